import { fileURLToPath } from 'node:url';
import type { ServiceDefinition } from '@uniongraph/subgraph';
import { ledgerFollowings } from './ledger/ledger-projection.js';
import { membershipEvidence } from './membership.evidence.js';
import { membershipSlices } from './membership.module.js';

/** The membership subgraph (组织建设): organisations, members, identities and grants, and the yearly plan. */
export const membership: ServiceDefinition = {
  name: 'membership',
  prefix: 'Mem',
  folder: fileURLToPath(new URL('../src', import.meta.url)),
  slices: membershipSlices,
  evidence: membershipEvidence,
  follows: ledgerFollowings,
};
