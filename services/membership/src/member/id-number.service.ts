import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { maskIdNumber } from '@uniongraph/id-number';
import { logRead, readsAbout, type AccessLogEntry, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { RevealIdNumberInput } from '../schema-types.js';
import type { MemberRecord } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkReason, refuse } from './member.rules.js';

const LOG_MAX = 100;

/** The ID number: sealed at rest, shown to the person, to others masked, or in full for a reason that the person can read. */
@Injectable()
export class IdNumberService {
  constructor(
    private readonly members: MemberRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  masked(record: MemberRecord): string {
    return maskIdNumber(this.full(record));
  }

  full(record: MemberRecord): string {
    return this.store.cipher.decrypt(record.idNumberSealed);
  }

  async reveal(caller: Caller, input: RevealIdNumberInput): Promise<string> {
    checkReason(input.reason);
    const record = await this.members.byId(Scope.of(caller, 'member.revealIdNumber', '_id'), input.id);
    if (!record) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'id']);
    await logRead(this.store.connection, { at: this.store.now(), who: caller.subject, what: 'idNumber', recordId: record._id, memberId: record._id, reason: input.reason.trim() });
    return this.full(record);
  }

  async accessLog(caller: Caller): Promise<AccessLogEntry[]> {
    return caller.memberId === null ? [] : readsAbout(this.store.connection, caller.memberId, LOG_MAX);
  }
}
