import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CallerSeal } from '@uniongraph/access';
import { bearerIdentity, localSource, membershipGrants, mountExplorer, startGateway, type RunningGateway } from '@uniongraph/gateway';
import { pino } from 'pino';
import { findMongod } from '../../mongod/find.mjs';
import { startMongod } from '../../mongod/start.mjs';
import { createSampleIssuer } from '../sample/accounts.js';
import { loadSample } from '../sample/load-sample.js';
import { SampleState } from '../sample/sample-state.js';
import { lockDataDir, readKeys } from './data-dir.js';
import type { StandaloneEnvironment } from './environment.js';
import { endOrphan } from './orphan.js';
import { checkPortFree } from './port.js';
import { startServices } from './services.js';

export interface Standalone {
  gateway: RunningGateway;
  issuer: string;
  stop(): Promise<void>;
}

const DB_PREFIX = 'uniongraph';

type Undo = () => Promise<void> | void;

/** The whole graph in this process: embedded mongod, five subgraphs, the gateway with explorer and sign-in. `say` shows progress. */
export async function startStandalone(root: string, environment: StandaloneEnvironment, say: (text: string) => void): Promise<Standalone> {
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start(root, environment, say, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(root: string, environment: StandaloneEnvironment, say: (text: string) => void, undo: Undo[], stop: () => Promise<void>): Promise<Standalone> {
  const { port, host, dataDir } = environment;
  await checkPortFree(port, host);
  undo.push(lockDataDir(dataDir));
  const keys = readKeys(dataDir);
  const mongoUri = environment.mongoUri ?? (await embeddedMongo(dataDir, say, undo));
  const clock: { now: Date | null } = { now: null };
  const seal = new CallerSeal(keys.callerSecret);
  const logger = pino({ name: 'uniongraph', level: environment.logLevel });

  const state = new SampleState(mongoUri, DB_PREFIX);
  const needsSample = environment.sampleData && (await state.prepare());
  say('正在启动五个子图 | Starting the five subgraphs ...');
  const services = await startServices({ mongoUri, dbPrefix: DB_PREFIX, keys, seal, logger, now: () => clock.now ?? new Date() });
  undo.push(() => services.close());
  if (needsSample) await loadSample({ root, services, seal, state, clock, say });

  const publicUrl = `http://localhost:${port}`;
  const issuer = environment.issuer ?? `${publicUrl}/oidc`;
  const ownIssuer = environment.issuer ? null : await createSampleIssuer(root, { issuer, audience: environment.audience, dataDir });
  const source = (name: string) => localSource(services.byName.get(name)!.subgraph);
  const gateway = await startGateway({
    supergraphSdl: readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8'),
    dataSource: source,
    seal,
    identity: bearerIdentity({ logger, issuer, audience: environment.audience, grantsOf: membershipGrants(source('membership'), seal) }),
    host, port, logger,
    mount: (app) => {
      ownIssuer?.mount(app);
      mountExplorer(app, { graphqlPath: '/graphql', issuerUrl: issuer, clientId: 'explorer' });
    },
  });
  undo.push(() => gateway.stop());
  return { gateway, issuer, stop };
}

async function embeddedMongo(dataDir: string, say: (text: string) => void, undo: Undo[]): Promise<string> {
  await endOrphan(dataDir);
  const binary = await findMongod(say);
  say('正在启动 MongoDB | Starting MongoDB ...');
  const mongod = await startMongod({ binary, dataDir });
  undo.push(() => mongod.stop());
  return mongod.uri;
}
