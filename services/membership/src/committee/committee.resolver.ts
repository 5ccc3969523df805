import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AppointSeatInput,
  CommitteeErrorCode,
  EstablishCommitteeInput,
  EstablishWorkingCommitteesInput,
  MutationFields,
  QueryCommitteeArgs,
  QueryCommitteeSeatArgs,
  QueryFields,
  QueryWorkingCommitteeArgs,
  VacateSeatInput,
} from '../schema-types.js';
import { CommitteeLoader } from './committee.loader.js';
import type { CommitteeRecord } from './committee.model.js';
import { CommitteeService } from './committee.service.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';
import { CommitteeSeatService } from './committee-seat.service.js';

type Payload = Promise<PayloadOf<'committee', CommitteeRecord, CommitteeErrorCode>>;
type SeatPayload = Promise<PayloadOf<'committeeSeat', CommitteeSeatRecord, CommitteeErrorCode>>;
type Queries = Pick<QueryFields, 'committee' | 'workingCommittee' | 'committeeSeat'>;
type Mutations = Pick<MutationFields, 'establishCommittee' | 'establishWorkingCommittees' | 'appointSeat' | 'vacateSeat'>;

@Resolver('Committee')
export class CommitteeResolver implements Queries, Mutations {
  constructor(
    private readonly service: CommitteeService,
    private readonly seats: CommitteeSeatService,
    private readonly load: CommitteeLoader,
  ) {}

  @Query('committee')
  committee(@Args() args: QueryCommitteeArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('workingCommittee')
  workingCommittee(@Args() { orgId, subject }: QueryWorkingCommitteeArgs, @Context() context: RequestContext) {
    return this.load.standing(context, { orgId, kind: 'WORKING', subject });
  }

  @Query('committeeSeat')
  committeeSeat(@Args() args: QueryCommitteeSeatArgs, @Context() context: RequestContext) {
    return this.load.seatById(context, args.id);
  }

  @Mutation('establishCommittee')
  establishCommittee(@Args('input') input: EstablishCommitteeInput, @Context() { caller }: RequestContext): Payload {
    return payload('committee', this.service.establish(caller, input));
  }

  @Mutation('establishWorkingCommittees')
  establishWorkingCommittees(
    @Args('input') input: EstablishWorkingCommitteesInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'committees', CommitteeRecord[], CommitteeErrorCode>> {
    return payload('committees', this.service.establishWorking(caller, input));
  }

  @Mutation('appointSeat')
  appointSeat(@Args('input') input: AppointSeatInput, @Context() { caller }: RequestContext): SeatPayload {
    return payload('committeeSeat', this.seats.appoint(caller, input));
  }

  @Mutation('vacateSeat')
  vacateSeat(@Args('input') input: VacateSeatInput, @Context() { caller }: RequestContext): SeatPayload {
    return payload('committeeSeat', this.seats.vacate(caller, input));
  }
}
