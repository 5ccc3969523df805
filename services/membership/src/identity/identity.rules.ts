import { areIncompatible, type Role } from '@uniongraph/access';
import { refuse } from '@uniongraph/errors';

const FROM_MEMBERSHIP: readonly Role[] = ['MEMBER', 'RETIREE'];
const FROM_SUPERIOR: readonly Role[] = ['FEDERATION_OFFICER', 'ANALYST'];

/** @throws DomainError INCOMPATIBLE_ROLES naming the role held there. */
export function checkCompatible(role: Role, heldThere: readonly Role[]): void {
  const other = heldThere.find((held) => areIncompatible(role, held));
  if (other) {
    refuse('INCOMPATIBLE_ROLES', `该人在此组织已任 ${other}，不得兼任 ${role} | Holds ${other} there, which is not compatible with ${role}`, ['input', 'role'], '工会法第四十五条；会计法第二十五、三十五条 | Trade Union Law art. 45; Accounting Law arts. 25, 35');
  }
}

/** @throws DomainError ROLE_NOT_GRANTABLE for a role that comes with the membership, or that only a superior union gives. */
export function checkGrantable(role: Role, bySuperior: boolean): void {
  if (FROM_MEMBERSHIP.includes(role)) refuse('ROLE_NOT_GRANTABLE', '会员角色随会籍取得，请办理入会 | This role comes with the membership: approve the membership', ['input', 'role']);
  if (FROM_SUPERIOR.includes(role) && !bySuperior) refuse('ROLE_NOT_GRANTABLE', '此角色须由上级工会授予 | Only an officer of the superior union grants this role', ['input', 'role']);
}

/** @throws DomainError OWN_GRANT. */
export function checkNotOwn(subject: string, grantor: string): void {
  if (subject === grantor) refuse('OWN_GRANT', '不能给自己授权，请由他人办理 | Nobody grants a role to oneself: ask somebody else', ['input', 'subject']);
}
