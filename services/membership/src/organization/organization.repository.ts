import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { organizationModel, type OrganizationRecord } from './organization.model.js';
import { regionOf } from './organization.rules.js';

const EVERYWHERE = Scope.system('the tree is published, and its rules hold whoever asks');

const DEPTH_MAX = 100;

@Injectable()
export class OrganizationRepository extends ScopedRepository<OrganizationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(organizationModel(store.connection));
  }

  /** @returns the organisations in the order of `codes`, null where absent: one query. */
  async byCodes(scope: Scope, codes: readonly string[], session?: ClientSession): Promise<(OrganizationRecord | null)[]> {
    return oneEach(codes, await this.find(scope, { code: { $in: [...codes] } }, session).exec(), (record) => record.code);
  }

  /** @returns at most `limit` organisations of the tree below `rootId`, the root first and each parent before its children. */
  async tree(scope: Scope, rootId: string, includeDissolved: boolean, limit: number, session?: ClientSession): Promise<OrganizationRecord[]> {
    const status = includeDissolved ? {} : { status: 'ACTIVE' };
    const records = await this.find(scope, { orgScope: rootId, ...status }, session)
      .sort({ code: 1 })
      .limit(limit)
      .exec();
    return records.sort((a, b) => a.orgScope.length - b.orgScope.length);
  }

  /** @returns per parent its active direct subordinates, by code: one query. */
  async childrenOf(scope: Scope, parentIds: readonly string[]): Promise<OrganizationRecord[][]> {
    const found = await this.find(scope, { parentId: { $in: [...parentIds] }, status: 'ACTIVE' })
      .sort({ code: 1 })
      .exec();
    return allOfEach(parentIds, found, (record) => record.parentId!);
  }

  /** @returns per organisation, and per day of `days`, the head count of its subtree: one query. */
  async employeeTotals(ids: readonly string[], days: readonly string[]): Promise<number[][]> {
    const within = { orgScope: { $in: [...ids] } };
    const counts = Object.fromEntries(days.map((day, index) => [`d${index}`, { $sum: headCountOn(day) }]));
    const rows = await this.aggregate<Record<string, number> & { _id: string }>(EVERYWHERE, within, [
      { $unwind: '$orgScope' },
      { $match: within },
      { $group: { _id: '$orgScope', ...counts } },
    ]);
    return oneEach(ids, rows, (row) => row._id).map((row) => days.map((_, index) => row?.[`d${index}`] ?? 0));
  }

  /** @returns the region whose norms apply where a record with `orgScope` stands: one query. */
  async regionAt(orgScope: readonly string[], session?: ClientSession): Promise<string> {
    const path = await this.byIds(EVERYWHERE, orgScope, session);
    return regionOf(path.filter((record) => record !== null));
  }

  /** @returns per organisation the region whose norms apply: one query. */
  async regionsOf(organizations: readonly OrganizationRecord[]): Promise<string[]> {
    const ids = [...new Set(organizations.flatMap(({ orgScope }) => orgScope))];
    const byId = new Map((await this.byIds(EVERYWHERE, ids)).flatMap((record) => (record ? [[record._id, record] as const] : [])));
    return organizations.map(({ orgScope }) => regionOf(orgScope.flatMap((id) => byId.get(id) ?? [])));
  }

  /** @returns those of `codes` that are in use. */
  async existingCodes(codes: readonly string[], session?: ClientSession): Promise<Set<string>> {
    return new Set((await this.byCodes(EVERYWHERE, codes, session)).flatMap((record) => record?.code ?? []));
  }

  /** @returns those of `ids` that are there, of an import that nobody may see yet too. */
  evenHidden(ids: readonly string[], session: ClientSession): Promise<OrganizationRecord[]> {
    return this.model
      .find({ _id: { $in: [...ids] } }, null, { session })
      .lean<OrganizationRecord[]>()
      .exec();
  }

  /** @returns the organisations of the subtree, dissolved ones too, without an order. */
  allBelow(rootId: string): Promise<OrganizationRecord[]> {
    return this.find(EVERYWHERE, { orgScope: rootId }).exec();
  }

  countBelow(id: string, session: ClientSession): Promise<number> {
    return this.countAll({ parentId: id, status: 'ACTIVE' }, session);
  }

  /**
   * Gives `moved` the new `parent`, and all below it, dissolved ones too, the path that follows, in one command.
   * @returns at most `limit` of them as they are now, `moved` first.
   */
  async rewritePaths(moved: OrganizationRecord, parent: OrganizationRecord, limit: number, session: ClientSession): Promise<OrganizationRecord[]> {
    const depth = moved.orgScope.length - 1;
    await this.model.collection.updateMany(
      { orgScope: moved._id },
      [
        {
          $set: {
            orgScope: { $concatArrays: [parent.orgScope, { $slice: ['$orgScope', depth, DEPTH_MAX] }] },
            parentId: { $cond: [{ $eq: ['$_id', moved._id] }, parent._id, '$parentId'] },
            version: { $add: ['$version', 1] },
          },
        },
      ],
      { session },
    );
    return this.tree(EVERYWHERE, moved._id, true, limit, session);
  }
}

/** As `employeesOn` of the rules, in the database. */
function headCountOn(day: string) {
  const until = { $filter: { input: '$headCounts', as: 'entry', cond: { $lte: ['$$entry.on', day] } } };
  return { $sum: { $map: { input: until, as: 'entry', in: '$$entry.change' } } };
}
