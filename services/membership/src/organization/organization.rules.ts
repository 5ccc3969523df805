import { refuse } from '@uniongraph/errors';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';

const CODE = /^[A-Z0-9][A-Z0-9-]{1,31}$/;
const NAME_MAX = 80;

/** @throws DomainError INVALID for a code, name or head count outside its range. */
export function checkRegistration(input: { code: string; name: string; employeeCount: number; establishedOn: string }, today: string): void {
  if (!CODE.test(input.code)) refuse('INVALID', '组织代码须为 2-32 位大写字母、数字或连字符 | code must be 2-32 capitals, digits or hyphens', ['input', 'code']);
  if (input.name.trim() === '' || input.name.length > NAME_MAX) refuse('INVALID', '名称须为 1-80 字 | name must have 1-80 characters', ['input', 'name']);
  if (input.employeeCount < 0) refuse('INVALID', '职工人数不能为负 | employeeCount must not be negative', ['input', 'employeeCount']);
  if (input.establishedOn > today) refuse('INVALID', '成立日期不能晚于今天 | establishedOn must not be after today', ['input', 'establishedOn']);
}

/** @throws DomainError DISSOLVED when the organisation is closed for changes. */
export function checkActive(organization: OrganizationRecord, field: string[]): void {
  if (organization.status === 'DISSOLVED') refuse('DISSOLVED', `“${organization.name}”已撤销，不能再变动 | ${organization.code} is dissolved: it takes no more changes`, field);
}

/** @throws DomainError CYCLE when the new parent is the organisation itself or lies below it. */
export function checkNoCycle(organization: OrganizationRecord, parent: OrganizationRecord): void {
  if (parent.orgScope.includes(organization._id)) refuse('CYCLE', '新的上级不能是本组织或其下级 | the new parent must not be the organisation itself or one below it', ['input', 'parentId']);
}

/** @throws DomainError INVALID when a union relation lacks its union, another lacks its name, or the superior is there already. */
export function checkSupervisor(organization: OrganizationRecord, supervisor: SupervisorRecord): void {
  const isUnion = supervisor.relation === 'TERRITORIAL_UNION' || supervisor.relation === 'INDUSTRY_UNION';
  if (isUnion && !supervisor.superiorId) refuse('INVALID', '上级工会须填写 superiorId | a union relation needs superiorId', ['input', 'superiorId']);
  if (!isUnion && supervisor.name.trim() === '') refuse('INVALID', '党组织或行政上级须填写 superiorName | this relation needs superiorName', ['input', 'superiorName']);
  if (supervisor.superiorId && organization.orgScope.includes(supervisor.superiorId)) {
    refuse('INVALID', '该组织已是本组织的主上级之一 | this organisation is above it already, through the primary parent', ['input', 'superiorId']);
  }
  if (organization.supervisors.some((known) => known.relation === supervisor.relation && known.name === supervisor.name)) {
    refuse('INVALID', '该上级已登记 | this superior is registered already', ['input', 'superiorId']);
  }
}

/** @throws DomainError NOT_EMPTY while active members or subordinate organisations remain. */
export function checkEmpty(remaining: { members: number; subordinates: number }): void {
  if (remaining.members > 0 || remaining.subordinates > 0) {
    refuse('NOT_EMPTY', `仍有会员 ${remaining.members} 名、下级组织 ${remaining.subordinates} 个，请先转出 | ${remaining.members} members and ${remaining.subordinates} organisations remain: move them first`, ['input', 'id']);
  }
}
