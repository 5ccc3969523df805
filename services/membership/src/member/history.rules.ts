import type { MemberStatus } from './member.model.js';
import { refuse } from './member.rules.js';
import type { Stretch } from './spell.repository.js';
import type { SpellBeginning, Standing } from './spell.model.js';

/** One stretch of a history as the office says that it should read. */
export interface CorrectedStretch {
  orgId: string;
  standing: Standing;
  from: string;
  to: string | null;
}

/** What the member's own record says of the history: its last stretch, and since when it stands so. */
export interface HistoryOutcome {
  status: MemberStatus;
  joinedOn: string;
  retiredOn: string | null;
  keptOn: string | null;
  leftOn: string | null;
}

/**
 * A membership begins as an active one and goes on without a gap until it ends; nothing of it lies in the future.
 * @throws DomainError INVALID naming the stretch.
 */
export function checkHistory(stretches: readonly CorrectedStretch[], today: string): void {
  if (stretches.length === 0) refuse('INVALID', '会籍历史至少须有一段 | a history has one stretch at least', ['input', 'spells']);
  if (stretches[0]!.standing !== 'ACTIVE') refuse('INVALID', '会籍须自在籍开始 | a membership begins as an active one', ['input', 'spells', '0', 'standing']);
  stretches.forEach(({ from, to }, index) => {
    const next = stretches[index + 1];
    const at = (field: string): string[] => ['input', 'spells', String(index), field];
    if (from > today) refuse('INVALID', '起始日期不能晚于今天 | a stretch does not begin in the future', at('from'));
    if (to !== null && to <= from) refuse('INVALID', '止期须晚于起期 | a stretch ends after it begins', at('to'));
    if (to !== null && to > today) refuse('INVALID', '止期不能晚于今天 | a stretch does not end in the future', at('to'));
    if (next && next.from !== to) refuse('INVALID', '各段须首尾相接，前段止期即后段起期 | each stretch ends on the day on which the next begins', at('to'));
  });
}

/** @returns the stretches with what began and ended each. */
export function toldAs(stretches: readonly CorrectedStretch[]): (Stretch & { orgId: string })[] {
  const beginnings = stretches.map((stretch, index) => beginningOf(stretch, stretches[index - 1]));
  return stretches.map((stretch, index) => {
    const next = beginnings[index + 1];
    return { ...stretch, began: beginnings[index]!, ended: next && next !== 'JOIN' ? next : stretch.to === null ? null : 'LEAVE' };
  });
}

export function outcomeOf(stretches: readonly CorrectedStretch[]): HistoryOutcome {
  const last = stretches.at(-1)!;
  const since = (standing: Standing): string | null => {
    if (last.standing !== standing) return null;
    const before = stretches.findLastIndex((stretch) => stretch.standing !== standing);
    return stretches[before + 1]!.from;
  };
  return { status: last.to === null ? last.standing : 'LEFT', joinedOn: stretches[0]!.from, retiredOn: since('RETIRED'), keptOn: since('KEPT'), leftOn: last.to };
}

/** @throws DomainError INVALID when two memberships of one person would cover the same day (OR-14c). */
export function checkNoOverlap(outcome: HistoryOutcome, others: readonly { joinedOn: string | null; leftOn: string | null }[]): void {
  const overlaps = others.some(
    ({ joinedOn, leftOn }) => joinedOn !== null && (outcome.leftOn === null || joinedOn < outcome.leftOn) && (leftOn === null || leftOn > outcome.joinedOn),
  );
  if (overlaps)
    refuse(
      'INVALID',
      '与此人的另一段会籍重叠 | it would overlap with another membership of this person',
      ['input', 'spells'],
      '工会会员会籍管理办法（2016）第三条 | Membership Rules 2016 art. 3',
    );
}

function beginningOf(stretch: CorrectedStretch, before: CorrectedStretch | undefined): SpellBeginning {
  if (!before) return 'JOIN';
  if (before.orgId !== stretch.orgId) return 'MOVE';
  if (stretch.standing === 'ACTIVE') return 'RESUME';
  return stretch.standing === 'RETIRED' ? 'RETIRE' : 'KEEP';
}
