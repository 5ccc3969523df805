import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { EvidenceReader } from '@uniongraph/evidence';
import { refuse } from '@uniongraph/errors';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { ClosePlanTaskInput } from '../schema-types.js';
import { checkNotAfter } from '../work-plan/work-plan.rules.js';
import { EvidenceProofs } from './evidence-proofs.js';
import { PlanOfTask } from './plan-of-task.js';
import type { PlanTaskRecord, ProgressReportRecord } from './plan-task.model.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { checkDone, checkOpen, checkReason, checkStage } from './plan-task.rules.js';

const DONE_NOTE = '办结 | done';

/** The end of a task: done, with evidence or a written reason; or dropped, with a reason. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly planOf: PlanOfTask,
    private readonly evidence: EvidenceReader,
    private readonly proofs: EvidenceProofs,
    private readonly work: UnitOfWork,
  ) {}

  close(caller: Caller, input: ClosePlanTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'closePlanTask', input, async (act) => {
      const current = await this.planOf.taskForChange(act, input);
      const on = input.on ?? today(act.now);
      checkNotAfter(on, today(act.now), ['input', 'on']);
      const change = input.outcome === 'DONE' ? await this.done(act, current, input, on) : await this.dropped(act, current, input);
      const saved = await act.update(this.tasks.model, current, { ...change, stage: input.outcome, closedOn: on });
      act.emit('PlanTaskClosed', saved, { taskId: saved._id, planId: saved.planId, outcome: input.outcome, on, version: saved.version });
      return saved;
    });
  }

  private async done(act: Act, task: PlanTaskRecord, input: ClosePlanTaskInput, on: string): Promise<Partial<PlanTaskRecord>> {
    await this.planOf.inState(act, task.planId, ['input', 'id'], 'PUBLISHED');
    checkStage(task, 'PLANNED', 'IN_PROGRESS');
    const closingEvidence = (await this.ownEvidence(act.caller, task)) + this.provenEvidence(task, input.evidenceProof);
    const closingReason = checkDone(closingEvidence, input.reason);
    const report: ProgressReportRecord = { on, percent: 100, note: closingReason ?? DONE_NOTE };
    return { closingEvidence, closingReason, progressReports: task.targets.length > 0 ? task.progressReports : [...task.progressReports, report] };
  }

  private async dropped(act: Act, task: PlanTaskRecord, input: ClosePlanTaskInput): Promise<Partial<PlanTaskRecord>> {
    await this.planOf.inState(act, task.planId, ['input', 'id'], 'DRAFT', 'DISCUSSED', 'PUBLISHED');
    checkOpen(task);
    return { closingReason: checkReason(input.reason, 5, 500) };
  }

  private async ownEvidence(caller: Caller, { _id: id, orgId, earlierIds }: PlanTaskRecord): Promise<number> {
    const [own = []] = await this.evidence.evidenceOf(caller, [{ orgId, tasks: [{ id, earlierIds }] }]);
    return own.length;
  }

  private provenEvidence(task: PlanTaskRecord, proof: string | null | undefined): number {
    if (!proof) return 0;
    return (
      this.proofs.countIn(proof, task._id) ??
      refuse('INVALID', '佐证凭据无效或已过期，请重新查询 evidence.proof | The proof is not valid any more: query evidence.proof again', ['input', 'evidenceProof'])
    );
  }
}
