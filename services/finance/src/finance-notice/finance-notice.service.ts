import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller, type PolicyName } from '@uniongraph/access';
import { monthEnd, previousMonth, today, type Month } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import { FiscalPeriodRepository } from '../fiscal-period/fiscal-period.repository.js';
import { readMonth } from '../fiscal-period/fiscal-period.rules.js';
import { handOf } from '../hand.js';
import { HostUnion } from '../host-union.js';
import { Books } from '../ledger/books.js';
import type { ApproveFinanceNoticeInput, PostFinanceNoticeInput, PrepareFinanceNoticeInput, PublishFinanceNoticeInput, QueryOverdueFinanceNoticesArgs } from '../schema-types.js';
import { VoucherRepository } from '../voucher/voucher.repository.js';
import { DueNotices } from './due-notices.js';
import { overdueOf, type OverdueMonth } from './due-notices.rules.js';
import type { FinanceNoticeRecord, NoticeFigures } from './finance-notice.model.js';
import { FinanceNoticeRepository } from './finance-notice.repository.js';
import {
  alreadyPrepared,
  checkApprover,
  checkComplete,
  checkFollows,
  checkOpened,
  checkPosting,
  checkPreparedAnew,
  checkState,
  checkUpToDate,
  readUsagePlan,
  rootOf,
} from './finance-notice.rules.js';
import { noticeFigures, total } from './notice-figures.rules.js';

const ROWS = { default: 100, max: 500 };

interface Handled {
  requestId?: string | null;
  id: string;
  version: number;
}

@Injectable()
export class FinanceNoticeService {
  constructor(
    private readonly notices: FinanceNoticeRepository,
    private readonly periods: FiscalPeriodRepository,
    private readonly vouchers: VoucherRepository,
    private readonly books: Books,
    private readonly due: DueNotices,
    private readonly unions: HostUnion,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  prepare(caller: Caller, input: PrepareFinanceNoticeInput): Promise<FinanceNoticeRecord> {
    return this.work.run(caller, 'prepareFinanceNotice', input, async (act) => {
      const union = await this.unions.require(act, 'financeNotice.prepare', input.orgId);
      const { orgId } = union;
      const period = readMonth(input.year, input.month);
      const scope = scopeOf(caller, 'financeNotice.prepare');
      checkOpened(await this.periods.ofMonth(scope, orgId, period, act.session), period);
      const usagePlan = readUsagePlan(input.usagePlan ?? [], monthEnd(period));
      const latest = await this.notices.latest(scope, orgId, period, act.session);
      checkPreparedAnew(latest, input.version);
      const content = {
        ...(await this.figures(act, orgId, period)),
        usagePlan,
        plannedFen: total(usagePlan),
        state: 'DRAFT' as const,
        preparer: handOf(caller),
        approver: null,
        planTaskIds: input.planTaskIds ?? [],
      };
      if (latest && !latest.isPublished) return act.update(this.notices.model, latest, content);
      return act.insert(
        this.notices.model,
        {
          ...newRecord('fno', act, union),
          year: input.year,
          month: input.month,
          period,
          revision: (latest?.revision ?? 0) + 1,
          isPublished: false,
          ...content,
          root: null,
          previousRoot: null,
          publishedOn: null,
          postings: [],
          supersedesId: latest?._id ?? null,
          supersededById: null,
        },
        alreadyPrepared(),
      );
    });
  }

  approve(caller: Caller, input: ApproveFinanceNoticeInput): Promise<FinanceNoticeRecord> {
    return this.handle(caller, 'approveFinanceNotice', 'financeNotice.approve', input, async (current, act) => {
      checkState(current, 'DRAFT');
      checkApprover(current, handOf(caller));
      return act.update(this.notices.model, current, { state: 'APPROVED', approver: handOf(caller) });
    });
  }

  publish(caller: Caller, input: PublishFinanceNoticeInput): Promise<FinanceNoticeRecord> {
    return this.handle(caller, 'publishFinanceNotice', 'financeNotice.publish', input, async (current, act) => {
      checkState(current, 'APPROVED');
      checkComplete(current);
      const roots = await this.closedRoots(act, current);
      checkUpToDate(current, await this.figures(act, current.orgId, current.period));
      checkFollows(current, roots.previousRoot, await this.notices.standing(current.orgId, previousMonth(current.period), act.session), today(act.now));
      const published = await act.update(this.notices.model, current, { state: 'PUBLISHED', isPublished: true, publishedOn: today(act.now), ...roots });
      if (current.supersedesId !== null) await this.supersede(act, current.supersedesId, current._id);
      const { orgId, orgScope, period, revision, publishedOn, version } = published;
      act.emit('FinanceNoticePublished', published, { financeNoticeId: published._id, orgId, orgScope, period, revision, publishedOn, version });
      return published;
    });
  }

  post(caller: Caller, input: PostFinanceNoticeInput): Promise<FinanceNoticeRecord> {
    return this.handle(caller, 'postFinanceNotice', 'financeNotice.publish', input, async (current, act) => {
      checkState(current, 'PUBLISHED');
      const posting = { channel: input.channel.trim(), on: input.on ?? today(act.now) };
      checkPosting(current, posting, today(act.now));
      return act.update(this.notices.model, current, { postings: [...current.postings, { ...posting, by: caller.subject }] });
    });
  }

  /** @returns null when the subtree has no books, or they are hidden. @throws GraphQLError BAD_USER_INPUT */
  async overdue(caller: Caller, { orgId, on, first }: QueryOverdueFinanceNoticesArgs): Promise<{ totalCount: number; nodes: OverdueMonth[] } | null> {
    const size = first ?? ROWS.default;
    if (size < 1 || size > ROWS.max) throw badUserInput(`first 须为 1-${ROWS.max} | first must be 1-${ROWS.max}, got ${size}`);
    const day = on ?? today(this.store.now());
    const due = await this.due.until(scopeOf(caller, 'financeNotice.overdue'), orgId, day);
    if (due === null) return null;
    const overdue = overdueOf(due, day);
    return { totalCount: overdue.length, nodes: overdue.slice(0, size) };
  }

  private async figures({ session }: Act, orgId: string, period: Month): Promise<NoticeFigures> {
    const scope = Scope.system('the notice sums up all of the month');
    return noticeFigures(await this.books.balancesBefore(scope, orgId, period, session), await this.vouchers.changes(scope, orgId, period, session));
  }

  private async closedRoots({ session }: Act, { orgId, period }: FinanceNoticeRecord): Promise<{ root: string; previousRoot: string | null }> {
    const scope = Scope.system('the roots that the notice carries');
    const month = await this.periods.ofMonth(scope, orgId, period, session);
    const previous = await this.periods.ofMonth(scope, orgId, previousMonth(period), session);
    return { root: rootOf(month, period), previousRoot: previous?.root ?? null };
  }

  private async supersede(act: Act, id: string, supersededById: string): Promise<void> {
    const earlier = await this.notices.forChange(Scope.system('the revision that is superseded'), id, null, act.session);
    await act.update(this.notices.model, earlier, { state: 'SUPERSEDED', supersededById });
  }

  private handle(
    caller: Caller,
    name: string,
    policy: PolicyName,
    input: Handled,
    work: (current: FinanceNoticeRecord, act: Act) => Promise<FinanceNoticeRecord>,
  ): Promise<FinanceNoticeRecord> {
    return this.work.run(caller, name, input, async (act) => work(await this.notices.forChange(scopeOf(caller, policy), input.id, input.version, act.session), act));
  }
}
