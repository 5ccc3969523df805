import type { OrganizationKind, OrganizationRecord } from '../organization/organization.model.js';
import { checkParticulars, checkRegion, checkRegistration } from '../organization/organization.rules.js';
import type { Row } from './cell.rules.js';

const KINDS: ReadonlyMap<string, OrganizationKind> = new Map<string, OrganizationKind>([
  ['总工会', 'FEDERATION'],
  ['产业工会', 'INDUSTRY_UNION'],
  ['乡镇（街道）工会', 'TOWNSHIP_FEDERATION'],
  ['乡镇工会', 'TOWNSHIP_FEDERATION'],
  ['街道工会', 'TOWNSHIP_FEDERATION'],
  ['企业工会', 'ENTERPRISE'],
  ['工厂工会', 'FACTORY'],
  ['学校工会', 'SCHOOL'],
  ['事业单位工会', 'PUBLIC_INSTITUTION'],
  ['分会', 'BRANCH'],
  ['分工会', 'BRANCH'],
  ['分会（分工会）', 'BRANCH'],
  ...(['FEDERATION', 'INDUSTRY_UNION', 'TOWNSHIP_FEDERATION', 'ENTERPRISE', 'FACTORY', 'SCHOOL', 'PUBLIC_INSTITUTION', 'BRANCH'] as const).map((kind) => [kind, kind] as const),
]);

export type OrganizationRow = Pick<OrganizationRecord, 'code' | 'name' | 'kind' | 'region' | 'establishedOn' | 'employeeCount'> & { parent: string };

/** @returns what the row says; null when anything is wrong with it: then its faults say what. */
export function readOrganizationRow(row: Row, today: string): OrganizationRow | null {
  const [code, name, parent] = [row.required('code'), row.required('name'), row.text('parent')];
  row.required('kind');
  row.required('establishedOn');
  const kind = row.oneOf('kind', KINDS);
  const establishedOn = row.day('establishedOn');
  const employeeCount = count(row);
  let region: string | null = null;
  if (code !== '') row.obey('code', () => checkRegistration({ code, establishedOn: today }, today));
  if (establishedOn) row.obey('establishedOn', () => checkRegistration({ code: 'OK', establishedOn }, today), 'INVALID_DATE');
  if (name !== '') row.obey('name', () => checkParticulars({ name, employeeCount: 0 }));
  row.obey('region', () => (region = checkRegion(row.text('region'))));
  return row.faults.length === 0 && kind && establishedOn ? { code, name, kind, region, establishedOn, employeeCount, parent } : null;
}

function count(row: Row): number {
  const text = row.text('employeeCount');
  if (text !== '' && !/^\d{1,7}$/.test(text)) row.fault('employeeCount', 'INVALID', '请填写整数 | Give a whole number');
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}
