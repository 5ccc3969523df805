import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { EndMembershipInput, ExpelMemberInput, TreatAsLeftInput } from '../schema-types.js';
import type { EndingRecord } from './ending.model.js';
import { EndingRepository } from './ending.repository.js';
import { checkExpulsion, checkPlainEnding, checkTreatedAsLeft } from './ending.rules.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { announce } from './member.events.js';
import type { MemberRecord, MemberStatus } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkReason, checkStatus } from './member.rules.js';
import { writeScope } from './member.scope.js';
import { MembershipHistory } from './membership-history.js';

interface Dated {
  id: string;
  version: number;
  on?: string | null;
}
type Proofs = Partial<Omit<EndingRecord, 'memberId' | 'on'>> & Pick<EndingRecord, 'reason'>;

/** The end of a membership, with the proofs that its reason needs. */
@Injectable()
export class EndingService {
  constructor(
    private readonly members: MemberRepository,
    private readonly endings: EndingRepository,
    private readonly history: MembershipHistory,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  end(caller: Caller, input: EndMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'endMembership', input, async (act) => {
      checkPlainEnding(input.reason);
      const current = await this.forEnding(act, input, 'ACTIVE', 'RETIRED', 'KEPT');
      return this.finish(act, current, input, { reason: input.reason });
    });
  }

  treatAsLeft(caller: Caller, input: TreatAsLeftInput): Promise<MemberRecord> {
    return this.work.run(caller, 'treatAsLeft', input, async (act) => {
      checkReason(input.urging, 'urging');
      const current = await this.forEnding(act, input, 'ACTIVE');
      const region = await this.organizations.regionAt(current.orgScope, act.session);
      const { unpaidSince, absentSince, urgedOn } = input;
      const clause = checkTreatedAsLeft(region, input.on ?? today(act.now), { unpaidSince, absentSince, urgedOn, withCause: input.withCause ?? false });
      return this.finish(act, current, input, { reason: 'TREATED_AS_LEFT', account: input.urging.trim(), unpaidSince, absentSince, urgedOn: urgedOn ?? null, clause });
    });
  }

  expel(caller: Caller, input: ExpelMemberInput): Promise<MemberRecord> {
    return this.work.run(caller, 'expelMember', input, async (act) => {
      checkReason(input.cause, 'cause');
      const current = await this.forEnding(act, input, 'ACTIVE', 'RETIRED', 'KEPT');
      const region = await this.organizations.regionAt(current.orgScope, act.session);
      const { groupDiscussedOn = null, committeeDecidedOn = null, filedOn = null } = input;
      const clause = checkExpulsion(region, today(act.now), input);
      return this.finish(act, current, { ...input, on: filedOn }, { reason: 'EXPELLED', account: input.cause.trim(), groupDiscussedOn, committeeDecidedOn, filedOn, clause });
    });
  }

  private async forEnding(act: Act, input: Dated, ...allowed: MemberStatus[]): Promise<MemberRecord> {
    const current = await this.members.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkStatus(current, ...allowed);
    return current;
  }

  private async finish(act: Act, current: MemberRecord, input: Dated, proofs: Proofs): Promise<MemberRecord> {
    const on = await this.history.end(act, current, input.on, 'LEAVE');
    const saved = await act.update(this.members.model, current, { status: 'LEFT', leftOn: on, groupId: null, reason: proofs.reason });
    await act.insert(this.endings.model, { ...newRecord('end', act, saved), memberId: saved._id, on, ...NO_PROOFS, ...proofs });
    await this.groupAssignment.cancel(act, saved._id);
    announce(act, 'MemberLeft', saved);
    return saved;
  }
}

const NO_PROOFS = { account: null, unpaidSince: null, absentSince: null, urgedOn: null, groupDiscussedOn: null, committeeDecidedOn: null, filedOn: null, clause: null };
