import { isGrantedAnywhere, policies, type PolicyName } from '@uniongraph/access';
import { forbidden, unauthenticated } from '@uniongraph/errors';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Enforces `@policy` of the SDL. At a root operation: UNAUTHENTICATED or FORBIDDEN where the caller holds the role nowhere.
 * On a record's field: null for whoever holds the role nowhere; the repository's scope and the resolver decide for which record.
 * @throws Error at boot when the SDL names a policy that the matrix does not have.
 */
export function enforcePolicies(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const names = policyNames(field.astNode?.directives ?? []);
      if (names.length === 0) continue;
      const isRoot = ROOTS.has(type.name);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: RequestContext, info) => {
        const refused = names.find((name) => !isGrantedAnywhere(context.caller, name));
        if (!refused) return resolve(source, args, context, info) as unknown;
        if (!isRoot) return null;
        throw context.caller.kind === 'ANONYMOUS' ? unauthenticated() : forbidden(refused);
      };
    }
  }
  return schema;
}

type Directives = NonNullable<NonNullable<ReturnType<GraphQLSchema['getQueryType']>>['astNode']>['directives'];

function policyNames(directives: NonNullable<Directives>): PolicyName[] {
  return directives
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
