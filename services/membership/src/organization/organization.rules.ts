import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import { NormInputError, regionChain } from '@uniongraph/norms';
import type { OrganizationErrorCode } from '../schema-types.js';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';

export const refuse: Refuse<OrganizationErrorCode> = refuseAny;

/** Organisations that a request moves; more than these are a job. */
export const MOVE_NOW_MAX = 200;
/** What one transaction moves within a few seconds. */
export const MOVE_MAX = 5_000;
const CODE = /^[A-Z0-9][A-Z0-9-]{1,31}$/;
const NAME_MAX = 80;

/** @throws DomainError INVALID for a code that is not 2-32 capitals, digits or hyphens, or a day of establishment to come. */
export function checkRegistration(input: { code: string; establishedOn: string }, today: string): void {
  if (!CODE.test(input.code)) refuse('INVALID', '组织代码须为 2-32 位大写字母、数字或连字符 | code must be 2-32 capitals, digits or hyphens', ['input', 'code']);
  if (input.establishedOn > today) refuse('INVALID', '成立日期不能晚于今天 | establishedOn must not be after today', ['input', 'establishedOn']);
}

/** @returns the region as it is kept; null when left out. @throws DomainError INVALID for one that does not exist. */
export function checkRegion(region: string | null | undefined): string | null {
  if (!region) return null;
  try {
    regionChain(region);
    return region;
  } catch (error) {
    if (error instanceof NormInputError) refuse('INVALID', error.message, ['input', 'region']);
    throw error;
  }
}

/** @returns the region whose norms apply to the last of `path`, which holds the organisations from the root down. */
export function regionOf(path: readonly Pick<OrganizationRecord, 'region'>[]): string {
  return path.reduce<string | null>((above, { region }) => region ?? above, null) ?? 'CN';
}

/** @throws DomainError INVALID for a name or head count outside its range. */
export function checkParticulars(input: { name: string; employeeCount: number }): void {
  if (input.name.trim() === '' || input.name.length > NAME_MAX) refuse('INVALID', '名称须为 1-80 字 | name must have 1-80 characters', ['input', 'name']);
  if (input.employeeCount < 0) refuse('INVALID', '职工人数不能为负 | employeeCount must not be negative', ['input', 'employeeCount']);
}

/** @throws DomainError INVALID for a day to come, one before the union was founded, or one without a figure. */
export function checkHeadCountDay(from: string, employeeCount: number | null | undefined, { establishedOn }: Pick<OrganizationRecord, 'establishedOn'>, today: string): void {
  if (employeeCount == null) refuse('INVALID', '请同时填写职工人数 | employeeCountFrom needs employeeCount', ['input', 'employeeCount']);
  if (from > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'employeeCountFrom']);
  if (from < establishedOn) refuse('INVALID', `日期不能早于成立日期 ${establishedOn} | the day must not be before ${establishedOn}`, ['input', 'employeeCountFrom']);
}

/** @throws DomainError DISSOLVED when the organisation is closed for changes. */
export function checkActive(organization: OrganizationRecord, field: string[]): void {
  if (organization.status === 'DISSOLVED') refuse('DISSOLVED', `“${organization.name}”已撤销，不能再变动 | ${organization.code} is dissolved: it takes no more changes`, field);
}

/** @throws DomainError CYCLE when the new parent is the organisation itself or lies below it. */
export function checkNoCycle(organization: OrganizationRecord, parent: OrganizationRecord): void {
  if (parent.orgScope.includes(organization._id))
    refuse('CYCLE', '新的上级不能是本组织或其下级 | the new parent must not be the organisation itself or one below it', ['input', 'parentId']);
}

/**
 * @throws DomainError INVALID when a union relation lacks its union, another lacks its name, the superior is there already, or the
 * union named is the organisation itself, above it through the primary parent, or below it.
 */
export function checkSupervisor(organization: OrganizationRecord, supervisor: SupervisorRecord, superior: OrganizationRecord | null): void {
  if (isUnionRelation(supervisor) && !superior) refuse('INVALID', '上级工会须填写 superiorId | a union relation needs superiorId', ['input', 'superiorId']);
  if (!superior && (supervisor.name.trim() === '' || supervisor.name.length > NAME_MAX)) {
    refuse('INVALID', '党组织或行政上级须填写 superiorName，1-80 字 | this relation needs superiorName, 1-80 characters', ['input', 'superiorName']);
  }
  if (superior && (organization.orgScope.includes(superior._id) || superior.orgScope.includes(organization._id))) {
    refuse('INVALID', '该组织是本组织自身、其主上级或其下级 | this is the organisation itself, above it through the primary parent, or below it', ['input', 'superiorId']);
  }
  if (
    organization.supervisors.some(
      (known) => known.relation === supervisor.relation && known.superiorId === supervisor.superiorId && (superior !== null || known.name === supervisor.name),
    )
  ) {
    refuse('INVALID', '该上级已登记 | this superior is registered already', ['input', superior ? 'superiorId' : 'superiorName']);
  }
}

/** Only a union line superior is an organisation of the graph: filings go to it, statistics never do. */
export function isUnionRelation(supervisor: { relation: SupervisorRecord['relation'] }): boolean {
  return supervisor.relation === 'TERRITORIAL_UNION' || supervisor.relation === 'INDUSTRY_UNION';
}

/** @throws DomainError NOT_EMPTY while active members or subordinate organisations remain. */
export function checkEmpty(remaining: { members: number; subordinates: number }): void {
  if (remaining.members > 0 || remaining.subordinates > 0) {
    refuse(
      'NOT_EMPTY',
      `仍有会员 ${remaining.members} 名、下级组织 ${remaining.subordinates} 个，请先转出 | ${remaining.members} members and ${remaining.subordinates} organisations remain: move them first`,
      ['input', 'id'],
    );
  }
}

/** @throws DomainError TOO_LARGE when a move takes along more than `limit` organisations. */
export function checkMoveSize(count: number, limit: number): void {
  if (count <= limit) return;
  const [advice, adviceInEnglish] = limit < MOVE_MAX ? ['请改用 startOrganizationMove', 'use startOrganizationMove'] : ['请分批移动下级', 'move parts of the subtree'];
  refuse('TOO_LARGE', `超过 ${limit} 个组织，${advice} | These are more than ${limit} organisations: ${adviceInEnglish}`, ['input', 'id']);
}

/** @returns the path that `record`, which is `moved` or lies below it, had before `moved` came to lie below `parent`. */
export function scopeBeforeMove(record: OrganizationRecord, moved: OrganizationRecord, parent: OrganizationRecord): string[] {
  return [...moved.orgScope.slice(0, -1), ...record.orgScope.slice(parent.orgScope.length)];
}

/** @returns the ids of the primary parent and of the further unions above, each once, also after a move below one of these. */
export function filingSuperiorIds({ parentId, supervisors }: OrganizationRecord): string[] {
  const further = supervisors.filter(isUnionRelation).map(({ superiorId }) => superiorId);
  return [...new Set([parentId, ...further].filter((id) => id !== null))];
}
