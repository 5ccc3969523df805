import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { root as repository } from './ensure-installed.mjs';

let root: string;
const lines: string[] = [];
const run = () => build({ root, log: (line: string) => lines.push(line) });
const file = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uniongraph-build-'));
  lines.length = 0;
  file('package.json', '{ "workspaces": ["libs/*", "gateway"] }');
  file('.swcrc', readFileSync(join(repository, '.swcrc'), 'utf8'));
  file('libs/one/package.json', '{}');
  file('libs/one/src/index.ts', "export { two } from './deep/two.js';\n");
  file('libs/one/src/deep/two.ts', 'export const two: number = 2;\n');
  file('libs/one/src/two.spec.ts', 'export const spec = 1;\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('build', () => {
  it('compiles every source but the tests, with a source map that names its source', async () => {
    expect((await run()).compiled.sort()).toEqual(['libs/one/src/deep/two.ts', 'libs/one/src/index.ts']);
    expect(readFileSync(join(root, 'libs/one/dist/deep/two.js'), 'utf8')).toContain('export const two = 2;');
    const map = JSON.parse(readFileSync(join(root, 'libs/one/dist/deep/two.js.map'), 'utf8')) as { sources: string[] };
    expect(map.sources).toEqual(['../../src/deep/two.ts']);
    expect(existsSync(join(root, 'libs/one/dist/two.spec.js'))).toBe(false);
  });
  it('makes one file of each source that the package names as offline, and refuses one that needs another file', async () => {
    file('libs/one/package.json', '{ "offline": ["check"] }');
    file('libs/one/src/check.ts', "import { sep } from 'node:path';\nexport const one: string = sep;\n");
    await run();
    expect(readFileSync(join(root, 'libs/one/dist/check.mjs'), 'utf8')).toMatch(/^import \{ sep \} from ['"]node:path['"];\nexport const one = sep;\s*$/);
    file('libs/one/src/check.ts', "import { two } from './deep/two.js';\nexport const one = two;\n");
    await expect(run()).rejects.toThrow('./deep/two.js');
  });
  it('does nothing and says nothing the second time', async () => {
    await run();
    lines.length = 0;
    expect(await run()).toEqual({ compiled: [], removed: [] });
    expect(lines).toEqual([]);
  });
  it('compiles only what changed, also to an older time', async () => {
    await run();
    file('libs/one/src/deep/two.ts', 'export const two: number = 22;\n');
    const past = new Date(Date.now() - 86_400_000);
    utimesSync(join(root, 'libs/one/src/deep/two.ts'), past, past);
    expect((await run()).compiled).toEqual(['libs/one/src/deep/two.ts']);
    expect(readFileSync(join(root, 'libs/one/dist/deep/two.js'), 'utf8')).toContain('22');
  });
  it('removes the output of a source that is gone, and its empty folder', async () => {
    await run();
    rmSync(join(root, 'libs/one/src/deep'), { recursive: true });
    expect((await run()).removed).toEqual(['libs/one/dist/deep/two.js']);
    expect(readdirSync(join(root, 'libs/one/dist')).sort()).toEqual(['index.js', 'index.js.map']);
  });
  it('compiles everything anew when the compiler settings change', async () => {
    await run();
    file('.swcrc', readFileSync(join(root, '.swcrc'), 'utf8').replace('es2022', 'es2021'));
    expect((await run()).compiled).toHaveLength(2);
    expect((await run()).compiled).toHaveLength(0);
  });
  it('names the file with a syntax error, compiles the others, and tries again the next time', async () => {
    file('libs/one/src/bad.ts', 'export const = 1;\n');
    await expect(run()).rejects.toThrow(/libs\/one\/src\/bad\.ts/);
    expect(existsSync(join(root, 'libs/one/dist/index.js'))).toBe(true);
    await expect(run()).rejects.toThrow(/libs\/one\/src\/bad\.ts/);
  });
  it('gives whole files when several builds run at the same moment', async () => {
    await Promise.all([run(), run(), run()]);
    expect(readdirSync(join(root, 'libs/one/dist')).sort()).toEqual(['deep', 'index.js', 'index.js.map']);
    expect(statSync(join(root, 'libs/one/dist/index.js')).mtimeMs).toBeCloseTo(statSync(join(root, 'libs/one/src/index.ts')).mtimeMs, -1);
  });
});
