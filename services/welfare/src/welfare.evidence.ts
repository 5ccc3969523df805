import { Scope } from '@uniongraph/access';
import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { VisitTaskRecord } from './visit/visit.model.js';
import { type StateCount, VisitRepository } from './visit/visit.repository.js';

/** A stay in hospital is no evidence by itself: its visit is. */
const visits: EvidenceSource<VisitTaskRecord> = {
  recordType: 'VisitTask',
  capabilityId: 'WEL-04',
  readPolicy: 'visit.read',
  attachPolicy: 'visit.write',
  self: 'privyIds',
  isSensitive: true,
  toEvidence: ({ state, trigger, visitedOn, giftFen }) => {
    if (state !== 'DONE') return null;
    const about = trigger === 'HOSPITAL' ? { capabilityId: 'WEL-05', metric: 'wel.hospitalVisitRate' } : { metric: 'wel.mustVisitCompletion' };
    return { ...about, title: '走访慰问 | A visit', occurredOn: visitedOn, amountFen: giftFen };
  },
};

/** What welfare answers of the yearly plan. */
export function welfareEvidence(store: Store): EvidenceRegistration {
  const repository = new VisitRepository(store);
  const everybody = Scope.system('metrics are the same for every viewer');
  return {
    sources: [visits as EvidenceSource],
    metrics: {
      'wel.hospitalVisitRate': async ({ orgId, from, to }) => visitedOf(await repository.countOfStays(everybody, orgId, from, to)),
      'wel.mustVisitCompletion': async ({ orgId, from, to }) => visitedOf(await repository.countRaised(everybody, orgId, from, to)),
    },
  };
}

/** @returns the percentage visited; 100 where nothing called for a visit. */
function visitedOf(counts: readonly StateCount[]): number {
  const all = counts.reduce((sum, { visits: each }) => sum + each, 0);
  const visited = counts.find(({ state }) => state === 'DONE')?.visits ?? 0;
  return all === 0 ? 100 : (visited / all) * 100;
}
