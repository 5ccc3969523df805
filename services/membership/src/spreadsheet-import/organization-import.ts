import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newId, newRecord, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { withFigure } from '../organization/head-count.rules.js';
import { organizationFacts } from '../organization/organization.events.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { Row } from './cell.rules.js';
import type { KindOfImport, RowReader } from './import-kind.js';
import { referredTo } from './in-use.js';
import { readOrganizationRow } from './organization-row.rules.js';
import { standsAt } from './places.js';
import type { SpreadsheetImportRecord, StagedRow } from './spreadsheet-import.model.js';

@Injectable()
export class OrganizationImport implements KindOfImport {
  readonly policy = 'organization.write';

  constructor(
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async reader(record: SpreadsheetImportRecord, act: Pick<Act, 'caller' | 'now'>): Promise<RowReader> {
    const below = await this.organizations.allBelow(record.orgId);
    const byCode = new Map(below.map((organization) => [organization.code, organization]));
    const root = below.find(({ _id }) => _id === record.orgId) ?? null;
    const lines = new Map<string, number>();
    const on = today(act.now);
    return {
      read: (row) => {
        const said = readOrganizationRow(row, on);
        const parent = parentOf(row, byCode, root);
        if (!said || !parent) return null;
        const { parent: _named, ...particulars } = said;
        const earlier = lines.get(said.code);
        if (earlier !== undefined) row.fault('code', 'DUPLICATE_IN_FILE', `与第 ${earlier} 行代码相同，请改用另一个 | The code of line ${earlier}: take another`);
        if (earlier !== undefined) return null;
        const id = newId('org');
        const made: OrganizationRecord = {
          ...newRecord('org', act, { orgId: id, orgScope: [...parent.orgScope, id] }),
          _id: id,
          ...particulars,
          headCounts: withFigure([], said.employeeCount, said.establishedOn, act.now),
          parentId: parent._id,
          status: 'ACTIVE',
          supervisors: [],
          importId: record._id,
        };
        lines.set(said.code, row.line);
        if (!byCode.has(said.code)) byCode.set(said.code, made);
        return made;
      },
      check: async (rows) => {
        const taken = await this.organizations.existingCodes(rows.map(({ record: made }) => (made as OrganizationRecord).code));
        for (const { row, record: made } of rows)
          if (taken.has((made as OrganizationRecord).code)) row.fault('code', 'DUPLICATE_CODE', '该组织代码已被使用，请改用另一个 | This code is in use: take another');
      },
    };
  }

  async insert(act: Act, importId: string, rows: readonly StagedRow[]): Promise<void> {
    const staged = rows.map(({ record }) => record as OrganizationRecord);
    const own = new Map(staged.map((record) => [record._id, record]));
    const at = await standsAt(
      act,
      this.organizations,
      staged.flatMap(({ parentId }) => (own.has(parentId!) ? [] : [parentId!])),
      this.policy,
    );
    const made = new Map<string, OrganizationRecord>(at);
    for (const record of staged) {
      const orgScope = [...made.get(record.parentId!)!.orgScope, record._id];
      made.set(record._id, { ...record, orgScope, createdAt: act.now, createdBy: act.caller.subject });
    }
    const records = staged.map(({ _id }) => made.get(_id)!);
    await this.organizations.model.collection.insertMany(records as never[], { session: act.session }).catch((error: { code?: number }) => {
      if (error.code !== DUPLICATE_KEY) throw error;
      throw new DomainError('DUPLICATE_CODE', '其中的组织代码在检查之后已被使用，请重新检查 | One of the codes was taken after the check: check again');
    });
  }

  after(importId: string, after: string, limit: number, session?: ClientSession): Promise<OrganizationRecord[]> {
    return this.organizations.model
      .find({ importId, _id: { $gt: after } }, null, { session })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<OrganizationRecord[]>()
      .exec();
  }

  tell(act: Act, importId: string, records: readonly OrganizationRecord[], isWithdrawn: boolean): void {
    const organizations = records.map((record) => organizationFacts(isWithdrawn ? { ...record, status: 'DISSOLVED', version: record.version + 1 } : record));
    act.emit(isWithdrawn ? 'OrganizationsWithdrawn' : 'OrganizationsImported', { orgId: records[0]!._id, _id: importId }, { organizations });
  }

  async claim(importId: string): Promise<void> {
    await this.organizations.model.collection.updateMany({ importId }, { $inc: { holds: 1 } });
  }

  async inUse(importId: string, limit: number): Promise<string[]> {
    const names: string[] = [];
    for (let rows = await this.after(importId, '', BATCH); rows.length > 0 && names.length < limit; rows = await this.after(importId, rows.at(-1)!._id, BATCH)) {
      const ids = rows.map(({ _id }) => _id);
      const { connection } = this.store;
      const referred = [
        await referredTo(connection, ids, importId, { field: 'orgId', without: [] }),
        await referredTo(connection, ids, importId, { field: 'parentId', without: [] }),
      ];
      names.push(...rows.filter(({ _id, version }) => version > 1 || referred.some((some) => some.has(_id))).map(({ name }) => name));
    }
    return names.slice(0, limit);
  }

  async remove(ids: readonly string[], session: ClientSession): Promise<void> {
    await this.organizations.model.collection.deleteMany({ _id: { $in: [...ids] } as never }, { session });
  }
}

const BATCH = 1_000;
const DUPLICATE_KEY = 11_000;

function parentOf(row: Row, byCode: ReadonlyMap<string, OrganizationRecord>, root: OrganizationRecord | null): OrganizationRecord | null {
  const code = row.text('parent');
  const parent = code === '' ? root : (byCode.get(code) ?? null);
  if (!parent)
    row.fault('parent', 'UNKNOWN_ORGANIZATION', '没有这个上级：请填写代码，且上级须在本行之前或已登记 | No such parent: give its code; it stands above this row, or is registered');
  else if (parent.status === 'DISSOLVED') row.fault('parent', 'ORGANIZATION_DISSOLVED', '上级组织已撤销 | The parent is dissolved');
  return parent?.status === 'ACTIVE' ? parent : null;
}
