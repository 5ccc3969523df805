import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { SuggestionRecord } from './suggestion/suggestion.model.js';

const suggestions: EvidenceSource<SuggestionRecord> = {
  recordType: 'Suggestion',
  capabilityId: 'DEM-13',
  readPolicy: 'suggestion.read',
  attachPolicy: 'suggestion.adopt',
  toEvidence: ({ topic, submittedOn, benefitFen }) => ({ title: topic, occurredOn: submittedOn, quantity: 1, amountFen: benefitFen }),
};

/** What democratic management answers of the yearly plan. */
export function democracyEvidence(): EvidenceRegistration {
  return { sources: [suggestions as EvidenceSource], metrics: {} };
}
