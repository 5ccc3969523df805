import type { Role } from '@uniongraph/access';
import { z } from 'zod';
import { localDate, organizationCode, text } from './fields.js';
import { COMMITTEES } from './plan-row.js';

export const EMPLOYMENT_TYPES = ['PERMANENT', 'CONTRACT', 'DISPATCHED', 'PART_TIME', 'FLEXIBLE'] as const;
export const SEXES = ['FEMALE', 'MALE'] as const;

/** Roles that a person is granted. */
export const PERSONAL_ROLES = [
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
] as const satisfies readonly Role[];

export const peopleHeader = z.strictObject({ people: z.array(z.unknown()).min(1).max(10_000) });

const grantRow = z.strictObject({
  role: z.enum(PERSONAL_ROLES),
  org: organizationCode,
  committee: z.enum(COMMITTEES).nullable().default(null),
});

export const personRow = z.strictObject({
  login: z.string().regex(/^[a-z][a-z0-9.-]{1,39}$/, '登录名须为 2-40 位小写字母、数字、点或连字符 | A login has 2-40 small letters, digits, dots or hyphens'),
  name: text(40),
  org: organizationCode,
  sex: z.enum(SEXES),
  birthDate: localDate,
  idNumber: z.string(),
  employmentType: z.enum(EMPLOYMENT_TYPES),
  post: text(80),
  department: text(80),
  joinedOn: localDate.nullable(),
  retiredOn: localDate.nullable().default(null),
  roles: z.array(grantRow).min(1).max(20),
});

/** A role at an organisation; `committee` is the one a COMMITTEE_MEMBER sits on. */
export type GrantRow = z.output<typeof grantRow>;
/** A person who signs in. `joinedOn` null = no member of `org`. */
export type PersonRow = z.output<typeof personRow>;
