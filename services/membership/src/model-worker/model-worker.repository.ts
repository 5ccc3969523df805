import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { LocalDate } from '@uniongraph/calendar';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { modelWorkerFileModel, modelWorkerRuleModel, type ModelWorkerFileRecord, type ModelWorkerRuleRecord } from './model-worker.model.js';

const EVERY_FILE = Scope.system('whether a holder has a file, whoever may read it');

@Injectable()
export class ModelWorkerRepository extends ScopedRepository<ModelWorkerFileRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(modelWorkerFileModel(store.connection));
  }

  /** @returns at most `limit` files of the subtree whose `field` is due by `until`, nearest first. */
  dueBy(scope: Scope, field: 'careDueOn' | 'annualReviewOn', { orgId, until, limit }: { orgId: string; until: LocalDate; limit: number }): Promise<ModelWorkerFileRecord[]> {
    return this.find(scope, { orgScope: orgId, [field]: { $lte: until } })
      .sort({ [field]: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns those of the members who have a file. */
  async filedAmong(memberIds: readonly string[]): Promise<Set<string>> {
    const files = await this.find(EVERY_FILE, { memberId: { $in: [...memberIds] } }).exec();
    return new Set(files.map(({ memberId }) => memberId));
  }
}

@Injectable()
export class ModelWorkerRuleRepository extends ScopedRepository<ModelWorkerRuleRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(modelWorkerRuleModel(store.connection));
  }

  /** @returns the rule in force on `day` of the nearest organisation that has one; null where none has. */
  async at(orgScope: readonly string[], day: LocalDate, session?: ClientSession): Promise<ModelWorkerRuleRecord | null> {
    const begun = await this.find(Scope.system('a rule holds for all below'), { orgId: { $in: [...orgScope] }, from: { $lte: day } }, session)
      .sort({ from: -1, _id: -1 })
      .exec();
    const depth = ({ orgId }: ModelWorkerRuleRecord): number => orgScope.indexOf(orgId);
    return begun.reduce<ModelWorkerRuleRecord | null>((nearest, rule) => (nearest === null || depth(rule) > depth(nearest) ? rule : nearest), null);
  }
}
