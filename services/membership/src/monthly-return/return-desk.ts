import { Injectable } from '@nestjs/common';
import { nextMonth } from '@uniongraph/calendar';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { isMissing, ReturnObligations } from './return-obligations.js';

/** Monthly returns that are to be submitted; what was not is forgotten after a year. */
@Injectable()
export class ReturnDesk {
  constructor(
    desk: DeskSources,
    private readonly obligations: ReturnObligations,
  ) {
    desk.register((period) => this.waiting(period));
  }

  private async waiting({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const due = await this.obligations.of(orgId, monthsUntil(on, until));
    return due
      .filter((obligation) => obligation.dueOn <= until && isMissing(obligation))
      .slice(0, limit)
      .map(({ branch, month, dueOn, state }) => ({
        kind: 'MONTHLY_RETURN' as const,
        orgId: branch._id,
        title: `“${branch.name}” ${month} 月报${state === 'RETURNED' ? '被退回，待再报' : '待报'} | the return of ${branch.code} for ${month} is ${state}`,
        dueOn,
        recordType: 'UnionOrganization',
        recordId: branch._id,
      }));
  }
}

/** @returns the months from a year before `on` to that of `until`. */
function monthsUntil(on: string, until: string): string[] {
  const months: string[] = [];
  for (let month = `${Number(on.slice(0, 4)) - 1}${on.slice(4, 7)}`; month <= until.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}
