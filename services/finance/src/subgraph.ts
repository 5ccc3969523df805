import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { financeEvidence } from './finance.evidence.js';
import { financeSlices } from './finance.module.js';

/** The finance and audit subgraph (经费审查). */
export const finance: ServiceDefinition = {
  name: 'finance',
  prefix: 'Fin',
  folder: fileURLToPath(new URL('../src', import.meta.url)),
  slices: financeSlices,
  evidence: financeEvidence,
};
