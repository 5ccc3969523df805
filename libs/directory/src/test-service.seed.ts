import { randomBytes } from 'node:crypto';
import { systemCaller } from '@uniongraph/access';
import { newId, openStore, recordFields, UnitOfWork, type Store, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Model } from 'mongoose';
import {
  startDirectory,
  type Directory,
  type DirectoryOptions,
  type MemberEventType,
  type MemberFacts,
  type OrganizationEventType,
  type OrganizationFacts,
  type RunningDirectory,
} from './index.js';

const key = (): string => randomBytes(32).toString('base64');

export function openTestStore(dbName = newId('tst')): Promise<Store> {
  return openStore({ uri: process.env['TEST_MONGODB_URI']!, dbName, keys: { fieldKey: key(), indexKey: key() } });
}

/** A service with notes of its own, and a membership that says what a test wants to have happened. */
export class TestService {
  readonly failures: object[] = [];
  running!: RunningDirectory;

  private constructor(
    readonly membership: Store,
    readonly store: Store,
    readonly notes: Model<StoredRecord>,
  ) {}

  static async open(): Promise<TestService> {
    const [membership, store] = [await openTestStore(), await openTestStore()];
    const notes = store.connection.model<StoredRecord>('Note', new Schema<StoredRecord>(recordFields, { versionKey: false }));
    await notes.createCollection();
    return new TestService(membership, store, notes);
  }

  get directory(): Directory {
    return this.running.directory;
  }

  get logger(): DirectoryOptions['logger'] {
    return { info: () => undefined, warn: () => undefined, error: (facts: object) => void this.failures.push(facts) };
  }

  async start(over: Partial<DirectoryOptions> = {}): Promise<void> {
    const { store, membership, notes, logger } = this;
    this.running = await startDirectory({ store, membership: membership.connection, models: [notes], logger, ...over });
    await this.running.caughtUp();
  }

  async close(): Promise<void> {
    await this.running.close();
    for (const { connection, close } of [this.membership, this.store]) {
      await connection.dropDatabase();
      await close();
    }
  }

  /** @param path ids from the root to the organisation, e.g. `root/town/school`. */
  tellOrganization(path: string, over: Partial<OrganizationFacts> = {}, type: OrganizationEventType = 'OrganizationRegistered'): Promise<void> {
    const orgScope = path.split('/');
    const organizationId = orgScope.at(-1)!;
    const facts: OrganizationFacts = { organizationId, orgScope, code: organizationId.toUpperCase(), kind: 'SCHOOL', status: 'ACTIVE', employeeCount: 10, version: 1, ...over };
    return this.tell(type, organizationId, facts);
  }

  async move(path: string, version: number): Promise<void> {
    await this.tellOrganization(path, { version }, 'OrganizationMoved');
  }

  tellMember(memberId: string, over: Partial<MemberFacts> = {}, type: MemberEventType = 'MemberApproved'): Promise<void> {
    const facts: MemberFacts = {
      memberId,
      orgId: 'school',
      orgScope: ['root', 'school'],
      status: 'ACTIVE',
      sex: 'FEMALE',
      joinedOn: '2025-03-01',
      retiredOn: null,
      keptOn: null,
      leftOn: null,
      version: 1,
      ...over,
    };
    return this.tell(type, memberId, facts);
  }

  async addNotes(...notes: StoredRecord[]): Promise<void> {
    await this.notes.collection.insertMany(notes as never[]);
  }

  /** @returns how many notes carry exactly this path. */
  countNotes(path: string): Promise<number> {
    return this.notes.collection.countDocuments({ orgScope: path.split('/') });
  }

  private tell(type: OrganizationEventType | MemberEventType, recordId: string, payload: object): Promise<void> {
    return new UnitOfWork(this.membership).run(systemCaller('test'), 'tell', {}, async (act) => act.emit(type, { orgId: recordId, _id: recordId }, payload));
  }
}

export function aNote(path: string, over: Partial<StoredRecord> = {}): StoredRecord {
  const orgScope = path.split('/');
  return { _id: newId('not'), orgId: orgScope.at(-1)!, orgScope, createdBy: 'test', createdAt: new Date(), version: 1, planTaskIds: [], ...over };
}

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error('it did not come about within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
