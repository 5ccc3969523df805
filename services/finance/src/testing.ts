import type { Caller } from '@uniongraph/access';
import { factsFor, holding, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { finance } from './subgraph.js';

const VOUCHER = `id version no state period datedOn kind amountFen postedOn discardReason reversalReason planTaskIds reverses { id } reversedBy { id }
  preparedBy { id } approvedBy { id } handledBy { id } custodian { id }
  lines { account { code name class } summary debitFen creditFen fundId budgetCode planTaskId sourceRef { recordType recordId } }`;
const NOTICE = `id version revision state period openingFen incomeFen expenseFen closingFen plannedFen root previousRoot dueOn publishedOn
  income { category { code name } amountFen } expense { category { code name } amountFen } usagePlan { category { code name } amountFen }
  postings { channel on } supersedes { id } supersededBy { id }`;
const PERIOD = 'id version period state draftCount voucherCount closedOn root';
const ACCOUNT = 'id version bank accountNoMasked isSeparate openedOn closedOn';
const ACTS = {
  openFiscalPeriod: ['fiscalPeriod', PERIOD],
  closeFiscalPeriod: ['fiscalPeriod', PERIOD],
  registerBankAccount: ['bankAccount', ACCOUNT],
  closeBankAccount: ['bankAccount', ACCOUNT],
  postVoucher: ['voucher', VOUCHER],
  approveVoucher: ['voucher', VOUCHER],
  rejectVoucher: ['voucher', VOUCHER],
  withdrawVoucher: ['voucher', VOUCHER],
  reverseVoucher: ['voucher', VOUCHER],
  prepareFinanceNotice: ['financeNotice', NOTICE],
  approveFinanceNotice: ['financeNotice', NOTICE],
  publishFinanceNotice: ['financeNotice', NOTICE],
  postFinanceNotice: ['financeNotice', NOTICE],
} as const;

export type ActName = keyof typeof ACTS;
export type Input = Record<string, unknown>;

export interface Changed {
  id: string;
  version: number;
  state?: string;
  no?: number | null;
}

export interface Answer<T = Changed> {
  record: T | null;
  userErrors: { code: string; field: string[]; message: string; clause: string | null }[];
}

/** A union with the people that its books need; the handler is a member, the others act by their roles. */
export interface Union {
  org: string;
  finance: Caller;
  chair: Caller;
  office: Caller;
  audit: Caller;
  handler: string;
}

/** The finance subgraph under test: acts by name, and books with harmless defaults. */
export class BooksUnderTest {
  private constructor(
    readonly service: TestService,
    readonly facts: Facts,
  ) {}

  static async start(at: string): Promise<BooksUnderTest> {
    const service = await startTestService(finance);
    service.at(at);
    return new BooksUnderTest(service, factsFor(service));
  }

  async act<T = Changed>(caller: Caller, name: ActName, input: Input): Promise<Answer<T>> {
    const data = await this.service.data<Record<string, Record<string, unknown>>>(caller, documentOf(name), { input });
    const { userErrors, ...record } = data[name]!;
    return { record: Object.values(record)[0] as T | null, userErrors: userErrors as Answer['userErrors'] };
  }

  /** @returns the record. @throws Error when the act is refused. */
  async done<T = Changed>(caller: Caller, name: ActName, input: Input): Promise<T> {
    const { record, userErrors } = await this.act<T>(caller, name, input);
    if (!record) throw new Error(`${name}: ${JSON.stringify(userErrors)} ${JSON.stringify(input)}`);
    return record;
  }

  /** @returns the code of the refusal, undefined when the act is done. */
  async refusal(caller: Caller, name: ActName, input: Input): Promise<string | undefined> {
    return (await this.act(caller, name, input)).userErrors[0]?.code;
  }

  /** @returns the code of the top-level error, undefined without one. */
  async error(caller: Caller, query: string, variables?: Input): Promise<unknown> {
    return (await this.service.ask(caller, query, variables)).errors?.[0]?.extensions['code'];
  }

  forbidden(caller: Caller, name: ActName, input: Input): Promise<unknown> {
    return this.error(caller, documentOf(name), { input });
  }

  /** With the months open, the first of which may begin with balances. */
  async union(months: readonly string[] = ['2025-05'], openingBalances?: Input[], parentId?: string): Promise<Union> {
    const org = await this.facts.organization({ parentId });
    const union = {
      org,
      handler: await this.facts.member(org),
      finance: holding('FINANCE_OFFICER', org),
      chair: holding('UNION_CHAIR', org),
      office: holding('UNION_OFFICE', org),
      audit: holding('AUDIT_COMMISSIONER', org),
    };
    for (const [index, month] of months.entries()) await this.open(union, month, index === 0 ? { openingBalances } : {});
    return union;
  }

  open({ org, finance: caller }: Union, period: string, over: Input = {}): Promise<Changed> {
    return this.done(caller, 'openFiscalPeriod', { orgId: org, ...yearAndMonth(period), ...over });
  }

  async close(union: Union, period: string): Promise<Changed & { root: string }> {
    const { id, version } = await this.period(union, period);
    return this.done(union.finance, 'closeFiscalPeriod', { id, version });
  }

  async period({ org, finance: caller }: Union, period: string): Promise<Changed & { draftCount: number; voucherCount: number; root: string | null }> {
    const query = `query ($org: ID!, $year: Int!, $month: Int!) { fiscalPeriod(orgId: $org, year: $year, month: $month) { ${PERIOD} } }`;
    return (await this.service.data<{ fiscalPeriod: never }>(caller, query, { org, ...yearAndMonth(period) })).fiscalPeriod;
  }

  /** A draft of 100.00 yuan that members paid into the bank, unless told otherwise. */
  draft(union: Union, over: Input = {}): Promise<Changed> {
    return this.done(union.finance, 'postVoucher', aVoucher(union, over));
  }

  async posted(union: Union, over: Input = {}): Promise<Changed> {
    const { id, version } = await this.draft(union, over);
    return this.done(union.chair, 'approveVoucher', { id, version });
  }

  async reversed(union: Union, { id, version }: Changed, over: Input = {}): Promise<Changed> {
    const reversal = await this.done(union.finance, 'reverseVoucher', { id, version, reason: '金额有误', ...over });
    return this.done(union.chair, 'approveVoucher', { id: reversal.id, version: reversal.version });
  }

  /** Prepared, approved and published, with a plan, of a month that is closed. */
  async published<T = Changed>(union: Union, period: string, over: Input = {}): Promise<T> {
    const { id, version } = await this.done(union.finance, 'prepareFinanceNotice', {
      orgId: union.org,
      ...yearAndMonth(period),
      usagePlan: [{ category: '501', plannedFen: 5_000 }],
      ...over,
    });
    await this.done(union.chair, 'approveFinanceNotice', { id, version });
    return this.done<T>(union.office, 'publishFinanceNotice', { id, version: version + 1 });
  }

  collection(name: string) {
    return this.service.store.connection.collection<{ _id: string }>(name);
  }

  stop(): Promise<void> {
    return this.service.close();
  }
}

export function yearAndMonth(period: string): { year: number; month: number } {
  return { year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)) };
}

export function debit(account: string, debitFen: number, over: Input = {}): Input {
  return { account, debitFen, summary: '测试', ...over };
}

export function credit(account: string, creditFen: number, over: Input = {}): Input {
  return { account, creditFen, summary: '测试', ...over };
}

export function aVoucher({ org, handler }: Union, over: Input = {}): Input {
  return { orgId: org, datedOn: '2025-05-20', kind: 'INCOME', handledById: handler, lines: [debit('102', 10_000), credit('401', 10_000)], ...over };
}

function documentOf(name: ActName): string {
  const [key, selection] = ACTS[name];
  return `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${key} { ${selection} } userErrors { code field message clause } } }`;
}
