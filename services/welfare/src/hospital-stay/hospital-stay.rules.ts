import { DomainError, refuse } from '@uniongraph/errors';
import type { HospitalStayRecord } from './hospital-stay.model.js';

const HOSPITAL_MAX = 80;
const DIAGNOSIS_MAX = 200;
const REASON = { min: 5, max: 200 };

/** @throws DomainError INVALID for a hospital that is not 1-80 characters, or a diagnosis of more than 200. */
export function checkDetails(hospital: string, diagnosis: string | null): void {
  if (hospital.trim() === '' || hospital.length > HOSPITAL_MAX)
    refuse('INVALID', `医院须为 1-${HOSPITAL_MAX} 字 | the hospital must have 1-${HOSPITAL_MAX} characters`, ['input', 'hospital']);
  if (diagnosis !== null && diagnosis.length > DIAGNOSIS_MAX)
    refuse('INVALID', `诊断至多 ${DIAGNOSIS_MAX} 字 | the diagnosis has ${DIAGNOSIS_MAX} characters at most`, ['input', 'diagnosis']);
}

/** @throws DomainError INVALID for a first day after today, or a last day before it or after today. */
export function checkDays(from: string, to: string | null, today: string): void {
  if (from > today) refuse('INVALID', '入院日期不能晚于今天 | the first day must not be after today', ['input', 'from']);
  if (to !== null && (to < from || to > today))
    refuse('INVALID', `出院日期须在入院日 ${from} 与今天之间 | the last day must lie between the first, ${from}, and today`, ['input', 'to']);
}

/** @throws DomainError ENDED when the stay has a last day already. */
export function checkStillThere({ to }: HospitalStayRecord): void {
  if (to !== null) refuse('ENDED', `已于 ${to} 出院 | the stay ended on ${to}`, ['input', 'id']);
}

/** Whoever handles a stay sees its details: not the person in hospital, who sees them anyway. @throws DomainError INVALID. */
export function checkHandler({ memberId }: HospitalStayRecord, handlerId: string): void {
  if (handlerId === memberId) refuse('INVALID', '经办人不能是住院会员本人 | the handler must be somebody other than the member in hospital', ['input', 'handlerId']);
}

/** @throws DomainError INVALID for a reason of less than 5 or more than 200 characters. */
export function checkReason(reason: string): void {
  const { length } = reason.trim();
  if (length < REASON.min || length > REASON.max)
    refuse('INVALID', `理由须为 ${REASON.min}-${REASON.max} 字 | the reason must have ${REASON.min}-${REASON.max} characters`, ['input', 'reason']);
}

/** @returns the text by which two diagnoses count as the same disease: letters and figures alone, in one case. */
export function comparableDiagnosis(diagnosis: string): string {
  return diagnosis
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

export function reportedBefore(): DomainError {
  return new DomainError('DUPLICATE', '该会员自该日起的住院已报告 | A stay of this member from that day on was reported before', { field: ['input', 'from'] });
}
