import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Act } from '@uniongraph/mongo';
import { GroupEndings } from '../group/group-endings.js';
import type { GroupMembershipRecord } from '../group/group-membership.model.js';
import type { UnionGroupRecord } from '../group/group.model.js';
import { UnionGroupRepository } from '../group/group.repository.js';
import { OfficeGrants } from '../identity/office-grants.js';
import { MemberRepository } from '../member/member.repository.js';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionRepository } from './group-election.repository.js';
import { refuse } from './group-election.rules.js';

const WITH_THE_ELECTION = Scope.system('office follows from the election, whoever files it');

/** The office of a group leader (组长): taken once the election is filed; lost to a successor, with the group, or on leaving it. */
@Injectable()
export class LeaderOffice {
  constructor(
    endings: GroupEndings,
    private readonly elections: GroupElectionRepository,
    private readonly groups: UnionGroupRepository,
    private readonly members: MemberRepository,
    private readonly grants: OfficeGrants,
  ) {
    endings.register({
      onClosed: (act, groups, on) => this.closeGroups(act, groups, on),
      onLeft: (act, memberships, on) => this.leave(act, memberships, on),
    });
  }

  /** For an election that is ELECTED. @throws DomainError INVALID when the elected is no longer in the group. */
  async take(act: Act, election: GroupElectionRecord, filingId: string, on: string): Promise<void> {
    const { winnerId, groupId } = election;
    const group = await this.groups.byId(WITH_THE_ELECTION, groupId, act.session);
    const winner = winnerId === null ? null : await this.members.byId(WITH_THE_ELECTION, winnerId, act.session);
    if (!group || winner?.groupId !== groupId) refuse('INVALID', '当选人已不在该小组 | The elected is no longer in the group', ['input', 'about', 'recordId']);
    const before = await this.elections.ofGroups([groupId], ['IN_OFFICE'], act.session);
    await this.leaveOffice(act, before, on);
    await act.update(this.elections.model, election, { state: 'IN_OFFICE', filedOn: on, filingId });
    await act.update(this.groups.model, group, { leaderId: winner._id });
    await this.grants.give(act, { memberId: winner._id, role: 'GROUP_LEADER', at: group, within: groupId });
    act.emit('GroupLeaderTookOffice', election, { electionId: election._id, groupId, memberId: winner._id, orgId: election.orgId, on });
  }

  private async closeGroups(act: Act, groups: readonly UnionGroupRecord[], on: string): Promise<void> {
    const ids = groups.map(({ _id }) => _id);
    await this.leaveOffice(act, await this.elections.ofGroups(ids, ['IN_OFFICE'], act.session), on);
    await act.updateMany(this.elections.model, await this.elections.ofGroups(ids, ['OPEN', 'ELECTED'], act.session), () => ({
      state: 'CANCELLED' as const,
      outcomeReason: '小组已关闭 | the group was closed',
    }));
  }

  private async leave(act: Act, memberships: readonly GroupMembershipRecord[], on: string): Promise<void> {
    const won = await this.elections.wonBy(
      memberships.map(({ memberId }) => memberId),
      ['ELECTED', 'IN_OFFICE'],
      act.session,
    );
    const left = won.filter(({ winnerId, groupId }) => memberships.some((stretch) => stretch.memberId === winnerId && stretch.groupId === groupId));
    const inOffice = left.filter(({ state }) => state === 'IN_OFFICE');
    await this.leaveOffice(act, inOffice, on);
    const groups = await this.groups.byIds(
      WITH_THE_ELECTION,
      inOffice.map(({ groupId }) => groupId),
      act.session,
    );
    await act.updateMany(
      this.groups.model,
      groups.filter((group) => group !== null),
      () => ({ leaderId: null }),
    );
    await act.updateMany(
      this.elections.model,
      left.filter(({ state }) => state === 'ELECTED'),
      () => ({ state: 'CANCELLED' as const, outcomeReason: '当选人已离开该小组 | the elected has left the group' }),
    );
  }

  /** The grant goes with the office. Nobody leaves before the day of taking it. */
  private async leaveOffice(act: Act, elections: readonly GroupElectionRecord[], on: string): Promise<void> {
    await act.updateMany(this.elections.model, elections, ({ filedOn }) => ({ state: 'ENDED' as const, leftOfficeOn: filedOn! > on ? filedOn : on }));
    await this.grants.endWithin(
      act,
      'GROUP_LEADER',
      elections.map(({ groupId }) => groupId),
    );
  }
}
