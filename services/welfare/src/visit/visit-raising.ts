import { Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, type Act } from '@uniongraph/mongo';
import { MustVisitService } from '../must-visit/must-visit.service.js';
import type { VisitTrigger } from '../schema-types.js';
import type { MemberOfUnion } from '../union-people.js';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitRepository } from './visit.repository.js';
import { checkTrigger, dueOn } from './visit.rules.js';

export interface Occasion extends MemberOfUnion {
  trigger: VisitTrigger;
  occurredOn: string;
  planTaskIds: string[];
  stayId?: string;
  diseaseKey?: string | null;
}

/** Raises the visit that an event calls for, inside the act that records the event. */
@Injectable()
export class VisitRaising {
  constructor(
    private readonly visits: VisitRepository,
    private readonly mustVisits: MustVisitService,
  ) {}

  /** @throws DomainError NOT_A_MUST_VISIT, DUPLICATE, CALENDAR_UNKNOWN. */
  async raise(act: Act, { member, organization, trigger, occurredOn, planTaskIds, stayId, diseaseKey }: Occasion): Promise<VisitTaskRecord> {
    const rule = await this.mustVisits.ruleFor(organization.orgScope, act.session);
    checkTrigger(trigger, rule.triggers);
    const raisedOn = today(act.now);
    const record: VisitTaskRecord = {
      ...newRecord('vis', act, { orgId: organization._id, orgScope: organization.orgScope }, planTaskIds),
      memberId: member._id,
      privyIds: [member._id],
      trigger,
      occurredOn,
      raisedOn,
      dueOn: dueOn(raisedOn, rule.workingDays),
      stayId: stayId ?? null,
      diseaseKey: diseaseKey ?? null,
      visitorIds: [],
      visitedOn: null,
      noteSealed: null,
      giftFen: null,
      giftCheck: null,
      giftKey: null,
      reasonNotVisited: null,
      state: 'OPEN',
      overdueNotifiedOn: null,
    };
    return act.insert(this.visits.model, record, duplicate());
  }
}

function duplicate(): DomainError {
  return new DomainError('DUPLICATE', '该会员同一日期的同一情形已提出走访 | A visit to this member for the same occasion on the same day was raised before', {
    field: ['input', 'memberId'],
  });
}
