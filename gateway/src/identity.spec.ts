import { ANONYMOUS, CALLER_HEADER, CallerSeal, systemCaller, type Caller } from '@uniongraph/access';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { pino } from 'pino';
import { aGateway, faults, SECRET, type TestGateway } from './fixture/running-gateway.js';
import { startServer, startSubgraphs, type OtherServer, type RunningSubgraphs } from './fixture/subgraphs.js';
import { anonymousIdentity, bearerIdentity, type BearerIdentityOptions, type SubjectGrants } from './identity.js';
import { localSource } from './local-source.js';
import { membershipGrants } from './membership-grants.js';

const issuer = 'https://login.example.org';
const audience = 'https://graph.example.org';
const logger = pino({ level: 'silent' });
const office: SubjectGrants = { memberId: 'mem1', grants: [{ role: 'UNION_OFFICE', orgId: 'org1' }] };

let graph: RunningSubgraphs;
let privateKey: CryptoKey;
let jwks: JSONWebKeySet;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  privateKey = pair.privateKey;
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'k1' }] };
  graph = await startSubgraphs();
});
afterAll(() => graph.stop());

const token = ({
  subject = 'wang',
  from = issuer,
  to = audience,
  expires = '5m',
  key = privateKey,
}: { subject?: string; from?: string; to?: string; expires?: string | number; key?: CryptoKey } = {}): Promise<string> =>
  new SignJWT().setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setSubject(subject).setIssuer(from).setAudience(to).setIssuedAt().setExpirationTime(expires).sign(key);
const identityOf = (over: Partial<BearerIdentityOptions> = {}) => bearerIdentity({ issuer, audience, jwks, logger, grantsOf: () => Promise.resolve(office), ...over });
const seconds = (ago: number): number => Math.floor(Date.now() / 1000) - ago;

