import type { MemberEventType, MemberFacts } from '@uniongraph/directory';
import type { Act } from '@uniongraph/mongo';
import type { MemberRecord } from './member.model.js';

/** Tells the other services what they may know of a member: never a name. */
export function announce(act: Act, type: MemberEventType, record: MemberRecord): void {
  if (record.status !== 'DECLINED') act.emit(type, record, memberFacts(record, record.status));
}

export function memberFacts({ _id: memberId, orgId, orgScope, sex, joinedOn, retiredOn, keptOn, leftOn, version }: MemberRecord, status: MemberFacts['status']): MemberFacts {
  return { memberId, orgId, orgScope, status, sex, joinedOn, retiredOn, keptOn, leftOn, version };
}
