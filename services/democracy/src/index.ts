export { democracy } from './subgraph.js';
