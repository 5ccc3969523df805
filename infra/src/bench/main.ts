import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { request } from 'undici';
import { EXAMPLES } from '@uniongraph/gateway';
import { readEnvironment } from '../launch/environment.js';
import { DB_PREFIX, launch, type Shape } from '../launch/launch.js';
import { root } from '../launch/run.js';
import { keysFile } from '../sample/accounts.js';
import { separate } from '../separate/separate.js';
import { standalone } from '../standalone/standalone.js';
import { issueToken } from '../token/issue-token.js';

const RUNS = 40;
const SERVICES = ['membership', 'democracy', 'welfare', 'culture', 'finance'];
const OF_THE_FOLLOWER = /\.(follower|directory|turns|jobs|hidden|outbox|system)/;

const year = EXAMPLES.find(({ id }) => id === 'the-year')!;
const members = EXAMPLES.find(({ id }) => id === 'members')!;

/** `npm run bench`: start-up and the yearly plan in both shapes, side by side in one run. Prints the table of docs/benchmarks.md. */
const dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-bench-'));
try {
  const first = await measure(standalone);
  const again = await measure(standalone);
  const apart = await measure(separate);
  const row = (name: string, of: (result: Result) => string | number): void => console.log(`| ${name} | ${of(again)} | ${of(apart)} |`);
  console.log(`first start, sample data loaded: ${first.startMs} ms\n\n| | standalone | separate |\n|---|---|---|`);
  row('start to first answer, ms', (result) => result.startMs);
  row('the year of plan 6, 18 tasks with evidence and percent: p50, ms', (result) => result.yearMs);
  row('database commands of it', (result) => result.yearCommands);
  row('20 members: p50, ms', (result) => result.membersMs);
  row('database commands of it', (result) => result.membersCommands);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

interface Result {
  startMs: number;
  yearMs: number;
  yearCommands: number;
  membersMs: number;
  membersCommands: number;
}

async function measure(shape: Shape): Promise<Result> {
  const [port, servicePort] = [await freePort(), 4701];
  const environment = { ...readEnvironment(root, { LOG_LEVEL: 'error' }), port, servicePort, dataDir };
  const startedAt = performance.now();
  const launched = await launch(root, environment, shape, () => undefined);
  try {
    const ask = asker(port, await issueToken(keysFile(dataDir), 'wang.fang'));
    await ask({ query: '{ __typename }' });
    const startMs = Math.round(performance.now() - startedAt);
    const client = await new mongoose.mongo.MongoClient(launched.mongoUri).connect();
    try {
      return {
        startMs,
        yearMs: await median(() => ask(year)),
        yearCommands: await commandsOf(client, () => ask(year)),
        membersMs: await median(() => ask(members)),
        membersCommands: await commandsOf(client, () => ask(members)),
      };
    } finally {
      await client.close();
    }
  } finally {
    await launched.stop();
  }
}

type Asked = { query: string; variables?: Record<string, unknown> };

function asker(port: number, token: string): (asked: Asked) => Promise<void> {
  return async ({ query, variables }) => {
    const { body } = await request(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await body.json()) as { errors?: { message: string }[] };
    if (answer.errors) throw new Error(answer.errors[0]?.message);
  };
}

async function median(work: () => Promise<void>): Promise<number> {
  for (let i = 0; i < RUNS / 4; i += 1) await work();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return Math.round(times.sort((a, b) => a - b)[RUNS / 2]! * 10) / 10;
}

async function commandsOf(client: mongoose.mongo.MongoClient, work: () => Promise<void>): Promise<number> {
  const databases = SERVICES.map((name) => client.db(`${DB_PREFIX}_${name}`));
  for (const database of databases) await database.command({ profile: 2 });
  await work();
  for (const database of databases) await database.command({ profile: 0 });
  let commands = 0;
  for (const database of databases) {
    const entries = await database
      .collection('system.profile')
      .find({ op: { $in: ['query', 'command'] } })
      .toArray();
    commands += entries.filter(({ ns }) => !OF_THE_FOLLOWER.test(String(ns)) && !String(ns).includes('$cmd')).length;
    await database.collection('system.profile').drop();
  }
  return commands;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
