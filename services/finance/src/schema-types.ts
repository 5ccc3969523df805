// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FiscalPeriodRecord } from './fiscal-period/fiscal-period.model.js';
import type { BankAccountRecord } from './bank-account/bank-account.model.js';
import type { VoucherRecord } from './voucher/voucher.model.js';
import type { LedgerEntryView } from './ledger/ledger.rules.js';
import type { FinanceNoticeRecord } from './finance-notice/finance-notice.model.js';
import type { UserErrorShape } from '@uniongraph/errors';
import type { OverdueMonth } from './finance-notice/due-notices.rules.js';
import type { RequestContext } from '@uniongraph/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 金额，单位为分，整数 | An amount of money in whole fen (CNY), a safe integer */
  Money: { input: number; output: number; }
  /** 日期（亚洲/上海），如 2025-03-31 | A calendar date in Asia/Shanghai */
  LocalDate: { input: string; output: string; }
  /** 时刻（UTC），如 2025-03-31T08:00:00.000Z | An instant in UTC */
  DateTime: { input: string; output: Date | string; }
  /** 会计期间，年或年月，如 2025 或 2025-05 | A year or a month of a year */
  Period: { input: string; output: string; }
};

/** 分页信息 | Where a page of a list ends */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 是否还有下一页 | Whether there is a next page */
  hasNextPage: Scalars['Boolean']['output'];
  /** 本页最后一条的游标 | Cursor of the page's last record */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** 业务规则的拒绝 | A refusal by a rule; nothing was written */
export type UserError = {
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 计划任务的佐证 | Evidence of a plan task */
export type Evidence = {
  /** 佐证编号 | Id of the evidence */
  id: Scalars['ID']['output'];
  /** 所属能力，如 WEL-05 | Capability, such as WEL-05 */
  capabilityId: Scalars['String']['output'];
  /** 记录类型 | Type of the record */
  recordType: Scalars['String']['output'];
  /** 记录编号 | Id of the record */
  recordId: Scalars['ID']['output'];
  /** 标题；敏感记录或无权查看时为空 | Title; null for a sensitive record, or one that is not yours to read */
  title: Maybe<Scalars['String']['output']>;
  /** 发生日期 | Day on which it happened */
  occurredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 组织编号 | Id of the organisation */
  orgId: Scalars['ID']['output'];
  /** 人数，不重复计；敏感记录为空 | Distinct people; null for a sensitive record */
  people: Maybe<Scalars['Int']['output']>;
  /** 人次；敏感记录为空 | Attendances; null for a sensitive record */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** 数量 | Quantity */
  quantity: Maybe<Scalars['Float']['output']>;
  /** 数量的单位 | Unit of the quantity */
  unit: Maybe<Scalars['String']['output']>;
  /** 金额，单位为分 | Amount in fen */
  amountFen: Maybe<Scalars['Money']['output']>;
  /** 所计入的指标 | Metric that it counts towards */
  metric: Maybe<Scalars['String']['output']>;
};

/** 一条记录作为计划任务的佐证 | A record as evidence of plan tasks */
export type FinEvidence = Evidence & {
  __typename?: 'FinEvidence';
  /** 佐证编号 | Id of the evidence */
  id: Scalars['ID']['output'];
  /** 所属能力，如 WEL-05 | Capability, such as WEL-05 */
  capabilityId: Scalars['String']['output'];
  /** 记录类型 | Type of the record */
  recordType: Scalars['String']['output'];
  /** 记录编号 | Id of the record */
  recordId: Scalars['ID']['output'];
  /** 标题；敏感记录或无权查看时为空 | Title; null for a sensitive record, or one that is not yours to read */
  title: Maybe<Scalars['String']['output']>;
  /** 发生日期 | Day on which it happened */
  occurredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 组织编号 | Id of the organisation */
  orgId: Scalars['ID']['output'];
  /** 人数，不重复计；敏感记录为空 | Distinct people; null for a sensitive record */
  people: Maybe<Scalars['Int']['output']>;
  /** 人次；敏感记录为空 | Attendances; null for a sensitive record */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** 数量 | Quantity */
  quantity: Maybe<Scalars['Float']['output']>;
  /** 数量的单位 | Unit of the quantity */
  unit: Maybe<Scalars['String']['output']>;
  /** 金额，单位为分 | Amount in fen */
  amountFen: Maybe<Scalars['Money']['output']>;
  /** 所计入的指标 | Metric that it counts towards */
  metric: Maybe<Scalars['String']['output']>;
  /** 所佐证的计划任务 | Plan tasks that it is evidence of */
  planTaskIds: Array<Scalars['ID']['output']>;
};

/** 一项指标的数值 | The figure of a metric */
export type FinMetric = {
  __typename?: 'FinMetric';
  /** 指标 | Metric */
  metric: Scalars['String']['output'];
  /** 单位，如 PERCENT | Unit, such as PERCENT */
  unit: Scalars['String']['output'];
  /** 指标请求的编号 | Key of the request that it answers */
  key: Scalars['ID']['output'];
  /** 数值；无法得出时为空 | The figure; null when it cannot be had */
  value: Maybe<Scalars['Float']['output']>;
  /** 没有数值的原因 | Why there is no figure */
  reason: Maybe<Scalars['String']['output']>;
};

/** 关联佐证的拒绝原因 | Why a record was not linked to a task */
export type FinEvidenceErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该记录目前不能作为佐证 | The record is no evidence now */
  | 'NOT_EVIDENCE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 关联佐证 | A link of a record to a plan task */
export type AttachFinEvidenceInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划任务 | The plan task */
  taskId: Scalars['ID']['input'];
  /** 记录类型，如 Suggestion | Type of the record, such as Suggestion */
  recordType: Scalars['String']['input'];
  /** 记录 | The record */
  recordId: Scalars['ID']['input'];
};

/** 关联佐证的结果 | Result of linking a record to a task */
export type AttachFinEvidencePayload = {
  __typename?: 'AttachFinEvidencePayload';
  /** 该记录作为佐证 | The record as evidence */
  evidence: Maybe<FinEvidence>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<FinEvidenceUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence */
  attachFinEvidence: AttachFinEvidencePayload;
  /** 登记工会单独的银行账户 | Register the union's own bank account */
  registerBankAccount: UnionBankAccountPayload;
  /** 停用银行账户 | Close a bank account */
  closeBankAccount: UnionBankAccountPayload;
  /** 编制公告：收支由已入账凭证算出；未发布的可重新编制 | Prepare a notice: income and expense come from the posted vouchers; one not yet published can be prepared anew */
  prepareFinanceNotice: FinanceNoticePayload;
  /** 审批公告 | Approve a notice */
  approveFinanceNotice: FinanceNoticePayload;
  /** 发布公告：此后不再改动，只能由新版代替 | Publish a notice: frozen from then on, superseded by a new revision only */
  publishFinanceNotice: FinanceNoticePayload;
  /** 记录公告的张贴 | Record where a published notice hangs */
  postFinanceNotice: FinanceNoticePayload;
  /** 开启会计期间：首月任选，以后逐月 | Open a month: any first one, then the one after the last */
  openFiscalPeriod: FiscalPeriodPayload;
  /** 结账：逐月，无未审批凭证，此后不可再记账 | Close a month: in order, with no voucher waiting, and for good */
  closeFiscalPeriod: FiscalPeriodPayload;
  /** 制单：提交待审批的凭证 | Prepare a voucher, for approval by another person */
  postVoucher: VoucherPayload;
  /** 审批入账并编号 | Approve: posts the voucher and gives it its number */
  approveVoucher: VoucherPayload;
  /** 审批不通过，须说明理由 | Reject a voucher; needs a reason */
  rejectVoucher: VoucherPayload;
  /** 撤回未审批的凭证 | Withdraw a voucher before approval */
  withdrawVoucher: VoucherPayload;
  /** 冲销：生成借贷相反的待审批凭证，入账后与原凭证互相链接 | Reverse: prepares a voucher with swapped sides; once approved, both link to each other */
  reverseVoucher: VoucherPayload;
};


export type MutationAttachFinEvidenceArgs = {
  input: AttachFinEvidenceInput;
};


export type MutationRegisterBankAccountArgs = {
  input: RegisterBankAccountInput;
};


export type MutationCloseBankAccountArgs = {
  input: CloseBankAccountInput;
};


export type MutationPrepareFinanceNoticeArgs = {
  input: PrepareFinanceNoticeInput;
};


export type MutationApproveFinanceNoticeArgs = {
  input: ApproveFinanceNoticeInput;
};


export type MutationPublishFinanceNoticeArgs = {
  input: PublishFinanceNoticeInput;
};


export type MutationPostFinanceNoticeArgs = {
  input: PostFinanceNoticeInput;
};


export type MutationOpenFiscalPeriodArgs = {
  input: OpenFiscalPeriodInput;
};


export type MutationCloseFiscalPeriodArgs = {
  input: CloseFiscalPeriodInput;
};


export type MutationPostVoucherArgs = {
  input: PostVoucherInput;
};


export type MutationApproveVoucherArgs = {
  input: ApproveVoucherInput;
};


export type MutationRejectVoucherArgs = {
  input: RejectVoucherInput;
};


export type MutationWithdrawVoucherArgs = {
  input: WithdrawVoucherInput;
};


export type MutationReverseVoucherArgs = {
  input: ReverseVoucherInput;
};

export type PlanTask = {
  __typename?: 'PlanTask';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  finEvidence: Maybe<Array<FinEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  finMetrics: Maybe<Array<FinMetric>>;
  /** 已入账的支出合计（分），冲销已扣除；不可见则为空 | Expense posted for the task, in fen, reversals deducted; null when the books are not yours to see */
  cost: Maybe<Scalars['Money']['output']>;
};

export type WorkPlan = {
  __typename?: 'WorkPlan';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  finEvidence: Maybe<Array<FinEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  finMetrics: Maybe<Array<FinMetric>>;
};

/** 科目类别 | Class of an account */
export type AccountClass =
  /** 资产 | Assets */
  | 'ASSET'
  /** 负债 | Liabilities */
  | 'LIABILITY'
  /** 净资产 | Net assets */
  | 'NET_ASSET'
  /** 收入 | Income */
  | 'INCOME'
  /** 支出 | Expense */
  | 'EXPENSE';

/** 会计科目（工会会计制度）| An account of the union accounting system */
export type Account = {
  __typename?: 'Account';
  /** 科目代码：总账科目三位，明细科目逐级加两位 | Code: three digits, two more for each level of sub-accounts */
  code: Scalars['String']['output'];
  /** 总账科目名称 | Name of the general account, in Chinese and English */
  name: Scalars['String']['output'];
  /** 类别 | Class */
  class: AccountClass;
};

export type Query = {
  __typename?: 'Query';
  /** 某日施行的科目表，按代码排序 | The chart of accounts in force on a day, by code */
  chartOfAccounts: Array<Account>;
  /** 某日启用的银行账户，没有或不可见则为空 | The bank account that was active on a day; null when there was none, or it is not yours to see */
  bankAccount: Maybe<UnionBankAccount>;
  /** 按编号查一份公告 | One finance notice by id */
  financeNotice: Maybe<FinanceNotice>;
  /** 某组织（含下级）到某日逾期未发布的公告；没有账或不可见则为空 | Overdue notices of an organisation with its subtree; null where there are no books, or they are not yours to see */
  overdueFinanceNotices: Maybe<OverdueFinanceNotices>;
  /** 某工会某月的会计期间 | The fiscal period of a union and month */
  fiscalPeriod: Maybe<FiscalPeriod>;
  /** 试算平衡表；期间未开启或不可见则为空 | The trial balance; null when the period was never opened, or is not yours to see */
  trialBalance: Maybe<TrialBalance>;
  /** 总账；没有账、没有该科目或不可见则为空 | The general ledger; null when there are no books, no such account, or they are not yours to see */
  generalLedger: Maybe<GeneralLedger>;
  /** 按编号查一张凭证 | One voucher by id */
  voucher: Maybe<Voucher>;
  /** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：列表 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: list */
  financeNotices: FinanceNoticeConnection;
  /** 会计期间（月）：列表 | A fiscal period: one month of a union's books: list */
  fiscalPeriods: FiscalPeriodConnection;
  /** 凭证：入账后不再改动，更正只能冲销：列表 | A voucher: never changed once posted, corrected by a reversal only: list */
  vouchers: VoucherConnection;
  /** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：统计 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: statistics */
  financeNoticeStats: FinanceNoticeStats;
  /** 会计期间（月）：统计 | A fiscal period: one month of a union's books: statistics */
  fiscalPeriodStats: FiscalPeriodStats;
  /** 凭证：入账后不再改动，更正只能冲销：统计 | A voucher: never changed once posted, corrected by a reversal only: statistics */
  voucherStats: VoucherStats;
};


