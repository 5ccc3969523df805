import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { UnionMeetingRecord } from './union-meeting.model.js';
import { UnionMeetingRepository } from './union-meeting.repository.js';
import { meetingScope } from './union-meeting.scope.js';

@Injectable()
export class UnionMeetingLoader {
  constructor(private readonly meetings: UnionMeetingRepository) {}

  byId(context: RequestContext, id: string): Promise<UnionMeetingRecord | null> {
    return loader(context, 'unionMeeting.byId', (ids) => this.meetings.byIds(meetingScope(context.caller, 'meeting.read'), ids)).load(id);
  }
}
