import { checkPlanTasks, refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { LedgerErrorCode, LedgerKind, RegisterLedgerEntryInput } from '../schema-types.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';

export const refuse: Refuse<LedgerErrorCode> = refuseAny;

const SUMMARY_MAX = 200;
const AMOUNT_MAX_FEN = 10_000_000_000_000;
const PEOPLE_MAX = 1_000_000;

/** What the records of these say is the truth: a line by hand beside it would count twice. */
const BY_RECORDS: readonly LedgerKind[] = ['MEMBERS', 'PROPOSALS', 'SPENDING'];

/** @throws DomainError RECORDS_ONLY, INVALID. */
export function checkHandEntry(input: RegisterLedgerEntryInput, today: string): void {
  if (BY_RECORDS.includes(input.ledger))
    refuse('RECORDS_ONLY', '该台帐只由业务记录生成，请在相应业务中办理 | This ledger is kept by records: enter the record itself', ['input', 'ledger']);
  if (input.summary.trim() === '' || input.summary.length > SUMMARY_MAX)
    refuse('INVALID', `摘要须为 1-${SUMMARY_MAX} 字 | summary must have 1-${SUMMARY_MAX} characters`, ['input', 'summary']);
  if (input.occurredOn > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', 'occurredOn']);
  const ranges = [
    ['count', input.count, PEOPLE_MAX],
    ['people', input.people, PEOPLE_MAX],
    ['personTimes', input.personTimes, PEOPLE_MAX],
    ['amountFen', input.amountFen, AMOUNT_MAX_FEN],
  ] as const;
  for (const [field, value, max] of ranges) {
    if (value != null && (value < 0 || value > max)) refuse('INVALID', `须为 0-${max} | must be 0-${max}`, ['input', field]);
  }
  if (input.people != null && input.personTimes != null && input.people > input.personTimes)
    refuse('INVALID', '人数不能多于人次 | more people than person-times', ['input', 'people']);
  checkPlanTasks(input.planTaskIds);
}

/** @throws DomainError GENERATED for an entry that comes from a record, INVALID where branch or ledger differ or the version is missing. */
export function checkCorrection(entry: LedgerEntryRecord, input: RegisterLedgerEntryInput): void {
  if (entry.source === 'RECORD') refuse('GENERATED', '该条目由业务记录生成，请更正原记录 | The entry comes from a record: correct the record', ['input', 'correctsId']);
  if (input.version == null) refuse('INVALID', '更正须填写读到的版本 | a correction needs the version that was read', ['input', 'version']);
  if (entry.orgId !== input.branchId) refuse('INVALID', '更正不能改变分会 | a correction keeps the branch', ['input', 'branchId']);
  if (entry.ledger !== input.ledger) refuse('INVALID', '更正不能改变台帐 | a correction keeps the ledger', ['input', 'ledger']);
}
