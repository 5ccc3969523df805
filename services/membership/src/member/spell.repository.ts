import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, newRecord, oneEach, ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { MemberRecord } from './member.model.js';
import { spellModel, type SpellRecord } from './spell.model.js';

const OF_A_MEMBER = Scope.system('who may see the member may see the history; member counts name nobody');

@Injectable()
export class SpellRepository extends ScopedRepository<SpellRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(spellModel(store.connection));
  }

  /** Opens the next stretch of the member's history at the member's organisation. */
  async begin(act: Act, member: MemberRecord, standing: SpellRecord['standing'], from: string): Promise<void> {
    await act.insert(this.model, aSpell(act, member, standing, from, null));
  }

  /** The history of imported members: active from the day of joining, retired from the day of retirement. */
  async beginMany(act: Act, members: readonly MemberRecord[]): Promise<void> {
    const spells = members.flatMap((member) => {
      const active = aSpell(act, member, 'ACTIVE', member.joinedOn!, member.retiredOn);
      return member.retiredOn ? [active, aSpell(act, member, 'RETIRED', member.retiredOn, null)] : [active];
    });
    await act.insertMany(this.model, spells);
  }

  /** @returns the stretch that lasts to this day. @throws Error for a member without one, who is neither active nor retired. */
  async openOf(memberId: string, session: ClientSession): Promise<SpellRecord> {
    const [open] = await this.find(OF_A_MEMBER, { memberId, to: null }, session).exec();
    if (!open) throw new Error(`member ${memberId} has no open stretch of history`);
    return open;
  }

  /** @returns the stretches of these members that last to this day. */
  openOfMany(memberIds: readonly string[], session: ClientSession): Promise<SpellRecord[]> {
    return this.find(OF_A_MEMBER, { memberId: { $in: [...memberIds] }, to: null }, session).exec();
  }

  /** @returns per member the stretches, oldest first: one query. */
  async historyOf(memberIds: readonly string[]): Promise<SpellRecord[][]> {
    const found = await this.find(OF_A_MEMBER, { memberId: { $in: [...memberIds] } })
      .sort({ memberId: 1, from: 1, _id: 1 })
      .exec();
    return allOfEach(memberIds, found, (spell) => spell.memberId);
  }

  /** @returns per organisation how many active members its subtree had on `on`: one query. */
  async activeOn(orgIds: readonly string[], on: string): Promise<number[]> {
    const within = { orgScope: { $in: [...orgIds] } };
    const lasting = { standing: 'ACTIVE', from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] };
    const rows = await this.aggregate<{ _id: string; count: number }>(OF_A_MEMBER, { ...within, ...lasting }, [
      { $unwind: '$orgScope' },
      { $match: within },
      { $group: { _id: '$orgScope', count: { $sum: 1 } } },
    ]);
    return oneEach(orgIds, rows, (row) => row._id).map((row) => row?.count ?? 0);
  }

  /** @returns at most `limit` of the stretches that `activeOn` counts in the subtrees, by id, after the id `after`. */
  activeAt(orgIds: readonly string[], on: string, limit: number, after: string | null = null): Promise<SpellRecord[]> {
    const lasting = { standing: 'ACTIVE', from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] };
    return this.find(OF_A_MEMBER, { orgScope: { $in: [...orgIds] }, ...lasting, ...(after ? { _id: { $gt: after } } : {}) })
      .sort({ _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns how many memberships of the subtree began on the days `from` to `to`, both included; a transfer or a retirement begins none. */
  async joinedIn(scope: Scope, orgId: string, from: string, to: string): Promise<number> {
    const began = { orgScope: orgId, standing: 'ACTIVE', from: { $gte: from, $lte: to } };
    const rows = await this.aggregate<{ count: number }>(scope, began, [
      {
        $lookup: {
          from: this.model.collection.name,
          localField: 'memberId',
          foreignField: 'memberId',
          let: { began: '$from' },
          pipeline: [{ $match: { $expr: { $lt: ['$from', '$$began'] } } }, { $limit: 1 }],
          as: 'earlier',
        },
      },
      { $match: { earlier: { $size: 0 } } },
      { $count: 'count' },
    ]);
    return rows[0]?.count ?? 0;
  }
}

function aSpell(act: Act, member: MemberRecord, standing: SpellRecord['standing'], from: string, to: string | null): SpellRecord {
  return { ...newRecord('spl', act, member), memberId: member._id, standing, from, to };
}
