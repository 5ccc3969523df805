import { GraphQLError } from 'graphql';

/** @returns a top-level BAD_USER_INPUT. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** @returns a top-level UNAUTHENTICATED: a root operation needs a signed-in caller. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('请先登录 | Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** @returns a top-level FORBIDDEN: the caller has the needed role at no organisation. */
export function forbidden(action: string): GraphQLError {
  return new GraphQLError(`没有任何组织授予您此项权限 | No organisation grants you this: ${action}`, {
    extensions: { code: 'FORBIDDEN' },
  });
}
