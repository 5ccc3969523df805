import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment.js';
import { startStandalone } from './standalone.js';
import { welcome } from './welcome.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

try {
  const environment = readEnvironment(root, process.env);
  const standalone = await startStandalone(root, environment, (text) => console.log(text));
  console.log(welcome(root, environment));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    console.log('正在停止：处理完进行中的请求 | Stopping: finishing the requests under way ...');
    void standalone.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
