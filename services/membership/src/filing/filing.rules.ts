import type { Caller } from '@uniongraph/access';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { filingSuperiorIds } from '../organization/organization.rules.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { FilingErrorCode } from '../schema-types.js';
import type { FilingAttachmentRecord, FilingRecord, FilingState } from './filing.model.js';

export const refuse: Refuse<FilingErrorCode> = refuseAny;

const LIST_MAX = 20;
const SHA256 = /^[0-9a-f]{64}$/;

/** @returns the text without blanks around it. @throws DomainError INVALID when it is empty or longer than `max` characters. */
export function checkText(text: string, max: number, field: string[]): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', ...field]);
  return trimmed;
}

/** @throws DomainError INVALID for more than 20, a name or place that is missing, or a digest that is none. */
export function checkAttachments(given: readonly FilingAttachmentRecord[] | null | undefined): FilingAttachmentRecord[] {
  const attachments = given ?? [];
  checkCount(attachments, 'attachments', '附件 | attachments');
  return attachments.map(({ name, location, sha256 }, index) => {
    if (!SHA256.test(sha256)) refuse('INVALID', '摘要须为 64 位小写十六进制 | the digest must have 64 lower-case hex digits', ['input', 'attachments', String(index), 'sha256']);
    return { name: checkText(name, 120, ['attachments', String(index), 'name']), location: checkText(location, 500, ['attachments', String(index), 'location']), sha256 };
  });
}

/** @throws DomainError INVALID for more than 20 plan tasks. */
export function checkPlanTasks(planTaskIds: readonly string[]): void {
  checkCount(planTaskIds, 'planTaskIds', '计划任务 | plan tasks');
}

function checkCount(list: readonly unknown[], field: string, what: string): void {
  if (list.length > LIST_MAX) refuse('INVALID', `最多 ${LIST_MAX} 个：${what} (${LIST_MAX} at most)`, ['input', field]);
}

/**
 * Along the union line only: the primary parent unless another registered superior union is named.
 * @throws DomainError ORGANIZATION_DISSOLVED, NOT_SUPERIOR.
 */
export function addresseeOf(sender: OrganizationRecord, toOrgId: string | null | undefined): string {
  if (sender.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能上报 | The organisation is dissolved: it files nothing', ['input', 'fromOrgId']);
  const addressee = toOrgId ?? sender.parentId;
  if (addressee === null || !filingSuperiorIds(sender).includes(addressee)) {
    refuse(
      'NOT_SUPERIOR',
      '只能向主上级或已登记的其他上级工会上报，请先以 addSupervisor 登记 | Filings go to the primary parent or a registered superior union: register it by addSupervisor first',
      ['input', 'toOrgId'],
    );
  }
  return addressee;
}

/** @throws DomainError WRONG_STATE unless the filing is in one of `allowed`. */
export function checkState(filing: FilingRecord, ...allowed: FilingState[]): void {
  if (!allowed.includes(filing.state)) {
    refuse('WRONG_STATE', `该件状态为 ${filing.state}，此操作须为 ${allowed.join('、')} | The filing is ${filing.state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
  }
}

/** Who signed for the sender does not decide for the superior. @throws DomainError OWN_FILING. */
export function checkNotSender({ createdBy }: FilingRecord, { kind, subject }: Caller): void {
  if (kind === 'PERSON' && createdBy === subject)
    refuse('OWN_FILING', '本人报出的事项须由上级的其他人员办理 | You sent this yourself: another person of the superior handles it', ['input', 'id']);
}

/** A returned filing is never edited: one new one takes its place. @throws DomainError WRONG_STATE, SUPERSEDED. */
export function checkSupersedable(filing: FilingRecord): void {
  if (filing.state !== 'RETURNED') refuse('WRONG_STATE', '只有被退回的上报可以重新报送 | Only a returned filing is superseded by a new one', ['input', 'supersedesId']);
  if (filing.supersededById !== null) refuse('SUPERSEDED', '该件已重新报送 | The filing is superseded already', ['input', 'supersedesId']);
}
