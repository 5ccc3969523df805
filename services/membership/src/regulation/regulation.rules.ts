import { checkAll, checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { DraftRegulationInput, RegulationErrorCode } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { RegulationAreaRecord } from './regulation-area.model.js';
import type { RegulationRecord, RegulationState } from './regulation.model.js';

export const refuse: Refuse<RegulationErrorCode> = refuseAny;

const AREAS_MAX = 100;
const CODE = /^[A-Z0-9][A-Z0-9_-]{1,31}$/;

export interface CoverageView {
  orgId: string;
  on: string;
  required: number;
  covered: number;
  percent: number | null;
  missing: RegulationAreaRecord[];
}

/** @throws DomainErrors for each code or name that does not fit; DomainError INVALID for none, more than 100, or a code twice. */
export function checkAreas(areas: readonly RegulationAreaRecord[]): void {
  if (areas.length === 0 || areas.length > AREAS_MAX) refuse('INVALID', `领域须为 1-${AREAS_MAX} 个 | there must be 1-${AREAS_MAX} areas`, ['input', 'areas']);
  checkAll(areas, ['input', 'areas'], ({ code, name }) => {
    if (!CODE.test(code)) refuse('INVALID', '代码须为 2-32 位大写字母、数字、下划线或连字符 | code must be 2-32 capitals, digits, underscores or hyphens', ['code']);
    checkText(name, 40, ['name']);
  });
  const twice = areas.find(({ code }, index) => areas.findIndex((area) => area.code === code) < index);
  if (twice) refuse('INVALID', `代码 ${twice.code} 重复 | the code ${twice.code} occurs twice`, ['input', 'areas']);
}

/** @throws DomainError INVALID unless the list begins after the one before: what applied on a past day stays as it was. */
export function checkListFollows(from: string, latest: { from: string } | null): void {
  if (latest && from <= latest.from) {
    refuse('INVALID', `须晚于前一份清单的起始日 ${latest.from} | must be after ${latest.from}, the first day of the list before`, ['input', 'from']);
  }
}

/** @throws DomainError INVALID, UNKNOWN_AREA. */
export function checkDraft({ title, sourceLaw, text, area, planTaskIds }: DraftRegulationInput, areas: readonly RegulationAreaRecord[]): void {
  checkText(title, 80, ['input', 'title']);
  checkText(sourceLaw, 200, ['input', 'sourceLaw']);
  if (text != null) checkText(text, 20_000, ['input', 'text']);
  checkPlanTasks(planTaskIds);
  if (areas.some(({ code }) => code === area)) return;
  const known = areas.map(({ code, name }) => `${code} ${name}`).join('、') || '-';
  refuse('UNKNOWN_AREA', `制度领域清单中没有 ${area}；现有：${known} | No area ${area} in the list; there are: ${known}. Set it first: setRegulationAreas`, ['input', 'area']);
}

/** @throws DomainError WRONG_STATE unless the regulation is in that state. */
export function checkState(regulation: RegulationRecord, needed: RegulationState): void {
  if (regulation.state !== needed)
    refuse('WRONG_STATE', `制度的状态为 ${regulation.state}，此操作须为 ${needed} | The regulation is ${regulation.state}: this needs ${needed}`, ['input', 'id']);
}

/** @throws DomainError INVALID for an adoption to come, a first day before it, or one on which an earlier revision is in force and would stay so. */
export function checkAdoption({ on, effectiveOn, today }: { on: string; effectiveOn: string; today: string }, earlier: readonly RegulationRecord[]): void {
  checkNotAfter(on, today, ['input', 'on']);
  if (effectiveOn < on) refuse('INVALID', '施行日期不能早于通过日期 | the first day must not be before the adoption', ['input', 'effectiveOn']);
  for (const revision of earlier) {
    if (revision.effectiveOn === null) continue;
    const tooEarly = revision.endedOn === null ? effectiveOn <= revision.effectiveOn : effectiveOn < revision.endedOn;
    if (tooEarly) {
      refuse(
        'INVALID',
        `第 ${revision.revision} 版自 ${revision.effectiveOn} 施行${revision.endedOn === null ? '' : `至 ${revision.endedOn}`}，新版须晚于此 | Revision ${revision.revision} is in force from ${revision.effectiveOn}${revision.endedOn === null ? '' : ` to ${revision.endedOn}`}: begin after that`,
        ['input', 'effectiveOn'],
      );
    }
  }
}

/** @returns the first day on which it is not in force: of one that is not yet in force, the day on which it would be. @throws DomainError INVALID. */
export function endOfRepealed({ effectiveOn }: RegulationRecord, on: string, today: string): string {
  checkNotAfter(on, today, ['input', 'on']);
  if (effectiveOn === null || effectiveOn > today) return effectiveOn ?? on;
  if (on < effectiveOn) refuse('INVALID', `失效日期不能早于施行日期 ${effectiveOn} | the day must not be before ${effectiveOn}, its first day in force`, ['input', 'on']);
  return on;
}

/** MEM-16: areas with a regulation in force ÷ areas that need one. */
export function coverageOf(orgId: string, on: string, areas: readonly RegulationAreaRecord[], inForce: ReadonlySet<string>): CoverageView {
  const required = areas.filter(({ isRequired }) => isRequired);
  const missing = required.filter(({ code }) => !inForce.has(code));
  const covered = required.length - missing.length;
  return { orgId, on, required: required.length, covered, percent: required.length === 0 ? null : (covered / required.length) * 100, missing };
}
