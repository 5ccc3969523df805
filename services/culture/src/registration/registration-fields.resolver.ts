import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, loader, type RequestContext } from '@uniongraph/subgraph';
import { ActivityLoader } from '../activity/activity.loader.js';
import type { ActivityRecord } from '../activity/activity.model.js';
import type { ActivityFields, MemberFields, MyActivityFields, RegistrationFields } from '../schema-types.js';
import type { MyActivityView } from './my-activities.service.js';
import { RegistrationLoader } from './registration.loader.js';
import type { RegistrationRecord } from './registration.model.js';
import { RegistrationRepository } from './registration.repository.js';

@Resolver('Registration')
export class RegistrationFieldsResolver implements RegistrationFields {
  constructor(
    private readonly load: RegistrationLoader,
    private readonly activities: ActivityLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('activity')
  activity(@Parent() record: RegistrationRecord, @Context() context: RequestContext) {
    return this.activities.byId(context, record.activityId);
  }

  @ResolveField('member')
  member(@Parent() record: RegistrationRecord) {
    return stub('Member', record.memberId);
  }

  @ResolveField('waitingPosition')
  waitingPosition(@Parent() record: RegistrationRecord, @Context() context: RequestContext) {
    return this.load.waitingPosition(context, record);
  }
}

@Resolver('MyActivity')
export class MyActivityResolver implements Pick<MyActivityFields, 'activity'> {
  constructor(private readonly activities: ActivityLoader) {}

  @ResolveField('activity')
  activity(@Parent() { activityId }: MyActivityView, @Context() context: RequestContext) {
    return this.activities.byId(context, activityId);
  }
}

@Resolver('Member')
export class MemberRegistrationsResolver implements Pick<MemberFields, 'registrations'> {
  constructor(private readonly load: RegistrationLoader) {}

  @ResolveField('registrations')
  registrations(@Parent() member: { id: string }, @Context() context: RequestContext) {
    return this.load.own(context, member.id);
  }
}

@Resolver('Activity')
export class ActivityRegistrationsResolver implements Pick<ActivityFields, 'registered' | 'waiting'> {
  constructor(private readonly registrations: RegistrationRepository) {}

  @ResolveField('registered')
  async registered(@Parent() record: ActivityRecord, @Context() context: RequestContext) {
    return (await this.countOf(record, context)).registered;
  }

  @ResolveField('waiting')
  async waiting(@Parent() record: ActivityRecord, @Context() context: RequestContext) {
    return (await this.countOf(record, context)).waiting;
  }

  private async countOf(record: ActivityRecord, context: RequestContext) {
    return (await loader(context, 'registration.countOf', (ids) => this.registrations.countsOf(ids)).load(record._id))!;
  }
}
