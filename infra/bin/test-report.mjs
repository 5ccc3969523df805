// The slim summary of test runs, which `npm run coverage:capabilities` reads.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root as workspace } from './ensure-installed.mjs';

const FILE = '.cache/test-report.json';

/**
 * A run of everything replaces the summary; a run of some files replaces those files in it.
 * @param jest the JSON report of Jest
 * @param {{ everything: boolean, root?: string }} options
 */
export function keepTestReport(jest, { everything, root = workspace }) {
  const ranAt = new Date(jest.startTime).toISOString();
  const ran = Object.fromEntries(
    jest.testResults.map((suite) => [
      relative(root, suite.name).split(sep).join('/'),
      { ranAt, tests: suite.assertionResults.map(({ fullName, status }) => ({ title: fullName, status })) },
    ]),
  );
  const before = everything ? {} : (readTestReport(root)?.files ?? {});
  const files = Object.fromEntries(Object.entries({ ...before, ...ran }).filter(([file]) => existsSync(join(root, file))));
  const target = join(root, FILE);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.${process.pid}.tmp`, JSON.stringify({ files }));
  renameSync(`${target}.${process.pid}.tmp`, target);
}

/** @returns {{ files: Record<string, { ranAt: string, tests: { title: string, status: string }[] }> } | null} the summary; null when no tests ran yet. */
export function readTestReport(root = workspace) {
  const file = join(root, FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
