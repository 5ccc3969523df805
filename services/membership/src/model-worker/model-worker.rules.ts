import { addMonths, type LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { ModelWorkerErrorCode, SetModelWorkerRuleInput } from '../schema-types.js';
import type { ModelWorkerFileRecord, ModelWorkerRuleRecord } from './model-worker.model.js';

export const refuse: Refuse<ModelWorkerErrorCode> = refuseAny;

type CareRule = Pick<ModelWorkerRuleRecord, 'titles' | 'careMonths'>;

/** Where no organisation has set a rule of its own. */
export const DEFAULT_RULE: CareRule = { titles: ['劳动模范'], careMonths: 12 };
const HONOURS_MAX = 50;
const LOG_MAX = 500;
const TITLES_MAX = 20;
const MONTHS_MAX = 60;
const TEXT_MAX = 1_000;

/** @throws DomainError INVALID for no honour, too many, or too many plan tasks. */
export function checkFile(honourIds: readonly string[], planTaskIds: readonly string[]): void {
  if (honourIds.length < 1 || honourIds.length > HONOURS_MAX) refuse('INVALID', `荣誉须为 1-${HONOURS_MAX} 项 | 1-${HONOURS_MAX} honours`, ['input', 'honourIds']);
  checkPlanTasks(planTaskIds);
}

/** @throws DomainError INVALID for a day before `today`. */
export function checkReview(annualReviewOn: LocalDate, today: LocalDate): void {
  if (annualReviewOn < today) refuse('INVALID', '年度复核日期不能早于今天 | the review must not be before today', ['input', 'annualReviewOn']);
}

/** @throws DomainError INVALID for a day out of order, a text of the wrong length, or a log that is full. */
export function checkCare({ careLog }: ModelWorkerFileRecord, on: LocalDate, text: string, today: LocalDate): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  const last = careLog.at(-1)?.on ?? on;
  if (on < last) refuse('INVALID', `日期不能早于上次 ${last} | the day must not be before the last contact on ${last}`, ['input', 'on']);
  if (text.trim() === '' || text.length > TEXT_MAX) refuse('INVALID', `须为 1-${TEXT_MAX} 字 | must have 1-${TEXT_MAX} characters`, ['input', 'text']);
  if (careLog.length >= LOG_MAX) refuse('INVALID', `关怀记录最多 ${LOG_MAX} 条 | ${LOG_MAX} contacts at most`, ['input', 'id']);
}

/** @returns the day by which the next contact is due. */
export function careDueOn(last: LocalDate, { careMonths }: CareRule): LocalDate {
  return addMonths(last, careMonths);
}

/** @throws DomainError INVALID for titles or months outside their range. */
export function checkRule({ titles, careMonths }: SetModelWorkerRuleInput): void {
  if (titles.length < 1 || titles.length > TITLES_MAX || titles.some((title) => title.trim() === ''))
    refuse('INVALID', `称号须为 1-${TITLES_MAX} 个 | 1-${TITLES_MAX} titles`, ['input', 'titles']);
  if (careMonths < 1 || careMonths > MONTHS_MAX) refuse('INVALID', `须为 1-${MONTHS_MAX} 个月 | 1-${MONTHS_MAX} months`, ['input', 'careMonths']);
}
