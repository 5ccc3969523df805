import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capabilityCoverage, describeCoverage } from './coverage-capabilities.mjs';
import { keepTestReport, readTestReport } from './test-report.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uniongraph-report-'));
  mkdirSync(join(root, 'libs'));
  writeFileSync(join(root, 'libs/a.spec.ts'), '');
  writeFileSync(join(root, 'libs/b.spec.ts'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const suite = (name: string, ...tests: [string, string][]) => ({ name: join(root, 'libs', name), assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) });
const jest = (...testResults: ReturnType<typeof suite>[]) => ({ startTime: Date.parse('2025-03-31T08:00:00Z'), testResults });
const covered = () => capabilityCoverage(readTestReport(root)!).flatMap((area) => area.covered);

describe('coverage of the capabilities', () => {
  it('counts an id once, and only where a test that names it passed', () => {
    keepTestReport(
      jest(suite('a.spec.ts', ['MEM-01 keeps the tree', 'passed'], ['MEM-01 and MEM-05 move together', 'passed'], ['WEL-05 visits', 'failed'], ['FIN-06 posts', 'pending'])),
      { everything: true, root },
    );
    expect(covered()).toEqual(['MEM-01', 'MEM-05']);
  });
  it('knows 160 capabilities, and takes no other id for one', () => {
    keepTestReport(jest(suite('a.spec.ts', ['MEM-36 and CUL-00 and FI-08 and XMEM-01 and CUL-37', 'passed'])), { everything: true, root });
    expect(covered()).toEqual(['CUL-37']);
    expect(describeCoverage(readTestReport(root))).toContain('1/160');
    expect(describeCoverage(readTestReport(root))).toMatch(/^CUL {2}1\/37 .*without: CUL-01 .* CUL-36$/m);
  });
  it('says what to do when no test has run', () => {
    expect(describeCoverage(readTestReport(root))).toContain('run npm test first');
  });
});

describe('the kept report', () => {
  it('keeps the other files after a run of some, and drops them after a run of all', () => {
    keepTestReport(jest(suite('a.spec.ts', ['MEM-01 a', 'passed'])), { everything: false, root });
    keepTestReport(jest(suite('b.spec.ts', ['DEM-13 b', 'passed'])), { everything: false, root });
    expect(covered()).toEqual(['MEM-01', 'DEM-13']);
    keepTestReport(jest(suite('b.spec.ts', ['DEM-13 b', 'failed'])), { everything: false, root });
    expect(covered()).toEqual(['MEM-01']);
    keepTestReport(jest(suite('b.spec.ts', ['DEM-13 b', 'passed'])), { everything: true, root });
    expect(covered()).toEqual(['DEM-13']);
  });
  it('forgets a file that is gone', () => {
    keepTestReport(jest(suite('a.spec.ts', ['MEM-01 a', 'passed'])), { everything: false, root });
    rmSync(join(root, 'libs/a.spec.ts'));
    keepTestReport(jest(suite('b.spec.ts', ['DEM-13 b', 'passed'])), { everything: false, root });
    expect(covered()).toEqual(['DEM-13']);
  });
});
