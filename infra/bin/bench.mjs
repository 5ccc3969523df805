// `npm run bench`: measures both shapes in one run and prints the table of docs/benchmarks.md.
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build();
await import('../dist/bench/main.js');
