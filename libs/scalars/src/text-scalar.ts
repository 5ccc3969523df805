import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar carried as text: one check for input, literal and output. `refusal` says in 中文 | English what is expected. */
export function textScalar(name: string, accepts: (text: string) => boolean, refusal: string): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name}: ${refusal}; got ${JSON.stringify(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => check(value instanceof Date ? value.toISOString() : value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}
