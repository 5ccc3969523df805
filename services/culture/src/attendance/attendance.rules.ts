import { DomainError, refuse } from '@uniongraph/errors';
import { isOnDay } from '../activity/activity.rules.js';
import type { ActivityRecord } from '../activity/activity.model.js';
import type { RegistrationRecord } from '../registration/registration.model.js';

/** @throws DomainError INVALID for a day after today, or one on which the activity does not take place. */
export function checkDay(activity: ActivityRecord, on: string, today: string): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  if (!isOnDay(activity, on)) refuse('INVALID', '该日没有此活动 | the activity does not take place on that day', ['input', 'on']);
}

/** @returns whether the member comes without a place. @throws DomainError NOT_REGISTERED where the activity does not allow that. */
export function checkMayCome(activity: ActivityRecord, registration: RegistrationRecord | null): boolean {
  const isWalkIn = registration?.state !== 'REGISTERED';
  if (isWalkIn && !activity.walkInsAllowed)
    refuse('NOT_REGISTERED', '该会员没有名额，此活动不接受现场参加 | This member holds no place, and nobody may come without', ['input', 'memberId']);
  return isWalkIn;
}

export function checkedInBefore(): DomainError {
  return new DomainError('ALREADY_CHECKED_IN', '该会员当日已签到 | This member was checked in on that day already', { field: ['input', 'memberId'] });
}
