import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

export interface RunningProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;

/**
 * Runs `services/<name>` as a process of its own, which drains and ends when this one does, however that ended.
 * @returns when it answers. @throws Error with one sentence when it does not.
 */
export async function startProcess(name: string, root: string, environment: Readonly<Record<string, string>>): Promise<RunningProcess> {
  const port = Number(environment['PORT']);
  const child = spawn(process.execPath, [join(root, 'services', name, 'dist', 'main.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { PATH: process.env['PATH'], ...environment },
  });
  child.channel?.unref();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const url = `http://127.0.0.1:${port}/graphql`;
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
  };
  for (const deadline = Date.now() + START_TIMEOUT_MS; !(await answers(url)); await sleep(100)) {
    if (hasEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`子图 ${name} 未能启动 | Subgraph ${name} did not start (port ${port})`);
    }
  }
  return { url, pid: child.pid!, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
