import { addDays, addMonths, daysBetween, fiscalPeriod, monthStart, nextMonth } from '@uniongraph/calendar';
import { z } from 'zod';
import { shareOf } from '../fen.js';
import { count, date, fen, NO_PARAMS, rule } from '../rule.js';
import { fraction } from '../threshold.js';
import { ask, check, fail, pass, type Figures } from '../verdict.js';

/** Founding and ending a basic union (基层工会). */
export const unionFounding = {
  'OR-01': rule({
    question: '基层工会的组织形式合规吗 | May the basic union take this form?',
    inputs: z.strictObject({ members: z.int().positive(), form: z.enum(['BASIC_COMMITTEE', 'JOINT_COMMITTEE', 'ORGANISER']) }),
    params: z.strictObject({ committeeFrom: count }),
    decide: ({ committeeFrom }, { members, form }) =>
      check(
        members < committeeFrom || form === 'BASIC_COMMITTEE',
        `会员 ${members} 人，${committeeFrom} 人以上应建立基层工会委员会 | ${members} members; a basic committee from ${committeeFrom}`,
        { committeeFrom },
      ),
  }),
  'OR-02': rule({
    question: '工会的建立生效了吗 | Is the union validly founded?',
    inputs: z.strictObject({ approvedOn: date.nullable() }),
    params: NO_PARAMS,
    decide: (_, { approvedOn }, { on }) => {
      const isApproved = approvedOn !== null && approvedOn <= on;
      return check(isApproved, '须经上一级工会批准 | the next level up must approve', { status: isApproved ? 'APPROVED' : 'APPLIED' });
    },
  }),
  'OR-03': rule({
    question: '可以撤销该工会吗 | May the union be dissolved?',
    inputs: z.strictObject({ cause: z.enum(['EMPLOYER_ENDED', 'OTHER']), reportedUp: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { cause, reportedUp }) =>
      cause === 'OTHER'
        ? fail('不得随意撤销、合并工会 | a union may not be dissolved or merged at will')
        : check(reportedUp, '用人单位终止，工会相应撤销并报告上一级；会籍可以保留 | the employer ended: the union ends and reports up; membership may be kept', {
            membershipBasis: 'RETAINED',
          }),
  }),
  'OR-04': rule({
    question: '专职工会干部的配备合规吗 | Is the number of full-time officers in order?',
    inputs: z.strictObject({ workforce: count, fullTimeOfficers: count }),
    params: z.strictObject({ from: count, effect: z.enum(['MAY', 'MUST']), below: z.enum(['MAY', 'SILENT']) }),
    decide: ({ from, effect, below }, { workforce, fullTimeOfficers }) => {
      const figures = { from, required: effect === 'MUST' && workforce >= from ? 1 : 0 };
      if (workforce < from && fullTimeOfficers > 0 && below === 'SILENT')
        return ask(`不足 ${from} 人能否设专职，条文未规定 | the text is silent on full-time officers below ${from}`, figures);
      return check(
        fullTimeOfficers >= figures.required,
        `职工 ${workforce} 人，专职 ${fullTimeOfficers} 人，至少 ${figures.required} 人 | ${workforce} staff, ${fullTimeOfficers} full-time, ${figures.required} needed`,
        figures,
      );
    },
  }),
  'OR-17': rule({
    question: '新建单位按期建会了吗 | Did the new unit found its union in time?',
    inputs: z.strictObject({ openedOn: date, foundedOn: date.nullable(), monthlyWagesFen: fen }),
    params: z.strictObject({ foundWithinMonths: z.int().positive(), preparationFee: fraction.optional() }),
    decide: ({ foundWithinMonths, preparationFee }, { openedOn, foundedOn, monthlyWagesFen }, { on }) => {
      const latestOn = addMonths(openedOn, foundWithinMonths);
      const isInTime = (foundedOn ?? on) <= latestOn;
      const feeMonths = isInTime ? 0 : monthsBegun(nextMonth(fiscalPeriod(latestOn)), foundedOn ?? addDays(on, 1));
      const fee: Figures = preparationFee ? { feeMonths, preparationFeeFen: feeMonths * shareOf(monthlyWagesFen, preparationFee) } : {};
      const figures = { latestOn, noticeDue: foundedOn === null && !isInTime, ...fee };
      if (isInTime) return pass(`期限 ${latestOn} | due ${latestOn}`, figures);
      return fail(`应于 ${latestOn} 前建会，逾期 ${daysBetween(latestOn, foundedOn ?? on)} 日 | due ${latestOn}, ${daysBetween(latestOn, foundedOn ?? on)} days late`, figures);
    },
  }),
};

/** Months from `first` on that began before `end`: the months of the gap, each of which began without a union. */
function monthsBegun(first: string, end: string): number {
  let months = 0;
  for (let month = first; monthStart(month) < end; month = nextMonth(month)) months += 1;
  return months;
}
