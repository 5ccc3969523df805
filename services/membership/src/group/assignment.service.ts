import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { Departures } from '../member/departures.js';
import { GroupAssignmentRepository } from '../member/group-assignment.repository.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { SpellRepository } from '../member/spell.repository.js';
import type { AssignMemberToGroupInput } from '../schema-types.js';
import { GroupEndings } from './group-endings.js';
import type { GroupMembershipRecord } from './group-membership.model.js';
import { GroupMembershipRepository } from './group-membership.repository.js';
import { announceAssignment } from './group.events.js';
import { UnionGroupRepository } from './group.repository.js';
import { checkDay, checkMayJoin, refuse } from './group.rules.js';
import { groupScope, unionScope } from './group.scope.js';

/** One member into a group that is there, between two rounds; and out of it with the membership. */
@Injectable()
export class AssignmentService {
  constructor(
    departures: Departures,
    private readonly groups: UnionGroupRepository,
    private readonly memberships: GroupMembershipRepository,
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly assignments: GroupAssignmentRepository,
    private readonly endings: GroupEndings,
    private readonly work: UnitOfWork,
  ) {
    departures.register((act, member, on) => this.leave(act, member, on));
  }

  assign(caller: Caller, input: AssignMemberToGroupInput): Promise<GroupMembershipRecord> {
    return this.work.run(caller, 'assignMemberToGroup', input, async (act) => {
      const member = await this.members.forChange(unionScope(caller, 'group.write'), input.id, input.version, act.session);
      const group = await this.groups.byId(groupScope(caller, 'group.write'), input.groupId, act.session);
      if (!group) refuse('NOT_FOUND', '找不到该小组 | There is no such group', ['input', 'groupId']);
      checkMayJoin(member, group);
      const on = input.on ?? today(act.now);
      const spell = await this.spells.openOf(member._id, act.session);
      const current = await this.memberships.openOf([member._id], act.session);
      checkDay(on, [spell.from, group.validFrom, ...current.map(({ from }) => from)], today(act.now));
      // A round that closes the group at this moment, or the member's leaving, has to wait for this, or this for that.
      await act.hold(this.groups.model, group);
      await act.updateMany(this.memberships.model, current, () => ({ to: on }));
      await this.endings.left(act, current, on);
      const joined: GroupMembershipRecord = { ...newRecord('gms', act, group), memberId: member._id, groupId: group._id, from: on, to: null };
      const saved = await act.insert(this.memberships.model, joined, assignedMeanwhile());
      await act.update(this.members.model, member, { groupId: group._id });
      await this.assignments.complete(act, [member._id]);
      announceAssignment(act, saved);
      return saved;
    });
  }

  /** Who leaves before the day on which the stretch began was never in the group: it ends on the day on which it began. */
  private async leave(act: Act, member: MemberRecord, on: string): Promise<void> {
    const open = await this.memberships.openOf([member._id], act.session);
    await act.updateMany(this.memberships.model, open, ({ from }) => ({ to: on > from ? on : from }));
    await this.endings.left(act, open, on);
  }
}

function assignedMeanwhile(): DomainError {
  return new DomainError('DIVISION_CHANGED', '该会员刚被编入其他小组，请重新读取 | The member was put into another group just now: read it again', { field: ['input', 'id'] });
}
