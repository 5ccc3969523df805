import type { PlanTargetRecord, PlanTaskRecord } from '../plan-task/plan-task.model.js';
import { judge, percentOf, progressOf, type Figures } from './progress.rules.js';

const TODAY = '2025-03-31';
const target = (over: Partial<PlanTargetRecord> = {}): PlanTargetRecord => ({ no: 1, metric: 'mem.groupCount', args: [], op: 'EQ', value: 7, unit: 'COUNT', per: 'YEAR', ...over });
const task = (over: Partial<PlanTaskRecord> = {}): PlanTaskRecord =>
  ({ _id: 't', year: 2025, dueOn: null, stage: 'PLANNED', targets: [target()], progressReports: [], ...over }) as PlanTaskRecord;
const key = (no: number, from = '2025-01-01'): string => `t.${no}.${from}`;
const figures = (over: Partial<Figures> = {}): Figures => ({ membership: [], democracy: [], welfare: [], culture: [], finance: [], ...over });
const said = (...values: (number | null)[]): Figures =>
  figures({ membership: values.map((value, i) => ({ key: key(i + 1), value, reason: value === null ? '尚未实现 | not built yet' : null })) });
const percent = (of: PlanTaskRecord, answered: Figures) => percentOf({ task: of, judgements: judge(of, answered, TODAY) });

describe('MEM-34 whether a target is met', () => {
  it.each([
    ['GTE', 7, 6.99, 7],
    ['GT', 7, 7, 7.01],
    ['EQ', 7, 6, 7],
    ['LTE', 7, 7.01, 7],
  ] as const)('MEM-34 compares %s %p: %p misses it, %p meets it', (op, value, misses, meets) => {
    const of = task({ targets: [target({ op, value })] });
    expect(judge(of, said(misses), TODAY)[0]?.met).toBe(false);
    expect(judge(of, said(meets), TODAY)[0]?.met).toBe(true);
  });
  it('MEM-34 lets no rounding error of a rate miss its target', () => {
    expect(judge(task({ targets: [target({ op: 'GTE', value: 100 })] }), said(((0.1 + 0.2) / 0.3) * 100 - 2e-13), TODAY)[0]?.met).toBe(true);
  });
  it('MEM-34 is met over several months only when it is met in each, and shows the month that misses it', () => {
    const monthly = task({ targets: [target({ metric: 'mem.membershipRate', op: 'GTE', value: 100, per: 'MONTHLY' })] });
    const rates = (january: number | null, february: number | null): Figures =>
      figures({
        membership: [
          { key: key(1), value: january, reason: null },
          { key: key(1, '2025-02-01'), value: february, reason: null },
        ],
      });
    expect(judge(monthly, rates(98, 100), TODAY)).toMatchObject([{ met: false, actual: 98, from: '2025-01-01', to: '2025-01-31' }]);
    expect(judge(monthly, rates(100, 100), TODAY)).toMatchObject([{ met: true, actual: 100, from: '2025-02-01' }]);
    expect(judge(monthly, rates(null, 100), TODAY)).toMatchObject([{ met: null, actual: null, from: '2025-01-01' }]);
    expect(judge(monthly, rates(null, 98), TODAY)).toMatchObject([{ met: false }]);
  });
});

describe('MEM-34 the percent of a task', () => {
  it('MEM-34 is the met targets of all its targets', () => {
    const of = task({ targets: [1, 2, 3, 4].map((no) => target({ no })) });
    expect(percent(of, said(7, 7, 7, 6))).toEqual({ percent: 75, reason: null });
    expect(percent(of, said(7, 7, 7, 7)).percent).toBe(100);
    expect(percent(of, said(6, 6, 6, 6)).percent).toBe(0);
  });
  it('MEM-34 is unknown, with the reason, when a metric is not built or a subgraph did not answer, and never a guess', () => {
    const of = task({ targets: [target(), target({ no: 2, metric: 'dem.raters' })] });
    expect(percent(of, said(7))).toEqual({ percent: null, reason: 'dem.raters：民主管理子图未答复 | dem.raters: the democracy subgraph did not answer' });
    expect(percent(of, { ...said(7), democracy: null })).toEqual({ percent: null, reason: 'dem.raters：民主管理子图未答复 | dem.raters: the democracy subgraph did not answer' });
    expect(percent(of, { ...said(null), democracy: [{ key: key(2), value: 100, reason: null }] })).toEqual({
      percent: null,
      reason: 'mem.groupCount：尚未实现 | mem.groupCount: not built yet',
    });
  });
  it('MEM-34 is the latest report where there is no target, and unknown before the first', () => {
    const report = (value: number | null) => ({ on: TODAY, percent: value, note: '进展' });
    expect(percent(task({ targets: [] }), figures())).toMatchObject({ percent: null, reason: expect.stringContaining('no target') as string });
    expect(percent(task({ targets: [], progressReports: [report(30), report(60), report(null)] }), figures()).percent).toBe(60);
  });
  it('MEM-34 is none for a task that was dropped', () => {
    expect(percent(task({ stage: 'DROPPED' }), said(7)).percent).toBeNull();
  });
});

describe('MEM-34 the percent of a plan', () => {
  const judged = (of: PlanTaskRecord, answered: Figures) => ({ task: of, judgements: judge(of, answered, TODAY) });
  it('MEM-34 says 75 % when six of eight targets are met', () => {
    const of = task({ targets: [1, 2, 3, 4].map((no) => target({ no })) });
    expect(progressOf([judged(of, said(7, 7, 7, 7)), judged(of, said(7, 7, 6, 6))], TODAY)).toMatchObject({ percent: 75, targetsMet: 6, targetsMissed: 2, targetsUnknown: 0 });
  });
  it('MEM-34 counts a reported task without targets as one, an unreported one as none, a dropped one not at all', () => {
    const manual = (percent: number | null) => judged(task({ targets: [], progressReports: percent === null ? [] : [{ on: TODAY, percent, note: '进展' }] }), figures());
    const all = [judged(task(), said(7)), manual(50), manual(null), judged(task({ stage: 'DROPPED' }), figures())];
    expect(progressOf(all, TODAY)).toMatchObject({ percent: 75, targetsMet: 1, tasksReported: 1, tasksUnreported: 1 });
  });
  it('MEM-34 has no percent while one target is unknown, nor for a plan of which nothing is known', () => {
    expect(progressOf([judged(task(), said(7)), judged(task(), said(null))], TODAY)).toMatchObject({
      percent: null,
      percentReason: expect.stringContaining('not built yet') as string,
      targetsMet: 1,
      targetsUnknown: 1,
    });
    expect(progressOf([], TODAY).percent).toBeNull();
  });
});
