import { Temporal } from 'temporal-polyfill';
import { textScalar } from './text-scalar.js';

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** A civil date `YYYY-MM-DD` in Asia/Shanghai; 2025-02-30 is refused. */
export const localDate = textScalar('LocalDate', isCalendarDate, '须为真实存在的日期，如 2025-03-31 | a real calendar date such as 2025-03-31');
