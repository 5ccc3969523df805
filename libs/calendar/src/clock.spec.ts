import { dueOn, effectOn, isOverdue, pause, resume, type Clock } from './index.js';

const clock = (over: Partial<Clock> = {}): Clock => ({ startedOn: '2025-03-01', days: 15, unit: 'CALENDAR', ...over });

describe('statutory clocks', () => {
  it('CB-12 received on 1 March and not objected to within 15 days, an agreement is in force after 16 March', () => {
    expect(dueOn(clock())).toBe('2025-03-16');
    expect(isOverdue(clock(), '2025-03-16')).toBe(false);
    expect(isOverdue(clock(), '2025-03-17')).toBe(true);
    expect(effectOn(clock())).toBe('2025-03-17');
  });
  it.each([
    ['CALENDAR', 20, '2025-10-20'],
    ['WORKING', 7, '2025-10-16'],
    ['WORKING', 10, '2025-10-21'],
  ] as const)('CB-05 DM-18 counted in %s days, %d days from 30 September 2025 end on %s', (unit, days, last) => {
    expect(dueOn({ startedOn: '2025-09-30', days, unit })).toBe(last);
  });
  it('a last day on a holiday stands unless the clock lets it move, as Civil Code art. 203 has it', () => {
    expect(dueOn({ startedOn: '2025-09-16', days: 15, unit: 'CALENDAR' })).toBe('2025-10-01');
    expect(dueOn({ startedOn: '2025-09-16', days: 15, unit: 'CALENDAR', restDayEnd: 'MOVES' })).toBe('2025-10-09');
    expect(dueOn({ startedOn: '2025-09-15', days: 15, unit: 'CALENDAR', restDayEnd: 'MOVES' })).toBe('2025-09-30');
  });
  it('a paused clock has no last day, no effect, and is not overdue', () => {
    const paused = pause(clock(), '2025-03-10');
    expect([dueOn(paused), effectOn(paused), isOverdue(paused, '2030-01-01')]).toEqual([null, null, false]);
  });
  it('a pause from 10 to 20 March moves the last day by ten days', () => {
    expect(dueOn(resume(pause(clock(), '2025-03-10'), '2025-03-20'))).toBe('2025-03-26');
  });
  it('a pause in working days moves the last day by the working days in it alone', () => {
    const answer: Clock = { startedOn: '2025-09-22', days: 5, unit: 'WORKING' };
    expect(dueOn(answer)).toBe('2025-09-28');
    expect(dueOn({ ...answer, pauses: [{ pausedOn: '2025-09-26', resumedOn: '2025-09-30' }] })).toBe('2025-10-09');
  });
  it('two pauses add up, and a day in both counts once', () => {
    const pauses = [
      { pausedOn: '2025-03-03', resumedOn: '2025-03-05' },
      { pausedOn: '2025-03-04', resumedOn: '2025-03-06' },
    ];
    expect(dueOn(clock({ pauses }))).toBe('2025-03-19');
  });
  it('a pause and a resumption of the same day change nothing', () => {
    expect(dueOn(resume(pause(clock(), '2025-03-10'), '2025-03-10'))).toBe('2025-03-16');
  });
  it('a pause on the last day is in time, on the day after it is not', () => {
    expect(dueOn(resume(pause(clock(), '2025-03-16'), '2025-04-01'))).toBe('2025-04-01');
    expect(() => pause(clock(), '2025-03-17')).toThrow(/ran out on 2025-03-16/);
  });
  it('a clock is not paused twice, and not resumed unpaused or before its pause', () => {
    const paused = pause(clock(), '2025-03-10');
    expect(() => pause(paused, '2025-03-11')).toThrow(/stands still already/);
    expect(() => resume(clock(), '2025-03-11')).toThrow(/not standing still/);
    expect(() => resume(paused, '2025-03-09')).toThrow(/before it was paused/);
  });
  it.each([0, -1, 1.5, 36_501, NaN])('a clock of %p days is refused', (days) => {
    expect(() => dueOn(clock({ days }))).toThrow(/whole days/);
  });
});
