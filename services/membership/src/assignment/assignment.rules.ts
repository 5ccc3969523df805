import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { WorkAssignmentErrorCode } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { WorkAssignmentRecord } from './assignment.model.js';

export const refuse: Refuse<WorkAssignmentErrorCode> = refuseAny;

/** What a meeting that was held assigns. */
export interface Assigned {
  text: string;
  assigneeId: string;
  dueOn: string | null;
  decisionNo: number | null;
}

/** @throws DomainError INVALID. */
export function checkAssigned({ text, dueOn }: Assigned, heldOn: string): void {
  checkText(text, 500, ['input', 'text']);
  if (dueOn !== null && dueOn < heldOn)
    refuse('INVALID', `完成期限不能早于会议日期 ${heldOn} | the due day must not be before ${heldOn}, the day of the meeting`, ['input', 'dueOn']);
}

/** @throws DomainError NOT_FOUND, NOT_ELIGIBLE for a member elsewhere or no longer active. */
export function checkAssignee(member: MemberRecord | null, orgId: string): MemberRecord {
  if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'assigneeId']);
  if (member.status !== 'ACTIVE' || !member.orgScope.includes(orgId))
    refuse('NOT_ELIGIBLE', '承办人须为本组织（含下级）的在籍会员 | The assignee has to be an active member of this organisation or one below it', ['input', 'assigneeId']);
  return member;
}

/** @throws DomainError WRONG_STATE when it is done already; INVALID for a day before it was assigned or after today. */
export function checkCompletion(assignment: WorkAssignmentRecord, { on, result }: { on: string; result: string }, today: string): void {
  if (assignment.doneOn !== null) refuse('WRONG_STATE', `已于 ${assignment.doneOn} 完成 | It was done on ${assignment.doneOn}`, ['input', 'id']);
  checkNotAfter(on, today, ['input', 'on']);
  if (on < assignment.assignedOn)
    refuse('INVALID', `不能早于交办日期 ${assignment.assignedOn} | the day must not be before ${assignment.assignedOn}, when it was assigned`, ['input', 'on']);
  checkText(result, 500, ['input', 'result']);
}
