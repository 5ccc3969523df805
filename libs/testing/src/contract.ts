import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';

/** @returns the contract as committed in services/<name>/schema.graphql; a spec compares what is mounted with it. */
export function committedContract({ folder }: ServiceDefinition): string {
  return readFileSync(join(folder, '../schema.graphql'), 'utf8');
}

/** @returns what clients see, in one order: of a mounted subgraph, or of a contract. */
export function servedTypes(of: GraphQLSchema | string): string {
  return printSchema(lexicographicSortSchema(typeof of === 'string' ? buildSubgraphSchema({ typeDefs: parse(of) }) : of));
}
