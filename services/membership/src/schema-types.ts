// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganizationRecord, SupervisorRecord } from './organization/organization.model.js';
import type { MemberRecord } from './member/member.model.js';
import type { SpellRecord } from './member/spell.model.js';
import type { GroupAssignmentTaskRecord } from './member/group-assignment.model.js';
import type { CallerIdentityView, HeldRole } from './identity/identity.service.js';
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

/** 角色，在某一组织授予，及于其下级 | A role, granted at an organisation and valid for its subtree */
export type Role =
  /** 会员 | Member */
  | 'MEMBER'
  /** 退休会员 | Retiree */
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

/** 身份与授权操作的拒绝 | A refusal of an act on an identity */
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
};

export type Query = {
  __typename?: 'Query';
  /** 当前登录身份，未登录为空 | The caller's own identity; null when nobody is signed in */
  myIdentity: Maybe<CallerIdentity>;
  /** 供网关查询授权 | A subject's grants, for the gateway */
  identity: Maybe<CallerIdentity>;
  /** 按编号查一名会员 | One member by id */
  member: Maybe<Member>;
  /** 本人的会籍 | The caller's own membership */
  myMembership: Maybe<Member>;
  /** 谁查阅过我的敏感信息，最近在前，最多 100 条 | Who looked at my sensitive data, newest first, 100 at most */
  myAccessLog: Array<MemberAccess>;
  /** 按编号或代码查一个组织 | One organisation by id or code */
  organization: Maybe<UnionOrganization>;
  /** 组织树：根及其全部下级，上级在前，最多 1000 个 | The tree below a root, parents first, 1000 at most */
  organizationTree: Array<UnionOrganization>;
  /** 会员：列表 | A member, or a person who applied to be one: list */
  members: MemberConnection;
  /** 编组待办：新会员待编入工会小组：列表 | A new member waits to be assigned to a union group: list */
  groupAssignmentTasks: GroupAssignmentTaskConnection;
  /** 会员：统计 | A member, or a person who applied to be one: statistics */
  memberStats: MemberStats;
};


