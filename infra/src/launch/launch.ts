import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CallerSeal } from '@uniongraph/access';
import { bearerIdentity, membershipGrants, mountExplorer, startGateway, type RunningGateway, type SubgraphSource } from '@uniongraph/gateway';
import { pino, type Logger } from 'pino';
import { findMongod } from '../../mongod/find.mjs';
import { startMongod } from '../../mongod/start.mjs';
import { createSampleIssuer } from '../sample/accounts.js';
import { SampleState } from '../sample/sample-state.js';
import { lockDataDir, readKeys, type StandaloneKeys } from './data-dir.js';
import { checkDiskSpace } from './disk-space.js';
import type { LaunchEnvironment } from './environment.js';
import { endOrphan } from './orphan.js';
import { checkPortFree } from './port.js';

export const DB_PREFIX = 'uniongraph';

/** The five subgraphs as one shape runs them. */
export interface Subgraphs {
  source(name: string): SubgraphSource;
  close(): Promise<void>;
}

/** What a shape needs to bring its subgraphs up; it loads the sample data first when `needsSample`. */
export interface ShapeContext {
  root: string;
  mongoUri: string;
  keys: StandaloneKeys;
  seal: CallerSeal;
  logger: Logger;
  logLevel: string;
  servicePort: number;
  sample: SampleState;
  needsSample: boolean;
  /** Aborted when somebody wants to stop before the start is done. */
  signal: AbortSignal;
  say(text: string): void;
}

export type Shape = (context: ShapeContext) => Promise<Subgraphs>;

export interface Launched {
  gateway: RunningGateway;
  mongoUri: string;
  stop(): Promise<void>;
}

type Undo = () => Promise<void> | void;

/**
 * Brings the whole graph up in `shape`: mongod, subgraphs, and the gateway with explorer and sign-in.
 * What started is stopped again when a step fails or `signal` is aborted.
 */
export async function launch(root: string, environment: LaunchEnvironment, shape: Shape, say: (text: string) => void, signal = new AbortController().signal): Promise<Launched> {
  const undo: Undo[] = [];
  const stop = (): Promise<void> => undoAll(undo.splice(0).reverse());
  try {
    const { port, host, dataDir, logLevel } = environment;
    await checkPortFree(port, host);
    checkDiskSpace(dataDir);
    undo.push(lockDataDir(dataDir));
    const keys = readKeys(dataDir);
    const mongoUri = environment.mongoUri ?? (await embeddedMongo(dataDir, say, undo));
    signal.throwIfAborted();
    const sample = new SampleState(mongoUri, DB_PREFIX);
    const needsSample = environment.sampleData && (await sample.prepare());
    const seal = new CallerSeal(keys.callerSecret);
    const logger = pino({ name: 'uniongraph', level: logLevel });
    const subgraphs = await shape({ root, mongoUri, keys, seal, logger, logLevel, servicePort: environment.servicePort, sample, needsSample, signal, say });
    undo.push(() => subgraphs.close());
    signal.throwIfAborted();
    const gateway = await gatewayOver(root, environment, subgraphs, seal, logger);
    undo.push(() => gateway.stop());
    return { gateway, mongoUri, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

async function gatewayOver(root: string, environment: LaunchEnvironment, subgraphs: Subgraphs, seal: CallerSeal, logger: Logger): Promise<RunningGateway> {
  const { port, host, dataDir, audience, grantsCacheMs } = environment;
  const issuerUrl = environment.issuer ?? `http://localhost:${port}/oidc`;
  const ownIssuer = environment.issuer ? null : await createSampleIssuer(root, { issuerUrl, audience, dataDir });
  return startGateway({
    supergraphSdl: readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8'),
    dataSource: (name) => subgraphs.source(name),
    seal,
    identity: bearerIdentity({
      issuer: issuerUrl,
      audience,
      jwks: ownIssuer?.publicKeys,
      grantsOf: membershipGrants(subgraphs.source('membership'), seal),
      logger,
      cacheMs: grantsCacheMs,
    }),
    host,
    port,
    logger,
    mount: (app) => {
      ownIssuer?.mount(app);
      mountExplorer(app, { graphqlPath: '/graphql', issuerUrl, clientId: 'explorer' });
    },
  });
}

/** Every step, also when one of them fails. @throws the first failure. */
async function undoAll(steps: readonly Undo[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps)
    await Promise.resolve()
      .then(step)
      .catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}

async function embeddedMongo(dataDir: string, say: (text: string) => void, undo: Undo[]): Promise<string> {
  await endOrphan(dataDir);
  const binary = await findMongod(say);
  say('正在启动 MongoDB | Starting MongoDB ...');
  const mongod = await startMongod({ binary, dataDir });
  undo.push(() => mongod.stop());
  return mongod.uri;
}
