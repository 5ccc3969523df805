import { ANONYMOUS, systemCaller, type Caller, type Grant, type Role } from '@uniongraph/access';

interface Person {
  within?: string;
  subject?: string;
  memberId?: string | null;
  grants?: readonly Grant[];
}

/** A signed-in person; without `grants` one who holds no role anywhere. */
export function aPerson({ subject = 'somebody', memberId = null, grants = [] }: Person = {}): Caller {
  return { kind: 'PERSON', subject, memberId, grants };
}

/** A person who holds `role` at `orgId`; subject and member id follow from the role's name unless given. */
export function holding(role: Role, orgId: string, { subject = role.toLowerCase(), memberId = null, within }: Person = {}): Caller {
  return aPerson({ subject, memberId, grants: [{ role, orgId, ...(within && { within }) }] });
}

/** A member, signed in. */
export function memberOf(orgId: string, memberId: string): Caller {
  return holding('MEMBER', orgId, { subject: memberId, memberId });
}

export const nobody: Caller = ANONYMOUS;
export const theProduct: Caller = systemCaller('test');
