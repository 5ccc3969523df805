export { mountSubgraph, type Subgraph, type SubgraphDefinition, type SubgraphRequest } from './mount.js';
export { type RequestContext } from './request-context.js';
export { readTypeDefs } from './type-defs.js';
export { payload, type PayloadOf } from './payload.js';
export { connection, pageOf } from './connection.js';
export { STORE, storeProviders } from './store-providers.js';
export { loader } from './loader.js';
