import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import { RegulationLoader } from '../regulation/regulation.loader.js';
import type { InnovationProjectFields, InvestigationTopicFields } from '../schema-types.js';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import { InvestigationLoader } from './investigation.loader.js';
import type { InvestigationRecord } from './investigation.model.js';

@Resolver('InvestigationTopic')
export class InvestigationFieldsResolver implements InvestigationTopicFields {
  constructor(
    private readonly load: InvestigationLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
    private readonly regulations: RegulationLoader,
    private readonly tasks: PlanTaskLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.topic(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: InvestigationRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('lead')
  lead(@Parent() record: InvestigationRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.leadId);
  }

  @ResolveField('changedRegulation')
  changedRegulation(@Parent() { changedRegulationId }: InvestigationRecord, @Context() context: RequestContext) {
    return changedRegulationId === null ? null : this.regulations.byId(context, changedRegulationId);
  }

  @ResolveField('changedPlanTask')
  changedPlanTask(@Parent() { changedPlanTaskId }: InvestigationRecord, @Context() context: RequestContext) {
    return changedPlanTaskId === null ? null : this.tasks.byId(context, changedPlanTaskId);
  }
}

@Resolver('InnovationProject')
export class InnovationProjectFieldsResolver implements InnovationProjectFields {
  constructor(
    private readonly load: InvestigationLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.project(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: InnovationProjectRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('lead')
  lead(@Parent() record: InnovationProjectRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.leadId);
  }

  @ResolveField('topic')
  topic(@Parent() { topicId }: InnovationProjectRecord, @Context() context: RequestContext) {
    return topicId === null ? null : this.load.topic(context, topicId);
  }
}
