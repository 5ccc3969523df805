import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { taskTagModel, type TaskTagRecord } from './task-tag.model.js';

const OF_A_TASK = Scope.system('who may see the task or the framework may see how they belong together');

/** Which task: its organisation, year and key, the same in every revision. */
export interface TaskPlace {
  orgId: string;
  year: number;
  key: string;
}

@Injectable()
export class TaskTagRepository extends ScopedRepository<TaskTagRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(taskTagModel(store.connection));
  }

  async live(frameworkId: string, node: string, taskKey: string, session: ClientSession): Promise<TaskTagRecord | null> {
    return (await this.find(OF_A_TASK, { frameworkId, node, taskKey, endedAt: null }, session).exec())[0] ?? null;
  }

  /** @returns the framework's living tags. */
  ofFramework(frameworkId: string): Promise<TaskTagRecord[]> {
    return this.find(OF_A_TASK, { frameworkId, endedAt: null }).exec();
  }

  /** @returns per task its living tags, by framework and node: one query. */
  async ofTasks(places: readonly TaskPlace[]): Promise<TaskTagRecord[][]> {
    const wanted = places.map(({ orgId, year, key }) => ({ orgId, year, taskKey: key }));
    const found = await this.find(OF_A_TASK, { $or: wanted, endedAt: null }).sort({ frameworkId: 1, node: 1 }).exec();
    return allOfEach(
      places.map(({ orgId, year, key }) => placeKey(orgId, year, key)),
      found,
      ({ orgId, year, taskKey }) => placeKey(orgId, year, taskKey),
    );
  }
}

function placeKey(orgId: string, year: number, key: string): string {
  return JSON.stringify([orgId, year, key]);
}
