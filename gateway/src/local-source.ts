import { GraphQLError, Kind, type ExecutionResult } from 'graphql';
import { Deadline } from './deadline.js';
import { CALL_TIMEOUT_MS, SubgraphFault, type SubgraphCall, type SubgraphSource } from './subgraph-source.js';

/** What a subgraph in this process offers. */
export interface LocalSubgraph {
  execute(request: Pick<SubgraphCall, 'query' | 'variables' | 'operationName'> & { headers: Record<string, string | undefined> }): Promise<ExecutionResult>;
}

/** @returns a source over a subgraph in this process, with the limits and answers of the HTTP one. */
export function localSource(subgraph: LocalSubgraph, options: { timeoutMs?: number } = {}): SubgraphSource {
  return {
    execute: async ({ query, variables, operationName, headers, timeoutMs, signal }) => {
      const deadline = new Deadline(timeoutMs ?? options.timeoutMs ?? CALL_TIMEOUT_MS, signal);
      try {
        const { data, errors } = await Promise.race([subgraph.execute({ query, variables, operationName, headers: { ...headers } }), expiry(deadline.signal)]);
        return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(withInputCode) } : {}) };
      } catch (error) {
        throw error instanceof SubgraphFault ? error : new SubgraphFault('BAD_RESPONSE', String(error), { cause: error });
      } finally {
        deadline.clear();
      }
    },
  };
}

function expiry(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const expire = (): void => reject(new SubgraphFault('TIMEOUT', 'no answer in time'));
    if (signal.aborted) expire();
    else signal.addEventListener('abort', expire, { once: true });
  });
}

/** graphql-js gives the refusal of a variable no code; over HTTP the subgraph's server adds this one. */
function withInputCode(error: GraphQLError): GraphQLError {
  const isVariable = error.nodes?.length === 1 && error.nodes[0]?.kind === Kind.VARIABLE_DEFINITION;
  if (!isVariable || error.extensions['code']) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, originalError: error, extensions: { code: 'BAD_USER_INPUT' } });
}
