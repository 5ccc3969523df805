import { join } from 'node:path';
import { hashPassword, type Account } from '../issuer/account.js';
import { createIssuer, type Issuer } from '../issuer/issuer.js';
import { readSampleFiles } from './master-data.js';
import { rolesInWords } from './role-names.js';

/** Everybody's password in the sample data: for a demonstration on one's own machine, shown on the sign-in page. */
export const DEMO_PASSWORD = 'uniongraph';

type Listed = Pick<Account, 'subject' | 'login' | 'name' | 'note'>;

/** The sample people, the office of plan 6 first; `note` says role and organisation. */
export function sampleAccounts(root: string): Listed[] {
  const { organizationRows, people } = readSampleFiles(root);
  const names = new Map(organizationRows.map(({ code, name }) => [code, name]));
  return people.map((person) => ({ subject: person.login, login: person.login, name: person.name, note: rolesInWords(person, (code) => names.get(code) ?? code) }));
}

export async function createSampleIssuer(root: string, options: { issuerUrl: string; audience: string; dataDir: string }): Promise<Issuer> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return createIssuer({
    issuerUrl: options.issuerUrl,
    audience: options.audience,
    keysFile: keysFile(options.dataDir),
    demoPassword: DEMO_PASSWORD,
    accounts: sampleAccounts(root).map((account) => ({ ...account, passwordHash })),
  });
}

export function keysFile(dataDir: string): string {
  return join(dataDir, 'issuer-keys.json');
}
