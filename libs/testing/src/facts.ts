import type { MemberFacts, OrganizationFacts } from '@uniongraph/directory';
import { newId } from '@uniongraph/mongo';
import { ulid } from 'ulid';
import type { TestService } from './test-service.js';

/** What membership would have told this service: written into membership's outbox, waited for, and nothing else of it there. */
export interface Facts {
  /** @returns the organisation's id. */
  organization(over?: Partial<OrganizationFacts> & { parentId?: string }): Promise<string>;
  /** @returns the member's id; ACTIVE since 2020 unless said otherwise. */
  member(orgId: string, over?: Partial<MemberFacts>): Promise<string>;
}

export function factsFor(service: TestService): Facts {
  const scopes = new Map<string, string[]>();
  const outbox = service.store.connection
    .getClient()
    .db(service.store.connection.name.replace(/_[a-z]+$/, '_membership'))
    .collection<{ _id: string }>('outbox');
  const tell = async (type: string, orgId: string, recordId: string, payload: object): Promise<void> => {
    await outbox.insertOne({ _id: `evt${ulid()}`, type, orgId, recordId, payload, at: new Date() } as { _id: string }, { writeConcern: { w: 'majority' } });
    await service.directory.caughtUp();
  };
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
