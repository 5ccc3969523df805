import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { declarationDeadlineModel, declarationModel, type DeclarationDeadlineRecord, type DeclarationRecord } from './declaration.model.js';
import { DEFAULT_DEADLINE_DAYS } from './declaration.rules.js';

const THE_PRODUCT = Scope.system('the link of a declaration to the membership, and the desk whose reader is checked by its service');
const WAITING = { outcome: { $in: ['DECLARED', 'APPLIED'] } };

@Injectable()
export class DeclarationRepository extends ScopedRepository<DeclarationRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(declarationModel(store.connection));
  }

  /** @returns the declarations of these persons that are not closed. */
  openOf(idIndexes: readonly string[], session: ClientSession): Promise<DeclarationRecord[]> {
    return this.find(THE_PRODUCT, { idIndex: { $in: [...idIndexes] }, outcome: { $in: ['DECLARED', 'APPLIED', 'APPROVED'] } }, session).exec();
  }

  approvedOf(memberId: string, session: ClientSession): Promise<DeclarationRecord[]> {
    return this.find(THE_PRODUCT, { memberId, outcome: 'APPROVED' }, session).exec();
  }

  /** @returns at most `limit` declarations of the subtree that are no membership yet, oldest first. */
  waitingAt(orgId: string, limit: number): Promise<DeclarationRecord[]> {
    return this.find(THE_PRODUCT, { orgScope: orgId, ...WAITING })
      .sort({ declaredOn: 1, _id: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns per organisation of the subtree, by its id, how many declarations are no membership yet: one query. */
  async waitingByOrganization(orgId: string): Promise<Map<string, number>> {
    const rows = await this.aggregate<{ _id: string; count: number }>(THE_PRODUCT, { orgScope: orgId, ...WAITING }, [{ $group: { _id: '$orgId', count: { $sum: 1 } } }]);
    return new Map(rows.map(({ _id, count }) => [_id, count]));
  }
}

@Injectable()
export class DeclarationDeadlineRepository extends ScopedRepository<DeclarationDeadlineRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(declarationDeadlineModel(store.connection));
  }

  /** @returns the days that hold at the end of `orgScope`: of the nearest organisation that set them last. */
  async daysAt(orgScope: readonly string[], session?: ClientSession): Promise<number> {
    const set = await this.find(THE_PRODUCT, { orgId: { $in: [...orgScope] } }, session)
      .sort({ _id: 1 })
      .exec();
    const byOrganization = new Map(set.map(({ orgId, days }) => [orgId, days]));
    return orgScope.reduce((days, orgId) => byOrganization.get(orgId) ?? days, DEFAULT_DEADLINE_DAYS);
  }
}
