import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { meetingScope } from '../meeting/union-meeting.scope.js';
import type { GroupReportRecord } from './group-report.model.js';
import { GroupReportRepository } from './group-report.repository.js';
import type { RegularMeetingRecord } from './regular-meeting.model.js';
import { RegularMeetingRepository } from './regular-meeting.repository.js';

@Injectable()
export class RegularMeetingLoader {
  constructor(
    private readonly meetings: RegularMeetingRepository,
    private readonly reports: GroupReportRepository,
  ) {}

  byId(context: RequestContext, id: string): Promise<RegularMeetingRecord | null> {
    return loader(context, 'regularMeeting.byId', (ids) => this.meetings.byIds(meetingScope(context.caller, 'meeting.read'), ids)).load(id);
  }

  async reportsOf(context: RequestContext, meetingId: string): Promise<GroupReportRecord[]> {
    return (await loader(context, 'regularMeeting.reports', (ids) => this.reports.ofMeetings(ids)).load(meetingId)) ?? [];
  }
}
