import type { LocalDate } from '@uniongraph/calendar';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { CommitteeSeatRecord } from '../committee/committee-seat.model.js';
import type { DutyErrorCode } from '../schema-types.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';

export const refuse: Refuse<DutyErrorCode> = refuseAny;

const AREA_MAX = 40;
const TEXT_MAX = 1_000;

/** @throws DomainError WRONG_STATE for a seat that was vacated. */
export function checkSeatHeld({ to }: CommitteeSeatRecord): void {
  if (to !== null) refuse('WRONG_STATE', `该席位已于 ${to} 离任 | The seat was vacated on ${to}`, ['input', 'seatId']);
}

/** @throws DomainError INVALID for an area or a day outside its range. */
export function checkDuty({ area, from }: { area: string; from: LocalDate }, seat: CommitteeSeatRecord, today: LocalDate): void {
  if (area.trim() === '' || area.length > AREA_MAX) refuse('INVALID', `须为 1-${AREA_MAX} 字 | must have 1-${AREA_MAX} characters`, ['input', 'area']);
  checkWithin(from, seat.from, today, 'from');
}

/** One lead an area, each area once a seat. @throws DomainError ALREADY_ASSIGNED, LEAD_TAKEN. */
export function checkUnassigned(duty: Pick<DutyAssignmentRecord, 'seatId' | 'area' | 'isLead'>, current: readonly DutyAssignmentRecord[]): void {
  const same = current.filter(({ area }) => area === duty.area);
  if (same.some(({ seatId }) => seatId === duty.seatId)) refuse('ALREADY_ASSIGNED', '该委员已负责此项 | This seat has the area already', ['input', 'area']);
  if (duty.isLead && same.some(({ isLead }) => isLead))
    refuse('LEAD_TAKEN', '该项已有牵头人，请先结束其分工 | The area has a lead already: end that duty first', ['input', 'isLead']);
}

/** @throws DomainError WRONG_STATE for a duty that ended, INVALID for a day outside its range. */
export function checkEnding({ from, to }: DutyAssignmentRecord, on: LocalDate, today: LocalDate): void {
  if (to !== null) refuse('WRONG_STATE', `该分工已于 ${to} 结束 | It ended on ${to}`, ['input', 'id']);
  checkWithin(on, from, today, 'on');
}

/** A daily affair falls into the time in which the seat was held. @throws DomainError INVALID. */
export function checkAffair({ on, text }: { on: LocalDate; text: string }, { from, to }: CommitteeSeatRecord, today: LocalDate): void {
  if (text.trim() === '' || text.length > TEXT_MAX) refuse('INVALID', `须为 1-${TEXT_MAX} 字 | must have 1-${TEXT_MAX} characters`, ['input', 'text']);
  checkWithin(on, from, today, 'on');
  if (to !== null && on >= to) refuse('INVALID', `${to} 起已离任 | the seat was vacated on ${to}`, ['input', 'on']);
}

function checkWithin(on: LocalDate, earliest: LocalDate, today: LocalDate, field: string): void {
  if (on < earliest || on > today) refuse('INVALID', `日期须在 ${earliest} 与今天之间 | must lie between ${earliest} and today`, ['input', field]);
}

export interface AreaCoverage {
  area: string;
  leadSeatId: string | null;
  seats: number;
}

export interface Coverage {
  seats: number;
  seatsWithDuty: number;
  seatsWithoutDuty: CommitteeSeatRecord[];
  areas: AreaCoverage[];
  isComplete: boolean;
}

/** MEM-11: every member has a duty, and every area just one lead. */
export function coverageOf(seats: readonly CommitteeSeatRecord[], duties: readonly DutyAssignmentRecord[]): Coverage {
  const busy = new Set(duties.map(({ seatId }) => seatId));
  const seatsWithoutDuty = seats.filter(({ _id }) => !busy.has(_id));
  const areas = [...new Set(duties.map(({ area }) => area))].sort().map((area) => {
    const of = duties.filter((duty) => duty.area === area);
    return { area, leadSeatId: of.find(({ isLead }) => isLead)?.seatId ?? null, seats: of.length };
  });
  const isComplete = seats.length > 0 && seatsWithoutDuty.length === 0 && areas.every(({ leadSeatId }) => leadSeatId !== null);
  return { seats: seats.length, seatsWithDuty: seats.length - seatsWithoutDuty.length, seatsWithoutDuty, areas, isComplete };
}
