import type { MemberFacts, OrganizationFacts } from '@uniongraph/directory';
import { newId } from '@uniongraph/mongo';
import { ulid } from 'ulid';
import { databaseOf, type TestService } from './test-service.js';

/** What membership would have told this service: written into membership's outbox, waited for, and nothing else of it there. */
export interface Facts {
  /** @returns the organisation's id. */
  organization(over?: Partial<OrganizationFacts> & { parentId?: string }): Promise<string>;
  /** @returns the member's id; ACTIVE since 2020 unless said otherwise. */
  member(orgId: string, over?: Partial<MemberFacts>): Promise<string>;
}

interface Told {
  type: string;
  orgId: string;
  recordId: string;
  payload: object;
}

/** Lets the service under test hear an event of another one's outbox, as that one would have left it there, and waits until it did. */
export async function tellAs(service: TestService, from: string, event: Told): Promise<void> {
  const outbox = databaseOf(service, from).collection<{ _id: string }>('outbox');
  await outbox.insertOne({ _id: `evt${ulid()}`, ...event, at: new Date() } as { _id: string }, { writeConcern: { w: 'majority' } });
  await service.caughtUp();
}

export function factsFor(service: TestService): Facts {
  const scopes = new Map<string, string[]>();
  const tell = (type: string, orgId: string, recordId: string, payload: object): Promise<void> => tellAs(service, 'membership', { type, orgId, recordId, payload });
  return {
    organization: async ({ parentId, ...over } = {}) => {
      const organizationId = over.organizationId ?? newId('org');
      const orgScope = over.orgScope ?? [...(parentId ? scopes.get(parentId)! : []), organizationId];
      scopes.set(organizationId, orgScope);
      await tell('OrganizationRegistered', organizationId, organizationId, {
        code: organizationId.toUpperCase().slice(0, 32),
        kind: 'ENTERPRISE',
        status: 'ACTIVE',
        employeeCount: 60,
        version: 1,
        ...over,
        organizationId,
        orgScope,
      });
      return organizationId;
    },
    member: async (orgId, over = {}) => {
      const memberId = over.memberId ?? newId('mem');
      await tell('MemberApproved', orgId, memberId, {
        status: 'ACTIVE',
        sex: 'FEMALE',
        joinedOn: '2020-01-01',
        retiredOn: null,
        leftOn: null,
        version: 1,
        ...over,
        memberId,
        orgId,
        orgScope: scopes.get(orgId)!,
      });
      return memberId;
    },
  };
}
