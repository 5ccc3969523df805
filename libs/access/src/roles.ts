/** Roles a person can be granted at an organisation; valid for its subtree. PUBLIC is everybody, PERSON whoever is signed in. */
export const ROLES = [
  'PUBLIC',
  'PERSON',
  'MEMBER',
  'RETIREE',
  'GROUP_LEADER',
  'CONGRESS_REP',
  'BRANCH_CHAIR',
  'COMMITTEE_MEMBER',
  'WOMEN_COMMISSIONER',
  'MEDIATOR',
  'COUNSELLOR',
  'LAWYER',
  'UNION_OFFICE',
  'UNION_CHAIR',
  'FINANCE_OFFICER',
  'CASHIER',
  'ASSET_KEEPER',
  'AUDIT_COMMISSIONER',
  'ADMIN_LEADER',
  'PARTY_LINK',
  'FEDERATION_OFFICER',
  'ANALYST',
  'SERVICE',
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Pairs that one person may not hold at one union (工会法 art. 45; 会计法 arts. 25, 35). */
const INCOMPATIBLE: readonly (readonly [Role, Role])[] = [
  ['AUDIT_COMMISSIONER', 'UNION_CHAIR'],
  ['AUDIT_COMMISSIONER', 'FINANCE_OFFICER'],
  ['AUDIT_COMMISSIONER', 'CASHIER'],
  ['AUDIT_COMMISSIONER', 'ASSET_KEEPER'],
  ['FINANCE_OFFICER', 'CASHIER'],
];

export function areIncompatible(one: string, other: string): boolean {
  return INCOMPATIBLE.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}
