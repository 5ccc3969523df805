// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RuleInForce } from './must-visit/must-visit.rules.js';
import type { VisitTaskRecord } from './visit/visit.model.js';
import type { HospitalStayRecord } from './hospital-stay/hospital-stay.model.js';
import type { UserErrorShape } from '@uniongraph/errors';
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
export type WelEvidence = Evidence & {
  __typename?: 'WelEvidence';
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
export type WelMetric = {
  __typename?: 'WelMetric';
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
export type WelEvidenceErrorCode =
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
export type AttachWelEvidenceInput = {
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
export type AttachWelEvidencePayload = {
  __typename?: 'AttachWelEvidencePayload';
  /** 该记录作为佐证 | The record as evidence */
  evidence: Maybe<WelEvidence>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<WelEvidenceUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence */
  attachWelEvidence: AttachWelEvidencePayload;
  /** 报告住院，同时提出走访；由本人、小组长或工会办公室办理 | Report a stay and raise its visit; by the person, the group leader or the office */
  reportHospitalStay: HospitalStayPayload;
  /** 记录出院 | Record the end of a stay */
  endHospitalStay: HospitalStayPayload;
  /** 指定经办人 | Name the handler */
  assignHospitalStay: HospitalStayPayload;
  /** 经办人查看诊断，须说明理由并留下记录 | Show the diagnosis to the handler: needs a reason and leaves a record */
  revealDiagnosis: RevealDiagnosisPayload;
  /** 制定或修改五必访制度，只影响此后提出的走访 | Make or change the rule of must-visits; it holds for visits raised from now on */
  configureMustVisits: MustVisitRulePayload;
  /** 提出必访任务 | Raise a must-visit */
  raiseVisit: VisitTaskPayload;
  /** 记录走访 | Record a visit that was made */
  recordVisit: VisitTaskPayload;
  /** 说明未走访的理由 | Give the reason why no visit is made */
  explainVisit: VisitTaskPayload;
  /** 检查逾期并通知主席，每项只通知一次，一次最多 100 项 | Look for overdue visits and tell the chair: of each once, 100 at most at a time */
  notifyOverdueVisits: NotifyOverdueVisitsPayload;
};


export type MutationAttachWelEvidenceArgs = {
  input: AttachWelEvidenceInput;
};


export type MutationReportHospitalStayArgs = {
  input: ReportHospitalStayInput;
};


export type MutationEndHospitalStayArgs = {
  input: EndHospitalStayInput;
};


export type MutationAssignHospitalStayArgs = {
  input: AssignHospitalStayInput;
};


export type MutationRevealDiagnosisArgs = {
  input: RevealDiagnosisInput;
};


export type MutationConfigureMustVisitsArgs = {
  input: ConfigureMustVisitsInput;
};


export type MutationRaiseVisitArgs = {
  input: RaiseVisitInput;
};


export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


export type MutationExplainVisitArgs = {
  input: ExplainVisitInput;
};


export type MutationNotifyOverdueVisitsArgs = {
  input: NotifyOverdueVisitsInput;
};

export type PlanTask = {
  __typename?: 'PlanTask';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  welEvidence: Maybe<Array<WelEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  welMetrics: Maybe<Array<WelMetric>>;
};

export type WorkPlan = {
  __typename?: 'WorkPlan';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  welEvidence: Maybe<Array<WelEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  welMetrics: Maybe<Array<WelMetric>>;
};

/** 敏感信息查阅记录（帮扶）| One look at a member's sensitive data in welfare */
export type WelfareAccess = {
  __typename?: 'WelfareAccess';
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 查阅人 | Who looked */
  who: Scalars['String']['output'];
  /** 内容 | What */
  what: Scalars['String']['output'];
  /** 理由 | Why */
  reason: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** 谁查阅过我的敏感信息（帮扶），最近在前，最多 100 条 | Who looked at my sensitive data in welfare, newest first, 100 at most */
  welAccessLog: Array<WelfareAccess>;
  /** 按编号查一次住院 | One stay by id */
  hospitalStay: Maybe<HospitalStay>;
  /** 本人的住院，最近在前，最多 100 条 | The caller's own stays, newest first, 100 at most */
  myHospitalStays: Array<HospitalStay>;
  /** 某组织（含下级）一段时间内入院者的慰问率 | Share of the stays, begun over some days inclusive, that were visited; of an organisation with its subtree */
  hospitalVisitRate: HospitalVisitRate;
  /** 按编号查一次必访任务 | One must-visit by id */
  visitTask: Maybe<VisitTask>;
  /** 某组织（含下级）到某日应完成而未完成的走访，含逾期，按期限排序，最多 100 条 | Open visits due by a day, overdue ones too, of an organisation with its subtree; earliest first, 100 at most */
  visitsDue: Array<VisitTask>;
  /** 某组织（含下级）到某日已逾期的走访，按期限排序，最多 100 条 | Visits overdue on a day, of an organisation with its subtree; earliest first, 100 at most */
  overdueVisits: Array<VisitTask>;
  /** 某组织（含下级）一段时间内提出的必访的完成情况 | How the must-visits raised over some days, inclusive, were met, of an organisation with its subtree */
  visitCompletion: VisitCompletion;
  /** 住院：列表 | A stay in hospital: list */
  hospitalStays: HospitalStayConnection;
  /** 必访任务：列表 | A must-visit: list */
  visitTasks: VisitTaskConnection;
  /** 住院：统计 | A stay in hospital: statistics */
  hospitalStayStats: HospitalStayStats;
  /** 必访任务：统计 | A must-visit: statistics */
  visitTaskStats: VisitTaskStats;
};


export type QueryHospitalStayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHospitalVisitRateArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryVisitTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitsDueArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryOverdueVisitsArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryVisitCompletionArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryHospitalStaysArgs = {
  filter?: InputMaybe<HospitalStayFilter>;
  orderBy?: InputMaybe<Array<HospitalStayOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVisitTasksArgs = {
  filter?: InputMaybe<VisitTaskFilter>;
  orderBy?: InputMaybe<Array<VisitTaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHospitalStayStatsArgs = {
  filter?: InputMaybe<HospitalStayFilter>;
  groupBy?: InputMaybe<Array<HospitalStayDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitTaskStatsArgs = {
  filter?: InputMaybe<VisitTaskFilter>;
  groupBy?: InputMaybe<Array<VisitTaskDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 住院操作的拒绝原因 | Why an act on a hospital stay was refused */
export type HospitalStayErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 不在会 | Not a member any more, or not yet */
  | 'MEMBER_NOT_ACTIVE'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该次住院已报告 | This stay was reported before */
  | 'DUPLICATE'
  /** 已出院 | The stay has ended */
  | 'ENDED'
  /** 该年放假安排尚未录入 | The working days of the year are not known */
  | 'CALENDAR_UNKNOWN'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 住院操作的拒绝 | A refusal of an act on a hospital stay */
export type HospitalStayUserError = UserError & {
  __typename?: 'HospitalStayUserError';
  /** 原因 | Reason */
  code: HospitalStayErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 住院 | A stay in hospital */
export type HospitalStay = {
  __typename?: 'HospitalStay';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 住院会员 | The member in hospital */
  member: Maybe<Member>;
  /** 入院日期 | First day */
  from: Scalars['LocalDate']['output'];
  /** 出院日期，空为仍在住院 | Last day; null = still in hospital */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 医院，仅本人和经办人可见 | Hospital, for the person and the handler alone */
  hospital: Maybe<Scalars['String']['output']>;
  /** 诊断，仅本人可见；经办人见 revealDiagnosis | Diagnosis, for the person alone; the handler uses revealDiagnosis */
  diagnosis: Maybe<Scalars['String']['output']>;
  /** 经办人 | Handler */
  handler: Maybe<Member>;
  /** 住院慰问 | The visit that it calls for */
  visit: Maybe<VisitTask>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 住院慰问率；人数过少时不公布 | How many stays were visited; withheld where it would tell about persons */
export type HospitalVisitRate = {
  __typename?: 'HospitalVisitRate';
  /** 期内住院次数 | Stays that began in the period */
  stays: Maybe<Scalars['Int']['output']>;
  /** 其中已慰问 | Of these visited */
  visited: Maybe<Scalars['Int']['output']>;
  /** 已慰问 ÷ 住院次数，没有则为空 | visited ÷ stays; null when there was none, or withheld */
  rate: Maybe<Scalars['Float']['output']>;
  /** 是否因涉及人数过少而不公布 | Whether the figures are withheld because they tell about few persons */
  suppressed: Scalars['Boolean']['output'];
};

/** 住院报告 | A report of a stay */
export type ReportHospitalStayInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 住院会员，默认本人 | The member in hospital; oneself by default */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** 医院，1-80 字 | Hospital, 1-80 characters */
  hospital: Scalars['String']['input'];
  /** 入院日期 | First day */
  from: Scalars['LocalDate']['input'];
  /** 出院日期，空为仍在住院 | Last day; none while still in hospital */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 诊断，可不填，至多 200 字，加密保存 | Diagnosis, optional, 200 characters at most; kept encrypted */
  diagnosis?: InputMaybe<Scalars['String']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 出院 | An end of a stay */
export type EndHospitalStayInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 住院 | The stay */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 出院日期，默认今天 | Last day, today by default */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 指定经办人 | A naming of the handler */
export type AssignHospitalStayInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 住院 | The stay */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 经办人（会员编号），不能是住院会员 | The handler by member id; not the person in hospital */
  handlerId: Scalars['ID']['input'];
};

/** 查看诊断 | A look at a diagnosis */
export type RevealDiagnosisInput = {
  /** 住院 | The stay */
  id: Scalars['ID']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 住院操作的结果 | Result of an act on a stay */
export type HospitalStayPayload = {
  __typename?: 'HospitalStayPayload';
  /** 变更后的住院 | The stay as changed */
  hospitalStay: Maybe<HospitalStay>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HospitalStayUserError>;
};

/** 查看诊断的结果 | Result of a look at a diagnosis */
export type RevealDiagnosisPayload = {
  __typename?: 'RevealDiagnosisPayload';
  /** 诊断，未填则为空 | The diagnosis; null where none was given */
  diagnosis: Maybe<Scalars['String']['output']>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HospitalStayUserError>;
};

/** 必访制度操作的拒绝原因 | Why an act on the rule of must-visits was refused */
export type MustVisitRuleErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 必访制度操作的拒绝 | A refusal of an act on the rule of must-visits */
export type MustVisitRuleUserError = UserError & {
  __typename?: 'MustVisitRuleUserError';
  /** 原因 | Reason */
  code: MustVisitRuleErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 五必访制度 | The rule of the five must-visits */
export type MustVisitRule = {
  __typename?: 'MustVisitRule';
  /** 制定该制度的组织，空为产品默认 | The organisation that made the rule; null = the product's default */
  organization: Maybe<UnionOrganization>;
  /** 五种必访情形 | The five occasions */
  triggers: Array<VisitTrigger>;
  /** 须在几个工作日内走访 | Working days within which the visit is due */
  workingDays: Scalars['Int']['output'];
  /** 慰问金适用的地区规则，如 AH；空为未定 | Region whose norms hold for gifts, e.g. AH; null = not settled */
  giftRegion: Maybe<Scalars['String']['output']>;
  /** 版本，供下次修改；默认制度为空 | Version, for the next change; null for the default */
  version: Maybe<Scalars['Int']['output']>;
};

export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  id: Scalars['ID']['output'];
  /** 现行五必访制度：本组织的，否则最近上级的，否则产品默认 | The rule of must-visits in force: its own, else of the nearest superior that has one, else the default */
  mustVisitRule: Maybe<MustVisitRule>;
};

/** 五必访制度 | A rule of must-visits */
export type ConfigureMustVisitsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 读到的版本；首次制定不填 | The version that was read; none for the organisation's first rule */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 恰好五种情形，须含住院 | Exactly five occasions, HOSPITAL among them */
  triggers: Array<VisitTrigger>;
  /** 须在几个工作日内走访，1-30 | Working days within which the visit is due, 1-30 */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
  /** 慰问金适用的地区规则，如 AH、AH-MAS | Region whose norms hold for gifts, e.g. AH, AH-MAS */
  giftRegion?: InputMaybe<Scalars['String']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 必访制度操作的结果 | Result of an act on the rule of must-visits */
export type MustVisitRulePayload = {
  __typename?: 'MustVisitRulePayload';
  /** 现行制度 | The rule in force */
  mustVisitRule: Maybe<MustVisitRule>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MustVisitRuleUserError>;
};

/** 必访情形；缺省的五种为前五项 | An occasion for a visit; the first five are the default ones */
export type VisitTrigger =
  /** 生病住院 | Illness or hospital */
  | 'HOSPITAL'
  /** 亲属或本人去世 | Bereavement */
  | 'BEREAVEMENT'
  /** 结婚或生育 | Wedding or birth */
  | 'WEDDING_OR_BIRTH'
  /** 生活困难或遭灾 | Hardship or disaster */
  | 'HARDSHIP_OR_DISASTER'
  /** 退休 | Retirement */
  | 'RETIREMENT'
  /** 工伤或意外事故 | Work injury or accident */
  | 'ACCIDENT'
  /** 思想波动 | Low spirits */
  | 'LOW_SPIRITS'
  /** 家庭矛盾或纠纷 | Conflict in the family or a dispute */
  | 'CONFLICT'
  /** 岗位变动 | Change of post */
  | 'CHANGE_OF_POST';

/** 走访任务的状态 | State of a visit */
export type VisitState =
  /** 待走访 | Open */
  | 'OPEN'
  /** 已走访 | Visited */
  | 'DONE'
  /** 未走访，已说明理由 | Not visited, with a reason */
  | 'NOT_VISITED';

/** 慰问金核对的结论 | Outcome of the check of a gift */
export type GiftCheckOutcome =
  /** 合规 | Within the norm */
  | 'PASS'
  /** 没有条款或无法确定，须人工判断 | No clause, or not certain: a person decides */
  | 'ASK';

/** 走访操作的拒绝原因 | Why an act on a visit was refused */
export type VisitErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 不在会 | Not a member any more, or not yet */
  | 'MEMBER_NOT_ACTIVE'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 不在该组织的五种必访情形之内 | Not one of the organisation's five occasions */
  | 'NOT_A_MUST_VISIT'
  /** 该情形已提出走访 | A visit for this occasion was raised before */
  | 'DUPLICATE'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 慰问金不合规定 | The gift is against a norm */
  | 'GIFT_AGAINST_NORM'
  /** 该年放假安排尚未录入 | The working days of the year are not known */
  | 'CALENDAR_UNKNOWN'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 走访操作的拒绝 | A refusal of an act on a visit */
export type VisitUserError = UserError & {
  __typename?: 'VisitUserError';
  /** 原因 | Reason */
  code: VisitErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 慰问金的核对 | How a gift stands to the norms */
export type GiftCheck = {
  __typename?: 'GiftCheck';
  /** 结论 | Outcome */
  outcome: GiftCheckOutcome;
  /** 理由 | Reason */
  reason: Scalars['String']['output'];
  /** 依据的条款，没有则为空 | The clause; null where none holds */
  clause: Maybe<Scalars['String']['output']>;
};

/** 必访任务 | A must-visit */
export type VisitTask = {
  __typename?: 'VisitTask';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 走访对象 | The member to be visited */
  member: Maybe<Member>;
  /** 情形 | Occasion */
  trigger: Maybe<VisitTrigger>;
  /** 事情发生的日期 | Day of the event */
  occurredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 提出日期 | Raised on */
  raisedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 最迟走访日期，含当日 | Last day on which the visit is in time */
  dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 走访人 | Who visited */
  visitors: Maybe<Array<Member>>;
  /** 走访日期 | Day of the visit */
  visitedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 走访记录，仅本人和走访人可见 | Note on the visit, for the person and the visitors alone */
  note: Maybe<Scalars['String']['output']>;
  /** 慰问金或慰问品价值 | Money given, or the value of the gift */
  giftFen: Maybe<Scalars['Money']['output']>;
  /** 慰问金是否合规，没有慰问金或非生病住院则为空 | How the gift stands to the norms; null without a gift, or on another occasion than illness */
  giftCheck: Maybe<GiftCheck>;
  /** 未走访的理由 | Why no visit was made */
  reasonNotVisited: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<VisitState>;
  /** 逾期通知主席的日期，未通知为空 | Day on which the chair was told that it is overdue; null = not told */
  overdueNotifiedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Maybe<Array<Scalars['ID']['output']>>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 必访完成情况；人数过少时不公布 | How the must-visits were met; withheld where it would tell about persons */
export type VisitCompletion = {
  __typename?: 'VisitCompletion';
  /** 期内提出 | Raised in the period */
  triggers: Maybe<Scalars['Int']['output']>;
  /** 其中已走访 | Of these visited */
  visited: Maybe<Scalars['Int']['output']>;
  /** 其中已说明理由 | Of these explained */
  explained: Maybe<Scalars['Int']['output']>;
  /** 其中待走访 | Of these still open */
  open: Maybe<Scalars['Int']['output']>;
  /** 已走访 ÷ 提出，没有则为空 | visited ÷ triggers; null when none was raised, or withheld */
  rate: Maybe<Scalars['Float']['output']>;
  /** 是否因涉及人数过少而不公布 | Whether the figures are withheld because they tell about few persons */
  suppressed: Scalars['Boolean']['output'];
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
  /** 本人受到的走访，最近在前，最多 100 条；仅本人可见 | Visits to the person, newest first, 100 at most; for the person alone */
  visitsReceived: Maybe<Array<VisitTask>>;
};

/** 必访任务 | A must-visit */
export type RaiseVisitInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 走访对象 | The member to be visited */
  memberId: Scalars['ID']['input'];
  /** 情形；住院请用 reportHospitalStay | Occasion; for a stay in hospital use reportHospitalStay */
  trigger: VisitTrigger;
  /** 事情发生的日期，默认今天 | Day of the event, today by default */
  occurredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 走访 | A visit */
export type RecordVisitInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 必访任务 | The must-visit */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 走访人（会员编号），1-10 人，不含走访对象 | Visitors by member id, 1-10, without the person visited */
  visitorIds: Array<Scalars['ID']['input']>;
  /** 走访日期，默认今天 | Day of the visit, today by default */
  visitedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 走访记录，至多 1000 字 | Note, 1000 characters at most */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 慰问金或慰问品价值（分）| Money given, or the value of the gift, in fen */
  giftFen?: InputMaybe<Scalars['Money']['input']>;
};

/** 未走访的说明 | A reason for not visiting */
export type ExplainVisitInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 必访任务 | The must-visit */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，1-500 字 | Reason, 1-500 characters */
  reason: Scalars['String']['input'];
};

/** 逾期检查 | A check for overdue visits */
export type NotifyOverdueVisitsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织，含其下级 | The organisation, with its subtree */
  orgId: Scalars['ID']['input'];
  /** 截至日期，默认今天，不得晚于今天 | As of this day, today by default and never later */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 走访操作的结果 | Result of an act on a visit */
export type VisitTaskPayload = {
  __typename?: 'VisitTaskPayload';
  /** 变更后的任务 | The visit as changed */
  visitTask: Maybe<VisitTask>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<VisitUserError>;
};

/** 逾期检查的结果 | Result of a check for overdue visits */
export type NotifyOverdueVisitsPayload = {
  __typename?: 'NotifyOverdueVisitsPayload';
  /** 此次新通知的逾期走访 | The overdue visits of which the chair was told now */
  notified: Maybe<Array<VisitTask>>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<VisitUserError>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type WelEvidenceUserError = UserError & {
  __typename?: 'WelEvidenceUserError';
  /** 原因 | Reason */
  code: WelEvidenceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 住院：一页 | A stay in hospital: a page */
export type HospitalStayConnection = {
  __typename?: 'HospitalStayConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<HospitalStayEdge>;
  /** 记录 | Records */
  nodes: Array<HospitalStay>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 住院：一条 | A stay in hospital: an edge */
export type HospitalStayEdge = {
  __typename?: 'HospitalStayEdge';
  /** 记录 | The record */
  node: HospitalStay;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 住院：一项排序 | A stay in hospital: one key of an order */
export type HospitalStayOrder = {
  /** 字段 | Field */
  field: HospitalStayOrderField;
  /** 方向 | Direction */
  direction?: WelOrderDirection;
};

/** 住院：可排序的字段 | A stay in hospital: fields to order by */
export type HospitalStayOrderField =
  /** 入院日期 | First day */
  | 'FROM';

/** 必访任务：一页 | A must-visit: a page */
export type VisitTaskConnection = {
  __typename?: 'VisitTaskConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<VisitTaskEdge>;
  /** 记录 | Records */
  nodes: Array<VisitTask>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 必访任务：一条 | A must-visit: an edge */
export type VisitTaskEdge = {
  __typename?: 'VisitTaskEdge';
  /** 记录 | The record */
  node: VisitTask;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 必访任务：一项排序 | A must-visit: one key of an order */
export type VisitTaskOrder = {
  /** 字段 | Field */
  field: VisitTaskOrderField;
  /** 方向 | Direction */
  direction?: WelOrderDirection;
};

/** 必访任务：可排序的字段 | A must-visit: fields to order by */
export type VisitTaskOrderField =
  /** 提出日期 | Raised on */
  | 'RAISED_ON'
  /** 最迟走访日期，含当日 | Last day on which the visit is in time */
  | 'DUE_ON';

/** 住院：统计 | A stay in hospital: statistics */
export type HospitalStayStats = {
  __typename?: 'HospitalStayStats';
  /** 合计 | Over all groups */
  total: HospitalStayStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<HospitalStayStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 住院：统计值；为保护个人可不公布 | A stay in hospital: figures; withheld where they would tell about persons */
export type HospitalStayStatsValues = {
  __typename?: 'HospitalStayStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 住院：统计的一组 | A stay in hospital: one group of the statistics */
export type HospitalStayStatsGroup = {
  __typename?: 'HospitalStayStatsGroup';
  /** 键 | Key */
  key: HospitalStayStatsKey;
  /** 统计值 | Figures */
  values: HospitalStayStatsValues;
};

/** 住院：组的键；未按某项分组，或记录无此值，则为空 | A stay in hospital: key of a group; null where not grouped by it, or where the records have no value */
export type HospitalStayStatsKey = {
  __typename?: 'HospitalStayStatsKey';
  /** 所在工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 入院日期（年，如 2025） | First day (year, e.g. 2025) */
  fromYear: Maybe<Scalars['String']['output']>;
  /** 入院日期（季，如 2025-Q2） | First day (quarter, e.g. 2025-Q2) */
  fromQuarter: Maybe<Scalars['String']['output']>;
  /** 入院日期（月，如 2025-05） | First day (month, e.g. 2025-05) */
  fromMonth: Maybe<Scalars['String']['output']>;
};

/** 住院：可分组的字段 | A stay in hospital: dimensions to group by */
export type HospitalStayDimension =
  /** 所在工会组织 | Organisation */
  | 'ORG'
  /** 入院日期（年，如 2025） | First day (year, e.g. 2025) */
  | 'FROM_YEAR'
  /** 入院日期（季，如 2025-Q2） | First day (quarter, e.g. 2025-Q2) */
  | 'FROM_QUARTER'
  /** 入院日期（月，如 2025-05） | First day (month, e.g. 2025-05) */
  | 'FROM_MONTH';

/** 必访任务：统计 | A must-visit: statistics */
export type VisitTaskStats = {
  __typename?: 'VisitTaskStats';
  /** 合计 | Over all groups */
  total: VisitTaskStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<VisitTaskStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 必访任务：统计值；为保护个人可不公布 | A must-visit: figures; withheld where they would tell about persons */
export type VisitTaskStatsValues = {
  __typename?: 'VisitTaskStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 慰问金或慰问品价值 | Money given, or the value of the gift */
  giftFen: Maybe<WelMoneyFigures>;
};

/** 必访任务：统计的一组 | A must-visit: one group of the statistics */
export type VisitTaskStatsGroup = {
  __typename?: 'VisitTaskStatsGroup';
  /** 键 | Key */
  key: VisitTaskStatsKey;
  /** 统计值 | Figures */
  values: VisitTaskStatsValues;
};

/** 必访任务：组的键；未按某项分组，或记录无此值，则为空 | A must-visit: key of a group; null where not grouped by it, or where the records have no value */
export type VisitTaskStatsKey = {
  __typename?: 'VisitTaskStatsKey';
  /** 所在工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 情形 | Occasion */
  trigger: Maybe<VisitTrigger>;
  /** 提出日期（年，如 2025） | Raised on (year, e.g. 2025) */
  raisedOnYear: Maybe<Scalars['String']['output']>;
  /** 提出日期（季，如 2025-Q2） | Raised on (quarter, e.g. 2025-Q2) */
  raisedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 提出日期（月，如 2025-05） | Raised on (month, e.g. 2025-05) */
  raisedOnMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<VisitState>;
};

/** 必访任务：可分组的字段 | A must-visit: dimensions to group by */
export type VisitTaskDimension =
  /** 所在工会组织 | Organisation */
  | 'ORG'
  /** 情形 | Occasion */
  | 'TRIGGER'
  /** 提出日期（年，如 2025） | Raised on (year, e.g. 2025) */
  | 'RAISED_ON_YEAR'
  /** 提出日期（季，如 2025-Q2） | Raised on (quarter, e.g. 2025-Q2) */
  | 'RAISED_ON_QUARTER'
  /** 提出日期（月，如 2025-05） | Raised on (month, e.g. 2025-05) */
  | 'RAISED_ON_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 住院：筛选条件，须全部满足 | A stay in hospital: filter; all that is given must hold */
export type HospitalStayFilter = {
  /** 所在工会组织 | Organisation */
  orgId?: InputMaybe<WelIdFilter>;
  /** 住院会员 | The member in hospital */
  memberId?: InputMaybe<WelIdFilter>;
  /** 入院日期 | First day */
  from?: InputMaybe<WelDateFilter>;
  /** 出院日期，空为仍在住院 | Last day; null = still in hospital */
  to?: InputMaybe<WelDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<WelIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<HospitalStayFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<HospitalStayFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<HospitalStayFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 必访任务：筛选条件，须全部满足 | A must-visit: filter; all that is given must hold */
export type VisitTaskFilter = {
  /** 所在工会组织 | Organisation */
  orgId?: InputMaybe<WelIdFilter>;
  /** 走访对象 | The member to be visited */
  memberId?: InputMaybe<WelIdFilter>;
  /** 情形 | Occasion */
  trigger?: InputMaybe<VisitTriggerFilter>;
  /** 提出日期 | Raised on */
  raisedOn?: InputMaybe<WelDateFilter>;
  /** 最迟走访日期，含当日 | Last day on which the visit is in time */
  dueOn?: InputMaybe<WelDateFilter>;
  /** 走访日期 | Day of the visit */
  visitedOn?: InputMaybe<WelDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<VisitStateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<WelIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<VisitTaskFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<VisitTaskFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<VisitTaskFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编号的筛选 | id: filter */
export type WelIdFilter = {
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

/** 日期的筛选 | date: filter */
export type WelDateFilter = {
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
export type WelIdListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['ID']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** VisitTrigger的筛选 | VisitTrigger: filter */
export type VisitTriggerFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<VisitTrigger>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<VisitTrigger>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<VisitTrigger>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<VisitTrigger>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** VisitState的筛选 | VisitState: filter */
export type VisitStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<VisitState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<VisitState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<VisitState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<VisitState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额（分）的统计值；没有记录有值则为空 | money in fen: figures; null where no record has a value */
export type WelMoneyFigures = {
  __typename?: 'WelMoneyFigures';
  /** 合计 | Sum */
  sum: Maybe<Scalars['Money']['output']>;
  /** 平均 | Average */
  avg: Maybe<Scalars['Float']['output']>;
  /** 最小 | Smallest */
  min: Maybe<Scalars['Money']['output']>;
  /** 最大 | Largest */
  max: Maybe<Scalars['Money']['output']>;
};

/** 排序方向 | Direction of an order */
export type WelOrderDirection =
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
  HospitalStay: HospitalStay;
  UnionOrganization: UnionOrganization;
  VisitTask: VisitTask;
  Member: Member;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PlanTask:
    ( { __typename: 'PlanTask' }
    & GraphQLRecursivePick<FederationTypes['PlanTask'], {"id":true}>
    & ( Record<PropertyKey, never>
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
  HospitalStay:
    ( { __typename: 'HospitalStay' }
    & GraphQLRecursivePick<FederationTypes['HospitalStay'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}> );
  VisitTask:
    ( { __typename: 'VisitTask' }
    & GraphQLRecursivePick<FederationTypes['VisitTask'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( WelEvidenceUserError )
  ;
  Evidence: ( WelEvidence );
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
  WelEvidence: ResolverTypeWrapper<WelEvidence>;
  WelMetric: ResolverTypeWrapper<WelMetric>;
  WelEvidenceErrorCode: WelEvidenceErrorCode;
  AttachWelEvidenceInput: AttachWelEvidenceInput;
  AttachWelEvidencePayload: ResolverTypeWrapper<AttachWelEvidencePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
  WelfareAccess: ResolverTypeWrapper<WelfareAccess>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HospitalStayErrorCode: HospitalStayErrorCode;
  HospitalStayUserError: ResolverTypeWrapper<UserErrorShape>;
  HospitalStay: ResolverTypeWrapper<HospitalStayRecord>;
  HospitalVisitRate: ResolverTypeWrapper<HospitalVisitRate>;
  ReportHospitalStayInput: ReportHospitalStayInput;
  EndHospitalStayInput: EndHospitalStayInput;
  AssignHospitalStayInput: AssignHospitalStayInput;
  RevealDiagnosisInput: RevealDiagnosisInput;
  HospitalStayPayload: ResolverTypeWrapper<Omit<HospitalStayPayload, 'hospitalStay' | 'userErrors'> & { hospitalStay?: Maybe<ResolversTypes['HospitalStay']>, userErrors: Array<ResolversTypes['HospitalStayUserError']> }>;
  RevealDiagnosisPayload: ResolverTypeWrapper<Omit<RevealDiagnosisPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['HospitalStayUserError']> }>;
  MustVisitRuleErrorCode: MustVisitRuleErrorCode;
  MustVisitRuleUserError: ResolverTypeWrapper<UserErrorShape>;
  MustVisitRule: ResolverTypeWrapper<RuleInForce>;
  UnionOrganization: ResolverTypeWrapper<Omit<UnionOrganization, 'mustVisitRule'> & { mustVisitRule?: Maybe<ResolversTypes['MustVisitRule']> }>;
  ConfigureMustVisitsInput: ConfigureMustVisitsInput;
  MustVisitRulePayload: ResolverTypeWrapper<Omit<MustVisitRulePayload, 'mustVisitRule' | 'userErrors'> & { mustVisitRule?: Maybe<ResolversTypes['MustVisitRule']>, userErrors: Array<ResolversTypes['MustVisitRuleUserError']> }>;
  VisitTrigger: VisitTrigger;
  VisitState: VisitState;
  GiftCheckOutcome: GiftCheckOutcome;
  VisitErrorCode: VisitErrorCode;
  VisitUserError: ResolverTypeWrapper<UserErrorShape>;
  GiftCheck: ResolverTypeWrapper<GiftCheck>;
  VisitTask: ResolverTypeWrapper<VisitTaskRecord>;
  VisitCompletion: ResolverTypeWrapper<VisitCompletion>;
  Member: ResolverTypeWrapper<Omit<Member, 'visitsReceived'> & { visitsReceived?: Maybe<Array<ResolversTypes['VisitTask']>> }>;
  RaiseVisitInput: RaiseVisitInput;
  RecordVisitInput: RecordVisitInput;
  ExplainVisitInput: ExplainVisitInput;
  NotifyOverdueVisitsInput: NotifyOverdueVisitsInput;
  VisitTaskPayload: ResolverTypeWrapper<Omit<VisitTaskPayload, 'visitTask' | 'userErrors'> & { visitTask?: Maybe<ResolversTypes['VisitTask']>, userErrors: Array<ResolversTypes['VisitUserError']> }>;
  NotifyOverdueVisitsPayload: ResolverTypeWrapper<Omit<NotifyOverdueVisitsPayload, 'notified' | 'userErrors'> & { notified?: Maybe<Array<ResolversTypes['VisitTask']>>, userErrors: Array<ResolversTypes['VisitUserError']> }>;
  WelEvidenceUserError: ResolverTypeWrapper<WelEvidenceUserError>;
  HospitalStayConnection: ResolverTypeWrapper<Omit<HospitalStayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HospitalStayEdge']>, nodes: Array<ResolversTypes['HospitalStay']> }>;
  HospitalStayEdge: ResolverTypeWrapper<Omit<HospitalStayEdge, 'node'> & { node: ResolversTypes['HospitalStay'] }>;
  HospitalStayOrder: HospitalStayOrder;
  HospitalStayOrderField: HospitalStayOrderField;
  VisitTaskConnection: ResolverTypeWrapper<Omit<VisitTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VisitTaskEdge']>, nodes: Array<ResolversTypes['VisitTask']> }>;
  VisitTaskEdge: ResolverTypeWrapper<Omit<VisitTaskEdge, 'node'> & { node: ResolversTypes['VisitTask'] }>;
  VisitTaskOrder: VisitTaskOrder;
  VisitTaskOrderField: VisitTaskOrderField;
  HospitalStayStats: ResolverTypeWrapper<Omit<HospitalStayStats, 'groups'> & { groups: Array<ResolversTypes['HospitalStayStatsGroup']> }>;
  HospitalStayStatsValues: ResolverTypeWrapper<HospitalStayStatsValues>;
  HospitalStayStatsGroup: ResolverTypeWrapper<Omit<HospitalStayStatsGroup, 'key'> & { key: ResolversTypes['HospitalStayStatsKey'] }>;
  HospitalStayStatsKey: ResolverTypeWrapper<Omit<HospitalStayStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  HospitalStayDimension: HospitalStayDimension;
  VisitTaskStats: ResolverTypeWrapper<Omit<VisitTaskStats, 'groups'> & { groups: Array<ResolversTypes['VisitTaskStatsGroup']> }>;
  VisitTaskStatsValues: ResolverTypeWrapper<VisitTaskStatsValues>;
  VisitTaskStatsGroup: ResolverTypeWrapper<Omit<VisitTaskStatsGroup, 'key'> & { key: ResolversTypes['VisitTaskStatsKey'] }>;
  VisitTaskStatsKey: ResolverTypeWrapper<Omit<VisitTaskStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  VisitTaskDimension: VisitTaskDimension;
  HospitalStayFilter: HospitalStayFilter;
  VisitTaskFilter: VisitTaskFilter;
  WelIdFilter: WelIdFilter;
  WelDateFilter: WelDateFilter;
  WelIdListFilter: WelIdListFilter;
  VisitTriggerFilter: VisitTriggerFilter;
  VisitStateFilter: VisitStateFilter;
  WelMoneyFigures: ResolverTypeWrapper<WelMoneyFigures>;
  WelOrderDirection: WelOrderDirection;
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
  WelEvidence: WelEvidence;
  WelMetric: WelMetric;
  AttachWelEvidenceInput: AttachWelEvidenceInput;
  AttachWelEvidencePayload: AttachWelEvidencePayload;
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTask | FederationReferenceTypes['PlanTask'];
  WorkPlan: WorkPlan | FederationReferenceTypes['WorkPlan'];
  WelfareAccess: WelfareAccess;
  Query: Record<PropertyKey, never>;
  HospitalStayUserError: UserErrorShape;
  HospitalStay: HospitalStayRecord;
  HospitalVisitRate: HospitalVisitRate;
  ReportHospitalStayInput: ReportHospitalStayInput;
  EndHospitalStayInput: EndHospitalStayInput;
  AssignHospitalStayInput: AssignHospitalStayInput;
  RevealDiagnosisInput: RevealDiagnosisInput;
  HospitalStayPayload: Omit<HospitalStayPayload, 'hospitalStay' | 'userErrors'> & { hospitalStay?: Maybe<ResolversParentTypes['HospitalStay']>, userErrors: Array<ResolversParentTypes['HospitalStayUserError']> };
  RevealDiagnosisPayload: Omit<RevealDiagnosisPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['HospitalStayUserError']> };
  MustVisitRuleUserError: UserErrorShape;
  MustVisitRule: RuleInForce;
  UnionOrganization: Omit<UnionOrganization, 'mustVisitRule'> & { mustVisitRule?: Maybe<ResolversParentTypes['MustVisitRule']> } | FederationReferenceTypes['UnionOrganization'];
  ConfigureMustVisitsInput: ConfigureMustVisitsInput;
  MustVisitRulePayload: Omit<MustVisitRulePayload, 'mustVisitRule' | 'userErrors'> & { mustVisitRule?: Maybe<ResolversParentTypes['MustVisitRule']>, userErrors: Array<ResolversParentTypes['MustVisitRuleUserError']> };
  VisitUserError: UserErrorShape;
  GiftCheck: GiftCheck;
  VisitTask: VisitTaskRecord;
  VisitCompletion: VisitCompletion;
  Member: Omit<Member, 'visitsReceived'> & { visitsReceived?: Maybe<Array<ResolversParentTypes['VisitTask']>> } | FederationReferenceTypes['Member'];
  RaiseVisitInput: RaiseVisitInput;
  RecordVisitInput: RecordVisitInput;
  ExplainVisitInput: ExplainVisitInput;
  NotifyOverdueVisitsInput: NotifyOverdueVisitsInput;
  VisitTaskPayload: Omit<VisitTaskPayload, 'visitTask' | 'userErrors'> & { visitTask?: Maybe<ResolversParentTypes['VisitTask']>, userErrors: Array<ResolversParentTypes['VisitUserError']> };
  NotifyOverdueVisitsPayload: Omit<NotifyOverdueVisitsPayload, 'notified' | 'userErrors'> & { notified?: Maybe<Array<ResolversParentTypes['VisitTask']>>, userErrors: Array<ResolversParentTypes['VisitUserError']> };
  WelEvidenceUserError: WelEvidenceUserError;
  HospitalStayConnection: Omit<HospitalStayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HospitalStayEdge']>, nodes: Array<ResolversParentTypes['HospitalStay']> };
  HospitalStayEdge: Omit<HospitalStayEdge, 'node'> & { node: ResolversParentTypes['HospitalStay'] };
  HospitalStayOrder: HospitalStayOrder;
  VisitTaskConnection: Omit<VisitTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VisitTaskEdge']>, nodes: Array<ResolversParentTypes['VisitTask']> };
  VisitTaskEdge: Omit<VisitTaskEdge, 'node'> & { node: ResolversParentTypes['VisitTask'] };
  VisitTaskOrder: VisitTaskOrder;
  HospitalStayStats: Omit<HospitalStayStats, 'groups'> & { groups: Array<ResolversParentTypes['HospitalStayStatsGroup']> };
  HospitalStayStatsValues: HospitalStayStatsValues;
  HospitalStayStatsGroup: Omit<HospitalStayStatsGroup, 'key'> & { key: ResolversParentTypes['HospitalStayStatsKey'] };
  HospitalStayStatsKey: Omit<HospitalStayStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  VisitTaskStats: Omit<VisitTaskStats, 'groups'> & { groups: Array<ResolversParentTypes['VisitTaskStatsGroup']> };
  VisitTaskStatsValues: VisitTaskStatsValues;
  VisitTaskStatsGroup: Omit<VisitTaskStatsGroup, 'key'> & { key: ResolversParentTypes['VisitTaskStatsKey'] };
  VisitTaskStatsKey: Omit<VisitTaskStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  HospitalStayFilter: HospitalStayFilter;
  VisitTaskFilter: VisitTaskFilter;
  WelIdFilter: WelIdFilter;
  WelDateFilter: WelDateFilter;
  WelIdListFilter: WelIdListFilter;
  VisitTriggerFilter: VisitTriggerFilter;
  VisitStateFilter: VisitStateFilter;
  WelMoneyFigures: WelMoneyFigures;
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
  __resolveType: TypeResolveFn<'HospitalStayUserError' | 'MustVisitRuleUserError' | 'VisitUserError' | 'WelEvidenceUserError', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'WelEvidence', ParentType, ContextType>;
};

export type WelEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WelEvidence'] = ResolversParentTypes['WelEvidence']> = {
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

export type WelMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WelMetric'] = ResolversParentTypes['WelMetric']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachWelEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachWelEvidencePayload'] = ResolversParentTypes['AttachWelEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['WelEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WelEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachWelEvidence?: Resolver<ResolversTypes['AttachWelEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachWelEvidenceArgs, 'input'>>;
  reportHospitalStay?: Resolver<ResolversTypes['HospitalStayPayload'], ParentType, ContextType, RequireFields<MutationReportHospitalStayArgs, 'input'>>;
  endHospitalStay?: Resolver<ResolversTypes['HospitalStayPayload'], ParentType, ContextType, RequireFields<MutationEndHospitalStayArgs, 'input'>>;
  assignHospitalStay?: Resolver<ResolversTypes['HospitalStayPayload'], ParentType, ContextType, RequireFields<MutationAssignHospitalStayArgs, 'input'>>;
  revealDiagnosis?: Resolver<ResolversTypes['RevealDiagnosisPayload'], ParentType, ContextType, RequireFields<MutationRevealDiagnosisArgs, 'input'>>;
  configureMustVisits?: Resolver<ResolversTypes['MustVisitRulePayload'], ParentType, ContextType, RequireFields<MutationConfigureMustVisitsArgs, 'input'>>;
  raiseVisit?: Resolver<ResolversTypes['VisitTaskPayload'], ParentType, ContextType, RequireFields<MutationRaiseVisitArgs, 'input'>>;
  recordVisit?: Resolver<ResolversTypes['VisitTaskPayload'], ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input'>>;
  explainVisit?: Resolver<ResolversTypes['VisitTaskPayload'], ParentType, ContextType, RequireFields<MutationExplainVisitArgs, 'input'>>;
  notifyOverdueVisits?: Resolver<ResolversTypes['NotifyOverdueVisitsPayload'], ParentType, ContextType, RequireFields<MutationNotifyOverdueVisitsArgs, 'input'>>;
};

export type PlanTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask'], FederationReferenceType extends FederationReferenceTypes['PlanTask'] = FederationReferenceTypes['PlanTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  welEvidence?: Resolver<Maybe<Array<ResolversTypes['WelEvidence']>>, ParentType, ContextType>;
  welMetrics?: Resolver<Maybe<Array<ResolversTypes['WelMetric']>>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  welEvidence?: Resolver<Maybe<Array<ResolversTypes['WelEvidence']>>, ParentType, ContextType>;
  welMetrics?: Resolver<Maybe<Array<ResolversTypes['WelMetric']>>, ParentType, ContextType>;
};

export type WelfareAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WelfareAccess'] = ResolversParentTypes['WelfareAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  welAccessLog?: Resolver<Array<ResolversTypes['WelfareAccess']>, ParentType, ContextType>;
  hospitalStay?: Resolver<Maybe<ResolversTypes['HospitalStay']>, ParentType, ContextType, RequireFields<QueryHospitalStayArgs, 'id'>>;
  myHospitalStays?: Resolver<Array<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
  hospitalVisitRate?: Resolver<ResolversTypes['HospitalVisitRate'], ParentType, ContextType, RequireFields<QueryHospitalVisitRateArgs, 'orgId' | 'from' | 'to'>>;
  visitTask?: Resolver<Maybe<ResolversTypes['VisitTask']>, ParentType, ContextType, RequireFields<QueryVisitTaskArgs, 'id'>>;
  visitsDue?: Resolver<Array<ResolversTypes['VisitTask']>, ParentType, ContextType, RequireFields<QueryVisitsDueArgs, 'orgId'>>;
  overdueVisits?: Resolver<Array<ResolversTypes['VisitTask']>, ParentType, ContextType, RequireFields<QueryOverdueVisitsArgs, 'orgId'>>;
  visitCompletion?: Resolver<ResolversTypes['VisitCompletion'], ParentType, ContextType, RequireFields<QueryVisitCompletionArgs, 'orgId' | 'from' | 'to'>>;
  hospitalStays?: Resolver<ResolversTypes['HospitalStayConnection'], ParentType, ContextType, RequireFields<QueryHospitalStaysArgs, 'first'>>;
  visitTasks?: Resolver<ResolversTypes['VisitTaskConnection'], ParentType, ContextType, RequireFields<QueryVisitTasksArgs, 'first'>>;
  hospitalStayStats?: Resolver<ResolversTypes['HospitalStayStats'], ParentType, ContextType, RequireFields<QueryHospitalStayStatsArgs, 'groupBy' | 'first'>>;
  visitTaskStats?: Resolver<ResolversTypes['VisitTaskStats'], ParentType, ContextType, RequireFields<QueryVisitTaskStatsArgs, 'groupBy' | 'first'>>;
};

export type HospitalStayUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayUserError'] = ResolversParentTypes['HospitalStayUserError']> = {
  code?: Resolver<ResolversTypes['HospitalStayErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalStayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStay'] = ResolversParentTypes['HospitalStay'], FederationReferenceType extends FederationReferenceTypes['HospitalStay'] = FederationReferenceTypes['HospitalStay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalStay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['VisitTask']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalVisitRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalVisitRate'] = ResolversParentTypes['HospitalVisitRate']> = {
  stays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HospitalStayPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayPayload'] = ResolversParentTypes['HospitalStayPayload']> = {
  hospitalStay?: Resolver<Maybe<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HospitalStayUserError']>, ParentType, ContextType>;
};

export type RevealDiagnosisPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealDiagnosisPayload'] = ResolversParentTypes['RevealDiagnosisPayload']> = {
  diagnosis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HospitalStayUserError']>, ParentType, ContextType>;
};

export type MustVisitRuleUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MustVisitRuleUserError'] = ResolversParentTypes['MustVisitRuleUserError']> = {
  code?: Resolver<ResolversTypes['MustVisitRuleErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MustVisitRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MustVisitRule'] = ResolversParentTypes['MustVisitRule']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  triggers?: Resolver<Array<ResolversTypes['VisitTrigger']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  giftRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mustVisitRule?: Resolver<Maybe<ResolversTypes['MustVisitRule']>, ParentType, ContextType>;
};

export type MustVisitRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MustVisitRulePayload'] = ResolversParentTypes['MustVisitRulePayload']> = {
  mustVisitRule?: Resolver<Maybe<ResolversTypes['MustVisitRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MustVisitRuleUserError']>, ParentType, ContextType>;
};

export type VisitUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitUserError'] = ResolversParentTypes['VisitUserError']> = {
  code?: Resolver<ResolversTypes['VisitErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiftCheck'] = ResolversParentTypes['GiftCheck']> = {
  outcome?: Resolver<ResolversTypes['GiftCheckOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTask'] = ResolversParentTypes['VisitTask'], FederationReferenceType extends FederationReferenceTypes['VisitTask'] = FederationReferenceTypes['VisitTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VisitTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['VisitTrigger']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  raisedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  visitors?: Resolver<Maybe<Array<ResolversTypes['Member']>>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  giftFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  giftCheck?: Resolver<Maybe<ResolversTypes['GiftCheck']>, ParentType, ContextType>;
  reasonNotVisited?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VisitState']>, ParentType, ContextType>;
  overdueNotifiedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitCompletionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitCompletion'] = ResolversParentTypes['VisitCompletion']> = {
  triggers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitsReceived?: Resolver<Maybe<Array<ResolversTypes['VisitTask']>>, ParentType, ContextType>;
};

export type VisitTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskPayload'] = ResolversParentTypes['VisitTaskPayload']> = {
  visitTask?: Resolver<Maybe<ResolversTypes['VisitTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VisitUserError']>, ParentType, ContextType>;
};

export type NotifyOverdueVisitsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotifyOverdueVisitsPayload'] = ResolversParentTypes['NotifyOverdueVisitsPayload']> = {
  notified?: Resolver<Maybe<Array<ResolversTypes['VisitTask']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VisitUserError']>, ParentType, ContextType>;
};

export type WelEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WelEvidenceUserError'] = ResolversParentTypes['WelEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['WelEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalStayConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayConnection'] = ResolversParentTypes['HospitalStayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HospitalStayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HospitalStay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HospitalStayEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayEdge'] = ResolversParentTypes['HospitalStayEdge']> = {
  node?: Resolver<ResolversTypes['HospitalStay'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskConnection'] = ResolversParentTypes['VisitTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisitTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskEdge'] = ResolversParentTypes['VisitTaskEdge']> = {
  node?: Resolver<ResolversTypes['VisitTask'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HospitalStayStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayStats'] = ResolversParentTypes['HospitalStayStats']> = {
  total?: Resolver<ResolversTypes['HospitalStayStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HospitalStayStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HospitalStayStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayStatsValues'] = ResolversParentTypes['HospitalStayStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HospitalStayStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayStatsGroup'] = ResolversParentTypes['HospitalStayStatsGroup']> = {
  key?: Resolver<ResolversTypes['HospitalStayStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['HospitalStayStatsValues'], ParentType, ContextType>;
};

export type HospitalStayStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HospitalStayStatsKey'] = ResolversParentTypes['HospitalStayStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitTaskStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskStats'] = ResolversParentTypes['VisitTaskStats']> = {
  total?: Resolver<ResolversTypes['VisitTaskStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['VisitTaskStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisitTaskStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskStatsValues'] = ResolversParentTypes['VisitTaskStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  giftFen?: Resolver<Maybe<ResolversTypes['WelMoneyFigures']>, ParentType, ContextType>;
};

export type VisitTaskStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskStatsGroup'] = ResolversParentTypes['VisitTaskStatsGroup']> = {
  key?: Resolver<ResolversTypes['VisitTaskStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['VisitTaskStatsValues'], ParentType, ContextType>;
};

export type VisitTaskStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTaskStatsKey'] = ResolversParentTypes['VisitTaskStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['VisitTrigger']>, ParentType, ContextType>;
  raisedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VisitState']>, ParentType, ContextType>;
};

export type WelMoneyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WelMoneyFigures'] = ResolversParentTypes['WelMoneyFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Money?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  WelEvidence?: WelEvidenceResolvers<ContextType>;
  WelMetric?: WelMetricResolvers<ContextType>;
  AttachWelEvidencePayload?: AttachWelEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WelfareAccess?: WelfareAccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  HospitalStayUserError?: HospitalStayUserErrorResolvers<ContextType>;
  HospitalStay?: HospitalStayResolvers<ContextType>;
  HospitalVisitRate?: HospitalVisitRateResolvers<ContextType>;
  HospitalStayPayload?: HospitalStayPayloadResolvers<ContextType>;
  RevealDiagnosisPayload?: RevealDiagnosisPayloadResolvers<ContextType>;
  MustVisitRuleUserError?: MustVisitRuleUserErrorResolvers<ContextType>;
  MustVisitRule?: MustVisitRuleResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  MustVisitRulePayload?: MustVisitRulePayloadResolvers<ContextType>;
  VisitUserError?: VisitUserErrorResolvers<ContextType>;
  GiftCheck?: GiftCheckResolvers<ContextType>;
  VisitTask?: VisitTaskResolvers<ContextType>;
  VisitCompletion?: VisitCompletionResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  VisitTaskPayload?: VisitTaskPayloadResolvers<ContextType>;
  NotifyOverdueVisitsPayload?: NotifyOverdueVisitsPayloadResolvers<ContextType>;
  WelEvidenceUserError?: WelEvidenceUserErrorResolvers<ContextType>;
  HospitalStayConnection?: HospitalStayConnectionResolvers<ContextType>;
  HospitalStayEdge?: HospitalStayEdgeResolvers<ContextType>;
  VisitTaskConnection?: VisitTaskConnectionResolvers<ContextType>;
  VisitTaskEdge?: VisitTaskEdgeResolvers<ContextType>;
  HospitalStayStats?: HospitalStayStatsResolvers<ContextType>;
  HospitalStayStatsValues?: HospitalStayStatsValuesResolvers<ContextType>;
  HospitalStayStatsGroup?: HospitalStayStatsGroupResolvers<ContextType>;
  HospitalStayStatsKey?: HospitalStayStatsKeyResolvers<ContextType>;
  VisitTaskStats?: VisitTaskStatsResolvers<ContextType>;
  VisitTaskStatsValues?: VisitTaskStatsValuesResolvers<ContextType>;
  VisitTaskStatsGroup?: VisitTaskStatsGroupResolvers<ContextType>;
  VisitTaskStatsKey?: VisitTaskStatsKeyResolvers<ContextType>;
  WelMoneyFigures?: WelMoneyFiguresResolvers<ContextType>;
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
export type WelEvidenceFields = FieldsOf<WelEvidenceResolvers, ResolversParentTypes['WelEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WelMetricFields = FieldsOf<WelMetricResolvers, ResolversParentTypes['WelMetric']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachWelEvidencePayloadFields = FieldsOf<AttachWelEvidencePayloadResolvers, ResolversParentTypes['AttachWelEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WelfareAccessFields = FieldsOf<WelfareAccessResolvers, ResolversParentTypes['WelfareAccess']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayUserErrorFields = FieldsOf<HospitalStayUserErrorResolvers, ResolversParentTypes['HospitalStayUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayFields = FieldsOf<HospitalStayResolvers, ResolversParentTypes['HospitalStay']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalVisitRateFields = FieldsOf<HospitalVisitRateResolvers, ResolversParentTypes['HospitalVisitRate']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayPayloadFields = FieldsOf<HospitalStayPayloadResolvers, ResolversParentTypes['HospitalStayPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RevealDiagnosisPayloadFields = FieldsOf<RevealDiagnosisPayloadResolvers, ResolversParentTypes['RevealDiagnosisPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MustVisitRuleUserErrorFields = FieldsOf<MustVisitRuleUserErrorResolvers, ResolversParentTypes['MustVisitRuleUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MustVisitRuleFields = FieldsOf<MustVisitRuleResolvers, ResolversParentTypes['MustVisitRule']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MustVisitRulePayloadFields = FieldsOf<MustVisitRulePayloadResolvers, ResolversParentTypes['MustVisitRulePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitUserErrorFields = FieldsOf<VisitUserErrorResolvers, ResolversParentTypes['VisitUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GiftCheckFields = FieldsOf<GiftCheckResolvers, ResolversParentTypes['GiftCheck']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskFields = FieldsOf<VisitTaskResolvers, ResolversParentTypes['VisitTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitCompletionFields = FieldsOf<VisitCompletionResolvers, ResolversParentTypes['VisitCompletion']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskPayloadFields = FieldsOf<VisitTaskPayloadResolvers, ResolversParentTypes['VisitTaskPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type NotifyOverdueVisitsPayloadFields = FieldsOf<NotifyOverdueVisitsPayloadResolvers, ResolversParentTypes['NotifyOverdueVisitsPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WelEvidenceUserErrorFields = FieldsOf<WelEvidenceUserErrorResolvers, ResolversParentTypes['WelEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayConnectionFields = FieldsOf<HospitalStayConnectionResolvers, ResolversParentTypes['HospitalStayConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayEdgeFields = FieldsOf<HospitalStayEdgeResolvers, ResolversParentTypes['HospitalStayEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskConnectionFields = FieldsOf<VisitTaskConnectionResolvers, ResolversParentTypes['VisitTaskConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskEdgeFields = FieldsOf<VisitTaskEdgeResolvers, ResolversParentTypes['VisitTaskEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayStatsFields = FieldsOf<HospitalStayStatsResolvers, ResolversParentTypes['HospitalStayStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayStatsValuesFields = FieldsOf<HospitalStayStatsValuesResolvers, ResolversParentTypes['HospitalStayStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayStatsGroupFields = FieldsOf<HospitalStayStatsGroupResolvers, ResolversParentTypes['HospitalStayStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HospitalStayStatsKeyFields = FieldsOf<HospitalStayStatsKeyResolvers, ResolversParentTypes['HospitalStayStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskStatsFields = FieldsOf<VisitTaskStatsResolvers, ResolversParentTypes['VisitTaskStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskStatsValuesFields = FieldsOf<VisitTaskStatsValuesResolvers, ResolversParentTypes['VisitTaskStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskStatsGroupFields = FieldsOf<VisitTaskStatsGroupResolvers, ResolversParentTypes['VisitTaskStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VisitTaskStatsKeyFields = FieldsOf<VisitTaskStatsKeyResolvers, ResolversParentTypes['VisitTaskStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WelMoneyFiguresFields = FieldsOf<WelMoneyFiguresResolvers, ResolversParentTypes['WelMoneyFigures']>;
/** What reaches PlanTask.welEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskWelEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.welMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskWelMetricsParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches WorkPlan.welEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanWelEvidenceParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
/** What reaches WorkPlan.welMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanWelMetricsParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
