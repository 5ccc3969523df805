import { CALLER_HEADER, CallerSealError, REQUEST_ID_HEADER, type Caller, type CallerSeal } from '@uniongraph/access';
import { GraphQLError } from 'graphql';

/** GraphQL context of every resolver in a subgraph. `loaders` lives as long as the request. */
export interface RequestContext {
  caller: Caller;
  requestId: string;
  loaders: Map<string, unknown>;
}

/** @throws GraphQLError UNAUTHENTICATED when the caller header is forged or out of date. */
export function requestContext(seal: CallerSeal, headers: Readonly<Record<string, string | string[] | undefined>>): RequestContext {
  const sealed = headers[CALLER_HEADER];
  const requestId = headers[REQUEST_ID_HEADER];
  try {
    return { caller: seal.open(typeof sealed === 'string' ? sealed : undefined), requestId: typeof requestId === 'string' ? requestId : '', loaders: new Map() };
  } catch (error) {
    if (!(error instanceof CallerSealError) && !(error instanceof SyntaxError)) throw error;
    throw new GraphQLError('身份凭证无效 | The caller header is not valid', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}
