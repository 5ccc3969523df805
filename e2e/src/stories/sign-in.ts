import { readFileSync } from 'node:fs';
import { keysFile } from '@uniongraph/infra';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { Graph } from '../graph.js';

const WHO_AM_I = '{ myIdentity { subject member { name } grants { role organization { code } } } }';

interface WhoAmI {
  myIdentity: { subject: string; member: { name: string } | null; grants: { role: string; organization: { code: string } }[] } | null;
}

/** Signs as the issuer does, with its own key unless told otherwise. */
async function sign(graph: Graph, { subject = 'wang.fang', expiresAt = '1h', audience = '' } = {}): Promise<string> {
  const file = JSON.parse(readFileSync(keysFile(graph.running.dataDir), 'utf8')) as { issuerUrl: string; audience: string; keys: [JWK] };
  const [key] = file.keys;
  return new SignJWT({})
    .setProtectedHeader({ alg: key.alg!, kid: key.kid })
    .setIssuer(file.issuerUrl)
    .setAudience(audience || file.audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(await importJWK(key, key.alg));
}

function withAnotherSubject(token: string): string {
  const [header, body, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [header, Buffer.from(JSON.stringify({ ...claims, sub: 'li.jianguo' })).toString('base64url'), signature].join('.');
}

export function signIn(graph: Graph): void {
  describe('signing in', () => {
    it.each([
      ['wang.fang', '王芳', ['MEMBER@JDDF', 'UNION_OFFICE@JDDF']],
      ['liu.yang', '刘洋', ['MEMBER@JDDF']],
      ['hu.guodong', '胡国栋', ['RETIREE@JDDF']],
      ['xie.peng', '谢鹏', ['MEMBER@HTWL', 'UNION_OFFICE@HTWL', 'BRANCH_CHAIR@HTWL']],
      ['tang.yue', null, ['ANALYST@JN-ZGH']],
      ['a.stranger', null, []],
    ])('knows %s with the roles held', async (login, name, roles) => {
      const { myIdentity } = await graph.data<WhoAmI>(login, WHO_AM_I);
      expect(myIdentity).toMatchObject({ subject: login, member: name && { name } });
      expect(myIdentity!.grants.map(({ role, organization }) => `${role}@${organization.code}`).sort()).toEqual([...roles].sort());
    });

    it('shows the public what is public, and asks to sign in for the rest', async () => {
      const { status, data, errors } = await graph.ask(null, '{ myIdentity { subject } organization(code: "JDDF") { name } members { totalCount } }');
      expect(status).toBe(200);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ path: ['members'], extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(await graph.data(null, '{ myIdentity { subject } organization(code: "JDDF") { name } }')).toEqual({
        myIdentity: null,
        organization: { name: '江都区堤防管理处工会' },
      });
    });

    it('forbids a signed-in person what no role of theirs allows', async () => {
      const { errors } = await graph.ask('tang.yue', '{ members { totalCount } }');
      expect(errors).toMatchObject([{ path: ['members'], extensions: { code: 'FORBIDDEN' } }]);
    });

    it.each([
      ['has expired', () => sign(graph, { expiresAt: '-1m' })],
      ['speaks for another than it was signed for', async () => withAnotherSubject(await sign(graph))],
      ['is for another service', () => sign(graph, { audience: 'elsewhere' })],
      ['is none', async () => 'nonsense'],
    ])('answers 401 to a token that %s, and nothing else', async (_, token) => {
      const { status, data, errors } = await graph.askWith({ authorization: `Bearer ${await token()}` }, '{ organization(code: "JDDF") { name } }');
      expect({ status, data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({ status: 401, data: null, codes: ['UNAUTHENTICATED'] });
    });
  });
}
