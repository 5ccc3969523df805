import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { cultureEvidence } from './culture.evidence.js';
import { cultureSlices } from './culture.module.js';

/** The culture and sports subgraph (文体宣教). */
export const culture: ServiceDefinition = {
  name: 'culture',
  prefix: 'Cul',
  folder: fileURLToPath(new URL('../src', import.meta.url)),
  slices: cultureSlices,
  evidence: cultureEvidence,
};
