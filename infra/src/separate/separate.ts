import { httpSource } from '@uniongraph/gateway';
import { DB_PREFIX, type Shape, type ShapeContext } from '../launch/launch.js';
import { standalone } from '../standalone/standalone.js';
import { definitions } from '../standalone/services.js';
import { startProcess, type RunningProcess } from './service-process.js';

/** One process per subgraph, reached over HTTP on five ports from SERVICE_PORT on; this process is the gateway. */
export const separate: Shape = async (context) => {
  if (context.needsSample) await (await standalone(context)).close();
  context.say('正在启动五个子图进程 | Starting five subgraph processes ...');
  const processes = new Map<string, RunningProcess>();
  const close = async (): Promise<void> => {
    await Promise.all([...processes.values()].map((running) => running.stop()));
  };
  try {
    const started = await Promise.allSettled(definitions.map(async ({ name }, index) => processes.set(name, await startProcess(name, context.root, environmentOf(context, context.servicePort + index)))));
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  } catch (error) {
    await close();
    throw error;
  }
  return { source: (name) => httpSource({ url: processes.get(name)!.url }), close };
};

function environmentOf({ mongoUri, keys, logLevel }: ShapeContext, port: number): Record<string, string> {
  return {
    MONGODB_URI: mongoUri, MONGODB_PREFIX: DB_PREFIX, CALLER_SECRET: keys.callerSecret, FIELD_KEY: keys.fieldKey, BLIND_INDEX_KEY: keys.indexKey,
    PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: logLevel,
  };
}
