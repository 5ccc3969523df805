import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment.js';
import { launch, type Shape } from './launch.js';
import { welcome } from './welcome.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A process that is the graph in `shape`, until Ctrl-C. What keeps it from starting is one sentence and exit code 1. */
export async function run(shape: Shape): Promise<void> {
  const stopAsked = new AbortController();
  const askStop = (): void => {
    if (!stopAsked.signal.aborted) console.log('正在停止：处理完进行中的请求 | Stopping: finishing the requests under way ...');
    stopAsked.abort();
  };
  process.on('SIGINT', askStop).on('SIGTERM', askStop);
  try {
    const environment = readEnvironment(root, process.env);
    const { stop } = await launch(root, environment, shape, (text) => console.log(text), stopAsked.signal);
    if (!stopAsked.signal.aborted) {
      console.log(welcome(root, environment));
      await new Promise((resolve) => stopAsked.signal.addEventListener('abort', resolve, { once: true }));
    }
    await stop();
    process.exit(0);
  } catch (error) {
    if (stopAsked.signal.aborted && error === stopAsked.signal.reason) process.exit(0);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
