import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { RectificationRepository } from './rectification.repository.js';

/** Items that are due, and rectified ones that wait for their check. */
@Injectable()
export class RectificationDesk {
  constructor(
    desk: DeskSources,
    private readonly items: RectificationRepository,
  ) {
    desk.register((period) => this.unclosed(period));
  }

  private async unclosed({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const items = await this.items.unclosedBy(orgId, until, limit);
    return items.map(({ _id: recordId, orgId: at, state, measure, dueOn }) => {
      const [kind, what] = state === 'OPEN' ? (['RECTIFICATION', '整改事项到期 | rectification due'] as const) : (['RECTIFICATION_CHECK', '整改待验收 | to be checked'] as const);
      return { kind, orgId: at, title: `${measure.slice(0, 40)}：${what}`, dueOn, recordType: 'RectificationItem', recordId };
    });
  }
}
