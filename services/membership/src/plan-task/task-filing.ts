import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Act } from '@uniongraph/mongo';
import type { FilingRecord } from '../filing/filing.model.js';
import { FilingSubjects } from '../filing/filing-subjects.js';
import { PlanOfTask } from './plan-of-task.js';
import type { PlanTaskRecord } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { PlanTaskService } from './plan-task.service.js';

/** The superior's reply is the notice that a task waits for. */
@Injectable()
export class TaskFiling {
  constructor(
    subjects: FilingSubjects,
    private readonly tasks: PlanTaskRepository,
    private readonly planOf: PlanOfTask,
    private readonly service: PlanTaskService,
  ) {
    subjects.register({ recordType: 'PlanTask', onReplied: (act, filing) => this.release(act, filing) });
  }

  private async release(act: Act, { orgId, planTaskIds }: FilingRecord): Promise<void> {
    const waiting = await this.tasks.waiting(Scope.system("the superior's reply releases them"), orgId, planTaskIds, act.session);
    for (const task of waiting.filter(isOwnCourse)) {
      const plan = await this.planOf.open(act, task.planId);
      if (plan) await this.service.released(act, task, plan, task.dueOn);
    }
  }
}

/** A revision that leaves a task as it was takes over its course at publication. */
function isOwnCourse({ inForce, isRevised, earlierIds }: PlanTaskRecord): boolean {
  return inForce || isRevised || earlierIds.length === 0;
}
