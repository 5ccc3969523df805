import type { LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { STARS_MAX } from '../honour/honour.rules.js';
import type { CreationErrorCode, StartCreationCampaignInput } from '../schema-types.js';
import type { CreationCampaignRecord, CreationItemRecord, CreationState } from './creation-campaign.model.js';

export const refuse: Refuse<CreationErrorCode> = refuseAny;

const ITEMS_MAX = 100;
/** Of evidence at an item, and of visits. */
export const ENTRIES_MAX = 50;

/** @throws DomainError INVALID when `text` has fewer than `min` or more than `max` characters. */
export function checkText(text: string, min: number, max: number, field: string): void {
  const { length } = text.trim();
  if (length < min || length > max) refuse('INVALID', `须为 ${min}-${max} 字 | must have ${min}-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID for a text, a number of items or of plan tasks outside its range. */
export function checkCampaign({ title, grantor, items, planTaskIds }: StartCreationCampaignInput): void {
  checkText(title, 1, 80, 'title');
  checkText(grantor, 1, 80, 'grantor');
  if (items.length < 1 || items.length > ITEMS_MAX) refuse('INVALID', `标准条目须为 1-${ITEMS_MAX} 项 | 1-${ITEMS_MAX} items`, ['input', 'items']);
  for (const { text } of items) checkText(text, 1, 200, 'items');
  checkPlanTasks(planTaskIds);
}

/** Stars are ordered 1 to 5. @throws DomainError INVALID for one outside, LEVEL_NOT_HIGHER for one not above the present. */
export function checkTarget(target: number, present: number): void {
  if (target < 1 || target > STARS_MAX) refuse('INVALID', `目标星级须为 1-${STARS_MAX} | the target must be 1-${STARS_MAX} stars`, ['input', 'targetLevel']);
  if (target <= present) refuse('LEVEL_NOT_HIGHER', `现有星级为 ${present}，目标须更高 | There are ${present} stars already: aim higher`, ['input', 'targetLevel']);
}

export function isMet({ evidence }: CreationItemRecord): boolean {
  return evidence.some(({ suffices }) => suffices);
}

/** @returns the items that keep the campaign from being submitted. */
export function unmetItems({ items }: Pick<CreationCampaignRecord, 'items'>): CreationItemRecord[] {
  return items.filter((item) => !isMet(item) && item.waivedReason === null);
}

/** @throws DomainError ITEMS_NOT_MET, which names each item that is neither met nor waived. */
export function checkComplete(campaign: CreationCampaignRecord): void {
  const unmet = unmetItems(campaign);
  if (unmet.length === 0) return;
  const named = unmet.map(({ no, text }) => `${no}“${text}”`).join('、');
  refuse('ITEMS_NOT_MET', `以下条目未达标，请提交佐证或说明理由免除：${named} | These items are not met: attach evidence or waive them: ${named}`, ['input', 'id']);
}

/** @throws DomainError WRONG_STATE unless the campaign is in one of `allowed`; one whose title was lost counts as in preparation. */
export function checkState({ state }: CreationCampaignRecord, isReopened: boolean, ...allowed: CreationState[]): void {
  const now = isReopened ? 'PREPARING' : state;
  if (!allowed.includes(now))
    refuse('WRONG_STATE', `创建状态为 ${now}，此操作须为 ${allowed.join('、')} | The state is ${now}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}

/** @returns the items with the one of this number changed. @throws DomainError INVALID when there is none. */
export function withItem({ items }: CreationCampaignRecord, no: number, change: (item: CreationItemRecord) => Partial<CreationItemRecord>): CreationItemRecord[] {
  if (!items.some((item) => item.no === no)) refuse('INVALID', `没有第 ${no} 项 | There is no item ${no}`, ['input', 'itemNo']);
  return items.map((item) => (item.no === no ? { ...item, ...change(item) } : item));
}

/** @throws DomainError INVALID when one more would be too many. */
export function checkRoom(count: number, field: string): void {
  if (count >= ENTRIES_MAX) refuse('INVALID', `最多 ${ENTRIES_MAX} 条 | ${ENTRIES_MAX} at most`, ['input', field]);
}

/** @throws DomainError INVALID for a day before `earliest` or after today. */
export function checkDay(on: LocalDate, earliest: LocalDate, today: LocalDate): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  if (on < earliest) refuse('INVALID', `日期不能早于 ${earliest} | the day must not be before ${earliest}`, ['input', 'on']);
}
