import { policies, type PolicyName } from '@uniongraph/access';
import type { DocumentNode } from 'graphql';
import { declareField } from './declare-field.js';
import { selfPolicy, type ListDeclaration, type StatsDeclaration } from './declaration.js';
import { dimensionsOf } from './dimension.js';
import { isInternal, listArguments, type ListArguments } from './directives.js';
import { SdlTypes, type SdlObject } from './sdl-types.js';

const RESERVED_IN_FILTER = new Set(['and', 'or', 'not', 'within']);
const RESERVED_IN_VALUES = new Set(['count', 'people', 'suppressed']);
const DEFAULT_SELF = 'memberId';

/** @returns the lists that the SDL's internal directives declare. @throws Error naming type.field for a directive that cannot be met. */
export function declareLists(document: DocumentNode, prefix: string): ListDeclaration[] {
  const types = new SdlTypes(document);
  return [...types.objects.values()].flatMap((object) => {
    const lists = listArguments(object.name, object.directives).map((args, index) => declareList(object, args, types, prefix, index > 0));
    if (lists.length === 0) refuseStrayDirectives(object);
    if (lists.some(({ stats }) => (stats === null) !== (lists[0]!.stats === null))) throw new Error(`${object.name}: of several @list each has stats, or none`);
    return lists;
  });
}

function declareList(object: SdlObject, args: ListArguments, types: SdlTypes, prefix: string, isFurther: boolean): ListDeclaration {
  const fields = object.fields.flatMap((node) => declareField(object.name, node, types) ?? []);
  const stats = statsOf(object.name, args);
  const list: ListDeclaration = {
    type: object.name,
    prefix,
    description: object.description ?? `${object.name} | ${object.name}`,
    title: args.title ?? object.description ?? `${object.name} | ${object.name}`,
    isFurther,
    field: args.field,
    policy: policyName(object.name, args.policy),
    self: args.self ?? DEFAULT_SELF,
    stats,
    fields,
    dimensions: dimensionsOf(fields),
  };
  checkNames(list);
  checkSelf(list, args.self);
  const statistical = fields.find((field) => field.uses.has('dimension') || field.uses.has('measure'));
  checkGroups(list);
  if (!stats && statistical) throw new Error(`${object.name}.${statistical.name}: @dimension and @measure need @list(stats:, statsPolicy:) on ${object.name}`);
  return list;
}

function statsOf(type: string, args: ListArguments): StatsDeclaration | null {
  if (!args.stats && !args.statsPolicy && !args.person) return null;
  if (!args.stats || !args.statsPolicy) throw new Error(`${type}: @list needs stats and statsPolicy together`);
  return { field: args.stats, policy: policyName(type, args.statsPolicy), person: args.person && args.person !== '_id' ? args.person : null };
}

function policyName(type: string, name: string): PolicyName {
  if (!(name in policies)) throw new Error(`${type}: @list names the policy "${name}", which libs/access/src/matrix.ts does not have`);
  return name as PolicyName;
}

function checkNames(list: ListDeclaration): void {
  const seen = new Set<string>();
  for (const field of list.fields) {
    if (RESERVED_IN_FILTER.has(field.as)) throw new Error(`${list.type}.${field.name}: "${field.as}" is a word of the filter itself; give another name by as:`);
    if (field.uses.has('measure') && RESERVED_IN_VALUES.has(field.as))
      throw new Error(`${list.type}.${field.name}: "${field.as}" is a figure of every statistic; give another name by as:`);
    if (seen.has(field.as)) throw new Error(`${list.type}.${field.name}: "${field.as}" is in use by another field; give another name by as:`);
    seen.add(field.as);
  }
}

function checkGroups({ type, stats, dimensions }: ListDeclaration): void {
  const person = stats?.person ?? '_id';
  const single = dimensions.find(({ field }) => field.path === person || field.path === '_id');
  if (single) throw new Error(`${type}.${single.field.name}: @dimension would make a group of every single ${single.field.path === person ? 'person' : 'record'}`);
}

/** Without `self` a SELF grant would look for the member in a field that the record may not have. */
function checkSelf(list: ListDeclaration, given: string | undefined): void {
  const name = selfPolicy(list);
  if (name && !given) throw new Error(`${list.type}: @list needs self:, because the policy "${name}" gives some role what concerns the caller`);
}

function refuseStrayDirectives(object: SdlObject): void {
  for (const field of object.fields) {
    const stray = field.directives?.find((directive) => isInternal(directive.name.value));
    if (stray) throw new Error(`${object.name}.${field.name.value}: @${stray.name.value} needs @list on ${object.name}`);
  }
}
