// From the subgraphs' contracts to the supergraph.
import composition from '@apollo/composition';
import { parse } from 'graphql';
import { contractFaults, rootNameFaults } from './contract-rules.mjs';

/**
 * @param {{ name: string, url: string, contract: string }[]} subgraphs
 * @returns {string} the supergraph's SDL.
 * @throws Error that lists every fault: composition's errors and hints, root fields with two owners, missing descriptions.
 */
export function composeContracts(subgraphs) {
  const documents = subgraphs.map(({ name, url, contract }) => ({ name, url, typeDefs: parse(contract) }));
  const { supergraphSdl, errors = [], hints = [] } = composition.composeServices(documents);
  const faults = [
    ...errors.map((error) => `composition error ${error.extensions?.code ?? ''}: ${error.message}`),
    ...hints.map((hint) => `composition hint ${hint.definition.code}: ${hint.message}`),
    ...rootNameFaults(documents),
    ...contractFaults(documents),
  ];
  if (faults.length > 0) throw new Error(`契约不能合成 | The contracts do not compose:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return `${supergraphSdl.trimEnd()}\n`;
}
