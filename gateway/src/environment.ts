import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    HOST: z.string().min(1).default('127.0.0.1'),
    SUPERGRAPH: z
      .string()
      .min(1)
      .default(fileURLToPath(new URL('../supergraph.graphql', import.meta.url))),
    CALLER_SECRET: z.string().min(32).optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_AUDIENCE: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .superRefine((env, context) => {
    if (!env.OIDC_ISSUER) return;
    for (const name of ['OIDC_AUDIENCE', 'CALLER_SECRET'] as const) if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'needed with OIDC_ISSUER' });
  });

const EXAMPLES: Record<string, string> = {
  PORT: '4000',
  HOST: '127.0.0.1',
  SUPERGRAPH: 'gateway/supergraph.graphql',
  CALLER_SECRET: '`openssl rand -hex 32`, the same for the gateway and every service',
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_AUDIENCE: 'https://graph.example.org',
};
const SUBGRAPH_URL = /^SUBGRAPH_(\w+)_URL$/;
const url = z.url({ protocol: /^https?$/ });

export interface GatewayEnvironment {
  port: number;
  host: string;
  /** Path of the supergraph's file. */
  supergraphFile: string;
  callerSecret: string | null;
  /** Null: everybody is anonymous. */
  oidc: { issuer: string; audience: string } | null;
  logLevel: string;
  /** @returns where the subgraph is said to be by SUBGRAPH_<NAME>_URL; null where nothing is said. */
  urlOf(subgraph: string): string | null;
}

/** The one place where the gateway's process reads its environment. @throws Error that names each variable, with an example. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): GatewayEnvironment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  const urls = Object.entries(given).filter((entry): entry is [string, string] => SUBGRAPH_URL.test(entry[0]));
  const faults = [
    ...(read.success ? [] : read.error.issues.map(({ path, message }) => fault(String(path[0]), message, EXAMPLES[String(path[0])]))),
    ...urls.filter(([, value]) => !url.safeParse(value).success).map(([name]) => fault(name, 'not a url', 'http://127.0.0.1:4001/graphql')),
  ];
  if (!read.success || faults.length > 0) throw new Error(`环境变量有误 | The environment is not right:\n${faults.join('\n')}`);
  const { PORT, HOST, SUPERGRAPH, CALLER_SECRET, OIDC_ISSUER, OIDC_AUDIENCE, LOG_LEVEL } = read.data;
  const byName = new Map(urls);
  return {
    port: PORT,
    host: HOST,
    supergraphFile: SUPERGRAPH,
    callerSecret: CALLER_SECRET ?? null,
    oidc: OIDC_ISSUER && OIDC_AUDIENCE ? { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE } : null,
    logLevel: LOG_LEVEL,
    urlOf: (subgraph) => byName.get(variableOf(subgraph)) ?? null,
  };
}

/** @returns the variable that says where a subgraph is. */
export function variableOf(subgraph: string): string {
  return `SUBGRAPH_${subgraph.toUpperCase().replace(/\W/g, '_')}_URL`;
}

function fault(name: string, message: string, example: string | undefined): string {
  return `${name}: ${message}${example ? `（例如 | e.g. ${example}）` : ''}`;
}
