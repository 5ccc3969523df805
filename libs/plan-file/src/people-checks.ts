import { areIncompatible, type Role } from '@uniongraph/access';
import type { FaultList } from './fault-list.js';
import { rawField, rawList } from './fields.js';
import { idNumberFault } from './id-number.js';
import type { Path } from './source-text.js';

/** What must hold for each person and between them. Looks at the rows as written, so that one bad field hides no other. */
export function checkPeople(rows: readonly unknown[], faults: FaultList): void {
  checkUnique(rows, 'login', faults);
  checkUnique(rows, 'idNumber', faults);
  rows.forEach((row, index) => {
    const at = ['people', index];
    const idNumber = rawField(row, 'idNumber');
    const reason = typeof idNumber === 'string' ? idNumberFault(idNumber, rawField(row, 'birthDate'), rawField(row, 'sex')) : null;
    if (reason) faults.add([...at, 'idNumber'], reason);
    checkRoles(row, at, faults);
  });
}

function checkUnique(rows: readonly unknown[], name: string, faults: FaultList): void {
  const values = rows.map((row) => rawField(row, name));
  values.forEach((value, index) => {
    const first = values.indexOf(value);
    if (typeof value === 'string' && first < index) faults.add(['people', index, name], `${name} 与第 ${first + 1} 人重复 | The ${name} is that of person ${first + 1} already`);
  });
}

function checkRoles(row: unknown, at: Path, faults: FaultList): void {
  const grants = rawList(rawField(row, 'roles'));
  const holds = (role: Role) => grants.find((grant) => rawField(grant, 'role') === role && rawField(grant, 'org') === rawField(row, 'org')) !== undefined;
  if (holds('MEMBER') && (rawField(row, 'joinedOn') ?? null) === null) faults.add([...at, 'joinedOn'], '会员须有入会日期 | A member has a day of joining');
  if (holds('RETIREE') && (rawField(row, 'retiredOn') ?? null) === null) faults.add([...at, 'retiredOn'], '退休会员须有退休日期 | A retiree has a day of retirement');
  grants.forEach((grant, i) => {
    const role = rawField(grant, 'role');
    if ((role === 'COMMITTEE_MEMBER') !== ((rawField(grant, 'committee') ?? null) !== null)) {
      faults.add([...at, 'roles', i], '工会委员须填写 committee，其他角色不填 | A COMMITTEE_MEMBER names a committee; other roles do not');
    }
    const clash = grants.slice(0, i).find((other) => rawField(other, 'org') === rawField(grant, 'org') && areIncompatible(String(rawField(other, 'role')), String(role)));
    if (clash)
      faults.add(
        [...at, 'roles', i],
        `在同一工会已任 ${String(rawField(clash, 'role'))}，不得兼任 ${String(role)} | Holds ${String(rawField(clash, 'role'))} at that union, which is not compatible with ${String(role)}`,
      );
  });
}
