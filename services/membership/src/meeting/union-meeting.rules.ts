import { monthEnd, monthStart } from '@uniongraph/calendar';
import { badUserInput, checkAll, checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge } from '@uniongraph/norms';
import type { CommitteeRecord } from '../committee/committee.model.js';
import type { ConveneMeetingInput, RecordMeetingInput, UnionMeetingErrorCode, UnionMeetingState } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { AttendanceRecord, DecisionRecord, UnionMeetingRecord } from './union-meeting.model.js';
import type { Days } from './union-meeting.repository.js';

export const refuse: Refuse<UnionMeetingErrorCode> = refuseAny;

const AGENDA_MAX = 50;
const PRESENT_MAX = 500;
export const DECISIONS_MAX = 100;

export interface Where {
  region: string;
  on: string;
}

/** @throws DomainError INVALID, DomainErrors for each item of the agenda that does not fit. */
export function checkConvened(input: ConveneMeetingInput): void {
  if (input.agenda.length === 0 || input.agenda.length > AGENDA_MAX)
    refuse('INVALID', `议程须为 1-${AGENDA_MAX} 项 | the agenda must have 1-${AGENDA_MAX} items`, ['input', 'agenda']);
  checkAll(input.agenda, ['input', 'agenda'], (item) => checkText(item, 200, []));
  if (input.venue != null) checkText(input.venue, 80, ['input', 'venue']);
  checkPlanTasks(input.planTaskIds);
  if ((input.kind === 'COMMITTEE') !== (input.committeeId != null)) {
    refuse('INVALID', '委员会会议须填写 committeeId，其他会议不填 | committeeId belongs to a committee meeting, and to no other', ['input', 'committeeId']);
  }
  if (input.kind !== 'ALL_MEMBERS' && input.form != null) refuse('INVALID', '只有会员大会有此形式 | only a members’ meeting has a form', ['input', 'form']);
  if (input.kind !== 'ALL_MEMBERS' && input.extraordinary != null)
    refuse('INVALID', '只有会员大会须临时提议 | only a members’ meeting is called for like this', ['input', 'extraordinary']);
}

/** @throws DomainError NOT_FOUND, COMMITTEE_NOT_IN_OFFICE. */
export function checkInOffice(committee: CommitteeRecord | null, orgId: string, on: string): void {
  if (committee?.orgId !== orgId) refuse('NOT_FOUND', '该组织没有这个委员会 | The organisation has no such committee', ['input', 'committeeId']);
  if (on < committee.termFrom || (committee.endedOn !== null && on >= committee.endedOn)) {
    refuse('COMMITTEE_NOT_IN_OFFICE', `该委员会 ${on} 不在任 | The committee was not in office on ${on}: name the one that was`, ['input', 'committeeId']);
  }
}

/** OR-07, OR-16. @throws DomainError INVALID, NOT_CALLED, ALL_MUST_MEET. */
export function checkMembersMeeting({ form, extraordinary }: Pick<ConveneMeetingInput, 'form' | 'extraordinary'>, members: number, { region, on }: Where): void {
  if (extraordinary) {
    const signers = extraordinary.signers ?? 0;
    if (signers < 0 || signers > members)
      refuse('INVALID', `联名人数须为 0-${members} | signers must be 0-${members}, the members there are`, ['input', 'extraordinary', 'signers']);
    const call = judge('OR-07', { region, on }, { members, signers, calledByCommittee: extraordinary.byCommittee ?? false });
    if (call.outcome !== 'PASS') refuse('NOT_CALLED', call.reason, ['input', 'extraordinary'], call.clause ?? undefined);
  }
  const chosen = judge('OR-16', { region, on }, { about: 'FORM', members, form: form ?? 'ALL' });
  if (chosen.outcome !== 'PASS') refuse('ALL_MUST_MEET', chosen.reason, ['input', 'form'], chosen.clause ?? undefined);
}

/** @throws DomainError WRONG_STATE. */
export function checkMeetingState(meeting: UnionMeetingRecord, needed: UnionMeetingState, field = ['input', 'id']): void {
  if (meeting.state !== needed) refuse('WRONG_STATE', `会议的状态为 ${meeting.state}，此操作须为 ${needed} | The meeting is ${meeting.state}: this needs ${needed}`, field);
}

/** @returns the day on which it was held. @throws DomainError WRONG_STATE when it was not. */
export function heldDayOf({ heldOn }: { heldOn: string | null }, field: string[]): string {
  return heldOn ?? refuse('WRONG_STATE', '会议尚未召开 | The meeting has not been held', field);
}

/** @returns the attendance as it is kept. @throws DomainError INVALID. */
export function attendanceOf({ entitled, present, presentIds, minutes }: RecordMeetingInput, heldOn: string, today: string): AttendanceRecord {
  checkNotAfter(heldOn, today, ['input', 'heldOn']);
  if (minutes != null) checkText(minutes, 20_000, ['input', 'minutes']);
  const memberIds = [...(presentIds ?? [])];
  if (memberIds.length > PRESENT_MAX || new Set(memberIds).size < memberIds.length)
    refuse('INVALID', `出席者最多 ${PRESENT_MAX} 名，不得重复 | ${PRESENT_MAX} members at most, each once`, ['input', 'presentIds']);
  const count = present ?? memberIds.length;
  if (count < memberIds.length || count < 1 || count > entitled) {
    refuse('INVALID', `实到须为 1 至应到 ${entitled} 人，且不少于点名人数 | present must be 1-${entitled}, the entitled, and no fewer than are named`, ['input', 'present']);
  }
  return { entitled, present: count, memberIds };
}

/** @throws DomainError INVALID when there is no such decision. */
export function decisionOf(decisions: readonly DecisionRecord[], no: number): DecisionRecord {
  return decisions.find((decision) => decision.no === no) ?? refuse('INVALID', `没有第 ${no} 项决定 | There is no decision ${no}`, ['input', 'decisionNo']);
}

const QUARTER_MONTHS = 3;
const HALF_MONTHS = 6;

/** @returns the days of `2025`, `2025-H1`, `2025-Q2` or `2025-05`. @throws GraphQLError BAD_USER_INPUT for anything else. */
export function daysOf(period: string): Days {
  const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period) ?? [];
  if (!year) throw badUserInput('期间须为 2025、2025-H1、2025-Q2 或 2025-05 | period must be 2025, 2025-H1, 2025-Q2 or 2025-05');
  if (month) return monthsFrom(year, Number(month), 1);
  if (quarter) return monthsFrom(year, (Number(quarter) - 1) * QUARTER_MONTHS + 1, QUARTER_MONTHS);
  if (half) return monthsFrom(year, (Number(half) - 1) * HALF_MONTHS + 1, HALF_MONTHS);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function monthsFrom(year: string, first: number, count: number): Days {
  const two = (month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  return { from: monthStart(two(first)), to: monthEnd(two(first + count - 1)) };
}

export interface DutyView {
  year: number;
  held: number;
  met: boolean | null;
  reason: string;
  clause: string | null;
}

/** OR-16: at least one members' meeting a year. */
export function dutyOf(year: number, held: number, where: Where): DutyView {
  const { outcome, reason, clause } = judge('OR-16', where, { about: 'YEAR', meetings: held });
  return { year, held, met: outcome === 'ASK' ? null : outcome === 'PASS', reason, clause };
}
