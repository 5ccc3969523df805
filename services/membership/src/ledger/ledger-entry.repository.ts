import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession, PipelineStage } from 'mongoose';
import type { LedgerKind } from '../schema-types.js';
import { ledgerEntryModel, type LedgerEntryRecord } from './ledger-entry.model.js';

const PROJECTION = Scope.system('what a record says is kept, whoever made it');
const FIGURES = Scope.system('who may read a figure may know which entries are behind it');

export interface EntryQuery {
  orgId: string;
  ledger: LedgerKind;
  /** Only entries of this aspect; null = all. */
  aspect: string | null;
  from: string;
  to: string;
}

export interface LedgerSums {
  orgId: string;
  ledger: LedgerKind;
  aspect: string;
  count: number;
  personTimes: number;
  amountFen: number;
}

@Injectable()
export class LedgerEntryRepository extends ScopedRepository<LedgerEntryRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(ledgerEntryModel(store.connection));
  }

  async byKey(key: string, session: ClientSession): Promise<LedgerEntryRecord | null> {
    const [entry] = await this.find(PROJECTION, { key }, session).exec();
    return entry ?? null;
  }

  /** For the projection, which is the only one to write entries that come from records. */
  async put(entry: LedgerEntryRecord, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: entry._id }, entry, { session, upsert: true });
  }

  /** @returns per organisation, ledger and aspect the sums over its subtree and the days, both included: one query. */
  sums(orgIds: readonly string[], from: string, to: string): Promise<LedgerSums[]> {
    const within = { orgScope: { $in: [...orgIds] } };
    return this.aggregate<LedgerSums>(FIGURES, { ...within, occurredOn: { $gte: from, $lte: to } }, [
      { $unwind: '$orgScope' },
      { $match: within },
      {
        $group: {
          _id: { orgId: '$orgScope', ledger: '$ledger', aspect: '$aspect' },
          count: { $sum: '$count' },
          personTimes: { $sum: { $ifNull: ['$personTimes', 0] } },
          amountFen: { $sum: { $ifNull: ['$amountFen', 0] } },
        },
      },
      { $project: { _id: 0, orgId: '$_id.orgId', ledger: '$_id.ledger', aspect: '$_id.aspect', count: 1, personTimes: 1, amountFen: 1 } },
    ]);
  }

  /** @returns the entries behind a figure, by day and id, after the entry `after`. */
  behind({ orgId, ledger, aspect, from, to }: EntryQuery, limit: number, after: LedgerEntryRecord | null = null): Promise<LedgerEntryRecord[]> {
    const later = after ? { $or: [{ occurredOn: { $gt: after.occurredOn } }, { occurredOn: after.occurredOn, _id: { $gt: after._id } }] } : {};
    const wanted = { orgScope: orgId, ledger, occurredOn: { $gte: from, $lte: to }, ...(aspect ? { aspect } : {}), ...later };
    return this.find(FIGURES, wanted).sort({ occurredOn: 1, _id: 1 }).limit(limit).exec();
  }

  /** @returns the entries of the subtrees and days, by day and id. */
  inSubtrees(orgIds: readonly string[], from: string, to: string, limit: number): Promise<LedgerEntryRecord[]> {
    const wanted = { orgScope: { $in: [...orgIds] }, occurredOn: { $gte: from, $lte: to } };
    return this.find(FIGURES, wanted).sort({ occurredOn: 1, _id: 1 }).limit(limit).exec();
  }

  countBehind({ orgId, ledger, aspect, from, to }: EntryQuery): Promise<number> {
    return this.count(FIGURES, { orgScope: orgId, ledger, occurredOn: { $gte: from, $lte: to }, ...(aspect ? { aspect } : {}) });
  }

  /** @returns one row for each group of the entries of the subtree and days: their cases, people, person-times, amount, and the persons they tell about. */
  grouped<Row>(scope: Scope, condition: Readonly<Record<string, unknown>>, stages: PipelineStage[]): Promise<Row[]> {
    return this.aggregate<Row>(scope, condition, stages);
  }
}
