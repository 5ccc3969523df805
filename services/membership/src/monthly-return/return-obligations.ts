import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { monthEnd } from '@uniongraph/calendar';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { MonthlyReturnRepository } from './monthly-return.repository.js';
import { dueOnOf, ruleFor } from './monthly-return.rules.js';
import { ReturnRuleRepository } from './return-rule.repository.js';

const TREE = Scope.system('the tree is published');
const TREE_MAX = 5_000;

export interface Obligation {
  branch: OrganizationRecord;
  month: string;
  dueOn: string;
  state: 'DUE' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
}

/** Which branch owes a return of which month: nothing is stored, so that nothing is forgotten. */
@Injectable()
export class ReturnObligations {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly rules: ReturnRuleRepository,
    private readonly returns: MonthlyReturnRepository,
  ) {}

  /** @returns what the active branches of the subtree owe for the months, month by month: three reads. */
  async of(orgId: string, months: readonly string[]): Promise<Obligation[]> {
    const branches = (await this.organizations.tree(TREE, orgId, false, TREE_MAX)).filter(({ kind }) => kind === 'BRANCH');
    const rules = await this.rules.ofUnions([...new Set(branches.flatMap(({ orgScope }) => orgScope))]);
    if (rules.length === 0) return [];
    const states = await this.returns.statesIn(orgId, months);
    return months.flatMap((month) =>
      branches.flatMap((branch): Obligation[] => {
        const rule = branch.establishedOn <= monthEnd(month) ? ruleFor(branch, month, rules) : null;
        return rule ? [{ branch, month, dueOn: dueOnOf(month, rule), state: states.get(`${branch._id} ${month}`) ?? 'DUE' }] : [];
      }),
    );
  }
}

export function isMissing({ state }: Obligation): boolean {
  return state === 'DUE' || state === 'RETURNED';
}
