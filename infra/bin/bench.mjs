// `npm run bench`: measures both shapes in one run and prints the table of docs/benchmarks.md; `-- membership` a large federation instead.
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build();
await import(process.argv[2] === 'membership' ? '../dist/bench/membership.js' : '../dist/bench/main.js');
