import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { FilingLoader } from '../filing/filing.loader.js';
import { UnionGroupLoader } from '../group/group.loader.js';
import type { UnionGroupRecord } from '../group/group.model.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { GroupLeaderCandidateFields, GroupLeaderElectionFields, UnionGroupFields } from '../schema-types.js';
import { GroupElectionLoader } from './group-election.loader.js';
import type { CandidateRecord, GroupElectionRecord } from './group-election.model.js';

type Fields = Pick<GroupLeaderElectionFields, 'organization' | 'group' | 'winner' | 'winnerName' | 'filing' | 'mayVote'>;

@Resolver('GroupLeaderElection')
export class GroupElectionFieldsResolver implements Fields {
  constructor(
    private readonly load: GroupElectionLoader,
    private readonly groups: UnionGroupLoader,
    private readonly members: MemberLoader,
    private readonly filings: FilingLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('group')
  group(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return this.groups.byId(context, record.groupId);
  }

  @ResolveField('winner')
  winner(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return record.winnerId === null ? null : this.members.byId(context, record.winnerId);
  }

  @ResolveField('winnerName')
  winnerName(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return record.winnerId === null ? null : this.groups.nameInOffice(context, record.winnerId);
  }

  @ResolveField('filing')
  filing(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return this.filings.optional(context, record.filingId);
  }

  @ResolveField('mayVote')
  mayVote(@Parent() record: GroupElectionRecord, @Context() context: RequestContext) {
    return this.load.mayVote(context, record);
  }
}

@Resolver('GroupLeaderCandidate')
export class GroupLeaderCandidateResolver implements Pick<GroupLeaderCandidateFields, 'member' | 'name'> {
  constructor(
    private readonly groups: UnionGroupLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveField('member')
  member(@Parent() record: CandidateRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('name')
  name(@Parent() record: CandidateRecord, @Context() context: RequestContext) {
    return this.groups.nameInOffice(context, record.memberId);
  }
}

@Resolver('UnionGroup')
export class GroupElectionOfGroupResolver implements Pick<UnionGroupFields, 'leaderElection'> {
  constructor(private readonly load: GroupElectionLoader) {}

  @ResolveField('leaderElection')
  leaderElection(@Parent() record: UnionGroupRecord, @Context() context: RequestContext) {
    return this.load.latestOf(context, record._id);
  }
}
