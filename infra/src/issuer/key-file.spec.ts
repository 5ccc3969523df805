import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createIssuer } from './issuer.js';
import { IssuerTestKit } from './issuer-test-kit.js';

const kit = new IssuerTestKit();

beforeEach(() => kit.open());
afterEach(() => kit.close());

describe('key file', () => {
  it('is readable by its owner only, and keeps tokens valid over a restart', async () => {
    const first = await kit.startIssuer();
    const { access_token } = await kit.tokensOf(first, 'wang.fang');
    expect(((await stat(kit.keysFile)).mode & 0o777).toString(8)).toBe('600');
    const again = await kit.startIssuer({ issuerUrl: `${first}/oidc` });
    const { payload } = await jwtVerify(access_token!, createRemoteJWKSet(new URL(`${again}/oidc/jwks`)), { issuer: `${first}/oidc`, audience: kit.audience });
    expect(payload.sub).toBe('p-001');
  });

  it('is one key for all when several processes make it at the same time', async () => {
    const issuers = await Promise.all(
      Array.from({ length: 4 }, () => createIssuer({ issuerUrl: 'http://localhost:4000/oidc', audience: kit.audience, accounts: kit.people, keysFile: kit.keysFile })),
    );
    expect(new Set(issuers.map(({ publicKeys }) => publicKeys.keys[0]!.kid)).size).toBe(1);
  });

  it('that is damaged stops the start, and says to delete it', async () => {
    await kit.startIssuer();
    await writeFile(kit.keysFile, (await readFile(kit.keysFile, 'utf8')).replace('"d"', '"gone"'));
    await expect(kit.startIssuer()).rejects.toThrow(/The signing key file is damaged: delete it and start again/);
  });
});
