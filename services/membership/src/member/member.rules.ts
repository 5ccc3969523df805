import { DomainError, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { readIdNumber, type IdNumber } from '@uniongraph/id-number';
import type { MemberErrorCode } from '../schema-types.js';
import type { MemberRecord, MemberStatus } from './member.model.js';

export const refuse: Refuse<MemberErrorCode> = refuseAny;

/** What the register keeps of a person and the office may change. */
export type Particulars = Pick<MemberRecord, 'name' | 'employmentType' | 'post' | 'department' | 'frontline' | 'education' | 'childBirthDates'>;

/** The standings of a membership, or an application for one, that is open. */
export const LIVE: MemberStatus[] = ['APPLIED', 'ACTIVE', 'RETIRED', 'KEPT'];

/** The standings of a member, retired or kept ones too; one at a time for a person (OR-14c). */
export const MEMBERS: MemberStatus[] = ['ACTIVE', 'RETIRED', 'KEPT'];

const NAME_MAX = 40;
const PLACE_MAX = 80;
const CHILDREN_MAX = 20;
const REASON = { min: 5, max: 200 };

/** @throws DomainError INVALID_ID_NUMBER with what to check. */
export function checkIdNumber(text: string, today: string): IdNumber {
  const read = readIdNumber(text);
  if (!read || read.birthDate > today) refuse('INVALID_ID_NUMBER', '身份证号不正确，请核对 18 位号码 | Not a valid ID number: check its 18 characters', ['input', 'idNumber']);
  return read;
}

/** @throws DomainError INVALID for an empty or too long text, more than 20 children, or a child born after today. */
export function checkParticulars({ name, post, department, childBirthDates }: Particulars, today: string): void {
  if (name === '' || name.length > NAME_MAX) refuse('INVALID', `姓名须为 1-${NAME_MAX} 字 | name must have 1-${NAME_MAX} characters`, ['input', 'name']);
  if ((post?.length ?? 0) > PLACE_MAX) refuse('INVALID', `岗位最多 ${PLACE_MAX} 字 | post: ${PLACE_MAX} characters at most`, ['input', 'post']);
  if ((department?.length ?? 0) > PLACE_MAX) refuse('INVALID', `部门最多 ${PLACE_MAX} 字 | department: ${PLACE_MAX} characters at most`, ['input', 'department']);
  if (childBirthDates.length > CHILDREN_MAX) refuse('INVALID', `子女最多 ${CHILDREN_MAX} 人 | ${CHILDREN_MAX} children at most`, ['input', 'childBirthDates']);
  if (childBirthDates.some((on) => on > today)) refuse('INVALID', '子女出生日期不能晚于今天 | a child cannot be born after today', ['input', 'childBirthDates']);
}

export function isLive({ status }: MemberRecord): boolean {
  return LIVE.includes(status);
}

/** @throws DomainError WRONG_STATUS unless the member's standing is one of `allowed`. */
export function checkStatus(member: MemberRecord, ...allowed: MemberStatus[]): void {
  if (!allowed.includes(member.status)) {
    refuse('WRONG_STATUS', `会籍状态为 ${member.status}，此操作须为 ${allowed.join('、')} | The standing is ${member.status}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/**
 * OR-12: joining is one's own request and the committee's approval; nobody approves the own application (中国工会章程 art. 2).
 * @throws DomainError OWN_APPLICATION.
 */
export function checkApprover(member: MemberRecord, subject: string): void {
  if (member.applicantSubject === subject)
    refuse(
      'OWN_APPLICATION',
      '本人的入会申请须由他人批准 | Your own application has to be approved by somebody else',
      ['input', 'id'],
      '中国工会章程第二条 | Constitution of the Chinese Trade Unions art. 2',
    );
}

/** A change takes effect from the first day of the current stretch on, and never in the future. @throws DomainError INVALID. */
export function checkDay(on: string, earliest: string, today: string, field: string): void {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', field]);
  if (on < earliest) refuse('INVALID', `日期不能早于 ${earliest} | the day must not be before ${earliest}`, ['input', field]);
}

/** @throws DomainError INVALID for a reason of less than 5 or more than 200 characters. */
export function checkReason(reason: string, field = 'reason'): void {
  const { length } = reason.trim();
  if (length < REASON.min || length > REASON.max) refuse('INVALID', '理由须为 5-200 字 | the reason must have 5-200 characters', ['input', field]);
}

export function duplicatePerson(): DomainError {
  return new DomainError('DUPLICATE_PERSON', '该人已有会籍，请改为转接 | This person has a live membership: transfer it instead', {
    field: ['input', 'idNumber'],
    clause: '工会会员会籍管理办法（2016）第三条 | Membership Rules 2016 art. 3',
  });
}

/** One's own application, or the office's own on behalf of the person: it tells nothing that the applicant does not know. */
export function appliedAlready(): DomainError {
  return new DomainError('ALREADY_APPLIED', '申请已提交，请等待审批 | The application waits for approval already', { field: ['input', 'idNumber'] });
}
