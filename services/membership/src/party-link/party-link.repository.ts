import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { oneEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { partyLinkModel, partyReportModel, supportRequestModel, type PartyLinkRecord, type PartyReportRecord, type SupportRequestRecord } from './party-link.model.js';

@Injectable()
export class PartyLinkRepository extends ScopedRepository<PartyLinkRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(partyLinkModel(store.connection));
  }

  /** @returns per union its live link: one query. */
  async liveOf(scope: Scope, orgIds: readonly string[], session?: ClientSession): Promise<(PartyLinkRecord | null)[]> {
    return oneEach(orgIds, await this.find(scope, { orgId: { $in: [...orgIds] }, to: null }, session).exec(), (link) => link.orgId);
  }
}

@Injectable()
export class PartyReportRepository extends ScopedRepository<PartyReportRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(partyReportModel(store.connection));
  }

  /** @returns the latest report of a plan. */
  async ofPlan(scope: Scope, planId: string, session: ClientSession): Promise<PartyReportRecord | null> {
    return (await this.find(scope, { planId }, session).sort({ on: -1 }).limit(1).exec())[0] ?? null;
  }
}

@Injectable()
export class SupportRequestRepository extends ScopedRepository<SupportRequestRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(supportRequestModel(store.connection));
  }

  /** @returns at most `limit` requests of the subtree without a reply, sent on `until` or earlier, earliest first. */
  waiting(scope: Scope, orgId: string, until: string, limit: number): Promise<SupportRequestRecord[]> {
    return this.find(scope, { orgScope: orgId, state: 'REQUESTED', on: { $lte: until } })
      .sort({ on: 1 })
      .limit(limit)
      .exec();
  }
}
