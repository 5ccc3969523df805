import { Scope } from '@uniongraph/access';
import type { EventHandlers } from '@uniongraph/events';
import { newId, type Store } from '@uniongraph/mongo';
import type { Following } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { Subgraph } from '../schema-types.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerEntryRepository } from './ledger-entry.repository.js';
import { keyOf, LEDGER_EVENTS, type LedgerFact } from './ledger-facts.js';
import type { LedgerRevisionRecord } from './ledger-revision.model.js';
import { LedgerRevisionRepository } from './ledger-revision.repository.js';

const BY = 'ledger';
const TREE = Scope.system('the tree is published');

/** Under this name membership keeps how far it has heard of a service. */
export function followerOf(service: Subgraph): string {
  return `ledger.${service.toLowerCase()}`;
}

/** The ledgers follow all five services, membership itself among them. */
export const ledgerFollowings: readonly Following[] = (Object.keys(LEDGER_EVENTS) as Subgraph[]).map((service) => ({
  service: service.toLowerCase(),
  name: followerOf(service),
  handlers: (store) => handlersFor(store, service),
}));

function handlersFor(store: Store, service: Subgraph): EventHandlers {
  const projection = new LedgerProjection(store);
  const types = Object.entries(LEDGER_EVENTS[service]);
  return Object.fromEntries(
    types.map(([type, read]) => [
      type,
      async ({ payload }, session) => {
        for (const fact of read(payload)) await projection.keep(fact, session);
      },
    ]),
  );
}

class LedgerProjection {
  private readonly entries: LedgerEntryRepository;
  private readonly revisions: LedgerRevisionRepository;
  private readonly organizations: OrganizationRepository;

  constructor(private readonly store: Store) {
    this.entries = new LedgerEntryRepository(store);
    this.revisions = new LedgerRevisionRepository(store);
    this.organizations = new OrganizationRepository(store);
  }

  /** An older version of the record than the one kept has no effect; a newer one supersedes, and what was said before stays. */
  async keep(fact: LedgerFact, session: ClientSession): Promise<void> {
    const kept = await this.entries.byKey(keyOf(fact), session);
    if (kept && kept.recordVersion! >= fact.recordVersion) return;
    const content = kept && fact.isOfItsDay ? contentOf({ ...fact, orgId: kept.orgId }) : contentOf(fact);
    if (kept && isSame(kept, content)) return this.entries.put({ ...kept, recordVersion: fact.recordVersion }, session);
    const place = await this.organizations.byId(TREE, content.orgId, session);
    if (!place) return;
    const now = this.store.now();
    const stands = { ...content, orgScope: place.orgScope, recordedAt: now };
    if (kept) {
      await this.revisions.add(revisionOf(kept, BY, now), session);
      return this.entries.put({ ...kept, ...stands, version: kept.version + 1, revision: kept.revision + 1 }, session);
    }
    await this.entries.put({ _id: newId('led'), createdBy: BY, createdAt: now, version: 1, revision: 1, planTaskIds: [], source: 'RECORD', key: keyOf(fact), ...stands }, session);
  }
}

/** @returns what the entry said until `now`. */
export function revisionOf(kept: LedgerEntryRecord, by: string, now: Date): LedgerRevisionRecord {
  const { orgId, orgScope, planTaskIds, occurredOn, summary, count, people, personTimes, amountFen, recordedAt } = kept;
  const said = { occurredOn, summary, count, people, personTimes, amountFen, recordedAt, replacedAt: now, entryId: kept._id, revision: kept.revision };
  return { _id: newId('ler'), orgId, orgScope, planTaskIds, createdBy: by, createdAt: now, version: 1, ...said };
}

type Content = Omit<LedgerFact, 'isOfItsDay'>;

function contentOf({ isOfItsDay: _isOfItsDay, ...fact }: LedgerFact): Content {
  if (!fact.isCancelled) return fact;
  const zero = (figure: number | null): number | null => figure && 0;
  return { ...fact, count: 0, people: zero(fact.people), personTimes: zero(fact.personTimes), amountFen: zero(fact.amountFen) };
}

function isSame(kept: LedgerEntryRecord, content: Content): boolean {
  return (['orgId', 'occurredOn', 'count', 'people', 'personTimes', 'amountFen', 'isCancelled'] as const).every((field) => kept[field] === content[field]);
}
