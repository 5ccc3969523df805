import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, type RequestContext } from '@uniongraph/subgraph';
import type { ActivityFields, UnionOrganizationActivitiesArgs, UnionOrganizationFields } from '../schema-types.js';
import { ActivityLoader } from './activity.loader.js';
import type { ActivityRecord } from './activity.model.js';

type Counts = 'registered' | 'waiting' | 'attended' | 'personTimes';

@Resolver('Activity')
export class ActivityFieldsResolver implements Omit<ActivityFields, Counts> {
  constructor(private readonly load: ActivityLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: ActivityRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('hosts')
  hosts(@Parent() record: ActivityRecord) {
    return record.hostIds.map((id) => stub('Member', id));
  }
}

@Resolver('UnionOrganization')
export class OrganizationActivitiesResolver implements Pick<UnionOrganizationFields, 'activities'> {
  constructor(private readonly load: ActivityLoader) {}

  @ResolveField('activities')
  activities(@Parent() organization: { id: string }, @Args() { first }: UnionOrganizationActivitiesArgs, @Context() context: RequestContext) {
    return this.load.latestOf(context, organization.id, first ?? 10);
  }
}
