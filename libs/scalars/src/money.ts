import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function check(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`Money: 金额以分为单位，须为整数（10.50 元写作 1050） | whole fen only, 10.50 yuan is 1050; got ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whole fen (分), a safe integer: 10.5 is refused, never rounded. */
export const money = new GraphQLScalarType<number, number>({
  name: 'Money',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.INT ? Number(node.value) : 'value' in node ? node.value : null),
});
