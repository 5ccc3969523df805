import { addDays, addYears, type LocalDate } from '@uniongraph/calendar';
import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge } from '@uniongraph/norms';
import type { OrganizationKind } from '../organization/organization.model.js';
import type { CommitteeErrorCode, CommitteeKind, CommitteeShortfallCode, CommitteeSubject, PlanCommittee } from '../schema-types.js';
import type { CommitteeRecord } from './committee.model.js';

export const refuse: Refuse<CommitteeErrorCode> = refuseAny;

const NAME_MAX = 80;
const YEARS_MAX = 99;

/** The four working committees (四个工作委员会) by name. */
export const WORKING_COMMITTEES: Readonly<Record<CommitteeSubject, string>> = {
  OPENNESS_DEMOCRACY: '企务公开民主管理工作委员会',
  PRODUCTION_LABOUR_PROTECTION: '生产、劳保监督工作委员会',
  EDUCATION_CULTURE: '宣教文体工作委员会',
  LIVING_SECURITY: '生活保障工作委员会',
};

/** Elected, and so for a lawful term. */
const ELECTED: readonly CommitteeKind[] = ['UNION_COMMITTEE', 'AUDIT_COMMITTEE', 'WOMEN_COMMITTEE'];

type Level = 'BASIC' | 'LOCAL' | 'INDUSTRIAL';
const LEVELS: Partial<Record<OrganizationKind, Level>> = { FEDERATION: 'LOCAL', TOWNSHIP_FEDERATION: 'LOCAL', INDUSTRY_UNION: 'INDUSTRIAL' };

export function levelOf(kind: OrganizationKind): Level {
  return LEVELS[kind] ?? 'BASIC';
}

/** What an organ of an organisation is asked for by. */
export interface Organ {
  kind: CommitteeKind;
  subject: CommitteeSubject | null;
}

const RESPONSIBLE: Readonly<Record<PlanCommittee, Organ | null>> = {
  OFF: { kind: 'OFFICE', subject: null },
  UC: { kind: 'UNION_COMMITTEE', subject: null },
  OPN: { kind: 'WORKING', subject: 'OPENNESS_DEMOCRACY' },
  PRO: { kind: 'WORKING', subject: 'PRODUCTION_LABOUR_PROTECTION' },
  EDU: { kind: 'WORKING', subject: 'EDUCATION_CULTURE' },
  LIV: { kind: 'WORKING', subject: 'LIVING_SECURITY' },
  WOM: { kind: 'WOMEN_COMMITTEE', subject: null },
  AUD: { kind: 'AUDIT_COMMITTEE', subject: null },
  FINO: null,
};

/** @returns the organ that a plan's code of responsibility stands for; null for the finance officer, who is a person. */
export function organOf(code: PlanCommittee): Organ | null {
  return RESPONSIBLE[code];
}

type Particulars = Organ & Pick<CommitteeRecord, 'name' | 'termFrom' | 'termTo' | 'planTaskIds'>;

/** @throws DomainError INVALID for a name, a subject, a day or a number of tasks outside its range. */
export function checkParticulars({ kind, subject, name, termFrom, termTo, planTaskIds }: Particulars, establishedOn: LocalDate, today: LocalDate): void {
  if (name.trim() === '' || name.length > NAME_MAX) refuse('INVALID', '名称须为 1-80 字 | name must have 1-80 characters', ['input', 'name']);
  if ((kind === 'WORKING') !== (subject !== null)) refuse('INVALID', '工作委员会须填分工，其他不填 | a working committee has a subject, and no other has', ['input', 'subject']);
  if (termFrom < establishedOn || termFrom > today)
    refuse('INVALID', `任期起须在组织成立日 ${establishedOn} 与今天之间 | the term begins between the founding on ${establishedOn} and today`, ['input', 'termFrom']);
  if (termTo !== null && termTo < termFrom) refuse('INVALID', '任期止不能早于任期起 | the term must not end before it begins', ['input', 'termTo']);
  checkPlanTasks(planTaskIds);
}

