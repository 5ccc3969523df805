import type { OrganizationFacts } from '@uniongraph/directory';
import type { OrganizationRecord } from './organization.model.js';

/** What the other services may know of an organisation. */
export function organizationFacts(record: OrganizationRecord): OrganizationFacts {
  const { _id: organizationId, orgScope, code, kind, status, employeeCount, version } = record;
  return { organizationId, orgScope, code, kind, status, employeeCount, version };
}
