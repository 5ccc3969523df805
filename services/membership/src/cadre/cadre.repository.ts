import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { cadreModel, type CadreRecord } from './cadre.model.js';

@Injectable()
export class CadreRepository extends ScopedRepository<CadreRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(cadreModel(store.connection));
  }

  /** @returns at most `limit` posts of the subtree that are held on the day, oldest first; of one kind if asked. */
  inOfficeOn(scope: Scope, orgId: string, on: string, post: CadreRecord['post'] | null, limit: number): Promise<CadreRecord[]> {
    const held = { orgScope: orgId, from: { $lte: on }, $or: [{ to: null }, { to: { $gt: on } }], ...(post && { post }) };
    return this.find(scope, held).sort({ from: 1, _id: 1 }).limit(limit).exec();
  }
}
