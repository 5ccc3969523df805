import type { HonourRecord, HonourTermRecord } from './honour.model.js';
import { renewalFrom, renewedTerms, statusOn } from './honour.rules.js';

const term = (from: string, to: string | null): HonourTermRecord => ({ from, to, reviewOn: null, basis: null });
const honour = (terms: HonourTermRecord[], revokedOn: string | null = null) => ({ terms, revokedOn, validTo: terms.at(-1)!.to }) as HonourRecord;

describe('the stretches of an honour', () => {
  it('MEM-18 is not held before the first day, in a gap between stretches, nor from the day of a revocation on', () => {
    const held = honour([term('2024-01-01', '2024-12-31'), term('2025-03-01', null)], '2025-06-01');
    const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'];
    expect(days.map((day) => statusOn(held, day))).toEqual(['EXPIRED', 'HELD', 'HELD', 'EXPIRED', 'EXPIRED', 'HELD', 'HELD', 'REVOKED']);
  });
  it('MEM-18 closes a stretch without end on the day before the next begins', () => {
    expect(renewedTerms(honour([term('2024-01-01', null)]), term('2025-01-01', '2025-12-31'))).toEqual([term('2024-01-01', '2024-12-31'), term('2025-01-01', '2025-12-31')]);
    expect(() => renewedTerms(honour([term('2024-01-01', null)]), term('2024-01-01', null))).toThrow('2024-01-02');
  });
  it('MEM-18 begins a renewal right after the last day, or today where there is none', () => {
    expect(renewalFrom(honour([term('2024-01-01', '2024-12-31')]), null, '2025-03-31')).toBe('2025-01-01');
    expect(renewalFrom(honour([term('2024-01-01', null)]), null, '2025-03-31')).toBe('2025-03-31');
  });
});
