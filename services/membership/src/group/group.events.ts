import type { Act } from '@uniongraph/mongo';
import type { GroupMembershipRecord } from './group-membership.model.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';

/** Tells the other services who is in which group from the day of the round on: ids alone. */
export function announceRedraw(act: Act, round: GroupingRoundRecord, memberships: readonly GroupMembershipRecord[]): void {
  const groups = new Map<string, string[]>();
  for (const { groupId, memberId } of memberships) groups.set(groupId, [...(groups.get(groupId) ?? []), memberId]);
  const { _id: roundId, orgId, orgScope, drawnOn, targetCount } = round;
  act.emit('GroupsRedrawn', round, { roundId, orgId, orgScope, drawnOn, targetCount, groups: [...groups].map(([groupId, memberIds]) => ({ groupId, memberIds })) });
}

export function announceAssignment(act: Act, { _id, orgId, orgScope, memberId, groupId, from }: GroupMembershipRecord): void {
  act.emit('MemberAssignedToGroup', { _id, orgId }, { memberId, groupId, orgId, orgScope, from });
}
