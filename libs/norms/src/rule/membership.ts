import { z } from 'zod';
import { body, count, fen, NO_PARAMS, rule } from '../rule.js';
import { yuan } from '../fen.js';
import { check, checkAll } from '../verdict.js';

const basis = z.enum(['ACTIVE', 'RETAINED']);

/** Joining, keeping and losing membership (会籍), and the members' meeting. */
export const membership = {
  'OR-12': rule({
    question: '入会生效了吗 | Is the person a member?',
    inputs: z.strictObject({ ownRequest: z.boolean(), committeeApproved: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { ownRequest, committeeApproved }) =>
      checkAll({ OWN_REQUEST: [ownRequest, '本人申请 | own request'], COMMITTEE_APPROVAL: [committeeApproved, '基层工会委员会批准 | approval by the basic committee'] }),
  }),
  'OR-13': rule({
    question: '可以视为自动退会吗 | Is the member treated as having left?',
    inputs: z.strictObject({ monthsUnpaid: count, monthsAbsent: count, withCause: z.boolean(), urged: z.boolean() }),
    params: z.strictObject({ months: z.int().positive() }),
    decide: ({ months }, { monthsUnpaid, monthsAbsent, withCause, urged }) =>
      checkAll({
        UNPAID: [monthsUnpaid >= months, `连续 ${months} 个月不交会费 | ${months} months in a row without dues`],
        ABSENT: [monthsAbsent >= months, `连续 ${months} 个月不参加组织生活 | ${months} months in a row without taking part`],
        NO_CAUSE: [!withCause, '没有正当理由 | no good cause'],
        URGED: [urged, '经教育仍不改正的记录 | a record of urging'],
      }),
  }),
  'OR-14': rule({
    question: '会费收取合规吗 | Are the dues charged rightly?',
    inputs: z.strictObject({ basis, duesChargedFen: fen }),
    params: NO_PARAMS,
    decide: (_, { basis, duesChargedFen }) =>
      check(
        basis === 'ACTIVE' || duesChargedFen === 0,
        `保留会籍期间免交会费；已计 ${yuan(duesChargedFen)} 元 | no dues while membership is kept; ${yuan(duesChargedFen)} yuan charged`,
      ),
  }),
  'OR-14b': rule({
    question: '有选举权、被选举权吗 | May this member vote or stand?',
    inputs: z.strictObject({ basis, act: z.enum(['VOTE', 'STAND']) }),
    params: NO_PARAMS,
    decide: (_, { basis }) => check(basis === 'ACTIVE', '保留会籍的会员没有选举权、被选举权和表决权 | a kept member neither votes nor stands'),
  }),
  'OR-14c': rule({
    question: '会籍唯一吗 | Is there one membership only?',
    inputs: z.strictObject({ liveMemberships: count }),
    params: NO_PARAMS,
    decide: (_, { liveMemberships }) =>
      check(liveMemberships <= 1, `同时有 ${liveMemberships} 个会籍；一次入会，转接不重复入会 | ${liveMemberships} live memberships; one joins once and then transfers`),
  }),
  'OR-15': rule({
    question: '开除会籍的程序齐全吗 | Is the expulsion valid?',
    inputs: z.strictObject({ groupDiscussed: z.boolean(), committeeDecided: z.boolean(), filedWithUpper: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { groupDiscussed, committeeDecided, filedWithUpper }) =>
      checkAll({
        GROUP_DISCUSSION: [groupDiscussed, '工会小组讨论 | discussion in the group'],
        COMMITTEE_DECISION: [committeeDecided, '基层工会委员会决定 | decision of the committee'],
        FILED_WITH_UPPER: [filedWithUpper, '报上一级工会备案 | filed with the next level up'],
      }),
  }),
  'OR-16': rule({
    question: '会员大会的形式和次数合规吗 | Are the form and number of members’ meetings in order?',
    inputs: z.discriminatedUnion('about', [
      z.strictObject({ about: z.literal('FORM'), members: body, form: z.enum(['ALL', 'DELEGATES']) }),
      z.strictObject({ about: z.literal('YEAR'), meetings: count }),
    ]),
    params: z.strictObject({ allUpTo: count, meetingsAYear: count }),
    decide: ({ allUpTo, meetingsAYear }, facts) =>
      facts.about === 'YEAR'
        ? check(facts.meetings >= meetingsAYear, `全年 ${facts.meetings} 次，至少 ${meetingsAYear} 次 | ${facts.meetings} in the year, at least ${meetingsAYear}`, {
            meetingsAYear,
          })
        : check(
            facts.form === 'ALL' || facts.members > allUpTo,
            `会员 ${facts.members} 人，${allUpTo} 人以下召开会员大会 | ${facts.members} members; up to ${allUpTo} all of them meet`,
            { allUpTo },
          ),
  }),
};
