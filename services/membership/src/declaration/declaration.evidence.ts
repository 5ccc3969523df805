import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { SpellRepository } from '../member/spell.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { DeclarationRecord } from './declaration.model.js';
import { ratePercent } from './declaration.rules.js';

/** A declaration names a person: as evidence it shows no name and counts nobody. */
const declarations: EvidenceSource<DeclarationRecord> = {
  recordType: 'EmployeeDeclaration',
  capabilityId: 'MEM-06',
  readPolicy: 'declaration.read',
  attachPolicy: 'declaration.write',
  isSensitive: true,
  toEvidence: ({ outcome, declaredOn, name }) => (outcome === 'CLOSED' ? null : { title: name, occurredOn: declaredOn, metric: 'mem.membershipRate' }),
};

export function declarationEvidence(store: Store): EvidenceRegistration {
  const spells = new SpellRepository(store);
  const organizations = new OrganizationRepository(store);
  return {
    sources: [declarations],
    metrics: {
      'mem.membershipRate': async ({ orgId, asOf }: MetricScope) => {
        const [[active = 0], [[employees = 0] = []]] = await Promise.all([spells.activeOn([orgId], asOf), organizations.employeeTotals([orgId], [asOf])]);
        return ratePercent(active, employees);
      },
    },
  };
}
