import { stub } from '@uniongraph/subgraph';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { fiscalPeriod, monthEnd, monthsOf, monthStart, nextMonth } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { accountOn, postedAccount } from '../account/chart.js';
import { scopeOf } from '../finance.scope.js';
import { FiscalPeriodRepository } from '../fiscal-period/fiscal-period.repository.js';
import type { QueryGeneralLedgerArgs, QueryTrialBalanceArgs } from '../schema-types.js';
import type { LedgerPlace } from '../voucher/ledger-pipeline.js';
import { VoucherRepository } from '../voucher/voucher.repository.js';
import { Books } from './books.js';
import { balanceOf, cursorOf, readCursor, trialLines, trialTotal, withBalances, type LedgerEntryView } from './ledger.rules.js';

const PAGE_DEFAULT = 50;
const PAGE_MAX = 200;
const FIRST_DAY = '0000-01-01';

@Injectable()
export class LedgerService {
  constructor(
    private readonly books: Books,
    private readonly periods: FiscalPeriodRepository,
    private readonly vouchers: VoucherRepository,
  ) {}

  /** @returns null when no month of the period was opened, or the books are hidden. */
  async trialBalance(caller: Caller, { orgId, period }: QueryTrialBalanceArgs) {
    const scope = scopeOf(caller, 'voucher.read');
    const months = monthsOf(period);
    const [from = period, to = period] = [months[0], months.at(-1)];
    const opened = await this.periods.ofMonths(
      scope,
      months.map((month) => ({ orgId, period: month })),
    );
    const carried = opened.length === 0 ? null : await this.books.carriedInto(scope, orgId, from);
    if (!carried) return null;
    const lines = trialLines(carried.balances, await this.books.movementsSince(scope, orgId, carried, to), from);
    return {
      organization: stub('UnionOrganization', orgId),
      period,
      lines: lines.map(({ code, ...sums }) => ({ ...sums, account: postedAccount(code, monthEnd(to)) })),
      total: trialTotal(lines),
    };
  }

  /** @returns null when there are no books, no such account, or they are hidden. @throws GraphQLError BAD_USER_INPUT */
  async generalLedger(caller: Caller, args: QueryGeneralLedgerArgs) {
    const { orgId, account: code, from, to } = args;
    const { first, after } = readPage(args);
    const scope = scopeOf(caller, 'voucher.read');
    const account = accountOn(code, to);
    const carried = account && (await this.books.carriedInto(scope, orgId, fiscalPeriod(from)));
    if (!account || !carried) return null;
    const since = carried.after === null ? FIRST_DAY : monthStart(nextMonth(carried.after));
    const { sums, lines } = await this.vouchers.ledger(scope, { orgId, account: code, since, from, to, after, limit: first + 1 });
    const carriedFen = balanceOf(carried.balances, code);
    const openingFen = carriedFen + sums.openingFen;
    return {
      organization: stub('UnionOrganization', orgId),
      account,
      openingFen,
      debitFen: sums.debitFen,
      creditFen: sums.creditFen,
      closingFen: openingFen + sums.debitFen - sums.creditFen,
      entries: pageOf(withBalances(lines, carriedFen + sums.beforePageFen), first),
    };
  }
}

function pageOf(found: ReturnType<typeof withBalances>, first: number) {
  const edges = found.slice(0, first).map((entry) => {
    const node: LedgerEntryView = { ...entry, account: postedAccount(entry.account, entry.datedOn) };
    return { node, cursor: cursorOf(entry) };
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function readPage({ from, to, first, after }: QueryGeneralLedgerArgs): { first: number; after: LedgerPlace | null } {
  if (to < from) throw badUserInput(`to 不能早于 from | to must not be before from, got ${from} and ${to}`);
  const size = first ?? PAGE_DEFAULT;
  if (size < 1 || size > PAGE_MAX) throw badUserInput(`first 须为 1-${PAGE_MAX} | first must be 1-${PAGE_MAX}, got ${size}`);
  const place = after ? readCursor(after) : null;
  if (after && !place) throw badUserInput('after 不是本列表给出的游标 | after is no cursor of this list');
  return { first: size, after: place };
}
