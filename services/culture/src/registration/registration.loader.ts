import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { RegistrationRecord } from './registration.model.js';
import { RegistrationRepository } from './registration.repository.js';
import { ownScope, readScope } from './registration.scope.js';

@Injectable()
export class RegistrationLoader {
  constructor(private readonly registrations: RegistrationRepository) {}

  byId(context: RequestContext, id: string): Promise<RegistrationRecord | null> {
    return loader(context, 'registration.byId', (ids) => this.registrations.byIds(readScope(context.caller), ids)).load(id);
  }

  /** @returns null for everybody but the person. */
  async own(context: RequestContext, memberId: string): Promise<RegistrationRecord[] | null> {
    return context.caller.memberId === memberId ? this.registrations.own(ownScope(context.caller), memberId) : null;
  }

  /** @returns 1 for who moves up next; null when not waiting. */
  async waitingPosition(context: RequestContext, { activityId, state, place }: RegistrationRecord): Promise<number | null> {
    if (state !== 'WAITING') return null;
    const waiting = await loader(context, 'registration.waitingList', (ids) => this.registrations.waitingLists(ids)).load(activityId);
    return waiting!.indexOf(place) + 1;
  }
}
