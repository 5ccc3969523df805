import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { addDays, today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryOfficeDeskArgs } from '../schema-types.js';
import { DeskSources, type DeskItemShown } from './desk-source.js';

const ITEMS_MAX = 500;
const DAYS_MAX = 366;

@Injectable()
export class DeskService {
  constructor(
    private readonly sources: DeskSources,
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns what is due within the days, or overdue; nothing for an organisation that the caller has no desk at. */
  async items(caller: Caller, { orgId, on, withinDays }: QueryOfficeDeskArgs): Promise<DeskItemShown[]> {
    const days = withinDays ?? 30;
    if (days < 0 || days > DAYS_MAX) throw badUserInput(`withinDays 须为 0-${DAYS_MAX} | withinDays must be 0-${DAYS_MAX}`);
    const organization = await this.organizations.byId(Scope.of(caller, 'desk.read', '_id'), orgId);
    if (!organization) return [];
    const day = on ?? today(this.store.now());
    const period = { orgId, on: day, until: addDays(day, days), limit: ITEMS_MAX };
    const items = (await Promise.all(this.sources.all.map((source) => source(period)))).flat();
    return items
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.kind.localeCompare(b.kind) || a.recordId.localeCompare(b.recordId))
      .slice(0, ITEMS_MAX)
      .map((item) => ({ ...item, isOverdue: item.dueOn < day }));
  }
}
