import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What one part of the product vouches for to another, or to itself later: signed (HMAC-SHA-256), readable by whoever holds it,
 * and good for `lifetimeMs`. What is sealed for one purpose does not open for another.
 */
export class Seal<T> {
  private readonly key: Buffer;

  constructor(
    secret: string,
    purpose: string,
    private readonly lifetimeMs: number,
    private readonly nowMs: () => number = Date.now,
  ) {
    this.key = createHmac('sha256', secret).update(`purpose:${purpose}`).digest();
  }

  seal(content: T): string {
    const body = Buffer.from(JSON.stringify({ content, expiresAtMs: this.nowMs() + this.lifetimeMs })).toString('base64url');
    return `${body}.${this.sign(body).toString('base64url')}`;
  }

  /** @returns what was sealed; null when it was forged, altered, sealed for another purpose, or is past its time. */
  open(text: string): T | null {
    const [body = '', signature = ''] = text.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = this.sign(body);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const { content, expiresAtMs } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { content: T; expiresAtMs: number };
    return expiresAtMs < this.nowMs() ? null : content;
  }

  private sign(body: string): Buffer {
    return createHmac('sha256', this.key).update(body).digest();
  }
}
