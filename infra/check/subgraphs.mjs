// The five subgraphs of this repository, and where their sources and committed files are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../bin/build.mjs';
import { root } from '../bin/ensure-installed.mjs';

export const SUBGRAPHS = [
  { name: 'membership', prefix: 'Mem', port: 4001 },
  { name: 'democracy', prefix: 'Dem', port: 4002 },
  { name: 'welfare', prefix: 'Wel', port: 4003 },
  { name: 'culture', prefix: 'Cul', port: 4004 },
  { name: 'finance', prefix: 'Fin', port: 4005 },
];

/**
 * @returns {Promise<{ name: string, folder: string, url: string, sdl: string, mappers: Record<string, string> }[]>} `folder` relative to the
 * repository; `sdl` the expanded source, without the internal directives; `mappers` from the service's codegen.json: SDL type → stored record.
 * @throws Error that names the subgraph whose SDL does not parse or expand.
 */
export async function readSubgraphs() {
  await build({ log: () => {} });
  // The one file, and not the library: the library's framework takes a second to load.
  const { readTypeDefs } = await import(pathToFileURL(join(root, 'libs/subgraph/dist/type-defs.js')).href);
  const { expandLists } = await import('@uniongraph/lists');
  return SUBGRAPHS.map((subgraph) => ({ ...subgraph, folder: `services/${subgraph.name}` })).map(({ name, prefix, port, folder }) => ({
    name,
    folder,
    url: `http://127.0.0.1:${port}/graphql`,
    sdl: naming(name, () => expandLists(readTypeDefs(join(root, folder, 'src'), prefix), { prefix }).typeDefs),
    mappers: readMappers(join(root, folder, 'codegen.json')),
  }));
}

function readMappers(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).mappers : {};
}

function naming(name, act) {
  try {
    return act();
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}
