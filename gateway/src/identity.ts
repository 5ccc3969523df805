import { HeaderMap } from '@apollo/server';
import { ANONYMOUS, type Caller, type Grant } from '@uniongraph/access';
import { GraphQLError } from 'graphql';
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { issuerKeys } from './issuer-keys.js';

/** Who sends a request. */
export interface IdentityProvider {
  /**
   * @param authorization the request's `Authorization` header.
   * @throws GraphQLError UNAUTHENTICATED (HTTP 401) for a token that does not hold; SIGN_IN_UNAVAILABLE (HTTP 503) when the issuer cannot be asked.
   */
  callerOf(authorization: string | undefined): Promise<Caller>;
}

export interface SubjectGrants {
  memberId: string | null;
  grants: Grant[];
}

export interface BearerIdentityOptions {
  issuer: string;
  audience: string;
  /** The issuer's public keys; asked of the issuer itself where absent. */
  jwks?: JSONWebKeySet;
  /** @returns null for a subject that nobody knows. */
  grantsOf: (subject: string) => Promise<SubjectGrants | null>;
  logger: Logger;
  /** How long a subject's grants are kept. */
  cacheMs?: number;
}

const CACHE_MS = 30_000;
const RETRY_MS = 2_000;
const SUBJECTS_MAX = 10_000;
const CLOCK_SKEW_S = 5;
/** Signatures by a private key of the issuer: no `none`, no shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** Signs in by a bearer JWT of an OIDC issuer. No token, and no grants to be had, is anonymous. */
export function bearerIdentity(options: BearerIdentityOptions): IdentityProvider {
  const keys = options.jwks ? createLocalJWKSet(options.jwks) : issuerKeys(options.issuer);
  const callers = new LRUCache<string, Caller>({
    max: SUBJECTS_MAX,
    ttl: options.cacheMs ?? CACHE_MS,
    fetchMethod: (subject, _stale, { options: entry }) => readCaller(subject, options, (ttlMs) => (entry.ttl = ttlMs)),
  });
  return {
    callerOf: async (authorization) => {
      if (!authorization) return ANONYMOUS;
      const subject = await verify(bearerToken(authorization), keys, options);
      return (await callers.fetch(subject)) ?? ANONYMOUS;
    },
  };
}

/** For a graph without sign-in: everybody is anonymous, and a token is refused, since nobody can check it. */
export const anonymousIdentity: IdentityProvider = {
  callerOf: (authorization) => (authorization ? Promise.reject(refused('此处未设置登录，请勿携带令牌 | Sign-in is not set up here: send no token')) : Promise.resolve(ANONYMOUS)),
};

async function readCaller(subject: string, { grantsOf, logger }: BearerIdentityOptions, keepFor: (ttlMs: number) => void): Promise<Caller> {
  try {
    const known = await grantsOf(subject);
    return known ? { kind: 'PERSON', subject, memberId: known.memberId, grants: known.grants } : ANONYMOUS;
  } catch (error) {
    logger.warn({ err: error }, 'grants cannot be read: the caller is anonymous for now');
    keepFor(RETRY_MS);
    return ANONYMOUS;
  }
}

function bearerToken(authorization: string): string {
  const [, token] = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? [];
  if (!token) throw signInAgain();
  return token;
}

/** @returns the subject. */
async function verify(token: string, keys: JWTVerifyGetKey, { issuer, audience, logger }: BearerIdentityOptions): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_SKEW_S, requiredClaims: ['sub', 'exp'] });
    if (payload.sub) return payload.sub;
  } catch (error) {
    if (!isTokenFault(error)) {
      logger.error({ err: error }, 'the issuer cannot be asked for its keys');
      throw new GraphQLError('暂时无法核验登录，请稍后再试 | Sign-in cannot be checked now: try again later', {
        extensions: { code: 'SIGN_IN_UNAVAILABLE', http: { status: 503 } },
      });
    }
    logger.info({ reason: error.code }, 'token refused');
  }
  throw signInAgain();
}

function isTokenFault(error: unknown): error is errors.JOSEError {
  return error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !(error instanceof errors.JWKSInvalid) && error.code !== 'ERR_JOSE_GENERIC';
}

function signInAgain(): GraphQLError {
  return refused('登录已失效或令牌无效，请重新登录 | The sign-in has expired or the token is not valid: sign in again');
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]) } },
  });
}
