import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import { IssuerTestKit, Visitor } from './issuer-test-kit.js';

const kit = new IssuerTestKit();
const atExplorer = (url: URL) => url.pathname === '/explorer';

beforeEach(() => kit.open());
afterEach(async () => {
  jest.restoreAllMocks();
  await kit.close();
});

describe('issuer', () => {
  it('publishes its discovery document below the issuer url, and no private part of its key', async () => {
    const origin = await kit.startIssuer();
    const discovery = (await (await fetch(`${origin}/oidc/.well-known/openid-configuration`)).json()) as Record<string, string>;
    expect(discovery).toMatchObject({
      issuer: `${origin}/oidc`,
      authorization_endpoint: `${origin}/oidc/auth`,
      token_endpoint: `${origin}/oidc/token`,
      jwks_uri: `${origin}/oidc/jwks`,
    });
    const { keys } = (await (await fetch(discovery['jwks_uri']!)).json()) as { keys: object[] };
    expect(keys).toEqual([{ kty: 'RSA', use: 'sig', alg: 'RS256', kid: expect.any(String), n: expect.any(String), e: 'AQAB' }]);
  });

  it('signs a person in by the form, and gives a token for one hour that carries issuer, audience and subject', async () => {
    const origin = await kit.startIssuer();
    const tokens = await kit.tokensOf(origin, 'wang.fang');
    const { payload } = await kit.verify(origin, tokens['access_token']!);
    expect(payload).toMatchObject({ sub: 'p-001', aud: kit.audience, iss: `${origin}/oidc`, client_id: 'explorer' });
    expect(payload.exp! - payload.iat!).toBe(3600);
    expect(decodeJwt(tokens['id_token']!)).toMatchObject({ sub: 'p-001', name: '王芳', preferred_username: 'wang.fang' });
  });

  it('renews by the refresh token, for the same person and audience', async () => {
    const origin = await kit.startIssuer();
    const { refresh_token } = await kit.tokensOf(origin, 'li.wei');
    const renewed = (await (await kit.redeem(origin, { grant_type: 'refresh_token', refresh_token: refresh_token! })).json()) as Record<string, string>;
    expect((await kit.verify(origin, renewed['access_token']!)).payload.sub).toBe('p-002');
  });

  it('refuses a code without the verifier it was asked with, a code used twice, and a request without PKCE', async () => {
    const origin = await kit.startIssuer();
    const { landed, verifier } = await kit.signIn(origin, 'wang.fang', 'uniongraph');
    const code = new URL(landed.url).searchParams.get('code')!;
    const grant = { grant_type: 'authorization_code', code };
    expect((await kit.redeem(origin, { ...grant, code_verifier: randomBytes(32).toString('base64url') })).status).toBe(400);
    expect((await kit.redeem(origin, { ...grant, code_verifier: verifier })).status).toBe(200);
    expect((await kit.redeem(origin, { ...grant, code_verifier: verifier })).status).toBe(400);
    const unproven = await new Visitor().get(kit.authorization(origin, '', { code_challenge: '', code_challenge_method: '' }), atExplorer);
    expect(new URL(unproven.url).searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses a redirect to an address that is not registered, with a page that says what to do', async () => {
    const origin = await kit.startIssuer();
    const refused = await new Visitor().get(kit.authorization(origin, 'v', { redirect_uri: 'https://elsewhere.example/' }));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('请返回后重新登录');
  });

  it('says the same for a wrong password and for an account that does not exist', async () => {
    const origin = await kit.startIssuer();
    const wrong = (await kit.signIn(origin, 'wang.fang', 'nope')).landed;
    const unknown = (await kit.signIn(origin, 'nobody', 'uniongraph')).landed;
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    for (const page of [wrong, unknown]) expect(await page.text()).toContain('账号或密码不正确 | Wrong account or password');
  });

  it('locks an account for an address after the fifth wrong password, also for the right one, and no other account', async () => {
    const origin = await kit.startIssuer();
    const { visitor, form, landed } = await kit.signIn(origin, 'wang.fang', 'wrong 1');
    expect(landed.status).toBe(401);
    for (let attempt = 2; attempt <= 5; attempt++) expect((await visitor.post(form.url, { login: 'wang.fang', password: `wrong ${attempt}` })).status).toBe(401);
    const locked = await visitor.post(form.url, { login: 'wang.fang', password: 'uniongraph' });
    expect(locked.status).toBe(429);
    expect(await locked.text()).toContain('15 分钟后再试');
    expect((await kit.signIn(origin, 'li.wei', 'uniongraph')).landed.url).toContain('code=');
  });

  it('forgets the wrong attempts once the right password was given', async () => {
    const origin = await kit.startIssuer();
    for (const password of ['wrong 1', 'wrong 2', 'wrong 3', 'wrong 4', 'uniongraph', 'wrong 5']) await kit.signIn(origin, 'wang.fang', password);
    expect((await kit.signIn(origin, 'wang.fang', 'uniongraph')).landed.url).toContain('code=');
  });

  it('lists the sample people and fills in the one that is picked, or that the page asked for', async () => {
    const origin = await kit.startIssuer();
    const visitor = new Visitor();
    const form = await visitor.get(kit.authorization(origin, 'v', { login_hint: 'li.wei' }));
    const hinted = await form.text();
    expect(hinted).toContain('王芳</b> <code>wang.fang</code><span>工会主席 · &#60;市&#62;总工会</span>');
    expect(hinted).toContain('name="login" value="li.wei"');
    const picked = await (await visitor.get(`${form.url}?as=wang.fang`)).text();
    expect(picked).toContain('name="login" value="wang.fang"');
    expect(picked).toContain('value="uniongraph"');
  });

  it('names nobody and shows no password when there is no demo password', async () => {
    const origin = await kit.startIssuer({ demoPassword: undefined });
    const form = await (await new Visitor().get(kit.authorization(origin, 'v', { login_hint: 'wang.fang' }))).text();
    expect(form).toContain('name="login" value="wang.fang"');
    expect(form).not.toMatch(/王芳|uniongraph"/);
  });

  it('answers the page with access_denied when the person cancels', async () => {
    const origin = await kit.startIssuer();
    const visitor = new Visitor();
    const form = await visitor.get(kit.authorization(origin, 'v'));
    const landed = await visitor.post(`${form.url}/cancel`, {}, atExplorer);
    expect(new URL(landed.url).searchParams.get('error')).toBe('access_denied');
  });

  it('asks for no password while the session lasts, and asks again after signing out', async () => {
    const origin = await kit.startIssuer();
    const { visitor } = await kit.signIn(origin, 'wang.fang', 'uniongraph');
    expect((await visitor.get(kit.authorization(origin, 'v'), atExplorer)).url).toContain('code=');
    const question = await visitor.get(`${origin}/oidc/session/end?${new URLSearchParams({ client_id: 'explorer', post_logout_redirect_uri: `${origin}/explorer` })}`);
    const page = await question.text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page)![1]!;
    expect((await visitor.post(`${origin}/oidc/session/end/confirm`, { xsrf, logout: 'yes' }, atExplorer)).url).toBe(`${origin}/explorer`);
    expect((await visitor.get(kit.authorization(origin, 'v'), atExplorer)).url).toContain('/oidc/interaction/');
  });

  it('says that a sign-in page is out of date when its request is no longer known', async () => {
    const origin = await kit.startIssuer();
    const outdated = await fetch(`${origin}/oidc/interaction/unknown`, { method: 'POST', body: new URLSearchParams({ login: 'wang.fang', password: 'uniongraph' }) });
    expect(outdated.status).toBe(400);
    expect(await outdated.text()).toContain('登录页已过期');
  });

  it('lets its pages load from, post to and be framed by nobody but the issuer and its clients', async () => {
    const origin = await kit.startIssuer({ clients: [{ client_id: 'pages', token_endpoint_auth_method: 'none', redirect_uris: ['http://localhost:5173/signed-in'] }] });
    const form = await new Visitor().get(kit.authorization(origin, 'v'));
    expect(form.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self' ${origin} http://localhost:5173; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(form.headers.get('x-frame-options')).toBe('DENY');
    expect(await form.text()).not.toMatch(/(src|href)="https?:/);
    expect((await fetch(`${origin}/oidc/page/issuer.css`)).headers.get('content-type')).toContain('text/css');
  });

  it('prints nothing on the console', async () => {
    const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
    const origin = await kit.startIssuer();
    await kit.tokensOf(origin, 'wang.fang');
    for (const print of printed) expect(print).not.toHaveBeenCalled();
  });

  it('refuses two accounts with one login', async () => {
    await expect(kit.startIssuer({ accounts: [kit.people[0]!, { ...kit.people[1]!, login: 'wang.fang' }] })).rejects.toThrow(/share a subject or a login/);
  });
});
