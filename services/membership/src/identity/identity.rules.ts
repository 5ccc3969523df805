import { areIncompatible } from '@uniongraph/access';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { DepartureKind } from '../member/departures.js';
import type { IdentityErrorCode, Role } from '../schema-types.js';
import type { GrantRecord } from './identity.model.js';

export const refuse: Refuse<IdentityErrorCode> = refuseAny;

const FROM_MEMBERSHIP: readonly Role[] = ['MEMBER', 'RETIREE'];
/** An office among members, which an active member alone can hold; the others are jobs or tasks that a non-member may have. */
const OF_ACTIVE_MEMBERS: readonly Role[] = ['GROUP_LEADER', 'CONGRESS_REP', 'BRANCH_CHAIR', 'COMMITTEE_MEMBER', 'WOMEN_COMMISSIONER', 'UNION_CHAIR', 'AUDIT_COMMISSIONER'];
const FROM_SUPERIOR: readonly Role[] = ['FEDERATION_OFFICER', 'ANALYST'];

/**
 * A role holds for the whole subtree: so one held above or below is held here too, and one at a sister union is not.
 * @throws DomainError INCOMPATIBLE_ROLES naming the role held.
 */
export function checkCompatible(role: Role, at: { _id: string; orgScope: readonly string[] }, held: readonly GrantRecord[], field = 'role'): void {
  const other = held.find((grant) => areIncompatible(role, grant.role) && (at.orgScope.includes(grant.orgId) || grant.orgScope.includes(at._id)));
  if (other) {
    refuse(
      'INCOMPATIBLE_ROLES',
      `该人已任 ${other.role}，不得兼任 ${role} | Holds ${other.role} already, which is not compatible with ${role}`,
      ['input', field],
      '工会法第四十五条；会计法第二十五、三十五条 | Trade Union Law art. 45; Accounting Law arts. 25, 35',
    );
  }
}

/** @throws DomainError ROLE_NOT_GRANTABLE for a role that comes with the membership, or that only a superior union gives. */
export function checkGrantable(role: Role, bySuperior: boolean): void {
  if (FROM_MEMBERSHIP.includes(role))
    refuse('ROLE_NOT_GRANTABLE', '会员角色随会籍取得，请办理入会 | This role comes with the membership: approve the membership', ['input', 'role']);
  if (FROM_SUPERIOR.includes(role) && !bySuperior)
    refuse('ROLE_NOT_GRANTABLE', '此角色须由上级工会授予 | Only an officer of the superior union grants this role', ['input', 'role']);
}

/** @throws DomainError OWN_GRANT. */
export function checkNotOwn(subject: string, grantor: string): void {
  if (subject === grantor) refuse('OWN_GRANT', '不能给自己授权，请由他人办理 | Nobody grants a role to oneself: ask somebody else', ['input', 'subject']);
}

/** @returns whether a member who departs so does not keep the grant. */
export function isLostBy({ role, orgId }: Pick<GrantRecord, 'role' | 'orgId'>, { ended, toScope }: DepartureKind): boolean {
  if (ended === 'LEAVE') return true;
  return OF_ACTIVE_MEMBERS.includes(role) && !(ended === 'MOVE' && toScope.includes(orgId));
}
