import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { SpellRepository } from '../member/spell.repository.js';
import { UnionMeetingRepository } from './union-meeting.repository.js';

/** Meetings that are convened, and the members' meeting that a year must have. */
@Injectable()
export class UnionMeetingDesk {
  constructor(
    desk: DeskSources,
    private readonly meetings: UnionMeetingRepository,
    private readonly spells: SpellRepository,
  ) {
    desk.register((period) => this.convened(period));
    desk.register((period) => this.yearly(period));
  }

  private async convened({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const convened = await this.meetings.convenedUntil(orgId, until, limit);
    return convened.map(({ _id: recordId, orgId: at, agenda, convenedFor }) => ({
      kind: 'UNION_MEETING' as const,
      orgId: at,
      title: `会议：${agenda[0]} | a meeting, to be recorded once it is held`,
      dueOn: convenedFor,
      recordType: 'UnionMeeting',
      recordId,
    }));
  }

  /** OR-16. A union without members has nobody to meet. */
  private async yearly({ orgId, on, until }: DeskPeriod): Promise<DeskItemView[]> {
    const dueOn = `${on.slice(0, 4)}-12-31`;
    if (until < dueOn) return [];
    const held = await this.meetings.countHeld(orgId, { from: `${on.slice(0, 4)}-01-01`, to: dueOn }, 'ALL_MEMBERS');
    if (held > 0) return [];
    const [members = 0] = await this.spells.activeOn([orgId], on);
    if (members === 0) return [];
    const title = '会员（代表）大会每年至少召开一次，今年尚未召开 | no members’ meeting yet this year';
    return [{ kind: 'MEMBERS_MEETING', orgId, title, dueOn, recordType: 'UnionOrganization', recordId: orgId }];
  }
}
