import { isObjectType, type GraphQLSchema } from 'graphql';

/** Lets every type's field `id` read the record's `_id`, where the slice has no resolver of its own for it. */
export function readRecordIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const id = isObjectType(type) ? type.getFields()['id'] : undefined;
    if (id && !id.resolve) id.resolve = (source: { _id?: string | null; id?: string }) => source._id ?? source.id;
  }
  return schema;
}
