import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, staleVersion, UnitOfWork, type Act } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { RegisterLedgerEntryInput } from '../schema-types.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerEntryRepository } from './ledger-entry.repository.js';
import { revisionOf } from './ledger-projection.js';
import { LedgerRevisionRepository } from './ledger-revision.repository.js';
import { checkCorrection, checkHandEntry, refuse } from './ledger.rules.js';
import { writeScope } from './ledger.scope.js';

const TREE = Scope.system('the tree is published');

@Injectable()
export class LedgerService {
  constructor(
    private readonly entries: LedgerEntryRepository,
    private readonly revisions: LedgerRevisionRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  register(caller: Caller, input: RegisterLedgerEntryInput): Promise<LedgerEntryRecord> {
    return this.work.run(caller, 'registerLedgerEntry', input, (act) => (input.correctsId ? this.correct(act, input, input.correctsId) : this.add(act, input)));
  }

  private async add(act: Act, input: RegisterLedgerEntryInput): Promise<LedgerEntryRecord> {
    const branch = await this.organizations.byId(TREE, input.branchId, act.session);
    if (!branch || !Scope.covers(act.caller, 'ledger.write', branch.orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'branchId']);
    if (branch.status === 'DISSOLVED') refuse('INVALID', '组织已撤销 | The organisation is dissolved', ['input', 'branchId']);
    checkHandEntry(input, today(act.now));
    const born = newRecord('led', act, branch, input.planTaskIds ?? []);
    const none = { service: null, recordType: null, recordId: null, recordVersion: null, aspect: 'HAND', isCancelled: false, revision: 1 };
    return act.insert(this.entries.model, { ...born, ...none, ...said(input, act.now), key: born._id, ledger: input.ledger, source: 'HAND' });
  }

  private async correct(act: Act, input: RegisterLedgerEntryInput, correctsId: string): Promise<LedgerEntryRecord> {
    const current = await this.entries.byId(writeScope(act.caller), correctsId, act.session);
    if (!current) throw new DomainError('NOT_FOUND', '找不到该条目 | There is no such entry', { field: ['input', 'correctsId'] });
    checkCorrection(current, input);
    if (current.version !== input.version) throw staleVersion();
    checkHandEntry(input, today(act.now));
    await act.insert(this.revisions.model, revisionOf(current, act.caller.subject, act.now), staleVersion());
    return act.update(this.entries.model, current, { ...said(input, act.now), revision: current.revision + 1 });
  }
}

function said(input: RegisterLedgerEntryInput, now: Date) {
  const { occurredOn, summary, count, people = null, personTimes = null, amountFen = null } = input;
  return { occurredOn, summary: summary.trim(), count: count ?? 1, people, personTimes, amountFen, recordedAt: now };
}
