import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { UnitOfWork } from '@uniongraph/mongo';
import { PlanOfTask } from '../plan-task/plan-of-task.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import { checkStage } from '../plan-task/plan-task.rules.js';
import type { ReportProgressInput } from '../schema-types.js';
import { checkText } from '../work-plan/work-plan.rules.js';

/** What people report of a task; figures that the graph has are not reported but computed. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly planOf: PlanOfTask,
    private readonly work: UnitOfWork,
  ) {}

  report(caller: Caller, input: ReportProgressInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'reportProgress', input, async (act) => {
      const current = await this.planOf.taskForChange(act, { id: input.taskId, version: input.version }, 'plan.progress');
      await this.planOf.inState(act, current.planId, ['input', 'taskId'], 'PUBLISHED');
      checkStage(current, 'PLANNED', 'IN_PROGRESS');
      checkReport(current, input);
      const report = { on: today(act.now), percent: input.percent ?? null, note: input.note };
      const saved = await act.update(this.tasks.model, current, { stage: 'IN_PROGRESS', progressReports: [...current.progressReports, report] });
      act.emit('ProgressReported', saved, { taskId: saved._id, planId: saved.planId, percent: report.percent, on: report.on, version: saved.version });
      return saved;
    });
  }
}

function checkReport({ targets }: PlanTaskRecord, { percent, note }: ReportProgressInput): void {
  checkText(note, 1_000, ['input', 'note']);
  if (targets.length > 0 && percent != null) {
    refuse('HAS_TARGETS', '该任务有目标，百分比由目标得出，请只填说明 | The task has targets, from which its percent follows: report a note only', ['input', 'percent']);
  }
  if (targets.length === 0 && (percent == null || percent < 0 || percent > 100)) {
    refuse('INVALID', '没有目标的任务须填百分比，0-100 | A task without targets needs a percent, 0-100', ['input', 'percent']);
  }
}
