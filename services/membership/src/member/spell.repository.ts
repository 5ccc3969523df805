import { Inject, Injectable } from '@nestjs/common';
import { newId, ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { MemberRecord } from './member.model.js';
import { spellModel, type SpellRecord } from './spell.model.js';

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

  openOf(memberId: string, session: ClientSession): Promise<SpellRecord | null> {
    return this.model.findOne({ memberId, to: null }, null, { session }).lean<SpellRecord | null>().exec();
  }

  /** @returns per member the stretches, oldest first: one query. */
  async historyOf(memberIds: readonly string[]): Promise<SpellRecord[][]> {
    const found = await this.model.find({ memberId: { $in: [...memberIds] } }).sort({ memberId: 1, from: 1 }).lean<SpellRecord[]>().exec();
    return memberIds.map((id) => found.filter((spell) => spell.memberId === id));
  }

  /** @returns per organisation how many active members its subtree had on `on`: one query. */
  async activeOn(orgIds: readonly string[], on: string): Promise<number[]> {
    const rows = await this.model.aggregate<{ _id: string; count: number }>([
      { $match: { orgScope: { $in: [...orgIds] }, standing: 'ACTIVE', from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] } },
      { $unwind: '$orgScope' },
      { $match: { orgScope: { $in: [...orgIds] } } },
      { $group: { _id: '$orgScope', count: { $sum: 1 } } },
    ]);
    const counts = new Map(rows.map((row) => [row._id, row.count]));
    return orgIds.map((id) => counts.get(id) ?? 0);
  }
}

function aSpell(act: Act, member: MemberRecord, standing: SpellRecord['standing'], from: string, to: string | null): SpellRecord {
  return {
    _id: newId('spl'), orgId: member.orgId, orgScope: member.orgScope, createdBy: act.caller.subject, createdAt: act.now, version: 1, planTaskIds: [],
    memberId: member._id, standing, from, to,
  };
}
