import type { PlanTargetRecord } from '../plan-task/plan-task.model.js';
import { spansOf } from './metric-request.rules.js';

const spans = (per: PlanTargetRecord['per'], today: string, dueOn: string | null = null): string[] =>
  spansOf({ per }, { year: 2025, dueOn }, today).map(({ from, to }) => `${from}..${to}`);

describe('MEM-34 the periods of a target', () => {
  it.each(['YEAR', 'PER_EVENT', 'PER_BRANCH_YEAR'] as const)('MEM-34 judges %s over the whole year', (per) => {
    expect(spans(per, '2025-03-31')).toEqual(['2025-01-01..2025-12-31']);
  });
  it('MEM-34 judges ONCE up to the day that was set, else up to the end of the year', () => {
    expect(spans('ONCE', '2025-03-31', '2025-03-31')).toEqual(['2025-01-01..2025-03-31']);
    expect(spans('ONCE', '2025-03-31')).toEqual(['2025-01-01..2025-12-31']);
  });
  it('MEM-34 judges EVERY_2_YEARS over the year and the one before', () => {
    expect(spans('EVERY_2_YEARS', '2025-03-31')).toEqual(['2024-01-01..2025-12-31']);
  });
  it('MEM-34 judges MONTHLY month by month, each once it has ended, the first one before', () => {
    expect(spans('MONTHLY', '2025-01-31')).toEqual(['2025-01-01..2025-01-31']);
    expect(spans('MONTHLY', '2025-02-28')).toEqual(['2025-01-01..2025-01-31']);
    expect(spans('MONTHLY', '2025-03-01')).toEqual(['2025-01-01..2025-01-31', '2025-02-01..2025-02-28']);
    expect(spans('MONTHLY', '2026-03-01')).toHaveLength(12);
  });
  it('MEM-34 judges TERM by the school terms that begin in the year', () => {
    const [spring = ''] = spans('TERM', '2025-03-31');
    expect(spring.startsWith('2025-02')).toBe(true);
    expect(spans('TERM', '2026-12-31').map((span) => span.slice(0, 4))).toEqual(['2025', '2025']);
  });
});
