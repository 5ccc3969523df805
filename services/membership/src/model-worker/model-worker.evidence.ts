import type { EvidenceRegistration, EvidenceSource } from '@uniongraph/evidence';
import type { ModelWorkerFileRecord } from './model-worker.model.js';

/** A file is a person's: it shows no name and counts nobody. */
const files: EvidenceSource<ModelWorkerFileRecord> = {
  recordType: 'ModelWorkerFile',
  capabilityId: 'MEM-21',
  readPolicy: 'modelWorker.read',
  attachPolicy: 'modelWorker.write',
  self: 'memberId',
  isSensitive: true,
  toEvidence: ({ careLog, openedOn }) => ({ title: '劳模服务', occurredOn: careLog.at(-1)?.on ?? openedOn, quantity: careLog.length, unit: '次关怀' }),
};

export function modelWorkerEvidence(): EvidenceRegistration {
  return { sources: [files], metrics: {} };
}
