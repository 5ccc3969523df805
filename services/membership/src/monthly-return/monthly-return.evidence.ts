import { monthsOf, previousMonth } from '@uniongraph/calendar';
import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { MonthlyReturnRecord } from './monthly-return.model.js';
import { MonthlyReturnRepository } from './monthly-return.repository.js';
import { ReturnObligations } from './return-obligations.js';
import { ReturnRuleRepository } from './return-rule.repository.js';

const returns: EvidenceSource<MonthlyReturnRecord> = {
  recordType: 'MonthlyReturn',
  capabilityId: 'MEM-24',
  readPolicy: 'return.read',
  attachPolicy: 'return.submit',
  toEvidence: ({ state, month, submittedOn }) =>
    state === 'RETURNED' ? null : { title: `${month} 工会月报表`, occurredOn: submittedOn, quantity: 1, unit: '份', metric: 'mem.monthlyReturnRate' },
};

export function monthlyReturnEvidence(store: Store): EvidenceRegistration {
  const obligations = new ReturnObligations(new OrganizationRepository(store), new ReturnRuleRepository(store), new MonthlyReturnRepository(store));
  return {
    sources: [returns],
    metrics: {
      /** Returns accepted ÷ returns that fell due in the period, as a percentage; null where no return is asked for. */
      'mem.monthlyReturnRate': async ({ orgId, from, to, asOf }: MetricScope) => {
        const months = [...new Set([previousMonth(from.slice(0, 7)), ...monthsBetween(from, to)])];
        const owed = await obligations.of(orgId, months);
        if (owed.length === 0) return null;
        const due = owed.filter(({ dueOn }) => dueOn >= from && dueOn <= asOf);
        return due.length === 0 ? 100 : (due.filter(({ state }) => state === 'ACCEPTED').length * 100) / due.length;
      },
    },
  };
}

function monthsBetween(from: string, to: string): string[] {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => String(Number(from.slice(0, 4)) + index));
  return years.flatMap((year) => monthsOf(year)).filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
}
