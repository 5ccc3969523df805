import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { SelectionNoticeRecord } from './selection-notice/selection-notice.model.js';
import type { SuggestionRecord } from './suggestion/suggestion.model.js';

const suggestions: EvidenceSource<SuggestionRecord> = {
  recordType: 'Suggestion',
  capabilityId: 'DEM-13',
  readPolicy: 'suggestion.read',
  attachPolicy: 'suggestion.adopt',
  toEvidence: ({ topic, submittedOn, benefitFen }) => ({ title: topic, occurredOn: submittedOn, quantity: 1, amountFen: benefitFen }),
};

const selectionNotices: EvidenceSource<SelectionNoticeRecord> = {
  recordType: 'SelectionNotice',
  capabilityId: 'DEM-25',
  readPolicy: 'selection.read',
  attachPolicy: 'selection.write',
  toEvidence: ({ state, title, noticeFrom, list }) => (state === 'WITHDRAWN' ? null : { title, occurredOn: noticeFrom, quantity: list.length, unit: '项公示' }),
};

/** What democratic management answers of the yearly plan. */
export function democracyEvidence(): EvidenceRegistration {
  return { sources: [suggestions, selectionNotices] as EvidenceSource[], metrics: {} };
}
