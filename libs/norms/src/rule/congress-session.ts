import { addYears } from '@uniongraph/calendar';
import { z } from 'zod';
import { bounds, bracket, spanFor } from '../bracket.js';
import { inAdvance, inTime } from '../deadline.js';
import { body, count, date, rule, within } from '../rule.js';
import { fewest, threshold, words } from '../threshold.js';
import { ask, check, checkAll, fail } from '../verdict.js';

/** How the workers' congress meets, votes and reports. */
export const congressSession = {
  'DM-10': rule({
    question: '主席团的人数和构成合规吗 | Is the presidium in order?',
    inputs: within(z.strictObject({ delegates: body, presidium: body, frontLine: count }), { presidium: 'delegates', frontLine: 'presidium' }),
    params: z.strictObject({ brackets: z.array(bracket).min(1), frontLine: threshold }),
    decide: ({ brackets, frontLine: share }, { delegates, presidium, frontLine }) => {
      const span = spanFor(brackets, delegates);
      if (span.covered === 0) return ask(`代表 ${delegates} 人，没有条款规定主席团人数 | no clause covers ${delegates} delegates`);
      if (span.least > span.most) return ask(`代表 ${delegates} 人，两款同时适用而人数不相容 | two clauses cover ${delegates} delegates with incompatible numbers`);
      const range = bounds(span.least, span.most);
      const figures = { leastPresidium: span.least, mostPresidium: Number.isFinite(span.most) ? span.most : null, frontLineNeeded: fewest(share, presidium) };
      return checkAll(
        {
          PRESIDIUM: [presidium >= span.least && presidium <= span.most, `主席团应为 ${range.zh} | a presidium of ${range.en}`],
          FRONT_LINE: [frontLine >= figures.frontLineNeeded, `一线职工至少 ${figures.frontLineNeeded} 人 | at least ${figures.frontLineNeeded} from the front line`],
        },
        figures,
      );
    },
  }),
  'DM-11': rule({
    question: '职工代表大会可以开会吗 | May the session open?',
    inputs: within(z.strictObject({ delegates: body, present: count }), { present: 'delegates' }),
    params: z.strictObject({ quorum: threshold }),
    decide: ({ quorum }, { delegates, present }) => {
      const needed = fewest(quorum, delegates);
      const share = words(quorum);
      return check(
        present >= needed,
        `全体代表 ${delegates} 人，出席 ${present} 人，须 ${needed} 人（${share.zh}） | ${present} of all ${delegates} delegates present, ${needed} needed (${share.en})`,
        { presentNeeded: needed },
      );
    },
  }),
  'DM-12': rule({
    question: '表决通过了吗 | Is the matter passed?',
    inputs: within(z.strictObject({ delegates: body, yes: count, secretBallot: z.boolean(), matter: z.enum(['ELECTION', 'WEIGHTY', 'OTHER']) }), { yes: 'delegates' }),
    params: z.strictObject({ passing: threshold, secret: z.enum(['ALWAYS', 'ELECTIONS_AND_WEIGHTY']) }),
    decide: ({ passing, secret }, { delegates, yes, secretBallot, matter }) => {
      const needed = fewest(passing, delegates);
      const share = words(passing);
      if (!secretBallot && (secret === 'ALWAYS' || matter !== 'OTHER')) return fail('应当采用无记名投票 | the ballot must be secret', { yesNeeded: needed });
      return check(
        yes >= needed,
        `赞成 ${yes} 票，全体代表 ${delegates} 人的 ${share.zh} 为 ${needed} 票 | ${yes} in favour; ${share.en} of all ${delegates} delegates is ${needed}`,
        { yesNeeded: needed },
      );
    },
  }),
  'DM-13': rule({
    question: '材料送达的时间合规吗 | Were the papers sent early enough?',
    inputs: z.strictObject({ recipient: z.enum(['DELEGATES', 'UNION']), sentOn: date, sessionOn: date }),
    params: z.strictObject({ daysBefore: z.strictObject({ DELEGATES: count.optional(), UNION: count.optional() }) }),
    decide: ({ daysBefore }, { recipient, sentOn, sessionOn }) => {
      const days = daysBefore[recipient];
      return days === undefined ? ask('没有条款规定向其送达的时间 | no clause says when to send papers to this recipient') : inAdvance(sentOn, sessionOn, days);
    },
  }),
  'DM-14': rule({
    question: '会议的召集、次数合规吗 | Is the session called, or held often enough?',
    inputs: z.discriminatedUnion('about', [
      within(z.strictObject({ about: z.literal('EXTRA_SESSION'), delegates: body, calledBy: z.enum(['EMPLOYER', 'UNION', 'DELEGATES']), signers: count }), {
        signers: 'delegates',
      }),
      z.strictObject({ about: z.literal('YEAR'), sessions: count }),
    ]),
    params: z.strictObject({ signers: threshold, sessionsAYear: count }),
    decide: ({ signers: limit, sessionsAYear }, facts) => {
      if (facts.about === 'YEAR')
        return check(facts.sessions >= sessionsAYear, `全年 ${facts.sessions} 次，至少 ${sessionsAYear} 次 | ${facts.sessions} in the year, at least ${sessionsAYear}`, {
          sessionsAYear,
        });
      const needed = facts.calledBy === 'DELEGATES' ? fewest(limit, facts.delegates) : 0;
      return check(facts.signers >= needed, `联名代表 ${facts.signers} 人，须 ${needed} 人 | ${facts.signers} delegates signed, ${needed} needed`, { signersNeeded: needed });
    },
  }),
  'DM-17': rule({
    question: '决议按期向全体职工公布了吗 | Were the results published to all staff in time?',
    inputs: z.strictObject({ closedOn: date, publishedOn: date.nullable() }),
    params: z.strictObject({ withinDays: z.int().positive().nullable() }),
    decide: ({ withinDays }, { closedOn, publishedOn }, { on }) => {
      if (withinDays !== null) return inTime({ startedOn: closedOn, days: withinDays, unit: 'CALENDAR' }, publishedOn, on);
      if (publishedOn === null) return ask('闭会后应公布，条文未定期限 | to be published after closing; the text sets no day', { dueOn: null });
      return check(publishedOn >= closedOn, `${publishedOn} 公布 | published on ${publishedOn}`, { dueOn: null });
    },
  }),
  'DM-18': rule({
    question: '会议情况按期报告上一级工会了吗 | Was the session reported to the next level in time?',
    inputs: z.strictObject({ closedOn: date, reportedOn: date.nullable() }),
    params: z.strictObject({ withinWorkingDays: z.int().positive() }),
    decide: ({ withinWorkingDays }, { closedOn, reportedOn }, { on }) => inTime({ startedOn: closedOn, days: withinWorkingDays, unit: 'WORKING' }, reportedOn, on),
  }),
  'DM-21': rule({
    question: '届期、换届合规吗 | Is the congress’s term, or its renewal, in order?',
    inputs: z.discriminatedUnion('about', [
      z.strictObject({ about: z.literal('TERM'), years: z.int().positive() }),
      z.strictObject({ about: z.literal('RENEWAL'), endedOn: date, renewedOn: date.nullable() }),
    ]),
    params: z.strictObject({ yearsFrom: count, yearsTo: count, delayYears: count }),
    decide: ({ yearsFrom, yearsTo, delayYears }, facts, { on }) => {
      if (facts.about === 'TERM')
        return check(
          facts.years >= yearsFrom && facts.years <= yearsTo,
          `每届 ${facts.years} 年，应为 ${yearsFrom} 至 ${yearsTo} 年 | a term of ${facts.years} years, ${yearsFrom} to ${yearsTo} in order`,
        );
      const latestOn = addYears(facts.endedOn, delayYears);
      return check((facts.renewedOn ?? on) <= latestOn, `延期至迟 ${latestOn} | renewal may be delayed to ${latestOn}`, { latestOn });
    },
  }),
};
