import { createHmac, timingSafeEqual } from 'node:crypto';
import { ANONYMOUS, type Caller } from './caller.js';
import { Seal } from './seal.js';

export const CALLER_HEADER = 'x-uniongraph-caller';
export const REQUEST_ID_HEADER = 'x-request-id';

const LIFETIME_MS = 60_000;

/** The caller header was forged, altered or is out of date. */
export class CallerSealError extends Error {}

/** Seals the caller into a short-lived signed header (HMAC-SHA-256) that gateway and subgraphs share the secret of. */
export class CallerSeal {
  constructor(
    private readonly secret: string,
    private readonly nowMs: () => number = Date.now,
  ) {
    if (secret.length < 32) throw new Error('CALLER_SECRET must have at least 32 characters, e.g. the output of `openssl rand -hex 32`');
  }

  /** @returns the header's value, valid for 60 s. */
  seal(caller: Caller): string {
    const body = Buffer.from(JSON.stringify({ caller, expiresAtMs: this.nowMs() + LIFETIME_MS })).toString('base64url');
    return `${body}.${this.sign(body).toString('base64url')}`;
  }

  /**
   * @returns the sealed caller; ANONYMOUS when there is no header.
   * @throws CallerSealError when the seal is broken or past its time.
   */
  open(header: string | undefined): Caller {
    if (!header) return ANONYMOUS;
    const [body = '', signature = ''] = header.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = this.sign(body);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new CallerSealError('caller header: signature does not match');
    const { caller, expiresAtMs } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { caller: Caller; expiresAtMs: number };
    if (expiresAtMs < this.nowMs()) throw new CallerSealError('caller header: expired');
    return caller;
  }

  /** @returns a seal with the same secret for something else than callers. */
  for<T>(purpose: string, lifetimeMs: number): Seal<T> {
    return new Seal<T>(this.secret, purpose, lifetimeMs, this.nowMs);
  }

  private sign(body: string): Buffer {
    return createHmac('sha256', this.secret).update(body).digest();
  }
}
