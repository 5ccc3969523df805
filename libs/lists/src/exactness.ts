import { isRole, policies, type Caller, type PolicyName, type Reach } from '@uniongraph/access';
import type { ListDeclaration } from './declaration.js';

/**
 * @returns whether the caller may read each record that the statistics count: then the figures are exact. Each grant that gives the
 * statistics has to come with one, at the same organisation, that gives the records.
 */
export function readsWhatIsCounted(list: ListDeclaration, caller: Caller): boolean {
  if (caller.kind === 'SERVICE' || policies[list.policy].PUBLIC === 'ANY') return true;
  const { grants } = caller;
  if (grants.some(({ role }) => reachOf(list.policy, role) === 'ANY')) return true;
  const counted = list.stats!.policy;
  if (policies[counted].PUBLIC === 'ANY') return false;
  return grants.every(({ role, orgId }) => {
    const reach = reachOf(counted, role);
    if (reach === undefined) return true;
    if (reach === 'ANY') return false;
    return grants.some((other) => includes(reachOf(list.policy, other.role), reach) && (reach === 'SELF' || other.orgId === orgId));
  });
}

function includes(reach: Reach | undefined, counted: Reach): boolean {
  return reach === counted || (reach === 'SHARED' && counted === 'SUBTREE');
}

function reachOf(policy: PolicyName, role: string): Reach | undefined {
  return isRole(role) ? policies[policy][role] : undefined;
}
