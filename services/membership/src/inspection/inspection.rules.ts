import type { LocalDate } from '@uniongraph/calendar';
import { checkAll, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { InspectionErrorCode } from '../schema-types.js';
import type { InspectionFindingRecord } from './inspection-finding.model.js';

export const refuse: Refuse<InspectionErrorCode> = refuseAny;

const INSPECTORS_MAX = 20;
const DOCS_MAX = 50;
const FINDINGS_MAX = 50;
const EVIDENCE_MAX = 20;
const TASKS_MAX = 20;
const TEXT_MAX = 1_000;
const DOC_MAX = 200;

interface Visit {
  on: LocalDate;
  inspectorIds: readonly string[];
  procedureDocs: readonly string[];
  planTaskIds: readonly string[];
  findings: readonly { text: string; dueOn: LocalDate }[];
}

/** @throws DomainError INVALID; DomainErrors INVALID, one for each bad document or finding. */
export function checkVisit({ on, inspectorIds, procedureDocs, planTaskIds, findings }: Visit, establishedOn: LocalDate, today: LocalDate): void {
  checkWithin(on, establishedOn, today, 'on');
  checkCount(inspectorIds, 1, INSPECTORS_MAX, 'inspectorIds');
  checkCount(procedureDocs, 0, DOCS_MAX, 'procedureDocs');
  checkCount(findings, 0, FINDINGS_MAX, 'findings');
  checkCount(planTaskIds, 0, TASKS_MAX, 'planTaskIds');
  checkAll(procedureDocs, ['input', 'procedureDocs'], (doc) => checkText(doc, DOC_MAX, []));
  checkAll(findings, ['input', 'findings'], ({ text, dueOn }) => {
    checkText(text, TEXT_MAX, ['text']);
    if (dueOn < on) refuse('INVALID', `整改期限不能早于督查日 ${on} | must not be before the inspection on ${on}`, ['dueOn']);
  });
}

/** Who inspects belongs to the branch or to one above it. @throws DomainErrors NOT_ELIGIBLE, one for each who does not. */
export function checkInspectors(members: readonly (MemberRecord | null)[], branch: OrganizationRecord): void {
  checkAll(members, ['input', 'inspectorIds'], (member) => {
    if (member?.status !== 'ACTIVE' || !branch.orgScope.includes(member.orgId))
      refuse('NOT_ELIGIBLE', '督查人须为该分会或其上级的在籍会员，请核对 | An inspector has to be an active member of the branch or of a superior: check the id');
  });
}

/** MEM-26: closed only with evidence. @throws DomainError WRONG_STATE, NO_EVIDENCE, INVALID. */
export function checkClosing(
  finding: InspectionFindingRecord,
  visitOn: LocalDate,
  { evidence, note, on }: { evidence: readonly string[]; note: string; on: LocalDate },
  today: LocalDate,
): void {
  if (finding.closedOn !== null) refuse('WRONG_STATE', `该问题已于 ${finding.closedOn} 销号 | It was closed on ${finding.closedOn}`, ['input', 'id']);
  if (evidence.length === 0) refuse('NO_EVIDENCE', '须附整改凭据方可销号 | Give evidence that it was mended', ['input', 'evidence']);
  checkCount(evidence, 1, EVIDENCE_MAX, 'evidence');
  checkAll(evidence, ['input', 'evidence'], (item) => checkText(item, DOC_MAX, []));
  checkText(note, TEXT_MAX, ['input', 'note']);
  checkWithin(on, visitOn, today, 'on');
}

export function isOverdue({ closedOn, dueOn }: Pick<InspectionFindingRecord, 'closedOn' | 'dueOn'>, today: LocalDate): boolean {
  return closedOn === null && dueOn < today;
}

function checkText(text: string, max: number, field: string[]): void {
  if (text.trim() === '' || text.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, field);
}

function checkCount(items: readonly unknown[], least: number, most: number, field: string): void {
  if (items.length < least || items.length > most) refuse('INVALID', `须为 ${least}-${most} 项 | must have ${least}-${most} items`, ['input', field]);
}

function checkWithin(on: LocalDate, earliest: LocalDate, today: LocalDate, field: string): void {
  if (on < earliest || on > today) refuse('INVALID', `日期须在 ${earliest} 与今天之间 | must lie between ${earliest} and today`, ['input', field]);
}
