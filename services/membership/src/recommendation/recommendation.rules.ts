import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { HonourGrade, HonourRecord } from '../honour/honour.model.js';
import { GRADES } from '../honour/honour.rules.js';
import type { RecommendationErrorCode } from '../schema-types.js';
import type { RecommendationRecord } from './recommendation.model.js';

export const refuse: Refuse<RecommendationErrorCode> = refuseAny;

/** @throws DomainError INVALID when `text` has fewer than `min` or more than `max` characters. */
export function checkText(text: string, min: number, max: number, field: string): void {
  const { length } = text.trim();
  if (length < min || length > max) refuse('INVALID', `须为 ${min}-${max} 字 | must have ${min}-${max} characters`, ['input', field]);
}

/** @throws DomainError INVALID unless two or more grades ascend. */
export function checkLadder(grades: readonly HonourGrade[]): void {
  const isAscending = grades.every((grade, i) => i === 0 || GRADES.indexOf(grade) > GRADES.indexOf(grades[i - 1]!));
  if (grades.length < 2 || !isAscending) refuse('INVALID', '须为由低到高的 2-9 级 | 2-9 grades, lowest first', ['input', 'grades']);
}

/** @returns the grade one step below `level` on the ladder; on that of all grades where no organisation has set one. @throws DomainError NOT_ON_LADDER. */
export function gradeBelow(level: HonourGrade, ladder: readonly HonourGrade[] = GRADES): HonourGrade {
  const below = ladder[ladder.indexOf(level) - 1];
  return below ?? refuse('NOT_ON_LADDER', `推荐阶梯为 ${ladder.join('→')} | The ladder is ${ladder.join('→')}`, ['input', 'level']);
}

/** @returns the honour to stand on. @throws DomainError LEVEL_BELOW_MISSING when none of `held` has the title and the grade. */
export function baseAmong(held: readonly HonourRecord[], title: string, grade: HonourGrade): HonourRecord {
  const base = held.find((honour) => honour.title === title && honour.grade === grade);
  return base ?? refuse('LEVEL_BELOW_MISSING', `未持有 ${grade} 级“${title}”，不能向上推荐 | Holds no “${title}” of grade ${grade}: nothing to go up from`, ['input', 'holderId']);
}

/** @throws DomainError NOT_SUPERIOR unless `toOrgId` is above the organisation whose path is `orgScope`. */
export function checkUpward(orgScope: readonly string[], toOrgId: string): void {
  if (!orgScope.slice(0, -1).includes(toOrgId)) refuse('NOT_SUPERIOR', '只能推荐到上级组织 | It goes to an organisation above', ['input', 'toOrgId']);
}

/** @throws DomainError WRONG_STATE unless the recommendation is in one of `allowed`. */
export function checkState({ state }: RecommendationRecord, ...allowed: RecommendationRecord['state'][]): void {
  if (!allowed.includes(state))
    refuse('WRONG_STATE', `推荐状态为 ${state}，此操作须为 ${allowed.join('、')} | The state is ${state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}

export interface RecommendationLevelView {
  level: HonourGrade;
  total: number;
  open: number;
  granted: number;
  recommendations: RecommendationRecord[];
}

/** @returns the grades that have a recommendation, lowest first. */
export function byLevel(all: readonly RecommendationRecord[]): RecommendationLevelView[] {
  return GRADES.flatMap((level) => {
    const recommendations = all.filter((one) => one.level === level);
    const count = (...states: RecommendationRecord['state'][]): number => recommendations.filter(({ state }) => states.includes(state)).length;
    return recommendations.length === 0 ? [] : [{ level, total: recommendations.length, open: count('PENDING', 'ACCEPTED'), granted: count('GRANTED'), recommendations }];
  });
}
