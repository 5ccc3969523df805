import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { refuse } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { PartyReportRepository } from '../party-link/party-link.repository.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import { carriedOver } from '../plan-task/plan-task.rules.js';
import { PlanTaskWriter } from '../plan-task/plan-task.writer.js';
import type { PublishWorkPlanInput, ReviseWorkPlanInput } from '../schema-types.js';
import { emptyPlan } from './empty-plan.js';
import type { PartyReportRecord, WorkPlanRecord } from './work-plan.model.js';
import { WorkPlanRepository } from './work-plan.repository.js';
import { checkPartyReport, checkPlanState, checkText, warningsAt } from './work-plan.rules.js';
import { planScope } from './work-plan.scope.js';

/** Publication never edits: what is published supersedes the revision before, which stays readable. */
@Injectable()
export class PlanRevisionService {
  constructor(
    private readonly plans: WorkPlanRepository,
    private readonly tasks: PlanTaskRepository,
    private readonly writer: PlanTaskWriter,
    private readonly reports: PartyReportRepository,
    private readonly work: UnitOfWork,
  ) {}

  publish(caller: Caller, input: PublishWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'publishWorkPlan', input, async (act) => {
      const current = await this.plans.forChange(planScope(caller, 'plan.write'), input.id, input.version, act.session);
      checkPlanState(current, 'FINAL');
      const on = today(act.now);
      if (input.partyReport) checkPartyReport(input.partyReport, on);
      const partyReport = await this.reportOf(act, current, input);
      const superseded = await this.supersede(act, current);
      const saved = await act.update(this.plans.model, current, {
        state: 'PUBLISHED',
        standing: 'IN_FORCE',
        inForce: true,
        isPublished: true,
        publishedOn: on,
        partyReport,
        warnings: warningsAt(current, partyReport !== null, on),
      });
      if (superseded) await this.carryOver(act, saved, superseded);
      await this.tasks.stamp(saved._id, saved, act.session);
      act.emit('PlanPublished', saved, { planId: saved._id, year: saved.year, revision: saved.revision, version: saved.version });
      return saved;
    });
  }

  /** MEM-29: as given with the publication, else the latest that was made by reportToParty of this revision. */
  private async reportOf(act: Act, plan: WorkPlanRecord, { partyReport: given }: PublishWorkPlanInput): Promise<PartyReportRecord | null> {
    if (given) return { on: given.on, to: given.to, reply: given.reply ?? null };
    const made = await this.reports.ofPlan(Scope.system('a report of the plan that the caller publishes'), plan._id, act.session);
    return made && { on: made.on, to: made.partyOrgName, reply: made.reply?.text ?? null };
  }

  revise(caller: Caller, input: ReviseWorkPlanInput): Promise<WorkPlanRecord> {
    return this.work.run(caller, 'reviseWorkPlan', input, async (act) => {
      const current = await this.plans.forChange(planScope(caller, 'plan.write'), input.id, input.version, act.session);
      checkPlanState(current, 'PUBLISHED');
      checkText(input.reason, 1_000, ['input', 'reason']);
      const revisions = await this.plans.allRevisions(current, act.session);
      const open = revisions.find(({ standing }) => standing === 'IN_PREPARATION');
      if (open) refuse('WRONG_STATE', `第 ${open.revision} 次修订已在编制，请在其中修改 | Revision ${open.revision} is in preparation already: change that one`, ['input', 'id']);
      await act.hold(this.plans.model, current);
      const { periodKind, title, guidingIdeas, objectives, slogans, basis, sections } = current;
      const saved = await act.insert(this.plans.model, {
        ...newRecord('pln', act, current),
        ...emptyPlan(current.year, revisions[0]!.revision + 1, input.reason),
        periodKind,
        title,
        guidingIdeas,
        objectives,
        slogans,
        basis,
        sections,
      });
      await this.writer.copyAll(act, saved, await this.tasks.inPlan(current._id, act.session));
      return saved;
    });
  }

  /** @returns the plan that was in force, which is so no longer. */
  private async supersede(act: Act, { orgId, year }: WorkPlanRecord): Promise<WorkPlanRecord | null> {
    const revisions = await this.plans.allRevisions({ orgId, year }, act.session);
    const inForce = revisions.find(({ standing }) => standing === 'IN_FORCE');
    if (!inForce) return null;
    checkPlanState(inForce, 'PUBLISHED');
    const superseded = await act.update(this.plans.model, inForce, { state: 'REVISED', standing: null, inForce: false, endedOn: today(act.now) });
    await this.tasks.stamp(superseded._id, superseded, act.session);
    return superseded;
  }

  private async carryOver(act: Act, plan: WorkPlanRecord, superseded: WorkPlanRecord): Promise<void> {
    const before = new Map((await this.tasks.inPlan(superseded._id, act.session)).map((task) => [task._id, task]));
    for (const task of await this.tasks.inPlan(plan._id, act.session)) {
      const earlier = before.get(task.earlierIds[0] ?? '');
      const course = earlier && carriedOver(task, earlier);
      if (course) await act.update(this.tasks.model, task, course);
    }
  }
}
