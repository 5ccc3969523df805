import { httpSource } from '@uniongraph/gateway';
import { DB_PREFIX, type Shape, type ShapeContext, type Subgraphs } from '../launch/launch.js';
import { checkPortFree } from '../launch/port.js';
import { standalone } from '../standalone/standalone.js';
import { definitions } from '../standalone/services.js';
import { startProcess, type RunningProcess } from './service-process.js';

export interface SeparateSubgraphs extends Subgraphs {
  /** By the subgraph's name. */
  processes: ReadonlyMap<string, RunningProcess>;
  /** Starts the subgraph's process again, on the same port, after it has ended. */
  startAgain(name: string): Promise<void>;
}

/** One process per subgraph, reached over HTTP on five ports from SERVICE_PORT on; this process is the gateway. */
export const separate = (async (context: ShapeContext): Promise<SeparateSubgraphs> => {
  const portOf = (name: string): number => context.servicePort + definitions.findIndex((definition) => definition.name === name);
  for (const { name } of definitions) await checkPortFree(portOf(name), '127.0.0.1', 'SERVICE_PORT');
  if (context.needsSample) await (await standalone(context)).close();
  context.say('正在启动五个子图进程 | Starting five subgraph processes ...');
  const processes = new Map<string, RunningProcess>();
  const start = async (name: string): Promise<void> => {
    processes.set(name, await startProcess(name, context.root, environmentOf(context, portOf(name))));
  };
  const close = async (): Promise<void> => {
    await Promise.all([...processes.values()].map((running) => running.stop()));
  };
  const outcomes = await Promise.allSettled(definitions.map(({ name }) => start(name)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const sources = new Map([...processes].map(([name, { url }]) => [name, httpSource({ url })]));
  return { source: (name) => sources.get(name)!, close, processes, startAgain: start };
}) satisfies Shape;

function environmentOf({ mongoUri, keys, logLevel }: ShapeContext, port: number): Record<string, string> {
  return {
    MONGODB_URI: mongoUri,
    MONGODB_PREFIX: DB_PREFIX,
    CALLER_SECRET: keys.callerSecret,
    FIELD_KEY: keys.fieldKey,
    BLIND_INDEX_KEY: keys.indexKey,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: logLevel,
  };
}
