import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import type { MemberRecord } from '../member/member.model.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type {
  GroupingRoundFields,
  GroupMembershipFields,
  MemberFields,
  MemberGroupArgs,
  UnionGroupFields,
  UnionGroupMembersArgs,
  UnionOrganizationFields,
} from '../schema-types.js';
import type { GroupMembershipRecord } from './group-membership.model.js';
import { UnionGroupLoader } from './group.loader.js';
import type { UnionGroupRecord } from './group.model.js';
import { isInTime } from './group.rules.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';

type GroupFields = Pick<UnionGroupFields, 'organization' | 'round' | 'leader' | 'leaderName' | 'members' | 'memberCount'>;

@Resolver('UnionGroup')
export class UnionGroupFieldsResolver implements GroupFields {
  constructor(
    private readonly load: UnionGroupLoader,
    private readonly memberLoader: MemberLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: UnionGroupRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('round')
  round(@Parent() record: UnionGroupRecord, @Context() context: RequestContext) {
    return this.load.roundById(context, record.roundId);
  }

  @ResolveField('leader')
  leader(@Parent() record: UnionGroupRecord, @Context() context: RequestContext) {
    return record.leaderId === null ? null : this.memberLoader.byId(context, record.leaderId);
  }

  @ResolveField('leaderName')
  leaderName(@Parent() record: UnionGroupRecord, @Context() context: RequestContext) {
    return record.leaderId === null ? null : this.load.nameInOffice(context, record.leaderId);
  }

  @ResolveField('members')
  async members(@Parent() record: UnionGroupRecord, @Args() { asOf }: UnionGroupMembersArgs, @Context() context: RequestContext) {
    const ids = await this.load.memberIds(context, record._id, asOf);
    return this.memberLoader.visible(context, ids);
  }

  @ResolveField('memberCount')
  memberCount(@Parent() record: UnionGroupRecord, @Args() { asOf }: UnionGroupMembersArgs, @Context() context: RequestContext) {
    return this.load.memberCount(context, record._id, asOf);
  }
}

@Resolver('GroupMembership')
export class GroupMembershipResolver implements GroupMembershipFields {
  constructor(
    private readonly load: UnionGroupLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveField('member')
  member(@Parent() record: GroupMembershipRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.memberId);
  }

  @ResolveField('group')
  group(@Parent() record: GroupMembershipRecord, @Context() context: RequestContext) {
    return this.load.byId(context, record.groupId);
  }
}

@Resolver('GroupingRound')
export class GroupingRoundResolver implements GroupingRoundFields {
  constructor(
    private readonly load: UnionGroupLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.roundById(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: GroupingRoundRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('inTime')
  inTime(@Parent() record: GroupingRoundRecord) {
    return isInTime(record);
  }

  @ResolveField('groups')
  groups(@Parent() record: GroupingRoundRecord, @Context() context: RequestContext) {
    return this.load.ofRound(context, record._id);
  }
}

@Resolver('UnionOrganization')
export class OrganizationGroupsResolver implements Pick<UnionOrganizationFields, 'groupingRound'> {
  constructor(private readonly load: UnionGroupLoader) {}

  @ResolveField('groupingRound')
  groupingRound(@Parent() record: OrganizationRecord, @Context() context: RequestContext) {
    return this.load.roundInForce(context, record._id);
  }
}

@Resolver('Member')
export class MemberGroupResolver implements Pick<MemberFields, 'group'> {
  constructor(private readonly load: UnionGroupLoader) {}

  @ResolveField('group')
  group(@Parent() record: MemberRecord, @Args() { asOf }: MemberGroupArgs, @Context() context: RequestContext) {
    return this.load.groupOf(context, record._id, asOf);
  }
}
