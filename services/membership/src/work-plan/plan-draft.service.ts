import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError, refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PlanTaskWriter } from '../plan-task/plan-task.writer.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import type { ChangeWorkPlanInput, DraftWorkPlanInput, ImportWorkPlanInput } from '../schema-types.js';
import { contentOf, readHeader, readWholePlan } from './plan-content.rules.js';
import { emptyPlan } from './empty-plan.js';
import type { PlanContent, WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanRepository, type PlanYear } from './work-plan.repository.js';
import { checkPlanState, checkSectionsKept } from './work-plan.rules.js';
import { planScope } from './work-plan.scope.js';

/** Begins the year's plan: by hand, or whole from a file. */
@Injectable()
export class PlanDraftService {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly tasks: PlanTaskRepository,
    private readonly writer: PlanTaskWriter,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  draft(caller: Caller, input: DraftWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'draftWorkPlan', input, async (act) => {
      const { requestId: _requestId, orgId, ...header } = input;
      const organization = await this.host(act, orgId, ['input', 'orgId']);
      const content = readHeader(header);
      const { plan } = await this.begin(act, organization, input.year, content, false);
      return plan;
    });
  }

  /** All of the plan or nothing. @throws DomainErrors with every fault and its path, DomainError DUPLICATE_PLAN unless `replace`. */
  import(caller: Caller, input: ImportWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'importWorkPlan', input, async (act) => {
      const organization = await this.hostByCode(act, input.org);
      const file = readWholePlan(input);
      const { plan, earlier } = await this.begin(act, organization, input.year, contentOf(file), input.replace ?? false);
      const contents = await this.writer.contentsOf(act, file.tasks, input.tasks);
      const before = earlier ? await this.tasks.inPlan(earlier._id, act.session) : [];
      await this.writer.addAll(act, plan, contents, before);
      return plan;
    });
  }

  change(caller: Caller, input: ChangeWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'changeWorkPlan', input, async (act) => {
      const { requestId: _requestId, id, version, ...header } = input;
      const current = await this.plans.forChange(planScope(caller, 'plan.write'), id, version, act.session);
      checkPlanState(current, 'DRAFT', 'DISCUSSED');
      const content = readHeader({ ...header, year: current.year });
      checkSectionsKept(content.sections, await this.tasks.inPlan(current._id, act.session));
      return act.update(this.plans.model, current, content);
    });
  }

  /** @returns the new draft, and the plan in force that it will supersede. */
  private async begin(
    act: Act,
    organization: OrganizationRecord,
    year: number,
    content: PlanContent,
    replace: boolean,
  ): Promise<{ plan: WorkPlanRecord; earlier: WorkPlanRecord | null }> {
    const planYear: PlanYear = { orgId: organization._id, year };
    const revisions = await this.plans.allRevisions(planYear, act.session);
    const standing = revisions.filter((plan) => plan.standing !== null);
    if (standing.length > 0 && !replace) throw duplicatePlan(year);
    const inForce = standing.find((plan) => plan.standing === 'IN_FORCE') ?? null;
    if (inForce) checkPlanState(inForce, 'PUBLISHED');
    const inPreparation = standing.find((plan) => plan.standing === 'IN_PREPARATION');
    if (inPreparation) await act.update(this.plans.model, inPreparation, { state: 'CLOSED', standing: null, endedOn: today(act.now) });
    const record = { ...newRecord('pln', act, organization), ...emptyPlan(year, (revisions[0]?.revision ?? 0) + 1), ...content };
    return { plan: await act.insert(this.plans.model, record, duplicatePlan(year)), earlier: inForce };
  }

  private async hostByCode(act: Act, code: string): Promise<OrganizationRecord> {
    const [known] = await this.organizations.byCodes(planScope(act.caller, 'plan.write'), [code]);
    return known ? this.host(act, known._id, ['input', 'org']) : refuseAbsent(['input', 'org']);
  }

  private async host(act: Act, orgId: string, field: string[]): Promise<OrganizationRecord> {
    const organization = await this.organizations.byId(planScope(act.caller, 'plan.write'), orgId, act.session);
    if (!organization) refuseAbsent(field);
    if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能再立计划 | The organisation is dissolved: no plan can be made for it', field);
    return organization;
  }
}

function refuseAbsent(field: string[]): never {
  refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', field);
}

function duplicatePlan(year: number): DomainError {
  return new DomainError(
    'DUPLICATE_PLAN',
    `该组织 ${year} 年已有计划：现行计划请用 reviseWorkPlan 修订，重新载入请用 replace | The organisation has a plan for ${year}: revise it with reviseWorkPlan, or load it again with replace`,
    {
      field: ['input', 'year'],
    },
  );
}
