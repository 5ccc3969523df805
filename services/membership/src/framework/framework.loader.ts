import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type { FrameworkRecord } from './framework.model.js';
import { FrameworkRepository, PartnerRepository } from './framework.repository.js';
import { nodeOf } from './framework.rules.js';
import { frameworkScope } from './framework.scope.js';
import type { FrameworkNodeRecord } from './framework.model.js';
import type { PartnerBodyRecord } from './partner.model.js';
import type { TaskTagRecord } from './task-tag.model.js';
import { TaskTagRepository, type TaskPlace } from './task-tag.repository.js';

export interface TaggedNode {
  framework: FrameworkRecord;
  level: string;
  node: FrameworkNodeRecord;
}

/** Batched reads: one query each, however many tasks or frameworks a request asks about. */
@Injectable()
export class FrameworkLoader {
  constructor(
    private readonly frameworks: FrameworkRepository,
    private readonly partners: PartnerRepository,
    private readonly tags: TaskTagRepository,
  ) {}

  byId(context: RequestContext, id: string): Promise<FrameworkRecord | null> {
    return loader(context, 'framework.byId', (ids) => this.frameworks.byIds(frameworkScope(context.caller, 'framework.read'), ids)).load(id);
  }

  partner(context: RequestContext, id: string): Promise<PartnerBodyRecord | null> {
    return loader(context, 'partner.byId', (ids) => this.partners.byIds(frameworkScope(context.caller, 'partner.read'), ids)).load(id);
  }

  /** @returns the nodes that the task is tagged to, of frameworks that the caller may see. */
  async nodesOf(context: RequestContext, { orgId, year, key }: PlanTaskRecord): Promise<TaggedNode[]> {
    const batched = loader<TaskTagRecord[]>(context, 'framework.tagsOfTask', (places) => this.tags.ofTasks(places.map((place) => JSON.parse(place) as TaskPlace)));
    const tags = (await batched.load(JSON.stringify({ orgId, year, key } satisfies TaskPlace))) ?? [];
    const nodes = await Promise.all(tags.map(async ({ frameworkId, node }) => ({ framework: await this.byId(context, frameworkId), key: node })));
    return nodes.flatMap(({ framework, key: node }) => {
      const at = framework && nodeOf(framework, node);
      return at ? [{ framework, ...at }] : [];
    });
  }
}
