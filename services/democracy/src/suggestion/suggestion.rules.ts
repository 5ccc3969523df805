import type { Caller } from '@uniongraph/access';
import type { DirectoryMember } from '@uniongraph/directory';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { SubmitSuggestionInput, SuggestionErrorCode } from '../schema-types.js';
import type { SuggestionRecord, SuggestionState } from './suggestion.model.js';

export const refuse: Refuse<SuggestionErrorCode> = refuseAny;

const AUTHORS_MAX = 20;

/** @throws DomainError INVALID when `text` is empty or longer than `max` characters. */
export function checkText(text: string, max: number, field: string): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID for a text that is empty or too long, or more than 20 plan tasks. */
export function checkProposal({ topic, problem, text, planTaskIds }: SubmitSuggestionInput): void {
  checkText(topic, 80, 'topic');
  checkText(text, 4_000, 'text');
  if (problem != null) checkText(problem, 1_000, 'problem');
  checkPlanTasks(planTaskIds);
}

/** @returns the ids of all authors, each once, the one who submits first. @throws DomainError INVALID for more than 20. */
export function authorsOf(memberId: string, coAuthorIds: readonly string[]): string[] {
  const ids = [...new Set([memberId, ...coAuthorIds])];
  if (ids.length > AUTHORS_MAX) refuse('INVALID', `作者最多 ${AUTHORS_MAX} 人 | ${AUTHORS_MAX} authors at most`, ['input', 'coAuthorIds']);
  return ids;
}

/**
 * @returns the first author. @throws DomainError MEMBER_NOT_ACTIVE when one is not known, or not active: the same for both, so that
 * nobody finds out by a guessed id who is a member elsewhere.
 */
export function checkActiveMembers([author, ...others]: readonly (DirectoryMember | null)[]): DirectoryMember {
  if (author?.status !== 'ACTIVE')
    refuse('MEMBER_NOT_ACTIVE', '只有在籍会员可以提出建议；如刚刚入会，请稍候再试 | Only active members submit proposals; who has joined just now tries again in a moment');
  if (others.some((other) => other?.status !== 'ACTIVE'))
    refuse('MEMBER_NOT_ACTIVE', '合作者须均为在籍会员，请核对编号 | Each co-author has to be an active member: check the ids', ['input', 'coAuthorIds']);
  return author;
}

/** @throws DomainError WRONG_STATE unless the proposal is in one of `allowed`. */
export function checkState(suggestion: SuggestionRecord, ...allowed: SuggestionState[]): void {
  if (!allowed.includes(suggestion.state)) {
    refuse('WRONG_STATE', `建议状态为 ${suggestion.state}，此操作须为 ${allowed.join('、')} | The state is ${suggestion.state}: this needs ${allowed.join(' or ')}`, [
      'input',
      'id',
    ]);
  }
}

/** Nobody assesses, adopts or counts the benefit of an own proposal, whichever sign-in is used. @throws DomainError OWN_SUGGESTION. */
export function checkNotAuthor({ authorIds, createdBy }: SuggestionRecord, { memberId, subject }: Caller): void {
  if ((memberId !== null && authorIds.includes(memberId)) || createdBy === subject) {
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
  if (suggestion.adoptedOn !== null && on < suggestion.adoptedOn)
    refuse('INVALID', `日期不能早于采纳日 ${suggestion.adoptedOn} | the day must not be before the adoption on ${suggestion.adoptedOn}`, ['input', 'on']);
}
