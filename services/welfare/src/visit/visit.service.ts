import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { MustVisitService } from '../must-visit/must-visit.service.js';
import type { ExplainVisitInput, RaiseVisitInput, RecordVisitInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import { checkIllnessGift } from './illness-gift.rules.js';
import { VisitRaising } from './visit-raising.js';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitRepository } from './visit.repository.js';
import { checkNotAhead, checkNoteAndGift, checkReason, checkState, checkVisitedOn, checkVisitors } from './visit.rules.js';
import { scopeOf } from './visit.scope.js';

const NATIONAL = 'CN';

@Injectable()
export class VisitService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly raising: VisitRaising,
    private readonly mustVisits: MustVisitService,
    private readonly people: UnionPeople,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  raise(caller: Caller, input: RaiseVisitInput): Promise<VisitTaskRecord> {
    return this.work.run(caller, 'raiseVisit', input, async (act) => {
      const found = await this.people.requireMember(act, 'visit.raise', input.memberId);
      const occurredOn = input.occurredOn ?? today(act.now);
      checkNotAhead(occurredOn, today(act.now), 'occurredOn');
      return this.raising.raise(act, { ...found, trigger: input.trigger, occurredOn, planTaskIds: input.planTaskIds ?? [] });
    });
  }

  /** Also after a reason was given: a visit that is made after all counts. */
  record(caller: Caller, input: RecordVisitInput): Promise<VisitTaskRecord> {
    return this.work.run(caller, 'recordVisit', input, async (act) => {
      const current = await this.visits.forChange(scopeOf(caller, 'visit.write'), input.id, input.version, act.session);
      checkState(current, 'OPEN', 'NOT_VISITED');
      const visitedOn = input.visitedOn ?? today(act.now);
      const [note, giftFen] = [input.note?.trim() || null, input.giftFen ?? null];
      checkVisitedOn(current, visitedOn, today(act.now));
      checkVisitors(current, input.visitorIds);
      checkNoteAndGift(note, giftFen);
      await this.people.requireActive(act, input.visitorIds, 'visitorIds');
      const gift = giftFen ? await this.checkGift(act, current, visitedOn, giftFen) : {};
      const change: Partial<VisitTaskRecord> = {
        state: 'DONE',
        visitorIds: input.visitorIds,
        privyIds: [current.memberId, ...input.visitorIds],
        visitedOn,
        giftFen,
        reasonNotVisited: null,
        noteSealed: note && this.store.cipher.encrypt(note),
        ...gift,
      };
      const visit = await act.update(this.visits.model, current, change, giftTwice());
      act.emit('VisitMade', visit, { visitTaskId: visit._id, orgId: visit.orgId, on: visitedOn, version: visit.version });
      return visit;
    });
  }

  explain(caller: Caller, input: ExplainVisitInput): Promise<VisitTaskRecord> {
    return this.work.run(caller, 'explainVisit', input, async (act) => {
      const current = await this.visits.forChange(scopeOf(caller, 'visit.write'), input.id, input.version, act.session);
      checkState(current, 'OPEN');
      checkReason(input.reason);
      return act.update(this.visits.model, current, { state: 'NOT_VISITED', reasonNotVisited: input.reason.trim() });
    });
  }

  note(record: VisitTaskRecord): string | null {
    return record.noteSealed && this.store.cipher.decrypt(record.noteSealed);
  }

  private async checkGift(act: Act, visit: VisitTaskRecord, visitedOn: string, giftFen: number): Promise<Partial<VisitTaskRecord>> {
    if (visit.trigger !== 'HOSPITAL') return {};
    const year = visitedOn.slice(0, 4);
    const paidThisYear = await this.visits.illnessGifts(visit.memberId, `${year}-01-01`, `${year}-12-31`, act.session);
    const { giftRegion } = await this.mustVisits.ruleFor(visit.orgScope, act.session);
    return checkIllnessGift({ visit, visitedOn, giftFen, region: giftRegion ?? NATIONAL, paidThisYear });
  }
}

function giftTwice(): DomainError {
  return new DomainError('GIFT_AGAINST_NORM', '同一病种本年度已慰问 | A gift was given this year for the same disease', { field: ['input', 'giftFen'] });
}
