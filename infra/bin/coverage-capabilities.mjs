// `npm run coverage:capabilities`: which of the 160 capabilities have a passing test that names them. Reads the last test runs, runs nothing.
import { isMain } from './is-main.mjs';
import { readTestReport } from './test-report.mjs';

const AREAS = { MEM: 35, DEM: 34, WEL: 30, CUL: 37, FIN: 24 };

/**
 * @param report as readTestReport returns it
 * @returns {{ area: string, covered: string[], missing: string[] }[]} ids in order, per area.
 */
export function capabilityCoverage(report) {
  const passing = Object.values(report.files).flatMap(({ tests }) => tests.filter(({ status }) => status === 'passed').map(({ title }) => title));
  const named = new Set(passing.flatMap((title) => title.match(/\b(?:MEM|DEM|WEL|CUL|FIN)-\d{2}\b/g) ?? []));
  return Object.entries(AREAS).map(([area, count]) => {
    const ids = Array.from({ length: count }, (_, index) => `${area}-${String(index + 1).padStart(2, '0')}`);
    return { area, covered: ids.filter((id) => named.has(id)), missing: ids.filter((id) => !named.has(id)) };
  });
}

/** @returns {string} what the command prints for `report`; a sentence that says what to do when it is null. */
export function describeCoverage(report) {
  if (!report) return '还没有测试结果，请先运行 npm test | No test has run yet: run npm test first';
  const areas = capabilityCoverage(report);
  const covered = areas.flatMap((area) => area.covered).length;
  const total = areas.flatMap((area) => [...area.covered, ...area.missing]).length;
  const rows = areas.map(
    ({ area, covered: has, missing }) => `${area}  ${has.length}/${has.length + missing.length}${missing.length > 0 ? `  没有 | without: ${missing.join(' ')}` : ''}`,
  );
  const oldest = Object.values(report.files)
    .map(({ ranAt }) => ranAt)
    .sort()[0];
  return [`有通过的测试的能力 | Capabilities with a passing test: ${covered}/${total}`, ...rows, `最早的结果 | Oldest result: ${oldest ?? '-'}`].join('\n');
}

if (isMain(import.meta.url)) console.log(describeCoverage(readTestReport()));
