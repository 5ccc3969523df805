import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryMissingReturnsArgs } from '../schema-types.js';
import type { MonthlyReturnRecord } from './monthly-return.model.js';
import { MonthlyReturnRepository } from './monthly-return.repository.js';
import { dueOnOf, ruleFor } from './monthly-return.rules.js';
import { readScope } from './monthly-return.scope.js';
import { ReturnFigures, type ReturnFiguresView } from './return-figures.js';
import { isMissing, ReturnObligations, type Obligation } from './return-obligations.js';
import type { ReturnRuleRecord } from './return-rule.model.js';
import { ReturnRuleRepository } from './return-rule.repository.js';
import type { ReturnSubmissionRecord } from './return-submission.model.js';
import { ReturnSubmissionRepository } from './return-submission.repository.js';

const TREE = Scope.system('the tree is published');

export interface MonthlyReturnFormView {
  branchId: string;
  month: string;
  dueOn: string | null;
  state: Obligation['state'];
  figures: ReturnFiguresView['figures'];
  digest: string;
  monthlyReturn: MonthlyReturnRecord | null;
}

export interface MissingReturnView extends Obligation {
  isOverdue: boolean;
}

@Injectable()
export class MonthlyReturnLoader {
  constructor(
    private readonly returns: MonthlyReturnRepository,
    private readonly submissions: ReturnSubmissionRepository,
    private readonly rules: ReturnRuleRepository,
    private readonly figures: ReturnFigures,
    private readonly obligations: ReturnObligations,
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<MonthlyReturnRecord | null> {
    return loader(context, 'monthlyReturn.byId', (ids) => this.returns.byIds(readScope(context.caller), ids)).load(id);
  }

  rule(context: RequestContext, id: string): Promise<ReturnRuleRecord | null> {
    return loader(context, 'monthlyReturnRule.byId', (ids) => this.rules.byIds(readScope(context.caller), ids)).load(id);
  }

  submissionOf(context: RequestContext, returnId: string, submission: number): Promise<ReturnSubmissionRecord | null> {
    return loader(context, 'monthlyReturn.submission', (keys) => this.submissions.byKeys(keys)).load(`${returnId} ${submission}`);
  }

  /** @returns the branch's figures of the month as they are now; those of one month are read together. */
  async figuresNow(context: RequestContext, branchId: string, month: string): Promise<ReturnFiguresView> {
    return (await loader(context, `monthlyReturn.figures.${month}`, (ids) => this.figures.of(ids, month)).load(branchId))!;
  }

  /** @returns null for an organisation whose returns the caller may not read. @throws GraphQLError BAD_USER_INPUT for a year. */
  async form(context: RequestContext, branchId: string, month: string): Promise<MonthlyReturnFormView | null> {
    requireMonth(month);
    const branch = await this.organizations.byId(TREE, branchId);
    if (!branch || !Scope.covers(context.caller, 'return.read', branch.orgScope)) return null;
    const [rules, monthlyReturn, { figures, digest }] = await Promise.all([
      this.rules.ofUnions(branch.orgScope),
      this.returns.ofMonth(readScope(context.caller), branchId, month),
      this.figuresNow(context, branchId, month),
    ]);
    const rule = ruleFor(branch, month, rules);
    return { branchId, month, dueOn: rule && dueOnOf(month, rule), state: monthlyReturn?.state ?? 'DUE', figures, digest, monthlyReturn };
  }

  /** @returns nothing for an organisation whose returns the caller may not read. */
  async missing(caller: Caller, { orgId, month, on }: QueryMissingReturnsArgs): Promise<MissingReturnView[]> {
    requireMonth(month);
    const organization = await this.organizations.byId(TREE, orgId);
    if (!organization || !Scope.covers(caller, 'return.read', organization.orgScope)) return [];
    const day = on ?? today(this.store.now());
    return (await this.obligations.of(orgId, [month])).filter(isMissing).map((obligation) => ({ ...obligation, isOverdue: obligation.dueOn < day }));
  }
}

function requireMonth(month: string): void {
  if (month.length === 'YYYY'.length) throw badUserInput('month 须为月份，如 2025-05 | month must be a month such as 2025-05');
}
