import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findMongod,
  launch,
  root,
  separate,
  standalone,
  startMongod,
  type Launched,
  type LaunchEnvironment,
  type RunningMongod,
  type SeparateSubgraphs,
  type Shape,
  type ShapeContext,
} from '@uniongraph/infra';
import { eventually } from './eventually.js';
import { freePorts } from './free-ports.js';
import type { ShapeName } from './graph.js';
import { isRunning } from './is-running.js';

/** A shape that is up, and what a story may do to it. */
export interface StartedShape {
  gateway: Launched['gateway'];
  dataDir: string;
  context: ShapeContext;
  /** The subgraph's process; in the separate shape only. */
  process(name: string): { url: string; pid: number };
  startAgain(name: string): Promise<void>;
  /** @returns when it is dead. */
  killDatabase(): Promise<void>;
  startDatabaseAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** @returns a new data directory in which the sample data is loaded and nothing runs. */
export async function sampleDataDir(): Promise<string> {
  const dataDir = newDataDir();
  const { stop } = await launch(root, await environmentIn(dataDir), standalone, () => {});
  await stop();
  return dataDir;
}

/** Brings a shape up on a copy of `sample`; `stop` leaves no process and no file. */
export async function startShape(name: ShapeName, sample: string): Promise<StartedShape> {
  const dataDir = newDataDir();
  cpSync(sample, dataDir, { recursive: true });
  let context: ShapeContext | null = null;
  let processes: SeparateSubgraphs | null = null;
  const shape: Shape = async (given) => {
    context = given;
    if (name === 'standalone') return standalone(given);
    return (processes = await separate(given));
  };
  const { gateway, stop } = await launch(root, await environmentIn(dataDir), shape, () => {});
  let mongod: RunningMongod | null = null;
  const services = (): SeparateSubgraphs => {
    if (!processes) throw new Error('in the standalone shape the subgraphs have no process of their own');
    return processes;
  };
  return {
    gateway,
    dataDir,
    context: context!,
    process: (service) => services().processes.get(service)!,
    startAgain: (service) => services().startAgain(service),
    killDatabase: async () => {
      const pid = Number(readFileSync(join(dataDir, 'mongo', 'mongod.lock'), 'utf8'));
      process.kill(pid, 'SIGKILL');
      await eventually(async () => !isRunning(pid), Boolean);
    },
    startDatabaseAgain: async () => {
      mongod = await startMongod({ binary: await findMongod(), dataDir, port: Number(new URL(context!.mongoUri).port) });
    },
    stop: async () => {
      await stop();
      await mongod?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'uniongraph-e2e-'));
}

/** Roles are read anew for each request: a story does not wait for the cache to end. */
async function environmentIn(dataDir: string): Promise<LaunchEnvironment> {
  const port = await freePorts(6);
  return {
    port,
    servicePort: port + 1,
    host: '127.0.0.1',
    dataDir,
    mongoUri: undefined,
    issuer: undefined,
    audience: 'uniongraph',
    sampleData: true,
    logLevel: 'silent',
    grantsCacheMs: 1,
  };
}
