import { policies, type PolicyName } from '@uniongraph/access';
import { Kind as NodeKind, type FieldDefinitionNode } from 'graphql';
import type { ListedField } from './declaration.js';
import { FIELD_DIRECTIVES, fieldArguments, type FieldDirective } from './directives.js';
import type { Kind } from './kind.js';
import { unwrap, type SdlTypes } from './sdl-types.js';

const LISTABLE: readonly Kind[] = ['ID', 'TEXT', 'ENUM'];
const GROUPABLE: readonly Kind[] = ['ID', 'TEXT', 'ENUM', 'BOOLEAN', 'INT', 'DATE', 'INSTANT', 'PERIOD'];
const MEASURABLE: readonly Kind[] = ['INT', 'FLOAT', 'MONEY'];

/** @returns what lists may do with the field, null where no directive marks it. @throws Error naming type.field. */
export function declareField(type: string, node: FieldDefinitionNode, types: SdlTypes): ListedField | null {
  const name = node.name.value;
  const owner = `${type}.${name}`;
  const marks = FIELD_DIRECTIVES.flatMap((directive) => {
    const args = fieldArguments(directive, owner, node.directives ?? []);
    return args ? [{ directive, args }] : [];
  });
  if (marks.length === 0) return null;
  const unwrapped = unwrap(node.type);
  const as = only(
    owner,
    'as',
    marks.map(({ args }) => args.as),
  );
  const path = only(
    owner,
    'path',
    marks.map(({ args }) => args.path),
  );
  const entity = unwrapped && types.isEntity(unwrapped.name) ? unwrapped.name : null;
  const kind = unwrapped ? (entity ? 'ID' : types.kindOf(unwrapped.name)) : undefined;
  if (!unwrapped || !kind) throw new Error(`${owner}: lists cannot use a field of this type; mark a scalar, an enum, or an entity with @key(fields: "id")`);
  if (entity && (!as || !path || as === name))
    throw new Error(`${owner}: a field that is an entity needs as: and path:, e.g. @${marks[0]!.directive}(as: "${name}Id", path: "${name}Id")`);
  const field: ListedField = {
    name,
    as: as ?? name,
    path: path ?? (name === 'id' ? '_id' : name),
    kind,
    entity,
    isList: unwrapped.isList,
    isNullable: unwrapped.isNullable,
    operand: entity ? 'ID' : unwrapped.name,
    policies: policiesOf(owner, node),
    description: node.description?.value ?? `${name} | ${name}`,
    uses: new Set(marks.map(({ directive }) => directive)),
  };
  for (const use of field.uses) checkUse(owner, use, field);
  return field;
}

function only(owner: string, argument: string, given: readonly (string | undefined)[]): string | undefined {
  const values = new Set(given.filter((value) => value !== undefined));
  if (values.size > 1) throw new Error(`${owner}: its directives disagree about ${argument}: ${[...values].join(', ')}`);
  return [...values][0];
}

function checkUse(owner: string, use: FieldDirective, { kind, isList, entity }: ListedField): void {
  if (isList && use !== 'filterable') throw new Error(`${owner}: @${use} does not work on a list; only @filterable does`);
  if (isList && !LISTABLE.includes(kind)) throw new Error(`${owner}: @filterable works on lists of ids, texts and enums only`);
  if (use === 'orderable' && entity) throw new Error(`${owner}: @orderable does not work on an entity, whose id says nothing in an order`);
  if (use === 'dimension' && !GROUPABLE.includes(kind))
    throw new Error(`${owner}: @dimension does not work on amounts; mark an enum, id, text, boolean, whole number, date, instant or period`);
  if (use === 'measure' && (entity || !MEASURABLE.includes(kind))) throw new Error(`${owner}: @measure works on Int, Float and Money only`);
}

function policiesOf(owner: string, node: FieldDefinitionNode): PolicyName[] {
  return (node.directives ?? [])
    .filter((directive) => directive.name.value === 'policy')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === NodeKind.LIST ? value.values : []))
    .flatMap((group) => (group.kind === NodeKind.LIST ? group.values : [group]))
    .map((value) => {
      const name = value.kind === NodeKind.STRING ? value.value : '';
      if (!(name in policies)) throw new Error(`${owner}: @policy names "${name}", which libs/access/src/matrix.ts does not have`);
      return name as PolicyName;
    });
}
