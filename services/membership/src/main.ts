import { runService } from '@uniongraph/subgraph';
import { membership } from './subgraph.js';

await runService(membership);
