/** Roles a person can be granted at an organisation; valid for its subtree. PUBLIC is everybody. */
export const ROLES = [
  'PUBLIC', 'MEMBER', 'RETIREE', 'GROUP_LEADER', 'CONGRESS_REP', 'BRANCH_CHAIR', 'COMMITTEE_MEMBER', 'WOMEN_COMMISSIONER',
  'MEDIATOR', 'COUNSELLOR', 'LAWYER', 'UNION_OFFICE', 'UNION_CHAIR', 'FINANCE_OFFICER', 'CASHIER', 'ASSET_KEEPER',
  'AUDIT_COMMISSIONER', 'ADMIN_LEADER', 'PARTY_LINK', 'FEDERATION_OFFICER', 'ANALYST', 'SERVICE',
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
