export { finance } from './subgraph.js';
