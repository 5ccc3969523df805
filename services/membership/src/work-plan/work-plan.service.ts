import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { UnionMeetingRepository } from '../meeting/union-meeting.repository.js';
import { meetingScope } from '../meeting/union-meeting.scope.js';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import type { CloseWorkPlanInput, CommentOnWorkPlanInput, DiscussWorkPlanInput, FinalizeWorkPlanInput } from '../schema-types.js';
import { PlanCommentRepository } from './plan-comment.repository.js';
import type { WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanRepository } from './work-plan.repository.js';
import { checkDiscussedAt, checkDiscussion, checkFinal, checkPlanState, checkText } from './work-plan.rules.js';
import { planScope } from './work-plan.scope.js';

/** The life of a plan: discussed, final, closed; publication and revision are PlanRevisionService's. */
@Injectable()
export class WorkPlanService {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly tasks: PlanTaskRepository,
    private readonly comments: PlanCommentRepository,
    private readonly members: MemberRepository,
    private readonly meetings: UnionMeetingRepository,
    private readonly work: UnitOfWork,
  ) {}

  /** A final plan that is discussed again is open to changes again. */
  discuss(caller: Caller, input: DiscussWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'discussWorkPlan', input, async (act) => {
      const current = await this.forChange(act, input);
      checkPlanState(current, 'DRAFT', 'DISCUSSED', 'FINAL');
      const { on, presentIds, minutes } = input;
      checkDiscussion(input, today(act.now));
      await this.checkPresent(act, presentIds);
      const meetingId = input.meetingId ?? null;
      if (meetingId !== null) checkDiscussedAt(await this.meetings.byId(meetingScope(caller, 'meeting.read'), meetingId, act.session), current.orgId, on);
      return act.update(this.plans.model, current, { state: 'DISCUSSED', finalizedOn: null, discussions: [...current.discussions, { on, presentIds, minutes, meetingId }] });
    });
  }

  finalize(caller: Caller, input: FinalizeWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'finalizeWorkPlan', input, async (act) => {
      const current = await this.forChange(act, input);
      checkFinal(current, await this.tasks.inPlan(current._id, act.session));
      const saved = await act.update(this.plans.model, current, { state: 'FINAL', finalizedOn: today(act.now) });
      act.emit('PlanFinalised', saved, { planId: saved._id, year: saved.year, revision: saved.revision, version: saved.version });
      return saved;
    });
  }

  /** Closes the plan in force, or withdraws one that was not published yet. */
  close(caller: Caller, input: CloseWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'closeWorkPlan', input, async (act) => {
      const current = await this.forChange(act, input);
      checkPlanState(current, 'DRAFT', 'DISCUSSED', 'FINAL', 'PUBLISHED');
      const ended = { state: 'CLOSED', endedOn: today(act.now) } as const;
      if (current.state !== 'PUBLISHED') return act.update(this.plans.model, current, { ...ended, standing: null });
      await this.checkNothingInPreparation(act, current);
      const saved = await act.update(this.plans.model, current, { ...ended, inForce: false });
      await this.tasks.stamp(saved._id, saved, act.session);
      act.emit('PlanClosed', saved, { planId: saved._id, year: saved.year, revision: saved.revision, version: saved.version });
      return saved;
    });
  }

  comment(caller: Caller, input: CommentOnWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'commentOnWorkPlan', input, async (act) => {
      const plan = await this.plans.forChange(planScope(caller, 'plan.comment'), input.id, null, act.session);
      checkText(input.text, 2_000, ['input', 'text']);
      await act.insert(this.comments.model, { ...newRecord('cmt', act, plan), planId: plan._id, text: input.text });
      return plan;
    });
  }

  private forChange(act: Act, input: { id: string; version: number }): Promise<WorkPlanRecord> {
    return this.plans.forChange(planScope(act.caller, 'plan.write'), input.id, input.version, act.session);
  }

  private async checkPresent(act: Act, presentIds: readonly string[]): Promise<void> {
    const members = await this.members.byIds(memberScope(act.caller), presentIds, act.session);
    const unknown = members.indexOf(null);
    if (unknown >= 0) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'presentIds', String(unknown)]);
  }

  private async checkNothingInPreparation(act: Act, { orgId, year }: WorkPlanRecord): Promise<void> {
    const revisions = await this.plans.allRevisions({ orgId, year }, act.session);
    const open = revisions.find(({ standing }) => standing === 'IN_PREPARATION');
    if (open)
      refuse('WRONG_STATE', `第 ${open.revision} 次修订尚在编制，请先公布或撤回 | Revision ${open.revision} is in preparation: publish or withdraw it first`, ['input', 'id']);
  }
}
