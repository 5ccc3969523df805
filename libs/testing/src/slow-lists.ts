import { policies } from '@uniongraph/access';
import { expandLists, slowPlans, type ListDeclaration } from '@uniongraph/lists';
import { readTypeDefs, type RunningService, type ServiceDefinition } from '@uniongraph/subgraph';

/**
 * Explains every list that the service declares, for a role over a subtree and, where the policy has it, for a person alone.
 * @returns one line for each query without an index. Empty = each is served.
 */
export async function slowLists({ store }: RunningService, { folder, prefix }: ServiceDefinition): Promise<string[]> {
  const { lists } = expandLists(readTypeDefs(folder, prefix), { prefix });
  const slow: string[] = [];
  for (const list of lists) slow.push(...(await slowPlans(list, store.connection.model(list.type), scopesOf(list))));
  return slow;
}

function scopesOf({ policy, self }: ListDeclaration) {
  const reaches = Object.values(policies[policy]);
  const oneRecord = self === '_id';
  return [
    ...(reaches.includes('SUBTREE') || reaches.includes('SHARED') || !reaches.includes('ADDRESSED') ? [{ orgScope: 'org' }] : []),
    ...(reaches.includes('SHARED') ? [{ sharedWith: 'org' }] : []),
    ...(reaches.includes('ADDRESSED') ? [{ toOrgId: 'org' }] : []),
    ...(reaches.includes('SELF') && !oneRecord ? [{ [self]: 'mem' }] : []),
    ...(reaches.includes('GROUP') ? [{ groupId: 'grp' }] : []),
    ...(reaches.includes('PUBLISHED') ? [{ isPublished: true }] : []),
  ];
}
