import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { allOfEach, ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { selectionNoticeModel, type SelectionNoticeRecord } from './selection-notice.model.js';
import { selectionObjectionModel, type SelectionObjectionRecord } from './selection-objection.model.js';
import { selectionRuleModel, type SelectionRuleRecord } from './selection-rule.model.js';

const OPEN_MAX = 200;
const PER_SCHEME_MAX = 20;

@Injectable()
export class SelectionNoticeRepository extends ScopedRepository<SelectionNoticeRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(selectionNoticeModel(store.connection));
  }

  /** @returns the notices of the subtree that run on `day`, those that end first in front. */
  runningOn(scope: Scope, orgId: string, day: LocalDate): Promise<SelectionNoticeRecord[]> {
    return this.find(scope, { orgScope: orgId, state: 'OPEN', noticeFrom: { $lte: day }, noticeTo: { $gte: day } })
      .sort({ noticeTo: 1, _id: 1 })
      .limit(OPEN_MAX)
      .exec();
  }

  /** @returns per award scheme its notices, newest first: one query. */
  async ofSchemes(scope: Scope, schemeIds: readonly string[]): Promise<SelectionNoticeRecord[][]> {
    const found = await this.find(scope, { awardSchemeId: { $in: [...schemeIds] } })
      .sort({ _id: -1 })
      .exec();
    return allOfEach(schemeIds, found, (notice) => notice.awardSchemeId!).map((notices) => notices.slice(0, PER_SCHEME_MAX));
  }
}

@Injectable()
export class SelectionObjectionRepository extends ScopedRepository<SelectionObjectionRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(selectionObjectionModel(store.connection));
  }

  /** @returns per notice what was objected, oldest first: one query. */
  async ofNotices(scope: Scope, noticeIds: readonly string[]): Promise<SelectionObjectionRecord[][]> {
    const found = await this.find(scope, { noticeId: { $in: [...noticeIds] } })
      .sort({ noticeId: 1, _id: 1 })
      .exec();
    return allOfEach(noticeIds, found, (objection) => objection.noticeId);
  }
}

@Injectable()
export class SelectionRuleRepository extends ScopedRepository<SelectionRuleRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(selectionRuleModel(store.connection));
  }

  /** @returns the rule in force on `day` of the nearest organisation that has one; null where none has. */
  async at(orgScope: readonly string[], day: LocalDate, session?: ClientSession): Promise<SelectionRuleRecord | null> {
    const begun = await this.find(Scope.system('a rule holds for all below'), { orgId: { $in: [...orgScope] }, from: { $lte: day } }, session)
      .sort({ from: -1, _id: -1 })
      .exec();
    const depth = ({ orgId }: SelectionRuleRecord): number => orgScope.indexOf(orgId);
    return begun.reduce<SelectionRuleRecord | null>((nearest, rule) => (nearest === null || depth(rule) > depth(nearest) ? rule : nearest), null);
  }
}
