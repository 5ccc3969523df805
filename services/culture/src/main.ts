import { runService } from '@uniongraph/subgraph';
import { culture } from './subgraph.js';

await runService(culture);
