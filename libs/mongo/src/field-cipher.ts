import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM for single fields, and an HMAC blind index under a second key, for duplicates and look-up. Both keys: 32 bytes, base64. */
export class FieldCipher {
  private readonly fieldKey: Buffer;
  private readonly indexKey: Buffer;

  constructor(fieldKey: string, indexKey: string) {
    this.fieldKey = key('FIELD_KEY', fieldKey);
    this.indexKey = key('BLIND_INDEX_KEY', indexKey);
  }

  encrypt(text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.fieldKey, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')}`;
  }

  /** @throws Error when the text was altered or encrypted under another key. */
  decrypt(stored: string): string {
    const bytes = Buffer.from(stored.slice('v1.'.length), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.fieldKey, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** @returns the same digest for the same text; useless without the key. */
  blindIndex(text: string): string {
    return createHmac('sha256', this.indexKey).update(text).digest('base64url');
  }
}

function key(name: string, base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must be 32 bytes in base64, e.g. the output of \`openssl rand -base64 32\``);
  return bytes;
}
