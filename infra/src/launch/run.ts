import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment.js';
import { launch, type Shape } from './launch.js';
import { welcome } from './welcome.js';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A process that is the graph in `shape`, until Ctrl-C. What keeps it from starting is one sentence and exit code 1. */
export async function run(shape: Shape): Promise<void> {
  try {
    const environment = readEnvironment(root, process.env);
    let stopAsked = false;
    const askStop = (): void => void (stopAsked = true);
    process.on('SIGINT', askStop).on('SIGTERM', askStop);
    const launched = await launch(root, environment, shape, (text) => console.log(text));
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      console.log('正在停止：处理完进行中的请求 | Stopping: finishing the requests under way ...');
      void launched.stop().then(() => process.exit(0));
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    if (stopAsked) stop();
    else console.log(welcome(root, environment));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
