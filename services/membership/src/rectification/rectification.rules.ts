import type { LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { RectificationAspect, RectificationErrorCode, RectificationState, RectificationVice } from '../schema-types.js';
import type { RectificationItemRecord } from './rectification.model.js';

export const refuse: Refuse<RectificationErrorCode> = refuseAny;

/** 四风. */
const VICES: readonly RectificationVice[] = ['FORMALISM', 'BUREAUCRACY', 'HEDONISM', 'EXTRAVAGANCE'];
/** 作风、会风、文风. */
const ASPECTS: readonly RectificationAspect[] = ['WORK', 'MEETING', 'WRITING'];
const TEXT_MAX = 1_000;

/** @throws DomainError INVALID. */
export function checkText(text: string, field: string): void {
  if (text.trim() === '' || text.length > TEXT_MAX) refuse('INVALID', `须为 1-${TEXT_MAX} 字 | must have 1-${TEXT_MAX} characters`, ['input', field]);
}

/** @throws DomainError INVALID for a measure, a day or a number of tasks outside its range. */
export function checkRaising({ measure, dueOn, planTaskIds }: { measure: string; dueOn: LocalDate; planTaskIds: readonly string[] }, today: LocalDate): void {
  checkText(measure, 'measure');
  if (dueOn < today) refuse('INVALID', '整改期限不能早于今天 | the deadline must not be before today', ['input', 'dueOn']);
  checkPlanTasks(planTaskIds);
}

/** @throws DomainError NOT_ELIGIBLE: the same when absent, elsewhere or not active. */
export function checkOwner(member: MemberRecord | null, orgId: string): void {
  if (member?.status !== 'ACTIVE' || !member.orgScope.includes(orgId))
    refuse('NOT_ELIGIBLE', '责任人须为本组织或其下级的在籍会员，请核对 | The owner has to be an active member of this organisation or one below: check the id', [
      'input',
      'ownerId',
    ]);
}

/** @throws DomainError WRONG_STATE. */
export function checkState({ state }: RectificationItemRecord, needed: RectificationState): void {
  if (state !== needed) refuse('WRONG_STATE', `状态为 ${state}，此操作须为 ${needed} | The state is ${state}: this needs ${needed}`, ['input', 'id']);
}

/** MEM-30: who owns an item does not close it. @throws DomainError OWN_ITEM. */
export function checkNotOwner({ ownerId }: RectificationItemRecord, byMemberId: string | null): void {
  if (ownerId === byMemberId) refuse('OWN_ITEM', '责任人不能验收自己的整改，请由他人验收 | The owner does not check the own item: ask somebody else', ['input', 'id']);
}

export function isOverdue({ state, dueOn }: Pick<RectificationItemRecord, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return state === 'OPEN' && dueOn < today;
}

/** How many items there are of a vice, an aspect and a state, and of these open past their day. */
export interface BoardCell {
  vice: RectificationVice;
  aspect: RectificationAspect;
  state: RectificationState;
  count: number;
  overdue: number;
}

interface Tally {
  open: number;
  completed: number;
  closed: number;
  overdue: number;
}

export interface RectificationBoardView extends Tally {
  byVice: (Tally & { vice: RectificationVice })[];
  byAspect: (Tally & { aspect: RectificationAspect })[];
}

export function boardOf(cells: readonly BoardCell[]): RectificationBoardView {
  return {
    ...tallyOf(cells),
    byVice: VICES.map((vice) => ({ vice, ...tallyOf(cells.filter((cell) => cell.vice === vice)) })),
    byAspect: ASPECTS.map((aspect) => ({ aspect, ...tallyOf(cells.filter((cell) => cell.aspect === aspect)) })),
  };
}

function tallyOf(cells: readonly BoardCell[]): Tally {
  const of = (state: RectificationState): number => cells.filter((cell) => cell.state === state).reduce((sum, { count }) => sum + count, 0);
  return { open: of('OPEN'), completed: of('COMPLETED'), closed: of('CLOSED'), overdue: cells.reduce((sum, { overdue }) => sum + overdue, 0) };
}
