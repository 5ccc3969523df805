import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { returnRuleModel, type ReturnRuleRecord } from './return-rule.model.js';

const RULES = Scope.system('what is due is judged by the rules, whoever asks');

@Injectable()
export class ReturnRuleRepository extends ScopedRepository<ReturnRuleRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(returnRuleModel(store.connection));
  }

  /** @returns all rules of the unions, of every month. */
  ofUnions(orgIds: readonly string[], session?: ClientSession): Promise<ReturnRuleRecord[]> {
    return this.find(RULES, { orgId: { $in: [...orgIds] } }, session).exec();
  }
}
