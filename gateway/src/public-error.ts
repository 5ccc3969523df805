import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { QUERY_TOO_LARGE } from './query-limits.js';
import { currentScope } from './request-scope.js';
import { SubgraphError } from './subgraph-error.js';

/** Errors that were written for the caller; any other is answered with a fixed sentence. */
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SIGN_IN_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'OPERATION_TIMEOUT',
  QUERY_TOO_LARGE,
  'QUERY_TOO_SLOW',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** @returns the last say over every error that leaves: a known code with its message, or INTERNAL_SERVER_ERROR and the request's id. */
export function publicErrors(logger: Logger, maxTokens: number): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = codeOf(formatted, error);
    currentScope()?.errorCodes.add(code);
    if (!PUBLIC_CODES.has(code)) return internalError(formatted, error, logger);
    const { path, locations, extensions } = formatted;
    const subgraph = extensions?.['subgraph'];
    return {
      message: code === QUERY_TOO_LARGE && tokenLimitHit(error) ? tooManyTokens(maxTokens) : formatted.message,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code, ...(subgraph ? { subgraph } : {}) },
    };
  };
}

/** @returns the answer to an error that is not the caller's to read. */
export function internalServerError(requestId: string): GraphQLFormattedError {
  return { message: `服务内部错误，请稍后再试 | Something went wrong: try again later (${requestId})`, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}

function internalError({ path }: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const requestId = currentScope()?.requestId ?? '';
  const cause = unwrapResolverError(error);
  // A subgraph's errors are logged where they arrive, with what the subgraph said.
  if (!(rootCause(error) instanceof SubgraphError)) logger.error({ requestId, path, err: cause }, 'internal error');
  return { ...internalServerError(requestId), ...(path ? { path } : {}) };
}

/** Apollo Server writes its own code over that of a validation rule. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  if (tokenLimitHit(error)) return QUERY_TOO_LARGE;
  const ruleCode = error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
  return ruleCode === QUERY_TOO_LARGE ? QUERY_TOO_LARGE : String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

function tokenLimitHit(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && /Document contains more tha[nt] \d+ tokens/.test(error.message);
}

function tooManyTokens(limit: number): string {
  return `查询过长，上限为 ${limit} 个词元，请拆成几个查询 | The query has more than ${limit} tokens: split it into several`;
}
