import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { memberModel, type MemberRecord } from './member.model.js';
import { LIVE, MEMBERS } from './member.rules.js';

const EVERYWHERE = Scope.system('one membership a person, and no dissolution with members, hold across all organisations');

@Injectable()
export class MemberRepository extends ScopedRepository<MemberRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(memberModel(store.connection));
  }

  /** Everybody whose membership or application at the organisation itself is open. */
  countLiveAt(orgId: string, session: ClientSession): Promise<number> {
    // `orgScope`, which may lag behind a move, always holds the own organisation: it lets the index serve.
    return this.countAll({ orgScope: orgId, orgId, status: { $in: LIVE } }, session);
  }

  /** @returns the union's own active members, those of its branches not. */
  activeAt(orgId: string, session: ClientSession): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { orgScope: orgId, orgId, status: 'ACTIVE' }, session).exec();
  }

  /** @returns the active members of a union group. */
  inGroup(groupId: string, session: ClientSession): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { groupId, status: 'ACTIVE' }, session).sort({ _id: 1 }).exec();
  }

  /** @returns the active members of the organisation and of those below it. */
  activeBelow(orgId: string, session: ClientSession): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { orgScope: orgId, status: 'ACTIVE' }, session).exec();
  }

  /** @returns those of `indexes` that belong to a live membership. */
  async liveIdIndexes(indexes: readonly string[], session?: ClientSession): Promise<Set<string>> {
    const live = await this.find(EVERYWHERE, { idIndex: { $in: [...indexes] }, status: { $in: MEMBERS } }, session).exec();
    return new Set(live.map((record) => record.idIndex));
  }

  /** @returns of these persons the memberships and applications that are open in the subtree. */
  liveOrAppliedAt(orgId: string, indexes: readonly string[], session: ClientSession): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { idIndex: { $in: [...indexes] }, status: { $in: LIVE }, orgScope: orgId }, session).exec();
  }

  /** @returns per organisation of the subtree how many active members it has itself, and how many of them are verified: one query. */
  async realNameTallies(orgId: string): Promise<{ orgId: string; listed: number; verified: number }[]> {
    const rows = await this.aggregate<{ _id: string; listed: number; verified: number }>(EVERYWHERE, { orgScope: orgId, status: 'ACTIVE' }, [
      { $group: { _id: '$orgId', listed: { $sum: 1 }, verified: { $sum: { $cond: [{ $gt: ['$realNameOn', null] }, 1, 0] } } } },
    ]);
    return rows.map(({ _id, listed, verified }) => ({ orgId: _id, listed, verified }));
  }

  /** @returns at most `limit` active members of the subtree whose identity is not verified. */
  withoutRealName(orgId: string, limit: number): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { orgScope: orgId, status: 'ACTIVE', realNameOn: null }).sort({ _id: 1 }).limit(limit).exec();
  }

  /** @returns the person's other memberships, past and present. */
  othersOf({ _id, idIndex }: MemberRecord, session: ClientSession): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { idIndex, status: { $in: [...MEMBERS, 'LEFT'] }, _id: { $ne: _id } }, session).exec();
  }

  /** @returns at most `limit` active members of the subtree whose birthday, `MM-DD`, is one of `days`, in the order of the days' text. */
  bornOn(orgId: string, days: readonly string[], limit: number): Promise<MemberRecord[]> {
    return this.find(EVERYWHERE, { orgScope: orgId, birthday: { $in: [...days] }, status: 'ACTIVE' })
      .sort({ birthday: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns per organisation how many active women its subtree has: one query. */
  async womenAt(orgIds: readonly string[]): Promise<number[]> {
    const within = { orgScope: { $in: [...orgIds] } };
    const rows = await this.aggregate<{ _id: string; count: number }>(EVERYWHERE, { ...within, status: 'ACTIVE', sex: 'FEMALE' }, [
      { $unwind: '$orgScope' },
      { $match: within },
      { $group: { _id: '$orgScope', count: { $sum: 1 } } },
    ]);
    return oneEach(orgIds, rows, (row) => row._id).map((row) => row?.count ?? 0);
  }

  /** @returns per person, by index, the day on which the last membership ended; null for who was never a member. */
  async lastLeavings(indexes: readonly string[], session?: ClientSession): Promise<(string | null)[]> {
    const rows = await this.aggregate<{ _id: string; leftOn: string }>(
      EVERYWHERE,
      { idIndex: { $in: [...indexes] }, status: 'LEFT' },
      [{ $group: { _id: '$idIndex', leftOn: { $max: '$leftOn' } } }],
      session,
    );
    return oneEach(indexes, rows, (row) => row._id).map((row) => row?.leftOn ?? null);
  }
}
