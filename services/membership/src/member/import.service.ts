import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll, DomainError } from '@uniongraph/errors';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { ImportedMemberInput, ImportMembersInput } from '../schema-types.js';
import { Arrivals } from './arrivals.js';
import { announce } from './member.events.js';
import type { MemberRecord } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkDay, checkIdNumber, checkParticulars, refuse } from './member.rules.js';
import { aMemberOf, particularsFrom } from './new-member.js';
import { SpellRepository } from './spell.repository.js';

const ROWS_MAX = 1_000;

/** Members who joined before the product was there: all of a list, or none and every bad row named. */
@Injectable()
export class ImportService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: HostOrganization,
    private readonly arrivals: Arrivals,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  import(caller: Caller, input: ImportMembersInput): Promise<MemberRecord[]> {
    return this.work.run(caller, 'importMembers', input, async (act) => {
      if (input.members.length > ROWS_MAX) refuse('INVALID', `一次最多 ${ROWS_MAX} 人，请分批 | ${ROWS_MAX} members at most: split the list`, ['input', 'members']);
      const organization = await this.organizations.takeIn(act, input.orgId);
      if (!Scope.covers(caller, 'member.write', organization.orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      const records = checkAll(input.members, ['input', 'members'], (row) => this.read(act, organization, row));
      await this.checkAgainstRegister(act, records);
      await act.insertMany(this.members.model, records, enteredJustNow());
      await this.spells.beginMany(act, records);
      await this.arrivals.tell(act, records);
      for (const record of records) announce(act, 'MemberApproved', record);
      return records;
    });
  }

  private read(act: Act, organization: OrganizationRecord, row: ImportedMemberInput): MemberRecord {
    const now = today(act.now);
    const idNumber = checkIdNumber(row.idNumber, now);
    const particulars = particularsFrom(row);
    checkParticulars(particulars, now);
    checkDay(row.joinedOn, idNumber.birthDate, now, 'joinedOn');
    if (row.retiredOn) checkDay(row.retiredOn, row.joinedOn, now, 'retiredOn');
    return {
      ...aMemberOf(organization, act, this.store.cipher, idNumber),
      ...particulars,
      status: row.retiredOn ? 'RETIRED' : 'ACTIVE',
      joinedOn: row.joinedOn,
      retiredOn: row.retiredOn ?? null,
    };
  }

  private async checkAgainstRegister(act: Act, records: readonly MemberRecord[]): Promise<void> {
    const indexes = records.map((record) => record.idIndex);
    const known = await this.members.liveIdIndexes(indexes, act.session);
    const leavings = await this.members.lastLeavings(indexes, act.session);
    checkAll(records, ['input', 'members'], ({ idIndex, joinedOn }, row) => {
      if (known.has(idIndex)) refuse('DUPLICATE_PERSON', '该人已有会籍或在本次名单中重复 | This person has a live membership, or stands twice in the list', ['idNumber']);
      known.add(idIndex);
      checkDay(joinedOn!, leavings[row] ?? joinedOn!, today(act.now), 'joinedOn');
    });
  }
}

/** Somebody else entered one of them at this very moment: the next try names the row. */
function enteredJustNow(): DomainError {
  return new DomainError('DUPLICATE_PERSON', '其中有人刚被登记，请再试一次 | Somebody of the list was entered just now: try again', { field: ['input', 'members'] });
}
