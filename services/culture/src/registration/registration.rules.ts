import { DomainError, refuse } from '@uniongraph/errors';
import type { ActivityRecord } from '../activity/activity.model.js';
import type { RegistrationState } from '../schema-types.js';
import type { RegistrationRecord } from './registration.model.js';

/** @throws DomainError CLOSED unless the sign-up is open and the activity not over. */
export function checkOpen({ state, to }: ActivityRecord, now: Date, field: string): void {
  if (state !== 'OPEN') refuse('CLOSED', `活动状态为 ${state}，报名未开放 | The state is ${state}: the sign-up is not open`, ['input', field]);
  if (now >= to) refuse('CLOSED', '活动已结束 | The activity is over', ['input', field]);
}

/** @returns what the next who signs up gets. */
export function stateFor({ capacity }: Pick<ActivityRecord, 'capacity'>, taken: number): RegistrationState {
  return capacity === null || taken < capacity ? 'REGISTERED' : 'WAITING';
}

/** @throws DomainError ALREADY_SIGNED_UP unless there is none, or it was withdrawn. */
export function checkNotSignedUp(registration: RegistrationRecord | null): void {
  if (registration && registration.state !== 'WITHDRAWN') throw alreadySignedUp();
}

/** @throws DomainError WITHDRAWN. */
export function checkSignedUp({ state }: RegistrationRecord): void {
  if (state === 'WITHDRAWN') refuse('WITHDRAWN', '已退出，无需再退 | Withdrawn already', ['input', 'id']);
}

/** @throws DomainError HAS_ATTENDED. */
export function checkNotAttended(hasAttended: boolean): void {
  if (hasAttended) refuse('HAS_ATTENDED', '已签到，不能退出 | You have attended: there is nothing to withdraw from', ['input', 'id']);
}

export function alreadySignedUp(): DomainError {
  return new DomainError('ALREADY_SIGNED_UP', '已报名此活动 | Signed up for this activity already', { field: ['input', 'activityId'] });
}
