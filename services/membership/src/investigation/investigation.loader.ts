import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { InnovationProjectRecord } from './innovation-project.model.js';
import { InnovationProjectRepository } from './innovation-project.repository.js';
import type { InvestigationRecord } from './investigation.model.js';
import { InvestigationRepository } from './investigation.repository.js';
import { investigationScope } from './investigation.scope.js';

@Injectable()
export class InvestigationLoader {
  constructor(
    private readonly topics: InvestigationRepository,
    private readonly projects: InnovationProjectRepository,
  ) {}

  topic(context: RequestContext, id: string): Promise<InvestigationRecord | null> {
    return loader(context, 'investigation.topic', (ids) => this.topics.byIds(investigationScope(context.caller, 'investigation.read'), ids)).load(id);
  }

  project(context: RequestContext, id: string): Promise<InnovationProjectRecord | null> {
    return loader(context, 'investigation.project', (ids) => this.projects.byIds(investigationScope(context.caller, 'investigation.read'), ids)).load(id);
  }
}
