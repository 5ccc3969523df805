import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, newRecord, oneEach, ScopedRepository, type Act, type Place, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { MemberRecord } from './member.model.js';
import { spellModel, type SpellBeginning, type SpellEnding, type SpellRecord, type Standing } from './spell.model.js';

const OF_A_MEMBER = Scope.system('who may see the member may see the history; member counts name nobody');
const HELD_NOW = { supersededAt: null };

/** What a stretch says, whoever records it and when. */
export type Stretch = Pick<SpellRecord, 'standing' | 'from' | 'to' | 'began' | 'ended'>;

@Injectable()
export class SpellRepository extends ScopedRepository<SpellRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(spellModel(store.connection));
  }

  /** Opens the next stretch of the member's history at the member's organisation. */
  async begin(act: Act, member: MemberRecord, standing: Standing, from: string, began: SpellBeginning): Promise<void> {
    await act.insert(this.model, aSpell(act, member, member._id, { standing, from, to: null, began, ended: null }));
  }

  async beginMany(act: Act, members: readonly MemberRecord[]): Promise<void> {
    await act.insertMany(this.model, this.ofImported(act, members));
  }

  /** @returns the history of imported members: active from the day of joining, retired from the day of retirement. */
  ofImported(act: Act, members: readonly MemberRecord[]): SpellRecord[] {
    return members.flatMap((member) => historyOfImported(member).map((stretch) => aSpell(act, member, member._id, stretch)));
  }

  /** From now on the stretch is known to have ended on `to`; until now it was not. */
  async close(act: Act, spell: SpellRecord, to: string, ended: SpellEnding): Promise<void> {
    await this.supersede(act, spell);
    await this.record(act, spell, { ...spell, to, ended }, spell.correction);
  }

  /** Other stretches tell from now on what was true. */
  async supersede(act: Act, spell: SpellRecord): Promise<void> {
    await act.update(this.model, spell, { supersededAt: act.now });
  }

  async record(act: Act, at: Place & { memberId: string }, { standing, from, to, began, ended }: Stretch, correction: string | null): Promise<void> {
    await act.insert(this.model, { ...aSpell(act, at, at.memberId, { standing, from, to, began, ended }), correction });
  }

  /** @returns the stretch that lasts to this day. @throws Error for a member without one, who is neither active nor retired nor kept. */
  async openOf(memberId: string, session: ClientSession): Promise<SpellRecord> {
    const [open] = await this.find(OF_A_MEMBER, { memberId, to: null, ...HELD_NOW }, session).exec();
    if (!open) throw new Error(`member ${memberId} has no open stretch of history`);
    return open;
  }

  /** @returns the stretches of these members that last to this day. */
  openOfMany(memberIds: readonly string[], session: ClientSession): Promise<SpellRecord[]> {
    return this.find(OF_A_MEMBER, { memberId: { $in: [...memberIds] }, to: null, ...HELD_NOW }, session).exec();
  }

  /** @returns per member the stretches as they are known now, or were at `knownAt`, oldest first: one query. */
  async historyOf(memberIds: readonly string[], knownAt: Date | null = null, session?: ClientSession): Promise<SpellRecord[][]> {
    const found = await this.find(OF_A_MEMBER, { memberId: { $in: [...memberIds] }, ...heldAt(knownAt) }, session)
      .sort({ memberId: 1, from: 1, _id: 1 })
      .exec();
    return allOfEach(memberIds, found, (spell) => spell.memberId);
  }

  /** @returns the stretch in which `on` lies, as known at `knownAt`, null = now; null when there is none. */
  async stretchOn(memberId: string, on: string, knownAt: Date | null): Promise<SpellRecord | null> {
    const [spell] = await this.find(OF_A_MEMBER, { memberId, from: { $lte: on }, ...lastsOn(on), ...heldAt(knownAt) }).exec();
    return spell ?? null;
  }

  /** @returns per organisation how many active members its subtree had on `on`: one query. */
  async activeOn(orgIds: readonly string[], on: string): Promise<number[]> {
    const active = { standing: 'ACTIVE', from: { $lte: on }, ...lastsOn(on), ...HELD_NOW };
    if (orgIds.length === 1) return [await this.count(OF_A_MEMBER, { orgScope: orgIds[0], ...active })];
    const within = { orgScope: { $in: [...orgIds] } };
    const rows = await this.aggregate<{ _id: string; count: number }>(OF_A_MEMBER, { ...within, ...active }, [
      { $unwind: '$orgScope' },
      { $match: within },
      { $group: { _id: '$orgScope', count: { $sum: 1 } } },
    ]);
    return oneEach(orgIds, rows, (row) => row._id).map((row) => row?.count ?? 0);
  }

  /** @returns per organisation of the subtree, by its id, how many active members it had itself on `on`: one query. */
  async activeByOrganization(orgId: string, on: string): Promise<Map<string, number>> {
    const lasting = { orgScope: orgId, standing: 'ACTIVE', from: { $lte: on }, ...lastsOn(on), ...HELD_NOW };
    const rows = await this.aggregate<{ _id: string; count: number }>(OF_A_MEMBER, lasting, [{ $group: { _id: '$orgId', count: { $sum: 1 } } }]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }

  /** @returns how many active members the subtree had on each of `days`, which ascend: three queries, of which the last two read changes alone. */
  async activeByDay(orgId: string, days: readonly string[]): Promise<number[]> {
    const active = { orgScope: orgId, standing: 'ACTIVE', ...HELD_NOW };
    const [first, last] = [days[0]!, days.at(-1)!];
    const between = { $gt: first, $lte: last };
    const [before, begun, ended] = await Promise.all([
      this.count(OF_A_MEMBER, { ...active, from: { $lte: first }, ...lastsOn(first) }),
      this.aggregate<DayCount>(OF_A_MEMBER, { ...active, from: between }, [{ $group: { _id: '$from', count: { $sum: 1 } } }]),
      this.aggregate<DayCount>(OF_A_MEMBER, { ...active, ended: { $gt: '' }, to: between }, [{ $group: { _id: '$to', count: { $sum: 1 } } }]),
    ]);
    return days.map((day) => before + sumUntil(begun, day) - sumUntil(ended, day));
  }

  /** @returns at most `limit` of the stretches that `activeOn` counts in the subtrees, by id, after the id `after`. */
  activeAt(orgIds: readonly string[], on: string, limit: number, after: string | null = null): Promise<SpellRecord[]> {
    const lasting = { standing: 'ACTIVE', from: { $lte: on }, ...lastsOn(on), ...HELD_NOW };
    return this.find(OF_A_MEMBER, { orgScope: { $in: [...orgIds] }, ...lasting, ...(after ? { _id: { $gt: after } } : {}) })
      .sort({ _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns at most `limit` stretches of the subtree that began on the days `from` to `to`, both included. */
  begunIn(orgId: string, from: string, to: string, limit: number): Promise<SpellRecord[]> {
    return this.find(OF_A_MEMBER, { orgScope: orgId, standing: { $in: ['ACTIVE', 'RETIRED', 'KEPT'] }, from: { $gte: from, $lte: to }, ...HELD_NOW })
      .limit(limit)
      .exec();
  }

  /** @returns at most `limit` stretches of the subtree that ended on these days with the membership or with a move. */
  endedIn(orgId: string, from: string, to: string, limit: number): Promise<SpellRecord[]> {
    return this.find(OF_A_MEMBER, { orgScope: orgId, ended: { $in: ['LEAVE', 'MOVE'] }, to: { $gte: from, $lte: to }, ...HELD_NOW })
      .hint('ended_in')
      .limit(limit)
      .exec();
  }

  /** @returns how many memberships of the subtree began on the days `from` to `to`, both included; a transfer or a retirement begins none. */
  joinedIn(scope: Scope, orgId: string, from: string, to: string): Promise<number> {
    return this.count(scope, { orgScope: orgId, standing: 'ACTIVE', from: { $gte: from, $lte: to }, began: 'JOIN', ...HELD_NOW });
  }
}

interface DayCount {
  _id: string;
  count: number;
}

function sumUntil(counts: readonly DayCount[], day: string): number {
  return counts.reduce((sum, { _id, count }) => (_id <= day ? sum + count : sum), 0);
}

function lastsOn(on: string) {
  return { $or: [{ to: null }, { to: { $gt: on } }] };
}

function heldAt(knownAt: Date | null) {
  return knownAt ? { createdAt: { $lte: knownAt }, $and: [{ $or: [{ supersededAt: null }, { supersededAt: { $gt: knownAt } }] }] } : HELD_NOW;
}

function historyOfImported({ joinedOn, retiredOn }: MemberRecord): Stretch[] {
  if (!retiredOn) return [{ standing: 'ACTIVE', from: joinedOn!, to: null, began: 'JOIN', ended: null }];
  return [
    { standing: 'ACTIVE', from: joinedOn!, to: retiredOn, began: 'JOIN', ended: 'RETIRE' },
    { standing: 'RETIRED', from: retiredOn, to: null, began: 'RETIRE', ended: null },
  ];
}

function aSpell(act: Act, place: Place, memberId: string, stretch: Stretch): SpellRecord {
  return { ...newRecord('spl', act, place), memberId, ...stretch, supersededAt: null, correction: null };
}
