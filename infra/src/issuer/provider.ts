import { randomBytes } from 'node:crypto';
import type { ClientMetadata, Configuration, Provider } from 'oidc-provider';
import type { Account } from './account.js';
import { signedOutPage, signOutPage, refusalPage } from './pages.js';
import type { KeyFile } from './key-file.js';

export const EXPLORER_CLIENT_ID = 'explorer';

/** `oidc-provider` takes a resource only as a URI; the tokens carry the audience in its place. */
const RESOURCE = 'urn:uniongraph:graph';
const HOUR_S = 3600;
const SCOPES = ['openid', 'profile', 'offline_access'];
const EXPECTED_NOTICES = /^oidc-provider WARNING: (Unsupported runtime|a quick start development-only in-memory adapter)/;

export interface ProviderOptions {
  keyFile: KeyFile;
  accounts: ReadonlyMap<string, Account>;
  /** Beyond the explorer's. Every client is one of the union's own: nobody is asked for consent. */
  clients: readonly ClientMetadata[];
  basePath: string;
}

/** Sessions, codes and refresh tokens live in memory: a restart ends them, while access tokens stay valid because the key is kept. */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  return withoutExpectedNotices(async () => {
    const { Provider } = await import('oidc-provider');
    return new Provider(options.keyFile.issuerUrl, configuration(options));
  });
}

/** @returns the explorer page's client: public, authorization code with PKCE. */
export function explorerClient(issuerUrl: string): ClientMetadata {
  const page = new URL('/explorer', issuerUrl).href;
  return {
    client_id: EXPLORER_CLIENT_ID,
    client_name: '工会图查询页 | UnionGraph explorer',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [page],
    post_logout_redirect_uris: [page],
  };
}

function configuration({ keyFile, accounts, clients, basePath }: ProviderOptions): Configuration {
  return {
    clients: [...clients],
    jwks: { keys: keyFile.keys } as Configuration['jwks'],
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: SCOPES,
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    ttl: { AccessToken: HOUR_S, IdToken: HOUR_S, AuthorizationCode: 60, Interaction: HOUR_S, Session: 12 * HOUR_S, Grant: 12 * HOUR_S, RefreshToken: 12 * HOUR_S },
    findAccount: (_context, subject) => claimsOf(accounts.get(subject)),
    loadExistingGrant: grantEverything,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    clientBasedCORS: (_context, origin, client) => (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    interactions: { url: (_context, interaction) => `${basePath}/interaction/${interaction.uid}` },
    renderError: (context, out) => {
      context.type = 'html';
      context.body = refusalPage(basePath, [out.error, out.error_description].filter(Boolean).join(': '));
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = signOutPage(basePath, form, { isAsked: context.oidc.entities['IdTokenHint'] === undefined });
        },
        postLogoutSuccessSource: (context) => {
          context.body = signedOutPage(basePath);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: '', audience: keyFile.audience, accessTokenTTL: HOUR_S, accessTokenFormat: 'jwt', jwt: { sign: { alg: keyFile.keys[0].alg } } }),
      },
    },
  };
}

function claimsOf(account: Account | undefined) {
  if (!account) return undefined;
  const { subject, login, name } = account;
  return { accountId: subject, claims: () => ({ sub: subject, name, preferred_username: login }) };
}

const grantEverything: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const kept = session.grantIdFor(client.clientId);
  const found = kept ? await provider.Grant.find(kept) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(SCOPES.join(' '));
  await grant.save();
  return grant;
};

/** The two that are decided, not overlooked: Node 20 is covered by our tests, and standalone keeps its sessions in memory. */
async function withoutExpectedNotices<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!EXPECTED_NOTICES.test(String(parts[0]).replace(/^\x1b\[[\d;]+m/, ''))) warn(...parts);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
