import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import type { JSONWebKeySet } from 'jose';
import type { ClientMetadata } from 'oidc-provider';
import type { Account } from './account.js';
import { openKeyFile, type KeyFile } from './key-file.js';
import { createProvider, explorerClient } from './provider.js';
import { signInRouter } from './sign-in.router.js';

export interface IssuerOptions {
  /** The `iss` of every token, and where the issuer is mounted, e.g. `http://localhost:4000/oidc`. */
  issuerUrl: string;
  /** The `aud` of every access token. */
  audience: string;
  accounts: readonly Account[];
  /** Holds the private signing key; made on the first start. */
  keysFile: string;
  /** When set, the sign-in page lists the accounts and shows this as everybody's password. */
  demoPassword?: string;
  /** Beyond the explorer page's own. */
  clients?: readonly ClientMetadata[];
  /** Told of faults of the issuer itself; the person sees a page without the detail. */
  onFault?: (error: Error) => void;
}

/** An OIDC issuer over the accounts of one process. */
export interface Issuer {
  /** Mount before any body parser. */
  mount(app: Express): void;
  /** What its tokens are verified with; the same as its `jwks_uri` gives. */
  publicKeys: JSONWebKeySet;
}

const PAGE_FOLDER = fileURLToPath(new URL('../../src/issuer/page/', import.meta.url));

/** @throws Error when the key file is damaged, or two accounts share a subject or a login. */
export async function createIssuer({ issuerUrl, audience, accounts, keysFile, demoPassword, clients = [], onFault = console.error }: IssuerOptions): Promise<Issuer> {
  const keyFile = await openKeyFile(keysFile, { issuerUrl, audience });
  const bySubject = accountsBySubject(accounts);
  const basePath = new URL(issuerUrl).pathname.replace(/\/$/, '');
  const allClients = [explorerClient(issuerUrl), ...clients];
  const provider = await createProvider({ keyFile, accounts: bySubject, clients: allClients, basePath });
  provider.on('server_error', (_context, error) => onFault(error));
  const policy = contentPolicy(allClients);

  return {
    publicKeys: publicKeysOf(keyFile),
    mount: (app) => {
      app.use(basePath, (_req, res, next) => {
        res.set({
          'content-security-policy': policy,
          'x-frame-options': 'DENY',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        });
        next();
      });
      app.use(`${basePath}/page`, express.static(PAGE_FOLDER, { index: false, cacheControl: false }));
      app.use(basePath, signInRouter(provider, { basePath, accounts: bySubject, demoPassword }));
      app.use(basePath, provider.callback());
    },
  };
}

function accountsBySubject(accounts: readonly Account[]): ReadonlyMap<string, Account> {
  const bySubject = new Map(accounts.map((account) => [account.subject, account]));
  if (bySubject.size < accounts.length || new Set(accounts.map(({ login }) => login)).size < accounts.length) {
    throw new Error('两个账号的 subject 或 login 相同 | two accounts share a subject or a login');
  }
  return bySubject;
}

function publicKeysOf({ keys }: KeyFile): JSONWebKeySet {
  return { keys: keys.map(({ kty, kid, alg, n, e }) => ({ kty, kid, alg, n, e, use: 'sig' })) };
}

/** A browser follows the redirect after a form under the form's own policy, so `form-action` names the clients' origins too. */
function contentPolicy(clients: readonly ClientMetadata[]): string {
  const origins = new Set(clients.flatMap(({ redirect_uris: uris = [] }) => uris.map((uri) => new URL(uri).origin)));
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${[...origins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
