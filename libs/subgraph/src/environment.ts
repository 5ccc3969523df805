import { z } from 'zod';

const schema = z.object({
  MONGODB_URI: z.string().startsWith('mongodb'),
  MONGODB_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,30}$/)
    .default('uniongraph'),
  CALLER_SECRET: z.string().min(32),
  FIELD_KEY: z.string().min(44),
  BLIND_INDEX_KEY: z.string().min(44),
  PORT: z.coerce.number().int().min(1).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

const EXAMPLES: Record<string, string> = {
  MONGODB_URI: 'mongodb://127.0.0.1:27017/?replicaSet=rs0',
  CALLER_SECRET: '`openssl rand -hex 32`, the same for the gateway and every service',
  FIELD_KEY: '`openssl rand -base64 32`',
  BLIND_INDEX_KEY: '`openssl rand -base64 32`',
  PORT: '4001',
};

export type ProcessEnvironment = z.infer<typeof schema>;

/** The one place where a service's process reads its environment. @throws Error that names each variable, with an example. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): ProcessEnvironment {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: ${message}${EXAMPLES[name] ? `（例如 | e.g. ${EXAMPLES[name]}）` : ''}`;
  });
  throw new Error(`环境变量不完整 | The environment is not complete:\n${faults.join('\n')}`);
}
