import { refuse } from '@uniongraph/errors';
import type { SuggestionRecord, SuggestionState } from './suggestion.model.js';

const AUTHORS_MAX = 20;

/** @throws DomainError INVALID when `text` is empty or longer than `max` characters. */
export function checkText(text: string, max: number, field: string): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID for more than 20 authors. */
export function checkAuthors(authorIds: readonly string[]): void {
  if (authorIds.length > AUTHORS_MAX) refuse('INVALID', `作者最多 ${AUTHORS_MAX} 人 | ${AUTHORS_MAX} authors at most`, ['input', 'coAuthorIds']);
}

/** @throws DomainError WRONG_STATE unless the proposal is in one of `allowed`. */
export function checkState(suggestion: SuggestionRecord, ...allowed: SuggestionState[]): void {
  if (!allowed.includes(suggestion.state)) {
    refuse('WRONG_STATE', `建议状态为 ${suggestion.state}，此操作须为 ${allowed.join('、')} | The state is ${suggestion.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** Nobody assesses, adopts or counts the benefit of an own proposal. @throws DomainError OWN_SUGGESTION. */
export function checkNotAuthor(suggestion: SuggestionRecord, memberId: string | null): void {
  if (memberId !== null && suggestion.authorIds.includes(memberId)) {
    refuse('OWN_SUGGESTION', '作者不能办理自己的建议，请由他人办理 | Authors do not handle their own proposal: ask somebody else', ['input', 'id']);
  }
}

/** @throws DomainError INVALID for a negative amount of fen. */
export function checkAmounts(benefitFen: number, awardFen: number): void {
  if (benefitFen < 0) refuse('INVALID', '效益不能为负 | the benefit must not be negative', ['input', 'benefitFen']);
  if (awardFen < 0) refuse('INVALID', '奖励不能为负 | the award must not be negative', ['input', 'awardFen']);
}

/** @throws DomainError INVALID for a day before the adoption or after today. */
export function checkImplementedOn(suggestion: SuggestionRecord, on: string, today: string): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  if (suggestion.adoptedOn !== null && on < suggestion.adoptedOn) refuse('INVALID', `日期不能早于采纳日 ${suggestion.adoptedOn} | the day must not be before the adoption on ${suggestion.adoptedOn}`, ['input', 'on']);
}
