// `npm run check`: everything but the tests, in the order in which a fault is cheapest to find; stops at the first that fails.
import { spawn } from 'node:child_process';
import { ensureInstalled, root } from '../bin/ensure-installed.mjs';

const STEPS = [
  ['编译 | build', 'node infra/bin/build.mjs', 'npm run build'],
  ['由 SDL 生成的类型 | types from SDL', 'node infra/check/codegen.mjs --check', 'npm run codegen'],
  ['契约与合成 | contracts and composition', 'node infra/check/contracts.mjs --check', 'npm run contracts'],
  ['许可 | licences', 'node infra/check/licences.mjs', 'node infra/check/licences.mjs'],
  ['类型 | types', 'tsc -p tsconfig.json', 'npm run typecheck'],
  ['代码规则与边界 | lint and boundaries', 'eslint . --no-error-on-unmatched-pattern --max-warnings 0', 'npm run lint'],
  ['格式 | format', 'prettier --check . --log-level warn --cache --cache-location .cache/prettier', 'npm run format'],
];

/** @returns {Promise<{ status: number, output: string }>} */
function run(command) {
  const [program, ...args] = command.split(' ');
  return new Promise((resolve, reject) => {
    const child =
      program === 'node' ? spawn(process.execPath, args, { cwd: root }) : spawn('npx', ['--no-install', program, ...args], { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

ensureInstalled();
const startedAt = Date.now();
for (const [index, [title, command, script]] of STEPS.entries()) {
  process.stdout.write(`[${index + 1}/${STEPS.length}] ${title} ... `);
  const stepAt = Date.now();
  const { status, output } = await run(command);
  console.log(`${((Date.now() - stepAt) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    console.error(`${output.trimEnd()}\n未通过：${title}；单独再查：${script} | Failed; run this step alone with: ${script}`);
    process.exit(1);
  }
}
console.log(`全部通过 | All checks passed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
