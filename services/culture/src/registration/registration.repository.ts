import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { RegistrationState } from '../schema-types.js';
import { registrationModel, type RegistrationRecord } from './registration.model.js';

const OWN_MAX = 100;
const NUMBERS_ONLY = Scope.system('numbers of an activity, without names');

/** How many hold a place, and how many wait for one. */
export interface RegistrationCount {
  registered: number;
  waiting: number;
}

@Injectable()
export class RegistrationRepository extends ScopedRepository<RegistrationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(registrationModel(store.connection));
  }

  /** @returns the member's registration for the activity, in whatever state; null when there never was one. */
  ofMember(activityId: string, memberId: string, session: ClientSession): Promise<RegistrationRecord | null> {
    return this.model.findOne({ activityId, memberId }, null, { session }).lean<RegistrationRecord | null>().exec();
  }

  /** @returns the member's newest 100 registrations, newest first. */
  own(scope: Scope, memberId: string): Promise<RegistrationRecord[]> {
    return this.find(scope, { memberId }).sort({ _id: -1 }).limit(OWN_MAX).exec();
  }

  countPlacesTaken(activityId: string, session: ClientSession): Promise<number> {
    return this.model.countDocuments({ activityId, state: 'REGISTERED' }, { session }).exec();
  }

  /** @returns the number that the next who signs up gets. */
  async nextPlace(activityId: string, session: ClientSession): Promise<number> {
    const last = await this.model.findOne({ activityId }, { place: 1 }, { session }).sort({ place: -1 }).lean<Pick<RegistrationRecord, 'place'> | null>().exec();
    return (last?.place ?? 0) + 1;
  }

  firstWaiting(activityId: string, session: ClientSession): Promise<RegistrationRecord | null> {
    return this.model.findOne({ activityId, state: 'WAITING' }, null, { session }).sort({ place: 1 }).lean<RegistrationRecord | null>().exec();
  }

  /** @returns per activity how many hold a place and how many wait: one query. */
  async countsOf(activityIds: readonly string[]): Promise<RegistrationCount[]> {
    const rows = await this.aggregate<{ activityId: string; state: RegistrationState; count: number }>(
      NUMBERS_ONLY,
      { activityId: { $in: [...activityIds] }, state: { $in: ['REGISTERED', 'WAITING'] } },
      [
        { $group: { _id: { activityId: '$activityId', state: '$state' }, count: { $sum: 1 } } },
        { $project: { _id: 0, activityId: '$_id.activityId', state: '$_id.state', count: 1 } },
      ],
    );
    return allOfEach(activityIds, rows, ({ activityId }) => activityId).map((counts) => {
      const of = (state: RegistrationState): number => counts.find((row) => row.state === state)?.count ?? 0;
      return { registered: of('REGISTERED'), waiting: of('WAITING') };
    });
  }

  /** @returns per activity the places on its waiting list, first to last: one query. */
  async waitingLists(activityIds: readonly string[]): Promise<number[][]> {
    const rows = await this.find(NUMBERS_ONLY, { activityId: { $in: [...activityIds] }, state: 'WAITING' })
      .select({ activityId: 1, place: 1 })
      .sort({ place: 1 })
      .exec();
    return allOfEach(activityIds, rows, ({ activityId }) => activityId).map((waiting) => waiting.map(({ place }) => place));
  }
}
