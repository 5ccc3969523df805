/** A role held at an organisation (org id); it covers the organisation's subtree. */
export interface Grant {
  role: string;
  orgId: string;
  /** What of the organisation the role is confined to: a committee's subject (COMMITTEE_MEMBER), a union group's id (GROUP_LEADER). Absent or null: to nothing. */
  within?: string | null;
}

/** Who is asking. Made by the gateway from the bearer token and membership's grants, carried sealed to the subgraphs. */
export interface Caller {
  kind: 'ANONYMOUS' | 'PERSON' | 'SERVICE';
  /** The OIDC subject, or the service's name; empty for anonymous. */
  subject: string;
  /** The person's member id, null when not a member. */
  memberId: string | null;
  grants: readonly Grant[];
}

export const ANONYMOUS: Caller = { kind: 'ANONYMOUS', subject: '', memberId: null, grants: [] };

/** The product itself acting, e.g. the loader of the sample data. `name` is written into the audit trail. */
export function systemCaller(name: string): Caller {
  return { kind: 'SERVICE', subject: name, memberId: null, grants: [] };
}
