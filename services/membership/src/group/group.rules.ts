import { DomainErrors, refuse as refuseAny, type Refuse, type UserErrorShape } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { UnionGroupErrorCode } from '../schema-types.js';
import type { UnionGroupRecord } from './group.model.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';

export const refuse: Refuse<UnionGroupErrorCode> = refuseAny;

export interface DrawnGroup {
  name: string;
  memberIds: readonly string[];
}

/** Who has to be in a group. */
export interface Rostered {
  _id: string;
  name: string;
  department: string | null;
}

type Refusal = UserErrorShape<UnionGroupErrorCode>;

const GROUPS_MAX = 500;
const NAME_MAX = 40;
/** More are counted, not named: an answer has to stay readable. */
const NAMED_MAX = 100;

/** @throws DomainError INVALID for a target that is none; WRONG_COUNT unless there are as many groups as the round is for. */
export function checkTarget(targetCount: number, groups: readonly DrawnGroup[]): void {
  if (targetCount < 1 || targetCount > GROUPS_MAX) refuse('INVALID', `目标小组数须为 1-${GROUPS_MAX} | targetCount must be 1-${GROUPS_MAX}`, ['input', 'targetCount']);
  if (groups.length !== targetCount)
    refuse('WRONG_COUNT', `目标为 ${targetCount} 个小组，给出 ${groups.length} 个 | ${targetCount} groups are the target, ${groups.length} were given`, ['input', 'groups']);
}

/** The groups as they are kept: names without the space around them. @throws DomainErrors INVALID for a bad or repeated name, or a group without members. */
export function namedGroups(groups: readonly DrawnGroup[]): DrawnGroup[] {
  const named = groups.map(({ name, memberIds }) => ({ name: name.trim(), memberIds }));
  const faults = named.flatMap(({ name, memberIds }, i): Refusal[] => {
    const place = ['input', 'groups', String(i)];
    if (name === '' || name.length > NAME_MAX) return [refusal('INVALID', `名称须为 1-${NAME_MAX} 字 | name must have 1-${NAME_MAX} characters`, [...place, 'name'])];
    if (named.findIndex((other) => other.name === name) !== i) return [refusal('INVALID', `小组名称“${name}”重复 | the name ${name} is there twice`, [...place, 'name'])];
    if (memberIds.length === 0) return [refusal('INVALID', `“${name}”没有组员 | ${name} has no members`, [...place, 'memberIds'])];
    return [];
  });
  if (faults.length > 0) throw new DomainErrors(faults);
  return named;
}

/** Every active member is in exactly one group. @throws DomainErrors MEMBER_MISSING, MEMBER_DOUBLED, NOT_A_MEMBER, one for each person. */
export function checkDivision(groups: readonly DrawnGroup[], roster: readonly Rostered[]): void {
  const known = new Map(roster.map((member) => [member._id, member]));
  const placed = new Map<string, string>();
  const faults = groups.flatMap(({ name, memberIds }, i) =>
    memberIds.flatMap((id, j): Refusal[] => {
      const place = ['input', 'groups', String(i), 'memberIds', String(j)];
      const member = known.get(id);
      if (!member) return [refusal('NOT_A_MEMBER', `${id} 不是本工会组织的在籍会员 | ${id} is no active member of this union`, place)];
      const earlier = placed.get(id);
      if (earlier !== undefined) return [refusal('MEMBER_DOUBLED', `${who(member)}已在“${earlier}”，又编入“${name}” | ${member.name} is in ${earlier} already`, place)];
      placed.set(id, name);
      return [];
    }),
  );
  const missing = roster.filter(({ _id }) => !placed.has(_id));
  faults.push(
    ...missing.map((member) => refusal('MEMBER_MISSING', `${who(member)}未编入任何小组（${member._id}） | ${member.name} is in no group (${member._id})`, ['input', 'groups'])),
  );
  if (faults.length > 0) throw new DomainErrors(readable(faults));
}

/** @throws DomainError DIVISION_CHANGED unless the round that was read is the one in force. */
export function checkReplaces(current: GroupingRoundRecord | null, replacesRoundId: string | null): void {
  if ((current?._id ?? null) !== replacesRoundId)
    refuse('DIVISION_CHANGED', '小组划分在此期间已变更，请重新读取现行划分 | The division has changed in the meantime: read the round in force again', [
      'input',
      'replacesRoundId',
    ]);
}

/** A division holds for those who are there: neither before one of them was, nor in the future. @throws DomainError INVALID. */
export function checkDay(on: string, begun: readonly string[], today: string): void {
  const earliest = begun.reduce((latest, from) => (from > latest ? from : latest), '');
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'on']);
  if (on < earliest)
    refuse('INVALID', `日期不能早于 ${earliest}：此前现行编组尚未开始或有人尚未入会 | the day must not be before ${earliest}, when the last of them began`, ['input', 'on']);
}

/** @throws DomainError NOT_A_MEMBER, GROUP_CLOSED, or INVALID for a member who is there already. */
export function checkMayJoin(member: MemberRecord, group: UnionGroupRecord): void {
  if (member.status !== 'ACTIVE' || member.orgId !== group.orgId)
    refuse('NOT_A_MEMBER', `${member.name} 不是该小组所在工会组织的在籍会员 | ${member.name} is no active member of the union that the group belongs to`, ['input', 'id']);
  if (group.validTo !== null) refuse('GROUP_CLOSED', `“${group.name}”已于 ${group.validTo} 关闭 | ${group.name} was closed on ${group.validTo}`, ['input', 'groupId']);
  if (member.groupId === group._id) refuse('INVALID', `${member.name} 已在该小组 | ${member.name} is in this group already`, ['input', 'groupId']);
}

export function isInTime({ drawnOn, dueOn }: Pick<GroupingRoundRecord, 'drawnOn' | 'dueOn'>): boolean {
  return drawnOn <= dueOn;
}

function who({ name, department }: Rostered): string {
  return department ? `${name}（${department}）` : name;
}

function refusal(code: UnionGroupErrorCode, message: string, field: string[]): Refusal {
  return { code, message, field, clause: null };
}

function readable(faults: readonly Refusal[]): Refusal[] {
  const more = faults.length - NAMED_MAX;
  if (more <= 0) return [...faults];
  return [...faults.slice(0, NAMED_MAX), refusal(faults[NAMED_MAX]!.code, `另有 ${more} 人 | and ${more} more`, ['input', 'groups'])];
}
