import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { democracyEvidence } from './democracy.evidence.js';
import { democracySlices } from './democracy.module.js';

/** The democratic management subgraph (民主管理). */
export const democracy: ServiceDefinition = {
  name: 'democracy',
  prefix: 'Dem',
  folder: fileURLToPath(new URL('../src', import.meta.url)),
  slices: democracySlices,
  evidence: democracyEvidence,
};
