import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  MutationFields,
  QueryFields,
  QueryMonthlyMeetingComplianceArgs,
  QueryRegularMeetingArgs,
  RecordMinutesInput,
  RegularMeetingErrorCode,
  ScheduleRegularMeetingInput,
  SubmitGroupReportInput,
} from '../schema-types.js';
import { RegularMeetingLoader } from './regular-meeting.loader.js';
import type { RegularMeetingRecord } from './regular-meeting.model.js';
import { RegularMeetingService } from './regular-meeting.service.js';

type Payload = Promise<PayloadOf<'regularMeeting', RegularMeetingRecord, RegularMeetingErrorCode>>;
type Queries = Pick<QueryFields, 'regularMeeting' | 'monthlyMeetingCompliance'>;
type Mutations = Pick<MutationFields, 'scheduleRegularMeeting' | 'submitGroupReport' | 'recordMinutes'>;

@Resolver('RegularMeeting')
export class RegularMeetingResolver implements Queries, Mutations {
  constructor(
    private readonly service: RegularMeetingService,
    private readonly load: RegularMeetingLoader,
  ) {}

  @Query('regularMeeting')
  regularMeeting(@Args() args: QueryRegularMeetingArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('monthlyMeetingCompliance')
  monthlyMeetingCompliance(@Args() args: QueryMonthlyMeetingComplianceArgs, @Context() { caller }: RequestContext) {
    return this.service.compliance(caller, args);
  }

  @Mutation('scheduleRegularMeeting')
  scheduleRegularMeeting(@Args('input') input: ScheduleRegularMeetingInput, @Context() { caller }: RequestContext): Payload {
    return payload('regularMeeting', this.service.schedule(caller, input));
  }

  @Mutation('submitGroupReport')
  submitGroupReport(@Args('input') input: SubmitGroupReportInput, @Context() { caller }: RequestContext): Payload {
    return payload('regularMeeting', this.service.report(caller, input));
  }

  @Mutation('recordMinutes')
  recordMinutes(@Args('input') input: RecordMinutesInput, @Context() { caller }: RequestContext): Payload {
    return payload('regularMeeting', this.service.record(caller, input));
  }
}
