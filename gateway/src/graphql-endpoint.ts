import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { json, type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { IdentityProvider } from './identity.js';
import type { GatewayContext } from './operation.js';
import { internalServerError } from './public-error.js';
import { enterScope, scopeOf } from './request-scope.js';

/** Mounts `/graphql`: body limit, sign-in, GraphQL over HTTP, and an answer in GraphQL's form to whatever goes wrong before. */
export function mountGraphql(app: Express, server: ApolloServer<GatewayContext>, options: { identity: IdentityProvider; bodyBytes: number; logger: Logger }): void {
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<GatewayContext> => ({
    caller: await options.identity.callerOf(req.get('authorization')),
    requestId: scopeOf(res).requestId,
    clientGone: goneSignal(res),
  });
  app.use('/graphql', json({ limit: options.bodyBytes }), enterScope, neverCached, expressMiddleware(server, { context }));
  app.use(answerFailure(options.bodyBytes, options.logger));
}

const neverCached: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

function goneSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

function answerFailure(bodyBytes: number, logger: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { requestId, errorCodes } = scopeOf(response);
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) logger.error({ requestId, err: error }, 'internal error');
    const answer = status === 500 ? internalServerError(requestId) : clientFault(status, bodyBytes);
    errorCodes.add(String(answer.extensions?.['code']));
    response.status(status).json({ errors: [answer] });
  };
}

function clientFault(status: number, bodyBytes: number): GraphQLFormattedError {
  return status === 413
    ? { message: `请求超过 ${bodyBytes} 字节，请拆分 | The request is larger than ${bodyBytes} bytes: split it`, extensions: { code: 'REQUEST_TOO_LARGE' } }
    : { message: '请求无法读取：须为 UTF-8 的 JSON | The request cannot be read: send JSON in UTF-8', extensions: { code: 'BAD_REQUEST' } };
}
