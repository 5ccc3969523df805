import { daysBetween } from '@uniongraph/calendar';
import { z } from 'zod';
import { inAdvance, inTime } from '../deadline.js';
import { date, rule } from '../rule.js';
import { check, pass } from '../verdict.js';

/** Openness of a unit's affairs (厂务公开). */
export const disclosure = {
  'DI-01': rule({
    question: '会前公布的时间合规吗 | Were agenda and matters published early enough?',
    inputs: z.strictObject({ publishedOn: date, sessionOn: date }),
    params: z.strictObject({ daysBefore: z.int().positive() }),
    decide: ({ daysBefore }, { publishedOn, sessionOn }) => inAdvance(publishedOn, sessionOn, daysBefore),
  }),
  'DI-02': rule({
    question: '公布的天数够吗 | Has the notice stayed up long enough?',
    inputs: z.strictObject({ postedOn: date, removedOn: date.nullable() }),
    params: z.strictObject({ days: z.int().positive() }),
    decide: ({ days }, { postedOn, removedOn }, { on }) => {
      const daysUp = daysBetween(postedOn, removedOn ?? on);
      if (removedOn === null) return pass(`已公布 ${daysUp} 日，仍在公布 | up for ${daysUp} days, and still up`, { daysUp, daysNeeded: days });
      return check(daysUp >= days, `公布 ${daysUp} 日，不得少于 ${days} 日 | up for ${daysUp} days, ${days} needed`, { daysUp, daysNeeded: days });
    },
  }),
  'DI-03': rule({
    question: '按期答复了吗 | Was the remark answered in time?',
    inputs: z.strictObject({ receivedOn: date, answeredOn: date.nullable() }),
    params: z.strictObject({ withinDays: z.int().positive() }),
    decide: ({ withinDays }, { receivedOn, answeredOn }, { on }) => inTime({ startedOn: receivedOn, days: withinDays, unit: 'CALENDAR' }, answeredOn, on),
  }),
};
