import { GROUP_FIELD, isGrantedAnywhere, policies, Scope, type Caller, type PolicyName } from '@uniongraph/access';
import { forbidden, unauthenticated } from '@uniongraph/errors';
import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Enforces `@policy` of the SDL. At a root operation: UNAUTHENTICATED or FORBIDDEN where the caller holds the role nowhere; the
 * repository's scope decides for which records. On a record's field: null unless the policy covers that record; `selfFields`
 * names, per type, the record's field that holds the member concerned.
 * @throws Error at boot when the SDL names a policy that the matrix does not have.
 */
export function enforcePolicies(schema: GraphQLSchema, selfFields: ReadonlyMap<string, string>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const names = policyNames(field);
      if (names.length === 0) continue;
      if (ROOTS.has(type.name)) guardRoot(field, names);
      else guardField(field, names, selfFields.get(type.name) ?? 'memberId');
    }
  }
  return schema;
}

type Field = GraphQLField<unknown, RequestContext>;

function guardRoot(field: Field, names: readonly PolicyName[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const refused = names.find((name) => !isGrantedAnywhere(context.caller, name));
    if (refused) throw context.caller.kind === 'ANONYMOUS' ? unauthenticated() : forbidden(refused);
    return resolve(source, args, context, info) as unknown;
  };
}

function guardField(field: Field, names: readonly PolicyName[], selfField: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) =>
    names.every((name) => mayRead(context.caller, name, source, selfField)) ? (resolve(source, args, context, info) as unknown) : null;
}

/** A stub of another subgraph's record carries no stamp: there the field's own resolver has to scope what it reads. */
function mayRead(caller: Caller, name: PolicyName, source: unknown, selfField: string): boolean {
  const record = source as Record<string, unknown>;
  if (!Array.isArray(record['orgScope'])) return isGrantedAnywhere(caller, name);
  const concerned = record[selfField];
  const groupId = typeof record[GROUP_FIELD] === 'string' ? record[GROUP_FIELD] : null;
  return Scope.covers(caller, name, record['orgScope'] as string[], Array.isArray(concerned) ? (concerned as string[]) : [String(concerned)], groupId);
}

function policyNames(field: GraphQLField<unknown, unknown>): PolicyName[] {
  return (field.astNode?.directives ?? [])
    .filter((directive) => directive.name.value === 'policy')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap((argument) => (argument.value.kind === 'ListValue' ? argument.value.values : []))
    .flatMap((group) => (group.kind === 'ListValue' ? group.values : [group]))
    .map((value) => {
      const name = value.kind === 'StringValue' ? value.value : '';
      if (!(name in policies)) throw new Error(`@policy names "${name}", which libs/access/src/matrix.ts does not have`);
      return name as PolicyName;
    });
}
