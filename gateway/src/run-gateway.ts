import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CallerSeal } from '@uniongraph/access';
import { pino, type Logger } from 'pino';
import { readEnvironment, variableOf, type GatewayEnvironment } from './environment.js';
import { startGateway } from './gateway.js';
import { httpSource } from './http-source.js';
import { anonymousIdentity, bearerIdentity, type IdentityProvider } from './identity.js';
import { membershipGrants } from './membership-grants.js';
import type { SubgraphSource } from './subgraph-source.js';
import { subgraphUrls } from './supergraph.js';

/** Runs the gateway as a process of its own until SIGINT or SIGTERM, then drains. What keeps it from starting is one sentence and exit code 1. */
export async function runGateway(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    await start(readEnvironment(env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function start(environment: GatewayEnvironment): Promise<void> {
  const { host, port, supergraphFile, callerSecret } = environment;
  const logger = pino({ name: 'gateway', level: environment.logLevel });
  const supergraphSdl = readSupergraph(supergraphFile);
  const composed = subgraphUrls(supergraphSdl);
  const sourceOf = (name: string): SubgraphSource => httpSource({ url: urlOf(name, composed, environment) });
  const seal = new CallerSeal(callerSecret ?? randomBytes(32).toString('hex'));
  const identity = identityOf(environment, seal, sourceOf, logger);
  const gateway = await startGateway({ supergraphSdl, dataSource: sourceOf, seal, identity, host, port, logger });
  logger.info({ url: `${gateway.url}/graphql` }, 'ready');
  const stop = (): void => void gateway.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function identityOf({ oidc }: GatewayEnvironment, seal: CallerSeal, sourceOf: (name: string) => SubgraphSource, logger: Logger): IdentityProvider {
  if (!oidc) return anonymousIdentity;
  return bearerIdentity({ ...oidc, grantsOf: membershipGrants(sourceOf('membership'), seal), logger });
}

function readSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`无法读取超图 ${file}：请先生成，或用 SUPERGRAPH 指明 | Cannot read the supergraph ${file}: compose it first, or name one by SUPERGRAPH`, { cause: error });
  }
}

function urlOf(subgraph: string, composed: ReadonlyMap<string, string>, environment: GatewayEnvironment): string {
  const url = environment.urlOf(subgraph) ?? composed.get(subgraph);
  if (url && URL.canParse(url)) return url;
  const variable = variableOf(subgraph);
  throw new Error(
    `不知道 ${subgraph} 服务的地址：请设置 ${variable}，如 http://127.0.0.1:4001/graphql | Where is the ${subgraph} service? Set ${variable}, e.g. http://127.0.0.1:4001/graphql`,
  );
}
