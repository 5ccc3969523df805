import type { LocalDate } from '@uniongraph/calendar';
import { judge } from '@uniongraph/norms';
import type { MemberRecord } from '../member/member.model.js';
import type { OrganizationKind } from '../organization/organization.model.js';
import type { Role, SeatDuty } from '../schema-types.js';
import type { CommitteeRecord } from './committee.model.js';
import { levelOf, refuse, type Organ } from './committee.rules.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';

const REASON_MAX = 200;
const INDEPENDENT = '工会法第四十五条 | Trade Union Law art. 45';

export interface SeatRole {
  role: Role;
  /** A working committee's subject; null = the whole organisation. */
  within: string | null;
}

type Post = Organ & { duty: SeatDuty };

/** @returns the roles that come with a seat; none with one in the office, which the union grants person by person. */
export function rolesOf({ kind, subject, duty }: Post, organization: OrganizationKind): SeatRole[] {
  const whole = (role: Role): SeatRole => ({ role, within: null });
  switch (kind) {
    case 'UNION_COMMITTEE':
      if (duty === 'CHAIR') return [whole(organization === 'BRANCH' ? 'BRANCH_CHAIR' : 'UNION_CHAIR')];
      return duty === 'WOMEN_COMMISSIONER' ? [whole('COMMITTEE_MEMBER'), whole('WOMEN_COMMISSIONER')] : [whole('COMMITTEE_MEMBER')];
    case 'WORKING':
      return [{ role: 'COMMITTEE_MEMBER', within: subject }];
    case 'AUDIT_COMMITTEE':
      return [whole('AUDIT_COMMISSIONER')];
    case 'WOMEN_COMMITTEE':
      return [whole('WOMEN_COMMISSIONER')];
    case 'MEDIATION':
      return [whole('MEDIATOR')];
    default:
      return [];
  }
}

/** @throws DomainError INVALID for a women's commissioner elsewhere than on the union committee. */
export function checkDuty({ kind, duty }: Post): void {
  if (duty === 'WOMEN_COMMISSIONER' && kind !== 'UNION_COMMITTEE')
    refuse('INVALID', '女职工委员是工会委员会的职务 | a women’s commissioner sits on the union committee', ['input', 'duty']);
}

/** @throws DomainError WRONG_STATE for a committee that was followed by the next. */
export function checkStanding({ endedOn }: CommitteeRecord, field: string): void {
  if (endedOn !== null) refuse('WRONG_STATE', `该届已于 ${endedOn} 换届，请在现任委员会任命 | It was followed on ${endedOn}: appoint to the standing one`, ['input', field]);
}

/**
 * @returns the member who may take the seat. @throws DomainError NOT_ELIGIBLE when absent, elsewhere, or not active (OR-14b: who keeps a
 * membership in retirement does not stand): the same for all, so that nobody finds out by a guessed id who is a member elsewhere.
 */
export function checkEligible(member: MemberRecord | null, committee: CommitteeRecord): MemberRecord {
  if (member?.status !== 'ACTIVE' || !member.orgScope.includes(committee.orgId))
    refuse('NOT_ELIGIBLE', '任职者须为本组织或其下级的在籍会员，请核对 | The holder has to be an active member of this organisation or one below: check the id', [
      'input',
      'memberId',
    ]);
  return member;
}

/** @throws DomainError INVALID. */
export function checkFrom(from: LocalDate, committee: CommitteeRecord, member: MemberRecord, today: LocalDate): void {
  const earliest = [committee.termFrom, member.joinedOn ?? committee.termFrom].sort().at(-1)!;
  if (from < earliest || from > today) refuse('INVALID', `任职起须在 ${earliest} 与今天之间 | a seat is held from a day between ${earliest} and today`, ['input', 'from']);
}

/** OR-06. @throws DomainError CLOSE_RELATIVE with the clause. */
export function checkNoRelative(isRelative: boolean, { kind }: Organ, organization: OrganizationKind, region: string, on: LocalDate): void {
  if (kind !== 'UNION_COMMITTEE' || levelOf(organization) !== 'BASIC') return;
  const { outcome, reason, clause } = judge('OR-06', { region, on }, { closeRelativeOfPrincipal: isRelative });
  if (outcome === 'FAIL') refuse('CLOSE_RELATIVE', reason, ['input', 'closeRelativeOfPrincipal'], clause ?? undefined);
}

/** A seat that brings a role is given by somebody else. @throws DomainError OWN_SEAT. */
export function checkNotOwnSeat(memberId: string, byMemberId: string | null, roles: readonly SeatRole[]): void {
  if (memberId === byMemberId && roles.length > 0)
    refuse('OWN_SEAT', '不能任命自己担任带有权限的职务，请由他人办理 | Nobody appoints oneself to a seat that brings a role: ask somebody else', ['input', 'memberId']);
}

/**
 * FIN-19: who leads a union or a branch does not audit it. Finance posts are roles, and checked as such.
 * @throws DomainError INCOMPATIBLE_ROLES with the clause.
 */
export function checkIndependent(post: Post & { orgId: string }, held: readonly CommitteeSeatRecord[]): void {
  const clash = held.find((seat) => seat.orgId === post.orgId && ((leads(seat) && audits(post)) || (audits(seat) && leads(post))));
  if (clash)
    refuse('INCOMPATIBLE_ROLES', '经审委员不得由本会主席、副主席担任 | An audit commissioner is not chair or vice-chair of the same union', ['input', 'memberId'], INDEPENDENT);
}

function audits({ kind }: Post): boolean {
  return kind === 'AUDIT_COMMITTEE';
}

function leads({ kind, duty }: Post): boolean {
  return kind === 'UNION_COMMITTEE' && (duty === 'CHAIR' || duty === 'VICE_CHAIR');
}

/** A post may be taken on the day on which the one before left it. @throws DomainError CHAIR_TAKEN, ALREADY_SEATED. */
export function checkFree({ memberId, duty, from }: { memberId: string; duty: SeatDuty; from: LocalDate }, seats: readonly CommitteeSeatRecord[]): void {
  const lasting = seats.filter(({ to }) => to === null || to > from);
  if (lasting.some((seat) => seat.memberId === memberId))
    refuse('ALREADY_SEATED', '该会员在此期间已任职，变更职务请先离任 | Seated at that time already: vacate that seat first to change the post', ['input', 'memberId']);
  const chair = duty === 'CHAIR' ? lasting.find((seat) => seat.duty === 'CHAIR') : undefined;
  if (chair) refuse('CHAIR_TAKEN', `主任（主席）自 ${chair.from} 起已有人任职，请先办理离任 | There is a chair since ${chair.from}: vacate that seat first`, ['input', 'duty']);
}

/** @throws DomainError WRONG_STATE for one vacated before, INVALID for a day or a reason outside its range. */
export function checkVacating(seat: CommitteeSeatRecord, on: LocalDate, reason: string, today: LocalDate): void {
  if (seat.to !== null) refuse('WRONG_STATE', `该席位已于 ${seat.to} 离任 | It was vacated on ${seat.to}`, ['input', 'id']);
  if (on < seat.from || on > today) refuse('INVALID', `离任日期须在 ${seat.from} 与今天之间 | must lie between ${seat.from} and today`, ['input', 'on']);
  if (reason.trim() === '' || reason.length > REASON_MAX) refuse('INVALID', `须为 1-${REASON_MAX} 字 | must have 1-${REASON_MAX} characters`, ['input', 'reason']);
}
