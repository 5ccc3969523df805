import { createServer } from 'node:http';
import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServer } from '@apollo/server';
import type { CallerSeal } from '@uniongraph/access';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { accessLog } from './access-log.js';
import { apolloGateway } from './apollo-gateway.js';
import { FederationDataSource } from './federation-data-source.js';
import { supergraphTypes } from './fetch-shape.js';
import { mountGraphql } from './graphql-endpoint.js';
import { graphqlServer } from './graphql-server.js';
import { mountHealth } from './health.js';
import type { IdentityProvider } from './identity.js';
import { listen } from './listen.js';
import type { GatewayContext } from './operation.js';
import { DEFAULT_LIMITS, type Limits } from './query-limits.js';
import { openScope } from './request-scope.js';
import { SubgraphHealth } from './subgraph-health.js';
import type { SubgraphSource } from './subgraph-source.js';
import { subgraphUrls, withoutSecurityDirectives } from './supergraph.js';
import { DEFAULT_TIMEOUTS, type Timeouts } from './timeouts.js';

/** For receiving a request; and longer than a balancer in front keeps an idle connection. */
const HTTP_TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };

export interface GatewayOptions {
  /** Any Federation 2 supergraph. */
  supergraphSdl: string;
  /** How to reach the subgraph; `url` is the one that it was composed with. The gateway closes it. */
  dataSource: (name: string, url: string | undefined) => SubgraphSource;
  seal: CallerSeal;
  identity: IdentityProvider;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Adds routes of the shape's own, before `/graphql`. */
  mount?: (app: Express) => void;
  limits?: Partial<Limits>;
  timeouts?: Partial<Timeouts>;
  logger: Logger;
}

export interface RunningGateway {
  /** Where it listens, e.g. `http://127.0.0.1:4000`; the graph is at `/graphql`. */
  url: string;
  port: number;
  app: Express;
  /** Takes no more requests, lets the running ones finish, closes the connections to the subgraphs. */
  stop(): Promise<void>;
}

/**
 * Serves the supergraph. Contacts no subgraph: those that are down are so for the parts of an answer that they own.
 * @throws Error with one clear sentence when the port is in use, or the supergraph is not one.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { supergraphSdl, dataSource, host, logger } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const sources = new Map([...subgraphUrls(supergraphSdl)].map(([name, url]) => [name, dataSource(name, url || undefined)]));
  const health = new SubgraphHealth([...sources.keys()]);
  const app = express().disable('x-powered-by');
  const httpServer = createServer(HTTP_TIMEOUTS, app);
  let server: ApolloServer<GatewayContext> | null = null;
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await server?.stop();
    await Promise.all([...sources.values()].map((source) => source.close?.()));
  };
  try {
    server = await graphqlServer({ gateway: gatewayOver(options, timeouts, sources, health), httpServer, limits, drainMs: timeouts.drainMs, logger });
    app.use(openScope, accessLog(logger));
    mountHealth(app, health, () => stopping !== null);
    options.mount?.(app);
    mountGraphql(app, server, { identity: options.identity, bodyBytes: limits.bodyBytes, logger });
    const port = await listen(httpServer, options.port, host);
    return { url: `http://${reachable(host)}:${port}`, port, app, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function gatewayOver(
  { supergraphSdl: given, seal, logger }: GatewayOptions,
  timeouts: Timeouts,
  sources: ReadonlyMap<string, SubgraphSource>,
  health: SubgraphHealth,
): ApolloGateway {
  const { supergraphSdl, removed } = withoutSecurityDirectives(given);
  if (removed.length > 0) logger.info({ directives: removed }, 'enforced by the subgraphs, not by the gateway');
  const types = supergraphTypes(supergraphSdl);
  const shared = { seal, types, health, logger, queryTimeoutMs: timeouts.subgraphMs, mutationTimeoutMs: timeouts.mutationMs };
  return apolloGateway({ supergraphSdl, buildService: ({ name }) => new FederationDataSource({ ...shared, name, source: sources.get(name)! }), timeouts, logger });
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
