import { run } from '../launch/run.js';
import { separate } from './separate.js';

await run(separate);
