import { DomainError } from '@uniongraph/errors';
import type { Caller } from '@uniongraph/access';
import type { ClientSession, Model } from 'mongoose';
import { appendAudit, digestOf, holdChains, HOLDS, type AuditFact } from './audit.js';
import { newId, type StoredRecord } from './record.js';
import type { Store } from './store.js';

interface RequestRecord {
  _id: string;
  /** Under the index key: a plain digest would let the database's reader try out ID numbers. */
  inputDigest: string;
  result: unknown;
  at: Date;
}

interface OutboxRecord {
  _id: string;
  type: string;
  orgId: string;
  recordId: string;
  payload: Record<string, unknown>;
  at: Date;
}

/** What an act leaves beside its records; written when its work is done. */
interface Traces {
  facts: AuditFact[];
  events: OutboxRecord[];
}

type Change<R> = Partial<Omit<R, '_id' | 'version' | 'createdBy' | 'createdAt'>>;

/** What a use case may do inside its transaction. Each call leaves its audit entry; `emit` leaves an event in the outbox. */
export interface Act {
  caller: Caller;
  session: ClientSession;
  now: Date;
  /** @returns the record as it is kept. @throws `ifDuplicate` when a unique index refuses the record. */
  insert<R extends StoredRecord>(model: Model<R>, record: NoInfer<R>, ifDuplicate?: DomainError): Promise<R>;
  /** All or none, in one command; for imports. @throws `ifDuplicate` when a unique index refuses one: which one, a check beforehand says. */
  insertMany<R extends StoredRecord>(model: Model<R>, records: readonly NoInfer<R>[], ifDuplicate?: DomainError): Promise<void>;
  /** Conditional on `version`. @throws DomainError STALE_VERSION when another change came first. */
  update<R extends StoredRecord>(model: Model<R>, current: NoInfer<R>, change: Change<NoInfer<R>>, ifDuplicate?: DomainError): Promise<R>;
  /** All or none, in one command, each conditional on its `version`. @throws DomainError STALE_VERSION when another change of one came first. */
  updateMany<R extends StoredRecord>(model: Model<R>, current: readonly NoInfer<R>[], changeOf: (record: NoInfer<R>) => Change<NoInfer<R>>): Promise<R[]>;
  /**
   * Keeps a record that the act builds on as it was read until the act ends: of two acts at the same moment that hold or change it,
   * one waits and then sees what the other did. Needs no more than `current._id`.
   */
  hold<R extends StoredRecord>(model: Model<R>, current: Pick<NoInfer<R>, '_id'>): Promise<void>;
  /**
   * Takes the audit chains of many organisations at once. As the first command of an act that will write to all of them: else each act of
   * another that ends meanwhile makes this one begin anew, and under steady writing it never ends.
   */
  holdChains(orgIds: readonly string[]): Promise<void>;
  /** Leaves the audit entry of a change that a repository made in the act's session by a command of its own, for many records at once. */
  wrote<R extends StoredRecord>(model: Model<R>, before: NoInfer<R> | null, after: NoInfer<R>): void;
  /** Leaves an event in the outbox, in the order of the calls. */
  emit(type: string, record: { orgId: string; _id: string }, payload: object): void;
}

/** One mutation = one transaction: the records, their outbox events, their audit entries and the memory of the `requestId`. */
export class UnitOfWork {
  private readonly inFlight = new Map<string, Promise<unknown>>();

  constructor(private readonly store: Store) {}

  /**
   * Runs `work` in one transaction. With a `requestId` a retry, also a concurrent one or after a crash, gets the first result.
   * @throws DomainError REQUEST_ID_REUSED when the id came before with another input.
   */
  run<T>(caller: Caller, name: string, input: { requestId?: string | null }, work: (act: Act) => Promise<T>): Promise<T> {
    if (!input.requestId) return this.commit(caller, name, null, '', work);
    const key = this.store.cipher.blindIndex(JSON.stringify([caller.kind, caller.subject, name, input.requestId]));
    const inputDigest = this.store.cipher.blindIndex(JSON.stringify(input));
    const flight = `${key}:${inputDigest}`;
    const running = this.inFlight.get(flight);
    if (running) return running as Promise<T>;
    const started = this.commit(caller, name, key, inputDigest, work).finally(() => this.inFlight.delete(flight));
    this.inFlight.set(flight, started);
    return started;
  }

