import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { hashPassword, type Account } from './account.js';
import { createIssuer, type IssuerOptions } from './issuer.js';

type Tokens = Record<'access_token' | 'id_token' | 'refresh_token', string>;

/** For tests: issuers over HTTP with two people, a folder of their own, and the explorer's part of the code flow. */
export class IssuerTestKit {
  readonly audience = 'uniongraph';
  people: Account[] = [];
  keysFile = '';
  private folder = '';
  private servers: Server[] = [];

  async open(): Promise<void> {
    const passwordHash = this.people[0]?.passwordHash ?? (await hashPassword('uniongraph'));
    this.people = [
      { subject: 'p-001', login: 'wang.fang', name: '王芳', note: '工会主席 · <市>总工会', passwordHash },
      { subject: 'p-002', login: 'li.wei', name: '李伟', passwordHash },
    ];
    this.folder = await mkdtemp(join(tmpdir(), 'uniongraph-issuer-'));
    this.keysFile = join(this.folder, 'data', 'issuer.json');
  }

  async close(): Promise<void> {
    for (const server of this.servers.splice(0)) server.close().closeAllConnections();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** @returns the origin; the issuer is below `/oidc`. */
  async startIssuer(options: Partial<IssuerOptions> = {}): Promise<string> {
    const app = express();
    const server = createServer(app).listen(0);
    this.servers.push(server);
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { audience, people: accounts, keysFile } = this;
    const issuer = await createIssuer({ issuerUrl: `${origin}/oidc`, audience, accounts, keysFile, demoPassword: 'uniongraph', ...options });
    issuer.mount(app);
    return origin;
  }

  authorization(origin: string, verifier: string, more: Record<string, string> = {}): string {
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const query = {
      client_id: 'explorer',
      response_type: 'code',
      redirect_uri: `${origin}/explorer`,
      scope: 'openid profile',
      state: 's1',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...more,
    };
    return `${origin}/oidc/auth?${new URLSearchParams(query)}`;
  }

  async signIn(origin: string, login: string, password: string) {
    const visitor = new Visitor();
    const verifier = randomBytes(32).toString('base64url');
    const form = await visitor.get(this.authorization(origin, verifier));
    const landed = await visitor.post(form.url, { login, password }, (url) => url.pathname === '/explorer');
    return { visitor, verifier, form, landed };
  }

  redeem(origin: string, grant: Record<string, string>): Promise<Response> {
    return fetch(`${origin}/oidc/token`, { method: 'POST', body: new URLSearchParams({ client_id: 'explorer', redirect_uri: `${origin}/explorer`, ...grant }) });
  }

  async tokensOf(origin: string, login: string): Promise<Tokens> {
    const { landed, verifier } = await this.signIn(origin, login, 'uniongraph');
    const code = new URL(landed.url).searchParams.get('code') ?? '';
    return (await (await this.redeem(origin, { grant_type: 'authorization_code', code, code_verifier: verifier })).json()) as Tokens;
  }

  verify(origin: string, token: string) {
    return jwtVerify(token, createRemoteJWKSet(new URL(`${origin}/oidc/jwks`)), { issuer: `${origin}/oidc`, audience: this.audience, typ: 'at+jwt' });
  }
}

type Page = Pick<Response, 'url' | 'status' | 'headers' | 'text'>;

/** A browser without a screen: keeps cookies by name and path, follows redirects until `isThere`. */
export class Visitor {
  private readonly cookies = new Map<string, { name: string; value: string; path: string }>();

  get(url: string, isThere?: (url: URL) => boolean): Promise<Page> {
    return this.visit(url, { method: 'GET' }, isThere);
  }

  post(url: string, fields: Record<string, string>, isThere?: (url: URL) => boolean): Promise<Page> {
    return this.visit(url, { method: 'POST', body: new URLSearchParams(fields) }, isThere);
  }

  private async visit(url: string, request: RequestInit, isThere: (url: URL) => boolean = () => false): Promise<Page> {
    const response = await fetch(url, { ...request, redirect: 'manual', headers: { accept: 'text/html', cookie: this.cookiesFor(new URL(url).pathname) } });
    this.keep(response.headers.getSetCookie());
    const location = response.headers.get('location');
    if (!location) return response;
    const next = new URL(location, url);
    return isThere(next) ? { url: next.href, status: response.status, headers: response.headers, text: async () => '' } : this.visit(next.href, { method: 'GET' }, isThere);
  }

  private cookiesFor(path: string): string {
    return [...this.cookies.values()]
      .filter((cookie) => path.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /; ?path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (value) this.cookies.set(`${name} ${path}`, { name, value, path });
      else this.cookies.delete(`${name} ${path}`);
    }
  }
}
