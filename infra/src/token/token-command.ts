import { parseArgs } from 'node:util';
import type { Account } from '../issuer/account.js';
import { issueToken } from './issue-token.js';

export interface TokenCommandOptions {
  accounts: readonly Pick<Account, 'subject' | 'login' | 'name' | 'note'>[];
  keysFile: string;
  /** Standard output: the token and nothing else. */
  print: (line: string) => void;
  /** Standard error. */
  tell: (line: string) => void;
}

const USAGE = '用法 | Usage: npm run --silent token -- --as <账号 account>';

/** @returns the exit code. */
export async function tokenCommand(argv: readonly string[], { accounts, keysFile, print, tell }: TokenCommandOptions): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...argv], options: { as: { type: 'string' } } });
    const account = accounts.find(({ login }) => login === values.as);
    if (account) {
      print(await issueToken(keysFile, account.subject));
      tell(`${account.name}，一小时内有效 | valid for one hour`);
      return 0;
    }
    tell(values.as === undefined ? USAGE : `没有账号 ${values.as} | There is no account ${values.as}`);
    for (const { login, name, note } of accounts) tell(`  ${login}  ${name}  ${note ?? ''}`.trimEnd());
  } catch (error) {
    tell((error as Error).message);
    tell(USAGE);
  }
  return 1;
}
