import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { AssignmentRepository } from './assignment.repository.js';

/** Assigned work that comes due. */
@Injectable()
export class AssignmentDesk {
  constructor(
    desk: DeskSources,
    private readonly assignments: AssignmentRepository,
  ) {
    desk.register((period) => this.due(period));
  }

  private async due({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const open = await this.assignments.openDueBy(orgId, until, limit);
    return open.map(({ _id: recordId, orgId: at, text, dueOn }) => ({
      kind: 'WORK_ASSIGNMENT' as const,
      orgId: at,
      title: `交办：${text} | assigned work is due`,
      dueOn: dueOn!,
      recordType: 'WorkAssignment',
      recordId,
    }));
  }
}
