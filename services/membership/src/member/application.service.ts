import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { IdentityService } from '../identity/identity.service.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { ApplyForMembershipInput, ApproveMembershipInput, ChangeMemberInput, DeclineMembershipInput } from '../schema-types.js';
import { Arrivals } from './arrivals.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { announce } from './member.events.js';
import type { MemberRecord } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { appliedAlready, checkApprover, checkDay, checkIdNumber, checkParticulars, checkReason, checkStatus, duplicatePerson, isLive, type Particulars } from './member.rules.js';
import { writeScope } from './member.scope.js';
import { aMemberOf, particularsFrom } from './new-member.js';
import { SpellRepository } from './spell.repository.js';

/** Joining the union: application, approval, and the particulars of the register. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly organizations: HostOrganization,
    private readonly identities: IdentityService,
    private readonly arrivals: Arrivals,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * By the office on behalf of the applicant, where its office reaches; by anybody else in person. Whether the person is a member already
   * only the office learns, here or when it approves: anybody could try out ID numbers.
   */
  apply(caller: Caller, input: ApplyForMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'applyForMembership', input, async (act) => {
      const idNumber = checkIdNumber(input.idNumber, today(act.now));
      const particulars = particularsFrom(input);
      checkParticulars(particulars, today(act.now));
      const organization = await this.organizations.takeIn(act, input.orgId);
      const inPerson = !Scope.covers(caller, 'member.write', organization.orgScope);
      const record = {
        ...aMemberOf(organization, act, this.store.cipher, idNumber),
        ...particulars,
        status: 'APPLIED' as const,
        applicantSubject: inPerson ? caller.subject : null,
      };
      await (inPerson ? this.checkNotMemberYet(act) : this.checkNoMember(act, record.idIndex));
      const saved = await act.insert(this.members.model, record, appliedAlready());
      await this.arrivals.tell(act, [saved]);
      announce(act, 'MemberApplied', saved);
      return saved;
    });
  }

  approve(caller: Caller, input: ApproveMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'approveMembership', input, async (act) => {
      const current = await this.applicant(act, input);
      checkApprover(current, caller.subject);
      const organization = await this.organizations.takeIn(act, current.orgId);
      const joinedOn = input.joinedOn ?? today(act.now);
      const [leftOn] = await this.members.lastLeavings([current.idIndex], act.session);
      checkDay(joinedOn, leftOn && leftOn > organization.establishedOn ? leftOn : organization.establishedOn, today(act.now), 'joinedOn');
      const saved = await act.update(this.members.model, current, { status: 'ACTIVE', joinedOn }, duplicatePerson());
      await this.spells.begin(act, saved, 'ACTIVE', joinedOn, 'JOIN');
      await this.groupAssignment.raise(act, saved);
      if (saved.applicantSubject) await this.identities.link(act, saved.applicantSubject, saved);
      await this.arrivals.tell(act, [saved]);
      announce(act, 'MemberApproved', saved);
      return saved;
    });
  }

  decline(caller: Caller, input: DeclineMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'declineMembership', input, async (act) => {
      checkReason(input.reason);
      const current = await this.applicant(act, input);
      const saved = await act.update(this.members.model, current, { status: 'DECLINED', reason: input.reason.trim() });
      await this.arrivals.tell(act, [saved]);
      return saved;
    });
  }

  change(caller: Caller, input: ChangeMemberInput): Promise<MemberRecord> {
    return this.work.run(caller, 'changeMember', input, async (act) => {
      const current = await this.members.forChange(writeScope(caller), input.id, input.version, act.session);
      checkStatus(current, 'APPLIED', 'ACTIVE', 'RETIRED', 'KEPT');
      const change = changedParticulars(current, input);
      checkParticulars(change, today(act.now));
      const saved = await act.update(this.members.model, current, change);
      announce(act, 'MemberChanged', saved);
      return saved;
    });
  }

  /** Who has a membership, and no office there, applies for somebody else: the sign-in would be linked to that person. */
  private async checkNotMemberYet(act: Act): Promise<void> {
    const { memberId } = act.caller;
    const own = memberId === null ? null : await this.members.byId(Scope.system("the caller's own membership"), memberId, act.session);
    if (own && isLive(own)) throw duplicatePerson();
  }

  private async checkNoMember(act: Act, idIndex: string): Promise<void> {
    if ((await this.members.liveIdIndexes([idIndex], act.session)).size > 0) throw duplicatePerson();
  }

  private async applicant(act: Act, input: { id: string; version: number }): Promise<MemberRecord> {
    const current = await this.members.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkStatus(current, 'APPLIED');
    return current;
  }
}

/** What is left out, or null, stays. */
function changedParticulars(current: MemberRecord, input: ChangeMemberInput): Particulars {
  return {
    name: input.name?.trim() ?? current.name,
    employmentType: input.employmentType ?? current.employmentType,
    post: input.post ?? current.post,
    department: input.department ?? current.department,
    frontline: input.frontline ?? current.frontline,
    education: input.education ?? current.education,
    childBirthDates: input.childBirthDates ?? current.childBirthDates,
  };
}
