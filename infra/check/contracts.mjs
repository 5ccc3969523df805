// `npm run contracts [-- --check]`: prints services/<name>/schema.graphql and composes gateway/supergraph.graphql.
import subgraphPackage from '@apollo/subgraph';
import { parse } from 'graphql';
import { isMain } from '../bin/is-main.mjs';
import { keepCommitted, runCommand } from './committed.mjs';
import { composeContracts } from './compose.mjs';
import { readSubgraphs } from './subgraphs.mjs';

const { buildSubgraphSchema, printSubgraphSchema } = subgraphPackage;

/** @returns {string} the SDL that a subgraph publishes, as a mounted one prints it. @throws Error that names the subgraph and every fault. */
export function printContract(name, sdl) {
  try {
    return `${printSubgraphSchema(buildSubgraphSchema({ typeDefs: parse(sdl) }))}\n`;
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const subgraphs = (await readSubgraphs()).map((subgraph) => ({ ...subgraph, contract: printContract(subgraph.name, subgraph.sdl) }));
    const files = subgraphs.map(({ folder, contract }) => ({ path: `${folder}/schema.graphql`, text: contract }));
    files.push({ path: 'gateway/supergraph.graphql', text: composeContracts(subgraphs) });
    const written = keepCommitted(files, { check: process.argv.includes('--check'), command: 'npm run contracts' });
    console.log(written.length > 0 ? `已生成 | Written: ${written.join(', ')}` : `契约与 SDL 一致，合成无误 | ${subgraphs.length} contract(s) agree with the SDL and compose`);
  });
}
