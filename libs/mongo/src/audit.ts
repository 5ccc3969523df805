import { createHash } from 'node:crypto';
import type { ClientSession, Connection, mongo } from 'mongoose';

/** One change of one record, as the trail keeps it. Digests are SHA-256 over the record's canonical JSON; null = absent. */
export interface AuditFact {
  orgId: string;
  at: Date;
  who: string;
  act: string;
  recordType: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

interface AuditEntry extends AuditFact {
  /** 1, 2, 3 ... per organisation. */
  seq: number;
  prevHash: string;
  hash: string;
}

interface AuditHead {
  _id: string;
  seq: number;
  hash: string;
}

/** What `verifyAudit` found wrong, at which entry. */
export interface AuditFault {
  orgId: string;
  seq: number;
  fault: 'ALTERED' | 'MISSING' | 'REORDERED' | 'TRUNCATED';
}

const GENESIS = '0'.repeat(64);

export async function prepareAudit(connection: Connection): Promise<void> {
  for (const name of ['audit', 'auditHeads']) await createOnce(connection, name);
  // Serves verifyAudit; unique, so that two entries never share a place in the chain.
  await connection.collection('audit').createIndex({ orgId: 1, seq: 1 }, { unique: true });
}

const NAMESPACE_EXISTS = 48;

async function createOnce(connection: Connection, name: string): Promise<void> {
  await connection.createCollection(name).catch((error: { code?: number }) => {
    if (error.code !== NAMESPACE_EXISTS) throw error;
  });
}

/** A field that `Act.hold` counts up: no fact of the record, so it does not count for its digest. */
export const HOLDS = 'holds';

export function digestOf(record: object): string {
  return sha256(canonical({ ...record, [HOLDS]: undefined }));
}

/** Other writers to these chains wait until the transaction ends. */
export async function holdChains(connection: Connection, session: ClientSession, orgIds: readonly string[]): Promise<void> {
  await connection.collection<AuditHead>('auditHeads').updateMany({ _id: { $in: [...orgIds] } }, { $inc: { [HOLDS]: 1 } as never }, { session });
}

/** Appends to each organisation's chain inside the caller's transaction; concurrent writers of one organisation wait in line. */
export async function appendAudit(connection: Connection, session: ClientSession, facts: readonly AuditFact[]): Promise<void> {
  if (facts.length === 0) return;
  const byOrg = groupByOrg(facts);
  const heads = await takeHeads(connection, session, byOrg);
  const entries: AuditEntry[] = [];
  const moved: mongo.AnyBulkWriteOperation<AuditHead>[] = [];
  for (const [orgId, group] of byOrg) {
    let { seq, hash: prevHash } = heads.get(orgId) ?? { seq: 0, hash: GENESIS };
    for (const fact of group) {
      seq += 1;
      const hash = entryHash(fact, seq, prevHash);
      entries.push({ ...fact, seq, prevHash, hash });
      prevHash = hash;
    }
    moved.push({ updateOne: { filter: { _id: orgId }, update: { $set: { hash: prevHash } } } });
  }
  await connection.collection<AuditEntry>('audit').insertMany(entries, { session });
  await connection.collection<AuditHead>('auditHeads').bulkWrite(moved, { session });
}

/** Counts the chains on and so holds them. @returns where each stood before; nothing for one that begins. */
async function takeHeads(connection: Connection, session: ClientSession, byOrg: ReadonlyMap<string, readonly AuditFact[]>): Promise<Map<string, AuditHead>> {
  const heads = connection.collection<AuditHead>('auditHeads');
  const counts = [...byOrg].map(([_id, { length }]) => ({ _id, length }));
  if (counts.length === 1) {
    const { _id, length } = counts[0]!;
    const head = await heads.findOneAndUpdate({ _id }, { $inc: { seq: length } }, { session, upsert: true, returnDocument: 'before' });
    return new Map(head ? [[_id, head]] : []);
  }
  await heads.bulkWrite(
    counts.map(({ _id, length }) => ({ updateOne: { filter: { _id }, update: { $inc: { seq: length } }, upsert: true } })),
    { session },
  );
  const taken = await heads.find({ _id: { $in: [...byOrg.keys()] }, hash: { $exists: true } }, { session }).toArray();
  return new Map(taken.map((head) => [head._id, { ...head, seq: head.seq - byOrg.get(head._id)!.length }]));
}

/** Walks every chain and reports each entry that was changed, dropped or reordered by hand. Empty = intact. */
export async function verifyAudit(connection: Connection): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  const heads = await connection.collection<AuditHead>('auditHeads').find().sort({ _id: 1 }).toArray();
  const known = heads.map((head) => head._id);
  const strays = await connection.collection<AuditEntry>('audit').distinct('orgId', { orgId: { $nin: known } });
  faults.push(...strays.map((orgId): AuditFault => ({ orgId, seq: 0, fault: 'TRUNCATED' })));
  for (const head of heads) {
    let seq = 0;
    let prevHash = GENESIS;
    for await (const entry of connection.collection<AuditEntry>('audit').find({ orgId: head._id }).sort({ seq: 1 })) {
      seq += 1;
      if (entry.seq !== seq) {
        faults.push({ orgId: head._id, seq, fault: 'MISSING' });
        seq = entry.seq;
      } else if (entry.prevHash !== prevHash) faults.push({ orgId: head._id, seq, fault: 'REORDERED' });
      if (entryHash(entry, entry.seq, entry.prevHash) !== entry.hash) faults.push({ orgId: head._id, seq: entry.seq, fault: 'ALTERED' });
      prevHash = entry.hash;
    }
    if (seq !== head.seq || prevHash !== head.hash) faults.push({ orgId: head._id, seq: head.seq, fault: 'TRUNCATED' });
  }
  return faults;
}

function groupByOrg(facts: readonly AuditFact[]): Map<string, AuditFact[]> {
  const groups = new Map<string, AuditFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.orgId);
    if (group) group.push(fact);
    else groups.set(fact.orgId, [fact]);
  }
  return groups;
}

function entryHash(fact: AuditFact, seq: number, prevHash: string): string {
  const { orgId, at, who, act, recordType, recordId, before, after } = fact;
  return sha256(canonical({ orgId, seq, at, who, act, recordType, recordId, before, after, prevHash }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with sorted keys, so that one record has one digest whatever the order it was written in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
