import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll, DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { MemberRepository } from '../member/member.repository.js';
import { HeadCounts } from '../organization/head-counts.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { CloseDeclarationInput, DeclareNewEmployeesInput, NewEmployeeInput, SetDeclarationDeadlineInput } from '../schema-types.js';
import type { DeclarationRecord } from './declaration.model.js';
import { DeclarationDeadlineRepository, DeclarationRepository } from './declaration.repository.js';
import { checkDeadline, checkNewEmployee, checkReason, isDeclaredLate, refuse, ROWS_MAX } from './declaration.rules.js';

/** New employees are declared (及时申报新职工), so that the rate falls the day they come and rises the day they join. */
@Injectable()
export class DeclarationService {
  constructor(
    private readonly declarations: DeclarationRepository,
    private readonly deadlines: DeclarationDeadlineRepository,
    private readonly members: MemberRepository,
    private readonly organizations: HostOrganization,
    private readonly headCounts: HeadCounts,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  declare(caller: Caller, input: DeclareNewEmployeesInput): Promise<DeclarationRecord[]> {
    return this.work.run(caller, 'declareNewEmployees', input, async (act) => {
      const { employees } = input;
      if (employees.length === 0 || employees.length > ROWS_MAX)
        refuse('INVALID', `一次 1-${ROWS_MAX} 人，请分批 | 1-${ROWS_MAX} employees: split the list`, ['input', 'employees']);
      const organization = await this.employer(act, input.orgId);
      const days = await this.deadlines.daysAt(organization.orgScope, act.session);
      const records = checkAll(employees, ['input', 'employees'], (row) => this.read(act, organization, row, days, input.planTaskIds ?? []));
      await this.checkNotDeclared(act, organization, records);
      const linked = await this.linked(act, records);
      await act.insertMany(this.declarations.model, linked, declaredJustNow());
      await this.headCounts.hire(
        act,
        organization,
        records.map(({ hiredOn }) => hiredOn),
      );
      return linked;
    });
  }

  close(caller: Caller, input: CloseDeclarationInput): Promise<DeclarationRecord> {
    return this.work.run(caller, 'closeDeclaration', input, async (act) => {
      checkReason(input.reason);
      const current = await this.declarations.forChange(Scope.of(caller, 'declaration.write', 'memberId'), input.id, input.version, act.session);
      if (current.outcome !== 'DECLARED' && current.outcome !== 'APPLIED') refuse('WRONG_STATE', '该申报已办结 | This declaration is settled already', ['input', 'id']);
      return act.update(this.declarations.model, current, { outcome: 'CLOSED', reason: input.reason.trim() });
    });
  }

  setDeadline(caller: Caller, input: SetDeclarationDeadlineInput): Promise<number> {
    return this.work.run(caller, 'setDeclarationDeadline', input, async (act) => {
      checkDeadline(input.days);
      const organization = await this.employer(act, input.orgId);
      return (await act.insert(this.deadlines.model, { ...newRecord('ddl', act, organization), days: input.days })).days;
    });
  }

  private async employer(act: Act, orgId: string): Promise<OrganizationRecord> {
    const organization = await this.organizations.takeIn(act, orgId);
    if (!Scope.covers(act.caller, 'declaration.write', organization.orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
    return organization;
  }

  private read(act: Act, organization: OrganizationRecord, row: NewEmployeeInput, days: number, planTaskIds: readonly string[]): DeclarationRecord {
    const declaredOn = today(act.now);
    const number = checkNewEmployee(row, organization.establishedOn, declaredOn);
    return {
      ...newRecord('dcl', act, organization, planTaskIds),
      name: row.name.trim(),
      idIndex: this.store.cipher.blindIndex(number),
      hiredOn: row.hiredOn,
      declaredOn,
      isLate: isDeclaredLate(row.hiredOn, declaredOn, days),
      outcome: 'DECLARED',
      memberId: null,
      reason: null,
    };
  }

  private async checkNotDeclared(act: Act, { _id }: OrganizationRecord, records: readonly DeclarationRecord[]): Promise<void> {
    const indexes = records.map(({ idIndex }) => idIndex);
    const open = await this.declarations.openOf(indexes, act.session);
    const known = new Set(open.filter(({ orgId }) => orgId === _id).map(({ idIndex }) => idIndex));
    checkAll(records, ['input', 'employees'], ({ idIndex }) => {
      if (known.has(idIndex)) refuse('ALREADY_DECLARED', '该职工已申报或在本次名单中重复 | This employee is declared already, or stands twice in the list', ['idNumber']);
      known.add(idIndex);
    });
  }

  /** Who applied before the hire was declared, or is a member here already, is linked at once. */
  private async linked(act: Act, records: readonly DeclarationRecord[]): Promise<DeclarationRecord[]> {
    const people = await this.members.liveOrAppliedAt(
      records[0]!.orgId,
      records.map(({ idIndex }) => idIndex),
      act.session,
    );
    return records.map((record) => {
      const own = people.filter(({ idIndex }) => idIndex === record.idIndex);
      const person = own.find(({ status }) => status === 'ACTIVE') ?? own[0];
      return person ? { ...record, memberId: person._id, outcome: person.status === 'APPLIED' ? ('APPLIED' as const) : ('APPROVED' as const) } : record;
    });
  }
}

function declaredJustNow(): DomainError {
  return new DomainError('ALREADY_DECLARED', '其中有人刚被申报，请再试一次 | Somebody of the list was declared just now: try again', { field: ['input', 'employees'] });
}
