import { runService } from '@uniongraph/subgraph';
import { democracy } from './subgraph.js';

await runService(democracy);
