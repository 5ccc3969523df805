import { mkdirSync, statfsSync } from 'node:fs';

/** What mongod needs for its journal and a union's first year. */
const NEEDED_BYTES = 500 * 2 ** 20;

/** @throws Error with one sentence when the disk of `dataDir` has less than `neededBytes` left. */
export function checkDiskSpace(dataDir: string, neededBytes = NEEDED_BYTES): void {
  mkdirSync(dataDir, { recursive: true });
  const { bavail, bsize } = statfsSync(dataDir);
  const freeBytes = bavail * bsize;
  if (freeBytes < neededBytes) {
    const [free, needed] = [freeBytes, neededBytes].map((bytes) => Math.floor(bytes / 2 ** 20));
    throw new Error(
      `磁盘空间不足：${dataDir} 仅余 ${free} MB，至少需要 ${needed} MB，请清理磁盘或用 DATA_DIR 指定别处 | The disk is full: ${dataDir} has ${free} MB left and needs ${needed} MB. Free some space, or name another place in DATA_DIR`,
    );
  }
}
