// Files that are generated and committed.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root as workspace } from '../bin/ensure-installed.mjs';

/**
 * Writes what differs; with `check`, writes nothing.
 * @param {{ path: string, text: string }[]} files paths relative to `root`
 * @param {{ check: boolean, command: string, root?: string }} options `command` makes the files anew
 * @returns {string[]} the paths written.
 * @throws Error when `check` is set and a committed file differs: names the files and the command.
 */
export function keepCommitted(files, { check, command, root = workspace }) {
  const differing = files.filter(({ path, text }) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);
  if (check && differing.length > 0) {
    throw new Error(`与源不一致，请运行 ${command} 并提交 | Out of date, run ${command} and commit: ${differing.map(({ path }) => path).join(', ')}`);
  }
  for (const { path, text } of differing) {
    const scratch = join(root, `${path}.${process.pid}.tmp`);
    writeFileSync(scratch, text);
    renameSync(scratch, join(root, path));
  }
  return differing.map(({ path }) => path);
}

/** Runs a command of package.json: its errors are sentences for the reader, not stacks. */
export async function runCommand(act) {
  try {
    await act();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
