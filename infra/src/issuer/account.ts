import { randomBytes, scrypt as scryptCallback, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

/** A person who can sign in. */
export interface Account {
  /** The `sub` of the person's tokens. */
  subject: string;
  /** What the person types, e.g. `wang.fang`. */
  login: string;
  name: string;
  /** The output of `hashPassword`. */
  passwordHash: string;
  /** Role and organisation, shown beside the name where sample people are listed. */
  note?: string;
}

const scrypt = promisify(scryptCallback) as (password: string, salt: Buffer, bytes: number, options: ScryptOptions) => Promise<Buffer>;
const HASH_BYTES = 32;
const COST = 2 ** 15;
const BLOCK_SIZE = 8;
const MEMORY_MAX_BYTES = 256 * COST * BLOCK_SIZE;
const PASSWORD_MAX = 128;

/** @returns `scrypt$<salt>$<hash>`, base64url; about 100 ms of work. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await digest(password, salt)).toString('base64url')}`;
}

/** @returns whether the password is the hashed one; a text that is no hash matches nothing. */
export async function isPassword(password: string, passwordHash: string): Promise<boolean> {
  const [kind, salt = '', hash = ''] = passwordHash.split('$');
  const expected = Buffer.from(hash, 'base64url');
  if (kind !== 'scrypt' || expected.length !== HASH_BYTES || password.length > PASSWORD_MAX) return false;
  return timingSafeEqual(await digest(password, Buffer.from(salt, 'base64url')), expected);
}

function digest(password: string, salt: Buffer): Promise<Buffer> {
  return scrypt(password, salt, HASH_BYTES, { N: COST, r: BLOCK_SIZE, p: 1, maxmem: MEMORY_MAX_BYTES });
}
