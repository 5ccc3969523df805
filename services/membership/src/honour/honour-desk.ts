import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources } from '../desk/desk-source.js';
import { HonourRepository } from './honour.repository.js';

/** Honours whose review comes near, or is overdue. */
@Injectable()
export class HonourDesk {
  constructor(desk: DeskSources, honours: HonourRepository) {
    desk.register(async (period) => {
      const due = await honours.dueForReview(Scope.system("the desk's own reader is checked by its service"), period);
      return due.map(({ _id: recordId, orgId, title, reviewOn }) => ({
        kind: 'HONOUR_REVIEW' as const,
        orgId,
        title: `荣誉“${title}”待复评 | an honour is due for review`,
        dueOn: reviewOn!,
        recordType: 'Honour',
        recordId,
      }));
    });
  }
}
