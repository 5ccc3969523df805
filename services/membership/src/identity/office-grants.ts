import { Injectable } from '@nestjs/common';
import { newRecord, type Act } from '@uniongraph/mongo';
import type { Role } from '../schema-types.js';
import type { GrantRecord } from './identity.model.js';
import { GrantRepository, IdentityRepository, type Holder } from './identity.repository.js';
import { checkCompatible } from './identity.rules.js';

type Where = Pick<GrantRecord, 'orgId' | 'orgScope'>;

/** A role that comes with an office, such as a committee seat (委员) or the lead of a union group (小组长). */
export interface Office {
  memberId: string;
  role: Role;
  at: Where;
  within: string | null;
}

/** Roles that a slice gives and takes back as part of its own act; they follow the member through every sign-in. */
@Injectable()
export class OfficeGrants {
  constructor(
    private readonly grants: GrantRepository,
    private readonly identities: IdentityRepository,
  ) {}

  /** Gives the role of an office; one already held stays as it is. @throws DomainError INCOMPATIBLE_ROLES naming the role held. */
  async give(act: Act, { memberId, role, at, within }: Office): Promise<void> {
    const holder = await this.identities.holderAs(memberId, act.session);
    const held = await this.checkCompatible(act, holder, role, { _id: at.orgId, orgScope: at.orgScope }, 'memberId');
    if (held.some((grant) => grant.memberId === memberId && grant.role === role && grant.orgId === at.orgId && grant.within === within)) return;
    await act.insert(this.grants.model, { ...newRecord('grt', act, at), subject: null, memberId, role, within, revokedAt: null });
  }

  /** Takes the role of an office back; one not held is none the less gone. */
  async takeBack(act: Act, { memberId, role, at, within }: Office): Promise<void> {
    await this.revoke(act, memberId, (grant) => grant.role === role && grant.orgId === at.orgId && grant.within === within);
  }

  /** Ends a role confined to any of these, whoever holds it: two commands, however many. */
  async endWithin(act: Act, role: Role, withins: readonly string[]): Promise<void> {
    if (withins.length === 0) return;
    await act.updateMany(this.grants.model, await this.grants.liveWithin(role, withins, act.session), () => ({ revokedAt: act.now }));
  }

  /** Ends every office of a member, as when the membership ends. */
  endAll(act: Act, memberId: string): Promise<void> {
    return this.revoke(act, memberId, () => true);
  }

  /** @returns what the person holds. @throws DomainError INCOMPATIBLE_ROLES. */
  async checkCompatible(act: Act, holder: Holder, role: Role, at: { _id: string; orgScope: readonly string[] }, field?: string): Promise<GrantRecord[]> {
    await this.grants.hold(holder, act.session);
    const held = await this.grants.liveOf(holder, act.session);
    checkCompatible(role, at, held, field);
    return held;
  }

  /** @throws DomainError INCOMPATIBLE_ROLES when two of the roles that one person holds are not compatible. */
  async checkHolder(act: Act, holder: Holder): Promise<void> {
    await this.grants.hold(holder, act.session);
    const held = await this.grants.liveOf(holder, act.session);
    for (const grant of held) checkCompatible(grant.role, { _id: grant.orgId, orgScope: grant.orgScope }, held);
  }

  private async revoke(act: Act, memberId: string, isMeant: (grant: GrantRecord) => boolean): Promise<void> {
    const held = await this.grants.liveOf({ subjects: [], memberId }, act.session);
    for (const grant of held.filter(isMeant)) await act.update(this.grants.model, grant, { revokedAt: act.now });
  }
}
