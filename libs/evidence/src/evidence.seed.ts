import { randomBytes } from 'node:crypto';
import type { Caller } from '@uniongraph/access';
import { newId, openStore, recordFields, UnitOfWork, type Store, type StoredRecord } from '@uniongraph/mongo';
import { Schema } from 'mongoose';
import { ServiceEvidence, type EvidenceRegistration, type EvidenceSource } from './index.js';

export interface NoteRecord extends StoredRecord {
  title: string;
  memberId: string;
  isDraft: boolean;
}

/** Notes as evidence, with the rights of proposals. */
export const notes: EvidenceSource<NoteRecord> = {
  recordType: 'Note',
  capabilityId: 'DEM-13',
  readPolicy: 'suggestion.read',
  attachPolicy: 'suggestion.adopt',
  toEvidence: ({ title, isDraft }) => (isDraft ? null : { title, occurredOn: '2025-03-01', people: 3, personTimes: 5, amountFen: 100, quantity: 1, unit: '条' }),
};
export const sensitiveNotes: EvidenceSource<NoteRecord> = { ...notes, isSensitive: true };

const fields = { title: String, memberId: String, isDraft: Boolean };

/** A store with notes in it, and what the service `democracy` answers of the plan. */
export class EvidenceUnderTest {
  private constructor(
    readonly store: Store,
    readonly at: { now: Date },
  ) {}

  static async open(): Promise<EvidenceUnderTest> {
    const key = (): string => randomBytes(32).toString('base64');
    const at = { now: new Date('2025-03-31T10:00:00+08:00') };
    const store = await openStore({
      uri: `${process.env['TEST_MONGODB_URI']!}&monitorCommands=true`,
      dbName: newId('tst'),
      keys: { fieldKey: key(), indexKey: key() },
      now: () => at.now,
    });
    const schema = new Schema<NoteRecord>({ ...recordFields, ...fields }, { versionKey: false });
    schema.index({ planTaskIds: 1 });
    await store.connection.model<NoteRecord>('Note', schema).createCollection();
    store.connection.model<NoteRecord>('Unserved', new Schema<NoteRecord>({ ...recordFields, ...fields }));
    return new EvidenceUnderTest(store, at);
  }

  of(registration: Partial<EvidenceRegistration> = {}): ServiceEvidence {
    return new ServiceEvidence({
      service: 'democracy',
      prefix: 'Dem',
      store: this.store,
      work: new UnitOfWork(this.store),
      registration: { sources: [notes as EvidenceSource], metrics: {}, ...registration },
      guard: (scope) => scope,
    });
  }

  /** @returns the id of a note at the organisation, whose superior is `root`. */
  async note(orgId: string, over: Partial<NoteRecord> = {}): Promise<string> {
    const record: NoteRecord = {
      _id: newId('not'),
      orgId,
      orgScope: ['root', orgId],
      createdBy: 's',
      createdAt: new Date(0),
      version: 1,
      planTaskIds: [],
      title: '一条建议',
      memberId: 'mem1',
      isDraft: false,
      ...over,
    };
    await this.store.connection.model<NoteRecord>('Note').insertMany([record]);
    return record._id;
  }

  async queriesOf(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const listen = ({ commandName }: { commandName: string }): void => void (commandName === 'find' && (count += 1));
    const client = this.store.connection.getClient();
    client.on('commandStarted', listen);
    await work().finally(() => client.off('commandStarted', listen));
    return count;
  }

  async close(): Promise<void> {
    await this.store.connection.dropDatabase();
    await this.store.close();
  }
}

export function holding(role: string, orgId: string): Caller {
  return { kind: 'PERSON', subject: role, memberId: null, grants: [{ role, orgId }] };
}
