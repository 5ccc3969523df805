// Installs the packages of package-lock.json when they are missing or older than the lock. Runs on plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {{ toRun?: boolean }} [options] `toRun`: only what running needs, without the tools of development and test. */
export function ensureInstalled({ toRun = false } = {}) {
  if (isInstalled(toRun)) return;
  console.error('正在安装依赖，约需半分钟 | Installing packages, about half a minute ...');
  const omit = toRun && !existsSync(join(root, 'node_modules', 'jest')) ? ['--omit=dev'] : [];
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...omit], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('依赖安装失败，请检查网络后重试 | Installing packages failed: check the network and try again');
    process.exit(1);
  }
}

function isInstalled(toRun) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  return toRun || existsSync(join(root, 'node_modules', 'jest'));
}
