import { AsyncLocalStorage } from 'node:async_hooks';
import { REQUEST_ID_HEADER } from '@uniongraph/access';
import type { RequestHandler, Response } from 'express';
import { ulid } from 'ulid';

/** What the log and the errors of one HTTP request share. */
export interface RequestScope {
  requestId: string;
  /** Known once the query is parsed. */
  operation: { kind: string; name: string | null } | null;
  errorCodes: Set<string>;
}

const SANE_ID = /^[\w.-]{1,64}$/;
const scopes = new AsyncLocalStorage<RequestScope>();

/** Takes the client's `x-request-id`, or makes one, and answers with it. */
export const openScope: RequestHandler = (request, response, next) => {
  const given = request.get(REQUEST_ID_HEADER) ?? '';
  const scope: RequestScope = { requestId: SANE_ID.test(given) ? given : ulid(), operation: null, errorCodes: new Set() };
  (response.locals as { scope?: RequestScope }).scope = scope;
  response.setHeader(REQUEST_ID_HEADER, scope.requestId);
  next();
};

/** Makes the request's scope current for all that follows; behind the body parser, whose events would lose it. */
export const enterScope: RequestHandler = (_request, response, next) => scopes.run(scopeOf(response), next);

export function scopeOf(response: Response): RequestScope {
  return (response.locals as { scope: RequestScope }).scope;
}

export function currentScope(): RequestScope | undefined {
  return scopes.getStore();
}
