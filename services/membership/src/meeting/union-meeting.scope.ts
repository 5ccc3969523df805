import { Scope, type Caller } from '@uniongraph/access';

/** Meetings belong to the union: the field that would hold a member concerned is never reached. */
export function meetingScope(caller: Caller, policy: 'meeting.read' | 'meeting.write' | 'meeting.count'): Scope {
  return Scope.of(caller, policy, 'memberId');
}
