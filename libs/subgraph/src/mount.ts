import 'reflect-metadata';
import { type DynamicModule, type Type, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { CallerSeal } from '@uniongraph/access';
import { scalarResolvers } from '@uniongraph/scalars';
import { attachResolvers, type ResolverMap } from './attach-resolvers.js';
import { freshLoaders } from './fresh-loaders.js';
import { enforcePolicies } from './policy-directive.js';
import { readRecordIds } from './record-id.js';
import { logInternal, redact } from './redact.js';
import { requestContext, type RequestContext } from './request-context.js';

export interface SubgraphDefinition {
  name: string;
  typeDefs: string;
  /** The Nest module with the slices' resolvers. */
  module: DynamicModule | Type;
  seal: CallerSeal;
  /** Resolvers that are not Nest providers: those of the declared lists. */
  resolvers?: ResolverMap;
  /** Per type, the record's field that holds the member concerned; `memberId` where none is named. */
  selfFields?: ReadonlyMap<string, string>;
  logger: Logger;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  headers: Record<string, string | undefined>;
}

/** A running subgraph: in-process by `execute`, over HTTP after `listen`. */
export interface Subgraph {
  name: string;
  schema: GraphQLSchema;
  /** The contract: SDL as committed in services/<name>/schema.graphql. */
  printContract(): string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  /** @returns the url of its GraphQL endpoint. */
  listen(port: number, host?: string): Promise<string>;
  close(): Promise<void>;
}

const PARSED_MAX = 1_000;
/** Above what the gateway takes (1,000,000), with what it adds: representations and the selection of a plan's step. */
const BODY_BYTES = 8_000_000;

export async function mountSubgraph(definition: SubgraphDefinition): Promise<Subgraph> {
  const { name, typeDefs, module, seal, logger } = definition;

  @Module({
    imports: [
      module as Type,
      GraphQLModule.forRoot<ApolloFederationDriverConfig>({
        driver: ApolloFederationDriver,
        typeDefs,
        resolvers: { ...scalarResolvers, UserError: { __resolveType: () => null } },
        resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
        transformSchema: (schema) => enforcePolicies(freshLoaders(readRecordIds(attachResolvers(schema, definition.resolvers ?? {}))), definition.selfFields ?? new Map()),
        playground: false,
        includeStacktraceInErrorResponses: false,
        formatError: (formatted, error) => asInProcess(formatted, error),
        plugins: [
          ApolloServerPluginInlineTraceDisabled(),
          { requestDidStart: async () => ({ didEncounterErrors: async ({ errors, contextValue }) => logInternal(errors, (contextValue as RequestContext).requestId, logger) }) },
        ],
        context: ({ req }: { req: { headers: Record<string, string> } }) => requestContext(seal, req.headers),
      }),
    ],
  })
  class SubgraphModule {}

  const app = await NestFactory.create<NestExpressApplication>(SubgraphModule, { logger: false, abortOnError: false });
  app.useBodyParser('json', { limit: BODY_BYTES });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const parsed = new Map<string, DocumentNode | readonly GraphQLError[]>();

  return {
    name,
    schema,
    // Not of `schema`: Nest's merge drops what types carry in their `extend`.
    printContract: () => `${printSubgraphSchema(buildSubgraphSchema({ typeDefs: parse(typeDefs) }))}\n`,
    execute: async ({ query, variables, operationName, headers }) => {
      const document = parsed.get(query) ?? remember(parsed, query, prepare(schema, query));
      if (!('kind' in document)) return { errors: document };
      try {
        const contextValue = requestContext(seal, headers);
        const { errors, ...result } = await execute({ schema, document, variableValues: variables, operationName, contextValue });
        if (!errors) return result;
        logInternal(errors, contextValue.requestId, logger);
        return { ...result, errors: errors.map((error) => redact(error, contextValue.requestId)) };
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    },
    listen: async (port, host = '127.0.0.1') => {
      await app.listen(port, host);
      return `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/graphql`;
    },
    close: () => app.close(),
  };
}

/** Apollo Server wraps what a scalar refuses in the query's text into a code of its own: over HTTP the answer is the one that `execute` gives. */
function asInProcess(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return formatted;
  const redacted = redact(error, '');
  if (redacted !== error) return redacted.toJSON();
  const code = error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
  return typeof code === 'string' ? { ...formatted, extensions: { ...formatted.extensions, code } } : formatted;
}

function prepare(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function remember<V>(cache: Map<string, V>, key: string, value: V): V {
  if (cache.size >= PARSED_MAX) cache.delete(cache.keys().next().value!);
  cache.set(key, value);
  return value;
}
