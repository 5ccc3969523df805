import type { Caller } from '@uniongraph/access';
import { holding, memberOf, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { anIdNumber } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

const PLAN =
  'id version revision state inForce title finalizedOn publishedOn endedOn revisionReason warnings { code on } discussions { on minutes presentCount } tasks { id key version stage }';
const TASK = `id version key stage state dueOn dueBy months calendarMonths per committee awaitingNotice closedOn closingReason closingEvidence isRevised inForce
  owner { id } section { no title } schedules { months dueOn on reason } progressReports { on percent note } targets { no metric op value unit per args { name value } }`;
const SUMMARY = `id version revision state asOf percent percentReason targetsMet targetsMissed targetsUnknown nextSteps publishedOn
  sections { key item result percent percentReason task { key } figures { target { no metric } actual met reason } evidence { subgraph count evidenceIds } }`;
const ACTS = {
  draftWorkPlan: ['workPlan', PLAN],
  importWorkPlan: ['workPlan', PLAN],
  changeWorkPlan: ['workPlan', PLAN],
  discussWorkPlan: ['workPlan', PLAN],
  finalizeWorkPlan: ['workPlan', PLAN],
  publishWorkPlan: ['workPlan', PLAN],
  reviseWorkPlan: ['workPlan', PLAN],
  closeWorkPlan: ['workPlan', PLAN],
  commentOnWorkPlan: ['workPlan', PLAN],
  addPlanTask: ['planTask', TASK],
  changePlanTask: ['planTask', TASK],
  schedulePlanTask: ['planTask', TASK],
  holdForNotice: ['planTask', TASK],
  releaseTask: ['planTask', TASK],
  closePlanTask: ['planTask', TASK],
  reportProgress: ['planTask', TASK],
  draftSummary: ['summary', SUMMARY],
  publishSummary: ['summary', SUMMARY],
  attachMemEvidence: ['evidence', 'id title occurredOn people planTaskIds'],
} as const;

type Input = Readonly<Record<string, unknown>>;

export interface Refusal {
  code: string;
  field: string[];
  message: string;
}

export interface PlanView {
  id: string;
  version: number;
  revision: number;
  state: string;
  inForce: boolean;
  title: string;
  warnings: { code: string; on: string }[];
  tasks: { id: string; key: string; version: number; stage: string }[];
}

export interface TaskView {
  id: string;
  version: number;
  key: string;
  stage: string;
  state: string;
  dueBy: string;
}

export interface SummaryView {
  id: string;
  version: number;
  state: string;
  percent: number | null;
}

/** A union, its office, and two members of its committee. */
export interface Union {
  id: string;
  code: string;
  office: Caller;
  committee: string[];
}

/** The yearly plan under test: acts by name, and plans with harmless defaults. */
export class PlansUnderTest {
  private constructor(readonly service: TestService) {}

  static async start(at = '2025-03-31T10:00:00+08:00'): Promise<PlansUnderTest> {
    const service = await startTestService(membership);
    service.at(at);
    return new PlansUnderTest(service);
  }

  async attempt<T = unknown>(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<{ record: T | null; userErrors: Refusal[] }> {
    const [key, selection] = ACTS[act];
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { ${key} { ${selection} } userErrors { code field message } } }`;
    const payload = (await this.service.data<Record<string, Record<string, unknown>>>(caller, query, { input }))[act]!;
    return { record: payload[key] as T | null, userErrors: payload['userErrors'] as Refusal[] };
  }

  async must<T = TaskView>(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<T> {
    const { record, userErrors } = await this.attempt<T>(caller, act, input);
    if (!record || userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
    return record;
  }

  async refusals(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<string[]> {
    return (await this.attempt(caller, act, input)).userErrors.map(({ code, field }) => [code, ...field].join(' '));
  }

  async union(over: Input = {}): Promise<Union> {
    const code = `P-${ulid()}`;
    const input = { code, name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', employeeCount: 60, ...over };
    const query = 'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } userErrors { message } } }';
    const { registerOrganization } = await this.service.data<{ registerOrganization: { organization: { id: string } } }>(theProduct, query, { input });
    const { id } = registerOrganization.organization;
    return { id, code: String(input.code), office: holding('UNION_OFFICE', id, { subject: `office-${id}` }), committee: await this.members(id, 2) };
  }

  async members(orgId: string, count: number, over: Input = {}): Promise<string[]> {
    const members = Array.from({ length: count }, () => ({ name: '王芳', idNumber: anIdNumber(), employmentType: 'PERMANENT', joinedOn: '2021-05-01', ...over }));
    const query = 'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { members { id } userErrors { message } } }';
    const { importMembers } = await this.service.data<{ importMembers: { members: { id: string }[] } }>(theProduct, query, { input: { orgId, members } });
    return importMembers.members.map(({ id }) => id);
  }

  draft({ id, office }: Union, over: Input = {}): Promise<PlanView> {
    return this.must<PlanView>(office, 'draftWorkPlan', { orgId: id, year: 2025, title: '2025年工会工作计划', sections: [{ no: '1', title: '组织建设' }], ...over });
  }

  add({ office }: Union, plan: { id: string }, over: Input = {}): Promise<TaskView> {
    return this.must(office, 'addPlanTask', { planId: plan.id, task: aTask(over) });
  }

  async discussed(union: Union, plan: { id: string; version: number }): Promise<PlanView> {
    return this.must<PlanView>(union.office, 'discussWorkPlan', {
      id: plan.id,
      version: plan.version,
      on: '2025-03-01',
      presentIds: union.committee,
      minutes: '经委员会研究讨论。',
    });
  }

  /** @returns the plan as it is after discussion, finalisation and publication. */
  async published(union: Union, plan: { id: string; version: number }): Promise<PlanView> {
    const { id, version } = await this.discussed(union, plan);
    const final = await this.must<PlanView>(union.office, 'finalizeWorkPlan', { id, version });
    return this.must<PlanView>(union.office, 'publishWorkPlan', { id, version: final.version, partyReport: { on: '2025-03-10', to: '中共测试支部' } });
  }

  /** @returns a published plan of 2025 with these tasks. */
  async inForce(union: Union, ...tasks: Input[]): Promise<{ plan: PlanView; tasks: TaskView[] }> {
    const draft = await this.draft(union);
    for (const [index, task] of tasks.entries()) await this.add(union, draft, { key: `T${index + 1}`, ...task });
    const plan = await this.published(union, draft);
    return { plan, tasks: await Promise.all(plan.tasks.map(({ id }) => this.task(union.office, id))) };
  }

  async task(caller: Caller, id: string): Promise<TaskView> {
    return (await this.service.data<{ planTask: TaskView }>(caller, `query ($id: ID!) { planTask(id: $id) { ${TASK} } }`, { id })).planTask;
  }

  member({ id, committee }: Union): Caller {
    return memberOf(id, committee[0]!);
  }
}

/** A task that says no more than it must. */
export function aTask(over: Input = {}): Input {
  return { key: 'T1', section: '1', item: '事项', text: '内容', months: [3], committee: 'OFF', capabilities: ['MEM-02'], ...over };
}
