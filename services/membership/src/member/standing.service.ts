import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import { HostOrganization } from '../organization/host-organization.js';
import type { EndMembershipInput, RetireMemberInput, TransferMemberInput } from '../schema-types.js';
import { Departures } from './departures.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { announce } from './member.events.js';
import type { MemberRecord, MemberStatus } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkDay, checkStatus, refuse } from './member.rules.js';
import { writeScope } from './member.scope.js';
import { SpellRepository } from './spell.repository.js';

interface Dated {
  id: string;
  version: number;
  on?: string | null;
}

/** Changes of a membership's standing. Each closes the current stretch of its history and opens the next. */
@Injectable()
export class StandingService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly organizations: HostOrganization,
    private readonly departures: Departures,
    private readonly work: UnitOfWork,
  ) {}

  transfer(caller: Caller, input: TransferMemberInput): Promise<MemberRecord> {
    return this.work.run(caller, 'transferMember', input, async (act) => {
      const { current, on } = await this.close(act, input, 'ACTIVE', 'RETIRED');
      const target = await this.organizations.takeIn(act, input.toOrgId, 'toOrgId');
      if (target._id === current.orgId) refuse('INVALID', '会员已在该组织 | The member is there already', ['input', 'toOrgId']);
      const saved = await act.update(this.members.model, current, { orgId: target._id, orgScope: target.orgScope, groupId: null });
      await this.spells.begin(act, saved, current.status === 'RETIRED' ? 'RETIRED' : 'ACTIVE', on);
      await this.groupAssignment.cancel(act, saved._id);
      if (saved.status === 'ACTIVE') await this.groupAssignment.raise(act, saved);
      announce(act, 'MemberTransferred', saved);
      return saved;
    });
  }

  /** Retirement keeps the membership (OR-14, 中国工会章程 art. 8). */
  retire(caller: Caller, input: RetireMemberInput): Promise<MemberRecord> {
    return this.work.run(caller, 'retireMember', input, async (act) => {
      const { current, on } = await this.close(act, input, 'ACTIVE');
      const saved = await act.update(this.members.model, current, { status: 'RETIRED', retiredOn: on, groupId: null });
      await this.spells.begin(act, saved, 'RETIRED', on);
      await this.groupAssignment.cancel(act, saved._id);
      announce(act, 'MemberRetired', saved);
      return saved;
    });
  }

  end(caller: Caller, input: EndMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'endMembership', input, async (act) => {
      const { current, on } = await this.close(act, input, 'ACTIVE', 'RETIRED');
      const saved = await act.update(this.members.model, current, { status: 'LEFT', leftOn: on, groupId: null, reason: input.reason });
      await this.groupAssignment.cancel(act, saved._id);
      announce(act, 'MemberLeft', saved);
      return saved;
    });
  }

  private async close(act: Act, input: Dated, ...allowed: MemberStatus[]): Promise<{ current: MemberRecord; on: string }> {
    const current = await this.members.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkStatus(current, ...allowed);
    const on = input.on ?? today(act.now);
    const spell = await this.spells.openOf(current._id, act.session);
    checkDay(on, spell.from, today(act.now), 'on');
    await act.update(this.spells.model, spell, { to: on });
    await this.departures.tell(act, current, on);
    return { current, on };
  }
}
