import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { returnSubmissionModel, type ReturnSubmissionRecord } from './return-submission.model.js';

const OF_THE_RETURN = Scope.system('who may read the return may know what was signed');

@Injectable()
export class ReturnSubmissionRepository extends ScopedRepository<ReturnSubmissionRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(returnSubmissionModel(store.connection));
  }

  /** @param keys `returnId submission`. @returns the submissions in their order: one query. */
  async byKeys(keys: readonly string[]): Promise<(ReturnSubmissionRecord | null)[]> {
    const returnIds = keys.map((key) => key.split(' ')[0]!);
    const found = await this.find(OF_THE_RETURN, { returnId: { $in: returnIds } }).exec();
    return oneEach(keys, found, ({ returnId, submission }) => `${returnId} ${submission}`);
  }
}
