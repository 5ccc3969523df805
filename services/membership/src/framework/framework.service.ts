import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import type { DefineFrameworkInput, TagTaskInput, UntagTaskInput } from '../schema-types.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import type { WorkPlanRecord } from '../work-plan/work-plan.model.js';
import type { FrameworkNodeRecord, FrameworkRecord } from './framework.model.js';
import { FrameworkLoader } from './framework.loader.js';
import { FrameworkRepository } from './framework.repository.js';
import { boardOf, checkNode, checkTitle, countsOf, levelsFrom, refuse } from './framework.rules.js';
import { frameworkScope } from './framework.scope.js';
import { TaskTagRepository } from './task-tag.repository.js';

export interface NodeTasks {
  level: string;
  node: FrameworkNodeRecord;
  tasks: PlanTaskRecord[];
  isGap: boolean;
}

export interface Board {
  framework: FrameworkRecord;
  workPlan: WorkPlanRecord | null;
  nodes: NodeTasks[];
  gaps: string[];
  untagged: PlanTaskRecord[];
}

@Injectable()
export class FrameworkService {
  constructor(
    private readonly frameworks: FrameworkRepository,
    private readonly tags: TaskTagRepository,
    private readonly load: FrameworkLoader,
    private readonly organizations: OrganizationRepository,
    private readonly plans: WorkPlanLoader,
    private readonly planTasks: PlanTaskLoader,
    private readonly tasks: PlanTaskRepository,
    private readonly work: UnitOfWork,
  ) {}

  define(caller: Caller, input: DefineFrameworkInput): Promise<FrameworkRecord> {
    return this.work.run(caller, 'defineFramework', input, async (act) => {
      const levels = levelsFrom(countsOf(input.code), input.levels);
      const name = checkTitle(input.name, ['input', 'name']);
      const organization = await this.organizations.byId(frameworkScope(caller, 'framework.write'), input.orgId, act.session);
      if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', 'orgId']);
      const { code, year } = input;
      return act.insert(
        this.frameworks.model,
        { ...newRecord('frw', act, organization), code, name, year, levels },
        new DomainError('DUPLICATE_CODE', `${year} 年已有框架 ${code} | there is a framework ${code} of ${year} already`, { field: ['input', 'code'] }),
      );
    });
  }

  tag(caller: Caller, input: TagTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'tagTask', input, async (act) => {
      const { framework, task } = await this.parties(act, input);
      const tag = { frameworkId: framework._id, node: input.node, year: framework.year, taskKey: task.key, endedAt: null };
      await act.insert(
        this.tags.model,
        { ...newRecord('ttg', act, framework), ...tag },
        new DomainError('WRONG_TAG', `${task.key} 已归入该节点 | ${task.key} is at this node already`, { field: ['input', 'taskId'] }),
      );
      return task;
    });
  }

  untag(caller: Caller, input: UntagTaskInput): Promise<PlanTaskRecord> {
    return this.work.run(caller, 'untagTask', input, async (act) => {
      const { framework, task } = await this.parties(act, input);
      const tag = await this.tags.live(framework._id, input.node, task.key, act.session);
      if (!tag) refuse('WRONG_TAG', `${task.key} 未归入该节点 | ${task.key} is not at this node`, ['input', 'taskId']);
      await act.update(this.tags.model, tag, { endedAt: act.now });
      return task;
    });
  }

  /** @returns the framework's nodes with the tasks of the plan in force, else of the one in preparation; null when the framework is not the caller's to see. */
  async board(context: RequestContext, frameworkId: string): Promise<Board | null> {
    const framework = await this.load.byId(context, frameworkId);
    if (!framework) return null;
    const workPlan = await this.plans.current(context, framework);
    const all = workPlan ? await this.planTasks.ofPlan(context, workPlan._id) : [];
    const tasks = all.filter(({ stage }) => stage !== 'DROPPED');
    const tags = await this.tags.ofFramework(framework._id);
    const nodes = boardOf(framework, tags).map(({ level, node, taskKeys }): NodeTasks => {
      const at = tasks.filter(({ key }) => taskKeys.includes(key));
      return { level, node, tasks: at, isGap: at.length === 0 };
    });
    const tagged = new Set(nodes.flatMap((node) => node.tasks.map(({ key }) => key)));
    const gaps = nodes.filter(({ isGap }) => isGap).map(({ level, node }) => `${level}：${node.name}`);
    return { framework, workPlan, nodes, gaps, untagged: tasks.filter(({ key }) => !tagged.has(key)) };
  }

  /** A task of the union's plan of that year, at a node that there is. */
  private async parties(act: Act, { frameworkId, node, taskId }: TagTaskInput): Promise<{ framework: FrameworkRecord; task: PlanTaskRecord }> {
    const framework = await this.frameworks.byId(frameworkScope(act.caller, 'framework.write'), frameworkId, act.session);
    if (!framework) refuse('NOT_FOUND', '找不到该框架 | There is no such framework', ['input', 'frameworkId']);
    checkNode(framework, node);
    const task = await this.tasks.byId(frameworkScope(act.caller, 'framework.write'), taskId, act.session);
    if (task?.orgId !== framework.orgId || task.year !== framework.year)
      refuse('NOT_FOUND', '该组织当年计划中没有该任务 | The plan of that union and year has no such task', ['input', 'taskId']);
    return { framework, task };
  }
}
