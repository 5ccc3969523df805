import type { LedgerKind, Subgraph, UnionFigureKind } from '../schema-types.js';
import type { LedgerSums } from './ledger-entry.repository.js';

interface FigureRule {
  /** 中文 */
  name: string;
  unit: string;
  /** Whose events it is complete by. */
  service: Subgraph;
  /** null: counted by the membership itself. */
  ledger: LedgerKind | null;
  /** Only entries of this aspect; null = all. */
  aspect: string | null;
  value: 'count' | 'personTimes' | 'amountFen';
}

/** One figure of one organisation's subtree over days, both included. */
export interface FigureView {
  figure: UnionFigureKind;
  orgId: string;
  from: string;
  to: string;
  value: number | null;
  completeAt: Date | null;
  reason: string | null;
}

export const FIGURES: Readonly<Record<UnionFigureKind, FigureRule>> = {
  MEMBERS: { name: '期末在籍会员', unit: '人', service: 'MEMBERSHIP', ledger: null, aspect: null, value: 'count' },
  NEW_MEMBERS: { name: '新入会会员', unit: '人', service: 'MEMBERSHIP', ledger: 'MEMBERS', aspect: 'JOINED', value: 'count' },
  ACTIVITIES: { name: '活动', unit: '次', service: 'CULTURE', ledger: 'ACTIVITIES', aspect: null, value: 'count' },
  ACTIVITY_PERSON_TIMES: { name: '活动人次', unit: '人次', service: 'CULTURE', ledger: 'ACTIVITIES', aspect: null, value: 'personTimes' },
  VISITS: { name: '走访', unit: '次', service: 'WELFARE', ledger: 'WELFARE', aspect: null, value: 'count' },
  PROPOSALS: { name: '合理化建议', unit: '件', service: 'DEMOCRACY', ledger: 'PROPOSALS', aspect: null, value: 'count' },
  SPEND: { name: '经费支出', unit: '分', service: 'FINANCE', ledger: 'SPENDING', aspect: null, value: 'amountFen' },
};

export const SERVICE_NAMES: Readonly<Record<Subgraph, string>> = {
  MEMBERSHIP: '组织建设 | membership',
  DEMOCRACY: '民主管理 | democracy',
  WELFARE: '帮扶送温暖 | welfare',
  CULTURE: '文体宣教 | culture',
  FINANCE: '财务经审 | finance',
};

/** @returns the figure's sum for the organisation. */
export function sumOf(figure: UnionFigureKind, orgId: string, sums: readonly LedgerSums[]): number {
  const { ledger, aspect, value } = FIGURES[figure];
  return sums.filter((row) => row.orgId === orgId && row.ledger === ledger && (aspect === null || row.aspect === aspect)).reduce((sum, row) => sum + row[value], 0);
}
