import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export function isCalendarDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Text of 1 to `max` characters, not blank. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => value.trim() !== '', '不能为空 | Must not be blank');
}

export const localDate = z.string().refine(isCalendarDate, '须为真实存在的日期，如 2025-03-31 | Must be a real calendar date such as 2025-03-31');

export const organizationCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{1,31}$/, '组织代码须为 2-32 位大写字母、数字或连字符 | An organisation code has 2-32 capitals, digits or hyphens');

/** `value[name]` of a row that may be anything; for the checks between rows, which must not wait until each row fits. */
export function rawField(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[name] : undefined;
}

export function rawList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
