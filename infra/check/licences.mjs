// Part of `npm run check`: every licence of a package that runs in the product is named in THIRD-PARTY.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bin/ensure-installed.mjs';
import { isMain } from '../bin/is-main.mjs';
import { runCommand } from './committed.mjs';

/**
 * @param {{ packages: Record<string, { license?: string, dev?: boolean, link?: boolean }> }} lock package-lock.json
 * @param {string} notice THIRD-PARTY.md
 * @returns {string[]} a sentence per package whose licence the notice does not name.
 */
export function unnamedLicences(lock, notice) {
  return Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .map(([path, { license }]) => [path, license ?? oldStyleLicence(path)])
    .filter(([, licence]) => !notice.includes(`\`${licence}\``))
    .map(([path, licence]) => `${path.slice('node_modules/'.length)}: ${licence}`);
}

/** The lock file leaves out what old packages name in `licenses`. */
function oldStyleLicence(path) {
  const file = join(root, path, 'package.json');
  const { licenses = [] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return licenses.map(({ type }) => type).join(' AND ') || textOfLicence(path);
}

/** Some name none at all and bring the text alone. */
function textOfLicence(path) {
  const file = join(root, path, 'LICENSE');
  return existsSync(file) && readFileSync(file, 'utf8').startsWith('MIT License') ? 'MIT' : 'no licence';
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const unnamed = unnamedLicences(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')), readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8'));
    if (unnamed.length > 0) throw new Error(`THIRD-PARTY.md 未提到以下许可 | THIRD-PARTY.md does not name these licences:\n  ${unnamed.join('\n  ')}`);
  });
}
