import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { attendanceModel, type AttendanceRecord } from './attendance.model.js';

/** Distinct people, and attendances. */
export interface AttendanceCount {
  people: number;
  personTimes: number;
}

const NOBODY: AttendanceCount = { people: 0, personTimes: 0 };
const NUMBERS_ONLY = Scope.system('numbers of an activity, without names');
const ATTENDANCES_MAX = 500;

@Injectable()
export class AttendanceRepository extends ScopedRepository<AttendanceRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(attendanceModel(store.connection));
  }

  async countOf(activityId: string, session?: ClientSession): Promise<AttendanceCount> {
    return (await this.countsOf([activityId], session))[0]!;
  }

  /** @returns per activity how many came: one query. */
  async countsOf(activityIds: readonly string[], session?: ClientSession): Promise<AttendanceCount[]> {
    const rows = await this.aggregate<AttendanceCount & { _id: string }>(
      NUMBERS_ONLY,
      { activityId: { $in: [...activityIds] } },
      [
        { $group: { _id: { activityId: '$activityId', memberId: '$memberId' }, personTimes: { $sum: 1 } } },
        { $group: { _id: '$_id.activityId', people: { $sum: 1 }, personTimes: { $sum: '$personTimes' } } },
      ],
      session,
    );
    return oneEach(activityIds, rows, ({ _id }) => _id).map((row) => (row ? { people: row.people, personTimes: row.personTimes } : NOBODY));
  }

  /** @returns how often each member attended on the days inclusive, in activities hosted in the subtree or by one of `hostIds`. */
  async timesByMember(scope: Scope, orgId: string, hostIds: readonly string[], from: string, to: string): Promise<Map<string, number>> {
    const hosted = { $or: [{ orgScope: orgId }, { orgId: { $in: [...hostIds] } }], on: { $gte: from, $lte: to } };
    const rows = await this.aggregate<{ _id: string; times: number }>(scope, hosted, [{ $group: { _id: '$memberId', times: { $sum: 1 } } }]);
    return new Map(rows.map(({ _id, times }) => [_id, times]));
  }

  /** @returns how many people and attendances there were on the days inclusive, in activities hosted in the subtree. */
  async countBetween(scope: Scope, orgId: string, from: string, to: string): Promise<AttendanceCount> {
    const [row] = await this.aggregate<AttendanceCount>(scope, { orgScope: orgId, on: { $gte: from, $lte: to } }, [
      { $group: { _id: '$memberId', times: { $sum: 1 } } },
      { $group: { _id: null, people: { $sum: 1 }, personTimes: { $sum: '$times' } } },
    ]);
    return row ? { people: row.people, personTimes: row.personTimes } : NOBODY;
  }

  /** @returns the member's latest 500 attendances, latest first. */
  ofMember(scope: Scope, memberId: string): Promise<AttendanceRecord[]> {
    return this.find(scope, { memberId }).sort({ _id: -1 }).limit(ATTENDANCES_MAX).exec();
  }

  async hasAttended(activityId: string, memberId: string, session: ClientSession): Promise<boolean> {
    return (await this.model.exists({ activityId, memberId }).session(session)) !== null;
  }
}
