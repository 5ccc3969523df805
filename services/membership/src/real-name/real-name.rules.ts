import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { SpellRecord } from '../member/spell.model.js';
import type { MembershipTurn, RealNameErrorCode } from '../schema-types.js';

export const refuse: Refuse<RealNameErrorCode> = refuseAny;

export const ROWS_MAX = 1_000;
const REASON = { min: 5, max: 200 };

export interface Tally {
  orgId: string;
  listed: number;
  verified: number;
}

export interface Change {
  kind: MembershipTurn;
  at: string;
  spell: SpellRecord;
}

/** @throws DomainError INVALID for a day to come, or one before the member joined. */
export function checkDay(on: string, { joinedOn }: Pick<MemberRecord, 'joinedOn'>, today: string): void {
  if (on > today) refuse('INVALID', '核验日期不能晚于今天 | the day must not be after today', []);
  if (joinedOn && on < joinedOn) refuse('INVALID', `核验日期不能早于入会日期 ${joinedOn} | the day must not be before ${joinedOn}`, []);
}

/** @throws DomainError INVALID. */
export function checkReason(reason: string): void {
  const { length } = reason.trim();
  if (length < REASON.min || length > REASON.max) refuse('INVALID', '理由须为 5-200 字 | the reason must have 5-200 characters', ['input', 'reason']);
}

/** An establishment counts only if it has members and every one of them is verified (建会实名制). */
export function isEstablished({ listed, verified }: Tally): boolean {
  return listed > 0 && verified === listed;
}

/** @returns what changed in the period, oldest first: each stretch that began in it, and each that ended in it with the membership or outside the subtree. */
export function changesIn(begun: readonly SpellRecord[], ended: readonly SpellRecord[]): Change[] {
  const arrivals = new Set(begun.filter(({ began }) => began === 'MOVE').map(({ memberId, from }) => `${memberId} ${from}`));
  const leaving = ended.filter((spell) => spell.ended === 'LEAVE' || (spell.ended === 'MOVE' && !arrivals.has(`${spell.memberId} ${spell.to}`)));
  const changes: Change[] = [...begun.map((spell) => ({ kind: spell.began, at: spell.from, spell })), ...leaving.map((spell) => ({ kind: spell.ended!, at: spell.to!, spell }))];
  return changes.sort((a, b) => a.at.localeCompare(b.at) || a.spell._id.localeCompare(b.spell._id));
}
