import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { workAssignmentModel, type WorkAssignmentRecord } from './assignment.model.js';

@Injectable()
export class AssignmentRepository extends ScopedRepository<WorkAssignmentRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(workAssignmentModel(store.connection));
  }

  /** @returns per meeting what it assigned, oldest first: one query. */
  async ofMeetings(scope: Scope, meetingIds: readonly string[]): Promise<WorkAssignmentRecord[][]> {
    const found = await this.find(scope, { meetingId: { $in: [...meetingIds] } })
      .sort({ _id: 1 })
      .exec();
    return allOfEach(meetingIds, found, ({ meetingId }) => meetingId);
  }

  /** @returns at most `limit` open ones of the subtree that are due on or before `until`, the first due in front. */
  openDueBy(orgId: string, until: string, limit: number): Promise<WorkAssignmentRecord[]> {
    return this.find(Scope.system("the desk's own reader is checked by its service"), { orgScope: orgId, doneOn: null, dueOn: { $ne: null, $lte: until } })
      .sort({ dueOn: 1 })
      .limit(limit)
      .exec();
  }
}
