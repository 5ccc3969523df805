import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { regularMeetingModel, type RegularMeetingRecord } from './regular-meeting.model.js';

const FIGURES = Scope.system('in which months a meeting was held is a figure, the same for every viewer');

@Injectable()
export class RegularMeetingRepository extends ScopedRepository<RegularMeetingRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(regularMeetingModel(store.connection));
  }

  /** @returns how many regular meetings the organisation itself held in each of the months `from` to `to`; a month without one is absent. */
  async heldByMonth(orgId: string, from: string, to: string): Promise<Map<string, number>> {
    const held = { orgId, month: { $gte: from, $lte: to }, state: 'HELD' };
    const rows = await this.aggregate<{ _id: string; count: number }>(FIGURES, held, [{ $group: { _id: '$month', count: { $sum: 1 } } }]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }

  /** @returns the month of the organisation's first regular meeting; null when it never scheduled one. */
  async firstMonth(orgId: string): Promise<string | null> {
    const [first] = await this.find(FIGURES, { orgId }).sort({ month: 1 }).limit(1).exec();
    return first?.month ?? null;
  }

  /** @returns how many calendar months from the day `from` to the day `to`, both included, have a meeting that was held on one of these days. */
  async monthsWithMeeting(orgId: string, from: string, to: string): Promise<number> {
    const held = { orgId, month: { $gte: from.slice(0, 7), $lte: to.slice(0, 7) }, state: 'HELD', heldOn: { $gte: from, $lte: to } };
    return (await this.aggregate<{ _id: string }>(FIGURES, held, [{ $group: { _id: '$month' } }])).length;
  }
}
