import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** Errors whose message was written for the caller pass; any other becomes a fixed sentence, and its detail goes to the log. */
export function redact(error: GraphQLError, requestId: string): GraphQLError {
  if (!isInternal(error)) return error;
  return new GraphQLError(`服务内部错误，请稍后再试 | Something went wrong: try again later${requestId && ` (${requestId})`}`, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

export function logInternal(errors: readonly GraphQLError[], requestId: string, logger: Logger): void {
  for (const error of errors) if (isInternal(error)) logger.error({ requestId, path: error.path, err: error.originalError }, 'resolver failed');
}

function isInternal(error: GraphQLError): boolean {
  const cause = error.originalError;
  return Boolean(cause) && !(cause instanceof GraphQLError) && typeof error.extensions['code'] !== 'string';
}
