import { runService } from '@uniongraph/subgraph';
import { welfare } from './subgraph.js';

await runService(welfare);
