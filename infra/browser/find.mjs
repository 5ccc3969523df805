// Finds a Chromium for the browser tests: BROWSER_BINARY, PATH, the user's cache, else installs npm's @sparticuz/chromium into the cache.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const NONE = '找不到 Chromium：请安装，或用 BROWSER_BINARY 指明 | No Chromium to be had: install one, or name it in BROWSER_BINARY';
/** The package takes this for the machine that it is made for, and then brings the libraries that a bare one lacks. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

/** @returns the path of a Chromium that starts, and what its environment needs. @throws Error with one sentence that says what to install. */
export function findBrowser(log = console.error) {
  const named = process.env.BROWSER_BINARY;
  if (named) {
    if (!starts(named)) throw new Error(`BROWSER_BINARY 不能启动 | BROWSER_BINARY does not start: ${named}`);
    return { executablePath: named, env: {} };
  }
  const executablePath = installed().find((path) => starts(path));
  if (executablePath) return { executablePath, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NONE);
  return fromPackage(log);
}

/** A stub that only tells to install something else answers nothing here. */
function starts(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC].filter((path) => existsSync(path));
}

function fromPackage(log) {
  const version = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies['@sparticuz/chromium'];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'uniongraph');
  const kept = join(cache, `chromium-${version}`);
  if (!existsSync(kept)) fetchInto(kept, cache, log);
  return { executablePath: join(kept, 'chromium'), env: { LD_LIBRARY_PATH: join(kept, 'al2023', 'lib'), FONTCONFIG_PATH: kept } };
}

/** Made aside and moved into place by rename, so that neither a killed fetch nor two at the same time leave half a browser. */
function fetchInto(kept, cache, log) {
  log('正在获取测试用浏览器（约 70 MB，仅首次）| Fetching a browser for the tests (70 MB, the first time only) ...');
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'fetch-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, file), join(scratch, file));
    run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], scratch);
    run(process.execPath, ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"], scratch);
    rmSync(join(scratch, 'node_modules'), { recursive: true });
    writeFileSync(join(scratch, 'fonts.conf'), fontSettings(kept));
    renameSync(scratch, kept);
  } catch (cause) {
    if (!existsSync(kept)) throw new Error(NONE, { cause });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(command, args, scratch) {
  const { status, stderr, error } = spawnSync(command, args, { cwd: scratch, env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: scratch }, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(stderr);
}

function fontSettings(kept) {
  const folders = ['/usr/share/fonts', join(homedir(), '.fonts'), join(kept, 'fonts', 'fonts')];
  return `<?xml version="1.0"?>\n<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${join(kept, 'fonts-cache')}</cachedir></fontconfig>\n`;
}
