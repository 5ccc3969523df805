import { CALLER_HEADER, REQUEST_ID_HEADER, systemCaller, type CallerSeal } from '@uniongraph/access';
import { z } from 'zod';
import type { SubjectGrants } from './identity.js';
import { currentScope } from './request-scope.js';
import type { SubgraphSource } from './subgraph-source.js';

const TIMEOUT_MS = 2_000;
const QUERY = 'query Identity($subject: ID!) { identity(subject: $subject) { memberId grants { role orgId within } } }';
const answer = z.object({
  identity: z.object({ memberId: z.string().nullable(), grants: z.array(z.object({ role: z.string(), orgId: z.string(), within: z.string().nullable() })) }).nullable(),
});

/** @returns what asks membership for a subject's grants, as the gateway itself. @throws SubgraphFault or Error when membership gives no answer. */
export function membershipGrants(source: SubgraphSource, seal: CallerSeal): (subject: string) => Promise<SubjectGrants | null> {
  return async (subject) => {
    const headers = { [CALLER_HEADER]: seal.seal(systemCaller('gateway')), [REQUEST_ID_HEADER]: currentScope()?.requestId ?? '' };
    const { data, errors } = await source.execute({ query: QUERY, variables: { subject }, operationName: 'Identity', headers, timeoutMs: TIMEOUT_MS });
    if (errors) throw new Error(`membership answers: ${errors[0]?.message}`);
    return answer.parse(data).identity;
  };
}
