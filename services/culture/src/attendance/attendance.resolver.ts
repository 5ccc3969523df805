import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { CheckInInput, MutationFields, QueryFields, QueryParticipationRateArgs } from '../schema-types.js';
import type { AttendanceRecord } from './attendance.model.js';
import { AttendanceService } from './attendance.service.js';
import { ParticipationService } from './participation.service.js';

@Resolver('Attendance')
export class AttendanceResolver implements Pick<QueryFields, 'participationRate'>, Pick<MutationFields, 'checkIn'> {
  constructor(
    private readonly service: AttendanceService,
    private readonly participation: ParticipationService,
  ) {}

  @Query('participationRate')
  participationRate(@Args() args: QueryParticipationRateArgs, @Context() { caller }: RequestContext) {
    return this.participation.rate(caller, args);
  }

  @Mutation('checkIn')
  checkIn(@Args('input') input: CheckInInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'attendance', AttendanceRecord>> {
    return payload('attendance', this.service.checkIn(caller, input));
  }
}
