import { Module, type Provider } from '@nestjs/common';
import { CallerSeal } from '@uniongraph/access';
import { Directory, startDirectory, type RunningDirectory } from '@uniongraph/directory';
import { EvidenceReader, MetricReader, ServiceEvidence, type EvidenceRegistration } from '@uniongraph/evidence';
import { Jobs } from '@uniongraph/jobs';
import { checkModel, expandLists, listResolvers } from '@uniongraph/lists';
import { guarded, guardScopes, openStore, UnitOfWork, type Store, type StoreKeys } from '@uniongraph/mongo';
import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { evidenceResolvers } from './evidence-resolvers.js';
import { startFollowings, type Following, type RunningFollowings } from './following.js';
import { mountSubgraph, type Subgraph } from './mount.js';
import type { RequestContext } from './request-context.js';
import { STORE } from './store-token.js';
import { readTypeDefs } from './type-defs.js';

/** What a service is made of; `services/<name>/src/subgraph.ts` exports one. */
export interface ServiceDefinition {
  name: string;
  /** Three letters that its own shared names begin with, e.g. `Mem`. */
  prefix: string;
  /** Where its .graphql files are. */
  folder: string;
  /** Nest providers of all its slices. */
  slices: Provider[];
  /** Its records that can be evidence of the yearly plan, and the metrics that it answers. */
  evidence?: (store: Store) => EvidenceRegistration;
  /** What it keeps of other services' facts, beside the directory, which every service has. */
  follows?: readonly Following[];
}

/** Where a service runs: the same for a process, for standalone and for a test. */
export interface ServiceEnvironment {
  mongoUri: string;
  /** Its database is `<dbPrefix>_<name>`. */
  dbPrefix: string;
  keys: StoreKeys;
  seal: CallerSeal;
  logger: Logger;
  now?: () => Date;
}

export interface RunningService {
  subgraph: Subgraph;
  store: Store;
  directory: RunningDirectory;
  followings: RunningFollowings;
  /** Resolves when everything that the services it follows had committed before the call is known here. */
  caughtUp(): Promise<void>;
  jobs: Jobs;
  close(): Promise<void>;
}

/** Opens the service's store, mounts its subgraph and starts following membership's events, and those of the services that it names. */
export async function startService(definition: ServiceDefinition, environment: ServiceEnvironment): Promise<RunningService> {
  const { mongoUri, dbPrefix, keys, seal, logger, now } = environment;
  const store = await openStore({ uri: mongoUri, dbName: `${dbPrefix}_${definition.name}`, keys, now });
  const membership = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}_membership` }).asPromise();
  const directoryOf = new Directory(store);
  guardScopes(store.connection, (filter) => directoryOf.guard(filter));
  const { typeDefs, lists } = expandLists(readTypeDefs(definition.folder, definition.prefix), { prefix: definition.prefix });
  const work = new UnitOfWork(store);
  const jobs = new Jobs(store, definition.prefix, logger);
  const guard = (filter: Readonly<Record<string, unknown>>) => guarded(store.connection, filter);
  const evidence = new ServiceEvidence({ service: definition.name, prefix: definition.prefix, store, work, registration: definition.evidence?.(store), guard });

  @Module({
    providers: [
      { provide: STORE, useValue: store },
      { provide: UnitOfWork, useValue: work },
      { provide: Jobs, useValue: jobs },
      { provide: Directory, useValue: directoryOf },
      { provide: CallerSeal, useValue: seal },
      { provide: EvidenceReader, useValue: evidence.evidence },
      { provide: MetricReader, useValue: evidence.metrics },
      ...definition.slices,
    ],
  })
  class ServiceModule {}

  const subgraph = await mountSubgraph({
    name: definition.name,
    typeDefs,
    module: ServiceModule,
    seal,
    logger,
    resolvers: {
      ...listResolvers(lists, { model: (type) => store.connection.model(type), caller: (context) => (context as RequestContext).caller, guard }),
      ...evidenceResolvers(definition.prefix, evidence, seal),
    },
    selfFields: new Map(lists.map((list) => [list.type, list.self])),
  });
  for (const list of lists) checkModel(list, store.connection.model(list.type));
  evidence.check();
  const directory = await startDirectory({ store, membership, models: Object.values(store.connection.models), logger });
  const followings = await startFollowings(definition.follows ?? [], { store, mongoUri, dbPrefix, logger });
  await jobs.open();
  return {
    subgraph,
    store,
    directory,
    followings,
    caughtUp: async () => void (await Promise.all([directory.caughtUp(), followings.caughtUp()])),
    jobs,
    close: async () => {
      await jobs.close();
      await followings.close();
      await directory.close();
      await subgraph.close();
      await membership.close();
      await store.close();
    },
  };
}
