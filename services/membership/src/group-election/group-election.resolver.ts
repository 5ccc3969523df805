import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CastGroupLeaderVoteInput,
  CloseGroupLeaderElectionInput,
  GroupElectionErrorCode,
  MutationFields,
  OpenGroupLeaderElectionInput,
  QueryFields,
  QueryGroupLeaderElectionArgs,
} from '../schema-types.js';
import { GroupElectionLoader } from './group-election.loader.js';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionService } from './group-election.service.js';

type Payload = Promise<PayloadOf<'groupLeaderElection', GroupElectionRecord, GroupElectionErrorCode>>;
type Queries = Pick<QueryFields, 'groupLeaderElection'>;
type Mutations = Pick<MutationFields, 'openGroupLeaderElection' | 'castGroupLeaderVote' | 'closeGroupLeaderElection'>;

@Resolver('GroupLeaderElection')
export class GroupElectionResolver implements Queries, Mutations {
  constructor(
    private readonly service: GroupElectionService,
    private readonly load: GroupElectionLoader,
  ) {}

  @Query('groupLeaderElection')
  groupLeaderElection(@Args() { id }: QueryGroupLeaderElectionArgs, @Context() context: RequestContext) {
    return this.load.byId(context, id);
  }

  @Mutation('openGroupLeaderElection')
  openGroupLeaderElection(@Args('input') input: OpenGroupLeaderElectionInput, @Context() { caller }: RequestContext): Payload {
    return payload('groupLeaderElection', this.service.open(caller, input));
  }

  @Mutation('castGroupLeaderVote')
  castGroupLeaderVote(@Args('input') input: CastGroupLeaderVoteInput, @Context() { caller }: RequestContext): Payload {
    return payload('groupLeaderElection', this.service.cast(caller, input));
  }

  @Mutation('closeGroupLeaderElection')
  closeGroupLeaderElection(@Args('input') input: CloseGroupLeaderElectionInput, @Context() { caller }: RequestContext): Payload {
    return payload('groupLeaderElection', this.service.close(caller, input));
  }
}
