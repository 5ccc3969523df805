export { mountSubgraph, type Subgraph, type SubgraphDefinition, type SubgraphRequest } from './mount.js';
export { startService, type RunningService, type ServiceDefinition, type ServiceEnvironment } from './service.js';
export { runService } from './run-service.js';
export { type RequestContext } from './request-context.js';
export { evidenceOf } from './evidence-resolvers.js';
export { readTypeDefs } from './type-defs.js';
export { payload, type PayloadOf } from './payload.js';
export { STORE } from './store-token.js';
export { loader } from './loader.js';
