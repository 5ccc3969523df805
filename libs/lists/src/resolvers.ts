import { Scope, type Caller } from '@uniongraph/access';
import { badUserInput } from '@uniongraph/errors';
import type { GraphQLResolveInfo } from 'graphql';
import { fieldsFor, type Dimension, type ListDeclaration } from './declaration.js';
import { readsWhatIsCounted } from './exactness.js';
import { allOf, filterCondition, usesInFilter, type Condition, type FilterInput } from './filter.js';
import { refuseSinglingOut, scopesOfUses, type ScopeOf, type Use } from './hidden-field.js';
import { LIMITS } from './limits.js';
import { checkModel, type ListModel } from './list-model.js';
import { orderOf, usesInOrder, type OrderInput } from './order.js';
import { firstOf, pageOf } from './page.js';
import { selectedBelow } from './selection.js';
import { statsOf, statsTimeOf } from './stats.js';

export interface ListOptions<Context> {
  /** The mongoose model of a record type; asked for at the type's first request, then kept. */
  model: (type: string) => ListModel;
  caller: (context: Context) => Caller;
  /** Narrows each scope, e.g. by the directory's guard while an organisation is moving; the scope as it is by default. */
  guard?: (scope: Condition) => Condition;
  /** Statistics over fewer persons are withheld from callers who cannot read the records. */
  k?: number;
  /** Longest time of a read, for tests. */
  maxTimeMs?: number;
}

interface Arguments {
  filter?: FilterInput | null;
  orderBy?: readonly OrderInput[] | null;
  groupBy?: readonly string[] | null;
  first?: number | null;
  after?: string | null;
}

/** Where @apollo/subgraph keeps a type's `__resolveReference`. */
interface ReferenceExtension {
  apollo?: { subgraph?: { resolveReference?: (reference: unknown, context: unknown, info: GraphQLResolveInfo) => unknown } };
}

type Resolver<Context> = (source: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;

const K = 5;

/** @returns the resolvers of every declared list and its statistics. */
export function listResolvers<Context>(lists: readonly ListDeclaration[], options: ListOptions<Context>): Record<string, Record<string, Resolver<Context>>> {
  const models = new Map<string, ListModel>();
  const modelOf = (list: ListDeclaration): ListModel => {
    const model = models.get(list.type) ?? options.model(list.type);
    if (!models.has(list.type)) checkModel(list, model);
    models.set(list.type, model);
    return model;
  };
  const fields = lists.flatMap((list) => [
    [list.field, listResolver(list, modelOf, options)] as const,
    ...(list.stats ? [[list.stats.field, statsResolver(list, modelOf, options)] as const] : []),
  ]);
  return { Query: Object.fromEntries(fields), ...Object.fromEntries(lists.flatMap((list) => keyResolvers<Context>(list))) };
}

function listResolver<Context>(list: ListDeclaration, modelOf: (list: ListDeclaration) => ListModel, options: ListOptions<Context>): Resolver<Context> {
  return (_source, args, context, info) => {
    const scopeOf = scopesFor(list, options.caller(context), options);
    const filter = args.filter ?? {};
    const orderBy = args.orderBy ?? [];
    const confined = scopesOfUses([...usesInFilter(list, filter), ...usesInOrder(list, orderBy)], scopeOf, info);
    return pageOf(list, modelOf(list), {
      scope: scopeOf(list.policy),
      condition: allOf([...confined, filterCondition(list, filter)]),
      keys: orderOf(list, orderBy),
      first: firstOf(args.first ?? LIMITS.pageDefault, LIMITS.page),
      after: args.after || null,
      maxTimeMs: options.maxTimeMs ?? LIMITS.listMs,
    });
  };
}

function statsResolver<Context>(list: ListDeclaration, modelOf: (list: ListDeclaration) => ListModel, options: ListOptions<Context>): Resolver<Context> {
  return (_source, args, context, info) => {
    const caller = options.caller(context);
    const filter = args.filter ?? {};
    const groupBy = args.groupBy ?? [];
    const selected = new Set([...selectedBelow(info, ['total']), ...selectedBelow(info, ['groups', 'values'])]);
    const measures = fieldsFor(list, 'measure').filter((field) => selected.has(field.as));
    const shown = measures.map((field): Use => ({ field, at: [], refusal: { on: 'OUTPUT', name: field.as, type: `${list.type}StatsValues` } }));
    const filtered = usesInFilter(list, filter);
    const scopeOf = scopesFor(list, caller, options);
    const isExact = readsWhatIsCounted(list, caller);
    if (!isExact) refuseSinglingOut(filtered, info);
    const confined = scopesOfUses([...filtered, ...usesInGroupBy(list, groupBy), ...shown], scopeOf, info);
    const scope = scopeOf(list.stats!.policy);
    return statsOf(list, modelOf(list), {
      caller,
      measures,
      isExact,
      match: scope && allOf([scope, ...confined, filterCondition(list, filter)]),
      dimensions: dimensionsFor(list, groupBy),
      first: firstOf(args.first ?? LIMITS.groupsDefault, LIMITS.groups),
      k: options.k ?? K,
      maxTimeMs: options.maxTimeMs ?? statsTimeOf(caller),
    });
  };
}

function scopesFor<Context>(list: ListDeclaration, caller: Caller, { guard }: ListOptions<Context>): ScopeOf {
  return (policy) => {
    const { filter } = Scope.of(caller, policy, list.self);
    return filter && guard ? guard(filter) : filter;
  };
}

function usesInGroupBy(list: ListDeclaration, groupBy: readonly string[]): Use[] {
  return groupBy.map((name, index) => ({ field: dimensionOf(list, name).field, at: ['groupBy', index], refusal: { on: 'ENUM', name, type: `${list.type}Dimension` } }));
}

function dimensionsFor(list: ListDeclaration, groupBy: readonly string[]): Dimension[] {
  if (groupBy.length > LIMITS.dimensions) throw badUserInput(`groupBy 至多 ${LIMITS.dimensions} 项 | groupBy takes ${LIMITS.dimensions} dimensions at most`);
  const repeated = groupBy.find((name, index) => groupBy.indexOf(name) !== index);
  if (repeated) throw badUserInput(`groupBy 重复了 ${repeated} | groupBy names ${repeated} twice`);
  return groupBy.map((name) => dimensionOf(list, name));
}

function dimensionOf(list: ListDeclaration, name: string): Dimension {
  return list.dimensions.find((dimension) => dimension.value === name)!;
}

/** An entity of this subgraph's own is read by its reference resolver; a stub of another's needs no more than its id. */
function keyResolvers<Context>(list: ListDeclaration): [string, Record<string, Resolver<Context>>][] {
  const entities = list.dimensions.filter(({ field }) => field.entity);
  if (entities.length === 0) return [];
  const resolvers = entities.map(({ field, key }) => {
    const resolve: Resolver<Context> = (source, _args, context, info) => {
      const id = (source as Record<string, string | null>)[key];
      if (id == null) return null;
      const reference = { __typename: field.entity, id };
      const { apollo } = (info.schema.getType(field.entity!)?.extensions ?? {}) as ReferenceExtension;
      return apollo?.subgraph?.resolveReference?.(reference, context, info) ?? reference;
    };
    return [field.name, resolve] as const;
  });
  return [[`${list.type}StatsKey`, Object.fromEntries(resolvers)]];
}
