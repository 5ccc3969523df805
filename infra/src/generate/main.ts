import { parseArgs } from 'node:util';
import { CallerSeal } from '@uniongraph/access';
import { membership } from '@uniongraph/membership';
import { startService } from '@uniongraph/subgraph';
import { pino } from 'pino';
import { findMongod } from '../../mongod/find.mjs';
import { startMongod } from '../../mongod/start.mjs';
import { lockDataDir, readKeys } from '../launch/data-dir.js';
import { readEnvironment } from '../launch/environment.js';
import { DB_PREFIX } from '../launch/launch.js';
import { root } from '../launch/run.js';
import { generate } from './generate.js';
import { isLoopback } from './loopback.js';

const USAGE = '用法 | Usage: npm run generate -- --members <数量 count> [--seed 1] [--remote]; DATA_DIR, MONGODB_URI as for npm start';

/** `npm run generate`: a federation of any size, for measuring. */
try {
  const options = { members: { type: 'string' }, seed: { type: 'string' }, remote: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  const members = Number(values.members);
  if (!Number.isInteger(members) || members < 1 || members > 5_000_000) throw new Error(USAGE);
  const { dataDir, mongoUri: given } = readEnvironment(root, process.env);
  if (given && !isLoopback(given) && !values.remote)
    throw new Error('MONGODB_URI 不在本机：确要写入请加 --remote | MONGODB_URI is not on this machine: add --remote if you mean it');
  const unlock = lockDataDir(dataDir);
  const mongod = given ? null : await startMongod({ binary: await findMongod(console.log), dataDir });
  try {
    const keys = readKeys(dataDir);
    const seal = new CallerSeal(keys.callerSecret);
    const service = await startService(membership, { mongoUri: given ?? mongod!.uri, dbPrefix: DB_PREFIX, keys, seal, logger: pino({ level: 'error' }) });
    const startedAt = performance.now();
    try {
      const organizations = await generate(service, { members, seed: Number(values.seed ?? 1), say: console.log });
      console.log(`完成 | Done: ${organizations.length} organisations, ${members} members, ${Math.round((performance.now() - startedAt) / 1_000)} s`);
    } finally {
      await service.close();
    }
  } finally {
    await mongod?.stop();
    unlock();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
