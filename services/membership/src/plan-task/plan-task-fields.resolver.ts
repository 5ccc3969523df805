import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { metricOf } from '@uniongraph/plan-file';
import type { RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { PlanTargetFields, PlanTaskFields } from '../schema-types.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import { PlanTaskReading } from './plan-task-reading.js';
import { PlanTaskLoader } from './plan-task.loader.js';
import type { PlanTargetRecord, PlanTaskRecord } from './plan-task.model.js';

/** The progress, committee, union-congress and framework slices', and those that other subgraphs answer. */
type ElsewhereOrForeign =
  | 'responsibleCommittee'
  | 'unionResolutions'
  | 'frameworkNodes'
  | 'evidenceTicket'
  | 'memEvidence'
  | 'memMetrics'
  | 'evidence'
  | 'targetProgress'
  | 'percent'
  | 'percentReason'
  | `${'dem' | 'wel' | 'cul' | 'fin'}${'Evidence' | 'Metrics'}`;

@Resolver('PlanTask')
export class PlanTaskFieldsResolver implements Omit<PlanTaskFields, ElsewhereOrForeign> {
  constructor(
    private readonly load: PlanTaskLoader,
    private readonly plans: WorkPlanLoader,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
    private readonly reading: PlanTaskReading,
  ) {}

  /** @returns the record with what other subgraphs sent along for the fields that require it. */
  @ResolveReference()
  async reference(reference: { id: string }, context: RequestContext) {
    const record = await this.load.byId(context, reference.id);
    return record && { ...reference, ...record };
  }

  @ResolveField('plan')
  plan(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return this.plans.byId(context, task.planId);
  }

  @ResolveField('organization')
  organization(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, task.orgId);
  }

  @ResolveField('section')
  async section(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    const plan = await this.plans.byId(context, task.planId);
    return plan?.sections.find(({ no }) => no === task.sectionNo) ?? null;
  }

  @ResolveField('owner')
  owner(@Parent() task: PlanTaskRecord, @Context() context: RequestContext) {
    return task.ownerId === null ? null : this.members.byId(context, task.ownerId);
  }

  @ResolveField('state')
  state(@Parent() task: PlanTaskRecord) {
    return this.reading.stateOf(task);
  }
}

@Resolver('PlanTarget')
export class PlanTargetResolver implements PlanTargetFields {
  @ResolveField('meaning')
  meaning(@Parent() { metric }: PlanTargetRecord) {
    return metricOf(metric)?.meaning ?? metric;
  }
}