/**
 * OR-05: an elected committee serves for a whole number of years that the norms allow.
 * @throws DomainError UNLAWFUL_TERM with the clause.
 */
export function checkTerm({ kind, termFrom, termTo }: Pick<CommitteeRecord, 'kind' | 'termFrom' | 'termTo'>, level: Level, region: string): void {
  if (!ELECTED.includes(kind)) return;
  if (termTo === null) refuse('UNLAWFUL_TERM', '选举产生的委员会须填任期止 | an elected committee has a last day of its term', ['input', 'termTo']);
  const years = yearsOf(termFrom, termTo);
  if (years === null)
    refuse(
      'UNLAWFUL_TERM',
      `任期须为整年：自 ${termFrom} 起应止于某年的 ${addDays(termFrom, -1).slice(5)} | a term is whole years: it ends on the day before its first day's anniversary`,
      ['input', 'termTo'],
    );
  const { outcome, reason, clause } = judge('OR-05', { region, on: termFrom }, { level, years });
  if (outcome !== 'PASS') refuse('UNLAWFUL_TERM', reason, ['input', 'termTo'], clause ?? undefined);
}

/** @returns the length of a term in years, which ends on the day before an anniversary or on it; null when it is not whole years. */
function yearsOf(from: LocalDate, to: LocalDate): number | null {
  const years = Number(addDays(to, 1).slice(0, 4)) - Number(from.slice(0, 4));
  if (years < 1 || years > YEARS_MAX) return null;
  const anniversary = addYears(from, years);
  return to === anniversary || to === addDays(anniversary, -1) ? years : null;
}

/** The next one follows one of its own kind, later. @throws DomainError NOT_FOUND, WRONG_STATE, INVALID. */
export function checkSuccession(next: Organ & { orgId: string; termFrom: LocalDate }, predecessor: CommitteeRecord | null): void {
  const field = ['input', 'predecessorId'];
  if (predecessor?.orgId !== next.orgId) refuse('NOT_FOUND', '该组织没有这一届委员会 | The organisation has no such committee', field);
  if (predecessor.endedOn !== null) refuse('WRONG_STATE', `该届已于 ${predecessor.endedOn} 换届 | It was followed on ${predecessor.endedOn}`, field);
  if (predecessor.kind !== next.kind || predecessor.subject !== next.subject) refuse('INVALID', '换届须为同一种委员会 | the next one must be of the same kind', field);
  if (next.termFrom <= predecessor.termFrom)
    refuse('INVALID', `任期起须晚于上一届的 ${predecessor.termFrom} | the term must begin after that of the one before, ${predecessor.termFrom}`, ['input', 'termFrom']);
}

export interface Shortfall {
  code: CommitteeShortfallCode;
  message: string;
  clause: string | null;
}

/** What of a standing committee is not in order; of one that was followed, nothing any more. */
export function shortfallsOf(committee: CommitteeRecord, facts: { hasChair: boolean; hasAuditCommittee: boolean; region: string }, today: LocalDate): Shortfall[] {
  const { kind, termTo, endedOn } = committee;
  if (endedOn !== null) return [];
  const found: Shortfall[] = [];
  if (!facts.hasChair) found.push({ code: 'NO_CHAIR', message: '尚无主任（主席），请任命 | There is no chair: appoint one', clause: null });
  if (termTo !== null && termTo < today)
    found.push({ code: 'TERM_OVER', message: `任期已于 ${termTo} 届满，请换届 | The term ended on ${termTo}: hold the next election`, clause: null });
  if (kind === 'UNION_COMMITTEE') {
    const { outcome, reason, clause } = judge('EL-08', { region: facts.region, on: today }, { auditCommittee: facts.hasAuditCommittee });
    if (outcome === 'FAIL') found.push({ code: 'NO_AUDIT_COMMITTEE', message: reason, clause });
  }
  return found;
}
