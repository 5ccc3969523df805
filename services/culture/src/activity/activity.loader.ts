import { Injectable } from '@nestjs/common';
import { badUserInput } from '@uniongraph/errors';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { ActivityRecord } from './activity.model.js';
import { ActivityRepository } from './activity.repository.js';
import { scopeOf } from './activity.scope.js';

const LATEST_MAX = 50;

@Injectable()
export class ActivityLoader {
  constructor(private readonly activities: ActivityRepository) {}

  byId(context: RequestContext, id: string): Promise<ActivityRecord | null> {
    return loader(context, 'activity.byId', (ids) => this.activities.byIds(scopeOf(context.caller, 'activity.read'), ids)).load(id);
  }

  /** @throws GraphQLError BAD_USER_INPUT outside of 1-50. */
  latestOf(context: RequestContext, orgId: string, first: number): Promise<ActivityRecord[] | null> {
    if (first < 1 || first > LATEST_MAX) throw badUserInput(`first 须为 1-${LATEST_MAX} | first must be 1-${LATEST_MAX}, got ${first}`);
    return loader(context, `activity.latestOf.${first}`, (ids) => this.activities.latestOf(scopeOf(context.caller, 'activity.read'), ids, first)).load(orgId);
  }
}
