import { checkPlanTasks, refusalsIn } from './index.js';

const tasks = (count: number): string[] => Array.from({ length: count }, (_, i) => `tsk${i}`);

describe('the plan tasks that a record stands beside', () => {
  it('are 20 at most, or none', () => {
    for (const given of [null, undefined, [], tasks(20)]) expect(() => checkPlanTasks(given)).not.toThrow();
    let refused: unknown;
    try {
      checkPlanTasks(tasks(21));
    } catch (error) {
      refused = error;
    }
    expect(refusalsIn(refused)).toEqual([expect.objectContaining({ code: 'INVALID', field: ['input', 'planTaskIds'] })]);
  });
});
