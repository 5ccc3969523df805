import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMongod } from '../mongod/find.mjs';
import { startMongod } from '../mongod/start.mjs';

/** One real mongod for the whole run; each test takes a database name of its own. */
export default async function setup() {
  const dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-mongo-'));
  const mongod = await startMongod({ binary: await findMongod(console.error), dataDir });
  process.env.TEST_MONGODB_URI = mongod.uri;
  globalThis.uniongraphTest = { mongod, dataDir };
}
