import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { JobRecord } from '@uniongraph/jobs';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { CancelMemJobInput, MemJobErrorCode, MemJobFields, MutationFields, QueryFields, QueryMemJobArgs } from '../schema-types.js';
import { JobService } from './job.service.js';

@Resolver('MemJob')
export class JobResolver implements Pick<QueryFields, 'memJob' | 'myMemJobs'>, Pick<MutationFields, 'cancelMemJob'>, Pick<MemJobFields, 'organization'> {
  constructor(
    private readonly service: JobService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @Query('memJob')
  memJob(@Args() args: QueryMemJobArgs, @Context() { caller }: RequestContext) {
    return this.service.one(caller, args.id);
  }

  @Query('myMemJobs')
  myMemJobs(@Context() { caller }: RequestContext) {
    return this.service.own(caller);
  }

  @Mutation('cancelMemJob')
  cancelMemJob(@Args('input') input: CancelMemJobInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'job', JobRecord, MemJobErrorCode>> {
    return payload('job', this.service.cancel(caller, input));
  }

  @ResolveField('organization')
  organization(@Parent() record: JobRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}
