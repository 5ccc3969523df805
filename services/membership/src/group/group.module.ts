import { AssignmentService } from './assignment.service.js';
import { GroupingRoundResolver, GroupMembershipResolver, MemberGroupResolver, OrganizationGroupsResolver, UnionGroupFieldsResolver } from './group-fields.resolver.js';
import { GroupEndings } from './group-endings.js';
import { GroupMembershipRepository } from './group-membership.repository.js';
import { UnionGroupLoader } from './group.loader.js';
import { UnionGroupRepository } from './group.repository.js';
import { UnionGroupResolver } from './group.resolver.js';
import { GroupingRoundRepository } from './grouping-round.repository.js';
import { RedrawService } from './redraw.service.js';

export const groupSlice = [
  UnionGroupResolver,
  UnionGroupFieldsResolver,
  GroupMembershipResolver,
  GroupingRoundResolver,
  OrganizationGroupsResolver,
  MemberGroupResolver,
  RedrawService,
  AssignmentService,
  GroupEndings,
  UnionGroupLoader,
  UnionGroupRepository,
  GroupMembershipRepository,
  GroupingRoundRepository,
];
