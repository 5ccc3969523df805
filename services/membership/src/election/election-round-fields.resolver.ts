import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { CommitteeLoader } from '../committee/committee.loader.js';
import { FilingLoader } from '../filing/filing.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { ElectionRoundFields, OrganCandidateFields } from '../schema-types.js';
import { ElectionRoundLoader } from './election-round.loader.js';
import type { ElectionRoundRecord, OrganCandidateRecord } from './election-round.model.js';

type Fields = Pick<ElectionRoundFields, 'organization' | 'request' | 'filing' | 'committee' | 'mayVote'>;

@Resolver('ElectionRound')
export class ElectionRoundFieldsResolver implements Fields {
  constructor(
    private readonly load: ElectionRoundLoader,
    private readonly organizations: OrganizationLoader,
    private readonly filings: FilingLoader,
    private readonly committees: CommitteeLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: ElectionRoundRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('request')
  request(@Parent() record: ElectionRoundRecord, @Context() context: RequestContext) {
    return this.filings.optional(context, record.requestId);
  }

  @ResolveField('filing')
  filing(@Parent() record: ElectionRoundRecord, @Context() context: RequestContext) {
    return this.filings.optional(context, record.filingId);
  }

  @ResolveField('committee')
  async committee(@Parent() record: ElectionRoundRecord, @Context() context: RequestContext) {
    return record.committeeId === null ? null : this.committees.byId(context, record.committeeId);
  }

  @ResolveField('mayVote')
  mayVote(@Parent() record: ElectionRoundRecord, @Context() context: RequestContext) {
    return this.load.mayVote(context, record);
  }
}

@Resolver('OrganCandidate')
export class OrganCandidateResolver implements Pick<OrganCandidateFields, 'name'> {
  constructor(private readonly load: ElectionRoundLoader) {}

  @ResolveField('name')
  name(@Parent() record: OrganCandidateRecord, @Context() context: RequestContext) {
    return this.load.candidateName(context, record.memberId);
  }
}
