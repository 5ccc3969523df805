export { culture } from './subgraph.js';
