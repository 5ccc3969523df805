import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { AcceptTransferInput, DeclineTransferInput, TransferMemberInput, WithdrawTransferInput } from '../schema-types.js';
import { Departures } from './departures.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { announce } from './member.events.js';
import type { MemberRecord } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkDay, checkReason, checkStatus, refuse } from './member.rules.js';
import { writeScope } from './member.scope.js';
import { MembershipHistory } from './membership-history.js';
import type { Standing } from './spell.model.js';
import { SpellRepository } from './spell.repository.js';
import type { TransferRecord } from './transfer.model.js';
import { TransferRepository } from './transfer.repository.js';

/** Both unions have a say: until the receiving one consents the member stays whole where the member is. */
@Injectable()
export class TransferService {
  constructor(
    departures: Departures,
    private readonly transfers: TransferRepository,
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly history: MembershipHistory,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly organizations: HostOrganization,
    private readonly work: UnitOfWork,
  ) {
    departures.register((act, member) => this.lapse(act, member._id));
  }

  /** At once where the caller's office covers both unions; else the receiving one is asked. */
  transfer(caller: Caller, input: TransferMemberInput): Promise<TransferRecord> {
    return this.work.run(caller, 'transferMember', input, async (act) => {
      const member = await this.members.forChange(writeScope(caller), input.id, input.version, act.session);
      checkStatus(member, 'ACTIVE', 'RETIRED', 'KEPT');
      const target = await this.organizations.takeIn(act, input.toOrgId, 'toOrgId');
      if (target._id === member.orgId) refuse('INVALID', '会员已在该组织 | The member is there already', ['input', 'toOrgId']);
      const now = today(act.now);
      const on = input.on ?? now;
      const request = { ...newRecord('mtr', act, target), memberId: member._id, fromOrgId: member.orgId, on, requestedOn: now, reason: null };
      if (!Scope.covers(caller, 'member.write', target.orgScope)) {
        checkDay(on, (await this.spells.openOf(member._id, act.session)).from, now, 'on');
        return act.insert(this.transfers.model, { ...request, state: 'REQUESTED', decidedOn: null }, pendingAlready());
      }
      await this.move(act, member, target, on);
      return act.insert(this.transfers.model, { ...request, state: 'ACCEPTED', decidedOn: now });
    });
  }

  accept(caller: Caller, input: AcceptTransferInput): Promise<TransferRecord> {
    return this.work.run(caller, 'acceptTransfer', input, async (act) => {
      const current = await this.waiting(act, input);
      const target = await this.organizations.takeIn(act, current.orgId, 'id');
      const [member] = await this.members.byIds(Scope.system('the union that the member leaves asked for it'), [current.memberId], act.session);
      const saved = await act.update(this.transfers.model, current, { state: 'ACCEPTED', decidedOn: today(act.now) });
      await this.move(act, member!, target, current.on);
      return saved;
    });
  }

  decline(caller: Caller, input: DeclineTransferInput): Promise<TransferRecord> {
    return this.work.run(caller, 'declineTransfer', input, async (act) => {
      checkReason(input.reason);
      const current = await this.waiting(act, input);
      return act.update(this.transfers.model, current, { state: 'DECLINED', decidedOn: today(act.now), reason: input.reason.trim() });
    });
  }

  withdraw(caller: Caller, input: WithdrawTransferInput): Promise<TransferRecord> {
    return this.work.run(caller, 'withdrawTransfer', input, async (act) => {
      const everywhere = Scope.system('the union that asked is not the one that keeps the record; it is checked by the member');
      const current = await this.transfers.forChange(everywhere, input.id, input.version, act.session);
      await this.members.forChange(writeScope(caller), current.memberId, null, act.session);
      checkWaits(current);
      return act.update(this.transfers.model, current, { state: 'WITHDRAWN', decidedOn: today(act.now) });
    });
  }

  /** The whole move in the one transaction of its act. */
  private async move(act: Act, member: MemberRecord, target: OrganizationRecord, day: string): Promise<void> {
    const on = await this.history.end(act, member, day, 'MOVE', target.orgScope);
    const saved = await act.update(this.members.model, member, { orgId: target._id, orgScope: target.orgScope, groupId: null });
    await this.spells.begin(act, saved, member.status as Standing, on, 'MOVE');
    await this.groupAssignment.cancel(act, saved._id);
    if (saved.status === 'ACTIVE') await this.groupAssignment.raise(act, saved);
    announce(act, 'MemberTransferred', saved);
  }

  /** Whoever leaves, retires or is moved is not moved once more by a request of before. */
  private async lapse(act: Act, memberId: string): Promise<void> {
    const [pending] = await this.transfers.pendingOf([memberId], act.session);
    if (pending) await act.update(this.transfers.model, pending, { state: 'WITHDRAWN', decidedOn: today(act.now) });
  }

  private async waiting(act: Act, input: { id: string; version: number }): Promise<TransferRecord> {
    const current = await this.transfers.forChange(Scope.of(act.caller, 'member.write', 'memberId'), input.id, input.version, act.session);
    checkWaits(current);
    return current;
  }
}

function checkWaits({ state }: TransferRecord): void {
  if (state !== 'REQUESTED') refuse('WRONG_STATUS', '该转接已办结 | This transfer is decided already', ['input', 'id']);
}

function pendingAlready(): DomainError {
  return new DomainError('TRANSFER_PENDING', '已有待接收的转接，请先撤回 | A transfer waits already: withdraw it first', { field: ['input', 'id'] });
}
