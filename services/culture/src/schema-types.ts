// Generated from the .graphql files of this service by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '@uniongraph/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** 关联佐证的拒绝 | A refusal to link a record to a task */
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
};


export type MutationAttachCulEvidenceArgs = {
  input: AttachCulEvidenceInput;
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
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( CulEvidenceUserError );
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
  CulEvidenceUserError: ResolverTypeWrapper<CulEvidenceUserError>;
  AttachCulEvidenceInput: AttachCulEvidenceInput;
  AttachCulEvidencePayload: ResolverTypeWrapper<AttachCulEvidencePayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlanTask: ResolverTypeWrapper<PlanTask>;
  WorkPlan: ResolverTypeWrapper<WorkPlan>;
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
  CulEvidenceUserError: CulEvidenceUserError;
  AttachCulEvidenceInput: AttachCulEvidenceInput;
  AttachCulEvidencePayload: AttachCulEvidencePayload;
  Mutation: Record<PropertyKey, never>;
  PlanTask: PlanTask | FederationReferenceTypes['PlanTask'];
  WorkPlan: WorkPlan | FederationReferenceTypes['WorkPlan'];
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
  __resolveType: TypeResolveFn<'CulEvidenceUserError', ParentType, ContextType>;
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

export type CulEvidenceUserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CulEvidenceUserError'] = ResolversParentTypes['CulEvidenceUserError']> = {
  code?: Resolver<ResolversTypes['CulEvidenceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachCulEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachCulEvidencePayload'] = ResolversParentTypes['AttachCulEvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['CulEvidence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CulEvidenceUserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachCulEvidence?: Resolver<ResolversTypes['AttachCulEvidencePayload'], ParentType, ContextType, RequireFields<MutationAttachCulEvidenceArgs, 'input'>>;
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
  CulEvidenceUserError?: CulEvidenceUserErrorResolvers<ContextType>;
  AttachCulEvidencePayload?: AttachCulEvidencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlanTask?: PlanTaskResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
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
export type CulEvidenceUserErrorFields = FieldsOf<CulEvidenceUserErrorResolvers, ResolversParentTypes['CulEvidenceUserError']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type AttachCulEvidencePayloadFields = FieldsOf<AttachCulEvidencePayloadResolvers, ResolversParentTypes['AttachCulEvidencePayload']>;
/** For `class ... implements`: every field is demanded. */
export type MutationFields = FieldsOf<MutationResolvers, unknown>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type PlanTaskFields = FieldsOf<PlanTaskResolvers, ResolversParentTypes['PlanTask']>;
/** For `class ... implements`: a field that the record lacks is demanded, every other may be resolved. */
export type WorkPlanFields = FieldsOf<WorkPlanResolvers, ResolversParentTypes['WorkPlan']>;
/** What reaches PlanTask.culEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskCulEvidenceParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches PlanTask.culMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type PlanTaskCulMetricsParent = ResolversParentTypes['PlanTask'] & GraphQLRecursivePick<PlanTask, {"evidenceTicket":true}>;
/** What reaches WorkPlan.culEvidence: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanCulEvidenceParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
/** What reaches WorkPlan.culMetrics: the record or reference, and the fields it requires from other subgraphs. */
export type WorkPlanCulMetricsParent = ResolversParentTypes['WorkPlan'] & GraphQLRecursivePick<WorkPlan, {"evidenceTicket":true}>;
