// `npm run reset [-- --yes]`: removes the data directory, after asking.
import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build({ log: () => {} });
const { readEnvironment } = await import('../dist/launch/environment.js');
const { lockDataDir } = await import('../dist/launch/data-dir.js');
const { endOrphan } = await import('../dist/launch/orphan.js');

try {
  const { dataDir } = readEnvironment(root, process.env);
  if (!existsSync(dataDir)) console.log('没有数据可清除 | There is no data to remove');
  else {
    const release = lockDataDir(dataDir);
    if (await isWanted(dataDir)) {
      await endOrphan(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
      console.log('数据已清除 | The data is removed');
    } else {
      release();
      console.log('未清除 | Nothing was removed');
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function isWanted(dataDir) {
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`将删除 ${dataDir} 中的全部数据，确定吗？输入 yes 确认 | This removes all data in ${dataDir}. Type yes to confirm: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
