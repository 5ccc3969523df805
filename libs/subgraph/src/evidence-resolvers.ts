import type { CallerSeal } from '@uniongraph/access';
import { HOME, ticketSeal, type AttachInput, type EvidenceItem, type EvidenceRequest, type EvidenceTicket, type MetricAnswer, type ServiceEvidence } from '@uniongraph/evidence';
import type { ResolverMap } from './attach-resolvers.js';
import { loader } from './loader.js';
import { payload } from './payload.js';
import type { RequestContext } from './request-context.js';

interface Stub {
  id: string;
  evidenceTicket?: string;
}

/** @returns the resolvers of the SDL of libs/evidence; the plan's own service has those of its fields in its slices. */
export function evidenceResolvers(prefix: string, { evidence, metrics, attachment }: ServiceEvidence, seal: CallerSeal): ResolverMap {
  const attach = (_source: unknown, args: object, { caller }: RequestContext) => payload('evidence', attachment.attach(caller, (args as { input: AttachInput }).input));
  const mutation = { [`attach${prefix}Evidence`]: attach };
  if (prefix === HOME) return { Mutation: mutation };
  const tickets = ticketSeal(seal);
  const ticketOf = (source: unknown): EvidenceTicket | null => {
    const { id, evidenceTicket } = source as Stub;
    const ticket = evidenceTicket ? tickets.open(evidenceTicket) : null;
    return ticket?.subjectId === id ? ticket : null;
  };
  const onStubs = {
    [`${prefix.toLowerCase()}Evidence`]: async (source: unknown, _args: object, context: RequestContext): Promise<EvidenceItem[] | null> => {
      const ticket = ticketOf(source);
      return ticket && evidenceOf(context, evidence, ticket);
    },
    [`${prefix.toLowerCase()}Metrics`]: async (source: unknown, _args: object, { loaders }: RequestContext): Promise<MetricAnswer[] | null> => {
      const ticket = ticketOf(source);
      return ticket && metrics.answersTo(loaders, ticket, ticket.metrics);
    },
  };
  return { Mutation: mutation, PlanTask: onStubs, WorkPlan: onStubs };
}

/** @returns the evidence of the request's tasks; those asked for in one step of the execution are read together. */
export async function evidenceOf(context: RequestContext, reader: ServiceEvidence['evidence'], { orgId, tasks }: EvidenceRequest): Promise<EvidenceItem[]> {
  const batched = loader(context, 'evidence.of', (keys) =>
    reader.evidenceOf(
      context.caller,
      keys.map((key) => JSON.parse(key) as EvidenceRequest),
    ),
  );
  return (await batched.load(JSON.stringify({ orgId, tasks }))) ?? [];
}
