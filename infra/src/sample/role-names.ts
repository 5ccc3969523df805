import type { PersonRow } from '@uniongraph/plan-file';

/** Roles as the sign-in page says them. */
const NAMES: Readonly<Record<PersonRow['roles'][number]['role'], string>> = {
  MEMBER: '会员',
  RETIREE: '退休会员',
  GROUP_LEADER: '工会小组长',
  CONGRESS_REP: '职工代表',
  BRANCH_CHAIR: '分会主席',
  COMMITTEE_MEMBER: '工会委员',
  WOMEN_COMMISSIONER: '女职工委员',
  MEDIATOR: '调解员',
  COUNSELLOR: '心理咨询师',
  LAWYER: '律师',
  UNION_OFFICE: '工会办公室',
  UNION_CHAIR: '工会主席',
  FINANCE_OFFICER: '会计',
  CASHIER: '出纳',
  ASSET_KEEPER: '财产保管员',
  AUDIT_COMMISSIONER: '经审委员',
  ADMIN_LEADER: '行政领导',
  PARTY_LINK: '党组织联系人',
  FEDERATION_OFFICER: '上级工会干部',
  ANALYST: '分析员',
};

/** @returns the person's roles beyond membership, or the membership itself; each with its organisation and its code. */
export function rolesInWords({ roles }: PersonRow, organizationName: (code: string) => string): string {
  const beyond = roles.filter(({ role }) => role !== 'MEMBER');
  return (beyond.length > 0 ? beyond : roles).map(({ role, org }) => `${NAMES[role]} ${role} · ${organizationName(org)}`).join('；');
}
