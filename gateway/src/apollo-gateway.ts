import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { atTheirPaths } from './error-path.js';
import { Operation, type GatewayContext } from './operation.js';
import type { Timeouts } from './timeouts.js';

interface ApolloGatewayOptions {
  /** Without security directives. */
  supergraphSdl: string;
  buildService: (definition: { name: string; url?: string }) => GraphQLDataSource<GatewayContext>;
  timeouts: Timeouts;
  logger: Logger;
}

/** @returns the stock gateway, which gives each operation its time limit and its errors their paths. It contacts no subgraph at boot, and nobody else ever. */
export function apolloGateway({ supergraphSdl, buildService, timeouts, logger }: ApolloGatewayOptions): ApolloGateway {
  // ApolloGateway reports to its maker unless told not to, and this is the only way to tell it.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService,
    serviceHealthCheck: false,
    __exposeQueryPlanExperimental: false,
    logger: logger.child({}, { level: quieter(logger) }),
  });
  const execute = gateway.executor;
  gateway.executor = async (request) => {
    const context = request.context as GatewayContext;
    const limitMs = request.operation.operation === OperationTypeNode.MUTATION ? timeouts.mutationMs : timeouts.queryMs;
    const operation = new Operation(request.operation.operation, limitMs, context.clientGone);
    context.operation = operation;
    try {
      const { errors, ...result } = await execute(request);
      return errors ? { ...result, errors: atTheirPaths(errors, operation.roots, result.data) } : result;
    } finally {
      operation.end();
    }
  };
  return gateway;
}

/** Its news are of no use to an operator, its warnings are. */
function quieter(logger: Logger): string {
  return logger.levelVal < 40 ? 'warn' : logger.level;
}
