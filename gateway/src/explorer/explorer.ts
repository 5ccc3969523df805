import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { EXAMPLES, type Example } from './examples.js';
import { explorerPage } from './explorer-page.js';
import { graphiqlRouter, GRAPHIQL_PATH } from './graphiql.router.js';

export interface ExplorerOptions {
  /** Where queries are posted to, e.g. `/graphql`. */
  graphqlPath: string;
  /** The OIDC issuer to sign in at; null = no sign-in, a token can still be pasted. */
  issuerUrl: string | null;
  /** The page's public client at the issuer; `<origin>/explorer` is its redirect uri. */
  clientId: string;
  /** What the examples menu offers; the first is shown to a newcomer. */
  examples?: readonly Example[];
}

const PAGE_FOLDER = fileURLToPath(new URL('../../src/explorer/page/', import.meta.url));
const OIDC_CLIENT_FOLDER = join(dirname(createRequire(import.meta.url).resolve('oidc-client-ts/package.json')), 'dist', 'browser');

/** Serves the GraphiQL page at `/explorer`, everything it loads from below that path, and sends `/` there. */
export function mountExplorer(app: Express, { graphqlPath, issuerUrl, clientId, examples = EXAMPLES }: ExplorerOptions): void {
  const page = explorerPage({ graphqlPath, issuerUrl, clientId, examples });
  const headers = { 'content-security-policy': contentPolicy(issuerUrl), 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

  app.get('/', (_req, res) => res.redirect('/explorer'));
  app.use('/explorer', (_req, res, next) => {
    res.set(headers);
    next();
  });
  app.get('/explorer', (_req, res) => {
    res.set('cache-control', 'no-cache').type('html').send(page);
  });
  app.use(GRAPHIQL_PATH, graphiqlRouter());
  app.use('/explorer/page', express.static(PAGE_FOLDER, { index: false }));
  app.use('/explorer/page', express.static(OIDC_CLIENT_FOLDER, { index: false }));
}

/** GraphiQL's editor writes style elements and embeds its fonts; scripts and workers come from files of this origin only. */
function contentPolicy(issuerUrl: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${issuerUrl ? ` ${new URL(issuerUrl).origin}` : ''}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
