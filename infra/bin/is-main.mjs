import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @returns whether the module at `url` is the script that node was started with, symbolic links resolved. */
export function isMain(url) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url);
}
