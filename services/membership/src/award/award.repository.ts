import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { awardSchemeModel, type AwardSchemeRecord } from './award-scheme.model.js';
import { nominationModel, type NominationRecord } from './nomination.model.js';

const FOR_THE_DESK = Scope.system("the desk's own reader is checked by its service");
const OF_ITS_SCHEME = Scope.system('who acts on a scheme acts on all of its nominations');

@Injectable()
export class AwardSchemeRepository extends ScopedRepository<AwardSchemeRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(awardSchemeModel(store.connection));
  }

  /** @returns at most `limit` drafts of the subtree to be published by `until`, nearest first. */
  toPublish(orgId: string, until: LocalDate, limit: number): Promise<AwardSchemeRecord[]> {
    return this.find(FOR_THE_DESK, { orgScope: orgId, schemeDueOn: { $lte: until }, state: 'DRAFT' })
      .sort({ schemeDueOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns at most `limit` selections of the subtree to be finished by `until`, nearest first. */
  toFinish(orgId: string, until: LocalDate, limit: number): Promise<AwardSchemeRecord[]> {
    return this.find(FOR_THE_DESK, { orgScope: orgId, selectionTo: { $lte: until }, state: { $in: ['PUBLISHED', 'RANKED'] } })
      .sort({ selectionTo: 1, _id: 1 })
      .limit(limit)
      .exec();
  }
}

@Injectable()
export class NominationRepository extends ScopedRepository<NominationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(nominationModel(store.connection));
  }

  /** @returns per scheme its nominations, earliest first: one query. */
  async ofSchemes(scope: Scope, schemeIds: readonly string[], session?: ClientSession): Promise<NominationRecord[][]> {
    const found = await this.find(scope, { schemeId: { $in: [...schemeIds] } }, session)
      .sort({ _id: 1 })
      .exec();
    return allOfEach(schemeIds, found, (nomination) => nomination.schemeId);
  }

  /** @returns all nominations of the scheme, whoever may see them. */
  async allOf(schemeId: string, session: ClientSession): Promise<NominationRecord[]> {
    return (await this.ofSchemes(OF_ITS_SCHEME, [schemeId], session))[0] ?? [];
  }
}
