import type { IdNumber } from '@uniongraph/id-number';
import type { MemberRecord } from '../member/member.model.js';
import { checkDay, checkIdNumber, checkParticulars, type Particulars } from '../member/member.rules.js';
import type { Row } from './cell.rules.js';

type EmploymentType = MemberRecord['employmentType'];
type Education = NonNullable<MemberRecord['education']>;

const labels = <T extends string>(of: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(of) as [T, string[]][]).flatMap(([value, names]) => [...names, value].map((name) => [name, value] as const)));

const EMPLOYMENT = labels<EmploymentType>({
  PERMANENT: ['正式', '正式职工', '在编', '编制内'],
  CONTRACT: ['合同制', '合同', '合同工', '劳动合同'],
  DISPATCHED: ['劳务派遣', '派遣'],
  PART_TIME: ['非全日制'],
  FLEXIBLE: ['灵活就业'],
});
const EDUCATION = labels<Education>({
  LOWER_SECONDARY: ['初中及以下', '初中', '小学'],
  UPPER_SECONDARY: ['高中', '中专', '技校', '高中、中专'],
  JUNIOR_COLLEGE: ['大专', '专科'],
  BACHELOR: ['本科', '大学', '大学本科'],
  POSTGRADUATE: ['研究生', '硕士', '博士', '硕士研究生', '博士研究生'],
});
const YES_NO = new Map<string, boolean>([...['是', 'TRUE', '1', 'Y'].map((text) => [text, true] as const), ...['否', 'FALSE', '0', 'N'].map((text) => [text, false] as const)]);

export interface MemberRow {
  idNumber: IdNumber;
  particulars: Particulars;
  joinedOn: string;
  retiredOn: string | null;
}

/** @returns what the row says; null when anything is wrong with it: then its faults say what. */
export function readMemberRow(row: Row, today: string): MemberRow | null {
  const idNumber = readIdNumber(row, today);
  const name = row.required('name');
  row.required('employmentType');
  const particulars: Particulars = {
    name,
    employmentType: row.oneOf('employmentType', EMPLOYMENT) ?? 'PERMANENT',
    post: row.text('post') || null,
    department: row.text('department') || null,
    frontline: row.oneOf('frontline', YES_NO) ?? false,
    education: row.oneOf('education', EDUCATION),
    childBirthDates: [],
  };
  const blank = { ...particulars, name: '某', post: null, department: null };
  if (name !== '') row.obey('name', () => checkParticulars({ ...blank, name }, today));
  for (const key of ['post', 'department'] as const) row.obey(key, () => checkParticulars({ ...blank, [key]: particulars[key] }, today));
  row.required('joinedOn');
  const [joinedOn, retiredOn] = [row.day('joinedOn'), row.day('retiredOn')];
  if (joinedOn && idNumber) row.obey('joinedOn', () => checkDay(joinedOn, idNumber.birthDate, today, 'joinedOn'), 'INVALID_DATE');
  if (retiredOn && joinedOn) row.obey('retiredOn', () => checkDay(retiredOn, joinedOn, today, 'retiredOn'), 'INVALID_DATE');
  return row.faults.length === 0 && idNumber && joinedOn ? { idNumber, particulars, joinedOn, retiredOn } : null;
}

function readIdNumber(row: Row, today: string): IdNumber | null {
  const text = row.required('idNumber');
  if (text === '') return null;
  if (/e\+?1[4-9]$/i.test(text) || (/000$/.test(text) && text.length === 18 && !isIdNumber(text, today))) {
    row.fault(
      'idNumber',
      'ID_NUMBER_AS_NUMBER',
      '号码被存成了数字，末几位已丢失：请将该列设为文本后重填 | Stored as a number, so its last digits are lost: format the column as text and enter it again',
    );
    return null;
  }
  let idNumber: IdNumber | null = null;
  row.obey('idNumber', () => (idNumber = checkIdNumber(text.replace(/^'/, ''), today)), 'INVALID_ID_NUMBER');
  return idNumber;
}

function isIdNumber(text: string, today: string): boolean {
  try {
    return checkIdNumber(text, today) !== null;
  } catch {
    return false;
  }
}
