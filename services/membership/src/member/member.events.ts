import type { MemberEventType, MemberFacts } from '@uniongraph/directory';
import type { Act } from '@uniongraph/mongo';
import type { MemberRecord } from './member.model.js';

/** Tells the other services what they may know of a member: never a name. */
export function announce(act: Act, type: MemberEventType, record: MemberRecord): void {
  const { _id: memberId, orgId, orgScope, status, sex, joinedOn, retiredOn, keptOn, leftOn, version } = record;
  if (status === 'DECLINED') return;
  const facts: MemberFacts = { memberId, orgId, orgScope, status, sex, joinedOn, retiredOn, keptOn, leftOn, version };
  act.emit(type, record, facts);
}