describe('a bearer token', () => {
  let gateway: TestGateway;
  const callerIn = async (authorization?: string): Promise<Caller> => {
    const { body } = await gateway.ask('{ caller }', { headers: authorization ? { authorization } : {} });
    return new CallerSeal(SECRET).open((body.data as { caller: string | null }).caller ?? undefined);
  };
  beforeAll(async () => (gateway = await aGateway(graph, { identity: identityOf() })));
  afterAll(() => gateway.stop());

  it('reaches the subgraphs as its sealed subject with the grants; no token is anonymous', async () => {
    expect(await callerIn(`Bearer ${await token()}`)).toEqual({ kind: 'PERSON', subject: 'wang', ...office });
    expect(await callerIn()).toEqual(ANONYMOUS);
  });
  it('cannot be replaced by a caller header of the client', async () => {
    const forged = new CallerSeal(SECRET).seal(systemCaller('gateway'));
    expect((await gateway.ask('{ caller }', { headers: { [CALLER_HEADER]: forged } })).body).toEqual({ data: { caller: null } });
  });
  it('still holds within the 5 s that clocks may differ, and no longer', async () => {
    expect(await callerIn(`Bearer ${await token({ expires: seconds(2) })}`)).toMatchObject({ kind: 'PERSON' });
    expect((await gateway.ask('{ caller }', { headers: { authorization: `Bearer ${await token({ expires: seconds(8) })}` } })).status).toBe(401);
  });
  it.each<[string, () => Promise<string>]>([
    ['is expired', () => token({ expires: seconds(60) })],
    ['is of another issuer', () => token({ from: 'https://evil.example.org' })],
    ['is for another audience', () => token({ to: 'https://other.example.org' })],
    ['is signed by another key', async () => token({ key: (await generateKeyPair('ES256')).privateKey })],
    ['is not signed', () => Promise.resolve(new UnsecuredJWT({ sub: 'wang' }).setIssuer(issuer).setAudience(audience).setExpirationTime('5m').encode())],
    [
      'is signed with a shared secret',
      () =>
        new SignJWT()
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .setSubject('wang')
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode(SECRET)),
    ],
    ['has no subject', () => token({ subject: '' })],
    ['is not a token', () => Promise.resolve('x y')],
    ['is empty', () => Promise.resolve('')],
  ])('that %s is answered with HTTP 401 and what to do', async (_, bad) => {
    const asked = await gateway.ask('{ caller }', { headers: { authorization: `Bearer ${await bad()}` } });
    expect(asked.status).toBe(401);
    expect(asked.headers.get('www-authenticate')).toContain('Bearer');
    expect(asked.body).toEqual({
      errors: [{ message: '登录已失效或令牌无效，请重新登录 | The sign-in has expired or the token is not valid: sign in again', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
  it('is never in the log', async () => {
    const secret = await token();
    await gateway.ask('{ caller }', { headers: { authorization: `Bearer ${secret}` } });
    expect(gateway.log()).toContain('"msg":"request"');
    expect(gateway.log()).not.toContain(secret.slice(-20));
  });
  it('is refused where no sign-in is set up', async () => {
    await expect(anonymousIdentity.callerOf('Bearer x')).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await anonymousIdentity.callerOf(undefined)).toEqual(ANONYMOUS);
  });
});

describe('the grants of a subject', () => {
  it('are read once for many requests at a time, and again when their time is over', async () => {
    let reads = 0;
    const identity = identityOf({ cacheMs: 1_000, grantsOf: async () => ({ ...office, memberId: `read ${(reads += 1)}` }) });
    const authorization = `Bearer ${await token()}`;
    await Promise.all(Array.from({ length: 20 }, () => identity.callerOf(authorization)));
    expect(await identity.callerOf(authorization)).toMatchObject({ memberId: 'read 1' });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await identity.callerOf(authorization)).toMatchObject({ memberId: 'read 2' });
  });
  it('are kept apart by subject', async () => {
    const identity = identityOf({ grantsOf: async (subject) => ({ ...office, memberId: subject }) });
    expect(await identity.callerOf(`Bearer ${await token({ subject: 'li' })}`)).toMatchObject({ subject: 'li', memberId: 'li' });
    expect(await identity.callerOf(`Bearer ${await token()}`)).toMatchObject({ subject: 'wang', memberId: 'wang' });
  });
  it('that nobody knows, or that cannot be read, make the caller anonymous', async () => {
    const authorization = `Bearer ${await token()}`;
    expect(await identityOf({ grantsOf: () => Promise.resolve(null) }).callerOf(authorization)).toEqual(ANONYMOUS);
    expect(await identityOf({ grantsOf: () => Promise.reject(new Error('down')) }).callerOf(authorization)).toEqual(ANONYMOUS);
  });
  it('are asked of membership by the gateway itself', async () => {
    const seal = new CallerSeal(SECRET);
    const asked: unknown[] = [];
    const answers = [{ data: { identity: { memberId: null, grants: [] } } }, { data: { identity: null } }, { errors: [{ message: 'no' }] as never }];
    const source = localSource({ execute: ({ headers, variables }) => (asked.push(seal.open(headers[CALLER_HEADER]), variables), Promise.resolve(answers.shift()!)) });
    const grantsOf = membershipGrants(source, seal);
    expect(await grantsOf('wang')).toEqual({ memberId: null, grants: [] });
    expect(asked).toEqual([{ kind: 'SERVICE', subject: 'gateway', memberId: null, grants: [] }, { subject: 'wang' }]);
    expect(await grantsOf('wang')).toBeNull();
    await expect(grantsOf('wang')).rejects.toThrow('no');
  });
});

describe("the issuer's keys", () => {
  let server: OtherServer;
  let answers = true;
  let claimed: string | null = null;
  beforeAll(async () => {
    server = await startServer(({ url }, response) => {
      if (!answers) return void response.writeHead(500).end();
      const base = server.url.replace('/graphql', '');
      response.end(JSON.stringify(url === '/keys' ? jwks : { issuer: claimed ?? base, jwks_uri: `${base}/keys` }));
    });
  });
  afterAll(() => server.stop());

  it('come from its discovery document, and are asked for again after a failure, which is HTTP 503 and nobody else’s fault', async () => {
    const base = server.url.replace('/graphql', '');
    const gateway = await aGateway(graph, { identity: bearerIdentity({ issuer: base, audience, logger, grantsOf: () => Promise.resolve(office) }) });
    const headers = { authorization: `Bearer ${await token({ from: base })}` };
    answers = false;
    const failed = await gateway.ask('{ requestId }', { headers });
    expect(failed.status).toBe(503);
    expect(faults(failed)).toEqual(['SIGN_IN_UNAVAILABLE -']);
    answers = true;
    expect((await gateway.ask('{ requestId }', { headers })).status).toBe(200);
    await gateway.stop();
  });
  it('are not taken from a document that names another issuer', async () => {
    const base = server.url.replace('/graphql', '');
    claimed = issuer;
    const identity = bearerIdentity({ issuer: base, audience, logger, grantsOf: () => Promise.resolve(office) });
    await expect(identity.callerOf(`Bearer ${await token({ from: base })}`)).rejects.toMatchObject({ extensions: { code: 'SIGN_IN_UNAVAILABLE' } });
  });
});
