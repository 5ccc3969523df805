import { Injectable } from '@nestjs/common';
import { checkAll, refuse } from '@uniongraph/errors';
import { newRecord, type Act } from '@uniongraph/mongo';
import type { PlanFile } from '@uniongraph/plan-file';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import type { PlanTaskInput } from '../schema-types.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import type { PlanTaskContent, PlanTaskRecord } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { newCourse } from './plan-task.rules.js';

type Row = PlanFile['tasks'][number];

/** Writes the tasks of a plan that is being drafted, for the slices that make plans. */
@Injectable()
export class PlanTaskWriter {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly members: MemberRepository,
  ) {}

  /** @returns what the rows say, with the owners and the committees left open of `inputs`. @throws DomainErrors NOT_FOUND for each unknown owner. */
  async contentsOf(act: Act, rows: readonly Row[], inputs: readonly PlanTaskInput[]): Promise<PlanTaskContent[]> {
    const owners = await this.knownOwners(act, inputs);
    return checkAll(rows, ['input', 'tasks'], (row, index) => {
      const { ownerId, committee } = inputs[index]!;
      if (ownerId && !owners.has(ownerId)) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['ownerId']);
      return planTaskContent(row, committee ?? null, ownerId ?? null);
    });
  }

  /** Adds the tasks in their order; each goes on with the task of the same key in the plan before. */
  async addAll(act: Act, plan: WorkPlanRecord, contents: readonly PlanTaskContent[], before: readonly PlanTaskRecord[]): Promise<void> {
    const earlier = new Map(before.map((task) => [task.key, task]));
    await act.insertMany(
      this.tasks.model,
      contents.map((content, position) => aTask(act, plan, content, position, earlier.get(content.key))),
    );
  }

  /** Copies the tasks of the plan that is being revised, as they are now. */
  async copyAll(act: Act, plan: WorkPlanRecord, before: readonly PlanTaskRecord[]): Promise<void> {
    await act.insertMany(
      this.tasks.model,
      before.map((task) => ({ ...task, ...newRecord('tsk', act, plan), planId: plan._id, inForce: false, isPublished: false, earlierIds: lineOf(task), isRevised: false })),
    );
  }

  private async knownOwners(act: Act, inputs: readonly PlanTaskInput[]): Promise<Set<string>> {
    const ids = [...new Set(inputs.flatMap(({ ownerId }) => ownerId ?? []))];
    const found = ids.length === 0 ? [] : await this.members.byIds(memberScope(act.caller), ids, act.session);
    return new Set(found.flatMap((member) => (member?.status === 'ACTIVE' ? [member._id] : [])));
  }
}

export function aTask(act: Act, plan: WorkPlanRecord, content: PlanTaskContent, position: number, earlier?: PlanTaskRecord): PlanTaskRecord {
  return {
    ...newRecord('tsk', act, plan),
    ...content,
    ...newCourse(plan.year, content),
    planId: plan._id,
    year: plan.year,
    position,
    inForce: false,
    isPublished: false,
    earlierIds: earlier ? lineOf(earlier) : [],
    isRevised: true,
  };
}

export function planTaskContent(row: Row, committee: PlanTaskContent['committee'], ownerId: string | null): PlanTaskContent {
  const { section, capabilities, targets, ...rest } = row;
  return { ...rest, committee, ownerId, sectionNo: section, capabilityIds: capabilities, targets: targets.map((target, index) => ({ ...target, no: index + 1 })) };
}

/** @returns the ids of a task and of the same task before it, latest first. */
function lineOf(task: PlanTaskRecord): string[] {
  return [task._id, ...task.earlierIds];
}
