import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { FiveTypeErrorCode, UnionForce, UnionType } from '../schema-types.js';
import type { CitedRecord, FiveTypeRecord, TypeScoreRecord } from './five-type.model.js';

export const refuse: Refuse<FiveTypeErrorCode> = refuseAny;

const SCORE_MAX = 100;
const OPINION_MAX = 1_000;
const EVIDENCE_MAX = 20;

interface Axis {
  type: UnionType;
  force: UnionForce;
  typeName: string;
  forceName: string;
}

/** The five types (五型) and the forces (五力) that they are reported as, in the order of the radar. */
export const AXES: readonly Axis[] = [
  { type: 'LEARNING', force: 'LEARNING_POWER', typeName: '学习型', forceName: '学习力' },
  { type: 'SERVICE', force: 'SERVICE_POWER', typeName: '服务型', forceName: '服务力' },
  { type: 'INTEGRITY', force: 'DRIVING_POWER', typeName: '廉洁型', forceName: '推动力' },
  { type: 'HARMONY', force: 'COHESION', typeName: '和谐型', forceName: '凝聚力' },
  { type: 'INNOVATION', force: 'INNOVATION_POWER', typeName: '创新型', forceName: '创新力' },
];

export function forceOf(type: UnionType): UnionForce {
  return AXES.find((axis) => axis.type === type)!.force;
}

/** @throws DomainError CLOSED. */
export function checkOpen({ state }: FiveTypeRecord): void {
  if (state === 'CLOSED') refuse('CLOSED', '评价已完成，不能再改 | The assessment is closed and takes no more changes', ['input', 'id']);
}

/** @throws DomainError INVALID for a score or opinion outside its range, NO_EVIDENCE without evidence. */
export function checkScore({ score, opinion, evidence }: { score: number; opinion?: string | null; evidence: readonly CitedRecord[] }): void {
  if (score < 0 || score > SCORE_MAX) refuse('INVALID', `得分须为 0-${SCORE_MAX} | score must be 0-${SCORE_MAX}`, ['input', 'score']);
  if (opinion != null && (opinion.trim() === '' || opinion.length > OPINION_MAX))
    refuse('INVALID', `评语须为 1-${OPINION_MAX} 字 | opinion must have 1-${OPINION_MAX} characters`, ['input', 'opinion']);
  if (evidence.length === 0) refuse('NO_EVIDENCE', '请至少引用一条佐证 | Cite at least one evidence record', ['input', 'evidence']);
  if (evidence.length > EVIDENCE_MAX) refuse('INVALID', `佐证最多 ${EVIDENCE_MAX} 条 | ${EVIDENCE_MAX} evidence records at most`, ['input', 'evidence']);
}

/** @returns the scores with that of one type put in place of its earlier one, in the order of the radar. */
export function withScore(scores: readonly TypeScoreRecord[], score: TypeScoreRecord): TypeScoreRecord[] {
  const all = [...scores.filter(({ type }) => type !== score.type), score];
  return AXES.flatMap(({ type }) => all.find((one) => one.type === type) ?? []);
}

/**
 * @param standing how many of the evidence records of each score still stand, in the order of `scores`.
 * @throws DomainError NOT_SCORED naming the types without a score, NO_EVIDENCE naming those whose evidence stands no longer.
 */
export function checkComplete(scores: readonly TypeScoreRecord[], standing: readonly number[]): void {
  const open = AXES.filter(({ type }) => !scores.some((score) => score.type === type));
  if (open.length > 0)
    refuse('NOT_SCORED', `尚未评分：${open.map(({ typeName }) => typeName).join('、')} | Not scored yet: ${open.map(({ type }) => type).join(', ')}`, ['input', 'id']);
  const bare = AXES.filter(({ type }) => scores.some((score, at) => score.type === type && standing[at] === 0));
  if (bare.length > 0)
    refuse(
      'NO_EVIDENCE',
      `佐证已失效，请重新引用：${bare.map(({ typeName }) => typeName).join('、')} | The evidence stands no longer, cite other: ${bare.map(({ type }) => type).join(', ')}`,
      ['input', 'id'],
    );
}

/** @returns the average to one decimal. */
export function averageOf(scores: readonly TypeScoreRecord[]): number {
  return Math.round((scores.reduce((sum, { score }) => sum + score, 0) * 10) / scores.length) / 10;
}
