import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const SIGNING_ALGORITHM = 'RS256';

const keyFileSchema = z.object({
  issuerUrl: z.url(),
  audience: z.string().min(1),
  keys: z.tuple([z.looseObject({ kty: z.literal('RSA'), kid: z.string().min(1), alg: z.literal(SIGNING_ALGORITHM), n: z.string(), e: z.string(), d: z.string() })]),
});

/** The private signing key, and whose tokens it signs. */
export type KeyFile = z.infer<typeof keyFileSchema>;

/** @returns the kept key file, made on the first call (readable by its owner only); its issuer and audience follow the given ones. */
export async function openKeyFile(path: string, { issuerUrl, audience }: { issuerUrl: string; audience: string }): Promise<KeyFile> {
  const kept = (await readIfPresent(path)) ?? (await makeKeyFile(path, { issuerUrl, audience }));
  if (kept.issuerUrl === issuerUrl && kept.audience === audience) return kept;
  const renamed = { ...kept, issuerUrl, audience };
  const scratch = await writeScratch(path, renamed);
  await rename(scratch, path);
  return renamed;
}

/** @throws Error that says what to do when there is no key file yet. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const kept = await readIfPresent(path);
  if (!kept) throw new Error(`还没有签名密钥，请先运行 npm start | There is no signing key yet: run \`npm start\` first (${path})`);
  return kept;
}

async function readIfPresent(path: string): Promise<KeyFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return keyFileSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`签名密钥文件已损坏，请删除后重新启动 | The signing key file is damaged: delete it and start again (${path})`, { cause });
  }
}

async function makeKeyFile(path: string, owner: { issuerUrl: string; audience: string }): Promise<KeyFile> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: SIGNING_ALGORITHM, use: 'sig' };
  const made = keyFileSchema.parse({ ...owner, keys: [key] });
  await mkdir(dirname(path), { recursive: true });
  const scratch = await writeScratch(path, made);
  try {
    await link(scratch, path);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return await readKeyFile(path); // another process made the key first: its tokens must stay valid
  } finally {
    await rm(scratch, { force: true });
  }
}

async function writeScratch(path: string, content: KeyFile): Promise<string> {
  const scratch = `${path}.${randomUUID()}.tmp`;
  await writeFile(scratch, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  return scratch;
}
