import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { HostOrganization } from '../organization/host-organization.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import { RegulationRepository } from '../regulation/regulation.repository.js';
import { regulationScope } from '../regulation/regulation.scope.js';
import type { AdoptInvestigationInput, ProposeInvestigationInput, SubmitInvestigationReportInput } from '../schema-types.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import { InvestigationLead } from './investigation-lead.js';
import type { InvestigationRecord } from './investigation.model.js';
import { InvestigationRepository } from './investigation.repository.js';
import { checkChangedRegulation, checkChangedTask, checkDue, checkProposed, checkSomethingChanged, checkState, reportOf } from './investigation.rules.js';
import { investigationScope } from './investigation.scope.js';

/** Investigations (调研) from proposal to adoption. */
@Injectable()
export class InvestigationService {
  constructor(
    private readonly topics: InvestigationRepository,
    private readonly leads: InvestigationLead,
    private readonly hosts: HostOrganization,
    private readonly regulations: RegulationRepository,
    private readonly tasks: PlanTaskRepository,
    private readonly work: UnitOfWork,
  ) {}

  propose(caller: Caller, input: ProposeInvestigationInput): Promise<InvestigationRecord> {
    return this.work.run(caller, 'proposeInvestigation', input, async (act) => {
      const organization = await this.hosts.within(act, 'investigation.write', input.orgId);
      checkProposed(input);
      checkDue(input.dueOn, today(act.now));
      await this.leads.take(act, input.leadId, input.orgId);
      const { title, kind, leadId, dueOn } = input;
      return act.insert(this.topics.model, {
        ...newRecord('ivt', act, organization, input.planTaskIds ?? []),
        title: title.trim(),
        kind,
        leadId,
        proposedOn: today(act.now),
        dueOn,
        state: 'PROPOSED',
        report: null,
        adoptedOn: null,
        changedRegulationId: null,
        changedPlanTaskId: null,
      });
    });
  }

  submitReport(caller: Caller, input: SubmitInvestigationReportInput): Promise<InvestigationRecord> {
    return this.work.run(caller, 'submitInvestigationReport', input, async (act) => {
      const topic = await this.topics.forChange(investigationScope(caller, 'investigation.report'), input.id, input.version, act.session);
      const saved = await act.update(this.topics.model, topic, { state: 'REPORTED', report: reportOf(topic, input, today(act.now)) });
      act.emit('InvestigationReported', saved, { topicId: saved._id, leadId: saved.leadId, version: saved.version });
      return saved;
    });
  }

  adopt(caller: Caller, input: AdoptInvestigationInput): Promise<InvestigationRecord> {
    return this.work.run(caller, 'adoptInvestigation', input, async (act) => {
      const topic = await this.topics.forChange(investigationScope(caller, 'investigation.write'), input.id, input.version, act.session);
      checkState(topic, 'REPORTED');
      checkSomethingChanged(input);
      const { regulationId = null, planTaskId = null } = input;
      if (regulationId !== null) checkChangedRegulation(await this.regulations.byId(regulationScope(caller, 'regulation.read'), regulationId, act.session), topic.orgId);
      if (planTaskId !== null) checkChangedTask(await this.tasks.byId(planScope(caller, 'plan.read'), planTaskId, act.session), topic.orgId);
      const adopted = { state: 'ADOPTED', adoptedOn: today(act.now), changedRegulationId: regulationId, changedPlanTaskId: planTaskId } as const;
      const saved = await act.update(this.topics.model, topic, adopted);
      act.emit('InvestigationAdopted', saved, { topicId: saved._id, regulationId, planTaskId, version: saved.version });
      return saved;
    });
  }
}
