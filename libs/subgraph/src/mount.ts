import 'reflect-metadata';
import { type INestApplication, type DynamicModule, type Type, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { printSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { CallerSeal } from '@uniongraph/access';
import { scalarResolvers } from '@uniongraph/scalars';
import { enforcePolicies } from './policy-directive.js';
import { requestContext } from './request-context.js';

export interface SubgraphDefinition {
  name: string;
  typeDefs: string;
  /** The Nest module with the slices' resolvers. */
  module: DynamicModule | Type;
  seal: CallerSeal;
  /** Type resolvers that are not Nest providers, e.g. `__resolveType` of a union. */
  resolvers?: Record<string, Record<string, unknown>>;
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

export async function mountSubgraph(definition: SubgraphDefinition): Promise<Subgraph> {
  const { name, typeDefs, module, seal } = definition;

  @Module({
    imports: [
      module as Type,
      GraphQLModule.forRoot<ApolloFederationDriverConfig>({
        driver: ApolloFederationDriver,
        typeDefs,
        resolvers: { ...scalarResolvers, UserError: { __resolveType: () => null }, ...definition.resolvers },
        resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
        transformSchema: enforcePolicies,
        playground: false,
        context: ({ req }: { req: { headers: Record<string, string> } }) => requestContext(seal, req.headers),
      }),
    ],
  })
  class SubgraphModule {}

  const app: INestApplication = await NestFactory.create(SubgraphModule, { logger: ['error', 'warn'] });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const parsed = new Map<string, DocumentNode | readonly GraphQLError[]>();

  return {
    name,
    schema,
    printContract: () => `${printSubgraphSchema(schema)}\n`,
    execute: async ({ query, variables, operationName, headers }) => {
      const document = parsed.get(query) ?? remember(parsed, query, prepare(schema, query));
      if (!('kind' in document)) return { errors: document };
      try {
        return await execute({ schema, document, variableValues: variables, operationName, contextValue: requestContext(seal, headers) });
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
