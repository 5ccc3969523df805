import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { judge, type At, type Verdict } from '@uniongraph/norms';
import type { TallyProof } from '@uniongraph/tally';
import type { MemberRecord } from '../member/member.model.js';
import type { ElectedPostInput, ElectionErrorCode, Electorate, ElectionRoundState } from '../schema-types.js';
import type { ElectionMethodRecord, ElectionRoundRecord, OrganCandidateRecord } from './election-round.model.js';

export const refuse: Refuse<ElectionErrorCode> = refuseAny;

const WAITS = '上级工会尚未书面答复，须待答复后进行 | The superior union has not replied in writing: this waits for the reply';

/** @throws DomainError INVALID unless `value` is a whole number from 1 to 99. */
export function checkNumber(value: number, field: string): void {
  if (value < 1 || value > 99) refuse('INVALID', '须为 1-99 | must be 1-99', ['input', field]);
}

/** @returns the text without blanks around it. @throws DomainError INVALID. */
export function checkText(text: string, max: number, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > max) refuse('INVALID', `须为 1-${max} 字 | must have 1-${max} characters`, ['input', field]);
  return trimmed;
}

/** @throws DomainError AWAITING_INSTRUCTION while the superior is silent, else WRONG_STATE. */
export function checkState({ state, instructedOn }: ElectionRoundRecord, ...allowed: ElectionRoundState[]): void {
  if (state === 'AWAITING_INSTRUCTION' && instructedOn === null) refuse('AWAITING_INSTRUCTION', WAITS, ['input', 'id']);
  if (!allowed.includes(state))
    refuse('WRONG_STATE', `改选状态为 ${state}，此操作须为 ${allowed.join('、')} | It is ${state}: this needs ${allowed.join(' or ')}`, ['input', 'id']);
}

/** @throws DomainError NORM_REFUSED with the clause where a norm says no; what a norm leaves open is no refusal. */
export function checkVerdict({ outcome, reason, clause }: Verdict, field: string[]): void {
  if (outcome === 'FAIL') refuse('NORM_REFUSED', reason, field, clause ?? undefined);
}

/**
 * OR-14b, OR-06: an active member of the union or of one below; who keeps a membership has no vote and does not stand.
 * @throws DomainError NOT_ELIGIBLE, NORM_REFUSED, INVALID for somebody nominated before.
 */
export function checkCandidate(round: ElectionRoundRecord, member: MemberRecord | null, isCloseRelative: boolean, at: At): MemberRecord {
  if (!member?.orgScope.includes(round.orgId) || member.status === 'LEFT')
    refuse('NOT_ELIGIBLE', '候选人须为本会在籍会员 | A candidate is an active member of this union', ['input', 'memberId']);
  if (member.status !== 'ACTIVE') {
    const { reason, clause } = judge('OR-14b', at, { basis: 'RETAINED', act: 'STAND' });
    refuse('NOT_ELIGIBLE', `候选人须为在籍会员：${reason}`, ['input', 'memberId'], clause ?? undefined);
  }
  if (round.organ === 'UNION_COMMITTEE') checkVerdict(judge('OR-06', at, { closeRelativeOfPrincipal: isCloseRelative }), ['input', 'closeRelativeOfPrincipal']);
  if (round.candidates.some(({ memberId }) => memberId === member._id)) refuse('INVALID', '该会员已被提名 | The member is nominated already', ['input', 'memberId']);
  return member;
}

/** @throws DomainError INVALID for days in the past or the wrong way round. */
export function checkDays({ openOn, closeOn }: { openOn: string; closeOn: string }, today: string): void {
  if (openOn < today) refuse('INVALID', '投票开始日期不能早于今天 | voting cannot begin before today', ['input', 'openOn']);
  if (closeOn < openOn) refuse('INVALID', '投票截止日期不能早于开始日期 | voting cannot end before it begins', ['input', 'closeOn']);
}

/**
 * EL-05, EL-06: secret, and more candidates than seats, at least in a preliminary round.
 * @throws DomainError NORM_REFUSED with the clause.
 */
export function checkSlate({ candidates, method, organ }: ElectionRoundRecord, preliminaryCandidates: number | null, at: At): void {
  const seats = method!.seats;
  checkVerdict(judge('EL-05', at, { secret: true, seats, candidates: candidates.length, preliminaryCandidates }), ['input', 'id']);
  if (organ === 'UNION_COMMITTEE') checkVerdict(judge('EL-06', at, { organ: 'COMMITTEE', seats, candidates: candidates.length }), ['input', 'id']);
  if (candidates.length < seats) refuse('INVALID', `候选人 ${candidates.length} 人，少于应选 ${seats} 人 | ${candidates.length} candidates for ${seats} seats`, ['input', 'id']);
}

/**
 * OR-16: whether all members elect or delegates.
 * @returns the ids on the roll. @throws DomainError NORM_REFUSED with the clause; INVALID for delegates who are no active members.
 */
