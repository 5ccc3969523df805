import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { AttendanceRepository } from '../attendance/attendance.repository.js';
import type { RegistrationRecord } from './registration.model.js';
import { RegistrationRepository } from './registration.repository.js';
import { ownScope } from './registration.scope.js';

export interface MyActivityView {
  activityId: string;
  registration: RegistrationRecord | null;
  attendedOn: string[];
}

const ACTIVITIES_MAX = 100;

@Injectable()
export class MyActivitiesService {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly attendances: AttendanceRepository,
  ) {}

  /** @returns what the caller signed up for or attended, newest first, 100 at most; none for a caller who is no member. */
  async of(caller: Caller): Promise<MyActivityView[]> {
    if (caller.memberId === null) return [];
    const [registrations, attendances] = await Promise.all([
      this.registrations.own(ownScope(caller), caller.memberId),
      this.attendances.ofMember(ownScope(caller), caller.memberId),
    ]);
    const newestFirst = [...registrations, ...attendances].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const activityIds = [...new Set(newestFirst.map(({ activityId }) => activityId))].slice(0, ACTIVITIES_MAX);
    return activityIds.map((activityId) => ({
      activityId,
      registration: registrations.find((each) => each.activityId === activityId) ?? null,
      attendedOn: attendances
        .filter((each) => each.activityId === activityId)
        .map(({ on }) => on)
        .sort(),
    }));
  }
}
