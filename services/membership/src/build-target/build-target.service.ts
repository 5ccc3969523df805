import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll } from '@uniongraph/errors';
import { newRecord, staleVersion, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { InspectionFindingRepository } from '../inspection/inspection-finding.repository.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { AssessBuildTargetsInput, SetBuildTargetsInput } from '../schema-types.js';
import { BuildActuals } from './build-actuals.js';
import type { AssessmentRecord, ItemRecord, TargetRecord, TargetSetRecord } from './build-target.model.js';
import { BuildAssessmentRepository, TargetSetRepository } from './build-target.repository.js';
import { checkTargets, impliedTargets, itemOf, refuse, resultOf, scoreOf } from './build-target.rules.js';

const TREE = Scope.system('the tree is published');

export interface BoardView {
  orgId: string;
  year: number;
  asOf: string;
  targets: TargetRecord[];
  items: ItemRecord[];
  overdueFindings: number;
  deductionPerFinding: number;
  score: number;
}

/** Targets of organisation building (组建工作目标考核), a year and branch: what was reached is read from the records. */
@Injectable()
export class BuildTargetService {
  constructor(
    private readonly sets: TargetSetRepository,
    private readonly assessments: BuildAssessmentRepository,
    private readonly actuals: BuildActuals,
    private readonly findings: InspectionFindingRepository,
    private readonly organizations: OrganizationRepository,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  set(caller: Caller, input: SetBuildTargetsInput): Promise<TargetRecord[]> {
    return this.work.run(caller, 'setBuildTargets', input, async (act) => {
      const union = await this.union(act, input.orgId);
      const targets = input.targets.map(({ orgId, metric, target }) => ({ orgId: orgId ?? union._id, metric, target }));
      const deductionPerFinding = input.deductionPerFinding ?? 1;
      checkTargets(input.year, targets, deductionPerFinding);
      await this.checkBelow(act, union, targets);
      const before = await this.sets.inForce(TREE, union._id, input.year, act.session);
      if (before) await act.update(this.sets.model, before, { supersededAt: act.now });
      await act.insert(this.sets.model, { ...newRecord('bts', act, union), year: input.year, targets, deductionPerFinding, supersededAt: null }, staleVersion());
      return targets;
    });
  }

  assess(caller: Caller, input: AssessBuildTargetsInput): Promise<AssessmentRecord> {
    return this.work.run(caller, 'assessBuildTargets', input, async (act) => {
      const union = await this.union(act, input.orgId);
      const set = await this.sets.inForce(TREE, union._id, input.year, act.session);
      if (!set) refuse('NO_TARGETS', '该年度尚未设定目标 | No targets are set for this year', ['input', 'year']);
      const { items, overdueFindings, score } = await this.boardOf(set);
      return act.insert(this.assessments.model, {
        ...newRecord('bas', act, union, input.planTaskIds ?? []),
        year: input.year,
        on: today(act.now),
        assessedBy: caller.subject,
        score,
        items,
        overdueFindings,
      });
    });
  }

  /** @returns null when nothing is set, or hidden. */
  async board(caller: Caller, orgId: string, year: number): Promise<BoardView | null> {
    const set = await this.sets.inForce(Scope.of(caller, 'buildTarget.read', 'orgId'), orgId, year);
    return set && this.boardOf(set);
  }

  assessmentsOf(caller: Caller, { orgId, year }: BoardView): Promise<AssessmentRecord[]> {
    return this.assessments.of(Scope.of(caller, 'buildTarget.read', 'orgId'), orgId, year);
  }

  private async boardOf({ orgId, year, targets, deductionPerFinding }: TargetSetRecord): Promise<BoardView> {
    const now = today(this.store.now());
    const asOf = `${year}-12-31` < now ? `${year}-12-31` : now;
    const [children = []] = await this.organizations.childrenOf(TREE, [orgId]);
    const branchIds = children.filter(({ kind }) => kind === 'BRANCH').map(({ _id }) => _id);
    const all = [...targets, ...impliedTargets(orgId, targets, branchIds)];
    const results = await Promise.all(all.map(async (target) => ({ target, result: resultOf(target, await this.actuals.actual(target.metric, target.orgId, year, asOf)) })));
    const items = [...new Set(all.map(({ metric }) => metric))].map((metric) => {
      const ofMetric = results.filter(({ target }) => target.metric === metric);
      const own = ofMetric.find(({ target }) => target.orgId === orgId)?.result ?? null;
      return itemOf(
        metric,
        own,
        ofMetric.filter(({ target }) => target.orgId !== orgId).map(({ result }) => result),
      );
    });
    const overdue = await this.findings.overdueAt(branchIds, asOf);
    const overdueFindings = overdue.reduce((total, count) => total + count, 0);
    return { orgId, year, asOf, targets, items, overdueFindings, deductionPerFinding, score: scoreOf(items, overdueFindings, deductionPerFinding) };
  }

  private async union(act: Act, orgId: string): Promise<OrganizationRecord> {
    const union = await this.hosts.takeIn(act, orgId);
    if (!Scope.covers(act.caller, 'buildTarget.write', union.orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
    return union;
  }

  private async checkBelow(act: Act, union: OrganizationRecord, targets: readonly TargetRecord[]): Promise<void> {
    const organizations = await this.organizations.byIds(
      TREE,
      targets.map(({ orgId }) => orgId),
      act.session,
    );
    checkAll(organizations, ['input', 'targets'], (organization) => {
      if (!organization?.orgScope.includes(union._id)) refuse('NOT_FOUND', '找不到该下级组织 | There is no such organisation below this one', ['orgId']);
    });
  }
}
