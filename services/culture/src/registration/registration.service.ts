import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { ActivityRecord } from '../activity/activity.model.js';
import { ActivityRepository } from '../activity/activity.repository.js';
import { scopeOf } from '../activity/activity.scope.js';
import { AttendanceRepository } from '../attendance/attendance.repository.js';
import type { SignUpForActivityInput, WithdrawSignUpInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import type { RegistrationRecord } from './registration.model.js';
import { RegistrationRepository } from './registration.repository.js';
import { alreadySignedUp, checkNotAttended, checkNotSignedUp, checkOpen, checkSignedUp, stateFor } from './registration.rules.js';
import { ownScope } from './registration.scope.js';

/** Places and the waiting list. Every act holds the activity, so that of all who come at once each sees what the one before did. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly activities: ActivityRepository,
    private readonly attendances: AttendanceRepository,
    private readonly people: UnionPeople,
    private readonly work: UnitOfWork,
  ) {}

  signUp(caller: Caller, input: SignUpForActivityInput): Promise<RegistrationRecord> {
    return this.work.run(caller, 'signUpForActivity', input, async (act) => {
      const activity = await this.held(act, input.activityId);
      checkOpen(activity, act.now, 'activityId');
      if (caller.memberId === null) refuse('MEMBER_NOT_ACTIVE', '只有会员可以报名 | Only members sign up');
      const { _id: memberId } = await this.people.requireParticipant(act, activity.orgId, caller.memberId, []);
      const earlier = await this.registrations.ofMember(activity._id, memberId, act.session);
      checkNotSignedUp(earlier);
      const state = stateFor(activity, await this.registrations.countPlacesTaken(activity._id, act.session));
      const own = { role: input.role ?? 'PARTICIPANT', state, place: await this.registrations.nextPlace(activity._id, act.session), signedUpOn: today(act.now) };
      if (earlier) return act.update(this.registrations.model, earlier, own, alreadySignedUp());
      const knownToIds = [...new Set([memberId, ...activity.hostIds])];
      return act.insert(
        this.registrations.model,
        { ...newRecord('reg', act, activity, input.planTaskIds ?? []), activityId: activity._id, memberId, knownToIds, ...own },
        alreadySignedUp(),
      );
    });
  }

  withdraw(caller: Caller, input: WithdrawSignUpInput): Promise<RegistrationRecord> {
    return this.work.run(caller, 'withdrawSignUp', input, async (act) => {
      const current = await this.registrations.forChange(ownScope(caller), input.id, input.version, act.session);
      const activity = await this.held(act, current.activityId, Scope.system('who signed up may withdraw, whoever sees the activity'));
      checkSignedUp(current);
      checkOpen(activity, act.now, 'id');
      checkNotAttended(await this.attendances.hasAttended(activity._id, current.memberId, act.session));
      const withdrawn = await act.update(this.registrations.model, current, { state: 'WITHDRAWN' });
      if (current.state === 'REGISTERED') await this.moveUp(act, activity);
      return withdrawn;
    });
  }

  private async moveUp(act: Act, { _id, capacity }: ActivityRecord): Promise<void> {
    const next = await this.registrations.firstWaiting(_id, act.session);
    if (next && stateFor({ capacity }, await this.registrations.countPlacesTaken(_id, act.session)) === 'REGISTERED')
      await act.update(this.registrations.model, next, { state: 'REGISTERED' });
  }

  private async held(act: Act, activityId: string, scope = scopeOf(act.caller, 'activity.read')): Promise<ActivityRecord> {
    await act.hold(this.activities.model, { _id: activityId });
    return (await this.activities.byId(scope, activityId, act.session)) ?? refuse('NOT_FOUND', '找不到该活动 | There is no such activity', ['input', 'activityId']);
  }
}
