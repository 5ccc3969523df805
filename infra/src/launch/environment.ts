import { resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  SERVICE_PORT: z.coerce.number().int().min(1).max(65_530).default(4001),
  DATA_DIR: z.string().min(1).default('.data'),
  MONGODB_URI: z.string().startsWith('mongodb').optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1).default('uniongraph'),
  SAMPLE_DATA: z.enum(['yes', 'no']).default('yes'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

const EXAMPLES: Record<string, string> = {
  PORT: '4000',
  SERVICE_PORT: '4001',
  MONGODB_URI: 'mongodb://127.0.0.1:27017/?replicaSet=rs0',
  OIDC_ISSUER: 'https://login.example.org',
  SAMPLE_DATA: 'no',
  LOG_LEVEL: 'info',
};

export interface LaunchEnvironment {
  port: number;
  /** First of the five ports of the separate shape. */
  servicePort: number;
  host: string;
  dataDir: string;
  mongoUri: string | undefined;
  issuer: string | undefined;
  audience: string;
  sampleData: boolean;
  logLevel: string;
  /** How long the gateway keeps what roles a person has; 30 s where absent. */
  grantsCacheMs?: number;
}

/** The one place where a shape reads its environment. @throws Error that names the variable, with an example. */
export function readEnvironment(root: string, env: Readonly<Record<string, string | undefined>>): LaunchEnvironment {
  const read = schema.safeParse(env);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}（例如 | e.g. ${EXAMPLES[String(path[0])] ?? ''}）`);
    throw new Error(`环境变量有误 | The environment has a fault: ${faults.join('; ')}`);
  }
  const { PORT, SERVICE_PORT, HOST, DATA_DIR, MONGODB_URI, OIDC_ISSUER, OIDC_AUDIENCE, SAMPLE_DATA, LOG_LEVEL } = read.data;
  return {
    port: PORT,
    servicePort: SERVICE_PORT,
    host: HOST,
    dataDir: resolve(root, DATA_DIR),
    mongoUri: MONGODB_URI,
    issuer: OIDC_ISSUER,
    audience: OIDC_AUDIENCE,
    sampleData: SAMPLE_DATA === 'yes',
    logLevel: LOG_LEVEL,
  };
}
