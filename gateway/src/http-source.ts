import type { ExecutionResult } from 'graphql';
import { Pool, type Dispatcher } from 'undici';
import { Deadline } from './deadline.js';
import { CALL_TIMEOUT_MS, SubgraphFault, type SubgraphCall, type SubgraphSource } from './subgraph-source.js';

export interface HttpSourceOptions {
  /** The subgraph's GraphQL endpoint. */
  url: string;
  timeoutMs?: number;
  /** Largest answer accepted. */
  maxBytes?: number;
  /** Connections kept open at most. */
  connections?: number;
}

const CONNECT_TIMEOUT_MS = 2_000;
const KEEP_ALIVE_MS = 30_000;
const MAX_BYTES = 32_000_000;
const NOT_THERE = new Set([502, 503, 504]);

/** @returns a source over pooled keep-alive connections. @throws Error when the url is not one. */
export function httpSource(options: HttpSourceOptions): SubgraphSource {
  const { origin, pathname, search } = new URL(options.url);
  const { timeoutMs = CALL_TIMEOUT_MS, maxBytes = MAX_BYTES, connections = 64 } = options;
  const pool = new Pool(origin, {
    connections,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    execute: async (call) => {
      const deadline = new Deadline(call.timeoutMs ?? timeoutMs, call.signal);
      try {
        const response = await pool.request({ path: pathname + search, method: 'POST', headers: headersOf(call), body: bodyOf(call), signal: deadline.signal });
        return parseAnswer(response.statusCode, await readBody(response.body, maxBytes));
      } catch (error) {
        throw faultOf(error, deadline.signal);
      } finally {
        deadline.clear();
      }
    },
    close: () => pool.destroy(),
  };
}

function headersOf(call: SubgraphCall): Record<string, string> {
  return { ...call.headers, 'content-type': 'application/json', accept: 'application/json' };
}

function bodyOf({ query, variables, operationName }: SubgraphCall): string {
  return JSON.stringify({ query, variables, operationName });
}

async function readBody(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new SubgraphFault('BAD_RESPONSE', `answer larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** A GraphQL answer counts whatever its status: subgraphs send errors with 200, 400, 401 and 500 alike. */
function parseAnswer(status: number, body: string): ExecutionResult {
  const answer = parseJson(body);
  if (isAnswer(answer)) return answer;
  throw new SubgraphFault(NOT_THERE.has(status) ? 'UNAVAILABLE' : 'BAD_RESPONSE', `HTTP ${status} without a GraphQL answer: ${body.slice(0, 200)}`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isAnswer(value: unknown): value is ExecutionResult {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors = [] } = value as { data?: unknown; errors?: unknown };
  const areErrors = Array.isArray(errors) && errors.every((error) => typeof error === 'object' && error !== null);
  return areErrors && (data === undefined || typeof data === 'object') && ('data' in value || errors.length > 0);
}

function faultOf(error: unknown, signal: AbortSignal): SubgraphFault {
  if (error instanceof SubgraphFault) return error;
  if (signal.aborted) return new SubgraphFault('TIMEOUT', 'no answer in time', { cause: error });
  return new SubgraphFault('UNAVAILABLE', String(error), { cause: error });
}
