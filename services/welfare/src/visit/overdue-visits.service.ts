import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { addDays, today } from '@uniongraph/calendar';
import { UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { NotifyOverdueVisitsInput, QueryVisitsDueArgs } from '../schema-types.js';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitRepository } from './visit.repository.js';
import { checkNotAhead } from './visit.rules.js';
import { scopeOf } from './visit.scope.js';

/** What the desks of the office and of the chair look at, and the word to the chair when a visit is late. */
@Injectable()
export class OverdueVisitsService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns open visits whose last day is `on` or earlier. */
  due(caller: Caller, { orgId, on }: QueryVisitsDueArgs): Promise<VisitTaskRecord[]> {
    return this.visits.openDueBefore(scopeOf(caller, 'visit.read'), orgId, addDays(this.day(on), 1));
  }

  /** @returns open visits whose last day was before `on`. */
  overdue(caller: Caller, { orgId, on }: QueryVisitsDueArgs): Promise<VisitTaskRecord[]> {
    return this.visits.openDueBefore(scopeOf(caller, 'visit.read'), orgId, this.day(on));
  }

  /** Leaves one event VisitOverdue per visit, ever. It names the visit and neither the person nor the occasion. */
  notify(caller: Caller, input: NotifyOverdueVisitsInput): Promise<VisitTaskRecord[]> {
    return this.work.run(caller, 'notifyOverdueVisits', input, async (act) => {
      const now = today(act.now);
      const on = input.on ?? now;
      checkNotAhead(on, now, 'on');
      const late = await this.visits.untoldDueBefore(scopeOf(caller, 'visit.notify'), input.orgId, on, act.session);
      const told: VisitTaskRecord[] = [];
      for (const visit of late) {
        told.push(await act.update(this.visits.model, visit, { overdueNotifiedOn: now }));
        act.emit('VisitOverdue', visit, { visitTaskId: visit._id, orgId: visit.orgId, dueOn: visit.dueOn });
      }
      return told;
    });
  }

  private day(on: string | null | undefined): string {
    return on ?? today(this.store.now());
  }
}
