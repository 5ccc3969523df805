import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { GroupAssignmentRepository } from '../member/group-assignment.repository.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { SpellRepository } from '../member/spell.repository.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { RedrawUnionGroupsInput } from '../schema-types.js';
import { GroupEndings } from './group-endings.js';
import type { GroupMembershipRecord } from './group-membership.model.js';
import { GroupMembershipRepository } from './group-membership.repository.js';
import { announceRedraw } from './group.events.js';
import type { UnionGroupRecord } from './group.model.js';
import { UnionGroupRepository } from './group.repository.js';
import { checkDay, checkDivision, checkReplaces, checkTarget, namedGroups, refuse, type DrawnGroup } from './group.rules.js';
import { unionScope } from './group.scope.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';
import { GroupingRoundRepository } from './grouping-round.repository.js';

interface Standing {
  organization: OrganizationRecord;
  round: GroupingRoundRecord | null;
  groups: UnionGroupRecord[];
  members: MemberRecord[];
  memberships: GroupMembershipRecord[];
}

interface Drawn {
  round: GroupingRoundRecord;
  groups: UnionGroupRecord[];
  memberships: GroupMembershipRecord[];
}

/** A round: a handful of commands, however many members the union has. */
@Injectable()
export class RedrawService {
  constructor(
    private readonly groups: UnionGroupRepository,
    private readonly rounds: GroupingRoundRepository,
    private readonly memberships: GroupMembershipRepository,
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly assignments: GroupAssignmentRepository,
    private readonly organizations: OrganizationRepository,
    private readonly host: HostOrganization,
    private readonly endings: GroupEndings,
    private readonly work: UnitOfWork,
  ) {}

  redraw(caller: Caller, input: RedrawUnionGroupsInput): Promise<GroupingRoundRecord> {
    return this.work.run(caller, 'redrawUnionGroups', input, async (act) => {
      checkTarget(input.targetCount, input.groups);
      const drawnGroups = namedGroups(input.groups);
      const standing = await this.standing(act, input.orgId);
      checkReplaces(standing.round, input.replacesRoundId ?? null);
      checkDivision(drawnGroups, standing.members);
      const on = input.on ?? today(act.now);
      checkDay(on, await this.begun(act, standing), today(act.now));
      await this.close(act, standing, on);
      const drawn = draw(act, standing, drawnGroups, input, on);
      await this.open(act, standing, drawn);
      announceRedraw(act, drawn.round, drawn.memberships);
      return drawn.round;
    });
  }

  /** The organisation is held: who is approved or transferred here at this moment has to wait, and one of two rounds with it. */
  private async standing(act: Act, orgId: string): Promise<Standing> {
    const visible = await this.organizations.byId(unionScope(act.caller, 'group.write'), orgId, act.session);
    if (!visible) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
    const organization = await this.host.takeIn(act, orgId);
    const members = await this.members.activeAt(orgId, act.session);
    return {
      organization,
      members,
      round: await this.rounds.inForceAt(orgId, act.session),
      groups: await this.groups.openAt(orgId, act.session),
      memberships: await this.memberships.openOf(
        members.map(({ _id }) => _id),
        act.session,
      ),
    };
  }

  private async begun(act: Act, { members, groups, memberships }: Standing): Promise<string[]> {
    const spells = await this.spells.openOfMany(
      members.map(({ _id }) => _id),
      act.session,
    );
    return [...spells, ...memberships].map(({ from }) => from).concat(groups.map(({ validFrom }) => validFrom));
  }

  private async close(act: Act, { round, groups, memberships }: Standing, on: string): Promise<void> {
    if (round) await act.update(this.rounds.model, round, { status: 'SUPERSEDED' });
    const closed = await act.updateMany(this.groups.model, groups, () => ({ validTo: on }));
    await act.updateMany(this.memberships.model, memberships, () => ({ to: on }));
    await this.endings.closed(act, closed, on);
  }

  /** Each member is written too: who leaves at this moment is not taken into a group. */
  private async open(act: Act, { members }: Standing, { round, groups, memberships }: Drawn): Promise<void> {
    await act.insert(this.rounds.model, round, changedMeanwhile());
    await act.insertMany(this.groups.model, groups);
    await act.insertMany(this.memberships.model, memberships, changedMeanwhile());
    const groupOf = new Map(memberships.map(({ memberId, groupId }) => [memberId, groupId]));
    await act.updateMany(this.members.model, members, ({ _id }) => ({ groupId: groupOf.get(_id) ?? null }));
    await this.assignments.complete(act, [...groupOf.keys()]);
  }
}

function draw(act: Act, { organization, members }: Standing, drawnGroups: readonly DrawnGroup[], input: RedrawUnionGroupsInput, on: string): Drawn {
  const { targetCount, dueOn } = input;
  const record = (prefix: string, tasks: readonly string[] = []) => newRecord(prefix, act, organization, tasks);
  const round: GroupingRoundRecord = { ...record('grr', input.planTaskIds ?? []), targetCount, dueOn, drawnOn: on, memberCount: members.length, status: 'IN_FORCE' };
  const groups = drawnGroups.map(({ name }): UnionGroupRecord => ({ ...record('grp'), name, roundId: round._id, validFrom: on, validTo: null, leaderId: null }));
  const memberships = drawnGroups.flatMap(({ memberIds }, i) =>
    memberIds.map((memberId): GroupMembershipRecord => ({ ...record('gms'), memberId, groupId: groups[i]!._id, from: on, to: null })),
  );
  return { round, groups, memberships };
}

/** The unique index stopped what another act had written first; the transaction's own order stops it before, as a rule. */
function changedMeanwhile(): DomainError {
  return new DomainError('DIVISION_CHANGED', '小组划分在此期间已变更，请重新读取现行划分 | The division has changed in the meantime: read the round in force again', {
    field: ['input', 'replacesRoundId'],
  });
}
