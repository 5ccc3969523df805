import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { MemberRecord } from '../member/member.model.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { RegulationRecord } from '../regulation/regulation.model.js';
import type { InvestigationErrorCode, SubmitInvestigationReportInput } from '../schema-types.js';
import { checkNotAfter, checkText } from '../work-plan/work-plan.rules.js';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import type { InvestigationRecord, InvestigationReportRecord } from './investigation.model.js';

export const refuse: Refuse<InvestigationErrorCode> = refuseAny;

/** @throws DomainError INVALID. */
export function checkProposed({ title, planTaskIds }: { title: string; planTaskIds?: readonly string[] | null }): void {
  checkText(title, 80, ['input', 'title']);
  checkPlanTasks(planTaskIds);
}

/** @throws DomainError INVALID. */
export function checkDue(dueOn: string, today: string): void {
  if (dueOn < today) refuse('INVALID', '报告期限不能早于今天 | the due day must not be before today', ['input', 'dueOn']);
}

/** @throws DomainError NOT_FOUND, NOT_ELIGIBLE. */
export function checkLead(member: MemberRecord | null, orgId: string): MemberRecord {
  if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'leadId']);
  if (member.status !== 'ACTIVE' || !member.orgScope.includes(orgId))
    refuse('NOT_ELIGIBLE', '负责人须为本组织（含下级）的在籍会员 | The lead has to be an active member of this organisation or one below it', ['input', 'leadId']);
  return member;
}

/** MEM-28: a report names its method and its sample. @throws DomainError WRONG_STATE, INVALID. */
export function reportOf(topic: InvestigationRecord, { method, sample, abstract, reference }: SubmitInvestigationReportInput, on: string): InvestigationReportRecord {
  checkState(topic, 'PROPOSED');
  checkText(method, 200, ['input', 'method']);
  checkText(sample, 200, ['input', 'sample']);
  checkText(abstract, 5_000, ['input', 'abstract']);
  if (reference != null) checkText(reference, 200, ['input', 'reference']);
  return { on, method: method.trim(), sample: sample.trim(), abstract: abstract.trim(), reference: reference?.trim() ?? null };
}

/** @throws DomainError WRONG_STATE. */
export function checkState(topic: InvestigationRecord, needed: InvestigationRecord['state']): void {
  if (topic.state !== needed)
    refuse('WRONG_STATE', `调研的状态为 ${topic.state}，此操作须为 ${needed} | The investigation is ${topic.state}: this needs ${needed}`, ['input', 'id']);
}

/** MEM-28: an adopted result has changed a regulation or a plan task. @throws DomainError NOTHING_CHANGED. */
export function checkSomethingChanged({ regulationId, planTaskId }: { regulationId?: string | null; planTaskId?: string | null }): void {
  if (regulationId == null && planTaskId == null) {
    refuse('NOTHING_CHANGED', '须填写因此修改的制度或计划任务 | Name the regulation or the plan task that it changed: regulationId or planTaskId', ['input', 'regulationId']);
  }
}

/** @throws DomainError NOT_FOUND, INVALID for a draft. */
export function checkChangedRegulation(regulation: RegulationRecord | null, orgId: string): void {
  if (regulation?.orgId !== orgId) refuse('NOT_FOUND', '该组织没有这项制度 | The organisation has no such regulation', ['input', 'regulationId']);
  if (!regulation.isPublished) refuse('INVALID', '该制度仍为草案，请先通过 | the regulation is a draft: adopt it first', ['input', 'regulationId']);
}

/** @throws DomainError NOT_FOUND. */
export function checkChangedTask(task: PlanTaskRecord | null, orgId: string): void {
  if (task?.orgId !== orgId) refuse('NOT_FOUND', '该组织没有这项计划任务 | The organisation has no such plan task', ['input', 'planTaskId']);
}

/** @throws DomainError WRONG_STATE, INVALID. */
export function checkConclusion(project: InnovationProjectRecord, { outcome, on }: { outcome: string; on: string }, today: string): void {
  if (project.state !== 'UNDER_WAY') refuse('WRONG_STATE', '该项目已结项 | The project was concluded already', ['input', 'id']);
  checkText(outcome, 2_000, ['input', 'outcome']);
  checkNotAfter(on, today, ['input', 'on']);
  if (on < project.from) refuse('INVALID', `不能早于开始日期 ${project.from} | the day must not be before ${project.from}, the first`, ['input', 'on']);
}
