import type { Role } from './roles.js';

/**
 * How far a role reaches in an area: ANY record, the granted organisation's SUBTREE, or only what concerns the caller's own
 * person (SELF). A role that is not listed reaches nothing.
 */
export type Reach = 'ANY' | 'SUBTREE' | 'SELF';

const office: Partial<Record<Role, Reach>> = { UNION_OFFICE: 'SUBTREE', UNION_CHAIR: 'SUBTREE' };
const self: Partial<Record<Role, Reach>> = { MEMBER: 'SELF', RETIREE: 'SELF' };

/** Who may see and do what: one row per policy `area.action`. The only place where this is decided. */
const matrix = {
  'organization.read': { PUBLIC: 'ANY' },
  'organization.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'member.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE' },
  'member.write': office,
  'member.apply': { ...office, PERSON: 'SELF' },
  'member.birthDate': { ...self },
  'member.idNumber': { ...self },
  'member.children': { ...self },
  'member.revealIdNumber': office,
  'member.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'identity.read': {},
  'identity.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'identity.grantUpper': { FEDERATION_OFFICER: 'SUBTREE' },
  'suggestion.read': {
    MEMBER: 'SUBTREE', RETIREE: 'SUBTREE', GROUP_LEADER: 'SUBTREE', CONGRESS_REP: 'SUBTREE', BRANCH_CHAIR: 'SUBTREE',
    COMMITTEE_MEMBER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', ...office, FINANCE_OFFICER: 'SUBTREE',
  },
  'suggestion.own': self,
  'suggestion.submit': self,
  'suggestion.hiddenAuthors': { ...self, ...office },
  'suggestion.assess': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'suggestion.adopt': office,
  'suggestion.confirmBenefit': { FINANCE_OFFICER: 'SUBTREE' },
  'suggestion.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' },
} satisfies Record<string, Partial<Record<Role, Reach>>>;

export type PolicyName = keyof typeof matrix;

export const policies: Readonly<Record<PolicyName, Partial<Record<Role, Reach>>>> = matrix;
