import type { Month } from '@uniongraph/calendar';
import { checkAll, DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge } from '@uniongraph/norms';
import { checkAccount, classOf } from '../account/chart.js';
import type { FiscalPeriodRecord } from '../fiscal-period/fiscal-period.model.js';
import { personOf, type Hand } from '../hand.js';
import type { FinanceNoticeErrorCode, UsagePlanLineInput } from '../schema-types.js';
import type { FinanceNoticeRecord, FinanceNoticeState, NoticeFigures, NoticeLineRecord, NoticePostingRecord } from './finance-notice.model.js';

const refuse: Refuse<FinanceNoticeErrorCode> = refuseAny;

const PLAN_LINES_MAX = 50;
const PLANNED_MAX_FEN = 10_000_000_000_000;
const CHANNEL_MAX = 40;
const POSTINGS_MAX = 20;

/** Categories are expense accounts and no free text: so no plan names a person, and it compares with later expense. @throws DomainErrors per line. */
export function readUsagePlan(rows: readonly UsagePlanLineInput[], on: string): NoticeLineRecord[] {
  const field = ['input', 'usagePlan'];
  if (rows.length > PLAN_LINES_MAX) refuse('INVALID', `使用计划最多 ${PLAN_LINES_MAX} 行 | ${PLAN_LINES_MAX} lines at most`, field);
  const categories = rows.map(({ category }) => category);
  return checkAll(rows, field, ({ category, plannedFen }, index) => {
    checkAccount(category, on, ['category']);
    if (classOf(category) !== 'EXPENSE') refuse('UNKNOWN_ACCOUNT', `${category} 不是支出科目 | ${category} is no expense account`, ['category']);
    if (categories.indexOf(category) !== index) refuse('INVALID', '该科目重复 | this account stands twice', ['category']);
    if (plannedFen <= 0 || plannedFen > PLANNED_MAX_FEN) refuse('INVALID', `计划金额须为 1-${PLANNED_MAX_FEN} 分 | the amount must be 1-${PLANNED_MAX_FEN} fen`, ['plannedFen']);
    return { category, amountFen: plannedFen };
  });
}

export function alreadyPrepared(): DomainError<FinanceNoticeErrorCode> {
  return new DomainError(
    'ALREADY_PREPARED',
    '该月已有未发布的公告；要重新编制，请给出其版本 | The month has a notice that is not published: to prepare it anew, give its version',
    { field: ['input', 'version'] },
  );
}

/** @throws DomainError ALREADY_PREPARED, STALE_VERSION. */
export function checkPreparedAnew(latest: FinanceNoticeRecord | null, version: number | null | undefined): void {
  const draft = latest === null || latest.isPublished ? null : latest;
  if (draft && version == null) throw alreadyPrepared();
  if (version != null && version !== draft?.version)
    refuse('STALE_VERSION', '公告已有变动，请重新读取后再试 | The notice was changed: read it again, then retry', ['input', 'version']);
}

/** @throws DomainError PERIOD_NOT_OPEN. */
export function checkOpened(month: FiscalPeriodRecord | null, period: Month): void {
  if (month === null) refuse('PERIOD_NOT_OPEN', `${period} 尚未开启 | ${period} was never opened`, ['input', 'month']);
}

/** @returns the root that closing the month fixed. @throws DomainError PERIOD_NOT_CLOSED. */
export function rootOf(month: FiscalPeriodRecord | null, period: Month): string {
  return month?.root ?? refuse('PERIOD_NOT_CLOSED', `${period} 结账后才能发布公告 | ${period} has to be closed before its notice is published`, ['input', 'id']);
}

/** @throws DomainError WRONG_STATE. */
export function checkState(notice: FinanceNoticeRecord, allowed: FinanceNoticeState): void {
  if (notice.state !== allowed) refuse('WRONG_STATE', `公告状态为 ${notice.state}，此操作须为 ${allowed} | The state is ${notice.state}: this needs ${allowed}`, ['input', 'id']);
}

/** @throws DomainError SAME_PERSON. */
export function checkApprover(notice: FinanceNoticeRecord, approver: Hand): void {
  if (personOf(notice.preparer) === personOf(approver))
    refuse('SAME_PERSON', '编制人不能审批自己编制的公告，请由他人审批 | The preparer does not approve the own notice: ask another person', ['input', 'id']);
}

/** FIN-06: income and expense are computed; the plan is what can be missing. @throws DomainError USAGE_PLAN_MISSING. */
export function checkComplete(notice: FinanceNoticeRecord): void {
  if (notice.usagePlan.length === 0)
    refuse('USAGE_PLAN_MISSING', '公告须含收入、支出、使用计划三部分；请补上经费使用计划后重新编制 | A notice has three parts: prepare it anew with a usage plan', ['input', 'id']);
}

/** @throws DomainError OUTDATED when the books say otherwise by now. */
export function checkUpToDate(notice: FinanceNoticeRecord, now: NoticeFigures): void {
  const figures = ({ openingFen, income, expense, closingFen }: NoticeFigures): string =>
    JSON.stringify([openingFen, closingFen, [income, expense].map((lines) => lines.map(({ category, amountFen }) => [category, amountFen]))]);
  if (figures(notice) !== figures(now))
    refuse('OUTDATED', '编制之后账目有变动，请重新编制并审批 | The books changed since the notice was prepared: prepare and approve it anew', ['input', 'id']);
}

/** FI-22. @throws DomainError NOT_CONSECUTIVE with the clause. */
export function checkFollows(figures: NoticeFigures, carriedRoot: string | null, last: { closingFen: number; root: string | null } | null, on: string): void {
  const changes = [...figures.income, ...figures.expense.map(({ category, amountFen }) => ({ category, amountFen: -amountFen }))];
  const amounts = (sign: 1 | -1): Record<string, number> =>
    Object.fromEntries(changes.filter(({ amountFen }) => amountFen * sign > 0).map(({ category, amountFen }) => [category, Math.abs(amountFen)]));
  const { outcome, reason, clause } = judge(
    'FI-22',
    { region: 'CN', on },
    {
      openingFen: figures.openingFen,
      incomeFen: amounts(1),
      costFen: amounts(-1),
      closingFen: figures.closingFen,
      carriedRoot: last && carriedRoot,
      last: last && { closingFen: last.closingFen, root: last.root ?? '' },
    },
  );
  if (outcome !== 'PASS') refuse('NOT_CONSECUTIVE', reason, ['input', 'id'], clause ?? undefined);
}

/** @throws DomainError INVALID. */
export function checkPosting(notice: FinanceNoticeRecord, { channel, on }: Pick<NoticePostingRecord, 'channel' | 'on'>, today: string): void {
  if (channel.trim() === '' || channel.length > CHANNEL_MAX)
    refuse('INVALID', `渠道须为 1-${CHANNEL_MAX} 字 | the channel must have 1-${CHANNEL_MAX} characters`, ['input', 'channel']);
  if (on < (notice.publishedOn ?? on) || on > today)
    refuse('INVALID', `张贴日期须在发布日 ${notice.publishedOn} 与今天之间 | must lie between the publication on ${notice.publishedOn} and today`, ['input', 'on']);
  if (notice.postings.length >= POSTINGS_MAX) refuse('INVALID', `最多记录 ${POSTINGS_MAX} 次张贴 | ${POSTINGS_MAX} postings at most`, ['input', 'channel']);
}
