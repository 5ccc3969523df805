import { defaultFieldResolver, isIntrospectionType, isObjectType } from 'graphql';
import type { RunningService } from '@uniongraph/subgraph';

/**
 * What types cannot see: fields of the SDL that neither a resolver nor a property of the stored record answers.
 * A type is compared with the model of its name; a root field always needs a resolver, one of another subgraph (@external) none. Empty = every field is served.
 */
export function unresolvedFields({ subgraph, store }: RunningService): string[] {
  const models = store.connection.models;
  const missing: string[] = [];
  for (const type of Object.values(subgraph.schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const isRoot = type.name === 'Query' || type.name === 'Mutation';
    const model = models[type.name];
    for (const field of Object.values(type.getFields())) {
      if (field.astNode?.directives?.some((directive) => directive.name.value === 'external')) continue;
      const resolved = field.resolve !== undefined && field.resolve !== defaultFieldResolver;
      if (!resolved && (isRoot || (model && !model.schema.path(field.name)))) missing.push(`${type.name}.${field.name}`);
    }
  }
  return missing;
}
