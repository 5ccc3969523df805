import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { honourLadderModel, recommendationModel, type HonourLadderRecord, type RecommendationRecord } from './recommendation.model.js';

const YEAR_MAX = 2_000;

@Injectable()
export class RecommendationRepository extends ScopedRepository<RecommendationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(recommendationModel(store.connection));
  }

  /** @returns the subtree's recommendations of a year, newest first, 2000 at most. */
  ofYear(scope: Scope, orgId: string, year: number): Promise<RecommendationRecord[]> {
    return this.find(scope, { orgScope: orgId, recommendedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } })
      .sort({ recommendedOn: -1, _id: -1 })
      .limit(YEAR_MAX)
      .exec();
  }
}

@Injectable()
export class HonourLadderRepository extends ScopedRepository<HonourLadderRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(honourLadderModel(store.connection));
  }

  /** @returns the ladder in force on `day` of the nearest organisation that has one; null where none has. */
  async at(orgScope: readonly string[], day: LocalDate, session?: ClientSession): Promise<HonourLadderRecord | null> {
    const begun = await this.find(Scope.system('a ladder holds for all below'), { orgId: { $in: [...orgScope] }, from: { $lte: day } }, session)
      .sort({ from: -1, _id: -1 })
      .exec();
    const depth = ({ orgId }: HonourLadderRecord): number => orgScope.indexOf(orgId);
    return begun.reduce<HonourLadderRecord | null>((nearest, ladder) => (nearest === null || depth(ladder) > depth(nearest) ? ladder : nearest), null);
  }
}
