import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { SummaryRecord } from './summary.model.js';

const summaries: EvidenceSource<SummaryRecord> = {
  recordType: 'Summary',
  capabilityId: 'MEM-34',
  readPolicy: 'plan.read',
  attachPolicy: 'plan.write',
  toEvidence: ({ isPublished, year, period, publishedOn }) => (isPublished ? { title: `${year}年${period === 'H1' ? '上半年' : '全年'}工作总结`, occurredOn: publishedOn } : null),
};

export function summaryEvidence(): EvidenceRegistration {
  return { sources: [summaries], metrics: {} };
}
