import { Scope, type PolicyName } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import type { Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { OrganizationRepository } from '../organization/organization.repository.js';

/**
 * @returns the organisations as they stand now, held until the act ends, so that none is dissolved or moved at the same moment.
 * @throws DomainError ORGANIZATION_CHANGED for one that is gone, dissolved, or no longer the caller's.
 */
export async function standsAt(act: Act, organizations: OrganizationRepository, ids: readonly string[], policy: PolicyName): Promise<Map<string, OrganizationRecord>> {
  const wanted = [...new Set(ids)];
  const found = new Map((await organizations.evenHidden(wanted, act.session)).map((organization) => [organization._id, organization]));
  for (const id of wanted) {
    const organization = found.get(id);
    if (!organization || organization.status === 'DISSOLVED' || !Scope.covers(act.caller, policy, organization.orgScope))
      throw new DomainError('ORGANIZATION_CHANGED', '其中的组织在检查之后已变动，请重新检查 | One of the organisations has changed since the check: check again');
    await act.hold(organizations.model, organization);
  }
  return found;
}
