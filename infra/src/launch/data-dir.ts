import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreKeys } from '@uniongraph/mongo';

export interface StandaloneKeys extends StoreKeys {
  callerSecret: string;
}

/**
 * Takes the data directory for this process.
 * @returns how to give it back.
 * @throws Error when another running process has it.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const lock = join(dataDir, 'instance.pid');
  const [holder = '', startedAt = ''] = existsSync(lock) ? readFileSync(lock, 'utf8').split(' ') : [];
  if (holder && Number(holder) !== process.pid && isRunning(Number(holder)) && startOf(Number(holder)) === startedAt) {
    throw new Error(
      `另一个 UnionGraph（进程 ${holder}）正在使用该数据目录，请先停止它，或用 DATA_DIR 指定另一目录 | Another UnionGraph (process ${holder}) uses this data: stop it first, or name another directory in DATA_DIR`,
    );
  }
  rmSync(lock, { force: true });
  writeFileSync(lock, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  return () => rmSync(lock, { force: true });
}

/** The keys of this installation: made at the first start, kept beside the data and never in the database. */
export function readKeys(dataDir: string): StandaloneKeys {
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) {
    const base64 = (): string => randomBytes(32).toString('base64');
    const fresh: StandaloneKeys = { callerSecret: randomBytes(32).toString('hex'), fieldKey: base64(), indexKey: base64() };
    writeFileSync(`${file}.new`, JSON.stringify(fresh), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as StandaloneKeys;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** When the process began, in clock ticks since boot (field 22 of its stat), so that another that got its number later is not taken for it; empty where /proc is missing. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
