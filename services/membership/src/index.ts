export { membership } from './subgraph.js';
