import { z } from 'zod';

/** Membership's events that tell what an organisation is now. Each carries OrganizationFacts. */
export const ORGANIZATION_EVENTS = ['OrganizationRegistered', 'OrganizationChanged', 'OrganizationMoved', 'OrganizationDissolved'] as const;
/** Membership's events that tell how a membership stands now. Each carries MemberFacts. */
export const MEMBER_EVENTS = [
  'MemberApplied',
  'MemberApproved',
  'MemberChanged',
  'MemberTransferred',
  'MemberRetired',
  'MemberKept',
  'MemberResumed',
  'MemberCorrected',
  'MemberLeft',
] as const;

/** Whole imports, some hundred records an event: `{ organizations: OrganizationFacts[] }`, `{ members: MemberFacts[] }`. One withdrawn is DISSOLVED, or LEFT on the day of joining. */
export const ORGANIZATION_BATCHES = ['OrganizationsImported', 'OrganizationsWithdrawn'] as const;
export const MEMBER_BATCHES = ['MembersImported', 'MembersWithdrawn'] as const;

export type OrganizationEventType = (typeof ORGANIZATION_EVENTS)[number];
export type MemberEventType = (typeof MEMBER_EVENTS)[number];

const scope = z.array(z.string().min(1)).min(1);
const date = z.iso.date();
const version = z.int().positive();

export const organizationFacts = z
  .object({
    organizationId: z.string().min(1),
    /** Ids of all organisations above it, root first, and its own last. */
    orgScope: scope,
    code: z.string(),
    kind: z.string(),
    status: z.enum(['ACTIVE', 'DISSOLVED']),
    employeeCount: z.int().nonnegative(),
    /** Grows with every change of the organisation, a move of one above it included. */
    version,
  })
  .refine((facts) => facts.orgScope.at(-1) === facts.organizationId, 'orgScope must end in organizationId');

/** Never a name. */
export const memberFacts = z.object({
  memberId: z.string().min(1),
  orgId: z.string().min(1),
  orgScope: scope,
  status: z.enum(['APPLIED', 'ACTIVE', 'RETIRED', 'KEPT', 'LEFT']),
  sex: z.enum(['FEMALE', 'MALE']),
  /** null while only applied for. */
  joinedOn: date.nullable(),
  /** The first day in retirement; null when not retired before leaving. */
  retiredOn: date.nullable(),
  /** Since when the membership is kept, without a vote and without dues; null when it is not, or was not before leaving. */
  keptOn: date.nullable().default(null),
  /** The first day out of the union; null while in. */
  leftOn: date.nullable(),
  /** Grows with every change of the membership. */
  version,
});

export const organizationBatch = z.object({ organizations: z.array(organizationFacts) });
export const memberBatch = z.object({ members: z.array(memberFacts) });

export type OrganizationFacts = z.infer<typeof organizationFacts>;
export type MemberFacts = z.infer<typeof memberFacts>;
