import { Injectable } from '@nestjs/common';
import { Scope, type PolicyName } from '@uniongraph/access';
import { Directory, type DirectoryMember, type DirectoryOrganization } from '@uniongraph/directory';
import { DomainError, refuse } from '@uniongraph/errors';
import type { Act } from '@uniongraph/mongo';

export interface MemberOfUnion {
  member: DirectoryMember;
  organization: DirectoryOrganization;
}

/** The unions and members that a record is begun for: what is absent and what is not the caller's to act on answer the same. */
@Injectable()
export class UnionPeople {
  constructor(private readonly directory: Directory) {}

  /** @throws DomainError NOT_FOUND, ORGANIZATION_DISSOLVED. */
  async requireUnion({ caller, session }: Act, policy: PolicyName, orgId: string): Promise<DirectoryOrganization> {
    const known = await this.directory.organization(orgId, session);
    if (!known || !Scope.covers(caller, policy, known.orgScope)) {
      refuse('NOT_FOUND', '找不到该组织；如刚刚登记，请稍候片刻再试 | There is no such organisation; one registered just now appears in a moment: try again', ['input', 'orgId']);
    }
    return this.directory.requireOrganization(orgId, session, ['input', 'orgId']);
  }

  /** Who keeps the membership, retired or not, is cared for like everybody (OR-14). @throws DomainError NOT_FOUND, MEMBER_NOT_ACTIVE when applied or left. */
  async requireMember({ caller, session }: Act, policy: PolicyName, memberId: string): Promise<MemberOfUnion> {
    const member = await this.directory.member(memberId, session);
    const organization = member && (await this.directory.organization(member.orgId, session));
    if (!member || !organization || !Scope.covers(caller, policy, organization.orgScope, [memberId])) throw noSuchMember(['input', 'memberId']);
    if (member.status === 'APPLIED' || member.status === 'LEFT')
      refuse('MEMBER_NOT_ACTIVE', '该会员尚未获批或已离会 | This member is not approved yet, or has left', ['input', 'memberId']);
    return { member, organization };
  }

  /** @throws DomainError NOT_FOUND, MEMBER_NOT_ACTIVE for the first of the members who is not in office. */
  async requireActive({ session }: Act, memberIds: readonly string[], field: string): Promise<void> {
    const members = await this.directory.members(memberIds, session);
    members.forEach((member) => {
      if (!member) throw noSuchMember(['input', field]);
      if (member.status !== 'ACTIVE')
        refuse('MEMBER_NOT_ACTIVE', '须为在籍会员：有人尚未获批、已退休或已离会 | active members only: one is not approved yet, retired, or has left', ['input', field]);
    });
  }
}

function noSuchMember(field: string[]): DomainError {
  return new DomainError('NOT_FOUND', '找不到该会员；如刚刚入会，请稍候片刻再试 | There is no such member; who has joined just now appears in a moment: try again', { field });
}
