import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { HonourLoader } from '../honour/honour.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type {
  LogModelWorkerCareInput,
  ModelWorkerErrorCode,
  ModelWorkerFileFields,
  MutationFields,
  OpenModelWorkerFileInput,
  QueryFields,
  QueryModelWorkerFileArgs,
  QueryModelWorkersDueForCareArgs,
  QueryModelWorkersWithoutFileArgs,
  SetModelWorkerRuleInput,
} from '../schema-types.js';
import { ModelWorkerLoader } from './model-worker.loader.js';
import type { ModelWorkerFileRecord, ModelWorkerRuleRecord } from './model-worker.model.js';
import { ModelWorkerService } from './model-worker.service.js';

type Payload = Promise<PayloadOf<'modelWorkerFile', ModelWorkerFileRecord, ModelWorkerErrorCode>>;
type Queries = Pick<QueryFields, 'modelWorkerFile' | 'modelWorkersDueForCare' | 'modelWorkersWithoutFile'>;
type Mutations = Pick<MutationFields, 'openModelWorkerFile' | 'logModelWorkerCare' | 'setModelWorkerRule'>;

@Resolver('ModelWorkerFile')
export class ModelWorkerResolver implements Queries, Mutations {
  constructor(
    private readonly service: ModelWorkerService,
    private readonly load: ModelWorkerLoader,
  ) {}

  @Query('modelWorkerFile')
  modelWorkerFile(@Args() args: QueryModelWorkerFileArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('modelWorkersDueForCare')
  modelWorkersDueForCare(@Args() args: QueryModelWorkersDueForCareArgs, @Context() { caller }: RequestContext) {
    return this.service.dueForCare(caller, args);
  }

  @Query('modelWorkersWithoutFile')
  modelWorkersWithoutFile(@Args() args: QueryModelWorkersWithoutFileArgs, @Context() { caller }: RequestContext) {
    return this.service.withoutFile(caller, args.orgId);
  }

  @Mutation('openModelWorkerFile')
  openModelWorkerFile(@Args('input') input: OpenModelWorkerFileInput, @Context() { caller }: RequestContext): Payload {
    return payload('modelWorkerFile', this.service.open(caller, input));
  }

  @Mutation('logModelWorkerCare')
  logModelWorkerCare(@Args('input') input: LogModelWorkerCareInput, @Context() { caller }: RequestContext): Payload {
    return payload('modelWorkerFile', this.service.logCare(caller, input));
  }

  @Mutation('setModelWorkerRule')
  setModelWorkerRule(
    @Args('input') input: SetModelWorkerRuleInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'modelWorkerRule', ModelWorkerRuleRecord, ModelWorkerErrorCode>> {
    return payload('modelWorkerRule', this.service.setRule(caller, input));
  }
}

@Resolver('ModelWorkerFile')
export class ModelWorkerFieldsResolver implements ModelWorkerFileFields {
  constructor(
    private readonly load: ModelWorkerLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
    private readonly honoursById: HonourLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: ModelWorkerFileRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: ModelWorkerFileRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('honours')
  async honours(@Parent() record: ModelWorkerFileRecord, @Context() context: RequestContext) {
    const honours = await Promise.all(record.honourIds.map((id) => this.honoursById.byId(context, id)));
    return honours.filter((honour) => honour !== null);
  }
}
