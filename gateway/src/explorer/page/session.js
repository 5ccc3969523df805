// Who asks: a person signed in at the issuer (authorization code with PKCE), or a token that was pasted. Kept in this tab only.
const PASTED = 'uniongraph.pasted-token';
const page = `${location.origin}/explorer`;

/** @param {{ issuerUrl: string | null, clientId: string }} settings */
export function openSession({ issuerUrl, clientId }) {
  const store = new globalThis.oidc.WebStorageStateStore({ store: sessionStorage });
  const manager =
    issuerUrl && isSecureContext
      ? new globalThis.oidc.UserManager({
          authority: issuerUrl,
          client_id: clientId,
          redirect_uri: page,
          post_logout_redirect_uri: page,
          scope: 'openid profile',
          userStore: store,
          stateStore: store,
        })
      : null;
  let user = null;
  let onChange = () => {};
  const follow = (next) => {
    user = next;
    onChange();
  };
  manager?.events.addUserLoaded(follow);
  manager?.events.addUserUnloaded(() => follow(null));
  manager?.events.addAccessTokenExpired(() => onChange());

  return {
    canSignIn: manager !== null,
    /** Ends a sign-in that the issuer just sent back. @throws Error with the issuer's reason. */
    async start(listener) {
      onChange = listener;
      const answer = new URLSearchParams(location.search);
      if (manager && answer.has('state')) {
        history.replaceState(null, '', page);
        if (answer.has('code') || answer.has('error')) await manager.signinCallback(`${page}?${answer}`);
        else await manager.signoutCallback(`${page}?${answer}`);
      }
      user = (await manager?.getUser()) ?? null;
    },
    /** @returns who asks, or null for the public; `expiresAt` is a Date. */
    who() {
      const pasted = sessionStorage.getItem(PASTED);
      if (pasted) return describePasted(pasted);
      if (!user) return null;
      const { sub, name, preferred_username: login } = user.profile;
      return { token: user.access_token, name: name ?? login ?? sub, login, subject: sub, expiresAt: new Date(user.expires_at * 1000), isExpired: user.expired };
    },
    signIn: (login) => {
      sessionStorage.removeItem(PASTED);
      return manager.signinRedirect(login ? { prompt: 'login', login_hint: login } : {});
    },
    async signOut() {
      sessionStorage.removeItem(PASTED);
      if (user) await manager.signoutRedirect();
      else onChange();
    },
    /** @throws Error when the text is no token. */
    usePasted(token) {
      describePasted(token);
      sessionStorage.setItem(PASTED, token);
      onChange();
    },
  };
}

function describePasted(token) {
  let claims;
  try {
    const body = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(body), (character) => character.charCodeAt(0))));
  } catch {
    throw new Error('这不是访问令牌 | This is no access token');
  }
  const expiresAt = new Date((claims.exp ?? 0) * 1000);
  return { token, name: claims.name ?? claims.sub, subject: claims.sub, expiresAt, isExpired: expiresAt <= new Date() };
}
