export { type AttachInput } from './attachment.js';
export { type EvidenceItem, EvidenceReader, type RecordReference } from './evidence-reader.js';
export { evidenceTypeDefs, HOME } from './evidence-sdl.js';
export { MetricReader, type MetricAnswer } from './metric-reader.js';
export { type EvidenceFacts, type EvidenceRegistration, type EvidenceSource, type MetricFunction, type MetricScope } from './registration.js';
export { type EvidenceOptions, ServiceEvidence } from './service-evidence.js';
export { type EvidenceRequest, type EvidenceTicket, type MetricRequest, type TaskReference, ticketSeal } from './ticket.js';
