// `npm test [-- <path pattern> ...]`: installs what is missing, runs every test or those of the pattern, ends with the plain line
// "N passed, N failed". Keeps titles and outcomes for `npm run coverage:capabilities`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure-installed.mjs';
import { keepTestReport } from './test-report.mjs';

ensureInstalled();
const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'uniongraph-test-'));
const report = join(scratch, 'report.json');
const jest = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', join(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...asked],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
rmSync(scratch, { recursive: true, force: true });

// With an option such as `-t` a file's tests run in part: such a run says nothing about the rest.
if (result && !asked.some((word) => word.startsWith('-'))) keepTestReport(result, { everything: asked.length === 0 });
const passed = result?.numPassedTests ?? 0;
const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
const failures = jest.status === 0 ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
