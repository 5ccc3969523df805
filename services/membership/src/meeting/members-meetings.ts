import { Injectable } from '@nestjs/common';
import { UnionCongressRepository } from '../union-congress/union-congress.repository.js';
import { UnionMeetingRepository, type Days } from './union-meeting.repository.js';

/** Meetings of the members (会员大会、会员代表大会): those that were convened as such, and sessions of the union congress. */
@Injectable()
export class MembersMeetings {
  constructor(
    private readonly meetings: UnionMeetingRepository,
    private readonly sessions: UnionCongressRepository,
  ) {}

  /** @returns how many the organisation itself held on these days. */
  async held(orgId: string, days: Days): Promise<number> {
    return (await this.meetings.countHeld(orgId, days, 'ALL_MEMBERS')) + (await this.sessions.openedIn(orgId, days));
  }
}
