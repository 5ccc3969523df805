import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { filingModel, type FilingRecord, type FilingState } from './filing.model.js';

@Injectable()
export class FilingRepository extends ScopedRepository<FilingRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(filingModel(store.connection));
  }

  /** @returns the filings about a record, latest first. */
  about(scope: Scope, recordId: string, session?: ClientSession): Promise<FilingRecord[]> {
    return this.find(scope, { 'about.recordId': recordId }, session).sort({ _id: -1 }).exec();
  }

  /** @returns at most `limit` that wait at the addressee, sent on `until` or earlier: a request until it is replied, all else until it is received. */
  waitingAt(scope: Scope, toOrgId: string, until: string, limit: number): Promise<FilingRecord[]> {
    const open = { $or: [{ state: 'SENT' }, { state: 'RECEIVED', kind: 'REQUEST_INSTRUCTION' }] };
    return this.find(scope, { toOrgId, state: { $in: ['SENT', 'RECEIVED'] }, sentOn: { $lte: until }, ...open })
      .sort({ sentOn: 1 })
      .limit(limit)
      .exec();
  }

  /** @returns at most `limit` of the subtree that came back in `state` and meet `condition`, those sent first in front. */
  answered(scope: Scope, orgId: string, state: FilingState, condition: Readonly<Record<string, unknown>>, limit: number): Promise<FilingRecord[]> {
    return this.find(scope, { orgScope: orgId, state, ...condition })
      .sort({ sentOn: 1 })
      .limit(limit)
      .exec();
  }

  /** A new superior union sees what its subordinate filed before. The audit entry is the organisation's: the filings' versions stay. */
  async shareAll(orgId: string, superiorId: string, session: ClientSession): Promise<void> {
    await this.model.updateMany({ orgId }, { $addToSet: { sharedWith: superiorId } }, { session });
  }
}
