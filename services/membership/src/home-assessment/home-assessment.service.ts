import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkPlanTasks, DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { RecordHomeGuidanceInput, ScoreHomeInput, SetHomeScoringStandardInput } from '../schema-types.js';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import { HomeAssessmentRepository } from './home-assessment.repository.js';
import { checkAdvice, checkDayOfYear, checkStandard, gradeOf, highestFirst, maxTotalOf, refuse, scoredItems } from './home-assessment.rules.js';
import { mayAssess } from './home-assessment.scope.js';
import type { HomeGuidanceRecord } from './home-guidance.model.js';
import { HomeGuidanceRepository } from './home-guidance.repository.js';
import type { HomeStandardRecord } from './home-standard.model.js';
import { HomeStandardRepository } from './home-standard.repository.js';

const TREE = Scope.system('the tree is published');
const OF_THE_PARENT = Scope.system('who may assess the branches works by their standard');

@Injectable()
export class HomeAssessmentService {
  constructor(
    private readonly standards: HomeStandardRepository,
    private readonly assessments: HomeAssessmentRepository,
    private readonly guidance: HomeGuidanceRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  /** A standard that replaces another leaves it readable. Once a branch was scored by it, it stands. */
  setStandard(caller: Caller, input: SetHomeScoringStandardInput): Promise<HomeStandardRecord> {
    return this.work.run(caller, 'setHomeScoringStandard', input, async (act) => {
      const { orgId, year } = input;
      const dueOn = input.dueOn ?? `${year}-12-31`;
      const items = input.items.map(({ name, max }) => ({ name: name.trim(), max }));
      checkStandard({ ...input, dueOn });
      checkPlanTasks(input.planTaskIds);
      const union = await this.organizations.byId(TREE, orgId, act.session);
      if (!union || !mayAssess(caller, union.orgScope)) refuse('NOT_FOUND', '找不到该工会 | There is no such union', ['input', 'orgId']);
      const current = await this.standards.inForce(OF_THE_PARENT, orgId, year, act.session);
      if (current) await this.replace(act, current);
      return act.insert(
        this.standards.model,
        {
          ...newRecord('hss', act, union, input.planTaskIds ?? []),
          year,
          revision: (current?.revision ?? 0) + 1,
          state: 'IN_FORCE',
          items,
          grades: highestFirst(input.grades.map(({ name, minTotal }) => ({ name: name.trim(), minTotal }))),
          dueOn,
        },
        new DomainError('STALE_VERSION', '标准刚被他人制定，请重新读取 | Somebody has just set the standard: read it again', { field: ['input', 'year'] }),
      );
    });
  }

  score(caller: Caller, input: ScoreHomeInput): Promise<HomeAssessmentRecord> {
    return this.work.run(caller, 'scoreHome', input, async (act) => {
      const { branchId, year } = input;
      const scoredOn = input.scoredOn ?? today(act.now);
      checkDayOfYear(scoredOn, year, today(act.now), 'scoredOn');
      checkPlanTasks(input.planTaskIds);
      const branch = await this.branchFor(act, branchId);
      const standard = await this.standards.inForce(OF_THE_PARENT, branch.parentId!, year, act.session);
      if (!standard) refuse('NO_STANDARD', `请先制定 ${year} 年考核评分标准 | Set the scoring standard of ${year} first`, ['input', 'year']);
      await act.hold(this.standards.model, standard);
      const items = scoredItems(standard, input.scores);
      const total = items.reduce((sum, { score }) => sum + score, 0);
      const record = { year, standardId: standard._id, items, total, maxTotal: maxTotalOf(items), grade: gradeOf(standard, total), scoredOn };
      const saved = await act.insert(
        this.assessments.model,
        { ...newRecord('hom', act, branch, input.planTaskIds ?? []), ...record },
        new DomainError('ALREADY_ASSESSED', `该分会 ${year} 年已考核 | The branch was assessed for ${year} already`, { field: ['input', 'branchId'] }),
      );
      act.emit('HomeScored', saved, { branchId, year, total, maxTotal: saved.maxTotal, scoredOn });
      return saved;
    });
  }

  recordGuidance(caller: Caller, input: RecordHomeGuidanceInput): Promise<HomeGuidanceRecord> {
    return this.work.run(caller, 'recordHomeGuidance', input, async (act) => {
      const givenOn = input.givenOn ?? today(act.now);
      checkDayOfYear(givenOn, input.year, today(act.now), 'givenOn');
      checkAdvice(input.advice);
      checkPlanTasks(input.planTaskIds);
      const branch = await this.branchFor(act, input.branchId);
      return act.insert(this.guidance.model, { ...newRecord('hgd', act, branch, input.planTaskIds ?? []), year: input.year, givenOn, advice: input.advice.trim() });
    });
  }

  private async replace(act: Act, current: HomeStandardRecord): Promise<void> {
    if (await this.assessments.isInUse(current._id, act.session))
      refuse('STANDARD_IN_USE', '已有分会按该标准考核，本年度不能再改 | A branch has been scored by it: it stands for this year', ['input', 'year']);
    await act.update(this.standards.model, current, { state: 'REPLACED' });
  }

  /** @returns the branch, held until the act ends, so that it is not dissolved or moved at the same moment. */
  private async branchFor(act: Act, branchId: string): Promise<OrganizationRecord> {
    const branch = await this.organizations.byId(TREE, branchId, act.session);
    if (!branch || !mayAssess(act.caller, branch.orgScope.slice(0, -1))) refuse('NOT_FOUND', '找不到该分会 | There is no such branch', ['input', 'branchId']);
    if (branch.kind !== 'BRANCH' || branch.status === 'DISSOLVED') refuse('NOT_A_BRANCH', '考核对象须为存续的分会 | Only an active branch is assessed', ['input', 'branchId']);
    await act.hold(this.organizations.model, branch);
    return branch;
  }
}
