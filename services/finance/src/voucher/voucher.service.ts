import { Injectable } from '@nestjs/common';
import { Scope, type Caller, type PolicyName } from '@uniongraph/access';
import { fiscalPeriod, today } from '@uniongraph/calendar';
import { Directory } from '@uniongraph/directory';
import { newRecord, UnitOfWork, type Act, type Place } from '@uniongraph/mongo';
import { scopeOf } from '../finance.scope.js';
import { OpenMonth } from '../fiscal-period/open-month.js';
import { handOf } from '../hand.js';
import { HostUnion } from '../host-union.js';
import type { ApproveVoucherInput, PostVoucherInput, RejectVoucherInput, ReverseVoucherInput, WithdrawVoucherInput } from '../schema-types.js';
import type { VoucherRecord } from './voucher.model.js';
import { VoucherRepository } from './voucher.repository.js';
import {
  alreadyReversed,
  checkDate,
  checkHandlerGiven,
  checkHands,
  checkReason,
  checkReversible,
  checkState,
  expenseOf,
  isCarryOver,
  planTasksOf,
  readLines,
  swapped,
} from './voucher.rules.js';

interface Handled {
  requestId?: string | null;
  id: string;
  version: number;
}

type Content = Pick<VoucherRecord, 'datedOn' | 'kind' | 'lines' | 'amountFen' | 'handlerId' | 'custodianId' | 'reversesId' | 'reversalReason' | 'planTaskIds'>;

@Injectable()
export class VoucherService {
  constructor(
    private readonly vouchers: VoucherRepository,
    private readonly months: OpenMonth,
    private readonly unions: HostUnion,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
  ) {}

  prepare(caller: Caller, input: PostVoucherInput): Promise<VoucherRecord> {
    return this.work.run(caller, 'postVoucher', input, async (act) => {
      const union = await this.unions.require(act, 'voucher.prepare', input.orgId);
      const { datedOn, kind, handledById: handlerId = null, custodianId = null } = input;
      checkHandlerGiven(kind, handlerId);
      const { lines, amountFen } = readLines(input.lines, datedOn);
      if (handlerId !== null) await this.directory.requireActiveMember(handlerId, act.session, ['input', 'handledById']);
      if (custodianId !== null) await this.directory.requireActiveMember(custodianId, act.session, ['input', 'custodianId']);
      return this.draft(act, union, {
        datedOn,
        kind,
        lines,
        amountFen,
        handlerId,
        custodianId,
        reversesId: null,
        reversalReason: null,
        planTaskIds: planTasksOf(input.planTaskIds ?? [], lines),
      });
    });
  }

  reverse(caller: Caller, input: ReverseVoucherInput): Promise<VoucherRecord> {
    return this.work.run(caller, 'reverseVoucher', input, async (act) => {
      const original = await this.vouchers.forChange(scopeOf(caller, 'voucher.prepare'), input.id, input.version, act.session);
      const datedOn = input.datedOn ?? today(act.now);
      checkReversible(original, datedOn);
      checkReason(input.reason);
      const { kind, amountFen, handlerId, custodianId, planTaskIds } = original;
      return this.draft(act, original, {
        datedOn,
        kind,
        lines: swapped(original),
        amountFen,
        handlerId,
        custodianId,
        reversesId: original._id,
        reversalReason: input.reason.trim(),
        planTaskIds,
      });
    });
  }

  approve(caller: Caller, input: ApproveVoucherInput): Promise<VoucherRecord> {
    return this.decide(caller, 'approveVoucher', 'voucher.approve', input, async (current, act) => {
      const approver = handOf(caller);
      checkHands({ ...current, approver }, today(act.now));
      const no = await this.months.takeNumber(current.orgId, current.period, act.session);
      const posted = await act.update(this.vouchers.model, current, { state: 'APPROVED', no, approver, postedOn: today(act.now) });
      if (posted.reversesId !== null) await this.markReversed(act, posted.reversesId, posted._id);
      act.emit('VoucherPosted', posted, { voucherId: posted._id, orgId: posted.orgId, on: posted.datedOn, expenseFen: expenseOf(posted), version: posted.version });
      return posted;
    });
  }

  reject(caller: Caller, input: RejectVoucherInput): Promise<VoucherRecord> {
    return this.discard(caller, 'rejectVoucher', 'voucher.approve', 'REJECTED', input, input.reason);
  }

  withdraw(caller: Caller, input: WithdrawVoucherInput): Promise<VoucherRecord> {
    return this.discard(caller, 'withdrawVoucher', 'voucher.prepare', 'WITHDRAWN', input, input.reason ?? null);
  }

  private async draft(act: Act, union: Place, content: Content): Promise<VoucherRecord> {
    const record: VoucherRecord = {
      ...newRecord('vou', act, union),
      ...content,
      period: fiscalPeriod(content.datedOn),
      isCarryOver: isCarryOver(content.lines),
      preparer: handOf(act.caller),
      state: 'DRAFT',
      no: null,
      approver: null,
      postedOn: null,
      reversedById: null,
      isDiscarded: false,
      discardReason: null,
    };
    checkDate(record.datedOn, today(act.now));
    checkHands(record, today(act.now));
    await this.months.addDraft(record.orgId, record.period, act.session);
    return act.insert(this.vouchers.model, record, alreadyReversed());
  }

  /** The one trace that a reversal leaves on what it reverses: nothing else of a posted voucher ever changes. */
  private async markReversed(act: Act, originalId: string, reversedById: string): Promise<void> {
    const original = await this.vouchers.forChange(Scope.system('the original of a reversal that is approved'), originalId, null, act.session);
    await act.update(this.vouchers.model, original, { state: 'REVERSED', reversedById });
  }

  private discard(caller: Caller, name: string, policy: PolicyName, state: 'REJECTED' | 'WITHDRAWN', input: Handled, reason: string | null): Promise<VoucherRecord> {
    return this.decide(caller, name, policy, input, async (current, act) => {
      if (reason !== null) checkReason(reason);
      await this.months.dropDraft(current.orgId, current.period, act.session);
      return act.update(this.vouchers.model, current, { state, isDiscarded: true, discardReason: reason?.trim() ?? null });
    });
  }

  private decide(caller: Caller, name: string, policy: PolicyName, input: Handled, work: (current: VoucherRecord, act: Act) => Promise<VoucherRecord>): Promise<VoucherRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.vouchers.forChange(scopeOf(caller, policy), input.id, input.version, act.session);
      checkState(current, 'DRAFT');
      return work(current, act);
    });
  }
}
