// `npm start`: installs what is missing, compiles, and runs the whole graph in one process. `--services`: one process per subgraph.
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build();
await import(process.argv.includes('--services') ? '../dist/separate/main.js' : '../dist/standalone/main.js');
