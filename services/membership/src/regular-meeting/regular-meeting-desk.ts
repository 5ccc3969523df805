import { Injectable } from '@nestjs/common';
import { addMonths, monthEnd, nextMonth } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { RegularMeetingRepository } from './regular-meeting.repository.js';

const MONTHS_BACK = 12;

/** Months without a regular meeting: of this year's length, of a union that has begun to hold them. */
@Injectable()
export class RegularMeetingDesk {
  constructor(
    desk: DeskSources,
    private readonly meetings: RegularMeetingRepository,
  ) {
    desk.register((period) => this.missing(period));
  }

  private async missing({ orgId, on, until }: DeskPeriod): Promise<DeskItemView[]> {
    const first = await this.meetings.firstMonth(orgId);
    const oldest = addMonths(on, -MONTHS_BACK).slice(0, 7);
    const from = first !== null && first > oldest ? first : oldest;
    const current = on.slice(0, 7);
    if (first === null || from > current) return [];
    const held = await this.meetings.heldByMonth(orgId, from, current);
    return monthsBetween(from, current)
      .filter((month) => !held.has(month) && monthEnd(month) <= until)
      .map((month) => ({
        kind: 'MONTHLY_MEETING' as const,
        orgId,
        title: `${month} 尚未召开例会 | no regular meeting in ${month}`,
        dueOn: monthEnd(month),
        recordType: 'UnionOrganization',
        recordId: orgId,
      }));
  }
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}
