import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { ActivityRepository } from '../activity/activity.repository.js';
import { checkState } from '../activity/activity.rules.js';
import { scopeOf } from '../activity/activity.scope.js';
import { RegistrationRepository } from '../registration/registration.repository.js';
import type { CheckInInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import type { AttendanceRecord } from './attendance.model.js';
import { AttendanceRepository } from './attendance.repository.js';
import { checkDay, checkedInBefore, checkMayCome } from './attendance.rules.js';

@Injectable()
export class AttendanceService {
  constructor(
    private readonly attendances: AttendanceRepository,
    private readonly activities: ActivityRepository,
    private readonly registrations: RegistrationRepository,
    private readonly people: UnionPeople,
    private readonly work: UnitOfWork,
  ) {}

  checkIn(caller: Caller, input: CheckInInput): Promise<AttendanceRecord> {
    return this.work.run(caller, 'checkIn', input, async (act) => {
      await act.hold(this.activities.model, { _id: input.activityId });
      const activity = await this.activities.byId(scopeOf(caller, 'attendance.checkIn'), input.activityId, act.session);
      if (!activity) refuse('NOT_FOUND', '找不到该活动 | There is no such activity', ['input', 'activityId']);
      checkState(activity, 'activityId', 'OPEN');
      const on = input.on ?? today(act.now);
      checkDay(activity, on, today(act.now));
      const { _id: memberId } = await this.people.requireParticipant(act, activity.orgId, input.memberId, ['input', 'memberId']);
      const isWalkIn = checkMayCome(activity, await this.registrations.ofMember(activity._id, memberId, act.session));
      const record: AttendanceRecord = {
        ...newRecord('att', act, activity, input.planTaskIds ?? []),
        activityId: activity._id,
        memberId,
        knownToIds: [...new Set([memberId, ...activity.hostIds])],
        on,
        isWalkIn,
      };
      const saved = await act.insert(this.attendances.model, record, checkedInBefore());
      act.emit('AttendanceRecorded', saved, { attendanceId: saved._id, activityId: activity._id, memberId, on, kind: activity.kind, tags: activity.tags });
      return saved;
    });
  }
}
