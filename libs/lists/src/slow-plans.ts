import { constantCase, fieldsFor, ORG_SCOPE, type ListDeclaration, type ListedField } from './declaration.js';
import { allOf, type Condition } from './filter.js';
import { KINDS } from './kind.js';
import { checkModel, type ListModel } from './list-model.js';
import { behind, orderOf, sortOf, type OrderKey } from './order.js';
import { branchesOf } from './page.js';

interface Stage {
  stage?: string;
  filter?: unknown;
  indexBounds?: Record<string, string[]>;
}

const SAMPLES = { String: '2025-01-01', Number: 1, Boolean: true, Date: new Date(0) } as const;

/**
 * For a slice's spec, which asserts `[]`: explains, within each scope (by default an organisation's subtree), the default order, each
 * filterable field compared for equality, and each orderable field in both directions, from the first page and from a cursor.
 * @returns one line for each query that scans the collection or a whole index, or sorts in memory.
 */
export async function slowPlans(list: ListDeclaration, model: ListModel, scopes: readonly Condition[] = [{ [ORG_SCOPE]: 'org' }]): Promise<string[]> {
  checkModel(list, model);
  await model.createCollection();
  await model.init();
  const slow: string[] = [];
  for (const scope of scopes.flatMap(branchesOf)) {
    // Two values for one field exclude each other: there is nothing to read, and no plan to judge.
    for (const { name, condition, keys } of queriesOf(list).filter(({ condition }) => !Object.keys(condition).some((field) => field in scope))) {
      const plan: unknown = await model.collection.find(allOf([scope, condition]), { sort: sortOf(keys), limit: 2 }).explain('queryPlanner');
      const faults = faultsOf((plan as { queryPlanner: { winningPlan: unknown } }).queryPlanner.winningPlan);
      if (faults.length > 0) slow.push(`${list.type} ${name}, scope ${JSON.stringify(scope)}: ${faults.join(', ')}`);
    }
  }
  return slow;
}

function queriesOf(list: ListDeclaration): { name: string; condition: Condition; keys: OrderKey[] }[] {
  const newest = orderOf(list, []);
  const orders = fieldsFor(list, 'orderable').flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field: constantCase(field.as), direction })));
  return [
    { name: 'newest first', condition: {}, keys: newest },
    { name: 'newest first, next page', condition: behind(newest, ['x']), keys: newest },
    ...fieldsFor(list, 'filterable').map((field) => ({ name: `filter ${field.as}`, condition: { [field.path]: { $eq: sampleOf(field) } }, keys: newest })),
    ...orders.flatMap((order) => {
      const keys = orderOf(list, [order]);
      const name = `order ${order.field} ${order.direction}`;
      return [
        { name, condition: {}, keys },
        { name: `${name}, next page`, condition: behind(keys, keys.map(sampleOf)), keys },
      ];
    }),
  ];
}

function sampleOf({ kind }: Pick<ListedField, 'kind'>): unknown {
  return SAMPLES[KINDS[kind].storedAs];
}

function faultsOf(plan: unknown): string[] {
  const stages = stagesOf(plan);
  const names = new Set(stages.map(({ stage }) => stage));
  if (names.has('EOF')) throw new Error('slowPlans: the collection does not exist, so the database has no plan');
  const scansWholeIndex = stages.some(({ indexBounds }) => Object.values(indexBounds ?? {})[0]?.every((bound) => /MinKey, MaxKey|MaxKey, MinKey/.test(bound)));
  const isFiltered = stages.some(({ filter }) => filter !== undefined);
  return [...(names.has('COLLSCAN') ? ['COLLSCAN'] : []), ...(names.has('SORT') ? ['SORT'] : []), ...(scansWholeIndex && isFiltered ? ['scan of a whole index'] : [])];
}

/** The plan's shape differs between the engines, and on a sharded cluster. */
function stagesOf(node: unknown): Stage[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'stage' in node ? [node as Stage] : [];
  return [
    ...own,
    ...Object.entries(node)
      .filter(([key]) => key !== 'filter' && key !== 'indexBounds')
      .flatMap(([, value]) => stagesOf(value)),
  ];
}
