import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { HonourLoader } from '../honour/honour.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { AwardSchemeFields, NominationFields } from '../schema-types.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardLoader } from './award.loader.js';
import { averagesOf, totalOf } from './award.rules.js';
import type { NominationRecord } from './nomination.model.js';

@Resolver('AwardScheme')
export class AwardSchemeFieldsResolver implements AwardSchemeFields {
  constructor(
    private readonly load: AwardLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.scheme(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: AwardSchemeRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('supersedes')
  supersedes(@Parent() { supersedesId }: AwardSchemeRecord, @Context() context: RequestContext) {
    return supersedesId === null ? null : this.load.scheme(context, supersedesId);
  }

  @ResolveField('nominations')
  nominations(@Parent() record: AwardSchemeRecord, @Context() context: RequestContext) {
    return this.load.nominationsOf(context, record._id);
  }
}

@Resolver('Nomination')
export class NominationFieldsResolver implements NominationFields {
  constructor(
    private readonly load: AwardLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
    private readonly honours: HonourLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.nomination(context, reference.id);
  }

  @ResolveField('scheme')
  scheme(@Parent() record: NominationRecord, @Context() context: RequestContext) {
    return this.load.scheme(context, record.schemeId);
  }

  @ResolveField('organization')
  organization(@Parent() record: NominationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() { holderId, orgId }: NominationRecord, @Context() context: RequestContext) {
    return holderId === orgId ? null : this.members.byId(context, holderId);
  }

  @ResolveField('judgeCount')
  judgeCount(@Parent() { sheets }: NominationRecord) {
    return sheets.length;
  }

  @ResolveField('scores')
  async scores(@Parent() record: NominationRecord, @Context() context: RequestContext) {
    return (await this.load.mayShowScores(context, record)) ? averagesOf(record) : null;
  }

  @ResolveField('total')
  async total(@Parent() record: NominationRecord, @Context() context: RequestContext) {
    return (await this.load.mayShowScores(context, record)) ? totalOf(record) : null;
  }

  @ResolveField('honour')
  honour(@Parent() { honourId }: NominationRecord, @Context() context: RequestContext) {
    return honourId === null ? null : this.honours.byId(context, honourId);
  }
}
