import { runService } from '@uniongraph/subgraph';
import { finance } from './subgraph.js';

await runService(finance);
