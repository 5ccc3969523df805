import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { groupReportModel, type GroupReportRecord } from './group-report.model.js';

@Injectable()
export class GroupReportRepository extends ScopedRepository<GroupReportRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(groupReportModel(store.connection));
  }

  /** @returns per meeting the reports on its agenda, in the order of the groups: one query. */
  async ofMeetings(meetingIds: readonly string[]): Promise<GroupReportRecord[][]> {
    const found = await this.find(Scope.system('who may see the meeting may see its agenda'), { meetingId: { $in: [...meetingIds] } })
      .sort({ meetingId: 1, groupId: 1 })
      .exec();
    return allOfEach(meetingIds, found, ({ meetingId }) => meetingId);
  }

  /** @returns the group's place on the agenda; null when it has none there, or out of scope. */
  async onAgenda(scope: Scope, meetingId: string, groupId: string, session: ClientSession): Promise<GroupReportRecord | null> {
    return (await this.find(scope, { meetingId, groupId }, session).exec())[0] ?? null;
  }
}
