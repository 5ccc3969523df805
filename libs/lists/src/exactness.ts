import { policies, reachOf, type Caller, type SimpleReach } from '@uniongraph/access';
import type { ListDeclaration } from './declaration.js';

/**
 * @returns whether the caller may read each record that the statistics count: then the figures are exact. Each grant that gives the
 * statistics has to come with one, at the same organisation, that gives the records.
 */
export function readsWhatIsCounted(list: ListDeclaration, caller: Caller): boolean {
  if (caller.kind === 'SERVICE' || policies[list.policy].PUBLIC === 'ANY') return true;
  const { grants } = caller;
  if (grants.some((grant) => reachOf(list.policy, grant) === 'ANY')) return true;
  const counted = list.stats!.policy;
  if (policies[counted].PUBLIC === 'ANY') return false;
  return grants.every((grant) => {
    const reach = reachOf(counted, grant);
    if (reach === undefined) return true;
    if (reach === 'ANY') return false;
    return grants.some(
      (other) => includes(reachOf(list.policy, other), reach) && (reach === 'SELF' || (reach === 'GROUP' ? other.within === grant.within : other.orgId === grant.orgId)),
    );
  });
}

function includes(reach: SimpleReach | undefined, counted: SimpleReach): boolean {
  return reach === counted || (reach === 'SHARED' && counted === 'SUBTREE');
}
