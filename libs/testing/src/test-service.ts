import { randomBytes } from 'node:crypto';
import { CALLER_HEADER, CallerSeal, REQUEST_ID_HEADER, type Caller } from '@uniongraph/access';
import { startService, type RunningService, type ServiceDefinition } from '@uniongraph/subgraph';
import type { ExecutionResult } from 'graphql';
import { pino } from 'pino';
import { ulid } from 'ulid';

export interface TestService extends RunningService {
  seal: CallerSeal;
  /** Sets the service's clock: `at('2025-03-31T10:00:00+08:00')`. */
  at(instant: string): void;
  /** @returns the whole answer, errors included. */
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** @returns the data. @throws Error with the errors, the query and the variables when there are errors. */
  data<T = Record<string, never>>(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** @returns the names of the database commands that `work` caused, without heartbeats and what the service does by itself all the time. */
  commandsOf(work: () => Promise<unknown>): Promise<string[]>;
}

const QUIET = new Set(['hello', 'ping', 'endSessions', 'getMore', 'killCursors', 'killSessions']);
const OF_THE_FOLLOWER = /^(follower|directory|turns|jobs|hidden)/;

/** Starts a service over databases of its own on the test run's mongod; `close` drops them. */
export async function startTestService(definition: ServiceDefinition): Promise<TestService> {
  let now: Date | null = null;
  const key = (): string => randomBytes(32).toString('base64');
  const seal = new CallerSeal(randomBytes(32).toString('hex'));
  const service = await startService(definition, {
    mongoUri: `${process.env['TEST_MONGODB_URI']!}&monitorCommands=true`,
    dbPrefix: `t${ulid().toLowerCase()}`,
    keys: { fieldKey: key(), indexKey: key() },
    seal,
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
    now: () => now ?? new Date(),
  });
  const ask = (caller: Caller, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult> =>
    service.subgraph.execute({ query, variables, headers: { [CALLER_HEADER]: seal.seal(caller), [REQUEST_ID_HEADER]: 'test' } });
  return {
    ...service,
    seal,
    at: (instant) => (now = new Date(instant)),
    ask,
    data: async <T>(caller: Caller, query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(caller, query, variables);
      if (errors || !data) throw new Error(`${errors?.map((error) => `${error.message} at ${error.path?.join('.')}`).join('\n')}\n${query}\n${JSON.stringify(variables)}`);
      return plain(data) as T;
    },
    commandsOf: (work) => commandsOf(service, work),
    close: async () => {
      const followed = (definition.follows ?? []).map((following) => following.service);
      await service.jobs.close();
      await service.followings.close();
      await service.directory.close();
      for (const name of new Set([definition.name, 'membership', ...followed])) await databaseOf(service, name).dropDatabase();
      await service.close();
    },
  };
}

/** The database of a service beside the one under test: what its events are read from. */
export function databaseOf({ store }: RunningService, name: string) {
  return store.connection.getClient().db(store.connection.name.replace(/_[a-z]+$/, `_${name}`));
}

async function commandsOf(service: RunningService, work: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  await service.caughtUp();
  const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }): void => {
    const collection = String(command[commandName]);
    const isFollowing = OF_THE_FOLLOWER.test(collection) || (commandName === 'find' && collection === 'outbox');
    if (!QUIET.has(commandName) && !isFollowing) names.push(commandName);
  };
  const client = service.store.connection.getClient();
  client.on('commandStarted', listen);
  await work().finally(() => client.off('commandStarted', listen));
  return names;
}

/** graphql-js answers with null-prototype objects; tests compare with plain ones. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