  private commit<T>(caller: Caller, name: string, key: string | null, inputDigest: string, work: (act: Act) => Promise<T>): Promise<T> {
    const { connection } = this.store;
    return connection.getClient().withSession((session) =>
      session.withTransaction(
        async () => {
          const requests = connection.collection<RequestRecord>('requests');
          const now = this.store.now();
          if (key !== null) {
            const earlier = await requests.findOneAndUpdate(
              { _id: key },
              { $setOnInsert: { inputDigest, at: now, result: null } },
              { session, upsert: true, returnDocument: 'before' },
            );
            if (earlier) return replay<T>(earlier, inputDigest);
          }
          const traces: Traces = { facts: [], events: [] };
          const result = await work(this.act(caller, name, session, now, traces));
          if (key !== null) await requests.updateOne({ _id: key }, { $set: { result } }, { session });
          if (traces.events.length > 0) await connection.collection<OutboxRecord>('outbox').insertMany(traces.events, { session });
          await appendAudit(connection, session, traces.facts);
          return result;
        },
        { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
      ),
    );
  }

  private act(caller: Caller, name: string, session: ClientSession, now: Date, { facts, events }: Traces): Act {
    const audit = (recordType: string, record: StoredRecord, before: object | null, after: object | null): void => {
      facts.push({
        orgId: record.orgId,
        at: now,
        who: caller.subject,
        act: name,
        recordType,
        recordId: record._id,
        before: before && digestOf(before),
        after: after && digestOf(after),
      });
    };
    return {
      caller,
      session,
      now,
      insert: async (model, record, ifDuplicate) => {
        const document = await new model(record).save({ session }).catch(duplicateAs(ifDuplicate));
        const kept = document.toObject<typeof record>();
        audit(model.modelName, record, null, kept);
        return kept;
      },
      insertMany: async (model, records, ifDuplicate) => {
        const documents = await model.insertMany([...records], { session, ordered: true }).catch(duplicateAs(ifDuplicate));
        records.forEach((record, i) => audit(model.modelName, record, null, documents[i]!.toObject()));
      },
      update: async (model, current, change, ifDuplicate) => {
        const after = await model
          .findOneAndUpdate({ _id: current._id, version: current.version } as never, { $set: change, $inc: { version: 1 } } as never, {
            session,
            returnDocument: 'after',
            runValidators: true,
          })
          .lean()
          .catch(duplicateAs(ifDuplicate));
        if (!after) throw staleVersion();
        audit(model.modelName, current, current, after);
        return after as typeof current;
      },
      updateMany: async (model, current, changeOf) => {
        if (current.length === 0) return [];
        const changes = current.map(changeOf);
        const writes = current.map(({ _id, version }, i) => ({ updateOne: { filter: { _id, version }, update: { $set: changes[i], $inc: { version: 1 } } } }));
        const { matchedCount } = await model.bulkWrite(writes as never, { session });
        if (matchedCount !== current.length) throw staleVersion();
        return current.map((record, i) => {
          const after = { ...record, ...changes[i], version: record.version + 1 };
          audit(model.modelName, record, record, after);
          return after;
        });
      },
      hold: async (model, current) => {
        await model.collection.updateOne({ _id: current._id as never }, { $inc: { [HOLDS]: 1 } }, { session });
      },
      holdChains: (orgIds) => holdChains(this.store.connection, session, orgIds),
      wrote: (model, before, after) => audit(model.modelName, after, before, after),
      emit: (type, record, payload) => {
        events.push({ _id: newId('evt'), type, orgId: record.orgId, recordId: record._id, payload: { ...payload }, at: now });
      },
    };
  }
}

export function staleVersion(): DomainError {
  return new DomainError('STALE_VERSION', '记录已被他人修改，请重新读取后再试 | Someone changed this record: read it again, then retry', { field: ['input', 'version'] });
}

function replay<T>(earlier: RequestRecord, inputDigest: string): T {
  if (earlier.inputDigest !== inputDigest) {
    throw new DomainError('REQUEST_ID_REUSED', '该 requestId 已用于其他内容，请换一个 | This requestId was used with another input: take a new one', {
      field: ['input', 'requestId'],
    });
  }
  return earlier.result as T;
}

const DUPLICATE_KEY = 11_000;

function duplicateAs(refusal: DomainError | undefined): (error: unknown) => never {
  return (error) => {
    throw refusal && (error as { code?: number }).code === DUPLICATE_KEY ? refusal : error;
  };
}
