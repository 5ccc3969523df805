import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import type { Month } from '@uniongraph/calendar';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { ledgerPipeline, type LedgerAnswer, type LedgerRequest } from './ledger-pipeline.js';
import { voucherModel, type VoucherRecord } from './voucher.model.js';

/** What an account took in a month. */
export interface Movement {
  account: string;
  period: Month;
  debitFen: number;
  creditFen: number;
}

const POSTED = { no: { $gt: 0 } };

/** What is not about one voucher reads a union's books (账簿): there drafts are never in. */
@Injectable()
export class VoucherRepository extends ScopedRepository<VoucherRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(voucherModel(store.connection));
  }

  /** @returns the month's vouchers in the order of their numbers. */
  ofMonth(scope: Scope, orgId: string, period: Month, session: ClientSession): Promise<VoucherRecord[]> {
    return this.find(scope, { orgId, period, ...POSTED }, session)
      .sort({ no: 1 })
      .exec();
  }

  /** @returns per account and month, from the month after `after` (null: from the first) to `to`, both sides: one query. */
  movements(scope: Scope, orgId: string, { after, to }: { after: Month | null; to: Month }, session?: ClientSession): Promise<Movement[]> {
    const period = after === null ? { $lte: to } : { $gt: after, $lte: to };
    return this.aggregate<Movement>(
      scope,
      { orgId, period, ...POSTED },
      [
        { $unwind: '$lines' },
        { $group: { _id: { account: '$lines.account', period: '$period' }, debitFen: { $sum: '$lines.debitFen' }, creditFen: { $sum: '$lines.creditFen' } } },
        { $project: { _id: 0, account: '$_id.account', period: '$_id.period', debitFen: 1, creditFen: 1 } },
      ],
      session,
    );
  }

  /** @returns per account what the month's vouchers moved, those that only carry surplus over left out: one query. */
  changes(scope: Scope, orgId: string, period: Month, session?: ClientSession): Promise<Movement[]> {
    return this.aggregate<Movement>(
      scope,
      { orgId, period, isCarryOver: false, ...POSTED },
      [
        { $unwind: '$lines' },
        { $group: { _id: '$lines.account', debitFen: { $sum: '$lines.debitFen' }, creditFen: { $sum: '$lines.creditFen' } } },
        { $project: { _id: 0, account: '$_id', period, debitFen: 1, creditFen: 1 } },
      ],
      session,
    );
  }

  /** @returns one page of an account's lines, and the sums before and within the days asked for: one query. */
  async ledger(scope: Scope, request: LedgerRequest): Promise<LedgerAnswer> {
    const { orgId, account, since, to } = request;
    const lines = { orgId, 'lines.account': { $regex: `^${account}` }, datedOn: { $gte: since, $lte: to }, ...POSTED };
    const [answer] = await this.aggregate<{ sums: LedgerAnswer['sums'][]; lines: LedgerAnswer['lines'] }>(scope, lines, ledgerPipeline(request));
    return { sums: answer?.sums[0] ?? { openingFen: 0, beforePageFen: 0, debitFen: 0, creditFen: 0 }, lines: answer?.lines ?? [] };
  }

  /** @returns what the subtree's expense lines for each task come to, 0 where there is none: one query. */
  async costsOf(scope: Scope, orgId: string, taskIds: readonly string[]): Promise<number[]> {
    const tasks = { $in: [...taskIds] };
    const rows = await this.aggregate<{ _id: string; costFen: number }>(scope, { orgScope: orgId, planTaskIds: tasks, ...POSTED }, [
      { $unwind: '$lines' },
      { $match: { 'lines.planTaskId': tasks, 'lines.account': { $regex: '^5' } } },
      { $group: { _id: '$lines.planTaskId', costFen: { $sum: { $subtract: ['$lines.debitFen', '$lines.creditFen'] } } } },
    ]);
    return oneEach(taskIds, rows, ({ _id }) => _id).map((row) => row?.costFen ?? 0);
  }
}
