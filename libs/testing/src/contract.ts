import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';

/** @returns the contract as committed in services/<name>/schema.graphql; a spec compares what is mounted with it. */
export function committedContract({ folder }: ServiceDefinition): string {
  return readFileSync(join(folder, '../schema.graphql'), 'utf8');
}

/** @returns what clients see, in one order: of a mounted subgraph, or of a contract. Only the contract describes the scalars. */
export function servedTypes(of: GraphQLSchema | string): string {
  const schema = typeof of === 'string' ? buildSubgraphSchema({ typeDefs: parse(of) }) : of;
  return printSchema(lexicographicSortSchema(schema)).replace(/(?:"{3}[^"]*"{3}\n)?(scalar \w+).*/g, '$1');
}
