import { dueOn, effectOn, type Clock } from '@uniongraph/calendar';
import { z } from 'zod';
import { bounds } from '../bracket.js';
import { inTime } from '../deadline.js';
import { body, count, date, rule, within } from '../rule.js';
import { fewest, fraction, most, threshold } from '../threshold.js';
import { ask, check, checkAll, fail, pass } from '../verdict.js';

const sides = z.strictObject({
  least: count,
  /** For firms above the designated size (规模以上). */
  leastLarge: count.optional(),
  most: count.optional(),
  balance: z.enum(['EQUAL', 'WORKERS_NOT_FEWER']),
  /** The text says 一般: numbers outside are asked, not refused. */
  asARule: z.boolean().default(false),
});

/** Collective bargaining (集体协商). */
export const bargaining = {
  'CB-01': rule({
    question: '双方协商代表的人数合规吗 | Are the numbers of bargainers in order?',
    inputs: z.strictObject({ workers: count, employer: count, aboveDesignatedSize: z.boolean() }),
    params: sides,
    decide: ({ least: usual, leastLarge, most: limit = Infinity, balance, asARule }, { workers, employer, aboveDesignatedSize }) => {
      const least = aboveDesignatedSize ? (leastLarge ?? usual) : usual;
      const figures = { least, most: limit === Infinity ? null : limit };
      if (balance === 'EQUAL' && workers !== employer)
        return fail(`职工方 ${workers} 人，用人单位方 ${employer} 人，应当对等 | ${workers} workers and ${employer} of the employer: the sides must be equal`, figures);
      if (employer > workers) return fail(`用人单位方 ${employer} 人，不得多于职工方 ${workers} 人 | ${employer} of the employer may not outnumber ${workers} workers`, figures);
      const side = bounds(least, limit);
      const isInside = [workers, employer].every((each) => each >= least && each <= limit);
      if (!isInside && asARule) return ask(`每方一般 ${side.zh} | ${side.en} a side as a rule`, figures);
      return check(isInside, `每方 ${side.zh} | ${side.en} a side`, figures);
    },
  }),
  'CB-02': rule({
    question: '外聘代表的人数合规吗 | Is the number of outsiders in order?',
    inputs: within(z.strictObject({ side: body, outsiders: count }), { outsiders: 'side' }),
    params: z.strictObject({ outsidersAtMost: fraction }),
    decide: ({ outsidersAtMost }, { side, outsiders }) => {
      const outsidersMost = most(outsidersAtMost, side);
      return check(
        outsiders <= outsidersMost,
        `本方 ${side} 人，外聘 ${outsiders} 人，至多 ${outsidersMost} 人 | ${outsiders} outsiders in a side of ${side}, at most ${outsidersMost}`,
        { outsidersMost },
      );
    },
  }),
  'CB-03': rule({
    question: '职工方代表中有应有的人吗 | Does the workers’ side include whom it must?',
    inputs: within(z.strictObject({ womensCommittee: z.boolean(), staff: body, womenStaff: count, agencyStaff: count, womenOnSide: count, agencyOnSide: count }), {
      womenStaff: 'staff',
      agencyStaff: 'staff',
    }),
    params: z.strictObject({ woman: z.union([z.literal('IF_COMMITTEE'), threshold]), agency: threshold.optional() }),
    decide: ({ woman, agency }, { womensCommittee, staff, womenStaff, agencyStaff, womenOnSide, agencyOnSide }) => {
      const womanNeeded = woman === 'IF_COMMITTEE' ? womensCommittee : womenStaff >= fewest(woman, staff);
      const agencyNeeded = agency !== undefined && agencyStaff >= fewest(agency, staff);
      return checkAll(
        { WOMAN: [!womanNeeded || womenOnSide > 0, '女代表 | a woman'], AGENCY_WORKER: [!agencyNeeded || agencyOnSide > 0, '劳务派遣工代表 | an agency worker'] },
        { womanNeeded, agencyNeeded },
      );
    },
  }),
  'CB-04': rule({
    question: '未建工会时，职工方代表得到足够支持吗 | Without a union, is the workers’ side backed by enough staff?',
    inputs: within(z.strictObject({ staff: body, backers: count }), { backers: 'staff' }),
    params: z.strictObject({ backers: threshold }),
    decide: ({ backers: limit }, { staff, backers }) => {
      const needed = fewest(limit, staff);
      return check(backers >= needed, `职工 ${staff} 人，支持 ${backers} 人，须 ${needed} 人 | ${backers} of ${staff} staff, ${needed} needed`, { backersNeeded: needed });
    },
  }),
  'CB-05': rule({
    question: '按期书面答复协商要求了吗 | Was the call answered in writing in time?',
    inputs: z.strictObject({ receivedOn: date, answeredOn: date.nullable() }),
    params: z.strictObject({ days: z.int().positive(), unit: z.enum(['CALENDAR', 'WORKING']) }),
    decide: ({ days, unit }, { receivedOn, answeredOn }, { on }) => inTime({ startedOn: receivedOn, days, unit }, answeredOn, on),
  }),
  'CB-06': rule({
    question: '属于不得拒绝协商的情形吗 | Is this a call that cannot be refused?',
    inputs: within(z.strictObject({ cut: count, staff: body, stoppage: z.boolean(), majorHazard: z.boolean() }), { cut: 'staff' }),
    params: z.strictObject({ cutFrom: count, orShare: threshold }),
    decide: ({ cutFrom, orShare }, { cut, staff, stoppage, majorHazard }) => {
      const cutNeeded = Math.min(cutFrom, fewest(orShare, staff));
      if (stoppage || majorHazard) return pass('停工怠工或重大事故隐患、职业危害 | a stoppage, or a major hazard', { cutNeeded });
      return check(cut >= cutNeeded, `职工 ${staff} 人，裁减 ${cut} 人，达 ${cutNeeded} 人即不得拒绝 | ${cut} of ${staff} cut; from ${cutNeeded} the call cannot be refused`, {
        cutNeeded,
      });
    },
  }),
  'CB-12': rule({
    question: '集体合同生效了吗 | Is the collective agreement in force?',
    inputs: z.strictObject({ receivedOn: date, objectedOn: date.nullable() }),
    params: z.strictObject({ days: z.int().positive() }),
    decide: ({ days }, { receivedOn, objectedOn }, { on }) => {
      const clock: Clock = { startedOn: receivedOn, days, unit: 'CALENDAR' };
      const [lastDay, inForceOn] = [dueOn(clock), effectOn(clock)];
      if (lastDay === null || inForceOn === null || (objectedOn !== null && objectedOn <= lastDay))
        return fail('劳动行政部门提出异议 | the labour authority objected', { lastDayOn: lastDay, inForceOn: null });
      return check(on >= inForceOn, `${lastDay} 届满未提出异议，${inForceOn} 起生效 | unless objected to by ${lastDay}, in force from ${inForceOn}`, {
        lastDayOn: lastDay,
        inForceOn,
      });
    },
  }),
};
