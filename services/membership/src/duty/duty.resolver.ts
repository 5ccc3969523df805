import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { AssignDutyInput, DutyErrorCode, EndDutyInput, LogDailyAffairInput, MutationFields, QueryDutiesOfArgs, QueryDutyCoverageArgs, QueryFields } from '../schema-types.js';
import type { AffairsLogRecord } from './affairs-log.model.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';
import { DutyService } from './duty.service.js';

type Payload = Promise<PayloadOf<'dutyAssignment', DutyAssignmentRecord, DutyErrorCode>>;

@Resolver('DutyAssignment')
export class DutyResolver implements Pick<QueryFields, 'dutiesOf' | 'dutyCoverage'>, Pick<MutationFields, 'assignDuty' | 'endDuty' | 'logDailyAffair'> {
  constructor(private readonly service: DutyService) {}

  @Query('dutiesOf')
  dutiesOf(@Args() args: QueryDutiesOfArgs, @Context() { caller }: RequestContext) {
    return this.service.of(caller, args);
  }

  @Query('dutyCoverage')
  dutyCoverage(@Args() args: QueryDutyCoverageArgs, @Context() { caller }: RequestContext) {
    return this.service.coverage(caller, args.committeeId);
  }

  @Mutation('assignDuty')
  assignDuty(@Args('input') input: AssignDutyInput, @Context() { caller }: RequestContext): Payload {
    return payload('dutyAssignment', this.service.assign(caller, input));
  }

  @Mutation('endDuty')
  endDuty(@Args('input') input: EndDutyInput, @Context() { caller }: RequestContext): Payload {
    return payload('dutyAssignment', this.service.end(caller, input));
  }

  @Mutation('logDailyAffair')
  logDailyAffair(@Args('input') input: LogDailyAffairInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'affairsLog', AffairsLogRecord, DutyErrorCode>> {
    return payload('affairsLog', this.service.log(caller, input));
  }
}
