import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { CALLER_HEADER, REQUEST_ID_HEADER, type CallerSeal } from '@uniongraph/access';
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Place } from './entity-place.js';
import { FetchShape, isEntityFetch, type Fetch } from './fetch-shape.js';
import type { GatewayContext } from './operation.js';
import { noAnswer, subgraphError, type SubgraphError } from './subgraph-error.js';
import type { SubgraphHealth } from './subgraph-health.js';
import { SubgraphFault, type SubgraphSource } from './subgraph-source.js';

export interface FederationDataSourceOptions {
  name: string;
  source: SubgraphSource;
  seal: CallerSeal;
  types: GraphQLSchema;
  health: SubgraphHealth;
  logger: Logger;
  queryTimeoutMs: number;
  mutationTimeoutMs: number;
}

interface Answer {
  data: Record<string, unknown> | null;
  errors: SubgraphError[];
}

/** ApolloGateway's way to one subgraph: the caller sealed in, errors fit for the caller, null at its own path for what was not answered. */
export class FederationDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(private readonly options: FederationDataSourceOptions) {}

  async process({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<{ data: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }> {
    const fetch: Fetch = { query: request.query ?? '', variables: request.variables ?? {} };
    const { data, errors } = await this.answer(fetch, request.operationName, context as GatewayContext);
    if (data && !isEntityFetch(fetch)) (context as GatewayContext).operation?.roots.push(data);
    return errors.length > 0 ? { data, errors } : { data };
  }

  private async answer(fetch: Fetch, operationName: string | undefined, context: GatewayContext): Promise<Answer> {
    const result = await this.call(fetch, operationName, context).catch((error: unknown) =>
      error instanceof SubgraphFault ? error : new SubgraphFault('BAD_RESPONSE', String(error), { cause: error }),
    );
    if (result instanceof SubgraphFault) return this.unanswered(fetch, result, context);
    this.options.health.answered(this.options.name);
    this.logInternal(result.errors ?? [], context);
    return this.complete(fetch, result);
  }

  private unanswered(fetch: Fetch, fault: SubgraphFault, { requestId, clientGone, operation }: GatewayContext): Answer {
    const { name, health, logger } = this.options;
    if (!clientGone.aborted) {
      health.failed(name, fault.kind);
      logger.warn({ requestId, subgraph: name, kind: fault.kind, err: fault }, 'no answer from subgraph');
    }
    return this.blank(fetch, noAnswer(name, fault, { isOver: operation?.signal.aborted ?? false, isMutation: operation?.isMutation === true && !isEntityFetch(fetch) }));
  }

  private async call(fetch: Fetch, operationName: string | undefined, { caller, requestId, operation }: GatewayContext): Promise<ExecutionResult> {
    const { source, seal, queryTimeoutMs, mutationTimeoutMs } = this.options;
    const headers: Record<string, string> = { [REQUEST_ID_HEADER]: requestId };
    if (caller.kind !== 'ANONYMOUS') headers[CALLER_HEADER] = seal.seal(caller);
    const timeoutMs = operation?.isMutation ? mutationTimeoutMs : queryTimeoutMs;
    const result = await source.execute({ ...fetch, operationName, headers, timeoutMs, signal: operation?.signal });
    if (!result.data && !result.errors?.length) throw new SubgraphFault('BAD_RESPONSE', 'answer with neither data nor errors');
    if (isEntityFetch(fetch) && result.data) assertEntities(result.data, fetch);
    return result;
  }

  /** Fills in what an answer with errors leaves open. */
  private complete(fetch: Fetch, { data, errors: given = [] }: ExecutionResult): Answer {
    const errors = given.map(subgraphError);
    if (!data) return errors.some(({ path }) => path) && !isEntityFetch(fetch) ? { data: this.shape(fetch).blank().data, errors } : this.blank(fetch, errors[0]!);
    return { data, errors: isEntityFetch(fetch) ? errors.flatMap((error) => this.inEntity(fetch, data['_entities'] as EntityData[], error)) : errors };
  }

  /** An error within one entity, marked with its place; of an entity that is wholly null, one for each field asked for. */
  private inEntity(fetch: Fetch, entities: EntityData[], error: SubgraphError): SubgraphError[] {
    const index = error.path?.[1];
    if (typeof index !== 'number' || index >= entities.length) return [error];
    const entity = entities[index];
    if (entity) return [error.at(error.path!, Place.of(entity))];
    const { data, paths } = this.shape(fetch).blankEntity(index);
    entities[index] = data;
    const place = Place.of(data);
    return paths.map((path) => error.at(path, place));
  }

  private blank(fetch: Fetch, error: SubgraphError): Answer {
    const { data, paths } = this.shape(fetch).blank();
    if (!isEntityFetch(fetch)) return { data, errors: paths.map((path) => error.at(path)) };
    const places = (data['_entities'] as Record<string, unknown>[]).map((entity) => Place.of(entity));
    return { data, errors: paths.map((path) => error.at(path, places[path[1] as number])) };
  }

  private shape(fetch: Fetch): FetchShape {
    return new FetchShape(this.options.types, fetch);
  }

  private logInternal(errors: readonly GraphQLFormattedError[], { requestId }: GatewayContext): void {
    for (const error of errors) {
      if (subgraphError(error).extensions.code !== 'INTERNAL_SERVER_ERROR') continue;
      this.options.logger.error({ requestId, subgraph: this.options.name, path: error.path, code: error.extensions?.['code'], reason: error.message }, 'subgraph error');
    }
  }
}

type EntityData = Record<string, unknown> | null;

function assertEntities(data: Record<string, unknown>, { variables }: Fetch): void {
  const entities = data['_entities'];
  const expected = (variables['representations'] as unknown[]).length;
  if (!Array.isArray(entities) || entities.length !== expected) throw new SubgraphFault('BAD_RESPONSE', `answer without the ${expected} entities asked for`);
}
