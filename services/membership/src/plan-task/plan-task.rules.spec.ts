import type { PlanTaskRecord, PlanTaskStage } from './plan-task.model.js';
import { calendarMonthsOf, carriedOver, deadlineOf, stateOf } from './plan-task.rules.js';

const task = (over: Partial<PlanTaskRecord> = {}): PlanTaskRecord =>
  ({
    stage: 'PLANNED',
    isRevised: false,
    inForce: true,
    months: [3],
    dueOn: null,
    dueBy: '2025-03-31',
    awaitingNotice: null,
    progressReports: [],
    closedOn: null,
    ...over,
  }) as PlanTaskRecord;

describe('MEM-32 the time of a task', () => {
  it.each([
    [{ months: [], dueOn: null }, '2025-12-31', []],
    [{ months: [2, 11], dueOn: null }, '2025-11-30', ['2025-02', '2025-11']],
    [{ months: [11], dueOn: '2025-03-15' }, '2025-03-15', ['2025-03', '2025-11']],
    [{ months: [3], dueOn: '2025-03-15' }, '2025-03-15', ['2025-03']],
  ])('MEM-32 of %p: due by %s, in the months %p', (timing, dueBy, months) => {
    expect(deadlineOf(2025, timing)).toBe(dueBy);
    expect(calendarMonthsOf(2025, timing)).toEqual(months);
  });
  it('MEM-32 takes the last day of February in a leap year', () => {
    expect(deadlineOf(2024, { months: [2], dueOn: null })).toBe('2024-02-29');
  });
  it.each<[PlanTaskStage, string]>([
    ['PLANNED', 'OVERDUE'],
    ['IN_PROGRESS', 'OVERDUE'],
    ['AWAITING_NOTICE', 'AWAITING_NOTICE'],
    ['DONE', 'DONE'],
    ['DROPPED', 'DROPPED'],
  ])('MEM-32 shows a task that is %s the day after its deadline as %s, and as it is on the day', (stage, late) => {
    expect(stateOf(task({ stage }), '2025-03-31')).toBe(stage);
    expect(stateOf(task({ stage }), '2025-04-01')).toBe(late);
  });
  it('MEM-32 is not overdue in a draft, nor in a plan that was superseded', () => {
    expect(stateOf(task({ inForce: false }), '2025-04-01')).toBe('PLANNED');
  });
});

describe('MEM-31 what a revised plan takes over', () => {
  const stageOf = (revised: Partial<PlanTaskRecord>, earlier: PlanTaskStage): string | undefined => carriedOver(task(revised), task({ stage: earlier }))?.stage;
  it('MEM-31 takes over all of a task that the revision left as it was', () => {
    expect(carriedOver(task(), task({ stage: 'DROPPED', dueOn: '2025-05-01', ownerId: 'mem1', closedOn: '2025-03-01' }))).toMatchObject({
      stage: 'DROPPED',
      dueOn: '2025-05-01',
      ownerId: 'mem1',
      closedOn: '2025-03-01',
    });
  });
  it('MEM-31 takes over that a changed task was begun or done, and its reports, not its time', () => {
    const reported = task({ stage: 'IN_PROGRESS', dueOn: '2025-05-01', progressReports: [{ on: '2025-03-01', percent: 40, note: '进展' }] });
    expect(carriedOver(task({ isRevised: true }), reported)).toEqual({ stage: 'IN_PROGRESS', progressReports: reported.progressReports });
    expect(stageOf({ isRevised: true, stage: 'AWAITING_NOTICE' }, 'DONE')).toBe('DONE');
  });
  it('MEM-31 lets the revision hold a task that was begun, and take up again one that was dropped', () => {
    expect(stageOf({ isRevised: true, stage: 'AWAITING_NOTICE' }, 'IN_PROGRESS')).toBe('AWAITING_NOTICE');
    expect(stageOf({ isRevised: true }, 'DROPPED')).toBe('PLANNED');
    expect(stageOf({ isRevised: true }, 'AWAITING_NOTICE')).toBe('PLANNED');
  });
  it('MEM-31 keeps dropped what the revision drops', () => {
    expect(carriedOver(task({ stage: 'DROPPED' }), task({ stage: 'IN_PROGRESS' }))).toBeNull();
  });
});
