import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Scope } from '@uniongraph/access';
import { stub, loader, type RequestContext } from '@uniongraph/subgraph';
import { ActivityLoader } from '../activity/activity.loader.js';
import type { ActivityRecord } from '../activity/activity.model.js';
import type { ActivityFields, AttendanceFields } from '../schema-types.js';
import type { AttendanceRecord } from './attendance.model.js';
import { AttendanceRepository, type AttendanceCount } from './attendance.repository.js';

@Resolver('Attendance')
export class AttendanceFieldsResolver implements AttendanceFields {
  constructor(
    private readonly attendances: AttendanceRepository,
    private readonly activities: ActivityLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    const scope = Scope.of(context.caller, 'registration.read', 'knownToIds');
    return loader(context, 'attendance.byId', (ids) => this.attendances.byIds(scope, ids)).load(reference.id);
  }

  @ResolveField('activity')
  activity(@Parent() record: AttendanceRecord, @Context() context: RequestContext) {
    return this.activities.byId(context, record.activityId);
  }

  @ResolveField('member')
  member(@Parent() record: AttendanceRecord) {
    return stub('Member', record.memberId);
  }
}

@Resolver('Activity')
export class ActivityAttendanceResolver implements Pick<ActivityFields, 'attended' | 'personTimes'> {
  constructor(private readonly attendances: AttendanceRepository) {}

  @ResolveField('attended')
  async attended(@Parent() record: ActivityRecord, @Context() context: RequestContext) {
    return record.attended ?? (await this.countOf(record, context)).people;
  }

  @ResolveField('personTimes')
  async personTimes(@Parent() record: ActivityRecord, @Context() context: RequestContext) {
    return record.personTimes ?? (await this.countOf(record, context)).personTimes;
  }

  private async countOf(record: ActivityRecord, context: RequestContext): Promise<AttendanceCount> {
    return (await loader(context, 'attendance.countOf', (ids) => this.attendances.countsOf(ids)).load(record._id))!;
  }
}
