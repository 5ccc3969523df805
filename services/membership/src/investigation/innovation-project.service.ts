import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { HostOrganization } from '../organization/host-organization.js';
import type { ConcludeInnovationProjectInput, StartInnovationProjectInput } from '../schema-types.js';
import { checkNotAfter } from '../work-plan/work-plan.rules.js';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import { InnovationProjectRepository } from './innovation-project.repository.js';
import { InvestigationLead } from './investigation-lead.js';
import { InvestigationRepository } from './investigation.repository.js';
import { checkConclusion, checkProposed, refuse } from './investigation.rules.js';
import { investigationScope } from './investigation.scope.js';

/** Innovation projects (工会工作创新). */
@Injectable()
export class InnovationProjectService {
  constructor(
    private readonly projects: InnovationProjectRepository,
    private readonly topics: InvestigationRepository,
    private readonly leads: InvestigationLead,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
  ) {}

  start(caller: Caller, input: StartInnovationProjectInput): Promise<InnovationProjectRecord> {
    return this.work.run(caller, 'startInnovationProject', input, async (act) => {
      const organization = await this.hosts.within(act, 'investigation.write', input.orgId);
      checkProposed(input);
      const from = input.from ?? today(act.now);
      checkNotAfter(from, today(act.now), ['input', 'from']);
      const topicId = input.topicId ?? null;
      if (topicId !== null && (await this.topics.byId(investigationScope(caller, 'investigation.write'), topicId, act.session))?.orgId !== input.orgId)
        refuse('NOT_FOUND', '该组织没有这项调研 | The organisation has no such investigation', ['input', 'topicId']);
      await this.leads.take(act, input.leadId, input.orgId);
      const { title, kind, leadId } = input;
      const record = { ...newRecord('inp', act, organization, input.planTaskIds ?? []), title: title.trim(), kind, leadId, topicId, from };
      return act.insert(this.projects.model, { ...record, state: 'UNDER_WAY', concludedOn: null, outcome: null });
    });
  }

  conclude(caller: Caller, input: ConcludeInnovationProjectInput): Promise<InnovationProjectRecord> {
    return this.work.run(caller, 'concludeInnovationProject', input, async (act) => {
      const project = await this.projects.forChange(investigationScope(caller, 'investigation.write'), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkConclusion(project, { outcome: input.outcome, on }, today(act.now));
      const saved = await act.update(this.projects.model, project, { state: 'CONCLUDED', concludedOn: on, outcome: input.outcome.trim() });
      act.emit('InnovationConcluded', saved, { projectId: saved._id, concludedOn: on, version: saved.version });
      return saved;
    });
  }
}
