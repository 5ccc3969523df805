// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRecord, SupervisorRecord } from './organization/organization.model.js';
import type { MemberRecord } from './member/member.model.js';
import type { SpellRecord } from './member/spell.model.js';
import type { TransferRecord } from './member/transfer.model.js';
import type { EndingRecord } from './member/ending.model.js';
import type { DeclarationRecord } from './declaration/declaration.model.js';
import type { RateView } from './declaration/membership-rate.service.js';
import type { RealNameRecord } from './real-name/real-name.model.js';
import type { RealNameCoverageView, EstablishmentView, DynamicsView } from './real-name/real-name-report.service.js';
import type { Change } from './real-name/real-name.rules.js';
import type { TargetRecord, ResultRecord, ItemRecord, AssessmentRecord } from './build-target/build-target.model.js';
import type { BoardView } from './build-target/build-target.service.js';
import type { StandingView } from './member/standing.service.js';
import type { UnionGroupRecord } from './group/group.model.js';
import type { GroupMembershipRecord } from './group/group-membership.model.js';
import type { GroupingRoundRecord } from './group/grouping-round.model.js';
import type { GroupAssignmentTaskRecord } from './member/group-assignment.model.js';
import type { CommitteeRecord } from './committee/committee.model.js';
import type { OrganView } from './network/network.rules.js';
import type { NetworkView } from './network/network-reading.js';
import type { InspectionVisitRecord } from './inspection/inspection-visit.model.js';
import type { InspectionFindingRecord } from './inspection/inspection-finding.model.js';
import type { InspectionCoverageView, BranchInspectionView } from './inspection/inspection-reading.js';
import type { RectificationItemRecord, RectificationCheckRecord } from './rectification/rectification.model.js';
import type { RectificationBoardView } from './rectification/rectification.rules.js';
import type { DutyAssignmentRecord } from './duty/duty-assignment.model.js';
import type { AffairsLogRecord } from './duty/affairs-log.model.js';
import type { DutyCoverageView } from './duty/duty.service.js';
import type { AreaCoverage } from './duty/duty.rules.js';
import type { WomenOrganizationView } from './women-organization/women-organization-reading.js';
import type { CommitteeSeatRecord } from './committee/committee-seat.model.js';
import type { DeskItemShown } from './desk/desk-source.js';
import type { HonourRecord, HonourTermRecord } from './honour/honour.model.js';
import type { CreationCampaignRecord, CreationItemRecord } from './creation/creation-campaign.model.js';
import type { CallerIdentityView, HeldRole } from './identity/identity.service.js';
import type { WorkPlanRecord, PlanDiscussionRecord, PlanWarningRecord } from './work-plan/work-plan.model.js';
import type { PlanCommentRecord } from './work-plan/plan-comment.model.js';
import type { PlanTaskRecord, PlanTargetRecord } from './plan-task/plan-task.model.js';
import type { TargetJudgement, PlanProgressView } from './progress/progress.rules.js';
import type { SummaryRecord, SummarySectionRecord } from './progress/summary.model.js';
import type { FilingRecord, FilingAttachmentRecord, FilingAboutRecord, FilingReplyRecord } from './filing/filing.model.js';
import type { PartyLinkRecord, PartyReportRecord, PartyReplyRecord, SupportRequestRecord } from './party-link/party-link.model.js';
import type { UserErrorShape } from '@uniongraph/errors';
import type { RegulationRecord } from './regulation/regulation.model.js';
import type { RegulationAreaRecord, RegulationAreaListRecord } from './regulation/regulation-area.model.js';
import type { UnionMeetingRecord, AttendanceRecord } from './meeting/union-meeting.model.js';
import type { WorkAssignmentRecord } from './assignment/assignment.model.js';
import type { CoverageView } from './regulation/regulation.rules.js';
import type { HomeStandardRecord } from './home-assessment/home-standard.model.js';
import type { HomeAssessmentRecord } from './home-assessment/home-assessment.model.js';
import type { HomeGuidanceRecord } from './home-assessment/home-guidance.model.js';
import type { HomeLeagueView, HomeLeagueRowView } from './home-assessment/home-league.service.js';
import type { FiveTypeRecord } from './five-type/five-type.model.js';
import type { TypeScoreView } from './five-type/five-type-fields.resolver.js';
import type { LedgerEntryRecord } from './ledger/ledger-entry.model.js';
import type { LedgerRevisionRecord } from './ledger/ledger-revision.model.js';
import type { FigureView } from './ledger/figure.rules.js';
import type { FigureSourceView, YearlyReportView } from './ledger/figure.service.js';
import type { StatPointView } from './ledger/statistics.service.js';
import type { SpreadsheetImportRecord } from './spreadsheet-import/spreadsheet-import.model.js';
import type { Fault } from './spreadsheet-import/cell.rules.js';
import type { JobRecord } from '@uniongraph/jobs';
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
export type MemEvidence = Evidence & {
  __typename?: 'MemEvidence';
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
export type MemMetric = {
  __typename?: 'MemMetric';
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
export type MemEvidenceErrorCode =
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
export type AttachMemEvidenceInput = {
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
export type AttachMemEvidencePayload = {
  __typename?: 'AttachMemEvidencePayload';
  /** 该记录作为佐证 | The record as evidence */
  evidence: Maybe<MemEvidence>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MemEvidenceUserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence */
  attachMemEvidence: AttachMemEvidencePayload;
  /** 交办工作 | Assign work at a meeting that was held */
  assignWork: WorkAssignmentPayload;
  /** 完成交办的工作，由承办人或办公室办理 | Complete assigned work: by the assignee or the office */
  completeAssignment: WorkAssignmentPayload;
  /** 设定年度组建工作目标，取代此前所设 | Set the building targets of a year; they supersede what was set before */
  setBuildTargets: SetBuildTargetsPayload;
  /** 考核组建工作目标 | Assess the building targets */
  assessBuildTargets: AssessBuildTargetsPayload;
  /** 任命委员；随之取得相应角色 | Seat a member on a committee; the role of the seat comes with it */
  appointSeat: CommitteeSeatPayload;
  /** 免去或辞去职务；相应角色随之收回 | Vacate a seat; its role goes with it */
  vacateSeat: CommitteeSeatPayload;
  /** 设立委员会，或换届 | Establish a committee, or the next one of its kind */
  establishCommittee: CommitteePayload;
  /** 设立四个工作委员会：尚缺的各设一个 | Establish the four working committees: those that are missing */
  establishWorkingCommittees: WorkingCommitteesPayload;
  /** 开始创建 | Start a creation campaign */
  startCreationCampaign: CreationCampaignPayload;
  /** 提交佐证材料 | Attach evidence to an item */
  attachCreationEvidence: CreationCampaignPayload;
  /** 免除一个条目，须说明理由 | Waive an item; needs a reason */
  waiveCreationItem: CreationCampaignPayload;
  /** 记录专家指导 | Record the guidance of experts */
  recordExpertGuidance: CreationCampaignPayload;
  /** 申报，须全部条目达标或免除 | Submit: every item has to be met or waived */
  submitCreation: CreationCampaignPayload;
  /** 记录评定结果；成功即登记荣誉 | Record the result; a success enters the honour */
  recordCreationResult: CreationCampaignPayload;
  /** 申报新职工，最多 1000 人，全部成功或全部不写 | Declare new employees, 1000 at most, all or none */
  declareNewEmployees: DeclareNewEmployeesPayload;
  /** 了结一项申报：未入会 | Close a declaration of somebody who does not join */
  closeDeclaration: EmployeeDeclarationPayload;
  /** 规定申报期限 | Set within how many days of the hire an employee is to be declared */
  setDeclarationDeadline: DeclarationDeadlinePayload;
  /** 给委员分工 | Assign a duty to a seat */
  assignDuty: DutyAssignmentPayload;
  /** 结束一项分工 | End a duty */
  endDuty: DutyAssignmentPayload;
  /** 记录日常事务：本人，或由办公室代记 | Record a daily affair: the member, or the office */
  logDailyAffair: AffairsLogPayload;
  /** 向上级工会备案、请示或报告 | File with a superior union */
  submitFiling: FilingPayload;
  /** 签收 | Acknowledge receipt */
  acknowledgeFiling: FilingPayload;
  /** 批复；等候批复的选举和计划任务随即放行 | Reply; elections and plan tasks that wait for it are released */
  replyFiling: FilingPayload;
  /** 退回，须说明理由 | Return, with a reason */
  returnFiling: FilingPayload;
  /** 启动五型工会评价 | Open a five-type assessment */
  openFiveTypeAssessment: FiveTypeAssessmentPayload;
  /** 给一个类型评分，须引佐证；完成前可重评 | Score a type, with evidence; may be done again until closing */
  scoreType: FiveTypeAssessmentPayload;
  /** 完成评价，须五型评齐 | Close the assessment, once all five are scored */
  closeFiveTypeAssessment: FiveTypeAssessmentPayload;
  /** 重新划分工会小组：一次完成，每名在籍会员恰在一个小组，否则全部不变 | Redraw the groups: at once, each active member in exactly one, else nothing changes */
  redrawUnionGroups: RedrawUnionGroupsPayload;
  /** 将一名会员编入现有小组 | Put one member into a group that is there */
  assignMemberToGroup: AssignMemberToGroupPayload;
  /** 制定或修订年度考核评分标准；已有分会考核后不能再改 | Set or replace the year's standard, until a branch has been scored by it */
  setHomeScoringStandard: HomeScoringStandardPayload;
  /** 考核一个分会，每年一次 | Score a branch: once a year */
  scoreHome: HomeAssessmentPayload;
  /** 记录对分会的建家指导 | Record guidance given to a branch */
  recordHomeGuidance: HomeGuidancePayload;
  /** 登记荣誉 | Enter an honour */
  recordHonour: HonourPayload;
  /** 公布荣誉 | Publish an honour */
  publishHonour: HonourPayload;
  /** 续期：新增一期，原有各期不变 | Renew an honour: a further stretch, the earlier ones stay */
  renewHonour: HonourPayload;
  /** 撤销荣誉 | Revoke an honour */
  revokeHonour: HonourPayload;
  /** 让一个登录主体以会员身份登录 | Let a subject sign in as a member */
  linkIdentity: IdentityPayload;
  /** 授予角色 | Grant a role */
  grantRole: GrantPayload;
  /** 收回角色 | Take a role back */
  revokeRole: GrantPayload;
  /** 记录一次对分会的督查 | Record an inspection of a branch */
  recordBranchInspection: InspectionVisitPayload;
  /** 凭整改凭据销号 | Close a finding, with evidence */
  closeFinding: InspectionFindingPayload;
  /** 取消任务：等待中的立即取消，进行中的在下一步停下并撤回 | Cancel a job: one that waits at once, one that runs at its next step, and what it did is taken back */
  cancelMemJob: MemJobPayload;
  /** 手工登记台帐；指明 correctsId 则更正一条手工条目，原内容仍可查 | Register an entry by hand; with correctsId it supersedes a hand entry, which stays readable */
  registerLedgerEntry: LedgerEntryPayload;
  /** 召集会议 | Convene a meeting */
  conveneMeeting: UnionMeetingPayload;
  /** 记录会议已召开，及出席情况 | Record that a meeting was held, and who attended */
  recordMeeting: UnionMeetingPayload;
  /** 取消会议，须说明原因 | Cancel a meeting; needs a reason */
  cancelMeeting: UnionMeetingPayload;
  /** 记录决定，可同时交办 | Record a decision, and assign it if wanted */
  recordDecision: UnionMeetingPayload;
  /** 申请入会，本人或工会办公室代为提交 | Apply for membership, in person or through the office */
  applyForMembership: MemberPayload;
  /** 登记已有会员，最多 1000 人，全部成功或全部不写 | Enter members who joined before, 1000 at most, all or none */
  importMembers: ImportMembersPayload;
  /** 批准入会 | Approve an application */
  approveMembership: MemberPayload;
  /** 不批准入会 | Decline an application */
  declineMembership: MemberPayload;
  /** 更新会员资料 | Change a member's particulars */
  changeMember: MemberPayload;
  /** 办理退休，保留会籍 | Record a retirement; the membership is kept */
  retireMember: MemberPayload;
  /** 保留会籍：失业等，无表决权、免交会费 | Keep the membership of who is out of work: no vote, no dues */
  keepMembership: MemberPayload;
  /** 恢复在籍 | Make a kept membership an active one again */
  resumeMembership: MemberPayload;
  /** 更正会籍历史：此后按更正所知，此前所知不变 | Correct a history: known so from now on; what was known before stays */
  correctStanding: MemberPayload;
  /** 终止会籍 | End a membership */
  endMembership: MemberPayload;
  /** 视为自动退会：连续六个月不交会费又不参加活动，经教育不改 | Treat as having left who for six months neither paid dues nor took part, without cause and though urged */
  treatAsLeft: MemberPayload;
  /** 开除会籍：小组讨论、委员会决定、报上一级备案 | Expel: discussed in the group, decided by the committee, filed with the next level up */
  expelMember: MemberPayload;
  /** 查看完整身份证号，须说明理由并留下记录 | Show a full ID number: needs a reason and leaves a record */
  revealIdNumber: RevealIdNumberPayload;
  /** 转接会籍：两方均由本人主管的即时生效，否则待转入方接收 | Transfer a membership: at once where the caller's office covers both unions, else when the receiving one consents */
  transferMember: MemberTransferPayload;
  /** 接收转入的会籍 | Consent to a transfer */
  acceptTransfer: MemberTransferPayload;
  /** 不接收转入的会籍 | Decline a transfer */
  declineTransfer: MemberTransferPayload;
  /** 撤回转接 | Withdraw a transfer that waits */
  withdrawTransfer: MemberTransferPayload;
  /** 登记组织 | Register an organisation below a parent */
  registerOrganization: OrganizationPayload;
  /** 登记一批组织，最多 1000 个，全部成功或全部不写 | Register a tree of organisations, 1000 at most, all or none */
  importOrganizations: ImportOrganizationsPayload;
  /** 改变主上级，连同全部下级，最多 200 个 | Give an organisation, with all below it, another primary parent; 200 organisations at most */
  moveOrganization: OrganizationPayload;
  /** 改变主上级，连同全部下级，最多 5000 个，作为任务进行 | The same as a job, 5000 organisations at most */
  startOrganizationMove: StartOrganizationMovePayload;
  /** 增加其他上级 | Add a further superior */
  addSupervisor: OrganizationPayload;
  /** 更新本级职工人数或名称 | Change an organisation's own head count or name */
  changeOrganization: OrganizationPayload;
  /** 撤销组织 | Dissolve an organisation that is empty */
  dissolveOrganization: OrganizationPayload;
  /** 登记党组织联系；已有的自该日起被取代 | Register the link with the party organisation; the one before ends on that day */
  setPartyLink: PartyLinkPayload;
  /** 向党组织报告；年度计划公布前应报告 | Report to the party organisation; a yearly plan before it is published */
  reportToParty: PartyReportPayload;
  /** 请党组织或行政支持 | Request support of the party organisation or the administration */
  requestSupport: SupportRequestPayload;
  /** 登记对报告或请求的答复 | Record the reply to a report or a request */
  recordReply: PartyReplyPayload;
  /** 向计划草稿添加任务 | Add a task to a draft */
  addPlanTask: PlanTaskPayload;
  /** 修改计划草稿中的任务 | Change a task of a draft */
  changePlanTask: PlanTaskPayload;
  /** 安排任务的月份、期限与负责人 | Set the months, the deadline and the owner of a task */
  schedulePlanTask: PlanTaskPayload;
  /** 任务待上级通知 | A task waits for a notice of the superior */
  holdForNotice: PlanTaskPayload;
  /** 通知已到，任务恢复办理 | The notice has come: the task goes on */
  releaseTask: PlanTaskPayload;
  /** 办结或取消任务 | Close a task, done or dropped */
  closePlanTask: PlanTaskPayload;
  /** 填报任务的进度 | Report the progress of a task */
  reportProgress: PlanTaskPayload;
  /** 起草总结，或以新数据重拟草稿 | Draft a summary, or draft it again with new figures */
  draftSummary: SummaryPayload;
  /** 发布总结；取代此前发布的 | Publish a summary; it supersedes the one before */
  publishSummary: SummaryPayload;
  /** 实名核验，最多 1000 人，全部成功或全部不写 | Verify the identity of members, 1000 at most, all or none */
  verifyRealName: VerifyRealNamePayload;
  /** 撤销实名核验 | Revoke a verification */
  revokeRealName: RealNameEntryPayload;
  /** 提出整改事项 | Raise an item */
  raiseRectification: RectificationItemPayload;
  /** 报告整改完成：责任人或办公室 | Report an item rectified: the owner or the office */
  completeRectification: RectificationItemPayload;
  /** 验收：通过则销号，不通过则退回；责任人不能验收 | Check an item: closed when it passes, else open again; never by its owner */
  checkRectification: RectificationItemPayload;
  /** 设定自某日起的制度领域清单；此前的清单仍可按日查询 | Set the list of areas from a day on; the one before stays readable by its days */
  setRegulationAreas: RegulationAreaPayload;
  /** 起草制度或其新版，或改写草案 | Draft a regulation or its next revision, or draft it again */
  draftRegulation: RegulationPayload;
  /** 通过制度；同名的现行版自施行日起被取代 | Adopt a regulation; the revision in force is superseded on its first day */
  adoptRegulation: RegulationPayload;
  /** 废止制度，须说明原因 | Repeal a regulation; needs a reason */
  repealRegulation: RegulationPayload;
  /** 开始上传一个表格，随后逐部分上传 | Begin an upload; its parts follow */
  beginSpreadsheetImport: SpreadsheetImportPayload;
  /** 上传一部分，可重复、可乱序 | Upload one part; again and in any order */
  addSpreadsheetPart: SpreadsheetImportPayload;
  /** 检查（试运行），不写入；作为任务进行 | Check it without writing: a dry run, as a job */
  checkSpreadsheet: SpreadsheetImportPayload;
  /** 导入检查通过的表格，作为任务进行 | Import a spreadsheet that passed, as a job */
  commitSpreadsheetImport: SpreadsheetImportPayload;
  /** 撤销整次导入，作为任务进行；导入后有变动的不能整体撤销 | Undo a whole import, as a job; refused when any of it was changed since */
  undoSpreadsheetImport: SpreadsheetImportPayload;
  /** 设立女职工委员会，可同时任命主任 | Establish a women's committee, with its chair if named */
  establishWomenCommittee: CommitteePayload;
  /** 拟定年度计划 | Draft a yearly plan */
  draftWorkPlan: WorkPlanPayload;
  /** 载入整份计划，全部成功或全部不写 | Enter a whole plan as a draft, all of it or nothing */
  importWorkPlan: WorkPlanPayload;
  /** 修改计划草稿 | Change a draft */
  changeWorkPlan: WorkPlanPayload;
  /** 记录委员会讨论 | Record a discussion by the committee */
  discussWorkPlan: WorkPlanPayload;
  /** 定稿 | Make a discussed plan final */
  finalizeWorkPlan: WorkPlanPayload;
  /** 公布；取代此前的修订 | Publish a final plan; it supersedes the revision before */
  publishWorkPlan: WorkPlanPayload;
  /** 修订现行计划：另存为新的草稿，含全部任务 | Begin a revision of the plan in force: a new draft with all its tasks */
  reviseWorkPlan: WorkPlanPayload;
  /** 结束年度计划；未公布的则撤回 | Close a plan at the end of its year; withdraw one that was not published */
  closeWorkPlan: WorkPlanPayload;
  /** 对计划提出意见 | Comment on a plan */
  commentOnWorkPlan: WorkPlanPayload;
};


export type MutationAttachMemEvidenceArgs = {
  input: AttachMemEvidenceInput;
};


export type MutationAssignWorkArgs = {
  input: AssignWorkInput;
};


export type MutationCompleteAssignmentArgs = {
  input: CompleteAssignmentInput;
};


export type MutationSetBuildTargetsArgs = {
  input: SetBuildTargetsInput;
};


export type MutationAssessBuildTargetsArgs = {
  input: AssessBuildTargetsInput;
};


export type MutationAppointSeatArgs = {
  input: AppointSeatInput;
};


export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


export type MutationEstablishCommitteeArgs = {
  input: EstablishCommitteeInput;
};


export type MutationEstablishWorkingCommitteesArgs = {
  input: EstablishWorkingCommitteesInput;
};


export type MutationStartCreationCampaignArgs = {
  input: StartCreationCampaignInput;
};


export type MutationAttachCreationEvidenceArgs = {
  input: AttachCreationEvidenceInput;
};


export type MutationWaiveCreationItemArgs = {
  input: WaiveCreationItemInput;
};


export type MutationRecordExpertGuidanceArgs = {
  input: RecordExpertGuidanceInput;
};


export type MutationSubmitCreationArgs = {
  input: SubmitCreationInput;
};


export type MutationRecordCreationResultArgs = {
  input: RecordCreationResultInput;
};


export type MutationDeclareNewEmployeesArgs = {
  input: DeclareNewEmployeesInput;
};


export type MutationCloseDeclarationArgs = {
  input: CloseDeclarationInput;
};


export type MutationSetDeclarationDeadlineArgs = {
  input: SetDeclarationDeadlineInput;
};


export type MutationAssignDutyArgs = {
  input: AssignDutyInput;
};


export type MutationEndDutyArgs = {
  input: EndDutyInput;
};


export type MutationLogDailyAffairArgs = {
  input: LogDailyAffairInput;
};


export type MutationSubmitFilingArgs = {
  input: SubmitFilingInput;
};


export type MutationAcknowledgeFilingArgs = {
  input: AcknowledgeFilingInput;
};


export type MutationReplyFilingArgs = {
  input: ReplyFilingInput;
};


export type MutationReturnFilingArgs = {
  input: ReturnFilingInput;
};


export type MutationOpenFiveTypeAssessmentArgs = {
  input: OpenFiveTypeAssessmentInput;
};


export type MutationScoreTypeArgs = {
  input: ScoreTypeInput;
};


export type MutationCloseFiveTypeAssessmentArgs = {
  input: CloseFiveTypeAssessmentInput;
};


export type MutationRedrawUnionGroupsArgs = {
  input: RedrawUnionGroupsInput;
};


export type MutationAssignMemberToGroupArgs = {
  input: AssignMemberToGroupInput;
};


export type MutationSetHomeScoringStandardArgs = {
  input: SetHomeScoringStandardInput;
};


export type MutationScoreHomeArgs = {
  input: ScoreHomeInput;
};


export type MutationRecordHomeGuidanceArgs = {
  input: RecordHomeGuidanceInput;
};


export type MutationRecordHonourArgs = {
  input: RecordHonourInput;
};


export type MutationPublishHonourArgs = {
  input: PublishHonourInput;
};


export type MutationRenewHonourArgs = {
  input: RenewHonourInput;
};


export type MutationRevokeHonourArgs = {
  input: RevokeHonourInput;
};


export type MutationLinkIdentityArgs = {
  input: LinkIdentityInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationRecordBranchInspectionArgs = {
  input: RecordBranchInspectionInput;
};


export type MutationCloseFindingArgs = {
  input: CloseFindingInput;
};


export type MutationCancelMemJobArgs = {
  input: CancelMemJobInput;
};


export type MutationRegisterLedgerEntryArgs = {
  input: RegisterLedgerEntryInput;
};


export type MutationConveneMeetingArgs = {
  input: ConveneMeetingInput;
};


export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};


export type MutationImportMembersArgs = {
  input: ImportMembersInput;
};


export type MutationApproveMembershipArgs = {
  input: ApproveMembershipInput;
};


export type MutationDeclineMembershipArgs = {
  input: DeclineMembershipInput;
};


export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


export type MutationRetireMemberArgs = {
  input: RetireMemberInput;
};


export type MutationKeepMembershipArgs = {
  input: KeepMembershipInput;
};


export type MutationResumeMembershipArgs = {
  input: ResumeMembershipInput;
};


export type MutationCorrectStandingArgs = {
  input: CorrectStandingInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationTreatAsLeftArgs = {
  input: TreatAsLeftInput;
};


export type MutationExpelMemberArgs = {
  input: ExpelMemberInput;
};


export type MutationRevealIdNumberArgs = {
  input: RevealIdNumberInput;
};


export type MutationTransferMemberArgs = {
  input: TransferMemberInput;
};


export type MutationAcceptTransferArgs = {
  input: AcceptTransferInput;
};


export type MutationDeclineTransferArgs = {
  input: DeclineTransferInput;
};


export type MutationWithdrawTransferArgs = {
  input: WithdrawTransferInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationImportOrganizationsArgs = {
  input: ImportOrganizationsInput;
};


export type MutationMoveOrganizationArgs = {
  input: MoveOrganizationInput;
};


export type MutationStartOrganizationMoveArgs = {
  input: MoveOrganizationInput;
};


export type MutationAddSupervisorArgs = {
  input: AddSupervisorInput;
};


export type MutationChangeOrganizationArgs = {
  input: ChangeOrganizationInput;
};


export type MutationDissolveOrganizationArgs = {
  input: DissolveOrganizationInput;
};


export type MutationSetPartyLinkArgs = {
  input: SetPartyLinkInput;
};


export type MutationReportToPartyArgs = {
  input: ReportToPartyInput;
};


export type MutationRequestSupportArgs = {
  input: RequestSupportInput;
};


export type MutationRecordReplyArgs = {
  input: RecordReplyInput;
};


export type MutationAddPlanTaskArgs = {
  input: AddPlanTaskInput;
};


export type MutationChangePlanTaskArgs = {
  input: ChangePlanTaskInput;
};


export type MutationSchedulePlanTaskArgs = {
  input: SchedulePlanTaskInput;
};


export type MutationHoldForNoticeArgs = {
  input: HoldForNoticeInput;
};


export type MutationReleaseTaskArgs = {
  input: ReleaseTaskInput;
};


export type MutationClosePlanTaskArgs = {
  input: ClosePlanTaskInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationDraftSummaryArgs = {
  input: DraftSummaryInput;
};


export type MutationPublishSummaryArgs = {
  input: PublishSummaryInput;
};


export type MutationVerifyRealNameArgs = {
  input: VerifyRealNameInput;
};


export type MutationRevokeRealNameArgs = {
  input: RevokeRealNameInput;
};


export type MutationRaiseRectificationArgs = {
  input: RaiseRectificationInput;
};


export type MutationCompleteRectificationArgs = {
  input: CompleteRectificationInput;
};


export type MutationCheckRectificationArgs = {
  input: CheckRectificationInput;
};


export type MutationSetRegulationAreasArgs = {
  input: SetRegulationAreasInput;
};


export type MutationDraftRegulationArgs = {
  input: DraftRegulationInput;
};


export type MutationAdoptRegulationArgs = {
  input: AdoptRegulationInput;
};


export type MutationRepealRegulationArgs = {
  input: RepealRegulationInput;
};


export type MutationBeginSpreadsheetImportArgs = {
  input: BeginSpreadsheetImportInput;
};


export type MutationAddSpreadsheetPartArgs = {
  input: AddSpreadsheetPartInput;
};


export type MutationCheckSpreadsheetArgs = {
  input: CheckSpreadsheetInput;
};


export type MutationCommitSpreadsheetImportArgs = {
  input: CommitSpreadsheetImportInput;
};


export type MutationUndoSpreadsheetImportArgs = {
  input: UndoSpreadsheetImportInput;
};


export type MutationEstablishWomenCommitteeArgs = {
  input: EstablishWomenCommitteeInput;
};


export type MutationDraftWorkPlanArgs = {
  input: DraftWorkPlanInput;
};


export type MutationImportWorkPlanArgs = {
  input: ImportWorkPlanInput;
};


export type MutationChangeWorkPlanArgs = {
  input: ChangeWorkPlanInput;
};


export type MutationDiscussWorkPlanArgs = {
  input: DiscussWorkPlanInput;
};


export type MutationFinalizeWorkPlanArgs = {
  input: FinalizeWorkPlanInput;
};


export type MutationPublishWorkPlanArgs = {
  input: PublishWorkPlanInput;
};


export type MutationReviseWorkPlanArgs = {
  input: ReviseWorkPlanInput;
};


export type MutationCloseWorkPlanArgs = {
  input: CloseWorkPlanInput;
};


export type MutationCommentOnWorkPlanArgs = {
  input: CommentOnWorkPlanInput;
};

/** 年度计划的一项任务 | A task of a yearly plan */
export type PlanTask = {
  __typename?: 'PlanTask';
  /** 供其他服务核验的凭据 | What the other subgraphs go by */
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  memEvidence: Array<MemEvidence>;
  /** 该服务负责的指标 | The metrics that the service owns */
  memMetrics: Array<MemMetric>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  demEvidence: Maybe<Array<DemEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  demMetrics: Maybe<Array<DemMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  welEvidence: Maybe<Array<WelEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  welMetrics: Maybe<Array<WelMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  culEvidence: Maybe<Array<CulEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  culMetrics: Maybe<Array<CulMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  finEvidence: Maybe<Array<FinEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  finMetrics: Maybe<Array<FinMetric>>;
  /** 责任委员会：本组织现任的该委员会；未设立或由财务人员负责时为空 | The organisation's standing committee that is responsible; null when there is none, or when a finance officer is */
  responsibleCommittee: Maybe<Committee>;
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属计划 | The plan */
  plan: Maybe<WorkPlan>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 属于现行计划 | Belongs to the plan in force */
  inForce: Scalars['Boolean']['output'];
  /** 任务编号，如 P8.1.1 | Key, such as P8.1.1 */
  key: Scalars['String']['output'];
  /** 所属章节 | Section */
  section: Maybe<PlanSection>;
  /** 事项 | Item */
  item: Scalars['String']['output'];
  /** 内容 | Text */
  text: Scalars['String']['output'];
  /** 英文说明 | English gloss */
  gloss: Maybe<Scalars['String']['output']>;
  /** 月份，1-12；空则为全年 | Months, 1-12; empty = the whole year */
  months: Array<Scalars['Int']['output']>;
  /** 所在年月，含期限所在的月份，如 2025-03 | Calendar months, that of the deadline included, such as 2025-03 */
  calendarMonths: Array<Scalars['String']['output']>;
  /** 周期 | How often */
  per: PlanRecurrence;
  /** 规定的完成日期，含当日 | Day by which it has to be done, inclusive, where one is set */
  dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末 | Deadline: dueOn, else the end of the last month, else of the year */
  dueBy: Scalars['LocalDate']['output'];
  /** 责任委员会 | Responsible committee */
  committee: Maybe<PlanCommittee>;
  /** 负责人 | Owner */
  owner: Maybe<Member>;
  /** 对应的能力，如 MEM-02 | Capabilities, such as MEM-02 */
  capabilityIds: Array<Scalars['String']['output']>;
  /** 目标 | Targets */
  targets: Array<PlanTarget>;
  /** 办理阶段 | Stage, as recorded */
  stage: PlanTaskStage;
  /** 状态，含逾期 | State, overdue included */
  state: PlanTaskState;
  /** 等待何通知 | What it waits for */
  awaitingNotice: Maybe<Scalars['String']['output']>;
  /** 安排的变更，由早到晚 | Changes of its schedule, oldest first */
  schedules: Array<PlanTaskSchedule>;
  /** 办结日期 | Day on which it was closed */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 办结或取消的理由 | Reason given when it was closed */
  closingReason: Maybe<Scalars['String']['output']>;
  /** 办结时的佐证数 | How many records were evidence when it was closed */
  closingEvidence: Maybe<Scalars['Int']['output']>;
  /** 本次修订新增或改动 | New or changed in this revision */
  isRevised: Scalars['Boolean']['output'];
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
  /** 各子图的佐证 | Evidence from all subgraphs */
  evidence: Maybe<TaskEvidence>;
  /** 各目标的进展 | Progress of each target */
  targetProgress: Maybe<Array<TargetProgress>>;
  /** 百分比：达标目标 ÷ 目标；无目标的任务为最近填报的；未知时为空 | Met targets ÷ targets; of a task without targets the latest report; null when unknown */
  percent: Maybe<Scalars['Float']['output']>;
  /** 百分比为空的原因 | Why there is no percent */
  percentReason: Maybe<Scalars['String']['output']>;
  /** 填报的进度，由早到晚 | Reports of progress, oldest first */
  progressReports: Array<ProgressReport>;
};

/** 年度工作计划的一次修订 | One revision of a union's yearly work plan */
export type WorkPlan = {
  __typename?: 'WorkPlan';
  /** 供其他服务核验的凭据 | What the other subgraphs go by */
  evidenceTicket: Scalars['String']['output'];
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  memEvidence: Array<MemEvidence>;
  /** 该服务负责的指标 | The metrics that the service owns */
  memMetrics: Array<MemMetric>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  demEvidence: Maybe<Array<DemEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  demMetrics: Maybe<Array<DemMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  welEvidence: Maybe<Array<WelEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  welMetrics: Maybe<Array<WelMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  culEvidence: Maybe<Array<CulEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  culMetrics: Maybe<Array<CulMetric>>;
  /** 该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type */
  finEvidence: Maybe<Array<FinEvidence>>;
  /** 该服务负责的指标 | The metrics that the service owns */
  finMetrics: Maybe<Array<FinMetric>>;
  /** 计划的进展 | How far the plan is */
  progress: Maybe<PlanProgress>;
  /** 此刻全部数据的封存件，一天内有效，起草总结时出示；无权起草者为空 | All figures and evidence as they are now, sealed, good for a day, to draft a summary with; null when it is not yours to draft */
  figures: Maybe<Scalars['String']['output']>;
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 组织编号 | Id of the organisation */
  orgId: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 修订次数，首次为 1 | Revision; the first is 1 */
  revision: Scalars['Int']['output'];
  /** 状态 | State */
  state: WorkPlanState;
  /** 是否现行：已公布，未被取代，未结束 | In force: published, not superseded, not closed */
  inForce: Scalars['Boolean']['output'];
  /** 涵盖期间 | Period covered */
  periodKind: PlanPeriodKind;
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 指导思想 | Guiding ideas */
  guidingIdeas: Maybe<Scalars['String']['output']>;
  /** 目标 | Objectives */
  objectives: Array<Scalars['String']['output']>;
  /** 口号 | Slogans */
  slogans: Array<Scalars['String']['output']>;
  /** 依据的上级工作要点 | Superior key points that it rests on */
  basis: Array<Scalars['String']['output']>;
  /** 章节 | Sections */
  sections: Array<PlanSection>;
  /** 任务，按计划顺序；可按月份、责任委员会筛选 | Tasks in the order of the plan, of a month or a committee if asked */
  tasks: Array<PlanTask>;
  /** 委员会讨论记录，由早到晚 | Discussions by the committee, oldest first */
  discussions: Maybe<Array<PlanDiscussion>>;
  /** 向党组织的报告 | Report to the party organisation */
  partyReport: Maybe<PlanPartyReport>;
  /** 提醒 | Warnings */
  warnings: Array<PlanWarning>;
  /** 上级与办公室的意见，最近在前，最多 100 条 | Comments by the superior and the office, newest first, 100 at most */
  comments: Maybe<Array<PlanComment>>;
  /** 修订的原因，首次为空 | Why it was revised; null for the first */
  revisionReason: Maybe<Scalars['String']['output']>;
  /** 定稿日期 | Day on which it became final */
  finalizedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 公布日期 | Day of publication */
  publishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 结束、被取代或撤回的日期 | Day on which it was closed, superseded or withdrawn */
  endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};


/** 年度工作计划的一次修订 | One revision of a union's yearly work plan */
export type WorkPlanTasksArgs = {
  month?: InputMaybe<Scalars['Int']['input']>;
  committee?: InputMaybe<PlanCommittee>;
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
  /** 指标请求的编号 | Key of the request that it answers */
  key: Scalars['ID']['output'];
  /** 数值；无法得出时为空 | The figure; null when it cannot be had */
  value: Maybe<Scalars['Float']['output']>;
  /** 没有数值的原因 | Why there is no figure */
  reason: Maybe<Scalars['String']['output']>;
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
  /** 指标请求的编号 | Key of the request that it answers */
  key: Scalars['ID']['output'];
  /** 数值；无法得出时为空 | The figure; null when it cannot be had */
  value: Maybe<Scalars['Float']['output']>;
  /** 没有数值的原因 | Why there is no figure */
  reason: Maybe<Scalars['String']['output']>;
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
  /** 指标请求的编号 | Key of the request that it answers */
  key: Scalars['ID']['output'];
  /** 数值；无法得出时为空 | The figure; null when it cannot be had */
  value: Maybe<Scalars['Float']['output']>;
  /** 没有数值的原因 | Why there is no figure */
  reason: Maybe<Scalars['String']['output']>;
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
  /** 指标请求的编号 | Key of the request that it answers */
  key: Scalars['ID']['output'];
  /** 数值；无法得出时为空 | The figure; null when it cannot be had */
  value: Maybe<Scalars['Float']['output']>;
  /** 没有数值的原因 | Why there is no figure */
  reason: Maybe<Scalars['String']['output']>;
};

/** 交办事项操作的拒绝原因 | Why an act on assigned work was refused */
export type WorkAssignmentErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 承办人须为本组织的在籍会员 | The assignee has to be an active member here */
  | 'NOT_ELIGIBLE'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 会议交办的一项工作 | Work that a meeting assigned */
export type WorkAssignment = {
  __typename?: 'WorkAssignment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 交办的会议 | The meeting that assigned it */
  meeting: Maybe<UnionMeeting>;
  /** 会议的第几项决定 | Number of the decision that it carries out */
  decisionNo: Maybe<Scalars['Int']['output']>;
  /** 内容 | Text */
  text: Scalars['String']['output'];
  /** 承办人，无权查看其档案时为空 | The assignee; null for whoever may not read the register */
  assignee: Maybe<Member>;
  /** 交办日期 | Day on which it was assigned */
  assignedOn: Scalars['LocalDate']['output'];
  /** 完成期限 | Due day */
  dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 完成日期；未完成为空 | Day on which it was done; null until then */
  doneOn: Maybe<Scalars['LocalDate']['output']>;
  /** 结果 | Result */
  result: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** 按编号查一项交办工作 | One assignment by id */
  workAssignment: Maybe<WorkAssignment>;
  /** 组建工作目标考核表；不可见或未设目标时为空 | The board of building targets; null when not visible or when no targets are set */
  buildTargetBoard: Maybe<BuildTargetBoard>;
  /** 按编号查一个席位 | One seat by id */
  committeeSeat: Maybe<CommitteeSeat>;
  /** 按编号查一个委员会 | One committee by id */
  committee: Maybe<Committee>;
  /** 某组织现任的工作委员会 | An organisation's standing working committee for a subject */
  workingCommittee: Maybe<Committee>;
  /** 按编号查一项创建活动 | One creation campaign by id */
  creationCampaign: Maybe<CreationCampaign>;
  /** 创建一览：进行中和重新开放的在前，其次为已成功的，最多 500 项 | The creation board: open and reopened campaigns first, then those won, 500 at most */
  creationBoard: Array<CreationCampaign>;
  /** 某组织某日的入会率（含下级）；不可见时为空 | Membership rate of an organisation with those below it on a day; null when not visible */
  membershipRate: Maybe<MembershipRate>;
  /** 各月末的入会率，最多 60 个月；当月为今天 | Membership rate at the end of each month, 60 at most; today for the current month */
  membershipRateTrend: Array<MembershipRate>;
  /** 某组织及其下级的待办事项，到期早的在前，最多 500 件 | What waits on the desk of an organisation and those below it, nearest first, 500 at most */
  officeDesk: Array<DeskItem>;
  /** 某会员某日的分工，默认今天 | A member's duties on a day; today by default */
  dutiesOf: Array<DutyAssignment>;
  /** 某委员会的分工是否落实 | Whether the duties of a committee are covered */
  dutyCoverage: Maybe<DutyCoverage>;
  /** 按编号查一件上报 | One filing by id */
  filing: Maybe<Filing>;
  /** 某组织某期间的五型（五力）雷达图；没有评价为空 | Radar of an organisation and period; null without an assessment */
  fiveTypeRadar: Maybe<FiveTypeRadar>;
  /** 按编号查一个工会小组 | One union group by id */
  unionGroup: Maybe<UnionGroup>;
  /** 某工会某年的现行考核评分标准 | The scoring standard of a union and year */
  homeScoringStandard: Maybe<HomeScoringStandard>;
  /** 建家考核的名次与进度 | Ranking and progress of the model-home campaign */
  homeLeague: Maybe<HomeLeague>;
  /** 按编号查一项荣誉 | One honour by id */
  honour: Maybe<Honour>;
  /** 待复评的荣誉，日期近的在前，最多 500 项 | Honours due for review, nearest first, 500 at most */
  honoursDueForReview: Array<Honour>;
  /** 当前登录身份，未登录为空 | The caller's own identity; null when nobody is signed in */
  myIdentity: Maybe<CallerIdentity>;
  /** 供网关查询授权 | A subject's grants, for the gateway */
  identity: Maybe<CallerIdentity>;
  /** 某组织及其下级未销号的问题，期限早的在前，最多 500 个 | Open findings of an organisation and all below it, first due in front, 500 at most */
  openInspectionFindings: Array<InspectionFinding>;
  /** 某组织下各分会当年的督查覆盖：每个分会每年至少一次 | Coverage of the branches below an organisation: each at least once a year */
  inspectionCoverage: Maybe<InspectionCoverage>;
  /** 按编号查一个任务，限提交人与工会办公室 | One job by id, for who started it and the office */
  memJob: Maybe<MemJob>;
  /** 本人提交的任务，最近在前，最多 50 个 | The caller's own jobs, newest first, 50 at most */
  myMemJobs: Array<MemJob>;
  /** 年报数字：由全年记录算出 | Figures of a yearly report, computed from the year's records */
  yearlyReport: Maybe<YearlyReport>;
  /** 台帐统计；对只可看汇总者，不足 5 人的组不公布 | Statistics of the ledgers; groups below 5 people are withheld from who may only count */
  unionStatistics: Maybe<StatSeries>;
  /** 按编号查一次会议 | One meeting by id */
  unionMeeting: Maybe<UnionMeeting>;
  /** 某组织本级在期内召开会议的次数；委员会会议默认只计工会委员会 | Meetings of an organisation itself, without those below, in a period; of committees by default the union committee's */
  meetingCounts: Array<MeetingCount>;
  /** 会员大会的年度要求；无权查看时为空 | The yearly members' meeting; null for whoever may not know */
  membersMeetingDuty: Maybe<MembersMeetingDuty>;
  /** 按编号查一名会员 | One member by id */
  member: Maybe<Member>;
  /** 本人的会籍 | The caller's own membership */
  myMembership: Maybe<Member>;
  /** 某日的会籍，按某一时刻所知；会员不可见时为空 | How a membership stood on a day, as known at an instant; null for a member who is not visible */
  standing: Maybe<MemberStanding>;
  /** 谁查阅过我的敏感信息，最近在前，最多 100 条 | Who looked at my sensitive data, newest first, 100 at most */
  myAccessLog: Array<MemberAccess>;
  /** 某组织及其下级的“一办三委”，最多 1000 个组织 | The networks of an organisation and all below it, 1000 at most */
  networkCompleteness: Array<OrganizationNetwork>;
  /** 按编号或代码查一个组织 | One organisation by id or code */
  organization: Maybe<UnionOrganization>;
  /** 组织树：根及其全部下级，上级在前，最多 1000 个 | The tree below a root, parents first, 1000 at most */
  organizationTree: Array<UnionOrganization>;
  /** 按编号查一项任务 | One task by id */
  planTask: Maybe<PlanTask>;
  /** 某月的任务：该月安排的与该月到期的，期限在前的在前 | Tasks of a month: planned for it or due in it, nearest deadline first */
  planCalendar: Array<PlanTask>;
  /** 到某日应办结而未办结的任务，不含待通知的 | Tasks that should be done by a day and are not; without those that wait for a notice */
  tasksDue: Array<PlanTask>;
  /** 把一份总结作为公文文件：正文、各任务的目标与实际、落款 | A summary as a paper to send upward: its words, each task's targets and figures, the signature */
  summaryDocument: Maybe<OfficeFile>;
  /** 按编号查一份总结 | One summary by id */
  summary: Maybe<Summary>;
  /** 某组织某年度的全年总结：已发布的，否则草稿 | A union's summary of a year: the published one, else the draft */
  yearEndSummary: Maybe<Summary>;
  /** 建会实名制覆盖情况（含下级）；不可见时为空 | Coverage of the real-name establishment in a subtree; null when not visible */
  realNameCoverage: Maybe<RealNameCoverage>;
  /** 会员动态（含下级），首末日均计入；不可见时为空 | Movements of the members of a subtree, both days included; null when not visible */
  membershipDynamics: Maybe<MembershipDynamics>;
  /** 按编号查一个整改事项 | One item by id */
  rectificationItem: Maybe<RectificationItem>;
  /** 某组织及其下级的整改台帐 | The board of an organisation and all below it */
  rectificationBoard: Maybe<RectificationBoard>;
  /** 按编号查一项制度 | One regulation by id */
  regulation: Maybe<Regulation>;
  /** 某组织某日的制度领域清单，未设定时为空表 | The areas of an organisation on a day; empty when none were set */
  regulationAreas: Array<RegulationArea>;
  /** 某组织某日的制度覆盖率，只计本级制度；未设定领域清单时为空 | Coverage of an organisation on a day by regulations of its own; null while it has no list of areas */
  regulationCoverage: Maybe<RegulationCoverage>;
  /** 按编号查一次表格导入，限上传人与工会办公室 | One import by id, for who uploaded it and the office */
  spreadsheetImport: Maybe<SpreadsheetImport>;
  /** 导入模板 | The template */
  spreadsheetTemplate: SpreadsheetTemplate;
  /** 某组织及其下级中女职工组织未齐备的，最多 1000 个组织中 | Those of an organisation and all below it, 1000 at most, whose women workers' organisation is not in order */
  womenOrganizationGaps: Array<WomenOrganization>;
  /** 某组织某年度的计划：现行的；尚无现行时，编制中的；或指明的修订 | A union's plan of a year: the one in force, else the one in preparation; or the revision named */
  workPlan: Maybe<WorkPlan>;
  /** 某组织某年度计划的全部修订，最近在前 | All revisions of a union's plan of a year, newest first */
  workPlanRevisions: Array<WorkPlan>;
  /** 年度计划的一项任务：列表 | A task of a yearly plan: list */
  planTasks: PlanTaskConnection;
  /** 年度工作计划的一次修订：列表 | One revision of a union's yearly work plan: list */
  workPlans: WorkPlanConnection;
  /** 会议交办的一项工作：列表 | Work that a meeting assigned: list */
  workAssignments: WorkAssignmentConnection;
  /** 一次目标考核，当时的数字不再变动：列表 | An assessment, with the figures of its day: list */
  buildAssessments: BuildAssessmentConnection;
  /** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：列表 | A seat: who held which post from when to when; dated, never overwritten: list */
  committeeSeats: CommitteeSeatConnection;
  /** 委员会或办事机构，一届：列表 | A committee or an office of a union, for one term: list */
  committees: CommitteeConnection;
  /** 创建（争创）活动：按标准逐条准备，争取一项称号：列表 | A creation campaign: item by item of the standard towards a title: list */
  creationCampaigns: CreationCampaignConnection;
  /** 新职工申报：自入职之日起计入职工人数：列表 | Declaration of a new employee, who counts as employed from the day of hire on: list */
  employeeDeclarations: EmployeeDeclarationConnection;
  /** 委员的一项分工，注明起止，不改写：列表 | A duty of a committee member; dated, never overwritten: list */
  dutyAssignments: DutyAssignmentConnection;
  /** 委员处理日常事务的记录：列表 | A daily affair of the union, as a committee member recorded it: list */
  affairsLogs: AffairsLogConnection;
  /** 报出的备案、请示与报告：本组织及下级的，以及共享给本组织的：列表 | Filings sent: of one's own union and those below, and those shared with it: list */
  filingOutbox: FilingConnection;
  /** 收到的备案、请示与报告：列表 | Filings addressed to one's own union: list */
  filingInbox: FilingConnection;
  /** 五型工会评价：一个组织一个期间一份：列表 | A five-type assessment: one for each organisation and period: list */
  fiveTypeAssessments: FiveTypeAssessmentConnection;
  /** 工会小组：一个工会组织内部的划分；关闭而不删除：列表 | A union group: a part of one union's own members; closed, never deleted: list */
  unionGroups: UnionGroupConnection;
  /** 一段编组：某会员在某小组：列表 | One stretch of a member in a group; dated, never overwritten: list */
  groupMemberships: GroupMembershipConnection;
  /** 一次小组划分：列表 | One division of a union's members into groups: list */
  groupingRounds: GroupingRoundConnection;
  /** 会员：列表 | A member, or a person who applied to be one: list */
  members: MemberConnection;
  /** 一个分会一年的职工之家考核：列表 | The assessment of one branch's staff home in one year: list */
  homeAssessments: HomeAssessmentConnection;
  /** 荣誉：授予组织或个人的称号：列表 | An honour: a title granted to an organisation or a person: list */
  honours: HonourConnection;
  /** 对分会基础工作的一次指导督查：列表 | One inspection of a branch's basic work: list */
  inspectionVisits: InspectionVisitConnection;
  /** 督查发现的一个问题：列表 | A finding of an inspection: list */
  inspectionFindings: InspectionFindingConnection;
  /** 任务：一次请求做不完的工作，进程重启后接着做：列表 | A job: work that is too long for a request; it goes on after a restart: list */
  memJobs: MemJobConnection;
  /** 台帐条目：列表 | An entry of a branch ledger: list */
  branchLedger: BranchLedgerEntryConnection;
  /** 一次会议：列表 | A meeting of the union: list */
  unionMeetings: UnionMeetingConnection;
  /** 编组待办：新会员待编入工会小组：列表 | A new member waits to be assigned to a union group: list */
  groupAssignmentTasks: GroupAssignmentTaskConnection;
  /** 会籍转接：转出方提出，转入方接收后一次生效：列表 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: list */
  memberTransfers: MemberTransferConnection;
  /** 党工联系：工会所属的党组织，每个工会同一时间一个：列表 | The party organisation that leads a union: one at a time: list */
  partyUnionLinks: PartyLinkConnection;
  /** 向党组织的报告：列表 | A report to the party organisation: list */
  partyReports: PartyReportConnection;
  /** 请党组织或行政支持的请求：列表 | A request for support, to the party organisation or the administration: list */
  supportRequests: SupportRequestConnection;
  /** 半年或全年工作总结，数据已封存：列表 | A half-year or year-end summary; its figures are frozen: list */
  summaries: SummaryConnection;
  /** 建会实名制：一名会员的实名核验：列表 | Real-name establishment: the verification of one member's identity: list */
  realNameEntries: RealNameEntryConnection;
  /** 作风、廉政整改的一个事项：列表 | An item of conduct and integrity rectification: list */
  rectificationItems: RectificationItemConnection;
  /** 工会制度的一版：列表 | One revision of a regulation of the union: list */
  regulations: RegulationConnection;
  /** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写：列表 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing: list */
  spreadsheetImports: SpreadsheetImportConnection;
  /** 年度计划的一项任务：统计 | A task of a yearly plan: statistics */
  planTaskStats: PlanTaskStats;
  /** 年度工作计划的一次修订：统计 | One revision of a union's yearly work plan: statistics */
  workPlanStats: WorkPlanStats;
  /** 会议交办的一项工作：统计 | Work that a meeting assigned: statistics */
  workAssignmentStats: WorkAssignmentStats;
  /** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：统计 | A seat: who held which post from when to when; dated, never overwritten: statistics */
  committeeSeatStats: CommitteeSeatStats;
  /** 委员会或办事机构，一届：统计 | A committee or an office of a union, for one term: statistics */
  committeeStats: CommitteeStats;
  /** 创建（争创）活动：按标准逐条准备，争取一项称号：统计 | A creation campaign: item by item of the standard towards a title: statistics */
  creationCampaignStats: CreationCampaignStats;
  /** 委员的一项分工，注明起止，不改写：统计 | A duty of a committee member; dated, never overwritten: statistics */
  dutyAssignmentStats: DutyAssignmentStats;
  /** 委员处理日常事务的记录：统计 | A daily affair of the union, as a committee member recorded it: statistics */
  affairsLogStats: AffairsLogStats;
  /** 报出的备案、请示与报告：本组织及下级的，以及共享给本组织的：统计 | Filings sent: of one's own union and those below, and those shared with it: statistics */
  filingOutboxStats: FilingStats;
  /** 收到的备案、请示与报告：统计 | Filings addressed to one's own union: statistics */
  filingInboxStats: FilingStats;
  /** 五型工会评价：一个组织一个期间一份：统计 | A five-type assessment: one for each organisation and period: statistics */
  fiveTypeAssessmentStats: FiveTypeAssessmentStats;
  /** 工会小组：一个工会组织内部的划分；关闭而不删除：统计 | A union group: a part of one union's own members; closed, never deleted: statistics */
  unionGroupStats: UnionGroupStats;
  /** 一段编组：某会员在某小组：统计 | One stretch of a member in a group; dated, never overwritten: statistics */
  groupMembershipStats: GroupMembershipStats;
  /** 一次小组划分：统计 | One division of a union's members into groups: statistics */
  groupingRoundStats: GroupingRoundStats;
  /** 会员：统计 | A member, or a person who applied to be one: statistics */
  memberStats: MemberStats;
  /** 一个分会一年的职工之家考核：统计 | The assessment of one branch's staff home in one year: statistics */
  homeAssessmentStats: HomeAssessmentStats;
  /** 荣誉：授予组织或个人的称号：统计 | An honour: a title granted to an organisation or a person: statistics */
  honourStats: HonourStats;
  /** 对分会基础工作的一次指导督查：统计 | One inspection of a branch's basic work: statistics */
  inspectionVisitStats: InspectionVisitStats;
  /** 督查发现的一个问题：统计 | A finding of an inspection: statistics */
  inspectionFindingStats: InspectionFindingStats;
  /** 台帐条目：统计 | An entry of a branch ledger: statistics */
  branchLedgerStats: BranchLedgerEntryStats;
  /** 一次会议：统计 | A meeting of the union: statistics */
  unionMeetingStats: UnionMeetingStats;
  /** 党工联系：工会所属的党组织，每个工会同一时间一个：统计 | The party organisation that leads a union: one at a time: statistics */
  partyUnionLinkStats: PartyLinkStats;
  /** 向党组织的报告：统计 | A report to the party organisation: statistics */
  partyReportStats: PartyReportStats;
  /** 请党组织或行政支持的请求：统计 | A request for support, to the party organisation or the administration: statistics */
  supportRequestStats: SupportRequestStats;
  /** 半年或全年工作总结，数据已封存：统计 | A half-year or year-end summary; its figures are frozen: statistics */
  summaryStats: SummaryStats;
  /** 作风、廉政整改的一个事项：统计 | An item of conduct and integrity rectification: statistics */
  rectificationItemStats: RectificationItemStats;
  /** 工会制度的一版：统计 | One revision of a regulation of the union: statistics */
  regulationStats: RegulationStats;
};


export type QueryWorkAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBuildTargetBoardArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCommitteeSeatArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkingCommitteeArgs = {
  orgId: Scalars['ID']['input'];
  subject: CommitteeSubject;
};


export type QueryCreationCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreationBoardArgs = {
  orgId: Scalars['ID']['input'];
};


export type QueryMembershipRateArgs = {
  orgId: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryMembershipRateTrendArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['Period']['input'];
  to: Scalars['Period']['input'];
};


export type QueryOfficeDeskArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutiesOfArgs = {
  memberId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryDutyCoverageArgs = {
  committeeId: Scalars['ID']['input'];
};


export type QueryFilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFiveTypeRadarArgs = {
  orgId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
};


export type QueryUnionGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHomeScoringStandardArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryHomeLeagueArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryHonourArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHonoursDueForReviewArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIdentityArgs = {
  subject: Scalars['ID']['input'];
};


export type QueryOpenInspectionFindingsArgs = {
  orgId: Scalars['ID']['input'];
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInspectionCoverageArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryMemJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryYearlyReportArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryUnionStatisticsArgs = {
  orgId: Scalars['ID']['input'];
  groupBy: StatGroup;
  measure: StatMeasure;
  period: Scalars['Period']['input'];
  ledger?: InputMaybe<LedgerKind>;
};


export type QueryUnionMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingCountsArgs = {
  orgId: Scalars['ID']['input'];
  period: Scalars['String']['input'];
  kind?: InputMaybe<UnionMeetingKind>;
  committeeKind?: InputMaybe<CommitteeKind>;
};


export type QueryMembersMeetingDutyArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandingArgs = {
  memberId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryNetworkCompletenessArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  activityDays?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationTreeArgs = {
  rootId: Scalars['ID']['input'];
  includeDissolved?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPlanTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanCalendarArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  month: Scalars['Int']['input'];
};


export type QueryTasksDueArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QuerySummaryDocumentArgs = {
  id: Scalars['ID']['input'];
  format: OfficeFileFormat;
};


export type QuerySummaryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryYearEndSummaryArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryRealNameCoverageArgs = {
  orgId: Scalars['ID']['input'];
};


export type QueryMembershipDynamicsArgs = {
  orgId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryRectificationItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRectificationBoardArgs = {
  orgId: Scalars['ID']['input'];
};


export type QueryRegulationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegulationAreasArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryRegulationCoverageArgs = {
  orgId: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QuerySpreadsheetImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySpreadsheetTemplateArgs = {
  kind: SpreadsheetKind;
};


export type QueryWomenOrganizationGapsArgs = {
  orgId: Scalars['ID']['input'];
};


export type QueryWorkPlanArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkPlanRevisionsArgs = {
  orgId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryPlanTasksArgs = {
  filter?: InputMaybe<PlanTaskFilter>;
  orderBy?: InputMaybe<Array<PlanTaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkPlansArgs = {
  filter?: InputMaybe<WorkPlanFilter>;
  orderBy?: InputMaybe<Array<WorkPlanOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkAssignmentsArgs = {
  filter?: InputMaybe<WorkAssignmentFilter>;
  orderBy?: InputMaybe<Array<WorkAssignmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBuildAssessmentsArgs = {
  filter?: InputMaybe<BuildAssessmentFilter>;
  orderBy?: InputMaybe<Array<BuildAssessmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommitteeSeatsArgs = {
  filter?: InputMaybe<CommitteeSeatFilter>;
  orderBy?: InputMaybe<Array<CommitteeSeatOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommitteesArgs = {
  filter?: InputMaybe<CommitteeFilter>;
  orderBy?: InputMaybe<Array<CommitteeOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreationCampaignsArgs = {
  filter?: InputMaybe<CreationCampaignFilter>;
  orderBy?: InputMaybe<Array<CreationCampaignOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEmployeeDeclarationsArgs = {
  filter?: InputMaybe<EmployeeDeclarationFilter>;
  orderBy?: InputMaybe<Array<EmployeeDeclarationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyAssignmentsArgs = {
  filter?: InputMaybe<DutyAssignmentFilter>;
  orderBy?: InputMaybe<Array<DutyAssignmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAffairsLogsArgs = {
  filter?: InputMaybe<AffairsLogFilter>;
  orderBy?: InputMaybe<Array<AffairsLogOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilingOutboxArgs = {
  filter?: InputMaybe<FilingFilter>;
  orderBy?: InputMaybe<Array<FilingOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilingInboxArgs = {
  filter?: InputMaybe<FilingFilter>;
  orderBy?: InputMaybe<Array<FilingOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFiveTypeAssessmentsArgs = {
  filter?: InputMaybe<FiveTypeAssessmentFilter>;
  orderBy?: InputMaybe<Array<FiveTypeAssessmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnionGroupsArgs = {
  filter?: InputMaybe<UnionGroupFilter>;
  orderBy?: InputMaybe<Array<UnionGroupOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupMembershipsArgs = {
  filter?: InputMaybe<GroupMembershipFilter>;
  orderBy?: InputMaybe<Array<GroupMembershipOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupingRoundsArgs = {
  filter?: InputMaybe<GroupingRoundFilter>;
  orderBy?: InputMaybe<Array<GroupingRoundOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMembersArgs = {
  filter?: InputMaybe<MemberFilter>;
  orderBy?: InputMaybe<Array<MemberOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHomeAssessmentsArgs = {
  filter?: InputMaybe<HomeAssessmentFilter>;
  orderBy?: InputMaybe<Array<HomeAssessmentOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHonoursArgs = {
  filter?: InputMaybe<HonourFilter>;
  orderBy?: InputMaybe<Array<HonourOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionVisitsArgs = {
  filter?: InputMaybe<InspectionVisitFilter>;
  orderBy?: InputMaybe<Array<InspectionVisitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionFindingsArgs = {
  filter?: InputMaybe<InspectionFindingFilter>;
  orderBy?: InputMaybe<Array<InspectionFindingOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMemJobsArgs = {
  filter?: InputMaybe<MemJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBranchLedgerArgs = {
  filter?: InputMaybe<BranchLedgerEntryFilter>;
  orderBy?: InputMaybe<Array<BranchLedgerEntryOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnionMeetingsArgs = {
  filter?: InputMaybe<UnionMeetingFilter>;
  orderBy?: InputMaybe<Array<UnionMeetingOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupAssignmentTasksArgs = {
  filter?: InputMaybe<GroupAssignmentTaskFilter>;
  orderBy?: InputMaybe<Array<GroupAssignmentTaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMemberTransfersArgs = {
  filter?: InputMaybe<MemberTransferFilter>;
  orderBy?: InputMaybe<Array<MemberTransferOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyUnionLinksArgs = {
  filter?: InputMaybe<PartyLinkFilter>;
  orderBy?: InputMaybe<Array<PartyLinkOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyReportsArgs = {
  filter?: InputMaybe<PartyReportFilter>;
  orderBy?: InputMaybe<Array<PartyReportOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportRequestsArgs = {
  filter?: InputMaybe<SupportRequestFilter>;
  orderBy?: InputMaybe<Array<SupportRequestOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySummariesArgs = {
  filter?: InputMaybe<SummaryFilter>;
  orderBy?: InputMaybe<Array<SummaryOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRealNameEntriesArgs = {
  filter?: InputMaybe<RealNameEntryFilter>;
  orderBy?: InputMaybe<Array<RealNameEntryOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRectificationItemsArgs = {
  filter?: InputMaybe<RectificationItemFilter>;
  orderBy?: InputMaybe<Array<RectificationItemOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegulationsArgs = {
  filter?: InputMaybe<RegulationFilter>;
  orderBy?: InputMaybe<Array<RegulationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpreadsheetImportsArgs = {
  filter?: InputMaybe<SpreadsheetImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanTaskStatsArgs = {
  filter?: InputMaybe<PlanTaskFilter>;
  groupBy?: InputMaybe<Array<PlanTaskDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkPlanStatsArgs = {
  filter?: InputMaybe<WorkPlanFilter>;
  groupBy?: InputMaybe<Array<WorkPlanDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkAssignmentStatsArgs = {
  filter?: InputMaybe<WorkAssignmentFilter>;
  groupBy?: InputMaybe<Array<WorkAssignmentDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommitteeSeatStatsArgs = {
  filter?: InputMaybe<CommitteeSeatFilter>;
  groupBy?: InputMaybe<Array<CommitteeSeatDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommitteeStatsArgs = {
  filter?: InputMaybe<CommitteeFilter>;
  groupBy?: InputMaybe<Array<CommitteeDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCreationCampaignStatsArgs = {
  filter?: InputMaybe<CreationCampaignFilter>;
  groupBy?: InputMaybe<Array<CreationCampaignDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDutyAssignmentStatsArgs = {
  filter?: InputMaybe<DutyAssignmentFilter>;
  groupBy?: InputMaybe<Array<DutyAssignmentDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAffairsLogStatsArgs = {
  filter?: InputMaybe<AffairsLogFilter>;
  groupBy?: InputMaybe<Array<AffairsLogDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFilingOutboxStatsArgs = {
  filter?: InputMaybe<FilingFilter>;
  groupBy?: InputMaybe<Array<FilingDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFilingInboxStatsArgs = {
  filter?: InputMaybe<FilingFilter>;
  groupBy?: InputMaybe<Array<FilingDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFiveTypeAssessmentStatsArgs = {
  filter?: InputMaybe<FiveTypeAssessmentFilter>;
  groupBy?: InputMaybe<Array<FiveTypeAssessmentDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnionGroupStatsArgs = {
  filter?: InputMaybe<UnionGroupFilter>;
  groupBy?: InputMaybe<Array<UnionGroupDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupMembershipStatsArgs = {
  filter?: InputMaybe<GroupMembershipFilter>;
  groupBy?: InputMaybe<Array<GroupMembershipDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupingRoundStatsArgs = {
  filter?: InputMaybe<GroupingRoundFilter>;
  groupBy?: InputMaybe<Array<GroupingRoundDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMemberStatsArgs = {
  filter?: InputMaybe<MemberFilter>;
  groupBy?: InputMaybe<Array<MemberDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHomeAssessmentStatsArgs = {
  filter?: InputMaybe<HomeAssessmentFilter>;
  groupBy?: InputMaybe<Array<HomeAssessmentDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHonourStatsArgs = {
  filter?: InputMaybe<HonourFilter>;
  groupBy?: InputMaybe<Array<HonourDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionVisitStatsArgs = {
  filter?: InputMaybe<InspectionVisitFilter>;
  groupBy?: InputMaybe<Array<InspectionVisitDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionFindingStatsArgs = {
  filter?: InputMaybe<InspectionFindingFilter>;
  groupBy?: InputMaybe<Array<InspectionFindingDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBranchLedgerStatsArgs = {
  filter?: InputMaybe<BranchLedgerEntryFilter>;
  groupBy?: InputMaybe<Array<BranchLedgerEntryDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnionMeetingStatsArgs = {
  filter?: InputMaybe<UnionMeetingFilter>;
  groupBy?: InputMaybe<Array<UnionMeetingDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartyUnionLinkStatsArgs = {
  filter?: InputMaybe<PartyLinkFilter>;
  groupBy?: InputMaybe<Array<PartyLinkDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartyReportStatsArgs = {
  filter?: InputMaybe<PartyReportFilter>;
  groupBy?: InputMaybe<Array<PartyReportDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupportRequestStatsArgs = {
  filter?: InputMaybe<SupportRequestFilter>;
  groupBy?: InputMaybe<Array<SupportRequestDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySummaryStatsArgs = {
  filter?: InputMaybe<SummaryFilter>;
  groupBy?: InputMaybe<Array<SummaryDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRectificationItemStatsArgs = {
  filter?: InputMaybe<RectificationItemFilter>;
  groupBy?: InputMaybe<Array<RectificationItemDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegulationStatsArgs = {
  filter?: InputMaybe<RegulationFilter>;
  groupBy?: InputMaybe<Array<RegulationDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 交办 | An assignment */
export type AssignWorkInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会议 | The meeting */
  meetingId: Scalars['ID']['input'];
  /** 会议的第几项决定 | Number of the decision that it carries out */
  decisionNo?: InputMaybe<Scalars['Int']['input']>;
  /** 内容，1-500 字；交办决定时可不填 | Text, 1-500 characters; the decision's when left out */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 承办的会员 | The member to do it */
  assigneeId: Scalars['ID']['input'];
  /** 完成期限，不早于会议日期 | Due day, not before the meeting */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 完成 | A completion */
export type CompleteAssignmentInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 交办的工作 | The assignment */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 完成日期，不晚于今天，默认今天 | Day, not after today, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 结果，1-500 字 | Result, 1-500 characters */
  result: Scalars['String']['input'];
};

/** 交办操作的结果 | Result of an act on an assignment */
export type WorkAssignmentPayload = {
  __typename?: 'WorkAssignmentPayload';
  /** 交办的工作 | The assignment */
  workAssignment: Maybe<WorkAssignment>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<WorkAssignmentUserError>;
};

/** 组建工作目标的指标；实际数一律由记录计算 | What a target of organisation building counts; the actual figure is always computed from records */
export type BuildMetric =
  /** 工会小组数 | Union groups in force */
  | 'GROUPS'
  /** 入会率，% | Membership rate, per cent */
  | 'MEMBERSHIP_RATE'
  /** 新入会人数 | New members of the year */
  | 'NEW_MEMBERS'
  /** 实名建会率，% | Organisations with members that count as established by real name, per cent */
  | 'REAL_NAME'
  /** “一办三委”齐全率，% | Branches with one office and three committees complete, per cent */
  | 'NETWORK';

/** 目标考核的拒绝原因 | Why an act on building targets was refused */
export type BuildTargetErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 尚未设定目标 | No targets are set */
  | 'NO_TARGETS'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 一项组建工作目标 | One target of organisation building */
export type BuildTarget = {
  __typename?: 'BuildTarget';
  /** 承担目标的组织 | Organisation that it is set for */
  organization: Maybe<UnionOrganization>;
  /** 指标 | What it counts */
  metric: BuildMetric;
  /** 目标值 | The target */
  target: Scalars['Float']['output'];
};

/** 一个组织对一项目标的完成情况 | How far one organisation has come with one target */
export type BuildResult = {
  __typename?: 'BuildResult';
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 目标值 | The target */
  target: Scalars['Float']['output'];
  /** 实际值，由记录计算；无从计算时为空 | The actual figure, computed from records; null when there is nothing to compute it from */
  actual: Maybe<Scalars['Float']['output']>;
  /** 已完成 | Met */
  isMet: Scalars['Boolean']['output'];
};

/** 考核的一项 | One item of an assessment */
export type BuildItem = {
  __typename?: 'BuildItem';
  /** 指标 | What it counts */
  metric: BuildMetric;
  /** 本级目标及实际，未设本级目标为空 | The union's own target and figure; null when it has none of its own */
  own: Maybe<BuildResult>;
  /** 各分会的目标及实际 | Those of the branches */
  branches: Array<BuildResult>;
  /** 未完成的分会 | Branches that lack what they should have */
  lacking: Array<UnionOrganization>;
  /** 得分，百分数 | Score, per cent */
  percent: Scalars['Float']['output'];
};

/** 组建工作目标考核表 | The board of building targets */
export type BuildTargetBoard = {
  __typename?: 'BuildTargetBoard';
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 截至 | As of */
  asOf: Scalars['LocalDate']['output'];
  /** 目标 | The targets */
  targets: Array<BuildTarget>;
  /** 各项 | The items */
  items: Array<BuildItem>;
  /** 逾期未整改的检查问题数 | Findings of inspections that are overdue */
  overdueFindings: Scalars['Int']['output'];
  /** 每项扣分 | Points that each of them costs */
  deductionPerFinding: Scalars['Float']['output'];
  /** 得分，0-100 | Score, 0-100 */
  score: Scalars['Float']['output'];
  /** 已作的考核，新的在前 | Assessments made, newest first */
  assessments: Array<BuildAssessment>;
};

/** 一次目标考核，当时的数字不再变动 | An assessment, with the figures of its day */
export type BuildAssessment = {
  __typename?: 'BuildAssessment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 考核日期 | Assessed on */
  on: Scalars['LocalDate']['output'];
  /** 考核人 | Assessed by */
  assessedBy: Scalars['String']['output'];
  /** 得分，0-100 | Score, 0-100 */
  score: Scalars['Float']['output'];
  /** 各项 | The items */
  items: Array<BuildItem>;
  /** 逾期未整改的检查问题数 | Findings of inspections that were overdue */
  overdueFindings: Scalars['Int']['output'];
};

/** 年度组建工作目标 | The building targets of a year */
export type SetBuildTargetsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 年度 | Year */
  year: Scalars['Int']['input'];
  /** 目标，1-500 项 | The targets, 1-500 */
  targets: Array<BuildTargetInput>;
  /** 每个逾期未整改的检查问题扣分，0-100 | Points that each overdue finding costs, 0-100 */
  deductionPerFinding?: InputMaybe<Scalars['Float']['input']>;
};

/** 一项目标 | One target */
export type BuildTargetInput = {
  /** 承担目标的组织：本级或其下级，默认本级 | Organisation: the union itself or one below it; itself by default */
  orgId?: InputMaybe<Scalars['ID']['input']>;
  /** 指标 | What it counts */
  metric: BuildMetric;
  /** 目标值，大于 0；百分数不超过 100 | The target, more than 0; a percentage is 100 at most */
  target: Scalars['Float']['input'];
};

/** 目标考核 | An assessment */
export type AssessBuildTargetsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 年度 | Year */
  year: Scalars['Int']['input'];
  /** 所属计划任务 | Plan tasks that it is part of */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 设定目标的结果 | Result of setting targets */
export type SetBuildTargetsPayload = {
  __typename?: 'SetBuildTargetsPayload';
  /** 目标 | The targets */
  targets: Maybe<Array<BuildTarget>>;
  /** 拒绝原因：每个有误的行一项；空则成功 | Refusals: one for each bad row; empty = done */
  userErrors: Array<BuildTargetUserError>;
};

/** 目标考核的结果 | Result of an assessment */
export type AssessBuildTargetsPayload = {
  __typename?: 'AssessBuildTargetsPayload';
  /** 考核 | The assessment */
  assessment: Maybe<BuildAssessment>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<BuildTargetUserError>;
};

/** 在委员会中的职务 | Post on a committee */
export type SeatDuty =
  /** 主任（主席）| Chair */
  | 'CHAIR'
  /** 副主任（副主席）| Vice-chair */
  | 'VICE_CHAIR'
  /** 女职工委员 | Women's commissioner */
  | 'WOMEN_COMMISSIONER'
  /** 委员 | Member */
  | 'MEMBER';

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期 | A seat: who held which post from when to when; dated, never overwritten */
export type CommitteeSeat = {
  __typename?: 'CommitteeSeat';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 委员会的种类 | Kind of the committee */
  kind: CommitteeKind;
  /** 委员会的分工 | Subject of the committee */
  subject: Maybe<CommitteeSubject>;
  /** 任职的会员，无权查看其档案时为空 | The member; null for whoever may not read the register */
  member: Maybe<Member>;
  /** 任职者姓名 | Name of the holder */
  memberName: Maybe<Scalars['String']['output']>;
  /** 职务 | Post */
  duty: SeatDuty;
  /** 任职起 | Held from */
  from: Scalars['LocalDate']['output'];
  /** 离任日期：自该日起不再任职；在任为空 | Day from which it is no longer held; null = held now */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 离任原因 | Why it was vacated */
  reason: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 任命 | An appointment */
export type AppointSeatInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 委员会 | The committee */
  committeeId: Scalars['ID']['input'];
  /** 会员 | The member */
  memberId: Scalars['ID']['input'];
  /** 职务 | Post */
  duty?: InputMaybe<SeatDuty>;
  /** 任职起，默认今天 | Held from; today by default */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 是否企业主要负责人的近亲属，须如实申报 | Whether a close relative of the employer's principal officer, as declared */
  closeRelativeOfPrincipal?: InputMaybe<Scalars['Boolean']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 离任 | The end of a seat */
export type VacateSeatInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 席位 | The seat */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 离任日期：自该日起不再任职，默认今天 | Day from which it is no longer held; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因，1-200 字 | Why, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 席位操作的结果 | Result of an act on a seat */
export type CommitteeSeatPayload = {
  __typename?: 'CommitteeSeatPayload';
  /** 席位 | The seat */
  committeeSeat: Maybe<CommitteeSeat>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<CommitteeUserError>;
};

/** 委员会（机构）的种类 | Kind of a committee or organ */
export type CommitteeKind =
  /** 工会办公室 | Office */
  | 'OFFICE'
  /** 工会委员会 | Union committee */
  | 'UNION_COMMITTEE'
  /** 经费审查委员会 | Audit committee */
  | 'AUDIT_COMMITTEE'
  /** 女职工委员会 | Women workers' committee */
  | 'WOMEN_COMMITTEE'
  /** 工作委员会 | Working committee */
  | 'WORKING'
  /** 劳动争议调解委员会 | Mediation committee */
  | 'MEDIATION'
  /** 民主监督小组 | Supervision group */
  | 'SUPERVISION_GROUP'
  /** 劳动保护监督检查委员会 | Labour protection committee */
  | 'LABOUR_PROTECTION';

/** 工作委员会的分工（四个工作委员会）| Subject of a working committee: the four of them */
export type CommitteeSubject =
  /** 企务公开民主管理 | Openness and democratic management */
  | 'OPENNESS_DEMOCRACY'
  /** 生产、劳保监督 | Production and labour protection */
  | 'PRODUCTION_LABOUR_PROTECTION'
  /** 宣教文体 | Education and culture */
  | 'EDUCATION_CULTURE'
  /** 生活保障 | Living security */
  | 'LIVING_SECURITY';

/** 委员会欠缺什么 | What a committee falls short of */
export type CommitteeShortfallCode =
  /** 没有主任（主席）| No chair */
  | 'NO_CHAIR'
  /** 没有经费审查委员会 | No audit committee beside it */
  | 'NO_AUDIT_COMMITTEE'
  /** 任期已满，应换届 | Its term is over: the next one is due */
  | 'TERM_OVER';

/** 委员会操作的拒绝原因 | Why an act on a committee or a seat was refused */
export type CommitteeErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 已设立 | Established already */
  | 'ALREADY_ESTABLISHED'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 任期不合规定 | The term is not lawful */
  | 'UNLAWFUL_TERM'
  /** 已换届或已离任 | Ended already */
  | 'WRONG_STATE'
  /** 已在任 | Seated already */
  | 'ALREADY_SEATED'
  /** 已有主任（主席）| There is a chair already */
  | 'CHAIR_TAKEN'
  /** 须为本组织的在籍会员 | Not an active member of this organisation */
  | 'NOT_ELIGIBLE'
  /** 企业主要负责人的近亲属不得作为人选 | A close relative of the employer's principal officer */
  | 'CLOSE_RELATIVE'
  /** 与已有职务不相容 | Not compatible with a post that is held */
  | 'INCOMPATIBLE_ROLES'
  /** 不能任命自己担任带有权限的职务 | Nobody appoints oneself to a seat that brings a role */
  | 'OWN_SEAT'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 委员会或办事机构，一届 | A committee or an office of a union, for one term */
export type Committee = {
  __typename?: 'Committee';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 种类 | Kind */
  kind: CommitteeKind;
  /** 分工，仅工作委员会 | Subject, of a working committee alone */
  subject: Maybe<CommitteeSubject>;
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 任期起 | First day of the term */
  termFrom: Scalars['LocalDate']['output'];
  /** 任期止，含当日；无固定任期为空 | Last day of the term; null when it has none */
  termTo: Maybe<Scalars['LocalDate']['output']>;
  /** 换届日期：自该日起由下一届接任；现任为空 | Day from which the next one is in office; null = this one is */
  endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 接任的是哪一届 | The one that it followed */
  predecessor: Maybe<Committee>;
  /** 是否公开 | Whether everybody may see it */
  isPublished: Scalars['Boolean']['output'];
  /** 现任主任（主席）| Chair now in office */
  chair: Maybe<CommitteeSeat>;
  /** 席位：某日在任的；不填则为全部，由早到晚 | Seats held on a day; all there ever were when left out, oldest first */
  seats: Maybe<Array<CommitteeSeat>>;
  /** 欠缺 | What it falls short of; empty = in order */
  shortfalls: Array<CommitteeShortfall>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};


/** 委员会或办事机构，一届 | A committee or an office of a union, for one term */
export type CommitteeSeatsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 委员会的一项欠缺 | One thing that a committee falls short of */
export type CommitteeShortfall = {
  __typename?: 'CommitteeShortfall';
  /** 代码 | Code */
  code: CommitteeShortfallCode;
  /** 说明与建议 | What is missing and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm asks for it */
  clause: Maybe<Scalars['String']['output']>;
};

/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  /** 现任的委员会与办事机构 | Committees and office now standing */
  committees: Array<Committee>;
  /** 某日的入会率（含下级），默认今天 | Membership rate of the subtree on a day, today by default */
  membershipRate: Maybe<MembershipRate>;
  /** 现行的小组划分，无则为空 | The division in force; null when there is none */
  groupingRound: Maybe<GroupingRound>;
  /** 本组织现有的荣誉，最近在前，最多 100 项 | Honours that the organisation itself holds today, newest first, 100 at most */
  honours: Maybe<Array<Honour>>;
  /** 某日在籍会员数（含下级，不含退休），默认今天 | Active members of the subtree on a day, today by default; without retirees */
  memberCount: Maybe<Scalars['Int']['output']>;
  /** 今天的“一办三委”；地方与产业工会为空 | Its network of organs today; null for local and industrial unions */
  network: Maybe<OrganizationNetwork>;
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 组织代码，全图唯一 | Code, unique over the graph */
  code: Scalars['String']['output'];
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 类别 | Kind */
  kind: OrganizationKind;
  /** 层级：根为 0 | Depth in the tree: 0 at the root */
  level: Scalars['Int']['output'];
  /** 适用规范的地区：自身所填，否则为最近上级的，再则为全国（CN）| Region whose norms apply: its own, else that of the nearest superior that has one, else CN */
  region: Scalars['String']['output'];
  /** 成立日期 | Day of establishment */
  establishedOn: Scalars['LocalDate']['output'];
  /** 状态 | Status */
  status: OrganizationStatus;
  /** 某日本级职工人数，不含下级，默认今天 | Employees at this organisation itself on a day, today by default; without its subordinates */
  employeeCount: Scalars['Int']['output'];
  /** 某日职工人数合计：每人只在主上级下计一次，默认今天 | Employees of the whole subtree on a day, today by default; each counted once, through the primary parent */
  employeeCountTotal: Maybe<Scalars['Int']['output']>;
  /** 主上级，统计由此汇总 | Primary parent: statistics roll up through it */
  parent: Maybe<UnionOrganization>;
  /** 下级组织 | Direct subordinates, by code */
  children: Array<UnionOrganization>;
  /** 其他上级 | Further superiors */
  supervisors: Array<Supervisor>;
  /** 备案可见的上级工会：主上级与其他上级工会 | Superior unions that see its filings: the primary parent and further unions */
  filingSuperiors: Array<UnionOrganization>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
  /** 现行的党工联系，没有则为空 | The live link with the party organisation; null = none is registered */
  partyLink: Maybe<PartyLink>;
  /** 女职工组织；地方与产业工会为空 | Its women workers' organisation; null for local and industrial unions */
  womenOrganization: Maybe<WomenOrganization>;
};


/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganizationMembershipRateArgs = {
  at?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganizationMemberCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganizationEmployeeCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganizationEmployeeCountTotalArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 设立委员会 | A committee to be established */
export type EstablishCommitteeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 种类 | Kind */
  kind: CommitteeKind;
  /** 分工，工作委员会必填 | Subject, required for a working committee */
  subject?: InputMaybe<CommitteeSubject>;
  /** 名称，1-80 字 | Name, 1-80 characters */
  name: Scalars['String']['input'];
  /** 任期起，不晚于今天 | First day of the term, not after today */
  termFrom: Scalars['LocalDate']['input'];
  /** 任期止，含当日；工会委员会、经审委员会、女职工委员会必填 | Last day of the term; required for the union, audit and women's committees */
  termTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 换届时，上一届 | At a change of term, the one that it follows */
  predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** 是否公开 | Whether everybody may see it */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 设立四个工作委员会 | The four working committees */
export type EstablishWorkingCommitteesInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 任期起，不晚于今天 | First day of the term, not after today */
  termFrom: Scalars['LocalDate']['input'];
  /** 任期止，含当日 | Last day of the term */
  termTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务 | Plan tasks that they serve */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 委员会操作的结果 | Result of an act on a committee */
export type CommitteePayload = {
  __typename?: 'CommitteePayload';
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<CommitteeUserError>;
};

/** 设立四个工作委员会的结果 | Result of establishing the working committees */
export type WorkingCommitteesPayload = {
  __typename?: 'WorkingCommitteesPayload';
  /** 新设立的委员会 | The committees that were established */
  committees: Maybe<Array<Committee>>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<CommitteeUserError>;
};

/** 创建活动的状态 | State of a creation campaign */
export type CreationState =
  /** 准备中 | In preparation */
  | 'PREPARING'
  /** 已申报，待评定 | Submitted, not judged yet */
  | 'SUBMITTED'
  /** 已创建成功 | Won */
  | 'WON';

/** 标准条目的类别 | Kind of an item of the standard */
export type CreationItemKind =
  /** 硬件 | Hardware: rooms, equipment */
  | 'HARDWARE'
  /** 软件资料 | Software: rules, files, records */
  | 'SOFTWARE';

/** 创建操作的拒绝原因 | Why an act on a creation campaign was refused */
export type CreationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该称号已有进行中的创建 | A campaign for this title is open already */
  | 'CAMPAIGN_OPEN'
  /** 仍有条目未达标 | Items are neither met nor waived */
  | 'ITEMS_NOT_MET'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 目标星级须高于现有星级 | The target has to be above the present stars */
  | 'LEVEL_NOT_HIGHER'
  /** 该荣誉已登记 | This grant is entered already */
  | 'DUPLICATE_HONOUR'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 创建（争创）活动：按标准逐条准备，争取一项称号 | A creation campaign: item by item of the standard towards a title */
export type CreationCampaign = {
  __typename?: 'CreationCampaign';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 争创的组织 | Organisation that strives for it */
  organization: Maybe<UnionOrganization>;
  /** 争创的称号，不含级别 | Title, without its grade */
  title: Scalars['String']['output'];
  /** 称号的级别 | Grade of the title */
  grade: HonourGrade;
  /** 授予单位 | Who grants it */
  grantor: Scalars['String']['output'];
  /** 开始时的星级；没有星级为 0，非星级称号为空 | Stars at the start, 0 without any; null for a title without stars */
  fromLevel: Maybe<Scalars['Int']['output']>;
  /** 目标星级 1-5；非星级称号为空 | Stars strived for, 1-5; null for a title without stars */
  targetLevel: Maybe<Scalars['Int']['output']>;
  /** 标准条目 | Items of the standard */
  items: Array<CreationItem>;
  /** 尚未达标的条目 | Items neither met nor waived */
  unmetItems: Array<CreationItem>;
  /** 专家指导，由早到晚 | Guidance by experts, oldest first */
  expertVisits: Array<ExpertVisit>;
  /** 状态 | State */
  state: CreationState;
  /** 称号已失去（被撤销或过期），创建重新开放 | The title was lost, by revocation or its end: the campaign is open again */
  isReopened: Scalars['Boolean']['output'];
  /** 开始日期 | Day of the start */
  startedOn: Scalars['LocalDate']['output'];
  /** 最近一次申报日期 | Day of the latest submission */
  submittedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 历次评定结果，由早到晚 | Results, oldest first */
  results: Array<CreationResult>;
  /** 创建成功登记的荣誉 | The honour that it won */
  honour: Maybe<Honour>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 标准条目 | An item of the standard */
export type CreationItem = {
  __typename?: 'CreationItem';
  /** 序号，从 1 起 | Number, from 1 */
  no: Scalars['Int']['output'];
  /** 要求 | What it asks for */
  text: Scalars['String']['output'];
  /** 类别 | Kind */
  kind: CreationItemKind;
  /** 佐证材料 | Evidence for it */
  evidence: Array<CreationEvidence>;
  /** 已达标：有佐证材料足以证明 | Met: there is evidence that suffices */
  met: Scalars['Boolean']['output'];
  /** 免除的理由 | Why it was waived */
  waivedReason: Maybe<Scalars['String']['output']>;
  /** 免除日期 | Day on which it was waived */
  waivedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** 一份佐证材料 | A piece of evidence for an item */
export type CreationEvidence = {
  __typename?: 'CreationEvidence';
  /** 名称 | What it is */
  title: Scalars['String']['output'];
  /** 对应的图上佐证编号，如 Activity:act... | Id of the evidence in the graph, such as Activity:act... */
  evidenceId: Maybe<Scalars['ID']['output']>;
  /** 足以证明达标 | Suffices for the item */
  suffices: Scalars['Boolean']['output'];
  /** 提交日期 | Day on which it was attached */
  on: Scalars['LocalDate']['output'];
};

/** 一次专家现场指导 | A visit of experts */
export type ExpertVisit = {
  __typename?: 'ExpertVisit';
  /** 专家来自 | Where they came from */
  from: Scalars['String']['output'];
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 意见 | Their advice */
  advice: Scalars['String']['output'];
};

/** 一次评定结果 | A result */
export type CreationResult = {
  __typename?: 'CreationResult';
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 创建成功 | Won */
  won: Scalars['Boolean']['output'];
  /** 说明 | Remark */
  note: Maybe<Scalars['String']['output']>;
};

/** 开始创建 | The start of a campaign */
export type StartCreationCampaignInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 争创的组织 | Organisation that strives for it */
  orgId: Scalars['ID']['input'];
  /** 争创的称号，不含级别，1-80 字 | Title without its grade, 1-80 characters */
  title: Scalars['String']['input'];
  /** 称号的级别 | Grade of the title */
  grade: HonourGrade;
  /** 授予单位，1-80 字 | Who grants it, 1-80 characters */
  grantor: Scalars['String']['input'];
  /** 目标星级 1-5，须高于现有星级；非星级称号不填 | Stars strived for, 1-5, above the present ones; none for a title without stars */
  targetLevel?: InputMaybe<Scalars['Int']['input']>;
  /** 标准条目，1-100 项 | Items of the standard, 1-100 */
  items: Array<CreationItemInput>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 标准条目 | An item of the standard */
export type CreationItemInput = {
  /** 要求，1-200 字 | What it asks for, 1-200 characters */
  text: Scalars['String']['input'];
  /** 类别 | Kind */
  kind: CreationItemKind;
};

/** 佐证材料 | Evidence for an item */
export type AttachCreationEvidenceInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 创建活动 | The campaign */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 条目序号 | Number of the item */
  itemNo: Scalars['Int']['input'];
  /** 名称，1-200 字 | What it is, 1-200 characters */
  title: Scalars['String']['input'];
  /** 对应的图上佐证编号，如 Activity:act... | Id of the evidence in the graph, such as Activity:act... */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** 足以证明达标 | Suffices for the item */
  suffices?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 免除条目 | A waiver */
export type WaiveCreationItemInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 创建活动 | The campaign */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 条目序号 | Number of the item */
  itemNo: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 专家指导 | Guidance by experts */
export type RecordExpertGuidanceInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 创建活动 | The campaign */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 专家来自，1-80 字 | Where they came from, 1-80 characters */
  from: Scalars['String']['input'];
  /** 日期，默认今天 | Day, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 意见，1-1000 字 | Their advice, 1-1000 characters */
  advice: Scalars['String']['input'];
};

/** 申报 | A submission */
export type SubmitCreationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 创建活动 | The campaign */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 评定结果 | A result */
export type RecordCreationResultInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 创建活动 | The campaign */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 创建成功 | Won */
  won: Scalars['Boolean']['input'];
  /** 日期，默认今天 | Day, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 说明，如文号，最多 200 字 | Remark, such as the number of a document, 200 characters at most */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 荣誉有效期至，含当日；不填为长期 | Last day of the honour's validity; without end when left out */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 荣誉的复评日期；不填则为有效期的最后一日 | Day of the honour's review; the last day of validity when left out */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 创建操作的结果 | Result of an act on a creation campaign */
export type CreationCampaignPayload = {
  __typename?: 'CreationCampaignPayload';
  /** 变更后的创建活动 | The campaign as changed */
  creationCampaign: Maybe<CreationCampaign>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<CreationUserError>;
};

/** 申报结果 | Outcome of a declaration */
export type DeclarationOutcome =
  /** 已申报，未申请入会 | Declared, no application yet */
  | 'DECLARED'
  /** 已申请入会 | Applied for membership */
  | 'APPLIED'
  /** 已入会 | A member */
  | 'APPROVED'
  /** 已了结：未入会或已离会 | Closed: did not join, or left again */
  | 'CLOSED';

/** 新职工申报的拒绝原因 | Why a declaration was refused */
export type EmployeeDeclarationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 已申报 | Declared already */
  | 'ALREADY_DECLARED'
  /** 身份证号不正确 | Not a valid ID number */
  | 'INVALID_ID_NUMBER'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 新职工申报：自入职之日起计入职工人数 | Declaration of a new employee, who counts as employed from the day of hire on */
export type EmployeeDeclaration = {
  __typename?: 'EmployeeDeclaration';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 用工单位的工会组织 | Organisation of the employment */
  organization: Maybe<UnionOrganization>;
  /** 姓名 | Name */
  name: Scalars['String']['output'];
  /** 入职日期 | Hired on */
  hiredOn: Scalars['LocalDate']['output'];
  /** 申报日期 | Declared on */
  declaredOn: Scalars['LocalDate']['output'];
  /** 逾期申报 | Declared after the deadline */
  isLate: Scalars['Boolean']['output'];
  /** 结果 | Outcome */
  outcome: DeclarationOutcome;
  /** 入会申请或会员 | The application, or the member */
  member: Maybe<Member>;
  /** 了结理由 | Why it was closed */
  reason: Maybe<Scalars['String']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 某日的入会率 | Membership rate on a day */
export type MembershipRate = {
  __typename?: 'MembershipRate';
  /** 日期 | The day */
  on: Scalars['LocalDate']['output'];
  /** 职工人数 | Employees */
  employees: Scalars['Int']['output'];
  /** 在籍会员人数 | Active members */
  members: Scalars['Int']['output'];
  /** 入会率，百分数，保留一位小数，不超过 100；没有职工时为空 | Members ÷ employees as a percentage with one decimal, 100 at most; null without employees */
  percent: Maybe<Scalars['Float']['output']>;
};

/** 新职工 | New employees of one organisation */
export type DeclareNewEmployeesInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 用工单位的工会组织 | Organisation of the employment */
  orgId: Scalars['ID']['input'];
  /** 新职工 | The employees */
  employees: Array<NewEmployeeInput>;
  /** 所属计划任务 | Plan tasks that it is part of */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 一名新职工 | One new employee */
export type NewEmployeeInput = {
  /** 姓名，1-40 字 | Name, 1-40 characters */
  name: Scalars['String']['input'];
  /** 身份证号，据以对应入会申请，不予保存 | ID number, by which the application is found; it is not kept */
  idNumber: Scalars['String']['input'];
  /** 入职日期 | Hired on */
  hiredOn: Scalars['LocalDate']['input'];
};

/** 了结申报 | The end of a declaration */
export type CloseDeclarationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 申报 | The declaration */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 申报期限，及于下级 | A deadline, for the organisation and those below it */
export type SetDeclarationDeadlineInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 入职后多少天内，1-365 | Days after the hire, 1-365 */
  days: Scalars['Int']['input'];
};

/** 申报的结果 | Result of a declaration */
export type DeclareNewEmployeesPayload = {
  __typename?: 'DeclareNewEmployeesPayload';
  /** 申报，顺序与输入相同 | The declarations, in the order of the input */
  declarations: Maybe<Array<EmployeeDeclaration>>;
  /** 拒绝原因：每个有误的行一项；空则成功 | Refusals: one for each bad row; empty = done */
  userErrors: Array<EmployeeDeclarationUserError>;
};

/** 申报操作的结果 | Result of an act on a declaration */
export type EmployeeDeclarationPayload = {
  __typename?: 'EmployeeDeclarationPayload';
  /** 申报 | The declaration */
  declaration: Maybe<EmployeeDeclaration>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<EmployeeDeclarationUserError>;
};

/** 规定期限的结果 | Result of setting a deadline */
export type DeclarationDeadlinePayload = {
  __typename?: 'DeclarationDeadlinePayload';
  /** 期限天数 | The days */
  days: Maybe<Scalars['Int']['output']>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<EmployeeDeclarationUserError>;
};

/** 待办事项的种类 | Kind of an item on the office's desk */
export type DeskItemKind =
  /** 生日 | A birthday */
  | 'BIRTHDAY'
  /** 新会员待编组 | A new member waits for a union group */
  | 'GROUP_ASSIGNMENT'
  /** 交办的工作到期 | Assigned work is due */
  | 'WORK_ASSIGNMENT'
  /** 任期届满，应换届 | A term of office ends */
  | 'TERM_OF_OFFICE'
  /** 称号已失去，创建重新开放 | A title was lost: its campaign is open again */
  | 'CREATION_REOPENED'
  /** 有职工逾期未申报 | Employees who are not declared in time */
  | 'UNDECLARED_EMPLOYEES'
  /** 已申报而未入会 | Declared, and no member yet */
  | 'HIRE_NOT_APPROVED'
  /** 待办理的下级上报 | A filing from below waits to be handled */
  | 'FILING_TO_HANDLE'
  /** 上级的批复 | A superior's reply */
  | 'FILING_REPLIED'
  /** 被退回的上报，待重新报送 | A returned filing, to be superseded by a new one */
  | 'FILING_RETURNED'
  /** 分会职工之家待考核 | A branch's staff home waits for its assessment */
  | 'HOME_ASSESSMENT'
  /** 荣誉待复评 | An honour is due for review */
  | 'HONOUR_REVIEW'
  /** 督查问题到期 | A finding of an inspection is due */
  | 'INSPECTION_FINDING'
  /** 本年尚未督查的分会 | A branch that was not inspected this year */
  | 'INSPECTION'
  /** 已召集的会议 | A meeting that is convened */
  | 'UNION_MEETING'
  /** 会员大会每年至少一次 | The yearly members' meeting */
  | 'MEMBERS_MEETING'
  /** 转入会籍待接收 | A transfer waits for consent */
  | 'MEMBER_TRANSFER'
  /** 支持请求待答复 | A request for support waits for its reply */
  | 'SUPPORT_REQUESTED'
  /** 整改事项到期 | An item of rectification is due */
  | 'RECTIFICATION'
  /** 整改待验收 | A rectified item is to be checked */
  | 'RECTIFICATION_CHECK'
  /** 女职工组织未同步组建 | The women workers' organisation is missing */
  | 'WOMEN_ORGANIZATION';

/** 工会办公桌上的一件事：到期之前就出现，办妥即消失 | A matter on the office's desk: there before it is due, gone when it is done */
export type DeskItem = {
  __typename?: 'DeskItem';
  /** 种类 | Kind */
  kind: DeskItemKind;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 事项 | What it is */
  title: Scalars['String']['output'];
  /** 到期日期 | Due on */
  dueOn: Scalars['LocalDate']['output'];
  /** 已过期 | Past due */
  isOverdue: Scalars['Boolean']['output'];
  /** 相关记录的类型，如 Member | Type of the record that it is about, such as Member */
  recordType: Scalars['String']['output'];
  /** 相关记录的编号 | Id of that record */
  recordId: Scalars['ID']['output'];
};

/** 分工与日常事务操作的拒绝原因 | Why an act on a duty or a daily affair was refused */
export type DutyErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该席位已离任 | The seat was vacated */
  | 'WRONG_STATE'
  /** 该委员已负责此项 | Assigned to this seat already */
  | 'ALREADY_ASSIGNED'
  /** 该项已有牵头人 | The area has a lead already */
  | 'LEAD_TAKEN'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 委员的一项分工，注明起止，不改写 | A duty of a committee member; dated, never overwritten */
export type DutyAssignment = {
  __typename?: 'DutyAssignment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 席位 | The seat */
  seat: Maybe<CommitteeSeat>;
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 委员 | The member */
  member: Maybe<Member>;
  /** 分管工作，如 宣传教育 | Area, such as education */
  area: Scalars['String']['output'];
  /** 是否牵头 | Whether this member leads it */
  isLead: Scalars['Boolean']['output'];
  /** 起 | From */
  from: Scalars['LocalDate']['output'];
  /** 止：自该日起不再负责；现任为空 | Day from which it is no longer this member's; null = now */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 委员处理日常事务的记录 | A daily affair of the union, as a committee member recorded it */
export type AffairsLog = {
  __typename?: 'AffairsLog';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 席位 | The seat */
  seat: Maybe<CommitteeSeat>;
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 委员 | The member */
  member: Maybe<Member>;
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 事务 | What was done */
  text: Scalars['String']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 委员会的分工是否落实 | Whether every member of a committee has a duty, and every area one lead */
export type DutyCoverage = {
  __typename?: 'DutyCoverage';
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 现任席位数 | Seats held now */
  seats: Scalars['Int']['output'];
  /** 已有分工的席位数 | Seats with a duty */
  seatsWithDuty: Scalars['Int']['output'];
  /** 尚无分工的席位 | Seats without a duty */
  seatsWithoutDuty: Array<CommitteeSeat>;
  /** 分管的各项工作，按名称 | Areas, by name */
  areas: Array<DutyArea>;
  /** 是否落实：人人有分工，项项有一名牵头人 | In order: a duty for everybody, one lead for every area */
  isComplete: Scalars['Boolean']['output'];
};

/** 一项分管工作 | An area of duty */
export type DutyArea = {
  __typename?: 'DutyArea';
  /** 名称 | Name */
  area: Scalars['String']['output'];
  /** 牵头的席位，没有则为空 | Seat that leads it; null when none does */
  lead: Maybe<CommitteeSeat>;
  /** 负责的席位数，含牵头 | Seats that it belongs to, the lead included */
  seats: Scalars['Int']['output'];
};

/** 分工 | A duty to be assigned */
export type AssignDutyInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 席位 | The seat */
  seatId: Scalars['ID']['input'];
  /** 分管工作，1-40 字 | Area, 1-40 characters */
  area: Scalars['String']['input'];
  /** 是否牵头 | Whether this member leads it */
  isLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** 起，默认今天 | From; today by default */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 结束分工 | The end of a duty */
export type EndDutyInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 分工 | The duty */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 止：自该日起不再负责，默认今天 | Day from which it is no longer this member's; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 日常事务 | A daily affair */
export type LogDailyAffairInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 席位 | The seat */
  seatId: Scalars['ID']['input'];
  /** 日期，默认今天 | Day; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 事务，1-1000 字 | What was done, 1-1000 characters */
  text: Scalars['String']['input'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 分工操作的结果 | Result of an act on a duty */
export type DutyAssignmentPayload = {
  __typename?: 'DutyAssignmentPayload';
  /** 分工 | The duty */
  dutyAssignment: Maybe<DutyAssignment>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<DutyUserError>;
};

/** 记录日常事务的结果 | Result of recording a daily affair */
export type AffairsLogPayload = {
  __typename?: 'AffairsLogPayload';
  /** 记录 | The record */
  affairsLog: Maybe<AffairsLog>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<DutyUserError>;
};

/** 上报的种类 | Kind of filing */
export type FilingKind =
  /** 备案 | For the record */
  | 'FOR_RECORD'
  /** 请示 | Request for instruction */
  | 'REQUEST_INSTRUCTION'
  /** 报告 | Report */
  | 'REPORT';

/** 上报的状态 | State of a filing */
export type FilingState =
  /** 已发出 | Sent */
  | 'SENT'
  /** 已签收 | Received */
  | 'RECEIVED'
  /** 已批复 | Replied */
  | 'REPLIED'
  /** 已退回，由新的上报取代 | Returned, to be superseded by a new one */
  | 'RETURNED';

/** 上报操作的拒绝原因 | Why an act on a filing was refused */
export type FilingErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 没有这样的上级工会 | Not a superior union */
  | 'NOT_SUPERIOR'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 不能办理本人报出的事项 | Nobody handles an own filing */
  | 'OWN_FILING'
  /** 已有新的上报取代 | Superseded already */
  | 'SUPERSEDED'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 向上级工会的备案、请示或报告 | A filing with a superior union: for the record, for instruction, or a report */
export type Filing = {
  __typename?: 'Filing';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 种类 | Kind */
  kind: FilingKind;
  /** 报出组织 | Sender */
  fromOrganization: Maybe<UnionOrganization>;
  /** 受文的上级工会 | Addressee: a superior union */
  toOrganization: Maybe<UnionOrganization>;
  /** 事由 | Subject */
  subject: Scalars['String']['output'];
  /** 正文 | Text */
  text: Scalars['String']['output'];
  /** 附件 | Attachments */
  attachments: Array<FilingAttachment>;
  /** 所涉记录 | The record that it is about */
  about: Maybe<FilingAbout>;
  /** 发出日期 | Sent on */
  sentOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: FilingState;
  /** 签收日期 | Received on */
  receivedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 批复 | The reply */
  reply: Maybe<FilingReply>;
  /** 退回日期 | Returned on */
  returnedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 退回理由 | Why it was returned */
  returnReason: Maybe<Scalars['String']['output']>;
  /** 所取代的被退回的上报 | The returned filing that this one supersedes */
  supersedes: Maybe<Filing>;
  /** 取代本件的上报 | The filing that supersedes this one */
  supersededBy: Maybe<Filing>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 附件：存于别处的文件 | An attachment: a file that is kept elsewhere */
export type FilingAttachment = {
  __typename?: 'FilingAttachment';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 存放位置 | Where it is kept */
  location: Scalars['String']['output'];
  /** 内容的 SHA-256 摘要，64 位小写十六进制 | SHA-256 of its content, 64 lower-case hex digits */
  sha256: Scalars['String']['output'];
};

/** 上报所涉的记录 | The record that a filing is about */
export type FilingAbout = {
  __typename?: 'FilingAbout';
  /** 记录类型 | Its type */
  recordType: Scalars['String']['output'];
  /** 记录编号 | Its id */
  recordId: Scalars['ID']['output'];
};

/** 上级工会的批复 | A superior union's reply */
export type FilingReply = {
  __typename?: 'FilingReply';
  /** 批复内容 | Text */
  text: Scalars['String']['output'];
  /** 批复日期 | Replied on */
  repliedOn: Scalars['LocalDate']['output'];
  /** 附件 | Attachments */
  attachments: Array<FilingAttachment>;
};

/** 备案、请示或报告 | A filing */
export type SubmitFilingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 报出组织 | Sender */
  fromOrgId: Scalars['ID']['input'];
  /** 受文的上级工会，默认主上级；其他上级须是该组织登记的上级工会 | Addressee: the primary parent by default, or a superior union that is registered */
  toOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** 种类 | Kind */
  kind: FilingKind;
  /** 事由，1-120 字 | Subject, 1-120 characters */
  subject: Scalars['String']['input'];
  /** 正文，1-8000 字 | Text, 1-8000 characters */
  text: Scalars['String']['input'];
  /** 附件，最多 20 个 | Attachments, 20 at most */
  attachments?: InputMaybe<Array<FilingAttachmentInput>>;
  /** 所涉记录 | The record that it is about */
  about?: InputMaybe<FilingAboutInput>;
  /** 所取代的被退回的上报 | The returned filing that this one supersedes */
  supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 附件 | An attachment */
export type FilingAttachmentInput = {
  /** 名称，1-120 字 | Name, 1-120 characters */
  name: Scalars['String']['input'];
  /** 存放位置，1-500 字 | Where it is kept, 1-500 characters */
  location: Scalars['String']['input'];
  /** 内容的 SHA-256 摘要，64 位小写十六进制 | SHA-256 of its content, 64 lower-case hex digits */
  sha256: Scalars['String']['input'];
};

/** 所涉记录 | The record that a filing is about */
export type FilingAboutInput = {
  /** 记录类型 | Its type */
  recordType: Scalars['String']['input'];
  /** 记录编号 | Its id */
  recordId: Scalars['ID']['input'];
};

/** 签收 | A receipt */
export type AcknowledgeFilingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 上报 | The filing */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 批复 | A reply */
export type ReplyFilingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 上报 | The filing */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 批复内容，1-8000 字 | Text, 1-8000 characters */
  text: Scalars['String']['input'];
  /** 附件，最多 20 个 | Attachments, 20 at most */
  attachments?: InputMaybe<Array<FilingAttachmentInput>>;
};

/** 退回 | A return */
export type ReturnFilingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 上报 | The filing */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，1-1000 字 | Reason, 1-1000 characters */
  reason: Scalars['String']['input'];
};

/** 上报操作的结果 | Result of an act on a filing */
export type FilingPayload = {
  __typename?: 'FilingPayload';
  /** 变更后的上报 | The filing as changed */
  filing: Maybe<Filing>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<FilingUserError>;
};

/** 五型工会的类型 | The five types of a union */
export type UnionType =
  /** 学习型 | Learning */
  | 'LEARNING'
  /** 服务型 | Service */
  | 'SERVICE'
  /** 创新型 | Innovation */
  | 'INNOVATION'
  /** 廉洁型 | Integrity */
  | 'INTEGRITY'
  /** 和谐型 | Harmony */
  | 'HARMONY';

/** 五力 | The five forces */
export type UnionForce =
  /** 学习力 | Power to learn */
  | 'LEARNING_POWER'
  /** 服务力 | Power to serve */
  | 'SERVICE_POWER'
  /** 推动力 | Driving power */
  | 'DRIVING_POWER'
  /** 凝聚力 | Cohesion */
  | 'COHESION'
  /** 创新力 | Power to innovate */
  | 'INNOVATION_POWER';

/** 五型工会评价的状态 | State of a five-type assessment */
export type FiveTypeState =
  /** 评价中 | Open */
  | 'OPEN'
  /** 已完成 | Closed */
  | 'CLOSED';

/** 五型工会评价操作的拒绝原因 | Why an act on a five-type assessment was refused */
export type FiveTypeErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该期间已有评价 | There is an assessment of that period */
  | 'ALREADY_OPENED'
  /** 评价已完成，不能再改 | The assessment is closed */
  | 'CLOSED'
  /** 没有佐证，或佐证不存在、已失效 | No evidence, or evidence that does not exist or stands no longer */
  | 'NO_EVIDENCE'
  /** 五个类型尚未评齐 | Not all five types have been scored */
  | 'NOT_SCORED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 五型工会评价：一个组织一个期间一份 | A five-type assessment: one for each organisation and period */
export type FiveTypeAssessment = {
  __typename?: 'FiveTypeAssessment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 期间：年或年月 | Period: a year or a month */
  period: Scalars['Period']['output'];
  /** 状态 | State */
  state: FiveTypeState;
  /** 各类型得分，已评的在内 | Scores of the types scored so far */
  scores: Array<FiveTypeScore>;
  /** 五型平均分；完成后才有 | Average of the five; null until closed */
  average: Maybe<Scalars['Float']['output']>;
  /** 启动日期 | Day of opening */
  openedOn: Scalars['LocalDate']['output'];
  /** 完成日期 | Day of closing */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本，供下次修改 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 一个类型的得分 | The score of one type */
export type FiveTypeScore = {
  __typename?: 'FiveTypeScore';
  /** 类型 | Type */
  type: UnionType;
  /** 对应的力 | The force that it stands for */
  force: UnionForce;
  /** 得分，0-100 | Score, 0-100 */
  score: Scalars['Int']['output'];
  /** 评语 | Opinion */
  opinion: Maybe<Scalars['String']['output']>;
  /** 所引佐证的数量 | How many evidence records it cites */
  evidenceCount: Scalars['Int']['output'];
  /** 所引佐证；已失效的不在内 | Evidence that it cites, as far as it still stands */
  evidence: Array<MemEvidence>;
};

/** 五型（五力）雷达图 | Radar of the five types, also as five forces */
export type FiveTypeRadar = {
  __typename?: 'FiveTypeRadar';
  /** 评价 | The assessment */
  assessment: FiveTypeAssessment;
  /** 五个轴，顺序固定 | Five axes, always in this order */
  axes: Array<FiveTypeAxis>;
};

/** 雷达图的一个轴 | An axis of the radar */
export type FiveTypeAxis = {
  __typename?: 'FiveTypeAxis';
  /** 类型 | Type */
  type: UnionType;
  /** 力 | Force */
  force: UnionForce;
  /** 类型名称 | Name of the type */
  typeName: Scalars['String']['output'];
  /** 力的名称 | Name of the force */
  forceName: Scalars['String']['output'];
  /** 得分；未评为空 | Score; null when not scored yet */
  score: Maybe<Scalars['Int']['output']>;
  /** 所引佐证的数量 | Evidence records cited */
  evidenceCount: Scalars['Int']['output'];
};

/** 启动评价 | An opening */
export type OpenFiveTypeAssessmentInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 期间：年或年月 | Period: a year or a month */
  period: Scalars['Period']['input'];
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 评分 | A scoring */
export type ScoreTypeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 评价 | The assessment */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 类型 | Type */
  type: UnionType;
  /** 得分，0-100 | Score, 0-100 */
  score: Scalars['Int']['input'];
  /** 评语，1-1000 字 | Opinion, 1-1000 characters */
  opinion?: InputMaybe<Scalars['String']['input']>;
  /** 佐证，1-20 条：本组织及下级在组织建设子图中的记录；其他子图的记录经其台帐条目引用 | Evidence, 1-20 records of the organisation and below in this subgraph; records of others by their ledger entries */
  evidence: Array<CitedRecordInput>;
};

/** 所引的记录 | A cited record */
export type CitedRecordInput = {
  /** 记录类型，如 Summary | Type of the record, such as Summary */
  recordType: Scalars['String']['input'];
  /** 记录编号 | Id of the record */
  recordId: Scalars['ID']['input'];
};

/** 完成评价 | A closing */
export type CloseFiveTypeAssessmentInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 评价 | The assessment */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 五型工会评价操作的结果 | Result of an act on a five-type assessment */
export type FiveTypeAssessmentPayload = {
  __typename?: 'FiveTypeAssessmentPayload';
  /** 变更后的评价 | The assessment as changed */
  assessment: Maybe<FiveTypeAssessment>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<FiveTypeUserError>;
};

/** 工会小组操作的拒绝原因 | Why an act on union groups was refused */
export type UnionGroupErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 有会员未编入任何小组 | A member is in no group */
  | 'MEMBER_MISSING'
  /** 有会员编入了不止一个小组 | A member is in more than one group */
  | 'MEMBER_DOUBLED'
  /** 不是该工会组织的在籍会员 | Not an active member of the union */
  | 'NOT_A_MEMBER'
  /** 小组数与目标不符 | Not as many groups as the round is for */
  | 'WRONG_COUNT'
  /** 划分在此期间已变更 | The division has changed in the meantime */
  | 'DIVISION_CHANGED'
  /** 小组已关闭 | The group is closed */
  | 'GROUP_CLOSED'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 工会小组：一个工会组织内部的划分；关闭而不删除 | A union group: a part of one union's own members; closed, never deleted */
export type UnionGroup = {
  __typename?: 'UnionGroup';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 划分 | The round that drew it */
  round: Maybe<GroupingRound>;
  /** 起 | From, inclusive */
  validFrom: Scalars['LocalDate']['output'];
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  validTo: Maybe<Scalars['LocalDate']['output']>;
  /** 组长，选举并备案后就任，仅有权查看会员者可见 | Leader, in office once elected and filed; for those who may see the member */
  leader: Maybe<Member>;
  /** 组长姓名，未就任为空 | The leader's name; null while nobody is in office */
  leaderName: Maybe<Scalars['String']['output']>;
  /** 某日的组员，默认今天；仅列出有权查看的会员 | Members on a day, today by default; those that the caller may see */
  members: Array<Member>;
  /** 某日的组员人数，默认今天 | How many members on a day, today by default */
  memberCount: Maybe<Scalars['Int']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};


/** 工会小组：一个工会组织内部的划分；关闭而不删除 | A union group: a part of one union's own members; closed, never deleted */
export type UnionGroupMembersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 工会小组：一个工会组织内部的划分；关闭而不删除 | A union group: a part of one union's own members; closed, never deleted */
export type UnionGroupMemberCountArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 一段编组：某会员在某小组 | One stretch of a member in a group; dated, never overwritten */
export type GroupMembership = {
  __typename?: 'GroupMembership';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 小组 | The group */
  group: Maybe<UnionGroup>;
  /** 起 | From, inclusive */
  from: Scalars['LocalDate']['output'];
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  to: Maybe<Scalars['LocalDate']['output']>;
};

/** 划分的状态 | State of a round */
export type GroupingRoundStatus =
  /** 现行 | In force */
  | 'IN_FORCE'
  /** 已被新的划分取代 | Superseded by a later round */
  | 'SUPERSEDED';

/** 一次小组划分 | One division of a union's members into groups */
export type GroupingRound = {
  __typename?: 'GroupingRound';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 目标小组数 | How many groups it is for */
  targetCount: Scalars['Int']['output'];
  /** 划分、推选组长并备案的期限 | By when division, election of the leaders and filing are due */
  dueOn: Scalars['LocalDate']['output'];
  /** 划分日期 | Day of the division */
  drawnOn: Scalars['LocalDate']['output'];
  /** 按期完成划分 | Drawn in time */
  inTime: Scalars['Boolean']['output'];
  /** 划入的会员数 | Members divided */
  memberCount: Scalars['Int']['output'];
  /** 状态 | State */
  status: GroupingRoundStatus;
  /** 划出的小组 | The groups that it drew */
  groups: Array<UnionGroup>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 会员 | A member, or a person who applied to be one */
export type Member = {
  __typename?: 'Member';
  /** 某日所在的工会小组，默认今天 | The union group on a day, today by default */
  group: Maybe<UnionGroup>;
  /** 该会员现有的荣誉，最近在前，最多 100 项 | Honours that the member holds today, newest first, 100 at most */
  honours: Maybe<Array<Honour>>;
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在工会组织 | Organisation of the membership */
  organization: Maybe<UnionOrganization>;
  /** 姓名 | Name */
  name: Scalars['String']['output'];
  /** 性别 | Sex */
  sex: Sex;
  /** 生日，月-日，如 03-15 | Birthday, month and day */
  birthday: Scalars['String']['output'];
  /** 出生日期，仅本人可见 | Date of birth, for the person alone */
  birthDate: Maybe<Scalars['LocalDate']['output']>;
  /** 身份证号（隐去中间），仅本人与工会办公室可见 | ID number with its middle hidden, for the person and the office */
  idNumberMasked: Maybe<Scalars['String']['output']>;
  /** 身份证号，仅本人可见；工会办公室见 revealIdNumber | ID number, for the person alone; the office uses revealIdNumber */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 用工形式 | Form of employment */
  employmentType: EmploymentType;
  /** 岗位 | Post */
  post: Maybe<Scalars['String']['output']>;
  /** 一线职工 | Works at the front line */
  frontline: Scalars['Boolean']['output'];
  /** 部门 | Department */
  department: Maybe<Scalars['String']['output']>;
  /** 文化程度 | Education */
  education: Maybe<Education>;
  /** 子女，仅本人可见 | Children, for the person alone */
  children: Maybe<Array<Child>>;
  /** 入会日期 | Day of joining */
  joinedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 会籍状态 | Standing */
  status: MemberStatus;
  /** 退休日期 | Day of retirement */
  retiredOn: Maybe<Scalars['LocalDate']['output']>;
  /** 保留会籍起始日期 | Day since when the membership is kept */
  keptOn: Maybe<Scalars['LocalDate']['output']>;
  /** 离会日期 | Day of leaving */
  leftOn: Maybe<Scalars['LocalDate']['output']>;
  /** 会籍如何终止，未终止为空 | How the membership ended; null while it lasts */
  ending: Maybe<MembershipEnding>;
  /** 会籍变动历史，由早到晚；可查某一时刻所知的历史，默认现在所知 | History of the membership, oldest first, as it was known at an instant; as known now by default */
  spells: Array<MembershipSpell>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
  /** 待转入方接收的转接 | The transfer that waits for the receiving union's consent */
  pendingTransfer: Maybe<MemberTransfer>;
  /** 实名核验日期，未核验为空 | Day of the real-name verification; null when not verified */
  realNameOn: Maybe<Scalars['LocalDate']['output']>;
};


/** 会员 | A member, or a person who applied to be one */
export type MemberGroupArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 会员 | A member, or a person who applied to be one */
export type MemberSpellsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 重新划分 | A round */
export type RedrawUnionGroupsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 读到的现行划分，无则为空；已变更则拒绝 | The round in force as it was read, null = none; refused when it has changed */
  replacesRoundId?: InputMaybe<Scalars['ID']['input']>;
  /** 目标小组数，1-500 | How many groups, 1-500 */
  targetCount: Scalars['Int']['input'];
  /** 划分、推选组长并备案的期限 | By when division, election of the leaders and filing are due */
  dueOn: Scalars['LocalDate']['input'];
  /** 划分日期，默认今天 | Day of the division, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 小组 | The groups */
  groups: Array<DrawnGroupInput>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 划出的一个小组 | One group of a round */
export type DrawnGroupInput = {
  /** 名称，1-40 字，不得重复 | Name, 1-40 characters, each once */
  name: Scalars['String']['input'];
  /** 组员 | Its members */
  memberIds: Array<Scalars['ID']['input']>;
};

/** 重新划分的结果 | Result of a round */
export type RedrawUnionGroupsPayload = {
  __typename?: 'RedrawUnionGroupsPayload';
  /** 新的划分 | The round */
  groupingRound: Maybe<GroupingRound>;
  /** 拒绝原因：漏编、重编的会员各一项；空则成功 | Refusals: one for each member missing or doubled; empty = done */
  userErrors: Array<UnionGroupUserError>;
};

/** 编入小组 | An assignment */
export type AssignMemberToGroupInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 小组 | The group */
  groupId: Scalars['ID']['input'];
  /** 日期，默认今天 | The day; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 编入小组的结果 | Result of an assignment */
export type AssignMemberToGroupPayload = {
  __typename?: 'AssignMemberToGroupPayload';
  /** 编组 | The membership of the group */
  groupMembership: Maybe<GroupMembership>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<UnionGroupUserError>;
};

/** 职工之家考核操作的拒绝原因 | Why an act on the model-home assessment was refused */
export type HomeErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该年度尚无考核评分标准 | There is no scoring standard of that year */
  | 'NO_STANDARD'
  /** 已有分会按现行标准考核，标准不能再改 | A branch has been scored by the standard: it stands */
  | 'STANDARD_IN_USE'
  /** 该分会本年度已考核 | The branch was assessed for that year already */
  | 'ALREADY_ASSESSED'
  /** 不是分会，或已撤销 | No branch, or a dissolved one */
  | 'NOT_A_BRANCH'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 职工之家考核评分标准：每个上级工会每年一份 | Scoring standard of the model staff home: one for each parent union and year */
export type HomeScoringStandard = {
  __typename?: 'HomeScoringStandard';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 制定标准的工会，考核其所属分会 | The union that sets it and assesses its branches */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 修订次数，首次为 1 | Revision; the first is 1 */
  revision: Scalars['Int']['output'];
  /** 考核项目 | Items */
  items: Array<HomeStandardItem>;
  /** 等次，高的在前 | Grades, highest first */
  grades: Array<HomeGrade>;
  /** 满分 | Highest total */
  maxTotal: Scalars['Int']['output'];
  /** 考核截止日期，含当日 | Every branch is to be assessed by this day, inclusive */
  dueOn: Scalars['LocalDate']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 考核项目 | An item of the standard */
export type HomeStandardItem = {
  __typename?: 'HomeStandardItem';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 满分 | Highest score */
  max: Scalars['Int']['output'];
};

/** 等次 | A grade */
export type HomeGrade = {
  __typename?: 'HomeGrade';
  /** 名称，如 模范职工之家 | Name */
  name: Scalars['String']['output'];
  /** 起评总分 | Total from which it is reached */
  minTotal: Scalars['Int']['output'];
};

/** 一个分会一年的职工之家考核 | The assessment of one branch's staff home in one year */
export type HomeAssessment = {
  __typename?: 'HomeAssessment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 所依据的标准 | The standard that it was scored by */
  standard: Maybe<HomeScoringStandard>;
  /** 各项得分 | Scores, item by item */
  items: Array<HomeItemScore>;
  /** 总分 | Total */
  total: Scalars['Int']['output'];
  /** 满分 | Highest total */
  maxTotal: Scalars['Int']['output'];
  /** 等次，未达任何等次为空 | Grade; null below the lowest */
  grade: Maybe<Scalars['String']['output']>;
  /** 考核日期 | Day of the assessment */
  scoredOn: Scalars['LocalDate']['output'];
  /** 指导记录，早的在前 | Guidance given in the year, oldest first */
  guidance: Array<HomeGuidance>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 一项得分 | The score of an item */
export type HomeItemScore = {
  __typename?: 'HomeItemScore';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 满分 | Highest score */
  max: Scalars['Int']['output'];
  /** 得分 | Score */
  score: Scalars['Int']['output'];
};

/** 对分会建家工作的一次指导 | Guidance given to a branch on building its staff home */
export type HomeGuidance = {
  __typename?: 'HomeGuidance';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 指导日期 | Day */
  givenOn: Scalars['LocalDate']['output'];
  /** 指导意见 | Advice */
  advice: Scalars['String']['output'];
};

/** 一个工会某年建家考核的名次与进度 | Ranking and progress of a union's model-home campaign */
export type HomeLeague = {
  __typename?: 'HomeLeague';
  /** 工会 | The union */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 统计日期 | As of */
  asOf: Scalars['LocalDate']['output'];
  /** 现行标准；尚未制定为空 | The standard; null when none is set */
  standard: Maybe<HomeScoringStandard>;
  /** 应考核的分会数 | Branches to be assessed */
  branchCount: Scalars['Int']['output'];
  /** 已考核的分会数 | Branches assessed */
  assessedCount: Scalars['Int']['output'];
  /** 进度百分比，舍去小数；没有分会为空 | Percent assessed, rounded down; null without branches */
  percent: Maybe<Scalars['Int']['output']>;
  /** 名次，同分同名次 | Ranking; equal totals share a rank */
  rows: Array<HomeLeagueRow>;
  /** 尚未考核的分会 | Branches not assessed yet */
  missing: Array<UnionOrganization>;
  /** 其中已逾期的分会 | Of these, those past the due day */
  overdue: Array<UnionOrganization>;
};

/** 名次 | A row of the ranking */
export type HomeLeagueRow = {
  __typename?: 'HomeLeagueRow';
  /** 名次 | Rank */
  rank: Scalars['Int']['output'];
  /** 分会 | The branch */
  branch: UnionOrganization;
  /** 考核 | The assessment */
  assessment: HomeAssessment;
};

/** 考核评分标准 | A scoring standard */
export type SetHomeScoringStandardInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 制定标准的工会 | The union */
  orgId: Scalars['ID']['input'];
  /** 年度 | Year */
  year: Scalars['Int']['input'];
  /** 考核项目，1-50 项，名称不重复 | Items, 1-50, each name once */
  items: Array<HomeStandardItemInput>;
  /** 等次，至多 10 个 | Grades, 10 at most */
  grades: Array<HomeGradeInput>;
  /** 考核截止日期，默认当年 12 月 31 日 | Due day; 31 December of the year by default */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 考核项目 | An item */
export type HomeStandardItemInput = {
  /** 名称，1-80 字 | Name, 1-80 characters */
  name: Scalars['String']['input'];
  /** 满分，1-1000 | Highest score, 1-1000 */
  max: Scalars['Int']['input'];
};

/** 等次 | A grade */
export type HomeGradeInput = {
  /** 名称，1-80 字 | Name, 1-80 characters */
  name: Scalars['String']['input'];
  /** 起评总分，0 至满分 | Total from which it is reached */
  minTotal: Scalars['Int']['input'];
};

/** 考核 | A scoring */
export type ScoreHomeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 分会 | The branch */
  branchId: Scalars['ID']['input'];
  /** 年度 | Year */
  year: Scalars['Int']['input'];
  /** 各项得分，标准的每项恰好一次 | Scores: each item of the standard once */
  scores: Array<HomeItemScoreInput>;
  /** 考核日期，默认今天 | Day, today by default */
  scoredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 一项得分 | A score */
export type HomeItemScoreInput = {
  /** 项目名称 | Name of the item */
  item: Scalars['String']['input'];
  /** 得分，0 至该项满分 | Score, 0 to the item's highest */
  score: Scalars['Int']['input'];
};

/** 指导 | Guidance */
export type RecordHomeGuidanceInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 分会 | The branch */
  branchId: Scalars['ID']['input'];
  /** 年度 | Year */
  year: Scalars['Int']['input'];
  /** 指导日期，默认今天 | Day, today by default */
  givenOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 指导意见，1-1000 字 | Advice, 1-1000 characters */
  advice: Scalars['String']['input'];
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 制定标准的结果 | Result of setting the standard */
export type HomeScoringStandardPayload = {
  __typename?: 'HomeScoringStandardPayload';
  /** 标准 | The standard */
  standard: Maybe<HomeScoringStandard>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HomeUserError>;
};

/** 考核的结果 | Result of a scoring */
export type HomeAssessmentPayload = {
  __typename?: 'HomeAssessmentPayload';
  /** 考核 | The assessment */
  assessment: Maybe<HomeAssessment>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HomeUserError>;
};

/** 记录指导的结果 | Result of recording guidance */
export type HomeGuidancePayload = {
  __typename?: 'HomeGuidancePayload';
  /** 指导 | The guidance */
  guidance: Maybe<HomeGuidance>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HomeUserError>;
};

/** 荣誉持有者的类别 | Who holds an honour */
export type HonourHolderType =
  /** 组织 | An organisation */
  | 'ORGANIZATION'
  /** 个人 | A member */
  | 'MEMBER';

/** 荣誉级别，由低到高 | Grade of an honour, lowest first */
export type HonourGrade =
  /** 班组、单位 | Team or unit */
  | 'UNIT'
  /** 分会 | Branch */
  | 'BRANCH'
  /** 公司 | Company */
  | 'COMPANY'
  /** 集团 | Group of companies */
  | 'GROUP'
  /** 乡镇、街道 | Town */
  | 'TOWN'
  /** 区县 | District or county */
  | 'DISTRICT'
  /** 市 | City */
  | 'CITY'
  /** 省 | Province */
  | 'PROVINCE'
  /** 国家 | Nation */
  | 'NATION';

/** 荣誉在某日的状态 | How an honour stands on a day */
export type HonourStatus =
  /** 有效 | Held */
  | 'HELD'
  /** 已过有效期 | Past its validity, and not renewed */
  | 'EXPIRED'
  /** 已撤销 | Revoked */
  | 'REVOKED';

/** 荣誉操作的拒绝原因 | Why an act on an honour was refused */
export type HonourErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该荣誉已登记 | This grant is entered already */
  | 'DUPLICATE_HONOUR'
  /** 不是在籍或退休会员 | Neither an active nor a retired member */
  | 'MEMBER_NOT_ACTIVE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 已撤销的荣誉不能再变动 | A revoked honour takes no more changes */
  | 'REVOKED'
  /** 已公布 | Published already */
  | 'ALREADY_PUBLISHED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 荣誉：授予组织或个人的称号 | An honour: a title granted to an organisation or a person */
export type Honour = {
  __typename?: 'Honour';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 持有者类别 | Kind of holder */
  holderType: HonourHolderType;
  /** 持有者编号：组织或会员 | Id of the holder, an organisation or a member */
  holderId: Scalars['ID']['output'];
  /** 持有的组织；个人荣誉为登记时所在组织 | Organisation that holds it; of a person's honour, the one at the time of the entry */
  organization: Maybe<UnionOrganization>;
  /** 持有的会员；组织的荣誉或无权查看时为空 | Member who holds it; null for an organisation's honour, or when not yours to see */
  member: Maybe<Member>;
  /** 称号，不含级别，如 文明职工 | Title without its grade: the same at every level */
  title: Scalars['String']['output'];
  /** 级别 | Grade */
  grade: HonourGrade;
  /** 星级 1-5，仅星级称号 | Stars, 1-5, of a star title alone */
  starLevel: Maybe<Scalars['Int']['output']>;
  /** 授予单位 | Grantor */
  grantor: Scalars['String']['output'];
  /** 授予日期 | Day of the grant */
  grantedOn: Scalars['LocalDate']['output'];
  /** 有效期至，含当日；空为长期 | Last day of validity; null = without end */
  validTo: Maybe<Scalars['LocalDate']['output']>;
  /** 复评日期 | Day on which it is to be reviewed */
  reviewOn: Maybe<Scalars['LocalDate']['output']>;
  /** 各期有效期，由早到晚 | Stretches of validity, oldest first */
  terms: Array<HonourTerm>;
  /** 今日状态 | How it stands today */
  status: HonourStatus;
  /** 撤销日期 | Day of the revocation */
  revokedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 撤销原因 | Why it was revoked */
  revokedReason: Maybe<Scalars['String']['output']>;
  /** 已公布，所有人可见 | Published: everybody may read it */
  isPublished: Scalars['Boolean']['output'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 一期有效期 | One stretch of an honour's validity */
export type HonourTerm = {
  __typename?: 'HonourTerm';
  /** 起始日期 | First day */
  from: Scalars['LocalDate']['output'];
  /** 截止日期，含当日；空为长期 | Last day; null = without end */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 复评日期 | Day of the review */
  reviewOn: Maybe<Scalars['LocalDate']['output']>;
  /** 依据，如文号 | On what ground, such as the number of a document */
  basis: Maybe<Scalars['String']['output']>;
};

/** 登记荣誉 | An honour that was granted */
export type RecordHonourInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 持有者类别 | Kind of holder */
  holderType: HonourHolderType;
  /** 持有者编号 | Id of the holder */
  holderId: Scalars['ID']['input'];
  /** 称号，不含级别，1-80 字 | Title without its grade, 1-80 characters */
  title: Scalars['String']['input'];
  /** 级别 | Grade */
  grade: HonourGrade;
  /** 星级 1-5，仅组织的星级称号 | Stars, 1-5, of an organisation's star title alone */
  starLevel?: InputMaybe<Scalars['Int']['input']>;
  /** 授予单位，1-80 字 | Grantor, 1-80 characters */
  grantor: Scalars['String']['input'];
  /** 授予日期 | Day of the grant */
  grantedOn: Scalars['LocalDate']['input'];
  /** 有效期至，含当日；不填为长期 | Last day of validity; without end when left out */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 复评日期；不填则为有效期的最后一日 | Day of the review; the last day of validity when left out */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 依据，如文号，最多 200 字 | On what ground, such as the number of a document, 200 characters at most */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** 公布，所有人可见 | Published: everybody may read it */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 公布荣誉 | A publication */
export type PublishHonourInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 荣誉 | The honour */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 续期 | A renewal */
export type RenewHonourInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 荣誉 | The honour */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 新一期的起始日期；不填则紧接上一期，长期的从今天起 | First day of the new stretch; after the last one, or today where that has no end, when left out */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 有效期至，含当日；不填为长期 | Last day of validity; without end when left out */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 复评日期；不填则为有效期的最后一日 | Day of the review; the last day of validity when left out */
  reviewOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 依据，如文号，最多 200 字 | On what ground, such as the number of a document, 200 characters at most */
  basis?: InputMaybe<Scalars['String']['input']>;
};

/** 撤销荣誉 | A revocation */
export type RevokeHonourInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 荣誉 | The honour */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 撤销日期，默认今天 | Day of the revocation, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因，1-200 字 | Reason, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 荣誉操作的结果 | Result of an act on an honour */
export type HonourPayload = {
  __typename?: 'HonourPayload';
  /** 变更后的荣誉 | The honour as changed */
  honour: Maybe<Honour>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<HonourUserError>;
};

/** 角色，在某一组织授予，及于其下级 | A role, granted at an organisation and valid for its subtree */
export type Role =
  /** 会员 | Member */
  | 'MEMBER'
  /** 退休或保留会籍的会员 | Retiree, or a member whose membership is kept */
  | 'RETIREE'
  /** 工会小组长 | Group leader */
  | 'GROUP_LEADER'
  /** 职工代表 | Congress representative */
  | 'CONGRESS_REP'
  /** 分会主席 | Branch chair */
  | 'BRANCH_CHAIR'
  /** 工会委员 | Committee member */
  | 'COMMITTEE_MEMBER'
  /** 女职工委员 | Women's commissioner */
  | 'WOMEN_COMMISSIONER'
  /** 调解员 | Mediator */
  | 'MEDIATOR'
  /** 心理咨询师 | Counsellor */
  | 'COUNSELLOR'
  /** 律师 | Lawyer */
  | 'LAWYER'
  /** 工会办公室 | Union office */
  | 'UNION_OFFICE'
  /** 工会主席 | Union chair */
  | 'UNION_CHAIR'
  /** 工会会计 | Finance officer (accountant) */
  | 'FINANCE_OFFICER'
  /** 工会出纳 | Cashier */
  | 'CASHIER'
  /** 财产保管员 | Asset keeper */
  | 'ASSET_KEEPER'
  /** 经审委员 | Audit commissioner */
  | 'AUDIT_COMMISSIONER'
  /** 行政领导 | Administrative leader */
  | 'ADMIN_LEADER'
  /** 党组织联系人 | Party link */
  | 'PARTY_LINK'
  /** 上级工会干部 | Federation officer */
  | 'FEDERATION_OFFICER'
  /** 分析员 | Analyst */
  | 'ANALYST';

/** 身份与授权操作的拒绝原因 | Why an act on an identity was refused */
export type IdentityErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 已有此授权 | Granted already */
  | 'ALREADY_GRANTED'
  /** 与已有角色不相容 | Not compatible with a role held there */
  | 'INCOMPATIBLE_ROLES'
  /** 不能给自己授权 | Nobody grants to oneself */
  | 'OWN_GRANT'
  /** 此角色由上级或会籍决定，不能在此授予 | Decided by the superior union or by the membership */
  | 'ROLE_NOT_GRANTABLE';

/** 登录身份 | A signed-in identity */
export type CallerIdentity = {
  __typename?: 'CallerIdentity';
  /** 登录主体 | Subject at the issuer */
  subject: Scalars['ID']['output'];
  /** 会员编号，非会员为空 | Member id; null when not a member */
  memberId: Maybe<Scalars['ID']['output']>;
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 现有角色 | Roles held now */
  grants: Array<RoleGrant>;
};

/** 一项授权 | A role held at an organisation */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** 编号，随会籍而来的为空 | Id; null when it comes with the membership */
  id: Maybe<Scalars['ID']['output']>;
  /** 角色 | Role */
  role: Role;
  /** 组织编号 | Id of the organisation */
  orgId: Scalars['ID']['output'];
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 限定范围：委员会的分工或工会小组编号，空为整个组织 | What it is confined to: a committee's subject or a union group's id; null = the whole organisation */
  within: Maybe<Scalars['ID']['output']>;
};

/** 登录主体与会员 | A subject and the member that it is */
export type LinkIdentityInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 登录主体 | Subject at the issuer */
  subject: Scalars['ID']['input'];
  /** 会员 | The member */
  memberId: Scalars['ID']['input'];
};

/** 登录身份操作的结果 | Result of an act on an identity */
export type IdentityPayload = {
  __typename?: 'IdentityPayload';
  /** 登录身份 | The identity */
  identity: Maybe<CallerIdentity>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<IdentityUserError>;
};

/** 授予角色 | A grant */
export type GrantRoleInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 登录主体 | Subject at the issuer */
  subject: Scalars['ID']['input'];
  /** 角色 | Role */
  role: Role;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 限定范围：委员会的分工，空为整个组织 | What it is confined to: a committee's subject; null = the whole organisation */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 收回角色 | The end of a grant */
export type RevokeRoleInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 授权编号 | The grant */
  id: Scalars['ID']['input'];
};

/** 授权操作的结果 | Result of an act on a grant */
export type GrantPayload = {
  __typename?: 'GrantPayload';
  /** 授权 | The grant */
  grant: Maybe<RoleGrant>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<IdentityUserError>;
};

/** 督查问题的严重程度 | How serious a finding is */
export type FindingSeverity =
  /** 轻微 | Minor */
  | 'MINOR'
  /** 一般 | Ordinary */
  | 'ORDINARY'
  /** 严重 | Serious */
  | 'SERIOUS';

/** 督查操作的拒绝原因 | Why an act on an inspection was refused */
export type InspectionErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 没有整改凭据，不能销号 | No evidence: the finding stays open */
  | 'NO_EVIDENCE'
  /** 已销号 | Closed already */
  | 'WRONG_STATE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 督查人须为本组织或其上级的在籍会员 | An inspector has to be an active member of the branch or of a superior */
  | 'NOT_ELIGIBLE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 对分会基础工作的一次指导督查 | One inspection of a branch's basic work */
export type InspectionVisit = {
  __typename?: 'InspectionVisit';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 被督查的分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 督查人 | Inspectors, as far as the register may be read */
  inspectors: Array<Member>;
  /** 查阅的制度与程序文件 | Documents of procedure that were looked into */
  procedureDocs: Array<Scalars['String']['output']>;
  /** 发现的问题，按序 | Findings, in order */
  findings: Array<InspectionFinding>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 督查发现的一个问题 | A finding of an inspection */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所在督查 | The inspection */
  visit: Maybe<InspectionVisit>;
  /** 被督查的分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 问题 | What was found */
  text: Scalars['String']['output'];
  /** 严重程度 | How serious */
  severity: FindingSeverity;
  /** 整改期限，含当日 | To be mended by, inclusive */
  dueOn: Scalars['LocalDate']['output'];
  /** 是否逾期未销号 | Open past its day */
  isOverdue: Scalars['Boolean']['output'];
  /** 销号日期；未销号为空 | Day on which it was closed; null = open */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 整改情况 | What was done */
  closingNote: Maybe<Scalars['String']['output']>;
  /** 整改凭据 | Evidence that it was mended */
  evidence: Array<Scalars['String']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 分会督查的覆盖情况 | How far the branches were inspected in a year */
export type InspectionCoverage = {
  __typename?: 'InspectionCoverage';
  /** 年度 | The year */
  year: Scalars['Int']['output'];
  /** 分会数 | Branches */
  branches: Scalars['Int']['output'];
  /** 已督查的分会数 | Branches that were inspected */
  inspected: Scalars['Int']['output'];
  /** 每个分会，按组织代码 | Each branch, by code */
  rows: Array<BranchInspection>;
};

/** 一个分会的督查情况 | How a branch was inspected */
export type BranchInspection = {
  __typename?: 'BranchInspection';
  /** 分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 当年督查次数 | Inspections in the year */
  visits: Scalars['Int']['output'];
  /** 当年最近一次 | The last of the year */
  lastOn: Maybe<Scalars['LocalDate']['output']>;
  /** 逾期未销号的问题数 | Findings that are open past their day */
  overdueFindings: Scalars['Int']['output'];
};

/** 一次督查 | An inspection */
export type RecordBranchInspectionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 被督查的分会 | The branch */
  branchId: Scalars['ID']['input'];
  /** 日期，默认今天 | Day; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 督查人，1-20 名 | Inspectors, 1-20 */
  inspectorIds: Array<Scalars['ID']['input']>;
  /** 查阅的文件，最多 50 份，每份 1-200 字 | Documents looked into, 50 at most, 1-200 characters each */
  procedureDocs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 发现的问题，最多 50 个 | Findings, 50 at most */
  findings?: InputMaybe<Array<FindingInput>>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 一个问题 | A finding */
export type FindingInput = {
  /** 问题，1-1000 字 | What was found, 1-1000 characters */
  text: Scalars['String']['input'];
  /** 严重程度 | How serious */
  severity?: InputMaybe<FindingSeverity>;
  /** 整改期限，不早于督查日 | To be mended by, not before the inspection */
  dueOn: Scalars['LocalDate']['input'];
};

/** 销号 | The closing of a finding */
export type CloseFindingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 问题 | The finding */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 整改凭据，1-20 份，每份 1-200 字 | Evidence, 1-20 items of 1-200 characters */
  evidence: Array<Scalars['String']['input']>;
  /** 整改情况，1-1000 字 | What was done, 1-1000 characters */
  note: Scalars['String']['input'];
  /** 销号日期，默认今天 | Day; today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 督查操作的结果 | Result of an act on an inspection */
export type InspectionVisitPayload = {
  __typename?: 'InspectionVisitPayload';
  /** 督查 | The inspection */
  inspectionVisit: Maybe<InspectionVisit>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<InspectionUserError>;
};

/** 问题操作的结果 | Result of an act on a finding */
export type InspectionFindingPayload = {
  __typename?: 'InspectionFindingPayload';
  /** 问题 | The finding */
  inspectionFinding: Maybe<InspectionFinding>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<InspectionUserError>;
};

/** 任务的种类 | Kind of a job */
export type MemJobKind =
  /** 移动组织树 | Move of an organisation with all below it */
  | 'ORGANIZATION_MOVE'
  /** 检查导入文件 | Check of a spreadsheet */
  | 'SPREADSHEET_CHECK'
  /** 导入表格 | Import of a spreadsheet */
  | 'SPREADSHEET_COMMIT'
  /** 撤销导入 | Undoing of an import */
  | 'SPREADSHEET_UNDO';

/** 任务的状态 | State of a job */
export type MemJobState =
  /** 等待中 | Waits for its turn */
  | 'QUEUED'
  /** 进行中 | Running */
  | 'RUNNING'
  /** 已完成 | Done */
  | 'DONE'
  /** 失败，未留下任何改动 | Failed; nothing of it remains */
  | 'FAILED'
  /** 已取消，未留下任何改动 | Cancelled; nothing of it remains */
  | 'CANCELLED';

/** 任务操作的拒绝原因 | Why an act on a job was refused */
export type MemJobErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 任务已结束 | The job has ended */
  | 'WRONG_STATE';

/** 任务：一次请求做不完的工作，进程重启后接着做 | A job: work that is too long for a request; it goes on after a restart */
export type MemJob = {
  __typename?: 'MemJob';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 种类 | Kind */
  kind: MemJobKind;
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 状态 | State */
  state: MemJobState;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 已完成的数量 | How much is done */
  done: Scalars['Int']['output'];
  /** 总数，尚不知时为空 | Of how much; null while not known */
  total: Maybe<Scalars['Int']['output']>;
  /** 正在做什么 | What it is at */
  note: Maybe<Scalars['String']['output']>;
  /** 结果记录的编号，完成前为空 | Id of the record that it made or changed; null until done */
  resultId: Maybe<Scalars['ID']['output']>;
  /** 失败的原因 | Why it failed */
  failures: Array<MemJobFailure>;
  /** 已请求取消 | Somebody asked to cancel it */
  cancelRequested: Scalars['Boolean']['output'];
  /** 提交时间 | When it was started */
  createdAt: Scalars['DateTime']['output'];
  /** 结束时间 | When it ended */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** 版本 | Version, for the next act */
  version: Scalars['Int']['output'];
};

/** 任务失败的一个原因 | One reason why a job failed */
export type MemJobFailure = {
  __typename?: 'MemJobFailure';
  /** 原因 | Reason */
  code: Scalars['String']['output'];
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据条款 | Clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 取消任务 | A cancellation */
export type CancelMemJobInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The job */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 任务操作的结果 | Result of an act on a job */
export type MemJobPayload = {
  __typename?: 'MemJobPayload';
  /** 任务 | The job */
  job: Maybe<MemJob>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MemJobUserError>;
};

/** 由图中记录算出的数字 | The figures that are computed from the graph's records */
export type UnionFigureKind =
  /** 期末在籍会员 | Active members at the end of the period */
  | 'MEMBERS'
  /** 新入会会员 | Members who joined */
  | 'NEW_MEMBERS'
  /** 活动次数 | Activities */
  | 'ACTIVITIES'
  /** 活动人次 | Attendances of activities */
  | 'ACTIVITY_PERSON_TIMES'
  /** 走访次数 | Visits */
  | 'VISITS'
  /** 合理化建议 | Rationalisation proposals */
  | 'PROPOSALS'
  /** 经费支出 | Spending */
  | 'SPEND';

/** 一个数字及其来历 | A figure, and where it comes from */
export type UnionFigure = {
  __typename?: 'UnionFigure';
  /** 哪个数字 | Which */
  figure: UnionFigureKind;
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 数值；未知为空，从不估计 | Value; null when unknown, never a guess */
  value: Maybe<Scalars['Float']['output']>;
  /** 单位：人、次、人次、件、分 | Unit */
  unit: Scalars['String']['output'];
  /** 在此时刻之前提交的记录均已计入 | Every record committed before this instant is in it */
  completeAt: Maybe<Scalars['DateTime']['output']>;
  /** 为空的原因 | Why it is null */
  reason: Maybe<Scalars['String']['output']>;
  /** 数字背后的记录，按日期 | The records behind it, by day */
  sources: FigureSources;
};


/** 一个数字及其来历 | A figure, and where it comes from */
export type UnionFigureSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 数字背后的记录 | The records behind a figure */
export type FigureSources = {
  __typename?: 'FigureSources';
  /** 总数 | How many in all */
  totalCount: Scalars['Int']['output'];
  /** 本页 | This page */
  nodes: Array<FigureSource>;
  /** 分页 | Paging */
  pageInfo: PageInfo;
};

/** 数字背后的一条记录 | A record behind a figure */
export type FigureSource = {
  __typename?: 'FigureSource';
  /** 来源编号与版本：记录有变则随之改变 | Id and version of the source: changes when the record does */
  id: Scalars['ID']['output'];
  /** 台帐条目；会员数由会籍算出，没有条目 | The ledger entry; none for members, who are counted by their membership */
  entry: Maybe<BranchLedgerEntry>;
  /** 日期 | Day */
  occurredOn: Scalars['LocalDate']['output'];
  /** 计入的数值 | What it adds */
  value: Scalars['Float']['output'];
};

/** 年报数字 | The figures of a yearly report */
export type YearlyReport = {
  __typename?: 'YearlyReport';
  /** 工会组织，含下级 | The organisation, with those below it */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 截止日期：年末或今天 | Up to: the year's end or today */
  asOf: Scalars['LocalDate']['output'];
  /** 数字 | Figures */
  figures: Array<UnionFigure>;
};

/** 统计的分组 | What a statistic is grouped by */
export type StatGroup =
  /** 分会 | Branch */
  | 'BRANCH'
  /** 台帐 | Ledger */
  | 'LEDGER'
  /** 月份 | Month */
  | 'MONTH';

/** 统计的度量 | What a statistic sums */
export type StatMeasure =
  /** 件次 | Cases */
  | 'CASES'
  /** 人数 | People */
  | 'PEOPLE'
  /** 人次 | Person-times */
  | 'PERSON_TIMES'
  /** 金额，单位为分 | Amount in fen */
  | 'AMOUNT';

/** 工会统计：一个维度的序列 | Union statistics: a series along one dimension */
export type StatSeries = {
  __typename?: 'StatSeries';
  /** 分组 | Grouped by */
  groupBy: StatGroup;
  /** 度量 | Measure */
  measure: StatMeasure;
  /** 期间 | Period */
  period: Scalars['Period']['output'];
  /** 合计；涉及不足 5 人而不便公布时为空 | Total; null when withheld for fewer than 5 people */
  total: Maybe<Scalars['Float']['output']>;
  /** 各组，按键排列 | Groups, by key */
  points: Array<StatPoint>;
};

/** 统计的一组 | A group of the series */
export type StatPoint = {
  __typename?: 'StatPoint';
  /** 键：月份、台帐或分会编号 | Key: month, ledger, or the branch's id */
  key: Scalars['String']['output'];
  /** 分会，按分会分组时 | The branch, where grouped by branch */
  branch: Maybe<UnionOrganization>;
  /** 数值；不便公布为空 | Value; null when withheld */
  value: Maybe<Scalars['Float']['output']>;
  /** 是否因不足 5 人未公布 | Withheld for fewer than 5 people */
  suppressed: Scalars['Boolean']['output'];
};

/** 台帐 | The ledgers of a branch */
export type LedgerKind =
  /** 会员 | Members */
  | 'MEMBERS'
  /** 活动 | Activities */
  | 'ACTIVITIES'
  /** 帮扶走访 | Welfare */
  | 'WELFARE'
  /** 劳动争议 | Disputes */
  | 'DISPUTES'
  /** 财产 | Assets */
  | 'ASSETS'
  /** 培训 | Training */
  | 'TRAINING'
  /** 合理化建议 | Rationalisation proposals */
  | 'PROPOSALS'
  /** 经费支出 | Spending */
  | 'SPENDING';

/** 台帐条目的来源 | Where a ledger entry comes from */
export type LedgerSource =
  /** 由业务记录生成，不能手工修改 | Generated from a record: not edited by hand */
  | 'RECORD'
  /** 手工登记 | By hand */
  | 'HAND';

/** 台帐操作的拒绝原因 | Why an act on a ledger was refused */
export type LedgerErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 由业务记录生成的条目不能手工修改 | The entry comes from a record: change the record */
  | 'GENERATED'
  /** 该台帐只由业务记录生成 | This ledger is kept by records alone */
  | 'RECORDS_ONLY'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 台帐条目 | An entry of a branch ledger */
export type BranchLedgerEntry = {
  __typename?: 'BranchLedgerEntry';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 分会或其他工会组织 | The branch, or another organisation */
  branch: Maybe<UnionOrganization>;
  /** 台帐 | Ledger */
  ledger: LedgerKind;
  /** 发生日期 | Day on which it happened */
  occurredOn: Scalars['LocalDate']['output'];
  /** 摘要；由记录生成的不含标题与姓名 | Summary; of a record without title or name */
  summary: Scalars['String']['output'];
  /** 来源 | Source */
  source: LedgerSource;
  /** 所依据的记录；手工登记为空 | The record behind it; null when made by hand */
  recordRef: Maybe<LedgerRecordRef>;
  /** 件次 | Cases */
  count: Scalars['Int']['output'];
  /** 人数 | People */
  people: Maybe<Scalars['Int']['output']>;
  /** 人次 | Person-times */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** 金额，单位为分 | Amount in fen */
  amountFen: Maybe<Scalars['Money']['output']>;
  /** 所依据的记录已取消或冲回，数字为零 | The record was cancelled: the figures are zero */
  isCancelled: Scalars['Boolean']['output'];
  /** 登记时间 | When it was entered, as it stands */
  recordedAt: Scalars['DateTime']['output'];
  /** 更正之前的内容，早的在前 | What it said before it was superseded, oldest first */
  earlier: Array<LedgerEntryRevision>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 第几次登记，更正一次加一 | Revision: grows with each correction */
  revision: Scalars['Int']['output'];
  /** 版本，供下次更正 | Version, for the next correction */
  version: Scalars['Int']['output'];
};

/** 台帐条目所依据的记录 | The record behind an entry */
export type LedgerRecordRef = {
  __typename?: 'LedgerRecordRef';
  /** 记录所在子图 | Its subgraph */
  service: Subgraph;
  /** 记录类型 | Its type */
  recordType: Scalars['String']['output'];
  /** 记录编号 | Its id */
  recordId: Scalars['ID']['output'];
};

/** 台帐条目更正之前的内容 | An earlier revision of an entry */
export type LedgerEntryRevision = {
  __typename?: 'LedgerEntryRevision';
  /** 第几次登记 | Revision */
  revision: Scalars['Int']['output'];
  /** 发生日期 | Day */
  occurredOn: Scalars['LocalDate']['output'];
  /** 摘要 | Summary */
  summary: Scalars['String']['output'];
  /** 件次 | Cases */
  count: Scalars['Int']['output'];
  /** 人数 | People */
  people: Maybe<Scalars['Int']['output']>;
  /** 人次 | Person-times */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** 金额，单位为分 | Amount in fen */
  amountFen: Maybe<Scalars['Money']['output']>;
  /** 登记时间 | When it was entered */
  recordedAt: Scalars['DateTime']['output'];
  /** 被更正的时间 | When it was superseded */
  replacedAt: Scalars['DateTime']['output'];
};

/** 手工登记台帐 | An entry by hand */
export type RegisterLedgerEntryInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 分会或其他工会组织；更正时须相同 | The branch, or another organisation; the same in a correction */
  branchId: Scalars['ID']['input'];
  /** 台帐；更正时须相同 | Ledger; the same in a correction */
  ledger: LedgerKind;
  /** 发生日期，不晚于今天 | Day, not after today */
  occurredOn: Scalars['LocalDate']['input'];
  /** 摘要，1-200 字；帮扶、争议不得写姓名 | Summary, 1-200 characters; no names in welfare and disputes */
  summary: Scalars['String']['input'];
  /** 件次 | Cases */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** 人数 | People */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** 人次 | Person-times */
  personTimes?: InputMaybe<Scalars['Int']['input']>;
  /** 金额，单位为分 | Amount in fen */
  amountFen?: InputMaybe<Scalars['Money']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 所更正的手工条目 | The hand entry that it corrects */
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** 读到的版本，更正时必填 | The version that was read; needed in a correction */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** 登记台帐的结果 | Result of an entry */
export type LedgerEntryPayload = {
  __typename?: 'LedgerEntryPayload';
  /** 台帐条目 | The entry */
  entry: Maybe<BranchLedgerEntry>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<LedgerUserError>;
};

/** 会议的种类 | Kind of a meeting */
export type UnionMeetingKind =
  /** 委员会会议 | Meeting of a committee */
  | 'COMMITTEE'
  /** 职工大会 | Meeting of all staff */
  | 'ALL_STAFF'
  /** 会员（代表）大会 | Meeting of all members, or of their delegates */
  | 'ALL_MEMBERS';

/** 会员大会的形式 | Form of a members' meeting */
export type MembersMeetingForm =
  /** 会员大会 | All members */
  | 'ALL'
  /** 会员代表大会 | Delegates */
  | 'DELEGATES';

/** 会议的状态 | State of a meeting */
export type UnionMeetingState =
  /** 已召集 | Convened */
  | 'CONVENED'
  /** 已召开 | Held */
  | 'HELD'
  /** 已取消 | Cancelled */
  | 'CANCELLED';

/** 会议操作的拒绝原因 | Why an act on a meeting was refused */
export type UnionMeetingErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 临时会议须由委员会或三分之一以上会员提议 | An extraordinary meeting needs the committee, or a third of the members */
  | 'NOT_CALLED'
  /** 会员在此人数以下须召开会员大会 | With so few members all of them meet */
  | 'ALL_MUST_MEET'
  /** 委员会不在任 | The committee is not in office on that day */
  | 'COMMITTEE_NOT_IN_OFFICE'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 一次会议 | A meeting of the union */
export type UnionMeeting = {
  __typename?: 'UnionMeeting';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 种类 | Kind */
  kind: UnionMeetingKind;
  /** 开会的委员会，仅委员会会议 | The committee that meets */
  committee: Maybe<Committee>;
  /** 该委员会的种类 | Kind of that committee */
  committeeKind: Maybe<CommitteeKind>;
  /** 会员大会的形式，仅会员大会 | Form, of a members' meeting */
  form: Maybe<MembersMeetingForm>;
  /** 是否临时召开 | Whether it is extraordinary */
  isExtraordinary: Scalars['Boolean']['output'];
  /** 状态 | State */
  state: UnionMeetingState;
  /** 议程 | Agenda */
  agenda: Array<Scalars['String']['output']>;
  /** 召集的日期 | Day for which it is convened */
  convenedFor: Scalars['LocalDate']['output'];
  /** 地点 | Place */
  venue: Maybe<Scalars['String']['output']>;
  /** 召开日期 | Day on which it was held */
  heldOn: Maybe<Scalars['LocalDate']['output']>;
  /** 出席情况；召开前为空 | Attendance; null until it is held */
  attendance: Maybe<MeetingAttendance>;
  /** 记录 | Minutes */
  minutes: Maybe<Scalars['String']['output']>;
  /** 决定，按序 | Decisions, in order */
  decisions: Array<MeetingDecision>;
  /** 交办事项，由早到晚 | Work assigned at it, oldest first */
  assignments: Array<WorkAssignment>;
  /** 取消的原因 | Why it was cancelled */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 出席情况 | Attendance of a meeting */
export type MeetingAttendance = {
  __typename?: 'MeetingAttendance';
  /** 应到人数 | Entitled to attend */
  entitled: Scalars['Int']['output'];
  /** 实到人数 | Present */
  present: Scalars['Int']['output'];
  /** 点名记录的出席者中可见的会员 | Of those recorded by name, whom the caller may see */
  members: Array<Member>;
};

/** 会议的一项决定 | A decision of a meeting */
export type MeetingDecision = {
  __typename?: 'MeetingDecision';
  /** 序号，自 1 起 | Number, from 1 */
  no: Scalars['Int']['output'];
  /** 内容 | Text */
  text: Scalars['String']['output'];
};

/** 一种会议召开的次数 | How often a kind of meeting was held */
export type MeetingCount = {
  __typename?: 'MeetingCount';
  /** 种类 | Kind */
  kind: UnionMeetingKind;
  /** 次数 | Count */
  count: Scalars['Int']['output'];
};

/** 会员大会每年至少召开一次 | The duty to hold a members' meeting a year */
export type MembersMeetingDuty = {
  __typename?: 'MembersMeetingDuty';
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 已召开次数 | Held */
  held: Scalars['Int']['output'];
  /** 是否已履行；条文未定时为空 | Whether it is met; null where the text leaves it open */
  met: Maybe<Scalars['Boolean']['output']>;
  /** 说明 | Reason */
  reason: Scalars['String']['output'];
  /** 依据的条款 | The clause */
  clause: Maybe<Scalars['String']['output']>;
};

/** 临时会员大会由谁提议 | Who calls for an extraordinary members' meeting */
export type ExtraordinaryCallInput = {
  /** 是否由工会委员会提议 | Whether the union committee does */
  byCommittee?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联名的会员人数 | How many members signed */
  signers?: InputMaybe<Scalars['Int']['input']>;
};

/** 召集会议 | A meeting to convene */
export type ConveneMeetingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 种类 | Kind */
  kind: UnionMeetingKind;
  /** 开会的委员会，委员会会议必填 | The committee, for a committee meeting */
  committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员大会的形式，默认会员大会 | Form of a members' meeting; all members by default */
  form?: InputMaybe<MembersMeetingForm>;
  /** 临时会员大会的提议 | Makes a members' meeting extraordinary: who calls for it */
  extraordinary?: InputMaybe<ExtraordinaryCallInput>;
  /** 议程，1-50 项，每项 1-200 字 | Agenda, 1-50 items of 1-200 characters */
  agenda: Array<Scalars['String']['input']>;
  /** 召集的日期 | Day for which it is convened */
  convenedFor: Scalars['LocalDate']['input'];
  /** 地点，1-80 字 | Place, 1-80 characters */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 会议已召开 | A meeting that was held */
export type RecordMeetingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会议 | The meeting */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 召开日期，默认召集的日期，不晚于今天 | Day, that for which it was convened by default, not after today */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 应到人数 | Entitled to attend */
  entitled: Scalars['Int']['input'];
  /** 实到人数；按名记录时可不填 | Present; may be left out when they are named */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** 出席的会员，最多 500 名 | Members who were present, 500 at most */
  presentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 记录，20000 字以内 | Minutes, 20,000 characters at most */
  minutes?: InputMaybe<Scalars['String']['input']>;
};

/** 取消会议 | A cancellation */
export type CancelMeetingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会议 | The meeting */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 原因，1-200 字 | Reason, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 决定 | A decision */
export type RecordDecisionInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会议 | The meeting */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 内容，1-500 字 | Text, 1-500 characters */
  text: Scalars['String']['input'];
  /** 承办的会员；填写即为交办 | The member to carry it out; assigns it */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** 完成期限，不早于会议日期 | Due day, not before the meeting */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 会议操作的结果 | Result of an act on a meeting */
export type UnionMeetingPayload = {
  __typename?: 'UnionMeetingPayload';
  /** 变更后的会议 | The meeting as changed */
  unionMeeting: Maybe<UnionMeeting>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<UnionMeetingUserError>;
};

/** 性别 | Sex */
export type Sex =
  /** 女 | Female */
  | 'FEMALE'
  /** 男 | Male */
  | 'MALE';

/** 用工形式 | Form of employment */
export type EmploymentType =
  /** 正式 | Permanent */
  | 'PERMANENT'
  /** 合同制 | On a labour contract */
  | 'CONTRACT'
  /** 劳务派遣 | Dispatched by an agency */
  | 'DISPATCHED'
  /** 非全日制 | Part-time */
  | 'PART_TIME'
  /** 灵活就业 | Flexible */
  | 'FLEXIBLE';

/** 会籍状态 | Standing of a membership */
export type MemberStatus =
  /** 已申请 | Applied */
  | 'APPLIED'
  /** 未获批准 | Declined */
  | 'DECLINED'
  /** 在籍 | Active */
  | 'ACTIVE'
  /** 退休保留会籍 | Retired, membership kept */
  | 'RETIRED'
  /** 保留会籍：无表决权、免交会费 | Membership kept: no vote, no dues */
  | 'KEPT'
  /** 已离会 | Left */
  | 'LEFT';

/** 会籍 | How a membership stands while it lasts */
export type MembershipStanding =
  /** 在籍 | Active */
  | 'ACTIVE'
  /** 退休保留会籍 | Retired, membership kept */
  | 'RETIRED'
  /** 保留会籍：无表决权、免交会费 | Membership kept: no vote, no dues */
  | 'KEPT';

/** 会籍变动 | What changed in a membership */
export type MembershipTurn =
  /** 入会 | Joined */
  | 'JOIN'
  /** 转接 | Transferred */
  | 'MOVE'
  /** 退休 | Retired */
  | 'RETIRE'
  /** 保留会籍 | Kept only */
  | 'KEEP'
  /** 恢复 | Active again */
  | 'RESUME'
  /** 离会 | Left */
  | 'LEAVE';

/** 文化程度 | Education */
export type Education =
  /** 初中及以下 | Lower secondary or below */
  | 'LOWER_SECONDARY'
  /** 高中、中专 | Upper secondary */
  | 'UPPER_SECONDARY'
  /** 大专 | Junior college */
  | 'JUNIOR_COLLEGE'
  /** 本科 | Bachelor */
  | 'BACHELOR'
  /** 研究生 | Postgraduate */
  | 'POSTGRADUATE';

/** 离会原因 | Why a membership ended */
export type LeavingReason =
  /** 自愿退会 | Resigned from the union */
  | 'RESIGNED'
  /** 离职 | Left the employment */
  | 'LEFT_EMPLOYMENT'
  /** 开除会籍 | Expelled */
  | 'EXPELLED'
  /** 视为自动退会 | Treated as having left */
  | 'TREATED_AS_LEFT'
  /** 去世 | Deceased */
  | 'DECEASED';

/** 会员操作的拒绝原因 | Why an act on a member was refused */
export type MemberErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该人已有会籍 | This person has a live membership */
  | 'DUPLICATE_PERSON'
  /** 身份证号不正确 | Not a valid ID number */
  | 'INVALID_ID_NUMBER'
  /** 申请已在审批 | The application waits already */
  | 'ALREADY_APPLIED'
  /** 凭据不足 | The proofs do not suffice */
  | 'NOT_PROVEN'
  /** 当前状态不允许 | Not possible in this standing */
  | 'WRONG_STATUS'
  /** 申请人不能自行批准 | Applicants do not approve themselves */
  | 'OWN_APPLICATION'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 子女 | A child */
export type Child = {
  __typename?: 'Child';
  /** 出生日期 | Date of birth */
  birthDate: Scalars['LocalDate']['output'];
};

/** 一段会籍，记有实际时间与所知时间，从不改写 | One stretch of a membership: when it was true, and when it was known; never overwritten */
export type MembershipSpell = {
  __typename?: 'MembershipSpell';
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 会籍 | How it stood */
  standing: MembershipStanding;
  /** 起 | From, inclusive */
  from: Scalars['LocalDate']['output'];
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 起因 | What began it */
  began: MembershipTurn;
  /** 止因，空为至今 | What ended it; null = lasts to this day */
  ended: Maybe<MembershipTurn>;
  /** 记录时刻 | When it was recorded */
  recordedAt: Scalars['DateTime']['output'];
  /** 被取代的时刻，空为现仍如此 | From when on another record tells what was true; null = still held to be true */
  supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** 更正理由，空为如期记录 | Why the history was corrected; null = recorded as it happened */
  correction: Maybe<Scalars['String']['output']>;
};

/** 会籍终止及其凭据 | The end of a membership, with its proofs */
export type MembershipEnding = {
  __typename?: 'MembershipEnding';
  /** 原因 | Why */
  reason: LeavingReason;
  /** 离会日期 | Day of leaving */
  on: Scalars['LocalDate']['output'];
  /** 事由或教育经过 | What happened, or how the member was urged */
  account: Maybe<Scalars['String']['output']>;
  /** 自何日起未交会费 | No dues since */
  unpaidSince: Maybe<Scalars['LocalDate']['output']>;
  /** 自何日起未参加活动 | Took no part since */
  absentSince: Maybe<Scalars['LocalDate']['output']>;
  /** 教育日期 | Urged on */
  urgedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 小组讨论日期 | Discussed in the group on */
  groupDiscussedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 委员会决定日期 | Decided by the committee on */
  committeeDecidedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 报上一级备案日期 | Filed with the next level up on */
  filedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 依据 | Clause */
  clause: Maybe<Scalars['String']['output']>;
};

/** 某日的会籍，按某一时刻所知 | How a membership stood on a day, as known at an instant */
export type MemberStanding = {
  __typename?: 'MemberStanding';
  /** 日期 | The day */
  asOf: Scalars['LocalDate']['output'];
  /** 所知时刻 | As known at */
  knownAt: Scalars['DateTime']['output'];
  /** 会籍，空为当日不是会员 | How it stood; null = no member on that day */
  standing: Maybe<MembershipStanding>;
  /** 在籍：有表决权，应交会费 | In good standing: may vote, owes dues */
  isInGoodStanding: Scalars['Boolean']['output'];
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 自何日起如此 | Since when it stood so */
  since: Maybe<Scalars['LocalDate']['output']>;
  /** 据以回答的记录的时刻 | When the record that says so was made */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
};

/** 编组待办：新会员待编入工会小组 | A new member waits to be assigned to a union group */
export type GroupAssignmentTask = {
  __typename?: 'GroupAssignmentTask';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 提出日期 | Raised on */
  raisedOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: GroupAssignmentState;
};

/** 编组待办的状态 | State of a group assignment task */
export type GroupAssignmentState =
  /** 待办 | Open */
  | 'OPEN'
  /** 已编组 | Assigned */
  | 'DONE'
  /** 不再需要 | No longer needed */
  | 'CANCELLED';

/** 敏感信息查阅记录 | One look at a member's sensitive data */
export type MemberAccess = {
  __typename?: 'MemberAccess';
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 查阅人 | Who looked */
  who: Scalars['String']['output'];
  /** 内容 | What */
  what: Scalars['String']['output'];
  /** 理由 | Why */
  reason: Scalars['String']['output'];
};

/** 入会申请 | An application for membership; sex and date of birth follow from the ID number */
export type ApplyForMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 申请加入的工会组织 | Organisation to join */
  orgId: Scalars['ID']['input'];
  /** 姓名，1-40 字 | Name, 1-40 characters */
  name: Scalars['String']['input'];
  /** 身份证号（18 位）| ID number, 18 characters */
  idNumber: Scalars['String']['input'];
  /** 用工形式 | Form of employment */
  employmentType: EmploymentType;
  /** 岗位 | Post */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 部门 | Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 一线职工 | Works at the front line */
  frontline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 文化程度 | Education */
  education?: InputMaybe<Education>;
  /** 子女出生日期 | Children's dates of birth */
  childBirthDates?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
};

/** 登记已有会员 | Members of one organisation who joined before */
export type ImportMembersInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 所在工会组织 | Their organisation */
  orgId: Scalars['ID']['input'];
  /** 会员 | The members */
  members: Array<ImportedMemberInput>;
};

/** 一名已有会员；性别与出生日期由身份证号得出 | One member; sex and date of birth follow from the ID number */
export type ImportedMemberInput = {
  /** 姓名，1-40 字 | Name, 1-40 characters */
  name: Scalars['String']['input'];
  /** 身份证号（18 位）| ID number, 18 characters */
  idNumber: Scalars['String']['input'];
  /** 用工形式 | Form of employment */
  employmentType: EmploymentType;
  /** 岗位 | Post */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 部门 | Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 一线职工 | Works at the front line */
  frontline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 文化程度 | Education */
  education?: InputMaybe<Education>;
  /** 子女出生日期 | Children's dates of birth */
  childBirthDates?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  /** 入会日期 | Day of joining */
  joinedOn: Scalars['LocalDate']['input'];
  /** 退休日期，在职为空 | Day of retirement; none while working */
  retiredOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 登记已有会员的结果 | Result of an import of members */
export type ImportMembersPayload = {
  __typename?: 'ImportMembersPayload';
  /** 登记的会员，顺序与输入相同 | The members, in the order of the input */
  members: Maybe<Array<Member>>;
  /** 拒绝原因：每个有误的行一项；空则成功 | Refusals: one for each bad row; empty = done */
  userErrors: Array<MemberUserError>;
};

/** 批准入会 | An approval */
export type ApproveMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The applicant */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 入会日期，默认今天 | Day of joining, today by default */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 不批准入会 | A refusal of an application */
export type DeclineMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The applicant */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由 | Reason */
  reason: Scalars['String']['input'];
};

/** 更新会员资料，未填的保持不变 | A change of particulars; what is left out stays */
export type ChangeMemberInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 姓名 | Name */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 用工形式 | Form of employment */
  employmentType?: InputMaybe<EmploymentType>;
  /** 岗位 | Post */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 部门 | Department */
  department?: InputMaybe<Scalars['String']['input']>;
  /** 一线职工 | Works at the front line */
  frontline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 文化程度 | Education */
  education?: InputMaybe<Education>;
  /** 子女出生日期 | Children's dates of birth */
  childBirthDates?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
};

/** 办理退休 | A retirement */
export type RetireMemberInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 退休日期，默认今天 | Day of retirement, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 保留会籍 | A membership that is kept */
export type KeepMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
  /** 起始日期，默认今天 | Since when, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 恢复在籍 | A kept membership becomes an active one */
export type ResumeMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 起始日期，默认今天 | Since when, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 更正会籍历史：所列各段取代现有历史 | A history corrected: what is listed replaces what is held to be true now */
export type CorrectStandingInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
  /** 各段会籍，由早到晚，首尾相接；末段止期为空则会籍存续 | The stretches, oldest first, each ending where the next begins; no end of the last = the membership lasts */
  spells: Array<CorrectedSpellInput>;
};

/** 更正后的一段会籍 | One stretch as it should read */
export type CorrectedSpellInput = {
  /** 所在工会组织 | Organisation */
  orgId: Scalars['ID']['input'];
  /** 会籍 | How it stood */
  standing: MembershipStanding;
  /** 起 | From, inclusive */
  from: Scalars['LocalDate']['input'];
  /** 止（不含当日）| Until, exclusive */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 视为自动退会 | A member who is treated as having left */
export type TreatAsLeftInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 自何日起未交会费 | No dues since */
  unpaidSince: Scalars['LocalDate']['input'];
  /** 自何日起未参加活动 | Took no part since */
  absentSince: Scalars['LocalDate']['input'];
  /** 有正当理由 | There was good cause */
  withCause?: InputMaybe<Scalars['Boolean']['input']>;
  /** 教育日期，须在欠费之后 | Urged on, after the dues were first not paid */
  urgedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 教育经过，5-200 字 | How the member was urged, 5-200 characters */
  urging: Scalars['String']['input'];
  /** 离会日期，默认今天 | Day of leaving, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 开除会籍；自备案之日起生效 | An expulsion; it takes effect on the day of filing */
export type ExpelMemberInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 事由，5-200 字 | Cause, 5-200 characters */
  cause: Scalars['String']['input'];
  /** 小组讨论日期 | Discussed in the group on */
  groupDiscussedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 委员会决定日期 | Decided by the committee on */
  committeeDecidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 报上一级备案日期 | Filed with the next level up on */
  filedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 终止会籍 | The end of a membership */
export type EndMembershipInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 原因 | Why */
  reason: LeavingReason;
  /** 离会日期，默认今天 | Day of leaving, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 查看身份证号 | A look at an ID number */
export type RevealIdNumberInput = {
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 会员操作的结果 | Result of an act on a member */
export type MemberPayload = {
  __typename?: 'MemberPayload';
  /** 变更后的会员 | The member as changed */
  member: Maybe<Member>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MemberUserError>;
};

/** 查看身份证号的结果 | Result of a look at an ID number */
export type RevealIdNumberPayload = {
  __typename?: 'RevealIdNumberPayload';
  /** 身份证号 | The ID number */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MemberUserError>;
};

/** 转接的状态 | State of a transfer */
export type MemberTransferState =
  /** 待转入方接收 | Waits for the consent of the receiving union */
  | 'REQUESTED'
  /** 已转入 | Transferred */
  | 'ACCEPTED'
  /** 转入方不接收 | Declined by the receiving union */
  | 'DECLINED'
  /** 已撤回，或会籍另有变动 | Withdrawn, or the membership changed meanwhile */
  | 'WITHDRAWN';

/** 转接操作的拒绝原因 | Why an act on a transfer was refused */
export type MemberTransferErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 已有待接收的转接 | A transfer waits already */
  | 'TRANSFER_PENDING'
  /** 当前状态不允许 | Not possible in this standing */
  | 'WRONG_STATUS'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 会籍转接：转出方提出，转入方接收后一次生效 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents */
export type MemberTransfer = {
  __typename?: 'MemberTransfer';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 会员；转入前转入方不可见 | The member; not visible to the receiving union before the transfer */
  member: Maybe<Member>;
  /** 会员姓名，转入方据以接收 | The member's name, for the receiving union to consent to */
  memberName: Maybe<Scalars['String']['output']>;
  /** 转出组织 | Organisation that the member leaves */
  fromOrganization: Maybe<UnionOrganization>;
  /** 转入组织 | Receiving organisation */
  toOrganization: Maybe<UnionOrganization>;
  /** 转接日期 | Day of the transfer */
  on: Scalars['LocalDate']['output'];
  /** 提出日期 | Asked for on */
  requestedOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: MemberTransferState;
  /** 办结日期 | Decided on */
  decidedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 不接收的理由 | Why it was declined */
  reason: Maybe<Scalars['String']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 转接会籍 | A transfer */
export type TransferMemberInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The member */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 转入的组织 | Organisation to move to */
  toOrgId: Scalars['ID']['input'];
  /** 转接日期，默认今天 | Day of the transfer, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 接收转入 | A consent */
export type AcceptTransferInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 转接 | The transfer */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 不接收转入 | A refusal */
export type DeclineTransferInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 转接 | The transfer */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 撤回转接 | A withdrawal */
export type WithdrawTransferInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 转接 | The transfer */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 转接操作的结果 | Result of an act on a transfer */
export type MemberTransferPayload = {
  __typename?: 'MemberTransferPayload';
  /** 转接 | The transfer */
  transfer: Maybe<MemberTransfer>;
  /** 会员，可见时 | The member, where visible */
  member: Maybe<Member>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<MemberTransferUserError>;
};

/** 机构网络中一个机构的情况 | How an organ of the network stands */
export type NetworkOrganState =
  /** 正常 | In order */
  | 'NORMAL'
  /** 未设立 | Not established */
  | 'NOT_ESTABLISHED'
  /** 没有主任（主席）| No chair */
  | 'NO_CHAIR'
  /** 近期没有会议记录 | No meeting recorded of late */
  | 'NO_MEETING';

/** “一办三委”中的一个机构 | One organ of the one office and three committees */
export type NetworkOrgan = {
  __typename?: 'NetworkOrgan';
  /** 种类 | Kind */
  kind: CommitteeKind;
  /** 情况 | How it stands */
  state: NetworkOrganState;
  /** 该机构，未设立为空 | The organ; null when not established */
  committee: Maybe<Committee>;
};

/** 一个工会或分会的“一办三委”是否健全 | Whether a union's or branch's one office and three committees are complete */
export type OrganizationNetwork = {
  __typename?: 'OrganizationNetwork';
  /** 工会组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 该日的情况 | As of that day */
  on: Scalars['LocalDate']['output'];
  /** 四个机构：办公室、工会委员会、经审委员会、女职工委员会 | The four organs */
  organs: Array<NetworkOrgan>;
  /** 应有的机构数 | How many there should be */
  required: Scalars['Int']['output'];
  /** 健全的机构数 | How many are in order */
  complete: Scalars['Int']['output'];
  /** 未设立的机构 | Organs that are missing */
  missing: Array<CommitteeKind>;
  /** 是否健全：四个机构均有负责人且活动正常 | Complete: each of the four has a chair and met of late */
  isComplete: Scalars['Boolean']['output'];
};

/** 组织类别 | Kind of organisation */
export type OrganizationKind =
  /** 总工会 | Federation */
  | 'FEDERATION'
  /** 产业工会 | Industry union */
  | 'INDUSTRY_UNION'
  /** 乡镇（街道）工会 | Township federation */
  | 'TOWNSHIP_FEDERATION'
  /** 企业工会 | Enterprise */
  | 'ENTERPRISE'
  /** 工厂工会 | Factory */
  | 'FACTORY'
  /** 学校工会 | School */
  | 'SCHOOL'
  /** 事业单位工会 | Public institution */
  | 'PUBLIC_INSTITUTION'
  /** 分会（分工会） | Branch */
  | 'BRANCH';

/** 组织状态 | Status of an organisation */
export type OrganizationStatus =
  /** 存续 | Active */
  | 'ACTIVE'
  /** 已撤销 | Dissolved */
  | 'DISSOLVED';

/** 上级关系 | Relation to a superior */
export type SuperiorRelation =
  /** 党组织领导 | Party leadership */
  | 'PARTY_LEADERSHIP'
  /** 地方工会 | Territorial union */
  | 'TERRITORIAL_UNION'
  /** 产业工会 | Industry union */
  | 'INDUSTRY_UNION'
  /** 行政主管 | Administration */
  | 'ADMINISTRATION';

/** 组织操作的拒绝原因 | Why an act on an organisation was refused */
export type OrganizationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 组织代码已存在 | Code in use */
  | 'DUPLICATE_CODE'
  /** 上级不能是自己或自己的下级 | Would make a cycle */
  | 'CYCLE'
  /** 已撤销的组织不能再变动 | Already dissolved */
  | 'DISSOLVED'
  /** 仍有会员或下级组织 | Members or subordinate organisations remain */
  | 'NOT_EMPTY'
  /** 组织过多 | Too many organisations at once */
  | 'TOO_LARGE'
  /** 同步组建的委员会任期不合规定 | The term of the committee founded with it is not lawful */
  | 'UNLAWFUL_TERM'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 其他上级 | A further superior; statistics never roll up through it */
export type Supervisor = {
  __typename?: 'Supervisor';
  /** 关系 | Relation */
  relation: SuperiorRelation;
  /** 上级名称 | Name of the superior */
  name: Scalars['String']['output'];
  /** 上级为工会时，该工会 | The superior, when it is a union */
  organization: Maybe<UnionOrganization>;
  /** 起始日期 | Since */
  since: Scalars['LocalDate']['output'];
};

/** 登记组织 | Registration of an organisation */
export type RegisterOrganizationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 主上级 | Primary parent; none only for the product's own root */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织代码：大写字母、数字、连字符，2-32 位 | Code: capitals, digits, hyphens, 2-32 */
  code: Scalars['String']['input'];
  /** 名称，1-80 字 | Name, 1-80 characters */
  name: Scalars['String']['input'];
  /** 类别 | Kind */
  kind: OrganizationKind;
  /** 地区，如 JS、SH、AH-MAS；不填则随上级 | Region, such as JS, SH or AH-MAS; that of the superior when left out */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 成立日期 | Day of establishment */
  establishedOn: Scalars['LocalDate']['input'];
  /** 本级职工人数，自成立日起 | Employees at this organisation itself, from the day of establishment on */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
  /** 同步组建的女职工委员会 | The women's committee that is founded with it, in the same act */
  womenCommittee?: InputMaybe<FoundingWomenCommitteeInput>;
};

/** 一批组织 | A tree of organisations */
export type ImportOrganizationsInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织，上级在前 | Organisations, each parent before its subordinates */
  organizations: Array<ImportedOrganizationInput>;
};

/** 一个组织，以代码指明上级 | One organisation; superiors are named by code */
export type ImportedOrganizationInput = {
  /** 组织代码：大写字母、数字、连字符，2-32 位 | Code: capitals, digits, hyphens, 2-32 */
  code: Scalars['String']['input'];
  /** 名称，1-80 字 | Name, 1-80 characters */
  name: Scalars['String']['input'];
  /** 类别 | Kind */
  kind: OrganizationKind;
  /** 主上级的代码 | Code of the primary parent */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** 地区，如 JS、SH、AH-MAS；不填则随上级 | Region, such as JS, SH or AH-MAS; that of the superior when left out */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 成立日期 | Day of establishment */
  establishedOn: Scalars['LocalDate']['input'];
  /** 本级职工人数 | Employees at this organisation itself */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
  /** 其他上级 | Further superiors */
  supervisors?: InputMaybe<Array<ImportedSupervisorInput>>;
};

/** 其他上级 | A further superior of an imported organisation */
export type ImportedSupervisorInput = {
  /** 关系 | Relation */
  relation: SuperiorRelation;
  /** 上级工会的代码（关系为工会时必填）| Code of the superior union, required for the two union relations */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 上级名称（党组织、行政时必填）| Name of a superior that is no union */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期 | Since */
  since: Scalars['LocalDate']['input'];
};

/** 登记一批组织的结果 | Result of an import of organisations */
export type ImportOrganizationsPayload = {
  __typename?: 'ImportOrganizationsPayload';
  /** 登记的组织，顺序与输入相同 | The organisations, in the order of the input */
  organizations: Maybe<Array<UnionOrganization>>;
  /** 拒绝原因：每个有误的行一项；空则成功 | Refusals: one for each bad row; empty = done */
  userErrors: Array<OrganizationUserError>;
};

/** 改变主上级 | A move to another primary parent */
export type MoveOrganizationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 新的主上级 | The new primary parent */
  parentId: Scalars['ID']['input'];
};

/** 增加其他上级 | A further superior */
export type AddSupervisorInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 关系 | Relation */
  relation: SuperiorRelation;
  /** 上级工会（关系为工会时必填）| The superior union, required for the two union relations */
  superiorId?: InputMaybe<Scalars['ID']['input']>;
  /** 上级名称（党组织、行政时必填）| Name of a superior that is no union */
  superiorName?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期，默认今天 | Since; today when left out */
  since?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 更新组织 | A change of an organisation's own data; what is left out stays */
export type ChangeOrganizationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 名称，1-80 字 | Name, 1-80 characters */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 地区，如 JS、SH、AH-MAS | Region, such as JS, SH or AH-MAS */
  region?: InputMaybe<Scalars['String']['input']>;
  /** 本级职工人数 | Employees at this organisation itself */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
  /** 该人数自何日起，默认今天 | From which day on there are that many; today by default */
  employeeCountFrom?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 撤销组织 | A dissolution */
export type DissolveOrganizationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 组织操作的结果 | Result of an act on an organisation */
export type OrganizationPayload = {
  __typename?: 'OrganizationPayload';
  /** 变更后的组织 | The organisation as changed */
  organization: Maybe<UnionOrganization>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<OrganizationUserError>;
};

/** 移动组织任务的结果 | Result of starting a move */
export type StartOrganizationMovePayload = {
  __typename?: 'StartOrganizationMovePayload';
  /** 任务；进度见 memJob | The job; memJob tells how far it is */
  job: Maybe<MemJob>;
  /** 拒绝原因，空则成功 | Refusals; empty = started */
  userErrors: Array<OrganizationUserError>;
};

/** 党组织的层级 | Level of a party organisation */
export type PartyOrgLevel =
  /** 党委 | Committee */
  | 'COMMITTEE'
  /** 党总支 | General branch */
  | 'GENERAL_BRANCH'
  /** 党支部 | Branch */
  | 'BRANCH'
  /** 党组、党工委 | Leading group or working committee */
  | 'LEADING_GROUP';

/** 请求支持的对象 | Whom support is requested of */
export type SupportAddressee =
  /** 党组织 | The party organisation */
  | 'PARTY'
  /** 行政 | The administration */
  | 'ADMIN';

/** 支持请求的状态 | State of a request for support */
export type SupportState =
  /** 已提出 | Requested */
  | 'REQUESTED'
  /** 同意 | Granted */
  | 'GRANTED'
  /** 部分同意 | Granted in part */
  | 'PARTLY_GRANTED'
  /** 未同意 | Declined */
  | 'DECLINED';

/** 党工联系操作的拒绝原因 | Why an act on the link with the party organisation was refused */
export type PartyLinkErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 尚未登记党组织联系 | No live link */
  | 'NO_LINK'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 已有答复 | Replied already */
  | 'REPLIED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 党工联系：工会所属的党组织，每个工会同一时间一个 | The party organisation that leads a union: one at a time */
export type PartyLink = {
  __typename?: 'PartyLink';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 党组织名称 | Name of the party organisation */
  partyOrgName: Scalars['String']['output'];
  /** 层级 | Level */
  level: PartyOrgLevel;
  /** 自 | Since */
  from: Scalars['LocalDate']['output'];
  /** 止，该日起由新的联系取代；现行为空 | The day from which another one holds; null = in force */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 | Version */
  version: Scalars['Int']['output'];
};

/** 向党组织的报告 | A report to the party organisation */
export type PartyReport = {
  __typename?: 'PartyReport';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 受文的党组织 | The party organisation, by its name at the time */
  partyOrgName: Scalars['String']['output'];
  /** 报告日期 | Day of the report */
  on: Scalars['LocalDate']['output'];
  /** 事由 | Subject */
  subject: Scalars['String']['output'];
  /** 正文 | Text */
  text: Scalars['String']['output'];
  /** 所报的工作计划 | The work plan that was reported */
  plan: Maybe<WorkPlan>;
  /** 答复 | The reply */
  reply: Maybe<PartyReply>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 请党组织或行政支持的请求 | A request for support, to the party organisation or the administration */
export type SupportRequest = {
  __typename?: 'SupportRequest';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 请求的对象 | Whom it is addressed to */
  addressee: SupportAddressee;
  /** 提出日期 | Day of the request */
  on: Scalars['LocalDate']['output'];
  /** 事由 | Subject */
  subject: Scalars['String']['output'];
  /** 正文 | Text */
  text: Scalars['String']['output'];
  /** 希望答复的日期 | A reply is hoped for by */
  replyBy: Maybe<Scalars['LocalDate']['output']>;
  /** 状态 | State */
  state: SupportState;
  /** 答复 | The reply */
  reply: Maybe<PartyReply>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 答复 | A reply */
export type PartyReply = {
  __typename?: 'PartyReply';
  /** 内容 | Text */
  text: Scalars['String']['output'];
  /** 答复日期 | Replied on */
  on: Scalars['LocalDate']['output'];
};

/** 党组织联系 | A link with a party organisation */
export type SetPartyLinkInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 党组织名称，1-80 字 | Name, 1-80 characters */
  partyOrgName: Scalars['String']['input'];
  /** 层级 | Level */
  level: PartyOrgLevel;
  /** 自，默认今天 | Since, today by default */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 向党组织的报告 | A report */
export type ReportToPartyInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 报告日期，默认今天 | Day of the report, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 事由，1-120 字 | Subject, 1-120 characters */
  subject: Scalars['String']['input'];
  /** 正文，1-8000 字 | Text, 1-8000 characters */
  text: Scalars['String']['input'];
  /** 所报的工作计划 | The work plan that is reported */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 支持请求 | A request for support */
export type RequestSupportInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 工会组织 | The union */
  orgId: Scalars['ID']['input'];
  /** 请求的对象 | Whom it is addressed to */
  addressee: SupportAddressee;
  /** 事由，1-120 字 | Subject, 1-120 characters */
  subject: Scalars['String']['input'];
  /** 正文，1-8000 字 | Text, 1-8000 characters */
  text: Scalars['String']['input'];
  /** 希望答复的日期，不早于今天 | A reply is hoped for by, today or later */
  replyBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 对应的计划任务，最多 20 个 | Plan tasks that it serves, 20 at most */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 答复 | A reply */
export type RecordReplyInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 报告或请求 | The report or the request */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 内容，1-2000 字 | Text, 1-2000 characters */
  text: Scalars['String']['input'];
  /** 答复日期，默认今天 | Replied on, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 结果：支持请求必填，报告不填 | Outcome: for a request required, for a report left out */
  outcome?: InputMaybe<SupportOutcome>;
};

/** 支持请求的结果 | Outcome of a request for support */
export type SupportOutcome =
  /** 同意 | Granted */
  | 'GRANTED'
  /** 部分同意 | Granted in part */
  | 'PARTLY_GRANTED'
  /** 未同意 | Declined */
  | 'DECLINED';

/** 党组织联系操作的结果 | Result of an act on a link */
export type PartyLinkPayload = {
  __typename?: 'PartyLinkPayload';
  /** 联系 | The link */
  partyLink: Maybe<PartyLink>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<PartyLinkUserError>;
};

/** 报告操作的结果 | Result of an act on a report */
export type PartyReportPayload = {
  __typename?: 'PartyReportPayload';
  /** 报告 | The report */
  partyReport: Maybe<PartyReport>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<PartyLinkUserError>;
};

/** 支持请求操作的结果 | Result of an act on a request for support */
export type SupportRequestPayload = {
  __typename?: 'SupportRequestPayload';
  /** 支持请求 | The request */
  supportRequest: Maybe<SupportRequest>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<PartyLinkUserError>;
};

/** 登记答复的结果 | Result of recording a reply */
export type PartyReplyPayload = {
  __typename?: 'PartyReplyPayload';
  /** 所答复的报告 | The report that was replied to */
  partyReport: Maybe<PartyReport>;
  /** 所答复的请求 | The request that was replied to */
  supportRequest: Maybe<SupportRequest>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<PartyLinkUserError>;
};

/** 任务的内容 | Content of a task */
export type PlanTaskInput = {
  /** 任务编号，1-32 位字母、数字、点或连字符 | Key: 1-32 letters, digits, dots or hyphens */
  key: Scalars['String']['input'];
  /** 所属章节的序号 | Number of its section */
  section: Scalars['String']['input'];
  /** 事项，1-60 字 | Item, 1-60 characters */
  item: Scalars['String']['input'];
  /** 内容，1-1000 字 | Text, 1-1000 characters */
  text: Scalars['String']['input'];
  /** 英文说明，1000 字以内 | English gloss, 1000 characters at most */
  gloss?: InputMaybe<Scalars['String']['input']>;
  /** 月份，1-12；空则为全年 | Months, 1-12; empty = the whole year */
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 周期 | How often */
  per?: InputMaybe<PlanRecurrence>;
  /** 规定的完成日期，须在计划年度内 | Day by which it has to be done, in the plan's year */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 待何通知，200 字以内 | What notice it waits for, 200 characters at most */
  awaitingNotice?: InputMaybe<Scalars['String']['input']>;
  /** 责任委员会；草稿可暂缺 | Responsible committee; a draft may leave it open */
  committee?: InputMaybe<PlanCommittee>;
  /** 负责人 | Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的能力，1-20 个 | Capabilities, 1-20 */
  capabilities: Array<Scalars['String']['input']>;
  /** 目标，至多 20 个 | Targets, 20 at most */
  targets?: InputMaybe<Array<PlanTargetInput>>;
};

/** 任务的一个目标 | A target of a task */
export type PlanTargetInput = {
  /** 指标，如 mem.groupCount | Metric, such as mem.groupCount */
  metric: Scalars['String']['input'];
  /** 指标的参数 | Arguments of the metric */
  args?: InputMaybe<Array<PlanTargetArgInput>>;
  /** 比较 | Comparison */
  op: PlanTargetOperator;
  /** 目标值 | Value to reach */
  value: Scalars['Float']['input'];
  /** 单位 | Unit */
  unit: PlanTargetUnit;
  /** 在何周期内达到 | Within what it has to be reached */
  per?: InputMaybe<PlanRecurrence>;
};

/** 指标的一个参数 | An argument of a metric */
export type PlanTargetArgInput = {
  /** 名称 | Name */
  name: Scalars['String']['input'];
  /** 值 | Value */
  value: Scalars['String']['input'];
};

/** 添加任务 | A new task */
export type AddPlanTaskInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划草稿 | The draft */
  planId: Scalars['ID']['input'];
  /** 任务 | The task */
  task: PlanTaskInput;
};

/** 修改任务；内容整体替换 | A change of a task; its whole content is replaced */
export type ChangePlanTaskInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 内容 | Its content */
  task: PlanTaskInput;
};

/** 安排任务，未填的保持不变 | A schedule; what is left out stays */
export type SchedulePlanTaskInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 月份，1-12 | Months, 1-12 */
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 规定的完成日期 | Day by which it has to be done */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 负责人 | Owner */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** 理由，5-200 字；现行计划改期时必填 | Why, 5-200 characters; needed to change the time of a task in force */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 待通知 | A task waits for a notice */
export type HoldForNoticeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 待何通知，1-200 字 | What notice, 1-200 characters */
  reason: Scalars['String']['input'];
};

/** 恢复办理 | A task goes on */
export type ReleaseTaskInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 完成日期 | Day by which it has to be done */
  dueOn: Scalars['LocalDate']['input'];
};

/** 办结或取消 | The end of a task */
export type ClosePlanTaskInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 办结方式 | How it ends */
  outcome: PlanTaskOutcome;
  /** 日期，默认今天 | Day, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 佐证的凭据，见 PlanTask.evidence.proof | Proof of evidence in the other subgraphs: PlanTask.evidence.proof */
  evidenceProof?: InputMaybe<Scalars['String']['input']>;
  /** 理由，5-500 字；取消、或完成而无佐证时必填 | Why, 5-500 characters; needed to drop a task, and for one done without evidence */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 任务操作的结果 | Result of an act on a task */
export type PlanTaskPayload = {
  __typename?: 'PlanTaskPayload';
  /** 变更后的任务 | The task as changed */
  planTask: Maybe<PlanTask>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<PlanTaskUserError>;
};

/** 责任委员会 | Responsible committee */
export type PlanCommittee =
  /** 办公室 | Office */
  | 'OFF'
  /** 工会委员会 | Union committee */
  | 'UC'
  /** 企务公开民主管理委员会 | Openness and democratic management */
  | 'OPN'
  /** 生产、劳保监督委员会 | Production and labour protection */
  | 'PRO'
  /** 宣教文体委员会 | Education and culture */
  | 'EDU'
  /** 生活保障委员会 | Living security */
  | 'LIV'
  /** 女职工委员会 | Women workers' committee */
  | 'WOM'
  /** 经费审查委员会 | Audit commission */
  | 'AUD'
  /** 财务 | Finance officer */
  | 'FINO';

/** 任务的周期 | How often a task recurs */
export type PlanRecurrence =
  /** 一次 | Once */
  | 'ONCE'
  /** 每月 | Every month */
  | 'MONTHLY'
  /** 每学期 | Every school term */
  | 'TERM'
  /** 每年 | Every year */
  | 'YEAR'
  /** 每两年 | Every two years */
  | 'EVERY_2_YEARS'
  /** 随事办理 | Whenever it happens */
  | 'PER_EVENT'
  /** 每分会每年 | Every branch, every year */
  | 'PER_BRANCH_YEAR';

/** 办理阶段 | How far a task is, as recorded */
export type PlanTaskStage =
  /** 计划中 | Planned */
  | 'PLANNED'
  /** 待上级通知 | Waits for a notice of the superior */
  | 'AWAITING_NOTICE'
  /** 办理中 | In progress */
  | 'IN_PROGRESS'
  /** 已完成 | Done */
  | 'DONE'
  /** 已取消 | Dropped */
  | 'DROPPED';

/** 任务的状态：办理阶段，逾期的为 OVERDUE | State of a task: its stage, or OVERDUE */
export type PlanTaskState =
  /** 计划中 | Planned */
  | 'PLANNED'
  /** 待上级通知，不计逾期 | Waits for a notice of the superior; not overdue meanwhile */
  | 'AWAITING_NOTICE'
  /** 办理中 | In progress */
  | 'IN_PROGRESS'
  /** 逾期：现行计划中过期未办结 | Overdue: open after its last day, in the plan in force */
  | 'OVERDUE'
  /** 已完成 | Done */
  | 'DONE'
  /** 已取消 | Dropped */
  | 'DROPPED';

/** 办结的方式 | How a task ends */
export type PlanTaskOutcome =
  /** 完成 | Done */
  | 'DONE'
  /** 取消 | Dropped */
  | 'DROPPED';

/** 目标的比较 | How a target compares */
export type PlanTargetOperator =
  /** 不少于 | At least */
  | 'GTE'
  /** 多于 | More than */
  | 'GT'
  /** 等于 | Exactly */
  | 'EQ'
  /** 不多于 | At most */
  | 'LTE';

/** 目标的单位 | Unit of a target */
export type PlanTargetUnit =
  /** 百分比，0-100 | Percent, 0-100 */
  | 'PERCENT'
  /** 百分点 | Percentage points */
  | 'PERCENT_POINT'
  /** 个、次 | Count */
  | 'COUNT'
  /** 人数 | People */
  | 'PEOPLE'
  /** 人次 | Person-times */
  | 'PERSON_TIMES'
  /** 级 | Level */
  | 'LEVEL'
  /** 是为 1，否为 0 | 1 for yes, 0 for no */
  | 'YES_NO';

/** 任务操作的拒绝原因 | Why an act on a task was refused */
export type PlanTaskErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 任务编号已存在 | Key in use */
  | 'DUPLICATE_KEY'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 须有佐证或书面理由 | Needs evidence or a written reason */
  | 'NO_EVIDENCE'
  /** 有目标的任务不填报百分比 | The percent of a task with targets is computed */
  | 'HAS_TARGETS'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 任务的一个目标 | A target of a task */
export type PlanTarget = {
  __typename?: 'PlanTarget';
  /** 序号，从 1 起 | Number, from 1 */
  no: Scalars['Int']['output'];
  /** 指标，如 mem.groupCount | Metric, such as mem.groupCount */
  metric: Scalars['String']['output'];
  /** 指标的含义 | What the metric means */
  meaning: Scalars['String']['output'];
  /** 指标的参数 | Arguments of the metric */
  args: Array<PlanTargetArg>;
  /** 比较 | Comparison */
  op: PlanTargetOperator;
  /** 目标值 | Value to reach */
  value: Scalars['Float']['output'];
  /** 单位 | Unit */
  unit: PlanTargetUnit;
  /** 在何周期内达到 | Within what it has to be reached */
  per: PlanRecurrence;
};

/** 指标的一个参数 | An argument of a metric */
export type PlanTargetArg = {
  __typename?: 'PlanTargetArg';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 值 | Value */
  value: Scalars['String']['output'];
};

/** 一次安排 | One change of a task's schedule: what held from then on */
export type PlanTaskSchedule = {
  __typename?: 'PlanTaskSchedule';
  /** 月份 | Months */
  months: Array<Scalars['Int']['output']>;
  /** 规定的完成日期 | Day by which it has to be done */
  dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** 变更的日期 | Day of the change */
  on: Scalars['LocalDate']['output'];
  /** 理由 | Why */
  reason: Maybe<Scalars['String']['output']>;
};

/** 子图 | Subgraph */
export type Subgraph =
  /** 组织建设 | Membership */
  | 'MEMBERSHIP'
  /** 民主管理 | Democratic management */
  | 'DEMOCRACY'
  /** 帮扶送温暖 | Welfare */
  | 'WELFARE'
  /** 文体宣教 | Culture and sports */
  | 'CULTURE'
  /** 财务经审 | Finance and audit */
  | 'FINANCE';

/** 任务的佐证，来自各子图 | Evidence of a task, from all subgraphs */
export type TaskEvidence = {
  __typename?: 'TaskEvidence';
  /** 已到的佐证 | What arrived */
  records: Array<TaskEvidenceRecord>;
  /** 未能答复的子图；其佐证未知 | Subgraphs that did not answer: their evidence is unknown */
  missing: Array<Subgraph>;
  /** 佐证的凭据，一小时内有效，办结任务时出示；无权办结者为空 | Proof of this evidence, good for an hour, to close the task with; null when it is not yours to close */
  proof: Maybe<Scalars['String']['output']>;
};

/** 一条佐证 | A record as evidence of a task */
export type TaskEvidenceRecord = Evidence & {
  __typename?: 'TaskEvidenceRecord';
  /** 来源子图 | Subgraph of the record */
  subgraph: Subgraph;
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

/** 一个目标的进展 | How far a target is */
export type TargetProgress = {
  __typename?: 'TargetProgress';
  /** 目标 | The target */
  target: PlanTarget;
  /** 实际值：未达标的那一期，否则最近一期；未知时为空 | The figure of the period that misses the target, else of the last one; null when unknown */
  actual: Maybe<Scalars['Float']['output']>;
  /** 是否达标；未知时为空 | Whether it is met; null when unknown */
  met: Maybe<Scalars['Boolean']['output']>;
  /** 该实际值所属的期间 | Period of that figure */
  from: Scalars['LocalDate']['output'];
  /** 期间的末日，含当日 | Last day of that period, inclusive */
  to: Scalars['LocalDate']['output'];
  /** 未知的原因 | Why it is unknown */
  reason: Maybe<Scalars['String']['output']>;
};

/** 一次填报的进度 | One report of progress */
export type ProgressReport = {
  __typename?: 'ProgressReport';
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 百分比；有目标的任务为空 | Percent; null for a task with targets, whose percent is computed */
  percent: Maybe<Scalars['Float']['output']>;
  /** 说明 | Note */
  note: Scalars['String']['output'];
};

/** 计划的进展 | How far a plan is */
export type PlanProgress = {
  __typename?: 'PlanProgress';
  /** 计算日期 | Day on which it was computed */
  asOf: Scalars['LocalDate']['output'];
  /** 百分比：达标目标 ÷ 目标，无目标的任务按填报的百分比各计一份；任何一份未知则为空 | Met targets ÷ targets; a task without targets counts as one, by its reported percent; null when any of them is unknown */
  percent: Maybe<Scalars['Float']['output']>;
  /** 百分比为空的原因 | Why there is no percent */
  percentReason: Maybe<Scalars['String']['output']>;
  /** 达标的目标数 | Targets met */
  targetsMet: Scalars['Int']['output'];
  /** 未达标的目标数 | Targets missed so far */
  targetsMissed: Scalars['Int']['output'];
  /** 未知的目标数 | Targets unknown */
  targetsUnknown: Scalars['Int']['output'];
  /** 已填报进度的无目标任务数 | Tasks without targets whose percent was reported */
  tasksReported: Scalars['Int']['output'];
  /** 无目标且未填报的任务数，不计入百分比 | Tasks without targets of which nothing was reported; they do not count */
  tasksUnreported: Scalars['Int']['output'];
};

/** 填报进度 | A report of progress */
export type ReportProgressInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 任务 | The task */
  taskId: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 百分比，0-100；仅用于没有目标的任务 | Percent, 0-100; only for a task without targets */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** 说明，1-1000 字 | Note, 1-1000 characters */
  note: Scalars['String']['input'];
};

/** 文件格式 | Format of a file */
export type OfficeFileFormat =
  /** Word 文档 | Word document */
  | 'DOCX'
  /** 可打印的 PDF | Print-ready PDF */
  | 'PDF';

/** 一份公文文件 | A paper as a file */
export type OfficeFile = {
  __typename?: 'OfficeFile';
  /** 文件名 | File name */
  name: Scalars['String']['output'];
  /** 媒体类型 | Media type */
  mediaType: Scalars['String']['output'];
  /** 字节数 | Size in bytes */
  bytes: Scalars['Int']['output'];
  /** 内容，Base64 | Content, in Base64 */
  content: Scalars['String']['output'];
};

/** 总结的期间 | Period of a summary */
export type SummaryPeriod =
  /** 上半年 | First half of the year */
  | 'H1'
  /** 全年 | The year */
  | 'YEAR';

/** 总结的状态 | State of a summary */
export type SummaryState =
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 已发布 | Published */
  | 'PUBLISHED'
  /** 已被取代 | Superseded */
  | 'SUPERSEDED';

/** 总结操作的拒绝原因 | Why an act on a summary was refused */
export type SummaryErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 封存的数据无效或已过期 | The sealed figures are not valid any more */
  | 'STALE_FIGURES'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 半年或全年工作总结，数据已封存 | A half-year or year-end summary; its figures are frozen */
export type Summary = {
  __typename?: 'Summary';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所总结的计划 | The plan */
  plan: Maybe<WorkPlan>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Scalars['Int']['output'];
  /** 期间 | Period */
  period: SummaryPeriod;
  /** 修订次数，首次为 1 | Revision; the first is 1 */
  revision: Scalars['Int']['output'];
  /** 状态 | State */
  state: SummaryState;
  /** 数据的截止日期 | Day of the figures */
  asOf: Scalars['LocalDate']['output'];
  /** 百分比，封存值 | Percent, frozen */
  percent: Maybe<Scalars['Float']['output']>;
  /** 百分比为空的原因，封存值 | Why there is no percent, frozen */
  percentReason: Maybe<Scalars['String']['output']>;
  /** 达标的目标数，封存值 | Targets met, frozen */
  targetsMet: Scalars['Int']['output'];
  /** 未达标的目标数，封存值 | Targets missed, frozen */
  targetsMissed: Scalars['Int']['output'];
  /** 未知的目标数，封存值 | Targets unknown, frozen */
  targetsUnknown: Scalars['Int']['output'];
  /** 各任务的结果 | Results, task by task, in the order of the plan */
  sections: Array<SummarySection>;
  /** 下一步打算 | Next steps */
  nextSteps: Maybe<Scalars['String']['output']>;
  /** 发布日期 | Day of publication */
  publishedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 一项任务的结果 | What became of a task */
export type SummarySection = {
  __typename?: 'SummarySection';
  /** 任务 | The task */
  task: Maybe<PlanTask>;
  /** 任务编号，封存值 | Key of the task, frozen */
  key: Scalars['String']['output'];
  /** 事项，封存值 | Item, frozen */
  item: Scalars['String']['output'];
  /** 结果 | Result, in words */
  result: Maybe<Scalars['String']['output']>;
  /** 百分比，封存值 | Percent, frozen */
  percent: Maybe<Scalars['Float']['output']>;
  /** 百分比为空的原因，封存值 | Why there is no percent, frozen */
  percentReason: Maybe<Scalars['String']['output']>;
  /** 各目标的数据，封存值 | Figures of the targets, frozen */
  figures: Array<SummaryFigure>;
  /** 各子图的佐证，封存值 | Evidence by subgraph, frozen */
  evidence: Array<SummaryEvidence>;
};

/** 一个目标的封存数据 | Frozen figure of a target */
export type SummaryFigure = {
  __typename?: 'SummaryFigure';
  /** 目标 | The target */
  target: PlanTarget;
  /** 实际值；未知时为空 | The figure; null when it was unknown */
  actual: Maybe<Scalars['Float']['output']>;
  /** 是否达标；未知时为空 | Whether it was met; null when it was unknown */
  met: Maybe<Scalars['Boolean']['output']>;
  /** 未知的原因 | Why it was unknown */
  reason: Maybe<Scalars['String']['output']>;
};

/** 一个子图的佐证 | Evidence from one subgraph */
export type SummaryEvidence = {
  __typename?: 'SummaryEvidence';
  /** 子图 | Subgraph */
  subgraph: Subgraph;
  /** 佐证数；该子图未答复时为空 | How many records; null when the subgraph did not answer */
  count: Maybe<Scalars['Int']['output']>;
  /** 佐证编号，最新在前，至多 20 条 | Ids of the evidence, newest first, 20 at most */
  evidenceIds: Array<Scalars['ID']['output']>;
};

/** 一项任务的结果 | The result of a task */
export type SummaryResultInput = {
  /** 任务 | The task */
  taskId: Scalars['ID']['input'];
  /** 结果，1-2000 字 | Result, 1-2000 characters */
  result: Scalars['String']['input'];
};

/** 起草总结；数据不填报，取自 WorkPlan.figures | A draft of a summary; its figures are not typed in but come from WorkPlan.figures */
export type DraftSummaryInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  planId: Scalars['ID']['input'];
  /** 期间 | Period */
  period: SummaryPeriod;
  /** 封存的数据 | The sealed figures */
  figures: Scalars['String']['input'];
  /** 各任务的结果 | Results of the tasks */
  results?: InputMaybe<Array<SummaryResultInput>>;
  /** 下一步打算，5000 字以内 | Next steps, 5000 characters at most */
  nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** 发布总结 | A publication of a summary */
export type PublishSummaryInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 总结 | The summary */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 总结操作的结果 | Result of an act on a summary */
export type SummaryPayload = {
  __typename?: 'SummaryPayload';
  /** 变更后的总结 | The summary as changed */
  summary: Maybe<Summary>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SummaryUserError>;
};

/** 实名核验的方式 | How an identity was verified */
export type RealNameMethod =
  /** 核对身份证原件 | Identity card seen */
  | 'ID_CARD'
  /** 人事档案 | Personnel records */
  | 'PERSONNEL_RECORD'
  /** 实名认证系统 | A system for real-name verification */
  | 'ONLINE';

/** 实名核验的状态 | State of a verification */
export type RealNameState =
  /** 已核验 | Verified */
  | 'VERIFIED'
  /** 已撤销 | Revoked */
  | 'REVOKED';

/** 会员变动的记录依据 | Where a dated change comes from */
export type DynamicChangeSource =
  /** 如期登记 | Recorded as it happened */
  | 'RECORDED'
  /** 事后更正 | Corrected afterwards */
  | 'CORRECTED';

/** 实名制操作的拒绝原因 | Why an act on a real-name entry was refused */
export type RealNameErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 已核验 | Verified already */
  | 'ALREADY_VERIFIED'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 建会实名制：一名会员的实名核验 | Real-name establishment: the verification of one member's identity */
export type RealNameEntry = {
  __typename?: 'RealNameEntry';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 核验时所在工会组织 | Organisation at the time */
  organization: Maybe<UnionOrganization>;
  /** 核验日期 | Verified on */
  verifiedOn: Scalars['LocalDate']['output'];
  /** 方式 | How */
  method: RealNameMethod;
  /** 状态 | State */
  state: RealNameState;
  /** 撤销理由 | Why it was revoked */
  reason: Maybe<Scalars['String']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 一个组织的实名建会情况 | Real-name establishment of one organisation */
export type RealNameEstablishment = {
  __typename?: 'RealNameEstablishment';
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 在籍会员人数 | Active members */
  listed: Scalars['Int']['output'];
  /** 其中已实名 | Verified ones among them */
  verified: Scalars['Int']['output'];
  /** 实名建会：有会员且全部已实名 | Counts as established: it has members, and all are verified */
  isEstablished: Scalars['Boolean']['output'];
  /** 未实名的会员，最多 100 名 | The members who are not verified, 100 at most */
  unverified: Array<Member>;
};

/** 建会实名制覆盖情况 | Coverage of the real-name establishment */
export type RealNameCoverage = {
  __typename?: 'RealNameCoverage';
  /** 有会员的组织数 | Organisations with members */
  organizations: Scalars['Int']['output'];
  /** 其中实名建会数 | Those that count as established */
  established: Scalars['Int']['output'];
  /** 在籍会员人数 | Active members */
  listed: Scalars['Int']['output'];
  /** 其中已实名 | Verified ones among them */
  verified: Scalars['Int']['output'];
  /** 各组织，最多 1000 个，未实名者在前 | Each organisation, 1000 at most, those with unverified members first */
  items: Array<RealNameEstablishment>;
};

/** 一次会员变动；有日期，从不改写 | One change of a membership; dated, never overwritten */
export type DynamicChange = {
  __typename?: 'DynamicChange';
  /** 变动 | What changed */
  kind: MembershipTurn;
  /** 日期 | On */
  at: Scalars['LocalDate']['output'];
  /** 会员 | The member */
  member: Maybe<Member>;
  /** 变动后所在组织；离会者为离开的组织 | Organisation after the change; of who left, the one that was left */
  organization: Maybe<UnionOrganization>;
  /** 依据 | Where it comes from */
  source: DynamicChangeSource;
  /** 记录时刻 | When it was recorded */
  recordedAt: Scalars['DateTime']['output'];
};

/** 某段时间的会员动态 | The movements of a union's members in a period */
export type MembershipDynamics = {
  __typename?: 'MembershipDynamics';
  /** 入会人数 | Joined */
  joined: Scalars['Int']['output'];
  /** 转入人数，含内部转接 | Transferred in, within the union too */
  movedIn: Scalars['Int']['output'];
  /** 转出人数，含内部转接 | Transferred out, within the union too */
  movedOut: Scalars['Int']['output'];
  /** 离会人数 | Left */
  left: Scalars['Int']['output'];
  /** 退休人数 | Retired */
  retired: Scalars['Int']['output'];
  /** 各次变动，由早到晚，最多 1000 次 | The changes, oldest first, 1000 at most */
  changes: Array<DynamicChange>;
};

/** 实名核验 | A verification */
export type VerifyRealNameInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 会员 | The members */
  memberIds: Array<Scalars['ID']['input']>;
  /** 方式 | How */
  method: RealNameMethod;
  /** 核验日期，默认今天 | Verified on, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 所属计划任务 | Plan tasks that it is part of */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 撤销实名核验 | A revocation */
export type RevokeRealNameInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 核验 | The entry */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 实名核验的结果 | Result of a verification */
export type VerifyRealNamePayload = {
  __typename?: 'VerifyRealNamePayload';
  /** 核验记录，顺序与输入相同 | The entries, in the order of the input */
  entries: Maybe<Array<RealNameEntry>>;
  /** 拒绝原因：每个有误的行一项；空则成功 | Refusals: one for each bad row; empty = done */
  userErrors: Array<RealNameUserError>;
};

/** 实名核验操作的结果 | Result of an act on an entry */
export type RealNameEntryPayload = {
  __typename?: 'RealNameEntryPayload';
  /** 核验记录 | The entry */
  entry: Maybe<RealNameEntry>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<RealNameUserError>;
};

/** 整改事项的来源 | Where an item of rectification comes from */
export type RectificationSource =
  /** 群众路线教育实践活动 | Mass-line campaign */
  | 'MASS_LINE'
  /** 中央八项规定 | Eight rules */
  | 'EIGHT_RULES'
  /** 督查、检查 | An inspection */
  | 'INSPECTION';

/** 四风 | The four vices */
export type RectificationVice =
  /** 形式主义 | Formalism */
  | 'FORMALISM'
  /** 官僚主义 | Bureaucracy */
  | 'BUREAUCRACY'
  /** 享乐主义 | Hedonism */
  | 'HEDONISM'
  /** 奢靡之风 | Extravagance */
  | 'EXTRAVAGANCE';

/** 作风、会风、文风 | The three aspects of style */
export type RectificationAspect =
  /** 作风 | Style of work */
  | 'WORK'
  /** 会风 | Style of meetings */
  | 'MEETING'
  /** 文风 | Style of writing */
  | 'WRITING';

/** 整改事项的状态 | State of an item */
export type RectificationState =
  /** 整改中 | Being rectified */
  | 'OPEN'
  /** 已整改，待验收 | Rectified, to be checked */
  | 'COMPLETED'
  /** 已验收销号 | Checked and closed */
  | 'CLOSED';

/** 整改操作的拒绝原因 | Why an act on an item was refused */
export type RectificationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 责任人不能验收自己的整改 | The owner does not check the own item */
  | 'OWN_ITEM'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 责任人须为本组织的在籍会员 | The owner has to be an active member of the organisation */
  | 'NOT_ELIGIBLE'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 作风、廉政整改的一个事项 | An item of conduct and integrity rectification */
export type RectificationItem = {
  __typename?: 'RectificationItem';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 来源 | Source */
  source: RectificationSource;
  /** 四风中的哪一风 | Which of the four vices */
  vice: RectificationVice;
  /** 作风、会风还是文风 | Style of work, of meetings or of writing */
  aspect: RectificationAspect;
  /** 整改措施 | Measure */
  measure: Scalars['String']['output'];
  /** 责任人，无权查看其档案时为空 | Owner; null for whoever may not read the register */
  owner: Maybe<Member>;
  /** 整改期限，含当日 | Due by, inclusive */
  dueOn: Scalars['LocalDate']['output'];
  /** 状态 | State */
  state: RectificationState;
  /** 是否逾期未整改 | Open past its day */
  isOverdue: Scalars['Boolean']['output'];
  /** 提出日期 | Day on which it was raised */
  raisedOn: Scalars['LocalDate']['output'];
  /** 整改结果 | Result */
  result: Maybe<Scalars['String']['output']>;
  /** 整改完成日期 | Day on which it was rectified */
  completedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 历次验收，由早到晚 | Checks, oldest first */
  checks: Array<RectificationCheck>;
  /** 验收销号日期 | Day on which it was closed */
  closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 一次验收 | A check */
export type RectificationCheck = {
  __typename?: 'RectificationCheck';
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 是否通过 | Whether it passed */
  passed: Scalars['Boolean']['output'];
  /** 意见 | Opinion */
  opinion: Scalars['String']['output'];
  /** 验收人 | Who checked */
  checker: Maybe<Member>;
};

/** 整改台帐 | The board of rectification */
export type RectificationBoard = {
  __typename?: 'RectificationBoard';
  /** 整改中 | Being rectified */
  open: Scalars['Int']['output'];
  /** 待验收 | To be checked */
  completed: Scalars['Int']['output'];
  /** 已销号 | Closed */
  closed: Scalars['Int']['output'];
  /** 逾期 | Overdue */
  overdue: Scalars['Int']['output'];
  /** 按四风，四项俱全 | By vice, all four */
  byVice: Array<RectificationViceRow>;
  /** 按作风、会风、文风，三项俱全 | By aspect, all three */
  byAspect: Array<RectificationAspectRow>;
};

/** 四风中的一风 | One of the four vices */
export type RectificationViceRow = {
  __typename?: 'RectificationViceRow';
  /** 四风 | The vice */
  vice: RectificationVice;
  /** 整改中 | Being rectified */
  open: Scalars['Int']['output'];
  /** 待验收 | To be checked */
  completed: Scalars['Int']['output'];
  /** 已销号 | Closed */
  closed: Scalars['Int']['output'];
  /** 逾期 | Overdue */
  overdue: Scalars['Int']['output'];
};

/** 三个方面之一 | One of the three aspects */
export type RectificationAspectRow = {
  __typename?: 'RectificationAspectRow';
  /** 方面 | The aspect */
  aspect: RectificationAspect;
  /** 整改中 | Being rectified */
  open: Scalars['Int']['output'];
  /** 待验收 | To be checked */
  completed: Scalars['Int']['output'];
  /** 已销号 | Closed */
  closed: Scalars['Int']['output'];
  /** 逾期 | Overdue */
  overdue: Scalars['Int']['output'];
};

/** 提出整改 | An item to be raised */
export type RaiseRectificationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 来源 | Source */
  source: RectificationSource;
  /** 四风中的哪一风 | Which of the four vices */
  vice: RectificationVice;
  /** 作风、会风还是文风 | Style of work, of meetings or of writing */
  aspect: RectificationAspect;
  /** 整改措施，1-1000 字 | Measure, 1-1000 characters */
  measure: Scalars['String']['input'];
  /** 责任人 | Owner */
  ownerId: Scalars['ID']['input'];
  /** 整改期限，不早于今天 | Due by, not before today */
  dueOn: Scalars['LocalDate']['input'];
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 整改完成 | The report that an item is rectified */
export type CompleteRectificationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 整改事项 | The item */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 整改结果，1-1000 字 | Result, 1-1000 characters */
  result: Scalars['String']['input'];
};

/** 验收 | A check */
export type CheckRectificationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 整改事项 | The item */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 是否通过 | Whether it passes */
  passed: Scalars['Boolean']['input'];
  /** 意见，1-1000 字 | Opinion, 1-1000 characters */
  opinion: Scalars['String']['input'];
};

/** 整改操作的结果 | Result of an act on an item */
export type RectificationItemPayload = {
  __typename?: 'RectificationItemPayload';
  /** 整改事项 | The item */
  rectificationItem: Maybe<RectificationItem>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<RectificationUserError>;
};

/** 制度的状态 | State of a regulation */
export type RegulationState =
  /** 草案 | Draft */
  | 'DRAFT'
  /** 现行 | In force */
  | 'IN_FORCE'
  /** 已被新版取代 | Superseded by a later revision */
  | 'SUPERSEDED'
  /** 已废止 | Repealed */
  | 'REPEALED';

/** 制度操作的拒绝原因 | Why an act on a regulation was refused */
export type RegulationErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 制度领域不在清单中 | The area is not in the organisation's list */
  | 'UNKNOWN_AREA'
  /** 该制度已有草案 | The regulation has a draft already */
  | 'DUPLICATE_DRAFT'
  /** 该制度已有现行版 | A revision of the regulation is in force already */
  | 'DUPLICATE_IN_FORCE'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 工会制度的一版 | One revision of a regulation of the union */
export type Regulation = {
  __typename?: 'Regulation';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 制度领域的代码 | Code of its area */
  area: Scalars['String']['output'];
  /** 名称 | Title */
  title: Scalars['String']['output'];
  /** 版次，首版为 1 | Revision; the first is 1 */
  revision: Scalars['Int']['output'];
  /** 状态 | State */
  state: RegulationState;
  /** 依据的法律法规 | The law that it rests on */
  sourceLaw: Scalars['String']['output'];
  /** 正文 | Text */
  text: Maybe<Scalars['String']['output']>;
  /** 通过日期 | Day of adoption */
  adoptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 施行日期 | First day in force */
  effectiveOn: Maybe<Scalars['LocalDate']['output']>;
  /** 失效日期：自该日起不再施行 | First day on which it is not in force any more */
  endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** 废止的原因 | Why it was repealed */
  repealReason: Maybe<Scalars['String']['output']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds: Array<Scalars['ID']['output']>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 制度领域 | An area of the regulation system */
export type RegulationArea = {
  __typename?: 'RegulationArea';
  /** 代码，组织内唯一 | Code, unique within the organisation */
  code: Scalars['String']['output'];
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 是否应有制度 | Whether a regulation is required */
  isRequired: Scalars['Boolean']['output'];
};

/** 某日起适用的制度领域清单 | The list of areas from a day on */
export type RegulationAreaList = {
  __typename?: 'RegulationAreaList';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 自该日起适用 | First day on which it applies */
  from: Scalars['LocalDate']['output'];
  /** 领域 | The areas */
  areas: Array<RegulationArea>;
};

/** 制度覆盖率 | How much of what is required is regulated */
export type RegulationCoverage = {
  __typename?: 'RegulationCoverage';
  /** 组织 | The organisation */
  organization: Maybe<UnionOrganization>;
  /** 截至日期 | As of this day */
  on: Scalars['LocalDate']['output'];
  /** 应有制度的领域数 | Areas that need a regulation */
  required: Scalars['Int']['output'];
  /** 其中已有现行制度 | Of these with one in force */
  covered: Scalars['Int']['output'];
  /** 覆盖率（%）；无应有领域时为空 | covered ÷ required, in percent; null when none is required */
  percent: Maybe<Scalars['Float']['output']>;
  /** 尚无现行制度的领域 | Areas without one */
  missing: Array<RegulationArea>;
};

/** 制度领域 | An area */
export type RegulationAreaInput = {
  /** 代码：2-32 位大写字母、数字、下划线或连字符 | Code: 2-32 capitals, digits, underscores or hyphens */
  code: Scalars['String']['input'];
  /** 名称，1-40 字 | Name, 1-40 characters */
  name: Scalars['String']['input'];
  /** 是否应有制度 | Whether a regulation is required */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 制度领域清单 | A list of areas */
export type SetRegulationAreasInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 自该日起适用，须晚于前一份清单；默认今天 | First day, after that of the list before; today by default */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 领域，1-100 个 | The areas, 1-100 */
  areas: Array<RegulationAreaInput>;
};

/** 起草 | A draft */
export type DraftRegulationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 制度领域的代码 | Code of its area */
  area: Scalars['String']['input'];
  /** 名称，1-80 字；与现行版同名即为其新版 | Title, 1-80 characters; that of one in force makes its next revision */
  title: Scalars['String']['input'];
  /** 依据的法律法规，1-200 字 | The law that it rests on, 1-200 characters */
  sourceLaw: Scalars['String']['input'];
  /** 正文，20000 字以内 | Text, 20,000 characters at most */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 对应的计划任务，最多 20 个；不填则不变 | Plan tasks that it serves, 20 at most; those it has when left out */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 通过 | An adoption */
export type AdoptRegulationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 制度 | The regulation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 通过日期，不晚于今天，默认今天 | Day of adoption, not after today, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 施行日期，不早于通过日期，默认通过日期 | First day in force, not before the adoption, which is the default */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 废止 | A repeal */
export type RepealRegulationInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 制度 | The regulation */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 失效日期，不晚于今天，默认今天 | First day not in force, not after today, today by default */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 原因，1-500 字 | Reason, 1-500 characters */
  reason: Scalars['String']['input'];
};

/** 制度操作的结果 | Result of an act on a regulation */
export type RegulationPayload = {
  __typename?: 'RegulationPayload';
  /** 变更后的制度 | The regulation as changed */
  regulation: Maybe<Regulation>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<RegulationUserError>;
};

/** 设定领域清单的结果 | Result of setting the areas */
export type RegulationAreaPayload = {
  __typename?: 'RegulationAreaPayload';
  /** 新的清单 | The new list */
  regulationAreaList: Maybe<RegulationAreaList>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<RegulationUserError>;
};

/** 导入表格的内容 | What a spreadsheet holds */
export type SpreadsheetKind =
  /** 会员 | Members */
  | 'MEMBERS'
  /** 组织 | Organisations */
  | 'ORGANIZATIONS';

/** 表格导入的状态 | State of an import */
export type SpreadsheetImportState =
  /** 上传中 | Its parts are coming in */
  | 'UPLOADING'
  /** 检查中 | Being checked */
  | 'CHECKING'
  /** 有误，须改正文件后重新上传 | Has faults: mend the file and upload it anew */
  | 'FAULTY'
  /** 检查通过，可以导入 | Passed: it can be imported */
  | 'READY'
  /** 导入中，完成前无人可见 | Being imported; nobody sees any of it until it is done */
  | 'COMMITTING'
  /** 已导入 | Imported */
  | 'DONE'
  /** 撤销中 | Being undone */
  | 'UNDOING'
  /** 已撤销 | Undone */
  | 'UNDONE';

/** 一格有误的原因 | Why a cell is at fault */
export type SpreadsheetFaultReason =
  /** 未填 | Empty */
  | 'MISSING'
  /** 不合规定 | Against a rule */
  | 'INVALID'
  /** 身份证号不正确（含校验码）| Not a valid ID number, its check character included */
  | 'INVALID_ID_NUMBER'
  /** 身份证号被存成数字 | The ID number was stored as a number */
  | 'ID_NUMBER_AS_NUMBER'
  /** 日期有误 | Not a possible date */
  | 'INVALID_DATE'
  /** 文件中重复 | Twice in the file */
  | 'DUPLICATE_IN_FILE'
  /** 该人已有会籍 | This person has a live membership */
  | 'DUPLICATE_PERSON'
  /** 组织代码已被使用 | Code in use */
  | 'DUPLICATE_CODE'
  /** 没有这个组织 | Unknown organisation */
  | 'UNKNOWN_ORGANIZATION'
  /** 有几个组织同名 | Several organisations have this name */
  | 'AMBIGUOUS_ORGANIZATION'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED';

/** 表格导入操作的拒绝原因 | Why an act on an import was refused */
export type SpreadsheetImportErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 文件未传完 | Parts are missing */
  | 'INCOMPLETE'
  /** 同一文件已导入 | The same file was imported already */
  | 'ALREADY_IMPORTED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing */
export type SpreadsheetImport = {
  __typename?: 'SpreadsheetImport';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 内容 | What it holds */
  kind: SpreadsheetKind;
  /** 导入到的组织 | Organisation that it is imported into */
  organization: Maybe<UnionOrganization>;
  /** 文件名 | File name */
  fileName: Scalars['String']['output'];
  /** 应上传的部分数 | How many parts have to be uploaded */
  partCount: Scalars['Int']['output'];
  /** 状态 | State */
  state: SpreadsheetImportState;
  /** 数据行数 | Rows below the header */
  rowCount: Maybe<Scalars['Int']['output']>;
  /** 有误的行数 | Rows with a fault */
  badRowCount: Maybe<Scalars['Int']['output']>;
  /** 错误总数 | Faults in all */
  faultCount: Maybe<Scalars['Int']['output']>;
  /** 没有读取的列 | Columns that were not read */
  ignoredColumns: Array<Scalars['String']['output']>;
  /** 错误，按行排列 | Faults in the order of the lines */
  faults: Array<SpreadsheetFault>;
  /** 最近的任务：检查、导入或撤销 | The last job: check, import or undoing */
  job: Maybe<MemJob>;
  /** 上传时间 | When the upload began */
  createdAt: Scalars['DateTime']['output'];
  /** 导入时间 | When it was imported */
  committedAt: Maybe<Scalars['DateTime']['output']>;
  /** 撤销时间 | When it was undone */
  undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** 撤销理由 | Why it was undone */
  undoReason: Maybe<Scalars['String']['output']>;
  /** 版本 | Version, for the next act */
  version: Scalars['Int']['output'];
};


/** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing */
export type SpreadsheetImportFaultsArgs = {
  skip?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一处错误 | One fault */
export type SpreadsheetFault = {
  __typename?: 'SpreadsheetFault';
  /** 行号，与表格软件一致 | Line, as the spreadsheet program counts */
  line: Scalars['Int']['output'];
  /** 列标题，空为整行 | Title of the column; null = the row as a whole */
  column: Maybe<Scalars['String']['output']>;
  /** 所填内容；身份证号只示其形 | What stands there; of an ID number only its shape */
  shape: Scalars['String']['output'];
  /** 原因 | Reason */
  reason: SpreadsheetFaultReason;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
};

/** 导入模板 | Template of an import */
export type SpreadsheetTemplate = {
  __typename?: 'SpreadsheetTemplate';
  /** 文件名 | File name */
  fileName: Scalars['String']['output'];
  /** xlsx 文件，base64 | The .xlsx in base64 */
  base64: Scalars['String']['output'];
};

/** 开始上传 | The beginning of an upload */
export type BeginSpreadsheetImportInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 导入到的组织；行中的组织须在其下 | Organisation to import into; those that rows name lie below it */
  orgId: Scalars['ID']['input'];
  /** 内容 | What it holds */
  kind: SpreadsheetKind;
  /** 文件名 | File name */
  fileName: Scalars['String']['input'];
  /** 字节数，至多 20,000,000 | Size in bytes, 20,000,000 at most */
  sizeBytes: Scalars['Int']['input'];
  /** 整个文件的 SHA-256，小写十六进制 | SHA-256 of the whole file, lower-case hexadecimal */
  sha256: Scalars['String']['input'];
};

/** 一部分：525,000 字节，最后一部分为剩余 | One part: 525,000 bytes, the last one what is left */
export type AddSpreadsheetPartInput = {
  /** 导入 | The import */
  importId: Scalars['ID']['input'];
  /** 从 0 起 | From 0 */
  index: Scalars['Int']['input'];
  /** 内容，base64 | Content in base64 */
  base64: Scalars['String']['input'];
};

/** 检查 | A check */
export type CheckSpreadsheetInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 导入 | The import */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 导入 | An import */
export type CommitSpreadsheetImportInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 导入 | The import */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 撤销导入 | An undoing */
export type UndoSpreadsheetImportInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 导入 | The import */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 理由，5-200 字 | Reason, 5-200 characters */
  reason: Scalars['String']['input'];
};

/** 表格导入操作的结果 | Result of an act on an import */
export type SpreadsheetImportPayload = {
  __typename?: 'SpreadsheetImportPayload';
  /** 导入 | The import */
  import: Maybe<SpreadsheetImport>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<SpreadsheetImportUserError>;
};

/** 女职工组织是否齐备 | Whether the women workers' organisation is in order */
export type WomenOrganizationStatus =
  /** 齐备 | In order */
  | 'COMPLETE'
  /** 未齐备：须设女职工委员会，女会员少的须有女职工委员 | Not in order: it needs a women's committee, or where there are few women a commissioner */
  | 'INCOMPLETE';

/** 女职工组织的形式 | Form of a women workers' organisation */
export type WomenOrgan =
  /** 女职工委员会 | A women's committee */
  | 'COMMITTEE'
  /** 女职工委员 | A women's commissioner on the union committee */
  | 'COMMISSIONER'
  /** 没有 | None */
  | 'NONE';

/** 工会的女职工组织 | The women workers' organisation of a union */
export type WomenOrganization = {
  __typename?: 'WomenOrganization';
  /** 所属工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 是否齐备 | Whether it is in order */
  status: WomenOrganizationStatus;
  /** 形式 | Form */
  organ: WomenOrgan;
  /** 现任女职工委员会 | The standing women's committee */
  committee: Maybe<Committee>;
  /** 在籍女会员人数，含下级 | Active women members, of those below too */
  womenMembers: Maybe<Scalars['Int']['output']>;
  /** 说明与建议 | Why, and what to do */
  message: Maybe<Scalars['String']['output']>;
  /** 依据的条款，当地有规定时 | The clause, where the region has one */
  clause: Maybe<Scalars['String']['output']>;
};

/** 设立女职工委员会 | A women's committee to be established */
export type EstablishWomenCommitteeInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 名称，1-80 字 | Name, 1-80 characters */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 任期起，不晚于今天 | First day of the term, not after today */
  termFrom: Scalars['LocalDate']['input'];
  /** 任期止，含当日 | Last day of the term */
  termTo: Scalars['LocalDate']['input'];
  /** 换届时，上一届 | At a change of term, the one that it follows */
  predecessorId?: InputMaybe<Scalars['ID']['input']>;
  /** 主任 | Its chair */
  chairId?: InputMaybe<Scalars['ID']['input']>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 与工会同步组建的女职工委员会 | The women's committee that is founded together with a union */
export type FoundingWomenCommitteeInput = {
  /** 名称，1-80 字 | Name, 1-80 characters */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 任期止，含当日；任期自成立之日起 | Last day of the term, which begins with the founding */
  termTo: Scalars['LocalDate']['input'];
};

/** 计划的一章 | A section of a plan */
export type PlanSectionInput = {
  /** 序号，1-10 字 | Number, 1-10 characters */
  no: Scalars['String']['input'];
  /** 标题，1-80 字 | Title, 1-80 characters */
  title: Scalars['String']['input'];
};

/** 拟定年度计划 | A new draft */
export type DraftWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织 | The organisation */
  orgId: Scalars['ID']['input'];
  /** 年度，2000-2100 | Year, 2000-2100 */
  year: Scalars['Int']['input'];
  /** 涵盖期间 | Period covered */
  periodKind?: InputMaybe<PlanPeriodKind>;
  /** 标题，1-120 字 | Title, 1-120 characters */
  title: Scalars['String']['input'];
  /** 指导思想，2000 字以内 | Guiding ideas, 2000 characters at most */
  guidingIdeas?: InputMaybe<Scalars['String']['input']>;
  /** 目标 | Objectives */
  objectives?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 口号 | Slogans */
  slogans?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 依据的上级工作要点 | Superior key points that it rests on */
  basis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 章节，至少一章 | Sections, one at least */
  sections: Array<PlanSectionInput>;
};

/** 整份计划，与计划文件的内容一致 | A whole plan, as its file has it */
export type ImportWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 组织代码 | Code of the organisation */
  org: Scalars['String']['input'];
  /** 年度，2000-2100 | Year, 2000-2100 */
  year: Scalars['Int']['input'];
  /** 涵盖期间 | Period covered */
  periodKind?: InputMaybe<PlanPeriodKind>;
  /** 标题，1-120 字 | Title, 1-120 characters */
  title: Scalars['String']['input'];
  /** 指导思想，2000 字以内 | Guiding ideas, 2000 characters at most */
  guidingIdeas?: InputMaybe<Scalars['String']['input']>;
  /** 目标 | Objectives */
  objectives?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 口号 | Slogans */
  slogans?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 依据的上级工作要点 | Superior key points that it rests on */
  basis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 章节，至少一章 | Sections, one at least */
  sections: Array<PlanSectionInput>;
  /** 任务，1-1000 项 | Tasks, 1-1000 */
  tasks: Array<PlanTaskInput>;
  /** 当年已有计划时，另立一次修订 | When the year has a plan already: begin its next revision */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 修改计划草稿；内容整体替换 | A change of a draft; its whole content is replaced */
export type ChangeWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 涵盖期间 | Period covered */
  periodKind?: InputMaybe<PlanPeriodKind>;
  /** 标题，1-120 字 | Title, 1-120 characters */
  title: Scalars['String']['input'];
  /** 指导思想，2000 字以内 | Guiding ideas, 2000 characters at most */
  guidingIdeas?: InputMaybe<Scalars['String']['input']>;
  /** 目标 | Objectives */
  objectives?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 口号 | Slogans */
  slogans?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 依据的上级工作要点 | Superior key points that it rests on */
  basis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 章节，至少一章；有任务的章节须保留 | Sections, one at least; those with tasks have to stay */
  sections: Array<PlanSectionInput>;
};

/** 委员会讨论 | A discussion by the committee */
export type DiscussWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 讨论日期 | Day of the discussion */
  on: Scalars['LocalDate']['input'];
  /** 出席的会员，1-100 名 | Members who were present, 1-100 */
  presentIds: Array<Scalars['ID']['input']>;
  /** 记录，1-10000 字 | Minutes, 1-10000 characters */
  minutes: Scalars['String']['input'];
  /** 讨论所在的委员会会议，须为当日召开 | The committee's meeting at which it was discussed, held on that day */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
};

/** 定稿 | A plan becomes final */
export type FinalizeWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 向党组织的报告 | A report to the party organisation */
export type PlanPartyReportInput = {
  /** 报告日期 | Day of the report */
  on: Scalars['LocalDate']['input'];
  /** 党组织，1-80 字 | The party organisation, 1-80 characters */
  to: Scalars['String']['input'];
  /** 答复，1000 字以内 | Its reply, 1000 characters at most */
  reply?: InputMaybe<Scalars['String']['input']>;
};

/** 公布计划 | A publication */
export type PublishWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 向党组织的报告；没有则留下提醒 | Report to the party organisation; without it a warning stays with the plan */
  partyReport?: InputMaybe<PlanPartyReportInput>;
};

/** 修订计划 | A revision of the plan in force */
export type ReviseWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 现行计划 | The plan in force */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
  /** 修订的原因，1-1000 字 | Why, 1-1000 characters */
  reason: Scalars['String']['input'];
};

/** 结束或撤回计划 | The end of a plan */
export type CloseWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 读到的版本 | The version that was read */
  version: Scalars['Int']['input'];
};

/** 对计划的意见 | A comment */
export type CommentOnWorkPlanInput = {
  /** 重试标识 | Makes a retry return the first result */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** 计划 | The plan */
  id: Scalars['ID']['input'];
  /** 内容，1-2000 字 | Text, 1-2000 characters */
  text: Scalars['String']['input'];
};

/** 计划操作的结果 | Result of an act on a plan */
export type WorkPlanPayload = {
  __typename?: 'WorkPlanPayload';
  /** 变更后的计划 | The plan as changed */
  workPlan: Maybe<WorkPlan>;
  /** 拒绝原因，空则成功 | Refusals; empty = done */
  userErrors: Array<WorkPlanUserError>;
};

/** 计划的状态 | State of a yearly plan */
export type WorkPlanState =
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 已经委员会讨论 | Discussed by the committee */
  | 'DISCUSSED'
  /** 已定稿 | Final */
  | 'FINAL'
  /** 已公布 | Published */
  | 'PUBLISHED'
  /** 已被新修订取代 | Superseded by a later revision */
  | 'REVISED'
  /** 已结束，或撤回的草稿 | Closed, or a draft that was withdrawn */
  | 'CLOSED';

/** 计划所涵盖的期间 | Period that a plan covers */
export type PlanPeriodKind =
  /** 全年 | The year */
  | 'YEAR'
  /** 上半年总结和下半年打算 | Summary of the first half and plan of the second */
  | 'H1_SUMMARY_H2_PLAN';

/** 计划的提醒 | A warning that stays with the plan */
export type PlanWarningCode =
  /** 公布前未报党组织 | Not reported to the party organisation before publication */
  | 'NO_PARTY_REPORT';

/** 计划操作的拒绝原因 | Why an act on a plan was refused */
export type WorkPlanErrorCode =
  /** 不存在或不可见 | Absent or hidden */
  | 'NOT_FOUND'
  /** 版本已过期 | Someone else changed it first */
  | 'STALE_VERSION'
  /** requestId 已用于其他内容 | requestId used with another input */
  | 'REQUEST_ID_REUSED'
  /** 该组织当年已有计划 | The organisation has a plan for the year */
  | 'DUPLICATE_PLAN'
  /** 当前状态不允许 | Not possible in this state */
  | 'WRONG_STATE'
  /** 尚未经委员会讨论 | Not yet discussed by the committee */
  | 'NO_DISCUSSION'
  /** 任务未指定责任委员会 | A task names no responsible committee */
  | 'NO_COMMITTEE'
  /** 计划中没有任务 | The plan has no task */
  | 'NO_TASK'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 计划的一章 | A section of a plan */
export type PlanSection = {
  __typename?: 'PlanSection';
  /** 序号 | Number */
  no: Scalars['String']['output'];
  /** 标题 | Title */
  title: Scalars['String']['output'];
};

/** 委员会的一次讨论 | One discussion of the plan by the committee */
export type PlanDiscussion = {
  __typename?: 'PlanDiscussion';
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
  /** 出席人数 | How many were present */
  presentCount: Scalars['Int']['output'];
  /** 出席者中可见的会员 | Those present whom the caller may see */
  present: Array<Member>;
  /** 记录 | Minutes */
  minutes: Scalars['String']['output'];
  /** 讨论所在的会议 | The meeting at which it was discussed */
  meeting: Maybe<UnionMeeting>;
};

/** 向党组织的报告 | A report of the plan to the party organisation */
export type PlanPartyReport = {
  __typename?: 'PlanPartyReport';
  /** 报告日期 | Day of the report */
  on: Scalars['LocalDate']['output'];
  /** 党组织 | The party organisation */
  to: Scalars['String']['output'];
  /** 答复 | Its reply */
  reply: Maybe<Scalars['String']['output']>;
};

/** 计划的一项提醒 | A warning */
export type PlanWarning = {
  __typename?: 'PlanWarning';
  /** 提醒 | What it is about */
  code: PlanWarningCode;
  /** 说明 | Explanation */
  message: Scalars['String']['output'];
  /** 日期 | Day */
  on: Scalars['LocalDate']['output'];
};

/** 对计划的意见 | A comment on a plan */
export type PlanComment = {
  __typename?: 'PlanComment';
  /** 编号 | Id */
  id: Scalars['ID']['output'];
  /** 提出人 | Who wrote it */
  author: Scalars['String']['output'];
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 内容 | Text */
  text: Scalars['String']['output'];
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type MemEvidenceUserError = UserError & {
  __typename?: 'MemEvidenceUserError';
  /** 原因 | Reason */
  code: MemEvidenceErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type WorkAssignmentUserError = UserError & {
  __typename?: 'WorkAssignmentUserError';
  /** 原因 | Reason */
  code: WorkAssignmentErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type BuildTargetUserError = UserError & {
  __typename?: 'BuildTargetUserError';
  /** 原因 | Reason */
  code: BuildTargetErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type CommitteeUserError = UserError & {
  __typename?: 'CommitteeUserError';
  /** 原因 | Reason */
  code: CommitteeErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type CreationUserError = UserError & {
  __typename?: 'CreationUserError';
  /** 原因 | Reason */
  code: CreationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type EmployeeDeclarationUserError = UserError & {
  __typename?: 'EmployeeDeclarationUserError';
  /** 原因 | Reason */
  code: EmployeeDeclarationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type DutyUserError = UserError & {
  __typename?: 'DutyUserError';
  /** 原因 | Reason */
  code: DutyErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type FilingUserError = UserError & {
  __typename?: 'FilingUserError';
  /** 原因 | Reason */
  code: FilingErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type FiveTypeUserError = UserError & {
  __typename?: 'FiveTypeUserError';
  /** 原因 | Reason */
  code: FiveTypeErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type UnionGroupUserError = UserError & {
  __typename?: 'UnionGroupUserError';
  /** 原因 | Reason */
  code: UnionGroupErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type HomeUserError = UserError & {
  __typename?: 'HomeUserError';
  /** 原因 | Reason */
  code: HomeErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type HonourUserError = UserError & {
  __typename?: 'HonourUserError';
  /** 原因 | Reason */
  code: HonourErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type IdentityUserError = UserError & {
  __typename?: 'IdentityUserError';
  /** 原因 | Reason */
  code: IdentityErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type InspectionUserError = UserError & {
  __typename?: 'InspectionUserError';
  /** 原因 | Reason */
  code: InspectionErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type MemJobUserError = UserError & {
  __typename?: 'MemJobUserError';
  /** 原因 | Reason */
  code: MemJobErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type LedgerUserError = UserError & {
  __typename?: 'LedgerUserError';
  /** 原因 | Reason */
  code: LedgerErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type UnionMeetingUserError = UserError & {
  __typename?: 'UnionMeetingUserError';
  /** 原因 | Reason */
  code: UnionMeetingErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type MemberUserError = UserError & {
  __typename?: 'MemberUserError';
  /** 原因 | Reason */
  code: MemberErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type MemberTransferUserError = UserError & {
  __typename?: 'MemberTransferUserError';
  /** 原因 | Reason */
  code: MemberTransferErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type OrganizationUserError = UserError & {
  __typename?: 'OrganizationUserError';
  /** 原因 | Reason */
  code: OrganizationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type PartyLinkUserError = UserError & {
  __typename?: 'PartyLinkUserError';
  /** 原因 | Reason */
  code: PartyLinkErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type PlanTaskUserError = UserError & {
  __typename?: 'PlanTaskUserError';
  /** 原因 | Reason */
  code: PlanTaskErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type SummaryUserError = UserError & {
  __typename?: 'SummaryUserError';
  /** 原因 | Reason */
  code: SummaryErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type RealNameUserError = UserError & {
  __typename?: 'RealNameUserError';
  /** 原因 | Reason */
  code: RealNameErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type RectificationUserError = UserError & {
  __typename?: 'RectificationUserError';
  /** 原因 | Reason */
  code: RectificationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type RegulationUserError = UserError & {
  __typename?: 'RegulationUserError';
  /** 原因 | Reason */
  code: RegulationErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type SpreadsheetImportUserError = UserError & {
  __typename?: 'SpreadsheetImportUserError';
  /** 原因 | Reason */
  code: SpreadsheetImportErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 拒绝：原因、位置与建议 | A refusal: why, where, and what to do */
export type WorkPlanUserError = UserError & {
  __typename?: 'WorkPlanUserError';
  /** 原因 | Reason */
  code: WorkPlanErrorCode;
  /** 出错的输入路径 | Path into the input */
  field: Array<Scalars['String']['output']>;
  /** 说明与建议 | What is wrong and what to do */
  message: Scalars['String']['output'];
  /** 依据的条款 | The clause, where a norm refused */
  clause: Maybe<Scalars['String']['output']>;
};

/** 年度计划的一项任务：一页 | A task of a yearly plan: a page */
export type PlanTaskConnection = {
  __typename?: 'PlanTaskConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<PlanTaskEdge>;
  /** 记录 | Records */
  nodes: Array<PlanTask>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 年度计划的一项任务：一条 | A task of a yearly plan: an edge */
export type PlanTaskEdge = {
  __typename?: 'PlanTaskEdge';
  /** 记录 | The record */
  node: PlanTask;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 年度计划的一项任务：一项排序 | A task of a yearly plan: one key of an order */
export type PlanTaskOrder = {
  /** 字段 | Field */
  field: PlanTaskOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 年度计划的一项任务：可排序的字段 | A task of a yearly plan: fields to order by */
export type PlanTaskOrderField =
  /** 任务编号，如 P8.1.1 | Key, such as P8.1.1 */
  | 'KEY'
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末 | Deadline: dueOn, else the end of the last month, else of the year */
  | 'DUE_BY';

/** 年度工作计划的一次修订：一页 | One revision of a union's yearly work plan: a page */
export type WorkPlanConnection = {
  __typename?: 'WorkPlanConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<WorkPlanEdge>;
  /** 记录 | Records */
  nodes: Array<WorkPlan>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 年度工作计划的一次修订：一条 | One revision of a union's yearly work plan: an edge */
export type WorkPlanEdge = {
  __typename?: 'WorkPlanEdge';
  /** 记录 | The record */
  node: WorkPlan;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 年度工作计划的一次修订：一项排序 | One revision of a union's yearly work plan: one key of an order */
export type WorkPlanOrder = {
  /** 字段 | Field */
  field: WorkPlanOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 年度工作计划的一次修订：可排序的字段 | One revision of a union's yearly work plan: fields to order by */
export type WorkPlanOrderField =
  /** 年度 | Year */
  | 'YEAR'
  /** 公布日期 | Day of publication */
  | 'PUBLISHED_ON';

/** 会议交办的一项工作：一页 | Work that a meeting assigned: a page */
export type WorkAssignmentConnection = {
  __typename?: 'WorkAssignmentConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<WorkAssignmentEdge>;
  /** 记录 | Records */
  nodes: Array<WorkAssignment>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 会议交办的一项工作：一条 | Work that a meeting assigned: an edge */
export type WorkAssignmentEdge = {
  __typename?: 'WorkAssignmentEdge';
  /** 记录 | The record */
  node: WorkAssignment;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 会议交办的一项工作：一项排序 | Work that a meeting assigned: one key of an order */
export type WorkAssignmentOrder = {
  /** 字段 | Field */
  field: WorkAssignmentOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 会议交办的一项工作：可排序的字段 | Work that a meeting assigned: fields to order by */
export type WorkAssignmentOrderField =
  /** 完成期限 | Due day */
  | 'DUE_ON'
  /** 完成日期；未完成为空 | Day on which it was done; null until then */
  | 'DONE_ON';

/** 一次目标考核，当时的数字不再变动：一页 | An assessment, with the figures of its day: a page */
export type BuildAssessmentConnection = {
  __typename?: 'BuildAssessmentConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<BuildAssessmentEdge>;
  /** 记录 | Records */
  nodes: Array<BuildAssessment>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 一次目标考核，当时的数字不再变动：一条 | An assessment, with the figures of its day: an edge */
export type BuildAssessmentEdge = {
  __typename?: 'BuildAssessmentEdge';
  /** 记录 | The record */
  node: BuildAssessment;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一次目标考核，当时的数字不再变动：一项排序 | An assessment, with the figures of its day: one key of an order */
export type BuildAssessmentOrder = {
  /** 字段 | Field */
  field: BuildAssessmentOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 一次目标考核，当时的数字不再变动：可排序的字段 | An assessment, with the figures of its day: fields to order by */
export type BuildAssessmentOrderField =
  /** 考核日期 | Assessed on */
  | 'ON';

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：一页 | A seat: who held which post from when to when; dated, never overwritten: a page */
export type CommitteeSeatConnection = {
  __typename?: 'CommitteeSeatConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<CommitteeSeatEdge>;
  /** 记录 | Records */
  nodes: Array<CommitteeSeat>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：一条 | A seat: who held which post from when to when; dated, never overwritten: an edge */
export type CommitteeSeatEdge = {
  __typename?: 'CommitteeSeatEdge';
  /** 记录 | The record */
  node: CommitteeSeat;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：一项排序 | A seat: who held which post from when to when; dated, never overwritten: one key of an order */
export type CommitteeSeatOrder = {
  /** 字段 | Field */
  field: CommitteeSeatOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：可排序的字段 | A seat: who held which post from when to when; dated, never overwritten: fields to order by */
export type CommitteeSeatOrderField =
  /** 任职起 | Held from */
  | 'FROM';

/** 委员会或办事机构，一届：一页 | A committee or an office of a union, for one term: a page */
export type CommitteeConnection = {
  __typename?: 'CommitteeConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<CommitteeEdge>;
  /** 记录 | Records */
  nodes: Array<Committee>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 委员会或办事机构，一届：一条 | A committee or an office of a union, for one term: an edge */
export type CommitteeEdge = {
  __typename?: 'CommitteeEdge';
  /** 记录 | The record */
  node: Committee;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 委员会或办事机构，一届：一项排序 | A committee or an office of a union, for one term: one key of an order */
export type CommitteeOrder = {
  /** 字段 | Field */
  field: CommitteeOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 委员会或办事机构，一届：可排序的字段 | A committee or an office of a union, for one term: fields to order by */
export type CommitteeOrderField =
  /** 任期止，含当日；无固定任期为空 | Last day of the term; null when it has none */
  | 'TERM_TO';

/** 创建（争创）活动：按标准逐条准备，争取一项称号：一页 | A creation campaign: item by item of the standard towards a title: a page */
export type CreationCampaignConnection = {
  __typename?: 'CreationCampaignConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<CreationCampaignEdge>;
  /** 记录 | Records */
  nodes: Array<CreationCampaign>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：一条 | A creation campaign: item by item of the standard towards a title: an edge */
export type CreationCampaignEdge = {
  __typename?: 'CreationCampaignEdge';
  /** 记录 | The record */
  node: CreationCampaign;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：一项排序 | A creation campaign: item by item of the standard towards a title: one key of an order */
export type CreationCampaignOrder = {
  /** 字段 | Field */
  field: CreationCampaignOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：可排序的字段 | A creation campaign: item by item of the standard towards a title: fields to order by */
export type CreationCampaignOrderField =
  /** 争创的称号，不含级别 | Title, without its grade */
  | 'TITLE'
  /** 开始日期 | Day of the start */
  | 'STARTED_ON'
  /** 最近一次申报日期 | Day of the latest submission */
  | 'SUBMITTED_ON';

/** 新职工申报：自入职之日起计入职工人数：一页 | Declaration of a new employee, who counts as employed from the day of hire on: a page */
export type EmployeeDeclarationConnection = {
  __typename?: 'EmployeeDeclarationConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<EmployeeDeclarationEdge>;
  /** 记录 | Records */
  nodes: Array<EmployeeDeclaration>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 新职工申报：自入职之日起计入职工人数：一条 | Declaration of a new employee, who counts as employed from the day of hire on: an edge */
export type EmployeeDeclarationEdge = {
  __typename?: 'EmployeeDeclarationEdge';
  /** 记录 | The record */
  node: EmployeeDeclaration;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 新职工申报：自入职之日起计入职工人数：一项排序 | Declaration of a new employee, who counts as employed from the day of hire on: one key of an order */
export type EmployeeDeclarationOrder = {
  /** 字段 | Field */
  field: EmployeeDeclarationOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 新职工申报：自入职之日起计入职工人数：可排序的字段 | Declaration of a new employee, who counts as employed from the day of hire on: fields to order by */
export type EmployeeDeclarationOrderField =
  /** 入职日期 | Hired on */
  | 'HIRED_ON'
  /** 申报日期 | Declared on */
  | 'DECLARED_ON';

/** 委员的一项分工，注明起止，不改写：一页 | A duty of a committee member; dated, never overwritten: a page */
export type DutyAssignmentConnection = {
  __typename?: 'DutyAssignmentConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<DutyAssignmentEdge>;
  /** 记录 | Records */
  nodes: Array<DutyAssignment>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 委员的一项分工，注明起止，不改写：一条 | A duty of a committee member; dated, never overwritten: an edge */
export type DutyAssignmentEdge = {
  __typename?: 'DutyAssignmentEdge';
  /** 记录 | The record */
  node: DutyAssignment;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 委员的一项分工，注明起止，不改写：一项排序 | A duty of a committee member; dated, never overwritten: one key of an order */
export type DutyAssignmentOrder = {
  /** 字段 | Field */
  field: DutyAssignmentOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 委员的一项分工，注明起止，不改写：可排序的字段 | A duty of a committee member; dated, never overwritten: fields to order by */
export type DutyAssignmentOrderField =
  /** 起 | From */
  | 'FROM';

/** 委员处理日常事务的记录：一页 | A daily affair of the union, as a committee member recorded it: a page */
export type AffairsLogConnection = {
  __typename?: 'AffairsLogConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<AffairsLogEdge>;
  /** 记录 | Records */
  nodes: Array<AffairsLog>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 委员处理日常事务的记录：一条 | A daily affair of the union, as a committee member recorded it: an edge */
export type AffairsLogEdge = {
  __typename?: 'AffairsLogEdge';
  /** 记录 | The record */
  node: AffairsLog;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 委员处理日常事务的记录：一项排序 | A daily affair of the union, as a committee member recorded it: one key of an order */
export type AffairsLogOrder = {
  /** 字段 | Field */
  field: AffairsLogOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 委员处理日常事务的记录：可排序的字段 | A daily affair of the union, as a committee member recorded it: fields to order by */
export type AffairsLogOrderField =
  /** 日期 | Day */
  | 'ON';

/** 向上级工会的备案、请示或报告：一页 | A filing with a superior union: for the record, for instruction, or a report: a page */
export type FilingConnection = {
  __typename?: 'FilingConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<FilingEdge>;
  /** 记录 | Records */
  nodes: Array<Filing>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 向上级工会的备案、请示或报告：一条 | A filing with a superior union: for the record, for instruction, or a report: an edge */
export type FilingEdge = {
  __typename?: 'FilingEdge';
  /** 记录 | The record */
  node: Filing;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 向上级工会的备案、请示或报告：一项排序 | A filing with a superior union: for the record, for instruction, or a report: one key of an order */
export type FilingOrder = {
  /** 字段 | Field */
  field: FilingOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 向上级工会的备案、请示或报告：可排序的字段 | A filing with a superior union: for the record, for instruction, or a report: fields to order by */
export type FilingOrderField =
  /** 发出日期 | Sent on */
  | 'SENT_ON';

/** 五型工会评价：一个组织一个期间一份：一页 | A five-type assessment: one for each organisation and period: a page */
export type FiveTypeAssessmentConnection = {
  __typename?: 'FiveTypeAssessmentConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<FiveTypeAssessmentEdge>;
  /** 记录 | Records */
  nodes: Array<FiveTypeAssessment>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 五型工会评价：一个组织一个期间一份：一条 | A five-type assessment: one for each organisation and period: an edge */
export type FiveTypeAssessmentEdge = {
  __typename?: 'FiveTypeAssessmentEdge';
  /** 记录 | The record */
  node: FiveTypeAssessment;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 五型工会评价：一个组织一个期间一份：一项排序 | A five-type assessment: one for each organisation and period: one key of an order */
export type FiveTypeAssessmentOrder = {
  /** 字段 | Field */
  field: FiveTypeAssessmentOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 五型工会评价：一个组织一个期间一份：可排序的字段 | A five-type assessment: one for each organisation and period: fields to order by */
export type FiveTypeAssessmentOrderField =
  /** 期间：年或年月 | Period: a year or a month */
  | 'PERIOD'
  /** 五型平均分；完成后才有 | Average of the five; null until closed */
  | 'AVERAGE';

/** 工会小组：一个工会组织内部的划分；关闭而不删除：一页 | A union group: a part of one union's own members; closed, never deleted: a page */
export type UnionGroupConnection = {
  __typename?: 'UnionGroupConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<UnionGroupEdge>;
  /** 记录 | Records */
  nodes: Array<UnionGroup>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：一条 | A union group: a part of one union's own members; closed, never deleted: an edge */
export type UnionGroupEdge = {
  __typename?: 'UnionGroupEdge';
  /** 记录 | The record */
  node: UnionGroup;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：一项排序 | A union group: a part of one union's own members; closed, never deleted: one key of an order */
export type UnionGroupOrder = {
  /** 字段 | Field */
  field: UnionGroupOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：可排序的字段 | A union group: a part of one union's own members; closed, never deleted: fields to order by */
export type UnionGroupOrderField =
  /** 名称 | Name */
  | 'NAME'
  /** 起 | From, inclusive */
  | 'VALID_FROM';

/** 一段编组：某会员在某小组：一页 | One stretch of a member in a group; dated, never overwritten: a page */
export type GroupMembershipConnection = {
  __typename?: 'GroupMembershipConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<GroupMembershipEdge>;
  /** 记录 | Records */
  nodes: Array<GroupMembership>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 一段编组：某会员在某小组：一条 | One stretch of a member in a group; dated, never overwritten: an edge */
export type GroupMembershipEdge = {
  __typename?: 'GroupMembershipEdge';
  /** 记录 | The record */
  node: GroupMembership;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一段编组：某会员在某小组：一项排序 | One stretch of a member in a group; dated, never overwritten: one key of an order */
export type GroupMembershipOrder = {
  /** 字段 | Field */
  field: GroupMembershipOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 一段编组：某会员在某小组：可排序的字段 | One stretch of a member in a group; dated, never overwritten: fields to order by */
export type GroupMembershipOrderField =
  /** 起 | From, inclusive */
  | 'FROM';

/** 一次小组划分：一页 | One division of a union's members into groups: a page */
export type GroupingRoundConnection = {
  __typename?: 'GroupingRoundConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<GroupingRoundEdge>;
  /** 记录 | Records */
  nodes: Array<GroupingRound>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 一次小组划分：一条 | One division of a union's members into groups: an edge */
export type GroupingRoundEdge = {
  __typename?: 'GroupingRoundEdge';
  /** 记录 | The record */
  node: GroupingRound;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一次小组划分：一项排序 | One division of a union's members into groups: one key of an order */
export type GroupingRoundOrder = {
  /** 字段 | Field */
  field: GroupingRoundOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 一次小组划分：可排序的字段 | One division of a union's members into groups: fields to order by */
export type GroupingRoundOrderField =
  /** 划分、推选组长并备案的期限 | By when division, election of the leaders and filing are due */
  | 'DUE_ON'
  /** 划分日期 | Day of the division */
  | 'DRAWN_ON';

/** 会员：一页 | A member, or a person who applied to be one: a page */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<MemberEdge>;
  /** 记录 | Records */
  nodes: Array<Member>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 会员：一条 | A member, or a person who applied to be one: an edge */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** 记录 | The record */
  node: Member;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 会员：一项排序 | A member, or a person who applied to be one: one key of an order */
export type MemberOrder = {
  /** 字段 | Field */
  field: MemberOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 会员：可排序的字段 | A member, or a person who applied to be one: fields to order by */
export type MemberOrderField =
  /** 姓名 | Name */
  | 'NAME'
  /** 部门 | Department */
  | 'DEPARTMENT'
  /** 入会日期 | Day of joining */
  | 'JOINED_ON';

/** 一个分会一年的职工之家考核：一页 | The assessment of one branch's staff home in one year: a page */
export type HomeAssessmentConnection = {
  __typename?: 'HomeAssessmentConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<HomeAssessmentEdge>;
  /** 记录 | Records */
  nodes: Array<HomeAssessment>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 一个分会一年的职工之家考核：一条 | The assessment of one branch's staff home in one year: an edge */
export type HomeAssessmentEdge = {
  __typename?: 'HomeAssessmentEdge';
  /** 记录 | The record */
  node: HomeAssessment;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一个分会一年的职工之家考核：一项排序 | The assessment of one branch's staff home in one year: one key of an order */
export type HomeAssessmentOrder = {
  /** 字段 | Field */
  field: HomeAssessmentOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 一个分会一年的职工之家考核：可排序的字段 | The assessment of one branch's staff home in one year: fields to order by */
export type HomeAssessmentOrderField =
  /** 总分 | Total */
  | 'TOTAL'
  /** 考核日期 | Day of the assessment */
  | 'SCORED_ON';

/** 荣誉：授予组织或个人的称号：一页 | An honour: a title granted to an organisation or a person: a page */
export type HonourConnection = {
  __typename?: 'HonourConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<HonourEdge>;
  /** 记录 | Records */
  nodes: Array<Honour>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 荣誉：授予组织或个人的称号：一条 | An honour: a title granted to an organisation or a person: an edge */
export type HonourEdge = {
  __typename?: 'HonourEdge';
  /** 记录 | The record */
  node: Honour;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 荣誉：授予组织或个人的称号：一项排序 | An honour: a title granted to an organisation or a person: one key of an order */
export type HonourOrder = {
  /** 字段 | Field */
  field: HonourOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 荣誉：授予组织或个人的称号：可排序的字段 | An honour: a title granted to an organisation or a person: fields to order by */
export type HonourOrderField =
  /** 称号，不含级别，如 文明职工 | Title without its grade: the same at every level */
  | 'TITLE'
  /** 授予日期 | Day of the grant */
  | 'GRANTED_ON'
  /** 有效期至，含当日；空为长期 | Last day of validity; null = without end */
  | 'VALID_TO'
  /** 复评日期 | Day on which it is to be reviewed */
  | 'REVIEW_ON';

/** 对分会基础工作的一次指导督查：一页 | One inspection of a branch's basic work: a page */
export type InspectionVisitConnection = {
  __typename?: 'InspectionVisitConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<InspectionVisitEdge>;
  /** 记录 | Records */
  nodes: Array<InspectionVisit>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 对分会基础工作的一次指导督查：一条 | One inspection of a branch's basic work: an edge */
export type InspectionVisitEdge = {
  __typename?: 'InspectionVisitEdge';
  /** 记录 | The record */
  node: InspectionVisit;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 对分会基础工作的一次指导督查：一项排序 | One inspection of a branch's basic work: one key of an order */
export type InspectionVisitOrder = {
  /** 字段 | Field */
  field: InspectionVisitOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 对分会基础工作的一次指导督查：可排序的字段 | One inspection of a branch's basic work: fields to order by */
export type InspectionVisitOrderField =
  /** 日期 | Day */
  | 'ON';

/** 督查发现的一个问题：一页 | A finding of an inspection: a page */
export type InspectionFindingConnection = {
  __typename?: 'InspectionFindingConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<InspectionFindingEdge>;
  /** 记录 | Records */
  nodes: Array<InspectionFinding>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 督查发现的一个问题：一条 | A finding of an inspection: an edge */
export type InspectionFindingEdge = {
  __typename?: 'InspectionFindingEdge';
  /** 记录 | The record */
  node: InspectionFinding;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 督查发现的一个问题：一项排序 | A finding of an inspection: one key of an order */
export type InspectionFindingOrder = {
  /** 字段 | Field */
  field: InspectionFindingOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 督查发现的一个问题：可排序的字段 | A finding of an inspection: fields to order by */
export type InspectionFindingOrderField =
  /** 整改期限，含当日 | To be mended by, inclusive */
  | 'DUE_ON';

/** 任务：一次请求做不完的工作，进程重启后接着做：一页 | A job: work that is too long for a request; it goes on after a restart: a page */
export type MemJobConnection = {
  __typename?: 'MemJobConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<MemJobEdge>;
  /** 记录 | Records */
  nodes: Array<MemJob>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 任务：一次请求做不完的工作，进程重启后接着做：一条 | A job: work that is too long for a request; it goes on after a restart: an edge */
export type MemJobEdge = {
  __typename?: 'MemJobEdge';
  /** 记录 | The record */
  node: MemJob;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 台帐条目：一页 | An entry of a branch ledger: a page */
export type BranchLedgerEntryConnection = {
  __typename?: 'BranchLedgerEntryConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<BranchLedgerEntryEdge>;
  /** 记录 | Records */
  nodes: Array<BranchLedgerEntry>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 台帐条目：一条 | An entry of a branch ledger: an edge */
export type BranchLedgerEntryEdge = {
  __typename?: 'BranchLedgerEntryEdge';
  /** 记录 | The record */
  node: BranchLedgerEntry;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 台帐条目：一项排序 | An entry of a branch ledger: one key of an order */
export type BranchLedgerEntryOrder = {
  /** 字段 | Field */
  field: BranchLedgerEntryOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 台帐条目：可排序的字段 | An entry of a branch ledger: fields to order by */
export type BranchLedgerEntryOrderField =
  /** 发生日期 | Day on which it happened */
  | 'OCCURRED_ON';

/** 一次会议：一页 | A meeting of the union: a page */
export type UnionMeetingConnection = {
  __typename?: 'UnionMeetingConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<UnionMeetingEdge>;
  /** 记录 | Records */
  nodes: Array<UnionMeeting>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 一次会议：一条 | A meeting of the union: an edge */
export type UnionMeetingEdge = {
  __typename?: 'UnionMeetingEdge';
  /** 记录 | The record */
  node: UnionMeeting;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 一次会议：一项排序 | A meeting of the union: one key of an order */
export type UnionMeetingOrder = {
  /** 字段 | Field */
  field: UnionMeetingOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 一次会议：可排序的字段 | A meeting of the union: fields to order by */
export type UnionMeetingOrderField =
  /** 召集的日期 | Day for which it is convened */
  | 'CONVENED_FOR'
  /** 召开日期 | Day on which it was held */
  | 'HELD_ON';

/** 编组待办：新会员待编入工会小组：一页 | A new member waits to be assigned to a union group: a page */
export type GroupAssignmentTaskConnection = {
  __typename?: 'GroupAssignmentTaskConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<GroupAssignmentTaskEdge>;
  /** 记录 | Records */
  nodes: Array<GroupAssignmentTask>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 编组待办：新会员待编入工会小组：一条 | A new member waits to be assigned to a union group: an edge */
export type GroupAssignmentTaskEdge = {
  __typename?: 'GroupAssignmentTaskEdge';
  /** 记录 | The record */
  node: GroupAssignmentTask;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 编组待办：新会员待编入工会小组：一项排序 | A new member waits to be assigned to a union group: one key of an order */
export type GroupAssignmentTaskOrder = {
  /** 字段 | Field */
  field: GroupAssignmentTaskOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 编组待办：新会员待编入工会小组：可排序的字段 | A new member waits to be assigned to a union group: fields to order by */
export type GroupAssignmentTaskOrderField =
  /** 提出日期 | Raised on */
  | 'RAISED_ON';

/** 会籍转接：转出方提出，转入方接收后一次生效：一页 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: a page */
export type MemberTransferConnection = {
  __typename?: 'MemberTransferConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<MemberTransferEdge>;
  /** 记录 | Records */
  nodes: Array<MemberTransfer>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 会籍转接：转出方提出，转入方接收后一次生效：一条 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: an edge */
export type MemberTransferEdge = {
  __typename?: 'MemberTransferEdge';
  /** 记录 | The record */
  node: MemberTransfer;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 会籍转接：转出方提出，转入方接收后一次生效：一项排序 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: one key of an order */
export type MemberTransferOrder = {
  /** 字段 | Field */
  field: MemberTransferOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 会籍转接：转出方提出，转入方接收后一次生效：可排序的字段 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: fields to order by */
export type MemberTransferOrderField =
  /** 转接日期 | Day of the transfer */
  | 'ON'
  /** 提出日期 | Asked for on */
  | 'REQUESTED_ON';

/** 党工联系：工会所属的党组织，每个工会同一时间一个：一页 | The party organisation that leads a union: one at a time: a page */
export type PartyLinkConnection = {
  __typename?: 'PartyLinkConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<PartyLinkEdge>;
  /** 记录 | Records */
  nodes: Array<PartyLink>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：一条 | The party organisation that leads a union: one at a time: an edge */
export type PartyLinkEdge = {
  __typename?: 'PartyLinkEdge';
  /** 记录 | The record */
  node: PartyLink;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：一项排序 | The party organisation that leads a union: one at a time: one key of an order */
export type PartyLinkOrder = {
  /** 字段 | Field */
  field: PartyLinkOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：可排序的字段 | The party organisation that leads a union: one at a time: fields to order by */
export type PartyLinkOrderField =
  /** 自 | Since */
  | 'FROM';

/** 向党组织的报告：一页 | A report to the party organisation: a page */
export type PartyReportConnection = {
  __typename?: 'PartyReportConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<PartyReportEdge>;
  /** 记录 | Records */
  nodes: Array<PartyReport>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 向党组织的报告：一条 | A report to the party organisation: an edge */
export type PartyReportEdge = {
  __typename?: 'PartyReportEdge';
  /** 记录 | The record */
  node: PartyReport;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 向党组织的报告：一项排序 | A report to the party organisation: one key of an order */
export type PartyReportOrder = {
  /** 字段 | Field */
  field: PartyReportOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 向党组织的报告：可排序的字段 | A report to the party organisation: fields to order by */
export type PartyReportOrderField =
  /** 报告日期 | Day of the report */
  | 'ON';

/** 请党组织或行政支持的请求：一页 | A request for support, to the party organisation or the administration: a page */
export type SupportRequestConnection = {
  __typename?: 'SupportRequestConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<SupportRequestEdge>;
  /** 记录 | Records */
  nodes: Array<SupportRequest>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 请党组织或行政支持的请求：一条 | A request for support, to the party organisation or the administration: an edge */
export type SupportRequestEdge = {
  __typename?: 'SupportRequestEdge';
  /** 记录 | The record */
  node: SupportRequest;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 请党组织或行政支持的请求：一项排序 | A request for support, to the party organisation or the administration: one key of an order */
export type SupportRequestOrder = {
  /** 字段 | Field */
  field: SupportRequestOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 请党组织或行政支持的请求：可排序的字段 | A request for support, to the party organisation or the administration: fields to order by */
export type SupportRequestOrderField =
  /** 提出日期 | Day of the request */
  | 'ON';

/** 半年或全年工作总结，数据已封存：一页 | A half-year or year-end summary; its figures are frozen: a page */
export type SummaryConnection = {
  __typename?: 'SummaryConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<SummaryEdge>;
  /** 记录 | Records */
  nodes: Array<Summary>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 半年或全年工作总结，数据已封存：一条 | A half-year or year-end summary; its figures are frozen: an edge */
export type SummaryEdge = {
  __typename?: 'SummaryEdge';
  /** 记录 | The record */
  node: Summary;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 半年或全年工作总结，数据已封存：一项排序 | A half-year or year-end summary; its figures are frozen: one key of an order */
export type SummaryOrder = {
  /** 字段 | Field */
  field: SummaryOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 半年或全年工作总结，数据已封存：可排序的字段 | A half-year or year-end summary; its figures are frozen: fields to order by */
export type SummaryOrderField =
  /** 发布日期 | Day of publication */
  | 'PUBLISHED_ON';

/** 建会实名制：一名会员的实名核验：一页 | Real-name establishment: the verification of one member's identity: a page */
export type RealNameEntryConnection = {
  __typename?: 'RealNameEntryConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<RealNameEntryEdge>;
  /** 记录 | Records */
  nodes: Array<RealNameEntry>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 建会实名制：一名会员的实名核验：一条 | Real-name establishment: the verification of one member's identity: an edge */
export type RealNameEntryEdge = {
  __typename?: 'RealNameEntryEdge';
  /** 记录 | The record */
  node: RealNameEntry;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 建会实名制：一名会员的实名核验：一项排序 | Real-name establishment: the verification of one member's identity: one key of an order */
export type RealNameEntryOrder = {
  /** 字段 | Field */
  field: RealNameEntryOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 建会实名制：一名会员的实名核验：可排序的字段 | Real-name establishment: the verification of one member's identity: fields to order by */
export type RealNameEntryOrderField =
  /** 核验日期 | Verified on */
  | 'VERIFIED_ON';

/** 作风、廉政整改的一个事项：一页 | An item of conduct and integrity rectification: a page */
export type RectificationItemConnection = {
  __typename?: 'RectificationItemConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<RectificationItemEdge>;
  /** 记录 | Records */
  nodes: Array<RectificationItem>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 作风、廉政整改的一个事项：一条 | An item of conduct and integrity rectification: an edge */
export type RectificationItemEdge = {
  __typename?: 'RectificationItemEdge';
  /** 记录 | The record */
  node: RectificationItem;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 作风、廉政整改的一个事项：一项排序 | An item of conduct and integrity rectification: one key of an order */
export type RectificationItemOrder = {
  /** 字段 | Field */
  field: RectificationItemOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 作风、廉政整改的一个事项：可排序的字段 | An item of conduct and integrity rectification: fields to order by */
export type RectificationItemOrderField =
  /** 整改期限，含当日 | Due by, inclusive */
  | 'DUE_ON';

/** 工会制度的一版：一页 | One revision of a regulation of the union: a page */
export type RegulationConnection = {
  __typename?: 'RegulationConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<RegulationEdge>;
  /** 记录 | Records */
  nodes: Array<Regulation>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 工会制度的一版：一条 | One revision of a regulation of the union: an edge */
export type RegulationEdge = {
  __typename?: 'RegulationEdge';
  /** 记录 | The record */
  node: Regulation;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 工会制度的一版：一项排序 | One revision of a regulation of the union: one key of an order */
export type RegulationOrder = {
  /** 字段 | Field */
  field: RegulationOrderField;
  /** 方向 | Direction */
  direction?: MemOrderDirection;
};

/** 工会制度的一版：可排序的字段 | One revision of a regulation of the union: fields to order by */
export type RegulationOrderField =
  /** 名称 | Title */
  | 'TITLE'
  /** 施行日期 | First day in force */
  | 'EFFECTIVE_ON';

/** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写：一页 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing: a page */
export type SpreadsheetImportConnection = {
  __typename?: 'SpreadsheetImportConnection';
  /** 带游标的记录 | Records with their cursors */
  edges: Array<SpreadsheetImportEdge>;
  /** 记录 | Records */
  nodes: Array<SpreadsheetImport>;
  /** 分页信息 | Where the page ends */
  pageInfo: PageInfo;
  /** 符合条件且可见的总数 | How many records match and are visible */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写：一条 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing: an edge */
export type SpreadsheetImportEdge = {
  __typename?: 'SpreadsheetImportEdge';
  /** 记录 | The record */
  node: SpreadsheetImport;
  /** 游标 | Its cursor */
  cursor: Scalars['String']['output'];
};

/** 年度计划的一项任务：统计 | A task of a yearly plan: statistics */
export type PlanTaskStats = {
  __typename?: 'PlanTaskStats';
  /** 合计 | Over all groups */
  total: PlanTaskStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<PlanTaskStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 年度计划的一项任务：统计值；为保护个人可不公布 | A task of a yearly plan: figures; withheld where they would tell about persons */
export type PlanTaskStatsValues = {
  __typename?: 'PlanTaskStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 年度计划的一项任务：统计的一组 | A task of a yearly plan: one group of the statistics */
export type PlanTaskStatsGroup = {
  __typename?: 'PlanTaskStatsGroup';
  /** 键 | Key */
  key: PlanTaskStatsKey;
  /** 统计值 | Figures */
  values: PlanTaskStatsValues;
};

/** 年度计划的一项任务：组的键；未按某项分组，或记录无此值，则为空 | A task of a yearly plan: key of a group; null where not grouped by it, or where the records have no value */
export type PlanTaskStatsKey = {
  __typename?: 'PlanTaskStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 属于现行计划 | Belongs to the plan in force */
  inForce: Maybe<Scalars['Boolean']['output']>;
  /** 周期 | How often */
  per: Maybe<PlanRecurrence>;
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（年，如 2025） | Deadline: dueOn, else the end of the last month, else of the year (year, e.g. 2025) */
  dueByYear: Maybe<Scalars['String']['output']>;
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（季，如 2025-Q2） | Deadline: dueOn, else the end of the last month, else of the year (quarter, e.g. 2025-Q2) */
  dueByQuarter: Maybe<Scalars['String']['output']>;
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（月，如 2025-05） | Deadline: dueOn, else the end of the last month, else of the year (month, e.g. 2025-05) */
  dueByMonth: Maybe<Scalars['String']['output']>;
  /** 责任委员会 | Responsible committee */
  committee: Maybe<PlanCommittee>;
  /** 办理阶段 | Stage, as recorded */
  stage: Maybe<PlanTaskStage>;
};

/** 年度计划的一项任务：可分组的字段 | A task of a yearly plan: dimensions to group by */
export type PlanTaskDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 年度 | Year */
  | 'YEAR'
  /** 属于现行计划 | Belongs to the plan in force */
  | 'IN_FORCE'
  /** 周期 | How often */
  | 'PER'
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（年，如 2025） | Deadline: dueOn, else the end of the last month, else of the year (year, e.g. 2025) */
  | 'DUE_BY_YEAR'
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（季，如 2025-Q2） | Deadline: dueOn, else the end of the last month, else of the year (quarter, e.g. 2025-Q2) */
  | 'DUE_BY_QUARTER'
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末（月，如 2025-05） | Deadline: dueOn, else the end of the last month, else of the year (month, e.g. 2025-05) */
  | 'DUE_BY_MONTH'
  /** 责任委员会 | Responsible committee */
  | 'COMMITTEE'
  /** 办理阶段 | Stage, as recorded */
  | 'STAGE';

/** 年度工作计划的一次修订：统计 | One revision of a union's yearly work plan: statistics */
export type WorkPlanStats = {
  __typename?: 'WorkPlanStats';
  /** 合计 | Over all groups */
  total: WorkPlanStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<WorkPlanStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 年度工作计划的一次修订：统计值；为保护个人可不公布 | One revision of a union's yearly work plan: figures; withheld where they would tell about persons */
export type WorkPlanStatsValues = {
  __typename?: 'WorkPlanStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 年度工作计划的一次修订：统计的一组 | One revision of a union's yearly work plan: one group of the statistics */
export type WorkPlanStatsGroup = {
  __typename?: 'WorkPlanStatsGroup';
  /** 键 | Key */
  key: WorkPlanStatsKey;
  /** 统计值 | Figures */
  values: WorkPlanStatsValues;
};

/** 年度工作计划的一次修订：组的键；未按某项分组，或记录无此值，则为空 | One revision of a union's yearly work plan: key of a group; null where not grouped by it, or where the records have no value */
export type WorkPlanStatsKey = {
  __typename?: 'WorkPlanStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 状态 | State */
  state: Maybe<WorkPlanState>;
  /** 是否现行：已公布，未被取代，未结束 | In force: published, not superseded, not closed */
  inForce: Maybe<Scalars['Boolean']['output']>;
  /** 涵盖期间 | Period covered */
  periodKind: Maybe<PlanPeriodKind>;
  /** 公布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  publishedOnYear: Maybe<Scalars['String']['output']>;
  /** 公布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  publishedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 公布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  publishedOnMonth: Maybe<Scalars['String']['output']>;
};

/** 年度工作计划的一次修订：可分组的字段 | One revision of a union's yearly work plan: dimensions to group by */
export type WorkPlanDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 年度 | Year */
  | 'YEAR'
  /** 状态 | State */
  | 'STATE'
  /** 是否现行：已公布，未被取代，未结束 | In force: published, not superseded, not closed */
  | 'IN_FORCE'
  /** 涵盖期间 | Period covered */
  | 'PERIOD_KIND'
  /** 公布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  | 'PUBLISHED_ON_YEAR'
  /** 公布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  | 'PUBLISHED_ON_QUARTER'
  /** 公布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  | 'PUBLISHED_ON_MONTH';

/** 会议交办的一项工作：统计 | Work that a meeting assigned: statistics */
export type WorkAssignmentStats = {
  __typename?: 'WorkAssignmentStats';
  /** 合计 | Over all groups */
  total: WorkAssignmentStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<WorkAssignmentStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 会议交办的一项工作：统计值；为保护个人可不公布 | Work that a meeting assigned: figures; withheld where they would tell about persons */
export type WorkAssignmentStatsValues = {
  __typename?: 'WorkAssignmentStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 会议交办的一项工作：统计的一组 | Work that a meeting assigned: one group of the statistics */
export type WorkAssignmentStatsGroup = {
  __typename?: 'WorkAssignmentStatsGroup';
  /** 键 | Key */
  key: WorkAssignmentStatsKey;
  /** 统计值 | Figures */
  values: WorkAssignmentStatsValues;
};

/** 会议交办的一项工作：组的键；未按某项分组，或记录无此值，则为空 | Work that a meeting assigned: key of a group; null where not grouped by it, or where the records have no value */
export type WorkAssignmentStatsKey = {
  __typename?: 'WorkAssignmentStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 交办日期（年，如 2025） | Day on which it was assigned (year, e.g. 2025) */
  assignedOnYear: Maybe<Scalars['String']['output']>;
  /** 交办日期（季，如 2025-Q2） | Day on which it was assigned (quarter, e.g. 2025-Q2) */
  assignedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 交办日期（月，如 2025-05） | Day on which it was assigned (month, e.g. 2025-05) */
  assignedOnMonth: Maybe<Scalars['String']['output']>;
  /** 完成日期；未完成为空（年，如 2025） | Day on which it was done; null until then (year, e.g. 2025) */
  doneOnYear: Maybe<Scalars['String']['output']>;
  /** 完成日期；未完成为空（季，如 2025-Q2） | Day on which it was done; null until then (quarter, e.g. 2025-Q2) */
  doneOnQuarter: Maybe<Scalars['String']['output']>;
  /** 完成日期；未完成为空（月，如 2025-05） | Day on which it was done; null until then (month, e.g. 2025-05) */
  doneOnMonth: Maybe<Scalars['String']['output']>;
};

/** 会议交办的一项工作：可分组的字段 | Work that a meeting assigned: dimensions to group by */
export type WorkAssignmentDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 交办日期（年，如 2025） | Day on which it was assigned (year, e.g. 2025) */
  | 'ASSIGNED_ON_YEAR'
  /** 交办日期（季，如 2025-Q2） | Day on which it was assigned (quarter, e.g. 2025-Q2) */
  | 'ASSIGNED_ON_QUARTER'
  /** 交办日期（月，如 2025-05） | Day on which it was assigned (month, e.g. 2025-05) */
  | 'ASSIGNED_ON_MONTH'
  /** 完成日期；未完成为空（年，如 2025） | Day on which it was done; null until then (year, e.g. 2025) */
  | 'DONE_ON_YEAR'
  /** 完成日期；未完成为空（季，如 2025-Q2） | Day on which it was done; null until then (quarter, e.g. 2025-Q2) */
  | 'DONE_ON_QUARTER'
  /** 完成日期；未完成为空（月，如 2025-05） | Day on which it was done; null until then (month, e.g. 2025-05) */
  | 'DONE_ON_MONTH';

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：统计 | A seat: who held which post from when to when; dated, never overwritten: statistics */
export type CommitteeSeatStats = {
  __typename?: 'CommitteeSeatStats';
  /** 合计 | Over all groups */
  total: CommitteeSeatStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<CommitteeSeatStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：统计值；为保护个人可不公布 | A seat: who held which post from when to when; dated, never overwritten: figures; withheld where they would tell about persons */
export type CommitteeSeatStatsValues = {
  __typename?: 'CommitteeSeatStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：统计的一组 | A seat: who held which post from when to when; dated, never overwritten: one group of the statistics */
export type CommitteeSeatStatsGroup = {
  __typename?: 'CommitteeSeatStatsGroup';
  /** 键 | Key */
  key: CommitteeSeatStatsKey;
  /** 统计值 | Figures */
  values: CommitteeSeatStatsValues;
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：组的键；未按某项分组，或记录无此值，则为空 | A seat: who held which post from when to when; dated, never overwritten: key of a group; null where not grouped by it, or where the records have no value */
export type CommitteeSeatStatsKey = {
  __typename?: 'CommitteeSeatStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 委员会的种类 | Kind of the committee */
  kind: Maybe<CommitteeKind>;
  /** 委员会的分工 | Subject of the committee */
  subject: Maybe<CommitteeSubject>;
  /** 职务 | Post */
  duty: Maybe<SeatDuty>;
  /** 任职起（年，如 2025） | Held from (year, e.g. 2025) */
  fromYear: Maybe<Scalars['String']['output']>;
  /** 任职起（季，如 2025-Q2） | Held from (quarter, e.g. 2025-Q2) */
  fromQuarter: Maybe<Scalars['String']['output']>;
  /** 任职起（月，如 2025-05） | Held from (month, e.g. 2025-05) */
  fromMonth: Maybe<Scalars['String']['output']>;
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：可分组的字段 | A seat: who held which post from when to when; dated, never overwritten: dimensions to group by */
export type CommitteeSeatDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 委员会的种类 | Kind of the committee */
  | 'KIND'
  /** 委员会的分工 | Subject of the committee */
  | 'SUBJECT'
  /** 职务 | Post */
  | 'DUTY'
  /** 任职起（年，如 2025） | Held from (year, e.g. 2025) */
  | 'FROM_YEAR'
  /** 任职起（季，如 2025-Q2） | Held from (quarter, e.g. 2025-Q2) */
  | 'FROM_QUARTER'
  /** 任职起（月，如 2025-05） | Held from (month, e.g. 2025-05) */
  | 'FROM_MONTH';

/** 委员会或办事机构，一届：统计 | A committee or an office of a union, for one term: statistics */
export type CommitteeStats = {
  __typename?: 'CommitteeStats';
  /** 合计 | Over all groups */
  total: CommitteeStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<CommitteeStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 委员会或办事机构，一届：统计值；为保护个人可不公布 | A committee or an office of a union, for one term: figures; withheld where they would tell about persons */
export type CommitteeStatsValues = {
  __typename?: 'CommitteeStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 委员会或办事机构，一届：统计的一组 | A committee or an office of a union, for one term: one group of the statistics */
export type CommitteeStatsGroup = {
  __typename?: 'CommitteeStatsGroup';
  /** 键 | Key */
  key: CommitteeStatsKey;
  /** 统计值 | Figures */
  values: CommitteeStatsValues;
};

/** 委员会或办事机构，一届：组的键；未按某项分组，或记录无此值，则为空 | A committee or an office of a union, for one term: key of a group; null where not grouped by it, or where the records have no value */
export type CommitteeStatsKey = {
  __typename?: 'CommitteeStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 种类 | Kind */
  kind: Maybe<CommitteeKind>;
  /** 分工，仅工作委员会 | Subject, of a working committee alone */
  subject: Maybe<CommitteeSubject>;
  /** 任期止，含当日；无固定任期为空（年，如 2025） | Last day of the term; null when it has none (year, e.g. 2025) */
  termToYear: Maybe<Scalars['String']['output']>;
  /** 任期止，含当日；无固定任期为空（季，如 2025-Q2） | Last day of the term; null when it has none (quarter, e.g. 2025-Q2) */
  termToQuarter: Maybe<Scalars['String']['output']>;
  /** 任期止，含当日；无固定任期为空（月，如 2025-05） | Last day of the term; null when it has none (month, e.g. 2025-05) */
  termToMonth: Maybe<Scalars['String']['output']>;
};

/** 委员会或办事机构，一届：可分组的字段 | A committee or an office of a union, for one term: dimensions to group by */
export type CommitteeDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 种类 | Kind */
  | 'KIND'
  /** 分工，仅工作委员会 | Subject, of a working committee alone */
  | 'SUBJECT'
  /** 任期止，含当日；无固定任期为空（年，如 2025） | Last day of the term; null when it has none (year, e.g. 2025) */
  | 'TERM_TO_YEAR'
  /** 任期止，含当日；无固定任期为空（季，如 2025-Q2） | Last day of the term; null when it has none (quarter, e.g. 2025-Q2) */
  | 'TERM_TO_QUARTER'
  /** 任期止，含当日；无固定任期为空（月，如 2025-05） | Last day of the term; null when it has none (month, e.g. 2025-05) */
  | 'TERM_TO_MONTH';

/** 创建（争创）活动：按标准逐条准备，争取一项称号：统计 | A creation campaign: item by item of the standard towards a title: statistics */
export type CreationCampaignStats = {
  __typename?: 'CreationCampaignStats';
  /** 合计 | Over all groups */
  total: CreationCampaignStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<CreationCampaignStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：统计值；为保护个人可不公布 | A creation campaign: item by item of the standard towards a title: figures; withheld where they would tell about persons */
export type CreationCampaignStatsValues = {
  __typename?: 'CreationCampaignStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：统计的一组 | A creation campaign: item by item of the standard towards a title: one group of the statistics */
export type CreationCampaignStatsGroup = {
  __typename?: 'CreationCampaignStatsGroup';
  /** 键 | Key */
  key: CreationCampaignStatsKey;
  /** 统计值 | Figures */
  values: CreationCampaignStatsValues;
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：组的键；未按某项分组，或记录无此值，则为空 | A creation campaign: item by item of the standard towards a title: key of a group; null where not grouped by it, or where the records have no value */
export type CreationCampaignStatsKey = {
  __typename?: 'CreationCampaignStatsKey';
  /** 争创的组织 | Organisation that strives for it */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 争创的组织 | Organisation that strives for it */
  organization: Maybe<UnionOrganization>;
  /** 争创的称号，不含级别 | Title, without its grade */
  title: Maybe<Scalars['String']['output']>;
  /** 称号的级别 | Grade of the title */
  grade: Maybe<HonourGrade>;
  /** 状态 | State */
  state: Maybe<CreationState>;
  /** 开始日期（年，如 2025） | Day of the start (year, e.g. 2025) */
  startedOnYear: Maybe<Scalars['String']['output']>;
  /** 开始日期（季，如 2025-Q2） | Day of the start (quarter, e.g. 2025-Q2) */
  startedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 开始日期（月，如 2025-05） | Day of the start (month, e.g. 2025-05) */
  startedOnMonth: Maybe<Scalars['String']['output']>;
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：可分组的字段 | A creation campaign: item by item of the standard towards a title: dimensions to group by */
export type CreationCampaignDimension =
  /** 争创的组织 | Organisation that strives for it */
  | 'ORG'
  /** 争创的称号，不含级别 | Title, without its grade */
  | 'TITLE'
  /** 称号的级别 | Grade of the title */
  | 'GRADE'
  /** 状态 | State */
  | 'STATE'
  /** 开始日期（年，如 2025） | Day of the start (year, e.g. 2025) */
  | 'STARTED_ON_YEAR'
  /** 开始日期（季，如 2025-Q2） | Day of the start (quarter, e.g. 2025-Q2) */
  | 'STARTED_ON_QUARTER'
  /** 开始日期（月，如 2025-05） | Day of the start (month, e.g. 2025-05) */
  | 'STARTED_ON_MONTH';

/** 委员的一项分工，注明起止，不改写：统计 | A duty of a committee member; dated, never overwritten: statistics */
export type DutyAssignmentStats = {
  __typename?: 'DutyAssignmentStats';
  /** 合计 | Over all groups */
  total: DutyAssignmentStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<DutyAssignmentStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 委员的一项分工，注明起止，不改写：统计值；为保护个人可不公布 | A duty of a committee member; dated, never overwritten: figures; withheld where they would tell about persons */
export type DutyAssignmentStatsValues = {
  __typename?: 'DutyAssignmentStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 委员的一项分工，注明起止，不改写：统计的一组 | A duty of a committee member; dated, never overwritten: one group of the statistics */
export type DutyAssignmentStatsGroup = {
  __typename?: 'DutyAssignmentStatsGroup';
  /** 键 | Key */
  key: DutyAssignmentStatsKey;
  /** 统计值 | Figures */
  values: DutyAssignmentStatsValues;
};

/** 委员的一项分工，注明起止，不改写：组的键；未按某项分组，或记录无此值，则为空 | A duty of a committee member; dated, never overwritten: key of a group; null where not grouped by it, or where the records have no value */
export type DutyAssignmentStatsKey = {
  __typename?: 'DutyAssignmentStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 分管工作，如 宣传教育 | Area, such as education */
  area: Maybe<Scalars['String']['output']>;
  /** 是否牵头 | Whether this member leads it */
  isLead: Maybe<Scalars['Boolean']['output']>;
};

/** 委员的一项分工，注明起止，不改写：可分组的字段 | A duty of a committee member; dated, never overwritten: dimensions to group by */
export type DutyAssignmentDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 分管工作，如 宣传教育 | Area, such as education */
  | 'AREA'
  /** 是否牵头 | Whether this member leads it */
  | 'IS_LEAD';

/** 委员处理日常事务的记录：统计 | A daily affair of the union, as a committee member recorded it: statistics */
export type AffairsLogStats = {
  __typename?: 'AffairsLogStats';
  /** 合计 | Over all groups */
  total: AffairsLogStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<AffairsLogStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 委员处理日常事务的记录：统计值；为保护个人可不公布 | A daily affair of the union, as a committee member recorded it: figures; withheld where they would tell about persons */
export type AffairsLogStatsValues = {
  __typename?: 'AffairsLogStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 委员处理日常事务的记录：统计的一组 | A daily affair of the union, as a committee member recorded it: one group of the statistics */
export type AffairsLogStatsGroup = {
  __typename?: 'AffairsLogStatsGroup';
  /** 键 | Key */
  key: AffairsLogStatsKey;
  /** 统计值 | Figures */
  values: AffairsLogStatsValues;
};

/** 委员处理日常事务的记录：组的键；未按某项分组，或记录无此值，则为空 | A daily affair of the union, as a committee member recorded it: key of a group; null where not grouped by it, or where the records have no value */
export type AffairsLogStatsKey = {
  __typename?: 'AffairsLogStatsKey';
  /** 委员会 | The committee */
  committeeId: Maybe<Scalars['ID']['output']>;
  /** 委员会 | The committee */
  committee: Maybe<Committee>;
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  onYear: Maybe<Scalars['String']['output']>;
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  onQuarter: Maybe<Scalars['String']['output']>;
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  onMonth: Maybe<Scalars['String']['output']>;
};

/** 委员处理日常事务的记录：可分组的字段 | A daily affair of the union, as a committee member recorded it: dimensions to group by */
export type AffairsLogDimension =
  /** 委员会 | The committee */
  | 'COMMITTEE'
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  | 'ON_YEAR'
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  | 'ON_QUARTER'
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  | 'ON_MONTH';

/** 向上级工会的备案、请示或报告：统计 | A filing with a superior union: for the record, for instruction, or a report: statistics */
export type FilingStats = {
  __typename?: 'FilingStats';
  /** 合计 | Over all groups */
  total: FilingStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<FilingStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 向上级工会的备案、请示或报告：统计值；为保护个人可不公布 | A filing with a superior union: for the record, for instruction, or a report: figures; withheld where they would tell about persons */
export type FilingStatsValues = {
  __typename?: 'FilingStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 向上级工会的备案、请示或报告：统计的一组 | A filing with a superior union: for the record, for instruction, or a report: one group of the statistics */
export type FilingStatsGroup = {
  __typename?: 'FilingStatsGroup';
  /** 键 | Key */
  key: FilingStatsKey;
  /** 统计值 | Figures */
  values: FilingStatsValues;
};

/** 向上级工会的备案、请示或报告：组的键；未按某项分组，或记录无此值，则为空 | A filing with a superior union: for the record, for instruction, or a report: key of a group; null where not grouped by it, or where the records have no value */
export type FilingStatsKey = {
  __typename?: 'FilingStatsKey';
  /** 种类 | Kind */
  kind: Maybe<FilingKind>;
  /** 报出组织 | Sender */
  fromOrgId: Maybe<Scalars['ID']['output']>;
  /** 报出组织 | Sender */
  fromOrganization: Maybe<UnionOrganization>;
  /** 受文的上级工会 | Addressee: a superior union */
  toOrgId: Maybe<Scalars['ID']['output']>;
  /** 受文的上级工会 | Addressee: a superior union */
  toOrganization: Maybe<UnionOrganization>;
  /** 发出日期（年，如 2025） | Sent on (year, e.g. 2025) */
  sentOnYear: Maybe<Scalars['String']['output']>;
  /** 发出日期（季，如 2025-Q2） | Sent on (quarter, e.g. 2025-Q2) */
  sentOnQuarter: Maybe<Scalars['String']['output']>;
  /** 发出日期（月，如 2025-05） | Sent on (month, e.g. 2025-05) */
  sentOnMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<FilingState>;
};

/** 向上级工会的备案、请示或报告：可分组的字段 | A filing with a superior union: for the record, for instruction, or a report: dimensions to group by */
export type FilingDimension =
  /** 种类 | Kind */
  | 'KIND'
  /** 报出组织 | Sender */
  | 'FROM_ORG'
  /** 受文的上级工会 | Addressee: a superior union */
  | 'TO_ORG'
  /** 发出日期（年，如 2025） | Sent on (year, e.g. 2025) */
  | 'SENT_ON_YEAR'
  /** 发出日期（季，如 2025-Q2） | Sent on (quarter, e.g. 2025-Q2) */
  | 'SENT_ON_QUARTER'
  /** 发出日期（月，如 2025-05） | Sent on (month, e.g. 2025-05) */
  | 'SENT_ON_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 五型工会评价：一个组织一个期间一份：统计 | A five-type assessment: one for each organisation and period: statistics */
export type FiveTypeAssessmentStats = {
  __typename?: 'FiveTypeAssessmentStats';
  /** 合计 | Over all groups */
  total: FiveTypeAssessmentStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<FiveTypeAssessmentStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 五型工会评价：一个组织一个期间一份：统计值；为保护个人可不公布 | A five-type assessment: one for each organisation and period: figures; withheld where they would tell about persons */
export type FiveTypeAssessmentStatsValues = {
  __typename?: 'FiveTypeAssessmentStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 五型平均分；完成后才有 | Average of the five; null until closed */
  average: Maybe<MemFloatFigures>;
};

/** 五型工会评价：一个组织一个期间一份：统计的一组 | A five-type assessment: one for each organisation and period: one group of the statistics */
export type FiveTypeAssessmentStatsGroup = {
  __typename?: 'FiveTypeAssessmentStatsGroup';
  /** 键 | Key */
  key: FiveTypeAssessmentStatsKey;
  /** 统计值 | Figures */
  values: FiveTypeAssessmentStatsValues;
};

/** 五型工会评价：一个组织一个期间一份：组的键；未按某项分组，或记录无此值，则为空 | A five-type assessment: one for each organisation and period: key of a group; null where not grouped by it, or where the records have no value */
export type FiveTypeAssessmentStatsKey = {
  __typename?: 'FiveTypeAssessmentStatsKey';
  /** 工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 期间：年或年月 | Period: a year or a month */
  period: Maybe<Scalars['Period']['output']>;
  /** 状态 | State */
  state: Maybe<FiveTypeState>;
};

/** 五型工会评价：一个组织一个期间一份：可分组的字段 | A five-type assessment: one for each organisation and period: dimensions to group by */
export type FiveTypeAssessmentDimension =
  /** 工会组织 | Organisation */
  | 'ORG'
  /** 期间：年或年月 | Period: a year or a month */
  | 'PERIOD'
  /** 状态 | State */
  | 'STATE';

/** 工会小组：一个工会组织内部的划分；关闭而不删除：统计 | A union group: a part of one union's own members; closed, never deleted: statistics */
export type UnionGroupStats = {
  __typename?: 'UnionGroupStats';
  /** 合计 | Over all groups */
  total: UnionGroupStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<UnionGroupStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：统计值；为保护个人可不公布 | A union group: a part of one union's own members; closed, never deleted: figures; withheld where they would tell about persons */
export type UnionGroupStatsValues = {
  __typename?: 'UnionGroupStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：统计的一组 | A union group: a part of one union's own members; closed, never deleted: one group of the statistics */
export type UnionGroupStatsGroup = {
  __typename?: 'UnionGroupStatsGroup';
  /** 键 | Key */
  key: UnionGroupStatsKey;
  /** 统计值 | Figures */
  values: UnionGroupStatsValues;
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：组的键；未按某项分组，或记录无此值，则为空 | A union group: a part of one union's own members; closed, never deleted: key of a group; null where not grouped by it, or where the records have no value */
export type UnionGroupStatsKey = {
  __typename?: 'UnionGroupStatsKey';
  /** 所在工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 起（年，如 2025） | From, inclusive (year, e.g. 2025) */
  validFromYear: Maybe<Scalars['String']['output']>;
  /** 起（季，如 2025-Q2） | From, inclusive (quarter, e.g. 2025-Q2) */
  validFromQuarter: Maybe<Scalars['String']['output']>;
  /** 起（月，如 2025-05） | From, inclusive (month, e.g. 2025-05) */
  validFromMonth: Maybe<Scalars['String']['output']>;
  /** 止（不含当日），空为至今（年，如 2025） | Until, exclusive; null = to this day (year, e.g. 2025) */
  validToYear: Maybe<Scalars['String']['output']>;
  /** 止（不含当日），空为至今（季，如 2025-Q2） | Until, exclusive; null = to this day (quarter, e.g. 2025-Q2) */
  validToQuarter: Maybe<Scalars['String']['output']>;
  /** 止（不含当日），空为至今（月，如 2025-05） | Until, exclusive; null = to this day (month, e.g. 2025-05) */
  validToMonth: Maybe<Scalars['String']['output']>;
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：可分组的字段 | A union group: a part of one union's own members; closed, never deleted: dimensions to group by */
export type UnionGroupDimension =
  /** 所在工会组织 | Organisation */
  | 'ORG'
  /** 起（年，如 2025） | From, inclusive (year, e.g. 2025) */
  | 'VALID_FROM_YEAR'
  /** 起（季，如 2025-Q2） | From, inclusive (quarter, e.g. 2025-Q2) */
  | 'VALID_FROM_QUARTER'
  /** 起（月，如 2025-05） | From, inclusive (month, e.g. 2025-05) */
  | 'VALID_FROM_MONTH'
  /** 止（不含当日），空为至今（年，如 2025） | Until, exclusive; null = to this day (year, e.g. 2025) */
  | 'VALID_TO_YEAR'
  /** 止（不含当日），空为至今（季，如 2025-Q2） | Until, exclusive; null = to this day (quarter, e.g. 2025-Q2) */
  | 'VALID_TO_QUARTER'
  /** 止（不含当日），空为至今（月，如 2025-05） | Until, exclusive; null = to this day (month, e.g. 2025-05) */
  | 'VALID_TO_MONTH';

/** 一段编组：某会员在某小组：统计 | One stretch of a member in a group; dated, never overwritten: statistics */
export type GroupMembershipStats = {
  __typename?: 'GroupMembershipStats';
  /** 合计 | Over all groups */
  total: GroupMembershipStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<GroupMembershipStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 一段编组：某会员在某小组：统计值；为保护个人可不公布 | One stretch of a member in a group; dated, never overwritten: figures; withheld where they would tell about persons */
export type GroupMembershipStatsValues = {
  __typename?: 'GroupMembershipStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 一段编组：某会员在某小组：统计的一组 | One stretch of a member in a group; dated, never overwritten: one group of the statistics */
export type GroupMembershipStatsGroup = {
  __typename?: 'GroupMembershipStatsGroup';
  /** 键 | Key */
  key: GroupMembershipStatsKey;
  /** 统计值 | Figures */
  values: GroupMembershipStatsValues;
};

/** 一段编组：某会员在某小组：组的键；未按某项分组，或记录无此值，则为空 | One stretch of a member in a group; dated, never overwritten: key of a group; null where not grouped by it, or where the records have no value */
export type GroupMembershipStatsKey = {
  __typename?: 'GroupMembershipStatsKey';
  /** 小组 | The group */
  groupId: Maybe<Scalars['ID']['output']>;
  /** 小组 | The group */
  group: Maybe<UnionGroup>;
};

/** 一段编组：某会员在某小组：可分组的字段 | One stretch of a member in a group; dated, never overwritten: dimensions to group by */
export type GroupMembershipDimension =
  /** 小组 | The group */
  | 'GROUP';

/** 一次小组划分：统计 | One division of a union's members into groups: statistics */
export type GroupingRoundStats = {
  __typename?: 'GroupingRoundStats';
  /** 合计 | Over all groups */
  total: GroupingRoundStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<GroupingRoundStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 一次小组划分：统计值；为保护个人可不公布 | One division of a union's members into groups: figures; withheld where they would tell about persons */
export type GroupingRoundStatsValues = {
  __typename?: 'GroupingRoundStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 目标小组数 | How many groups it is for */
  targetCount: Maybe<MemIntFigures>;
  /** 划入的会员数 | Members divided */
  memberCount: Maybe<MemIntFigures>;
};

/** 一次小组划分：统计的一组 | One division of a union's members into groups: one group of the statistics */
export type GroupingRoundStatsGroup = {
  __typename?: 'GroupingRoundStatsGroup';
  /** 键 | Key */
  key: GroupingRoundStatsKey;
  /** 统计值 | Figures */
  values: GroupingRoundStatsValues;
};

/** 一次小组划分：组的键；未按某项分组，或记录无此值，则为空 | One division of a union's members into groups: key of a group; null where not grouped by it, or where the records have no value */
export type GroupingRoundStatsKey = {
  __typename?: 'GroupingRoundStatsKey';
  /** 所在工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 划分日期（年，如 2025） | Day of the division (year, e.g. 2025) */
  drawnOnYear: Maybe<Scalars['String']['output']>;
  /** 划分日期（季，如 2025-Q2） | Day of the division (quarter, e.g. 2025-Q2) */
  drawnOnQuarter: Maybe<Scalars['String']['output']>;
  /** 划分日期（月，如 2025-05） | Day of the division (month, e.g. 2025-05) */
  drawnOnMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  status: Maybe<GroupingRoundStatus>;
};

/** 一次小组划分：可分组的字段 | One division of a union's members into groups: dimensions to group by */
export type GroupingRoundDimension =
  /** 所在工会组织 | Organisation */
  | 'ORG'
  /** 划分日期（年，如 2025） | Day of the division (year, e.g. 2025) */
  | 'DRAWN_ON_YEAR'
  /** 划分日期（季，如 2025-Q2） | Day of the division (quarter, e.g. 2025-Q2) */
  | 'DRAWN_ON_QUARTER'
  /** 划分日期（月，如 2025-05） | Day of the division (month, e.g. 2025-05) */
  | 'DRAWN_ON_MONTH'
  /** 状态 | State */
  | 'STATUS';

/** 会员：统计 | A member, or a person who applied to be one: statistics */
export type MemberStats = {
  __typename?: 'MemberStats';
  /** 合计 | Over all groups */
  total: MemberStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<MemberStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 会员：统计值；为保护个人可不公布 | A member, or a person who applied to be one: figures; withheld where they would tell about persons */
export type MemberStatsValues = {
  __typename?: 'MemberStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 会员：统计的一组 | A member, or a person who applied to be one: one group of the statistics */
export type MemberStatsGroup = {
  __typename?: 'MemberStatsGroup';
  /** 键 | Key */
  key: MemberStatsKey;
  /** 统计值 | Figures */
  values: MemberStatsValues;
};

/** 会员：组的键；未按某项分组，或记录无此值，则为空 | A member, or a person who applied to be one: key of a group; null where not grouped by it, or where the records have no value */
export type MemberStatsKey = {
  __typename?: 'MemberStatsKey';
  /** 所在工会组织 | Organisation of the membership */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所在工会组织 | Organisation of the membership */
  organization: Maybe<UnionOrganization>;
  /** 性别 | Sex */
  sex: Maybe<Sex>;
  /** 用工形式 | Form of employment */
  employmentType: Maybe<EmploymentType>;
  /** 一线职工 | Works at the front line */
  frontline: Maybe<Scalars['Boolean']['output']>;
  /** 部门 | Department */
  department: Maybe<Scalars['String']['output']>;
  /** 文化程度 | Education */
  education: Maybe<Education>;
  /** 入会日期（年，如 2025） | Day of joining (year, e.g. 2025) */
  joinedOnYear: Maybe<Scalars['String']['output']>;
  /** 入会日期（季，如 2025-Q2） | Day of joining (quarter, e.g. 2025-Q2) */
  joinedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 入会日期（月，如 2025-05） | Day of joining (month, e.g. 2025-05) */
  joinedOnMonth: Maybe<Scalars['String']['output']>;
  /** 会籍状态 | Standing */
  status: Maybe<MemberStatus>;
};

/** 会员：可分组的字段 | A member, or a person who applied to be one: dimensions to group by */
export type MemberDimension =
  /** 所在工会组织 | Organisation of the membership */
  | 'ORG'
  /** 性别 | Sex */
  | 'SEX'
  /** 用工形式 | Form of employment */
  | 'EMPLOYMENT_TYPE'
  /** 一线职工 | Works at the front line */
  | 'FRONTLINE'
  /** 部门 | Department */
  | 'DEPARTMENT'
  /** 文化程度 | Education */
  | 'EDUCATION'
  /** 入会日期（年，如 2025） | Day of joining (year, e.g. 2025) */
  | 'JOINED_ON_YEAR'
  /** 入会日期（季，如 2025-Q2） | Day of joining (quarter, e.g. 2025-Q2) */
  | 'JOINED_ON_QUARTER'
  /** 入会日期（月，如 2025-05） | Day of joining (month, e.g. 2025-05) */
  | 'JOINED_ON_MONTH'
  /** 会籍状态 | Standing */
  | 'STATUS';

/** 一个分会一年的职工之家考核：统计 | The assessment of one branch's staff home in one year: statistics */
export type HomeAssessmentStats = {
  __typename?: 'HomeAssessmentStats';
  /** 合计 | Over all groups */
  total: HomeAssessmentStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<HomeAssessmentStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 一个分会一年的职工之家考核：统计值；为保护个人可不公布 | The assessment of one branch's staff home in one year: figures; withheld where they would tell about persons */
export type HomeAssessmentStatsValues = {
  __typename?: 'HomeAssessmentStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 总分 | Total */
  total: Maybe<MemIntFigures>;
};

/** 一个分会一年的职工之家考核：统计的一组 | The assessment of one branch's staff home in one year: one group of the statistics */
export type HomeAssessmentStatsGroup = {
  __typename?: 'HomeAssessmentStatsGroup';
  /** 键 | Key */
  key: HomeAssessmentStatsKey;
  /** 统计值 | Figures */
  values: HomeAssessmentStatsValues;
};

/** 一个分会一年的职工之家考核：组的键；未按某项分组，或记录无此值，则为空 | The assessment of one branch's staff home in one year: key of a group; null where not grouped by it, or where the records have no value */
export type HomeAssessmentStatsKey = {
  __typename?: 'HomeAssessmentStatsKey';
  /** 分会 | The branch */
  branchId: Maybe<Scalars['ID']['output']>;
  /** 分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 等次，未达任何等次为空 | Grade; null below the lowest */
  grade: Maybe<Scalars['String']['output']>;
  /** 考核日期（年，如 2025） | Day of the assessment (year, e.g. 2025) */
  scoredOnYear: Maybe<Scalars['String']['output']>;
  /** 考核日期（季，如 2025-Q2） | Day of the assessment (quarter, e.g. 2025-Q2) */
  scoredOnQuarter: Maybe<Scalars['String']['output']>;
  /** 考核日期（月，如 2025-05） | Day of the assessment (month, e.g. 2025-05) */
  scoredOnMonth: Maybe<Scalars['String']['output']>;
};

/** 一个分会一年的职工之家考核：可分组的字段 | The assessment of one branch's staff home in one year: dimensions to group by */
export type HomeAssessmentDimension =
  /** 分会 | The branch */
  | 'BRANCH'
  /** 年度 | Year */
  | 'YEAR'
  /** 等次，未达任何等次为空 | Grade; null below the lowest */
  | 'GRADE'
  /** 考核日期（年，如 2025） | Day of the assessment (year, e.g. 2025) */
  | 'SCORED_ON_YEAR'
  /** 考核日期（季，如 2025-Q2） | Day of the assessment (quarter, e.g. 2025-Q2) */
  | 'SCORED_ON_QUARTER'
  /** 考核日期（月，如 2025-05） | Day of the assessment (month, e.g. 2025-05) */
  | 'SCORED_ON_MONTH';

/** 荣誉：授予组织或个人的称号：统计 | An honour: a title granted to an organisation or a person: statistics */
export type HonourStats = {
  __typename?: 'HonourStats';
  /** 合计 | Over all groups */
  total: HonourStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<HonourStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 荣誉：授予组织或个人的称号：统计值；为保护个人可不公布 | An honour: a title granted to an organisation or a person: figures; withheld where they would tell about persons */
export type HonourStatsValues = {
  __typename?: 'HonourStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 荣誉：授予组织或个人的称号：统计的一组 | An honour: a title granted to an organisation or a person: one group of the statistics */
export type HonourStatsGroup = {
  __typename?: 'HonourStatsGroup';
  /** 键 | Key */
  key: HonourStatsKey;
  /** 统计值 | Figures */
  values: HonourStatsValues;
};

/** 荣誉：授予组织或个人的称号：组的键；未按某项分组，或记录无此值，则为空 | An honour: a title granted to an organisation or a person: key of a group; null where not grouped by it, or where the records have no value */
export type HonourStatsKey = {
  __typename?: 'HonourStatsKey';
  /** 持有者类别 | Kind of holder */
  holderType: Maybe<HonourHolderType>;
  /** 持有的组织；个人荣誉为登记时所在组织 | Organisation that holds it; of a person's honour, the one at the time of the entry */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 持有的组织；个人荣誉为登记时所在组织 | Organisation that holds it; of a person's honour, the one at the time of the entry */
  organization: Maybe<UnionOrganization>;
  /** 称号，不含级别，如 文明职工 | Title without its grade: the same at every level */
  title: Maybe<Scalars['String']['output']>;
  /** 级别 | Grade */
  grade: Maybe<HonourGrade>;
  /** 授予日期（年，如 2025） | Day of the grant (year, e.g. 2025) */
  grantedOnYear: Maybe<Scalars['String']['output']>;
  /** 授予日期（季，如 2025-Q2） | Day of the grant (quarter, e.g. 2025-Q2) */
  grantedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 授予日期（月，如 2025-05） | Day of the grant (month, e.g. 2025-05) */
  grantedOnMonth: Maybe<Scalars['String']['output']>;
};

/** 荣誉：授予组织或个人的称号：可分组的字段 | An honour: a title granted to an organisation or a person: dimensions to group by */
export type HonourDimension =
  /** 持有者类别 | Kind of holder */
  | 'HOLDER_TYPE'
  /** 持有的组织；个人荣誉为登记时所在组织 | Organisation that holds it; of a person's honour, the one at the time of the entry */
  | 'ORG'
  /** 称号，不含级别，如 文明职工 | Title without its grade: the same at every level */
  | 'TITLE'
  /** 级别 | Grade */
  | 'GRADE'
  /** 授予日期（年，如 2025） | Day of the grant (year, e.g. 2025) */
  | 'GRANTED_ON_YEAR'
  /** 授予日期（季，如 2025-Q2） | Day of the grant (quarter, e.g. 2025-Q2) */
  | 'GRANTED_ON_QUARTER'
  /** 授予日期（月，如 2025-05） | Day of the grant (month, e.g. 2025-05) */
  | 'GRANTED_ON_MONTH';

/** 对分会基础工作的一次指导督查：统计 | One inspection of a branch's basic work: statistics */
export type InspectionVisitStats = {
  __typename?: 'InspectionVisitStats';
  /** 合计 | Over all groups */
  total: InspectionVisitStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<InspectionVisitStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 对分会基础工作的一次指导督查：统计值；为保护个人可不公布 | One inspection of a branch's basic work: figures; withheld where they would tell about persons */
export type InspectionVisitStatsValues = {
  __typename?: 'InspectionVisitStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 对分会基础工作的一次指导督查：统计的一组 | One inspection of a branch's basic work: one group of the statistics */
export type InspectionVisitStatsGroup = {
  __typename?: 'InspectionVisitStatsGroup';
  /** 键 | Key */
  key: InspectionVisitStatsKey;
  /** 统计值 | Figures */
  values: InspectionVisitStatsValues;
};

/** 对分会基础工作的一次指导督查：组的键；未按某项分组，或记录无此值，则为空 | One inspection of a branch's basic work: key of a group; null where not grouped by it, or where the records have no value */
export type InspectionVisitStatsKey = {
  __typename?: 'InspectionVisitStatsKey';
  /** 被督查的分会 | The branch */
  branchId: Maybe<Scalars['ID']['output']>;
  /** 被督查的分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  onYear: Maybe<Scalars['String']['output']>;
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  onQuarter: Maybe<Scalars['String']['output']>;
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  onMonth: Maybe<Scalars['String']['output']>;
};

/** 对分会基础工作的一次指导督查：可分组的字段 | One inspection of a branch's basic work: dimensions to group by */
export type InspectionVisitDimension =
  /** 被督查的分会 | The branch */
  | 'BRANCH'
  /** 日期（年，如 2025） | Day (year, e.g. 2025) */
  | 'ON_YEAR'
  /** 日期（季，如 2025-Q2） | Day (quarter, e.g. 2025-Q2) */
  | 'ON_QUARTER'
  /** 日期（月，如 2025-05） | Day (month, e.g. 2025-05) */
  | 'ON_MONTH';

/** 督查发现的一个问题：统计 | A finding of an inspection: statistics */
export type InspectionFindingStats = {
  __typename?: 'InspectionFindingStats';
  /** 合计 | Over all groups */
  total: InspectionFindingStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<InspectionFindingStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 督查发现的一个问题：统计值；为保护个人可不公布 | A finding of an inspection: figures; withheld where they would tell about persons */
export type InspectionFindingStatsValues = {
  __typename?: 'InspectionFindingStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 督查发现的一个问题：统计的一组 | A finding of an inspection: one group of the statistics */
export type InspectionFindingStatsGroup = {
  __typename?: 'InspectionFindingStatsGroup';
  /** 键 | Key */
  key: InspectionFindingStatsKey;
  /** 统计值 | Figures */
  values: InspectionFindingStatsValues;
};

/** 督查发现的一个问题：组的键；未按某项分组，或记录无此值，则为空 | A finding of an inspection: key of a group; null where not grouped by it, or where the records have no value */
export type InspectionFindingStatsKey = {
  __typename?: 'InspectionFindingStatsKey';
  /** 被督查的分会 | The branch */
  branchId: Maybe<Scalars['ID']['output']>;
  /** 被督查的分会 | The branch */
  branch: Maybe<UnionOrganization>;
  /** 严重程度 | How serious */
  severity: Maybe<FindingSeverity>;
  /** 整改期限，含当日（年，如 2025） | To be mended by, inclusive (year, e.g. 2025) */
  dueOnYear: Maybe<Scalars['String']['output']>;
  /** 整改期限，含当日（季，如 2025-Q2） | To be mended by, inclusive (quarter, e.g. 2025-Q2) */
  dueOnQuarter: Maybe<Scalars['String']['output']>;
  /** 整改期限，含当日（月，如 2025-05） | To be mended by, inclusive (month, e.g. 2025-05) */
  dueOnMonth: Maybe<Scalars['String']['output']>;
};

/** 督查发现的一个问题：可分组的字段 | A finding of an inspection: dimensions to group by */
export type InspectionFindingDimension =
  /** 被督查的分会 | The branch */
  | 'BRANCH'
  /** 严重程度 | How serious */
  | 'SEVERITY'
  /** 整改期限，含当日（年，如 2025） | To be mended by, inclusive (year, e.g. 2025) */
  | 'DUE_ON_YEAR'
  /** 整改期限，含当日（季，如 2025-Q2） | To be mended by, inclusive (quarter, e.g. 2025-Q2) */
  | 'DUE_ON_QUARTER'
  /** 整改期限，含当日（月，如 2025-05） | To be mended by, inclusive (month, e.g. 2025-05) */
  | 'DUE_ON_MONTH';

/** 台帐条目：统计 | An entry of a branch ledger: statistics */
export type BranchLedgerEntryStats = {
  __typename?: 'BranchLedgerEntryStats';
  /** 合计 | Over all groups */
  total: BranchLedgerEntryStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<BranchLedgerEntryStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 台帐条目：统计值；为保护个人可不公布 | An entry of a branch ledger: figures; withheld where they would tell about persons */
export type BranchLedgerEntryStatsValues = {
  __typename?: 'BranchLedgerEntryStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 件次 | Cases */
  cases: Maybe<MemIntFigures>;
  /** 人数 | People */
  headcount: Maybe<MemIntFigures>;
  /** 人次 | Person-times */
  personTimes: Maybe<MemIntFigures>;
  /** 金额，单位为分 | Amount in fen */
  amountFen: Maybe<MemMoneyFigures>;
};

/** 台帐条目：统计的一组 | An entry of a branch ledger: one group of the statistics */
export type BranchLedgerEntryStatsGroup = {
  __typename?: 'BranchLedgerEntryStatsGroup';
  /** 键 | Key */
  key: BranchLedgerEntryStatsKey;
  /** 统计值 | Figures */
  values: BranchLedgerEntryStatsValues;
};

/** 台帐条目：组的键；未按某项分组，或记录无此值，则为空 | An entry of a branch ledger: key of a group; null where not grouped by it, or where the records have no value */
export type BranchLedgerEntryStatsKey = {
  __typename?: 'BranchLedgerEntryStatsKey';
  /** 分会或其他工会组织 | The branch, or another organisation */
  branchId: Maybe<Scalars['ID']['output']>;
  /** 分会或其他工会组织 | The branch, or another organisation */
  branch: Maybe<UnionOrganization>;
  /** 台帐 | Ledger */
  ledger: Maybe<LedgerKind>;
  /** 发生日期（年，如 2025） | Day on which it happened (year, e.g. 2025) */
  occurredOnYear: Maybe<Scalars['String']['output']>;
  /** 发生日期（季，如 2025-Q2） | Day on which it happened (quarter, e.g. 2025-Q2) */
  occurredOnQuarter: Maybe<Scalars['String']['output']>;
  /** 发生日期（月，如 2025-05） | Day on which it happened (month, e.g. 2025-05) */
  occurredOnMonth: Maybe<Scalars['String']['output']>;
  /** 来源 | Source */
  source: Maybe<LedgerSource>;
};

/** 台帐条目：可分组的字段 | An entry of a branch ledger: dimensions to group by */
export type BranchLedgerEntryDimension =
  /** 分会或其他工会组织 | The branch, or another organisation */
  | 'BRANCH'
  /** 台帐 | Ledger */
  | 'LEDGER'
  /** 发生日期（年，如 2025） | Day on which it happened (year, e.g. 2025) */
  | 'OCCURRED_ON_YEAR'
  /** 发生日期（季，如 2025-Q2） | Day on which it happened (quarter, e.g. 2025-Q2) */
  | 'OCCURRED_ON_QUARTER'
  /** 发生日期（月，如 2025-05） | Day on which it happened (month, e.g. 2025-05) */
  | 'OCCURRED_ON_MONTH'
  /** 来源 | Source */
  | 'SOURCE';

/** 一次会议：统计 | A meeting of the union: statistics */
export type UnionMeetingStats = {
  __typename?: 'UnionMeetingStats';
  /** 合计 | Over all groups */
  total: UnionMeetingStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<UnionMeetingStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 一次会议：统计值；为保护个人可不公布 | A meeting of the union: figures; withheld where they would tell about persons */
export type UnionMeetingStatsValues = {
  __typename?: 'UnionMeetingStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 一次会议：统计的一组 | A meeting of the union: one group of the statistics */
export type UnionMeetingStatsGroup = {
  __typename?: 'UnionMeetingStatsGroup';
  /** 键 | Key */
  key: UnionMeetingStatsKey;
  /** 统计值 | Figures */
  values: UnionMeetingStatsValues;
};

/** 一次会议：组的键；未按某项分组，或记录无此值，则为空 | A meeting of the union: key of a group; null where not grouped by it, or where the records have no value */
export type UnionMeetingStatsKey = {
  __typename?: 'UnionMeetingStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 种类 | Kind */
  kind: Maybe<UnionMeetingKind>;
  /** 该委员会的种类 | Kind of that committee */
  committeeKind: Maybe<CommitteeKind>;
  /** 是否临时召开 | Whether it is extraordinary */
  isExtraordinary: Maybe<Scalars['Boolean']['output']>;
  /** 状态 | State */
  state: Maybe<UnionMeetingState>;
  /** 召开日期（年，如 2025） | Day on which it was held (year, e.g. 2025) */
  heldOnYear: Maybe<Scalars['String']['output']>;
  /** 召开日期（季，如 2025-Q2） | Day on which it was held (quarter, e.g. 2025-Q2) */
  heldOnQuarter: Maybe<Scalars['String']['output']>;
  /** 召开日期（月，如 2025-05） | Day on which it was held (month, e.g. 2025-05) */
  heldOnMonth: Maybe<Scalars['String']['output']>;
};

/** 一次会议：可分组的字段 | A meeting of the union: dimensions to group by */
export type UnionMeetingDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 种类 | Kind */
  | 'KIND'
  /** 该委员会的种类 | Kind of that committee */
  | 'COMMITTEE_KIND'
  /** 是否临时召开 | Whether it is extraordinary */
  | 'IS_EXTRAORDINARY'
  /** 状态 | State */
  | 'STATE'
  /** 召开日期（年，如 2025） | Day on which it was held (year, e.g. 2025) */
  | 'HELD_ON_YEAR'
  /** 召开日期（季，如 2025-Q2） | Day on which it was held (quarter, e.g. 2025-Q2) */
  | 'HELD_ON_QUARTER'
  /** 召开日期（月，如 2025-05） | Day on which it was held (month, e.g. 2025-05) */
  | 'HELD_ON_MONTH';

/** 党工联系：工会所属的党组织，每个工会同一时间一个：统计 | The party organisation that leads a union: one at a time: statistics */
export type PartyLinkStats = {
  __typename?: 'PartyLinkStats';
  /** 合计 | Over all groups */
  total: PartyLinkStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<PartyLinkStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：统计值；为保护个人可不公布 | The party organisation that leads a union: one at a time: figures; withheld where they would tell about persons */
export type PartyLinkStatsValues = {
  __typename?: 'PartyLinkStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：统计的一组 | The party organisation that leads a union: one at a time: one group of the statistics */
export type PartyLinkStatsGroup = {
  __typename?: 'PartyLinkStatsGroup';
  /** 键 | Key */
  key: PartyLinkStatsKey;
  /** 统计值 | Figures */
  values: PartyLinkStatsValues;
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：组的键；未按某项分组，或记录无此值，则为空 | The party organisation that leads a union: one at a time: key of a group; null where not grouped by it, or where the records have no value */
export type PartyLinkStatsKey = {
  __typename?: 'PartyLinkStatsKey';
  /** 工会组织 | The union */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 层级 | Level */
  level: Maybe<PartyOrgLevel>;
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：可分组的字段 | The party organisation that leads a union: one at a time: dimensions to group by */
export type PartyLinkDimension =
  /** 工会组织 | The union */
  | 'ORG'
  /** 层级 | Level */
  | 'LEVEL';

/** 向党组织的报告：统计 | A report to the party organisation: statistics */
export type PartyReportStats = {
  __typename?: 'PartyReportStats';
  /** 合计 | Over all groups */
  total: PartyReportStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<PartyReportStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 向党组织的报告：统计值；为保护个人可不公布 | A report to the party organisation: figures; withheld where they would tell about persons */
export type PartyReportStatsValues = {
  __typename?: 'PartyReportStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 向党组织的报告：统计的一组 | A report to the party organisation: one group of the statistics */
export type PartyReportStatsGroup = {
  __typename?: 'PartyReportStatsGroup';
  /** 键 | Key */
  key: PartyReportStatsKey;
  /** 统计值 | Figures */
  values: PartyReportStatsValues;
};

/** 向党组织的报告：组的键；未按某项分组，或记录无此值，则为空 | A report to the party organisation: key of a group; null where not grouped by it, or where the records have no value */
export type PartyReportStatsKey = {
  __typename?: 'PartyReportStatsKey';
  /** 工会组织 | The union */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 报告日期（年，如 2025） | Day of the report (year, e.g. 2025) */
  onYear: Maybe<Scalars['String']['output']>;
  /** 报告日期（季，如 2025-Q2） | Day of the report (quarter, e.g. 2025-Q2) */
  onQuarter: Maybe<Scalars['String']['output']>;
  /** 报告日期（月，如 2025-05） | Day of the report (month, e.g. 2025-05) */
  onMonth: Maybe<Scalars['String']['output']>;
};

/** 向党组织的报告：可分组的字段 | A report to the party organisation: dimensions to group by */
export type PartyReportDimension =
  /** 工会组织 | The union */
  | 'ORG'
  /** 报告日期（年，如 2025） | Day of the report (year, e.g. 2025) */
  | 'ON_YEAR'
  /** 报告日期（季，如 2025-Q2） | Day of the report (quarter, e.g. 2025-Q2) */
  | 'ON_QUARTER'
  /** 报告日期（月，如 2025-05） | Day of the report (month, e.g. 2025-05) */
  | 'ON_MONTH';

/** 请党组织或行政支持的请求：统计 | A request for support, to the party organisation or the administration: statistics */
export type SupportRequestStats = {
  __typename?: 'SupportRequestStats';
  /** 合计 | Over all groups */
  total: SupportRequestStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<SupportRequestStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 请党组织或行政支持的请求：统计值；为保护个人可不公布 | A request for support, to the party organisation or the administration: figures; withheld where they would tell about persons */
export type SupportRequestStatsValues = {
  __typename?: 'SupportRequestStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 请党组织或行政支持的请求：统计的一组 | A request for support, to the party organisation or the administration: one group of the statistics */
export type SupportRequestStatsGroup = {
  __typename?: 'SupportRequestStatsGroup';
  /** 键 | Key */
  key: SupportRequestStatsKey;
  /** 统计值 | Figures */
  values: SupportRequestStatsValues;
};

/** 请党组织或行政支持的请求：组的键；未按某项分组，或记录无此值，则为空 | A request for support, to the party organisation or the administration: key of a group; null where not grouped by it, or where the records have no value */
export type SupportRequestStatsKey = {
  __typename?: 'SupportRequestStatsKey';
  /** 工会组织 | The union */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 工会组织 | The union */
  organization: Maybe<UnionOrganization>;
  /** 请求的对象 | Whom it is addressed to */
  addressee: Maybe<SupportAddressee>;
  /** 提出日期（年，如 2025） | Day of the request (year, e.g. 2025) */
  onYear: Maybe<Scalars['String']['output']>;
  /** 提出日期（季，如 2025-Q2） | Day of the request (quarter, e.g. 2025-Q2) */
  onQuarter: Maybe<Scalars['String']['output']>;
  /** 提出日期（月，如 2025-05） | Day of the request (month, e.g. 2025-05) */
  onMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<SupportState>;
};

/** 请党组织或行政支持的请求：可分组的字段 | A request for support, to the party organisation or the administration: dimensions to group by */
export type SupportRequestDimension =
  /** 工会组织 | The union */
  | 'ORG'
  /** 请求的对象 | Whom it is addressed to */
  | 'ADDRESSEE'
  /** 提出日期（年，如 2025） | Day of the request (year, e.g. 2025) */
  | 'ON_YEAR'
  /** 提出日期（季，如 2025-Q2） | Day of the request (quarter, e.g. 2025-Q2) */
  | 'ON_QUARTER'
  /** 提出日期（月，如 2025-05） | Day of the request (month, e.g. 2025-05) */
  | 'ON_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 半年或全年工作总结，数据已封存：统计 | A half-year or year-end summary; its figures are frozen: statistics */
export type SummaryStats = {
  __typename?: 'SummaryStats';
  /** 合计 | Over all groups */
  total: SummaryStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<SummaryStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 半年或全年工作总结，数据已封存：统计值；为保护个人可不公布 | A half-year or year-end summary; its figures are frozen: figures; withheld where they would tell about persons */
export type SummaryStatsValues = {
  __typename?: 'SummaryStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
  /** 百分比，封存值 | Percent, frozen */
  percent: Maybe<MemFloatFigures>;
  /** 达标的目标数，封存值 | Targets met, frozen */
  targetsMet: Maybe<MemIntFigures>;
  /** 未达标的目标数，封存值 | Targets missed, frozen */
  targetsMissed: Maybe<MemIntFigures>;
  /** 未知的目标数，封存值 | Targets unknown, frozen */
  targetsUnknown: Maybe<MemIntFigures>;
};

/** 半年或全年工作总结，数据已封存：统计的一组 | A half-year or year-end summary; its figures are frozen: one group of the statistics */
export type SummaryStatsGroup = {
  __typename?: 'SummaryStatsGroup';
  /** 键 | Key */
  key: SummaryStatsKey;
  /** 统计值 | Figures */
  values: SummaryStatsValues;
};

/** 半年或全年工作总结，数据已封存：组的键；未按某项分组，或记录无此值，则为空 | A half-year or year-end summary; its figures are frozen: key of a group; null where not grouped by it, or where the records have no value */
export type SummaryStatsKey = {
  __typename?: 'SummaryStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 年度 | Year */
  year: Maybe<Scalars['Int']['output']>;
  /** 期间 | Period */
  period: Maybe<SummaryPeriod>;
  /** 状态 | State */
  state: Maybe<SummaryState>;
  /** 发布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  publishedOnYear: Maybe<Scalars['String']['output']>;
  /** 发布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  publishedOnQuarter: Maybe<Scalars['String']['output']>;
  /** 发布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  publishedOnMonth: Maybe<Scalars['String']['output']>;
};

/** 半年或全年工作总结，数据已封存：可分组的字段 | A half-year or year-end summary; its figures are frozen: dimensions to group by */
export type SummaryDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 年度 | Year */
  | 'YEAR'
  /** 期间 | Period */
  | 'PERIOD'
  /** 状态 | State */
  | 'STATE'
  /** 发布日期（年，如 2025） | Day of publication (year, e.g. 2025) */
  | 'PUBLISHED_ON_YEAR'
  /** 发布日期（季，如 2025-Q2） | Day of publication (quarter, e.g. 2025-Q2) */
  | 'PUBLISHED_ON_QUARTER'
  /** 发布日期（月，如 2025-05） | Day of publication (month, e.g. 2025-05) */
  | 'PUBLISHED_ON_MONTH';

/** 作风、廉政整改的一个事项：统计 | An item of conduct and integrity rectification: statistics */
export type RectificationItemStats = {
  __typename?: 'RectificationItemStats';
  /** 合计 | Over all groups */
  total: RectificationItemStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<RectificationItemStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 作风、廉政整改的一个事项：统计值；为保护个人可不公布 | An item of conduct and integrity rectification: figures; withheld where they would tell about persons */
export type RectificationItemStatsValues = {
  __typename?: 'RectificationItemStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 作风、廉政整改的一个事项：统计的一组 | An item of conduct and integrity rectification: one group of the statistics */
export type RectificationItemStatsGroup = {
  __typename?: 'RectificationItemStatsGroup';
  /** 键 | Key */
  key: RectificationItemStatsKey;
  /** 统计值 | Figures */
  values: RectificationItemStatsValues;
};

/** 作风、廉政整改的一个事项：组的键；未按某项分组，或记录无此值，则为空 | An item of conduct and integrity rectification: key of a group; null where not grouped by it, or where the records have no value */
export type RectificationItemStatsKey = {
  __typename?: 'RectificationItemStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 来源 | Source */
  source: Maybe<RectificationSource>;
  /** 四风中的哪一风 | Which of the four vices */
  vice: Maybe<RectificationVice>;
  /** 作风、会风还是文风 | Style of work, of meetings or of writing */
  aspect: Maybe<RectificationAspect>;
  /** 整改期限，含当日（年，如 2025） | Due by, inclusive (year, e.g. 2025) */
  dueOnYear: Maybe<Scalars['String']['output']>;
  /** 整改期限，含当日（季，如 2025-Q2） | Due by, inclusive (quarter, e.g. 2025-Q2) */
  dueOnQuarter: Maybe<Scalars['String']['output']>;
  /** 整改期限，含当日（月，如 2025-05） | Due by, inclusive (month, e.g. 2025-05) */
  dueOnMonth: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<RectificationState>;
};

/** 作风、廉政整改的一个事项：可分组的字段 | An item of conduct and integrity rectification: dimensions to group by */
export type RectificationItemDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 来源 | Source */
  | 'SOURCE'
  /** 四风中的哪一风 | Which of the four vices */
  | 'VICE'
  /** 作风、会风还是文风 | Style of work, of meetings or of writing */
  | 'ASPECT'
  /** 整改期限，含当日（年，如 2025） | Due by, inclusive (year, e.g. 2025) */
  | 'DUE_ON_YEAR'
  /** 整改期限，含当日（季，如 2025-Q2） | Due by, inclusive (quarter, e.g. 2025-Q2) */
  | 'DUE_ON_QUARTER'
  /** 整改期限，含当日（月，如 2025-05） | Due by, inclusive (month, e.g. 2025-05) */
  | 'DUE_ON_MONTH'
  /** 状态 | State */
  | 'STATE';

/** 工会制度的一版：统计 | One revision of a regulation of the union: statistics */
export type RegulationStats = {
  __typename?: 'RegulationStats';
  /** 合计 | Over all groups */
  total: RegulationStatsValues;
  /** 各组，按键排序 | Groups, in the order of their keys */
  groups: Array<RegulationStatsGroup>;
  /** 为保护个人而不公布的组数 | How many groups are withheld to protect persons */
  suppressedGroups: Scalars['Int']['output'];
  /** 还有未列出的组 | There are more groups than asked for */
  truncated: Scalars['Boolean']['output'];
};

/** 工会制度的一版：统计值；为保护个人可不公布 | One revision of a regulation of the union: figures; withheld where they would tell about persons */
export type RegulationStatsValues = {
  __typename?: 'RegulationStatsValues';
  /** 记录数，空为不公布 | Records; null = withheld */
  count: Maybe<Scalars['Int']['output']>;
  /** 人数，空为不公布 | Distinct persons; null = withheld */
  people: Maybe<Scalars['Int']['output']>;
  /** 是否不公布 | Whether the figures are withheld */
  suppressed: Scalars['Boolean']['output'];
};

/** 工会制度的一版：统计的一组 | One revision of a regulation of the union: one group of the statistics */
export type RegulationStatsGroup = {
  __typename?: 'RegulationStatsGroup';
  /** 键 | Key */
  key: RegulationStatsKey;
  /** 统计值 | Figures */
  values: RegulationStatsValues;
};

/** 工会制度的一版：组的键；未按某项分组，或记录无此值，则为空 | One revision of a regulation of the union: key of a group; null where not grouped by it, or where the records have no value */
export type RegulationStatsKey = {
  __typename?: 'RegulationStatsKey';
  /** 所属工会组织 | Organisation */
  orgId: Maybe<Scalars['ID']['output']>;
  /** 所属工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 制度领域的代码 | Code of its area */
  area: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  state: Maybe<RegulationState>;
  /** 施行日期（年，如 2025） | First day in force (year, e.g. 2025) */
  effectiveOnYear: Maybe<Scalars['String']['output']>;
  /** 施行日期（季，如 2025-Q2） | First day in force (quarter, e.g. 2025-Q2) */
  effectiveOnQuarter: Maybe<Scalars['String']['output']>;
  /** 施行日期（月，如 2025-05） | First day in force (month, e.g. 2025-05) */
  effectiveOnMonth: Maybe<Scalars['String']['output']>;
};

/** 工会制度的一版：可分组的字段 | One revision of a regulation of the union: dimensions to group by */
export type RegulationDimension =
  /** 所属工会组织 | Organisation */
  | 'ORG'
  /** 制度领域的代码 | Code of its area */
  | 'AREA'
  /** 状态 | State */
  | 'STATE'
  /** 施行日期（年，如 2025） | First day in force (year, e.g. 2025) */
  | 'EFFECTIVE_ON_YEAR'
  /** 施行日期（季，如 2025-Q2） | First day in force (quarter, e.g. 2025-Q2) */
  | 'EFFECTIVE_ON_QUARTER'
  /** 施行日期（月，如 2025-05） | First day in force (month, e.g. 2025-05) */
  | 'EFFECTIVE_ON_MONTH';

/** 年度计划的一项任务：筛选条件，须全部满足 | A task of a yearly plan: filter; all that is given must hold */
export type PlanTaskFilter = {
  /** 所属计划 | The plan */
  planId?: InputMaybe<MemIdFilter>;
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 年度 | Year */
  year?: InputMaybe<MemIntFilter>;
  /** 属于现行计划 | Belongs to the plan in force */
  inForce?: InputMaybe<MemBooleanFilter>;
  /** 任务编号，如 P8.1.1 | Key, such as P8.1.1 */
  key?: InputMaybe<MemTextFilter>;
  /** 事项 | Item */
  item?: InputMaybe<MemTextFilter>;
  /** 所在年月，含期限所在的月份，如 2025-03 | Calendar months, that of the deadline included, such as 2025-03 */
  month?: InputMaybe<MemTextListFilter>;
  /** 周期 | How often */
  per?: InputMaybe<PlanRecurrenceFilter>;
  /** 规定的完成日期，含当日 | Day by which it has to be done, inclusive, where one is set */
  dueOn?: InputMaybe<MemDateFilter>;
  /** 期限：完成日期；未定则为最后一个月的月末，再则为年末 | Deadline: dueOn, else the end of the last month, else of the year */
  dueBy?: InputMaybe<MemDateFilter>;
  /** 责任委员会 | Responsible committee */
  committee?: InputMaybe<PlanCommitteeFilter>;
  /** 负责人 | Owner */
  ownerId?: InputMaybe<MemIdFilter>;
  /** 对应的能力，如 MEM-02 | Capabilities, such as MEM-02 */
  capability?: InputMaybe<MemTextListFilter>;
  /** 办理阶段 | Stage, as recorded */
  stage?: InputMaybe<PlanTaskStageFilter>;
  /** 办结日期 | Day on which it was closed */
  closedOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<PlanTaskFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<PlanTaskFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<PlanTaskFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 年度工作计划的一次修订：筛选条件，须全部满足 | One revision of a union's yearly work plan: filter; all that is given must hold */
export type WorkPlanFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 年度 | Year */
  year?: InputMaybe<MemIntFilter>;
  /** 修订次数，首次为 1 | Revision; the first is 1 */
  revision?: InputMaybe<MemIntFilter>;
  /** 状态 | State */
  state?: InputMaybe<WorkPlanStateFilter>;
  /** 是否现行：已公布，未被取代，未结束 | In force: published, not superseded, not closed */
  inForce?: InputMaybe<MemBooleanFilter>;
  /** 涵盖期间 | Period covered */
  periodKind?: InputMaybe<PlanPeriodKindFilter>;
  /** 标题 | Title */
  title?: InputMaybe<MemTextFilter>;
  /** 定稿日期 | Day on which it became final */
  finalizedOn?: InputMaybe<MemDateFilter>;
  /** 公布日期 | Day of publication */
  publishedOn?: InputMaybe<MemDateFilter>;
  /** 结束、被取代或撤回的日期 | Day on which it was closed, superseded or withdrawn */
  endedOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<WorkPlanFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<WorkPlanFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<WorkPlanFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 会议交办的一项工作：筛选条件，须全部满足 | Work that a meeting assigned: filter; all that is given must hold */
export type WorkAssignmentFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 交办的会议 | The meeting that assigned it */
  meetingId?: InputMaybe<MemIdFilter>;
  /** 承办人，无权查看其档案时为空 | The assignee; null for whoever may not read the register */
  assigneeId?: InputMaybe<MemIdFilter>;
  /** 交办日期 | Day on which it was assigned */
  assignedOn?: InputMaybe<MemDateFilter>;
  /** 完成期限 | Due day */
  dueOn?: InputMaybe<MemDateFilter>;
  /** 完成日期；未完成为空 | Day on which it was done; null until then */
  doneOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<WorkAssignmentFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<WorkAssignmentFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<WorkAssignmentFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 一次目标考核，当时的数字不再变动：筛选条件，须全部满足 | An assessment, with the figures of its day: filter; all that is given must hold */
export type BuildAssessmentFilter = {
  /** 组织 | The organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 年度 | Year */
  year?: InputMaybe<MemIntFilter>;
  /** 考核日期 | Assessed on */
  on?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<BuildAssessmentFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<BuildAssessmentFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<BuildAssessmentFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 委员会的一个席位：何人何时任何职；不改写，离任则注明日期：筛选条件，须全部满足 | A seat: who held which post from when to when; dated, never overwritten: filter; all that is given must hold */
export type CommitteeSeatFilter = {
  /** 委员会 | The committee */
  committeeId?: InputMaybe<MemIdFilter>;
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 委员会的种类 | Kind of the committee */
  kind?: InputMaybe<CommitteeKindFilter>;
  /** 委员会的分工 | Subject of the committee */
  subject?: InputMaybe<CommitteeSubjectFilter>;
  /** 任职的会员，无权查看其档案时为空 | The member; null for whoever may not read the register */
  memberId?: InputMaybe<MemIdFilter>;
  /** 职务 | Post */
  duty?: InputMaybe<SeatDutyFilter>;
  /** 任职起 | Held from */
  from?: InputMaybe<MemDateFilter>;
  /** 离任日期：自该日起不再任职；在任为空 | Day from which it is no longer held; null = held now */
  to?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<CommitteeSeatFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<CommitteeSeatFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<CommitteeSeatFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 委员会或办事机构，一届：筛选条件，须全部满足 | A committee or an office of a union, for one term: filter; all that is given must hold */
export type CommitteeFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 种类 | Kind */
  kind?: InputMaybe<CommitteeKindFilter>;
  /** 分工，仅工作委员会 | Subject, of a working committee alone */
  subject?: InputMaybe<CommitteeSubjectFilter>;
  /** 名称 | Name */
  name?: InputMaybe<MemTextFilter>;
  /** 任期起 | First day of the term */
  termFrom?: InputMaybe<MemDateFilter>;
  /** 任期止，含当日；无固定任期为空 | Last day of the term; null when it has none */
  termTo?: InputMaybe<MemDateFilter>;
  /** 换届日期：自该日起由下一届接任；现任为空 | Day from which the next one is in office; null = this one is */
  endedOn?: InputMaybe<MemDateFilter>;
  /** 是否公开 | Whether everybody may see it */
  isPublished?: InputMaybe<MemBooleanFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<CommitteeFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<CommitteeFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<CommitteeFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 创建（争创）活动：按标准逐条准备，争取一项称号：筛选条件，须全部满足 | A creation campaign: item by item of the standard towards a title: filter; all that is given must hold */
export type CreationCampaignFilter = {
  /** 争创的组织 | Organisation that strives for it */
  orgId?: InputMaybe<MemIdFilter>;
  /** 争创的称号，不含级别 | Title, without its grade */
  title?: InputMaybe<MemTextFilter>;
  /** 称号的级别 | Grade of the title */
  grade?: InputMaybe<HonourGradeFilter>;
  /** 目标星级 1-5；非星级称号为空 | Stars strived for, 1-5; null for a title without stars */
  targetLevel?: InputMaybe<MemIntFilter>;
  /** 状态 | State */
  state?: InputMaybe<CreationStateFilter>;
  /** 开始日期 | Day of the start */
  startedOn?: InputMaybe<MemDateFilter>;
  /** 最近一次申报日期 | Day of the latest submission */
  submittedOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<CreationCampaignFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<CreationCampaignFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<CreationCampaignFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 新职工申报：自入职之日起计入职工人数：筛选条件，须全部满足 | Declaration of a new employee, who counts as employed from the day of hire on: filter; all that is given must hold */
export type EmployeeDeclarationFilter = {
  /** 用工单位的工会组织 | Organisation of the employment */
  orgId?: InputMaybe<MemIdFilter>;
  /** 入职日期 | Hired on */
  hiredOn?: InputMaybe<MemDateFilter>;
  /** 申报日期 | Declared on */
  declaredOn?: InputMaybe<MemDateFilter>;
  /** 逾期申报 | Declared after the deadline */
  isLate?: InputMaybe<MemBooleanFilter>;
  /** 结果 | Outcome */
  outcome?: InputMaybe<DeclarationOutcomeFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<EmployeeDeclarationFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<EmployeeDeclarationFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<EmployeeDeclarationFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 委员的一项分工，注明起止，不改写：筛选条件，须全部满足 | A duty of a committee member; dated, never overwritten: filter; all that is given must hold */
export type DutyAssignmentFilter = {
  /** 席位 | The seat */
  seatId?: InputMaybe<MemIdFilter>;
  /** 委员会 | The committee */
  committeeId?: InputMaybe<MemIdFilter>;
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 委员 | The member */
  memberId?: InputMaybe<MemIdFilter>;
  /** 分管工作，如 宣传教育 | Area, such as education */
  area?: InputMaybe<MemTextFilter>;
  /** 是否牵头 | Whether this member leads it */
  isLead?: InputMaybe<MemBooleanFilter>;
  /** 起 | From */
  from?: InputMaybe<MemDateFilter>;
  /** 止：自该日起不再负责；现任为空 | Day from which it is no longer this member's; null = now */
  to?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<DutyAssignmentFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<DutyAssignmentFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<DutyAssignmentFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 委员处理日常事务的记录：筛选条件，须全部满足 | A daily affair of the union, as a committee member recorded it: filter; all that is given must hold */
export type AffairsLogFilter = {
  /** 席位 | The seat */
  seatId?: InputMaybe<MemIdFilter>;
  /** 委员会 | The committee */
  committeeId?: InputMaybe<MemIdFilter>;
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 日期 | Day */
  on?: InputMaybe<MemDateFilter>;
  /** 事务 | What was done */
  text?: InputMaybe<MemTextFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<AffairsLogFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<AffairsLogFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<AffairsLogFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 向上级工会的备案、请示或报告：筛选条件，须全部满足 | A filing with a superior union: for the record, for instruction, or a report: filter; all that is given must hold */
export type FilingFilter = {
  /** 种类 | Kind */
  kind?: InputMaybe<FilingKindFilter>;
  /** 报出组织 | Sender */
  fromOrgId?: InputMaybe<MemIdFilter>;
  /** 受文的上级工会 | Addressee: a superior union */
  toOrgId?: InputMaybe<MemIdFilter>;
  /** 事由 | Subject */
  subject?: InputMaybe<MemTextFilter>;
  /** 发出日期 | Sent on */
  sentOn?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<FilingStateFilter>;
  /** 签收日期 | Received on */
  receivedOn?: InputMaybe<MemDateFilter>;
  /** 退回日期 | Returned on */
  returnedOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<FilingFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<FilingFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<FilingFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 五型工会评价：一个组织一个期间一份：筛选条件，须全部满足 | A five-type assessment: one for each organisation and period: filter; all that is given must hold */
export type FiveTypeAssessmentFilter = {
  /** 工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 期间：年或年月 | Period: a year or a month */
  period?: InputMaybe<MemPeriodFilter>;
  /** 状态 | State */
  state?: InputMaybe<FiveTypeStateFilter>;
  /** 启动日期 | Day of opening */
  openedOn?: InputMaybe<MemDateFilter>;
  /** 完成日期 | Day of closing */
  closedOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<FiveTypeAssessmentFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<FiveTypeAssessmentFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<FiveTypeAssessmentFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 工会小组：一个工会组织内部的划分；关闭而不删除：筛选条件，须全部满足 | A union group: a part of one union's own members; closed, never deleted: filter; all that is given must hold */
export type UnionGroupFilter = {
  /** 所在工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 名称 | Name */
  name?: InputMaybe<MemTextFilter>;
  /** 划分 | The round that drew it */
  roundId?: InputMaybe<MemIdFilter>;
  /** 起 | From, inclusive */
  validFrom?: InputMaybe<MemDateFilter>;
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  validTo?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<UnionGroupFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<UnionGroupFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<UnionGroupFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 一段编组：某会员在某小组：筛选条件，须全部满足 | One stretch of a member in a group; dated, never overwritten: filter; all that is given must hold */
export type GroupMembershipFilter = {
  /** 会员 | The member */
  memberId?: InputMaybe<MemIdFilter>;
  /** 小组 | The group */
  groupId?: InputMaybe<MemIdFilter>;
  /** 起 | From, inclusive */
  from?: InputMaybe<MemDateFilter>;
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  to?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<GroupMembershipFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<GroupMembershipFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<GroupMembershipFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 一次小组划分：筛选条件，须全部满足 | One division of a union's members into groups: filter; all that is given must hold */
export type GroupingRoundFilter = {
  /** 所在工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 目标小组数 | How many groups it is for */
  targetCount?: InputMaybe<MemIntFilter>;
  /** 划分、推选组长并备案的期限 | By when division, election of the leaders and filing are due */
  dueOn?: InputMaybe<MemDateFilter>;
  /** 划分日期 | Day of the division */
  drawnOn?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  status?: InputMaybe<GroupingRoundStatusFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<GroupingRoundFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<GroupingRoundFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<GroupingRoundFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 会员：筛选条件，须全部满足 | A member, or a person who applied to be one: filter; all that is given must hold */
export type MemberFilter = {
  /** 所在工会组织 | Organisation of the membership */
  orgId?: InputMaybe<MemIdFilter>;
  /** 姓名 | Name */
  name?: InputMaybe<MemTextFilter>;
  /** 性别 | Sex */
  sex?: InputMaybe<SexFilter>;
  /** 用工形式 | Form of employment */
  employmentType?: InputMaybe<EmploymentTypeFilter>;
  /** 一线职工 | Works at the front line */
  frontline?: InputMaybe<MemBooleanFilter>;
  /** 部门 | Department */
  department?: InputMaybe<MemTextFilter>;
  /** 文化程度 | Education */
  education?: InputMaybe<EducationFilter>;
  /** 入会日期 | Day of joining */
  joinedOn?: InputMaybe<MemDateFilter>;
  /** 会籍状态 | Standing */
  status?: InputMaybe<MemberStatusFilter>;
  /** 退休日期 | Day of retirement */
  retiredOn?: InputMaybe<MemDateFilter>;
  /** 保留会籍起始日期 | Day since when the membership is kept */
  keptOn?: InputMaybe<MemDateFilter>;
  /** 离会日期 | Day of leaving */
  leftOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<MemberFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<MemberFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<MemberFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 一个分会一年的职工之家考核：筛选条件，须全部满足 | The assessment of one branch's staff home in one year: filter; all that is given must hold */
export type HomeAssessmentFilter = {
  /** 分会 | The branch */
  branchId?: InputMaybe<MemIdFilter>;
  /** 年度 | Year */
  year?: InputMaybe<MemIntFilter>;
  /** 总分 | Total */
  total?: InputMaybe<MemIntFilter>;
  /** 等次，未达任何等次为空 | Grade; null below the lowest */
  grade?: InputMaybe<MemTextFilter>;
  /** 考核日期 | Day of the assessment */
  scoredOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<HomeAssessmentFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<HomeAssessmentFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<HomeAssessmentFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 荣誉：授予组织或个人的称号：筛选条件，须全部满足 | An honour: a title granted to an organisation or a person: filter; all that is given must hold */
export type HonourFilter = {
  /** 持有者类别 | Kind of holder */
  holderType?: InputMaybe<HonourHolderTypeFilter>;
  /** 持有者编号：组织或会员 | Id of the holder, an organisation or a member */
  holderId?: InputMaybe<MemIdFilter>;
  /** 持有的组织；个人荣誉为登记时所在组织 | Organisation that holds it; of a person's honour, the one at the time of the entry */
  orgId?: InputMaybe<MemIdFilter>;
  /** 称号，不含级别，如 文明职工 | Title without its grade: the same at every level */
  title?: InputMaybe<MemTextFilter>;
  /** 级别 | Grade */
  grade?: InputMaybe<HonourGradeFilter>;
  /** 星级 1-5，仅星级称号 | Stars, 1-5, of a star title alone */
  starLevel?: InputMaybe<MemIntFilter>;
  /** 授予日期 | Day of the grant */
  grantedOn?: InputMaybe<MemDateFilter>;
  /** 有效期至，含当日；空为长期 | Last day of validity; null = without end */
  validTo?: InputMaybe<MemDateFilter>;
  /** 复评日期 | Day on which it is to be reviewed */
  reviewOn?: InputMaybe<MemDateFilter>;
  /** 撤销日期 | Day of the revocation */
  revokedOn?: InputMaybe<MemDateFilter>;
  /** 已公布，所有人可见 | Published: everybody may read it */
  isPublished?: InputMaybe<MemBooleanFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<HonourFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<HonourFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<HonourFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 对分会基础工作的一次指导督查：筛选条件，须全部满足 | One inspection of a branch's basic work: filter; all that is given must hold */
export type InspectionVisitFilter = {
  /** 被督查的分会 | The branch */
  branchId?: InputMaybe<MemIdFilter>;
  /** 日期 | Day */
  on?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<InspectionVisitFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<InspectionVisitFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<InspectionVisitFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 督查发现的一个问题：筛选条件，须全部满足 | A finding of an inspection: filter; all that is given must hold */
export type InspectionFindingFilter = {
  /** 所在督查 | The inspection */
  visitId?: InputMaybe<MemIdFilter>;
  /** 被督查的分会 | The branch */
  branchId?: InputMaybe<MemIdFilter>;
  /** 问题 | What was found */
  text?: InputMaybe<MemTextFilter>;
  /** 严重程度 | How serious */
  severity?: InputMaybe<FindingSeverityFilter>;
  /** 整改期限，含当日 | To be mended by, inclusive */
  dueOn?: InputMaybe<MemDateFilter>;
  /** 销号日期；未销号为空 | Day on which it was closed; null = open */
  closedOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<InspectionFindingFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<InspectionFindingFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<InspectionFindingFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 任务：一次请求做不完的工作，进程重启后接着做：筛选条件，须全部满足 | A job: work that is too long for a request; it goes on after a restart: filter; all that is given must hold */
export type MemJobFilter = {
  /** 状态 | State */
  state?: InputMaybe<MemJobStateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<MemJobFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<MemJobFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<MemJobFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 台帐条目：筛选条件，须全部满足 | An entry of a branch ledger: filter; all that is given must hold */
export type BranchLedgerEntryFilter = {
  /** 分会或其他工会组织 | The branch, or another organisation */
  branchId?: InputMaybe<MemIdFilter>;
  /** 台帐 | Ledger */
  ledger?: InputMaybe<LedgerKindFilter>;
  /** 发生日期 | Day on which it happened */
  occurredOn?: InputMaybe<MemDateFilter>;
  /** 来源 | Source */
  source?: InputMaybe<LedgerSourceFilter>;
  /** 所依据的记录已取消或冲回，数字为零 | The record was cancelled: the figures are zero */
  isCancelled?: InputMaybe<MemBooleanFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<BranchLedgerEntryFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<BranchLedgerEntryFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<BranchLedgerEntryFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 一次会议：筛选条件，须全部满足 | A meeting of the union: filter; all that is given must hold */
export type UnionMeetingFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 种类 | Kind */
  kind?: InputMaybe<UnionMeetingKindFilter>;
  /** 开会的委员会，仅委员会会议 | The committee that meets */
  committeeId?: InputMaybe<MemIdFilter>;
  /** 该委员会的种类 | Kind of that committee */
  committeeKind?: InputMaybe<CommitteeKindFilter>;
  /** 会员大会的形式，仅会员大会 | Form, of a members' meeting */
  form?: InputMaybe<MembersMeetingFormFilter>;
  /** 是否临时召开 | Whether it is extraordinary */
  isExtraordinary?: InputMaybe<MemBooleanFilter>;
  /** 状态 | State */
  state?: InputMaybe<UnionMeetingStateFilter>;
  /** 召集的日期 | Day for which it is convened */
  convenedFor?: InputMaybe<MemDateFilter>;
  /** 召开日期 | Day on which it was held */
  heldOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<UnionMeetingFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<UnionMeetingFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<UnionMeetingFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编组待办：新会员待编入工会小组：筛选条件，须全部满足 | A new member waits to be assigned to a union group: filter; all that is given must hold */
export type GroupAssignmentTaskFilter = {
  /** 提出日期 | Raised on */
  raisedOn?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<GroupAssignmentStateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<GroupAssignmentTaskFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<GroupAssignmentTaskFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<GroupAssignmentTaskFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 会籍转接：转出方提出，转入方接收后一次生效：筛选条件，须全部满足 | A transfer of a membership: asked for by the union that the member leaves, done at once when the receiving one consents: filter; all that is given must hold */
export type MemberTransferFilter = {
  /** 转入组织 | Receiving organisation */
  toOrgId?: InputMaybe<MemIdFilter>;
  /** 转接日期 | Day of the transfer */
  on?: InputMaybe<MemDateFilter>;
  /** 提出日期 | Asked for on */
  requestedOn?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<MemberTransferStateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<MemberTransferFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<MemberTransferFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<MemberTransferFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 党工联系：工会所属的党组织，每个工会同一时间一个：筛选条件，须全部满足 | The party organisation that leads a union: one at a time: filter; all that is given must hold */
export type PartyLinkFilter = {
  /** 工会组织 | The union */
  orgId?: InputMaybe<MemIdFilter>;
  /** 党组织名称 | Name of the party organisation */
  partyOrgName?: InputMaybe<MemTextFilter>;
  /** 层级 | Level */
  level?: InputMaybe<PartyOrgLevelFilter>;
  /** 自 | Since */
  from?: InputMaybe<MemDateFilter>;
  /** 止，该日起由新的联系取代；现行为空 | The day from which another one holds; null = in force */
  to?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<PartyLinkFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<PartyLinkFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<PartyLinkFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 向党组织的报告：筛选条件，须全部满足 | A report to the party organisation: filter; all that is given must hold */
export type PartyReportFilter = {
  /** 工会组织 | The union */
  orgId?: InputMaybe<MemIdFilter>;
  /** 报告日期 | Day of the report */
  on?: InputMaybe<MemDateFilter>;
  /** 事由 | Subject */
  subject?: InputMaybe<MemTextFilter>;
  /** 所报的工作计划 | The work plan that was reported */
  planId?: InputMaybe<MemIdFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<PartyReportFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<PartyReportFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<PartyReportFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 请党组织或行政支持的请求：筛选条件，须全部满足 | A request for support, to the party organisation or the administration: filter; all that is given must hold */
export type SupportRequestFilter = {
  /** 工会组织 | The union */
  orgId?: InputMaybe<MemIdFilter>;
  /** 请求的对象 | Whom it is addressed to */
  addressee?: InputMaybe<SupportAddresseeFilter>;
  /** 提出日期 | Day of the request */
  on?: InputMaybe<MemDateFilter>;
  /** 事由 | Subject */
  subject?: InputMaybe<MemTextFilter>;
  /** 希望答复的日期 | A reply is hoped for by */
  replyBy?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<SupportStateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<SupportRequestFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<SupportRequestFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<SupportRequestFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 半年或全年工作总结，数据已封存：筛选条件，须全部满足 | A half-year or year-end summary; its figures are frozen: filter; all that is given must hold */
export type SummaryFilter = {
  /** 所总结的计划 | The plan */
  planId?: InputMaybe<MemIdFilter>;
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 年度 | Year */
  year?: InputMaybe<MemIntFilter>;
  /** 期间 | Period */
  period?: InputMaybe<SummaryPeriodFilter>;
  /** 状态 | State */
  state?: InputMaybe<SummaryStateFilter>;
  /** 数据的截止日期 | Day of the figures */
  asOf?: InputMaybe<MemDateFilter>;
  /** 发布日期 | Day of publication */
  publishedOn?: InputMaybe<MemDateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<SummaryFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<SummaryFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<SummaryFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 建会实名制：一名会员的实名核验：筛选条件，须全部满足 | Real-name establishment: the verification of one member's identity: filter; all that is given must hold */
export type RealNameEntryFilter = {
  /** 核验时所在工会组织 | Organisation at the time */
  orgId?: InputMaybe<MemIdFilter>;
  /** 核验日期 | Verified on */
  verifiedOn?: InputMaybe<MemDateFilter>;
  /** 方式 | How */
  method?: InputMaybe<RealNameMethodFilter>;
  /** 状态 | State */
  state?: InputMaybe<RealNameStateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<RealNameEntryFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<RealNameEntryFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<RealNameEntryFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 作风、廉政整改的一个事项：筛选条件，须全部满足 | An item of conduct and integrity rectification: filter; all that is given must hold */
export type RectificationItemFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 来源 | Source */
  source?: InputMaybe<RectificationSourceFilter>;
  /** 四风中的哪一风 | Which of the four vices */
  vice?: InputMaybe<RectificationViceFilter>;
  /** 作风、会风还是文风 | Style of work, of meetings or of writing */
  aspect?: InputMaybe<RectificationAspectFilter>;
  /** 整改措施 | Measure */
  measure?: InputMaybe<MemTextFilter>;
  /** 整改期限，含当日 | Due by, inclusive */
  dueOn?: InputMaybe<MemDateFilter>;
  /** 状态 | State */
  state?: InputMaybe<RectificationStateFilter>;
  /** 提出日期 | Day on which it was raised */
  raisedOn?: InputMaybe<MemDateFilter>;
  /** 整改完成日期 | Day on which it was rectified */
  completedOn?: InputMaybe<MemDateFilter>;
  /** 验收销号日期 | Day on which it was closed */
  closedOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<RectificationItemFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<RectificationItemFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<RectificationItemFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 工会制度的一版：筛选条件，须全部满足 | One revision of a regulation of the union: filter; all that is given must hold */
export type RegulationFilter = {
  /** 所属工会组织 | Organisation */
  orgId?: InputMaybe<MemIdFilter>;
  /** 制度领域的代码 | Code of its area */
  area?: InputMaybe<MemTextFilter>;
  /** 名称 | Title */
  title?: InputMaybe<MemTextFilter>;
  /** 版次，首版为 1 | Revision; the first is 1 */
  revision?: InputMaybe<MemIntFilter>;
  /** 状态 | State */
  state?: InputMaybe<RegulationStateFilter>;
  /** 依据的法律法规 | The law that it rests on */
  sourceLaw?: InputMaybe<MemTextFilter>;
  /** 通过日期 | Day of adoption */
  adoptedOn?: InputMaybe<MemDateFilter>;
  /** 施行日期 | First day in force */
  effectiveOn?: InputMaybe<MemDateFilter>;
  /** 失效日期：自该日起不再施行 | First day on which it is not in force any more */
  endedOn?: InputMaybe<MemDateFilter>;
  /** 对应的计划任务 | Plan tasks that it serves */
  planTaskIds?: InputMaybe<MemIdListFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<RegulationFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<RegulationFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<RegulationFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 表格导入：上传、检查、导入、撤销；整个文件全部成功或全部不写：筛选条件，须全部满足 | Import of a spreadsheet: upload, check, import, undo; all of a file or nothing: filter; all that is given must hold */
export type SpreadsheetImportFilter = {
  /** 状态 | State */
  state?: InputMaybe<SpreadsheetImportStateFilter>;
  /** 全部满足 | All of these */
  and?: InputMaybe<Array<SpreadsheetImportFilter>>;
  /** 满足其一；空列表则无 | One of these; none for an empty list */
  or?: InputMaybe<Array<SpreadsheetImportFilter>>;
  /** 不满足 | Not this */
  not?: InputMaybe<SpreadsheetImportFilter>;
  /** 该组织及其全部下级 | An organisation with all below it */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** 编号的筛选 | id: filter */
export type MemIdFilter = {
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
export type MemIntFilter = {
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

/** 是否的筛选 | boolean: filter */
export type MemBooleanFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 文字的筛选 | text: filter */
export type MemTextFilter = {
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

/** 文字列表的筛选 | text list: filter */
export type MemTextListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['String']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** PlanRecurrence的筛选 | PlanRecurrence: filter */
export type PlanRecurrenceFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<PlanRecurrence>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<PlanRecurrence>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<PlanRecurrence>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<PlanRecurrence>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 日期的筛选 | date: filter */
export type MemDateFilter = {
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

/** PlanCommittee的筛选 | PlanCommittee: filter */
export type PlanCommitteeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<PlanCommittee>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<PlanCommittee>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<PlanCommittee>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<PlanCommittee>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** PlanTaskStage的筛选 | PlanTaskStage: filter */
export type PlanTaskStageFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<PlanTaskStage>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<PlanTaskStage>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<PlanTaskStage>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<PlanTaskStage>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** WorkPlanState的筛选 | WorkPlanState: filter */
export type WorkPlanStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<WorkPlanState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<WorkPlanState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<WorkPlanState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<WorkPlanState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** PlanPeriodKind的筛选 | PlanPeriodKind: filter */
export type PlanPeriodKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<PlanPeriodKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<PlanPeriodKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<PlanPeriodKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<PlanPeriodKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** CommitteeKind的筛选 | CommitteeKind: filter */
export type CommitteeKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<CommitteeKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<CommitteeKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<CommitteeKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<CommitteeKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** CommitteeSubject的筛选 | CommitteeSubject: filter */
export type CommitteeSubjectFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<CommitteeSubject>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<CommitteeSubject>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<CommitteeSubject>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<CommitteeSubject>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SeatDuty的筛选 | SeatDuty: filter */
export type SeatDutyFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SeatDuty>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SeatDuty>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SeatDuty>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SeatDuty>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 编号列表的筛选 | id list: filter */
export type MemIdListFilter = {
  /** 含有 | Has this element */
  has?: InputMaybe<Scalars['ID']['input']>;
  /** 含有其中之一，至多 200 项 | Has one of these, 200 at most */
  hasAny?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 是否没有元素 | Whether there are no elements */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** HonourGrade的筛选 | HonourGrade: filter */
export type HonourGradeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<HonourGrade>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<HonourGrade>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<HonourGrade>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<HonourGrade>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** CreationState的筛选 | CreationState: filter */
export type CreationStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<CreationState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<CreationState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<CreationState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<CreationState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** DeclarationOutcome的筛选 | DeclarationOutcome: filter */
export type DeclarationOutcomeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<DeclarationOutcome>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<DeclarationOutcome>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<DeclarationOutcome>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<DeclarationOutcome>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** FilingKind的筛选 | FilingKind: filter */
export type FilingKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FilingKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FilingKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FilingKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FilingKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** FilingState的筛选 | FilingState: filter */
export type FilingStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FilingState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FilingState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FilingState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FilingState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 会计期间的筛选 | period: filter */
export type MemPeriodFilter = {
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

/** FiveTypeState的筛选 | FiveTypeState: filter */
export type FiveTypeStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FiveTypeState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FiveTypeState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FiveTypeState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FiveTypeState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** GroupingRoundStatus的筛选 | GroupingRoundStatus: filter */
export type GroupingRoundStatusFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<GroupingRoundStatus>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<GroupingRoundStatus>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<GroupingRoundStatus>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<GroupingRoundStatus>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sex的筛选 | Sex: filter */
export type SexFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Sex>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Sex>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Sex>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Sex>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** EmploymentType的筛选 | EmploymentType: filter */
export type EmploymentTypeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<EmploymentType>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<EmploymentType>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<EmploymentType>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<EmploymentType>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Education的筛选 | Education: filter */
export type EducationFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Education>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Education>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<Education>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<Education>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** MemberStatus的筛选 | MemberStatus: filter */
export type MemberStatusFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<MemberStatus>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<MemberStatus>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<MemberStatus>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<MemberStatus>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** HonourHolderType的筛选 | HonourHolderType: filter */
export type HonourHolderTypeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<HonourHolderType>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<HonourHolderType>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<HonourHolderType>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<HonourHolderType>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** FindingSeverity的筛选 | FindingSeverity: filter */
export type FindingSeverityFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<FindingSeverity>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<FindingSeverity>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<FindingSeverity>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<FindingSeverity>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** MemJobState的筛选 | MemJobState: filter */
export type MemJobStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<MemJobState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<MemJobState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<MemJobState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<MemJobState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** LedgerKind的筛选 | LedgerKind: filter */
export type LedgerKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<LedgerKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<LedgerKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<LedgerKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<LedgerKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** LedgerSource的筛选 | LedgerSource: filter */
export type LedgerSourceFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<LedgerSource>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<LedgerSource>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<LedgerSource>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<LedgerSource>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** UnionMeetingKind的筛选 | UnionMeetingKind: filter */
export type UnionMeetingKindFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<UnionMeetingKind>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<UnionMeetingKind>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<UnionMeetingKind>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<UnionMeetingKind>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** MembersMeetingForm的筛选 | MembersMeetingForm: filter */
export type MembersMeetingFormFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<MembersMeetingForm>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<MembersMeetingForm>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<MembersMeetingForm>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<MembersMeetingForm>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** UnionMeetingState的筛选 | UnionMeetingState: filter */
export type UnionMeetingStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<UnionMeetingState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<UnionMeetingState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<UnionMeetingState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<UnionMeetingState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** GroupAssignmentState的筛选 | GroupAssignmentState: filter */
export type GroupAssignmentStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<GroupAssignmentState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<GroupAssignmentState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<GroupAssignmentState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<GroupAssignmentState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** MemberTransferState的筛选 | MemberTransferState: filter */
export type MemberTransferStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<MemberTransferState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<MemberTransferState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<MemberTransferState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<MemberTransferState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** PartyOrgLevel的筛选 | PartyOrgLevel: filter */
export type PartyOrgLevelFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<PartyOrgLevel>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<PartyOrgLevel>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<PartyOrgLevel>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<PartyOrgLevel>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SupportAddressee的筛选 | SupportAddressee: filter */
export type SupportAddresseeFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SupportAddressee>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SupportAddressee>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SupportAddressee>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SupportAddressee>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SupportState的筛选 | SupportState: filter */
export type SupportStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SupportState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SupportState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SupportState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SupportState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SummaryPeriod的筛选 | SummaryPeriod: filter */
export type SummaryPeriodFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SummaryPeriod>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SummaryPeriod>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SummaryPeriod>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SummaryPeriod>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SummaryState的筛选 | SummaryState: filter */
export type SummaryStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SummaryState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SummaryState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SummaryState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SummaryState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RealNameMethod的筛选 | RealNameMethod: filter */
export type RealNameMethodFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RealNameMethod>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RealNameMethod>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RealNameMethod>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RealNameMethod>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RealNameState的筛选 | RealNameState: filter */
export type RealNameStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RealNameState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RealNameState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RealNameState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RealNameState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RectificationSource的筛选 | RectificationSource: filter */
export type RectificationSourceFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RectificationSource>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RectificationSource>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RectificationSource>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RectificationSource>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RectificationVice的筛选 | RectificationVice: filter */
export type RectificationViceFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RectificationVice>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RectificationVice>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RectificationVice>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RectificationVice>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RectificationAspect的筛选 | RectificationAspect: filter */
export type RectificationAspectFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RectificationAspect>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RectificationAspect>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RectificationAspect>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RectificationAspect>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RectificationState的筛选 | RectificationState: filter */
export type RectificationStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RectificationState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RectificationState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RectificationState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RectificationState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** RegulationState的筛选 | RegulationState: filter */
export type RegulationStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<RegulationState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<RegulationState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<RegulationState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<RegulationState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** SpreadsheetImportState的筛选 | SpreadsheetImportState: filter */
export type SpreadsheetImportStateFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<SpreadsheetImportState>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<SpreadsheetImportState>;
  /** 属于其中之一，至多 200 项；空列表则无 | One of these, 200 at most; none for an empty list */
  in?: InputMaybe<Array<SpreadsheetImportState>>;
  /** 不属于其中任何一项，含空值 | None of these; an empty value is none of them */
  notIn?: InputMaybe<Array<SpreadsheetImportState>>;
  /** 是否为空 | Whether there is no value */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数值的统计值；没有记录有值则为空 | number: figures; null where no record has a value */
export type MemFloatFigures = {
  __typename?: 'MemFloatFigures';
  /** 合计 | Sum */
  sum: Maybe<Scalars['Float']['output']>;
  /** 平均 | Average */
  avg: Maybe<Scalars['Float']['output']>;
  /** 最小 | Smallest */
  min: Maybe<Scalars['Float']['output']>;
  /** 最大 | Largest */
  max: Maybe<Scalars['Float']['output']>;
};

/** 整数的统计值；没有记录有值则为空 | whole number: figures; null where no record has a value */
export type MemIntFigures = {
  __typename?: 'MemIntFigures';
  /** 合计 | Sum */
  sum: Maybe<Scalars['Float']['output']>;
  /** 平均 | Average */
  avg: Maybe<Scalars['Float']['output']>;
  /** 最小 | Smallest */
  min: Maybe<Scalars['Int']['output']>;
  /** 最大 | Largest */
  max: Maybe<Scalars['Int']['output']>;
};

/** 金额（分）的统计值；没有记录有值则为空 | money in fen: figures; null where no record has a value */
export type MemMoneyFigures = {
  __typename?: 'MemMoneyFigures';
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
export type MemOrderDirection =
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
  WorkAssignment: WorkAssignment;
  CommitteeSeat: CommitteeSeat;
  Committee: Committee;
  UnionOrganization: UnionOrganization;
  CreationCampaign: CreationCampaign;
  DutyAssignment: DutyAssignment;
  AffairsLog: AffairsLog;
  Filing: Filing;
  FiveTypeAssessment: FiveTypeAssessment;
  UnionGroup: UnionGroup;
  GroupingRound: GroupingRound;
  Member: Member;
  HomeScoringStandard: HomeScoringStandard;
  HomeAssessment: HomeAssessment;
  HomeGuidance: HomeGuidance;
  Honour: Honour;
  InspectionVisit: InspectionVisit;
  InspectionFinding: InspectionFinding;
  BranchLedgerEntry: BranchLedgerEntry;
  UnionMeeting: UnionMeeting;
  PartyLink: PartyLink;
  PartyReport: PartyReport;
  SupportRequest: SupportRequest;
  Summary: Summary;
  RectificationItem: RectificationItem;
  Regulation: Regulation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PlanTask:
    ( { __typename: 'PlanTask' }
    & GraphQLRecursivePick<FederationTypes['PlanTask'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['PlanTask'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}> ) );
  WorkPlan:
    ( { __typename: 'WorkPlan' }
    & ( GraphQLRecursivePick<FederationTypes['WorkPlan'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"orgId":true,"year":true}> )
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true},"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true}}>
        | GraphQLRecursivePick<FederationTypes['WorkPlan'], {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true},"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true}}> ) );
  WorkAssignment:
    ( { __typename: 'WorkAssignment' }
    & GraphQLRecursivePick<FederationTypes['WorkAssignment'], {"id":true}> );
  CommitteeSeat:
    ( { __typename: 'CommitteeSeat' }
    & GraphQLRecursivePick<FederationTypes['CommitteeSeat'], {"id":true}> );
  Committee:
    ( { __typename: 'Committee' }
    & GraphQLRecursivePick<FederationTypes['Committee'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & ( GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"code":true}> ) );
  CreationCampaign:
    ( { __typename: 'CreationCampaign' }
    & GraphQLRecursivePick<FederationTypes['CreationCampaign'], {"id":true}> );
  DutyAssignment:
    ( { __typename: 'DutyAssignment' }
    & GraphQLRecursivePick<FederationTypes['DutyAssignment'], {"id":true}> );
  AffairsLog:
    ( { __typename: 'AffairsLog' }
    & GraphQLRecursivePick<FederationTypes['AffairsLog'], {"id":true}> );
  Filing:
    ( { __typename: 'Filing' }
    & GraphQLRecursivePick<FederationTypes['Filing'], {"id":true}> );
  FiveTypeAssessment:
    ( { __typename: 'FiveTypeAssessment' }
    & GraphQLRecursivePick<FederationTypes['FiveTypeAssessment'], {"id":true}> );
  UnionGroup:
    ( { __typename: 'UnionGroup' }
    & GraphQLRecursivePick<FederationTypes['UnionGroup'], {"id":true}> );
  GroupingRound:
    ( { __typename: 'GroupingRound' }
    & GraphQLRecursivePick<FederationTypes['GroupingRound'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  HomeScoringStandard:
    ( { __typename: 'HomeScoringStandard' }
    & GraphQLRecursivePick<FederationTypes['HomeScoringStandard'], {"id":true}> );
  HomeAssessment:
    ( { __typename: 'HomeAssessment' }
    & GraphQLRecursivePick<FederationTypes['HomeAssessment'], {"id":true}> );
  HomeGuidance:
    ( { __typename: 'HomeGuidance' }
    & GraphQLRecursivePick<FederationTypes['HomeGuidance'], {"id":true}> );
  Honour:
    ( { __typename: 'Honour' }
    & GraphQLRecursivePick<FederationTypes['Honour'], {"id":true}> );
  InspectionVisit:
    ( { __typename: 'InspectionVisit' }
    & GraphQLRecursivePick<FederationTypes['InspectionVisit'], {"id":true}> );
  InspectionFinding:
    ( { __typename: 'InspectionFinding' }
    & GraphQLRecursivePick<FederationTypes['InspectionFinding'], {"id":true}> );
  BranchLedgerEntry:
    ( { __typename: 'BranchLedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['BranchLedgerEntry'], {"id":true}> );
  UnionMeeting:
    ( { __typename: 'UnionMeeting' }
    & GraphQLRecursivePick<FederationTypes['UnionMeeting'], {"id":true}> );
  PartyLink:
    ( { __typename: 'PartyLink' }
    & GraphQLRecursivePick<FederationTypes['PartyLink'], {"id":true}> );
  PartyReport:
    ( { __typename: 'PartyReport' }
    & GraphQLRecursivePick<FederationTypes['PartyReport'], {"id":true}> );
  SupportRequest:
    ( { __typename: 'SupportRequest' }
    & GraphQLRecursivePick<FederationTypes['SupportRequest'], {"id":true}> );
  Summary:
    ( { __typename: 'Summary' }
    & GraphQLRecursivePick<FederationTypes['Summary'], {"id":true}> );
  RectificationItem:
    ( { __typename: 'RectificationItem' }
    & GraphQLRecursivePick<FederationTypes['RectificationItem'], {"id":true}> );
  Regulation:
    ( { __typename: 'Regulation' }
    & GraphQLRecursivePick<FederationTypes['Regulation'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( UserErrorShape )
    | ( WorkAssignmentUserError )
    | ( BuildTargetUserError )
    | ( CommitteeUserError )
    | ( CreationUserError )
    | ( EmployeeDeclarationUserError )
    | ( DutyUserError )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( UnionGroupUserError )
    | ( UserErrorShape )
    | ( HonourUserError )
    | ( IdentityUserError )
    | ( InspectionUserError )
    | ( MemJobUserError )
    | ( UserErrorShape )
    | ( UnionMeetingUserError )
    | ( MemberUserError )
    | ( MemberTransferUserError )
    | ( OrganizationUserError )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( UserErrorShape )
    | ( RealNameUserError )
    | ( RectificationUserError )
    | ( RegulationUserError )
    | ( SpreadsheetImportUserError )
    | ( UserErrorShape )
  ;
  Evidence:
    | ( MemEvidence )
    | ( DemEvidence )
    | ( WelEvidence )
    | ( CulEvidence )
    | ( FinEvidence )
    | ( TaskEvidenceRecord )
  ;
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
  MemEvidence: ResolverTypeWrapper<MemEvidence>;
  MemMetric: ResolverTypeWrapper<MemMetric>;
  MemEvidenceErrorCode: MemEvidenceErrorCode;
  AttachMemEvidenceInput: AttachMemEvidenceInput;
  AttachMemEvidencePayload: ResolverTypeWrapper<Omit<AttachMemEvidencePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['MemEvidenceUserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTaskRecord>;
  WorkPlan: ResolverTypeWrapper<WorkPlanRecord>;
  DemEvidence: ResolverTypeWrapper<DemEvidence>;
  DemMetric: ResolverTypeWrapper<DemMetric>;
  WelEvidence: ResolverTypeWrapper<WelEvidence>;
  WelMetric: ResolverTypeWrapper<WelMetric>;
  CulEvidence: ResolverTypeWrapper<CulEvidence>;
  CulMetric: ResolverTypeWrapper<CulMetric>;
  FinEvidence: ResolverTypeWrapper<FinEvidence>;
  FinMetric: ResolverTypeWrapper<FinMetric>;
  WorkAssignmentErrorCode: WorkAssignmentErrorCode;
  WorkAssignment: ResolverTypeWrapper<WorkAssignmentRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AssignWorkInput: AssignWorkInput;
  CompleteAssignmentInput: CompleteAssignmentInput;
  WorkAssignmentPayload: ResolverTypeWrapper<Omit<WorkAssignmentPayload, 'workAssignment'> & { workAssignment?: Maybe<ResolversTypes['WorkAssignment']> }>;
  BuildMetric: BuildMetric;
  BuildTargetErrorCode: BuildTargetErrorCode;
  BuildTarget: ResolverTypeWrapper<TargetRecord>;
  BuildResult: ResolverTypeWrapper<ResultRecord>;
  BuildItem: ResolverTypeWrapper<ItemRecord>;
  BuildTargetBoard: ResolverTypeWrapper<BoardView>;
  BuildAssessment: ResolverTypeWrapper<AssessmentRecord>;
  SetBuildTargetsInput: SetBuildTargetsInput;
  BuildTargetInput: BuildTargetInput;
  AssessBuildTargetsInput: AssessBuildTargetsInput;
  SetBuildTargetsPayload: ResolverTypeWrapper<Omit<SetBuildTargetsPayload, 'targets'> & { targets?: Maybe<Array<ResolversTypes['BuildTarget']>> }>;
  AssessBuildTargetsPayload: ResolverTypeWrapper<Omit<AssessBuildTargetsPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['BuildAssessment']> }>;
  SeatDuty: SeatDuty;
  CommitteeSeat: ResolverTypeWrapper<CommitteeSeatRecord>;
  AppointSeatInput: AppointSeatInput;
  VacateSeatInput: VacateSeatInput;
  CommitteeSeatPayload: ResolverTypeWrapper<Omit<CommitteeSeatPayload, 'committeeSeat'> & { committeeSeat?: Maybe<ResolversTypes['CommitteeSeat']> }>;
  CommitteeKind: CommitteeKind;
  CommitteeSubject: CommitteeSubject;
  CommitteeShortfallCode: CommitteeShortfallCode;
  CommitteeErrorCode: CommitteeErrorCode;
  Committee: ResolverTypeWrapper<CommitteeRecord>;
  CommitteeShortfall: ResolverTypeWrapper<CommitteeShortfall>;
  UnionOrganization: ResolverTypeWrapper<OrganizationRecord>;
  EstablishCommitteeInput: EstablishCommitteeInput;
  EstablishWorkingCommitteesInput: EstablishWorkingCommitteesInput;
  CommitteePayload: ResolverTypeWrapper<Omit<CommitteePayload, 'committee'> & { committee?: Maybe<ResolversTypes['Committee']> }>;
  WorkingCommitteesPayload: ResolverTypeWrapper<Omit<WorkingCommitteesPayload, 'committees'> & { committees?: Maybe<Array<ResolversTypes['Committee']>> }>;
  CreationState: CreationState;
  CreationItemKind: CreationItemKind;
  CreationErrorCode: CreationErrorCode;
  CreationCampaign: ResolverTypeWrapper<CreationCampaignRecord>;
  CreationItem: ResolverTypeWrapper<CreationItemRecord>;
  CreationEvidence: ResolverTypeWrapper<CreationEvidence>;
  ExpertVisit: ResolverTypeWrapper<ExpertVisit>;
  CreationResult: ResolverTypeWrapper<CreationResult>;
  StartCreationCampaignInput: StartCreationCampaignInput;
  CreationItemInput: CreationItemInput;
  AttachCreationEvidenceInput: AttachCreationEvidenceInput;
  WaiveCreationItemInput: WaiveCreationItemInput;
  RecordExpertGuidanceInput: RecordExpertGuidanceInput;
  SubmitCreationInput: SubmitCreationInput;
  RecordCreationResultInput: RecordCreationResultInput;
  CreationCampaignPayload: ResolverTypeWrapper<Omit<CreationCampaignPayload, 'creationCampaign'> & { creationCampaign?: Maybe<ResolversTypes['CreationCampaign']> }>;
  DeclarationOutcome: DeclarationOutcome;
  EmployeeDeclarationErrorCode: EmployeeDeclarationErrorCode;
  EmployeeDeclaration: ResolverTypeWrapper<DeclarationRecord>;
  MembershipRate: ResolverTypeWrapper<RateView>;
  DeclareNewEmployeesInput: DeclareNewEmployeesInput;
  NewEmployeeInput: NewEmployeeInput;
  CloseDeclarationInput: CloseDeclarationInput;
  SetDeclarationDeadlineInput: SetDeclarationDeadlineInput;
  DeclareNewEmployeesPayload: ResolverTypeWrapper<Omit<DeclareNewEmployeesPayload, 'declarations'> & { declarations?: Maybe<Array<ResolversTypes['EmployeeDeclaration']>> }>;
  EmployeeDeclarationPayload: ResolverTypeWrapper<Omit<EmployeeDeclarationPayload, 'declaration'> & { declaration?: Maybe<ResolversTypes['EmployeeDeclaration']> }>;
  DeclarationDeadlinePayload: ResolverTypeWrapper<DeclarationDeadlinePayload>;
  DeskItemKind: DeskItemKind;
  DeskItem: ResolverTypeWrapper<DeskItemShown>;
  DutyErrorCode: DutyErrorCode;
  DutyAssignment: ResolverTypeWrapper<DutyAssignmentRecord>;
  AffairsLog: ResolverTypeWrapper<AffairsLogRecord>;
  DutyCoverage: ResolverTypeWrapper<DutyCoverageView>;
  DutyArea: ResolverTypeWrapper<AreaCoverage>;
  AssignDutyInput: AssignDutyInput;
  EndDutyInput: EndDutyInput;
  LogDailyAffairInput: LogDailyAffairInput;
  DutyAssignmentPayload: ResolverTypeWrapper<Omit<DutyAssignmentPayload, 'dutyAssignment'> & { dutyAssignment?: Maybe<ResolversTypes['DutyAssignment']> }>;
  AffairsLogPayload: ResolverTypeWrapper<Omit<AffairsLogPayload, 'affairsLog'> & { affairsLog?: Maybe<ResolversTypes['AffairsLog']> }>;
  FilingKind: FilingKind;
  FilingState: FilingState;
  FilingErrorCode: FilingErrorCode;
  Filing: ResolverTypeWrapper<FilingRecord>;
  FilingAttachment: ResolverTypeWrapper<FilingAttachmentRecord>;
  FilingAbout: ResolverTypeWrapper<FilingAboutRecord>;
  FilingReply: ResolverTypeWrapper<FilingReplyRecord>;
  SubmitFilingInput: SubmitFilingInput;
  FilingAttachmentInput: FilingAttachmentInput;
  FilingAboutInput: FilingAboutInput;
  AcknowledgeFilingInput: AcknowledgeFilingInput;
  ReplyFilingInput: ReplyFilingInput;
  ReturnFilingInput: ReturnFilingInput;
  FilingPayload: ResolverTypeWrapper<Omit<FilingPayload, 'filing' | 'userErrors'> & { filing?: Maybe<ResolversTypes['Filing']>, userErrors: Array<ResolversTypes['FilingUserError']> }>;
  UnionType: UnionType;
  UnionForce: UnionForce;
  FiveTypeState: FiveTypeState;
  FiveTypeErrorCode: FiveTypeErrorCode;
  FiveTypeAssessment: ResolverTypeWrapper<FiveTypeRecord>;
  FiveTypeScore: ResolverTypeWrapper<TypeScoreView>;
  FiveTypeRadar: ResolverTypeWrapper<Omit<FiveTypeRadar, 'assessment'> & { assessment: ResolversTypes['FiveTypeAssessment'] }>;
  FiveTypeAxis: ResolverTypeWrapper<FiveTypeAxis>;
  OpenFiveTypeAssessmentInput: OpenFiveTypeAssessmentInput;
  ScoreTypeInput: ScoreTypeInput;
  CitedRecordInput: CitedRecordInput;
  CloseFiveTypeAssessmentInput: CloseFiveTypeAssessmentInput;
  FiveTypeAssessmentPayload: ResolverTypeWrapper<Omit<FiveTypeAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['FiveTypeAssessment']>, userErrors: Array<ResolversTypes['FiveTypeUserError']> }>;
  UnionGroupErrorCode: UnionGroupErrorCode;
  UnionGroup: ResolverTypeWrapper<UnionGroupRecord>;
  GroupMembership: ResolverTypeWrapper<GroupMembershipRecord>;
  GroupingRoundStatus: GroupingRoundStatus;
  GroupingRound: ResolverTypeWrapper<GroupingRoundRecord>;
  Member: ResolverTypeWrapper<MemberRecord>;
  RedrawUnionGroupsInput: RedrawUnionGroupsInput;
  DrawnGroupInput: DrawnGroupInput;
  RedrawUnionGroupsPayload: ResolverTypeWrapper<Omit<RedrawUnionGroupsPayload, 'groupingRound'> & { groupingRound?: Maybe<ResolversTypes['GroupingRound']> }>;
  AssignMemberToGroupInput: AssignMemberToGroupInput;
  AssignMemberToGroupPayload: ResolverTypeWrapper<Omit<AssignMemberToGroupPayload, 'groupMembership'> & { groupMembership?: Maybe<ResolversTypes['GroupMembership']> }>;
  HomeErrorCode: HomeErrorCode;
  HomeScoringStandard: ResolverTypeWrapper<HomeStandardRecord>;
  HomeStandardItem: ResolverTypeWrapper<HomeStandardItem>;
  HomeGrade: ResolverTypeWrapper<HomeGrade>;
  HomeAssessment: ResolverTypeWrapper<HomeAssessmentRecord>;
  HomeItemScore: ResolverTypeWrapper<HomeItemScore>;
  HomeGuidance: ResolverTypeWrapper<HomeGuidanceRecord>;
  HomeLeague: ResolverTypeWrapper<HomeLeagueView>;
  HomeLeagueRow: ResolverTypeWrapper<HomeLeagueRowView>;
  SetHomeScoringStandardInput: SetHomeScoringStandardInput;
  HomeStandardItemInput: HomeStandardItemInput;
  HomeGradeInput: HomeGradeInput;
  ScoreHomeInput: ScoreHomeInput;
  HomeItemScoreInput: HomeItemScoreInput;
  RecordHomeGuidanceInput: RecordHomeGuidanceInput;
  HomeScoringStandardPayload: ResolverTypeWrapper<Omit<HomeScoringStandardPayload, 'standard' | 'userErrors'> & { standard?: Maybe<ResolversTypes['HomeScoringStandard']>, userErrors: Array<ResolversTypes['HomeUserError']> }>;
  HomeAssessmentPayload: ResolverTypeWrapper<Omit<HomeAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['HomeAssessment']>, userErrors: Array<ResolversTypes['HomeUserError']> }>;
  HomeGuidancePayload: ResolverTypeWrapper<Omit<HomeGuidancePayload, 'guidance' | 'userErrors'> & { guidance?: Maybe<ResolversTypes['HomeGuidance']>, userErrors: Array<ResolversTypes['HomeUserError']> }>;
  HonourHolderType: HonourHolderType;
  HonourGrade: HonourGrade;
  HonourStatus: HonourStatus;
  HonourErrorCode: HonourErrorCode;
  Honour: ResolverTypeWrapper<HonourRecord>;
  HonourTerm: ResolverTypeWrapper<HonourTermRecord>;
  RecordHonourInput: RecordHonourInput;
  PublishHonourInput: PublishHonourInput;
  RenewHonourInput: RenewHonourInput;
  RevokeHonourInput: RevokeHonourInput;
  HonourPayload: ResolverTypeWrapper<Omit<HonourPayload, 'honour'> & { honour?: Maybe<ResolversTypes['Honour']> }>;
  Role: Role;
  IdentityErrorCode: IdentityErrorCode;
  CallerIdentity: ResolverTypeWrapper<CallerIdentityView>;
  RoleGrant: ResolverTypeWrapper<HeldRole>;
  LinkIdentityInput: LinkIdentityInput;
  IdentityPayload: ResolverTypeWrapper<Omit<IdentityPayload, 'identity'> & { identity?: Maybe<ResolversTypes['CallerIdentity']> }>;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  GrantPayload: ResolverTypeWrapper<Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversTypes['RoleGrant']> }>;
  FindingSeverity: FindingSeverity;
  InspectionErrorCode: InspectionErrorCode;
  InspectionVisit: ResolverTypeWrapper<InspectionVisitRecord>;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingRecord>;
  InspectionCoverage: ResolverTypeWrapper<InspectionCoverageView>;
  BranchInspection: ResolverTypeWrapper<BranchInspectionView>;
  RecordBranchInspectionInput: RecordBranchInspectionInput;
  FindingInput: FindingInput;
  CloseFindingInput: CloseFindingInput;
  InspectionVisitPayload: ResolverTypeWrapper<Omit<InspectionVisitPayload, 'inspectionVisit'> & { inspectionVisit?: Maybe<ResolversTypes['InspectionVisit']> }>;
  InspectionFindingPayload: ResolverTypeWrapper<Omit<InspectionFindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversTypes['InspectionFinding']> }>;
  MemJobKind: MemJobKind;
  MemJobState: MemJobState;
  MemJobErrorCode: MemJobErrorCode;
  MemJob: ResolverTypeWrapper<JobRecord>;
  MemJobFailure: ResolverTypeWrapper<MemJobFailure>;
  CancelMemJobInput: CancelMemJobInput;
  MemJobPayload: ResolverTypeWrapper<Omit<MemJobPayload, 'job'> & { job?: Maybe<ResolversTypes['MemJob']> }>;
  UnionFigureKind: UnionFigureKind;
  UnionFigure: ResolverTypeWrapper<FigureView>;
  FigureSources: ResolverTypeWrapper<Omit<FigureSources, 'nodes'> & { nodes: Array<ResolversTypes['FigureSource']> }>;
  FigureSource: ResolverTypeWrapper<FigureSourceView>;
  YearlyReport: ResolverTypeWrapper<YearlyReportView>;
  StatGroup: StatGroup;
  StatMeasure: StatMeasure;
  StatSeries: ResolverTypeWrapper<Omit<StatSeries, 'points'> & { points: Array<ResolversTypes['StatPoint']> }>;
  StatPoint: ResolverTypeWrapper<StatPointView>;
  LedgerKind: LedgerKind;
  LedgerSource: LedgerSource;
  LedgerErrorCode: LedgerErrorCode;
  BranchLedgerEntry: ResolverTypeWrapper<LedgerEntryRecord>;
  LedgerRecordRef: ResolverTypeWrapper<LedgerRecordRef>;
  LedgerEntryRevision: ResolverTypeWrapper<LedgerRevisionRecord>;
  RegisterLedgerEntryInput: RegisterLedgerEntryInput;
  LedgerEntryPayload: ResolverTypeWrapper<Omit<LedgerEntryPayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversTypes['BranchLedgerEntry']>, userErrors: Array<ResolversTypes['LedgerUserError']> }>;
  UnionMeetingKind: UnionMeetingKind;
  MembersMeetingForm: MembersMeetingForm;
  UnionMeetingState: UnionMeetingState;
  UnionMeetingErrorCode: UnionMeetingErrorCode;
  UnionMeeting: ResolverTypeWrapper<UnionMeetingRecord>;
  MeetingAttendance: ResolverTypeWrapper<AttendanceRecord>;
  MeetingDecision: ResolverTypeWrapper<MeetingDecision>;
  MeetingCount: ResolverTypeWrapper<MeetingCount>;
  MembersMeetingDuty: ResolverTypeWrapper<MembersMeetingDuty>;
  ExtraordinaryCallInput: ExtraordinaryCallInput;
  ConveneMeetingInput: ConveneMeetingInput;
  RecordMeetingInput: RecordMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  RecordDecisionInput: RecordDecisionInput;
  UnionMeetingPayload: ResolverTypeWrapper<Omit<UnionMeetingPayload, 'unionMeeting'> & { unionMeeting?: Maybe<ResolversTypes['UnionMeeting']> }>;
  Sex: Sex;
  EmploymentType: EmploymentType;
  MemberStatus: MemberStatus;
  MembershipStanding: MembershipStanding;
  MembershipTurn: MembershipTurn;
  Education: Education;
  LeavingReason: LeavingReason;
  MemberErrorCode: MemberErrorCode;
  Child: ResolverTypeWrapper<Child>;
  MembershipSpell: ResolverTypeWrapper<SpellRecord>;
  MembershipEnding: ResolverTypeWrapper<EndingRecord>;
  MemberStanding: ResolverTypeWrapper<StandingView>;
  GroupAssignmentTask: ResolverTypeWrapper<GroupAssignmentTaskRecord>;
  GroupAssignmentState: GroupAssignmentState;
  MemberAccess: ResolverTypeWrapper<MemberAccess>;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ImportMembersInput: ImportMembersInput;
  ImportedMemberInput: ImportedMemberInput;
  ImportMembersPayload: ResolverTypeWrapper<Omit<ImportMembersPayload, 'members'> & { members?: Maybe<Array<ResolversTypes['Member']>> }>;
  ApproveMembershipInput: ApproveMembershipInput;
  DeclineMembershipInput: DeclineMembershipInput;
  ChangeMemberInput: ChangeMemberInput;
  RetireMemberInput: RetireMemberInput;
  KeepMembershipInput: KeepMembershipInput;
  ResumeMembershipInput: ResumeMembershipInput;
  CorrectStandingInput: CorrectStandingInput;
  CorrectedSpellInput: CorrectedSpellInput;
  TreatAsLeftInput: TreatAsLeftInput;
  ExpelMemberInput: ExpelMemberInput;
  EndMembershipInput: EndMembershipInput;
  RevealIdNumberInput: RevealIdNumberInput;
  MemberPayload: ResolverTypeWrapper<Omit<MemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  RevealIdNumberPayload: ResolverTypeWrapper<RevealIdNumberPayload>;
  MemberTransferState: MemberTransferState;
  MemberTransferErrorCode: MemberTransferErrorCode;
  MemberTransfer: ResolverTypeWrapper<TransferRecord>;
  TransferMemberInput: TransferMemberInput;
  AcceptTransferInput: AcceptTransferInput;
  DeclineTransferInput: DeclineTransferInput;
  WithdrawTransferInput: WithdrawTransferInput;
  MemberTransferPayload: ResolverTypeWrapper<Omit<MemberTransferPayload, 'transfer' | 'member'> & { transfer?: Maybe<ResolversTypes['MemberTransfer']>, member?: Maybe<ResolversTypes['Member']> }>;
  NetworkOrganState: NetworkOrganState;
  NetworkOrgan: ResolverTypeWrapper<OrganView>;
  OrganizationNetwork: ResolverTypeWrapper<NetworkView>;
  OrganizationKind: OrganizationKind;
  OrganizationStatus: OrganizationStatus;
  SuperiorRelation: SuperiorRelation;
  OrganizationErrorCode: OrganizationErrorCode;
  Supervisor: ResolverTypeWrapper<SupervisorRecord>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  ImportOrganizationsInput: ImportOrganizationsInput;
  ImportedOrganizationInput: ImportedOrganizationInput;
  ImportedSupervisorInput: ImportedSupervisorInput;
  ImportOrganizationsPayload: ResolverTypeWrapper<Omit<ImportOrganizationsPayload, 'organizations'> & { organizations?: Maybe<Array<ResolversTypes['UnionOrganization']>> }>;
  MoveOrganizationInput: MoveOrganizationInput;
  AddSupervisorInput: AddSupervisorInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  DissolveOrganizationInput: DissolveOrganizationInput;
  OrganizationPayload: ResolverTypeWrapper<Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  StartOrganizationMovePayload: ResolverTypeWrapper<Omit<StartOrganizationMovePayload, 'job'> & { job?: Maybe<ResolversTypes['MemJob']> }>;
  PartyOrgLevel: PartyOrgLevel;
  SupportAddressee: SupportAddressee;
  SupportState: SupportState;
  PartyLinkErrorCode: PartyLinkErrorCode;
  PartyLink: ResolverTypeWrapper<PartyLinkRecord>;
  PartyReport: ResolverTypeWrapper<PartyReportRecord>;
  SupportRequest: ResolverTypeWrapper<SupportRequestRecord>;
  PartyReply: ResolverTypeWrapper<PartyReplyRecord>;
  SetPartyLinkInput: SetPartyLinkInput;
  ReportToPartyInput: ReportToPartyInput;
  RequestSupportInput: RequestSupportInput;
  RecordReplyInput: RecordReplyInput;
  SupportOutcome: SupportOutcome;
  PartyLinkPayload: ResolverTypeWrapper<Omit<PartyLinkPayload, 'partyLink' | 'userErrors'> & { partyLink?: Maybe<ResolversTypes['PartyLink']>, userErrors: Array<ResolversTypes['PartyLinkUserError']> }>;
  PartyReportPayload: ResolverTypeWrapper<Omit<PartyReportPayload, 'partyReport' | 'userErrors'> & { partyReport?: Maybe<ResolversTypes['PartyReport']>, userErrors: Array<ResolversTypes['PartyLinkUserError']> }>;
  SupportRequestPayload: ResolverTypeWrapper<Omit<SupportRequestPayload, 'supportRequest' | 'userErrors'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']>, userErrors: Array<ResolversTypes['PartyLinkUserError']> }>;
  PartyReplyPayload: ResolverTypeWrapper<Omit<PartyReplyPayload, 'partyReport' | 'supportRequest' | 'userErrors'> & { partyReport?: Maybe<ResolversTypes['PartyReport']>, supportRequest?: Maybe<ResolversTypes['SupportRequest']>, userErrors: Array<ResolversTypes['PartyLinkUserError']> }>;
  PlanTaskInput: PlanTaskInput;
  PlanTargetInput: PlanTargetInput;
  PlanTargetArgInput: PlanTargetArgInput;
  AddPlanTaskInput: AddPlanTaskInput;
  ChangePlanTaskInput: ChangePlanTaskInput;
  SchedulePlanTaskInput: SchedulePlanTaskInput;
  HoldForNoticeInput: HoldForNoticeInput;
  ReleaseTaskInput: ReleaseTaskInput;
  ClosePlanTaskInput: ClosePlanTaskInput;
  PlanTaskPayload: ResolverTypeWrapper<Omit<PlanTaskPayload, 'planTask' | 'userErrors'> & { planTask?: Maybe<ResolversTypes['PlanTask']>, userErrors: Array<ResolversTypes['PlanTaskUserError']> }>;
  PlanCommittee: PlanCommittee;
  PlanRecurrence: PlanRecurrence;
  PlanTaskStage: PlanTaskStage;
  PlanTaskState: PlanTaskState;
  PlanTaskOutcome: PlanTaskOutcome;
  PlanTargetOperator: PlanTargetOperator;
  PlanTargetUnit: PlanTargetUnit;
  PlanTaskErrorCode: PlanTaskErrorCode;
  PlanTarget: ResolverTypeWrapper<PlanTargetRecord>;
  PlanTargetArg: ResolverTypeWrapper<PlanTargetArg>;
  PlanTaskSchedule: ResolverTypeWrapper<PlanTaskSchedule>;
  Subgraph: Subgraph;
  TaskEvidence: ResolverTypeWrapper<TaskEvidence>;
  TaskEvidenceRecord: ResolverTypeWrapper<TaskEvidenceRecord>;
  TargetProgress: ResolverTypeWrapper<TargetJudgement>;
  ProgressReport: ResolverTypeWrapper<ProgressReport>;
  PlanProgress: ResolverTypeWrapper<PlanProgressView>;
  ReportProgressInput: ReportProgressInput;
  OfficeFileFormat: OfficeFileFormat;
  OfficeFile: ResolverTypeWrapper<OfficeFile>;
  SummaryPeriod: SummaryPeriod;
  SummaryState: SummaryState;
  SummaryErrorCode: SummaryErrorCode;
  Summary: ResolverTypeWrapper<SummaryRecord>;
  SummarySection: ResolverTypeWrapper<SummarySectionRecord>;
  SummaryFigure: ResolverTypeWrapper<Omit<SummaryFigure, 'target'> & { target: ResolversTypes['PlanTarget'] }>;
  SummaryEvidence: ResolverTypeWrapper<SummaryEvidence>;
  SummaryResultInput: SummaryResultInput;
  DraftSummaryInput: DraftSummaryInput;
  PublishSummaryInput: PublishSummaryInput;
  SummaryPayload: ResolverTypeWrapper<Omit<SummaryPayload, 'summary' | 'userErrors'> & { summary?: Maybe<ResolversTypes['Summary']>, userErrors: Array<ResolversTypes['SummaryUserError']> }>;
  RealNameMethod: RealNameMethod;
  RealNameState: RealNameState;
  DynamicChangeSource: DynamicChangeSource;
  RealNameErrorCode: RealNameErrorCode;
  RealNameEntry: ResolverTypeWrapper<RealNameRecord>;
  RealNameEstablishment: ResolverTypeWrapper<EstablishmentView>;
  RealNameCoverage: ResolverTypeWrapper<RealNameCoverageView>;
  DynamicChange: ResolverTypeWrapper<Change>;
  MembershipDynamics: ResolverTypeWrapper<DynamicsView>;
  VerifyRealNameInput: VerifyRealNameInput;
  RevokeRealNameInput: RevokeRealNameInput;
  VerifyRealNamePayload: ResolverTypeWrapper<Omit<VerifyRealNamePayload, 'entries'> & { entries?: Maybe<Array<ResolversTypes['RealNameEntry']>> }>;
  RealNameEntryPayload: ResolverTypeWrapper<Omit<RealNameEntryPayload, 'entry'> & { entry?: Maybe<ResolversTypes['RealNameEntry']> }>;
  RectificationSource: RectificationSource;
  RectificationVice: RectificationVice;
  RectificationAspect: RectificationAspect;
  RectificationState: RectificationState;
  RectificationErrorCode: RectificationErrorCode;
  RectificationItem: ResolverTypeWrapper<RectificationItemRecord>;
  RectificationCheck: ResolverTypeWrapper<RectificationCheckRecord>;
  RectificationBoard: ResolverTypeWrapper<RectificationBoardView>;
  RectificationViceRow: ResolverTypeWrapper<RectificationViceRow>;
  RectificationAspectRow: ResolverTypeWrapper<RectificationAspectRow>;
  RaiseRectificationInput: RaiseRectificationInput;
  CompleteRectificationInput: CompleteRectificationInput;
  CheckRectificationInput: CheckRectificationInput;
  RectificationItemPayload: ResolverTypeWrapper<Omit<RectificationItemPayload, 'rectificationItem'> & { rectificationItem?: Maybe<ResolversTypes['RectificationItem']> }>;
  RegulationState: RegulationState;
  RegulationErrorCode: RegulationErrorCode;
  Regulation: ResolverTypeWrapper<RegulationRecord>;
  RegulationArea: ResolverTypeWrapper<RegulationAreaRecord>;
  RegulationAreaList: ResolverTypeWrapper<RegulationAreaListRecord>;
  RegulationCoverage: ResolverTypeWrapper<CoverageView>;
  RegulationAreaInput: RegulationAreaInput;
  SetRegulationAreasInput: SetRegulationAreasInput;
  DraftRegulationInput: DraftRegulationInput;
  AdoptRegulationInput: AdoptRegulationInput;
  RepealRegulationInput: RepealRegulationInput;
  RegulationPayload: ResolverTypeWrapper<Omit<RegulationPayload, 'regulation'> & { regulation?: Maybe<ResolversTypes['Regulation']> }>;
  RegulationAreaPayload: ResolverTypeWrapper<Omit<RegulationAreaPayload, 'regulationAreaList'> & { regulationAreaList?: Maybe<ResolversTypes['RegulationAreaList']> }>;
  SpreadsheetKind: SpreadsheetKind;
  SpreadsheetImportState: SpreadsheetImportState;
  SpreadsheetFaultReason: SpreadsheetFaultReason;
  SpreadsheetImportErrorCode: SpreadsheetImportErrorCode;
  SpreadsheetImport: ResolverTypeWrapper<SpreadsheetImportRecord>;
  SpreadsheetFault: ResolverTypeWrapper<Fault>;
  SpreadsheetTemplate: ResolverTypeWrapper<SpreadsheetTemplate>;
  BeginSpreadsheetImportInput: BeginSpreadsheetImportInput;
  AddSpreadsheetPartInput: AddSpreadsheetPartInput;
  CheckSpreadsheetInput: CheckSpreadsheetInput;
  CommitSpreadsheetImportInput: CommitSpreadsheetImportInput;
  UndoSpreadsheetImportInput: UndoSpreadsheetImportInput;
  SpreadsheetImportPayload: ResolverTypeWrapper<Omit<SpreadsheetImportPayload, 'import'> & { import?: Maybe<ResolversTypes['SpreadsheetImport']> }>;
  WomenOrganizationStatus: WomenOrganizationStatus;
  WomenOrgan: WomenOrgan;
  WomenOrganization: ResolverTypeWrapper<WomenOrganizationView>;
  EstablishWomenCommitteeInput: EstablishWomenCommitteeInput;
  FoundingWomenCommitteeInput: FoundingWomenCommitteeInput;
  PlanSectionInput: PlanSectionInput;
  DraftWorkPlanInput: DraftWorkPlanInput;
  ImportWorkPlanInput: ImportWorkPlanInput;
  ChangeWorkPlanInput: ChangeWorkPlanInput;
  DiscussWorkPlanInput: DiscussWorkPlanInput;
  FinalizeWorkPlanInput: FinalizeWorkPlanInput;
  PlanPartyReportInput: PlanPartyReportInput;
  PublishWorkPlanInput: PublishWorkPlanInput;
  ReviseWorkPlanInput: ReviseWorkPlanInput;
  CloseWorkPlanInput: CloseWorkPlanInput;
  CommentOnWorkPlanInput: CommentOnWorkPlanInput;
  WorkPlanPayload: ResolverTypeWrapper<Omit<WorkPlanPayload, 'workPlan' | 'userErrors'> & { workPlan?: Maybe<ResolversTypes['WorkPlan']>, userErrors: Array<ResolversTypes['WorkPlanUserError']> }>;
  WorkPlanState: WorkPlanState;
  PlanPeriodKind: PlanPeriodKind;
  PlanWarningCode: PlanWarningCode;
  WorkPlanErrorCode: WorkPlanErrorCode;
  PlanSection: ResolverTypeWrapper<PlanSection>;
  PlanDiscussion: ResolverTypeWrapper<PlanDiscussionRecord>;
  PlanPartyReport: ResolverTypeWrapper<PlanPartyReport>;
  PlanWarning: ResolverTypeWrapper<PlanWarningRecord>;
  PlanComment: ResolverTypeWrapper<PlanCommentRecord>;
  MemEvidenceUserError: ResolverTypeWrapper<UserErrorShape>;
  WorkAssignmentUserError: ResolverTypeWrapper<WorkAssignmentUserError>;
  BuildTargetUserError: ResolverTypeWrapper<BuildTargetUserError>;
  CommitteeUserError: ResolverTypeWrapper<CommitteeUserError>;
  CreationUserError: ResolverTypeWrapper<CreationUserError>;
  EmployeeDeclarationUserError: ResolverTypeWrapper<EmployeeDeclarationUserError>;
  DutyUserError: ResolverTypeWrapper<DutyUserError>;
  FilingUserError: ResolverTypeWrapper<UserErrorShape>;
  FiveTypeUserError: ResolverTypeWrapper<UserErrorShape>;
  UnionGroupUserError: ResolverTypeWrapper<UnionGroupUserError>;
  HomeUserError: ResolverTypeWrapper<UserErrorShape>;
  HonourUserError: ResolverTypeWrapper<HonourUserError>;
  IdentityUserError: ResolverTypeWrapper<IdentityUserError>;
  InspectionUserError: ResolverTypeWrapper<InspectionUserError>;
  MemJobUserError: ResolverTypeWrapper<MemJobUserError>;
  LedgerUserError: ResolverTypeWrapper<UserErrorShape>;
  UnionMeetingUserError: ResolverTypeWrapper<UnionMeetingUserError>;
  MemberUserError: ResolverTypeWrapper<MemberUserError>;
  MemberTransferUserError: ResolverTypeWrapper<MemberTransferUserError>;
  OrganizationUserError: ResolverTypeWrapper<OrganizationUserError>;
  PartyLinkUserError: ResolverTypeWrapper<UserErrorShape>;
  PlanTaskUserError: ResolverTypeWrapper<UserErrorShape>;
  SummaryUserError: ResolverTypeWrapper<UserErrorShape>;
  RealNameUserError: ResolverTypeWrapper<RealNameUserError>;
  RectificationUserError: ResolverTypeWrapper<RectificationUserError>;
  RegulationUserError: ResolverTypeWrapper<RegulationUserError>;
  SpreadsheetImportUserError: ResolverTypeWrapper<SpreadsheetImportUserError>;
  WorkPlanUserError: ResolverTypeWrapper<UserErrorShape>;
  PlanTaskConnection: ResolverTypeWrapper<Omit<PlanTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanTaskEdge']>, nodes: Array<ResolversTypes['PlanTask']> }>;
  PlanTaskEdge: ResolverTypeWrapper<Omit<PlanTaskEdge, 'node'> & { node: ResolversTypes['PlanTask'] }>;
  PlanTaskOrder: PlanTaskOrder;
  PlanTaskOrderField: PlanTaskOrderField;
  WorkPlanConnection: ResolverTypeWrapper<Omit<WorkPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkPlanEdge']>, nodes: Array<ResolversTypes['WorkPlan']> }>;
  WorkPlanEdge: ResolverTypeWrapper<Omit<WorkPlanEdge, 'node'> & { node: ResolversTypes['WorkPlan'] }>;
  WorkPlanOrder: WorkPlanOrder;
  WorkPlanOrderField: WorkPlanOrderField;
  WorkAssignmentConnection: ResolverTypeWrapper<Omit<WorkAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkAssignmentEdge']>, nodes: Array<ResolversTypes['WorkAssignment']> }>;
  WorkAssignmentEdge: ResolverTypeWrapper<Omit<WorkAssignmentEdge, 'node'> & { node: ResolversTypes['WorkAssignment'] }>;
  WorkAssignmentOrder: WorkAssignmentOrder;
  WorkAssignmentOrderField: WorkAssignmentOrderField;
  BuildAssessmentConnection: ResolverTypeWrapper<Omit<BuildAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BuildAssessmentEdge']>, nodes: Array<ResolversTypes['BuildAssessment']> }>;
  BuildAssessmentEdge: ResolverTypeWrapper<Omit<BuildAssessmentEdge, 'node'> & { node: ResolversTypes['BuildAssessment'] }>;
  BuildAssessmentOrder: BuildAssessmentOrder;
  BuildAssessmentOrderField: BuildAssessmentOrderField;
  CommitteeSeatConnection: ResolverTypeWrapper<Omit<CommitteeSeatConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitteeSeatEdge']>, nodes: Array<ResolversTypes['CommitteeSeat']> }>;
  CommitteeSeatEdge: ResolverTypeWrapper<Omit<CommitteeSeatEdge, 'node'> & { node: ResolversTypes['CommitteeSeat'] }>;
  CommitteeSeatOrder: CommitteeSeatOrder;
  CommitteeSeatOrderField: CommitteeSeatOrderField;
  CommitteeConnection: ResolverTypeWrapper<Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitteeEdge']>, nodes: Array<ResolversTypes['Committee']> }>;
  CommitteeEdge: ResolverTypeWrapper<Omit<CommitteeEdge, 'node'> & { node: ResolversTypes['Committee'] }>;
  CommitteeOrder: CommitteeOrder;
  CommitteeOrderField: CommitteeOrderField;
  CreationCampaignConnection: ResolverTypeWrapper<Omit<CreationCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CreationCampaignEdge']>, nodes: Array<ResolversTypes['CreationCampaign']> }>;
  CreationCampaignEdge: ResolverTypeWrapper<Omit<CreationCampaignEdge, 'node'> & { node: ResolversTypes['CreationCampaign'] }>;
  CreationCampaignOrder: CreationCampaignOrder;
  CreationCampaignOrderField: CreationCampaignOrderField;
  EmployeeDeclarationConnection: ResolverTypeWrapper<Omit<EmployeeDeclarationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EmployeeDeclarationEdge']>, nodes: Array<ResolversTypes['EmployeeDeclaration']> }>;
  EmployeeDeclarationEdge: ResolverTypeWrapper<Omit<EmployeeDeclarationEdge, 'node'> & { node: ResolversTypes['EmployeeDeclaration'] }>;
  EmployeeDeclarationOrder: EmployeeDeclarationOrder;
  EmployeeDeclarationOrderField: EmployeeDeclarationOrderField;
  DutyAssignmentConnection: ResolverTypeWrapper<Omit<DutyAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DutyAssignmentEdge']>, nodes: Array<ResolversTypes['DutyAssignment']> }>;
  DutyAssignmentEdge: ResolverTypeWrapper<Omit<DutyAssignmentEdge, 'node'> & { node: ResolversTypes['DutyAssignment'] }>;
  DutyAssignmentOrder: DutyAssignmentOrder;
  DutyAssignmentOrderField: DutyAssignmentOrderField;
  AffairsLogConnection: ResolverTypeWrapper<Omit<AffairsLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffairsLogEdge']>, nodes: Array<ResolversTypes['AffairsLog']> }>;
  AffairsLogEdge: ResolverTypeWrapper<Omit<AffairsLogEdge, 'node'> & { node: ResolversTypes['AffairsLog'] }>;
  AffairsLogOrder: AffairsLogOrder;
  AffairsLogOrderField: AffairsLogOrderField;
  FilingConnection: ResolverTypeWrapper<Omit<FilingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FilingEdge']>, nodes: Array<ResolversTypes['Filing']> }>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node: ResolversTypes['Filing'] }>;
  FilingOrder: FilingOrder;
  FilingOrderField: FilingOrderField;
  FiveTypeAssessmentConnection: ResolverTypeWrapper<Omit<FiveTypeAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FiveTypeAssessmentEdge']>, nodes: Array<ResolversTypes['FiveTypeAssessment']> }>;
  FiveTypeAssessmentEdge: ResolverTypeWrapper<Omit<FiveTypeAssessmentEdge, 'node'> & { node: ResolversTypes['FiveTypeAssessment'] }>;
  FiveTypeAssessmentOrder: FiveTypeAssessmentOrder;
  FiveTypeAssessmentOrderField: FiveTypeAssessmentOrderField;
  UnionGroupConnection: ResolverTypeWrapper<Omit<UnionGroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UnionGroupEdge']>, nodes: Array<ResolversTypes['UnionGroup']> }>;
  UnionGroupEdge: ResolverTypeWrapper<Omit<UnionGroupEdge, 'node'> & { node: ResolversTypes['UnionGroup'] }>;
  UnionGroupOrder: UnionGroupOrder;
  UnionGroupOrderField: UnionGroupOrderField;
  GroupMembershipConnection: ResolverTypeWrapper<Omit<GroupMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GroupMembershipEdge']>, nodes: Array<ResolversTypes['GroupMembership']> }>;
  GroupMembershipEdge: ResolverTypeWrapper<Omit<GroupMembershipEdge, 'node'> & { node: ResolversTypes['GroupMembership'] }>;
  GroupMembershipOrder: GroupMembershipOrder;
  GroupMembershipOrderField: GroupMembershipOrderField;
  GroupingRoundConnection: ResolverTypeWrapper<Omit<GroupingRoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GroupingRoundEdge']>, nodes: Array<ResolversTypes['GroupingRound']> }>;
  GroupingRoundEdge: ResolverTypeWrapper<Omit<GroupingRoundEdge, 'node'> & { node: ResolversTypes['GroupingRound'] }>;
  GroupingRoundOrder: GroupingRoundOrder;
  GroupingRoundOrderField: GroupingRoundOrderField;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemberEdge']>, nodes: Array<ResolversTypes['Member']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  HomeAssessmentConnection: ResolverTypeWrapper<Omit<HomeAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HomeAssessmentEdge']>, nodes: Array<ResolversTypes['HomeAssessment']> }>;
  HomeAssessmentEdge: ResolverTypeWrapper<Omit<HomeAssessmentEdge, 'node'> & { node: ResolversTypes['HomeAssessment'] }>;
  HomeAssessmentOrder: HomeAssessmentOrder;
  HomeAssessmentOrderField: HomeAssessmentOrderField;
  HonourConnection: ResolverTypeWrapper<Omit<HonourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HonourEdge']>, nodes: Array<ResolversTypes['Honour']> }>;
  HonourEdge: ResolverTypeWrapper<Omit<HonourEdge, 'node'> & { node: ResolversTypes['Honour'] }>;
  HonourOrder: HonourOrder;
  HonourOrderField: HonourOrderField;
  InspectionVisitConnection: ResolverTypeWrapper<Omit<InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionVisitEdge']>, nodes: Array<ResolversTypes['InspectionVisit']> }>;
  InspectionVisitEdge: ResolverTypeWrapper<Omit<InspectionVisitEdge, 'node'> & { node: ResolversTypes['InspectionVisit'] }>;
  InspectionVisitOrder: InspectionVisitOrder;
  InspectionVisitOrderField: InspectionVisitOrderField;
  InspectionFindingConnection: ResolverTypeWrapper<Omit<InspectionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionFindingEdge']>, nodes: Array<ResolversTypes['InspectionFinding']> }>;
  InspectionFindingEdge: ResolverTypeWrapper<Omit<InspectionFindingEdge, 'node'> & { node: ResolversTypes['InspectionFinding'] }>;
  InspectionFindingOrder: InspectionFindingOrder;
  InspectionFindingOrderField: InspectionFindingOrderField;
  MemJobConnection: ResolverTypeWrapper<Omit<MemJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemJobEdge']>, nodes: Array<ResolversTypes['MemJob']> }>;
  MemJobEdge: ResolverTypeWrapper<Omit<MemJobEdge, 'node'> & { node: ResolversTypes['MemJob'] }>;
  BranchLedgerEntryConnection: ResolverTypeWrapper<Omit<BranchLedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BranchLedgerEntryEdge']>, nodes: Array<ResolversTypes['BranchLedgerEntry']> }>;
  BranchLedgerEntryEdge: ResolverTypeWrapper<Omit<BranchLedgerEntryEdge, 'node'> & { node: ResolversTypes['BranchLedgerEntry'] }>;
  BranchLedgerEntryOrder: BranchLedgerEntryOrder;
  BranchLedgerEntryOrderField: BranchLedgerEntryOrderField;
  UnionMeetingConnection: ResolverTypeWrapper<Omit<UnionMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UnionMeetingEdge']>, nodes: Array<ResolversTypes['UnionMeeting']> }>;
  UnionMeetingEdge: ResolverTypeWrapper<Omit<UnionMeetingEdge, 'node'> & { node: ResolversTypes['UnionMeeting'] }>;
  UnionMeetingOrder: UnionMeetingOrder;
  UnionMeetingOrderField: UnionMeetingOrderField;
  GroupAssignmentTaskConnection: ResolverTypeWrapper<Omit<GroupAssignmentTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GroupAssignmentTaskEdge']>, nodes: Array<ResolversTypes['GroupAssignmentTask']> }>;
  GroupAssignmentTaskEdge: ResolverTypeWrapper<Omit<GroupAssignmentTaskEdge, 'node'> & { node: ResolversTypes['GroupAssignmentTask'] }>;
  GroupAssignmentTaskOrder: GroupAssignmentTaskOrder;
  GroupAssignmentTaskOrderField: GroupAssignmentTaskOrderField;
  MemberTransferConnection: ResolverTypeWrapper<Omit<MemberTransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemberTransferEdge']>, nodes: Array<ResolversTypes['MemberTransfer']> }>;
  MemberTransferEdge: ResolverTypeWrapper<Omit<MemberTransferEdge, 'node'> & { node: ResolversTypes['MemberTransfer'] }>;
  MemberTransferOrder: MemberTransferOrder;
  MemberTransferOrderField: MemberTransferOrderField;
  PartyLinkConnection: ResolverTypeWrapper<Omit<PartyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartyLinkEdge']>, nodes: Array<ResolversTypes['PartyLink']> }>;
  PartyLinkEdge: ResolverTypeWrapper<Omit<PartyLinkEdge, 'node'> & { node: ResolversTypes['PartyLink'] }>;
  PartyLinkOrder: PartyLinkOrder;
  PartyLinkOrderField: PartyLinkOrderField;
  PartyReportConnection: ResolverTypeWrapper<Omit<PartyReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartyReportEdge']>, nodes: Array<ResolversTypes['PartyReport']> }>;
  PartyReportEdge: ResolverTypeWrapper<Omit<PartyReportEdge, 'node'> & { node: ResolversTypes['PartyReport'] }>;
  PartyReportOrder: PartyReportOrder;
  PartyReportOrderField: PartyReportOrderField;
  SupportRequestConnection: ResolverTypeWrapper<Omit<SupportRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportRequestEdge']>, nodes: Array<ResolversTypes['SupportRequest']> }>;
  SupportRequestEdge: ResolverTypeWrapper<Omit<SupportRequestEdge, 'node'> & { node: ResolversTypes['SupportRequest'] }>;
  SupportRequestOrder: SupportRequestOrder;
  SupportRequestOrderField: SupportRequestOrderField;
  SummaryConnection: ResolverTypeWrapper<Omit<SummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SummaryEdge']>, nodes: Array<ResolversTypes['Summary']> }>;
  SummaryEdge: ResolverTypeWrapper<Omit<SummaryEdge, 'node'> & { node: ResolversTypes['Summary'] }>;
  SummaryOrder: SummaryOrder;
  SummaryOrderField: SummaryOrderField;
  RealNameEntryConnection: ResolverTypeWrapper<Omit<RealNameEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RealNameEntryEdge']>, nodes: Array<ResolversTypes['RealNameEntry']> }>;
  RealNameEntryEdge: ResolverTypeWrapper<Omit<RealNameEntryEdge, 'node'> & { node: ResolversTypes['RealNameEntry'] }>;
  RealNameEntryOrder: RealNameEntryOrder;
  RealNameEntryOrderField: RealNameEntryOrderField;
  RectificationItemConnection: ResolverTypeWrapper<Omit<RectificationItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RectificationItemEdge']>, nodes: Array<ResolversTypes['RectificationItem']> }>;
  RectificationItemEdge: ResolverTypeWrapper<Omit<RectificationItemEdge, 'node'> & { node: ResolversTypes['RectificationItem'] }>;
  RectificationItemOrder: RectificationItemOrder;
  RectificationItemOrderField: RectificationItemOrderField;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegulationEdge']>, nodes: Array<ResolversTypes['Regulation']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationOrder: RegulationOrder;
  RegulationOrderField: RegulationOrderField;
  SpreadsheetImportConnection: ResolverTypeWrapper<Omit<SpreadsheetImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SpreadsheetImportEdge']>, nodes: Array<ResolversTypes['SpreadsheetImport']> }>;
  SpreadsheetImportEdge: ResolverTypeWrapper<Omit<SpreadsheetImportEdge, 'node'> & { node: ResolversTypes['SpreadsheetImport'] }>;
  PlanTaskStats: ResolverTypeWrapper<Omit<PlanTaskStats, 'groups'> & { groups: Array<ResolversTypes['PlanTaskStatsGroup']> }>;
  PlanTaskStatsValues: ResolverTypeWrapper<PlanTaskStatsValues>;
  PlanTaskStatsGroup: ResolverTypeWrapper<Omit<PlanTaskStatsGroup, 'key'> & { key: ResolversTypes['PlanTaskStatsKey'] }>;
  PlanTaskStatsKey: ResolverTypeWrapper<Omit<PlanTaskStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  PlanTaskDimension: PlanTaskDimension;
  WorkPlanStats: ResolverTypeWrapper<Omit<WorkPlanStats, 'groups'> & { groups: Array<ResolversTypes['WorkPlanStatsGroup']> }>;
  WorkPlanStatsValues: ResolverTypeWrapper<WorkPlanStatsValues>;
  WorkPlanStatsGroup: ResolverTypeWrapper<Omit<WorkPlanStatsGroup, 'key'> & { key: ResolversTypes['WorkPlanStatsKey'] }>;
  WorkPlanStatsKey: ResolverTypeWrapper<Omit<WorkPlanStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  WorkPlanDimension: WorkPlanDimension;
  WorkAssignmentStats: ResolverTypeWrapper<Omit<WorkAssignmentStats, 'groups'> & { groups: Array<ResolversTypes['WorkAssignmentStatsGroup']> }>;
  WorkAssignmentStatsValues: ResolverTypeWrapper<WorkAssignmentStatsValues>;
  WorkAssignmentStatsGroup: ResolverTypeWrapper<Omit<WorkAssignmentStatsGroup, 'key'> & { key: ResolversTypes['WorkAssignmentStatsKey'] }>;
  WorkAssignmentStatsKey: ResolverTypeWrapper<Omit<WorkAssignmentStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  WorkAssignmentDimension: WorkAssignmentDimension;
  CommitteeSeatStats: ResolverTypeWrapper<Omit<CommitteeSeatStats, 'groups'> & { groups: Array<ResolversTypes['CommitteeSeatStatsGroup']> }>;
  CommitteeSeatStatsValues: ResolverTypeWrapper<CommitteeSeatStatsValues>;
  CommitteeSeatStatsGroup: ResolverTypeWrapper<Omit<CommitteeSeatStatsGroup, 'key'> & { key: ResolversTypes['CommitteeSeatStatsKey'] }>;
  CommitteeSeatStatsKey: ResolverTypeWrapper<Omit<CommitteeSeatStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  CommitteeSeatDimension: CommitteeSeatDimension;
  CommitteeStats: ResolverTypeWrapper<Omit<CommitteeStats, 'groups'> & { groups: Array<ResolversTypes['CommitteeStatsGroup']> }>;
  CommitteeStatsValues: ResolverTypeWrapper<CommitteeStatsValues>;
  CommitteeStatsGroup: ResolverTypeWrapper<Omit<CommitteeStatsGroup, 'key'> & { key: ResolversTypes['CommitteeStatsKey'] }>;
  CommitteeStatsKey: ResolverTypeWrapper<Omit<CommitteeStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  CommitteeDimension: CommitteeDimension;
  CreationCampaignStats: ResolverTypeWrapper<Omit<CreationCampaignStats, 'groups'> & { groups: Array<ResolversTypes['CreationCampaignStatsGroup']> }>;
  CreationCampaignStatsValues: ResolverTypeWrapper<CreationCampaignStatsValues>;
  CreationCampaignStatsGroup: ResolverTypeWrapper<Omit<CreationCampaignStatsGroup, 'key'> & { key: ResolversTypes['CreationCampaignStatsKey'] }>;
  CreationCampaignStatsKey: ResolverTypeWrapper<Omit<CreationCampaignStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  CreationCampaignDimension: CreationCampaignDimension;
  DutyAssignmentStats: ResolverTypeWrapper<Omit<DutyAssignmentStats, 'groups'> & { groups: Array<ResolversTypes['DutyAssignmentStatsGroup']> }>;
  DutyAssignmentStatsValues: ResolverTypeWrapper<DutyAssignmentStatsValues>;
  DutyAssignmentStatsGroup: ResolverTypeWrapper<Omit<DutyAssignmentStatsGroup, 'key'> & { key: ResolversTypes['DutyAssignmentStatsKey'] }>;
  DutyAssignmentStatsKey: ResolverTypeWrapper<Omit<DutyAssignmentStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  DutyAssignmentDimension: DutyAssignmentDimension;
  AffairsLogStats: ResolverTypeWrapper<Omit<AffairsLogStats, 'groups'> & { groups: Array<ResolversTypes['AffairsLogStatsGroup']> }>;
  AffairsLogStatsValues: ResolverTypeWrapper<AffairsLogStatsValues>;
  AffairsLogStatsGroup: ResolverTypeWrapper<Omit<AffairsLogStatsGroup, 'key'> & { key: ResolversTypes['AffairsLogStatsKey'] }>;
  AffairsLogStatsKey: ResolverTypeWrapper<Omit<AffairsLogStatsKey, 'committee' | 'organization'> & { committee?: Maybe<ResolversTypes['Committee']>, organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  AffairsLogDimension: AffairsLogDimension;
  FilingStats: ResolverTypeWrapper<Omit<FilingStats, 'groups'> & { groups: Array<ResolversTypes['FilingStatsGroup']> }>;
  FilingStatsValues: ResolverTypeWrapper<FilingStatsValues>;
  FilingStatsGroup: ResolverTypeWrapper<Omit<FilingStatsGroup, 'key'> & { key: ResolversTypes['FilingStatsKey'] }>;
  FilingStatsKey: ResolverTypeWrapper<Omit<FilingStatsKey, 'fromOrganization' | 'toOrganization'> & { fromOrganization?: Maybe<ResolversTypes['UnionOrganization']>, toOrganization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  FilingDimension: FilingDimension;
  FiveTypeAssessmentStats: ResolverTypeWrapper<Omit<FiveTypeAssessmentStats, 'groups'> & { groups: Array<ResolversTypes['FiveTypeAssessmentStatsGroup']> }>;
  FiveTypeAssessmentStatsValues: ResolverTypeWrapper<FiveTypeAssessmentStatsValues>;
  FiveTypeAssessmentStatsGroup: ResolverTypeWrapper<Omit<FiveTypeAssessmentStatsGroup, 'key'> & { key: ResolversTypes['FiveTypeAssessmentStatsKey'] }>;
  FiveTypeAssessmentStatsKey: ResolverTypeWrapper<Omit<FiveTypeAssessmentStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  FiveTypeAssessmentDimension: FiveTypeAssessmentDimension;
  UnionGroupStats: ResolverTypeWrapper<Omit<UnionGroupStats, 'groups'> & { groups: Array<ResolversTypes['UnionGroupStatsGroup']> }>;
  UnionGroupStatsValues: ResolverTypeWrapper<UnionGroupStatsValues>;
  UnionGroupStatsGroup: ResolverTypeWrapper<Omit<UnionGroupStatsGroup, 'key'> & { key: ResolversTypes['UnionGroupStatsKey'] }>;
  UnionGroupStatsKey: ResolverTypeWrapper<Omit<UnionGroupStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  UnionGroupDimension: UnionGroupDimension;
  GroupMembershipStats: ResolverTypeWrapper<Omit<GroupMembershipStats, 'groups'> & { groups: Array<ResolversTypes['GroupMembershipStatsGroup']> }>;
  GroupMembershipStatsValues: ResolverTypeWrapper<GroupMembershipStatsValues>;
  GroupMembershipStatsGroup: ResolverTypeWrapper<Omit<GroupMembershipStatsGroup, 'key'> & { key: ResolversTypes['GroupMembershipStatsKey'] }>;
  GroupMembershipStatsKey: ResolverTypeWrapper<Omit<GroupMembershipStatsKey, 'group'> & { group?: Maybe<ResolversTypes['UnionGroup']> }>;
  GroupMembershipDimension: GroupMembershipDimension;
  GroupingRoundStats: ResolverTypeWrapper<Omit<GroupingRoundStats, 'groups'> & { groups: Array<ResolversTypes['GroupingRoundStatsGroup']> }>;
  GroupingRoundStatsValues: ResolverTypeWrapper<GroupingRoundStatsValues>;
  GroupingRoundStatsGroup: ResolverTypeWrapper<Omit<GroupingRoundStatsGroup, 'key'> & { key: ResolversTypes['GroupingRoundStatsKey'] }>;
  GroupingRoundStatsKey: ResolverTypeWrapper<Omit<GroupingRoundStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  GroupingRoundDimension: GroupingRoundDimension;
  MemberStats: ResolverTypeWrapper<Omit<MemberStats, 'groups'> & { groups: Array<ResolversTypes['MemberStatsGroup']> }>;
  MemberStatsValues: ResolverTypeWrapper<MemberStatsValues>;
  MemberStatsGroup: ResolverTypeWrapper<Omit<MemberStatsGroup, 'key'> & { key: ResolversTypes['MemberStatsKey'] }>;
  MemberStatsKey: ResolverTypeWrapper<Omit<MemberStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  MemberDimension: MemberDimension;
  HomeAssessmentStats: ResolverTypeWrapper<Omit<HomeAssessmentStats, 'groups'> & { groups: Array<ResolversTypes['HomeAssessmentStatsGroup']> }>;
  HomeAssessmentStatsValues: ResolverTypeWrapper<HomeAssessmentStatsValues>;
  HomeAssessmentStatsGroup: ResolverTypeWrapper<Omit<HomeAssessmentStatsGroup, 'key'> & { key: ResolversTypes['HomeAssessmentStatsKey'] }>;
  HomeAssessmentStatsKey: ResolverTypeWrapper<Omit<HomeAssessmentStatsKey, 'branch'> & { branch?: Maybe<ResolversTypes['UnionOrganization']> }>;
  HomeAssessmentDimension: HomeAssessmentDimension;
  HonourStats: ResolverTypeWrapper<Omit<HonourStats, 'groups'> & { groups: Array<ResolversTypes['HonourStatsGroup']> }>;
  HonourStatsValues: ResolverTypeWrapper<HonourStatsValues>;
  HonourStatsGroup: ResolverTypeWrapper<Omit<HonourStatsGroup, 'key'> & { key: ResolversTypes['HonourStatsKey'] }>;
  HonourStatsKey: ResolverTypeWrapper<Omit<HonourStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  HonourDimension: HonourDimension;
  InspectionVisitStats: ResolverTypeWrapper<Omit<InspectionVisitStats, 'groups'> & { groups: Array<ResolversTypes['InspectionVisitStatsGroup']> }>;
  InspectionVisitStatsValues: ResolverTypeWrapper<InspectionVisitStatsValues>;
  InspectionVisitStatsGroup: ResolverTypeWrapper<Omit<InspectionVisitStatsGroup, 'key'> & { key: ResolversTypes['InspectionVisitStatsKey'] }>;
  InspectionVisitStatsKey: ResolverTypeWrapper<Omit<InspectionVisitStatsKey, 'branch'> & { branch?: Maybe<ResolversTypes['UnionOrganization']> }>;
  InspectionVisitDimension: InspectionVisitDimension;
  InspectionFindingStats: ResolverTypeWrapper<Omit<InspectionFindingStats, 'groups'> & { groups: Array<ResolversTypes['InspectionFindingStatsGroup']> }>;
  InspectionFindingStatsValues: ResolverTypeWrapper<InspectionFindingStatsValues>;
  InspectionFindingStatsGroup: ResolverTypeWrapper<Omit<InspectionFindingStatsGroup, 'key'> & { key: ResolversTypes['InspectionFindingStatsKey'] }>;
  InspectionFindingStatsKey: ResolverTypeWrapper<Omit<InspectionFindingStatsKey, 'branch'> & { branch?: Maybe<ResolversTypes['UnionOrganization']> }>;
  InspectionFindingDimension: InspectionFindingDimension;
  BranchLedgerEntryStats: ResolverTypeWrapper<Omit<BranchLedgerEntryStats, 'groups'> & { groups: Array<ResolversTypes['BranchLedgerEntryStatsGroup']> }>;
  BranchLedgerEntryStatsValues: ResolverTypeWrapper<BranchLedgerEntryStatsValues>;
  BranchLedgerEntryStatsGroup: ResolverTypeWrapper<Omit<BranchLedgerEntryStatsGroup, 'key'> & { key: ResolversTypes['BranchLedgerEntryStatsKey'] }>;
  BranchLedgerEntryStatsKey: ResolverTypeWrapper<Omit<BranchLedgerEntryStatsKey, 'branch'> & { branch?: Maybe<ResolversTypes['UnionOrganization']> }>;
  BranchLedgerEntryDimension: BranchLedgerEntryDimension;
  UnionMeetingStats: ResolverTypeWrapper<Omit<UnionMeetingStats, 'groups'> & { groups: Array<ResolversTypes['UnionMeetingStatsGroup']> }>;
  UnionMeetingStatsValues: ResolverTypeWrapper<UnionMeetingStatsValues>;
  UnionMeetingStatsGroup: ResolverTypeWrapper<Omit<UnionMeetingStatsGroup, 'key'> & { key: ResolversTypes['UnionMeetingStatsKey'] }>;
  UnionMeetingStatsKey: ResolverTypeWrapper<Omit<UnionMeetingStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  UnionMeetingDimension: UnionMeetingDimension;
  PartyLinkStats: ResolverTypeWrapper<Omit<PartyLinkStats, 'groups'> & { groups: Array<ResolversTypes['PartyLinkStatsGroup']> }>;
  PartyLinkStatsValues: ResolverTypeWrapper<PartyLinkStatsValues>;
  PartyLinkStatsGroup: ResolverTypeWrapper<Omit<PartyLinkStatsGroup, 'key'> & { key: ResolversTypes['PartyLinkStatsKey'] }>;
  PartyLinkStatsKey: ResolverTypeWrapper<Omit<PartyLinkStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  PartyLinkDimension: PartyLinkDimension;
  PartyReportStats: ResolverTypeWrapper<Omit<PartyReportStats, 'groups'> & { groups: Array<ResolversTypes['PartyReportStatsGroup']> }>;
  PartyReportStatsValues: ResolverTypeWrapper<PartyReportStatsValues>;
  PartyReportStatsGroup: ResolverTypeWrapper<Omit<PartyReportStatsGroup, 'key'> & { key: ResolversTypes['PartyReportStatsKey'] }>;
  PartyReportStatsKey: ResolverTypeWrapper<Omit<PartyReportStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  PartyReportDimension: PartyReportDimension;
  SupportRequestStats: ResolverTypeWrapper<Omit<SupportRequestStats, 'groups'> & { groups: Array<ResolversTypes['SupportRequestStatsGroup']> }>;
  SupportRequestStatsValues: ResolverTypeWrapper<SupportRequestStatsValues>;
  SupportRequestStatsGroup: ResolverTypeWrapper<Omit<SupportRequestStatsGroup, 'key'> & { key: ResolversTypes['SupportRequestStatsKey'] }>;
  SupportRequestStatsKey: ResolverTypeWrapper<Omit<SupportRequestStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  SupportRequestDimension: SupportRequestDimension;
  SummaryStats: ResolverTypeWrapper<Omit<SummaryStats, 'groups'> & { groups: Array<ResolversTypes['SummaryStatsGroup']> }>;
  SummaryStatsValues: ResolverTypeWrapper<SummaryStatsValues>;
  SummaryStatsGroup: ResolverTypeWrapper<Omit<SummaryStatsGroup, 'key'> & { key: ResolversTypes['SummaryStatsKey'] }>;
  SummaryStatsKey: ResolverTypeWrapper<Omit<SummaryStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  SummaryDimension: SummaryDimension;
  RectificationItemStats: ResolverTypeWrapper<Omit<RectificationItemStats, 'groups'> & { groups: Array<ResolversTypes['RectificationItemStatsGroup']> }>;
  RectificationItemStatsValues: ResolverTypeWrapper<RectificationItemStatsValues>;
  RectificationItemStatsGroup: ResolverTypeWrapper<Omit<RectificationItemStatsGroup, 'key'> & { key: ResolversTypes['RectificationItemStatsKey'] }>;
  RectificationItemStatsKey: ResolverTypeWrapper<Omit<RectificationItemStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  RectificationItemDimension: RectificationItemDimension;
  RegulationStats: ResolverTypeWrapper<Omit<RegulationStats, 'groups'> & { groups: Array<ResolversTypes['RegulationStatsGroup']> }>;
  RegulationStatsValues: ResolverTypeWrapper<RegulationStatsValues>;
  RegulationStatsGroup: ResolverTypeWrapper<Omit<RegulationStatsGroup, 'key'> & { key: ResolversTypes['RegulationStatsKey'] }>;
  RegulationStatsKey: ResolverTypeWrapper<Omit<RegulationStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  RegulationDimension: RegulationDimension;
  PlanTaskFilter: PlanTaskFilter;
  WorkPlanFilter: WorkPlanFilter;
  WorkAssignmentFilter: WorkAssignmentFilter;
  BuildAssessmentFilter: BuildAssessmentFilter;
  CommitteeSeatFilter: CommitteeSeatFilter;
  CommitteeFilter: CommitteeFilter;
  CreationCampaignFilter: CreationCampaignFilter;
  EmployeeDeclarationFilter: EmployeeDeclarationFilter;
  DutyAssignmentFilter: DutyAssignmentFilter;
  AffairsLogFilter: AffairsLogFilter;
  FilingFilter: FilingFilter;
  FiveTypeAssessmentFilter: FiveTypeAssessmentFilter;
  UnionGroupFilter: UnionGroupFilter;
  GroupMembershipFilter: GroupMembershipFilter;
  GroupingRoundFilter: GroupingRoundFilter;
  MemberFilter: MemberFilter;
  HomeAssessmentFilter: HomeAssessmentFilter;
  HonourFilter: HonourFilter;
  InspectionVisitFilter: InspectionVisitFilter;
  InspectionFindingFilter: InspectionFindingFilter;
  MemJobFilter: MemJobFilter;
  BranchLedgerEntryFilter: BranchLedgerEntryFilter;
  UnionMeetingFilter: UnionMeetingFilter;
  GroupAssignmentTaskFilter: GroupAssignmentTaskFilter;
  MemberTransferFilter: MemberTransferFilter;
  PartyLinkFilter: PartyLinkFilter;
  PartyReportFilter: PartyReportFilter;
  SupportRequestFilter: SupportRequestFilter;
  SummaryFilter: SummaryFilter;
  RealNameEntryFilter: RealNameEntryFilter;
  RectificationItemFilter: RectificationItemFilter;
  RegulationFilter: RegulationFilter;
  SpreadsheetImportFilter: SpreadsheetImportFilter;
  MemIdFilter: MemIdFilter;
  MemIntFilter: MemIntFilter;
  MemBooleanFilter: MemBooleanFilter;
  MemTextFilter: MemTextFilter;
  MemTextListFilter: MemTextListFilter;
  PlanRecurrenceFilter: PlanRecurrenceFilter;
  MemDateFilter: MemDateFilter;
  PlanCommitteeFilter: PlanCommitteeFilter;
  PlanTaskStageFilter: PlanTaskStageFilter;
  WorkPlanStateFilter: WorkPlanStateFilter;
  PlanPeriodKindFilter: PlanPeriodKindFilter;
  CommitteeKindFilter: CommitteeKindFilter;
  CommitteeSubjectFilter: CommitteeSubjectFilter;
  SeatDutyFilter: SeatDutyFilter;
  MemIdListFilter: MemIdListFilter;
  HonourGradeFilter: HonourGradeFilter;
  CreationStateFilter: CreationStateFilter;
  DeclarationOutcomeFilter: DeclarationOutcomeFilter;
  FilingKindFilter: FilingKindFilter;
  FilingStateFilter: FilingStateFilter;
  MemPeriodFilter: MemPeriodFilter;
  FiveTypeStateFilter: FiveTypeStateFilter;
  GroupingRoundStatusFilter: GroupingRoundStatusFilter;
  SexFilter: SexFilter;
  EmploymentTypeFilter: EmploymentTypeFilter;
  EducationFilter: EducationFilter;
  MemberStatusFilter: MemberStatusFilter;
  HonourHolderTypeFilter: HonourHolderTypeFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  MemJobStateFilter: MemJobStateFilter;
  LedgerKindFilter: LedgerKindFilter;
  LedgerSourceFilter: LedgerSourceFilter;
  UnionMeetingKindFilter: UnionMeetingKindFilter;
  MembersMeetingFormFilter: MembersMeetingFormFilter;
  UnionMeetingStateFilter: UnionMeetingStateFilter;
  GroupAssignmentStateFilter: GroupAssignmentStateFilter;
  MemberTransferStateFilter: MemberTransferStateFilter;
  PartyOrgLevelFilter: PartyOrgLevelFilter;
  SupportAddresseeFilter: SupportAddresseeFilter;
  SupportStateFilter: SupportStateFilter;
  SummaryPeriodFilter: SummaryPeriodFilter;
  SummaryStateFilter: SummaryStateFilter;
  RealNameMethodFilter: RealNameMethodFilter;
  RealNameStateFilter: RealNameStateFilter;
  RectificationSourceFilter: RectificationSourceFilter;
  RectificationViceFilter: RectificationViceFilter;
  RectificationAspectFilter: RectificationAspectFilter;
  RectificationStateFilter: RectificationStateFilter;
  RegulationStateFilter: RegulationStateFilter;
  SpreadsheetImportStateFilter: SpreadsheetImportStateFilter;
  MemFloatFigures: ResolverTypeWrapper<MemFloatFigures>;
  MemIntFigures: ResolverTypeWrapper<MemIntFigures>;
  MemMoneyFigures: ResolverTypeWrapper<MemMoneyFigures>;
  MemOrderDirection: MemOrderDirection;
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
  MemEvidence: MemEvidence;
  MemMetric: MemMetric;
  AttachMemEvidenceInput: AttachMemEvidenceInput;
  AttachMemEvidencePayload: Omit<AttachMemEvidencePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['MemEvidenceUserError']> };
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTaskRecord;
  WorkPlan: WorkPlanRecord;
  DemEvidence: DemEvidence;
  DemMetric: DemMetric;
  WelEvidence: WelEvidence;
  WelMetric: WelMetric;
  CulEvidence: CulEvidence;
  CulMetric: CulMetric;
  FinEvidence: FinEvidence;
  FinMetric: FinMetric;
  WorkAssignment: WorkAssignmentRecord;
  Query: Record<PropertyKey, never>;
  AssignWorkInput: AssignWorkInput;
  CompleteAssignmentInput: CompleteAssignmentInput;
  WorkAssignmentPayload: Omit<WorkAssignmentPayload, 'workAssignment'> & { workAssignment?: Maybe<ResolversParentTypes['WorkAssignment']> };
  BuildTarget: TargetRecord;
  BuildResult: ResultRecord;
  BuildItem: ItemRecord;
  BuildTargetBoard: BoardView;
  BuildAssessment: AssessmentRecord;
  SetBuildTargetsInput: SetBuildTargetsInput;
  BuildTargetInput: BuildTargetInput;
  AssessBuildTargetsInput: AssessBuildTargetsInput;
  SetBuildTargetsPayload: Omit<SetBuildTargetsPayload, 'targets'> & { targets?: Maybe<Array<ResolversParentTypes['BuildTarget']>> };
  AssessBuildTargetsPayload: Omit<AssessBuildTargetsPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['BuildAssessment']> };
  CommitteeSeat: CommitteeSeatRecord;
  AppointSeatInput: AppointSeatInput;
  VacateSeatInput: VacateSeatInput;
  CommitteeSeatPayload: Omit<CommitteeSeatPayload, 'committeeSeat'> & { committeeSeat?: Maybe<ResolversParentTypes['CommitteeSeat']> };
  Committee: CommitteeRecord;
  CommitteeShortfall: CommitteeShortfall;
  UnionOrganization: OrganizationRecord;
  EstablishCommitteeInput: EstablishCommitteeInput;
  EstablishWorkingCommitteesInput: EstablishWorkingCommitteesInput;
  CommitteePayload: Omit<CommitteePayload, 'committee'> & { committee?: Maybe<ResolversParentTypes['Committee']> };
  WorkingCommitteesPayload: Omit<WorkingCommitteesPayload, 'committees'> & { committees?: Maybe<Array<ResolversParentTypes['Committee']>> };
  CreationCampaign: CreationCampaignRecord;
  CreationItem: CreationItemRecord;
  CreationEvidence: CreationEvidence;
  ExpertVisit: ExpertVisit;
  CreationResult: CreationResult;
  StartCreationCampaignInput: StartCreationCampaignInput;
  CreationItemInput: CreationItemInput;
  AttachCreationEvidenceInput: AttachCreationEvidenceInput;
  WaiveCreationItemInput: WaiveCreationItemInput;
  RecordExpertGuidanceInput: RecordExpertGuidanceInput;
  SubmitCreationInput: SubmitCreationInput;
  RecordCreationResultInput: RecordCreationResultInput;
  CreationCampaignPayload: Omit<CreationCampaignPayload, 'creationCampaign'> & { creationCampaign?: Maybe<ResolversParentTypes['CreationCampaign']> };
  EmployeeDeclaration: DeclarationRecord;
  MembershipRate: RateView;
  DeclareNewEmployeesInput: DeclareNewEmployeesInput;
  NewEmployeeInput: NewEmployeeInput;
  CloseDeclarationInput: CloseDeclarationInput;
  SetDeclarationDeadlineInput: SetDeclarationDeadlineInput;
  DeclareNewEmployeesPayload: Omit<DeclareNewEmployeesPayload, 'declarations'> & { declarations?: Maybe<Array<ResolversParentTypes['EmployeeDeclaration']>> };
  EmployeeDeclarationPayload: Omit<EmployeeDeclarationPayload, 'declaration'> & { declaration?: Maybe<ResolversParentTypes['EmployeeDeclaration']> };
  DeclarationDeadlinePayload: DeclarationDeadlinePayload;
  DeskItem: DeskItemShown;
  DutyAssignment: DutyAssignmentRecord;
  AffairsLog: AffairsLogRecord;
  DutyCoverage: DutyCoverageView;
  DutyArea: AreaCoverage;
  AssignDutyInput: AssignDutyInput;
  EndDutyInput: EndDutyInput;
  LogDailyAffairInput: LogDailyAffairInput;
  DutyAssignmentPayload: Omit<DutyAssignmentPayload, 'dutyAssignment'> & { dutyAssignment?: Maybe<ResolversParentTypes['DutyAssignment']> };
  AffairsLogPayload: Omit<AffairsLogPayload, 'affairsLog'> & { affairsLog?: Maybe<ResolversParentTypes['AffairsLog']> };
  Filing: FilingRecord;
  FilingAttachment: FilingAttachmentRecord;
  FilingAbout: FilingAboutRecord;
  FilingReply: FilingReplyRecord;
  SubmitFilingInput: SubmitFilingInput;
  FilingAttachmentInput: FilingAttachmentInput;
  FilingAboutInput: FilingAboutInput;
  AcknowledgeFilingInput: AcknowledgeFilingInput;
  ReplyFilingInput: ReplyFilingInput;
  ReturnFilingInput: ReturnFilingInput;
  FilingPayload: Omit<FilingPayload, 'filing' | 'userErrors'> & { filing?: Maybe<ResolversParentTypes['Filing']>, userErrors: Array<ResolversParentTypes['FilingUserError']> };
  FiveTypeAssessment: FiveTypeRecord;
  FiveTypeScore: TypeScoreView;
  FiveTypeRadar: Omit<FiveTypeRadar, 'assessment'> & { assessment: ResolversParentTypes['FiveTypeAssessment'] };
  FiveTypeAxis: FiveTypeAxis;
  OpenFiveTypeAssessmentInput: OpenFiveTypeAssessmentInput;
  ScoreTypeInput: ScoreTypeInput;
  CitedRecordInput: CitedRecordInput;
  CloseFiveTypeAssessmentInput: CloseFiveTypeAssessmentInput;
  FiveTypeAssessmentPayload: Omit<FiveTypeAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['FiveTypeAssessment']>, userErrors: Array<ResolversParentTypes['FiveTypeUserError']> };
  UnionGroup: UnionGroupRecord;
  GroupMembership: GroupMembershipRecord;
  GroupingRound: GroupingRoundRecord;
  Member: MemberRecord;
  RedrawUnionGroupsInput: RedrawUnionGroupsInput;
  DrawnGroupInput: DrawnGroupInput;
  RedrawUnionGroupsPayload: Omit<RedrawUnionGroupsPayload, 'groupingRound'> & { groupingRound?: Maybe<ResolversParentTypes['GroupingRound']> };
  AssignMemberToGroupInput: AssignMemberToGroupInput;
  AssignMemberToGroupPayload: Omit<AssignMemberToGroupPayload, 'groupMembership'> & { groupMembership?: Maybe<ResolversParentTypes['GroupMembership']> };
  HomeScoringStandard: HomeStandardRecord;
  HomeStandardItem: HomeStandardItem;
  HomeGrade: HomeGrade;
  HomeAssessment: HomeAssessmentRecord;
  HomeItemScore: HomeItemScore;
  HomeGuidance: HomeGuidanceRecord;
  HomeLeague: HomeLeagueView;
  HomeLeagueRow: HomeLeagueRowView;
  SetHomeScoringStandardInput: SetHomeScoringStandardInput;
  HomeStandardItemInput: HomeStandardItemInput;
  HomeGradeInput: HomeGradeInput;
  ScoreHomeInput: ScoreHomeInput;
  HomeItemScoreInput: HomeItemScoreInput;
  RecordHomeGuidanceInput: RecordHomeGuidanceInput;
  HomeScoringStandardPayload: Omit<HomeScoringStandardPayload, 'standard' | 'userErrors'> & { standard?: Maybe<ResolversParentTypes['HomeScoringStandard']>, userErrors: Array<ResolversParentTypes['HomeUserError']> };
  HomeAssessmentPayload: Omit<HomeAssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['HomeAssessment']>, userErrors: Array<ResolversParentTypes['HomeUserError']> };
  HomeGuidancePayload: Omit<HomeGuidancePayload, 'guidance' | 'userErrors'> & { guidance?: Maybe<ResolversParentTypes['HomeGuidance']>, userErrors: Array<ResolversParentTypes['HomeUserError']> };
  Honour: HonourRecord;
  HonourTerm: HonourTermRecord;
  RecordHonourInput: RecordHonourInput;
  PublishHonourInput: PublishHonourInput;
  RenewHonourInput: RenewHonourInput;
  RevokeHonourInput: RevokeHonourInput;
  HonourPayload: Omit<HonourPayload, 'honour'> & { honour?: Maybe<ResolversParentTypes['Honour']> };
  CallerIdentity: CallerIdentityView;
  RoleGrant: HeldRole;
  LinkIdentityInput: LinkIdentityInput;
  IdentityPayload: Omit<IdentityPayload, 'identity'> & { identity?: Maybe<ResolversParentTypes['CallerIdentity']> };
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  GrantPayload: Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['RoleGrant']> };
  InspectionVisit: InspectionVisitRecord;
  InspectionFinding: InspectionFindingRecord;
  InspectionCoverage: InspectionCoverageView;
  BranchInspection: BranchInspectionView;
  RecordBranchInspectionInput: RecordBranchInspectionInput;
  FindingInput: FindingInput;
  CloseFindingInput: CloseFindingInput;
  InspectionVisitPayload: Omit<InspectionVisitPayload, 'inspectionVisit'> & { inspectionVisit?: Maybe<ResolversParentTypes['InspectionVisit']> };
  InspectionFindingPayload: Omit<InspectionFindingPayload, 'inspectionFinding'> & { inspectionFinding?: Maybe<ResolversParentTypes['InspectionFinding']> };
  MemJob: JobRecord;
  MemJobFailure: MemJobFailure;
  CancelMemJobInput: CancelMemJobInput;
  MemJobPayload: Omit<MemJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['MemJob']> };
  UnionFigure: FigureView;
  FigureSources: Omit<FigureSources, 'nodes'> & { nodes: Array<ResolversParentTypes['FigureSource']> };
  FigureSource: FigureSourceView;
  YearlyReport: YearlyReportView;
  StatSeries: Omit<StatSeries, 'points'> & { points: Array<ResolversParentTypes['StatPoint']> };
  StatPoint: StatPointView;
  BranchLedgerEntry: LedgerEntryRecord;
  LedgerRecordRef: LedgerRecordRef;
  LedgerEntryRevision: LedgerRevisionRecord;
  RegisterLedgerEntryInput: RegisterLedgerEntryInput;
  LedgerEntryPayload: Omit<LedgerEntryPayload, 'entry' | 'userErrors'> & { entry?: Maybe<ResolversParentTypes['BranchLedgerEntry']>, userErrors: Array<ResolversParentTypes['LedgerUserError']> };
  UnionMeeting: UnionMeetingRecord;
  MeetingAttendance: AttendanceRecord;
  MeetingDecision: MeetingDecision;
  MeetingCount: MeetingCount;
  MembersMeetingDuty: MembersMeetingDuty;
  ExtraordinaryCallInput: ExtraordinaryCallInput;
  ConveneMeetingInput: ConveneMeetingInput;
  RecordMeetingInput: RecordMeetingInput;
  CancelMeetingInput: CancelMeetingInput;
  RecordDecisionInput: RecordDecisionInput;
  UnionMeetingPayload: Omit<UnionMeetingPayload, 'unionMeeting'> & { unionMeeting?: Maybe<ResolversParentTypes['UnionMeeting']> };
  Child: Child;
  MembershipSpell: SpellRecord;
  MembershipEnding: EndingRecord;
  MemberStanding: StandingView;
  GroupAssignmentTask: GroupAssignmentTaskRecord;
  MemberAccess: MemberAccess;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ImportMembersInput: ImportMembersInput;
  ImportedMemberInput: ImportedMemberInput;
  ImportMembersPayload: Omit<ImportMembersPayload, 'members'> & { members?: Maybe<Array<ResolversParentTypes['Member']>> };
  ApproveMembershipInput: ApproveMembershipInput;
  DeclineMembershipInput: DeclineMembershipInput;
  ChangeMemberInput: ChangeMemberInput;
  RetireMemberInput: RetireMemberInput;
  KeepMembershipInput: KeepMembershipInput;
  ResumeMembershipInput: ResumeMembershipInput;
  CorrectStandingInput: CorrectStandingInput;
  CorrectedSpellInput: CorrectedSpellInput;
  TreatAsLeftInput: TreatAsLeftInput;
  ExpelMemberInput: ExpelMemberInput;
  EndMembershipInput: EndMembershipInput;
  RevealIdNumberInput: RevealIdNumberInput;
  MemberPayload: Omit<MemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  RevealIdNumberPayload: RevealIdNumberPayload;
  MemberTransfer: TransferRecord;
  TransferMemberInput: TransferMemberInput;
  AcceptTransferInput: AcceptTransferInput;
  DeclineTransferInput: DeclineTransferInput;
  WithdrawTransferInput: WithdrawTransferInput;
  MemberTransferPayload: Omit<MemberTransferPayload, 'transfer' | 'member'> & { transfer?: Maybe<ResolversParentTypes['MemberTransfer']>, member?: Maybe<ResolversParentTypes['Member']> };
  NetworkOrgan: OrganView;
  OrganizationNetwork: NetworkView;
  Supervisor: SupervisorRecord;
  RegisterOrganizationInput: RegisterOrganizationInput;
  ImportOrganizationsInput: ImportOrganizationsInput;
  ImportedOrganizationInput: ImportedOrganizationInput;
  ImportedSupervisorInput: ImportedSupervisorInput;
  ImportOrganizationsPayload: Omit<ImportOrganizationsPayload, 'organizations'> & { organizations?: Maybe<Array<ResolversParentTypes['UnionOrganization']>> };
  MoveOrganizationInput: MoveOrganizationInput;
  AddSupervisorInput: AddSupervisorInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  DissolveOrganizationInput: DissolveOrganizationInput;
  OrganizationPayload: Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  StartOrganizationMovePayload: Omit<StartOrganizationMovePayload, 'job'> & { job?: Maybe<ResolversParentTypes['MemJob']> };
  PartyLink: PartyLinkRecord;
  PartyReport: PartyReportRecord;
  SupportRequest: SupportRequestRecord;
  PartyReply: PartyReplyRecord;
  SetPartyLinkInput: SetPartyLinkInput;
  ReportToPartyInput: ReportToPartyInput;
  RequestSupportInput: RequestSupportInput;
  RecordReplyInput: RecordReplyInput;
  PartyLinkPayload: Omit<PartyLinkPayload, 'partyLink' | 'userErrors'> & { partyLink?: Maybe<ResolversParentTypes['PartyLink']>, userErrors: Array<ResolversParentTypes['PartyLinkUserError']> };
  PartyReportPayload: Omit<PartyReportPayload, 'partyReport' | 'userErrors'> & { partyReport?: Maybe<ResolversParentTypes['PartyReport']>, userErrors: Array<ResolversParentTypes['PartyLinkUserError']> };
  SupportRequestPayload: Omit<SupportRequestPayload, 'supportRequest' | 'userErrors'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']>, userErrors: Array<ResolversParentTypes['PartyLinkUserError']> };
  PartyReplyPayload: Omit<PartyReplyPayload, 'partyReport' | 'supportRequest' | 'userErrors'> & { partyReport?: Maybe<ResolversParentTypes['PartyReport']>, supportRequest?: Maybe<ResolversParentTypes['SupportRequest']>, userErrors: Array<ResolversParentTypes['PartyLinkUserError']> };
  PlanTaskInput: PlanTaskInput;
  PlanTargetInput: PlanTargetInput;
  PlanTargetArgInput: PlanTargetArgInput;
  AddPlanTaskInput: AddPlanTaskInput;
  ChangePlanTaskInput: ChangePlanTaskInput;
  SchedulePlanTaskInput: SchedulePlanTaskInput;
  HoldForNoticeInput: HoldForNoticeInput;
  ReleaseTaskInput: ReleaseTaskInput;
  ClosePlanTaskInput: ClosePlanTaskInput;
  PlanTaskPayload: Omit<PlanTaskPayload, 'planTask' | 'userErrors'> & { planTask?: Maybe<ResolversParentTypes['PlanTask']>, userErrors: Array<ResolversParentTypes['PlanTaskUserError']> };
  PlanTarget: PlanTargetRecord;
  PlanTargetArg: PlanTargetArg;
  PlanTaskSchedule: PlanTaskSchedule;
  TaskEvidence: TaskEvidence;
  TaskEvidenceRecord: TaskEvidenceRecord;
  TargetProgress: TargetJudgement;
  ProgressReport: ProgressReport;
  PlanProgress: PlanProgressView;
  ReportProgressInput: ReportProgressInput;
  OfficeFile: OfficeFile;
  Summary: SummaryRecord;
  SummarySection: SummarySectionRecord;
  SummaryFigure: Omit<SummaryFigure, 'target'> & { target: ResolversParentTypes['PlanTarget'] };
  SummaryEvidence: SummaryEvidence;
  SummaryResultInput: SummaryResultInput;
  DraftSummaryInput: DraftSummaryInput;
  PublishSummaryInput: PublishSummaryInput;
  SummaryPayload: Omit<SummaryPayload, 'summary' | 'userErrors'> & { summary?: Maybe<ResolversParentTypes['Summary']>, userErrors: Array<ResolversParentTypes['SummaryUserError']> };
  RealNameEntry: RealNameRecord;
  RealNameEstablishment: EstablishmentView;
  RealNameCoverage: RealNameCoverageView;
  DynamicChange: Change;
  MembershipDynamics: DynamicsView;
  VerifyRealNameInput: VerifyRealNameInput;
  RevokeRealNameInput: RevokeRealNameInput;
  VerifyRealNamePayload: Omit<VerifyRealNamePayload, 'entries'> & { entries?: Maybe<Array<ResolversParentTypes['RealNameEntry']>> };
  RealNameEntryPayload: Omit<RealNameEntryPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['RealNameEntry']> };
  RectificationItem: RectificationItemRecord;
  RectificationCheck: RectificationCheckRecord;
  RectificationBoard: RectificationBoardView;
  RectificationViceRow: RectificationViceRow;
  RectificationAspectRow: RectificationAspectRow;
  RaiseRectificationInput: RaiseRectificationInput;
  CompleteRectificationInput: CompleteRectificationInput;
  CheckRectificationInput: CheckRectificationInput;
  RectificationItemPayload: Omit<RectificationItemPayload, 'rectificationItem'> & { rectificationItem?: Maybe<ResolversParentTypes['RectificationItem']> };
  Regulation: RegulationRecord;
  RegulationArea: RegulationAreaRecord;
  RegulationAreaList: RegulationAreaListRecord;
  RegulationCoverage: CoverageView;
  RegulationAreaInput: RegulationAreaInput;
  SetRegulationAreasInput: SetRegulationAreasInput;
  DraftRegulationInput: DraftRegulationInput;
  AdoptRegulationInput: AdoptRegulationInput;
  RepealRegulationInput: RepealRegulationInput;
  RegulationPayload: Omit<RegulationPayload, 'regulation'> & { regulation?: Maybe<ResolversParentTypes['Regulation']> };
  RegulationAreaPayload: Omit<RegulationAreaPayload, 'regulationAreaList'> & { regulationAreaList?: Maybe<ResolversParentTypes['RegulationAreaList']> };
  SpreadsheetImport: SpreadsheetImportRecord;
  SpreadsheetFault: Fault;
  SpreadsheetTemplate: SpreadsheetTemplate;
  BeginSpreadsheetImportInput: BeginSpreadsheetImportInput;
  AddSpreadsheetPartInput: AddSpreadsheetPartInput;
  CheckSpreadsheetInput: CheckSpreadsheetInput;
  CommitSpreadsheetImportInput: CommitSpreadsheetImportInput;
  UndoSpreadsheetImportInput: UndoSpreadsheetImportInput;
  SpreadsheetImportPayload: Omit<SpreadsheetImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['SpreadsheetImport']> };
  WomenOrganization: WomenOrganizationView;
  EstablishWomenCommitteeInput: EstablishWomenCommitteeInput;
  FoundingWomenCommitteeInput: FoundingWomenCommitteeInput;
  PlanSectionInput: PlanSectionInput;
  DraftWorkPlanInput: DraftWorkPlanInput;
  ImportWorkPlanInput: ImportWorkPlanInput;
  ChangeWorkPlanInput: ChangeWorkPlanInput;
  DiscussWorkPlanInput: DiscussWorkPlanInput;
  FinalizeWorkPlanInput: FinalizeWorkPlanInput;
  PlanPartyReportInput: PlanPartyReportInput;
  PublishWorkPlanInput: PublishWorkPlanInput;
  ReviseWorkPlanInput: ReviseWorkPlanInput;
  CloseWorkPlanInput: CloseWorkPlanInput;
  CommentOnWorkPlanInput: CommentOnWorkPlanInput;
  WorkPlanPayload: Omit<WorkPlanPayload, 'workPlan' | 'userErrors'> & { workPlan?: Maybe<ResolversParentTypes['WorkPlan']>, userErrors: Array<ResolversParentTypes['WorkPlanUserError']> };
  PlanSection: PlanSection;
  PlanDiscussion: PlanDiscussionRecord;
  PlanPartyReport: PlanPartyReport;
  PlanWarning: PlanWarningRecord;
  PlanComment: PlanCommentRecord;
  MemEvidenceUserError: UserErrorShape;
  WorkAssignmentUserError: WorkAssignmentUserError;
  BuildTargetUserError: BuildTargetUserError;
  CommitteeUserError: CommitteeUserError;
  CreationUserError: CreationUserError;
  EmployeeDeclarationUserError: EmployeeDeclarationUserError;
  DutyUserError: DutyUserError;
  FilingUserError: UserErrorShape;
  FiveTypeUserError: UserErrorShape;
  UnionGroupUserError: UnionGroupUserError;
  HomeUserError: UserErrorShape;
  HonourUserError: HonourUserError;
  IdentityUserError: IdentityUserError;
  InspectionUserError: InspectionUserError;
  MemJobUserError: MemJobUserError;
  LedgerUserError: UserErrorShape;
  UnionMeetingUserError: UnionMeetingUserError;
  MemberUserError: MemberUserError;
  MemberTransferUserError: MemberTransferUserError;
  OrganizationUserError: OrganizationUserError;
  PartyLinkUserError: UserErrorShape;
  PlanTaskUserError: UserErrorShape;
  SummaryUserError: UserErrorShape;
  RealNameUserError: RealNameUserError;
  RectificationUserError: RectificationUserError;
  RegulationUserError: RegulationUserError;
  SpreadsheetImportUserError: SpreadsheetImportUserError;
  WorkPlanUserError: UserErrorShape;
  PlanTaskConnection: Omit<PlanTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanTaskEdge']>, nodes: Array<ResolversParentTypes['PlanTask']> };
  PlanTaskEdge: Omit<PlanTaskEdge, 'node'> & { node: ResolversParentTypes['PlanTask'] };
  PlanTaskOrder: PlanTaskOrder;
  WorkPlanConnection: Omit<WorkPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkPlanEdge']>, nodes: Array<ResolversParentTypes['WorkPlan']> };
  WorkPlanEdge: Omit<WorkPlanEdge, 'node'> & { node: ResolversParentTypes['WorkPlan'] };
  WorkPlanOrder: WorkPlanOrder;
  WorkAssignmentConnection: Omit<WorkAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkAssignmentEdge']>, nodes: Array<ResolversParentTypes['WorkAssignment']> };
  WorkAssignmentEdge: Omit<WorkAssignmentEdge, 'node'> & { node: ResolversParentTypes['WorkAssignment'] };
  WorkAssignmentOrder: WorkAssignmentOrder;
  BuildAssessmentConnection: Omit<BuildAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BuildAssessmentEdge']>, nodes: Array<ResolversParentTypes['BuildAssessment']> };
  BuildAssessmentEdge: Omit<BuildAssessmentEdge, 'node'> & { node: ResolversParentTypes['BuildAssessment'] };
  BuildAssessmentOrder: BuildAssessmentOrder;
  CommitteeSeatConnection: Omit<CommitteeSeatConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitteeSeatEdge']>, nodes: Array<ResolversParentTypes['CommitteeSeat']> };
  CommitteeSeatEdge: Omit<CommitteeSeatEdge, 'node'> & { node: ResolversParentTypes['CommitteeSeat'] };
  CommitteeSeatOrder: CommitteeSeatOrder;
  CommitteeConnection: Omit<CommitteeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitteeEdge']>, nodes: Array<ResolversParentTypes['Committee']> };
  CommitteeEdge: Omit<CommitteeEdge, 'node'> & { node: ResolversParentTypes['Committee'] };
  CommitteeOrder: CommitteeOrder;
  CreationCampaignConnection: Omit<CreationCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CreationCampaignEdge']>, nodes: Array<ResolversParentTypes['CreationCampaign']> };
  CreationCampaignEdge: Omit<CreationCampaignEdge, 'node'> & { node: ResolversParentTypes['CreationCampaign'] };
  CreationCampaignOrder: CreationCampaignOrder;
  EmployeeDeclarationConnection: Omit<EmployeeDeclarationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EmployeeDeclarationEdge']>, nodes: Array<ResolversParentTypes['EmployeeDeclaration']> };
  EmployeeDeclarationEdge: Omit<EmployeeDeclarationEdge, 'node'> & { node: ResolversParentTypes['EmployeeDeclaration'] };
  EmployeeDeclarationOrder: EmployeeDeclarationOrder;
  DutyAssignmentConnection: Omit<DutyAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DutyAssignmentEdge']>, nodes: Array<ResolversParentTypes['DutyAssignment']> };
  DutyAssignmentEdge: Omit<DutyAssignmentEdge, 'node'> & { node: ResolversParentTypes['DutyAssignment'] };
  DutyAssignmentOrder: DutyAssignmentOrder;
  AffairsLogConnection: Omit<AffairsLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffairsLogEdge']>, nodes: Array<ResolversParentTypes['AffairsLog']> };
  AffairsLogEdge: Omit<AffairsLogEdge, 'node'> & { node: ResolversParentTypes['AffairsLog'] };
  AffairsLogOrder: AffairsLogOrder;
  FilingConnection: Omit<FilingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FilingEdge']>, nodes: Array<ResolversParentTypes['Filing']> };
  FilingEdge: Omit<FilingEdge, 'node'> & { node: ResolversParentTypes['Filing'] };
  FilingOrder: FilingOrder;
  FiveTypeAssessmentConnection: Omit<FiveTypeAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FiveTypeAssessmentEdge']>, nodes: Array<ResolversParentTypes['FiveTypeAssessment']> };
  FiveTypeAssessmentEdge: Omit<FiveTypeAssessmentEdge, 'node'> & { node: ResolversParentTypes['FiveTypeAssessment'] };
  FiveTypeAssessmentOrder: FiveTypeAssessmentOrder;
  UnionGroupConnection: Omit<UnionGroupConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UnionGroupEdge']>, nodes: Array<ResolversParentTypes['UnionGroup']> };
  UnionGroupEdge: Omit<UnionGroupEdge, 'node'> & { node: ResolversParentTypes['UnionGroup'] };
  UnionGroupOrder: UnionGroupOrder;
  GroupMembershipConnection: Omit<GroupMembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GroupMembershipEdge']>, nodes: Array<ResolversParentTypes['GroupMembership']> };
  GroupMembershipEdge: Omit<GroupMembershipEdge, 'node'> & { node: ResolversParentTypes['GroupMembership'] };
  GroupMembershipOrder: GroupMembershipOrder;
  GroupingRoundConnection: Omit<GroupingRoundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GroupingRoundEdge']>, nodes: Array<ResolversParentTypes['GroupingRound']> };
  GroupingRoundEdge: Omit<GroupingRoundEdge, 'node'> & { node: ResolversParentTypes['GroupingRound'] };
  GroupingRoundOrder: GroupingRoundOrder;
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemberEdge']>, nodes: Array<ResolversParentTypes['Member']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberOrder: MemberOrder;
  HomeAssessmentConnection: Omit<HomeAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HomeAssessmentEdge']>, nodes: Array<ResolversParentTypes['HomeAssessment']> };
  HomeAssessmentEdge: Omit<HomeAssessmentEdge, 'node'> & { node: ResolversParentTypes['HomeAssessment'] };
  HomeAssessmentOrder: HomeAssessmentOrder;
  HonourConnection: Omit<HonourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HonourEdge']>, nodes: Array<ResolversParentTypes['Honour']> };
  HonourEdge: Omit<HonourEdge, 'node'> & { node: ResolversParentTypes['Honour'] };
  HonourOrder: HonourOrder;
  InspectionVisitConnection: Omit<InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionVisitEdge']>, nodes: Array<ResolversParentTypes['InspectionVisit']> };
  InspectionVisitEdge: Omit<InspectionVisitEdge, 'node'> & { node: ResolversParentTypes['InspectionVisit'] };
  InspectionVisitOrder: InspectionVisitOrder;
  InspectionFindingConnection: Omit<InspectionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionFindingEdge']>, nodes: Array<ResolversParentTypes['InspectionFinding']> };
  InspectionFindingEdge: Omit<InspectionFindingEdge, 'node'> & { node: ResolversParentTypes['InspectionFinding'] };
  InspectionFindingOrder: InspectionFindingOrder;
  MemJobConnection: Omit<MemJobConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemJobEdge']>, nodes: Array<ResolversParentTypes['MemJob']> };
  MemJobEdge: Omit<MemJobEdge, 'node'> & { node: ResolversParentTypes['MemJob'] };
  BranchLedgerEntryConnection: Omit<BranchLedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BranchLedgerEntryEdge']>, nodes: Array<ResolversParentTypes['BranchLedgerEntry']> };
  BranchLedgerEntryEdge: Omit<BranchLedgerEntryEdge, 'node'> & { node: ResolversParentTypes['BranchLedgerEntry'] };
  BranchLedgerEntryOrder: BranchLedgerEntryOrder;
  UnionMeetingConnection: Omit<UnionMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UnionMeetingEdge']>, nodes: Array<ResolversParentTypes['UnionMeeting']> };
  UnionMeetingEdge: Omit<UnionMeetingEdge, 'node'> & { node: ResolversParentTypes['UnionMeeting'] };
  UnionMeetingOrder: UnionMeetingOrder;
  GroupAssignmentTaskConnection: Omit<GroupAssignmentTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GroupAssignmentTaskEdge']>, nodes: Array<ResolversParentTypes['GroupAssignmentTask']> };
  GroupAssignmentTaskEdge: Omit<GroupAssignmentTaskEdge, 'node'> & { node: ResolversParentTypes['GroupAssignmentTask'] };
  GroupAssignmentTaskOrder: GroupAssignmentTaskOrder;
  MemberTransferConnection: Omit<MemberTransferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemberTransferEdge']>, nodes: Array<ResolversParentTypes['MemberTransfer']> };
  MemberTransferEdge: Omit<MemberTransferEdge, 'node'> & { node: ResolversParentTypes['MemberTransfer'] };
  MemberTransferOrder: MemberTransferOrder;
  PartyLinkConnection: Omit<PartyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartyLinkEdge']>, nodes: Array<ResolversParentTypes['PartyLink']> };
  PartyLinkEdge: Omit<PartyLinkEdge, 'node'> & { node: ResolversParentTypes['PartyLink'] };
  PartyLinkOrder: PartyLinkOrder;
  PartyReportConnection: Omit<PartyReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartyReportEdge']>, nodes: Array<ResolversParentTypes['PartyReport']> };
  PartyReportEdge: Omit<PartyReportEdge, 'node'> & { node: ResolversParentTypes['PartyReport'] };
  PartyReportOrder: PartyReportOrder;
  SupportRequestConnection: Omit<SupportRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportRequestEdge']>, nodes: Array<ResolversParentTypes['SupportRequest']> };
  SupportRequestEdge: Omit<SupportRequestEdge, 'node'> & { node: ResolversParentTypes['SupportRequest'] };
  SupportRequestOrder: SupportRequestOrder;
  SummaryConnection: Omit<SummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SummaryEdge']>, nodes: Array<ResolversParentTypes['Summary']> };
  SummaryEdge: Omit<SummaryEdge, 'node'> & { node: ResolversParentTypes['Summary'] };
  SummaryOrder: SummaryOrder;
  RealNameEntryConnection: Omit<RealNameEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RealNameEntryEdge']>, nodes: Array<ResolversParentTypes['RealNameEntry']> };
  RealNameEntryEdge: Omit<RealNameEntryEdge, 'node'> & { node: ResolversParentTypes['RealNameEntry'] };
  RealNameEntryOrder: RealNameEntryOrder;
  RectificationItemConnection: Omit<RectificationItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RectificationItemEdge']>, nodes: Array<ResolversParentTypes['RectificationItem']> };
  RectificationItemEdge: Omit<RectificationItemEdge, 'node'> & { node: ResolversParentTypes['RectificationItem'] };
  RectificationItemOrder: RectificationItemOrder;
  RegulationConnection: Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegulationEdge']>, nodes: Array<ResolversParentTypes['Regulation']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationOrder: RegulationOrder;
  SpreadsheetImportConnection: Omit<SpreadsheetImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SpreadsheetImportEdge']>, nodes: Array<ResolversParentTypes['SpreadsheetImport']> };
  SpreadsheetImportEdge: Omit<SpreadsheetImportEdge, 'node'> & { node: ResolversParentTypes['SpreadsheetImport'] };
  PlanTaskStats: Omit<PlanTaskStats, 'groups'> & { groups: Array<ResolversParentTypes['PlanTaskStatsGroup']> };
  PlanTaskStatsValues: PlanTaskStatsValues;
  PlanTaskStatsGroup: Omit<PlanTaskStatsGroup, 'key'> & { key: ResolversParentTypes['PlanTaskStatsKey'] };
  PlanTaskStatsKey: Omit<PlanTaskStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  WorkPlanStats: Omit<WorkPlanStats, 'groups'> & { groups: Array<ResolversParentTypes['WorkPlanStatsGroup']> };
  WorkPlanStatsValues: WorkPlanStatsValues;
  WorkPlanStatsGroup: Omit<WorkPlanStatsGroup, 'key'> & { key: ResolversParentTypes['WorkPlanStatsKey'] };
  WorkPlanStatsKey: Omit<WorkPlanStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  WorkAssignmentStats: Omit<WorkAssignmentStats, 'groups'> & { groups: Array<ResolversParentTypes['WorkAssignmentStatsGroup']> };
  WorkAssignmentStatsValues: WorkAssignmentStatsValues;
  WorkAssignmentStatsGroup: Omit<WorkAssignmentStatsGroup, 'key'> & { key: ResolversParentTypes['WorkAssignmentStatsKey'] };
  WorkAssignmentStatsKey: Omit<WorkAssignmentStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  CommitteeSeatStats: Omit<CommitteeSeatStats, 'groups'> & { groups: Array<ResolversParentTypes['CommitteeSeatStatsGroup']> };
  CommitteeSeatStatsValues: CommitteeSeatStatsValues;
  CommitteeSeatStatsGroup: Omit<CommitteeSeatStatsGroup, 'key'> & { key: ResolversParentTypes['CommitteeSeatStatsKey'] };
  CommitteeSeatStatsKey: Omit<CommitteeSeatStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  CommitteeStats: Omit<CommitteeStats, 'groups'> & { groups: Array<ResolversParentTypes['CommitteeStatsGroup']> };
  CommitteeStatsValues: CommitteeStatsValues;
  CommitteeStatsGroup: Omit<CommitteeStatsGroup, 'key'> & { key: ResolversParentTypes['CommitteeStatsKey'] };
  CommitteeStatsKey: Omit<CommitteeStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  CreationCampaignStats: Omit<CreationCampaignStats, 'groups'> & { groups: Array<ResolversParentTypes['CreationCampaignStatsGroup']> };
  CreationCampaignStatsValues: CreationCampaignStatsValues;
  CreationCampaignStatsGroup: Omit<CreationCampaignStatsGroup, 'key'> & { key: ResolversParentTypes['CreationCampaignStatsKey'] };
  CreationCampaignStatsKey: Omit<CreationCampaignStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  DutyAssignmentStats: Omit<DutyAssignmentStats, 'groups'> & { groups: Array<ResolversParentTypes['DutyAssignmentStatsGroup']> };
  DutyAssignmentStatsValues: DutyAssignmentStatsValues;
  DutyAssignmentStatsGroup: Omit<DutyAssignmentStatsGroup, 'key'> & { key: ResolversParentTypes['DutyAssignmentStatsKey'] };
  DutyAssignmentStatsKey: Omit<DutyAssignmentStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  AffairsLogStats: Omit<AffairsLogStats, 'groups'> & { groups: Array<ResolversParentTypes['AffairsLogStatsGroup']> };
  AffairsLogStatsValues: AffairsLogStatsValues;
  AffairsLogStatsGroup: Omit<AffairsLogStatsGroup, 'key'> & { key: ResolversParentTypes['AffairsLogStatsKey'] };
  AffairsLogStatsKey: Omit<AffairsLogStatsKey, 'committee' | 'organization'> & { committee?: Maybe<ResolversParentTypes['Committee']>, organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  FilingStats: Omit<FilingStats, 'groups'> & { groups: Array<ResolversParentTypes['FilingStatsGroup']> };
  FilingStatsValues: FilingStatsValues;
  FilingStatsGroup: Omit<FilingStatsGroup, 'key'> & { key: ResolversParentTypes['FilingStatsKey'] };
  FilingStatsKey: Omit<FilingStatsKey, 'fromOrganization' | 'toOrganization'> & { fromOrganization?: Maybe<ResolversParentTypes['UnionOrganization']>, toOrganization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  FiveTypeAssessmentStats: Omit<FiveTypeAssessmentStats, 'groups'> & { groups: Array<ResolversParentTypes['FiveTypeAssessmentStatsGroup']> };
  FiveTypeAssessmentStatsValues: FiveTypeAssessmentStatsValues;
  FiveTypeAssessmentStatsGroup: Omit<FiveTypeAssessmentStatsGroup, 'key'> & { key: ResolversParentTypes['FiveTypeAssessmentStatsKey'] };
  FiveTypeAssessmentStatsKey: Omit<FiveTypeAssessmentStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  UnionGroupStats: Omit<UnionGroupStats, 'groups'> & { groups: Array<ResolversParentTypes['UnionGroupStatsGroup']> };
  UnionGroupStatsValues: UnionGroupStatsValues;
  UnionGroupStatsGroup: Omit<UnionGroupStatsGroup, 'key'> & { key: ResolversParentTypes['UnionGroupStatsKey'] };
  UnionGroupStatsKey: Omit<UnionGroupStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  GroupMembershipStats: Omit<GroupMembershipStats, 'groups'> & { groups: Array<ResolversParentTypes['GroupMembershipStatsGroup']> };
  GroupMembershipStatsValues: GroupMembershipStatsValues;
  GroupMembershipStatsGroup: Omit<GroupMembershipStatsGroup, 'key'> & { key: ResolversParentTypes['GroupMembershipStatsKey'] };
  GroupMembershipStatsKey: Omit<GroupMembershipStatsKey, 'group'> & { group?: Maybe<ResolversParentTypes['UnionGroup']> };
  GroupingRoundStats: Omit<GroupingRoundStats, 'groups'> & { groups: Array<ResolversParentTypes['GroupingRoundStatsGroup']> };
  GroupingRoundStatsValues: GroupingRoundStatsValues;
  GroupingRoundStatsGroup: Omit<GroupingRoundStatsGroup, 'key'> & { key: ResolversParentTypes['GroupingRoundStatsKey'] };
  GroupingRoundStatsKey: Omit<GroupingRoundStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  MemberStats: Omit<MemberStats, 'groups'> & { groups: Array<ResolversParentTypes['MemberStatsGroup']> };
  MemberStatsValues: MemberStatsValues;
  MemberStatsGroup: Omit<MemberStatsGroup, 'key'> & { key: ResolversParentTypes['MemberStatsKey'] };
  MemberStatsKey: Omit<MemberStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  HomeAssessmentStats: Omit<HomeAssessmentStats, 'groups'> & { groups: Array<ResolversParentTypes['HomeAssessmentStatsGroup']> };
  HomeAssessmentStatsValues: HomeAssessmentStatsValues;
  HomeAssessmentStatsGroup: Omit<HomeAssessmentStatsGroup, 'key'> & { key: ResolversParentTypes['HomeAssessmentStatsKey'] };
  HomeAssessmentStatsKey: Omit<HomeAssessmentStatsKey, 'branch'> & { branch?: Maybe<ResolversParentTypes['UnionOrganization']> };
  HonourStats: Omit<HonourStats, 'groups'> & { groups: Array<ResolversParentTypes['HonourStatsGroup']> };
  HonourStatsValues: HonourStatsValues;
  HonourStatsGroup: Omit<HonourStatsGroup, 'key'> & { key: ResolversParentTypes['HonourStatsKey'] };
  HonourStatsKey: Omit<HonourStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  InspectionVisitStats: Omit<InspectionVisitStats, 'groups'> & { groups: Array<ResolversParentTypes['InspectionVisitStatsGroup']> };
  InspectionVisitStatsValues: InspectionVisitStatsValues;
  InspectionVisitStatsGroup: Omit<InspectionVisitStatsGroup, 'key'> & { key: ResolversParentTypes['InspectionVisitStatsKey'] };
  InspectionVisitStatsKey: Omit<InspectionVisitStatsKey, 'branch'> & { branch?: Maybe<ResolversParentTypes['UnionOrganization']> };
  InspectionFindingStats: Omit<InspectionFindingStats, 'groups'> & { groups: Array<ResolversParentTypes['InspectionFindingStatsGroup']> };
  InspectionFindingStatsValues: InspectionFindingStatsValues;
  InspectionFindingStatsGroup: Omit<InspectionFindingStatsGroup, 'key'> & { key: ResolversParentTypes['InspectionFindingStatsKey'] };
  InspectionFindingStatsKey: Omit<InspectionFindingStatsKey, 'branch'> & { branch?: Maybe<ResolversParentTypes['UnionOrganization']> };
  BranchLedgerEntryStats: Omit<BranchLedgerEntryStats, 'groups'> & { groups: Array<ResolversParentTypes['BranchLedgerEntryStatsGroup']> };
  BranchLedgerEntryStatsValues: BranchLedgerEntryStatsValues;
  BranchLedgerEntryStatsGroup: Omit<BranchLedgerEntryStatsGroup, 'key'> & { key: ResolversParentTypes['BranchLedgerEntryStatsKey'] };
  BranchLedgerEntryStatsKey: Omit<BranchLedgerEntryStatsKey, 'branch'> & { branch?: Maybe<ResolversParentTypes['UnionOrganization']> };
  UnionMeetingStats: Omit<UnionMeetingStats, 'groups'> & { groups: Array<ResolversParentTypes['UnionMeetingStatsGroup']> };
  UnionMeetingStatsValues: UnionMeetingStatsValues;
  UnionMeetingStatsGroup: Omit<UnionMeetingStatsGroup, 'key'> & { key: ResolversParentTypes['UnionMeetingStatsKey'] };
  UnionMeetingStatsKey: Omit<UnionMeetingStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  PartyLinkStats: Omit<PartyLinkStats, 'groups'> & { groups: Array<ResolversParentTypes['PartyLinkStatsGroup']> };
  PartyLinkStatsValues: PartyLinkStatsValues;
  PartyLinkStatsGroup: Omit<PartyLinkStatsGroup, 'key'> & { key: ResolversParentTypes['PartyLinkStatsKey'] };
  PartyLinkStatsKey: Omit<PartyLinkStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  PartyReportStats: Omit<PartyReportStats, 'groups'> & { groups: Array<ResolversParentTypes['PartyReportStatsGroup']> };
  PartyReportStatsValues: PartyReportStatsValues;
  PartyReportStatsGroup: Omit<PartyReportStatsGroup, 'key'> & { key: ResolversParentTypes['PartyReportStatsKey'] };
  PartyReportStatsKey: Omit<PartyReportStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  SupportRequestStats: Omit<SupportRequestStats, 'groups'> & { groups: Array<ResolversParentTypes['SupportRequestStatsGroup']> };
  SupportRequestStatsValues: SupportRequestStatsValues;
  SupportRequestStatsGroup: Omit<SupportRequestStatsGroup, 'key'> & { key: ResolversParentTypes['SupportRequestStatsKey'] };
  SupportRequestStatsKey: Omit<SupportRequestStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  SummaryStats: Omit<SummaryStats, 'groups'> & { groups: Array<ResolversParentTypes['SummaryStatsGroup']> };
  SummaryStatsValues: SummaryStatsValues;
  SummaryStatsGroup: Omit<SummaryStatsGroup, 'key'> & { key: ResolversParentTypes['SummaryStatsKey'] };
  SummaryStatsKey: Omit<SummaryStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  RectificationItemStats: Omit<RectificationItemStats, 'groups'> & { groups: Array<ResolversParentTypes['RectificationItemStatsGroup']> };
  RectificationItemStatsValues: RectificationItemStatsValues;
  RectificationItemStatsGroup: Omit<RectificationItemStatsGroup, 'key'> & { key: ResolversParentTypes['RectificationItemStatsKey'] };
  RectificationItemStatsKey: Omit<RectificationItemStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  RegulationStats: Omit<RegulationStats, 'groups'> & { groups: Array<ResolversParentTypes['RegulationStatsGroup']> };
  RegulationStatsValues: RegulationStatsValues;
  RegulationStatsGroup: Omit<RegulationStatsGroup, 'key'> & { key: ResolversParentTypes['RegulationStatsKey'] };
  RegulationStatsKey: Omit<RegulationStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  PlanTaskFilter: PlanTaskFilter;
  WorkPlanFilter: WorkPlanFilter;
  WorkAssignmentFilter: WorkAssignmentFilter;
  BuildAssessmentFilter: BuildAssessmentFilter;
  CommitteeSeatFilter: CommitteeSeatFilter;
  CommitteeFilter: CommitteeFilter;
  CreationCampaignFilter: CreationCampaignFilter;
  EmployeeDeclarationFilter: EmployeeDeclarationFilter;
  DutyAssignmentFilter: DutyAssignmentFilter;
  AffairsLogFilter: AffairsLogFilter;
  FilingFilter: FilingFilter;
  FiveTypeAssessmentFilter: FiveTypeAssessmentFilter;
  UnionGroupFilter: UnionGroupFilter;
  GroupMembershipFilter: GroupMembershipFilter;
  GroupingRoundFilter: GroupingRoundFilter;
  MemberFilter: MemberFilter;
  HomeAssessmentFilter: HomeAssessmentFilter;
  HonourFilter: HonourFilter;
  InspectionVisitFilter: InspectionVisitFilter;
  InspectionFindingFilter: InspectionFindingFilter;
  MemJobFilter: MemJobFilter;
  BranchLedgerEntryFilter: BranchLedgerEntryFilter;
  UnionMeetingFilter: UnionMeetingFilter;
  GroupAssignmentTaskFilter: GroupAssignmentTaskFilter;
  MemberTransferFilter: MemberTransferFilter;
  PartyLinkFilter: PartyLinkFilter;
  PartyReportFilter: PartyReportFilter;
  SupportRequestFilter: SupportRequestFilter;
  SummaryFilter: SummaryFilter;
  RealNameEntryFilter: RealNameEntryFilter;
  RectificationItemFilter: RectificationItemFilter;
  RegulationFilter: RegulationFilter;
  SpreadsheetImportFilter: SpreadsheetImportFilter;
  MemIdFilter: MemIdFilter;
  MemIntFilter: MemIntFilter;
  MemBooleanFilter: MemBooleanFilter;
  MemTextFilter: MemTextFilter;
  MemTextListFilter: MemTextListFilter;
  PlanRecurrenceFilter: PlanRecurrenceFilter;
  MemDateFilter: MemDateFilter;
  PlanCommitteeFilter: PlanCommitteeFilter;
  PlanTaskStageFilter: PlanTaskStageFilter;
  WorkPlanStateFilter: WorkPlanStateFilter;
  PlanPeriodKindFilter: PlanPeriodKindFilter;
  CommitteeKindFilter: CommitteeKindFilter;
  CommitteeSubjectFilter: CommitteeSubjectFilter;
  SeatDutyFilter: SeatDutyFilter;
  MemIdListFilter: MemIdListFilter;
  HonourGradeFilter: HonourGradeFilter;
  CreationStateFilter: CreationStateFilter;
  DeclarationOutcomeFilter: DeclarationOutcomeFilter;
  FilingKindFilter: FilingKindFilter;
  FilingStateFilter: FilingStateFilter;
  MemPeriodFilter: MemPeriodFilter;
  FiveTypeStateFilter: FiveTypeStateFilter;
  GroupingRoundStatusFilter: GroupingRoundStatusFilter;
  SexFilter: SexFilter;
  EmploymentTypeFilter: EmploymentTypeFilter;
  EducationFilter: EducationFilter;
  MemberStatusFilter: MemberStatusFilter;
  HonourHolderTypeFilter: HonourHolderTypeFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  MemJobStateFilter: MemJobStateFilter;
  LedgerKindFilter: LedgerKindFilter;
  LedgerSourceFilter: LedgerSourceFilter;
  UnionMeetingKindFilter: UnionMeetingKindFilter;
  MembersMeetingFormFilter: MembersMeetingFormFilter;
  UnionMeetingStateFilter: UnionMeetingStateFilter;
  GroupAssignmentStateFilter: GroupAssignmentStateFilter;
  MemberTransferStateFilter: MemberTransferStateFilter;
  PartyOrgLevelFilter: PartyOrgLevelFilter;
  SupportAddresseeFilter: SupportAddresseeFilter;
  SupportStateFilter: SupportStateFilter;
  SummaryPeriodFilter: SummaryPeriodFilter;
  SummaryStateFilter: SummaryStateFilter;
  RealNameMethodFilter: RealNameMethodFilter;
  RealNameStateFilter: RealNameStateFilter;
  RectificationSourceFilter: RectificationSourceFilter;
  RectificationViceFilter: RectificationViceFilter;
  RectificationAspectFilter: RectificationAspectFilter;
  RectificationStateFilter: RectificationStateFilter;
  RegulationStateFilter: RegulationStateFilter;
  SpreadsheetImportStateFilter: SpreadsheetImportStateFilter;
  MemFloatFigures: MemFloatFigures;
  MemIntFigures: MemIntFigures;
  MemMoneyFigures: MemMoneyFigures;
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
  __resolveType: TypeResolveFn<'MemEvidenceUserError' | 'WorkAssignmentUserError' | 'BuildTargetUserError' | 'CommitteeUserError' | 'CreationUserError' | 'EmployeeDeclarationUserError' | 'DutyUserError' | 'FilingUserError' | 'FiveTypeUserError' | 'UnionGroupUserError' | 'HomeUserError' | 'HonourUserError' | 'IdentityUserError' | 'InspectionUserError' | 'MemJobUserError' | 'LedgerUserError' | 'UnionMeetingUserError' | 'MemberUserError' | 'MemberTransferUserError' | 'OrganizationUserError' | 'PartyLinkUserError' | 'PlanTaskUserError' | 'SummaryUserError' | 'RealNameUserError' | 'RectificationUserError' | 'RegulationUserError' | 'SpreadsheetImportUserError' | 'WorkPlanUserError', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'MemEvidence' | 'DemEvidence' | 'WelEvidence' | 'CulEvidence' | 'FinEvidence' | 'TaskEvidenceRecord', ParentType, ContextType>;
};

export type MemEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemEvidence'] = ResolversParentTypes['MemEvidence']> = {
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

export type MemMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemMetric'] = ResolversParentTypes['MemMetric']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachMemEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachMemEvidencePayload'] = ResolversParentTypes['AttachMemEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['MemEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachMemEvidence?: Resolver<ResolversTypes['AttachMemEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachMemEvidenceArgs, 'input'>>;
  assignWork?: Resolver<ResolversTypes['WorkAssignmentPayload'], ParentType, ContextType, RequireFields<MutationAssignWorkArgs, 'input'>>;
  completeAssignment?: Resolver<ResolversTypes['WorkAssignmentPayload'], ParentType, ContextType, RequireFields<MutationCompleteAssignmentArgs, 'input'>>;
  setBuildTargets?: Resolver<ResolversTypes['SetBuildTargetsPayload'], ParentType, ContextType, RequireFields<MutationSetBuildTargetsArgs, 'input'>>;
  assessBuildTargets?: Resolver<ResolversTypes['AssessBuildTargetsPayload'], ParentType, ContextType, RequireFields<MutationAssessBuildTargetsArgs, 'input'>>;
  appointSeat?: Resolver<ResolversTypes['CommitteeSeatPayload'], ParentType, ContextType, RequireFields<MutationAppointSeatArgs, 'input'>>;
  vacateSeat?: Resolver<ResolversTypes['CommitteeSeatPayload'], ParentType, ContextType, RequireFields<MutationVacateSeatArgs, 'input'>>;
  establishCommittee?: Resolver<ResolversTypes['CommitteePayload'], ParentType, ContextType, RequireFields<MutationEstablishCommitteeArgs, 'input'>>;
  establishWorkingCommittees?: Resolver<ResolversTypes['WorkingCommitteesPayload'], ParentType, ContextType, RequireFields<MutationEstablishWorkingCommitteesArgs, 'input'>>;
  startCreationCampaign?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationStartCreationCampaignArgs, 'input'>>;
  attachCreationEvidence?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationAttachCreationEvidenceArgs, 'input'>>;
  waiveCreationItem?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationWaiveCreationItemArgs, 'input'>>;
  recordExpertGuidance?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordExpertGuidanceArgs, 'input'>>;
  submitCreation?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationSubmitCreationArgs, 'input'>>;
  recordCreationResult?: Resolver<ResolversTypes['CreationCampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordCreationResultArgs, 'input'>>;
  declareNewEmployees?: Resolver<ResolversTypes['DeclareNewEmployeesPayload'], ParentType, ContextType, RequireFields<MutationDeclareNewEmployeesArgs, 'input'>>;
  closeDeclaration?: Resolver<ResolversTypes['EmployeeDeclarationPayload'], ParentType, ContextType, RequireFields<MutationCloseDeclarationArgs, 'input'>>;
  setDeclarationDeadline?: Resolver<ResolversTypes['DeclarationDeadlinePayload'], ParentType, ContextType, RequireFields<MutationSetDeclarationDeadlineArgs, 'input'>>;
  assignDuty?: Resolver<ResolversTypes['DutyAssignmentPayload'], ParentType, ContextType, RequireFields<MutationAssignDutyArgs, 'input'>>;
  endDuty?: Resolver<ResolversTypes['DutyAssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndDutyArgs, 'input'>>;
  logDailyAffair?: Resolver<ResolversTypes['AffairsLogPayload'], ParentType, ContextType, RequireFields<MutationLogDailyAffairArgs, 'input'>>;
  submitFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationSubmitFilingArgs, 'input'>>;
  acknowledgeFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeFilingArgs, 'input'>>;
  replyFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationReplyFilingArgs, 'input'>>;
  returnFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationReturnFilingArgs, 'input'>>;
  openFiveTypeAssessment?: Resolver<ResolversTypes['FiveTypeAssessmentPayload'], ParentType, ContextType, RequireFields<MutationOpenFiveTypeAssessmentArgs, 'input'>>;
  scoreType?: Resolver<ResolversTypes['FiveTypeAssessmentPayload'], ParentType, ContextType, RequireFields<MutationScoreTypeArgs, 'input'>>;
  closeFiveTypeAssessment?: Resolver<ResolversTypes['FiveTypeAssessmentPayload'], ParentType, ContextType, RequireFields<MutationCloseFiveTypeAssessmentArgs, 'input'>>;
  redrawUnionGroups?: Resolver<ResolversTypes['RedrawUnionGroupsPayload'], ParentType, ContextType, RequireFields<MutationRedrawUnionGroupsArgs, 'input'>>;
  assignMemberToGroup?: Resolver<ResolversTypes['AssignMemberToGroupPayload'], ParentType, ContextType, RequireFields<MutationAssignMemberToGroupArgs, 'input'>>;
  setHomeScoringStandard?: Resolver<ResolversTypes['HomeScoringStandardPayload'], ParentType, ContextType, RequireFields<MutationSetHomeScoringStandardArgs, 'input'>>;
  scoreHome?: Resolver<ResolversTypes['HomeAssessmentPayload'], ParentType, ContextType, RequireFields<MutationScoreHomeArgs, 'input'>>;
  recordHomeGuidance?: Resolver<ResolversTypes['HomeGuidancePayload'], ParentType, ContextType, RequireFields<MutationRecordHomeGuidanceArgs, 'input'>>;
  recordHonour?: Resolver<ResolversTypes['HonourPayload'], ParentType, ContextType, RequireFields<MutationRecordHonourArgs, 'input'>>;
  publishHonour?: Resolver<ResolversTypes['HonourPayload'], ParentType, ContextType, RequireFields<MutationPublishHonourArgs, 'input'>>;
  renewHonour?: Resolver<ResolversTypes['HonourPayload'], ParentType, ContextType, RequireFields<MutationRenewHonourArgs, 'input'>>;
  revokeHonour?: Resolver<ResolversTypes['HonourPayload'], ParentType, ContextType, RequireFields<MutationRevokeHonourArgs, 'input'>>;
  linkIdentity?: Resolver<ResolversTypes['IdentityPayload'], ParentType, ContextType, RequireFields<MutationLinkIdentityArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  recordBranchInspection?: Resolver<ResolversTypes['InspectionVisitPayload'], ParentType, ContextType, RequireFields<MutationRecordBranchInspectionArgs, 'input'>>;
  closeFinding?: Resolver<ResolversTypes['InspectionFindingPayload'], ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  cancelMemJob?: Resolver<ResolversTypes['MemJobPayload'], ParentType, ContextType, RequireFields<MutationCancelMemJobArgs, 'input'>>;
  registerLedgerEntry?: Resolver<ResolversTypes['LedgerEntryPayload'], ParentType, ContextType, RequireFields<MutationRegisterLedgerEntryArgs, 'input'>>;
  conveneMeeting?: Resolver<ResolversTypes['UnionMeetingPayload'], ParentType, ContextType, RequireFields<MutationConveneMeetingArgs, 'input'>>;
  recordMeeting?: Resolver<ResolversTypes['UnionMeetingPayload'], ParentType, ContextType, RequireFields<MutationRecordMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['UnionMeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  recordDecision?: Resolver<ResolversTypes['UnionMeetingPayload'], ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  importMembers?: Resolver<ResolversTypes['ImportMembersPayload'], ParentType, ContextType, RequireFields<MutationImportMembersArgs, 'input'>>;
  approveMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationApproveMembershipArgs, 'input'>>;
  declineMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationDeclineMembershipArgs, 'input'>>;
  changeMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  retireMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationRetireMemberArgs, 'input'>>;
  keepMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationKeepMembershipArgs, 'input'>>;
  resumeMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationResumeMembershipArgs, 'input'>>;
  correctStanding?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationCorrectStandingArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  treatAsLeft?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationTreatAsLeftArgs, 'input'>>;
  expelMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationExpelMemberArgs, 'input'>>;
  revealIdNumber?: Resolver<ResolversTypes['RevealIdNumberPayload'], ParentType, ContextType, RequireFields<MutationRevealIdNumberArgs, 'input'>>;
  transferMember?: Resolver<ResolversTypes['MemberTransferPayload'], ParentType, ContextType, RequireFields<MutationTransferMemberArgs, 'input'>>;
  acceptTransfer?: Resolver<ResolversTypes['MemberTransferPayload'], ParentType, ContextType, RequireFields<MutationAcceptTransferArgs, 'input'>>;
  declineTransfer?: Resolver<ResolversTypes['MemberTransferPayload'], ParentType, ContextType, RequireFields<MutationDeclineTransferArgs, 'input'>>;
  withdrawTransfer?: Resolver<ResolversTypes['MemberTransferPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTransferArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  importOrganizations?: Resolver<ResolversTypes['ImportOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationImportOrganizationsArgs, 'input'>>;
  moveOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationMoveOrganizationArgs, 'input'>>;
  startOrganizationMove?: Resolver<ResolversTypes['StartOrganizationMovePayload'], ParentType, ContextType, RequireFields<MutationStartOrganizationMoveArgs, 'input'>>;
  addSupervisor?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationAddSupervisorArgs, 'input'>>;
  changeOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationChangeOrganizationArgs, 'input'>>;
  dissolveOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationDissolveOrganizationArgs, 'input'>>;
  setPartyLink?: Resolver<ResolversTypes['PartyLinkPayload'], ParentType, ContextType, RequireFields<MutationSetPartyLinkArgs, 'input'>>;
  reportToParty?: Resolver<ResolversTypes['PartyReportPayload'], ParentType, ContextType, RequireFields<MutationReportToPartyArgs, 'input'>>;
  requestSupport?: Resolver<ResolversTypes['SupportRequestPayload'], ParentType, ContextType, RequireFields<MutationRequestSupportArgs, 'input'>>;
  recordReply?: Resolver<ResolversTypes['PartyReplyPayload'], ParentType, ContextType, RequireFields<MutationRecordReplyArgs, 'input'>>;
  addPlanTask?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationAddPlanTaskArgs, 'input'>>;
  changePlanTask?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationChangePlanTaskArgs, 'input'>>;
  schedulePlanTask?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationSchedulePlanTaskArgs, 'input'>>;
  holdForNotice?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationHoldForNoticeArgs, 'input'>>;
  releaseTask?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationReleaseTaskArgs, 'input'>>;
  closePlanTask?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationClosePlanTaskArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['PlanTaskPayload'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  draftSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationDraftSummaryArgs, 'input'>>;
  publishSummary?: Resolver<ResolversTypes['SummaryPayload'], ParentType, ContextType, RequireFields<MutationPublishSummaryArgs, 'input'>>;
  verifyRealName?: Resolver<ResolversTypes['VerifyRealNamePayload'], ParentType, ContextType, RequireFields<MutationVerifyRealNameArgs, 'input'>>;
  revokeRealName?: Resolver<ResolversTypes['RealNameEntryPayload'], ParentType, ContextType, RequireFields<MutationRevokeRealNameArgs, 'input'>>;
  raiseRectification?: Resolver<ResolversTypes['RectificationItemPayload'], ParentType, ContextType, RequireFields<MutationRaiseRectificationArgs, 'input'>>;
  completeRectification?: Resolver<ResolversTypes['RectificationItemPayload'], ParentType, ContextType, RequireFields<MutationCompleteRectificationArgs, 'input'>>;
  checkRectification?: Resolver<ResolversTypes['RectificationItemPayload'], ParentType, ContextType, RequireFields<MutationCheckRectificationArgs, 'input'>>;
  setRegulationAreas?: Resolver<ResolversTypes['RegulationAreaPayload'], ParentType, ContextType, RequireFields<MutationSetRegulationAreasArgs, 'input'>>;
  draftRegulation?: Resolver<ResolversTypes['RegulationPayload'], ParentType, ContextType, RequireFields<MutationDraftRegulationArgs, 'input'>>;
  adoptRegulation?: Resolver<ResolversTypes['RegulationPayload'], ParentType, ContextType, RequireFields<MutationAdoptRegulationArgs, 'input'>>;
  repealRegulation?: Resolver<ResolversTypes['RegulationPayload'], ParentType, ContextType, RequireFields<MutationRepealRegulationArgs, 'input'>>;
  beginSpreadsheetImport?: Resolver<ResolversTypes['SpreadsheetImportPayload'], ParentType, ContextType, RequireFields<MutationBeginSpreadsheetImportArgs, 'input'>>;
  addSpreadsheetPart?: Resolver<ResolversTypes['SpreadsheetImportPayload'], ParentType, ContextType, RequireFields<MutationAddSpreadsheetPartArgs, 'input'>>;
  checkSpreadsheet?: Resolver<ResolversTypes['SpreadsheetImportPayload'], ParentType, ContextType, RequireFields<MutationCheckSpreadsheetArgs, 'input'>>;
  commitSpreadsheetImport?: Resolver<ResolversTypes['SpreadsheetImportPayload'], ParentType, ContextType, RequireFields<MutationCommitSpreadsheetImportArgs, 'input'>>;
  undoSpreadsheetImport?: Resolver<ResolversTypes['SpreadsheetImportPayload'], ParentType, ContextType, RequireFields<MutationUndoSpreadsheetImportArgs, 'input'>>;
  establishWomenCommittee?: Resolver<ResolversTypes['CommitteePayload'], ParentType, ContextType, RequireFields<MutationEstablishWomenCommitteeArgs, 'input'>>;
  draftWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationDraftWorkPlanArgs, 'input'>>;
  importWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationImportWorkPlanArgs, 'input'>>;
  changeWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationChangeWorkPlanArgs, 'input'>>;
  discussWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationDiscussWorkPlanArgs, 'input'>>;
  finalizeWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationFinalizeWorkPlanArgs, 'input'>>;
  publishWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationPublishWorkPlanArgs, 'input'>>;
  reviseWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationReviseWorkPlanArgs, 'input'>>;
  closeWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationCloseWorkPlanArgs, 'input'>>;
  commentOnWorkPlan?: Resolver<ResolversTypes['WorkPlanPayload'], ParentType, ContextType, RequireFields<MutationCommentOnWorkPlanArgs, 'input'>>;
};

export type PlanTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTask'] = ResolversParentTypes['PlanTask'], FederationReferenceType extends FederationReferenceTypes['PlanTask'] = FederationReferenceTypes['PlanTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidenceTicket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memEvidence?: Resolver<Array<ResolversTypes['MemEvidence']>, ParentType, ContextType>;
  memMetrics?: Resolver<Array<ResolversTypes['MemMetric']>, ParentType, ContextType>;
  responsibleCommittee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['PlanSection']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gloss?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  calendarMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PlanRecurrence'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['PlanCommittee']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  capabilityIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['PlanTarget']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PlanTaskStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanTaskState'], ParentType, ContextType>;
  awaitingNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['PlanTaskSchedule']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closingEvidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRevised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['TaskEvidence']>, ParentType, ContextType>;
  targetProgress?: Resolver<Maybe<Array<ResolversTypes['TargetProgress']>>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressReports?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan'], FederationReferenceType extends FederationReferenceTypes['WorkPlan'] = FederationReferenceTypes['WorkPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidenceTicket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memEvidence?: Resolver<Array<ResolversTypes['MemEvidence']>, ParentType, ContextType>;
  memMetrics?: Resolver<Array<ResolversTypes['MemMetric']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['PlanProgress']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkPlanState'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodKind?: Resolver<ResolversTypes['PlanPeriodKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidingIdeas?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slogans?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PlanSection']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType, Partial<WorkPlanTasksArgs>>;
  discussions?: Resolver<Maybe<Array<ResolversTypes['PlanDiscussion']>>, ParentType, ContextType>;
  partyReport?: Resolver<Maybe<ResolversTypes['PlanPartyReport']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<Array<ResolversTypes['PlanComment']>>, ParentType, ContextType>;
  revisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finalizedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignment'] = ResolversParentTypes['WorkAssignment'], FederationReferenceType extends FederationReferenceTypes['WorkAssignment'] = FederationReferenceTypes['WorkAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['UnionMeeting']>, ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  workAssignment?: Resolver<Maybe<ResolversTypes['WorkAssignment']>, ParentType, ContextType, RequireFields<QueryWorkAssignmentArgs, 'id'>>;
  buildTargetBoard?: Resolver<Maybe<ResolversTypes['BuildTargetBoard']>, ParentType, ContextType, RequireFields<QueryBuildTargetBoardArgs, 'orgId' | 'year'>>;
  committeeSeat?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType, RequireFields<QueryCommitteeSeatArgs, 'id'>>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  workingCommittee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType, RequireFields<QueryWorkingCommitteeArgs, 'orgId' | 'subject'>>;
  creationCampaign?: Resolver<Maybe<ResolversTypes['CreationCampaign']>, ParentType, ContextType, RequireFields<QueryCreationCampaignArgs, 'id'>>;
  creationBoard?: Resolver<Array<ResolversTypes['CreationCampaign']>, ParentType, ContextType, RequireFields<QueryCreationBoardArgs, 'orgId'>>;
  membershipRate?: Resolver<Maybe<ResolversTypes['MembershipRate']>, ParentType, ContextType, RequireFields<QueryMembershipRateArgs, 'orgId'>>;
  membershipRateTrend?: Resolver<Array<ResolversTypes['MembershipRate']>, ParentType, ContextType, RequireFields<QueryMembershipRateTrendArgs, 'orgId' | 'from' | 'to'>>;
  officeDesk?: Resolver<Array<ResolversTypes['DeskItem']>, ParentType, ContextType, RequireFields<QueryOfficeDeskArgs, 'orgId' | 'withinDays'>>;
  dutiesOf?: Resolver<Array<ResolversTypes['DutyAssignment']>, ParentType, ContextType, RequireFields<QueryDutiesOfArgs, 'memberId'>>;
  dutyCoverage?: Resolver<Maybe<ResolversTypes['DutyCoverage']>, ParentType, ContextType, RequireFields<QueryDutyCoverageArgs, 'committeeId'>>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType, RequireFields<QueryFilingArgs, 'id'>>;
  fiveTypeRadar?: Resolver<Maybe<ResolversTypes['FiveTypeRadar']>, ParentType, ContextType, RequireFields<QueryFiveTypeRadarArgs, 'orgId' | 'period'>>;
  unionGroup?: Resolver<Maybe<ResolversTypes['UnionGroup']>, ParentType, ContextType, RequireFields<QueryUnionGroupArgs, 'id'>>;
  homeScoringStandard?: Resolver<Maybe<ResolversTypes['HomeScoringStandard']>, ParentType, ContextType, RequireFields<QueryHomeScoringStandardArgs, 'orgId' | 'year'>>;
  homeLeague?: Resolver<Maybe<ResolversTypes['HomeLeague']>, ParentType, ContextType, RequireFields<QueryHomeLeagueArgs, 'orgId' | 'year'>>;
  honour?: Resolver<Maybe<ResolversTypes['Honour']>, ParentType, ContextType, RequireFields<QueryHonourArgs, 'id'>>;
  honoursDueForReview?: Resolver<Array<ResolversTypes['Honour']>, ParentType, ContextType, RequireFields<QueryHonoursDueForReviewArgs, 'orgId' | 'withinDays'>>;
  myIdentity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType, RequireFields<QueryIdentityArgs, 'subject'>>;
  openInspectionFindings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType, RequireFields<QueryOpenInspectionFindingsArgs, 'orgId' | 'overdueOnly'>>;
  inspectionCoverage?: Resolver<Maybe<ResolversTypes['InspectionCoverage']>, ParentType, ContextType, RequireFields<QueryInspectionCoverageArgs, 'orgId' | 'year'>>;
  memJob?: Resolver<Maybe<ResolversTypes['MemJob']>, ParentType, ContextType, RequireFields<QueryMemJobArgs, 'id'>>;
  myMemJobs?: Resolver<Array<ResolversTypes['MemJob']>, ParentType, ContextType>;
  yearlyReport?: Resolver<Maybe<ResolversTypes['YearlyReport']>, ParentType, ContextType, RequireFields<QueryYearlyReportArgs, 'orgId' | 'year'>>;
  unionStatistics?: Resolver<Maybe<ResolversTypes['StatSeries']>, ParentType, ContextType, RequireFields<QueryUnionStatisticsArgs, 'orgId' | 'groupBy' | 'measure' | 'period'>>;
  unionMeeting?: Resolver<Maybe<ResolversTypes['UnionMeeting']>, ParentType, ContextType, RequireFields<QueryUnionMeetingArgs, 'id'>>;
  meetingCounts?: Resolver<Array<ResolversTypes['MeetingCount']>, ParentType, ContextType, RequireFields<QueryMeetingCountsArgs, 'orgId' | 'period' | 'committeeKind'>>;
  membersMeetingDuty?: Resolver<Maybe<ResolversTypes['MembersMeetingDuty']>, ParentType, ContextType, RequireFields<QueryMembersMeetingDutyArgs, 'orgId' | 'year'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['MemberStanding']>, ParentType, ContextType, RequireFields<QueryStandingArgs, 'memberId'>>;
  myAccessLog?: Resolver<Array<ResolversTypes['MemberAccess']>, ParentType, ContextType>;
  networkCompleteness?: Resolver<Array<ResolversTypes['OrganizationNetwork']>, ParentType, ContextType, RequireFields<QueryNetworkCompletenessArgs, 'orgId' | 'activityDays'>>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizationTree?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType, RequireFields<QueryOrganizationTreeArgs, 'rootId' | 'includeDissolved'>>;
  planTask?: Resolver<Maybe<ResolversTypes['PlanTask']>, ParentType, ContextType, RequireFields<QueryPlanTaskArgs, 'id'>>;
  planCalendar?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType, RequireFields<QueryPlanCalendarArgs, 'orgId' | 'year' | 'month'>>;
  tasksDue?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType, RequireFields<QueryTasksDueArgs, 'orgId'>>;
  summaryDocument?: Resolver<Maybe<ResolversTypes['OfficeFile']>, ParentType, ContextType, RequireFields<QuerySummaryDocumentArgs, 'id' | 'format'>>;
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType, RequireFields<QuerySummaryArgs, 'id'>>;
  yearEndSummary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType, RequireFields<QueryYearEndSummaryArgs, 'orgId' | 'year'>>;
  realNameCoverage?: Resolver<Maybe<ResolversTypes['RealNameCoverage']>, ParentType, ContextType, RequireFields<QueryRealNameCoverageArgs, 'orgId'>>;
  membershipDynamics?: Resolver<Maybe<ResolversTypes['MembershipDynamics']>, ParentType, ContextType, RequireFields<QueryMembershipDynamicsArgs, 'orgId' | 'from' | 'to'>>;
  rectificationItem?: Resolver<Maybe<ResolversTypes['RectificationItem']>, ParentType, ContextType, RequireFields<QueryRectificationItemArgs, 'id'>>;
  rectificationBoard?: Resolver<Maybe<ResolversTypes['RectificationBoard']>, ParentType, ContextType, RequireFields<QueryRectificationBoardArgs, 'orgId'>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryRegulationArgs, 'id'>>;
  regulationAreas?: Resolver<Array<ResolversTypes['RegulationArea']>, ParentType, ContextType, RequireFields<QueryRegulationAreasArgs, 'orgId'>>;
  regulationCoverage?: Resolver<Maybe<ResolversTypes['RegulationCoverage']>, ParentType, ContextType, RequireFields<QueryRegulationCoverageArgs, 'orgId'>>;
  spreadsheetImport?: Resolver<Maybe<ResolversTypes['SpreadsheetImport']>, ParentType, ContextType, RequireFields<QuerySpreadsheetImportArgs, 'id'>>;
  spreadsheetTemplate?: Resolver<ResolversTypes['SpreadsheetTemplate'], ParentType, ContextType, RequireFields<QuerySpreadsheetTemplateArgs, 'kind'>>;
  womenOrganizationGaps?: Resolver<Array<ResolversTypes['WomenOrganization']>, ParentType, ContextType, RequireFields<QueryWomenOrganizationGapsArgs, 'orgId'>>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<QueryWorkPlanArgs, 'orgId' | 'year'>>;
  workPlanRevisions?: Resolver<Array<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<QueryWorkPlanRevisionsArgs, 'orgId' | 'year'>>;
  planTasks?: Resolver<ResolversTypes['PlanTaskConnection'], ParentType, ContextType, RequireFields<QueryPlanTasksArgs, 'first'>>;
  workPlans?: Resolver<ResolversTypes['WorkPlanConnection'], ParentType, ContextType, RequireFields<QueryWorkPlansArgs, 'first'>>;
  workAssignments?: Resolver<ResolversTypes['WorkAssignmentConnection'], ParentType, ContextType, RequireFields<QueryWorkAssignmentsArgs, 'first'>>;
  buildAssessments?: Resolver<ResolversTypes['BuildAssessmentConnection'], ParentType, ContextType, RequireFields<QueryBuildAssessmentsArgs, 'first'>>;
  committeeSeats?: Resolver<ResolversTypes['CommitteeSeatConnection'], ParentType, ContextType, RequireFields<QueryCommitteeSeatsArgs, 'first'>>;
  committees?: Resolver<ResolversTypes['CommitteeConnection'], ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first'>>;
  creationCampaigns?: Resolver<ResolversTypes['CreationCampaignConnection'], ParentType, ContextType, RequireFields<QueryCreationCampaignsArgs, 'first'>>;
  employeeDeclarations?: Resolver<ResolversTypes['EmployeeDeclarationConnection'], ParentType, ContextType, RequireFields<QueryEmployeeDeclarationsArgs, 'first'>>;
  dutyAssignments?: Resolver<ResolversTypes['DutyAssignmentConnection'], ParentType, ContextType, RequireFields<QueryDutyAssignmentsArgs, 'first'>>;
  affairsLogs?: Resolver<ResolversTypes['AffairsLogConnection'], ParentType, ContextType, RequireFields<QueryAffairsLogsArgs, 'first'>>;
  filingOutbox?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingOutboxArgs, 'first'>>;
  filingInbox?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<QueryFilingInboxArgs, 'first'>>;
  fiveTypeAssessments?: Resolver<ResolversTypes['FiveTypeAssessmentConnection'], ParentType, ContextType, RequireFields<QueryFiveTypeAssessmentsArgs, 'first'>>;
  unionGroups?: Resolver<ResolversTypes['UnionGroupConnection'], ParentType, ContextType, RequireFields<QueryUnionGroupsArgs, 'first'>>;
  groupMemberships?: Resolver<ResolversTypes['GroupMembershipConnection'], ParentType, ContextType, RequireFields<QueryGroupMembershipsArgs, 'first'>>;
  groupingRounds?: Resolver<ResolversTypes['GroupingRoundConnection'], ParentType, ContextType, RequireFields<QueryGroupingRoundsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  homeAssessments?: Resolver<ResolversTypes['HomeAssessmentConnection'], ParentType, ContextType, RequireFields<QueryHomeAssessmentsArgs, 'first'>>;
  honours?: Resolver<ResolversTypes['HonourConnection'], ParentType, ContextType, RequireFields<QueryHonoursArgs, 'first'>>;
  inspectionVisits?: Resolver<ResolversTypes['InspectionVisitConnection'], ParentType, ContextType, RequireFields<QueryInspectionVisitsArgs, 'first'>>;
  inspectionFindings?: Resolver<ResolversTypes['InspectionFindingConnection'], ParentType, ContextType, RequireFields<QueryInspectionFindingsArgs, 'first'>>;
  memJobs?: Resolver<ResolversTypes['MemJobConnection'], ParentType, ContextType, RequireFields<QueryMemJobsArgs, 'first'>>;
  branchLedger?: Resolver<ResolversTypes['BranchLedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryBranchLedgerArgs, 'first'>>;
  unionMeetings?: Resolver<ResolversTypes['UnionMeetingConnection'], ParentType, ContextType, RequireFields<QueryUnionMeetingsArgs, 'first'>>;
  groupAssignmentTasks?: Resolver<ResolversTypes['GroupAssignmentTaskConnection'], ParentType, ContextType, RequireFields<QueryGroupAssignmentTasksArgs, 'first'>>;
  memberTransfers?: Resolver<ResolversTypes['MemberTransferConnection'], ParentType, ContextType, RequireFields<QueryMemberTransfersArgs, 'first'>>;
  partyUnionLinks?: Resolver<ResolversTypes['PartyLinkConnection'], ParentType, ContextType, RequireFields<QueryPartyUnionLinksArgs, 'first'>>;
  partyReports?: Resolver<ResolversTypes['PartyReportConnection'], ParentType, ContextType, RequireFields<QueryPartyReportsArgs, 'first'>>;
  supportRequests?: Resolver<ResolversTypes['SupportRequestConnection'], ParentType, ContextType, RequireFields<QuerySupportRequestsArgs, 'first'>>;
  summaries?: Resolver<ResolversTypes['SummaryConnection'], ParentType, ContextType, RequireFields<QuerySummariesArgs, 'first'>>;
  realNameEntries?: Resolver<ResolversTypes['RealNameEntryConnection'], ParentType, ContextType, RequireFields<QueryRealNameEntriesArgs, 'first'>>;
  rectificationItems?: Resolver<ResolversTypes['RectificationItemConnection'], ParentType, ContextType, RequireFields<QueryRectificationItemsArgs, 'first'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, RequireFields<QueryRegulationsArgs, 'first'>>;
  spreadsheetImports?: Resolver<ResolversTypes['SpreadsheetImportConnection'], ParentType, ContextType, RequireFields<QuerySpreadsheetImportsArgs, 'first'>>;
  planTaskStats?: Resolver<ResolversTypes['PlanTaskStats'], ParentType, ContextType, RequireFields<QueryPlanTaskStatsArgs, 'groupBy' | 'first'>>;
  workPlanStats?: Resolver<ResolversTypes['WorkPlanStats'], ParentType, ContextType, RequireFields<QueryWorkPlanStatsArgs, 'groupBy' | 'first'>>;
  workAssignmentStats?: Resolver<ResolversTypes['WorkAssignmentStats'], ParentType, ContextType, RequireFields<QueryWorkAssignmentStatsArgs, 'groupBy' | 'first'>>;
  committeeSeatStats?: Resolver<ResolversTypes['CommitteeSeatStats'], ParentType, ContextType, RequireFields<QueryCommitteeSeatStatsArgs, 'groupBy' | 'first'>>;
  committeeStats?: Resolver<ResolversTypes['CommitteeStats'], ParentType, ContextType, RequireFields<QueryCommitteeStatsArgs, 'groupBy' | 'first'>>;
  creationCampaignStats?: Resolver<ResolversTypes['CreationCampaignStats'], ParentType, ContextType, RequireFields<QueryCreationCampaignStatsArgs, 'groupBy' | 'first'>>;
  dutyAssignmentStats?: Resolver<ResolversTypes['DutyAssignmentStats'], ParentType, ContextType, RequireFields<QueryDutyAssignmentStatsArgs, 'groupBy' | 'first'>>;
  affairsLogStats?: Resolver<ResolversTypes['AffairsLogStats'], ParentType, ContextType, RequireFields<QueryAffairsLogStatsArgs, 'groupBy' | 'first'>>;
  filingOutboxStats?: Resolver<ResolversTypes['FilingStats'], ParentType, ContextType, RequireFields<QueryFilingOutboxStatsArgs, 'groupBy' | 'first'>>;
  filingInboxStats?: Resolver<ResolversTypes['FilingStats'], ParentType, ContextType, RequireFields<QueryFilingInboxStatsArgs, 'groupBy' | 'first'>>;
  fiveTypeAssessmentStats?: Resolver<ResolversTypes['FiveTypeAssessmentStats'], ParentType, ContextType, RequireFields<QueryFiveTypeAssessmentStatsArgs, 'groupBy' | 'first'>>;
  unionGroupStats?: Resolver<ResolversTypes['UnionGroupStats'], ParentType, ContextType, RequireFields<QueryUnionGroupStatsArgs, 'groupBy' | 'first'>>;
  groupMembershipStats?: Resolver<ResolversTypes['GroupMembershipStats'], ParentType, ContextType, RequireFields<QueryGroupMembershipStatsArgs, 'groupBy' | 'first'>>;
  groupingRoundStats?: Resolver<ResolversTypes['GroupingRoundStats'], ParentType, ContextType, RequireFields<QueryGroupingRoundStatsArgs, 'groupBy' | 'first'>>;
  memberStats?: Resolver<ResolversTypes['MemberStats'], ParentType, ContextType, RequireFields<QueryMemberStatsArgs, 'groupBy' | 'first'>>;
  homeAssessmentStats?: Resolver<ResolversTypes['HomeAssessmentStats'], ParentType, ContextType, RequireFields<QueryHomeAssessmentStatsArgs, 'groupBy' | 'first'>>;
  honourStats?: Resolver<ResolversTypes['HonourStats'], ParentType, ContextType, RequireFields<QueryHonourStatsArgs, 'groupBy' | 'first'>>;
  inspectionVisitStats?: Resolver<ResolversTypes['InspectionVisitStats'], ParentType, ContextType, RequireFields<QueryInspectionVisitStatsArgs, 'groupBy' | 'first'>>;
  inspectionFindingStats?: Resolver<ResolversTypes['InspectionFindingStats'], ParentType, ContextType, RequireFields<QueryInspectionFindingStatsArgs, 'groupBy' | 'first'>>;
  branchLedgerStats?: Resolver<ResolversTypes['BranchLedgerEntryStats'], ParentType, ContextType, RequireFields<QueryBranchLedgerStatsArgs, 'groupBy' | 'first'>>;
  unionMeetingStats?: Resolver<ResolversTypes['UnionMeetingStats'], ParentType, ContextType, RequireFields<QueryUnionMeetingStatsArgs, 'groupBy' | 'first'>>;
  partyUnionLinkStats?: Resolver<ResolversTypes['PartyLinkStats'], ParentType, ContextType, RequireFields<QueryPartyUnionLinkStatsArgs, 'groupBy' | 'first'>>;
  partyReportStats?: Resolver<ResolversTypes['PartyReportStats'], ParentType, ContextType, RequireFields<QueryPartyReportStatsArgs, 'groupBy' | 'first'>>;
  supportRequestStats?: Resolver<ResolversTypes['SupportRequestStats'], ParentType, ContextType, RequireFields<QuerySupportRequestStatsArgs, 'groupBy' | 'first'>>;
  summaryStats?: Resolver<ResolversTypes['SummaryStats'], ParentType, ContextType, RequireFields<QuerySummaryStatsArgs, 'groupBy' | 'first'>>;
  rectificationItemStats?: Resolver<ResolversTypes['RectificationItemStats'], ParentType, ContextType, RequireFields<QueryRectificationItemStatsArgs, 'groupBy' | 'first'>>;
  regulationStats?: Resolver<ResolversTypes['RegulationStats'], ParentType, ContextType, RequireFields<QueryRegulationStatsArgs, 'groupBy' | 'first'>>;
};

export type WorkAssignmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentPayload'] = ResolversParentTypes['WorkAssignmentPayload']> = {
  workAssignment?: Resolver<Maybe<ResolversTypes['WorkAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WorkAssignmentUserError']>, ParentType, ContextType>;
};

export type BuildTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildTarget'] = ResolversParentTypes['BuildTarget']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['BuildMetric'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BuildResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildResult'] = ResolversParentTypes['BuildResult']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BuildItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildItem'] = ResolversParentTypes['BuildItem']> = {
  metric?: Resolver<ResolversTypes['BuildMetric'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['BuildResult']>, ParentType, ContextType>;
  branches?: Resolver<Array<ResolversTypes['BuildResult']>, ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BuildTargetBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildTargetBoard'] = ResolversParentTypes['BuildTargetBoard']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['BuildTarget']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BuildItem']>, ParentType, ContextType>;
  overdueFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deductionPerFinding?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['BuildAssessment']>, ParentType, ContextType>;
};

export type BuildAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildAssessment'] = ResolversParentTypes['BuildAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  assessedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BuildItem']>, ParentType, ContextType>;
  overdueFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetBuildTargetsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetBuildTargetsPayload'] = ResolversParentTypes['SetBuildTargetsPayload']> = {
  targets?: Resolver<Maybe<Array<ResolversTypes['BuildTarget']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['BuildTargetUserError']>, ParentType, ContextType>;
};

export type AssessBuildTargetsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessBuildTargetsPayload'] = ResolversParentTypes['AssessBuildTargetsPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['BuildAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['BuildTargetUserError']>, ParentType, ContextType>;
};

export type CommitteeSeatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeat'] = ResolversParentTypes['CommitteeSeat'], FederationReferenceType extends FederationReferenceTypes['CommitteeSeat'] = FederationReferenceTypes['CommitteeSeat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeSeat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CommitteeSubject']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['SeatDuty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeSeatPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatPayload'] = ResolversParentTypes['CommitteeSeatPayload']> = {
  committeeSeat?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CommitteeUserError']>, ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee'], FederationReferenceType extends FederationReferenceTypes['Committee'] = FederationReferenceTypes['Committee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Committee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CommitteeSubject']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<Array<ResolversTypes['CommitteeSeat']>>, ParentType, ContextType, Partial<CommitteeSeatsArgs>>;
  shortfalls?: Resolver<Array<ResolversTypes['CommitteeShortfall']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeShortfallResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeShortfall'] = ResolversParentTypes['CommitteeShortfall']> = {
  code?: Resolver<ResolversTypes['CommitteeShortfallCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  committees?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  membershipRate?: Resolver<Maybe<ResolversTypes['MembershipRate']>, ParentType, ContextType, Partial<UnionOrganizationMembershipRateArgs>>;
  groupingRound?: Resolver<Maybe<ResolversTypes['GroupingRound']>, ParentType, ContextType>;
  honours?: Resolver<Maybe<Array<ResolversTypes['Honour']>>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<UnionOrganizationMemberCountArgs>>;
  network?: Resolver<Maybe<ResolversTypes['OrganizationNetwork']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  employeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<UnionOrganizationEmployeeCountArgs>>;
  employeeCountTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<UnionOrganizationEmployeeCountTotalArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  supervisors?: Resolver<Array<ResolversTypes['Supervisor']>, ParentType, ContextType>;
  filingSuperiors?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partyLink?: Resolver<Maybe<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  womenOrganization?: Resolver<Maybe<ResolversTypes['WomenOrganization']>, ParentType, ContextType>;
};

export type CommitteePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteePayload'] = ResolversParentTypes['CommitteePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CommitteeUserError']>, ParentType, ContextType>;
};

export type WorkingCommitteesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingCommitteesPayload'] = ResolversParentTypes['WorkingCommitteesPayload']> = {
  committees?: Resolver<Maybe<Array<ResolversTypes['Committee']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CommitteeUserError']>, ParentType, ContextType>;
};

export type CreationCampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaign'] = ResolversParentTypes['CreationCampaign'], FederationReferenceType extends FederationReferenceTypes['CreationCampaign'] = FederationReferenceTypes['CreationCampaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreationCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HonourGrade'], ParentType, ContextType>;
  grantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CreationItem']>, ParentType, ContextType>;
  unmetItems?: Resolver<Array<ResolversTypes['CreationItem']>, ParentType, ContextType>;
  expertVisits?: Resolver<Array<ResolversTypes['ExpertVisit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreationState'], ParentType, ContextType>;
  isReopened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CreationResult']>, ParentType, ContextType>;
  honour?: Resolver<Maybe<ResolversTypes['Honour']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationItem'] = ResolversParentTypes['CreationItem']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreationItemKind'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['CreationEvidence']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waivedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CreationEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationEvidence'] = ResolversParentTypes['CreationEvidence']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suffices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ExpertVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertVisit'] = ResolversParentTypes['ExpertVisit']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationResult'] = ResolversParentTypes['CreationResult']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreationCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignPayload'] = ResolversParentTypes['CreationCampaignPayload']> = {
  creationCampaign?: Resolver<Maybe<ResolversTypes['CreationCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreationUserError']>, ParentType, ContextType>;
};

export type EmployeeDeclarationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeDeclaration'] = ResolversParentTypes['EmployeeDeclaration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hiredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DeclarationOutcome'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipRate'] = ResolversParentTypes['MembershipRate']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DeclareNewEmployeesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclareNewEmployeesPayload'] = ResolversParentTypes['DeclareNewEmployeesPayload']> = {
  declarations?: Resolver<Maybe<Array<ResolversTypes['EmployeeDeclaration']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EmployeeDeclarationUserError']>, ParentType, ContextType>;
};

export type EmployeeDeclarationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeDeclarationPayload'] = ResolversParentTypes['EmployeeDeclarationPayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['EmployeeDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EmployeeDeclarationUserError']>, ParentType, ContextType>;
};

export type DeclarationDeadlinePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclarationDeadlinePayload'] = ResolversParentTypes['DeclarationDeadlinePayload']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EmployeeDeclarationUserError']>, ParentType, ContextType>;
};

export type DeskItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeskItem'] = ResolversParentTypes['DeskItem']> = {
  kind?: Resolver<ResolversTypes['DeskItemKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DutyAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignment'] = ResolversParentTypes['DutyAssignment'], FederationReferenceType extends FederationReferenceTypes['DutyAssignment'] = FederationReferenceTypes['DutyAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffairsLogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLog'] = ResolversParentTypes['AffairsLog'], FederationReferenceType extends FederationReferenceTypes['AffairsLog'] = FederationReferenceTypes['AffairsLog']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AffairsLog']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyCoverage'] = ResolversParentTypes['DutyCoverage']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsWithDuty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsWithoutDuty?: Resolver<Array<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['DutyArea']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyArea'] = ResolversParentTypes['DutyArea']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyAssignmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentPayload'] = ResolversParentTypes['DutyAssignmentPayload']> = {
  dutyAssignment?: Resolver<Maybe<ResolversTypes['DutyAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DutyUserError']>, ParentType, ContextType>;
};

export type AffairsLogPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogPayload'] = ResolversParentTypes['AffairsLogPayload']> = {
  affairsLog?: Resolver<Maybe<ResolversTypes['AffairsLog']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DutyUserError']>, ParentType, ContextType>;
};

export type FilingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing'], FederationReferenceType extends FederationReferenceTypes['Filing'] = FederationReferenceTypes['Filing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Filing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FilingKind'], ParentType, ContextType>;
  fromOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  toOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['FilingAttachment']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['FilingAbout']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['FilingReply']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingAttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingAttachment'] = ResolversParentTypes['FilingAttachment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingAboutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingAbout'] = ResolversParentTypes['FilingAbout']> = {
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FilingReplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingReply'] = ResolversParentTypes['FilingReply']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repliedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['FilingAttachment']>, ParentType, ContextType>;
};

export type FilingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingPayload'] = ResolversParentTypes['FilingPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FilingUserError']>, ParentType, ContextType>;
};

export type FiveTypeAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessment'] = ResolversParentTypes['FiveTypeAssessment'], FederationReferenceType extends FederationReferenceTypes['FiveTypeAssessment'] = FederationReferenceTypes['FiveTypeAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FiveTypeAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FiveTypeState'], ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['FiveTypeScore']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiveTypeScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeScore'] = ResolversParentTypes['FiveTypeScore']> = {
  type?: Resolver<ResolversTypes['UnionType'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['UnionForce'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['MemEvidence']>, ParentType, ContextType>;
};

export type FiveTypeRadarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeRadar'] = ResolversParentTypes['FiveTypeRadar']> = {
  assessment?: Resolver<ResolversTypes['FiveTypeAssessment'], ParentType, ContextType>;
  axes?: Resolver<Array<ResolversTypes['FiveTypeAxis']>, ParentType, ContextType>;
};

export type FiveTypeAxisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAxis'] = ResolversParentTypes['FiveTypeAxis']> = {
  type?: Resolver<ResolversTypes['UnionType'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['UnionForce'], ParentType, ContextType>;
  typeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiveTypeAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentPayload'] = ResolversParentTypes['FiveTypeAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['FiveTypeAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FiveTypeUserError']>, ParentType, ContextType>;
};

export type UnionGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroup'] = ResolversParentTypes['UnionGroup'], FederationReferenceType extends FederationReferenceTypes['UnionGroup'] = FederationReferenceTypes['UnionGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['GroupingRound']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  leaderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType, Partial<UnionGroupMembersArgs>>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<UnionGroupMemberCountArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembership'] = ResolversParentTypes['GroupMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['UnionGroup']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type GroupingRoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRound'] = ResolversParentTypes['GroupingRound'], FederationReferenceType extends FederationReferenceTypes['GroupingRound'] = FederationReferenceTypes['GroupingRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupingRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupingRoundStatus'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['UnionGroup']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['UnionGroup']>, ParentType, ContextType, Partial<MemberGroupArgs>>;
  honours?: Resolver<Maybe<Array<ResolversTypes['Honour']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  birthday?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  idNumberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employmentType?: Resolver<ResolversTypes['EmploymentType'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frontline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['Child']>>, ParentType, ContextType>;
  joinedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  keptOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['MembershipEnding']>, ParentType, ContextType>;
  spells?: Resolver<Array<ResolversTypes['MembershipSpell']>, ParentType, ContextType, Partial<MemberSpellsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingTransfer?: Resolver<Maybe<ResolversTypes['MemberTransfer']>, ParentType, ContextType>;
  realNameOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type RedrawUnionGroupsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedrawUnionGroupsPayload'] = ResolversParentTypes['RedrawUnionGroupsPayload']> = {
  groupingRound?: Resolver<Maybe<ResolversTypes['GroupingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UnionGroupUserError']>, ParentType, ContextType>;
};

export type AssignMemberToGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignMemberToGroupPayload'] = ResolversParentTypes['AssignMemberToGroupPayload']> = {
  groupMembership?: Resolver<Maybe<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UnionGroupUserError']>, ParentType, ContextType>;
};

export type HomeScoringStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeScoringStandard'] = ResolversParentTypes['HomeScoringStandard'], FederationReferenceType extends FederationReferenceTypes['HomeScoringStandard'] = FederationReferenceTypes['HomeScoringStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeScoringStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['HomeStandardItem']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['HomeGrade']>, ParentType, ContextType>;
  maxTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeStandardItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeStandardItem'] = ResolversParentTypes['HomeStandardItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeGrade'] = ResolversParentTypes['HomeGrade']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessment'] = ResolversParentTypes['HomeAssessment'], FederationReferenceType extends FederationReferenceTypes['HomeAssessment'] = FederationReferenceTypes['HomeAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['HomeScoringStandard']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['HomeItemScore']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['HomeGuidance']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeItemScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeItemScore'] = ResolversParentTypes['HomeItemScore']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeGuidanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeGuidance'] = ResolversParentTypes['HomeGuidance'], FederationReferenceType extends FederationReferenceTypes['HomeGuidance'] = FederationReferenceTypes['HomeGuidance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeGuidance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomeLeagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeLeague'] = ResolversParentTypes['HomeLeague']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['HomeScoringStandard']>, ParentType, ContextType>;
  branchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['HomeLeagueRow']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  overdue?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
};

export type HomeLeagueRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeLeagueRow'] = ResolversParentTypes['HomeLeagueRow']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['UnionOrganization'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['HomeAssessment'], ParentType, ContextType>;
};

export type HomeScoringStandardPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeScoringStandardPayload'] = ResolversParentTypes['HomeScoringStandardPayload']> = {
  standard?: Resolver<Maybe<ResolversTypes['HomeScoringStandard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HomeUserError']>, ParentType, ContextType>;
};

export type HomeAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentPayload'] = ResolversParentTypes['HomeAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['HomeAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HomeUserError']>, ParentType, ContextType>;
};

export type HomeGuidancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeGuidancePayload'] = ResolversParentTypes['HomeGuidancePayload']> = {
  guidance?: Resolver<Maybe<ResolversTypes['HomeGuidance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HomeUserError']>, ParentType, ContextType>;
};

export type HonourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Honour'] = ResolversParentTypes['Honour'], FederationReferenceType extends FederationReferenceTypes['Honour'] = FederationReferenceTypes['Honour']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Honour']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holderType?: Resolver<ResolversTypes['HonourHolderType'], ParentType, ContextType>;
  holderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['HonourGrade'], ParentType, ContextType>;
  starLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grantor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['HonourTerm']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourStatus'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourTerm'] = ResolversParentTypes['HonourTerm']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HonourPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourPayload'] = ResolversParentTypes['HonourPayload']> = {
  honour?: Resolver<Maybe<ResolversTypes['Honour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HonourUserError']>, ParentType, ContextType>;
};

export type CallerIdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CallerIdentity'] = ResolversParentTypes['CallerIdentity']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  orgId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IdentityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityPayload'] = ResolversParentTypes['IdentityPayload']> = {
  identity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['IdentityUserError']>, ParentType, ContextType>;
};

export type GrantPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantPayload'] = ResolversParentTypes['GrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['IdentityUserError']>, ParentType, ContextType>;
};

export type InspectionVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisit'] = ResolversParentTypes['InspectionVisit'], FederationReferenceType extends FederationReferenceTypes['InspectionVisit'] = FederationReferenceTypes['InspectionVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  procedureDocs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding'], FederationReferenceType extends FederationReferenceTypes['InspectionFinding'] = FederationReferenceTypes['InspectionFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionCoverage'] = ResolversParentTypes['InspectionCoverage']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BranchInspection']>, ParentType, ContextType>;
};

export type BranchInspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchInspection'] = ResolversParentTypes['BranchInspection']> = {
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  overdueFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitPayload'] = ResolversParentTypes['InspectionVisitPayload']> = {
  inspectionVisit?: Resolver<Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InspectionUserError']>, ParentType, ContextType>;
};

export type InspectionFindingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingPayload'] = ResolversParentTypes['InspectionFindingPayload']> = {
  inspectionFinding?: Resolver<Maybe<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InspectionUserError']>, ParentType, ContextType>;
};

export type MemJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJob'] = ResolversParentTypes['MemJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemJobKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemJobState'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['MemJobFailure']>, ParentType, ContextType>;
  cancelRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemJobFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJobFailure'] = ResolversParentTypes['MemJobFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemJobPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJobPayload'] = ResolversParentTypes['MemJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['MemJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemJobUserError']>, ParentType, ContextType>;
};

export type UnionFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionFigure'] = ResolversParentTypes['UnionFigure']> = {
  figure?: Resolver<ResolversTypes['UnionFigureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['FigureSources'], ParentType, ContextType, RequireFields<UnionFigureSourcesArgs, 'first'>>;
};

export type FigureSourcesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureSources'] = ResolversParentTypes['FigureSources']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['BranchLedgerEntry']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type YearlyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearlyReport'] = ResolversParentTypes['YearlyReport']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['UnionFigure']>, ParentType, ContextType>;
};

export type StatSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatSeries'] = ResolversParentTypes['StatSeries']> = {
  groupBy?: Resolver<ResolversTypes['StatGroup'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['StatMeasure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['StatPoint']>, ParentType, ContextType>;
};

export type StatPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatPoint'] = ResolversParentTypes['StatPoint']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BranchLedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntry'] = ResolversParentTypes['BranchLedgerEntry'], FederationReferenceType extends FederationReferenceTypes['BranchLedgerEntry'] = FederationReferenceTypes['BranchLedgerEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BranchLedgerEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LedgerSource'], ParentType, ContextType>;
  recordRef?: Resolver<Maybe<ResolversTypes['LedgerRecordRef']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['LedgerEntryRevision']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRecordRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerRecordRef'] = ResolversParentTypes['LedgerRecordRef']> = {
  service?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerEntryRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryRevision'] = ResolversParentTypes['LedgerEntryRevision']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerEntryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryPayload'] = ResolversParentTypes['LedgerEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['BranchLedgerEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LedgerUserError']>, ParentType, ContextType>;
};

export type UnionMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeeting'] = ResolversParentTypes['UnionMeeting'], FederationReferenceType extends FederationReferenceTypes['UnionMeeting'] = FederationReferenceTypes['UnionMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnionMeetingKind'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  committeeKind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['MembersMeetingForm']>, ParentType, ContextType>;
  isExtraordinary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnionMeetingState'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  convenedFor?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['MeetingAttendance']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['MeetingDecision']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['WorkAssignment']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingAttendanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingAttendance'] = ResolversParentTypes['MeetingAttendance']> = {
  entitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type MeetingDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingDecision'] = ResolversParentTypes['MeetingDecision']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingCount'] = ResolversParentTypes['MeetingCount']> = {
  kind?: Resolver<ResolversTypes['UnionMeetingKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembersMeetingDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembersMeetingDuty'] = ResolversParentTypes['MembersMeetingDuty']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnionMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingPayload'] = ResolversParentTypes['UnionMeetingPayload']> = {
  unionMeeting?: Resolver<Maybe<ResolversTypes['UnionMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UnionMeetingUserError']>, ParentType, ContextType>;
};

export type ChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MembershipSpellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipSpell'] = ResolversParentTypes['MembershipSpell']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['MembershipStanding'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  began?: Resolver<ResolversTypes['MembershipTurn'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['MembershipTurn']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipEndingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipEnding'] = ResolversParentTypes['MembershipEnding']> = {
  reason?: Resolver<ResolversTypes['LeavingReason'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unpaidSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  absentSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  urgedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  groupDiscussedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  committeeDecidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberStanding'] = ResolversParentTypes['MemberStanding']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['MembershipStanding']>, ParentType, ContextType>;
  isInGoodStanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GroupAssignmentTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupAssignmentTask'] = ResolversParentTypes['GroupAssignmentTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GroupAssignmentState'], ParentType, ContextType>;
};

export type MemberAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberAccess'] = ResolversParentTypes['MemberAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportMembersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportMembersPayload'] = ResolversParentTypes['ImportMembersPayload']> = {
  members?: Resolver<Maybe<Array<ResolversTypes['Member']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type MemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberPayload'] = ResolversParentTypes['MemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RevealIdNumberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealIdNumberPayload'] = ResolversParentTypes['RevealIdNumberPayload']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type MemberTransferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberTransfer'] = ResolversParentTypes['MemberTransfer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  toOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemberTransferState'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberTransferPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberTransferPayload'] = ResolversParentTypes['MemberTransferPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['MemberTransfer']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberTransferUserError']>, ParentType, ContextType>;
};

export type NetworkOrganResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkOrgan'] = ResolversParentTypes['NetworkOrgan']> = {
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NetworkOrganState'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
};

export type OrganizationNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationNetwork'] = ResolversParentTypes['OrganizationNetwork']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organs?: Resolver<Array<ResolversTypes['NetworkOrgan']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupervisorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supervisor'] = ResolversParentTypes['Supervisor']> = {
  relation?: Resolver<ResolversTypes['SuperiorRelation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ImportOrganizationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportOrganizationsPayload'] = ResolversParentTypes['ImportOrganizationsPayload']> = {
  organizations?: Resolver<Maybe<Array<ResolversTypes['UnionOrganization']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type StartOrganizationMovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartOrganizationMovePayload'] = ResolversParentTypes['StartOrganizationMovePayload']> = {
  job?: Resolver<Maybe<ResolversTypes['MemJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
};

export type PartyLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLink'] = ResolversParentTypes['PartyLink'], FederationReferenceType extends FederationReferenceTypes['PartyLink'] = FederationReferenceTypes['PartyLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  partyOrgName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PartyOrgLevel'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReport'] = ResolversParentTypes['PartyReport'], FederationReferenceType extends FederationReferenceTypes['PartyReport'] = FederationReferenceTypes['PartyReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  partyOrgName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['PartyReply']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest'], FederationReferenceType extends FederationReferenceTypes['SupportRequest'] = FederationReferenceTypes['SupportRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['SupportAddressee'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportState'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['PartyReply']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyReplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReply'] = ResolversParentTypes['PartyReply']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PartyLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkPayload'] = ResolversParentTypes['PartyLinkPayload']> = {
  partyLink?: Resolver<Maybe<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PartyLinkUserError']>, ParentType, ContextType>;
};

export type PartyReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportPayload'] = ResolversParentTypes['PartyReportPayload']> = {
  partyReport?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PartyLinkUserError']>, ParentType, ContextType>;
};

export type SupportRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestPayload'] = ResolversParentTypes['SupportRequestPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PartyLinkUserError']>, ParentType, ContextType>;
};

export type PartyReplyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReplyPayload'] = ResolversParentTypes['PartyReplyPayload']> = {
  partyReport?: Resolver<Maybe<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PartyLinkUserError']>, ParentType, ContextType>;
};

export type PlanTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskPayload'] = ResolversParentTypes['PlanTaskPayload']> = {
  planTask?: Resolver<Maybe<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlanTaskUserError']>, ParentType, ContextType>;
};

export type PlanTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTarget'] = ResolversParentTypes['PlanTarget']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  args?: Resolver<Array<ResolversTypes['PlanTargetArg']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['PlanTargetOperator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PlanTargetUnit'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['PlanRecurrence'], ParentType, ContextType>;
};

export type PlanTargetArgResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTargetArg'] = ResolversParentTypes['PlanTargetArg']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTaskScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskSchedule'] = ResolversParentTypes['PlanTaskSchedule']> = {
  months?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEvidence'] = ResolversParentTypes['TaskEvidence']> = {
  records?: Resolver<Array<ResolversTypes['TaskEvidenceRecord']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskEvidenceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEvidenceRecord'] = ResolversParentTypes['TaskEvidenceRecord']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  target?: Resolver<ResolversTypes['PlanTarget'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasksUnreported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeFile'] = ResolversParentTypes['OfficeFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary'], FederationReferenceType extends FederationReferenceTypes['Summary'] = FederationReferenceTypes['Summary']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Summary']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SummaryPeriod'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SummaryState'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetsUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SummarySection']>, ParentType, ContextType>;
  nextSteps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SummarySectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummarySection'] = ResolversParentTypes['SummarySection']> = {
  task?: Resolver<Maybe<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['SummaryFigure']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['SummaryEvidence']>, ParentType, ContextType>;
};

export type SummaryFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryFigure'] = ResolversParentTypes['SummaryFigure']> = {
  target?: Resolver<ResolversTypes['PlanTarget'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SummaryEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryEvidence'] = ResolversParentTypes['SummaryEvidence']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SummaryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryPayload'] = ResolversParentTypes['SummaryPayload']> = {
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SummaryUserError']>, ParentType, ContextType>;
};

export type RealNameEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameEntry'] = ResolversParentTypes['RealNameEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  verifiedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['RealNameMethod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RealNameState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RealNameEstablishmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameEstablishment'] = ResolversParentTypes['RealNameEstablishment']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isEstablished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RealNameCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameCoverage'] = ResolversParentTypes['RealNameCoverage']> = {
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  established?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RealNameEstablishment']>, ParentType, ContextType>;
};

export type DynamicChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DynamicChange'] = ResolversParentTypes['DynamicChange']> = {
  kind?: Resolver<ResolversTypes['MembershipTurn'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DynamicChangeSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipDynamicsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipDynamics'] = ResolversParentTypes['MembershipDynamics']> = {
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DynamicChange']>, ParentType, ContextType>;
};

export type VerifyRealNamePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifyRealNamePayload'] = ResolversParentTypes['VerifyRealNamePayload']> = {
  entries?: Resolver<Maybe<Array<ResolversTypes['RealNameEntry']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RealNameUserError']>, ParentType, ContextType>;
};

export type RealNameEntryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameEntryPayload'] = ResolversParentTypes['RealNameEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['RealNameEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RealNameUserError']>, ParentType, ContextType>;
};

export type RectificationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItem'] = ResolversParentTypes['RectificationItem'], FederationReferenceType extends FederationReferenceTypes['RectificationItem'] = FederationReferenceTypes['RectificationItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RectificationItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RectificationSource'], ParentType, ContextType>;
  vice?: Resolver<ResolversTypes['RectificationVice'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['RectificationAspect'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RectificationState'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['RectificationCheck']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationCheck'] = ResolversParentTypes['RectificationCheck']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checker?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RectificationBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationBoard'] = ResolversParentTypes['RectificationBoard']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byVice?: Resolver<Array<ResolversTypes['RectificationViceRow']>, ParentType, ContextType>;
  byAspect?: Resolver<Array<ResolversTypes['RectificationAspectRow']>, ParentType, ContextType>;
};

export type RectificationViceRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationViceRow'] = ResolversParentTypes['RectificationViceRow']> = {
  vice?: Resolver<ResolversTypes['RectificationVice'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationAspectRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationAspectRow'] = ResolversParentTypes['RectificationAspectRow']> = {
  aspect?: Resolver<ResolversTypes['RectificationAspect'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationItemPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemPayload'] = ResolversParentTypes['RectificationItemPayload']> = {
  rectificationItem?: Resolver<Maybe<ResolversTypes['RectificationItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RectificationUserError']>, ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation'], FederationReferenceType extends FederationReferenceTypes['Regulation'] = FederationReferenceTypes['Regulation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Regulation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegulationState'], ParentType, ContextType>;
  sourceLaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  repealReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planTaskIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationArea'] = ResolversParentTypes['RegulationArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegulationAreaListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationAreaList'] = ResolversParentTypes['RegulationAreaList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['RegulationArea']>, ParentType, ContextType>;
};

export type RegulationCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationCoverage'] = ResolversParentTypes['RegulationCoverage']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['RegulationArea']>, ParentType, ContextType>;
};

export type RegulationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationPayload'] = ResolversParentTypes['RegulationPayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RegulationUserError']>, ParentType, ContextType>;
};

export type RegulationAreaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationAreaPayload'] = ResolversParentTypes['RegulationAreaPayload']> = {
  regulationAreaList?: Resolver<Maybe<ResolversTypes['RegulationAreaList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RegulationUserError']>, ParentType, ContextType>;
};

export type SpreadsheetImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetImport'] = ResolversParentTypes['SpreadsheetImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpreadsheetKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SpreadsheetImportState'], ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  badRowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faultCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ignoredColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['SpreadsheetFault']>, ParentType, ContextType, RequireFields<SpreadsheetImportFaultsArgs, 'skip' | 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['MemJob']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpreadsheetFaultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetFault'] = ResolversParentTypes['SpreadsheetFault']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SpreadsheetFaultReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpreadsheetTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetTemplate'] = ResolversParentTypes['SpreadsheetTemplate']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpreadsheetImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetImportPayload'] = ResolversParentTypes['SpreadsheetImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['SpreadsheetImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SpreadsheetImportUserError']>, ParentType, ContextType>;
};

export type WomenOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WomenOrganization'] = ResolversParentTypes['WomenOrganization']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WomenOrganizationStatus'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['WomenOrgan'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  womenMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanPayload'] = ResolversParentTypes['WorkPlanPayload']> = {
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WorkPlanUserError']>, ParentType, ContextType>;
};

export type PlanSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSection'] = ResolversParentTypes['PlanSection']> = {
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanDiscussionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanDiscussion'] = ResolversParentTypes['PlanDiscussion']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  presentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['UnionMeeting']>, ParentType, ContextType>;
};

export type PlanPartyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanPartyReport'] = ResolversParentTypes['PlanPartyReport']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanWarning'] = ResolversParentTypes['PlanWarning']> = {
  code?: Resolver<ResolversTypes['PlanWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PlanCommentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanComment'] = ResolversParentTypes['PlanComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemEvidenceUserError'] = ResolversParentTypes['MemEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['MemEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkAssignmentUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentUserError'] = ResolversParentTypes['WorkAssignmentUserError']> = {
  code?: Resolver<ResolversTypes['WorkAssignmentErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildTargetUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildTargetUserError'] = ResolversParentTypes['BuildTargetUserError']> = {
  code?: Resolver<ResolversTypes['BuildTargetErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeUserError'] = ResolversParentTypes['CommitteeUserError']> = {
  code?: Resolver<ResolversTypes['CommitteeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationUserError'] = ResolversParentTypes['CreationUserError']> = {
  code?: Resolver<ResolversTypes['CreationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeDeclarationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeDeclarationUserError'] = ResolversParentTypes['EmployeeDeclarationUserError']> = {
  code?: Resolver<ResolversTypes['EmployeeDeclarationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyUserError'] = ResolversParentTypes['DutyUserError']> = {
  code?: Resolver<ResolversTypes['DutyErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilingUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingUserError'] = ResolversParentTypes['FilingUserError']> = {
  code?: Resolver<ResolversTypes['FilingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiveTypeUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeUserError'] = ResolversParentTypes['FiveTypeUserError']> = {
  code?: Resolver<ResolversTypes['FiveTypeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnionGroupUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupUserError'] = ResolversParentTypes['UnionGroupUserError']> = {
  code?: Resolver<ResolversTypes['UnionGroupErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeUserError'] = ResolversParentTypes['HomeUserError']> = {
  code?: Resolver<ResolversTypes['HomeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourUserError'] = ResolversParentTypes['HonourUserError']> = {
  code?: Resolver<ResolversTypes['HonourErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityUserError'] = ResolversParentTypes['IdentityUserError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionUserError'] = ResolversParentTypes['InspectionUserError']> = {
  code?: Resolver<ResolversTypes['InspectionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemJobUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJobUserError'] = ResolversParentTypes['MemJobUserError']> = {
  code?: Resolver<ResolversTypes['MemJobErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerUserError'] = ResolversParentTypes['LedgerUserError']> = {
  code?: Resolver<ResolversTypes['LedgerErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnionMeetingUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingUserError'] = ResolversParentTypes['UnionMeetingUserError']> = {
  code?: Resolver<ResolversTypes['UnionMeetingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberUserError'] = ResolversParentTypes['MemberUserError']> = {
  code?: Resolver<ResolversTypes['MemberErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberTransferUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberTransferUserError'] = ResolversParentTypes['MemberTransferUserError']> = {
  code?: Resolver<ResolversTypes['MemberTransferErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationUserError'] = ResolversParentTypes['OrganizationUserError']> = {
  code?: Resolver<ResolversTypes['OrganizationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyLinkUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkUserError'] = ResolversParentTypes['PartyLinkUserError']> = {
  code?: Resolver<ResolversTypes['PartyLinkErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTaskUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskUserError'] = ResolversParentTypes['PlanTaskUserError']> = {
  code?: Resolver<ResolversTypes['PlanTaskErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SummaryUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryUserError'] = ResolversParentTypes['SummaryUserError']> = {
  code?: Resolver<ResolversTypes['SummaryErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealNameUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameUserError'] = ResolversParentTypes['RealNameUserError']> = {
  code?: Resolver<ResolversTypes['RealNameErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationUserError'] = ResolversParentTypes['RectificationUserError']> = {
  code?: Resolver<ResolversTypes['RectificationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationUserError'] = ResolversParentTypes['RegulationUserError']> = {
  code?: Resolver<ResolversTypes['RegulationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpreadsheetImportUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetImportUserError'] = ResolversParentTypes['SpreadsheetImportUserError']> = {
  code?: Resolver<ResolversTypes['SpreadsheetImportErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkPlanUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanUserError'] = ResolversParentTypes['WorkPlanUserError']> = {
  code?: Resolver<ResolversTypes['WorkPlanErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskConnection'] = ResolversParentTypes['PlanTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskEdge'] = ResolversParentTypes['PlanTaskEdge']> = {
  node?: Resolver<ResolversTypes['PlanTask'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanConnection'] = ResolversParentTypes['WorkPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanEdge'] = ResolversParentTypes['WorkPlanEdge']> = {
  node?: Resolver<ResolversTypes['WorkPlan'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkAssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentConnection'] = ResolversParentTypes['WorkAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkAssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentEdge'] = ResolversParentTypes['WorkAssignmentEdge']> = {
  node?: Resolver<ResolversTypes['WorkAssignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildAssessmentConnection'] = ResolversParentTypes['BuildAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuildAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BuildAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BuildAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildAssessmentEdge'] = ResolversParentTypes['BuildAssessmentEdge']> = {
  node?: Resolver<ResolversTypes['BuildAssessment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeSeatConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatConnection'] = ResolversParentTypes['CommitteeSeatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeSeatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommitteeSeat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommitteeSeatEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatEdge'] = ResolversParentTypes['CommitteeSeatEdge']> = {
  node?: Resolver<ResolversTypes['CommitteeSeat'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeConnection'] = ResolversParentTypes['CommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Committee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommitteeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeEdge'] = ResolversParentTypes['CommitteeEdge']> = {
  node?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreationCampaignConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignConnection'] = ResolversParentTypes['CreationCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreationCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreationCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreationCampaignEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignEdge'] = ResolversParentTypes['CreationCampaignEdge']> = {
  node?: Resolver<ResolversTypes['CreationCampaign'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployeeDeclarationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeDeclarationConnection'] = ResolversParentTypes['EmployeeDeclarationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployeeDeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmployeeDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EmployeeDeclarationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeDeclarationEdge'] = ResolversParentTypes['EmployeeDeclarationEdge']> = {
  node?: Resolver<ResolversTypes['EmployeeDeclaration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyAssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentConnection'] = ResolversParentTypes['DutyAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DutyAssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentEdge'] = ResolversParentTypes['DutyAssignmentEdge']> = {
  node?: Resolver<ResolversTypes['DutyAssignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AffairsLogConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogConnection'] = ResolversParentTypes['AffairsLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffairsLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AffairsLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AffairsLogEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogEdge'] = ResolversParentTypes['AffairsLogEdge']> = {
  node?: Resolver<ResolversTypes['AffairsLog'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingConnection'] = ResolversParentTypes['FilingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Filing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FilingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingEdge'] = ResolversParentTypes['FilingEdge']> = {
  node?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiveTypeAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentConnection'] = ResolversParentTypes['FiveTypeAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FiveTypeAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FiveTypeAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FiveTypeAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentEdge'] = ResolversParentTypes['FiveTypeAssessmentEdge']> = {
  node?: Resolver<ResolversTypes['FiveTypeAssessment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnionGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupConnection'] = ResolversParentTypes['UnionGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnionGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupEdge'] = ResolversParentTypes['UnionGroupEdge']> = {
  node?: Resolver<ResolversTypes['UnionGroup'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipConnection'] = ResolversParentTypes['GroupMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipEdge'] = ResolversParentTypes['GroupMembershipEdge']> = {
  node?: Resolver<ResolversTypes['GroupMembership'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupingRoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundConnection'] = ResolversParentTypes['GroupingRoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupingRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupingRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupingRoundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundEdge'] = ResolversParentTypes['GroupingRoundEdge']> = {
  node?: Resolver<ResolversTypes['GroupingRound'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomeAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentConnection'] = ResolversParentTypes['HomeAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HomeAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HomeAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HomeAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentEdge'] = ResolversParentTypes['HomeAssessmentEdge']> = {
  node?: Resolver<ResolversTypes['HomeAssessment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourConnection'] = ResolversParentTypes['HonourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HonourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Honour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HonourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourEdge'] = ResolversParentTypes['HonourEdge']> = {
  node?: Resolver<ResolversTypes['Honour'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionVisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitConnection'] = ResolversParentTypes['InspectionVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionVisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitEdge'] = ResolversParentTypes['InspectionVisitEdge']> = {
  node?: Resolver<ResolversTypes['InspectionVisit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingConnection'] = ResolversParentTypes['InspectionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingEdge'] = ResolversParentTypes['InspectionFindingEdge']> = {
  node?: Resolver<ResolversTypes['InspectionFinding'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemJobConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJobConnection'] = ResolversParentTypes['MemJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemJobEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemJobEdge'] = ResolversParentTypes['MemJobEdge']> = {
  node?: Resolver<ResolversTypes['MemJob'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BranchLedgerEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryConnection'] = ResolversParentTypes['BranchLedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BranchLedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BranchLedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BranchLedgerEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryEdge'] = ResolversParentTypes['BranchLedgerEntryEdge']> = {
  node?: Resolver<ResolversTypes['BranchLedgerEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnionMeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingConnection'] = ResolversParentTypes['UnionMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnionMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnionMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnionMeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingEdge'] = ResolversParentTypes['UnionMeetingEdge']> = {
  node?: Resolver<ResolversTypes['UnionMeeting'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupAssignmentTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupAssignmentTaskConnection'] = ResolversParentTypes['GroupAssignmentTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupAssignmentTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GroupAssignmentTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupAssignmentTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupAssignmentTaskEdge'] = ResolversParentTypes['GroupAssignmentTaskEdge']> = {
  node?: Resolver<ResolversTypes['GroupAssignmentTask'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberTransferConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberTransferConnection'] = ResolversParentTypes['MemberTransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemberTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberTransferEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberTransferEdge'] = ResolversParentTypes['MemberTransferEdge']> = {
  node?: Resolver<ResolversTypes['MemberTransfer'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkConnection'] = ResolversParentTypes['PartyLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkEdge'] = ResolversParentTypes['PartyLinkEdge']> = {
  node?: Resolver<ResolversTypes['PartyLink'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportConnection'] = ResolversParentTypes['PartyReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartyReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportEdge'] = ResolversParentTypes['PartyReportEdge']> = {
  node?: Resolver<ResolversTypes['PartyReport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SummaryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryConnection'] = ResolversParentTypes['SummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Summary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SummaryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryEdge'] = ResolversParentTypes['SummaryEdge']> = {
  node?: Resolver<ResolversTypes['Summary'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RealNameEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameEntryConnection'] = ResolversParentTypes['RealNameEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RealNameEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RealNameEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RealNameEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealNameEntryEdge'] = ResolversParentTypes['RealNameEntryEdge']> = {
  node?: Resolver<ResolversTypes['RealNameEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RectificationItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemConnection'] = ResolversParentTypes['RectificationItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RectificationItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RectificationItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RectificationItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemEdge'] = ResolversParentTypes['RectificationItemEdge']> = {
  node?: Resolver<ResolversTypes['RectificationItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpreadsheetImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetImportConnection'] = ResolversParentTypes['SpreadsheetImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpreadsheetImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SpreadsheetImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SpreadsheetImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpreadsheetImportEdge'] = ResolversParentTypes['SpreadsheetImportEdge']> = {
  node?: Resolver<ResolversTypes['SpreadsheetImport'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTaskStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskStats'] = ResolversParentTypes['PlanTaskStats']> = {
  total?: Resolver<ResolversTypes['PlanTaskStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PlanTaskStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanTaskStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskStatsValues'] = ResolversParentTypes['PlanTaskStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanTaskStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskStatsGroup'] = ResolversParentTypes['PlanTaskStatsGroup']> = {
  key?: Resolver<ResolversTypes['PlanTaskStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['PlanTaskStatsValues'], ParentType, ContextType>;
};

export type PlanTaskStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTaskStatsKey'] = ResolversParentTypes['PlanTaskStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['PlanRecurrence']>, ParentType, ContextType>;
  dueByYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueByQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueByMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['PlanCommittee']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['PlanTaskStage']>, ParentType, ContextType>;
};

export type WorkPlanStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanStats'] = ResolversParentTypes['WorkPlanStats']> = {
  total?: Resolver<ResolversTypes['WorkPlanStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['WorkPlanStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkPlanStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanStatsValues'] = ResolversParentTypes['WorkPlanStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkPlanStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanStatsGroup'] = ResolversParentTypes['WorkPlanStatsGroup']> = {
  key?: Resolver<ResolversTypes['WorkPlanStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['WorkPlanStatsValues'], ParentType, ContextType>;
};

export type WorkPlanStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanStatsKey'] = ResolversParentTypes['WorkPlanStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['WorkPlanState']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  periodKind?: Resolver<Maybe<ResolversTypes['PlanPeriodKind']>, ParentType, ContextType>;
  publishedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkAssignmentStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentStats'] = ResolversParentTypes['WorkAssignmentStats']> = {
  total?: Resolver<ResolversTypes['WorkAssignmentStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['WorkAssignmentStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkAssignmentStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentStatsValues'] = ResolversParentTypes['WorkAssignmentStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkAssignmentStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentStatsGroup'] = ResolversParentTypes['WorkAssignmentStatsGroup']> = {
  key?: Resolver<ResolversTypes['WorkAssignmentStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['WorkAssignmentStatsValues'], ParentType, ContextType>;
};

export type WorkAssignmentStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAssignmentStatsKey'] = ResolversParentTypes['WorkAssignmentStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  assignedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeSeatStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatStats'] = ResolversParentTypes['CommitteeSeatStats']> = {
  total?: Resolver<ResolversTypes['CommitteeSeatStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CommitteeSeatStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeSeatStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatStatsValues'] = ResolversParentTypes['CommitteeSeatStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeSeatStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatStatsGroup'] = ResolversParentTypes['CommitteeSeatStatsGroup']> = {
  key?: Resolver<ResolversTypes['CommitteeSeatStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['CommitteeSeatStatsValues'], ParentType, ContextType>;
};

export type CommitteeSeatStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeSeatStatsKey'] = ResolversParentTypes['CommitteeSeatStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CommitteeSubject']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['SeatDuty']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeStats'] = ResolversParentTypes['CommitteeStats']> = {
  total?: Resolver<ResolversTypes['CommitteeStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CommitteeStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeStatsValues'] = ResolversParentTypes['CommitteeStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeStatsGroup'] = ResolversParentTypes['CommitteeStatsGroup']> = {
  key?: Resolver<ResolversTypes['CommitteeStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['CommitteeStatsValues'], ParentType, ContextType>;
};

export type CommitteeStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitteeStatsKey'] = ResolversParentTypes['CommitteeStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CommitteeSubject']>, ParentType, ContextType>;
  termToYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termToQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termToMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreationCampaignStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignStats'] = ResolversParentTypes['CreationCampaignStats']> = {
  total?: Resolver<ResolversTypes['CreationCampaignStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CreationCampaignStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreationCampaignStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignStatsValues'] = ResolversParentTypes['CreationCampaignStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreationCampaignStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignStatsGroup'] = ResolversParentTypes['CreationCampaignStatsGroup']> = {
  key?: Resolver<ResolversTypes['CreationCampaignStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['CreationCampaignStatsValues'], ParentType, ContextType>;
};

export type CreationCampaignStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreationCampaignStatsKey'] = ResolversParentTypes['CreationCampaignStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['HonourGrade']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CreationState']>, ParentType, ContextType>;
  startedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyAssignmentStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentStats'] = ResolversParentTypes['DutyAssignmentStats']> = {
  total?: Resolver<ResolversTypes['DutyAssignmentStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['DutyAssignmentStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyAssignmentStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentStatsValues'] = ResolversParentTypes['DutyAssignmentStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyAssignmentStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentStatsGroup'] = ResolversParentTypes['DutyAssignmentStatsGroup']> = {
  key?: Resolver<ResolversTypes['DutyAssignmentStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['DutyAssignmentStatsValues'], ParentType, ContextType>;
};

export type DutyAssignmentStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAssignmentStatsKey'] = ResolversParentTypes['DutyAssignmentStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AffairsLogStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogStats'] = ResolversParentTypes['AffairsLogStats']> = {
  total?: Resolver<ResolversTypes['AffairsLogStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AffairsLogStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AffairsLogStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogStatsValues'] = ResolversParentTypes['AffairsLogStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AffairsLogStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogStatsGroup'] = ResolversParentTypes['AffairsLogStatsGroup']> = {
  key?: Resolver<ResolversTypes['AffairsLogStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['AffairsLogStatsValues'], ParentType, ContextType>;
};

export type AffairsLogStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffairsLogStatsKey'] = ResolversParentTypes['AffairsLogStatsKey']> = {
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  onYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FilingStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingStats'] = ResolversParentTypes['FilingStats']> = {
  total?: Resolver<ResolversTypes['FilingStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FilingStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FilingStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingStatsValues'] = ResolversParentTypes['FilingStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FilingStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingStatsGroup'] = ResolversParentTypes['FilingStatsGroup']> = {
  key?: Resolver<ResolversTypes['FilingStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FilingStatsValues'], ParentType, ContextType>;
};

export type FilingStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilingStatsKey'] = ResolversParentTypes['FilingStatsKey']> = {
  kind?: Resolver<Maybe<ResolversTypes['FilingKind']>, ParentType, ContextType>;
  fromOrgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  toOrgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toOrganization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  sentOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
};

export type FiveTypeAssessmentStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentStats'] = ResolversParentTypes['FiveTypeAssessmentStats']> = {
  total?: Resolver<ResolversTypes['FiveTypeAssessmentStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FiveTypeAssessmentStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FiveTypeAssessmentStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentStatsValues'] = ResolversParentTypes['FiveTypeAssessmentStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['MemFloatFigures']>, ParentType, ContextType>;
};

export type FiveTypeAssessmentStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentStatsGroup'] = ResolversParentTypes['FiveTypeAssessmentStatsGroup']> = {
  key?: Resolver<ResolversTypes['FiveTypeAssessmentStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['FiveTypeAssessmentStatsValues'], ParentType, ContextType>;
};

export type FiveTypeAssessmentStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FiveTypeAssessmentStatsKey'] = ResolversParentTypes['FiveTypeAssessmentStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FiveTypeState']>, ParentType, ContextType>;
};

export type UnionGroupStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupStats'] = ResolversParentTypes['UnionGroupStats']> = {
  total?: Resolver<ResolversTypes['UnionGroupStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['UnionGroupStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnionGroupStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupStatsValues'] = ResolversParentTypes['UnionGroupStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnionGroupStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupStatsGroup'] = ResolversParentTypes['UnionGroupStatsGroup']> = {
  key?: Resolver<ResolversTypes['UnionGroupStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['UnionGroupStatsValues'], ParentType, ContextType>;
};

export type UnionGroupStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionGroupStatsKey'] = ResolversParentTypes['UnionGroupStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  validFromYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFromQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validToYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validToQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validToMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupMembershipStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipStats'] = ResolversParentTypes['GroupMembershipStats']> = {
  total?: Resolver<ResolversTypes['GroupMembershipStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupMembershipStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupMembershipStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipStatsValues'] = ResolversParentTypes['GroupMembershipStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupMembershipStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipStatsGroup'] = ResolversParentTypes['GroupMembershipStatsGroup']> = {
  key?: Resolver<ResolversTypes['GroupMembershipStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['GroupMembershipStatsValues'], ParentType, ContextType>;
};

export type GroupMembershipStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembershipStatsKey'] = ResolversParentTypes['GroupMembershipStatsKey']> = {
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['UnionGroup']>, ParentType, ContextType>;
};

export type GroupingRoundStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundStats'] = ResolversParentTypes['GroupingRoundStats']> = {
  total?: Resolver<ResolversTypes['GroupingRoundStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupingRoundStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupingRoundStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundStatsValues'] = ResolversParentTypes['GroupingRoundStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetCount?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
};

export type GroupingRoundStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundStatsGroup'] = ResolversParentTypes['GroupingRoundStatsGroup']> = {
  key?: Resolver<ResolversTypes['GroupingRoundStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['GroupingRoundStatsValues'], ParentType, ContextType>;
};

export type GroupingRoundStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupingRoundStatsKey'] = ResolversParentTypes['GroupingRoundStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  drawnOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['GroupingRoundStatus']>, ParentType, ContextType>;
};

export type MemberStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberStats'] = ResolversParentTypes['MemberStats']> = {
  total?: Resolver<ResolversTypes['MemberStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['MemberStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberStatsValues'] = ResolversParentTypes['MemberStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberStatsGroup'] = ResolversParentTypes['MemberStatsGroup']> = {
  key?: Resolver<ResolversTypes['MemberStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['MemberStatsValues'], ParentType, ContextType>;
};

export type MemberStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberStatsKey'] = ResolversParentTypes['MemberStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  employmentType?: Resolver<Maybe<ResolversTypes['EmploymentType']>, ParentType, ContextType>;
  frontline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  joinedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MemberStatus']>, ParentType, ContextType>;
};

export type HomeAssessmentStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentStats'] = ResolversParentTypes['HomeAssessmentStats']> = {
  total?: Resolver<ResolversTypes['HomeAssessmentStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HomeAssessmentStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HomeAssessmentStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentStatsValues'] = ResolversParentTypes['HomeAssessmentStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
};

export type HomeAssessmentStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentStatsGroup'] = ResolversParentTypes['HomeAssessmentStatsGroup']> = {
  key?: Resolver<ResolversTypes['HomeAssessmentStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['HomeAssessmentStatsValues'], ParentType, ContextType>;
};

export type HomeAssessmentStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeAssessmentStatsKey'] = ResolversParentTypes['HomeAssessmentStatsKey']> = {
  branchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HonourStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourStats'] = ResolversParentTypes['HonourStats']> = {
  total?: Resolver<ResolversTypes['HonourStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HonourStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HonourStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourStatsValues'] = ResolversParentTypes['HonourStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HonourStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourStatsGroup'] = ResolversParentTypes['HonourStatsGroup']> = {
  key?: Resolver<ResolversTypes['HonourStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['HonourStatsValues'], ParentType, ContextType>;
};

export type HonourStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HonourStatsKey'] = ResolversParentTypes['HonourStatsKey']> = {
  holderType?: Resolver<Maybe<ResolversTypes['HonourHolderType']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['HonourGrade']>, ParentType, ContextType>;
  grantedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionVisitStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitStats'] = ResolversParentTypes['InspectionVisitStats']> = {
  total?: Resolver<ResolversTypes['InspectionVisitStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['InspectionVisitStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionVisitStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitStatsValues'] = ResolversParentTypes['InspectionVisitStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionVisitStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitStatsGroup'] = ResolversParentTypes['InspectionVisitStatsGroup']> = {
  key?: Resolver<ResolversTypes['InspectionVisitStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['InspectionVisitStatsValues'], ParentType, ContextType>;
};

export type InspectionVisitStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitStatsKey'] = ResolversParentTypes['InspectionVisitStatsKey']> = {
  branchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  onYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionFindingStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingStats'] = ResolversParentTypes['InspectionFindingStats']> = {
  total?: Resolver<ResolversTypes['InspectionFindingStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['InspectionFindingStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionFindingStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingStatsValues'] = ResolversParentTypes['InspectionFindingStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionFindingStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingStatsGroup'] = ResolversParentTypes['InspectionFindingStatsGroup']> = {
  key?: Resolver<ResolversTypes['InspectionFindingStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['InspectionFindingStatsValues'], ParentType, ContextType>;
};

export type InspectionFindingStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFindingStatsKey'] = ResolversParentTypes['InspectionFindingStatsKey']> = {
  branchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['FindingSeverity']>, ParentType, ContextType>;
  dueOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BranchLedgerEntryStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryStats'] = ResolversParentTypes['BranchLedgerEntryStats']> = {
  total?: Resolver<ResolversTypes['BranchLedgerEntryStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['BranchLedgerEntryStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BranchLedgerEntryStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryStatsValues'] = ResolversParentTypes['BranchLedgerEntryStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  amountFen?: Resolver<Maybe<ResolversTypes['MemMoneyFigures']>, ParentType, ContextType>;
};

export type BranchLedgerEntryStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryStatsGroup'] = ResolversParentTypes['BranchLedgerEntryStatsGroup']> = {
  key?: Resolver<ResolversTypes['BranchLedgerEntryStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['BranchLedgerEntryStatsValues'], ParentType, ContextType>;
};

export type BranchLedgerEntryStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchLedgerEntryStatsKey'] = ResolversParentTypes['BranchLedgerEntryStatsKey']> = {
  branchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerKind']>, ParentType, ContextType>;
  occurredOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LedgerSource']>, ParentType, ContextType>;
};

export type UnionMeetingStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingStats'] = ResolversParentTypes['UnionMeetingStats']> = {
  total?: Resolver<ResolversTypes['UnionMeetingStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['UnionMeetingStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnionMeetingStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingStatsValues'] = ResolversParentTypes['UnionMeetingStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnionMeetingStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingStatsGroup'] = ResolversParentTypes['UnionMeetingStatsGroup']> = {
  key?: Resolver<ResolversTypes['UnionMeetingStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['UnionMeetingStatsValues'], ParentType, ContextType>;
};

export type UnionMeetingStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionMeetingStatsKey'] = ResolversParentTypes['UnionMeetingStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['UnionMeetingKind']>, ParentType, ContextType>;
  committeeKind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  isExtraordinary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['UnionMeetingState']>, ParentType, ContextType>;
  heldOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyLinkStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkStats'] = ResolversParentTypes['PartyLinkStats']> = {
  total?: Resolver<ResolversTypes['PartyLinkStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartyLinkStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyLinkStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkStatsValues'] = ResolversParentTypes['PartyLinkStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyLinkStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkStatsGroup'] = ResolversParentTypes['PartyLinkStatsGroup']> = {
  key?: Resolver<ResolversTypes['PartyLinkStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['PartyLinkStatsValues'], ParentType, ContextType>;
};

export type PartyLinkStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyLinkStatsKey'] = ResolversParentTypes['PartyLinkStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PartyOrgLevel']>, ParentType, ContextType>;
};

export type PartyReportStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportStats'] = ResolversParentTypes['PartyReportStats']> = {
  total?: Resolver<ResolversTypes['PartyReportStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PartyReportStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyReportStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportStatsValues'] = ResolversParentTypes['PartyReportStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyReportStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportStatsGroup'] = ResolversParentTypes['PartyReportStatsGroup']> = {
  key?: Resolver<ResolversTypes['PartyReportStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['PartyReportStatsValues'], ParentType, ContextType>;
};

export type PartyReportStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyReportStatsKey'] = ResolversParentTypes['PartyReportStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  onYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportRequestStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestStats'] = ResolversParentTypes['SupportRequestStats']> = {
  total?: Resolver<ResolversTypes['SupportRequestStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SupportRequestStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupportRequestStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestStatsValues'] = ResolversParentTypes['SupportRequestStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupportRequestStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestStatsGroup'] = ResolversParentTypes['SupportRequestStatsGroup']> = {
  key?: Resolver<ResolversTypes['SupportRequestStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SupportRequestStatsValues'], ParentType, ContextType>;
};

export type SupportRequestStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRequestStatsKey'] = ResolversParentTypes['SupportRequestStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['SupportAddressee']>, ParentType, ContextType>;
  onYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SupportState']>, ParentType, ContextType>;
};

export type SummaryStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryStats'] = ResolversParentTypes['SummaryStats']> = {
  total?: Resolver<ResolversTypes['SummaryStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SummaryStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SummaryStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryStatsValues'] = ResolversParentTypes['SummaryStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['MemFloatFigures']>, ParentType, ContextType>;
  targetsMet?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  targetsMissed?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
  targetsUnknown?: Resolver<Maybe<ResolversTypes['MemIntFigures']>, ParentType, ContextType>;
};

export type SummaryStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryStatsGroup'] = ResolversParentTypes['SummaryStatsGroup']> = {
  key?: Resolver<ResolversTypes['SummaryStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['SummaryStatsValues'], ParentType, ContextType>;
};

export type SummaryStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryStatsKey'] = ResolversParentTypes['SummaryStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['SummaryPeriod']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SummaryState']>, ParentType, ContextType>;
  publishedOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RectificationItemStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemStats'] = ResolversParentTypes['RectificationItemStats']> = {
  total?: Resolver<ResolversTypes['RectificationItemStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RectificationItemStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RectificationItemStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemStatsValues'] = ResolversParentTypes['RectificationItemStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RectificationItemStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemStatsGroup'] = ResolversParentTypes['RectificationItemStatsGroup']> = {
  key?: Resolver<ResolversTypes['RectificationItemStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['RectificationItemStatsValues'], ParentType, ContextType>;
};

export type RectificationItemStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationItemStatsKey'] = ResolversParentTypes['RectificationItemStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['RectificationSource']>, ParentType, ContextType>;
  vice?: Resolver<Maybe<ResolversTypes['RectificationVice']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['RectificationAspect']>, ParentType, ContextType>;
  dueOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RectificationState']>, ParentType, ContextType>;
};

export type RegulationStatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationStats'] = ResolversParentTypes['RegulationStats']> = {
  total?: Resolver<ResolversTypes['RegulationStatsValues'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['RegulationStatsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegulationStatsValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationStatsValues'] = ResolversParentTypes['RegulationStatsValues']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegulationStatsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationStatsGroup'] = ResolversParentTypes['RegulationStatsGroup']> = {
  key?: Resolver<ResolversTypes['RegulationStatsKey'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['RegulationStatsValues'], ParentType, ContextType>;
};

export type RegulationStatsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegulationStatsKey'] = ResolversParentTypes['RegulationStatsKey']> = {
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RegulationState']>, ParentType, ContextType>;
  effectiveOnYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOnQuarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOnMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemFloatFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemFloatFigures'] = ResolversParentTypes['MemFloatFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MemIntFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemIntFigures'] = ResolversParentTypes['MemIntFigures']> = {
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemMoneyFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemMoneyFigures'] = ResolversParentTypes['MemMoneyFigures']> = {
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
  MemEvidence?: MemEvidenceResolvers<ContextType>;
  MemMetric?: MemMetricResolvers<ContextType>;
  AttachMemEvidencePayload?: AttachMemEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkAssignment?: WorkAssignmentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  WorkAssignmentPayload?: WorkAssignmentPayloadResolvers<ContextType>;
  BuildTarget?: BuildTargetResolvers<ContextType>;
  BuildResult?: BuildResultResolvers<ContextType>;
  BuildItem?: BuildItemResolvers<ContextType>;
  BuildTargetBoard?: BuildTargetBoardResolvers<ContextType>;
  BuildAssessment?: BuildAssessmentResolvers<ContextType>;
  SetBuildTargetsPayload?: SetBuildTargetsPayloadResolvers<ContextType>;
  AssessBuildTargetsPayload?: AssessBuildTargetsPayloadResolvers<ContextType>;
  CommitteeSeat?: CommitteeSeatResolvers<ContextType>;
  CommitteeSeatPayload?: CommitteeSeatPayloadResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeShortfall?: CommitteeShortfallResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  CommitteePayload?: CommitteePayloadResolvers<ContextType>;
  WorkingCommitteesPayload?: WorkingCommitteesPayloadResolvers<ContextType>;
  CreationCampaign?: CreationCampaignResolvers<ContextType>;
  CreationItem?: CreationItemResolvers<ContextType>;
  CreationEvidence?: CreationEvidenceResolvers<ContextType>;
  ExpertVisit?: ExpertVisitResolvers<ContextType>;
  CreationResult?: CreationResultResolvers<ContextType>;
  CreationCampaignPayload?: CreationCampaignPayloadResolvers<ContextType>;
  EmployeeDeclaration?: EmployeeDeclarationResolvers<ContextType>;
  MembershipRate?: MembershipRateResolvers<ContextType>;
  DeclareNewEmployeesPayload?: DeclareNewEmployeesPayloadResolvers<ContextType>;
  EmployeeDeclarationPayload?: EmployeeDeclarationPayloadResolvers<ContextType>;
  DeclarationDeadlinePayload?: DeclarationDeadlinePayloadResolvers<ContextType>;
  DeskItem?: DeskItemResolvers<ContextType>;
  DutyAssignment?: DutyAssignmentResolvers<ContextType>;
  AffairsLog?: AffairsLogResolvers<ContextType>;
  DutyCoverage?: DutyCoverageResolvers<ContextType>;
  DutyArea?: DutyAreaResolvers<ContextType>;
  DutyAssignmentPayload?: DutyAssignmentPayloadResolvers<ContextType>;
  AffairsLogPayload?: AffairsLogPayloadResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingAttachment?: FilingAttachmentResolvers<ContextType>;
  FilingAbout?: FilingAboutResolvers<ContextType>;
  FilingReply?: FilingReplyResolvers<ContextType>;
  FilingPayload?: FilingPayloadResolvers<ContextType>;
  FiveTypeAssessment?: FiveTypeAssessmentResolvers<ContextType>;
  FiveTypeScore?: FiveTypeScoreResolvers<ContextType>;
  FiveTypeRadar?: FiveTypeRadarResolvers<ContextType>;
  FiveTypeAxis?: FiveTypeAxisResolvers<ContextType>;
  FiveTypeAssessmentPayload?: FiveTypeAssessmentPayloadResolvers<ContextType>;
  UnionGroup?: UnionGroupResolvers<ContextType>;
  GroupMembership?: GroupMembershipResolvers<ContextType>;
  GroupingRound?: GroupingRoundResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  RedrawUnionGroupsPayload?: RedrawUnionGroupsPayloadResolvers<ContextType>;
  AssignMemberToGroupPayload?: AssignMemberToGroupPayloadResolvers<ContextType>;
  HomeScoringStandard?: HomeScoringStandardResolvers<ContextType>;
  HomeStandardItem?: HomeStandardItemResolvers<ContextType>;
  HomeGrade?: HomeGradeResolvers<ContextType>;
  HomeAssessment?: HomeAssessmentResolvers<ContextType>;
  HomeItemScore?: HomeItemScoreResolvers<ContextType>;
  HomeGuidance?: HomeGuidanceResolvers<ContextType>;
  HomeLeague?: HomeLeagueResolvers<ContextType>;
  HomeLeagueRow?: HomeLeagueRowResolvers<ContextType>;
  HomeScoringStandardPayload?: HomeScoringStandardPayloadResolvers<ContextType>;
  HomeAssessmentPayload?: HomeAssessmentPayloadResolvers<ContextType>;
  HomeGuidancePayload?: HomeGuidancePayloadResolvers<ContextType>;
  Honour?: HonourResolvers<ContextType>;
  HonourTerm?: HonourTermResolvers<ContextType>;
  HonourPayload?: HonourPayloadResolvers<ContextType>;
  CallerIdentity?: CallerIdentityResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  IdentityPayload?: IdentityPayloadResolvers<ContextType>;
  GrantPayload?: GrantPayloadResolvers<ContextType>;
  InspectionVisit?: InspectionVisitResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionCoverage?: InspectionCoverageResolvers<ContextType>;
  BranchInspection?: BranchInspectionResolvers<ContextType>;
  InspectionVisitPayload?: InspectionVisitPayloadResolvers<ContextType>;
  InspectionFindingPayload?: InspectionFindingPayloadResolvers<ContextType>;
  MemJob?: MemJobResolvers<ContextType>;
  MemJobFailure?: MemJobFailureResolvers<ContextType>;
  MemJobPayload?: MemJobPayloadResolvers<ContextType>;
  UnionFigure?: UnionFigureResolvers<ContextType>;
  FigureSources?: FigureSourcesResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  YearlyReport?: YearlyReportResolvers<ContextType>;
  StatSeries?: StatSeriesResolvers<ContextType>;
  StatPoint?: StatPointResolvers<ContextType>;
  BranchLedgerEntry?: BranchLedgerEntryResolvers<ContextType>;
  LedgerRecordRef?: LedgerRecordRefResolvers<ContextType>;
  LedgerEntryRevision?: LedgerEntryRevisionResolvers<ContextType>;
  LedgerEntryPayload?: LedgerEntryPayloadResolvers<ContextType>;
  UnionMeeting?: UnionMeetingResolvers<ContextType>;
  MeetingAttendance?: MeetingAttendanceResolvers<ContextType>;
  MeetingDecision?: MeetingDecisionResolvers<ContextType>;
  MeetingCount?: MeetingCountResolvers<ContextType>;
  MembersMeetingDuty?: MembersMeetingDutyResolvers<ContextType>;
  UnionMeetingPayload?: UnionMeetingPayloadResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  MembershipSpell?: MembershipSpellResolvers<ContextType>;
  MembershipEnding?: MembershipEndingResolvers<ContextType>;
  MemberStanding?: MemberStandingResolvers<ContextType>;
  GroupAssignmentTask?: GroupAssignmentTaskResolvers<ContextType>;
  MemberAccess?: MemberAccessResolvers<ContextType>;
  ImportMembersPayload?: ImportMembersPayloadResolvers<ContextType>;
  MemberPayload?: MemberPayloadResolvers<ContextType>;
  RevealIdNumberPayload?: RevealIdNumberPayloadResolvers<ContextType>;
  MemberTransfer?: MemberTransferResolvers<ContextType>;
  MemberTransferPayload?: MemberTransferPayloadResolvers<ContextType>;
  NetworkOrgan?: NetworkOrganResolvers<ContextType>;
  OrganizationNetwork?: OrganizationNetworkResolvers<ContextType>;
  Supervisor?: SupervisorResolvers<ContextType>;
  ImportOrganizationsPayload?: ImportOrganizationsPayloadResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  StartOrganizationMovePayload?: StartOrganizationMovePayloadResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyReport?: PartyReportResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  PartyReply?: PartyReplyResolvers<ContextType>;
  PartyLinkPayload?: PartyLinkPayloadResolvers<ContextType>;
  PartyReportPayload?: PartyReportPayloadResolvers<ContextType>;
  SupportRequestPayload?: SupportRequestPayloadResolvers<ContextType>;
  PartyReplyPayload?: PartyReplyPayloadResolvers<ContextType>;
  PlanTaskPayload?: PlanTaskPayloadResolvers<ContextType>;
  PlanTarget?: PlanTargetResolvers<ContextType>;
  PlanTargetArg?: PlanTargetArgResolvers<ContextType>;
  PlanTaskSchedule?: PlanTaskScheduleResolvers<ContextType>;
  TaskEvidence?: TaskEvidenceResolvers<ContextType>;
  TaskEvidenceRecord?: TaskEvidenceRecordResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  OfficeFile?: OfficeFileResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  SummarySection?: SummarySectionResolvers<ContextType>;
  SummaryFigure?: SummaryFigureResolvers<ContextType>;
  SummaryEvidence?: SummaryEvidenceResolvers<ContextType>;
  SummaryPayload?: SummaryPayloadResolvers<ContextType>;
  RealNameEntry?: RealNameEntryResolvers<ContextType>;
  RealNameEstablishment?: RealNameEstablishmentResolvers<ContextType>;
  RealNameCoverage?: RealNameCoverageResolvers<ContextType>;
  DynamicChange?: DynamicChangeResolvers<ContextType>;
  MembershipDynamics?: MembershipDynamicsResolvers<ContextType>;
  VerifyRealNamePayload?: VerifyRealNamePayloadResolvers<ContextType>;
  RealNameEntryPayload?: RealNameEntryPayloadResolvers<ContextType>;
  RectificationItem?: RectificationItemResolvers<ContextType>;
  RectificationCheck?: RectificationCheckResolvers<ContextType>;
  RectificationBoard?: RectificationBoardResolvers<ContextType>;
  RectificationViceRow?: RectificationViceRowResolvers<ContextType>;
  RectificationAspectRow?: RectificationAspectRowResolvers<ContextType>;
  RectificationItemPayload?: RectificationItemPayloadResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationArea?: RegulationAreaResolvers<ContextType>;
  RegulationAreaList?: RegulationAreaListResolvers<ContextType>;
  RegulationCoverage?: RegulationCoverageResolvers<ContextType>;
  RegulationPayload?: RegulationPayloadResolvers<ContextType>;
  RegulationAreaPayload?: RegulationAreaPayloadResolvers<ContextType>;
  SpreadsheetImport?: SpreadsheetImportResolvers<ContextType>;
  SpreadsheetFault?: SpreadsheetFaultResolvers<ContextType>;
  SpreadsheetTemplate?: SpreadsheetTemplateResolvers<ContextType>;
  SpreadsheetImportPayload?: SpreadsheetImportPayloadResolvers<ContextType>;
  WomenOrganization?: WomenOrganizationResolvers<ContextType>;
  WorkPlanPayload?: WorkPlanPayloadResolvers<ContextType>;
  PlanSection?: PlanSectionResolvers<ContextType>;
  PlanDiscussion?: PlanDiscussionResolvers<ContextType>;
  PlanPartyReport?: PlanPartyReportResolvers<ContextType>;
  PlanWarning?: PlanWarningResolvers<ContextType>;
  PlanComment?: PlanCommentResolvers<ContextType>;
  MemEvidenceUserError?: MemEvidenceUserErrorResolvers<ContextType>;
  WorkAssignmentUserError?: WorkAssignmentUserErrorResolvers<ContextType>;
  BuildTargetUserError?: BuildTargetUserErrorResolvers<ContextType>;
  CommitteeUserError?: CommitteeUserErrorResolvers<ContextType>;
  CreationUserError?: CreationUserErrorResolvers<ContextType>;
  EmployeeDeclarationUserError?: EmployeeDeclarationUserErrorResolvers<ContextType>;
  DutyUserError?: DutyUserErrorResolvers<ContextType>;
  FilingUserError?: FilingUserErrorResolvers<ContextType>;
  FiveTypeUserError?: FiveTypeUserErrorResolvers<ContextType>;
  UnionGroupUserError?: UnionGroupUserErrorResolvers<ContextType>;
  HomeUserError?: HomeUserErrorResolvers<ContextType>;
  HonourUserError?: HonourUserErrorResolvers<ContextType>;
  IdentityUserError?: IdentityUserErrorResolvers<ContextType>;
  InspectionUserError?: InspectionUserErrorResolvers<ContextType>;
  MemJobUserError?: MemJobUserErrorResolvers<ContextType>;
  LedgerUserError?: LedgerUserErrorResolvers<ContextType>;
  UnionMeetingUserError?: UnionMeetingUserErrorResolvers<ContextType>;
  MemberUserError?: MemberUserErrorResolvers<ContextType>;
  MemberTransferUserError?: MemberTransferUserErrorResolvers<ContextType>;
  OrganizationUserError?: OrganizationUserErrorResolvers<ContextType>;
  PartyLinkUserError?: PartyLinkUserErrorResolvers<ContextType>;
  PlanTaskUserError?: PlanTaskUserErrorResolvers<ContextType>;
  SummaryUserError?: SummaryUserErrorResolvers<ContextType>;
  RealNameUserError?: RealNameUserErrorResolvers<ContextType>;
  RectificationUserError?: RectificationUserErrorResolvers<ContextType>;
  RegulationUserError?: RegulationUserErrorResolvers<ContextType>;
  SpreadsheetImportUserError?: SpreadsheetImportUserErrorResolvers<ContextType>;
  WorkPlanUserError?: WorkPlanUserErrorResolvers<ContextType>;
  PlanTaskConnection?: PlanTaskConnectionResolvers<ContextType>;
  PlanTaskEdge?: PlanTaskEdgeResolvers<ContextType>;
  WorkPlanConnection?: WorkPlanConnectionResolvers<ContextType>;
  WorkPlanEdge?: WorkPlanEdgeResolvers<ContextType>;
  WorkAssignmentConnection?: WorkAssignmentConnectionResolvers<ContextType>;
  WorkAssignmentEdge?: WorkAssignmentEdgeResolvers<ContextType>;
  BuildAssessmentConnection?: BuildAssessmentConnectionResolvers<ContextType>;
  BuildAssessmentEdge?: BuildAssessmentEdgeResolvers<ContextType>;
  CommitteeSeatConnection?: CommitteeSeatConnectionResolvers<ContextType>;
  CommitteeSeatEdge?: CommitteeSeatEdgeResolvers<ContextType>;
  CommitteeConnection?: CommitteeConnectionResolvers<ContextType>;
  CommitteeEdge?: CommitteeEdgeResolvers<ContextType>;
  CreationCampaignConnection?: CreationCampaignConnectionResolvers<ContextType>;
  CreationCampaignEdge?: CreationCampaignEdgeResolvers<ContextType>;
  EmployeeDeclarationConnection?: EmployeeDeclarationConnectionResolvers<ContextType>;
  EmployeeDeclarationEdge?: EmployeeDeclarationEdgeResolvers<ContextType>;
  DutyAssignmentConnection?: DutyAssignmentConnectionResolvers<ContextType>;
  DutyAssignmentEdge?: DutyAssignmentEdgeResolvers<ContextType>;
  AffairsLogConnection?: AffairsLogConnectionResolvers<ContextType>;
  AffairsLogEdge?: AffairsLogEdgeResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  FiveTypeAssessmentConnection?: FiveTypeAssessmentConnectionResolvers<ContextType>;
  FiveTypeAssessmentEdge?: FiveTypeAssessmentEdgeResolvers<ContextType>;
  UnionGroupConnection?: UnionGroupConnectionResolvers<ContextType>;
  UnionGroupEdge?: UnionGroupEdgeResolvers<ContextType>;
  GroupMembershipConnection?: GroupMembershipConnectionResolvers<ContextType>;
  GroupMembershipEdge?: GroupMembershipEdgeResolvers<ContextType>;
  GroupingRoundConnection?: GroupingRoundConnectionResolvers<ContextType>;
  GroupingRoundEdge?: GroupingRoundEdgeResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  HomeAssessmentConnection?: HomeAssessmentConnectionResolvers<ContextType>;
  HomeAssessmentEdge?: HomeAssessmentEdgeResolvers<ContextType>;
  HonourConnection?: HonourConnectionResolvers<ContextType>;
  HonourEdge?: HonourEdgeResolvers<ContextType>;
  InspectionVisitConnection?: InspectionVisitConnectionResolvers<ContextType>;
  InspectionVisitEdge?: InspectionVisitEdgeResolvers<ContextType>;
  InspectionFindingConnection?: InspectionFindingConnectionResolvers<ContextType>;
  InspectionFindingEdge?: InspectionFindingEdgeResolvers<ContextType>;
  MemJobConnection?: MemJobConnectionResolvers<ContextType>;
  MemJobEdge?: MemJobEdgeResolvers<ContextType>;
  BranchLedgerEntryConnection?: BranchLedgerEntryConnectionResolvers<ContextType>;
  BranchLedgerEntryEdge?: BranchLedgerEntryEdgeResolvers<ContextType>;
  UnionMeetingConnection?: UnionMeetingConnectionResolvers<ContextType>;
  UnionMeetingEdge?: UnionMeetingEdgeResolvers<ContextType>;
  GroupAssignmentTaskConnection?: GroupAssignmentTaskConnectionResolvers<ContextType>;
  GroupAssignmentTaskEdge?: GroupAssignmentTaskEdgeResolvers<ContextType>;
  MemberTransferConnection?: MemberTransferConnectionResolvers<ContextType>;
  MemberTransferEdge?: MemberTransferEdgeResolvers<ContextType>;
  PartyLinkConnection?: PartyLinkConnectionResolvers<ContextType>;
  PartyLinkEdge?: PartyLinkEdgeResolvers<ContextType>;
  PartyReportConnection?: PartyReportConnectionResolvers<ContextType>;
  PartyReportEdge?: PartyReportEdgeResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  SummaryConnection?: SummaryConnectionResolvers<ContextType>;
  SummaryEdge?: SummaryEdgeResolvers<ContextType>;
  RealNameEntryConnection?: RealNameEntryConnectionResolvers<ContextType>;
  RealNameEntryEdge?: RealNameEntryEdgeResolvers<ContextType>;
  RectificationItemConnection?: RectificationItemConnectionResolvers<ContextType>;
  RectificationItemEdge?: RectificationItemEdgeResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  SpreadsheetImportConnection?: SpreadsheetImportConnectionResolvers<ContextType>;
  SpreadsheetImportEdge?: SpreadsheetImportEdgeResolvers<ContextType>;
  PlanTaskStats?: PlanTaskStatsResolvers<ContextType>;
  PlanTaskStatsValues?: PlanTaskStatsValuesResolvers<ContextType>;
  PlanTaskStatsGroup?: PlanTaskStatsGroupResolvers<ContextType>;
  PlanTaskStatsKey?: PlanTaskStatsKeyResolvers<ContextType>;
  WorkPlanStats?: WorkPlanStatsResolvers<ContextType>;
  WorkPlanStatsValues?: WorkPlanStatsValuesResolvers<ContextType>;
  WorkPlanStatsGroup?: WorkPlanStatsGroupResolvers<ContextType>;
  WorkPlanStatsKey?: WorkPlanStatsKeyResolvers<ContextType>;
  WorkAssignmentStats?: WorkAssignmentStatsResolvers<ContextType>;
  WorkAssignmentStatsValues?: WorkAssignmentStatsValuesResolvers<ContextType>;
  WorkAssignmentStatsGroup?: WorkAssignmentStatsGroupResolvers<ContextType>;
  WorkAssignmentStatsKey?: WorkAssignmentStatsKeyResolvers<ContextType>;
  CommitteeSeatStats?: CommitteeSeatStatsResolvers<ContextType>;
  CommitteeSeatStatsValues?: CommitteeSeatStatsValuesResolvers<ContextType>;
  CommitteeSeatStatsGroup?: CommitteeSeatStatsGroupResolvers<ContextType>;
  CommitteeSeatStatsKey?: CommitteeSeatStatsKeyResolvers<ContextType>;
  CommitteeStats?: CommitteeStatsResolvers<ContextType>;
  CommitteeStatsValues?: CommitteeStatsValuesResolvers<ContextType>;
  CommitteeStatsGroup?: CommitteeStatsGroupResolvers<ContextType>;
  CommitteeStatsKey?: CommitteeStatsKeyResolvers<ContextType>;
  CreationCampaignStats?: CreationCampaignStatsResolvers<ContextType>;
  CreationCampaignStatsValues?: CreationCampaignStatsValuesResolvers<ContextType>;
  CreationCampaignStatsGroup?: CreationCampaignStatsGroupResolvers<ContextType>;
  CreationCampaignStatsKey?: CreationCampaignStatsKeyResolvers<ContextType>;
  DutyAssignmentStats?: DutyAssignmentStatsResolvers<ContextType>;
  DutyAssignmentStatsValues?: DutyAssignmentStatsValuesResolvers<ContextType>;
  DutyAssignmentStatsGroup?: DutyAssignmentStatsGroupResolvers<ContextType>;
  DutyAssignmentStatsKey?: DutyAssignmentStatsKeyResolvers<ContextType>;
  AffairsLogStats?: AffairsLogStatsResolvers<ContextType>;
  AffairsLogStatsValues?: AffairsLogStatsValuesResolvers<ContextType>;
  AffairsLogStatsGroup?: AffairsLogStatsGroupResolvers<ContextType>;
  AffairsLogStatsKey?: AffairsLogStatsKeyResolvers<ContextType>;
  FilingStats?: FilingStatsResolvers<ContextType>;
  FilingStatsValues?: FilingStatsValuesResolvers<ContextType>;
  FilingStatsGroup?: FilingStatsGroupResolvers<ContextType>;
  FilingStatsKey?: FilingStatsKeyResolvers<ContextType>;
  FiveTypeAssessmentStats?: FiveTypeAssessmentStatsResolvers<ContextType>;
  FiveTypeAssessmentStatsValues?: FiveTypeAssessmentStatsValuesResolvers<ContextType>;
  FiveTypeAssessmentStatsGroup?: FiveTypeAssessmentStatsGroupResolvers<ContextType>;
  FiveTypeAssessmentStatsKey?: FiveTypeAssessmentStatsKeyResolvers<ContextType>;
  UnionGroupStats?: UnionGroupStatsResolvers<ContextType>;
  UnionGroupStatsValues?: UnionGroupStatsValuesResolvers<ContextType>;
  UnionGroupStatsGroup?: UnionGroupStatsGroupResolvers<ContextType>;
  UnionGroupStatsKey?: UnionGroupStatsKeyResolvers<ContextType>;
  GroupMembershipStats?: GroupMembershipStatsResolvers<ContextType>;
  GroupMembershipStatsValues?: GroupMembershipStatsValuesResolvers<ContextType>;
  GroupMembershipStatsGroup?: GroupMembershipStatsGroupResolvers<ContextType>;
  GroupMembershipStatsKey?: GroupMembershipStatsKeyResolvers<ContextType>;
  GroupingRoundStats?: GroupingRoundStatsResolvers<ContextType>;
  GroupingRoundStatsValues?: GroupingRoundStatsValuesResolvers<ContextType>;
  GroupingRoundStatsGroup?: GroupingRoundStatsGroupResolvers<ContextType>;
  GroupingRoundStatsKey?: GroupingRoundStatsKeyResolvers<ContextType>;
  MemberStats?: MemberStatsResolvers<ContextType>;
  MemberStatsValues?: MemberStatsValuesResolvers<ContextType>;
  MemberStatsGroup?: MemberStatsGroupResolvers<ContextType>;
  MemberStatsKey?: MemberStatsKeyResolvers<ContextType>;
  HomeAssessmentStats?: HomeAssessmentStatsResolvers<ContextType>;
  HomeAssessmentStatsValues?: HomeAssessmentStatsValuesResolvers<ContextType>;
  HomeAssessmentStatsGroup?: HomeAssessmentStatsGroupResolvers<ContextType>;
  HomeAssessmentStatsKey?: HomeAssessmentStatsKeyResolvers<ContextType>;
  HonourStats?: HonourStatsResolvers<ContextType>;
  HonourStatsValues?: HonourStatsValuesResolvers<ContextType>;
  HonourStatsGroup?: HonourStatsGroupResolvers<ContextType>;
  HonourStatsKey?: HonourStatsKeyResolvers<ContextType>;
  InspectionVisitStats?: InspectionVisitStatsResolvers<ContextType>;
  InspectionVisitStatsValues?: InspectionVisitStatsValuesResolvers<ContextType>;
  InspectionVisitStatsGroup?: InspectionVisitStatsGroupResolvers<ContextType>;
  InspectionVisitStatsKey?: InspectionVisitStatsKeyResolvers<ContextType>;
  InspectionFindingStats?: InspectionFindingStatsResolvers<ContextType>;
  InspectionFindingStatsValues?: InspectionFindingStatsValuesResolvers<ContextType>;
  InspectionFindingStatsGroup?: InspectionFindingStatsGroupResolvers<ContextType>;
  InspectionFindingStatsKey?: InspectionFindingStatsKeyResolvers<ContextType>;
  BranchLedgerEntryStats?: BranchLedgerEntryStatsResolvers<ContextType>;
  BranchLedgerEntryStatsValues?: BranchLedgerEntryStatsValuesResolvers<ContextType>;
  BranchLedgerEntryStatsGroup?: BranchLedgerEntryStatsGroupResolvers<ContextType>;
  BranchLedgerEntryStatsKey?: BranchLedgerEntryStatsKeyResolvers<ContextType>;
  UnionMeetingStats?: UnionMeetingStatsResolvers<ContextType>;
  UnionMeetingStatsValues?: UnionMeetingStatsValuesResolvers<ContextType>;
  UnionMeetingStatsGroup?: UnionMeetingStatsGroupResolvers<ContextType>;
  UnionMeetingStatsKey?: UnionMeetingStatsKeyResolvers<ContextType>;
  PartyLinkStats?: PartyLinkStatsResolvers<ContextType>;
  PartyLinkStatsValues?: PartyLinkStatsValuesResolvers<ContextType>;
  PartyLinkStatsGroup?: PartyLinkStatsGroupResolvers<ContextType>;
  PartyLinkStatsKey?: PartyLinkStatsKeyResolvers<ContextType>;
  PartyReportStats?: PartyReportStatsResolvers<ContextType>;
  PartyReportStatsValues?: PartyReportStatsValuesResolvers<ContextType>;
  PartyReportStatsGroup?: PartyReportStatsGroupResolvers<ContextType>;
  PartyReportStatsKey?: PartyReportStatsKeyResolvers<ContextType>;
  SupportRequestStats?: SupportRequestStatsResolvers<ContextType>;
  SupportRequestStatsValues?: SupportRequestStatsValuesResolvers<ContextType>;
  SupportRequestStatsGroup?: SupportRequestStatsGroupResolvers<ContextType>;
  SupportRequestStatsKey?: SupportRequestStatsKeyResolvers<ContextType>;
  SummaryStats?: SummaryStatsResolvers<ContextType>;
  SummaryStatsValues?: SummaryStatsValuesResolvers<ContextType>;
  SummaryStatsGroup?: SummaryStatsGroupResolvers<ContextType>;
  SummaryStatsKey?: SummaryStatsKeyResolvers<ContextType>;
  RectificationItemStats?: RectificationItemStatsResolvers<ContextType>;
  RectificationItemStatsValues?: RectificationItemStatsValuesResolvers<ContextType>;
  RectificationItemStatsGroup?: RectificationItemStatsGroupResolvers<ContextType>;
  RectificationItemStatsKey?: RectificationItemStatsKeyResolvers<ContextType>;
  RegulationStats?: RegulationStatsResolvers<ContextType>;
  RegulationStatsValues?: RegulationStatsValuesResolvers<ContextType>;
  RegulationStatsGroup?: RegulationStatsGroupResolvers<ContextType>;
  RegulationStatsKey?: RegulationStatsKeyResolvers<ContextType>;
  MemFloatFigures?: MemFloatFiguresResolvers<ContextType>;
  MemIntFigures?: MemIntFiguresResolvers<ContextType>;
  MemMoneyFigures?: MemMoneyFiguresResolvers<ContextType>;
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
export type MemEvidenceFields = FieldsOf<MemEvidenceResolvers, ResolversParentTypes['MemEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemMetricFields = FieldsOf<MemMetricResolvers, ResolversParentTypes['MemMetric']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachMemEvidencePayloadFields = FieldsOf<AttachMemEvidencePayloadResolvers, ResolversParentTypes['AttachMemEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentFields = FieldsOf<WorkAssignmentResolvers, ResolversParentTypes['WorkAssignment']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentPayloadFields = FieldsOf<WorkAssignmentPayloadResolvers, ResolversParentTypes['WorkAssignmentPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildTargetFields = FieldsOf<BuildTargetResolvers, ResolversParentTypes['BuildTarget']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildResultFields = FieldsOf<BuildResultResolvers, ResolversParentTypes['BuildResult']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildItemFields = FieldsOf<BuildItemResolvers, ResolversParentTypes['BuildItem']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildTargetBoardFields = FieldsOf<BuildTargetBoardResolvers, ResolversParentTypes['BuildTargetBoard']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildAssessmentFields = FieldsOf<BuildAssessmentResolvers, ResolversParentTypes['BuildAssessment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SetBuildTargetsPayloadFields = FieldsOf<SetBuildTargetsPayloadResolvers, ResolversParentTypes['SetBuildTargetsPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AssessBuildTargetsPayloadFields = FieldsOf<AssessBuildTargetsPayloadResolvers, ResolversParentTypes['AssessBuildTargetsPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatFields = FieldsOf<CommitteeSeatResolvers, ResolversParentTypes['CommitteeSeat']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatPayloadFields = FieldsOf<CommitteeSeatPayloadResolvers, ResolversParentTypes['CommitteeSeatPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeFields = FieldsOf<CommitteeResolvers, ResolversParentTypes['Committee']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeShortfallFields = FieldsOf<CommitteeShortfallResolvers, ResolversParentTypes['CommitteeShortfall']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteePayloadFields = FieldsOf<CommitteePayloadResolvers, ResolversParentTypes['CommitteePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkingCommitteesPayloadFields = FieldsOf<WorkingCommitteesPayloadResolvers, ResolversParentTypes['WorkingCommitteesPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignFields = FieldsOf<CreationCampaignResolvers, ResolversParentTypes['CreationCampaign']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationItemFields = FieldsOf<CreationItemResolvers, ResolversParentTypes['CreationItem']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationEvidenceFields = FieldsOf<CreationEvidenceResolvers, ResolversParentTypes['CreationEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ExpertVisitFields = FieldsOf<ExpertVisitResolvers, ResolversParentTypes['ExpertVisit']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationResultFields = FieldsOf<CreationResultResolvers, ResolversParentTypes['CreationResult']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignPayloadFields = FieldsOf<CreationCampaignPayloadResolvers, ResolversParentTypes['CreationCampaignPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type EmployeeDeclarationFields = FieldsOf<EmployeeDeclarationResolvers, ResolversParentTypes['EmployeeDeclaration']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembershipRateFields = FieldsOf<MembershipRateResolvers, ResolversParentTypes['MembershipRate']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DeclareNewEmployeesPayloadFields = FieldsOf<DeclareNewEmployeesPayloadResolvers, ResolversParentTypes['DeclareNewEmployeesPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type EmployeeDeclarationPayloadFields = FieldsOf<EmployeeDeclarationPayloadResolvers, ResolversParentTypes['EmployeeDeclarationPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DeclarationDeadlinePayloadFields = FieldsOf<DeclarationDeadlinePayloadResolvers, ResolversParentTypes['DeclarationDeadlinePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DeskItemFields = FieldsOf<DeskItemResolvers, ResolversParentTypes['DeskItem']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentFields = FieldsOf<DutyAssignmentResolvers, ResolversParentTypes['DutyAssignment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogFields = FieldsOf<AffairsLogResolvers, ResolversParentTypes['AffairsLog']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyCoverageFields = FieldsOf<DutyCoverageResolvers, ResolversParentTypes['DutyCoverage']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAreaFields = FieldsOf<DutyAreaResolvers, ResolversParentTypes['DutyArea']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentPayloadFields = FieldsOf<DutyAssignmentPayloadResolvers, ResolversParentTypes['DutyAssignmentPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogPayloadFields = FieldsOf<AffairsLogPayloadResolvers, ResolversParentTypes['AffairsLogPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingFields = FieldsOf<FilingResolvers, ResolversParentTypes['Filing']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingAttachmentFields = FieldsOf<FilingAttachmentResolvers, ResolversParentTypes['FilingAttachment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingAboutFields = FieldsOf<FilingAboutResolvers, ResolversParentTypes['FilingAbout']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingReplyFields = FieldsOf<FilingReplyResolvers, ResolversParentTypes['FilingReply']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingPayloadFields = FieldsOf<FilingPayloadResolvers, ResolversParentTypes['FilingPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentFields = FieldsOf<FiveTypeAssessmentResolvers, ResolversParentTypes['FiveTypeAssessment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeScoreFields = FieldsOf<FiveTypeScoreResolvers, ResolversParentTypes['FiveTypeScore']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeRadarFields = FieldsOf<FiveTypeRadarResolvers, ResolversParentTypes['FiveTypeRadar']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAxisFields = FieldsOf<FiveTypeAxisResolvers, ResolversParentTypes['FiveTypeAxis']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentPayloadFields = FieldsOf<FiveTypeAssessmentPayloadResolvers, ResolversParentTypes['FiveTypeAssessmentPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupFields = FieldsOf<UnionGroupResolvers, ResolversParentTypes['UnionGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipFields = FieldsOf<GroupMembershipResolvers, ResolversParentTypes['GroupMembership']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundFields = FieldsOf<GroupingRoundResolvers, ResolversParentTypes['GroupingRound']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RedrawUnionGroupsPayloadFields = FieldsOf<RedrawUnionGroupsPayloadResolvers, ResolversParentTypes['RedrawUnionGroupsPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AssignMemberToGroupPayloadFields = FieldsOf<AssignMemberToGroupPayloadResolvers, ResolversParentTypes['AssignMemberToGroupPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeScoringStandardFields = FieldsOf<HomeScoringStandardResolvers, ResolversParentTypes['HomeScoringStandard']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeStandardItemFields = FieldsOf<HomeStandardItemResolvers, ResolversParentTypes['HomeStandardItem']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeGradeFields = FieldsOf<HomeGradeResolvers, ResolversParentTypes['HomeGrade']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentFields = FieldsOf<HomeAssessmentResolvers, ResolversParentTypes['HomeAssessment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeItemScoreFields = FieldsOf<HomeItemScoreResolvers, ResolversParentTypes['HomeItemScore']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeGuidanceFields = FieldsOf<HomeGuidanceResolvers, ResolversParentTypes['HomeGuidance']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeLeagueFields = FieldsOf<HomeLeagueResolvers, ResolversParentTypes['HomeLeague']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeLeagueRowFields = FieldsOf<HomeLeagueRowResolvers, ResolversParentTypes['HomeLeagueRow']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeScoringStandardPayloadFields = FieldsOf<HomeScoringStandardPayloadResolvers, ResolversParentTypes['HomeScoringStandardPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentPayloadFields = FieldsOf<HomeAssessmentPayloadResolvers, ResolversParentTypes['HomeAssessmentPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeGuidancePayloadFields = FieldsOf<HomeGuidancePayloadResolvers, ResolversParentTypes['HomeGuidancePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourFields = FieldsOf<HonourResolvers, ResolversParentTypes['Honour']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourTermFields = FieldsOf<HonourTermResolvers, ResolversParentTypes['HonourTerm']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourPayloadFields = FieldsOf<HonourPayloadResolvers, ResolversParentTypes['HonourPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CallerIdentityFields = FieldsOf<CallerIdentityResolvers, ResolversParentTypes['CallerIdentity']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RoleGrantFields = FieldsOf<RoleGrantResolvers, ResolversParentTypes['RoleGrant']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type IdentityPayloadFields = FieldsOf<IdentityPayloadResolvers, ResolversParentTypes['IdentityPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GrantPayloadFields = FieldsOf<GrantPayloadResolvers, ResolversParentTypes['GrantPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitFields = FieldsOf<InspectionVisitResolvers, ResolversParentTypes['InspectionVisit']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingFields = FieldsOf<InspectionFindingResolvers, ResolversParentTypes['InspectionFinding']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionCoverageFields = FieldsOf<InspectionCoverageResolvers, ResolversParentTypes['InspectionCoverage']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchInspectionFields = FieldsOf<BranchInspectionResolvers, ResolversParentTypes['BranchInspection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitPayloadFields = FieldsOf<InspectionVisitPayloadResolvers, ResolversParentTypes['InspectionVisitPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingPayloadFields = FieldsOf<InspectionFindingPayloadResolvers, ResolversParentTypes['InspectionFindingPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobFields = FieldsOf<MemJobResolvers, ResolversParentTypes['MemJob']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobFailureFields = FieldsOf<MemJobFailureResolvers, ResolversParentTypes['MemJobFailure']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobPayloadFields = FieldsOf<MemJobPayloadResolvers, ResolversParentTypes['MemJobPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionFigureFields = FieldsOf<UnionFigureResolvers, ResolversParentTypes['UnionFigure']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FigureSourcesFields = FieldsOf<FigureSourcesResolvers, ResolversParentTypes['FigureSources']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FigureSourceFields = FieldsOf<FigureSourceResolvers, ResolversParentTypes['FigureSource']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type YearlyReportFields = FieldsOf<YearlyReportResolvers, ResolversParentTypes['YearlyReport']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type StatSeriesFields = FieldsOf<StatSeriesResolvers, ResolversParentTypes['StatSeries']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type StatPointFields = FieldsOf<StatPointResolvers, ResolversParentTypes['StatPoint']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryFields = FieldsOf<BranchLedgerEntryResolvers, ResolversParentTypes['BranchLedgerEntry']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerRecordRefFields = FieldsOf<LedgerRecordRefResolvers, ResolversParentTypes['LedgerRecordRef']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerEntryRevisionFields = FieldsOf<LedgerEntryRevisionResolvers, ResolversParentTypes['LedgerEntryRevision']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerEntryPayloadFields = FieldsOf<LedgerEntryPayloadResolvers, ResolversParentTypes['LedgerEntryPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingFields = FieldsOf<UnionMeetingResolvers, ResolversParentTypes['UnionMeeting']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MeetingAttendanceFields = FieldsOf<MeetingAttendanceResolvers, ResolversParentTypes['MeetingAttendance']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MeetingDecisionFields = FieldsOf<MeetingDecisionResolvers, ResolversParentTypes['MeetingDecision']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MeetingCountFields = FieldsOf<MeetingCountResolvers, ResolversParentTypes['MeetingCount']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembersMeetingDutyFields = FieldsOf<MembersMeetingDutyResolvers, ResolversParentTypes['MembersMeetingDuty']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingPayloadFields = FieldsOf<UnionMeetingPayloadResolvers, ResolversParentTypes['UnionMeetingPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ChildFields = FieldsOf<ChildResolvers, ResolversParentTypes['Child']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembershipSpellFields = FieldsOf<MembershipSpellResolvers, ResolversParentTypes['MembershipSpell']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembershipEndingFields = FieldsOf<MembershipEndingResolvers, ResolversParentTypes['MembershipEnding']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStandingFields = FieldsOf<MemberStandingResolvers, ResolversParentTypes['MemberStanding']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskFields = FieldsOf<GroupAssignmentTaskResolvers, ResolversParentTypes['GroupAssignmentTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberAccessFields = FieldsOf<MemberAccessResolvers, ResolversParentTypes['MemberAccess']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ImportMembersPayloadFields = FieldsOf<ImportMembersPayloadResolvers, ResolversParentTypes['ImportMembersPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberPayloadFields = FieldsOf<MemberPayloadResolvers, ResolversParentTypes['MemberPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RevealIdNumberPayloadFields = FieldsOf<RevealIdNumberPayloadResolvers, ResolversParentTypes['RevealIdNumberPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberTransferFields = FieldsOf<MemberTransferResolvers, ResolversParentTypes['MemberTransfer']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberTransferPayloadFields = FieldsOf<MemberTransferPayloadResolvers, ResolversParentTypes['MemberTransferPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type NetworkOrganFields = FieldsOf<NetworkOrganResolvers, ResolversParentTypes['NetworkOrgan']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OrganizationNetworkFields = FieldsOf<OrganizationNetworkResolvers, ResolversParentTypes['OrganizationNetwork']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupervisorFields = FieldsOf<SupervisorResolvers, ResolversParentTypes['Supervisor']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ImportOrganizationsPayloadFields = FieldsOf<ImportOrganizationsPayloadResolvers, ResolversParentTypes['ImportOrganizationsPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OrganizationPayloadFields = FieldsOf<OrganizationPayloadResolvers, ResolversParentTypes['OrganizationPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type StartOrganizationMovePayloadFields = FieldsOf<StartOrganizationMovePayloadResolvers, ResolversParentTypes['StartOrganizationMovePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkFields = FieldsOf<PartyLinkResolvers, ResolversParentTypes['PartyLink']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportFields = FieldsOf<PartyReportResolvers, ResolversParentTypes['PartyReport']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestFields = FieldsOf<SupportRequestResolvers, ResolversParentTypes['SupportRequest']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReplyFields = FieldsOf<PartyReplyResolvers, ResolversParentTypes['PartyReply']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkPayloadFields = FieldsOf<PartyLinkPayloadResolvers, ResolversParentTypes['PartyLinkPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportPayloadFields = FieldsOf<PartyReportPayloadResolvers, ResolversParentTypes['PartyReportPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestPayloadFields = FieldsOf<SupportRequestPayloadResolvers, ResolversParentTypes['SupportRequestPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReplyPayloadFields = FieldsOf<PartyReplyPayloadResolvers, ResolversParentTypes['PartyReplyPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskPayloadFields = FieldsOf<PlanTaskPayloadResolvers, ResolversParentTypes['PlanTaskPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTargetFields = FieldsOf<PlanTargetResolvers, ResolversParentTypes['PlanTarget']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTargetArgFields = FieldsOf<PlanTargetArgResolvers, ResolversParentTypes['PlanTargetArg']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskScheduleFields = FieldsOf<PlanTaskScheduleResolvers, ResolversParentTypes['PlanTaskSchedule']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TaskEvidenceFields = FieldsOf<TaskEvidenceResolvers, ResolversParentTypes['TaskEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TaskEvidenceRecordFields = FieldsOf<TaskEvidenceRecordResolvers, ResolversParentTypes['TaskEvidenceRecord']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type TargetProgressFields = FieldsOf<TargetProgressResolvers, ResolversParentTypes['TargetProgress']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ProgressReportFields = FieldsOf<ProgressReportResolvers, ResolversParentTypes['ProgressReport']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanProgressFields = FieldsOf<PlanProgressResolvers, ResolversParentTypes['PlanProgress']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OfficeFileFields = FieldsOf<OfficeFileResolvers, ResolversParentTypes['OfficeFile']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryFields = FieldsOf<SummaryResolvers, ResolversParentTypes['Summary']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummarySectionFields = FieldsOf<SummarySectionResolvers, ResolversParentTypes['SummarySection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryFigureFields = FieldsOf<SummaryFigureResolvers, ResolversParentTypes['SummaryFigure']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryEvidenceFields = FieldsOf<SummaryEvidenceResolvers, ResolversParentTypes['SummaryEvidence']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryPayloadFields = FieldsOf<SummaryPayloadResolvers, ResolversParentTypes['SummaryPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameEntryFields = FieldsOf<RealNameEntryResolvers, ResolversParentTypes['RealNameEntry']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameEstablishmentFields = FieldsOf<RealNameEstablishmentResolvers, ResolversParentTypes['RealNameEstablishment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameCoverageFields = FieldsOf<RealNameCoverageResolvers, ResolversParentTypes['RealNameCoverage']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DynamicChangeFields = FieldsOf<DynamicChangeResolvers, ResolversParentTypes['DynamicChange']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembershipDynamicsFields = FieldsOf<MembershipDynamicsResolvers, ResolversParentTypes['MembershipDynamics']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type VerifyRealNamePayloadFields = FieldsOf<VerifyRealNamePayloadResolvers, ResolversParentTypes['VerifyRealNamePayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameEntryPayloadFields = FieldsOf<RealNameEntryPayloadResolvers, ResolversParentTypes['RealNameEntryPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemFields = FieldsOf<RectificationItemResolvers, ResolversParentTypes['RectificationItem']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationCheckFields = FieldsOf<RectificationCheckResolvers, ResolversParentTypes['RectificationCheck']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationBoardFields = FieldsOf<RectificationBoardResolvers, ResolversParentTypes['RectificationBoard']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationViceRowFields = FieldsOf<RectificationViceRowResolvers, ResolversParentTypes['RectificationViceRow']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationAspectRowFields = FieldsOf<RectificationAspectRowResolvers, ResolversParentTypes['RectificationAspectRow']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemPayloadFields = FieldsOf<RectificationItemPayloadResolvers, ResolversParentTypes['RectificationItemPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationFields = FieldsOf<RegulationResolvers, ResolversParentTypes['Regulation']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationAreaFields = FieldsOf<RegulationAreaResolvers, ResolversParentTypes['RegulationArea']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationAreaListFields = FieldsOf<RegulationAreaListResolvers, ResolversParentTypes['RegulationAreaList']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationCoverageFields = FieldsOf<RegulationCoverageResolvers, ResolversParentTypes['RegulationCoverage']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationPayloadFields = FieldsOf<RegulationPayloadResolvers, ResolversParentTypes['RegulationPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationAreaPayloadFields = FieldsOf<RegulationAreaPayloadResolvers, ResolversParentTypes['RegulationAreaPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetImportFields = FieldsOf<SpreadsheetImportResolvers, ResolversParentTypes['SpreadsheetImport']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetFaultFields = FieldsOf<SpreadsheetFaultResolvers, ResolversParentTypes['SpreadsheetFault']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetTemplateFields = FieldsOf<SpreadsheetTemplateResolvers, ResolversParentTypes['SpreadsheetTemplate']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetImportPayloadFields = FieldsOf<SpreadsheetImportPayloadResolvers, ResolversParentTypes['SpreadsheetImportPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WomenOrganizationFields = FieldsOf<WomenOrganizationResolvers, ResolversParentTypes['WomenOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanPayloadFields = FieldsOf<WorkPlanPayloadResolvers, ResolversParentTypes['WorkPlanPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanSectionFields = FieldsOf<PlanSectionResolvers, ResolversParentTypes['PlanSection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanDiscussionFields = FieldsOf<PlanDiscussionResolvers, ResolversParentTypes['PlanDiscussion']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanPartyReportFields = FieldsOf<PlanPartyReportResolvers, ResolversParentTypes['PlanPartyReport']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanWarningFields = FieldsOf<PlanWarningResolvers, ResolversParentTypes['PlanWarning']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanCommentFields = FieldsOf<PlanCommentResolvers, ResolversParentTypes['PlanComment']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemEvidenceUserErrorFields = FieldsOf<MemEvidenceUserErrorResolvers, ResolversParentTypes['MemEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentUserErrorFields = FieldsOf<WorkAssignmentUserErrorResolvers, ResolversParentTypes['WorkAssignmentUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildTargetUserErrorFields = FieldsOf<BuildTargetUserErrorResolvers, ResolversParentTypes['BuildTargetUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeUserErrorFields = FieldsOf<CommitteeUserErrorResolvers, ResolversParentTypes['CommitteeUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationUserErrorFields = FieldsOf<CreationUserErrorResolvers, ResolversParentTypes['CreationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type EmployeeDeclarationUserErrorFields = FieldsOf<EmployeeDeclarationUserErrorResolvers, ResolversParentTypes['EmployeeDeclarationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyUserErrorFields = FieldsOf<DutyUserErrorResolvers, ResolversParentTypes['DutyUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingUserErrorFields = FieldsOf<FilingUserErrorResolvers, ResolversParentTypes['FilingUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeUserErrorFields = FieldsOf<FiveTypeUserErrorResolvers, ResolversParentTypes['FiveTypeUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupUserErrorFields = FieldsOf<UnionGroupUserErrorResolvers, ResolversParentTypes['UnionGroupUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeUserErrorFields = FieldsOf<HomeUserErrorResolvers, ResolversParentTypes['HomeUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourUserErrorFields = FieldsOf<HonourUserErrorResolvers, ResolversParentTypes['HonourUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type IdentityUserErrorFields = FieldsOf<IdentityUserErrorResolvers, ResolversParentTypes['IdentityUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionUserErrorFields = FieldsOf<InspectionUserErrorResolvers, ResolversParentTypes['InspectionUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobUserErrorFields = FieldsOf<MemJobUserErrorResolvers, ResolversParentTypes['MemJobUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type LedgerUserErrorFields = FieldsOf<LedgerUserErrorResolvers, ResolversParentTypes['LedgerUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingUserErrorFields = FieldsOf<UnionMeetingUserErrorResolvers, ResolversParentTypes['UnionMeetingUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberUserErrorFields = FieldsOf<MemberUserErrorResolvers, ResolversParentTypes['MemberUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberTransferUserErrorFields = FieldsOf<MemberTransferUserErrorResolvers, ResolversParentTypes['MemberTransferUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OrganizationUserErrorFields = FieldsOf<OrganizationUserErrorResolvers, ResolversParentTypes['OrganizationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkUserErrorFields = FieldsOf<PartyLinkUserErrorResolvers, ResolversParentTypes['PartyLinkUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskUserErrorFields = FieldsOf<PlanTaskUserErrorResolvers, ResolversParentTypes['PlanTaskUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryUserErrorFields = FieldsOf<SummaryUserErrorResolvers, ResolversParentTypes['SummaryUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameUserErrorFields = FieldsOf<RealNameUserErrorResolvers, ResolversParentTypes['RealNameUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationUserErrorFields = FieldsOf<RectificationUserErrorResolvers, ResolversParentTypes['RectificationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationUserErrorFields = FieldsOf<RegulationUserErrorResolvers, ResolversParentTypes['RegulationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetImportUserErrorFields = FieldsOf<SpreadsheetImportUserErrorResolvers, ResolversParentTypes['SpreadsheetImportUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanUserErrorFields = FieldsOf<WorkPlanUserErrorResolvers, ResolversParentTypes['WorkPlanUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskConnectionFields = FieldsOf<PlanTaskConnectionResolvers, ResolversParentTypes['PlanTaskConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskEdgeFields = FieldsOf<PlanTaskEdgeResolvers, ResolversParentTypes['PlanTaskEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanConnectionFields = FieldsOf<WorkPlanConnectionResolvers, ResolversParentTypes['WorkPlanConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanEdgeFields = FieldsOf<WorkPlanEdgeResolvers, ResolversParentTypes['WorkPlanEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentConnectionFields = FieldsOf<WorkAssignmentConnectionResolvers, ResolversParentTypes['WorkAssignmentConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentEdgeFields = FieldsOf<WorkAssignmentEdgeResolvers, ResolversParentTypes['WorkAssignmentEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildAssessmentConnectionFields = FieldsOf<BuildAssessmentConnectionResolvers, ResolversParentTypes['BuildAssessmentConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BuildAssessmentEdgeFields = FieldsOf<BuildAssessmentEdgeResolvers, ResolversParentTypes['BuildAssessmentEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatConnectionFields = FieldsOf<CommitteeSeatConnectionResolvers, ResolversParentTypes['CommitteeSeatConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatEdgeFields = FieldsOf<CommitteeSeatEdgeResolvers, ResolversParentTypes['CommitteeSeatEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeConnectionFields = FieldsOf<CommitteeConnectionResolvers, ResolversParentTypes['CommitteeConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeEdgeFields = FieldsOf<CommitteeEdgeResolvers, ResolversParentTypes['CommitteeEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignConnectionFields = FieldsOf<CreationCampaignConnectionResolvers, ResolversParentTypes['CreationCampaignConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignEdgeFields = FieldsOf<CreationCampaignEdgeResolvers, ResolversParentTypes['CreationCampaignEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type EmployeeDeclarationConnectionFields = FieldsOf<EmployeeDeclarationConnectionResolvers, ResolversParentTypes['EmployeeDeclarationConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type EmployeeDeclarationEdgeFields = FieldsOf<EmployeeDeclarationEdgeResolvers, ResolversParentTypes['EmployeeDeclarationEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentConnectionFields = FieldsOf<DutyAssignmentConnectionResolvers, ResolversParentTypes['DutyAssignmentConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentEdgeFields = FieldsOf<DutyAssignmentEdgeResolvers, ResolversParentTypes['DutyAssignmentEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogConnectionFields = FieldsOf<AffairsLogConnectionResolvers, ResolversParentTypes['AffairsLogConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogEdgeFields = FieldsOf<AffairsLogEdgeResolvers, ResolversParentTypes['AffairsLogEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingConnectionFields = FieldsOf<FilingConnectionResolvers, ResolversParentTypes['FilingConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingEdgeFields = FieldsOf<FilingEdgeResolvers, ResolversParentTypes['FilingEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentConnectionFields = FieldsOf<FiveTypeAssessmentConnectionResolvers, ResolversParentTypes['FiveTypeAssessmentConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentEdgeFields = FieldsOf<FiveTypeAssessmentEdgeResolvers, ResolversParentTypes['FiveTypeAssessmentEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupConnectionFields = FieldsOf<UnionGroupConnectionResolvers, ResolversParentTypes['UnionGroupConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupEdgeFields = FieldsOf<UnionGroupEdgeResolvers, ResolversParentTypes['UnionGroupEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipConnectionFields = FieldsOf<GroupMembershipConnectionResolvers, ResolversParentTypes['GroupMembershipConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipEdgeFields = FieldsOf<GroupMembershipEdgeResolvers, ResolversParentTypes['GroupMembershipEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundConnectionFields = FieldsOf<GroupingRoundConnectionResolvers, ResolversParentTypes['GroupingRoundConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundEdgeFields = FieldsOf<GroupingRoundEdgeResolvers, ResolversParentTypes['GroupingRoundEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberConnectionFields = FieldsOf<MemberConnectionResolvers, ResolversParentTypes['MemberConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberEdgeFields = FieldsOf<MemberEdgeResolvers, ResolversParentTypes['MemberEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentConnectionFields = FieldsOf<HomeAssessmentConnectionResolvers, ResolversParentTypes['HomeAssessmentConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentEdgeFields = FieldsOf<HomeAssessmentEdgeResolvers, ResolversParentTypes['HomeAssessmentEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourConnectionFields = FieldsOf<HonourConnectionResolvers, ResolversParentTypes['HonourConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourEdgeFields = FieldsOf<HonourEdgeResolvers, ResolversParentTypes['HonourEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitConnectionFields = FieldsOf<InspectionVisitConnectionResolvers, ResolversParentTypes['InspectionVisitConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitEdgeFields = FieldsOf<InspectionVisitEdgeResolvers, ResolversParentTypes['InspectionVisitEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingConnectionFields = FieldsOf<InspectionFindingConnectionResolvers, ResolversParentTypes['InspectionFindingConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingEdgeFields = FieldsOf<InspectionFindingEdgeResolvers, ResolversParentTypes['InspectionFindingEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobConnectionFields = FieldsOf<MemJobConnectionResolvers, ResolversParentTypes['MemJobConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemJobEdgeFields = FieldsOf<MemJobEdgeResolvers, ResolversParentTypes['MemJobEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryConnectionFields = FieldsOf<BranchLedgerEntryConnectionResolvers, ResolversParentTypes['BranchLedgerEntryConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryEdgeFields = FieldsOf<BranchLedgerEntryEdgeResolvers, ResolversParentTypes['BranchLedgerEntryEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingConnectionFields = FieldsOf<UnionMeetingConnectionResolvers, ResolversParentTypes['UnionMeetingConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingEdgeFields = FieldsOf<UnionMeetingEdgeResolvers, ResolversParentTypes['UnionMeetingEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskConnectionFields = FieldsOf<GroupAssignmentTaskConnectionResolvers, ResolversParentTypes['GroupAssignmentTaskConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskEdgeFields = FieldsOf<GroupAssignmentTaskEdgeResolvers, ResolversParentTypes['GroupAssignmentTaskEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberTransferConnectionFields = FieldsOf<MemberTransferConnectionResolvers, ResolversParentTypes['MemberTransferConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberTransferEdgeFields = FieldsOf<MemberTransferEdgeResolvers, ResolversParentTypes['MemberTransferEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkConnectionFields = FieldsOf<PartyLinkConnectionResolvers, ResolversParentTypes['PartyLinkConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkEdgeFields = FieldsOf<PartyLinkEdgeResolvers, ResolversParentTypes['PartyLinkEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportConnectionFields = FieldsOf<PartyReportConnectionResolvers, ResolversParentTypes['PartyReportConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportEdgeFields = FieldsOf<PartyReportEdgeResolvers, ResolversParentTypes['PartyReportEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestConnectionFields = FieldsOf<SupportRequestConnectionResolvers, ResolversParentTypes['SupportRequestConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestEdgeFields = FieldsOf<SupportRequestEdgeResolvers, ResolversParentTypes['SupportRequestEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryConnectionFields = FieldsOf<SummaryConnectionResolvers, ResolversParentTypes['SummaryConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryEdgeFields = FieldsOf<SummaryEdgeResolvers, ResolversParentTypes['SummaryEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameEntryConnectionFields = FieldsOf<RealNameEntryConnectionResolvers, ResolversParentTypes['RealNameEntryConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RealNameEntryEdgeFields = FieldsOf<RealNameEntryEdgeResolvers, ResolversParentTypes['RealNameEntryEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemConnectionFields = FieldsOf<RectificationItemConnectionResolvers, ResolversParentTypes['RectificationItemConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemEdgeFields = FieldsOf<RectificationItemEdgeResolvers, ResolversParentTypes['RectificationItemEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationConnectionFields = FieldsOf<RegulationConnectionResolvers, ResolversParentTypes['RegulationConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationEdgeFields = FieldsOf<RegulationEdgeResolvers, ResolversParentTypes['RegulationEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetImportConnectionFields = FieldsOf<SpreadsheetImportConnectionResolvers, ResolversParentTypes['SpreadsheetImportConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SpreadsheetImportEdgeFields = FieldsOf<SpreadsheetImportEdgeResolvers, ResolversParentTypes['SpreadsheetImportEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskStatsFields = FieldsOf<PlanTaskStatsResolvers, ResolversParentTypes['PlanTaskStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskStatsValuesFields = FieldsOf<PlanTaskStatsValuesResolvers, ResolversParentTypes['PlanTaskStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskStatsGroupFields = FieldsOf<PlanTaskStatsGroupResolvers, ResolversParentTypes['PlanTaskStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskStatsKeyFields = FieldsOf<PlanTaskStatsKeyResolvers, ResolversParentTypes['PlanTaskStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanStatsFields = FieldsOf<WorkPlanStatsResolvers, ResolversParentTypes['WorkPlanStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanStatsValuesFields = FieldsOf<WorkPlanStatsValuesResolvers, ResolversParentTypes['WorkPlanStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanStatsGroupFields = FieldsOf<WorkPlanStatsGroupResolvers, ResolversParentTypes['WorkPlanStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanStatsKeyFields = FieldsOf<WorkPlanStatsKeyResolvers, ResolversParentTypes['WorkPlanStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentStatsFields = FieldsOf<WorkAssignmentStatsResolvers, ResolversParentTypes['WorkAssignmentStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentStatsValuesFields = FieldsOf<WorkAssignmentStatsValuesResolvers, ResolversParentTypes['WorkAssignmentStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentStatsGroupFields = FieldsOf<WorkAssignmentStatsGroupResolvers, ResolversParentTypes['WorkAssignmentStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkAssignmentStatsKeyFields = FieldsOf<WorkAssignmentStatsKeyResolvers, ResolversParentTypes['WorkAssignmentStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatStatsFields = FieldsOf<CommitteeSeatStatsResolvers, ResolversParentTypes['CommitteeSeatStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatStatsValuesFields = FieldsOf<CommitteeSeatStatsValuesResolvers, ResolversParentTypes['CommitteeSeatStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatStatsGroupFields = FieldsOf<CommitteeSeatStatsGroupResolvers, ResolversParentTypes['CommitteeSeatStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeSeatStatsKeyFields = FieldsOf<CommitteeSeatStatsKeyResolvers, ResolversParentTypes['CommitteeSeatStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeStatsFields = FieldsOf<CommitteeStatsResolvers, ResolversParentTypes['CommitteeStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeStatsValuesFields = FieldsOf<CommitteeStatsValuesResolvers, ResolversParentTypes['CommitteeStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeStatsGroupFields = FieldsOf<CommitteeStatsGroupResolvers, ResolversParentTypes['CommitteeStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CommitteeStatsKeyFields = FieldsOf<CommitteeStatsKeyResolvers, ResolversParentTypes['CommitteeStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignStatsFields = FieldsOf<CreationCampaignStatsResolvers, ResolversParentTypes['CreationCampaignStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignStatsValuesFields = FieldsOf<CreationCampaignStatsValuesResolvers, ResolversParentTypes['CreationCampaignStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignStatsGroupFields = FieldsOf<CreationCampaignStatsGroupResolvers, ResolversParentTypes['CreationCampaignStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CreationCampaignStatsKeyFields = FieldsOf<CreationCampaignStatsKeyResolvers, ResolversParentTypes['CreationCampaignStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentStatsFields = FieldsOf<DutyAssignmentStatsResolvers, ResolversParentTypes['DutyAssignmentStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentStatsValuesFields = FieldsOf<DutyAssignmentStatsValuesResolvers, ResolversParentTypes['DutyAssignmentStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentStatsGroupFields = FieldsOf<DutyAssignmentStatsGroupResolvers, ResolversParentTypes['DutyAssignmentStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type DutyAssignmentStatsKeyFields = FieldsOf<DutyAssignmentStatsKeyResolvers, ResolversParentTypes['DutyAssignmentStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogStatsFields = FieldsOf<AffairsLogStatsResolvers, ResolversParentTypes['AffairsLogStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogStatsValuesFields = FieldsOf<AffairsLogStatsValuesResolvers, ResolversParentTypes['AffairsLogStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogStatsGroupFields = FieldsOf<AffairsLogStatsGroupResolvers, ResolversParentTypes['AffairsLogStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AffairsLogStatsKeyFields = FieldsOf<AffairsLogStatsKeyResolvers, ResolversParentTypes['AffairsLogStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingStatsFields = FieldsOf<FilingStatsResolvers, ResolversParentTypes['FilingStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingStatsValuesFields = FieldsOf<FilingStatsValuesResolvers, ResolversParentTypes['FilingStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingStatsGroupFields = FieldsOf<FilingStatsGroupResolvers, ResolversParentTypes['FilingStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FilingStatsKeyFields = FieldsOf<FilingStatsKeyResolvers, ResolversParentTypes['FilingStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentStatsFields = FieldsOf<FiveTypeAssessmentStatsResolvers, ResolversParentTypes['FiveTypeAssessmentStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentStatsValuesFields = FieldsOf<FiveTypeAssessmentStatsValuesResolvers, ResolversParentTypes['FiveTypeAssessmentStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentStatsGroupFields = FieldsOf<FiveTypeAssessmentStatsGroupResolvers, ResolversParentTypes['FiveTypeAssessmentStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type FiveTypeAssessmentStatsKeyFields = FieldsOf<FiveTypeAssessmentStatsKeyResolvers, ResolversParentTypes['FiveTypeAssessmentStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupStatsFields = FieldsOf<UnionGroupStatsResolvers, ResolversParentTypes['UnionGroupStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupStatsValuesFields = FieldsOf<UnionGroupStatsValuesResolvers, ResolversParentTypes['UnionGroupStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupStatsGroupFields = FieldsOf<UnionGroupStatsGroupResolvers, ResolversParentTypes['UnionGroupStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionGroupStatsKeyFields = FieldsOf<UnionGroupStatsKeyResolvers, ResolversParentTypes['UnionGroupStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipStatsFields = FieldsOf<GroupMembershipStatsResolvers, ResolversParentTypes['GroupMembershipStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipStatsValuesFields = FieldsOf<GroupMembershipStatsValuesResolvers, ResolversParentTypes['GroupMembershipStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipStatsGroupFields = FieldsOf<GroupMembershipStatsGroupResolvers, ResolversParentTypes['GroupMembershipStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupMembershipStatsKeyFields = FieldsOf<GroupMembershipStatsKeyResolvers, ResolversParentTypes['GroupMembershipStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundStatsFields = FieldsOf<GroupingRoundStatsResolvers, ResolversParentTypes['GroupingRoundStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundStatsValuesFields = FieldsOf<GroupingRoundStatsValuesResolvers, ResolversParentTypes['GroupingRoundStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundStatsGroupFields = FieldsOf<GroupingRoundStatsGroupResolvers, ResolversParentTypes['GroupingRoundStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupingRoundStatsKeyFields = FieldsOf<GroupingRoundStatsKeyResolvers, ResolversParentTypes['GroupingRoundStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsFields = FieldsOf<MemberStatsResolvers, ResolversParentTypes['MemberStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsValuesFields = FieldsOf<MemberStatsValuesResolvers, ResolversParentTypes['MemberStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsGroupFields = FieldsOf<MemberStatsGroupResolvers, ResolversParentTypes['MemberStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsKeyFields = FieldsOf<MemberStatsKeyResolvers, ResolversParentTypes['MemberStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentStatsFields = FieldsOf<HomeAssessmentStatsResolvers, ResolversParentTypes['HomeAssessmentStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentStatsValuesFields = FieldsOf<HomeAssessmentStatsValuesResolvers, ResolversParentTypes['HomeAssessmentStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentStatsGroupFields = FieldsOf<HomeAssessmentStatsGroupResolvers, ResolversParentTypes['HomeAssessmentStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HomeAssessmentStatsKeyFields = FieldsOf<HomeAssessmentStatsKeyResolvers, ResolversParentTypes['HomeAssessmentStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourStatsFields = FieldsOf<HonourStatsResolvers, ResolversParentTypes['HonourStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourStatsValuesFields = FieldsOf<HonourStatsValuesResolvers, ResolversParentTypes['HonourStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourStatsGroupFields = FieldsOf<HonourStatsGroupResolvers, ResolversParentTypes['HonourStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type HonourStatsKeyFields = FieldsOf<HonourStatsKeyResolvers, ResolversParentTypes['HonourStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitStatsFields = FieldsOf<InspectionVisitStatsResolvers, ResolversParentTypes['InspectionVisitStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitStatsValuesFields = FieldsOf<InspectionVisitStatsValuesResolvers, ResolversParentTypes['InspectionVisitStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitStatsGroupFields = FieldsOf<InspectionVisitStatsGroupResolvers, ResolversParentTypes['InspectionVisitStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionVisitStatsKeyFields = FieldsOf<InspectionVisitStatsKeyResolvers, ResolversParentTypes['InspectionVisitStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingStatsFields = FieldsOf<InspectionFindingStatsResolvers, ResolversParentTypes['InspectionFindingStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingStatsValuesFields = FieldsOf<InspectionFindingStatsValuesResolvers, ResolversParentTypes['InspectionFindingStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingStatsGroupFields = FieldsOf<InspectionFindingStatsGroupResolvers, ResolversParentTypes['InspectionFindingStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type InspectionFindingStatsKeyFields = FieldsOf<InspectionFindingStatsKeyResolvers, ResolversParentTypes['InspectionFindingStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryStatsFields = FieldsOf<BranchLedgerEntryStatsResolvers, ResolversParentTypes['BranchLedgerEntryStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryStatsValuesFields = FieldsOf<BranchLedgerEntryStatsValuesResolvers, ResolversParentTypes['BranchLedgerEntryStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryStatsGroupFields = FieldsOf<BranchLedgerEntryStatsGroupResolvers, ResolversParentTypes['BranchLedgerEntryStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type BranchLedgerEntryStatsKeyFields = FieldsOf<BranchLedgerEntryStatsKeyResolvers, ResolversParentTypes['BranchLedgerEntryStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingStatsFields = FieldsOf<UnionMeetingStatsResolvers, ResolversParentTypes['UnionMeetingStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingStatsValuesFields = FieldsOf<UnionMeetingStatsValuesResolvers, ResolversParentTypes['UnionMeetingStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingStatsGroupFields = FieldsOf<UnionMeetingStatsGroupResolvers, ResolversParentTypes['UnionMeetingStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionMeetingStatsKeyFields = FieldsOf<UnionMeetingStatsKeyResolvers, ResolversParentTypes['UnionMeetingStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkStatsFields = FieldsOf<PartyLinkStatsResolvers, ResolversParentTypes['PartyLinkStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkStatsValuesFields = FieldsOf<PartyLinkStatsValuesResolvers, ResolversParentTypes['PartyLinkStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkStatsGroupFields = FieldsOf<PartyLinkStatsGroupResolvers, ResolversParentTypes['PartyLinkStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyLinkStatsKeyFields = FieldsOf<PartyLinkStatsKeyResolvers, ResolversParentTypes['PartyLinkStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportStatsFields = FieldsOf<PartyReportStatsResolvers, ResolversParentTypes['PartyReportStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportStatsValuesFields = FieldsOf<PartyReportStatsValuesResolvers, ResolversParentTypes['PartyReportStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportStatsGroupFields = FieldsOf<PartyReportStatsGroupResolvers, ResolversParentTypes['PartyReportStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PartyReportStatsKeyFields = FieldsOf<PartyReportStatsKeyResolvers, ResolversParentTypes['PartyReportStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestStatsFields = FieldsOf<SupportRequestStatsResolvers, ResolversParentTypes['SupportRequestStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestStatsValuesFields = FieldsOf<SupportRequestStatsValuesResolvers, ResolversParentTypes['SupportRequestStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestStatsGroupFields = FieldsOf<SupportRequestStatsGroupResolvers, ResolversParentTypes['SupportRequestStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupportRequestStatsKeyFields = FieldsOf<SupportRequestStatsKeyResolvers, ResolversParentTypes['SupportRequestStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryStatsFields = FieldsOf<SummaryStatsResolvers, ResolversParentTypes['SummaryStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryStatsValuesFields = FieldsOf<SummaryStatsValuesResolvers, ResolversParentTypes['SummaryStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryStatsGroupFields = FieldsOf<SummaryStatsGroupResolvers, ResolversParentTypes['SummaryStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SummaryStatsKeyFields = FieldsOf<SummaryStatsKeyResolvers, ResolversParentTypes['SummaryStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemStatsFields = FieldsOf<RectificationItemStatsResolvers, ResolversParentTypes['RectificationItemStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemStatsValuesFields = FieldsOf<RectificationItemStatsValuesResolvers, ResolversParentTypes['RectificationItemStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemStatsGroupFields = FieldsOf<RectificationItemStatsGroupResolvers, ResolversParentTypes['RectificationItemStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RectificationItemStatsKeyFields = FieldsOf<RectificationItemStatsKeyResolvers, ResolversParentTypes['RectificationItemStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationStatsFields = FieldsOf<RegulationStatsResolvers, ResolversParentTypes['RegulationStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationStatsValuesFields = FieldsOf<RegulationStatsValuesResolvers, ResolversParentTypes['RegulationStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationStatsGroupFields = FieldsOf<RegulationStatsGroupResolvers, ResolversParentTypes['RegulationStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RegulationStatsKeyFields = FieldsOf<RegulationStatsKeyResolvers, ResolversParentTypes['RegulationStatsKey']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemFloatFiguresFields = FieldsOf<MemFloatFiguresResolvers, ResolversParentTypes['MemFloatFigures']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemIntFiguresFields = FieldsOf<MemIntFiguresResolvers, ResolversParentTypes['MemIntFigures']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemMoneyFiguresFields = FieldsOf<MemMoneyFiguresResolvers, ResolversParentTypes['MemMoneyFigures']>;
/** What reaches PlanTask.evidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true}}>;
/** What reaches PlanTask.targetProgress: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskTargetProgressParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>;
/** What reaches PlanTask.percent: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskPercentParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>;
/** What reaches PlanTask.percentReason: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskPercentReasonParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>;
/** What reaches WorkPlan.progress: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanProgressParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true}}>;
/** What reaches WorkPlan.figures: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanFiguresParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"demMetrics":{"key":true,"value":true,"reason":true},"welMetrics":{"key":true,"value":true,"reason":true},"culMetrics":{"key":true,"value":true,"reason":true},"finMetrics":{"key":true,"value":true,"reason":true},"demEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"welEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"culEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true},"finEvidence":{"id":true,"capabilityId":true,"recordType":true,"recordId":true,"title":true,"occurredOn":true,"orgId":true,"people":true,"personTimes":true,"quantity":true,"unit":true,"amountFen":true,"metric":true,"planTaskIds":true}}>;
