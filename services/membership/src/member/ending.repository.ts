import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { endingModel, type EndingRecord } from './ending.model.js';

@Injectable()
export class EndingRepository extends ScopedRepository<EndingRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(endingModel(store.connection));
  }

  /** @returns per member how the membership ended last, null where it never did: one query. */
  async lastOf(memberIds: readonly string[]): Promise<(EndingRecord | null)[]> {
    const scope = Scope.system('who may see the member may see how the membership ended');
    const found = await this.find(scope, { memberId: { $in: [...memberIds] } })
      .sort({ memberId: 1, _id: 1 })
      .exec();
    return oneEach(memberIds, found, ({ memberId }) => memberId);
  }
}