export type QueryIdentityArgs = {
  subject: Scalars['ID']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationTreeArgs = {
  rootId: Scalars['ID']['input'];
  includeDissolved?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMembersArgs = {
  filter?: InputMaybe<MemberFilter>;
  orderBy?: InputMaybe<Array<MemberOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupAssignmentTasksArgs = {
  filter?: InputMaybe<GroupAssignmentTaskFilter>;
  orderBy?: InputMaybe<Array<GroupAssignmentTaskOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMemberStatsArgs = {
  filter?: InputMaybe<MemberFilter>;
  groupBy?: InputMaybe<Array<MemberDimension>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 让一个登录主体以会员身份登录 | Let a subject sign in as a member */
  linkIdentity: IdentityPayload;
  /** 授予角色 | Grant a role */
  grantRole: GrantPayload;
  /** 收回角色 | Take a role back */
  revokeRole: GrantPayload;
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
  /** 转接会籍 | Transfer a membership to another organisation */
  transferMember: MemberPayload;
  /** 办理退休，保留会籍 | Record a retirement; the membership is kept */
  retireMember: MemberPayload;
  /** 终止会籍 | End a membership */
  endMembership: MemberPayload;
  /** 查看完整身份证号，须说明理由并留下记录 | Show a full ID number: needs a reason and leaves a record */
  revealIdNumber: RevealIdNumberPayload;
  /** 登记组织 | Register an organisation below a parent */
  registerOrganization: OrganizationPayload;
  /** 改变主上级，连同全部下级 | Give an organisation, with all below it, another primary parent */
  moveOrganization: OrganizationPayload;
  /** 增加其他上级 | Add a further superior */
  addSupervisor: OrganizationPayload;
  /** 更新本级职工人数或名称 | Change an organisation's own head count or name */
  changeOrganization: OrganizationPayload;
  /** 撤销组织 | Dissolve an organisation that is empty */
  dissolveOrganization: OrganizationPayload;
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


export type MutationTransferMemberArgs = {
  input: TransferMemberInput;
};


export type MutationRetireMemberArgs = {
  input: RetireMemberInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationRevealIdNumberArgs = {
  input: RevealIdNumberInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationMoveOrganizationArgs = {
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
  /** 已离会 | Left */
  | 'LEFT';

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
  /** 当前状态不允许 | Not possible in this standing */
  | 'WRONG_STATUS'
  /** 申请人不能自行批准 | Applicants do not approve themselves */
  | 'OWN_APPLICATION'
  /** 组织已撤销 | The organisation is dissolved */
  | 'ORGANIZATION_DISSOLVED'
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 会员操作的拒绝 | A refusal of an act on a member */
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

/** 会员 | A member, or a person who applied to be one */
export type Member = {
  __typename?: 'Member';
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
  /** 身份证号（隐去中间）| ID number with its middle hidden */
  idNumberMasked: Scalars['String']['output'];
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
  /** 离会日期 | Day of leaving */
  leftOn: Maybe<Scalars['LocalDate']['output']>;
  /** 会籍变动历史，由早到晚 | History of the membership, oldest first */
  spells: Array<MembershipSpell>;
  /** 版本 | Version, for the next change */
  version: Scalars['Int']['output'];
};

/** 子女 | A child */
export type Child = {
  __typename?: 'Child';
  /** 出生日期 | Date of birth */
  birthDate: Scalars['LocalDate']['output'];
};

/** 一段会籍 | One stretch of a membership; dated, never overwritten */
export type MembershipSpell = {
  __typename?: 'MembershipSpell';
  /** 所在工会组织 | Organisation */
  organization: Maybe<UnionOrganization>;
  /** 在籍或退休 | Active or retired */
  standing: MemberStatus;
  /** 起 | From, inclusive */
  from: Scalars['LocalDate']['output'];
  /** 止（不含当日），空为至今 | Until, exclusive; null = to this day */
  to: Maybe<Scalars['LocalDate']['output']>;
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

/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganization = {
  __typename?: 'UnionOrganization';
  /** 某日在籍会员数（含下级，不含退休），默认今天 | Active members of the subtree on a day, today by default; without retirees */
  memberCount: Maybe<Scalars['Int']['output']>;
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
  /** 成立日期 | Day of establishment */
  establishedOn: Scalars['LocalDate']['output'];
  /** 状态 | Status */
  status: OrganizationStatus;
  /** 本级职工人数，不含下级 | Employees at this organisation itself, without its subordinates */
  employeeCount: Scalars['Int']['output'];
  /** 职工人数合计：每人只在主上级下计一次 | Employees of the whole subtree; each counted once, through the primary parent */
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
};


/** 工会组织 | A union organisation: federation, union or branch */
export type UnionOrganizationMemberCountArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
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
  /** 输入不合规定 | Input against a rule */
  | 'INVALID';

/** 组织操作的拒绝 | A refusal of an act on an organisation */
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
  /** 成立日期 | Day of establishment */
  establishedOn: Scalars['LocalDate']['input'];
  /** 本级职工人数 | Employees at this organisation itself */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
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
  /** 本级职工人数 | Employees at this organisation itself */
  employeeCount?: InputMaybe<Scalars['Int']['input']>;
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

/** 是否的筛选 | boolean: filter */
export type MemBooleanFilter = {
  /** 等于 | Equal */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于，含空值 | Not equal; an empty value is not equal */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
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
  Member: Member;
  UnionOrganization: UnionOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  UnionOrganization:
    ( { __typename: 'UnionOrganization' }
    & ( GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['UnionOrganization'], {"code":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( IdentityUserError )
    | ( MemberUserError )
    | ( OrganizationUserError )
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
  Role: Role;
  IdentityErrorCode: IdentityErrorCode;
  IdentityUserError: ResolverTypeWrapper<IdentityUserError>;
  CallerIdentity: ResolverTypeWrapper<CallerIdentityView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RoleGrant: ResolverTypeWrapper<HeldRole>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LinkIdentityInput: LinkIdentityInput;
  IdentityPayload: ResolverTypeWrapper<Omit<IdentityPayload, 'identity'> & { identity?: Maybe<ResolversTypes['CallerIdentity']> }>;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  GrantPayload: ResolverTypeWrapper<Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversTypes['RoleGrant']> }>;
  Sex: Sex;
  EmploymentType: EmploymentType;
  MemberStatus: MemberStatus;
  Education: Education;
  LeavingReason: LeavingReason;
  MemberErrorCode: MemberErrorCode;
  MemberUserError: ResolverTypeWrapper<MemberUserError>;
  Member: ResolverTypeWrapper<MemberRecord>;
  Child: ResolverTypeWrapper<Child>;
  MembershipSpell: ResolverTypeWrapper<SpellRecord>;
  GroupAssignmentTask: ResolverTypeWrapper<GroupAssignmentTaskRecord>;
  GroupAssignmentState: GroupAssignmentState;
  MemberAccess: ResolverTypeWrapper<MemberAccess>;
  UnionOrganization: ResolverTypeWrapper<OrganizationRecord>;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ImportMembersInput: ImportMembersInput;
  ImportedMemberInput: ImportedMemberInput;
  ImportMembersPayload: ResolverTypeWrapper<Omit<ImportMembersPayload, 'members'> & { members?: Maybe<Array<ResolversTypes['Member']>> }>;
  ApproveMembershipInput: ApproveMembershipInput;
  DeclineMembershipInput: DeclineMembershipInput;
  ChangeMemberInput: ChangeMemberInput;
  TransferMemberInput: TransferMemberInput;
  RetireMemberInput: RetireMemberInput;
  EndMembershipInput: EndMembershipInput;
  RevealIdNumberInput: RevealIdNumberInput;
  MemberPayload: ResolverTypeWrapper<Omit<MemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  RevealIdNumberPayload: ResolverTypeWrapper<RevealIdNumberPayload>;
  OrganizationKind: OrganizationKind;
  OrganizationStatus: OrganizationStatus;
  SuperiorRelation: SuperiorRelation;
  OrganizationErrorCode: OrganizationErrorCode;
  OrganizationUserError: ResolverTypeWrapper<OrganizationUserError>;
  Supervisor: ResolverTypeWrapper<SupervisorRecord>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  MoveOrganizationInput: MoveOrganizationInput;
  AddSupervisorInput: AddSupervisorInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  DissolveOrganizationInput: DissolveOrganizationInput;
  OrganizationPayload: ResolverTypeWrapper<Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemberEdge']>, nodes: Array<ResolversTypes['Member']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  GroupAssignmentTaskConnection: ResolverTypeWrapper<Omit<GroupAssignmentTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GroupAssignmentTaskEdge']>, nodes: Array<ResolversTypes['GroupAssignmentTask']> }>;
  GroupAssignmentTaskEdge: ResolverTypeWrapper<Omit<GroupAssignmentTaskEdge, 'node'> & { node: ResolversTypes['GroupAssignmentTask'] }>;
  GroupAssignmentTaskOrder: GroupAssignmentTaskOrder;
  GroupAssignmentTaskOrderField: GroupAssignmentTaskOrderField;
  MemberStats: ResolverTypeWrapper<Omit<MemberStats, 'groups'> & { groups: Array<ResolversTypes['MemberStatsGroup']> }>;
  MemberStatsValues: ResolverTypeWrapper<MemberStatsValues>;
  MemberStatsGroup: ResolverTypeWrapper<Omit<MemberStatsGroup, 'key'> & { key: ResolversTypes['MemberStatsKey'] }>;
  MemberStatsKey: ResolverTypeWrapper<Omit<MemberStatsKey, 'organization'> & { organization?: Maybe<ResolversTypes['UnionOrganization']> }>;
  MemberDimension: MemberDimension;
  MemberFilter: MemberFilter;
  GroupAssignmentTaskFilter: GroupAssignmentTaskFilter;
  MemIdFilter: MemIdFilter;
  MemTextFilter: MemTextFilter;
  SexFilter: SexFilter;
  EmploymentTypeFilter: EmploymentTypeFilter;
  MemBooleanFilter: MemBooleanFilter;
  EducationFilter: EducationFilter;
  MemDateFilter: MemDateFilter;
  MemberStatusFilter: MemberStatusFilter;
  GroupAssignmentStateFilter: GroupAssignmentStateFilter;
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
  IdentityUserError: IdentityUserError;
  CallerIdentity: CallerIdentityView;
  ID: Scalars['ID']['output'];
  RoleGrant: HeldRole;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  LinkIdentityInput: LinkIdentityInput;
  IdentityPayload: Omit<IdentityPayload, 'identity'> & { identity?: Maybe<ResolversParentTypes['CallerIdentity']> };
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  GrantPayload: Omit<GrantPayload, 'grant'> & { grant?: Maybe<ResolversParentTypes['RoleGrant']> };
  MemberUserError: MemberUserError;
  Member: MemberRecord;
  Child: Child;
  MembershipSpell: SpellRecord;
  GroupAssignmentTask: GroupAssignmentTaskRecord;
  MemberAccess: MemberAccess;
  UnionOrganization: OrganizationRecord;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ImportMembersInput: ImportMembersInput;
  ImportedMemberInput: ImportedMemberInput;
  ImportMembersPayload: Omit<ImportMembersPayload, 'members'> & { members?: Maybe<Array<ResolversParentTypes['Member']>> };
  ApproveMembershipInput: ApproveMembershipInput;
  DeclineMembershipInput: DeclineMembershipInput;
  ChangeMemberInput: ChangeMemberInput;
  TransferMemberInput: TransferMemberInput;
  RetireMemberInput: RetireMemberInput;
  EndMembershipInput: EndMembershipInput;
  RevealIdNumberInput: RevealIdNumberInput;
  MemberPayload: Omit<MemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  RevealIdNumberPayload: RevealIdNumberPayload;
  OrganizationUserError: OrganizationUserError;
  Supervisor: SupervisorRecord;
  RegisterOrganizationInput: RegisterOrganizationInput;
  MoveOrganizationInput: MoveOrganizationInput;
  AddSupervisorInput: AddSupervisorInput;
  ChangeOrganizationInput: ChangeOrganizationInput;
  DissolveOrganizationInput: DissolveOrganizationInput;
  OrganizationPayload: Omit<OrganizationPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemberEdge']>, nodes: Array<ResolversParentTypes['Member']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberOrder: MemberOrder;
  GroupAssignmentTaskConnection: Omit<GroupAssignmentTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GroupAssignmentTaskEdge']>, nodes: Array<ResolversParentTypes['GroupAssignmentTask']> };
  GroupAssignmentTaskEdge: Omit<GroupAssignmentTaskEdge, 'node'> & { node: ResolversParentTypes['GroupAssignmentTask'] };
  GroupAssignmentTaskOrder: GroupAssignmentTaskOrder;
  MemberStats: Omit<MemberStats, 'groups'> & { groups: Array<ResolversParentTypes['MemberStatsGroup']> };
  MemberStatsValues: MemberStatsValues;
  MemberStatsGroup: Omit<MemberStatsGroup, 'key'> & { key: ResolversParentTypes['MemberStatsKey'] };
  MemberStatsKey: Omit<MemberStatsKey, 'organization'> & { organization?: Maybe<ResolversParentTypes['UnionOrganization']> };
  MemberFilter: MemberFilter;
  GroupAssignmentTaskFilter: GroupAssignmentTaskFilter;
  MemIdFilter: MemIdFilter;
  MemTextFilter: MemTextFilter;
  SexFilter: SexFilter;
  EmploymentTypeFilter: EmploymentTypeFilter;
  MemBooleanFilter: MemBooleanFilter;
  EducationFilter: EducationFilter;
  MemDateFilter: MemDateFilter;
  MemberStatusFilter: MemberStatusFilter;
  GroupAssignmentStateFilter: GroupAssignmentStateFilter;
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
  __resolveType: TypeResolveFn<'IdentityUserError' | 'MemberUserError' | 'OrganizationUserError', ParentType, ContextType>;
};

export type IdentityUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityUserError'] = ResolversParentTypes['IdentityUserError']> = {
  code?: Resolver<ResolversTypes['IdentityErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  myIdentity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType, RequireFields<QueryIdentityArgs, 'subject'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  myMembership?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  myAccessLog?: Resolver<Array<ResolversTypes['MemberAccess']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizationTree?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType, RequireFields<QueryOrganizationTreeArgs, 'rootId' | 'includeDissolved'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  groupAssignmentTasks?: Resolver<ResolversTypes['GroupAssignmentTaskConnection'], ParentType, ContextType, RequireFields<QueryGroupAssignmentTasksArgs, 'first'>>;
  memberStats?: Resolver<ResolversTypes['MemberStats'], ParentType, ContextType, RequireFields<QueryMemberStatsArgs, 'groupBy' | 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  linkIdentity?: Resolver<ResolversTypes['IdentityPayload'], ParentType, ContextType, RequireFields<MutationLinkIdentityArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  importMembers?: Resolver<ResolversTypes['ImportMembersPayload'], ParentType, ContextType, RequireFields<MutationImportMembersArgs, 'input'>>;
  approveMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationApproveMembershipArgs, 'input'>>;
  declineMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationDeclineMembershipArgs, 'input'>>;
  changeMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  transferMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationTransferMemberArgs, 'input'>>;
  retireMember?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationRetireMemberArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  revealIdNumber?: Resolver<ResolversTypes['RevealIdNumberPayload'], ParentType, ContextType, RequireFields<MutationRevealIdNumberArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  moveOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationMoveOrganizationArgs, 'input'>>;
  addSupervisor?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationAddSupervisorArgs, 'input'>>;
  changeOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationChangeOrganizationArgs, 'input'>>;
  dissolveOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationDissolveOrganizationArgs, 'input'>>;
};

export type IdentityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityPayload'] = ResolversParentTypes['IdentityPayload']> = {
  identity?: Resolver<Maybe<ResolversTypes['CallerIdentity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['IdentityUserError']>, ParentType, ContextType>;
};

export type GrantPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantPayload'] = ResolversParentTypes['GrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['IdentityUserError']>, ParentType, ContextType>;
};

export type MemberUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberUserError'] = ResolversParentTypes['MemberUserError']> = {
  code?: Resolver<ResolversTypes['MemberErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  birthday?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  idNumberMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  leftOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  spells?: Resolver<Array<ResolversTypes['MembershipSpell']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MembershipSpellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipSpell'] = ResolversParentTypes['MembershipSpell']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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

export type UnionOrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnionOrganization'] = ResolversParentTypes['UnionOrganization'], FederationReferenceType extends FederationReferenceTypes['UnionOrganization'] = FederationReferenceTypes['UnionOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UnionOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<UnionOrganizationMemberCountArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  employeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employeeCountTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  supervisors?: Resolver<Array<ResolversTypes['Supervisor']>, ParentType, ContextType>;
  filingSuperiors?: Resolver<Array<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type OrganizationUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationUserError'] = ResolversParentTypes['OrganizationUserError']> = {
  code?: Resolver<ResolversTypes['OrganizationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supervisor'] = ResolversParentTypes['Supervisor']> = {
  relation?: Resolver<ResolversTypes['SuperiorRelation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['UnionOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OrganizationUserError']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Money?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IdentityUserError?: IdentityUserErrorResolvers<ContextType>;
  CallerIdentity?: CallerIdentityResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  IdentityPayload?: IdentityPayloadResolvers<ContextType>;
  GrantPayload?: GrantPayloadResolvers<ContextType>;
  MemberUserError?: MemberUserErrorResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  MembershipSpell?: MembershipSpellResolvers<ContextType>;
  GroupAssignmentTask?: GroupAssignmentTaskResolvers<ContextType>;
  MemberAccess?: MemberAccessResolvers<ContextType>;
  UnionOrganization?: UnionOrganizationResolvers<ContextType>;
  ImportMembersPayload?: ImportMembersPayloadResolvers<ContextType>;
  MemberPayload?: MemberPayloadResolvers<ContextType>;
  RevealIdNumberPayload?: RevealIdNumberPayloadResolvers<ContextType>;
  OrganizationUserError?: OrganizationUserErrorResolvers<ContextType>;
  Supervisor?: SupervisorResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  GroupAssignmentTaskConnection?: GroupAssignmentTaskConnectionResolvers<ContextType>;
  GroupAssignmentTaskEdge?: GroupAssignmentTaskEdgeResolvers<ContextType>;
  MemberStats?: MemberStatsResolvers<ContextType>;
  MemberStatsValues?: MemberStatsValuesResolvers<ContextType>;
  MemberStatsGroup?: MemberStatsGroupResolvers<ContextType>;
  MemberStatsKey?: MemberStatsKeyResolvers<ContextType>;
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
export type IdentityUserErrorFields = FieldsOf<IdentityUserErrorResolvers, ResolversParentTypes['IdentityUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type CallerIdentityFields = FieldsOf<CallerIdentityResolvers, ResolversParentTypes['CallerIdentity']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RoleGrantFields = FieldsOf<RoleGrantResolvers, ResolversParentTypes['RoleGrant']>;
/** For `class ... implements`: every field is demanded. */
export type QueryFields = FieldsOf<QueryResolvers, unknown>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type IdentityPayloadFields = FieldsOf<IdentityPayloadResolvers, ResolversParentTypes['IdentityPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GrantPayloadFields = FieldsOf<GrantPayloadResolvers, ResolversParentTypes['GrantPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberUserErrorFields = FieldsOf<MemberUserErrorResolvers, ResolversParentTypes['MemberUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberFields = FieldsOf<MemberResolvers, ResolversParentTypes['Member']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ChildFields = FieldsOf<ChildResolvers, ResolversParentTypes['Child']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MembershipSpellFields = FieldsOf<MembershipSpellResolvers, ResolversParentTypes['MembershipSpell']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskFields = FieldsOf<GroupAssignmentTaskResolvers, ResolversParentTypes['GroupAssignmentTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberAccessFields = FieldsOf<MemberAccessResolvers, ResolversParentTypes['MemberAccess']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type UnionOrganizationFields = FieldsOf<UnionOrganizationResolvers, ResolversParentTypes['UnionOrganization']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type ImportMembersPayloadFields = FieldsOf<ImportMembersPayloadResolvers, ResolversParentTypes['ImportMembersPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberPayloadFields = FieldsOf<MemberPayloadResolvers, ResolversParentTypes['MemberPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type RevealIdNumberPayloadFields = FieldsOf<RevealIdNumberPayloadResolvers, ResolversParentTypes['RevealIdNumberPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OrganizationUserErrorFields = FieldsOf<OrganizationUserErrorResolvers, ResolversParentTypes['OrganizationUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type SupervisorFields = FieldsOf<SupervisorResolvers, ResolversParentTypes['Supervisor']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type OrganizationPayloadFields = FieldsOf<OrganizationPayloadResolvers, ResolversParentTypes['OrganizationPayload']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberConnectionFields = FieldsOf<MemberConnectionResolvers, ResolversParentTypes['MemberConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberEdgeFields = FieldsOf<MemberEdgeResolvers, ResolversParentTypes['MemberEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskConnectionFields = FieldsOf<GroupAssignmentTaskConnectionResolvers, ResolversParentTypes['GroupAssignmentTaskConnection']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type GroupAssignmentTaskEdgeFields = FieldsOf<GroupAssignmentTaskEdgeResolvers, ResolversParentTypes['GroupAssignmentTaskEdge']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsFields = FieldsOf<MemberStatsResolvers, ResolversParentTypes['MemberStats']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsValuesFields = FieldsOf<MemberStatsValuesResolvers, ResolversParentTypes['MemberStatsValues']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsGroupFields = FieldsOf<MemberStatsGroupResolvers, ResolversParentTypes['MemberStatsGroup']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type MemberStatsKeyFields = FieldsOf<MemberStatsKeyResolvers, ResolversParentTypes['MemberStatsKey']>;
