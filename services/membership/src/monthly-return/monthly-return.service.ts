import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { AcceptMonthlyReturnInput, ReturnMonthlyReturnInput, SetMonthlyReturnRuleInput, SubmitMonthlyReturnInput } from '../schema-types.js';
import type { MonthlyReturnRecord } from './monthly-return.model.js';
import { MonthlyReturnRepository } from './monthly-return.repository.js';
import { checkMonth, checkMonthOver, checkReason, checkRule, checkSubmitted, checkTexts, dueOnOf, refuse, ruleFor, signedFigures } from './monthly-return.rules.js';
import { mayReview, readScope } from './monthly-return.scope.js';
import { ReturnFigures, type ReturnFiguresView } from './return-figures.js';
import type { ReturnRuleRecord } from './return-rule.model.js';
import { ReturnRuleRepository } from './return-rule.repository.js';
import { ReturnSubmissionRepository } from './return-submission.repository.js';

const TREE = Scope.system('the tree is published');
const OF_THE_BRANCH = Scope.system('who may sign for the branch goes on from its return');

type Signed = Pick<
  MonthlyReturnRecord,
  'state' | 'dueOn' | 'submittedOn' | 'submittedBy' | 'isLate' | 'figures' | 'narrative' | 'submission' | 'returnedReason' | 'returnedOn' | 'acceptedOn'
>;

