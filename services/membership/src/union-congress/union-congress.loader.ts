import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { UnionCongressRecord, UnionResolutionRecord } from './union-congress.model.js';
import { UnionCongressRepository } from './union-congress.repository.js';
import { congressScope } from './union-congress.scope.js';

@Injectable()
export class UnionCongressLoader {
  constructor(private readonly sessions: UnionCongressRepository) {}

  byId(context: RequestContext, id: string): Promise<UnionCongressRecord | null> {
    return loader(context, 'unionCongress.byId', (ids) => this.sessions.byIds(congressScope(context.caller, 'unionCongress.read'), ids)).load(id);
  }

  /** @returns the resolutions that the task carries. */
  async carriedBy(context: RequestContext, taskId: string): Promise<UnionResolutionRecord[]> {
    const batch = loader(context, 'unionCongress.carriedBy', async (taskIds) => {
      const sessions = await this.sessions.carriedBy(congressScope(context.caller, 'unionCongress.read'), taskIds);
      const resolutions = sessions.flatMap((session) => session.resolutions);
      return taskIds.map((id) => resolutions.filter(({ planTaskIds }) => planTaskIds.includes(id)));
    });
    return (await batch.load(taskId)) ?? [];
  }
}
