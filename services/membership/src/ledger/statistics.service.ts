import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { monthEnd, monthStart } from '@uniongraph/calendar';
import { LIMITS, suppress } from '@uniongraph/lists';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryUnionStatisticsArgs, StatGroup, StatMeasure } from '../schema-types.js';
import { LedgerEntryRepository } from './ledger-entry.repository.js';

const TREE = Scope.system('the tree is published');
const SUPPRESSED_BELOW = 5;

export interface StatPointView {
  key: string;
  branchId: string | null;
  value: number | null;
  suppressed: boolean;
}

interface Row {
  _id: string;
  value: number;
  /** Whom it tells about: people where the entry says how many, else one a case. */
  persons: number;
}

const GROUPS: Readonly<Record<StatGroup, unknown>> = { BRANCH: '$orgId', LEDGER: '$ledger', MONTH: { $substrBytes: ['$occurredOn', 0, 7] } };
const MEASURES: Readonly<Record<StatMeasure, string>> = { CASES: '$count', PEOPLE: '$people', PERSON_TIMES: '$personTimes', AMOUNT: '$amountFen' };

@Injectable()
export class UnionStatisticsService {
  constructor(
    private readonly entries: LedgerEntryRepository,
    private readonly organizations: OrganizationRepository,
  ) {}

  /** @returns null for an organisation of which the caller may not even count; exact figures for who may read the entries. */
  async statistics(caller: Caller, { orgId, groupBy, measure, period, ledger }: QueryUnionStatisticsArgs) {
    const organization = await this.organizations.byId(TREE, orgId);
    if (!organization || !Scope.covers(caller, 'ledger.count', organization.orgScope)) return null;
    const isExact = Scope.covers(caller, 'ledger.read', organization.orgScope);
    const rows = await this.entries.grouped<Row>(Scope.of(caller, 'ledger.count', 'orgId'), conditionOf(orgId, period, ledger ?? null), [
      { $group: { _id: GROUPS[groupBy], value: { $sum: { $ifNull: [MEASURES[measure], 0] } }, persons: { $sum: { $max: [{ $ifNull: ['$people', '$count'] }, 1] } } } },
      { $sort: { _id: 1 } },
      { $limit: LIMITS.groupsWeighed },
    ]);
    const persons = rows.reduce((sum, row) => sum + row.persons, 0);
    const cells = rows.map((row) => ({ key: [row._id], weights: [row.persons] }));
    const withheld = isExact ? { total: false, cells: rows.map(() => false) } : suppress(cells, [persons], SUPPRESSED_BELOW, false);
    const points = rows.map((row, at): StatPointView => ({
      key: row._id,
      branchId: groupBy === 'BRANCH' ? row._id : null,
      value: withheld.cells[at] ? null : row.value,
      suppressed: withheld.cells[at]!,
    }));
    return { groupBy, measure, period, total: withheld.total ? null : rows.reduce((sum, row) => sum + row.value, 0), points: withheld.total ? [] : points };
  }
}

function conditionOf(orgId: string, period: string, ledger: string | null): Record<string, unknown> {
  const isYear = period.length === 4;
  const days = isYear ? { $gte: `${period}-01-01`, $lte: `${period}-12-31` } : { $gte: monthStart(period), $lte: monthEnd(period) };
  return { orgScope: orgId, occurredOn: days, ...(ledger ? { ledger } : {}) };
}
