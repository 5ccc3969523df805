import { rmSync } from 'node:fs';

export default async function teardown() {
  const { mongod, dataDir } = globalThis.uniongraphTest;
  await mongod.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
