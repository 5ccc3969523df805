import type { Scope } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import type { ClientSession, Model } from 'mongoose';
import type { StoredRecord } from './record.js';

type Condition = Readonly<Record<string, unknown>>;

/** A page of a keyset-paged list. */
export interface PageRequest {
  first: number;
  after?: string | null;
}

export interface Page<R> {
  records: R[];
  hasNextPage: boolean;
}

const MAX_TIME_MS = 5_000;

/** Reads of one collection. Each demands a Scope, which is and-ed to the query here and nowhere else. */
export abstract class ScopedRepository<R extends StoredRecord> {
  constructor(readonly model: Model<R>) {}

  /** Makes the collection and its indexes before the first request; Nest calls it at boot. */
  async onModuleInit(): Promise<void> {
    await this.model.createCollection();
    await this.model.init();
  }

  /** @returns the records in scope, in the order of `ids`, null where absent or hidden: one query. */
  async byIds(scope: Scope, ids: readonly string[], session?: ClientSession): Promise<(R | null)[]> {
    const found = await this.find(scope, { _id: { $in: [...ids] } }, session).exec();
    const byId = new Map(found.map((record) => [record._id, record]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async byId(scope: Scope, id: string, session?: ClientSession): Promise<R | null> {
    return (await this.byIds(scope, [id], session))[0] ?? null;
  }

  /** @throws DomainError NOT_FOUND when absent or hidden (the same for both), STALE_VERSION when `version` is given and older. */
  async forChange(scope: Scope, id: string, version: number | null | undefined, session: ClientSession): Promise<R> {
    const record = await this.byId(scope, id, session);
    if (!record) throw new DomainError('NOT_FOUND', '找不到该记录 | There is no such record', { field: ['input', 'id'] });
    if (version != null && version !== record.version) {
      throw new DomainError('STALE_VERSION', '记录已被他人修改，请重新读取后再试 | Someone changed this record: read it again, then retry', { field: ['input', 'version'] });
    }
    return record;
  }

  /** Newest first by id; the cursor is the last id of the page before. */
  async page(scope: Scope, condition: Condition, request: PageRequest): Promise<Page<R>> {
    const after = request.after ? { _id: { $lt: request.after } } : {};
    const records = await this.find(scope, { $and: [condition, after] }).sort({ _id: -1 }).limit(request.first + 1).exec();
    return { records: records.slice(0, request.first), hasNextPage: records.length > request.first };
  }

  count(scope: Scope, condition: Condition, session?: ClientSession): Promise<number> {
    if (scope.filter === null) return Promise.resolve(0);
    return this.model.countDocuments({ $and: [scope.filter, condition] } as never, { maxTimeMS: MAX_TIME_MS, session }).exec();
  }

  protected find(scope: Scope, condition: Condition, session?: ClientSession) {
    const filter = scope.filter === null ? { _id: { $in: [] } } : { $and: [scope.filter, condition] };
    return this.model.find(filter as never, null, { maxTimeMS: MAX_TIME_MS, session }).lean<R[]>();
  }
}
