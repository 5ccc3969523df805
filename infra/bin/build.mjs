// `npm run build [-- <project folder> ...]`: compiles src/**/*.ts of every project to its dist/, only what changed. Runs on plain Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root as workspace } from './ensure-installed.mjs';
import { isMain } from './is-main.mjs';
import { projectFolders } from './projects.mjs';

const ABANDONED_MS = 60_000;

/**
 * An output carries its source's modification time, and is compiled anew when the two differ, or when the compiler or its settings changed.
 * @param {{ root?: string, projects?: string[], log?: (line: string) => void }} [options]
 * @returns {Promise<{ compiled: string[], removed: string[] }>} paths relative to `root`: sources compiled, outputs removed.
 * @throws Error that names each file with a syntax error; the other files are compiled all the same.
 */
export async function build({ root = workspace, projects = projectFolders(root), log = console.log } = {}) {
  const startedAt = Date.now();
  const compiler = compilerStamp(root);
  const removed = projects.flatMap((project) => removeStale(join(root, project)));
  const sources = projects.flatMap((project) => sourcesBelow(join(root, project, 'src')).map((source) => ({ project: join(root, project), source })));
  const changed = sources.filter((unit) => compiler.isNew || isStale(unit));
  if (changed.length > 0) {
    log(`正在编译 | Compiling ${changed.length} file(s) ...`);
    await compileAll(root, changed);
    log(`编译完成 | Compiled in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  for (const project of projects) keepOffline(join(root, project));
  if (compiler.isNew && projects.length === projectFolders(root).length) compiler.keep();
  return { compiled: changed.map(({ source }) => relative(root, source)), removed: removed.map((path) => relative(root, path)) };
}

/** Everything that decides what a source compiles to, besides the source. */
function compilerStamp(root) {
  const parts = [join(root, '.swcrc'), fileURLToPath(import.meta.url), join(workspace, 'node_modules/@swc/core/package.json')];
  const digest = createHash('sha256');
  for (const part of parts) digest.update(readFileSync(part));
  const stamp = digest.digest('hex');
  const file = join(root, '.cache', 'build-stamp');
  return { isNew: !existsSync(file) || readFileSync(file, 'utf8') !== stamp, keep: () => writeWhole(file, stamp) };
}

function sourcesBelow(folder) {
  return filesBelow(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'));
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function outputOf({ project, source }) {
  return join(project, 'dist', relative(join(project, 'src'), source)).replace(/\.ts$/, '.js');
}

function isStale(unit) {
  const output = statSync(outputOf(unit), { throwIfNoEntry: false });
  return !output || Math.abs(output.mtimeMs - statSync(unit.source).mtimeMs) >= 1;
}

/** Looks for each output's source at the moment of removal, so that a build at the same time loses nothing that it just wrote. */
function removeStale(project) {
  const dist = join(project, 'dist');
  const sourceOf = (output) => join(project, 'src', relative(dist, output)).replace(/\.js(\.map)?$/, '.ts');
  const isAbandoned = (file) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > ABANDONED_MS;
  const stale = filesBelow(dist).filter((file) => (file.endsWith('.tmp') ? isAbandoned(file) : /\.js(\.map)?$/.test(file) && !existsSync(sourceOf(file))));
  for (const file of stale) {
    rmSync(file, { force: true });
    removeEmpty(dirname(file), (folder) => folder.startsWith(dist + sep) && !existsSync(sourceOf(folder)));
  }
  return stale.filter((file) => file.endsWith('.js'));
}

function removeEmpty(folder, mayGo) {
  if (!mayGo(folder) || !existsSync(folder) || readdirSync(folder).length > 0) return;
  try {
    rmdirSync(folder);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTEMPTY') throw error;
  }
  removeEmpty(dirname(folder), mayGo);
}

async function compileAll(root, units) {
  const { default: swc } = await import('@swc/core');
  const results = await Promise.allSettled(units.map((unit) => compile(swc, root, unit)));
  const faults = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n\n'));
}

async function compile(swc, root, unit) {
  const { source } = unit;
  const output = outputOf(unit);
  const { mtime } = statSync(source);
  try {
    const { code, map } = await swc.transform(readFileSync(source, 'utf8'), {
      cwd: root,
      filename: source,
      configFile: join(root, '.swcrc'),
      sourceMaps: true,
      sourceFileName: relative(dirname(output), source),
    });
    writeWhole(`${output}.map`, map);
    writeWhole(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`, mtime);
  } catch (error) {
    throw new Error(`无法编译 | Cannot compile ${relative(root, source)}:\n${error.message}`, { cause: error });
  }
}

/**
 * A project's package.json names under `offline` the sources that become one file each, to be copied and run anywhere with plain node.
 * @throws Error for one that imports anything but node itself.
 */
function keepOffline(project) {
  const manifest = join(project, 'package.json');
  const { offline = [] } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  for (const name of offline) {
    const code = readFileSync(join(project, 'dist', `${name}.js`), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
    const foreign = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, from]) => from).find((from) => !from.startsWith('node:'));
    if (foreign) throw new Error(`${name}.mjs 须单独可用，却引入了 | has to run alone, but imports ${foreign}`);
    const file = join(project, 'dist', `${name}.mjs`);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== code) writeWhole(file, code);
  }
}

/** By rename, so that no reader and no second build ever sees half a file. */
function writeWhole(file, text, mtime) {
  mkdirSync(dirname(file), { recursive: true });
  const scratch = `${file}.${process.pid}.tmp`;
  writeFileSync(scratch, text);
  if (mtime) utimesSync(scratch, mtime, mtime);
  renameSync(scratch, file);
}

if (isMain(import.meta.url)) {
  const projects = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
  try {
    await build(projects.length > 0 ? { projects } : {});
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
