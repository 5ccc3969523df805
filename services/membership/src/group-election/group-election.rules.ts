import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge, type At, type Verdict } from '@uniongraph/norms';
import type { TallyProof } from '@uniongraph/tally';
import type { FilingRecord } from '../filing/filing.model.js';
import type { UnionGroupRecord } from '../group/group.model.js';
import type { MemberRecord } from '../member/member.model.js';
import type { GroupElectionErrorCode } from '../schema-types.js';
import type { GroupElectionRecord, GroupElectionState } from './group-election.model.js';

export const refuse: Refuse<GroupElectionErrorCode> = refuseAny;

export const SEATS = 1;

/** @throws DomainError GROUP_CLOSED. */
export function checkGroup(group: UnionGroupRecord): void {
  if (group.validTo !== null) refuse('GROUP_CLOSED', `“${group.name}”已于 ${group.validTo} 关闭 | ${group.name} was closed on ${group.validTo}`, ['input', 'groupId']);
}

/** @throws DomainError INVALID for days in the past or the wrong way round. */
export function checkDays({ openOn, closeOn }: { openOn: string; closeOn: string }, today: string): void {
  if (openOn < today) refuse('INVALID', '投票开始日期不能早于今天 | voting cannot begin before today', ['input', 'openOn']);
  if (closeOn < openOn) refuse('INVALID', '投票截止日期不能早于开始日期 | voting cannot end before it begins', ['input', 'closeOn']);
}

/**
 * The candidates: members of the group, each once, and more of them than the one seat (EL-05).
 * @throws DomainError INVALID naming who is no member of the group; NORM_REFUSED with the clause.
 */
export function candidatesFrom(ids: readonly string[] | null, members: readonly MemberRecord[], at: At): string[] {
  const known = new Set(members.map(({ _id }) => _id));
  const candidates = ids ?? [...known];
  const stranger = candidates.find((id) => !known.has(id));
  if (stranger) refuse('INVALID', `${stranger} 不是该小组的会员 | ${stranger} is no member of the group`, ['input', 'candidateIds']);
  if (new Set(candidates).size < candidates.length) refuse('INVALID', '候选人重复 | a candidate is there twice', ['input', 'candidateIds']);
  checkVerdict(judge('EL-05', at, { secret: true, seats: SEATS, candidates: candidates.length, preliminaryCandidates: null }), ['input', 'candidateIds']);
  return [...candidates];
}

/** @throws DomainError NORM_REFUSED with the clause, unless the norm says yes. */
export function checkVerdict({ outcome, reason, clause }: Verdict, field: string[]): void {
  if (outcome !== 'PASS') refuse('NORM_REFUSED', reason, field, clause ?? undefined);
}

/** @throws DomainError WRONG_STATE. */
export function checkState({ state }: GroupElectionRecord, ...allowed: GroupElectionState[]): void {
  if (!allowed.includes(state))
    refuse('WRONG_STATE', `选举状态为 ${state}，此操作须为 ${allowed.join('、')} | The election is ${state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}

/** @throws DomainError NOT_VOTING_TIME before the first day of voting and after the last, both of which count. */
export function checkVotingDay({ openOn, closeOn }: GroupElectionRecord, today: string): void {
  if (!isVotingDay({ openOn, closeOn }, today)) refuse('NOT_VOTING_TIME', `投票期为 ${openOn} 至 ${closeOn} | Voting is from ${openOn} to ${closeOn}`, ['input', 'electionId']);
}

export function isVotingDay({ openOn, closeOn }: Pick<GroupElectionRecord, 'openOn' | 'closeOn'>, today: string): boolean {
  return openOn <= today && today <= closeOn;
}

/** @throws DomainError INVALID for a choice that does not stand. */
export function checkChoice({ candidates }: GroupElectionRecord, candidateId: string | null): void {
  if (candidateId !== null && !candidates.some(({ memberId }) => memberId === candidateId)) refuse('INVALID', '所选不是候选人 | this is no candidate', ['input', 'candidateId']);
}

/** @throws DomainError NOT_VOTING_TIME while somebody may still vote: before the last day, unless all have voted. */
export function checkMayClose({ closeOn }: GroupElectionRecord, turnout: { entitled: number; voted: number }, today: string): void {
  if (today < closeOn && turnout.voted < turnout.entitled)
    refuse(
      'NOT_VOTING_TIME',
      `投票至 ${closeOn}，尚有 ${turnout.entitled - turnout.voted} 人未投 | Voting goes on until ${closeOn}; ${turnout.entitled - turnout.voted} have not voted`,
      ['input', 'id'],
    );
}

/** @throws DomainError INVALID for anything but a filing for the record, WRONG_STATE for a result that does not wait for one or is filed already. */
export function checkFiling({ state }: GroupElectionRecord, { kind, supersedesId }: Pick<FilingRecord, 'kind' | 'supersedesId'>): void {
  if (kind !== 'FOR_RECORD') refuse('INVALID', '选举结果须以备案报送 | a result is filed for the record', ['input', 'kind']);
  if (state !== 'ELECTED' && !(state === 'IN_OFFICE' && supersedesId !== null))
    refuse('WRONG_STATE', `选举状态为 ${state}，没有待备案的结果 | The election is ${state}: no result waits for a filing`, ['input', 'about', 'recordId']);
}

/** What a count comes to. `winner` null when nobody is elected, with the reason. */
export function outcomeOf({ result, count, verdicts }: TallyProof, isStillThere: (memberId: string) => boolean): { winnerId: string | null; reason: string | null } {
  if (!result.valid) {
    const refused = verdicts.filter(({ rule, outcome }) => outcome === 'FAIL' && rule !== 'EL-02').map(({ rule, clause }) => `${rule}${clause ? `（${clause}）` : ''}`);
    return {
      winnerId: null,
      reason: `选举无效：应到 ${count.entitled} 人，投票 ${count.issued} 人，不符合 ${refused.join('、')} | void: ${count.issued} of ${count.entitled} voted`,
    };
  }
  const [winnerId] = result.elected;
  if (!winnerId) return { winnerId: null, reason: `无人得票过应到 ${count.entitled} 人的规定比例 | nobody has the votes that ${count.entitled} entitled members require` };
  if (!isStillThere(winnerId)) return { winnerId: null, reason: '得票最多者已不在该小组 | who has the most votes is no longer in the group' };
  return { winnerId, reason: null };
}
