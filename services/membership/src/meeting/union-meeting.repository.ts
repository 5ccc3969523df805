import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { CommitteeKind, UnionMeetingKind } from '../schema-types.js';
import { unionMeetingModel, type UnionMeetingRecord } from './union-meeting.model.js';

const FIGURES = Scope.system('whether and how often a body met is a figure, the same for every viewer');

/** First and last day, both included. */
export interface Days {
  from: string;
  to: string;
}

@Injectable()
export class UnionMeetingRepository extends ScopedRepository<UnionMeetingRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(unionMeetingModel(store.connection));
  }

  /** @returns how many meetings of each kind the organisation itself held in the period; of committees those of `committeeKind`. */
  async heldIn(scope: Scope, orgId: string, { from, to }: Days, committeeKind: CommitteeKind): Promise<Map<UnionMeetingKind, number>> {
    const held = { orgId, state: 'HELD', heldOn: { $gte: from, $lte: to }, committeeKind: { $in: [committeeKind, null] } };
    const rows = await this.aggregate<{ _id: UnionMeetingKind; count: number }>(scope, held, [{ $group: { _id: '$kind', count: { $sum: 1 } } }]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }

  /** The same for figures that every viewer gets alike. */
  async countHeld(orgId: string, days: Days, kind: UnionMeetingKind): Promise<number> {
    return (await this.heldIn(FIGURES, orgId, days, 'UNION_COMMITTEE')).get(kind) ?? 0;
  }

  /** @returns which of the committees held a meeting in the period: one query, however many. */
  async bodiesThatMet(committeeIds: readonly string[], { from, to }: Days): Promise<Set<string>> {
    const met = { committeeId: { $in: [...committeeIds] }, state: 'HELD', heldOn: { $gte: from, $lte: to } };
    const rows = await this.aggregate<{ _id: string }>(FIGURES, met, [{ $group: { _id: '$committeeId' } }]);
    return new Set(rows.map(({ _id }) => _id));
  }

  /** @returns at most `limit` convened meetings of the subtree that are not recorded as held, for days up to `until`, the first in front. */
  convenedUntil(orgId: string, until: string, limit: number): Promise<UnionMeetingRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, state: 'CONVENED', convenedFor: { $lte: until } })
      .sort({ convenedFor: 1 })
      .limit(limit)
      .exec();
  }
}
