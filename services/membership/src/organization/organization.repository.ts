import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { organizationModel, type OrganizationRecord } from './organization.model.js';

@Injectable()
export class OrganizationRepository extends ScopedRepository<OrganizationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(organizationModel(store.connection));
  }

  /** @returns the organisations in the order of `codes`, null where absent: one query. */
  async byCodes(scope: Scope, codes: readonly string[], session?: ClientSession): Promise<(OrganizationRecord | null)[]> {
    const found = await this.find(scope, { code: { $in: [...codes] } }, session).exec();
    const byCode = new Map(found.map((record) => [record.code, record]));
    return codes.map((code) => byCode.get(code) ?? null);
  }

  /** @returns at most `limit` organisations of the tree below `rootId`, the root first and each parent before its children. */
  async tree(scope: Scope, rootId: string, includeDissolved: boolean, limit: number): Promise<OrganizationRecord[]> {
    const status = includeDissolved ? {} : { status: 'ACTIVE' };
    const records = await this.find(scope, { orgScope: rootId, ...status }).sort({ code: 1 }).limit(limit).exec();
    return records.sort((a, b) => a.orgScope.length - b.orgScope.length);
  }

  /** @returns per parent its active direct subordinates, by code: one query. */
  async childrenOf(scope: Scope, parentIds: readonly string[]): Promise<OrganizationRecord[][]> {
    const found = await this.find(scope, { parentId: { $in: [...parentIds] }, status: 'ACTIVE' }).sort({ code: 1 }).exec();
    return parentIds.map((id) => found.filter((record) => record.parentId === id));
  }

  /** @returns per organisation the head count of its active subtree: one query. */
  async employeeTotals(ids: readonly string[]): Promise<number[]> {
    const rows = await this.model.aggregate<{ _id: string; total: number }>([
      { $match: { orgScope: { $in: [...ids] }, status: 'ACTIVE' } },
      { $unwind: '$orgScope' },
      { $match: { orgScope: { $in: [...ids] } } },
      { $group: { _id: '$orgScope', total: { $sum: '$employeeCount' } } },
    ]);
    const byId = new Map(rows.map((row) => [row._id, row.total]));
    return ids.map((id) => byId.get(id) ?? 0);
  }

  async existingCodes(codes: readonly string[], session: ClientSession): Promise<Set<string>> {
    return new Set(await this.model.distinct('code', { code: { $in: [...codes] } }, { session }));
  }

  countBelow(id: string, session: ClientSession): Promise<number> {
    return this.model.countDocuments({ parentId: id, status: 'ACTIVE' }, { session }).exec();
  }

  /**
   * Keeps the organisation as it is until the transaction ends: whoever adds something below it and whoever dissolves or moves
   * it at the same moment write the same record, so that one of them waits and then sees what the other did.
   */
  async hold(id: string, session: ClientSession): Promise<void> {
    await this.model.collection.updateOne({ _id: id as never }, { $inc: { holds: 1 } }, { session });
  }

  subtree(id: string, session: ClientSession): Promise<OrganizationRecord[]> {
    return this.model.find({ orgScope: id }, null, { session }).sort({ code: 1 }).lean<OrganizationRecord[]>().exec();
  }

  /** Rewrites the stamps of everything below `moved` (not of `moved` itself), which used to lie under `moved.orgScope`. */
  async restampBelow(moved: OrganizationRecord, newScope: readonly string[], session: ClientSession): Promise<void> {
    const depth = moved.orgScope.length;
    await this.model.updateMany(
      { orgScope: moved._id, _id: { $ne: moved._id } },
      [{ $set: { orgScope: { $concatArrays: [[...newScope], { $slice: ['$orgScope', depth, { $size: '$orgScope' }] }] }, version: { $add: ['$version', 1] } } }],
      { session, updatePipeline: true },
    );
  }
}
