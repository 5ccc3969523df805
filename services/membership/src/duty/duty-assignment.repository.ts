import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { dutyAssignmentModel, type DutyAssignmentRecord } from './duty-assignment.model.js';

const EVERYWHERE = Scope.system('who has which duty decides what may be assigned, whoever asks');

@Injectable()
export class DutyAssignmentRepository extends ScopedRepository<DutyAssignmentRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(dutyAssignmentModel(store.connection));
  }

  /** @returns the member's duties on a day. */
  ofMember(scope: Scope, memberId: string, on: string): Promise<DutyAssignmentRecord[]> {
    return this.find(scope, { memberId, from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }] })
      .sort({ from: 1, _id: 1 })
      .exec();
  }

  currentOf(scope: Scope, committeeId: string, session?: ClientSession): Promise<DutyAssignmentRecord[]> {
    return this.find(scope, { committeeId, to: null }, session).sort({ _id: 1 }).exec();
  }

  allCurrentOf(committeeId: string, session: ClientSession): Promise<DutyAssignmentRecord[]> {
    return this.currentOf(EVERYWHERE, committeeId, session);
  }

  /** A seat's duties end with it. */
  async endAllOf(act: Act, seatId: string, on: string): Promise<void> {
    const open = await this.find(EVERYWHERE, { seatId, to: null }, act.session).exec();
    for (const duty of open) await act.update(this.model, duty, { to: duty.from > on ? duty.from : on });
  }
}
