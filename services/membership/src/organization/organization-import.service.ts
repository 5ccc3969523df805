import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkAll, DomainError } from '@uniongraph/errors';
import { newId, newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { ImportedOrganizationInput, ImportedSupervisorInput, ImportOrganizationsInput } from '../schema-types.js';
import { withFigure } from './head-count.rules.js';
import { organizationFacts } from './organization.events.js';
import type { OrganizationRecord, SupervisorRecord } from './organization.model.js';
import { OrganizationRepository } from './organization.repository.js';
import { checkActive, checkParticulars, checkRegion, checkRegistration, checkSupervisor, isUnionRelation, refuse } from './organization.rules.js';
import { readScope, writeScope } from './organization.scope.js';

const ROWS_MAX = 1_000;

type ByCode = Map<string, OrganizationRecord>;

/** A whole tree from a file: all of it, or none and every bad row named. Each parent stands before its subordinates, or is there already. */
@Injectable()
export class OrganizationImportService {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  import(caller: Caller, input: ImportOrganizationsInput): Promise<OrganizationRecord[]> {
    return this.work.run(caller, 'importOrganizations', input, async (act) => {
      const rows = input.organizations;
      if (rows.length > ROWS_MAX) refuse('INVALID', `一次最多 ${ROWS_MAX} 个组织，请分批 | ${ROWS_MAX} organisations at most: split the list`, ['input', 'organizations']);
      const parents = await this.parents(act, rows);
      const superiors = await this.superiors(act, rows);
      const taken = await this.organizations.existingCodes(
        rows.map(({ code }) => code),
        act.session,
      );
      const made: ByCode = new Map();
      const records = checkAll(rows, ['input', 'organizations'], (row) => {
        if (taken.has(row.code) || made.has(row.code)) refuse('DUPLICATE_CODE', `组织代码 ${row.code} 已被使用 | Code ${row.code} is in use`, ['code']);
        const record = read(act, row, made, parents);
        made.set(row.code, record);
        return record;
      });
      const known: ByCode = new Map([...superiors, ...made]);
      checkAll(rows, ['input', 'organizations'], (row, index) => addSupervisors(records[index]!, row, known));
      await act.insertMany(this.organizations.model, records, codeTaken());
      for (const record of records) act.emit('OrganizationRegistered', record, organizationFacts(record));
      return records;
    });
  }

  /** Those that the graph holds already and the caller may add to, each held until the transaction ends. */
  private async parents(act: Act, rows: readonly ImportedOrganizationInput[]): Promise<ByCode> {
    const found = await this.organizations.byCodes(
      writeScope(act.caller),
      rows.flatMap(({ parent }) => parent ?? []),
      act.session,
    );
    const parents = found.filter((record) => record !== null);
    for (const parent of parents) await act.hold(this.organizations.model, parent);
    return byCode(parents);
  }

  private async superiors(act: Act, rows: readonly ImportedOrganizationInput[]): Promise<ByCode> {
    const codes = rows.flatMap(({ supervisors }) => (supervisors ?? []).flatMap(({ code }) => code ?? []));
    const found = await this.organizations.byCodes(readScope(act.caller), codes, act.session);
    return byCode(found.filter((record) => record !== null));
  }
}

function read(act: Act, row: ImportedOrganizationInput, made: ByCode, parents: ByCode): OrganizationRecord {
  checkRegistration(row, today(act.now));
  const particulars = { name: row.name.trim(), employeeCount: row.employeeCount ?? 0 };
  checkParticulars(particulars);
  const parent = row.parent ? (made.get(row.parent) ?? parents.get(row.parent)) : null;
  if (!parent && (row.parent || act.caller.kind !== 'SERVICE'))
    refuse(
      'NOT_FOUND',
      `没有上级组织 ${row.parent ?? ''}：上级须写在下级之前，或已在图中 | There is no parent ${row.parent ?? ''}: it stands before its subordinates, or is there already`,
      ['parent'],
    );
  if (parent) checkActive(parent, ['parent']);
  const id = newId('org');
  return {
    ...newRecord('org', act, { orgId: id, orgScope: [...(parent?.orgScope ?? []), id] }),
    _id: id,
    ...particulars,
    code: row.code,
    kind: row.kind,
    parentId: parent?._id ?? null,
    region: checkRegion(row.region),
    establishedOn: row.establishedOn,
    status: 'ACTIVE',
    headCounts: withFigure([], particulars.employeeCount, row.establishedOn, act.now),
    supervisors: [],
  };
}

function addSupervisors(record: OrganizationRecord, row: ImportedOrganizationInput, known: ByCode): void {
  const supervisors = checkAll(row.supervisors ?? [], ['supervisors'], (given) => {
    const superior = superiorOf(given, known);
    const supervisor: SupervisorRecord = { relation: given.relation, name: superior?.name ?? given.name?.trim() ?? '', superiorId: superior?._id ?? null, since: given.since };
    checkSupervisor(record, supervisor, superior);
    return supervisor;
  });
  record.supervisors.push(...supervisors);
}

function superiorOf({ relation, code }: ImportedSupervisorInput, known: ByCode): OrganizationRecord | null {
  if (!isUnionRelation({ relation })) return null;
  return (code ? known.get(code) : null) ?? refuse('NOT_FOUND', `没有上级工会 ${code ?? ''} | There is no superior union ${code ?? ''}`, ['code']);
}

/** Somebody else registered one of the codes at this very moment: the next try names the row. */
function codeTaken(): DomainError {
  return new DomainError('DUPLICATE_CODE', '其中的组织代码刚被他人使用，请再试一次 | One of the codes was taken just now: try again', { field: ['input', 'organizations'] });
}

function byCode(records: readonly OrganizationRecord[]): ByCode {
  return new Map(records.map((record) => [record.code, record]));
}
