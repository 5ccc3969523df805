import { z } from 'zod';
import { body, count, rule, within } from '../rule.js';
import { fewest, threshold } from '../threshold.js';
import { check, checkAll, pass } from '../verdict.js';

/** Workers on a company's boards (职工董事、职工监事). */
export const companyBoard = {
  'DM-24': rule({
    question: '罢免职工董事、职工监事的提议成立吗 | Is the proposal to recall a worker director or supervisor made?',
    inputs: within(z.strictObject({ delegates: body, delegateSigners: count, staff: body, staffSigners: count }), { delegateSigners: 'delegates', staffSigners: 'staff' }),
    params: z.strictObject({ delegates: threshold, staff: threshold }),
    decide: (limits, { delegates, delegateSigners, staff, staffSigners }) => {
      const figures = { delegateSignersNeeded: fewest(limits.delegates, delegates), staffSignersNeeded: fewest(limits.staff, staff) };
      const isMade = delegateSigners >= figures.delegateSignersNeeded || staffSigners >= figures.staffSignersNeeded;
      return check(
        isMade,
        `须 ${figures.delegateSignersNeeded} 名代表或 ${figures.staffSignersNeeded} 名职工提议，再由职代会表决 | ${figures.delegateSignersNeeded} delegates or ${figures.staffSignersNeeded} staff propose, then the congress votes`,
        figures,
      );
    },
  }),
  'DM-25': rule({
    question: '董事会的职工代表合规吗 | Does the board have its worker director?',
    inputs: z.strictObject({ staff: count, supervisoryBoardHasWorkers: z.boolean(), workerDirectors: count }),
    params: z.strictObject({ from: count }),
    decide: ({ from }, { staff, supervisoryBoardHasWorkers, workerDirectors }) => {
      if (staff < from || supervisoryBoardHasWorkers)
        return pass(`职工 ${from} 人以上且监事会无职工代表的公司才须设职工董事 | needed from ${from} staff without workers on a supervisory board`, {
          from,
          workerDirectorsNeeded: 0,
        });
      return check(
        workerDirectors >= 1,
        `职工 ${staff} 人，监事会无职工代表，董事会应有职工代表 | ${staff} staff and no workers on a supervisory board: the board must have a worker`,
        { from, workerDirectorsNeeded: 1 },
      );
    },
  }),
  'DM-26': rule({
    question: '监事会的组成合规吗 | Is the supervisory board composed in order?',
    inputs: within(z.strictObject({ supervisors: body, workers: count }), { workers: 'supervisors' }),
    params: z.strictObject({ least: count, workers: threshold }),
    decide: ({ least, workers: share }, { supervisors, workers }) => {
      const workersNeeded = fewest(share, supervisors);
      return checkAll(
        {
          SIZE: [supervisors >= least, `监事会至少 ${least} 人 | at least ${least} supervisors`],
          WORKERS: [workers >= workersNeeded, `职工代表至少 ${workersNeeded} 人 | at least ${workersNeeded} workers`],
        },
        { supervisorsNeeded: least, workersNeeded },
      );
    },
  }),
};