export type QueryChartOfAccountsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryBankAccountArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryFinanceNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOverdueFinanceNoticesArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFiscalPeriodArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  month: Scalars['Int']['input'];
};


export type QueryTrialBalanceArgs = {
  orgId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};


export type QueryGeneralLedgerArgs = {
  orgId: Scalars['ID']['input'];
  account: Scalars['String']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFinanceNoticesArgs = {
  filter?: InputMaybe<FinanceNoticeFilter>;
  orderBy?: InputMaybe<Array<FinanceNoticeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFiscalPeriodsArgs = {
  filter?: InputMaybe<FiscalPeriodFilter>;
  orderBy?: InputMaybe<Array<FiscalPeriodOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVouchersArgs = {
  filter?: InputMaybe<VoucherFilter>;
  orderBy?: InputMaybe<Array<VoucherOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFinanceNoticeStatsArgs = {
  filter?: InputMaybe<FinanceNoticeFilter>;
  groupBy?: InputMaybe<Array<FinanceNoticeDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFiscalPeriodStatsArgs = {
  filter?: InputMaybe<FiscalPeriodFilter>;
  groupBy?: InputMaybe<Array<FiscalPeriodDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVoucherStatsArgs = {
  filter?: InputMaybe<VoucherFilter>;
  groupBy?: InputMaybe<Array<VoucherDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 银行账户操作的拒绝原因 | Why an act on a bank account was refused */
export type UnionBankAccountErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 不是工会单独的账户 | Not an account of the union's own */
  | 'NOT_SEPARATE'
  /** 工会已有启用的账户 | The union has an active account */
  | 'ALREADY_ACTIVE'
  /** 账号已为其他工会启用 | The account is another union's */
  | 'ACCOUNT_IN_USE'
  /** 账户已停用 | The account is closed */
  | 'CLOSED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 银行账户操作的拒绝 | A refusal of an act on a bank account */
export type UnionBankAccountUserError = UserError & {
  __typename?: 'UnionBankAccountUserError';
  /** 原因 | Reason */
  code: UnionBankAccountErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 工会单独的银行账户 | The bank account of a union's own */
export type UnionBankAccount = {
  __typename?: 'UnionBankAccount';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 开户银行 | Bank */
  bank: Scalars['String']['output'];
  /** 账号，仅显示末四位 | Account number, its last four digits alone */
  accountNoMasked: Scalars['String']['output'];
  /** 与单位账户分开 | Separate from the employer's */
  isSeparate: Scalars['Boolean']['output'];
  /** 开户日期 | Day of opening */
  openedOn: Scalars['LocalDate']['output'];
  /** 停用日期，空为启用中 | Day of closing; null = active */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 银行账户的登记 | A registration of a bank account */
export type RegisterBankAccountInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 开户银行，1-80 字 | Bank, 1-80 characters */
  bank: Scalars['String']['input'];
  /** 账号，8-30 位数字，可含空格 | Account number, 8-30 digits, spaces allowed */
  accountNo: Scalars['String']['input'];
  /** 与单位账户分开；否则不予登记 | Separate from the employer's; refused otherwise */
  isSeparate: Scalars['Boolean']['input'];
  /** 开户日期 | Day of opening */
  openedOn: Scalars['LocalDate']['input'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 银行账户的停用 | A closing of a bank account */
export type CloseBankAccountInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 账户 | The account */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 停用日期，默认今天 | Day of closing, today by default */
  closedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 银行账户操作的结果 | Result of an act on a bank account */
export type UnionBankAccountPayload = {
  __typename?: 'UnionBankAccountPayload';
  /** 变更后的账户 | The account as changed */
  bankAccount: Maybe<UnionBankAccount>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<UnionBankAccountUserError>;
};

/** 经费收支公告的状态 | State of a finance notice */
export type FinanceNoticeState =
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 已审批，待发布 | Approved, to be published */
  | 'APPROVED'
  /** 已发布 | Published */
  | 'PUBLISHED'
  /** 已由新版代替 | Superseded by a newer revision */
  | 'SUPERSEDED';

/** 经费收支公告操作的拒绝原因 | Why an act on a finance notice was refused */
export type FinanceNoticeErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该月尚未开启 | The month was never opened */
  | 'PERIOD_NOT_OPEN'
  /** 该月尚未结账 | The month is not closed */
  | 'PERIOD_NOT_CLOSED'
  /** 该月已有未发布的公告 | The month has a notice that is not published yet */
  | 'ALREADY_PREPARED'
  /** 缺少经费使用计划 | The usage plan is missing */
  | 'USAGE_PLAN_MISSING'
  /** 编制之后账目有变动 | The books changed since it was prepared */
  | 'OUTDATED'
  /** 与上月公告不衔接 | It does not follow from last month's notice */
  | 'NOT_CONSECUTIVE'
  /** 编制人不能审批 | The preparer does not approve */
  | 'SAME_PERSON'
  /** 科目表中没有该支出科目 | The chart has no such expense account */
  | 'UNKNOWN_ACCOUNT'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 经费收支公告操作的拒绝 | A refusal of an act on a finance notice */
export type FinanceNoticeUserError = UserError & {
  __typename?: 'FinanceNoticeUserError';
  /** 原因 | Reason */
  code: FinanceNoticeErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone */
export type FinanceNotice = {
  __typename?: 'FinanceNotice';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年 | Year */
  year: Scalars['Int']['output'];
  /** 月，1-12 | Month, 1-12 */
  month: Scalars['Int']['output'];
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period: Scalars['Period']['output'];
  /** 第几版 | Revision, from 1 */
  revision: Scalars['Int']['output'];
  /** 状态 | State */
  state: FinanceNoticeState;
  /** 期初结余（分）| Opening balance of the union's funds in fen */
  openingFen: Scalars['Money']['output'];
  /** 收入，按科目 | Income by account */
  income: Array<FinanceNoticeLine>;
  /** 收入合计（分）| Sum of the income in fen */
  incomeFen: Scalars['Money']['output'];
  /** 支出，按科目 | Expense by account */
  expense: Array<FinanceNoticeLine>;
  /** 支出合计（分）| Sum of the expense in fen */
  expenseFen: Scalars['Money']['output'];
  /** 期末结余（分）＝ 期初 + 收入 − 支出 | Closing balance in fen: opening + income − expense */
  closingFen: Scalars['Money']['output'];
  /** 经费使用计划，按支出科目 | Usage plan by expense account */
  usagePlan: Array<FinanceNoticeLine>;
  /** 计划合计（分）| Sum of the usage plan in fen */
  plannedFen: Scalars['Money']['output'];
  /** 本月账目的根哈希；未发布为空 | Root hash of the month's books; null before publication */
  root: Maybe<Scalars['String']['output']>;
  /** 上月账目的根哈希；没有上月则为空 | Root hash of last month's books; null where there is none */
  previousRoot: Maybe<Scalars['String']['output']>;
  /** 编制人 | Preparer */
  preparedBy: Maybe<Member>;
  /** 审批人 | Approver */
  approvedBy: Maybe<Member>;
  /** 应发布的最后一天 | Last day by which it is to be published */
  dueOn: Scalars['LocalDate']['output'];
  /** 发布日期 | Day of publication */
  publishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 张贴记录 | Where it hangs */
  postings: Array<FinanceNoticePosting>;
  /** 本版代替的上一版 | The revision that this one supersedes */
  supersedes: Maybe<FinanceNotice>;
  /** 代替本版的新版 | The revision that superseded this one */
  supersededBy: Maybe<FinanceNotice>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 公告的一行：一个科目的合计 | One line of a notice: the sum of an account */
export type FinanceNoticeLine = {
  __typename?: 'FinanceNoticeLine';
  /** 科目 | Account */
  category: Account;
  /** 金额（分），冲销较多时为负 | Amount in fen; negative where reversals prevail */
  amountFen: Scalars['Money']['output'];
};

/** 公告的一次张贴 | One posting of a notice */
export type FinanceNoticePosting = {
  __typename?: 'FinanceNoticePosting';
  /** 渠道，如单位公示栏 | Channel, e.g. the unit's notice board */
  channel: Scalars['String']['output'];
  /** 张贴日期 | Day of posting */
  on: Scalars['LocalDate']['output'];
};

/** 逾期未发布的公告 | Notices that are overdue */
export type OverdueFinanceNotices = {
  __typename?: 'OverdueFinanceNotices';
  /** 总数 | How many */
  totalCount: Scalars['Int']['output'];
  /** 最早到期的在前 | The longest overdue first */
  nodes: Array<OverdueFinanceNotice>;
};

/** 一个逾期未发布公告的月份 | A month whose notice is overdue */
export type OverdueFinanceNotice = {
  __typename?: 'OverdueFinanceNotice';
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年月 | Year and month */
  period: Scalars['Period']['output'];
  /** 应发布的最后一天 | Last day by which it was to be published */
  dueOn: Scalars['LocalDate']['output'];
  /** 逾期天数 | Days since then */
  daysOverdue: Scalars['Int']['output'];
};

export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  /** 某年的经费收支公告，按月排序，不含已被代替的 | The year's finance notices by month, without superseded ones */
  financeNotices: Maybe<Array<FinanceNotice>>;
  id: Scalars['ID']['output'];
  /** 某年的会计期间，按月排序 | The year's fiscal periods, by month */
  fiscalPeriods: Maybe<Array<FiscalPeriod>>;
};


export type UnionOrganizationFinanceNoticesArgs = {
  year: Scalars['Int']['input'];
};


export type UnionOrganizationFiscalPeriodsArgs = {
  year: Scalars['Int']['input'];
};

/** 公告的编制 | A notice to prepare */
export type PrepareFinanceNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 年 | Year */
  year: Scalars['Int']['input'];
  /** 月，1-12 | Month, 1-12 */
  month: Scalars['Int']['input'];
  /** 经费使用计划，发布前须有 | Usage plan; needed before publication */
  usagePlan?: InputMaybe<Array<UsagePlanLineInput>>;
  /** 重新编制时：读到的版本 | When preparing anew: the version that was read */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 经费使用计划的一行 | One line of a usage plan */
export type UsagePlanLineInput = {
  /** 支出科目代码，如 501；见 chartOfAccounts | Code of an expense account, e.g. 501; see chartOfAccounts */
  category: Scalars['String']['input'];
  /** 计划金额（分）| Planned amount in fen */
  plannedFen: Scalars['Money']['input'];
};

/** 审批 | An approval */
export type ApproveFinanceNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公告 | The notice */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 发布 | A publication */
export type PublishFinanceNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公告 | The notice */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 张贴 | A posting */
export type PostFinanceNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公告 | The notice */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 渠道，1-40 字，如单位公示栏 | Channel, 1-40 characters, e.g. the unit's notice board */
  channel: Scalars['String']['input'];
  /** 张贴日期，默认今天 | Day of posting, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 公告操作的结果 | Result of an act on a finance notice */
export type FinanceNoticePayload = {
  __typename?: 'FinanceNoticePayload';
  /** 变更后的公告 | The notice as changed */
  financeNotice: Maybe<FinanceNotice>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<FinanceNoticeUserError>;
};

/** 会计期间的状态 | State of a fiscal period */
export type FiscalPeriodState =
  /** 已开启，可以记账 | Open: vouchers are taken */
  | 'OPEN'
  /** 已结账 | Closed: nothing is posted to it any more */
  | 'CLOSED';

/** 会计期间操作的拒绝原因 | Why an act on a fiscal period was refused */
export type FiscalPeriodErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 须按月份顺序开启或结账 | Months open and close in order */
  | 'OUT_OF_ORDER'
  /** 该月已开启 | The month is open already, or was */
  | 'ALREADY_OPEN'
  /** 该月已结账 | The month is closed */
  | 'PERIOD_CLOSED'
  /** 该月尚未结束 | The month is not over */
  | 'TOO_EARLY'
  /** 该月还有未审批的凭证 | Vouchers of the month wait for approval */
  | 'DRAFTS_REMAIN'
  /** 凭证编号不连续 | The vouchers' numbers have a gap */
  | 'NUMBERS_BROKEN'
  /** 借贷不平衡 | Debits and credits differ */
  | 'UNBALANCED'
  /** 科目表中没有该科目 | The chart has no such account */
  | 'UNKNOWN_ACCOUNT'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 会计期间操作的拒绝 | A refusal of an act on a fiscal period */
export type FiscalPeriodUserError = UserError & {
  __typename?: 'FiscalPeriodUserError';
  /** 原因 | Reason */
  code: FiscalPeriodErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 会计期间（月）| A fiscal period: one month of a union's books */
export type FiscalPeriod = {
  __typename?: 'FiscalPeriod';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织编号 | Id of the organisation */
  orgId: Scalars['ID']['output'];
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年 | Year */
  year: Scalars['Int']['output'];
  /** 月，1-12 | Month, 1-12 */
  month: Scalars['Int']['output'];
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period: Scalars['Period']['output'];
  /** 状态 | State */
  state: FiscalPeriodState;
  /** 待审批的凭证数 | Vouchers that wait for approval */
  draftCount: Scalars['Int']['output'];
  /** 已入账的凭证数，即最后一张凭证的编号 | Posted vouchers, which is the number of the last one */
  voucherCount: Scalars['Int']['output'];
  /** 结账日期 | Day of closing */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 结账时固定的根哈希，含上月根哈希；未结账为空 | Root hash over the month's vouchers and last month's root, fixed when closing; null while open */
  root: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 会计期间的开启 | An opening of a month */
export type OpenFiscalPeriodInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 年，2000-2099 | Year, 2000-2099 */
  year: Scalars['Int']['input'];
  /** 月，1-12 | Month, 1-12 */
  month: Scalars['Int']['input'];
  /** 期初余额，仅首月；借贷须平衡 | Opening balances, with the first month alone; debits equal credits */
  openingBalances?: InputMaybe<Array<OpeningBalanceInput>>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 一个科目的期初余额：借方或贷方 | Opening balance of an account: debit or credit */
export type OpeningBalanceInput = {
  /** 科目代码 | Code of the account */
  account: Scalars['String']['input'];
  /** 借方（分）| Debit in fen */
  debitFen?: Scalars['Money']['input'];
  /** 贷方（分）| Credit in fen */
  creditFen?: Scalars['Money']['input'];
};

/** 结账 | A closing of a month */
export type CloseFiscalPeriodInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会计期间 | The period */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 会计期间操作的结果 | Result of an act on a fiscal period */
export type FiscalPeriodPayload = {
  __typename?: 'FiscalPeriodPayload';
  /** 变更后的会计期间 | The period as changed */
  fiscalPeriod: Maybe<FiscalPeriod>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<FiscalPeriodUserError>;
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

/** 试算平衡表：各科目期初、本期、期末；三组借贷合计各自相等 | Trial balance: opening, movement and closing by account; each pair of totals is equal */
export type TrialBalance = {
  __typename?: 'TrialBalance';
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年或年月 | Year, or year and month */
  period: Scalars['Period']['output'];
  /** 各科目，按代码排序 | By account, in the order of the codes */
  lines: Array<TrialBalanceLine>;
  /** 合计 | Totals */
  total: TrialBalanceTotal;
};

/** 试算平衡表的一行 | One account of a trial balance */
export type TrialBalanceLine = {
  __typename?: 'TrialBalanceLine';
  /** 科目 | Account */
  account: Account;
  /** 期初借方余额（分）| Opening debit balance in fen */
  openingDebitFen: Scalars['Money']['output'];
  /** 期初贷方余额（分）| Opening credit balance in fen */
  openingCreditFen: Scalars['Money']['output'];
  /** 本期借方发生额（分）| Debits of the period in fen */
  debitFen: Scalars['Money']['output'];
  /** 本期贷方发生额（分）| Credits of the period in fen */
  creditFen: Scalars['Money']['output'];
  /** 期末借方余额（分）| Closing debit balance in fen */
  closingDebitFen: Scalars['Money']['output'];
  /** 期末贷方余额（分）| Closing credit balance in fen */
  closingCreditFen: Scalars['Money']['output'];
};

/** 试算平衡表的合计 | Totals of a trial balance */
export type TrialBalanceTotal = {
  __typename?: 'TrialBalanceTotal';
  /** 期初借方余额（分）| Opening debit balances in fen */
  openingDebitFen: Scalars['Money']['output'];
  /** 期初贷方余额（分）| Opening credit balances in fen */
  openingCreditFen: Scalars['Money']['output'];
  /** 本期借方发生额（分）| Debits of the period in fen */
  debitFen: Scalars['Money']['output'];
  /** 本期贷方发生额（分）| Credits of the period in fen */
  creditFen: Scalars['Money']['output'];
  /** 期末借方余额（分）| Closing debit balances in fen */
  closingDebitFen: Scalars['Money']['output'];
  /** 期末贷方余额（分）| Closing credit balances in fen */
  closingCreditFen: Scalars['Money']['output'];
};

/** 总账：一个科目（含明细）在一段日期内的账 | General ledger: one account, its sub-accounts included, over some days */
export type GeneralLedger = {
  __typename?: 'GeneralLedger';
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 科目 | Account */
  account: Account;
  /** 期初余额（分），借方为正 | Opening balance in fen, debit positive */
  openingFen: Scalars['Money']['output'];
  /** 本期借方发生额（分）| Debits in fen */
  debitFen: Scalars['Money']['output'];
  /** 本期贷方发生额（分）| Credits in fen */
  creditFen: Scalars['Money']['output'];
  /** 期末余额（分），借方为正 | Closing balance in fen, debit positive */
  closingFen: Scalars['Money']['output'];
  /** 账目，按日期、凭证号排序 | Entries by date and number */
  entries: LedgerEntryConnection;
};

/** 账目：一页 | Entries: a page */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** 带游标的账目 | Entries with their cursors */
  edges: Array<LedgerEntryEdge>;
  /** 账目 | Entries */
  nodes: Array<LedgerEntry>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
};

/** 账目：一条 | Entries: an edge */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** 账目 | The entry */
  node: LedgerEntry;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一笔账目 | One entry of the ledger */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** 凭证日期 | Date of the voucher */
  datedOn: Scalars['LocalDate']['output'];
  /** 凭证号 | Number of the voucher */
  no: Scalars['Int']['output'];
  /** 凭证 | The voucher */
  voucher: Maybe<Voucher>;
  /** 明细科目 | The account posted to */
  account: Account;
  /** 摘要 | Summary */
  summary: Scalars['String']['output'];
  /** 借方（分）| Debit in fen */
  debitFen: Scalars['Money']['output'];
  /** 贷方（分）| Credit in fen */
  creditFen: Scalars['Money']['output'];
  /** 余额（分），借方为正 | Balance after the entry in fen, debit positive */
  balanceFen: Scalars['Money']['output'];
};

/** 凭证类别 | Kind of a voucher */
export type VoucherKind =
  /** 收款 | Income */
  | 'INCOME'
  /** 付款 | Expense */
  | 'EXPENSE'
  /** 转账 | Transfer */
  | 'TRANSFER';

/** 凭证的状态 | State of a voucher */
export type VoucherState =
  /** 待审批 | Waits for approval */
  | 'DRAFT'
  /** 已入账 | Approved: posted and numbered */
  | 'APPROVED'
  /** 已入账，后被冲销；两张凭证都留在账上 | Posted, then reversed; both vouchers stay in the books */
  | 'REVERSED'
  /** 审批未通过 | Rejected */
  | 'REJECTED'
  /** 已由制单人撤回 | Withdrawn before approval */
  | 'WITHDRAWN';

/** 凭证操作的拒绝原因 | Why an act on a voucher was refused */
export type VoucherErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 借贷不平衡 | Debits and credits differ */
  | 'UNBALANCED'
  /** 分录少于两行 | Fewer than two lines */
  | 'TOO_FEW_LINES'
  /** 科目表中没有该科目 | The chart has no such account */
  | 'UNKNOWN_ACCOUNT'
  /** 该月已结账 | The month is closed */
  | 'PERIOD_CLOSED'
  /** 该月尚未开启 | The month was never opened */
  | 'PERIOD_NOT_OPEN'
  /** 同一人担任了须分离的岗位 | One person does what has to be done by different ones */
  | 'SAME_PERSON'
  /** 经办人或保管人不是在籍会员 | Handler or custodian is no active member */
  | 'MEMBER_NOT_ACTIVE'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 已被冲销或正在冲销 | Reversed already, or about to be */
  | 'ALREADY_REVERSED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 凭证操作的拒绝 | A refusal of an act on a voucher */
export type VoucherUserError = UserError & {
  __typename?: 'VoucherUserError';
  /** 原因 | Reason */
  code: VoucherErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 凭证：入账后不再改动，更正只能冲销 | A voucher: never changed once posted, corrected by a reversal only */
export type Voucher = {
  __typename?: 'Voucher';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年月 | Year and month of the books */
  period: Scalars['Period']['output'];
  /** 当月凭证号，从 1 起连续；未入账为空 | Number within the month, from 1 without a gap; null before posting */
  no: Maybe<Scalars['Int']['output']>;
  /** 凭证日期 | Date of the voucher */
  datedOn: Scalars['LocalDate']['output'];
  /** 类别 | Kind */
  kind: VoucherKind;
  /** 状态 | State */
  state: VoucherState;
  /** 分录 | Lines */
  lines: Array<VoucherLine>;
  /** 借方合计，等于贷方合计（分）| Sum of the debits, which equals the credits, in fen */
  amountFen: Scalars['Money']['output'];
  /** 制单（记账）人；非会员为空 | Preparer (bookkeeper); null for one who is no member */
  preparedBy: Maybe<Member>;
  /** 审批人；未审批或非会员为空 | Approver; null before approval, or for one who is no member */
  approvedBy: Maybe<Member>;
  /** 经办人 | Handler */
  handledBy: Maybe<Member>;
  /** 保管人（出纳）| Custodian of the money or thing */
  custodian: Maybe<Member>;
  /** 入账日期 | Day of posting */
  postedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 未通过或撤回的理由 | Why it was rejected or withdrawn */
  discardReason: Maybe<Scalars['String']['output']>;
  /** 本凭证冲销的原凭证 | The voucher that this one reverses */
  reverses: Maybe<Voucher>;
  /** 冲销本凭证的凭证 | The voucher that reversed this one */
  reversedBy: Maybe<Voucher>;
  /** 冲销理由 | Why it reverses the other */
  reversalReason: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务，含各行的 | Plan tasks that it serves, those of its lines included */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 分录：一个科目的借方或贷方 | One line: debit or credit of an account */
export type VoucherLine = {
  __typename?: 'VoucherLine';
  /** 科目 | Account */
  account: Account;
  /** 摘要 | Summary */
  summary: Scalars['String']['output'];
  /** 借方（分）| Debit in fen */
  debitFen: Scalars['Money']['output'];
  /** 贷方（分）| Credit in fen */
  creditFen: Scalars['Money']['output'];
  /** 专项基金 | Restricted fund */
  fundId: Maybe<Scalars['ID']['output']>;
  /** 预算科目 | Line of the budget */
  budgetCode: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan task that it serves */
  planTaskId: Maybe<Scalars['ID']['output']>;
  /** 来源记录 | The record that it came from */
  sourceRef: Maybe<VoucherSource>;
};

/** 来源记录，在其所属的子图中 | A record in the subgraph that owns it */
export type VoucherSource = {
  __typename?: 'VoucherSource';
  /** 记录类型，如 HospitalVisit | Type of the record, e.g. HospitalVisit */
  recordType: Scalars['String']['output'];
  /** 记录编号 | Id of the record */
  recordId: Scalars['ID']['output'];
};

/** 凭证 | A voucher */
export type PostVoucherInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 凭证日期，不晚于今天，所在月须已开启 | Date, not after today, in an open month */
  datedOn: Scalars['LocalDate']['input'];
  /** 类别 | Kind */
  kind: VoucherKind;
  /** 分录，2-100 行，借贷相等 | Lines, 2-100; debits equal credits */
  lines: Array<VoucherLineInput>;
  /** 经办人（会员编号），收付款必填 | Handler by member id; needed but for a transfer */
  handledById?: InputMaybe<Scalars['ID']['input']>;
  /** 保管人、出纳（会员编号）| Custodian of the money or thing, by member id */
  custodianId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 分录 | A line */
export type VoucherLineInput = {
  /** 科目代码 | Code of the account */
  account: Scalars['String']['input'];
  /** 摘要，1-100 字 | Summary, 1-100 characters */
  summary: Scalars['String']['input'];
  /** 借方（分）| Debit in fen */
  debitFen?: Scalars['Money']['input'];
  /** 贷方（分）| Credit in fen */
  creditFen?: Scalars['Money']['input'];
  /** 专项基金 | Restricted fund */
  fundId?: InputMaybe<Scalars['ID']['input']>;
  /** 预算科目 | Line of the budget */
  budgetCode?: InputMaybe<Scalars['String']['input']>;
  /** 对应的计划任务 | Plan task that it serves */
  planTaskId?: InputMaybe<Scalars['ID']['input']>;
  /** 来源记录 | The record that it came from */
  sourceRef?: InputMaybe<VoucherSourceInput>;
};

/** 来源记录 | A record in the subgraph that owns it */
export type VoucherSourceInput = {
  /** 记录类型 | Type of the record */
  recordType: Scalars['String']['input'];
  /** 记录编号 | Id of the record */
  recordId: Scalars['ID']['input'];
};

/** 审批 | An approval */
export type ApproveVoucherInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 凭证 | The voucher */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 审批不通过 | A rejection */
export type RejectVoucherInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 凭证 | The voucher */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，1-200 字 | Reason, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 撤回 | A withdrawal */
export type WithdrawVoucherInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 凭证 | The voucher */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，1-200 字 | Reason, 1-200 characters */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 冲销 | A reversal */
export type ReverseVoucherInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 原凭证 | The voucher to reverse */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 冲销日期，默认今天，所在月须已开启 | Date of the reversal, today by default, in an open month */
  datedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 理由，1-200 字 | Reason, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 凭证操作的结果 | Result of an act on a voucher */
export type VoucherPayload = {
  __typename?: 'VoucherPayload';
  /** 变更后的凭证 | The voucher as changed */
  voucher: Maybe<Voucher>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<VoucherUserError>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type FinEvidenceUserError = UserError & {
  __typename?: 'FinEvidenceUserError';
  /** 原因 | Reason */
  code: FinEvidenceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：一页 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: a page */
export type FinanceNoticeConnection = {
  __typename?: 'FinanceNoticeConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<FinanceNoticeEdge>;
  /** 记录 | Records */
  nodes: Array<FinanceNotice>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：一条 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: an edge */
export type FinanceNoticeEdge = {
  __typename?: 'FinanceNoticeEdge';
  /** 记录 | The record */
  node: FinanceNotice;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：一项排序 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: one key of an order */
export type FinanceNoticeOrder = {
  /** 字段 | Field */
  field: FinanceNoticeOrderField;
  /** 方向 | Direction */
  direction?: FinOrderDirection;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：可排序的字段 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: fields to order by */
export type FinanceNoticeOrderField =
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  | 'PERIOD'
  /** 收入合计（分）| Sum of the income in fen */
  | 'INCOME_FEN'
  /** 支出合计（分）| Sum of the expense in fen */
  | 'EXPENSE_FEN'
  /** 发布日期 | Day of publication */
  | 'PUBLISHED_ON';

/** 会计期间（月）：一页 | A fiscal period: one month of a union's books: a page */
export type FiscalPeriodConnection = {
  __typename?: 'FiscalPeriodConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<FiscalPeriodEdge>;
  /** 记录 | Records */
  nodes: Array<FiscalPeriod>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 会计期间（月）：一条 | A fiscal period: one month of a union's books: an edge */
export type FiscalPeriodEdge = {
  __typename?: 'FiscalPeriodEdge';
  /** 记录 | The record */
  node: FiscalPeriod;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 会计期间（月）：一项排序 | A fiscal period: one month of a union's books: one key of an order */
export type FiscalPeriodOrder = {
  /** 字段 | Field */
  field: FiscalPeriodOrderField;
  /** 方向 | Direction */
  direction?: FinOrderDirection;
};

/** 会计期间（月）：可排序的字段 | A fiscal period: one month of a union's books: fields to order by */
export type FiscalPeriodOrderField =
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  | 'PERIOD'
  /** 结账日期 | Day of closing */
  | 'CLOSED_ON';

/** 凭证：入账后不再改动，更正只能冲销：一页 | A voucher: never changed once posted, corrected by a reversal only: a page */
export type VoucherConnection = {
  __typename?: 'VoucherConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<VoucherEdge>;
  /** 记录 | Records */
  nodes: Array<Voucher>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 凭证：入账后不再改动，更正只能冲销：一条 | A voucher: never changed once posted, corrected by a reversal only: an edge */
export type VoucherEdge = {
  __typename?: 'VoucherEdge';
  /** 记录 | The record */
  node: Voucher;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 凭证：入账后不再改动，更正只能冲销：一项排序 | A voucher: never changed once posted, corrected by a reversal only: one key of an order */
export type VoucherOrder = {
  /** 字段 | Field */
  field: VoucherOrderField;
  /** 方向 | Direction */
  direction?: FinOrderDirection;
};

/** 凭证：入账后不再改动，更正只能冲销：可排序的字段 | A voucher: never changed once posted, corrected by a reversal only: fields to order by */
export type VoucherOrderField =
  /** 年月 | Year and month of the books */
  | 'PERIOD'
  /** 凭证日期 | Date of the voucher */
  | 'DATED_ON'
  /** 借方合计，等于贷方合计（分）| Sum of the debits, which equals the credits, in fen */
  | 'AMOUNT_FEN'
  /** 入账日期 | Day of posting */
  | 'POSTED_ON';

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：统计 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: statistics */
export type FinanceNoticeStats = {
  __typename?: 'FinanceNoticeStats';
  /** 合计 | Over all groups */
  total: FinanceNoticeStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<FinanceNoticeStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：统计值；为保护个人可不公布 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: figures; withheld where they would tell about persons */
export type FinanceNoticeStatsValues = {
  __typename?: 'FinanceNoticeStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 收入合计（分）| Sum of the income in fen */
  incomeFen: Maybe<FinMoneyFigures>;
  /** 支出合计（分）| Sum of the expense in fen */
  expenseFen: Maybe<FinMoneyFigures>;
  /** 计划合计（分）| Sum of the usage plan in fen */
  plannedFen: Maybe<FinMoneyFigures>;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：统计的一组 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: one group of the statistics */
export type FinanceNoticeStatsGroup = {
  __typename?: 'FinanceNoticeStatsGroup';
  /** 键 | Key */
  key: FinanceNoticeStatsKey;
  /** 统计值 | Figures */
  values: FinanceNoticeStatsValues;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：组的键；未按某项分组，或记录无此值，则为空 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: key of a group; null where not grouped by it, or where the records have no value */
export type FinanceNoticeStatsKey = {
  __typename?: 'FinanceNoticeStatsKey';
  /** 工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period: Maybe<Scalars['Period']['output']>;
  /** 状态 | State */
  state: Maybe<FinanceNoticeState>;
  /** 发布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  publishedOnYear: Maybe<Scalars['String']['output']>;
  /** 发布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  publishedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 发布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  publishedOnMonth: Maybe<Scalars['String']['output']>;
};

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：可分组的字段 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: dimensions to group by */
export type FinanceNoticeDimension =
  /** 工会组织 | Organisation */
  | 'ORG'
  /** 年 | Year */
  | 'YEAR'
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  | 'PERIOD'
  /** 状态 | State */
  | 'STATE'
  /** 发布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  | 'PUBLISHED_ON_YEAR'
  /** 发布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  | 'PUBLISHED_ON_QUARTER'
  /** 发布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  | 'PUBLISHED_ON_MONTH';

/** 会计期间（月）：统计 | A fiscal period: one month of a union's books: statistics */
export type FiscalPeriodStats = {
  __typename?: 'FiscalPeriodStats';
  /** 合计 | Over all groups */
  total: FiscalPeriodStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<FiscalPeriodStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 会计期间（月）：统计值；为保护个人可不公布 | A fiscal period: one month of a union's books: figures; withheld where they would tell about persons */
export type FiscalPeriodStatsValues = {
  __typename?: 'FiscalPeriodStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 待审批的凭证数 | Vouchers that wait for approval */
  draftCount: Maybe<FinIntFigures>;
  /** 已入账的凭证数，即最后一张凭证的编号 | Posted vouchers, which is the number of the last one */
  voucherCount: Maybe<FinIntFigures>;
};

/** 会计期间（月）：统计的一组 | A fiscal period: one month of a union's books: one group of the statistics */
export type FiscalPeriodStatsGroup = {
  __typename?: 'FiscalPeriodStatsGroup';
  /** 键 | Key */
  key: FiscalPeriodStatsKey;
  /** 统计值 | Figures */
  values: FiscalPeriodStatsValues;
};

/** 会计期间（月）：组的键；未按某项分组，或记录无此值，则为空 | A fiscal period: one month of a union's books: key of a group; null where not grouped by it, or where the records have no value */
export type FiscalPeriodStatsKey = {
  __typename?: 'FiscalPeriodStatsKey';
  /** 工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period: Maybe<Scalars['Period']['output']>;
  /** 状态 | State */
  state: Maybe<FiscalPeriodState>;
};

/** 会计期间（月）：可分组的字段 | A fiscal period: one month of a union's books: dimensions to group by */
export type FiscalPeriodDimension =
  /** 工会组织 | Organisation */
  | 'ORG'
  /** 年 | Year */
  | 'YEAR'
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  | 'PERIOD'
  /** 状态 | State */
  | 'STATE';

/** 凭证：入账后不再改动，更正只能冲销：统计 | A voucher: never changed once posted, corrected by a reversal only: statistics */
export type VoucherStats = {
  __typename?: 'VoucherStats';
  /** 合计 | Over all groups */
  total: VoucherStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<VoucherStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 凭证：入账后不再改动，更正只能冲销：统计值；为保护个人可不公布 | A voucher: never changed once posted, corrected by a reversal only: figures; withheld where they would tell about persons */
export type VoucherStatsValues = {
  __typename?: 'VoucherStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 借方合计，等于贷方合计（分）| Sum of the debits, which equals the credits, in fen */
  amountFen: Maybe<FinMoneyFigures>;
};

/** 凭证：入账后不再改动，更正只能冲销：统计的一组 | A voucher: never changed once posted, corrected by a reversal only: one group of the statistics */
export type VoucherStatsGroup = {
  __typename?: 'VoucherStatsGroup';
  /** 键 | Key */
  key: VoucherStatsKey;
  /** 统计值 | Figures */
  values: VoucherStatsValues;
};

/** 凭证：入账后不再改动，更正只能冲销：组的键；未按某项分组，或记录无此值，则为空 | A voucher: never changed once posted, corrected by a reversal only: key of a group; null where not grouped by it, or where the records have no value */
export type VoucherStatsKey = {
  __typename?: 'VoucherStatsKey';
  /** 工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年月 | Year and month of the books */
  period: Maybe<Scalars['Period']['output']>;
  /** 凭证日期（年，如 2025） | Date of the voucher (year, e.g. 2025) */
  datedOnYear: Maybe<Scalars['String']['output']>;
  /** 凭证日期（季，如 2025-Q2） | Date of the voucher (quarter, e.g. 2025-Q2) */
  datedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 凭证日期（月，如 2025-05） | Date of the voucher (month, e.g. 2025-05) */
  datedOnMonth: Maybe<Scalars['String']['output']>;
  /** 类别 | Kind */
  kind: Maybe<VoucherKind>;
  /** 状态 | State */
  state: Maybe<VoucherState>;
};

/** 凭证：入账后不再改动，更正只能冲销：可分组的字段 | A voucher: never changed once posted, corrected by a reversal only: dimensions to group by */
export type VoucherDimension =
  /** 工会组织 | Organisation */
  | 'ORG'
  /** 年月 | Year and month of the books */
  | 'PERIOD'
  /** 凭证日期（年，如 2025） | Date of the voucher (year, e.g. 2025) */
  | 'DATED_ON_YEAR'
  /** 凭证日期（季，如 2025-Q2） | Date of the voucher (quarter, e.g. 2025-Q2) */
  | 'DATED_ON_QUARTER'
  /** 凭证日期（月，如 2025-05） | Date of the voucher (month, e.g. 2025-05) */
  | 'DATED_ON_MONTH'
  /** 类别 | Kind */
  | 'KIND'
  /** 状态 | State */
  | 'STATE';

/** 每月经费收支公告：收入、支出、使用计划三部分，只有分类合计：筛选条件，须全部满足 | Monthly finance notice in three parts: income, expense, usage plan; sums by category alone: filter; all that is given must hold */
export type FinanceNoticeFilter = {
  /** 工会组织 | Organisation */
  orgId?: InputMaybe<FinIdFilter>;
  /** 年 | Year */
  year?: InputMaybe<FinIntFilter>;
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period?: InputMaybe<FinPeriodFilter>;
  /** 状态 | State */
  state?: InputMaybe<FinanceNoticeStateFilter>;
  /** 收入合计（分）| Sum of the income in fen */
  incomeFen?: InputMaybe<FinMoneyFilter>;
  /** 支出合计（分）| Sum of the expense in fen */
  expenseFen?: InputMaybe<FinMoneyFilter>;
  /** 发布日期 | Day of publication */
  publishedOn?: InputMaybe<FinDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<FinIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<FinanceNoticeFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<FinanceNoticeFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<FinanceNoticeFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 会计期间（月）：筛选条件，须全部满足 | A fiscal period: one month of a union's books: filter; all that is given must hold */
export type FiscalPeriodFilter = {
  /** 工会组织 | Organisation */
  orgId?: InputMaybe<FinIdFilter>;
  /** 年 | Year */
  year?: InputMaybe<FinIntFilter>;
  /** 年月，如 2025-05 | Year and month, e.g. 2025-05 */
  period?: InputMaybe<FinPeriodFilter>;
  /** 状态 | State */
  state?: InputMaybe<FiscalPeriodStateFilter>;
  /** 结账日期 | Day of closing */
  closedOn?: InputMaybe<FinDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<FinIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<FiscalPeriodFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<FiscalPeriodFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<FiscalPeriodFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 凭证：入账后不再改动，更正只能冲销：筛选条件，须全部满足 | A voucher: never changed once posted, corrected by a reversal only: filter; all that is given must hold */
export type VoucherFilter = {
  /** 工会组织 | Organisation */
  orgId?: InputMaybe<FinIdFilter>;
  /** 年月 | Year and month of the books */
  period?: InputMaybe<FinPeriodFilter>;
  /** 当月凭证号，从 1 起连续；未入账为空 | Number within the month, from 1 without a gap; null before posting */
  no?: InputMaybe<FinIntFilter>;
  /** 凭证日期 | Date of the voucher */
  datedOn?: InputMaybe<FinDateFilter>;
  /** 类别 | Kind */
  kind?: InputMaybe<VoucherKindFilter>;
  /** 状态 | State */
  state?: InputMaybe<VoucherStateFilter>;
  /** 借方合计，等于贷方合计（分）| Sum of the debits, which equals the credits, in fen */
  amountFen?: InputMaybe<FinMoneyFilter>;
  /** 入账日期 | Day of posting */
  postedOn?: InputMaybe<FinDateFilter>;
  /** 对应的计划任务，含各行的 | Plan tasks that it serves, those of its lines included */
  planTaskIds?: InputMaybe<FinIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<VoucherFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<VoucherFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<VoucherFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编号的筛选 | id: filter */
export type FinIdFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 整数的筛选 | whole number: filter */
export type FinIntFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal */
  gte?: InputMaybe<Scalars['Int']['input']>;
};

/** 会计期间的筛选 | period: filter */
export type FinPeriodFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Period']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Period']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['Period']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['Period']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Period']['input']>;
  /** 小于或等于 | Less than or equal */
  lte?: InputMaybe<Scalars['Period']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Period']['input']>;
  /** 大于或等于 | Greater than or equal */
  gte?: InputMaybe<Scalars['Period']['input']>;
};

/** FinanceNoticeState的筛选 | FinanceNoticeState: filter */
export type FinanceNoticeStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FinanceNoticeState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FinanceNoticeState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FinanceNoticeState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FinanceNoticeState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额（分）的筛选 | money in fen: filter */
export type FinMoneyFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Money']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Money']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Money']['input']>;
  /** 小于或等于 | Less than or equal */
  lte?: InputMaybe<Scalars['Money']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Money']['input']>;
  /** 大于或等于 | Greater than or equal */
  gte?: InputMaybe<Scalars['Money']['input']>;
};

/** 日期的筛选 | date: filter */
export type FinDateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 小于或等于 | Less than or equal */
  lte?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 大于或等于 | Greater than or equal */
  gte?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 编号列表的筛选 | id list: filter */
export type FinIdListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['ID']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** FiscalPeriodState的筛选 | FiscalPeriodState: filter */
export type FiscalPeriodStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FiscalPeriodState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FiscalPeriodState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FiscalPeriodState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FiscalPeriodState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** VoucherKind的筛选 | VoucherKind: filter */
export type VoucherKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<VoucherKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<VoucherKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<VoucherKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<VoucherKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** VoucherState的筛选 | VoucherState: filter */
export type VoucherStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<VoucherState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<VoucherState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<VoucherState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<VoucherState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额（分）的统计值；没有记录有值则为空 | money in fen: figures; null where no record has a value */
export type FinMoneyFigures = {
  __typename?: 'FinMoneyFigures';
  /** 合计 | Sum */
  sum: Maybe<Scalars['Money']['output']>;
  /** 平均 | Average */
  avg: Maybe<Scalars['Float']['output']>;
  /** 最小 | Smallest */
  min: Maybe<Scalars['Money']['output']>;
  /** 最大 | Largest */
  max: Maybe<Scalars['Money']['output']>;
};

/** 整数的统计值；没有记录有值则为空 | whole number: figures; null where no record has a value */
export type FinIntFigures = {
  __typename?: 'FinIntFigures';
  /** 合计 | Sum */
  sum: Maybe<Scalars['Float']['output']>;
  /** 平均 | Average */
  avg: Maybe<Scalars['Float']['output']>;
  /** 最小 | Smallest */
  min: Maybe<Scalars['Int']['output']>;
  /** 最大 | Largest */
  max: Maybe<Scalars['Int']['output']>;
};

/** 排序方向 | Direction of an order */
export type FinOrderDirection =
  /** 升序，空值在前 | Ascending; empty values first */
  | 'ASC'
  /** 降序，空值在后 | Descending; empty values last */
  | 'DESC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  PlanTask: PlanTask;
  WorkPlan: WorkPlan;
  UnionBankAccount: UnionBankAccount;
  FinanceNotice: FinanceNotice;
  UnionOrganization: UnionOrganization;
  FiscalPeriod: FiscalPeriod;
  Voucher: Voucher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PlanTask:
    ( { __typename: 'PlanTask' }
    & GraphQLRecursivePick<FederationTypes['PlanTask'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"evidenceTicket":true}> ) );
  WorkPlan:
    ( { __typename: 'WorkPlan' }
    & GraphQLRecursivePick<FederationTypes['WorkPlan'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"evidenceTicket":true}>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"evidenceTicket":true}> ) );
  UnionBankAccount:
    ( { __typename: 'UnionBankAccount' }
    & GraphQLRecursivePick<FederationTypes['UnionBankAccount'], {"id":true}> );
  FinanceNotice:
    ( { __typename: 'FinanceNotice' }
    & GraphQLRecursivePick<FederationTypes['FinanceNotice'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}> );
  FiscalPeriod:
    ( { __typename: 'FiscalPeriod' }
    & ( GraphQLRecursivePick<FederationTypes['FiscalPeriod'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['FiscalPeriod'], {"orgId":true,"year":true,"month":true}> ) );
  Voucher:
    ( { __typename: 'Voucher' }
    & GraphQLRecursivePick<FederationTypes['Voucher'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( FinEvidenceUserError )
  ;
  Evidence: ( FinEvidence );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Evidence: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Evidence']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FinEvidence: ResolverTypeWrapper<FinEvidence>;
  FinMetric: ResolverTypeWrapper<FinMetric>;
  FinEvidenceErrorCode: FinEvidenceErrorCode;
  AttachFinEvidenceInput: AttachFinEvidenceInput;
  AttachFinEvidencePayload: ResolverTypeWrapper<AttachFinEvidencePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
  AccountClass: AccountClass;
  Account: ResolverTypeWrapper<Account>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnionBankAccountErrorCode: UnionBankAccountErrorCode;
  UnionBankAccountUserError: ResolverTypeWrapper<UserErrorShape>;
  UnionBankAccount: ResolverTypeWrapper<BankAccountRecord>;
  RegisterBankAccountInput: RegisterBankAccountInput;
  CloseBankAccountInput: CloseBankAccountInput;
  UnionBankAccountPayload: ResolverTypeWrapper<Omit<UnionBankAccountPayload, 'bankAccount' | 'userErrors'> & { bankAccount?: Maybe<ResolversTypes['UnionBankAccount']>, userErrors: Array<ResolversTypes['UnionBankAccountUserError']> }>;
  FinanceNoticeState: FinanceNoticeState;
  FinanceNoticeErrorCode: FinanceNoticeErrorCode;
  FinanceNoticeUserError: ResolverTypeWrapper<UserErrorShape>;
  FinanceNotice: ResolverTypeWrapper<FinanceNoticeRecord>;
  FinanceNoticeLine: ResolverTypeWrapper<FinanceNoticeLine>;
  FinanceNoticePosting: ResolverTypeWrapper<FinanceNoticePosting>;
  OverdueFinanceNotices: ResolverTypeWrapper<Omit<OverdueFinanceNotices, 'nodes'> & { nodes: Array<ResolversTypes['OverdueFinanceNotice']> }>;
  OverdueFinanceNotice: ResolverTypeWrapper<OverdueMonth>;
  UnionOrganization: ResolverTypeWrapper<Omit<UnionOrganization, 'financeNotices' | 'fiscalPeriods'> & { financeNotices?: Maybe<Array<ResolversTypes['FinanceNotice']>>, fiscalPeriods?: Maybe<Array<ResolversTypes['FiscalPeriod']>> }>;
  PrepareFinanceNoticeInput: PrepareFinanceNoticeInput;
  UsagePlanLineInput: UsagePlanLineInput;
  ApproveFinanceNoticeInput: ApproveFinanceNoticeInput;
  PublishFinanceNoticeInput: PublishFinanceNoticeInput;
  PostFinanceNoticeInput: PostFinanceNoticeInput;
  FinanceNoticePayload: ResolverTypeWrapper<Omit<FinanceNoticePayload, 'financeNotice' | 'userErrors'> & { financeNotice?: Maybe<ResolversTypes['FinanceNotice']>, userErrors: Array<ResolversTypes['FinanceNoticeUserError']> }>;
  FiscalPeriodState: FiscalPeriodState;
  FiscalPeriodErrorCode: FiscalPeriodErrorCode;
  FiscalPeriodUserError: ResolverTypeWrapper<UserErrorShape>;
  FiscalPeriod: ResolverTypeWrapper<FiscalPeriodRecord>;
  OpenFiscalPeriodInput: OpenFiscalPeriodInput;
  OpeningBalanceInput: OpeningBalanceInput;
  CloseFiscalPeriodInput: CloseFiscalPeriodInput;
  FiscalPeriodPayload: ResolverTypeWrapper<Omit<FiscalPeriodPayload, 'fiscalPeriod' | 'userErrors'> & { fiscalPeriod?: Maybe<ResolversTypes['FiscalPeriod']>, userErrors: Array<ResolversTypes['FiscalPeriodUserError']> }>;
  Member: ResolverTypeWrapper<Member>;
  TrialBalance: ResolverTypeWrapper<Omit<TrialBalance, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLine>;
  TrialBalanceTotal: ResolverTypeWrapper<TrialBalanceTotal>;
  GeneralLedger: ResolverTypeWrapper<Omit<GeneralLedger, 'organization' | 'entries'> & { organization?: Maybe<ResolversTypes['UnionOrganization']>, entries: ResolversTypes['LedgerEntryConnection'] }>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerEntryEdge']>, nodes: Array<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryView>;
  VoucherKind: VoucherKind;
  VoucherState: VoucherState;
  VoucherErrorCode: VoucherErrorCode;
  VoucherUserError: ResolverTypeWrapper<UserErrorShape>;
  Voucher: ResolverTypeWrapper<VoucherRecord>;
  VoucherLine: ResolverTypeWrapper<VoucherLine>;
  VoucherSource: ResolverTypeWrapper<VoucherSource>;
  PostVoucherInput: PostVoucherInput;
  VoucherLineInput: VoucherLineInput;
  VoucherSourceInput: VoucherSourceInput;
  ApproveVoucherInput: ApproveVoucherInput;
  RejectVoucherInput: RejectVoucherInput;
  WithdrawVoucherInput: WithdrawVoucherInput;
  ReverseVoucherInput: ReverseVoucherInput;
  VoucherPayload: ResolverTypeWrapper<Omit<VoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversTypes['Voucher']>, userErrors: Array<ResolversTypes['VoucherUserError']> }>;
  FinEvidenceUserError: ResolverTypeWrapper<FinEvidenceUserError>;
  FinanceNoticeConnection: ResolverTypeWrapper<Omit<FinanceNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FinanceNoticeEdge']>, nodes: Array<ResolversTypes['FinanceNotice']> }>;
  FinanceNoticeEdge: ResolverTypeWrapper<Omit<FinanceNoticeEdge, 'node'> & { node: ResolversTypes['FinanceNotice'] }>;
  FinanceNoticeOrder: FinanceNoticeOrder;
  FinanceNoticeOrderField: FinanceNoticeOrderField;
  FiscalPeriodConnection: ResolverTypeWrapper<Omit<FiscalPeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FiscalPeriodEdge']>, nodes: Array<ResolversTypes['FiscalPeriod']> }>;
  FiscalPeriodEdge: ResolverTypeWrapper<Omit<FiscalPeriodEdge, 'node'> & { node: ResolversTypes['FiscalPeriod'] }>;
  FiscalPeriodOrder: FiscalPeriodOrder;
  FiscalPeriodOrderField: FiscalPeriodOrderField;
  VoucherConnection: ResolverTypeWrapper<Omit<VoucherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VoucherEdge']>, nodes: Array<ResolversTypes['Voucher']> }>;
  VoucherEdge: ResolverTypeWrapper<Omit<VoucherEdge, 'node'> & { node: ResolversTypes['Voucher'] }>;
  VoucherOrder: VoucherOrder;
  VoucherOrderField: VoucherOrderField;
  FinanceNoticeStats: ResolverTypeWrapper<Omit<FinanceNoticeStats, 'groups'> & { groups: Array<ResolversTypes['FinanceNoticeStatsGroup']> }>;
  FinanceNoticeStatsValues: ResolverTypeWrapper<FinanceNoticeStatsValues>;
  FinanceNoticeStatsGroup: ResolverTypeWrapper<Omit<FinanceNoticeStatsGroup, 'key'> & { key: ResolversTypes['FinanceNoticeStatsKey'] }>;
  FinanceNoticeStatsKey: ResolverTypeWrapper<Omit<FinanceNoticeStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  FinanceNoticeDimension: FinanceNoticeDimension;
  FiscalPeriodStats: ResolverTypeWrapper<Omit<FiscalPeriodStats, 'groups'> & { groups: Array<ResolversTypes['FiscalPeriodStatsGroup']> }>;
  FiscalPeriodStatsValues: ResolverTypeWrapper<FiscalPeriodStatsValues>;
  FiscalPeriodStatsGroup: ResolverTypeWrapper<Omit<FiscalPeriodStatsGroup, 'key'> & { key: ResolversTypes['FiscalPeriodStatsKey'] }>;
  FiscalPeriodStatsKey: ResolverTypeWrapper<Omit<FiscalPeriodStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  FiscalPeriodDimension: FiscalPeriodDimension;
  VoucherStats: ResolverTypeWrapper<Omit<VoucherStats, 'groups'> & { groups: Array<ResolversTypes['VoucherStatsGroup']> }>;
  VoucherStatsValues: ResolverTypeWrapper<VoucherStatsValues>;
  VoucherStatsGroup: ResolverTypeWrapper<Omit<VoucherStatsGroup, 'key'> & { key: ResolversTypes['VoucherStatsKey'] }>;
  VoucherStatsKey: ResolverTypeWrapper<Omit<VoucherStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  VoucherDimension: VoucherDimension;
  FinanceNoticeFilter: FinanceNoticeFilter;
  FiscalPeriodFilter: FiscalPeriodFilter;
  VoucherFilter: VoucherFilter;
  FinIdFilter: FinIdFilter;
  FinIntFilter: FinIntFilter;
  FinPeriodFilter: FinPeriodFilter;
  FinanceNoticeStateFilter: FinanceNoticeStateFilter;
  FinMoneyFilter: FinMoneyFilter;
  FinDateFilter: FinDateFilter;
  FinIdListFilter: FinIdListFilter;
  FiscalPeriodStateFilter: FiscalPeriodStateFilter;
  VoucherKindFilter: VoucherKindFilter;
  VoucherStateFilter: VoucherStateFilter;
  FinMoneyFigures: ResolverTypeWrapper<FinMoneyFigures>;
  FinIntFigures: ResolverTypeWrapper<FinIntFigures>;
  FinOrderDirection: FinOrderDirection;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Money: Scalars['Money']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  Period: Scalars['Period']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Evidence: ResolversInterfaceTypes<ResolversParentTypes>['Evidence'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  FinEvidence: FinEvidence;
  FinMetric: FinMetric;
  AttachFinEvidenceInput: AttachFinEvidenceInput;
  AttachFinEvidencePayload: AttachFinEvidencePayload;
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTask | FederationReferenceTypes['PlanTask'];
  WorkPlan: WorkPlan | FederationReferenceTypes['WorkPlan'];
  Account: Account;
  Query: Record<PropertyKey, never>;
  UnionBankAccountUserError: UserErrorShape;
  UnionBankAccount: BankAccountRecord;
  RegisterBankAccountInput: RegisterBankAccountInput;
  CloseBankAccountInput: CloseBankAccountInput;
  UnionBankAccountPayload: Omit<UnionBankAccountPayload, 'bankAccount' | 'userErrors'> & { bankAccount?: Maybe<ResolversParentTypes['UnionBankAccount']>, userErrors: Array<ResolversParentTypes['UnionBankAccountUserError']> };
  FinanceNoticeUserError: UserErrorShape;
  FinanceNotice: FinanceNoticeRecord;
  FinanceNoticeLine: FinanceNoticeLine;
  FinanceNoticePosting: FinanceNoticePosting;
  OverdueFinanceNotices: Omit<OverdueFinanceNotices, 'nodes'> & { nodes: Array<ResolversParentTypes['OverdueFinanceNotice']> };
  OverdueFinanceNotice: OverdueMonth;
  UnionOrganization: Omit<UnionOrganization, 'financeNotices' | 'fiscalPeriods'> & { financeNotices?: Maybe<Array<ResolversParentTypes['FinanceNotice']>>, fiscalPeriods?: Maybe<Array<ResolversParentTypes['FiscalPeriod']>> } | FederationReferenceTypes['UnionOrganization'];
  PrepareFinanceNoticeInput: PrepareFinanceNoticeInput;
  UsagePlanLineInput: UsagePlanLineInput;
  ApproveFinanceNoticeInput: ApproveFinanceNoticeInput;
  PublishFinanceNoticeInput: PublishFinanceNoticeInput;
  PostFinanceNoticeInput: PostFinanceNoticeInput;
  FinanceNoticePayload: Omit<FinanceNoticePayload, 'financeNotice' | 'userErrors'> & { financeNotice?: Maybe<ResolversParentTypes['FinanceNotice']>, userErrors: Array<ResolversParentTypes['FinanceNoticeUserError']> };
  FiscalPeriodUserError: UserErrorShape;
  FiscalPeriod: FiscalPeriodRecord;
  OpenFiscalPeriodInput: OpenFiscalPeriodInput;
  OpeningBalanceInput: OpeningBalanceInput;
  CloseFiscalPeriodInput: CloseFiscalPeriodInput;
  FiscalPeriodPayload: Omit<FiscalPeriodPayload, 'fiscalPeriod' | 'userErrors'> & { fiscalPeriod?: Maybe<ResolversParentTypes['FiscalPeriod']>, userErrors: Array<ResolversParentTypes['FiscalPeriodUserError']> };
  Member: Member;
  TrialBalance: Omit<TrialBalance, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  TrialBalanceLine: TrialBalanceLine;
  TrialBalanceTotal: TrialBalanceTotal;
  GeneralLedger: Omit<GeneralLedger, 'organization' | 'entries'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']>, entries: ResolversParentTypes['LedgerEntryConnection'] };
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerEntryEdge']>, nodes: Array<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerEntry: LedgerEntryView;
  VoucherUserError: UserErrorShape;
  Voucher: VoucherRecord;
  VoucherLine: VoucherLine;
  VoucherSource: VoucherSource;
  PostVoucherInput: PostVoucherInput;
  VoucherLineInput: VoucherLineInput;
  VoucherSourceInput: VoucherSourceInput;
  ApproveVoucherInput: ApproveVoucherInput;
  RejectVoucherInput: RejectVoucherInput;
  WithdrawVoucherInput: WithdrawVoucherInput;
  ReverseVoucherInput: ReverseVoucherInput;
  VoucherPayload: Omit<VoucherPayload, 'voucher' | 'userErrors'> & { voucher?: Maybe<ResolversParentTypes['Voucher']>, userErrors: Array<ResolversParentTypes['VoucherUserError']> };
  FinEvidenceUserError: FinEvidenceUserError;
  FinanceNoticeConnection: Omit<FinanceNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FinanceNoticeEdge']>, nodes: Array<ResolversParentTypes['FinanceNotice']> };
  FinanceNoticeEdge: Omit<FinanceNoticeEdge, 'node'> & { node: ResolversParentTypes['FinanceNotice'] };
  FinanceNoticeOrder: FinanceNoticeOrder;
  FiscalPeriodConnection: Omit<FiscalPeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FiscalPeriodEdge']>, nodes: Array<ResolversParentTypes['FiscalPeriod']> };
  FiscalPeriodEdge: Omit<FiscalPeriodEdge, 'node'> & { node: ResolversParentTypes['FiscalPeriod'] };
  FiscalPeriodOrder: FiscalPeriodOrder;
  VoucherConnection: Omit<VoucherConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VoucherEdge']>, nodes: Array<ResolversParentTypes['Voucher']> };
  VoucherEdge: Omit<VoucherEdge, 'node'> & { node: ResolversParentTypes['Voucher'] };
  VoucherOrder: VoucherOrder;
  FinanceNoticeStats: Omit<FinanceNoticeStats, 'groups'> & { groups: Array<ResolversParentTypes['FinanceNoticeStatsGroup']> };
  FinanceNoticeStatsValues: FinanceNoticeStatsValues;
  FinanceNoticeStatsGroup: Omit<FinanceNoticeStatsGroup, 'key'> & { key: ResolversParentTypes['FinanceNoticeStatsKey'] };
  FinanceNoticeStatsKey: Omit<FinanceNoticeStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  FiscalPeriodStats: Omit<FiscalPeriodStats, 'groups'> & { groups: Array<ResolversParentTypes['FiscalPeriodStatsGroup']> };
  FiscalPeriodStatsValues: FiscalPeriodStatsValues;
  FiscalPeriodStatsGroup: Omit<FiscalPeriodStatsGroup, 'key'> & { key: ResolversParentTypes['FiscalPeriodStatsKey'] };
  FiscalPeriodStatsKey: Omit<FiscalPeriodStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  VoucherStats: Omit<VoucherStats, 'groups'> & { groups: Array<ResolversParentTypes['VoucherStatsGroup']> };
  VoucherStatsValues: VoucherStatsValues;
  VoucherStatsGroup: Omit<VoucherStatsGroup, 'key'> & { key: ResolversParentTypes['VoucherStatsKey'] };
  VoucherStatsKey: Omit<VoucherStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  FinanceNoticeFilter: FinanceNoticeFilter;
  FiscalPeriodFilter: FiscalPeriodFilter;
  VoucherFilter: VoucherFilter;
  FinIdFilter: FinIdFilter;
  FinIntFilter: FinIntFilter;
  FinPeriodFilter: FinPeriodFilter;
  FinanceNoticeStateFilter: FinanceNoticeStateFilter;
  FinMoneyFilter: FinMoneyFilter;
  FinDateFilter: FinDateFilter;
  FinIdListFilter: FinIdListFilter;
  FiscalPeriodStateFilter: FiscalPeriodStateFilter;
  VoucherKindFilter: VoucherKindFilter;
  VoucherStateFilter: VoucherStateFilter;
  FinMoneyFigures: FinMoneyFigures;
  FinIntFigures: FinIntFigures;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'UnionBankAccountUserError' | 'FinanceNoticeUserError' | 'FiscalPeriodUserError' | 'VoucherUserError' | 'FinEvidenceUserError', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'FinEvidence', ParentType, ContextType>;
};

export type FinEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinEvidence'] = ResolversParentTypes['FinEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  capabilityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  orgId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinMetric'] = ResolversParentTypes['FinMetric']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachFinEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachFinEvidencePayload'] = ResolversParentTypes['AttachFinEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['FinEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FinEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachFinEvidence?: Resolver<ResolversTypes['AttachFinEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachFinEvidenceArgs, 'input'>>;
  registerBankAccount?: Resolver<ResolversTypes['UnionBankAccountPayload'], ParentType, ContextType, RequireFields<MutationRegisterBankAccountArgs, 'input'>>;
  closeBankAccount?: Resolver<ResolversTypes['UnionBankAccountPayload'], ParentType, ContextType, RequireFields<MutationCloseBankAccountArgs, 'input'>>;
  prepareFinanceNotice?: Resolver<ResolversTypes['FinanceNoticePayload'], ParentType, ContextType, RequireFields<MutationPrepareFinanceNoticeArgs, 'input'>>;
  approveFinanceNotice?: Resolver<ResolversTypes['FinanceNoticePayload'], ParentType, ContextType, RequireFields<MutationApproveFinanceNoticeArgs, 'input'>>;
  publishFinanceNotice?: Resolver<ResolversTypes['FinanceNoticePayload'], ParentType, ContextType, RequireFields<MutationPublishFinanceNoticeArgs, 'input'>>;
  postFinanceNotice?: Resolver<ResolversTypes['FinanceNoticePayload'], ParentType, ContextType, RequireFields<MutationPostFinanceNoticeArgs, 'input'>>;
  openFiscalPeriod?: Resolver<ResolversTypes['FiscalPeriodPayload'], ParentType, ContextType, RequireFields<MutationOpenFiscalPeriodArgs, 'input'>>;
  closeFiscalPeriod?: Resolver<ResolversTypes['FiscalPeriodPayload'], ParentType, ContextType, RequireFields<MutationCloseFiscalPeriodArgs, 'input'>>;
  postVoucher?: Resolver<ResolversTypes['VoucherPayload'], ParentType, ContextType, RequireFields<MutationPostVoucherArgs, 'input'>>;
  approveVoucher?: Resolver<ResolversTypes['VoucherPayload'], ParentType, ContextType, RequireFields<MutationApproveVoucherArgs, 'input'>>;
  rejectVoucher?: Resolver<ResolversTypes['VoucherPayload'], ParentType, ContextType, RequireFields<MutationRejectVoucherArgs, 'input'>>;
  withdrawVoucher?: Resolver<ResolversTypes['VoucherPayload'], ParentType, ContextType, RequireFields<MutationWithdrawVoucherArgs, 'input'>>;
  reverseVoucher?: Resolver<ResolversTypes['VoucherPayload'], ParentType, ContextType, RequireFields<MutationReverseVoucherArgs, 'input'>>;
};

export type PlanTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask'], FederationReferenceType extends FederationReferenceTypes['PlanTask'] = FederationReferenceTypes['PlanTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  finEvidence?: Resolver<Maybe<Array<ResolversTypes['FinEvidence']>>, ParentType, ContextType>;
  finMetrics?: Resolver<Maybe<Array<ResolversTypes['FinMetric']>>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  finEvidence?: Resolver<Maybe<Array<ResolversTypes['FinEvidence']>>, ParentType, ContextType>;
  finMetrics?: Resolver<Maybe<Array<ResolversTypes['FinMetric']>>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AccountClass'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chartOfAccounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType, Partial<QueryChartOfAccountsArgs>>;
  bankAccount?: Resolver<Maybe<ResolversTypes['UnionBankAccount']>, ParentType, ContextType, RequireFields<QueryBankAccountArgs, 'orgId'>>;
  financeNotice?: Resolver<Maybe<ResolversTypes['FinanceNotice']>, ParentType, ContextType, RequireFields<QueryFinanceNoticeArgs, 'id'>>;
  overdueFinanceNotices?: Resolver<Maybe<ResolversTypes['OverdueFinanceNotices']>, ParentType, ContextType, RequireFields<QueryOverdueFinanceNoticesArgs, 'orgId' | 'first'>>;
  fiscalPeriod?: Resolver<Maybe<ResolversTypes['FiscalPeriod']>, ParentType, ContextType, RequireFields<QueryFiscalPeriodArgs, 'orgId' | 'year' | 'month'>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalance']>, ParentType, ContextType, RequireFields<QueryTrialBalanceArgs, 'orgId' | 'period'>>;
  generalLedger?: Resolver<Maybe<ResolversTypes['GeneralLedger']>, ParentType, ContextType, RequireFields<QueryGeneralLedgerArgs, 'orgId' | 'account' | 'from' | 'to' | 'first'>>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'id'>>;
  financeNotices?: Resolver<ResolversTypes['FinanceNoticeConnection'], ParentType, ContextType, RequireFields<QueryFinanceNoticesArgs, 'first'>>;
  fiscalPeriods?: Resolver<ResolversTypes['FiscalPeriodConnection'], ParentType, ContextType, RequireFields<QueryFiscalPeriodsArgs, 'first'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<QueryVouchersArgs, 'first'>>;
  financeNoticeStats?: Resolver<ResolversTypes['FinanceNoticeStats'], ParentType, ContextType, RequireFields<QueryFinanceNoticeStatsArgs, 'groupBy' | 'first'>>;
  fiscalPeriodStats?: Resolver<ResolversTypes['FiscalPeriodStats'], ParentType, ContextType, RequireFields<QueryFiscalPeriodStatsArgs, 'groupBy' | 'first'>>;
  voucherStats?: Resolver<ResolversTypes['VoucherStats'], ParentType, ContextType, RequireFields<QueryVoucherStatsArgs, 'groupBy' | 'first'>>;
};

export type UnionBankAccountUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionBankAccountUserError'] = ResolversParentTypes['UnionBankAccountUserError']> = {
  code?: Resolver<ResolversTypes['UnionBankAccountErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnionBankAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionBankAccount'] = ResolversParentTypes['UnionBankAccount'], FederationReferenceType extends FederationReferenceTypes['UnionBankAccount'] = FederationReferenceTypes['UnionBankAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionBankAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountNoMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSeparate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnionBankAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionBankAccountPayload'] = ResolversParentTypes['UnionBankAccountPayload']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['UnionBankAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UnionBankAccountUserError']>, ParentType, ContextType>;
};

export type FinanceNoticeUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeUserError'] = ResolversParentTypes['FinanceNoticeUserError']> = {
  code?: Resolver<ResolversTypes['FinanceNoticeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinanceNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNotice'] = ResolversParentTypes['FinanceNotice'], FederationReferenceType extends FederationReferenceTypes['FinanceNotice'] = FederationReferenceTypes['FinanceNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FinanceNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FinanceNoticeState'], ParentType, ContextType>;
  openingFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  income?: Resolver<Array<ResolversTypes['FinanceNoticeLine']>, ParentType, ContextType>;
  incomeFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expense?: Resolver<Array<ResolversTypes['FinanceNoticeLine']>, ParentType, ContextType>;
  expenseFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usagePlan?: Resolver<Array<ResolversTypes['FinanceNoticeLine']>, ParentType, ContextType>;
  plannedFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousRoot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  postings?: Resolver<Array<ResolversTypes['FinanceNoticePosting']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['FinanceNotice']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['FinanceNotice']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinanceNoticeLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeLine'] = ResolversParentTypes['FinanceNoticeLine']> = {
  category?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FinanceNoticePostingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticePosting'] = ResolversParentTypes['FinanceNoticePosting']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OverdueFinanceNoticesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueFinanceNotices'] = ResolversParentTypes['OverdueFinanceNotices']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OverdueFinanceNotice']>, ParentType, ContextType>;
};

export type OverdueFinanceNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverdueFinanceNotice'] = ResolversParentTypes['OverdueFinanceNotice']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  financeNotices?: Resolver<Maybe<Array<ResolversTypes['FinanceNotice']>>, ParentType, ContextType, RequireFields<UnionOrganizationFinanceNoticesArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fiscalPeriods?: Resolver<Maybe<Array<ResolversTypes['FiscalPeriod']>>, ParentType, ContextType, RequireFields<UnionOrganizationFiscalPeriodsArgs, 'year'>>;
};

export type FinanceNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticePayload'] = ResolversParentTypes['FinanceNoticePayload']> = {
  financeNotice?: Resolver<Maybe<ResolversTypes['FinanceNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FinanceNoticeUserError']>, ParentType, ContextType>;
};

export type FiscalPeriodUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodUserError'] = ResolversParentTypes['FiscalPeriodUserError']> = {
  code?: Resolver<ResolversTypes['FiscalPeriodErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiscalPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriod'] = ResolversParentTypes['FiscalPeriod'], FederationReferenceType extends FederationReferenceTypes['FiscalPeriod'] = FederationReferenceTypes['FiscalPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FiscalPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FiscalPeriodState'], ParentType, ContextType>;
  draftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voucherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiscalPeriodPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodPayload'] = ResolversParentTypes['FiscalPeriodPayload']> = {
  fiscalPeriod?: Resolver<Maybe<ResolversTypes['FiscalPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FiscalPeriodUserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TrialBalanceTotal'], ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  openingDebitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openingCreditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingDebitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingCreditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialBalanceTotal'] = ResolversParentTypes['TrialBalanceTotal']> = {
  openingDebitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openingCreditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingDebitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingCreditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type GeneralLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GeneralLedger'] = ResolversParentTypes['GeneralLedger']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  openingFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  datedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VoucherUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherUserError'] = ResolversParentTypes['VoucherUserError']> = {
  code?: Resolver<ResolversTypes['VoucherErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher'], FederationReferenceType extends FederationReferenceTypes['Voucher'] = FederationReferenceTypes['Voucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Voucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  datedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoucherState'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['VoucherLine']>, ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  handledBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  discardReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherLine'] = ResolversParentTypes['VoucherLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debitFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditFen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  budgetCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['VoucherSource']>, ParentType, ContextType>;
};

export type VoucherSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherSource'] = ResolversParentTypes['VoucherSource']> = {
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VoucherPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherPayload'] = ResolversParentTypes['VoucherPayload']> = {
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoucherUserError']>, ParentType, ContextType>;
};

export type FinEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinEvidenceUserError'] = ResolversParentTypes['FinEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['FinEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinanceNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeConnection'] = ResolversParentTypes['FinanceNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FinanceNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FinanceNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FinanceNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeEdge'] = ResolversParentTypes['FinanceNoticeEdge']> = {
  node?: Resolver<ResolversTypes['FinanceNotice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiscalPeriodConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodConnection'] = ResolversParentTypes['FiscalPeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FiscalPeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FiscalPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FiscalPeriodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodEdge'] = ResolversParentTypes['FiscalPeriodEdge']> = {
  node?: Resolver<ResolversTypes['FiscalPeriod'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoucherConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VoucherEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = {
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinanceNoticeStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeStats'] = ResolversParentTypes['FinanceNoticeStats']> = {
  total?: Resolver<ResolversTypes['FinanceNoticeStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FinanceNoticeStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FinanceNoticeStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeStatsValues'] = ResolversParentTypes['FinanceNoticeStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incomeFen?: Resolver<Maybe<ResolversTypes['FinMoneyFigures']>, ParentType, ContextType>;
  expenseFen?: Resolver<Maybe<ResolversTypes['FinMoneyFigures']>, ParentType, ContextType>;
  plannedFen?: Resolver<Maybe<ResolversTypes['FinMoneyFigures']>, ParentType, ContextType>;
};

export type FinanceNoticeStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeStatsGroup'] = ResolversParentTypes['FinanceNoticeStatsGroup']> = {
  key?: Resolver<ResolversTypes['FinanceNoticeStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FinanceNoticeStatsValues'], ParentType, ContextType>;
};

export type FinanceNoticeStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinanceNoticeStatsKey'] = ResolversParentTypes['FinanceNoticeStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FinanceNoticeState']>, ParentType, ContextType>;
  publishedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FiscalPeriodStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodStats'] = ResolversParentTypes['FiscalPeriodStats']> = {
  total?: Resolver<ResolversTypes['FiscalPeriodStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FiscalPeriodStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FiscalPeriodStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodStatsValues'] = ResolversParentTypes['FiscalPeriodStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  draftCount?: Resolver<Maybe<ResolversTypes['FinIntFigures']>, ParentType, ContextType>;
  voucherCount?: Resolver<Maybe<ResolversTypes['FinIntFigures']>, ParentType, ContextType>;
};

export type FiscalPeriodStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodStatsGroup'] = ResolversParentTypes['FiscalPeriodStatsGroup']> = {
  key?: Resolver<ResolversTypes['FiscalPeriodStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FiscalPeriodStatsValues'], ParentType, ContextType>;
};

export type FiscalPeriodStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiscalPeriodStatsKey'] = ResolversParentTypes['FiscalPeriodStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FiscalPeriodState']>, ParentType, ContextType>;
};

export type VoucherStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherStats'] = ResolversParentTypes['VoucherStats']> = {
  total?: Resolver<ResolversTypes['VoucherStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['VoucherStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VoucherStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherStatsValues'] = ResolversParentTypes['VoucherStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['FinMoneyFigures']>, ParentType, ContextType>;
};

export type VoucherStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherStatsGroup'] = ResolversParentTypes['VoucherStatsGroup']> = {
  key?: Resolver<ResolversTypes['VoucherStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['VoucherStatsValues'], ParentType, ContextType>;
};

export type VoucherStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherStatsKey'] = ResolversParentTypes['VoucherStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  datedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VoucherKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VoucherState']>, ParentType, ContextType>;
};

export type FinMoneyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinMoneyFigures'] = ResolversParentTypes['FinMoneyFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FinIntFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinIntFigures'] = ResolversParentTypes['FinIntFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Money?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FinEvidence?: FinEvidenceResolvers<ContextType>;
  FinMetric?: FinMetricResolvers<ContextType>;
  AttachFinEvidencePayload?: AttachFinEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UnionBankAccountUserError?: UnionBankAccountUserErrorResolvers<ContextType>;
  UnionBankAccount?: UnionBankAccountResolvers<ContextType>;
  UnionBankAccountPayload?: UnionBankAccountPayloadResolvers<ContextType>;
  FinanceNoticeUserError?: FinanceNoticeUserErrorResolvers<ContextType>;
  FinanceNotice?: FinanceNoticeResolvers<ContextType>;
  FinanceNoticeLine?: FinanceNoticeLineResolvers<ContextType>;
  FinanceNoticePosting?: FinanceNoticePostingResolvers<ContextType>;
  OverdueFinanceNotices?: OverdueFinanceNoticesResolvers<ContextType>;
  OverdueFinanceNotice?: OverdueFinanceNoticeResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  FinanceNoticePayload?: FinanceNoticePayloadResolvers<ContextType>;
  FiscalPeriodUserError?: FiscalPeriodUserErrorResolvers<ContextType>;
  FiscalPeriod?: FiscalPeriodResolvers<ContextType>;
  FiscalPeriodPayload?: FiscalPeriodPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  TrialBalanceTotal?: TrialBalanceTotalResolvers<ContextType>;
  GeneralLedger?: GeneralLedgerResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  VoucherUserError?: VoucherUserErrorResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherLine?: VoucherLineResolvers<ContextType>;
  VoucherSource?: VoucherSourceResolvers<ContextType>;
  VoucherPayload?: VoucherPayloadResolvers<ContextType>;
  FinEvidenceUserError?: FinEvidenceUserErrorResolvers<ContextType>;
  FinanceNoticeConnection?: FinanceNoticeConnectionResolvers<ContextType>;
  FinanceNoticeEdge?: FinanceNoticeEdgeResolvers<ContextType>;
  FiscalPeriodConnection?: FiscalPeriodConnectionResolvers<ContextType>;
  FiscalPeriodEdge?: FiscalPeriodEdgeResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  FinanceNoticeStats?: FinanceNoticeStatsResolvers<ContextType>;
  FinanceNoticeStatsValues?: FinanceNoticeStatsValuesResolvers<ContextType>;
  FinanceNoticeStatsGroup?: FinanceNoticeStatsGroupResolvers<ContextType>;
  FinanceNoticeStatsKey?: FinanceNoticeStatsKeyResolvers<ContextType>;
  FiscalPeriodStats?: FiscalPeriodStatsResolvers<ContextType>;
  FiscalPeriodStatsValues?: FiscalPeriodStatsValuesResolvers<ContextType>;
  FiscalPeriodStatsGroup?: FiscalPeriodStatsGroupResolvers<ContextType>;
  FiscalPeriodStatsKey?: FiscalPeriodStatsKeyResolvers<ContextType>;
  VoucherStats?: VoucherStatsResolvers<ContextType>;
  VoucherStatsValues?: VoucherStatsValuesResolvers<ContextType>;
  VoucherStatsGroup?: VoucherStatsGroupResolvers<ContextType>;
  VoucherStatsKey?: VoucherStatsKeyResolvers<ContextType>;
  FinMoneyFigures?: FinMoneyFiguresResolvers<ContextType>;
  FinIntFigures?: FinIntFiguresResolvers<ContextType>;
};


/** A field's answer as the SDL has it; parameters are whatever the decorators of Nest inject. */
type Answer<F> = Extract<F, (...given: never[]) => unknown> extends (...given: never[]) => infer R ? (...injected: never[]) => R : never;
type Answers<R> = { [F in keyof R as F extends `__${string}` ? never : F]-?: Answer<NonNullable<R[F]>> };
type Answered<F> = F extends (...injected: never[]) => infer R ? Awaited<R> : never;
/** A record's `_id` answers `id`: libs/subgraph sees to it. */
type Carried<Stored> = Stored extends { _id: infer Id } ? Stored & { id: Id } : Stored;
/** The fields that the stored record does not carry as the SDL has them: each needs a resolver. */
type Missing<A, Stored> = { [F in keyof A]: F extends keyof Stored ? (Stored[F] extends Answered<A[F]> ? never : F) : F }[keyof A];
type FieldsOf<R, Stored> = Pick<Answers<R>, Missing<Answers<R>, Carried<Stored>>> & Partial<Answers<R>>;

/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PageInfoFields = FieldsOf<PageInfoResolvers, ResolversParentTypes['PageInfo']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinEvidenceFields = FieldsOf<FinEvidenceResolvers, ResolversParentTypes['FinEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinMetricFields = FieldsOf<FinMetricResolvers, ResolversParentTypes['FinMetric']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachFinEvidencePayloadFields = FieldsOf<AttachFinEvidencePayloadResolvers, ResolversParentTypes['AttachFinEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AccountFields = FieldsOf<AccountResolvers, ResolversParentTypes['Account']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionBankAccountUserErrorFields = FieldsOf<UnionBankAccountUserErrorResolvers, ResolversParentTypes['UnionBankAccountUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionBankAccountFields = FieldsOf<UnionBankAccountResolvers, ResolversParentTypes['UnionBankAccount']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionBankAccountPayloadFields = FieldsOf<UnionBankAccountPayloadResolvers, ResolversParentTypes['UnionBankAccountPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeUserErrorFields = FieldsOf<FinanceNoticeUserErrorResolvers, ResolversParentTypes['FinanceNoticeUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeFields = FieldsOf<FinanceNoticeResolvers, ResolversParentTypes['FinanceNotice']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeLineFields = FieldsOf<FinanceNoticeLineResolvers, ResolversParentTypes['FinanceNoticeLine']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticePostingFields = FieldsOf<FinanceNoticePostingResolvers, ResolversParentTypes['FinanceNoticePosting']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OverdueFinanceNoticesFields = FieldsOf<OverdueFinanceNoticesResolvers, ResolversParentTypes['OverdueFinanceNotices']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OverdueFinanceNoticeFields = FieldsOf<OverdueFinanceNoticeResolvers, ResolversParentTypes['OverdueFinanceNotice']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticePayloadFields = FieldsOf<FinanceNoticePayloadResolvers, ResolversParentTypes['FinanceNoticePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodUserErrorFields = FieldsOf<FiscalPeriodUserErrorResolvers, ResolversParentTypes['FiscalPeriodUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodFields = FieldsOf<FiscalPeriodResolvers, ResolversParentTypes['FiscalPeriod']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodPayloadFields = FieldsOf<FiscalPeriodPayloadResolvers, ResolversParentTypes['FiscalPeriodPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TrialBalanceFields = FieldsOf<TrialBalanceResolvers, ResolversParentTypes['TrialBalance']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TrialBalanceLineFields = FieldsOf<TrialBalanceLineResolvers, ResolversParentTypes['TrialBalanceLine']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TrialBalanceTotalFields = FieldsOf<TrialBalanceTotalResolvers, ResolversParentTypes['TrialBalanceTotal']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GeneralLedgerFields = FieldsOf<GeneralLedgerResolvers, ResolversParentTypes['GeneralLedger']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerEntryConnectionFields = FieldsOf<LedgerEntryConnectionResolvers, ResolversParentTypes['LedgerEntryConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerEntryEdgeFields = FieldsOf<LedgerEntryEdgeResolvers, ResolversParentTypes['LedgerEntryEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerEntryFields = FieldsOf<LedgerEntryResolvers, ResolversParentTypes['LedgerEntry']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherUserErrorFields = FieldsOf<VoucherUserErrorResolvers, ResolversParentTypes['VoucherUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherFields = FieldsOf<VoucherResolvers, ResolversParentTypes['Voucher']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherLineFields = FieldsOf<VoucherLineResolvers, ResolversParentTypes['VoucherLine']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherSourceFields = FieldsOf<VoucherSourceResolvers, ResolversParentTypes['VoucherSource']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherPayloadFields = FieldsOf<VoucherPayloadResolvers, ResolversParentTypes['VoucherPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinEvidenceUserErrorFields = FieldsOf<FinEvidenceUserErrorResolvers, ResolversParentTypes['FinEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeConnectionFields = FieldsOf<FinanceNoticeConnectionResolvers, ResolversParentTypes['FinanceNoticeConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeEdgeFields = FieldsOf<FinanceNoticeEdgeResolvers, ResolversParentTypes['FinanceNoticeEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodConnectionFields = FieldsOf<FiscalPeriodConnectionResolvers, ResolversParentTypes['FiscalPeriodConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodEdgeFields = FieldsOf<FiscalPeriodEdgeResolvers, ResolversParentTypes['FiscalPeriodEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherConnectionFields = FieldsOf<VoucherConnectionResolvers, ResolversParentTypes['VoucherConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherEdgeFields = FieldsOf<VoucherEdgeResolvers, ResolversParentTypes['VoucherEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeStatsFields = FieldsOf<FinanceNoticeStatsResolvers, ResolversParentTypes['FinanceNoticeStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeStatsValuesFields = FieldsOf<FinanceNoticeStatsValuesResolvers, ResolversParentTypes['FinanceNoticeStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeStatsGroupFields = FieldsOf<FinanceNoticeStatsGroupResolvers, ResolversParentTypes['FinanceNoticeStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinanceNoticeStatsKeyFields = FieldsOf<FinanceNoticeStatsKeyResolvers, ResolversParentTypes['FinanceNoticeStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodStatsFields = FieldsOf<FiscalPeriodStatsResolvers, ResolversParentTypes['FiscalPeriodStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodStatsValuesFields = FieldsOf<FiscalPeriodStatsValuesResolvers, ResolversParentTypes['FiscalPeriodStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodStatsGroupFields = FieldsOf<FiscalPeriodStatsGroupResolvers, ResolversParentTypes['FiscalPeriodStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiscalPeriodStatsKeyFields = FieldsOf<FiscalPeriodStatsKeyResolvers, ResolversParentTypes['FiscalPeriodStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherStatsFields = FieldsOf<VoucherStatsResolvers, ResolversParentTypes['VoucherStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherStatsValuesFields = FieldsOf<VoucherStatsValuesResolvers, ResolversParentTypes['VoucherStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherStatsGroupFields = FieldsOf<VoucherStatsGroupResolvers, ResolversParentTypes['VoucherStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VoucherStatsKeyFields = FieldsOf<VoucherStatsKeyResolvers, ResolversParentTypes['VoucherStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinMoneyFiguresFields = FieldsOf<FinMoneyFiguresResolvers, ResolversParentTypes['FinMoneyFigures']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FinIntFiguresFields = FieldsOf<FinIntFiguresResolvers, ResolversParentTypes['FinIntFigures']>;
/** What reaches PlanTask.finEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskFinEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.finMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskFinMetricsParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.cost: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskCostParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches WorkPlan.finEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanFinEvidenceParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
/** What reaches WorkPlan.finMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanFinMetricsParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
