import { Temporal } from 'temporal-polyfill';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

export type Sex = 'FEMALE' | 'MALE';

/** What a citizen identity number (公民身份号码) says. */
export interface IdNumber {
  number: string;
  birthDate: string;
  sex: Sex;
}

/**
 * Source: GB 11643-1999; the check character by ISO 7064 MOD 11-2, an odd serial for men.
 * @returns the number in capitals, date of birth and sex; null when the text is not an ID number.
 */
export function readIdNumber(text: string): IdNumber | null {
  const number = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || checkCharacter(number) !== number[17]) return null;
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDate(birthDate)) return null;
  return { number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

/** @returns the number with date of birth and half the serial hidden, e.g. `321***********001X`. */
export function maskIdNumber(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(14)}`;
}

/** For sample data and tests. `region` has 6 digits; `serial` 0-999, odd for men, even for women. */
export function composeIdNumber(region: string, birthDate: string, serial: number): string {
  const digits = `${region}${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}

function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

function isCalendarDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
