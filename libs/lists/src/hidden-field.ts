import type { PolicyName } from '@uniongraph/access';
import { GraphQLError, Kind, type GraphQLResolveInfo, type ValueNode } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { ListedField } from './declaration.js';
import type { Condition } from './filter.js';

/** One use of a field in an operation: where, and what GraphQL would say if there were no such field. */
export interface Use {
  field: ListedField;
  /** Path into the arguments, e.g. filter, and, 0, birthDate. Empty for a field of the answer. */
  at: readonly (string | number)[];
  refusal: { on: 'INPUT' | 'ENUM' | 'OUTPUT'; name: string; type: string };
}

/** @returns the records that the caller may see under a policy; null: none. */
export type ScopeOf = (policy: PolicyName) => Condition | null;

/**
 * @returns the scopes that a use of these fields confines the records to: where a caller may read a field of some records only,
 * all others are out of the question, so that neither a match nor its absence tells about them.
 * @throws GraphQLError just as for a field that does not exist, when the caller may read the field of no record.
 */
export function scopesOfUses(uses: readonly Use[], scopeOf: ScopeOf, info: GraphQLResolveInfo): Condition[] {
  const scopes = new Map<string, Condition>();
  for (const use of uses) {
    for (const policy of use.field.policies) {
      const scope = scopeOf(policy);
      if (scope === null) throw refusalOf(use, info);
      scopes.set(policy, scope);
    }
  }
  return [...scopes.values()];
}

/**
 * For callers who may count the records but not read them, a field that names or describes the single record is hidden like any
 * other: a filter on it would single persons out, and the groups would then tell about them.
 * @throws GraphQLError just as for a field that does not exist.
 */
export function refuseSinglingOut(uses: readonly Use[], info: GraphQLResolveInfo): void {
  const naming = uses.find(({ field: { kind, isList, uses: declared } }) => (kind === 'ID' || kind === 'TEXT') && !isList && !declared.has('dimension'));
  if (naming) throw refusalOf(naming, info);
}

function refusalOf({ at, refusal }: Use, info: GraphQLResolveInfo): GraphQLError {
  const { on, name, type } = refusal;
  const nodes = info.fieldNodes;
  if (on === 'OUTPUT') return invalid(`Cannot query field "${name}" on type "${type}".`, nodes);
  const said = on === 'INPUT' ? `Field "${name}" is not defined by type "${type}".` : `Value "${name}" does not exist in "${type}" enum.`;
  const variable = variableHolding(at, info);
  if (!variable) return invalid(said, nodes);
  const path = on === 'INPUT' ? variable.path.slice(0, -1) : variable.path;
  const value = path.reduce<unknown>((holder, key) => (holder as Record<string | number, unknown>)[key], info.variableValues[variable.name]);
  const where = path.length === 0 ? '' : ` at "${variable.name}${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}"`;
  return new GraphQLError(`Variable "$${variable.name}" got invalid value ${inspect(value)}${where}; ${said}`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

function invalid(message: string, nodes: GraphQLResolveInfo['fieldNodes']): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

/** @returns the variable through which the value at `at` came, with the rest of the path in it; null where it is written in the document. */
function variableHolding(at: Use['at'], info: GraphQLResolveInfo): { name: string; path: (string | number)[] } | null {
  let node: ValueNode | undefined = info.fieldNodes[0]?.arguments?.find((argument) => argument.name.value === at[0])?.value;
  for (let depth = 1; node; depth += 1) {
    if (node.kind === Kind.VARIABLE) return { name: node.name.value, path: at.slice(depth) };
    node = child(node, at[depth]);
  }
  return null;
}

/** A single value may stand where a list is expected: then the list's index leads to the value itself. */
function child(node: ValueNode, key: string | number | undefined): ValueNode | undefined {
  if (key === undefined) return undefined;
  if (node.kind === Kind.OBJECT) return typeof key === 'number' ? node : node.fields.find((field) => field.name.value === key)?.value;
  return node.kind === Kind.LIST ? node.values[Number(key)] : undefined;
}
