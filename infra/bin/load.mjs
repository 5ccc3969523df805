// `npm run load -- <file> --as <login>`: loads organisations or a yearly plan into the running graph, all of it or nothing.
import { build } from './build.mjs';
import { ensureInstalled, root } from './ensure-installed.mjs';

ensureInstalled({ toRun: true });
await build({ log: () => {} });
const { loadCommand } = await import('../dist/load/load-command.js');
const { issueToken } = await import('../dist/token/issue-token.js');
const { keysFile, sampleAccounts } = await import('../dist/sample/accounts.js');
const { readEnvironment } = await import('../dist/launch/environment.js');
const { dataDir, port } = readEnvironment(root, process.env);
process.exitCode = await loadCommand(process.argv.slice(2), {
  tokenAs: async (login) => {
    const account = sampleAccounts(root).find((known) => known.login === login);
    if (!account) throw new Error(`没有账号 ${login} | There is no account ${login}`);
    return issueToken(keysFile(dataDir), account.subject);
  },
  url: `http://localhost:${port}/graphql`,
  print: (line) => console.log(line),
  tell: (line) => console.error(line),
});
