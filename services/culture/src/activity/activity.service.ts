import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { AttendanceRepository } from '../attendance/attendance.repository.js';
import type { CancelActivityInput, HoldActivityInput, OpenRegistrationInput, PlanActivityInput, QueryActivityCalendarArgs, SummariseActivityInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import type { ActivityRecord } from './activity.model.js';
import { ActivityRepository } from './activity.repository.js';
import { checkAttended, checkNotAttended, checkPlan, checkReason, checkResult, checkState, endOf, startOf } from './activity.rules.js';
import { scopeOf } from './activity.scope.js';

interface Step {
  requestId?: string | null;
  id: string;
  version: number;
}

@Injectable()
export class ActivityService {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly attendances: AttendanceRepository,
    private readonly people: UnionPeople,
    private readonly work: UnitOfWork,
  ) {}

  plan(caller: Caller, input: PlanActivityInput): Promise<ActivityRecord> {
    return this.work.run(caller, 'planActivity', input, async (act) => {
      const { _id: orgId, orgScope } = await this.people.requireUnion(act, 'activity.write', input.orgId);
      const record: ActivityRecord = {
        ...newRecord('act', act, { orgId, orgScope }, input.planTaskIds ?? []),
        title: input.title.trim(),
        kind: input.kind,
        theme: input.theme ?? null,
        tags: input.tags ?? [],
        coHostPartners: input.coHostPartners ?? [],
        hostIds: [...new Set(input.hostIds ?? [])],
        from: new Date(input.from),
        to: new Date(input.to),
        venue: input.venue ?? null,
        capacity: input.capacity ?? null,
        walkInsAllowed: input.walkInsAllowed ?? false,
        budgetFen: input.budgetFen ?? null,
        targetCount: input.targetCount ?? null,
        state: 'PLANNED',
        isPublished: false,
        resultText: null,
        cancelReason: null,
        attended: null,
        personTimes: null,
      };
      checkPlan(record);
      await this.people.requireActive(act, record.hostIds, 'hostIds');
      return act.insert(this.activities.model, record);
    });
  }

  open(caller: Caller, input: OpenRegistrationInput): Promise<ActivityRecord> {
    return this.step(caller, 'openRegistration', input, (current) => {
      checkState(current, 'id', 'PLANNED');
      return { state: 'OPEN', isPublished: true };
    });
  }

  /** Counts who came, for good: a check-in at the same moment comes before or after, never in between. */
  hold(caller: Caller, input: HoldActivityInput): Promise<ActivityRecord> {
    return this.step(
      caller,
      'holdActivity',
      input,
      async (current, act) => {
        checkState(current, 'id', 'OPEN');
        const { people: attended, personTimes } = await this.attendances.countOf(current._id, act.session);
        checkAttended(personTimes);
        return { state: 'HELD', attended, personTimes };
      },
      announceHeld,
    );
  }

  cancel(caller: Caller, input: CancelActivityInput): Promise<ActivityRecord> {
    return this.step(caller, 'cancelActivity', input, async (current, act) => {
      checkState(current, 'id', 'PLANNED', 'OPEN');
      checkReason(input.reason);
      checkNotAttended((await this.attendances.countOf(current._id, act.session)).personTimes);
      return { state: 'CANCELLED', cancelReason: input.reason.trim() };
    });
  }

  summarise(caller: Caller, input: SummariseActivityInput): Promise<ActivityRecord> {
    return this.step(caller, 'summariseActivity', input, (current) => {
      checkState(current, 'id', 'HELD');
      checkResult(input.resultText);
      return { state: 'SUMMARISED', resultText: input.resultText.trim() };
    });
  }

  calendar(caller: Caller, { orgId, from, to }: QueryActivityCalendarArgs): Promise<ActivityRecord[]> {
    return this.activities.between(scopeOf(caller, 'activity.read'), orgId, startOf(from), endOf(to));
  }

  private step(
    caller: Caller,
    name: string,
    input: Step,
    decide: (current: ActivityRecord, act: Act) => Partial<ActivityRecord> | Promise<Partial<ActivityRecord>>,
    announce: (act: Act, saved: ActivityRecord) => void = () => undefined,
  ): Promise<ActivityRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.activities.forChange(scopeOf(caller, 'activity.write'), input.id, input.version, act.session);
      const saved = await act.update(this.activities.model, current, await decide(current, act));
      announce(act, saved);
      return saved;
    });
  }
}

/** For the ledgers of membership: ids and numbers, no title. */
function announceHeld(act: Act, { _id: activityId, orgId, from, attended: people, personTimes, version }: ActivityRecord): void {
  act.emit('ActivityHeld', { _id: activityId, orgId }, { activityId, orgId, on: today(from), people, personTimes, version });
}
