import { Args, Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { UnionMeetingLoader } from '../meeting/union-meeting.loader.js';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { PlanTaskReading } from '../plan-task/plan-task-reading.js';
import type { PlanCommentFields, PlanDiscussionFields, PlanWarningFields, WorkPlanFields, WorkPlanTasksArgs } from '../schema-types.js';
import type { PlanCommentRecord } from './plan-comment.model.js';
import { WorkPlanLoader } from './work-plan.loader.js';
import type { PlanDiscussionRecord, PlanWarningRecord, WorkPlanRecord } from './work-plan.model.js';
import type { PlanYear } from './work-plan.repository.js';
import { warningText } from './work-plan.rules.js';

type Reference = { id: string } | PlanYear;
/** The progress slice's, and those that other subgraphs answer. */
type ElsewhereOrForeign = 'evidenceTicket' | 'memEvidence' | 'memMetrics' | 'progress' | 'figures' | `${'dem' | 'wel' | 'cul' | 'fin'}${'Evidence' | 'Metrics'}`;

@Resolver('WorkPlan')
export class WorkPlanFieldsResolver implements Omit<WorkPlanFields, ElsewhereOrForeign> {
  constructor(
    private readonly load: WorkPlanLoader,
    private readonly organizations: OrganizationLoader,
    private readonly tasksOf: PlanTaskReading,
  ) {}

  /** @returns the record with what other subgraphs sent along for the fields that require it. */
  @ResolveReference()
  async reference(reference: Reference, context: RequestContext) {
    const record = await ('id' in reference ? this.load.byId(context, reference.id) : this.load.current(context, reference));
    return record && { ...reference, ...record };
  }

  @ResolveField('organization')
  organization(@Parent() record: WorkPlanRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('tasks')
  tasks(@Parent() record: WorkPlanRecord, @Args() args: WorkPlanTasksArgs, @Context() context: RequestContext) {
    return this.tasksOf.ofPlan(context, record, args);
  }

  @ResolveField('comments')
  comments(@Parent() record: WorkPlanRecord, @Context() context: RequestContext) {
    return this.load.commentsOf(context, record._id);
  }
}

@Resolver('PlanDiscussion')
export class PlanDiscussionResolver implements PlanDiscussionFields {
  constructor(
    private readonly members: MemberLoader,
    private readonly meetings: UnionMeetingLoader,
  ) {}

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: PlanDiscussionRecord, @Context() context: RequestContext) {
    return meetingId ? this.meetings.byId(context, meetingId) : null;
  }

  @ResolveField('presentCount')
  presentCount(@Parent() { presentIds }: PlanDiscussionRecord) {
    return presentIds.length;
  }

  @ResolveField('present')
  present(@Parent() { presentIds }: PlanDiscussionRecord, @Context() context: RequestContext) {
    return this.members.visible(context, presentIds);
  }
}

@Resolver('PlanWarning')
export class PlanWarningResolver implements PlanWarningFields {
  @ResolveField('message')
  message(@Parent() warning: PlanWarningRecord) {
    return warningText(warning);
  }
}

@Resolver('PlanComment')
export class PlanCommentResolver implements PlanCommentFields {
  @ResolveField('author')
  author(@Parent() comment: PlanCommentRecord) {
    return comment.createdBy;
  }

  @ResolveField('at')
  at(@Parent() comment: PlanCommentRecord) {
    return comment.createdAt;
  }
}
