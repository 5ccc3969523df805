import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CastOrganBallotInput,
  CertifyElectionInput,
  CloseOrganElectionInput,
  ElectionErrorCode,
  MutationFields,
  NominateCandidateInput,
  OpenOrganElectionInput,
  QueryElectionRoundArgs,
  QueryFields,
  RequestElectionMethodInput,
  SetElectionMethodInput,
} from '../schema-types.js';
import { CertificationService } from './certification.service.js';
import { ElectionRoundLoader } from './election-round.loader.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundService } from './election-round.service.js';
import { OrganVoteService } from './organ-vote.service.js';

type Payload = Promise<PayloadOf<'electionRound', ElectionRoundRecord, ElectionErrorCode>>;
type Preparations = 'requestElectionMethod' | 'setElectionMethod' | 'nominateCandidate';
type Votes = 'openOrganElection' | 'castOrganBallot' | 'closeOrganElection' | 'certifyElection';

@Resolver('ElectionRound')
export class ElectionRoundResolver implements Pick<QueryFields, 'electionRound'>, Pick<MutationFields, Preparations | Votes> {
  constructor(
    private readonly service: ElectionRoundService,
    private readonly vote: OrganVoteService,
    private readonly certification: CertificationService,
    private readonly load: ElectionRoundLoader,
  ) {}

  @Query('electionRound')
  electionRound(@Args() { id }: QueryElectionRoundArgs, @Context() context: RequestContext) {
    return this.load.byId(context, id);
  }

  @Mutation('requestElectionMethod')
  requestElectionMethod(@Args('input') input: RequestElectionMethodInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.service.request(caller, input));
  }

  @Mutation('setElectionMethod')
  setElectionMethod(@Args('input') input: SetElectionMethodInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.service.setMethod(caller, input));
  }

  @Mutation('nominateCandidate')
  nominateCandidate(@Args('input') input: NominateCandidateInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.service.nominate(caller, input));
  }

  @Mutation('openOrganElection')
  openOrganElection(@Args('input') input: OpenOrganElectionInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.vote.open(caller, input));
  }

  @Mutation('castOrganBallot')
  castOrganBallot(@Args('input') input: CastOrganBallotInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.vote.cast(caller, input));
  }

  @Mutation('closeOrganElection')
  closeOrganElection(@Args('input') input: CloseOrganElectionInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.vote.close(caller, input));
  }

  @Mutation('certifyElection')
  certifyElection(@Args('input') input: CertifyElectionInput, @Context() { caller }: RequestContext): Payload {
    return payload('electionRound', this.certification.certify(caller, input));
  }
}