export function rollOf(electorate: Electorate, members: readonly MemberRecord[], delegateIds: readonly string[] | null, at: At): string[] {
  const ids = members.map(({ _id }) => _id);
  if (ids.length === 0) refuse('INVALID', '没有在籍会员 | there are no active members', ['input', 'id']);
  checkVerdict(judge('OR-16', at, { about: 'FORM', members: ids.length, form: electorate }), ['input', 'id']);
  if (electorate === 'ALL') {
    if (delegateIds) refuse('INVALID', '会员大会选举不填代表 | where all members elect there are no delegates', ['input', 'delegateIds']);
    return ids;
  }
  const known = new Set(ids);
  const delegates = [...new Set(delegateIds ?? [])];
  if (delegates.length === 0 || delegates.length < (delegateIds?.length ?? 0) || delegates.some((id) => !known.has(id)))
    refuse('INVALID', '请逐一填写会员代表，均须为在籍会员 | name the delegates, each once, all of them active members', ['input', 'delegateIds']);
  return delegates;
}

export function isVotingDay({ openOn, closeOn }: Pick<ElectionRoundRecord, 'openOn' | 'closeOn'>, today: string): boolean {
  return openOn !== null && closeOn !== null && openOn <= today && today <= closeOn;
}

/** @throws DomainError WRONG_STATE, NOT_VOTING_TIME, INVALID for a choice that does not stand or stands twice, NORM_REFUSED by EL-04. */
export function checkBallot(round: ElectionRoundRecord, candidateIds: readonly string[], verdict: Verdict, today: string): void {
  if (round.state !== 'VOTING') refuse('WRONG_STATE', '不在投票阶段 | There is no vote now', ['input', 'roundId']);
  if (!isVotingDay(round, today))
    refuse('NOT_VOTING_TIME', `投票期为 ${round.openOn} 至 ${round.closeOn} | Voting is from ${round.openOn} to ${round.closeOn}`, ['input', 'roundId']);
  const standing = new Set(round.candidates.map(({ memberId }) => memberId));
  if (candidateIds.some((id) => !standing.has(id)) || new Set(candidateIds).size < candidateIds.length)
    refuse('INVALID', '所选须为候选人，每人一次 | choose candidates, each once', ['input', 'candidateIds']);
  checkVerdict(verdict, ['input', 'candidateIds']);
}

/** @throws DomainError NOT_VOTING_TIME before the last day, unless all have voted. */
export function checkMayClose({ closeOn }: ElectionRoundRecord, { entitled, voted }: { entitled: number; voted: number }, today: string): void {
  if (closeOn !== null && today < closeOn && voted < entitled)
    refuse('NOT_VOTING_TIME', `投票至 ${closeOn}，尚有 ${entitled - voted} 人未投 | Voting goes on until ${closeOn}; ${entitled - voted} have not voted`, ['input', 'id']);
}

/** What a count comes to: the votes of each, who is elected of those who may still take the seat, and why it failed or seats stay vacant. */
export function outcomeOf(
  { result, count, verdicts }: TallyProof,
  round: ElectionRoundRecord,
  isEligible: (memberId: string) => boolean,
): { state: 'COUNTED' | 'FAILED'; candidates: OrganCandidateRecord[]; reason: string | null } {
  const votes = new Map(count.votes.map(({ candidate, votes: given }) => [candidate, given]));
  const elected = new Set(result.elected.filter(isEligible));
  const candidates = round.candidates.map((candidate) => ({ ...candidate, votes: votes.get(candidate.memberId) ?? 0, isElected: elected.has(candidate.memberId) }));
  if (!result.valid) {
    const refused = verdicts.filter(({ rule, outcome }) => outcome === 'FAIL' && rule !== 'EL-02').map(({ rule, clause }) => `${rule}${clause ? `（${clause}）` : ''}`);
    return { state: 'FAILED', candidates, reason: `选举无效，不符合 ${refused.join('、')} | void by ${refused.map((text) => text.slice(0, 5)).join(', ')}` };
  }
  if (elected.size === 0)
    return { state: 'FAILED', candidates, reason: `无人得票过应到 ${count.entitled} 人的规定比例 | nobody has the votes that ${count.entitled} entitled require` };
  const vacant = (round.method as ElectionMethodRecord).seats - elected.size;
  return { state: 'COUNTED', candidates, reason: vacant === 0 ? null : `空缺 ${vacant} 席 | ${vacant} seats stay vacant` };
}

/** @returns who was elected, with the post of each. @throws DomainError INVALID for a post of somebody else, or two chairs. */
export function postsOf({ candidates }: ElectionRoundRecord, posts: readonly ElectedPostInput[]): ElectedPostInput[] {
  const elected = candidates.filter(({ isElected }) => isElected).map(({ memberId }) => memberId);
  const stranger = posts.findIndex(({ memberId }) => !elected.includes(memberId));
  if (stranger >= 0) refuse('INVALID', '该会员未当选 | This member was not elected', ['input', 'posts', String(stranger), 'memberId']);
  const chairs = posts.filter(({ duty }) => duty === 'CHAIR').length;
  if (chairs > 1 || new Set(posts.map(({ memberId }) => memberId)).size < posts.length) refuse('INVALID', '每人一职，主席一人 | one post each, and one chair', ['input', 'posts']);
  return elected.map((memberId) => posts.find((post) => post.memberId === memberId) ?? { memberId, duty: 'MEMBER' });
}
