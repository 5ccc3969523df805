import type { Server } from 'node:http';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import type { GatewayContext } from './operation.js';
import { publicErrors } from './public-error.js';
import { queryLimits, type Limits } from './query-limits.js';
import { currentScope } from './request-scope.js';
import { unusableSupergraph } from './supergraph.js';

/**
 * @returns the GraphQL server over the gateway, started: limits, errors fit for the caller, CSRF prevention, no batches.
 * @throws Error with one clear sentence when the gateway cannot load its supergraph.
 */
export async function graphqlServer(options: {
  gateway: ApolloGateway;
  httpServer: Server;
  limits: Limits;
  drainMs: number;
  logger: Logger;
}): Promise<ApolloServer<GatewayContext>> {
  const { gateway, httpServer, limits, drainMs, logger } = options;
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [queryLimits(limits)],
    formatError: publicErrors(logger, limits.tokens),
    logger,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: drainMs }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationForTheLog,
    ],
  });
  await server.start().catch((error: unknown) => {
    throw unusableSupergraph(error);
  });
  return server;
}

const operationForTheLog: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, operationName }) => {
      const scope = currentScope();
      if (scope) scope.operation = operation ? { kind: operation.operation, name: operationName } : null;
    },
  }),
};
