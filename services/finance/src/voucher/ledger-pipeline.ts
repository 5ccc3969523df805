import type { PipelineStage } from 'mongoose';

/** A line's place in the ledger: by date, then number, then line. */
export interface LedgerPlace {
  datedOn: string;
  no: number;
  line: number;
}

export interface LedgerRequest {
  orgId: string;
  /** The code; its sub-accounts are read with it. */
  account: string;
  /** Earlier days are in the balance that was carried over. */
  since: string;
  /** First and last day asked for. */
  from: string;
  to: string;
  after: LedgerPlace | null;
  limit: number;
}

export interface LedgerLine extends LedgerPlace {
  voucherId: string;
  account: string;
  summary: string;
  debitFen: number;
  creditFen: number;
}

export interface LedgerAnswer {
  /** Debit minus credit of the days before `from`, and of all lines before the page; both sides of the days asked for. */
  sums: { openingFen: number; beforePageFen: number; debitFen: number; creditFen: number };
  lines: LedgerLine[];
}

/** @returns the stages after the match of the vouchers: sums and page in one read, so that both see the same books. */
export function ledgerPipeline({ account, from, after, limit }: LedgerRequest): PipelineStage[] {
  const net = { $subtract: ['$debitFen', '$creditFen'] };
  const isEarlier = { $lt: ['$datedOn', from] };
  const isBeforePage =
    after === null
      ? isEarlier
      : {
          $or: [
            isEarlier,
            {
              $lte: [
                ['$datedOn', '$no', '$line'],
                [after.datedOn, after.no, after.line],
              ],
            },
          ],
        };
  const sumWhere = (condition: unknown, value: unknown) => ({ $sum: { $cond: [condition, value, 0] } });
  return [
    { $unwind: { path: '$lines', includeArrayIndex: 'line' } },
    { $match: { 'lines.account': { $regex: `^${account}` } } },
    {
      $project: {
        _id: 0,
        voucherId: '$_id',
        datedOn: 1,
        no: 1,
        line: { $toInt: '$line' },
        account: '$lines.account',
        summary: '$lines.summary',
        debitFen: '$lines.debitFen',
        creditFen: '$lines.creditFen',
      },
    },
    {
      $facet: {
        sums: [
          {
            $group: {
              _id: null,
              openingFen: sumWhere(isEarlier, net),
              beforePageFen: sumWhere(isBeforePage, net),
              debitFen: sumWhere({ $not: [isEarlier] }, '$debitFen'),
              creditFen: sumWhere({ $not: [isEarlier] }, '$creditFen'),
            },
          },
        ],
        lines: [{ $match: { $expr: { $not: [isBeforePage] } } }, { $sort: { datedOn: 1, no: 1, line: 1 } }, { $limit: limit }],
      },
    },
  ] as PipelineStage[];
}
