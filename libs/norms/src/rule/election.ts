import { z } from 'zod';
import { body, count, NO_PARAMS, rule, within } from '../rule.js';
import { fewest, fraction, threshold, words } from '../threshold.js';
import { check, fail } from '../verdict.js';

/** Union elections (工会选举). */
export const election = {
  'EL-01': rule({
    question: '到会人数可以选举吗 | Are enough present to hold the election?',
    inputs: within(z.strictObject({ entitled: body, present: count }), { present: 'entitled' }),
    params: z.strictObject({ quorum: threshold }),
    decide: ({ quorum }, { entitled, present }) => {
      const needed = fewest(quorum, entitled);
      const share = words(quorum);
      return check(
        present >= needed,
        `应到 ${entitled} 人，实到 ${present} 人，须 ${needed} 人（${share.zh}） | ${present} of ${entitled} present, ${needed} needed (${share.en})`,
        { presentNeeded: needed },
      );
    },
  }),
  'EL-02': rule({
    question: '得票当选吗 | Is the candidate elected?',
    inputs: within(z.strictObject({ entitled: body, votes: count }), { votes: 'entitled' }),
    params: z.strictObject({ passing: threshold }),
    decide: ({ passing }, { entitled, votes }) => {
      const needed = fewest(passing, entitled);
      const share = words(passing);
      return check(votes >= needed, `得 ${votes} 票，应到 ${entitled} 人的 ${share.zh} 为 ${needed} 票 | ${votes} votes; ${share.en} of the ${entitled} entitled is ${needed}`, {
        votesNeeded: needed,
      });
    },
  }),
  'EL-03': rule({
    question: '选举有效吗 | Is the ballot valid as a whole?',
    inputs: z.strictObject({ issued: count, collected: count }),
    params: NO_PARAMS,
    decide: (_, { issued, collected }) => check(collected <= issued, `发出 ${issued} 张，收回 ${collected} 张 | ${issued} issued, ${collected} collected`),
  }),
  'EL-04': rule({
    question: '选票有效吗 | Is the ballot paper valid?',
    inputs: z.strictObject({ seats: body, named: count }),
    params: NO_PARAMS,
    decide: (_, { seats, named }) => check(named <= seats, `应选 ${seats} 人，所选 ${named} 人 | ${seats} seats, ${named} named`),
  }),
  'EL-05': rule({
    question: '选举方式合规吗 | May the election be held in this way?',
    inputs: z.strictObject({ secret: z.boolean(), seats: body, candidates: count, preliminaryCandidates: count.nullable() }),
    params: NO_PARAMS,
    decide: (_, { secret, seats, candidates, preliminaryCandidates }) => {
      if (!secret) return fail('须采用无记名投票 | the ballot must be secret');
      const most = Math.max(candidates, preliminaryCandidates ?? 0);
      return check(
        most > seats,
        `应选 ${seats} 人，候选人最多时 ${most} 人，须差额选举或差额预选 | ${seats} seats, at most ${most} candidates; more are needed, at least in a preliminary round`,
      );
    },
  }),
  'EL-06': rule({
    question: '差额比例达到要求吗 | Are there enough candidates?',
    inputs: z.strictObject({ organ: z.enum(['COMMITTEE', 'STANDING_COMMITTEE']), seats: body, candidates: count }),
    params: z.strictObject({ surplus: z.strictObject({ COMMITTEE: fraction, STANDING_COMMITTEE: fraction }) }),
    decide: ({ surplus }, { organ, seats, candidates }) => {
      const needed = seats + fewest({ atLeast: surplus[organ] }, seats);
      return check(candidates >= needed, `应选 ${seats} 人，候选人 ${candidates} 人，须 ${needed} 人 | ${seats} seats, ${candidates} candidates, ${needed} needed`, {
        candidatesNeeded: needed,
      });
    },
  }),
  'EL-08': rule({
    question: '同时选举产生了经费审查委员会吗 | Is there an audit committee beside the committee?',
    inputs: z.strictObject({ auditCommittee: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { auditCommittee }) => check(auditCommittee, '工会委员会须与经费审查委员会同时选举产生，请补选 | the same congress elects an audit committee: elect one'),
  }),
};
