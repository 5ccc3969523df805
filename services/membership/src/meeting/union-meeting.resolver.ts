import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CancelMeetingInput,
  ConveneMeetingInput,
  MutationFields,
  QueryFields,
  QueryMeetingCountsArgs,
  QueryMembersMeetingDutyArgs,
  QueryUnionMeetingArgs,
  RecordDecisionInput,
  RecordMeetingInput,
  UnionMeetingErrorCode,
} from '../schema-types.js';
import { UnionMeetingLoader } from './union-meeting.loader.js';
import type { UnionMeetingRecord } from './union-meeting.model.js';
import { UnionMeetingService } from './union-meeting.service.js';

type Payload = Promise<PayloadOf<'unionMeeting', UnionMeetingRecord, UnionMeetingErrorCode>>;
type Queries = Pick<QueryFields, 'unionMeeting' | 'meetingCounts' | 'membersMeetingDuty'>;
type Mutations = Pick<MutationFields, 'conveneMeeting' | 'recordMeeting' | 'cancelMeeting' | 'recordDecision'>;

@Resolver('UnionMeeting')
export class UnionMeetingResolver implements Queries, Mutations {
  constructor(
    private readonly service: UnionMeetingService,
    private readonly load: UnionMeetingLoader,
  ) {}

  @Query('unionMeeting')
  unionMeeting(@Args() args: QueryUnionMeetingArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('meetingCounts')
  meetingCounts(@Args() args: QueryMeetingCountsArgs, @Context() { caller }: RequestContext) {
    return this.service.counts(caller, args);
  }

  @Query('membersMeetingDuty')
  membersMeetingDuty(@Args() args: QueryMembersMeetingDutyArgs, @Context() { caller }: RequestContext) {
    return this.service.membersMeetingDuty(caller, args);
  }

  @Mutation('conveneMeeting')
  conveneMeeting(@Args('input') input: ConveneMeetingInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionMeeting', this.service.convene(caller, input));
  }

  @Mutation('recordMeeting')
  recordMeeting(@Args('input') input: RecordMeetingInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionMeeting', this.service.record(caller, input));
  }

  @Mutation('cancelMeeting')
  cancelMeeting(@Args('input') input: CancelMeetingInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionMeeting', this.service.cancel(caller, input));
  }

  @Mutation('recordDecision')
  recordDecision(@Args('input') input: RecordDecisionInput, @Context() { caller }: RequestContext): Payload {
    return payload('unionMeeting', this.service.decide(caller, input));
  }
}
