import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

export type ResolverMap = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<unknown, RequestContext>>>>>;

/** Beside Nest's own: its merge is shallow, so that a second `Query` would take the place of the first. */
export function attachResolvers(schema: GraphQLSchema, resolvers: ResolverMap): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`No type ${typeName} for its resolvers`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`No field ${typeName}.${name} for its resolver`);
      field.resolve = resolve;
    }
  }
  return schema;
}
