import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll, DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import type { RevokeRealNameInput, VerifyRealNameInput } from '../schema-types.js';
import type { RealNameRecord } from './real-name.model.js';
import { RealNameRepository } from './real-name.repository.js';
import { checkDay, checkReason, refuse, ROWS_MAX } from './real-name.rules.js';

/** The day of the verification stands on the member too, so that whole unions are counted without the entries. */
@Injectable()
export class RealNameService {
  constructor(
    private readonly entries: RealNameRepository,
    private readonly members: MemberRepository,
    private readonly work: UnitOfWork,
  ) {}

  verify(caller: Caller, input: VerifyRealNameInput): Promise<RealNameRecord[]> {
    return this.work.run(caller, 'verifyRealName', input, async (act) => {
      const { memberIds } = input;
      if (memberIds.length === 0 || memberIds.length > ROWS_MAX || new Set(memberIds).size < memberIds.length)
        refuse('INVALID', `一次 1-${ROWS_MAX} 名会员，不得重复 | 1-${ROWS_MAX} members, each once`, ['input', 'memberIds']);
      const on = input.on ?? today(act.now);
      const found = await this.members.byIds(Scope.of(caller, 'realName.verify', '_id'), memberIds, act.session);
      const members = checkAll(found, ['input', 'memberIds'], (member) => {
        if (!member) refuse('NOT_FOUND', '找不到该会员 | There is no such member', []);
        if (member.status !== 'ACTIVE') refuse('WRONG_STATE', '须为在籍会员 | an active member only', []);
        if (member.realNameOn) refuse('ALREADY_VERIFIED', '该会员已实名 | This member is verified already', []);
        checkDay(on, member, today(act.now));
        return member;
      });
      await act.updateMany(this.members.model, members, () => ({ realNameOn: on }));
      const records = members.map((member): RealNameRecord => ({
        ...newRecord('rne', act, member, input.planTaskIds ?? []),
        memberId: member._id,
        verifiedOn: on,
        method: input.method,
        state: 'VERIFIED',
        reason: null,
      }));
      await act.insertMany(
        this.entries.model,
        records,
        new DomainError('ALREADY_VERIFIED', '其中有人刚被核验 | One of them was verified just now', { field: ['input', 'memberIds'] }),
      );
      return records;
    });
  }

  revoke(caller: Caller, input: RevokeRealNameInput): Promise<RealNameRecord> {
    return this.work.run(caller, 'revokeRealName', input, async (act) => {
      checkReason(input.reason);
      const current = await this.entries.forChange(Scope.of(caller, 'realName.verify', 'memberId'), input.id, input.version, act.session);
      if (current.state === 'REVOKED') refuse('WRONG_STATE', '该核验已撤销 | This entry is revoked already', ['input', 'id']);
      const member = await this.members.byId(Scope.system('the member of the entry'), current.memberId, act.session);
      if (member) await act.update(this.members.model, member, { realNameOn: null });
      return act.update(this.entries.model, current, { state: 'REVOKED', reason: input.reason.trim() });
    });
  }
}
