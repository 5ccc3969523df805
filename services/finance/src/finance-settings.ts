import { readFileSync } from 'node:fs';

/** What a union may settle for itself; `data/finance-settings.json`. */
export interface FinanceSettings {
  /** Day of the next month by which a month's notice is published, that day included. */
  noticeDueDay: number;
  /** Accounts of net assets that stand for things and not for money to spend (固定基金、在建工程占用资金). */
  inKindFunds: readonly string[];
}

export const settings = JSON.parse(readFileSync(new URL('../data/finance-settings.json', import.meta.url), 'utf8')) as FinanceSettings;
