import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError, refuse } from '@uniongraph/errors';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import type { AddPlanTaskInput, ChangePlanTaskInput, HoldForNoticeInput, PlanTaskInput, ReleaseTaskInput, SchedulePlanTaskInput } from '../schema-types.js';
import { readTask } from '../work-plan/plan-content.rules.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import type { PlanTaskContent, PlanTaskRecord } from './plan-task.model.js';
import { PlanOfTask } from './plan-of-task.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { checkOpen, checkReason, checkStage, timed } from './plan-task.rules.js';
import { asInput } from './plan-task-input.js';
import { aTask, planTaskContent } from './plan-task.writer.js';

const NOTICE_CAME = '通知已到 | the notice has come';

/** Tasks while the plan is drafted, and their time while it is in force. */
@Injectable()
export class PlanTaskService {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly members: MemberRepository,
    private readonly planOf: PlanOfTask,
    private readonly work: UnitOfWork,
  ) {}

  add(caller: Caller, input: AddPlanTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'addPlanTask', input, async (act) => {
      const plan = await this.planOf.draft(act, input.planId, ['input', 'planId']);
      const content = await this.contentOf(act, plan, input.task);
      const last = (await this.tasks.inPlan(plan._id, act.session)).at(-1);
      return act.insert(this.tasks.model, aTask(act, plan, content, (last?.position ?? -1) + 1), duplicateKey(content.key));
    });
  }

  change(caller: Caller, input: ChangePlanTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'changePlanTask', input, async (act) => {
      const current = await this.planOf.taskForChange(act, input);
      const plan = await this.planOf.draft(act, current.planId, ['input', 'id']);
      checkOpen(current);
      const content = await this.contentOf(act, plan, input.task);
      const stage = content.awaitingNotice === null ? 'PLANNED' : 'AWAITING_NOTICE';
      const changed = { ...content, ...timed(plan.year, content), stage: current.stage === 'IN_PROGRESS' ? current.stage : stage, isRevised: true } as const;
      return act.update(this.tasks.model, current, changed, duplicateKey(content.key));
    });
  }

  schedule(caller: Caller, input: SchedulePlanTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'schedulePlanTask', input, async (act) => {
      const { current, plan } = await this.forCourse(act, input);
      checkOpen(current);
      const isTimeChanged = input.months != null || input.dueOn != null;
      const reason = (isTimeChanged && plan.inForce) || input.reason ? checkReason(input.reason, 5, 200) : null;
      const ownerId = input.ownerId ?? current.ownerId;
      const timing = { months: input.months ?? current.months, dueOn: input.dueOn ?? current.dueOn };
      if (input.ownerId) await this.checkOwner(act, input.ownerId, ['input', 'ownerId']);
      return this.retime(act, current, plan, timing, { reason, ownerId });
    });
  }

  hold(caller: Caller, input: HoldForNoticeInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'holdForNotice', input, async (act) => {
      const { current, plan } = await this.forCourse(act, input);
      checkStage(current, 'PLANNED', 'IN_PROGRESS');
      const awaitingNotice = checkReason(input.reason, 1, 200);
      return act.update(this.tasks.model, current, { stage: 'AWAITING_NOTICE', awaitingNotice, isRevised: current.isRevised || !plan.inForce });
    });
  }

  release(caller: Caller, input: ReleaseTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'releaseTask', input, async (act) => {
      const { current, plan } = await this.forCourse(act, input);
      checkStage(current, 'AWAITING_NOTICE');
      return this.released(act, current, plan, input.dueOn);
    });
  }

  /** A task that waits for a notice goes on, inside an act; by `dueOn`, null = by the end of its months. */
  released(act: Act, current: PlanTaskRecord, plan: WorkPlanRecord, dueOn: string | null): Promise<PlanTaskRecord> {
    const stage = current.progressReports.length > 0 ? 'IN_PROGRESS' : 'PLANNED';
    return this.retime(act, current, plan, { months: current.months, dueOn }, { stage, awaitingNotice: null }, NOTICE_CAME);
  }

  private async forCourse(act: Act, input: { id: string; version: number }): Promise<{ current: PlanTaskRecord; plan: WorkPlanRecord }> {
    const current = await this.planOf.taskForChange(act, input);
    return { current, plan: await this.planOf.inState(act, current.planId, ['input', 'id'], 'DRAFT', 'DISCUSSED', 'PUBLISHED') };
  }

  private retime(
    act: Act,
    current: PlanTaskRecord,
    plan: WorkPlanRecord,
    timing: Pick<PlanTaskContent, 'months' | 'dueOn'>,
    { reason = null, ...change }: Partial<PlanTaskRecord> & { reason?: string | null },
    why: string | null = reason,
  ): Promise<PlanTaskRecord> {
    const { months, dueOn } = readTask({ ...asInput(current), ...timing }, plan, []);
    const isTimeChanged = dueOn !== current.dueOn || months.join() !== current.months.join();
    const schedules = isTimeChanged ? [...current.schedules, { months, dueOn, on: today(act.now), reason: why }] : current.schedules;
    return act.update(this.tasks.model, current, { ...change, ...timed(plan.year, { months, dueOn }), schedules, isRevised: current.isRevised || !plan.inForce });
  }

  private async contentOf(act: Act, plan: WorkPlanRecord, task: PlanTaskInput): Promise<PlanTaskContent> {
    const row = readTask(task, plan, ['task']);
    if (task.ownerId) await this.checkOwner(act, task.ownerId, ['input', 'task', 'ownerId']);
    return planTaskContent(row, task.committee ?? null, task.ownerId ?? null);
  }

  private async checkOwner(act: Act, ownerId: string, field: string[]): Promise<void> {
    const member = await this.members.byId(memberScope(act.caller), ownerId, act.session);
    if (member?.status !== 'ACTIVE') refuse('NOT_FOUND', '找不到该在籍会员 | There is no such active member', field);
  }
}

function duplicateKey(key: string): DomainError {
  return new DomainError('DUPLICATE_KEY', `任务编号 ${key} 在本计划中已存在 | The plan has a task ${key} already`, { field: ['input', 'task', 'key'] });
}
