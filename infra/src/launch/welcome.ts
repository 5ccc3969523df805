import { DEMO_PASSWORD, sampleAccounts } from '../sample/accounts.js';
import type { LaunchEnvironment } from './environment.js';

const SHOWN = 8;

/** What `npm start` prints at its end: where to go and whom to sign in as. */
export function welcome(root: string, { port, issuer, sampleData }: LaunchEnvironment): string {
  const lines = [
    '',
    `UnionGraph（工会图）已就绪 | is ready`,
    `  查询页 | Explorer   http://localhost:${port}/explorer`,
    `  接口   | GraphQL    http://localhost:${port}/graphql`,
    `  状态   | Health     http://localhost:${port}/health/ready`,
  ];
  if (sampleData && !issuer) lines.push('', `  登录人员，密码均为 ${DEMO_PASSWORD} | Sign in as (password ${DEMO_PASSWORD}):`, ...people(root));
  lines.push('', '  Ctrl-C 停止，数据保留在数据目录 | Ctrl-C stops; the data stays', '');
  return lines.join('\n');
}

function people(root: string): string[] {
  const accounts = sampleAccounts(root);
  const shown = accounts.slice(0, SHOWN).map(({ login, name, note }) => `    ${login.padEnd(18)} ${name}  ${note ?? ''}`);
  return [...shown, `    …… 共 ${accounts.length} 人，登录页全部列出 | ${accounts.length} in all, listed on the sign-in page`];
}
