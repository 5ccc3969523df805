// `npm run generate -- --members 1000000`: fills an empty database with a federation of that size, the same each time.
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build({ log: () => {} });
await import('../dist/generate/main.js');
