import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { PartyReportRecord, SupportRequestRecord } from './party-link.model.js';

const common = { capabilityId: 'MEM-29', readPolicy: 'partyLink.read', attachPolicy: 'partyLink.write' } as const;

const reports: EvidenceSource<PartyReportRecord> = {
  ...common,
  recordType: 'PartyReport',
  toEvidence: ({ subject, on }) => ({ title: subject, occurredOn: on, quantity: 1, unit: '次报告' }),
};
const requests: EvidenceSource<SupportRequestRecord> = {
  ...common,
  recordType: 'SupportRequest',
  toEvidence: ({ subject, on }) => ({ title: subject, occurredOn: on, quantity: 1, unit: '项请求' }),
};

export function partyLinkEvidence(): EvidenceRegistration {
  return { sources: [reports, requests], metrics: {} };
}
