import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { UnionCongressRecord } from './union-congress.model.js';
import { UnionCongressRepository } from './union-congress.repository.js';
import { sessionName } from './union-congress.rules.js';

const sessions: EvidenceSource<UnionCongressRecord> = {
  recordType: 'UnionCongressSession',
  capabilityId: 'MEM-15',
  readPolicy: 'unionCongress.read',
  attachPolicy: 'unionCongress.write',
  toEvidence: (session) =>
    session.openedOn === null
      ? null
      : { title: sessionName(session), occurredOn: session.openedOn, people: session.present, quantity: session.resolutions.length, unit: '项决议', metric: 'mem.congressSession' },
};

export function unionCongressEvidence(store: Store): EvidenceRegistration {
  const repository = new UnionCongressRepository(store);
  return {
    sources: [sessions],
    metrics: {
      'mem.congressSession': async ({ orgId, args }) => Number(await repository.wasHeld(orgId, Number(args['term']), Number(args['session']))),
    },
  };
}
