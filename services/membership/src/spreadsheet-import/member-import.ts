import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import type { Act, Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { memberFacts } from '../member/member.events.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { aMemberOf } from '../member/new-member.js';
import { SpellRepository } from '../member/spell.repository.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { Row } from './cell.rules.js';
import type { KindOfImport, RowReader } from './import-kind.js';
import { referredTo } from './in-use.js';
import { readMemberRow } from './member-row.rules.js';
import { standsAt } from './places.js';
import type { SpreadsheetImportRecord, StagedRow } from './spreadsheet-import.model.js';

@Injectable()
export class MemberImport implements KindOfImport {
  readonly policy = 'member.write';

  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async reader(record: SpreadsheetImportRecord, act: Pick<Act, 'caller' | 'now'>): Promise<RowReader> {
    const places = new Places(record.orgId, await this.organizations.allBelow(record.orgId));
    const lines = new Map<string, number>();
    const on = today(act.now);
    return {
      read: (row) => {
        const said = readMemberRow(row, on);
        const organization = places.of(row);
        if (!said || !organization) return null;
        const { particulars, joinedOn, retiredOn, idNumber } = said;
        const member = aMemberOf(organization, act as Act, this.store.cipher, idNumber);
        const earlier = lines.get(member.idIndex);
        lines.set(member.idIndex, earlier ?? row.line);
        if (earlier !== undefined) row.fault('idNumber', 'DUPLICATE_IN_FILE', `与第 ${earlier} 行是同一人，请删去一行 | The same person as in line ${earlier}: delete one`);
        return earlier === undefined ? { ...member, ...particulars, status: retiredOn ? 'RETIRED' : 'ACTIVE', joinedOn, retiredOn, importId: record._id } : null;
      },
      check: async (rows) => {
        const found = rows as { row: Row; record: MemberRecord }[];
        const indexes = found.map(({ record: { idIndex } }) => idIndex);
        const live = await this.members.liveIdIndexes(indexes);
        const leavings = await this.members.lastLeavings(indexes);
        found.forEach(({ row, record: { idIndex, joinedOn } }, i) => {
          if (live.has(idIndex))
            row.fault(
              'idNumber',
              'DUPLICATE_PERSON',
              '该人已有会籍或待批申请：请删去此行，需要时办理转接 | This person has a live membership or application: delete the row, or transfer it',
            );
          const leftOn = leavings[i];
          if (leftOn && joinedOn! < leftOn)
            row.fault('joinedOn', 'INVALID_DATE', `该人 ${leftOn} 离会，重新入会不能早于该日 | This person left on ${leftOn}: joining again is not before`);
        });
      },
    };
  }

  async insert(act: Act, importId: string, rows: readonly StagedRow[]): Promise<void> {
    const staged = rows.map(({ record }) => record as MemberRecord);
    const at = await standsAt(
      act,
      this.organizations,
      staged.map(({ orgId }) => orgId),
      this.policy,
    );
    const members = staged.map((record) => ({ ...record, orgScope: at.get(record.orgId)!.orgScope, createdAt: act.now, createdBy: act.caller.subject }));
    await this.members.model.collection.insertMany(members as never[], { session: act.session }).catch((error: unknown) => {
      throw duplicate(error, rows);
    });
    const spells = this.spells.ofImported(act, members).map((spell) => ({ ...spell, importId }));
    await this.spells.model.collection.insertMany(spells as never[], { session: act.session });
  }

  after(importId: string, after: string, limit: number, session?: ClientSession): Promise<MemberRecord[]> {
    return this.members.model
      .find({ importId, _id: { $gt: after } }, null, { session })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<MemberRecord[]>()
      .exec();
  }

  tell(act: Act, importId: string, records: readonly MemberRecord[], isWithdrawn: boolean): void {
    const members = records.flatMap((record) => {
      if (isWithdrawn) return [{ ...memberFacts(record, 'LEFT'), leftOn: record.joinedOn, version: record.version + 1 }];
      return record.status === 'DECLINED' ? [] : [memberFacts(record, record.status)];
    });
    act.emit(isWithdrawn ? 'MembersWithdrawn' : 'MembersImported', { orgId: records[0]!.orgId, _id: importId }, { members });
  }

  async claim(importId: string): Promise<void> {
    await this.members.model.collection.updateMany({ importId }, { $inc: { holds: 1 } });
  }

  async inUse(importId: string, limit: number): Promise<string[]> {
    const names: string[] = [];
    for (let rows = await this.after(importId, '', BATCH); rows.length > 0 && names.length < limit; rows = await this.after(importId, rows.at(-1)!._id, BATCH)) {
      const ids = rows.map(({ _id }) => _id);
      const referred = await referredTo(this.store.connection, ids, importId, { field: 'memberId', without: ['MembershipSpell'] });
      names.push(...rows.filter(({ _id, version }) => version > 1 || referred.has(_id)).map(({ name }) => name));
    }
    return names.slice(0, limit);
  }

  async remove(ids: readonly string[], session: ClientSession): Promise<void> {
    await this.spells.model.collection.deleteMany({ memberId: { $in: [...ids] } }, { session });
    await this.members.model.collection.deleteMany({ _id: { $in: [...ids] } as never }, { session });
  }
}

const BATCH = 1_000;
const DUPLICATE_KEY = 11_000;

/** The organisations that a file's rows may name. */
class Places {
  private readonly byCode: ReadonlyMap<string, OrganizationRecord>;
  private readonly byName = new Map<string, OrganizationRecord[]>();
  private readonly root: OrganizationRecord | null;

  constructor(rootId: string, organizations: readonly OrganizationRecord[]) {
    this.byCode = new Map(organizations.map((organization) => [organization.code, organization]));
    for (const organization of organizations) this.byName.set(organization.name, [...(this.byName.get(organization.name) ?? []), organization]);
    this.root = organizations.find(({ _id }) => _id === rootId) ?? null;
  }

  of(row: Row): OrganizationRecord | null {
    const text = row.text('organization');
    const named = text === '' ? [this.root].filter((root) => root !== null) : this.byCode.has(text) ? [this.byCode.get(text)!] : (this.byName.get(text) ?? []);
    const living = named.filter(({ status }) => status === 'ACTIVE');
    if (named.length === 0)
      row.fault(
        'organization',
        'UNKNOWN_ORGANIZATION',
        '本组织之下没有这个分会：请核对名称，或填写组织代码 | No such organisation below this one: check its name, or give its code',
      );
    else if (living.length === 0) row.fault('organization', 'ORGANIZATION_DISSOLVED', '该组织已撤销，不能接收会员 | That organisation is dissolved and takes no members');
    else if (living.length > 1) row.fault('organization', 'AMBIGUOUS_ORGANIZATION', '有几个组织同名，请填写组织代码 | Several have this name: give the code');
    return living.length === 1 ? living[0]! : null;
  }
}

function duplicate(error: unknown, rows: readonly StagedRow[]): unknown {
  const { code, writeErrors } = error as { code?: number; writeErrors?: { index: number }[] };
  if (code !== DUPLICATE_KEY) return error;
  const line = rows[writeErrors?.[0]?.index ?? -1]?.line ?? '?';
  return new DomainError('DUPLICATE_PERSON', `第 ${line} 行的人在检查之后已被登记，请重新检查 | The person in line ${line} was entered after the check: check again`);
}
