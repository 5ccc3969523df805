import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { readKeyFile } from '../issuer/key-file.js';

/**
 * @param subject the `sub`: whom the token speaks for.
 * @returns an access token of the shape that the issuer gives, valid for one hour.
 * @throws Error when the issuer of that key file has never been started.
 */
export async function issueToken(keysFile: string, subject: string): Promise<string> {
  const { issuerUrl, audience, keys } = await readKeyFile(keysFile);
  const [key] = keys;
  return new SignJWT({ client_id: 'token-command' })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(issuerUrl)
    .setAudience(audience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key, key.alg));
}
