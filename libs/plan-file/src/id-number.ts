import { readIdNumber } from '@uniongraph/id-number';

/** @returns why the number is not that of a person born then and of that sex, 中文 | English; null when it fits. */
export function idNumberFault(text: string, birthDate: unknown, sex: unknown): string | null {
  const read = readIdNumber(text);
  if (!read) return '身份证号不正确，请核对 18 位号码 | Not a valid ID number: check its 18 characters';
  if (typeof birthDate === 'string' && read.birthDate !== birthDate) return '身份证号与出生日期不符 | The ID number and birthDate differ';
  if (typeof sex === 'string' && read.sex !== sex) return '身份证号与性别不符 | The ID number and sex differ';
  return null;
}
