import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { PartyLinkErrorCode, SupportOutcome } from '../schema-types.js';
import type { PartyLinkRecord, PartyReplyRecord } from './party-link.model.js';

export const refuse: Refuse<PartyLinkErrorCode> = refuseAny;

/** @returns the text without blanks around it. @throws DomainError INVALID when it is empty or longer than `max` characters. */
export function checkText(text: string, max: number, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
  return trimmed;
}

/** @throws DomainError NOT_FOUND when it is not the caller's, ORGANIZATION_DISSOLVED. */
export function checkUnion(union: OrganizationRecord | null): OrganizationRecord {
  if (!union) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
  if (union.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', 'orgId']);
  return union;
}

/** @throws DomainError NO_LINK without a live link. */
export function checkLink(link: PartyLinkRecord | null): PartyLinkRecord {
  return link ?? refuse('NO_LINK', '尚未登记所属党组织，请先以 setPartyLink 登记 | The party organisation is not registered: do so by setPartyLink', ['input', 'orgId']);
}

/** A new link begins after the one before, and not in the future. @throws DomainError INVALID. */
export function checkFrom(from: string, before: PartyLinkRecord | null, today: string): void {
  if (from > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'from']);
  if (before && from <= before.from)
    refuse('INVALID', `日期须晚于现行联系的起始日 ${before.from} | the day must be after ${before.from}, since when the present link holds`, ['input', 'from']);
}

/** @throws DomainError INVALID for a day outside `earliest` to `latest`. */
export function checkDay(on: string, field: string, { earliest, latest }: { earliest?: string; latest?: string }): string {
  if (latest && on > latest) refuse('INVALID', `日期不能晚于 ${latest} | the day must not be after ${latest}`, ['input', field]);
  if (earliest && on < earliest) refuse('INVALID', `日期不能早于 ${earliest} | the day must not be before ${earliest}`, ['input', field]);
  return on;
}

/** @throws DomainError REPLIED when there is a reply: it is never overwritten. */
export function checkUnanswered({ reply }: { reply: PartyReplyRecord | null }): void {
  if (reply) refuse('REPLIED', `已于 ${reply.on} 答复 | There is a reply of ${reply.on}`, ['input', 'id']);
}

/** @throws DomainError INVALID for a request without an outcome. */
export function outcomeOfRequest(outcome: SupportOutcome | null | undefined): SupportOutcome {
  return outcome ?? refuse('INVALID', '请填写结果：同意、部分同意或未同意 | Give the outcome: granted, partly granted or declined', ['input', 'outcome']);
}

/** @throws DomainError INVALID for a report with an outcome. */
export function checkNoOutcome(outcome: SupportOutcome | null | undefined): void {
  if (outcome) refuse('INVALID', '报告没有结果一项，请不填 | A report has no outcome: leave it out', ['input', 'outcome']);
}
