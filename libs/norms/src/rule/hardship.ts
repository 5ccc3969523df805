import { z } from 'zod';
import { bracket, spanFor } from '../bracket.js';
import { shareOf, yuan } from '../fen.js';
import { body, count, fen, rule } from '../rule.js';
import { fraction } from '../threshold.js';
import { ask, check } from '../verdict.js';

/** Hardship files and mutual aid (困难帮扶、互助保障), as far as the shipped vectors go. */
export const hardship = {
  'HA-03': rule({
    question: '属于困难职工吗 | Is this a family in hardship?',
    inputs: z.strictObject({ yearIncomeFen: fen, rigidCostFen: fen, heads: body, monthlyMinimumFen: fen }),
    params: z.strictObject({ relativeTimes: z.int().positive() }),
    decide: ({ relativeTimes }, { yearIncomeFen, rigidCostFen, heads, monthlyMinimumFen }) => {
      const leftFen = yearIncomeFen - rigidCostFen;
      const yearMinimumFen = monthlyMinimumFen * 12 * heads;
      const level = leftFen < yearMinimumFen ? 'DEEP' : leftFen < yearMinimumFen * relativeTimes ? 'RELATIVE' : 'NONE';
      return check(
        level !== 'NONE',
        `年收入减刚性支出 ${yuan(leftFen)} 元，${heads} 人全年低保 ${yuan(yearMinimumFen)} 元 | ${yuan(leftFen)} yuan a year after rigid cost, the minimum for ${heads} is ${yuan(yearMinimumFen)}`,
        { level },
      );
    },
  }),
  'HA-12': rule({
    question: '医疗救助在限额内吗 | Is the medical aid within the cap?',
    inputs: z.strictObject({ level: z.enum(['DEEP', 'RELATIVE']), ownPartFen: fen, nowFen: fen.nullable() }),
    params: z.strictObject({ relativeShare: fraction, relativeCapFen: fen }),
    decide: ({ relativeShare, relativeCapFen }, { level, ownPartFen, nowFen }) => {
      const capFen = level === 'DEEP' ? ownPartFen : Math.min(shareOf(ownPartFen, relativeShare), relativeCapFen);
      return check((nowFen ?? 0) <= capFen, `上限 ${yuan(capFen)} 元 | the cap is ${yuan(capFen)} yuan`, { capFen });
    },
  }),
  'HA-20': rule({
    question: '重大疾病互助金有应付额吗 | Is there mutual aid for the illness?',
    inputs: z.strictObject({ foundOnDay: count }),
    params: z.strictObject({ illness: z.array(bracket).min(1) }),
    decide: ({ illness }, { foundOnDay }) => {
      const span = spanFor(illness, foundOnDay);
      if (span.covered !== 1) return ask(`第 ${foundOnDay} 日确诊，条款未明确 | the plan does not settle an illness found on day ${foundOnDay}`);
      return check(span.least > 0, `第 ${foundOnDay} 日确诊，${yuan(span.least)} 元 | found on day ${foundOnDay}: ${yuan(span.least)} yuan`, { paidFen: span.least });
    },
  }),
};
