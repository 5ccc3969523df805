import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { GrantRoleInput, LinkIdentityInput, RevokeRoleInput, Role } from '../schema-types.js';
import type { GrantRecord } from './identity.model.js';
import { GrantRepository, IdentityRepository } from './identity.repository.js';
import { OfficeGrants } from './office-grants.js';
import { checkGrantable, checkNotOwn, refuse } from './identity.rules.js';

export interface HeldRole {
  _id: string | null;
  role: Role;
  orgId: string;
  within: string | null;
}

export interface CallerIdentityView {
  subject: string;
  memberId: string | null;
  grants: HeldRole[];
}

@Injectable()
export class IdentityService {
  constructor(
    private readonly identities: IdentityRepository,
    private readonly grants: GrantRepository,
    private readonly offices: OfficeGrants,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  /** @returns who `subject` is: the roles granted, and the one that a live membership brings. */
  async of(subject: string): Promise<CallerIdentityView> {
    const identity = await this.identities.bySubject(subject);
    const memberId = identity?.memberId ?? null;
    const [member, granted] = await Promise.all([
      memberId === null ? null : this.members.byId(Scope.system('grants come with the membership'), memberId),
      this.grants.liveOf({ subjects: [subject], memberId }),
    ]);
    return { subject, memberId, grants: [...fromMembership(member), ...granted] };
  }

  /** Lets `subject` sign in as the member; a subject that had another membership before takes the new one. */
  async link(act: Act, subject: string, member: MemberRecord): Promise<void> {
    const existing = await this.identities.bySubject(subject, act.session);
    const { _id: memberId, orgId, orgScope } = member;
    if (existing) await act.update(this.identities.model, existing, { orgId, orgScope, memberId });
    else await act.insert(this.identities.model, { ...newRecord('idn', act, member), subject, memberId });
  }

  /** The office says who signs in as whom, for members who joined before they had a sign-in. */
  async linkMember(caller: Caller, input: LinkIdentityInput): Promise<CallerIdentityView> {
    await this.work.run(caller, 'linkIdentity', input, async (act) => {
      checkNotOwn(input.subject, caller.subject);
      const member = await this.members.byId(Scope.of(caller, 'identity.write', '_id'), input.memberId, act.session);
      if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'memberId']);
      await this.checkNotLinkedElsewhere(act, input.subject);
      await this.link(act, input.subject, member);
      await this.offices.checkHolder(act, await this.identities.holderAs(member._id, act.session));
    });
    return this.of(input.subject);
  }

  grant(caller: Caller, input: GrantRoleInput): Promise<GrantRecord> {
    return this.work.run(caller, 'grantRole', input, async (act) => {
      checkNotOwn(input.subject, caller.subject);
      const organization = await this.organizations.byId(Scope.of(caller, 'identity.write', '_id'), input.orgId, act.session);
      if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      checkGrantable(input.role, Scope.covers(caller, 'identity.grantUpper', organization.orgScope));
      await this.offices.checkCompatible(act, await this.identities.holderOf(input.subject, act.session), input.role, organization);
      return act.insert(
        this.grants.model,
        { ...newRecord('grt', act, organization), subject: input.subject, memberId: null, role: input.role, within: input.within ?? null, revokedAt: null },
        new DomainError('ALREADY_GRANTED', '已有此授权 | This role is granted there already', { field: ['input', 'role'] }),
      );
    });
  }

  revoke(caller: Caller, input: RevokeRoleInput): Promise<GrantRecord> {
    return this.work.run(caller, 'revokeRole', input, async (act) => {
      const current = await this.grants.forChange(Scope.of(caller, 'identity.write', '_id'), input.id, null, act.session);
      if (current.revokedAt) refuse('NOT_FOUND', '该授权已收回 | This grant was taken back already', ['input', 'id']);
      return act.update(this.grants.model, current, { revokedAt: act.now });
    });
  }

  /** Of whom the subject is now decides the office where that member is today. */
  private async checkNotLinkedElsewhere(act: Act, subject: string): Promise<void> {
    const existing = await this.identities.bySubject(subject, act.session);
    const member = existing && (await this.members.byId(Scope.system('who the subject is now'), existing.memberId, act.session));
    if (member && !Scope.covers(act.caller, 'identity.write', member.orgScope))
      refuse('NOT_FOUND', '该登录主体属于其他组织的会员 | This subject belongs to a member elsewhere', ['input', 'subject']);
  }
}

function fromMembership(member: MemberRecord | null): HeldRole[] {
  if (member?.status === 'ACTIVE') return [{ _id: null, role: 'MEMBER', orgId: member.orgId, within: null }];
  if (member?.status === 'RETIRED' || member?.status === 'KEPT') return [{ _id: null, role: 'RETIREE', orgId: member.orgId, within: null }];
  return [];
}
