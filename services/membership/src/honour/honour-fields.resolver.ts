import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import type { MemberRecord } from '../member/member.model.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { HonourFields, MemberFields, UnionOrganizationFields } from '../schema-types.js';
import { HonourLoader } from './honour.loader.js';
import type { HonourRecord } from './honour.model.js';
import { statusOn } from './honour.rules.js';

@Resolver('Honour')
export class HonourFieldsResolver implements HonourFields {
  constructor(
    private readonly load: HonourLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: HonourRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() { holderType, holderId }: HonourRecord, @Context() context: RequestContext) {
    return holderType === 'MEMBER' ? this.members.byId(context, holderId) : null;
  }

  @ResolveField('status')
  status(@Parent() record: HonourRecord) {
    return statusOn(record, this.load.today());
  }
}

@Resolver('UnionOrganization')
export class OrganizationHonoursResolver implements Pick<UnionOrganizationFields, 'honours'> {
  constructor(private readonly load: HonourLoader) {}

  @ResolveField('honours')
  honours(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.heldBy(context, record._id);
  }
}

@Resolver('Member')
export class MemberHonoursResolver implements Pick<MemberFields, 'honours'> {
  constructor(private readonly load: HonourLoader) {}

  @ResolveField('honours')
  honours(@Parent() record: MemberRecord, @Context() context: RequestContext) {
    return this.load.heldBy(context, record._id);
  }
}
