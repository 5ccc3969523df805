// Reads [{ path, text }] from stdin and prints, per entry, the ids of the rules that refuse the text at that path, which need not exist.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../bin/ensure-installed.mjs';

const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
const refusals = [];
for (const { path, text: code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path });
  refusals.push(result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['ignored']);
}
console.log(JSON.stringify(refusals));
