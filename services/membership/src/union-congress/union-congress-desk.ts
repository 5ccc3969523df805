import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { UnionCongressRepository } from './union-congress.repository.js';
import { sessionName } from './union-congress.rules.js';

/** What is to be prepared for the next session: by its own day, or by the first of the session. */
@Injectable()
export class UnionCongressDesk {
  constructor(
    desk: DeskSources,
    private readonly sessions: UnionCongressRepository,
  ) {
    desk.register((period) => this.preparations(period));
  }

  private async preparations({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const sessions = await this.sessions.inPreparation(orgId, limit);
    return sessions
      .flatMap((session) =>
        session.prepTasks
          .filter(({ doneOn }) => doneOn === null)
          .map(({ text, dueOn }) => ({
            kind: 'CONGRESS_PREPARATION' as const,
            orgId: session.orgId,
            title: `${sessionName(session)}筹备：${text} | a preparation of the union congress`,
            dueOn: dueOn ?? session.from,
            recordType: 'UnionCongressSession',
            recordId: session._id,
          })),
      )
      .filter(({ dueOn }) => dueOn <= until)
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      .slice(0, limit);
  }
}
