import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { LedgerEntryRecord } from './ledger-entry.model.js';

const entries: EvidenceSource<LedgerEntryRecord> = {
  recordType: 'BranchLedgerEntry',
  capabilityId: 'MEM-25',
  readPolicy: 'ledger.read',
  attachPolicy: 'ledger.write',
  toEvidence: ({ isCancelled, summary, occurredOn, people, personTimes, count, amountFen, ledger }) =>
    isCancelled ? null : { title: summary, occurredOn, amountFen, quantity: count, unit: '件', ...(isAboutPersons(ledger) ? {} : { people, personTimes }) },
};

function isAboutPersons(ledger: LedgerEntryRecord['ledger']): boolean {
  return ledger === 'WELFARE' || ledger === 'DISPUTES';
}

export function ledgerEvidence(): EvidenceRegistration {
  return { sources: [entries], metrics: {} };
}
