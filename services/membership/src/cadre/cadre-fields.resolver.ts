import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { STORE, type RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { CadreContractExtensionArgs, CadreFields, CadreTrainingRequirementFields } from '../schema-types.js';
import { CadreLoader } from './cadre.loader.js';
import type { CadreRecord } from './cadre.model.js';
import { contractExtensionOf } from './cadre.rules.js';
import type { TrainingRequirementRecord } from './training-requirement.model.js';

@Resolver('Cadre')
export class CadreFieldsResolver implements CadreFields {
  constructor(
    private readonly load: CadreLoader,
    private readonly members: MemberLoader,
    private readonly organizations: OrganizationLoader,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: CadreRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: CadreRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('filedWith')
  filedWith(@Parent() { filedWithId }: CadreRecord, @Context() context: RequestContext) {
    return filedWithId === null ? null : this.organizations.byId(context, filedWithId);
  }

  @ResolveField('contractExtension')
  async contractExtension(@Parent() record: CadreRecord, @Args() args: CadreContractExtensionArgs, @Context() context: RequestContext) {
    const organization = await this.organizations.byId(context, record.orgId);
    const region = organization ? await this.organizations.regionOf(context, organization) : 'CN';
    return contractExtensionOf(record, args, region, today(this.store.now()));
  }
}

@Resolver('CadreTrainingRequirement')
export class TrainingRequirementResolver implements CadreTrainingRequirementFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() record: TrainingRequirementRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }
}
