import type { Scope } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import type { ClientSession, Model, PipelineStage } from 'mongoose';
import { oneEach } from './in-order.js';
import type { StoredRecord } from './record.js';
import { guarded } from './scope-guard.js';
import { staleVersion } from './unit-of-work.js';

type Condition = Readonly<Record<string, unknown>>;

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
    return oneEach(ids, await this.find(scope, { _id: { $in: [...ids] } }, session).exec(), (record) => record._id);
  }

  async byId(scope: Scope, id: string, session?: ClientSession): Promise<R | null> {
    return (await this.byIds(scope, [id], session))[0] ?? null;
  }

  /** @throws DomainError NOT_FOUND when absent or hidden (the same for both), STALE_VERSION when `version` is given and older. */
  async forChange(scope: Scope, id: string, version: number | null | undefined, session: ClientSession): Promise<R> {
    const record = await this.byId(scope, id, session);
    if (!record) throw new DomainError('NOT_FOUND', '找不到该记录 | There is no such record', { field: ['input', 'id'] });
    if (version != null && version !== record.version) throw staleVersion();
    return record;
  }

  /** For rules that must hold over what nobody may see yet, too: no guard narrows it. */
  protected countAll(condition: Condition, session?: ClientSession): Promise<number> {
    return this.model.countDocuments(condition as never, { maxTimeMS: MAX_TIME_MS, session }).exec();
  }

  count(scope: Scope, condition: Condition, session?: ClientSession): Promise<number> {
    if (scope.filter === null) return Promise.resolve(0);
    return this.model.countDocuments({ $and: [guarded(this.model.db, scope.filter), condition] } as never, { maxTimeMS: MAX_TIME_MS, session }).exec();
  }

  /** @returns the rows of `pipeline` over the records in scope that meet `condition`. */
  protected async aggregate<Row>(scope: Scope, condition: Condition, pipeline: PipelineStage[], session?: ClientSession): Promise<Row[]> {
    if (scope.filter === null) return [];
    const match = { $match: { $and: [guarded(this.model.db, scope.filter), condition] } };
    return this.model.aggregate<Row>([match, ...pipeline], { maxTimeMS: MAX_TIME_MS, session }).exec();
  }

  protected find(scope: Scope, condition: Condition, session?: ClientSession) {
    const filter = scope.filter === null ? { _id: { $in: [] } } : { $and: [guarded(this.model.db, scope.filter), condition] };
    return this.model.find(filter as never, null, { maxTimeMS: MAX_TIME_MS, session }).lean<R[]>();
  }
}
