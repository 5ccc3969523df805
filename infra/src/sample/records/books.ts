import type { BooksRow, VoucherRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Versioned {
  id: string;
  version: number;
}

const YEAR = 2025;

/** A union's account, months, vouchers and monthly notices: prepared by the finance officer, approved by the chair, published by the office. */
export async function loadBooks(stage: Stage, rows: readonly BooksRow[]): Promise<void> {
  for (const row of rows) {
    const { graph, cast } = stage;
    const orgId = cast.orgId(row.org);
    stage.on(`${YEAR}-01-02`);
    const bank = { orgId, ...row.bank, isSeparate: true, planTaskIds: taskIds(stage, row.task) };
    await graph.mutate('finance', 'registerBankAccount', 'RegisterBankAccountInput', 'bankAccount { id }', bank, cast.person(row.officer));
    for (const month of row.months) await loadMonth(stage, row, orgId, month);
  }
}

async function loadMonth(stage: Stage, row: BooksRow, orgId: string, { month, vouchers, usagePlan, publishedOn }: BooksRow['months'][number]): Promise<void> {
  const { graph, cast } = stage;
  const [officer, chair, publisher] = [cast.person(row.officer), cast.person(row.chair), cast.person(row.publisher)];
  const two = String(month).padStart(2, '0');
  stage.on(`${YEAR}-${two}-02`);
  const planTaskIds = taskIds(stage, row.task);
  const period = { orgId, year: YEAR, month, openingBalances: month === row.months[0]?.month ? row.opening : undefined, planTaskIds };
  const { fiscalPeriod } = await graph.mutate<{ fiscalPeriod: Versioned }>('finance', 'openFiscalPeriod', 'OpenFiscalPeriodInput', 'fiscalPeriod { id version }', period, officer);
  for (const voucher of vouchers) await loadVoucher(stage, row, orgId, voucher);
  stage.on(publishedOn);
  await graph.mutate('finance', 'closeFiscalPeriod', 'CloseFiscalPeriodInput', 'fiscalPeriod { id }', { ...fiscalPeriod }, officer);
  const notice = (name: string, type: string, input: object, caller: typeof officer) =>
    graph.mutate<{ financeNotice: Versioned }>('finance', name, type, 'financeNotice { id version }', { ...input }, caller).then(({ financeNotice }) => financeNotice);
  const prepared = await notice('prepareFinanceNotice', 'PrepareFinanceNoticeInput', { orgId, year: YEAR, month, usagePlan, planTaskIds }, officer);
  const approved = await notice('approveFinanceNotice', 'ApproveFinanceNoticeInput', prepared, chair);
  const published = await notice('publishFinanceNotice', 'PublishFinanceNoticeInput', approved, publisher);
  await notice('postFinanceNotice', 'PostFinanceNoticeInput', { ...published, channel: '单位公示栏', on: publishedOn }, publisher);
}

async function loadVoucher(stage: Stage, row: BooksRow, orgId: string, { on, kind, summary, debit, credit, amountFen, task }: VoucherRow): Promise<void> {
  const { graph, cast } = stage;
  stage.on(on);
  const handOf = (hand: string | number): string => (typeof hand === 'string' ? cast.memberIdOf(hand) : cast.memberId(row.org, hand));
  const [planTaskId] = taskIds(stage, task ?? row.task);
  const lines = [
    { account: debit, summary, debitFen: amountFen, planTaskId: kind === 'EXPENSE' ? planTaskId : undefined },
    { account: credit, summary, creditFen: amountFen },
  ];
  const input = { orgId, datedOn: on, kind, lines, handledById: handOf(row.handler), custodianId: handOf(row.custodian), planTaskIds: [planTaskId] };
  const { voucher } = await graph.mutate<{ voucher: Versioned }>('finance', 'postVoucher', 'PostVoucherInput', 'voucher { id version }', input, cast.person(row.officer));
  await graph.mutate('finance', 'approveVoucher', 'ApproveVoucherInput', 'voucher { id }', { ...voucher }, cast.person(row.chair));
}
