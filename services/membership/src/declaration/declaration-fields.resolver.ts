import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { EmployeeDeclarationFields, UnionOrganizationFields, UnionOrganizationMembershipRateArgs } from '../schema-types.js';
import type { DeclarationRecord } from './declaration.model.js';
import { MembershipRateService } from './membership-rate.service.js';

@Resolver('EmployeeDeclaration')
export class DeclarationFieldsResolver implements EmployeeDeclarationFields {
  constructor(
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveField('organization')
  organization(@Parent() record: DeclarationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: DeclarationRecord, @Context() context: RequestContext) {
    return record.memberId === null ? null : this.members.byId(context, record.memberId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationRateResolver implements Pick<UnionOrganizationFields, 'membershipRate'> {
  constructor(private readonly rates: MembershipRateService) {}

  @ResolveField('membershipRate')
  membershipRate(@Parent() record: OrganizationRecord, @Args() { at }: UnionOrganizationMembershipRateArgs, @Context() context: RequestContext) {
    return this.rates.rateOf(context, record._id, at);
  }
}
