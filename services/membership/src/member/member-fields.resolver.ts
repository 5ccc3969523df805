import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type {
  GroupAssignmentTaskFields,
  MemberFields,
  MemberSpellsArgs,
  MembershipSpellFields,
  UnionOrganizationFields,
  UnionOrganizationMemberCountArgs,
} from '../schema-types.js';
import type { GroupAssignmentTaskRecord } from './group-assignment.model.js';
import { IdNumberService } from './id-number.service.js';
import { MemberLoader } from './member.loader.js';
import type { MemberRecord } from './member.model.js';
import type { SpellRecord } from './spell.model.js';

type Fields = Pick<MemberFields, 'organization' | 'idNumber' | 'idNumberMasked' | 'children' | 'ending' | 'spells'>;

@Resolver('Member')
export class MemberFieldsResolver implements Fields {
  constructor(
    private readonly load: MemberLoader,
    private readonly organizations: OrganizationLoader,
    private readonly idNumbers: IdNumberService,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: MemberRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('idNumber')
  idNumber(@Parent() record: MemberRecord) {
    return this.idNumbers.full(record);
  }

  @ResolveField('idNumberMasked')
  idNumberMasked(@Parent() record: MemberRecord) {
    return this.idNumbers.masked(record);
  }

  @ResolveField('children')
  children(@Parent() record: MemberRecord) {
    return record.childBirthDates.map((birthDate) => ({ birthDate }));
  }

  @ResolveField('ending')
  ending(@Parent() record: MemberRecord, @Context() context: RequestContext) {
    return record.status === 'LEFT' ? this.load.endingOf(context, record._id) : null;
  }

  @ResolveField('spells')
  spells(@Parent() record: MemberRecord, @Args() args: MemberSpellsArgs, @Context() context: RequestContext) {
    return this.load.historyOf(context, record._id, args.knownAt ? new Date(args.knownAt) : null);
  }
}

@Resolver('MembershipSpell')
export class MembershipSpellResolver implements MembershipSpellFields {
  constructor(private readonly organizations: OrganizationLoader) {}

  @ResolveField('organization')
  organization(@Parent() record: SpellRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('recordedAt')
  recordedAt(@Parent() record: SpellRecord) {
    return record.createdAt.toISOString();
  }
}

@Resolver('GroupAssignmentTask')
export class GroupAssignmentTaskResolver implements GroupAssignmentTaskFields {
  constructor(private readonly load: MemberLoader) {}

  @ResolveField('member')
  member(@Parent() record: GroupAssignmentTaskRecord, @Context() context: RequestContext) {
    return this.load.byId(context, record.memberId);
  }
}

@Resolver('UnionOrganization')
export class OrganizationMembersResolver implements Pick<UnionOrganizationFields, 'memberCount'> {
  constructor(private readonly load: MemberLoader) {}

  @ResolveField('memberCount')
  memberCount(@Parent() record: OrganizationRecord, @Args() args: UnionOrganizationMemberCountArgs, @Context() context: RequestContext) {
    return this.load.activeOn(context, record._id, args.on);
  }
}
