import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './request-context.js';

/** A document's mutations run one after the other: each begins with empty loaders, so that none reads what an earlier one has changed. */
export function freshLoaders(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: RequestContext, info) => {
      context.loaders.clear();
      return resolve(source, args, context, info) as unknown;
    };
  }
  return schema;
}
