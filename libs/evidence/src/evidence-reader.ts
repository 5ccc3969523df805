import { policies, Scope, type Caller, type PolicyName } from '@uniongraph/access';
import type { Store, StoredRecord } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';
import type { EvidenceRegistration, EvidenceSource } from './registration.js';
import type { EvidenceRequest, TaskReference } from './ticket.js';

/** One record as evidence: the fields of the interface Evidence, and the tasks that it is evidence of. */
export interface EvidenceItem {
  id: string;
  capabilityId: string;
  recordType: string;
  recordId: string;
  title: string | null;
  occurredOn: string | null;
  orgId: string;
  people: number | null;
  personTimes: number | null;
  quantity: number | null;
  unit: string | null;
  amountFen: number | null;
  metric: string | null;
  planTaskIds: string[];
}

/** Names a record of this service. */
export interface RecordReference {
  recordType: string;
  recordId: string;
}

/** Newest first; what goes beyond is left out. */
const RECORDS_MAX = 5_000;
const MAX_TIME_MS = 5_000;

/** Reads the records of one service that are linked to plan tasks. */
export class EvidenceReader {
  constructor(
    private readonly store: Store,
    private readonly registration: Pick<EvidenceRegistration, 'sources'>,
  ) {}

  /**
   * @returns per request the evidence of its tasks, newest first within a record type; of each task only records of the plan's
   * organisation and those below it. One query per record type, however many requests.
   */
  async evidenceOf(caller: Caller, requests: readonly EvidenceRequest[]): Promise<EvidenceItem[][]> {
    const linked = [...new Set(requests.flatMap(({ tasks }) => tasks.flatMap(idsOf)))];
    const perSource = await Promise.all(this.registration.sources.map(async (source) => ({ source, records: await this.recordsOf(source, linked) })));
    return requests.map((request) => perSource.flatMap(({ source, records }) => records.flatMap((record) => itemOf(caller, source, record, request) ?? [])));
  }

  /**
   * @returns for each reference the record as evidence; null where it is absent, of a type that is no evidence, no evidence (yet), or not of
   * `orgId` and those below it. One query per record type.
   */
  async itemsOf(caller: Caller, orgId: string, references: readonly RecordReference[], session?: ClientSession): Promise<(EvidenceItem | null)[]> {
    const items = new Map<string, EvidenceItem | null>();
    for (const source of this.registration.sources) {
      const ids = references.flatMap(({ recordType, recordId }) => (recordType === source.recordType ? [recordId] : []));
      if (ids.length === 0) continue;
      const model = this.store.connection.model<StoredRecord>(source.recordType);
      const records = await model
        .find({ _id: { $in: ids }, orgScope: orgId }, null, { maxTimeMS: MAX_TIME_MS, session })
        .lean<StoredRecord[]>()
        .exec();
      for (const record of records) items.set(`${source.recordType}:${record._id}`, toItem(caller, source, record, record.planTaskIds));
    }
    return references.map(({ recordType, recordId }) => items.get(`${recordType}:${recordId}`) ?? null);
  }

  private recordsOf({ recordType }: EvidenceSource, taskIds: readonly string[]): Promise<StoredRecord[]> {
    return this.store.connection
      .model<StoredRecord>(recordType)
      .find({ planTaskIds: { $in: [...taskIds] } }, null, { maxTimeMS: MAX_TIME_MS })
      .sort({ _id: -1 })
      .limit(RECORDS_MAX)
      .lean<StoredRecord[]>()
      .exec();
  }
}

function idsOf({ id, earlierIds }: TaskReference): string[] {
  return [id, ...earlierIds];
}

function itemOf(caller: Caller, source: EvidenceSource, record: StoredRecord, { orgId, tasks }: EvidenceRequest): EvidenceItem | null {
  if (!record.orgScope.includes(orgId)) return null;
  const planTaskIds = tasks.filter((task) => idsOf(task).some((id) => record.planTaskIds.includes(id))).map(({ id }) => id);
  return planTaskIds.length === 0 ? null : toItem(caller, source, record, planTaskIds);
}

/** @returns null when the record is no evidence. */
export function toItem(caller: Caller, source: EvidenceSource, record: StoredRecord, planTaskIds: string[]): EvidenceItem | null {
  const facts = source.toEvidence(record);
  if (!facts) return null;
  const isRead = mayRead(caller, source, record);
  const { recordType, capabilityId, isSensitive = false } = source;
  const { quantity = null, unit = null, metric = null } = facts;
  return {
    id: `${recordType}:${record._id}`,
    capabilityId: facts.capabilityId ?? capabilityId,
    recordType,
    recordId: record._id,
    orgId: record.orgId,
    planTaskIds,
    title: isRead && !isSensitive ? facts.title : null,
    occurredOn: isRead || !isSensitive ? facts.occurredOn : null,
    amountFen: isRead || !isSensitive ? (facts.amountFen ?? null) : null,
    people: isSensitive ? null : (facts.people ?? null),
    personTimes: isSensitive ? null : (facts.personTimes ?? null),
    quantity,
    unit,
    metric,
  };
}

function mayRead(caller: Caller, { readPolicy, self }: EvidenceSource, record: StoredRecord): boolean {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  if (isPublishedUnder(readPolicy) && fields['isPublished'] === true) return true;
  const concerned = [self ? fields[self] : []].flat().filter((id) => typeof id === 'string');
  return Scope.covers(caller, readPolicy, record.orgScope, concerned);
}

function isPublishedUnder(policy: PolicyName): boolean {
  return policies[policy].PUBLIC === 'PUBLISHED';
}
