import { run } from '../launch/run.js';
import { standalone } from './standalone.js';

await run(standalone);
