// `npm run --silent token -- --as <account>`: prints an access token of a sample person.
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build({ log: () => {} });
const { tokenCommand } = await import('../dist/token/token-command.js');
const { keysFile, sampleAccounts } = await import('../dist/sample/accounts.js');
const { readEnvironment } = await import('../dist/launch/environment.js');
const { dataDir } = readEnvironment(root, process.env);
process.exitCode = await tokenCommand(process.argv.slice(2), {
  accounts: sampleAccounts(root),
  keysFile: keysFile(dataDir),
  print: (line) => console.log(line),
  tell: (line) => console.error(line),
});
