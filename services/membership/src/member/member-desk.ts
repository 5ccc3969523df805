import { Injectable } from '@nestjs/common';
import { addDays, birthdayIn, daysBetween } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { MemberRepository } from './member.repository.js';
import { TransferRepository } from './transfer.repository.js';

/** Birthdays that come, new members without a group, and members who are to be transferred in. */
@Injectable()
export class MemberDesk {
  constructor(
    desk: DeskSources,
    private readonly members: MemberRepository,
    private readonly assignments: GroupAssignmentRepository,
    private readonly transfers: TransferRepository,
  ) {
    desk.register((period) => this.birthdays(period));
    desk.register((period) => this.waiting(period));
    desk.register((period) => this.arriving(period));
  }

  /** A birthday is never overdue: the day after, it is next year's. */
  private async birthdays({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const days = Array.from({ length: daysBetween(on, until) + 1 }, (_, index) => addDays(on, index));
    const members = await this.members.bornOn(orgId, birthdaysOf(days), limit);
    return members.flatMap(({ _id: recordId, orgId: at, name, birthDate }) => {
      const dueOn = days.find((day) => birthdayIn(Number(day.slice(0, 4)), birthDate) === day);
      return dueOn ? [{ kind: 'BIRTHDAY' as const, orgId: at, title: `${name} 生日 | birthday`, dueOn, recordType: 'Member', recordId }] : [];
    });
  }

  private async waiting({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const tasks = await this.assignments.waitingAt(orgId, until, limit);
    return tasks.map(({ orgId: at, raisedOn, memberId }) => ({
      kind: 'GROUP_ASSIGNMENT' as const,
      orgId: at,
      title: '新会员待编入工会小组 | a new member waits for a union group',
      dueOn: raisedOn,
      recordType: 'Member',
      recordId: memberId,
    }));
  }

  private async arriving({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const transfers = await this.transfers.waitingAt(orgId, until, limit);
    return transfers.map(({ _id: recordId, orgId: at, requestedOn }) => ({
      kind: 'MEMBER_TRANSFER' as const,
      orgId: at,
      title: '转入会籍待接收 | a transfer waits for consent',
      dueOn: requestedOn,
      recordType: 'MemberTransfer',
      recordId,
    }));
  }
}

/** Who was born on 29 February keeps the birthday on the 28th in a common year. */
function birthdaysOf(days: readonly string[]): string[] {
  const birthdays = days.map((day) => day.slice('YYYY-'.length));
  return birthdays.includes('02-28') ? [...birthdays, '02-29'] : birthdays;
}
