import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 15_000;

/**
 * Ends the mongod that an earlier start left behind when it was killed: only one that has this data directory open, and only
 * after the directory was locked, so that it belongs to nobody.
 */
export async function endOrphan(dataDir: string): Promise<void> {
  const dbPath = join(dataDir, 'mongo');
  const pid = pidIn(join(dbPath, 'mongod.lock'));
  if (!pid || !commandLine(pid).includes(dbPath)) return;
  process.kill(pid, 'SIGTERM');
  for (const deadline = Date.now() + WAIT_MS; commandLine(pid).includes(dbPath) && Date.now() < deadline;) await sleep(100);
}

function pidIn(lockFile: string): number {
  return existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8').trim()) : 0;
}

function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
