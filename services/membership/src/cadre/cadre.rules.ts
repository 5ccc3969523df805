import { checkPlanTasks, DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge } from '@uniongraph/norms';
import type { MemberRecord } from '../member/member.model.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { filingSuperiorIds } from '../organization/organization.rules.js';
import type { AppointCadreInput, CadreContractExtensionArgs, CadreErrorCode, EvaluateCadreInput, SetCadreTrainingRequirementInput } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { CadreRecord } from './cadre.model.js';

export const refuse: Refuse<CadreErrorCode> = refuseAny;

const SESSIONS_MAX = 50;
const YEAR = /^(19|20|21)\d{2}$/;

/** @throws DomainError INVALID. */
export function checkAppointment(input: AppointCadreInput, from: string, today: string, organization: OrganizationRecord): void {
  checkNotAfter(from, today, ['input', 'from']);
  if (input.termTo != null && input.termTo < from) refuse('INVALID', '任期止不能早于任职起 | the last day must not be before the first', ['input', 'termTo']);
  if (input.filedWithId != null && !filingSuperiorIds(organization).includes(input.filedWithId))
    refuse('INVALID', '须为该组织的上级工会 | it must be a union above this organisation', ['input', 'filedWithId']);
  checkPlanTasks(input.planTaskIds);
}

/** @throws DomainError NOT_FOUND, NOT_ELIGIBLE. */
export function checkEligible(member: MemberRecord | null, orgId: string): MemberRecord {
  if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'memberId']);
  if (member.status !== 'ACTIVE' || !member.orgScope.includes(orgId))
    refuse('NOT_ELIGIBLE', '须为本组织（含下级）的在籍会员 | It has to be an active member of this organisation or one below it', ['input', 'memberId']);
  return member;
}

export function alreadyAppointed(): DomainError {
  return new DomainError('ALREADY_APPOINTED', '该会员已任此职 | The member holds this post already', { field: ['input', 'memberId'] });
}

/** @throws DomainError WRONG_STATE, INVALID. */
export function checkRelease(cadre: CadreRecord, { on, reason }: { on: string; reason: string }, today: string): void {
  if (cadre.to !== null) refuse('WRONG_STATE', `已于 ${cadre.to} 离任 | The post ended on ${cadre.to}`, ['input', 'id']);
  checkNotAfter(on, today, ['input', 'on']);
  if (on < cadre.from) refuse('INVALID', `不能早于任职起 ${cadre.from} | the day must not be before ${cadre.from}, the first`, ['input', 'on']);
  checkText(reason, 200, ['input', 'reason']);
}

/** A year is evaluated once, of those in which the post was held. @throws DomainError INVALID, ALREADY_EVALUATED. */
export function checkEvaluation({ evaluations, from, to }: CadreRecord, { year, comment }: EvaluateCadreInput, today: string): void {
  const held = String(year) >= from.slice(0, 4) && (to === null || `${year}-01-01` < to) && String(year) <= today.slice(0, 4);
  if (!YEAR.test(String(year)) || !held) refuse('INVALID', '该年度未任此职 | the post was not held in that year', ['input', 'year']);
  if (comment != null) checkText(comment, 1_000, ['input', 'comment']);
  if (evaluations.some((evaluation) => evaluation.year === year)) refuse('ALREADY_EVALUATED', `${year} 年度已考核 | ${year} was evaluated already`, ['input', 'year']);
}

/** @throws DomainError INVALID. */
export function checkRequirement({ year, minSessions }: SetCadreTrainingRequirementInput): void {
  if (!YEAR.test(String(year))) refuse('INVALID', '年度须为四位数 | the year must have four digits', ['input', 'year']);
  if (minSessions < 0 || minSessions > SESSIONS_MAX) refuse('INVALID', `次数须为 0-${SESSIONS_MAX} | minSessions must be 0-${SESSIONS_MAX}`, ['input', 'minSessions']);
}

export interface ContractExtensionView {
  endsOn: string;
  extended: boolean;
  reason: string;
  clause: string | null;
}

/** OR-10. @returns null while no term is known. */
export function contractExtensionOf({ fullTime, from, termTo }: CadreRecord, args: CadreContractExtensionArgs, region: string, on: string): ContractExtensionView | null {
  if (termTo === null) return null;
  const { contractEndsOn, grossFault, retirementAge } = args;
  const facts = { fullTime, termFrom: from, termTo, contractEndsOn, grossFault: grossFault ?? false, retirementAge: retirementAge ?? false };
  const verdict = judge('OR-10', { region, on }, facts);
  const endsOn = String(verdict.figures['contractEndsOn'] ?? contractEndsOn);
  return { endsOn, extended: endsOn > contractEndsOn, reason: verdict.reason, clause: verdict.clause };
}
