// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityRecord } from './activity/activity.model.js';
import type { RegistrationRecord } from './registration/registration.model.js';
import type { AttendanceRecord } from './attendance/attendance.model.js';
import type { MyActivityView } from './registration/my-activities.service.js';
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
export type CulEvidence = Evidence & {
  __typename?: 'CulEvidence';
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
export type CulMetric = {
  __typename?: 'CulMetric';
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
export type CulEvidenceErrorCode =
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
export type AttachCulEvidenceInput = {
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
export type AttachCulEvidencePayload = {
  __typename?: 'AttachCulEvidencePayload';
  /** 该记录作为佐证 | The record as evidence */
  evidence: Maybe<CulEvidence>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<CulEvidenceUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence */
  attachCulEvidence: AttachCulEvidencePayload;
  /** 计划活动，尚不公布 | Plan an activity; it is not published yet */
  planActivity: ActivityPayload;
  /** 公布并开始报名 | Publish an activity and open the sign-up */
  openRegistration: ActivityPayload;
  /** 确认已举办，须有人签到 | Record that it was held; somebody must have attended */
  holdActivity: ActivityPayload;
  /** 取消活动，须说明原因 | Cancel an activity; needs a reason */
  cancelActivity: ActivityPayload;
  /** 总结活动 | Summarise an activity */
  summariseActivity: ActivityPayload;
  /** 签到，由工会办公室、委员、分会主席或活动负责人办理 | Check somebody in; by office, committee, branch chair or the members in charge */
  checkIn: AttendancePayload;
  /** 本人报名，名额已满则候补 | Sign oneself up; on the waiting list when there is no place left */
  signUpForActivity: RegistrationPayload;
  /** 退出报名，候补第一位随即递补 | Withdraw; the first on the waiting list moves up at once */
  withdrawSignUp: RegistrationPayload;
};


export type MutationAttachCulEvidenceArgs = {
  input: AttachCulEvidenceInput;
};


export type MutationPlanActivityArgs = {
  input: PlanActivityInput;
};


export type MutationOpenRegistrationArgs = {
  input: OpenRegistrationInput;
};


export type MutationHoldActivityArgs = {
  input: HoldActivityInput;
};


export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};


export type MutationSummariseActivityArgs = {
  input: SummariseActivityInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationSignUpForActivityArgs = {
  input: SignUpForActivityInput;
};


export type MutationWithdrawSignUpArgs = {
  input: WithdrawSignUpInput;
};

export type PlanTask = {
  __typename?: 'PlanTask';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  culEvidence: Maybe<Array<CulEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  culMetrics: Maybe<Array<CulMetric>>;
};

export type WorkPlan = {
  __typename?: 'WorkPlan';
  id: Scalars['ID']['output'];
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  culEvidence: Maybe<Array<CulEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  culMetrics: Maybe<Array<CulMetric>>;
};

/** 活动类别 | Kind of an activity */
export type ActivityKind =
  /** 体育 | Sports */
  | 'SPORTS'
  /** 文艺 | Arts */
  | 'ARTS'
  /** 节日活动 | Festival */
  | 'FESTIVAL'
  /** 讲座、研讨 | Lecture or seminar */
  | 'LECTURE'
  /** 竞赛、比武 | Contest */
  | 'CONTEST'
  /** 参观、春秋游 | Outing or visit */
  | 'OUTING'
  /** 志愿、公益 | Volunteering */
  | 'VOLUNTEERING'
  /** 健康、休养 | Health and recuperation */
  | 'HEALTH'
  /** 联谊 | Social gathering */
  | 'SOCIAL'
  /** 其他 | Other */
  | 'OTHER';

/** 活动状态 | State of an activity */
export type ActivityState =
  /** 计划中，未公布 | Planned, not published */
  | 'PLANNED'
  /** 报名中 | Open for sign-up */
  | 'OPEN'
  /** 已举办 | Held */
  | 'HELD'
  /** 已取消 | Cancelled */
  | 'CANCELLED'
  /** 已总结 | Summarised */
  | 'SUMMARISED';

/** 活动操作的拒绝原因 | Why an act on an activity was refused */
export type ActivityErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 不在会 | Not an active member */
  | 'MEMBER_NOT_ACTIVE'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 没有人签到 | Nobody attended */
  | 'NO_ATTENDANCE'
  /** 已有人签到 | Somebody attended already */
  | 'HAS_ATTENDANCE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 活动操作的拒绝 | A refusal of an act on an activity */
export type ActivityUserError = UserError & {
  __typename?: 'ActivityUserError';
  /** 原因 | Reason */
  code: ActivityErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 活动 | An activity */
export type Activity = {
  __typename?: 'Activity';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 主办工会组织 | Host */
  organization: Maybe<UnionOrganization>;
  /** 名称 | Title */
  title: Scalars['String']['output'];
  /** 类别 | Kind */
  kind: ActivityKind;
  /** 主题 | Theme */
  theme: Maybe<Scalars['String']['output']>;
  /** 标签 | Tags */
  tags: Array<Scalars['String']['output']>;
  /** 协办单位 | Partners that host it too */
  coHostPartners: Array<Scalars['String']['output']>;
  /** 负责人，可办理签到 | Members in charge, who may check in */
  hosts: Maybe<Array<Member>>;
  /** 开始 | Begins */
  from: Scalars['DateTime']['output'];
  /** 结束 | Ends */
  to: Scalars['DateTime']['output'];
  /** 地点 | Venue */
  venue: Maybe<Scalars['String']['output']>;
  /** 名额，空为不限 | Places; null = no limit */
  capacity: Maybe<Scalars['Int']['output']>;
  /** 允许未报名者现场参加 | Whether people may come without having signed up */
  walkInsAllowed: Scalars['Boolean']['output'];
  /** 状态 | State */
  state: ActivityState;
  /** 预算 | Budget */
  budgetFen: Maybe<Scalars['Money']['output']>;
  /** 计划参加人数 | How many people it is meant for */
  targetCount: Maybe<Scalars['Int']['output']>;
  /** 活动总结 | What came of it */
  resultText: Maybe<Scalars['String']['output']>;
  /** 取消原因 | Why it was cancelled */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** 已报名人数 | People who hold a place */
  registered: Scalars['Int']['output'];
  /** 候补人数 | People on the waiting list */
  waiting: Scalars['Int']['output'];
  /** 参加人数，按人计 | Distinct people who attended */
  attended: Scalars['Int']['output'];
  /** 参加人次 | Attendances, one for each person and day */
  personTimes: Scalars['Int']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  id: Scalars['ID']['output'];
  /** 本组织主办的活动，最近在前，可见者 | Activities that it hosts and that are yours to see, latest first */
  activities: Maybe<Array<Activity>>;
};


export type UnionOrganizationActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** 按编号查一项活动 | One activity by id */
  activity: Maybe<Activity>;
  /** 某组织（含下级）在一段日期内的活动，按开始时间排序，最多 200 项 | Activities of an organisation with its subtree that fall on some days, inclusive; earliest first, 200 at most */
  activityCalendar: Array<Activity>;
  /** 某组织（含下级）的会员在一段日期内参加活动的比例，本组织、其上级和下级主办的活动都计入 | Share of the members of an organisation with its subtree who took part on some days, inclusive, in activities of its own, of those below and of those above */
  participationRate: ParticipationRate;
  /** 本人报名或参加的活动，最近在前，最多 100 项 | Activities that the caller signed up for or attended, newest first, 100 at most */
  myActivities: Array<MyActivity>;
  /** 活动：列表 | An activity: list */
  activities: ActivityConnection;
  /** 签到：一人一日一次：列表 | An attendance: one for each person and day: list */
  attendances: AttendanceConnection;
  /** 报名：列表 | A registration of a member for an activity: list */
  registrations: RegistrationConnection;
  /** 活动：统计 | An activity: statistics */
  activityStats: ActivityStats;
  /** 签到：一人一日一次：统计 | An attendance: one for each person and day: statistics */
  attendanceStats: AttendanceStats;
  /** 报名：统计 | A registration of a member for an activity: statistics */
  registrationStats: RegistrationStats;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivityCalendarArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryParticipationRateArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  orderBy?: InputMaybe<Array<ActivityOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttendancesArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  orderBy?: InputMaybe<Array<AttendanceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegistrationsArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivityStatsArgs = {
  filter?: InputMaybe<ActivityFilter>;
  groupBy?: InputMaybe<Array<ActivityDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAttendanceStatsArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  groupBy?: InputMaybe<Array<AttendanceDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistrationStatsArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  groupBy?: InputMaybe<Array<RegistrationDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 活动计划 | A plan of an activity */
export type PlanActivityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 主办工会组织 | Host */
  orgId: Scalars['ID']['input'];
  /** 名称，1-80 字 | Title, 1-80 characters */
  title: Scalars['String']['input'];
  /** 类别 | Kind */
  kind: ActivityKind;
  /** 主题，至多 80 字 | Theme, 80 characters at most */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** 标签，至多 10 个，每个 1-20 字 | Tags, 10 at most of 1-20 characters */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 协办单位，至多 20 个，每个 1-80 字 | Partners, 20 at most of 1-80 characters */
  coHostPartners?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 负责人（会员编号），至多 20 人 | Members in charge by id, 20 at most */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 开始 | Begins */
  from: Scalars['DateTime']['input'];
  /** 结束，晚于开始，至多一年 | Ends; after the beginning, a year later at most */
  to: Scalars['DateTime']['input'];
  /** 地点，至多 80 字 | Venue, 80 characters at most */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** 名额，空为不限 | Places; none = no limit */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 允许未报名者现场参加 | Whether people may come without having signed up */
  walkInsAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 预算（分）| Budget in fen */
  budgetFen?: InputMaybe<Scalars['Money']['input']>;
  /** 计划参加人数 | How many people it is meant for */
  targetCount?: InputMaybe<Scalars['Int']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 开始报名 | An opening of the sign-up */
export type OpenRegistrationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 确认举办 | A record that it was held */
export type HoldActivityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 取消 | A cancellation */
export type CancelActivityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 原因，1-500 字 | Reason, 1-500 characters */
  reason: Scalars['String']['input'];
};

/** 总结 | A summary */
export type SummariseActivityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 活动总结，1-4000 字 | What came of it, 1-4000 characters */
  resultText: Scalars['String']['input'];
};

/** 活动操作的结果 | Result of an act on an activity */
export type ActivityPayload = {
  __typename?: 'ActivityPayload';
  /** 变更后的活动 | The activity as changed */
  activity: Maybe<Activity>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<ActivityUserError>;
};

/** 签到的拒绝原因 | Why a check-in was refused */
export type AttendanceErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 不在会 | Not a member any more, or not yet */
  | 'MEMBER_NOT_ACTIVE'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 未报名且不允许现场参加 | Not signed up, and nobody may come without */
  | 'NOT_REGISTERED'
  /** 不属于主办组织及其下级 | Not a member of the host or below it */
  | 'NOT_ELIGIBLE'
  /** 当日已签到 | Checked in on that day already */
  | 'ALREADY_CHECKED_IN'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 签到的拒绝 | A refusal of a check-in */
export type AttendanceUserError = UserError & {
  __typename?: 'AttendanceUserError';
  /** 原因 | Reason */
  code: AttendanceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 签到：一人一日一次 | An attendance: one for each person and day */
export type Attendance = {
  __typename?: 'Attendance';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 活动 | The activity */
  activity: Maybe<Activity>;
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 现场参加，未报名 | Came without having signed up */
  isWalkIn: Scalars['Boolean']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 参与率 | How many of the members took part */
export type ParticipationRate = {
  __typename?: 'ParticipationRate';
  /** 参加过活动的在籍会员数，按人计 | Active members who took part, each counted once */
  people: Scalars['Int']['output'];
  /** 这些会员的参加人次 | Their attendances */
  personTimes: Scalars['Int']['output'];
  /** 在籍会员数 | Active members */
  members: Scalars['Int']['output'];
  /** 人数 ÷ 会员数，没有会员则为空 | people ÷ members; null when there are no members */
  rate: Maybe<Scalars['Float']['output']>;
};

/** 签到 | A check-in */
export type CheckInInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  activityId: Scalars['ID']['input'];
  /** 会员 | The member */
  memberId: Scalars['ID']['input'];
  /** 日期，默认今天，须在活动期间内 | Day, today by default; a day of the activity */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 签到的结果 | Result of a check-in */
export type AttendancePayload = {
  __typename?: 'AttendancePayload';
  /** 签到 | The attendance */
  attendance: Maybe<Attendance>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<AttendanceUserError>;
};

/** 参加身份 | In which role somebody takes part */
export type RegistrationRole =
  /** 参加者 | Participant */
  | 'PARTICIPANT'
  /** 志愿者 | Volunteer */
  | 'VOLUNTEER'
  /** 裁判、评委 | Referee or judge */
  | 'REFEREE'
  /** 家属 | Family of a participant */
  | 'FAMILY_GUEST';

/** 报名状态 | State of a registration */
export type RegistrationState =
  /** 已报名，有名额 | Holds a place */
  | 'REGISTERED'
  /** 候补 | On the waiting list */
  | 'WAITING'
  /** 已退出 | Withdrawn */
  | 'WITHDRAWN';

/** 报名操作的拒绝原因 | Why an act on a registration was refused */
export type RegistrationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 不在会 | Not a member any more, or not yet */
  | 'MEMBER_NOT_ACTIVE'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 未在报名中，或活动已结束 | Not open for sign-up, or over */
  | 'CLOSED'
  /** 不属于主办组织及其下级 | Not a member of the host or below it */
  | 'NOT_ELIGIBLE'
  /** 已报名 | Signed up already */
  | 'ALREADY_SIGNED_UP'
  /** 已退出 | Withdrawn already */
  | 'WITHDRAWN'
  /** 已签到，不能退出 | Attended already, so nothing to withdraw from */
  | 'HAS_ATTENDED';

/** 报名操作的拒绝 | A refusal of an act on a registration */
export type RegistrationUserError = UserError & {
  __typename?: 'RegistrationUserError';
  /** 原因 | Reason */
  code: RegistrationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 报名 | A registration of a member for an activity */
export type Registration = {
  __typename?: 'Registration';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 活动 | The activity */
  activity: Maybe<Activity>;
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 身份 | Role */
  role: RegistrationRole;
  /** 状态 | State */
  state: RegistrationState;
  /** 报名顺序号，从 1 起 | Place in the order of signing up, from 1 */
  place: Scalars['Int']['output'];
  /** 候补的第几位，非候补则为空 | Position on the waiting list; null when not on it */
  waitingPosition: Maybe<Scalars['Int']['output']>;
  /** 报名日期 | Day of signing up */
  signedUpOn: Scalars['LocalDate']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 本人的一项活动 | An activity of the caller's */
export type MyActivity = {
  __typename?: 'MyActivity';
  /** 活动 | The activity */
  activity: Maybe<Activity>;
  /** 报名，现场参加者为空 | The registration; null for somebody who came without */
  registration: Maybe<Registration>;
  /** 签到日期 | Days of attendance */
  attendedOn: Array<Scalars['LocalDate']['output']>;
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
  /** 本人的报名，最近在前，最多 100 条；仅本人可见 | Own registrations, newest first, 100 at most; for the person alone */
  registrations: Maybe<Array<Registration>>;
};

/** 报名 | A sign-up */
export type SignUpForActivityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 活动 | The activity */
  activityId: Scalars['ID']['input'];
  /** 身份 | Role */
  role?: InputMaybe<RegistrationRole>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 退出 | A withdrawal */
export type WithdrawSignUpInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 报名 | The registration */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 报名操作的结果 | Result of an act on a registration */
export type RegistrationPayload = {
  __typename?: 'RegistrationPayload';
  /** 变更后的报名 | The registration as changed */
  registration: Maybe<Registration>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<RegistrationUserError>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type CulEvidenceUserError = UserError & {
  __typename?: 'CulEvidenceUserError';
  /** 原因 | Reason */
  code: CulEvidenceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 活动：一页 | An activity: a page */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<ActivityEdge>;
  /** 记录 | Records */
  nodes: Array<Activity>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 活动：一条 | An activity: an edge */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** 记录 | The record */
  node: Activity;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 活动：一项排序 | An activity: one key of an order */
export type ActivityOrder = {
  /** 字段 | Field */
  field: ActivityOrderField;
  /** 方向 | Direction */
  direction?: CulOrderDirection;
};

/** 活动：可排序的字段 | An activity: fields to order by */
export type ActivityOrderField =
  /** 开始 | Begins */
  | 'FROM';

/** 签到：一人一日一次：一页 | An attendance: one for each person and day: a page */
export type AttendanceConnection = {
  __typename?: 'AttendanceConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<AttendanceEdge>;
  /** 记录 | Records */
  nodes: Array<Attendance>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 签到：一人一日一次：一条 | An attendance: one for each person and day: an edge */
export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  /** 记录 | The record */
  node: Attendance;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 签到：一人一日一次：一项排序 | An attendance: one for each person and day: one key of an order */
export type AttendanceOrder = {
  /** 字段 | Field */
  field: AttendanceOrderField;
  /** 方向 | Direction */
  direction?: CulOrderDirection;
};

/** 签到：一人一日一次：可排序的字段 | An attendance: one for each person and day: fields to order by */
export type AttendanceOrderField =
  /** 日期 | Day */
  | 'ON';

/** 报名：一页 | A registration of a member for an activity: a page */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<RegistrationEdge>;
  /** 记录 | Records */
  nodes: Array<Registration>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 报名：一条 | A registration of a member for an activity: an edge */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** 记录 | The record */
  node: Registration;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 活动：统计 | An activity: statistics */
export type ActivityStats = {
  __typename?: 'ActivityStats';
  /** 合计 | Over all groups */
  total: ActivityStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<ActivityStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 活动：统计值；为保护个人可不公布 | An activity: figures; withheld where they would tell about persons */
export type ActivityStatsValues = {
  __typename?: 'ActivityStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 预算 | Budget */
  budgetFen: Maybe<CulMoneyFigures>;
  /** 计划参加人数 | How many people it is meant for */
  targetCount: Maybe<CulIntFigures>;
  /** 参加人数，按人计 | Distinct people who attended */
  attended: Maybe<CulIntFigures>;
  /** 参加人次 | Attendances, one for each person and day */
  personTimes: Maybe<CulIntFigures>;
};

/** 活动：统计的一组 | An activity: one group of the statistics */
export type ActivityStatsGroup = {
  __typename?: 'ActivityStatsGroup';
  /** 键 | Key */
  key: ActivityStatsKey;
  /** 统计值 | Figures */
  values: ActivityStatsValues;
};

/** 活动：组的键；未按某项分组，或记录无此值，则为空 | An activity: key of a group; null where not grouped by it, or where the records have no value */
export type ActivityStatsKey = {
  __typename?: 'ActivityStatsKey';
  /** 主办工会组织 | Host */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 主办工会组织 | Host */
  organization: Maybe<UnionOrganization>;
  /** 类别 | Kind */
  kind: Maybe<ActivityKind>;
  /** 主题 | Theme */
  theme: Maybe<Scalars['String']['output']>;
  /** 开始（年，如 2025） | Begins (year, e.g. 2025) */
  fromYear: Maybe<Scalars['String']['output']>;
  /** 开始（季，如 2025-Q2） | Begins (quarter, e.g. 2025-Q2) */
  fromQuarter: Maybe<Scalars['String']['output']>;
  /** 开始（月，如 2025-05） | Begins (month, e.g. 2025-05) */
  fromMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<ActivityState>;
};

/** 活动：可分组的字段 | An activity: dimensions to group by */
export type ActivityDimension =
  /** 主办工会组织 | Host */
  | 'ORG'
  /** 类别 | Kind */
  | 'KIND'
  /** 主题 | Theme */
  | 'THEME'
  /** 开始（年，如 2025） | Begins (year, e.g. 2025) */
  | 'FROM_YEAR'
  /** 开始（季，如 2025-Q2） | Begins (quarter, e.g. 2025-Q2) */
  | 'FROM_QUARTER'
  /** 开始（月，如 2025-05） | Begins (month, e.g. 2025-05) */
  | 'FROM_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 签到：一人一日一次：统计 | An attendance: one for each person and day: statistics */
export type AttendanceStats = {
  __typename?: 'AttendanceStats';
  /** 合计 | Over all groups */
  total: AttendanceStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<AttendanceStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 签到：一人一日一次：统计值；为保护个人可不公布 | An attendance: one for each person and day: figures; withheld where they would tell about persons */
export type AttendanceStatsValues = {
  __typename?: 'AttendanceStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 签到：一人一日一次：统计的一组 | An attendance: one for each person and day: one group of the statistics */
export type AttendanceStatsGroup = {
  __typename?: 'AttendanceStatsGroup';
  /** 键 | Key */
  key: AttendanceStatsKey;
  /** 统计值 | Figures */
  values: AttendanceStatsValues;
};

/** 签到：一人一日一次：组的键；未按某项分组，或记录无此值，则为空 | An attendance: one for each person and day: key of a group; null where not grouped by it, or where the records have no value */
export type AttendanceStatsKey = {
  __typename?: 'AttendanceStatsKey';
  /** 活动 | The activity */
  activityId: Maybe<Scalars['ID']['output']>;
  /** 活动 | The activity */
  activity: Maybe<Activity>;
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  onYear: Maybe<Scalars['String']['output']>;
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  onQuarter: Maybe<Scalars['String']['output']>;
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  onMonth: Maybe<Scalars['String']['output']>;
  /** 现场参加，未报名 | Came without having signed up */
  isWalkIn: Maybe<Scalars['Boolean']['output']>;
};

/** 签到：一人一日一次：可分组的字段 | An attendance: one for each person and day: dimensions to group by */
export type AttendanceDimension =
  /** 活动 | The activity */
  | 'ACTIVITY'
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  | 'ON_YEAR'
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  | 'ON_QUARTER'
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  | 'ON_MONTH'
  /** 现场参加，未报名 | Came without having signed up */
  | 'IS_WALK_IN';

/** 报名：统计 | A registration of a member for an activity: statistics */
export type RegistrationStats = {
  __typename?: 'RegistrationStats';
  /** 合计 | Over all groups */
  total: RegistrationStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<RegistrationStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 报名：统计值；为保护个人可不公布 | A registration of a member for an activity: figures; withheld where they would tell about persons */
export type RegistrationStatsValues = {
  __typename?: 'RegistrationStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 报名：统计的一组 | A registration of a member for an activity: one group of the statistics */
export type RegistrationStatsGroup = {
  __typename?: 'RegistrationStatsGroup';
  /** 键 | Key */
  key: RegistrationStatsKey;
  /** 统计值 | Figures */
  values: RegistrationStatsValues;
};

/** 报名：组的键；未按某项分组，或记录无此值，则为空 | A registration of a member for an activity: key of a group; null where not grouped by it, or where the records have no value */
export type RegistrationStatsKey = {
  __typename?: 'RegistrationStatsKey';
  /** 活动 | The activity */
  activityId: Maybe<Scalars['ID']['output']>;
  /** 活动 | The activity */
  activity: Maybe<Activity>;
  /** 身份 | Role */
  role: Maybe<RegistrationRole>;
  /** 状态 | State */
  state: Maybe<RegistrationState>;
};

/** 报名：可分组的字段 | A registration of a member for an activity: dimensions to group by */
export type RegistrationDimension =
  /** 活动 | The activity */
  | 'ACTIVITY'
  /** 身份 | Role */
  | 'ROLE'
  /** 状态 | State */
  | 'STATE';

/** 活动：筛选条件，须全部满足 | An activity: filter; all that is given must hold */
export type ActivityFilter = {
  /** 主办工会组织 | Host */
  orgId?: InputMaybe<CulIdFilter>;
  /** 名称 | Title */
  title?: InputMaybe<CulTextFilter>;
  /** 类别 | Kind */
  kind?: InputMaybe<ActivityKindFilter>;
  /** 主题 | Theme */
  theme?: InputMaybe<CulTextFilter>;
  /** 标签 | Tags */
  tags?: InputMaybe<CulTextListFilter>;
  /** 开始 | Begins */
  from?: InputMaybe<CulDateTimeFilter>;
  /** 结束 | Ends */
  to?: InputMaybe<CulDateTimeFilter>;
  /** 允许未报名者现场参加 | Whether people may come without having signed up */
  walkInsAllowed?: InputMaybe<CulBooleanFilter>;
  /** 状态 | State */
  state?: InputMaybe<ActivityStateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<CulIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<ActivityFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<ActivityFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<ActivityFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 签到：一人一日一次：筛选条件，须全部满足 | An attendance: one for each person and day: filter; all that is given must hold */
export type AttendanceFilter = {
  /** 活动 | The activity */
  activityId?: InputMaybe<CulIdFilter>;
  /** 会员 | The member */
  memberId?: InputMaybe<CulIdFilter>;
  /** 日期 | Day */
  on?: InputMaybe<CulDateFilter>;
  /** 现场参加，未报名 | Came without having signed up */
  isWalkIn?: InputMaybe<CulBooleanFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<AttendanceFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<AttendanceFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<AttendanceFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 报名：筛选条件，须全部满足 | A registration of a member for an activity: filter; all that is given must hold */
export type RegistrationFilter = {
  /** 活动 | The activity */
  activityId?: InputMaybe<CulIdFilter>;
  /** 会员 | The member */
  memberId?: InputMaybe<CulIdFilter>;
  /** 身份 | Role */
  role?: InputMaybe<RegistrationRoleFilter>;
  /** 状态 | State */
  state?: InputMaybe<RegistrationStateFilter>;
  /** 报名日期 | Day of signing up */
  signedUpOn?: InputMaybe<CulDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<RegistrationFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<RegistrationFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<RegistrationFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编号的筛选 | id: filter */
export type CulIdFilter = {
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

/** 文字的筛选 | text: filter */
export type CulTextFilter = {
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

/** ActivityKind的筛选 | ActivityKind: filter */
export type ActivityKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<ActivityKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<ActivityKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<ActivityKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<ActivityKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 文字列表的筛选 | text list: filter */
export type CulTextListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['String']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 时刻的筛选 | instant: filter */
export type CulDateTimeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 小于或等于 | Less than or equal */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于或等于 | Greater than or equal */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 是否的筛选 | boolean: filter */
export type CulBooleanFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** ActivityState的筛选 | ActivityState: filter */
export type ActivityStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<ActivityState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<ActivityState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<ActivityState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<ActivityState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 编号列表的筛选 | id list: filter */
export type CulIdListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['ID']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 日期的筛选 | date: filter */
export type CulDateFilter = {
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

/** RegistrationRole的筛选 | RegistrationRole: filter */
export type RegistrationRoleFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RegistrationRole>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RegistrationRole>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RegistrationRole>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RegistrationRole>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RegistrationState的筛选 | RegistrationState: filter */
export type RegistrationStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RegistrationState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RegistrationState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RegistrationState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RegistrationState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 金额（分）的统计值；没有记录有值则为空 | money in fen: figures; null where no record has a value */
export type CulMoneyFigures = {
  __typename?: 'CulMoneyFigures';
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
export type CulIntFigures = {
  __typename?: 'CulIntFigures';
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
export type CulOrderDirection =
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
  Activity: Activity;
  UnionOrganization: UnionOrganization;
  Attendance: Attendance;
  Registration: Registration;
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
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}> );
  Attendance:
    ( { __typename: 'Attendance' }
    & GraphQLRecursivePick<FederationTypes['Attendance'], {"id":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
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
    | ( CulEvidenceUserError )
  ;
  Evidence: ( CulEvidence );
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
  CulEvidence: ResolverTypeWrapper<CulEvidence>;
  CulMetric: ResolverTypeWrapper<CulMetric>;
  CulEvidenceErrorCode: CulEvidenceErrorCode;
  AttachCulEvidenceInput: AttachCulEvidenceInput;
  AttachCulEvidencePayload: ResolverTypeWrapper<AttachCulEvidencePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
  ActivityKind: ActivityKind;
  ActivityState: ActivityState;
  ActivityErrorCode: ActivityErrorCode;
  ActivityUserError: ResolverTypeWrapper<UserErrorShape>;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  UnionOrganization: ResolverTypeWrapper<Omit<UnionOrganization, 'activities'> & { activities?: Maybe<Array<ResolversTypes['Activity']>> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanActivityInput: PlanActivityInput;
  OpenRegistrationInput: OpenRegistrationInput;
  HoldActivityInput: HoldActivityInput;
  CancelActivityInput: CancelActivityInput;
  SummariseActivityInput: SummariseActivityInput;
  ActivityPayload: ResolverTypeWrapper<Omit<ActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: Array<ResolversTypes['ActivityUserError']> }>;
  AttendanceErrorCode: AttendanceErrorCode;
  AttendanceUserError: ResolverTypeWrapper<UserErrorShape>;
  Attendance: ResolverTypeWrapper<AttendanceRecord>;
  ParticipationRate: ResolverTypeWrapper<ParticipationRate>;
  CheckInInput: CheckInInput;
  AttendancePayload: ResolverTypeWrapper<Omit<AttendancePayload, 'attendance' | 'userErrors'> & { attendance?: Maybe<ResolversTypes['Attendance']>, userErrors: Array<ResolversTypes['AttendanceUserError']> }>;
  RegistrationRole: RegistrationRole;
  RegistrationState: RegistrationState;
  RegistrationErrorCode: RegistrationErrorCode;
  RegistrationUserError: ResolverTypeWrapper<UserErrorShape>;
  Registration: ResolverTypeWrapper<RegistrationRecord>;
  MyActivity: ResolverTypeWrapper<MyActivityView>;
  Member: ResolverTypeWrapper<Omit<Member, 'registrations'> & { registrations?: Maybe<Array<ResolversTypes['Registration']>> }>;
  SignUpForActivityInput: SignUpForActivityInput;
  WithdrawSignUpInput: WithdrawSignUpInput;
  RegistrationPayload: ResolverTypeWrapper<Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversTypes['Registration']>, userErrors: Array<ResolversTypes['RegistrationUserError']> }>;
  CulEvidenceUserError: ResolverTypeWrapper<CulEvidenceUserError>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActivityEdge']>, nodes: Array<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityOrder: ActivityOrder;
  ActivityOrderField: ActivityOrderField;
  AttendanceConnection: ResolverTypeWrapper<Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttendanceEdge']>, nodes: Array<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  AttendanceOrder: AttendanceOrder;
  AttendanceOrderField: AttendanceOrderField;
  RegistrationConnection: ResolverTypeWrapper<Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegistrationEdge']>, nodes: Array<ResolversTypes['Registration']> }>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  ActivityStats: ResolverTypeWrapper<Omit<ActivityStats, 'groups'> & { groups: Array<ResolversTypes['ActivityStatsGroup']> }>;
  ActivityStatsValues: ResolverTypeWrapper<ActivityStatsValues>;
  ActivityStatsGroup: ResolverTypeWrapper<Omit<ActivityStatsGroup, 'key'> & { key: ResolversTypes['ActivityStatsKey'] }>;
  ActivityStatsKey: ResolverTypeWrapper<Omit<ActivityStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  ActivityDimension: ActivityDimension;
  AttendanceStats: ResolverTypeWrapper<Omit<AttendanceStats, 'groups'> & { groups: Array<ResolversTypes['AttendanceStatsGroup']> }>;
  AttendanceStatsValues: ResolverTypeWrapper<AttendanceStatsValues>;
  AttendanceStatsGroup: ResolverTypeWrapper<Omit<AttendanceStatsGroup, 'key'> & { key: ResolversTypes['AttendanceStatsKey'] }>;
  AttendanceStatsKey: ResolverTypeWrapper<Omit<AttendanceStatsKey, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  AttendanceDimension: AttendanceDimension;
  RegistrationStats: ResolverTypeWrapper<Omit<RegistrationStats, 'groups'> & { groups: Array<ResolversTypes['RegistrationStatsGroup']> }>;
  RegistrationStatsValues: ResolverTypeWrapper<RegistrationStatsValues>;
  RegistrationStatsGroup: ResolverTypeWrapper<Omit<RegistrationStatsGroup, 'key'> & { key: ResolversTypes['RegistrationStatsKey'] }>;
  RegistrationStatsKey: ResolverTypeWrapper<Omit<RegistrationStatsKey, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  RegistrationDimension: RegistrationDimension;
  ActivityFilter: ActivityFilter;
  AttendanceFilter: AttendanceFilter;
  RegistrationFilter: RegistrationFilter;
  CulIdFilter: CulIdFilter;
  CulTextFilter: CulTextFilter;
  ActivityKindFilter: ActivityKindFilter;
  CulTextListFilter: CulTextListFilter;
  CulDateTimeFilter: CulDateTimeFilter;
  CulBooleanFilter: CulBooleanFilter;
  ActivityStateFilter: ActivityStateFilter;
  CulIdListFilter: CulIdListFilter;
  CulDateFilter: CulDateFilter;
  RegistrationRoleFilter: RegistrationRoleFilter;
  RegistrationStateFilter: RegistrationStateFilter;
  CulMoneyFigures: ResolverTypeWrapper<CulMoneyFigures>;
  CulIntFigures: ResolverTypeWrapper<CulIntFigures>;
  CulOrderDirection: CulOrderDirection;
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
  CulEvidence: CulEvidence;
  CulMetric: CulMetric;
  AttachCulEvidenceInput: AttachCulEvidenceInput;
  AttachCulEvidencePayload: AttachCulEvidencePayload;
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTask | FederationReferenceTypes['PlanTask'];
  WorkPlan: WorkPlan | FederationReferenceTypes['WorkPlan'];
  ActivityUserError: UserErrorShape;
  Activity: ActivityRecord;
  UnionOrganization: Omit<UnionOrganization, 'activities'> & { activities?: Maybe<Array<ResolversParentTypes['Activity']>> } | FederationReferenceTypes['UnionOrganization'];
  Query: Record<PropertyKey, never>;
  PlanActivityInput: PlanActivityInput;
  OpenRegistrationInput: OpenRegistrationInput;
  HoldActivityInput: HoldActivityInput;
  CancelActivityInput: CancelActivityInput;
  SummariseActivityInput: SummariseActivityInput;
  ActivityPayload: Omit<ActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: Array<ResolversParentTypes['ActivityUserError']> };
  AttendanceUserError: UserErrorShape;
  Attendance: AttendanceRecord;
  ParticipationRate: ParticipationRate;
  CheckInInput: CheckInInput;
  AttendancePayload: Omit<AttendancePayload, 'attendance' | 'userErrors'> & { attendance?: Maybe<ResolversParentTypes['Attendance']>, userErrors: Array<ResolversParentTypes['AttendanceUserError']> };
  RegistrationUserError: UserErrorShape;
  Registration: RegistrationRecord;
  MyActivity: MyActivityView;
  Member: Omit<Member, 'registrations'> & { registrations?: Maybe<Array<ResolversParentTypes['Registration']>> } | FederationReferenceTypes['Member'];
  SignUpForActivityInput: SignUpForActivityInput;
  WithdrawSignUpInput: WithdrawSignUpInput;
  RegistrationPayload: Omit<RegistrationPayload, 'registration' | 'userErrors'> & { registration?: Maybe<ResolversParentTypes['Registration']>, userErrors: Array<ResolversParentTypes['RegistrationUserError']> };
  CulEvidenceUserError: CulEvidenceUserError;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActivityEdge']>, nodes: Array<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityOrder: ActivityOrder;
  AttendanceConnection: Omit<AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttendanceEdge']>, nodes: Array<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  AttendanceOrder: AttendanceOrder;
  RegistrationConnection: Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegistrationEdge']>, nodes: Array<ResolversParentTypes['Registration']> };
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  ActivityStats: Omit<ActivityStats, 'groups'> & { groups: Array<ResolversParentTypes['ActivityStatsGroup']> };
  ActivityStatsValues: ActivityStatsValues;
  ActivityStatsGroup: Omit<ActivityStatsGroup, 'key'> & { key: ResolversParentTypes['ActivityStatsKey'] };
  ActivityStatsKey: Omit<ActivityStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  AttendanceStats: Omit<AttendanceStats, 'groups'> & { groups: Array<ResolversParentTypes['AttendanceStatsGroup']> };
  AttendanceStatsValues: AttendanceStatsValues;
  AttendanceStatsGroup: Omit<AttendanceStatsGroup, 'key'> & { key: ResolversParentTypes['AttendanceStatsKey'] };
  AttendanceStatsKey: Omit<AttendanceStatsKey, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  RegistrationStats: Omit<RegistrationStats, 'groups'> & { groups: Array<ResolversParentTypes['RegistrationStatsGroup']> };
  RegistrationStatsValues: RegistrationStatsValues;
  RegistrationStatsGroup: Omit<RegistrationStatsGroup, 'key'> & { key: ResolversParentTypes['RegistrationStatsKey'] };
  RegistrationStatsKey: Omit<RegistrationStatsKey, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  ActivityFilter: ActivityFilter;
  AttendanceFilter: AttendanceFilter;
  RegistrationFilter: RegistrationFilter;
  CulIdFilter: CulIdFilter;
  CulTextFilter: CulTextFilter;
  ActivityKindFilter: ActivityKindFilter;
  CulTextListFilter: CulTextListFilter;
  CulDateTimeFilter: CulDateTimeFilter;
  CulBooleanFilter: CulBooleanFilter;
  ActivityStateFilter: ActivityStateFilter;
  CulIdListFilter: CulIdListFilter;
  CulDateFilter: CulDateFilter;
  RegistrationRoleFilter: RegistrationRoleFilter;
  RegistrationStateFilter: RegistrationStateFilter;
  CulMoneyFigures: CulMoneyFigures;
  CulIntFigures: CulIntFigures;
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
  __resolveType: TypeResolveFn<'ActivityUserError' | 'AttendanceUserError' | 'RegistrationUserError' | 'CulEvidenceUserError', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'CulEvidence', ParentType, ContextType>;
};

export type CulEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulEvidence'] = ResolversParentTypes['CulEvidence']> = {
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

export type CulMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulMetric'] = ResolversParentTypes['CulMetric']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachCulEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachCulEvidencePayload'] = ResolversParentTypes['AttachCulEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['CulEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CulEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachCulEvidence?: Resolver<ResolversTypes['AttachCulEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachCulEvidenceArgs, 'input'>>;
  planActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationPlanActivityArgs, 'input'>>;
  openRegistration?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationOpenRegistrationArgs, 'input'>>;
  holdActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationHoldActivityArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  summariseActivity?: Resolver<ResolversTypes['ActivityPayload'], ParentType, ContextType, RequireFields<MutationSummariseActivityArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['AttendancePayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  signUpForActivity?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationSignUpForActivityArgs, 'input'>>;
  withdrawSignUp?: Resolver<ResolversTypes['RegistrationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSignUpArgs, 'input'>>;
};

export type PlanTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask'], FederationReferenceType extends FederationReferenceTypes['PlanTask'] = FederationReferenceTypes['PlanTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  culEvidence?: Resolver<Maybe<Array<ResolversTypes['CulEvidence']>>, ParentType, ContextType>;
  culMetrics?: Resolver<Maybe<Array<ResolversTypes['CulMetric']>>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  culEvidence?: Resolver<Maybe<Array<ResolversTypes['CulEvidence']>>, ParentType, ContextType>;
  culMetrics?: Resolver<Maybe<Array<ResolversTypes['CulMetric']>>, ParentType, ContextType>;
};

export type ActivityUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityUserError'] = ResolversParentTypes['ActivityUserError']> = {
  code?: Resolver<ResolversTypes['ActivityErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coHostPartners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<Maybe<Array<ResolversTypes['Member']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkInsAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  budgetFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  targetCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activities?: Resolver<Maybe<Array<ResolversTypes['Activity']>>, ParentType, ContextType, RequireFields<UnionOrganizationActivitiesArgs, 'first'>>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activityCalendar?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityCalendarArgs, 'orgId' | 'from' | 'to'>>;
  participationRate?: Resolver<ResolversTypes['ParticipationRate'], ParentType, ContextType, RequireFields<QueryParticipationRateArgs, 'orgId' | 'from' | 'to'>>;
  myActivities?: Resolver<Array<ResolversTypes['MyActivity']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<QueryAttendancesArgs, 'first'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  activityStats?: Resolver<ResolversTypes['ActivityStats'], ParentType, ContextType, RequireFields<QueryActivityStatsArgs, 'groupBy' | 'first'>>;
  attendanceStats?: Resolver<ResolversTypes['AttendanceStats'], ParentType, ContextType, RequireFields<QueryAttendanceStatsArgs, 'groupBy' | 'first'>>;
  registrationStats?: Resolver<ResolversTypes['RegistrationStats'], ParentType, ContextType, RequireFields<QueryRegistrationStatsArgs, 'groupBy' | 'first'>>;
};

export type ActivityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityPayload'] = ResolversParentTypes['ActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ActivityUserError']>, ParentType, ContextType>;
};

export type AttendanceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceUserError'] = ResolversParentTypes['AttendanceUserError']> = {
  code?: Resolver<ResolversTypes['AttendanceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'], FederationReferenceType extends FederationReferenceTypes['Attendance'] = FederationReferenceTypes['Attendance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attendance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isWalkIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationRate'] = ResolversParentTypes['ParticipationRate']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AttendancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendancePayload'] = ResolversParentTypes['AttendancePayload']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AttendanceUserError']>, ParentType, ContextType>;
};

export type RegistrationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationUserError'] = ResolversParentTypes['RegistrationUserError']> = {
  code?: Resolver<ResolversTypes['RegistrationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RegistrationRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signedUpOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyActivity'] = ResolversParentTypes['MyActivity']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  attendedOn?: Resolver<Array<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
};

export type RegistrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RegistrationUserError']>, ParentType, ContextType>;
};

export type CulEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulEvidenceUserError'] = ResolversParentTypes['CulEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['CulEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityStats'] = ResolversParentTypes['ActivityStats']> = {
  total?: Resolver<ResolversTypes['ActivityStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ActivityStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActivityStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityStatsValues'] = ResolversParentTypes['ActivityStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budgetFen?: Resolver<Maybe<ResolversTypes['CulMoneyFigures']>, ParentType, ContextType>;
  targetCount?: Resolver<Maybe<ResolversTypes['CulIntFigures']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['CulIntFigures']>, ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['CulIntFigures']>, ParentType, ContextType>;
};

export type ActivityStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityStatsGroup'] = ResolversParentTypes['ActivityStatsGroup']> = {
  key?: Resolver<ResolversTypes['ActivityStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['ActivityStatsValues'], ParentType, ContextType>;
};

export type ActivityStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityStatsKey'] = ResolversParentTypes['ActivityStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ActivityState']>, ParentType, ContextType>;
};

export type AttendanceStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceStats'] = ResolversParentTypes['AttendanceStats']> = {
  total?: Resolver<ResolversTypes['AttendanceStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AttendanceStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttendanceStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceStatsValues'] = ResolversParentTypes['AttendanceStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttendanceStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceStatsGroup'] = ResolversParentTypes['AttendanceStatsGroup']> = {
  key?: Resolver<ResolversTypes['AttendanceStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['AttendanceStatsValues'], ParentType, ContextType>;
};

export type AttendanceStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttendanceStatsKey'] = ResolversParentTypes['AttendanceStatsKey']> = {
  activityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  onYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWalkIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RegistrationStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationStats'] = ResolversParentTypes['RegistrationStats']> = {
  total?: Resolver<ResolversTypes['RegistrationStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RegistrationStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationStatsValues'] = ResolversParentTypes['RegistrationStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationStatsGroup'] = ResolversParentTypes['RegistrationStatsGroup']> = {
  key?: Resolver<ResolversTypes['RegistrationStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['RegistrationStatsValues'], ParentType, ContextType>;
};

export type RegistrationStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationStatsKey'] = ResolversParentTypes['RegistrationStatsKey']> = {
  activityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RegistrationRole']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RegistrationState']>, ParentType, ContextType>;
};

export type CulMoneyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulMoneyFigures'] = ResolversParentTypes['CulMoneyFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CulIntFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulIntFigures'] = ResolversParentTypes['CulIntFigures']> = {
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
  CulEvidence?: CulEvidenceResolvers<ContextType>;
  CulMetric?: CulMetricResolvers<ContextType>;
  AttachCulEvidencePayload?: AttachCulEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  ActivityUserError?: ActivityUserErrorResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ActivityPayload?: ActivityPayloadResolvers<ContextType>;
  AttendanceUserError?: AttendanceUserErrorResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  ParticipationRate?: ParticipationRateResolvers<ContextType>;
  AttendancePayload?: AttendancePayloadResolvers<ContextType>;
  RegistrationUserError?: RegistrationUserErrorResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  MyActivity?: MyActivityResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  CulEvidenceUserError?: CulEvidenceUserErrorResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  ActivityStats?: ActivityStatsResolvers<ContextType>;
  ActivityStatsValues?: ActivityStatsValuesResolvers<ContextType>;
  ActivityStatsGroup?: ActivityStatsGroupResolvers<ContextType>;
  ActivityStatsKey?: ActivityStatsKeyResolvers<ContextType>;
  AttendanceStats?: AttendanceStatsResolvers<ContextType>;
  AttendanceStatsValues?: AttendanceStatsValuesResolvers<ContextType>;
  AttendanceStatsGroup?: AttendanceStatsGroupResolvers<ContextType>;
  AttendanceStatsKey?: AttendanceStatsKeyResolvers<ContextType>;
  RegistrationStats?: RegistrationStatsResolvers<ContextType>;
  RegistrationStatsValues?: RegistrationStatsValuesResolvers<ContextType>;
  RegistrationStatsGroup?: RegistrationStatsGroupResolvers<ContextType>;
  RegistrationStatsKey?: RegistrationStatsKeyResolvers<ContextType>;
  CulMoneyFigures?: CulMoneyFiguresResolvers<ContextType>;
  CulIntFigures?: CulIntFiguresResolvers<ContextType>;
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
export type CulEvidenceFields = FieldsOf<CulEvidenceResolvers, ResolversParentTypes['CulEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CulMetricFields = FieldsOf<CulMetricResolvers, ResolversParentTypes['CulMetric']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachCulEvidencePayloadFields = FieldsOf<AttachCulEvidencePayloadResolvers, ResolversParentTypes['AttachCulEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityUserErrorFields = FieldsOf<ActivityUserErrorResolvers, ResolversParentTypes['ActivityUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityFields = FieldsOf<ActivityResolvers, ResolversParentTypes['Activity']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityPayloadFields = FieldsOf<ActivityPayloadResolvers, ResolversParentTypes['ActivityPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceUserErrorFields = FieldsOf<AttendanceUserErrorResolvers, ResolversParentTypes['AttendanceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceFields = FieldsOf<AttendanceResolvers, ResolversParentTypes['Attendance']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ParticipationRateFields = FieldsOf<ParticipationRateResolvers, ResolversParentTypes['ParticipationRate']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendancePayloadFields = FieldsOf<AttendancePayloadResolvers, ResolversParentTypes['AttendancePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationUserErrorFields = FieldsOf<RegistrationUserErrorResolvers, ResolversParentTypes['RegistrationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationFields = FieldsOf<RegistrationResolvers, ResolversParentTypes['Registration']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MyActivityFields = FieldsOf<MyActivityResolvers, ResolversParentTypes['MyActivity']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationPayloadFields = FieldsOf<RegistrationPayloadResolvers, ResolversParentTypes['RegistrationPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CulEvidenceUserErrorFields = FieldsOf<CulEvidenceUserErrorResolvers, ResolversParentTypes['CulEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityConnectionFields = FieldsOf<ActivityConnectionResolvers, ResolversParentTypes['ActivityConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityEdgeFields = FieldsOf<ActivityEdgeResolvers, ResolversParentTypes['ActivityEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceConnectionFields = FieldsOf<AttendanceConnectionResolvers, ResolversParentTypes['AttendanceConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceEdgeFields = FieldsOf<AttendanceEdgeResolvers, ResolversParentTypes['AttendanceEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationConnectionFields = FieldsOf<RegistrationConnectionResolvers, ResolversParentTypes['RegistrationConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationEdgeFields = FieldsOf<RegistrationEdgeResolvers, ResolversParentTypes['RegistrationEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityStatsFields = FieldsOf<ActivityStatsResolvers, ResolversParentTypes['ActivityStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityStatsValuesFields = FieldsOf<ActivityStatsValuesResolvers, ResolversParentTypes['ActivityStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityStatsGroupFields = FieldsOf<ActivityStatsGroupResolvers, ResolversParentTypes['ActivityStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ActivityStatsKeyFields = FieldsOf<ActivityStatsKeyResolvers, ResolversParentTypes['ActivityStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceStatsFields = FieldsOf<AttendanceStatsResolvers, ResolversParentTypes['AttendanceStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceStatsValuesFields = FieldsOf<AttendanceStatsValuesResolvers, ResolversParentTypes['AttendanceStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceStatsGroupFields = FieldsOf<AttendanceStatsGroupResolvers, ResolversParentTypes['AttendanceStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttendanceStatsKeyFields = FieldsOf<AttendanceStatsKeyResolvers, ResolversParentTypes['AttendanceStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationStatsFields = FieldsOf<RegistrationStatsResolvers, ResolversParentTypes['RegistrationStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationStatsValuesFields = FieldsOf<RegistrationStatsValuesResolvers, ResolversParentTypes['RegistrationStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationStatsGroupFields = FieldsOf<RegistrationStatsGroupResolvers, ResolversParentTypes['RegistrationStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegistrationStatsKeyFields = FieldsOf<RegistrationStatsKeyResolvers, ResolversParentTypes['RegistrationStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CulMoneyFiguresFields = FieldsOf<CulMoneyFiguresResolvers, ResolversParentTypes['CulMoneyFigures']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CulIntFiguresFields = FieldsOf<CulIntFiguresResolvers, ResolversParentTypes['CulIntFigures']>;
/** What reaches PlanTask.culEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskCulEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.culMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskCulMetricsParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches WorkPlan.culEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanCulEvidenceParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
/** What reaches WorkPlan.culMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanCulMetricsParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
