import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { welfareEvidence } from './welfare.evidence.js';
import { welfareSlices } from './welfare.module.js';

/** The welfare subgraph (帮扶送温暖). */
export const welfare: ServiceDefinition = {
  name: 'welfare',
  prefix: 'Wel',
  folder: fileURLToPath(new URL('../src', import.meta.url)),
  slices: welfareSlices,
  evidence: welfareEvidence,
};
