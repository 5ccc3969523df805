import { judge } from '../index.js';

const on = '2025-06-01';

describe('workers on company boards', () => {
  it.each([
    [33, 99, 'FAIL'],
    [34, 0, 'PASS'],
    [0, 99, 'FAIL'],
    [0, 100, 'PASS'],
  ])('DM-24 of 100 delegates and 1,000 staff, %d and %d propose the recall: %s', (delegateSigners, staffSigners, outcome) => {
    expect(judge('DM-24', { region: 'ZJ', on }, { delegates: 100, delegateSigners, staff: 1000, staffSigners }).outcome).toBe(outcome);
  });
  it.each([
    [299, false, 0, 'PASS'],
    [300, false, 0, 'FAIL'],
    [300, false, 1, 'PASS'],
    [300, true, 0, 'PASS'],
  ])('DM-25 %d staff, workers on a supervisory board %p, %d worker directors: %s', (staff, supervisoryBoardHasWorkers, workerDirectors, outcome) => {
    expect(judge('DM-25', { region: 'CN', on }, { staff, supervisoryBoardHasWorkers, workerDirectors }).outcome).toBe(outcome);
  });
  it('DM-25 before the Company Law of 2023 was in force is asked', () => {
    const facts = { staff: 300, supervisoryBoardHasWorkers: false, workerDirectors: 0 };
    expect(judge('DM-25', { region: 'CN', on: '2024-06-30' }, facts).outcome).toBe('ASK');
    expect(judge('DM-25', { region: 'CN', on: '2024-07-01' }, facts).outcome).toBe('FAIL');
  });
  it.each([
    [2, 2, 'FAIL'],
    [3, 0, 'FAIL'],
    [3, 1, 'PASS'],
    [4, 1, 'FAIL'],
    [4, 2, 'PASS'],
  ])('DM-26 %d supervisors, %d of them workers: %s', (supervisors, workers, outcome) => {
    expect(judge('DM-26', { region: 'CN', on }, { supervisors, workers }).outcome).toBe(outcome);
  });
});
