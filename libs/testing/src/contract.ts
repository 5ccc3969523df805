import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '@uniongraph/subgraph';

/** @returns the contract as committed in services/<name>/schema.graphql; a spec compares what is mounted with it. */
export function committedContract({ folder }: ServiceDefinition): string {
  return readFileSync(join(folder, '../schema.graphql'), 'utf8');
}