@Injectable()
export class MonthlyReturnService {
  constructor(
    private readonly returns: MonthlyReturnRepository,
    private readonly submissions: ReturnSubmissionRepository,
    private readonly rules: ReturnRuleRepository,
    private readonly figures: ReturnFigures,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  setRule(caller: Caller, input: SetMonthlyReturnRuleInput): Promise<ReturnRuleRecord> {
    return this.work.run(caller, 'setMonthlyReturnRule', input, async (act) => {
      const rule = { fromMonth: input.fromMonth, dueDay: input.dueDay ?? 5 };
      checkRule(rule);
      const union = await this.organizations.byId(TREE, input.orgId, act.session);
      if (!union || !mayReview(caller, union.orgScope)) refuse('NOT_FOUND', '找不到该工会 | There is no such union', ['input', 'orgId']);
      return act.insert(this.rules.model, { ...newRecord('mrr', act, union), ...rule }, ruleExists(rule.fromMonth));
    });
  }

  submit(caller: Caller, input: SubmitMonthlyReturnInput): Promise<MonthlyReturnRecord> {
    return this.work.run(caller, 'submitMonthlyReturn', input, async (act) => {
      const { branchId, month } = input;
      checkMonth(month, 'month');
      checkTexts(input);
      const branch = await this.branchFor(act, branchId);
      checkMonthOver(month, today(act.now));
      const rule = ruleFor(branch, month, await this.rules.ofUnions(branch.orgScope, act.session));
      if (!rule) refuse('NO_RULE', `上级工会没有 ${month} 的月报制度 | The union above asks for no return of ${month}`, ['input', 'month']);
      const current = await this.returns.ofMonth(OF_THE_BRANCH, branchId, month, act.session);
      if (current && current.state !== 'RETURNED') throw alreadySubmitted(month);
      const [read] = await this.figures.of([branchId], month);
      if (read!.digest !== input.digest)
        refuse('STALE_FIGURES', '图中数字或其背后的记录已变，请重新查看 | The figures or their records have changed: look again', ['input', 'digest']);
      const saved = await this.keep(act, branch, current, input, this.signed(act, input, dueOnOf(month, rule), current, read!));
      await this.freeze(act, saved, read!);
      act.emit('MonthlyReturnSubmitted', saved, { monthlyReturnId: saved._id, orgId: branchId, month, submission: saved.submission, version: saved.version });
      return saved;
    });
  }

  returnIt(caller: Caller, input: ReturnMonthlyReturnInput): Promise<MonthlyReturnRecord> {
    return this.review(caller, 'returnMonthlyReturn', input, (act) => {
      checkReason(input.reason);
      return { state: 'RETURNED', returnedReason: input.reason.trim(), returnedOn: today(act.now) };
    });
  }

  accept(caller: Caller, input: AcceptMonthlyReturnInput): Promise<MonthlyReturnRecord> {
    return this.review(caller, 'acceptMonthlyReturn', input, (act) => ({ state: 'ACCEPTED', acceptedOn: today(act.now) }));
  }

  private review(
    caller: Caller,
    name: string,
    input: { requestId?: string | null; id: string; version: number },
    decide: (act: Act) => Partial<MonthlyReturnRecord>,
  ): Promise<MonthlyReturnRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.returns.forChange(readScope(caller), input.id, input.version, act.session);
      if (!mayReview(caller, current.orgScope.slice(0, -1))) refuse('NOT_FOUND', '找不到该记录 | There is no such record', ['input', 'id']);
      checkSubmitted(current);
      if (current.submittedBy === caller.subject) refuse('OWN_RETURN', '本人签报的月报请由他人办理 | You have signed this return: somebody else reviews it', ['input', 'id']);
      const saved = await act.update(this.returns.model, current, decide(act));
      act.emit('MonthlyReturnReviewed', saved, { monthlyReturnId: saved._id, orgId: saved.orgId, month: saved.month, state: saved.state, version: saved.version });
      return saved;
    });
  }

  /** @returns the branch, held until the act ends, so that it is not dissolved or moved at the same moment. */
  private async branchFor(act: Act, branchId: string): Promise<OrganizationRecord> {
    const branch = await this.organizations.byId(TREE, branchId, act.session);
    if (!branch || !Scope.covers(act.caller, 'return.submit', branch.orgScope)) refuse('NOT_FOUND', '找不到该分会 | There is no such branch', ['input', 'branchId']);
    if (branch.kind !== 'BRANCH' || branch.status === 'DISSOLVED') refuse('NOT_A_BRANCH', '月报由存续的分会填报 | An active branch makes a return', ['input', 'branchId']);
    await act.hold(this.organizations.model, branch);
    return branch;
  }

  private signed(act: Act, input: SubmitMonthlyReturnInput, dueOn: string, current: MonthlyReturnRecord | null, { figures }: ReturnFiguresView): Signed {
    const submittedOn = today(act.now);
    return {
      state: 'SUBMITTED',
      dueOn,
      submittedOn,
      submittedBy: act.caller.subject,
      isLate: submittedOn > dueOn,
      figures: signedFigures(figures, input.differences ?? []),
      narrative: input.narrative?.trim() ?? null,
      submission: (current?.submission ?? 0) + 1,
      returnedReason: current?.returnedReason ?? null,
      returnedOn: current?.returnedOn ?? null,
      acceptedOn: null,
    };
  }

  private keep(act: Act, branch: OrganizationRecord, current: MonthlyReturnRecord | null, input: SubmitMonthlyReturnInput, signed: Signed): Promise<MonthlyReturnRecord> {
    if (current) return act.update(this.returns.model, current, { ...signed, ...(input.planTaskIds ? { planTaskIds: input.planTaskIds } : {}) });
    return act.insert(this.returns.model, { ...newRecord('mrt', act, branch, input.planTaskIds ?? []), month: input.month, ...signed }, alreadySubmitted(input.month));
  }

  private async freeze(act: Act, { _id: returnId, orgId, orgScope, submission, figures, narrative }: MonthlyReturnRecord, { lineages }: ReturnFiguresView): Promise<void> {
    await act.insert(this.submissions.model, { ...newRecord('mrs', act, { orgId, orgScope }), returnId, submission, figures, lineages, narrative });
  }
}

function alreadySubmitted(month: string): DomainError {
  return new DomainError('ALREADY_SUBMITTED', `${month} 月报已报；需更正时请上级退回 | The return of ${month} was submitted: ask the union above to return it`, {
    field: ['input', 'month'],
  });
}

function ruleExists(month: string): DomainError {
  return new DomainError('INVALID', `自 ${month} 起的规定已有，请从其他月份起改变 | There is a rule from ${month} on: change it from another month`, {
    field: ['input', 'fromMonth'],
  });
}
