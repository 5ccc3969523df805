import { daysBetween, sameLengthAfter } from '@uniongraph/calendar';
import { z } from 'zod';
import { body, count, date, NO_PARAMS, rule, within } from '../rule.js';
import { fewest, threshold } from '../threshold.js';
import { ask, check, fail, pass } from '../verdict.js';

const leave = z.strictObject({ committeeConsents: z.boolean(), upper: z.enum(['CONSENTS', 'REFUSES', 'SILENT']), askedOn: date.nullable() });

/** Terms, protection and removal of union officers. */
export const unionOffice = {
  'OR-05': rule({
    question: '委员会任期合规吗 | Is the committee’s term lawful?',
    inputs: z.strictObject({ level: z.enum(['BASIC', 'LOCAL', 'INDUSTRIAL']), years: z.int().positive() }),
    params: z.strictObject({ years: z.strictObject({ BASIC: z.array(count), LOCAL: z.array(count), INDUSTRIAL: z.array(count) }) }),
    decide: ({ years: allowed }, { level, years }) =>
      check(allowed[level].includes(years), `每届任期应为 ${allowed[level].join(' 或 ')} 年 | a term is ${allowed[level].join(' or ')} years`, {
        allowedYears: allowed[level].map(String),
      }),
  }),
  'OR-06': rule({
    question: '可以作为基层工会委员会人选吗 | May this person stand for the basic committee?',
    inputs: z.strictObject({ closeRelativeOfPrincipal: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { closeRelativeOfPrincipal }) =>
      check(!closeRelativeOfPrincipal, '企业主要负责人的近亲属不得作为人选 | a close relative of the employer’s principal officer may not stand'),
  }),
  'OR-07': rule({
    question: '应当临时召开会员大会吗 | Is an extraordinary members’ meeting called?',
    inputs: within(z.strictObject({ members: body, signers: count, calledByCommittee: z.boolean() }), { signers: 'members' }),
    params: z.strictObject({ signers: threshold }),
    decide: ({ signers: limit }, { members, signers, calledByCommittee }) => {
      const needed = fewest(limit, members);
      return check(calledByCommittee || signers >= needed, `联名 ${signers} 人，须 ${needed} 人 | ${signers} signers, ${needed} needed`, { signersNeeded: needed });
    },
  }),
  'OR-08': rule({
    question: '罢免通过了吗 | Is the removal carried?',
    inputs: within(z.strictObject({ electors: body, meetingHeld: z.boolean(), yes: count }), { yes: 'electors' }),
    params: z.strictObject({ passing: threshold }),
    decide: ({ passing }, { electors, meetingHeld, yes }) => {
      const needed = fewest(passing, electors);
      if (!meetingHeld) return fail('罢免须召开会员（代表）大会讨论 | a meeting must discuss the removal', { yesNeeded: needed });
      return check(yes >= needed, `赞成 ${yes} 票，全体 ${electors} 人须 ${needed} 票 | ${yes} in favour of all ${electors}, ${needed} needed`, { yesNeeded: needed });
    },
  }),
  'OR-09': rule({
    question: '任期未满可以调动主席、副主席吗 | May the chair or vice-chair be moved within the term?',
    inputs: leave.refine(({ upper, askedOn }) => upper !== 'SILENT' || askedOn !== null, {
      path: ['askedOn'],
      error: '未答复时须填征求意见送达日 | needed when the upper level is silent',
    }),
    params: z.strictObject({ silenceDays: z.int().positive().nullable() }),
    decide: ({ silenceDays }, { committeeConsents, upper, askedOn }, { on }) => {
      if (!committeeConsents) return fail('未征得本级工会委员会同意 | the own committee has not consented');
      if (upper === 'REFUSES') return fail('上一级工会不同意 | the next level up refuses');
      if (upper === 'CONSENTS') return pass('本级委员会和上一级工会均同意 | both have consented');
      if (silenceDays === null || askedOn === null) return fail('未征得上一级工会同意；沉默不视为同意 | the next level up has not consented; silence is no consent');
      const silentFor = daysBetween(askedOn, on);
      return check(silentFor >= silenceDays, `送达后 ${silentFor} 日未答复，满 ${silenceDays} 日视为同意 | silent for ${silentFor} days; ${silenceDays} count as consent`, {
        silentFor,
        silenceDays,
      });
    },
  }),
  'OR-10': rule({
    question: '劳动合同期限自动延长吗 | Is the labour contract extended?',
    inputs: z.strictObject({ fullTime: z.boolean(), termFrom: date, termTo: date, contractEndsOn: date, grossFault: z.boolean(), retirementAge: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { fullTime, termFrom, termTo, contractEndsOn, grossFault, retirementAge }) => {
      if (grossFault || retirementAge) return fail('个人严重过失或达到法定退休年龄的除外 | not after gross fault or at retirement age', { contractEndsOn });
      const extendedTo = fullTime ? sameLengthAfter(termFrom, termTo) : termTo;
      const endsOn = extendedTo > contractEndsOn ? extendedTo : contractEndsOn;
      return pass(`合同至 ${endsOn} | the contract runs to ${endsOn}`, { contractEndsOn: endsOn });
    },
  }),
  'OR-11': rule({
    question: '女职工组织的设置合规吗 | Is the women’s organ in order?',
    inputs: z.strictObject({ womenMembers: count, organ: z.enum(['COMMITTEE', 'DELEGATE', 'NONE']) }),
    params: z.strictObject({ committeeFrom: count }),
    decide: ({ committeeFrom }, { womenMembers, organ }) => {
      const required = womenMembers >= committeeFrom ? 'COMMITTEE' : 'DELEGATE';
      if (womenMembers === 0) return ask('没有女会员，条文未规定 | no women members: the text is silent', { committeeFrom });
      const holds = organ === 'COMMITTEE' || organ === required;
      return check(
        holds,
        `女会员 ${womenMembers} 人，满 ${committeeFrom} 人设女职工委员会，不足设女职工委员 | ${womenMembers} women members; a committee from ${committeeFrom}, a delegate below`,
        { committeeFrom, required },
      );
    },
  }),
};
