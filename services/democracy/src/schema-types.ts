// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SuggestionRecord } from './suggestion/suggestion.model.js';
import type { SelectionNoticeRecord } from './selection-notice/selection-notice.model.js';
import type { SelectionObjectionRecord } from './selection-notice/selection-objection.model.js';
import type { SelectionRuleRecord } from './selection-notice/selection-rule.model.js';
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
export type DemEvidence = Evidence & {
  __typename?: 'DemEvidence';
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
export type DemMetric = {
  __typename?: 'DemMetric';
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
export type DemEvidenceErrorCode =
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
export type AttachDemEvidenceInput = {
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
export type AttachDemEvidencePayload = {
  __typename?: 'AttachDemEvidencePayload';
  /** 该记录作为佐证 | The record as evidence */
  evidence: Maybe<DemEvidence>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<DemEvidenceUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence */
  attachDemEvidence: AttachDemEvidencePayload;
  /** 公示名单 | Publish a notice */
  publishSelectionNotice: SelectionNoticePayload;
  /** 提出异议，限公示期内 | Object, while the notice runs */
  objectSelection: SelectionObjectionPayload;
  /** 处理异议 | Resolve an objection */
  resolveObjection: SelectionObjectionPayload;
  /** 结束公示：期满且无未处理的异议 | Close a notice that is over, with no objection open */
  closeSelectionNotice: SelectionNoticePayload;
  /** 撤回公示，须说明原因 | Withdraw a notice; needs a reason */
  withdrawSelectionNotice: SelectionNoticePayload;
  /** 设定公示的最少工作日数，自某日起 | Set the least working days of a notice, from a day on */
  setSelectionRule: SelectionRulePayload;
  /** 提出合理化建议 | Submit a proposal */
  submitSuggestion: SuggestionPayload;
  /** 评估 | Assess a proposal */
  assessSuggestion: SuggestionPayload;
  /** 采纳 | Adopt a proposal */
  adoptSuggestion: SuggestionPayload;
  /** 记录实施 | Record that it was carried out */
  implementSuggestion: SuggestionPayload;
  /** 不采纳，须说明理由 | Decline a proposal; needs a reason */
  declineSuggestion: SuggestionPayload;
  /** 确认效益，由财务办理 | Confirm the benefit: by finance */
  recordBenefit: SuggestionPayload;
};


export type MutationAttachDemEvidenceArgs = {
  input: AttachDemEvidenceInput;
};


export type MutationPublishSelectionNoticeArgs = {
  input: PublishSelectionNoticeInput;
};


export type MutationObjectSelectionArgs = {
  input: ObjectSelectionInput;
};


export type MutationResolveObjectionArgs = {
  input: ResolveObjectionInput;
};


export type MutationCloseSelectionNoticeArgs = {
  input: CloseSelectionNoticeInput;
};


export type MutationWithdrawSelectionNoticeArgs = {
  input: WithdrawSelectionNoticeInput;
};


export type MutationSetSelectionRuleArgs = {
  input: SetSelectionRuleInput;
};


export type MutationSubmitSuggestionArgs = {
  input: SubmitSuggestionInput;
};


export type MutationAssessSuggestionArgs = {
  input: AssessSuggestionInput;
};


export type MutationAdoptSuggestionArgs = {
  input: AdoptSuggestionInput;
};


export type MutationImplementSuggestionArgs = {
  input: ImplementSuggestionInput;
};


export type MutationDeclineSuggestionArgs = {
  input: DeclineSuggestionInput;
};


export type MutationRecordBenefitArgs = {
  input: RecordBenefitInput;
};

export type PlanTask = {
  __typename?: 'PlanTask';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  demEvidence: Maybe<Array<DemEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  demMetrics: Maybe<Array<DemMetric>>;
};

export type WorkPlan = {
  __typename?: 'WorkPlan';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  demEvidence: Maybe<Array<DemEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  demMetrics: Maybe<Array<DemMetric>>;
};

/** 公示的事项 | What a notice of selection is about */
export type SelectionKind =
  /** 评先进 | Selection of the advanced */
  | 'AWARD'
  /** 评职称 | Professional titles */
  | 'PROFESSIONAL_TITLE';

/** 公示的阶段 | Stage of the selection */
export type SelectionStage =
  /** 推荐人选 | Those nominated */
  | 'NOMINEES'
  /** 拟定名单，公示后方可确认 | Those about to be confirmed */
  | 'RESULT';

/** 公示状态 | State of a notice */
export type SelectionNoticeState =
  /** 公示中或待结束 | Open */
  | 'OPEN'
  /** 已结束 | Closed */
  | 'CLOSED'
  /** 已撤回 | Withdrawn */
  | 'WITHDRAWN';

/** 异议状态 | State of an objection */
export type SelectionObjectionState =
  /** 待处理 | Open */
  | 'OPEN'
  /** 成立 | Upheld */
  | 'UPHELD'
  /** 不成立 | Rejected */
  | 'REJECTED';

/** 公示操作的拒绝原因 | Why an act on a notice of selection was refused */
export type SelectionErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 公示期不足 | The notice is too short */
  | 'NOTICE_TOO_SHORT'
  /** 须先公布评选标准 | The criteria have to be published first */
  | 'CRITERIA_FIRST'
  /** 不在公示期内 | Not within the days of the notice */
  | 'NOT_IN_NOTICE'
  /** 公示期未满 | The days of the notice are not over */
  | 'NOTICE_RUNNING'
  /** 仍有未处理的异议 | An objection is open */
  | 'OBJECTION_OPEN'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 不是该组织的会员 | Not a member of the organisation */
  | 'MEMBER_NOT_ACTIVE'
  /** 不能处理自己的异议，也不能处理针对自己的异议 | Nobody handles an own objection, or one about oneself */
  | 'OWN_OBJECTION'
  /** 该公示期的工作日尚未公布 | The working days of that year are not announced yet */
  | 'CALENDAR_UNKNOWN'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 评选公示：评先进、评职称的名单，公示期内可提异议 | A notice of selection: whoever is on the list may be objected to while it runs */
export type SelectionNotice = {
  __typename?: 'SelectionNotice';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 公示的组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 事项 | Kind */
  kind: SelectionKind;
  /** 阶段 | Stage */
  stage: SelectionStage;
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 对应的评先方案 | The award scheme that it serves */
  awardScheme: Maybe<AwardScheme>;
  /** 评选标准，或其公布之处 | The criteria, or where they are published */
  criteria: Scalars['String']['output'];
  /** 标准的公布日期 | Day on which the criteria were published */
  criteriaPublishedOn: Scalars['LocalDate']['output'];
  /** 名单 | The list */
  list: Array<SelectionEntry>;
  /** 公示首日 | First day */
  noticeFrom: Scalars['LocalDate']['output'];
  /** 公示末日，含当日 | Last day */
  noticeTo: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: SelectionNoticeState;
  /** 待处理的异议数 | Objections that are open */
  openObjections: Scalars['Int']['output'];
  /** 异议，工会办公室与承办人可见，本人可见自己所提 | Objections, for those who handle them; one's own for oneself */
  objections: Array<SelectionObjection>;
  /** 结束或撤回日期 | Day on which it was closed or withdrawn */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 撤回原因 | Why it was withdrawn */
  withdrawnReason: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 名单上的一项 | One on the list */
export type SelectionEntry = {
  __typename?: 'SelectionEntry';
  /** 会员或组织的编号 | Id of the member or organisation */
  holderId: Maybe<Scalars['ID']['output']>;
  /** 公示文字，如姓名和单位 | As it reads in public, such as name and unit */
  text: Scalars['String']['output'];
  /** 异议成立而除名 | Struck off by an objection that was upheld */
  struck: Scalars['Boolean']['output'];
};

/** 异议 | An objection */
export type SelectionObjection = {
  __typename?: 'SelectionObjection';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 针对名单第几项，从 1 起；空为针对全部 | Which entry it is about, from 1; null = all of them */
  entryNo: Maybe<Scalars['Int']['output']>;
  /** 内容 | Text */
  text: Scalars['String']['output'];
  /** 提出日期 | Day */
  raisedOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: SelectionObjectionState;
  /** 处理意见 | How it was resolved */
  resolution: Maybe<Scalars['String']['output']>;
  /** 处理日期 | Day of the resolution */
  resolvedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

export type AwardScheme = {
  __typename?: 'AwardScheme';
  id: Scalars['ID']['output'];
  /** 该方案的公示，最近在前，最多 20 份 | Notices of the scheme, newest first, 20 at most */
  selectionNotices: Maybe<Array<SelectionNotice>>;
};

export type Query = {
  __typename?: 'Query';
  /** 按编号查一份公示 | One notice of selection by id */
  selectionNotice: Maybe<SelectionNotice>;
  /** 公示中的名单，先到期的在前，最多 200 份 | Notices that run on a day, those that end first in front, 200 at most */
  openNotices: Array<SelectionNotice>;
  /** 按编号查一条合理化建议 | One proposal by id */
  suggestion: Maybe<Suggestion>;
  /** 某组织（含下级）一段时间的采纳率，按可见的建议计 | Adoption rate of an organisation with its subtree, over days inclusive, of the proposals that the caller may read */
  adoptionRate: AdoptionRate;
  /** 评选公示：评先进、评职称的名单，公示期内可提异议：列表 | A notice of selection: whoever is on the list may be objected to while it runs: list */
  selectionNotices: SelectionNoticeConnection;
  /** 合理化建议：列表 | A rationalisation proposal: list */
  suggestions: SuggestionConnection;
  /** 评选公示：评先进、评职称的名单，公示期内可提异议：统计 | A notice of selection: whoever is on the list may be objected to while it runs: statistics */
  selectionNoticeStats: SelectionNoticeStats;
  /** 合理化建议：统计 | A rationalisation proposal: statistics */
  suggestionStats: SuggestionStats;
};


export type QuerySelectionNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenNoticesArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QuerySuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdoptionRateArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QuerySelectionNoticesArgs = {
  filter?: InputMaybe<SelectionNoticeFilter>;
  orderBy?: InputMaybe<Array<SelectionNoticeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionsArgs = {
  filter?: InputMaybe<SuggestionFilter>;
  orderBy?: InputMaybe<Array<SuggestionOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySelectionNoticeStatsArgs = {
  filter?: InputMaybe<SelectionNoticeFilter>;
  groupBy?: InputMaybe<Array<SelectionNoticeDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySuggestionStatsArgs = {
  filter?: InputMaybe<SuggestionFilter>;
  groupBy?: InputMaybe<Array<SuggestionDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 公示 | A notice */
export type PublishSelectionNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公示的组织 | Organisation */
  orgId: Scalars['ID']['input'];
  /** 事项 | Kind */
  kind: SelectionKind;
  /** 阶段 | Stage */
  stage: SelectionStage;
  /** 标题，1-80 字 | Title, 1-80 characters */
  title: Scalars['String']['input'];
  /** 对应的评先方案 | The award scheme that it serves */
  awardSchemeId?: InputMaybe<Scalars['ID']['input']>;
  /** 评选标准，或其公布之处，1-2000 字 | The criteria, or where they are published, 1-2000 characters */
  criteria: Scalars['String']['input'];
  /** 标准的公布日期，须早于公示首日 | Day on which the criteria were published, before the first day */
  criteriaPublishedOn: Scalars['LocalDate']['input'];
  /** 名单，1-200 项 | The list, 1-200 */
  list: Array<SelectionEntryInput>;
  /** 公示首日，默认今天 | First day, today by default */
  noticeFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 公示末日，含当日 | Last day */
  noticeTo: Scalars['LocalDate']['input'];
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 名单上的一项 | One on the list */
export type SelectionEntryInput = {
  /** 会员或组织的编号 | Id of the member or organisation */
  holderId?: InputMaybe<Scalars['ID']['input']>;
  /** 公示文字，1-80 字 | As it reads in public, 1-80 characters */
  text: Scalars['String']['input'];
};

/** 异议 | An objection */
export type ObjectSelectionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公示 | The notice */
  noticeId: Scalars['ID']['input'];
  /** 针对名单第几项，从 1 起；不填为针对全部 | Which entry it is about, from 1; all of them when left out */
  entryNo?: InputMaybe<Scalars['Int']['input']>;
  /** 内容，5-1000 字 | Text, 5-1000 characters */
  text: Scalars['String']['input'];
};

/** 处理异议 | A resolution */
export type ResolveObjectionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 异议 | The objection */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 异议成立 | Upheld */
  upheld: Scalars['Boolean']['input'];
  /** 处理意见，5-1000 字 | How it was resolved, 5-1000 characters */
  resolution: Scalars['String']['input'];
};

/** 结束公示 | A closing */
export type CloseSelectionNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公示 | The notice */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 撤回公示 | A withdrawal */
export type WithdrawSelectionNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 公示 | The notice */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 原因，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 公示期规定 | A rule about the days of a notice */
export type SetSelectionRuleInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织，下级未另行设定的随之 | Organisation; those below follow unless they have a rule of their own */
  orgId: Scalars['ID']['input'];
  /** 起始日期，默认今天 | First day, today by default */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 最少工作日数，1-60 | Least working days, 1-60 */
  noticeWorkingDays: Scalars['Int']['input'];
};

/** 公示期规定 | The rule about the days of a notice */
export type SelectionRule = {
  __typename?: 'SelectionRule';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 起始日期 | First day */
  from: Scalars['LocalDate']['output'];
  /** 最少工作日数 | Least working days */
  noticeWorkingDays: Scalars['Int']['output'];
};

/** 公示操作的结果 | Result of an act on a notice */
export type SelectionNoticePayload = {
  __typename?: 'SelectionNoticePayload';
  /** 变更后的公示 | The notice as changed */
  selectionNotice: Maybe<SelectionNotice>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SelectionUserError>;
};

/** 异议操作的结果 | Result of an act on an objection */
export type SelectionObjectionPayload = {
  __typename?: 'SelectionObjectionPayload';
  /** 变更后的异议 | The objection as changed */
  selectionObjection: Maybe<SelectionObjection>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SelectionUserError>;
};

/** 设定公示期的结果 | Result of setting the rule */
export type SelectionRulePayload = {
  __typename?: 'SelectionRulePayload';
  /** 规定 | The rule */
  selectionRule: Maybe<SelectionRule>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SelectionUserError>;
};

/** 合理化建议的状态 | State of a rationalisation proposal */
export type SuggestionState =
  /** 已收到 | Received */
  | 'RECEIVED'
  /** 已评估 | Assessed */
  | 'ASSESSED'
  /** 已采纳 | Adopted */
  | 'ADOPTED'
  /** 已实施 | Implemented */
  | 'IMPLEMENTED'
  /** 未采纳 | Declined */
  | 'DECLINED';

/** 合理化建议操作的拒绝原因 | Why an act on a proposal was refused */
export type SuggestionErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 作者须均为在籍会员 | Each author has to be an active member */
  | 'MEMBER_NOT_ACTIVE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 作者不能处理自己的建议 | Authors do not handle their own proposal */
  | 'OWN_SUGGESTION'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 合理化建议 | A rationalisation proposal */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 题目 | Topic */
  topic: Scalars['String']['output'];
  /** 针对的问题 | The problem that it addresses */
  problem: Maybe<Scalars['String']['output']>;
  /** 内容 | Text */
  text: Scalars['String']['output'];
  /** 匿名：作者仅工会办公室和本人可见 | Anonymous: authors shown to the office and themselves alone */
  anonymous: Scalars['Boolean']['output'];
  /** 作者；匿名且无权查看时为空 | Authors; null when anonymous and not yours to see */
  authors: Maybe<Array<Member>>;
  /** 提出日期 | Day of submission */
  submittedOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: SuggestionState;
  /** 评估意见 | Opinion of the assessment */
  opinion: Maybe<Scalars['String']['output']>;
  /** 采纳日期 | Day of adoption */
  adoptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 实施日期 | Day of implementation */
  implementedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 未采纳的理由 | Why it was declined */
  declinedReason: Maybe<Scalars['String']['output']>;
  /** 经财务确认的效益 | Benefit, confirmed by finance */
  benefitFen: Maybe<Scalars['Money']['output']>;
  /** 奖励 | Award */
  awardFen: Maybe<Scalars['Money']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 采纳率 | How many proposals were adopted */
export type AdoptionRate = {
  __typename?: 'AdoptionRate';
  /** 期内收到 | Received in the period */
  received: Scalars['Int']['output'];
  /** 其中已采纳或已实施 | Of these adopted or implemented */
  adopted: Scalars['Int']['output'];
  /** 采纳 ÷ 收到，收到为零时为空 | adopted ÷ received; null when none was received */
  rate: Maybe<Scalars['Float']['output']>;
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
  /** 本人提出的合理化建议，最近在前，最多 100 条；仅本人可见 | Own proposals, newest first, 100 at most; for the person alone */
  mySuggestions: Maybe<Array<Suggestion>>;
};

export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  id: Scalars['ID']['output'];
};

/** 合理化建议 | A proposal */
export type SubmitSuggestionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 题目，1-80 字 | Topic, 1-80 characters */
  topic: Scalars['String']['input'];
  /** 针对的问题，1-1000 字 | The problem that it addresses, 1-1000 characters */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** 内容，1-4000 字 | Text, 1-4000 characters */
  text: Scalars['String']['input'];
  /** 合作者（会员编号），本人不必填，连本人最多 20 人 | Co-authors by member id, without oneself; 20 authors at most in all */
  coAuthorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 匿名 | Anonymous */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 评估 | An assessment */
export type AssessSuggestionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 建议 | The proposal */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 评估意见，1-1000 字 | Opinion, 1-1000 characters */
  opinion: Scalars['String']['input'];
};

/** 采纳 | An adoption */
export type AdoptSuggestionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 建议 | The proposal */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 实施 | An implementation */
export type ImplementSuggestionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 建议 | The proposal */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 实施日期，默认今天 | Day of implementation, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 不采纳 | A refusal */
export type DeclineSuggestionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 建议 | The proposal */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，1-1000 字 | Reason, 1-1000 characters */
  reason: Scalars['String']['input'];
};

/** 效益 | A benefit */
export type RecordBenefitInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 建议 | The proposal */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 效益（分）| Benefit in fen */
  benefitFen: Scalars['Money']['input'];
  /** 奖励（分），不填为不奖励 | Award in fen; none when left out */
  awardFen?: InputMaybe<Scalars['Money']['input']>;
};

/** 合理化建议操作的结果 | Result of an act on a proposal */
export type SuggestionPayload = {
  __typename?: 'SuggestionPayload';
  /** 变更后的建议 | The proposal as changed */
  suggestion: Maybe<Suggestion>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SuggestionUserError>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type DemEvidenceUserError = UserError & {
  __typename?: 'DemEvidenceUserError';
  /** 原因 | Reason */
  code: DemEvidenceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type SelectionUserError = UserError & {
  __typename?: 'SelectionUserError';
  /** 原因 | Reason */
  code: SelectionErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type SuggestionUserError = UserError & {
  __typename?: 'SuggestionUserError';
  /** 原因 | Reason */
  code: SuggestionErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：一页 | A notice of selection: whoever is on the list may be objected to while it runs: a page */
export type SelectionNoticeConnection = {
  __typename?: 'SelectionNoticeConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<SelectionNoticeEdge>;
  /** 记录 | Records */
  nodes: Array<SelectionNotice>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：一条 | A notice of selection: whoever is on the list may be objected to while it runs: an edge */
export type SelectionNoticeEdge = {
  __typename?: 'SelectionNoticeEdge';
  /** 记录 | The record */
  node: SelectionNotice;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：一项排序 | A notice of selection: whoever is on the list may be objected to while it runs: one key of an order */
export type SelectionNoticeOrder = {
  /** 字段 | Field */
  field: SelectionNoticeOrderField;
  /** 方向 | Direction */
  direction?: DemOrderDirection;
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：可排序的字段 | A notice of selection: whoever is on the list may be objected to while it runs: fields to order by */
export type SelectionNoticeOrderField =
  /** 公示首日 | First day */
  | 'NOTICE_FROM'
  /** 公示末日，含当日 | Last day */
  | 'NOTICE_TO';

/** 合理化建议：一页 | A rationalisation proposal: a page */
export type SuggestionConnection = {
  __typename?: 'SuggestionConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<SuggestionEdge>;
  /** 记录 | Records */
  nodes: Array<Suggestion>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 合理化建议：一条 | A rationalisation proposal: an edge */
export type SuggestionEdge = {
  __typename?: 'SuggestionEdge';
  /** 记录 | The record */
  node: Suggestion;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 合理化建议：一项排序 | A rationalisation proposal: one key of an order */
export type SuggestionOrder = {
  /** 字段 | Field */
  field: SuggestionOrderField;
  /** 方向 | Direction */
  direction?: DemOrderDirection;
};

/** 合理化建议：可排序的字段 | A rationalisation proposal: fields to order by */
export type SuggestionOrderField =
  /** 题目 | Topic */
  | 'TOPIC'
  /** 提出日期 | Day of submission */
  | 'SUBMITTED_ON'
  /** 采纳日期 | Day of adoption */
  | 'ADOPTED_ON'
  /** 经财务确认的效益 | Benefit, confirmed by finance */
  | 'BENEFIT_FEN';

/** 评选公示：评先进、评职称的名单，公示期内可提异议：统计 | A notice of selection: whoever is on the list may be objected to while it runs: statistics */
export type SelectionNoticeStats = {
  __typename?: 'SelectionNoticeStats';
  /** 合计 | Over all groups */
  total: SelectionNoticeStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<SelectionNoticeStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：统计值；为保护个人可不公布 | A notice of selection: whoever is on the list may be objected to while it runs: figures; withheld where they would tell about persons */
export type SelectionNoticeStatsValues = {
  __typename?: 'SelectionNoticeStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：统计的一组 | A notice of selection: whoever is on the list may be objected to while it runs: one group of the statistics */
export type SelectionNoticeStatsGroup = {
  __typename?: 'SelectionNoticeStatsGroup';
  /** 键 | Key */
  key: SelectionNoticeStatsKey;
  /** 统计值 | Figures */
  values: SelectionNoticeStatsValues;
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：组的键；未按某项分组，或记录无此值，则为空 | A notice of selection: whoever is on the list may be objected to while it runs: key of a group; null where not grouped by it, or where the records have no value */
export type SelectionNoticeStatsKey = {
  __typename?: 'SelectionNoticeStatsKey';
  /** 公示的组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 公示的组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 事项 | Kind */
  kind: Maybe<SelectionKind>;
  /** 阶段 | Stage */
  stage: Maybe<SelectionStage>;
  /** 公示首日（年，如 2025） | First day (year, e.g. 2025) */
  noticeFromYear: Maybe<Scalars['String']['output']>;
  /** 公示首日（季，如 2025-Q2） | First day (quarter, e.g. 2025-Q2) */
  noticeFromQuarter: Maybe<Scalars['String']['output']>;
  /** 公示首日（月，如 2025-05） | First day (month, e.g. 2025-05) */
  noticeFromMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<SelectionNoticeState>;
};

/** 评选公示：评先进、评职称的名单，公示期内可提异议：可分组的字段 | A notice of selection: whoever is on the list may be objected to while it runs: dimensions to group by */
export type SelectionNoticeDimension =
  /** 公示的组织 | Organisation */
  | 'ORG'
  /** 事项 | Kind */
  | 'KIND'
  /** 阶段 | Stage */
  | 'STAGE'
  /** 公示首日（年，如 2025） | First day (year, e.g. 2025) */
  | 'NOTICE_FROM_YEAR'
  /** 公示首日（季，如 2025-Q2） | First day (quarter, e.g. 2025-Q2) */
  | 'NOTICE_FROM_QUARTER'
  /** 公示首日（月，如 2025-05） | First day (month, e.g. 2025-05) */
  | 'NOTICE_FROM_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 合理化建议：统计 | A rationalisation proposal: statistics */
export type SuggestionStats = {
  __typename?: 'SuggestionStats';
  /** 合计 | Over all groups */
  total: SuggestionStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<SuggestionStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 合理化建议：统计值；为保护个人可不公布 | A rationalisation proposal: figures; withheld where they would tell about persons */
export type SuggestionStatsValues = {
  __typename?: 'SuggestionStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 经财务确认的效益 | Benefit, confirmed by finance */
  benefitFen: Maybe<DemMoneyFigures>;
  /** 奖励 | Award */
  awardFen: Maybe<DemMoneyFigures>;
};

/** 合理化建议：统计的一组 | A rationalisation proposal: one group of the statistics */
export type SuggestionStatsGroup = {
  __typename?: 'SuggestionStatsGroup';
  /** 键 | Key */
  key: SuggestionStatsKey;
  /** 统计值 | Figures */
  values: SuggestionStatsValues;
};

/** 合理化建议：组的键；未按某项分组，或记录无此值，则为空 | A rationalisation proposal: key of a group; null where not grouped by it, or where the records have no value */
export type SuggestionStatsKey = {
  __typename?: 'SuggestionStatsKey';
  /** 所在工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 提出日期（年，如 2025） | Day of submission (year, e.g. 2025) */
  submittedOnYear: Maybe<Scalars['String']['output']>;
  /** 提出日期（季，如 2025-Q2） | Day of submission (quarter, e.g. 2025-Q2) */
  submittedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 提出日期（月，如 2025-05） | Day of submission (month, e.g. 2025-05) */
  submittedOnMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<SuggestionState>;
};

/** 合理化建议：可分组的字段 | A rationalisation proposal: dimensions to group by */
export type SuggestionDimension =
  /** 所在工会组织 | Organisation */
  | 'ORG'
  /** 提出日期（年，如 2025） | Day of submission (year, e.g. 2025) */
  | 'SUBMITTED_ON_YEAR'
  /** 提出日期（季，如 2025-Q2） | Day of submission (quarter, e.g. 2025-Q2) */
  | 'SUBMITTED_ON_QUARTER'
  /** 提出日期（月，如 2025-05） | Day of submission (month, e.g. 2025-05) */
  | 'SUBMITTED_ON_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 评选公示：评先进、评职称的名单，公示期内可提异议：筛选条件，须全部满足 | A notice of selection: whoever is on the list may be objected to while it runs: filter; all that is given must hold */
export type SelectionNoticeFilter = {
  /** 公示的组织 | Organisation */
  orgId?: InputMaybe<DemIdFilter>;
  /** 事项 | Kind */
  kind?: InputMaybe<SelectionKindFilter>;
  /** 阶段 | Stage */
  stage?: InputMaybe<SelectionStageFilter>;
  /** 对应的评先方案 | The award scheme that it serves */
  awardSchemeId?: InputMaybe<DemIdFilter>;
  /** 公示首日 | First day */
  noticeFrom?: InputMaybe<DemDateFilter>;
  /** 公示末日，含当日 | Last day */
  noticeTo?: InputMaybe<DemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<SelectionNoticeStateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<DemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<SelectionNoticeFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<SelectionNoticeFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<SelectionNoticeFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 合理化建议：筛选条件，须全部满足 | A rationalisation proposal: filter; all that is given must hold */
export type SuggestionFilter = {
  /** 所在工会组织 | Organisation */
  orgId?: InputMaybe<DemIdFilter>;
  /** 题目 | Topic */
  topic?: InputMaybe<DemTextFilter>;
  /** 提出日期 | Day of submission */
  submittedOn?: InputMaybe<DemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<SuggestionStateFilter>;
  /** 采纳日期 | Day of adoption */
  adoptedOn?: InputMaybe<DemDateFilter>;
  /** 实施日期 | Day of implementation */
  implementedOn?: InputMaybe<DemDateFilter>;
  /** 经财务确认的效益 | Benefit, confirmed by finance */
  benefitFen?: InputMaybe<DemMoneyFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<DemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<SuggestionFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<SuggestionFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<SuggestionFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编号的筛选 | id: filter */
export type DemIdFilter = {
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

/** SelectionKind的筛选 | SelectionKind: filter */
export type SelectionKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SelectionKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SelectionKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SelectionKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SelectionKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SelectionStage的筛选 | SelectionStage: filter */
export type SelectionStageFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SelectionStage>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SelectionStage>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SelectionStage>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SelectionStage>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 日期的筛选 | date: filter */
export type DemDateFilter = {
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

/** SelectionNoticeState的筛选 | SelectionNoticeState: filter */
export type SelectionNoticeStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SelectionNoticeState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SelectionNoticeState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SelectionNoticeState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SelectionNoticeState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 编号列表的筛选 | id list: filter */
export type DemIdListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['ID']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 文字的筛选 | text: filter */
export type DemTextFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 以此开头，区分大小写 | Begins with; upper and lower case differ */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** 包含，不区分大小写 | Contains; upper and lower case are the same */
  contains?: InputMaybe<Scalars['String']['input']>;
};

/** SuggestionState的筛选 | SuggestionState: filter */
export type SuggestionStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SuggestionState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SuggestionState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SuggestionState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SuggestionState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额（分）的筛选 | money in fen: filter */
export type DemMoneyFilter = {
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

/** 金额（分）的统计值；没有记录有值则为空 | money in fen: figures; null where no record has a value */
export type DemMoneyFigures = {
  __typename?: 'DemMoneyFigures';
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
export type DemOrderDirection =
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
  SelectionNotice: SelectionNotice;
  AwardScheme: AwardScheme;
  Suggestion: Suggestion;
  Member: Member;
  UnionOrganization: UnionOrganization;
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
  SelectionNotice:
    ( { __typename: 'SelectionNotice' }
    & GraphQLRecursivePick<FederationTypes['SelectionNotice'], {"id":true}> );
  AwardScheme:
    ( { __typename: 'AwardScheme' }
    & GraphQLRecursivePick<FederationTypes['AwardScheme'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( DemEvidenceUserError )
    | ( SelectionUserError )
    | ( SuggestionUserError )
  ;
  Evidence: ( DemEvidence );
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
  DemEvidence: ResolverTypeWrapper<DemEvidence>;
  DemMetric: ResolverTypeWrapper<DemMetric>;
  DemEvidenceErrorCode: DemEvidenceErrorCode;
  AttachDemEvidenceInput: AttachDemEvidenceInput;
  AttachDemEvidencePayload: ResolverTypeWrapper<AttachDemEvidencePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
  SelectionKind: SelectionKind;
  SelectionStage: SelectionStage;
  SelectionNoticeState: SelectionNoticeState;
  SelectionObjectionState: SelectionObjectionState;
  SelectionErrorCode: SelectionErrorCode;
  SelectionNotice: ResolverTypeWrapper<SelectionNoticeRecord>;
  SelectionEntry: ResolverTypeWrapper<SelectionEntry>;
  SelectionObjection: ResolverTypeWrapper<SelectionObjectionRecord>;
  AwardScheme: ResolverTypeWrapper<Omit<AwardScheme, 'selectionNotices'> & { selectionNotices?: Maybe<Array<ResolversTypes['SelectionNotice']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PublishSelectionNoticeInput: PublishSelectionNoticeInput;
  SelectionEntryInput: SelectionEntryInput;
  ObjectSelectionInput: ObjectSelectionInput;
  ResolveObjectionInput: ResolveObjectionInput;
  CloseSelectionNoticeInput: CloseSelectionNoticeInput;
  WithdrawSelectionNoticeInput: WithdrawSelectionNoticeInput;
  SetSelectionRuleInput: SetSelectionRuleInput;
  SelectionRule: ResolverTypeWrapper<SelectionRuleRecord>;
  SelectionNoticePayload: ResolverTypeWrapper<Omit<SelectionNoticePayload, 'selectionNotice'> & { selectionNotice?: Maybe<ResolversTypes['SelectionNotice']> }>;
  SelectionObjectionPayload: ResolverTypeWrapper<Omit<SelectionObjectionPayload, 'selectionObjection'> & { selectionObjection?: Maybe<ResolversTypes['SelectionObjection']> }>;
  SelectionRulePayload: ResolverTypeWrapper<Omit<SelectionRulePayload, 'selectionRule'> & { selectionRule?: Maybe<ResolversTypes['SelectionRule']> }>;
  SuggestionState: SuggestionState;
  SuggestionErrorCode: SuggestionErrorCode;
  Suggestion: ResolverTypeWrapper<SuggestionRecord>;
  AdoptionRate: ResolverTypeWrapper<AdoptionRate>;
  Member: ResolverTypeWrapper<Omit<Member, 'mySuggestions'> & { mySuggestions?: Maybe<Array<ResolversTypes['Suggestion']>> }>;
  UnionOrganization: ResolverTypeWrapper<UnionOrganization>;
  SubmitSuggestionInput: SubmitSuggestionInput;
  AssessSuggestionInput: AssessSuggestionInput;
  AdoptSuggestionInput: AdoptSuggestionInput;
  ImplementSuggestionInput: ImplementSuggestionInput;
  DeclineSuggestionInput: DeclineSuggestionInput;
  RecordBenefitInput: RecordBenefitInput;
  SuggestionPayload: ResolverTypeWrapper<Omit<SuggestionPayload, 'suggestion'> & { suggestion?: Maybe<ResolversTypes['Suggestion']> }>;
  DemEvidenceUserError: ResolverTypeWrapper<DemEvidenceUserError>;
  SelectionUserError: ResolverTypeWrapper<SelectionUserError>;
  SuggestionUserError: ResolverTypeWrapper<SuggestionUserError>;
  SelectionNoticeConnection: ResolverTypeWrapper<Omit<SelectionNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SelectionNoticeEdge']>, nodes: Array<ResolversTypes['SelectionNotice']> }>;
  SelectionNoticeEdge: ResolverTypeWrapper<Omit<SelectionNoticeEdge, 'node'> & { node: ResolversTypes['SelectionNotice'] }>;
  SelectionNoticeOrder: SelectionNoticeOrder;
  SelectionNoticeOrderField: SelectionNoticeOrderField;
  SuggestionConnection: ResolverTypeWrapper<Omit<SuggestionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SuggestionEdge']>, nodes: Array<ResolversTypes['Suggestion']> }>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  SuggestionOrder: SuggestionOrder;
  SuggestionOrderField: SuggestionOrderField;
  SelectionNoticeStats: ResolverTypeWrapper<SelectionNoticeStats>;
  SelectionNoticeStatsValues: ResolverTypeWrapper<SelectionNoticeStatsValues>;
  SelectionNoticeStatsGroup: ResolverTypeWrapper<SelectionNoticeStatsGroup>;
  SelectionNoticeStatsKey: ResolverTypeWrapper<SelectionNoticeStatsKey>;
  SelectionNoticeDimension: SelectionNoticeDimension;
  SuggestionStats: ResolverTypeWrapper<SuggestionStats>;
  SuggestionStatsValues: ResolverTypeWrapper<SuggestionStatsValues>;
  SuggestionStatsGroup: ResolverTypeWrapper<SuggestionStatsGroup>;
  SuggestionStatsKey: ResolverTypeWrapper<SuggestionStatsKey>;
  SuggestionDimension: SuggestionDimension;
  SelectionNoticeFilter: SelectionNoticeFilter;
  SuggestionFilter: SuggestionFilter;
  DemIdFilter: DemIdFilter;
  SelectionKindFilter: SelectionKindFilter;
  SelectionStageFilter: SelectionStageFilter;
  DemDateFilter: DemDateFilter;
  SelectionNoticeStateFilter: SelectionNoticeStateFilter;
  DemIdListFilter: DemIdListFilter;
  DemTextFilter: DemTextFilter;
  SuggestionStateFilter: SuggestionStateFilter;
  DemMoneyFilter: DemMoneyFilter;
  DemMoneyFigures: ResolverTypeWrapper<DemMoneyFigures>;
  DemOrderDirection: DemOrderDirection;
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
  DemEvidence: DemEvidence;
  DemMetric: DemMetric;
  AttachDemEvidenceInput: AttachDemEvidenceInput;
  AttachDemEvidencePayload: AttachDemEvidencePayload;
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTask | FederationReferenceTypes['PlanTask'];
  WorkPlan: WorkPlan | FederationReferenceTypes['WorkPlan'];
  SelectionNotice: SelectionNoticeRecord;
  SelectionEntry: SelectionEntry;
  SelectionObjection: SelectionObjectionRecord;
  AwardScheme: Omit<AwardScheme, 'selectionNotices'> & { selectionNotices?: Maybe<Array<ResolversParentTypes['SelectionNotice']>> } | FederationReferenceTypes['AwardScheme'];
  Query: Record<PropertyKey, never>;
  PublishSelectionNoticeInput: PublishSelectionNoticeInput;
  SelectionEntryInput: SelectionEntryInput;
  ObjectSelectionInput: ObjectSelectionInput;
  ResolveObjectionInput: ResolveObjectionInput;
  CloseSelectionNoticeInput: CloseSelectionNoticeInput;
  WithdrawSelectionNoticeInput: WithdrawSelectionNoticeInput;
  SetSelectionRuleInput: SetSelectionRuleInput;
  SelectionRule: SelectionRuleRecord;
  SelectionNoticePayload: Omit<SelectionNoticePayload, 'selectionNotice'> & { selectionNotice?: Maybe<ResolversParentTypes['SelectionNotice']> };
  SelectionObjectionPayload: Omit<SelectionObjectionPayload, 'selectionObjection'> & { selectionObjection?: Maybe<ResolversParentTypes['SelectionObjection']> };
  SelectionRulePayload: Omit<SelectionRulePayload, 'selectionRule'> & { selectionRule?: Maybe<ResolversParentTypes['SelectionRule']> };
  Suggestion: SuggestionRecord;
  AdoptionRate: AdoptionRate;
  Member: Omit<Member, 'mySuggestions'> & { mySuggestions?: Maybe<Array<ResolversParentTypes['Suggestion']>> } | FederationReferenceTypes['Member'];
  UnionOrganization: UnionOrganization | FederationReferenceTypes['UnionOrganization'];
  SubmitSuggestionInput: SubmitSuggestionInput;
  AssessSuggestionInput: AssessSuggestionInput;
  AdoptSuggestionInput: AdoptSuggestionInput;
  ImplementSuggestionInput: ImplementSuggestionInput;
  DeclineSuggestionInput: DeclineSuggestionInput;
  RecordBenefitInput: RecordBenefitInput;
  SuggestionPayload: Omit<SuggestionPayload, 'suggestion'> & { suggestion?: Maybe<ResolversParentTypes['Suggestion']> };
  DemEvidenceUserError: DemEvidenceUserError;
  SelectionUserError: SelectionUserError;
  SuggestionUserError: SuggestionUserError;
  SelectionNoticeConnection: Omit<SelectionNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SelectionNoticeEdge']>, nodes: Array<ResolversParentTypes['SelectionNotice']> };
  SelectionNoticeEdge: Omit<SelectionNoticeEdge, 'node'> & { node: ResolversParentTypes['SelectionNotice'] };
  SelectionNoticeOrder: SelectionNoticeOrder;
  SuggestionConnection: Omit<SuggestionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SuggestionEdge']>, nodes: Array<ResolversParentTypes['Suggestion']> };
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  SuggestionOrder: SuggestionOrder;
  SelectionNoticeStats: SelectionNoticeStats;
  SelectionNoticeStatsValues: SelectionNoticeStatsValues;
  SelectionNoticeStatsGroup: SelectionNoticeStatsGroup;
  SelectionNoticeStatsKey: SelectionNoticeStatsKey;
  SuggestionStats: SuggestionStats;
  SuggestionStatsValues: SuggestionStatsValues;
  SuggestionStatsGroup: SuggestionStatsGroup;
  SuggestionStatsKey: SuggestionStatsKey;
  SelectionNoticeFilter: SelectionNoticeFilter;
  SuggestionFilter: SuggestionFilter;
  DemIdFilter: DemIdFilter;
  SelectionKindFilter: SelectionKindFilter;
  SelectionStageFilter: SelectionStageFilter;
  DemDateFilter: DemDateFilter;
  SelectionNoticeStateFilter: SelectionNoticeStateFilter;
  DemIdListFilter: DemIdListFilter;
  DemTextFilter: DemTextFilter;
  SuggestionStateFilter: SuggestionStateFilter;
  DemMoneyFilter: DemMoneyFilter;
  DemMoneyFigures: DemMoneyFigures;
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
  __resolveType: TypeResolveFn<'DemEvidenceUserError' | 'SelectionUserError' | 'SuggestionUserError', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'DemEvidence', ParentType, ContextType>;
};

export type DemEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemEvidence'] = ResolversParentTypes['DemEvidence']> = {
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

export type DemMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemMetric'] = ResolversParentTypes['DemMetric']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachDemEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachDemEvidencePayload'] = ResolversParentTypes['AttachDemEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['DemEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachDemEvidence?: Resolver<ResolversTypes['AttachDemEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachDemEvidenceArgs, 'input'>>;
  publishSelectionNotice?: Resolver<ResolversTypes['SelectionNoticePayload'], ParentType, ContextType, RequireFields<MutationPublishSelectionNoticeArgs, 'input'>>;
  objectSelection?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationObjectSelectionArgs, 'input'>>;
  resolveObjection?: Resolver<ResolversTypes['SelectionObjectionPayload'], ParentType, ContextType, RequireFields<MutationResolveObjectionArgs, 'input'>>;
  closeSelectionNotice?: Resolver<ResolversTypes['SelectionNoticePayload'], ParentType, ContextType, RequireFields<MutationCloseSelectionNoticeArgs, 'input'>>;
  withdrawSelectionNotice?: Resolver<ResolversTypes['SelectionNoticePayload'], ParentType, ContextType, RequireFields<MutationWithdrawSelectionNoticeArgs, 'input'>>;
  setSelectionRule?: Resolver<ResolversTypes['SelectionRulePayload'], ParentType, ContextType, RequireFields<MutationSetSelectionRuleArgs, 'input'>>;
  submitSuggestion?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationSubmitSuggestionArgs, 'input'>>;
  assessSuggestion?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationAssessSuggestionArgs, 'input'>>;
  adoptSuggestion?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationAdoptSuggestionArgs, 'input'>>;
  implementSuggestion?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationImplementSuggestionArgs, 'input'>>;
  declineSuggestion?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationDeclineSuggestionArgs, 'input'>>;
  recordBenefit?: Resolver<ResolversTypes['SuggestionPayload'], ParentType, ContextType, RequireFields<MutationRecordBenefitArgs, 'input'>>;
};

export type PlanTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask'], FederationReferenceType extends FederationReferenceTypes['PlanTask'] = FederationReferenceTypes['PlanTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demEvidence?: Resolver<Maybe<Array<ResolversTypes['DemEvidence']>>, ParentType, ContextType>;
  demMetrics?: Resolver<Maybe<Array<ResolversTypes['DemMetric']>>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demEvidence?: Resolver<Maybe<Array<ResolversTypes['DemEvidence']>>, ParentType, ContextType>;
  demMetrics?: Resolver<Maybe<Array<ResolversTypes['DemMetric']>>, ParentType, ContextType>;
};

export type SelectionNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNotice'] = ResolversParentTypes['SelectionNotice'], FederationReferenceType extends FederationReferenceTypes['SelectionNotice'] = FederationReferenceTypes['SelectionNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SelectionNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SelectionKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SelectionStage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awardScheme?: Resolver<Maybe<ResolversTypes['AwardScheme']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteriaPublishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  list?: Resolver<Array<ResolversTypes['SelectionEntry']>, ParentType, ContextType>;
  noticeFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noticeTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SelectionNoticeState'], ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionEntry'] = ResolversParentTypes['SelectionEntry']> = {
  holderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  struck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SelectionObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionObjection'] = ResolversParentTypes['SelectionObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entryNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SelectionObjectionState'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardSchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardScheme'] = ResolversParentTypes['AwardScheme'], FederationReferenceType extends FederationReferenceTypes['AwardScheme'] = FederationReferenceTypes['AwardScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AwardScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  selectionNotices?: Resolver<Maybe<Array<ResolversTypes['SelectionNotice']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  selectionNotice?: Resolver<Maybe<ResolversTypes['SelectionNotice']>, ParentType, ContextType, RequireFields<QuerySelectionNoticeArgs, 'id'>>;
  openNotices?: Resolver<Array<ResolversTypes['SelectionNotice']>, ParentType, ContextType, RequireFields<QueryOpenNoticesArgs, 'orgId'>>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionArgs, 'id'>>;
  adoptionRate?: Resolver<ResolversTypes['AdoptionRate'], ParentType, ContextType, RequireFields<QueryAdoptionRateArgs, 'orgId' | 'from' | 'to'>>;
  selectionNotices?: Resolver<ResolversTypes['SelectionNoticeConnection'], ParentType, ContextType, RequireFields<QuerySelectionNoticesArgs, 'first'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  selectionNoticeStats?: Resolver<ResolversTypes['SelectionNoticeStats'], ParentType, ContextType, RequireFields<QuerySelectionNoticeStatsArgs, 'groupBy' | 'first'>>;
  suggestionStats?: Resolver<ResolversTypes['SuggestionStats'], ParentType, ContextType, RequireFields<QuerySuggestionStatsArgs, 'groupBy' | 'first'>>;
};

export type SelectionRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionRule'] = ResolversParentTypes['SelectionRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  noticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticePayload'] = ResolversParentTypes['SelectionNoticePayload']> = {
  selectionNotice?: Resolver<Maybe<ResolversTypes['SelectionNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SelectionUserError']>, ParentType, ContextType>;
};

export type SelectionObjectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionObjectionPayload'] = ResolversParentTypes['SelectionObjectionPayload']> = {
  selectionObjection?: Resolver<Maybe<ResolversTypes['SelectionObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SelectionUserError']>, ParentType, ContextType>;
};

export type SelectionRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionRulePayload'] = ResolversParentTypes['SelectionRulePayload']> = {
  selectionRule?: Resolver<Maybe<ResolversTypes['SelectionRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SelectionUserError']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authors?: Resolver<Maybe<Array<ResolversTypes['Member']>>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  implementedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  declinedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  awardFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptionRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptionRate'] = ResolversParentTypes['AdoptionRate']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mySuggestions?: Resolver<Maybe<Array<ResolversTypes['Suggestion']>>, ParentType, ContextType>;
};

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuggestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionPayload'] = ResolversParentTypes['SuggestionPayload']> = {
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SuggestionUserError']>, ParentType, ContextType>;
};

export type DemEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemEvidenceUserError'] = ResolversParentTypes['DemEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['DemEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionUserError'] = ResolversParentTypes['SelectionUserError']> = {
  code?: Resolver<ResolversTypes['SelectionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionUserError'] = ResolversParentTypes['SuggestionUserError']> = {
  code?: Resolver<ResolversTypes['SuggestionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectionNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeConnection'] = ResolversParentTypes['SelectionNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SelectionNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SelectionNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SelectionNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeEdge'] = ResolversParentTypes['SelectionNoticeEdge']> = {
  node?: Resolver<ResolversTypes['SelectionNotice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelectionNoticeStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeStats'] = ResolversParentTypes['SelectionNoticeStats']> = {
  total?: Resolver<ResolversTypes['SelectionNoticeStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SelectionNoticeStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SelectionNoticeStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeStatsValues'] = ResolversParentTypes['SelectionNoticeStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SelectionNoticeStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeStatsGroup'] = ResolversParentTypes['SelectionNoticeStatsGroup']> = {
  key?: Resolver<ResolversTypes['SelectionNoticeStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SelectionNoticeStatsValues'], ParentType, ContextType>;
};

export type SelectionNoticeStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionNoticeStatsKey'] = ResolversParentTypes['SelectionNoticeStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SelectionKind']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SelectionStage']>, ParentType, ContextType>;
  noticeFromYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeFromQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeFromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SelectionNoticeState']>, ParentType, ContextType>;
};

export type SuggestionStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionStats'] = ResolversParentTypes['SuggestionStats']> = {
  total?: Resolver<ResolversTypes['SuggestionStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SuggestionStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionStatsValues'] = ResolversParentTypes['SuggestionStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  benefitFen?: Resolver<Maybe<ResolversTypes['DemMoneyFigures']>, ParentType, ContextType>;
  awardFen?: Resolver<Maybe<ResolversTypes['DemMoneyFigures']>, ParentType, ContextType>;
};

export type SuggestionStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionStatsGroup'] = ResolversParentTypes['SuggestionStatsGroup']> = {
  key?: Resolver<ResolversTypes['SuggestionStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SuggestionStatsValues'], ParentType, ContextType>;
};

export type SuggestionStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionStatsKey'] = ResolversParentTypes['SuggestionStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  submittedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SuggestionState']>, ParentType, ContextType>;
};

export type DemMoneyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemMoneyFigures'] = ResolversParentTypes['DemMoneyFigures']> = {
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
  DemEvidence?: DemEvidenceResolvers<ContextType>;
  DemMetric?: DemMetricResolvers<ContextType>;
  AttachDemEvidencePayload?: AttachDemEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  SelectionNotice?: SelectionNoticeResolvers<ContextType>;
  SelectionEntry?: SelectionEntryResolvers<ContextType>;
  SelectionObjection?: SelectionObjectionResolvers<ContextType>;
  AwardScheme?: AwardSchemeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SelectionRule?: SelectionRuleResolvers<ContextType>;
  SelectionNoticePayload?: SelectionNoticePayloadResolvers<ContextType>;
  SelectionObjectionPayload?: SelectionObjectionPayloadResolvers<ContextType>;
  SelectionRulePayload?: SelectionRulePayloadResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  AdoptionRate?: AdoptionRateResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  SuggestionPayload?: SuggestionPayloadResolvers<ContextType>;
  DemEvidenceUserError?: DemEvidenceUserErrorResolvers<ContextType>;
  SelectionUserError?: SelectionUserErrorResolvers<ContextType>;
  SuggestionUserError?: SuggestionUserErrorResolvers<ContextType>;
  SelectionNoticeConnection?: SelectionNoticeConnectionResolvers<ContextType>;
  SelectionNoticeEdge?: SelectionNoticeEdgeResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  SelectionNoticeStats?: SelectionNoticeStatsResolvers<ContextType>;
  SelectionNoticeStatsValues?: SelectionNoticeStatsValuesResolvers<ContextType>;
  SelectionNoticeStatsGroup?: SelectionNoticeStatsGroupResolvers<ContextType>;
  SelectionNoticeStatsKey?: SelectionNoticeStatsKeyResolvers<ContextType>;
  SuggestionStats?: SuggestionStatsResolvers<ContextType>;
  SuggestionStatsValues?: SuggestionStatsValuesResolvers<ContextType>;
  SuggestionStatsGroup?: SuggestionStatsGroupResolvers<ContextType>;
  SuggestionStatsKey?: SuggestionStatsKeyResolvers<ContextType>;
  DemMoneyFigures?: DemMoneyFiguresResolvers<ContextType>;
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
export type DemEvidenceFields = FieldsOf<DemEvidenceResolvers, ResolversParentTypes['DemEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DemMetricFields = FieldsOf<DemMetricResolvers, ResolversParentTypes['DemMetric']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachDemEvidencePayloadFields = FieldsOf<AttachDemEvidencePayloadResolvers, ResolversParentTypes['AttachDemEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeFields = FieldsOf<SelectionNoticeResolvers, ResolversParentTypes['SelectionNotice']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionEntryFields = FieldsOf<SelectionEntryResolvers, ResolversParentTypes['SelectionEntry']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionObjectionFields = FieldsOf<SelectionObjectionResolvers, ResolversParentTypes['SelectionObjection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AwardSchemeFields = FieldsOf<AwardSchemeResolvers, ResolversParentTypes['AwardScheme']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionRuleFields = FieldsOf<SelectionRuleResolvers, ResolversParentTypes['SelectionRule']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticePayloadFields = FieldsOf<SelectionNoticePayloadResolvers, ResolversParentTypes['SelectionNoticePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionObjectionPayloadFields = FieldsOf<SelectionObjectionPayloadResolvers, ResolversParentTypes['SelectionObjectionPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionRulePayloadFields = FieldsOf<SelectionRulePayloadResolvers, ResolversParentTypes['SelectionRulePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionFields = FieldsOf<SuggestionResolvers, ResolversParentTypes['Suggestion']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AdoptionRateFields = FieldsOf<AdoptionRateResolvers, ResolversParentTypes['AdoptionRate']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionPayloadFields = FieldsOf<SuggestionPayloadResolvers, ResolversParentTypes['SuggestionPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DemEvidenceUserErrorFields = FieldsOf<DemEvidenceUserErrorResolvers, ResolversParentTypes['DemEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionUserErrorFields = FieldsOf<SelectionUserErrorResolvers, ResolversParentTypes['SelectionUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionUserErrorFields = FieldsOf<SuggestionUserErrorResolvers, ResolversParentTypes['SuggestionUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeConnectionFields = FieldsOf<SelectionNoticeConnectionResolvers, ResolversParentTypes['SelectionNoticeConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeEdgeFields = FieldsOf<SelectionNoticeEdgeResolvers, ResolversParentTypes['SelectionNoticeEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionConnectionFields = FieldsOf<SuggestionConnectionResolvers, ResolversParentTypes['SuggestionConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionEdgeFields = FieldsOf<SuggestionEdgeResolvers, ResolversParentTypes['SuggestionEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeStatsFields = FieldsOf<SelectionNoticeStatsResolvers, ResolversParentTypes['SelectionNoticeStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeStatsValuesFields = FieldsOf<SelectionNoticeStatsValuesResolvers, ResolversParentTypes['SelectionNoticeStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeStatsGroupFields = FieldsOf<SelectionNoticeStatsGroupResolvers, ResolversParentTypes['SelectionNoticeStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SelectionNoticeStatsKeyFields = FieldsOf<SelectionNoticeStatsKeyResolvers, ResolversParentTypes['SelectionNoticeStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionStatsFields = FieldsOf<SuggestionStatsResolvers, ResolversParentTypes['SuggestionStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionStatsValuesFields = FieldsOf<SuggestionStatsValuesResolvers, ResolversParentTypes['SuggestionStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionStatsGroupFields = FieldsOf<SuggestionStatsGroupResolvers, ResolversParentTypes['SuggestionStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SuggestionStatsKeyFields = FieldsOf<SuggestionStatsKeyResolvers, ResolversParentTypes['SuggestionStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DemMoneyFiguresFields = FieldsOf<DemMoneyFiguresResolvers, ResolversParentTypes['DemMoneyFigures']>;
/** What reaches PlanTask.demEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskDemEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.demMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskDemMetricsParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches WorkPlan.demEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanDemEvidenceParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
/** What reaches WorkPlan.demMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanDemMetricsParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
