import { Injectable } from '@nestjs/common';
import { Scope, type PolicyName } from '@uniongraph/access';
import type { Act, Place } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { HonourHolderType } from './honour.model.js';
import { refuse } from './honour.rules.js';

/** Who can hold an honour: an organisation in being, an active or a retired member. */
@Injectable()
export class HonourHolders {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
  ) {}

  /**
   * @returns where the holder's honour belongs; the holder is kept as it is until the act ends.
   * @throws DomainError NOT_FOUND when absent or outside of `policy`, ORGANIZATION_DISSOLVED, MEMBER_NOT_ACTIVE.
   */
  async place(act: Act, holderType: HonourHolderType, holderId: string, policy: PolicyName, field: string): Promise<Place> {
    return holderType === 'ORGANIZATION' ? this.organization(act, holderId, policy, field) : this.member(act, holderId, policy, field);
  }

  async organization(act: Act, id: string, policy: PolicyName, field: string): Promise<Place> {
    const organization = await this.organizations.byId(Scope.of(act.caller, policy, '_id'), id, act.session);
    if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', field]);
    if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', field]);
    await act.hold(this.organizations.model, organization);
    return organization;
  }

  private async member(act: Act, id: string, policy: PolicyName, field: string): Promise<Place> {
    const member = await this.members.byId(Scope.of(act.caller, policy, '_id'), id, act.session);
    if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', field]);
    if (member.status !== 'ACTIVE' && member.status !== 'RETIRED')
      refuse('MEMBER_NOT_ACTIVE', '该会员不在籍 | This person is neither an active nor a retired member', ['input', field]);
    await act.hold(this.members.model, member);
    return member;
  }
}
