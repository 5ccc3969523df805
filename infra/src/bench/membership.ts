import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CallerSeal } from '@uniongraph/access';
import { membership } from '@uniongraph/membership';
import { startService } from '@uniongraph/subgraph';
import { pino } from 'pino';
import { findMongod } from '../../mongod/find.mjs';
import { startMongod } from '../../mongod/start.mjs';
import { generate } from '../generate/generate.js';
import { Federation, READS } from './federation.js';

const SMALL = 10_000;
const RUNS = 40;
const MOVES = 5;
const REDRAWS = 10;
const WRITES_A_SECOND = 40;

type Figure = (of: Federation) => Promise<number>;

/** `npm run bench -- membership [--members 1000000]`: two federations in one mongod, asked by turns. Prints the table of docs/benchmarks.md. */
const { values } = parseArgs({ args: process.argv.slice(3), options: { members: { type: 'string' } } });
const large = Number(values.members ?? 1_000_000);
const dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-bench-'));
const mongod = await startMongod({ binary: await findMongod(), dataDir });
const closing: (() => Promise<void>)[] = [() => mongod.stop()];
try {
  const [small, big] = [await aFederation(SMALL), await aFederation(large)];
  console.log(
    `\n| | ${SMALL.toLocaleString('en')} members | ${large.toLocaleString('en')} members | ratio | with ${WRITES_A_SECOND} writes a second, ${large.toLocaleString('en')} |\n|---|---|---|---|---|`,
  );
  for (const name of Object.keys(READS)) await row(name, small, big, (of) => of.read(name), RUNS);
  await row('move of a tree of 1,001 organisations, the job', small, big, (of) => of.move(), MOVES);
  await row('redraw of a branch, 7 groups', small, big, (of) => of.redraw(), REDRAWS);
  console.log(`\nrestamping of the tree's records after a move, ${large.toLocaleString('en')}: ${Math.round((await big.restamp()) / 1_000)} s`);
  const slow = [...(await small.slowPlans()), ...(await big.slowPlans())];
  console.log(slow.length === 0 ? 'every list is served by an index, in both' : slow.join('\n'));
} finally {
  for (const close of closing.reverse()) await close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

async function aFederation(members: number): Promise<Federation> {
  const key = (): string => randomBytes(32).toString('base64');
  const seal = new CallerSeal(randomBytes(32).toString('hex'));
  const environment = { mongoUri: mongod.uri, dbPrefix: `bench${members}`, keys: { fieldKey: key(), indexKey: key() }, seal, logger: pino({ level: 'error' }) };
  const service = await startService(membership, environment);
  closing.push(() => service.close());
  const startedAt = performance.now();
  const organizations = await generate(service, { members, seed: 1, say: console.error });
  console.error(`generated ${members} members and ${organizations.length} organisations in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  return new Federation(service, seal, organizations);
}

/** By turns, so that what else the machine does falls on both; then once more while the large one is written to. */
async function row(name: string, small: Federation, big: Federation, figure: Figure, runs: number): Promise<void> {
  const times: [number[], number[], number[]] = [[], [], []];
  for (let run = -Math.ceil(runs / 4); run < runs; run += 1) {
    const pair = [await figure(small), await figure(big)];
    if (run >= 0) pair.forEach((ms, i) => times[i]!.push(ms));
  }
  const stop = big.beginWriting(WRITES_A_SECOND);
  for (let run = 0; run < runs; run += 1) times[2].push(await figure(big));
  const written = await stop();
  const [a, b, busy] = times.map(median) as [number, number, number];
  console.log(`| ${name} | ${a.toFixed(1)} ms | ${b.toFixed(1)} ms | ${(b / a).toFixed(2)} | ${busy.toFixed(1)} ms (${written.toFixed(0)}/s) |`);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
