import { monthsOf, type LocalDate } from '@uniongraph/calendar';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MonthlyMeetingState, RecordMinutesInput, RegularMeetingErrorCode } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { RegularMeetingRecord } from './regular-meeting.model.js';

export const refuse: Refuse<RegularMeetingErrorCode> = refuseAny;

const ATTENDEES_MAX = 200;

/** @throws DomainError WRONG_STATE once the meeting was held. */
export function checkScheduled({ state }: RegularMeetingRecord, field: string[]): void {
  if (state !== 'SCHEDULED') refuse('WRONG_STATE', '例会已召开 | The regular meeting was held already', field);
}

/** @throws DomainError INVALID for a meeting to come, nobody who attended, somebody twice, or no minutes. */
export function checkMinutes({ attendeeIds, minutes }: RecordMinutesInput, heldOn: LocalDate, today: LocalDate): void {
  checkNotAfter(heldOn, today, ['input', 'heldOn']);
  checkText(minutes, 20_000, ['input', 'minutes']);
  if (attendeeIds.length === 0 || attendeeIds.length > ATTENDEES_MAX || new Set(attendeeIds).size < attendeeIds.length)
    refuse('INVALID', `出席者须为 1-${ATTENDEES_MAX} 名，不得重复 | attendeeIds must name 1-${ATTENDEES_MAX} members, each once`, ['input', 'attendeeIds']);
}

export interface MonthView {
  month: string;
  meetings: number;
  state: MonthlyMeetingState;
}

export interface ComplianceView {
  year: number;
  on: LocalDate;
  months: MonthView[];
  held: number;
  missed: number;
}

/** MEM-13: at least one regular meeting in each calendar month. */
export function complianceOf(year: number, on: LocalDate, foundedOn: LocalDate, held: ReadonlyMap<string, number>): ComplianceView {
  const months = monthsOf(String(year)).map((month) => {
    const meetings = held.get(month) ?? 0;
    return { month, meetings, state: stateOf(month, meetings, on.slice(0, 7), foundedOn.slice(0, 7)) };
  });
  const count = (state: MonthlyMeetingState): number => months.filter((month) => month.state === state).length;
  return { year, on, months, held: count('HELD'), missed: count('MISSED') };
}

function stateOf(month: string, meetings: number, current: string, founded: string): MonthlyMeetingState {
  if (meetings > 0) return 'HELD';
  if (month > current) return 'UPCOMING';
  if (month < founded) return 'NOT_APPLICABLE';
  return month === current ? 'DUE' : 'MISSED';
}
