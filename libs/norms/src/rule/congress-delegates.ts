import { z } from 'zod';
import { bounds, bracket, spanFor } from '../bracket.js';
import { body, count, rule, within } from '../rule.js';
import { fewest, fraction, most, threshold } from '../threshold.js';
import { ask, check, checkAll, pass, type Finding } from '../verdict.js';

const delegateTable = rule({
  question: '职工代表名额合规吗 | Is the number of delegates in order?',
  inputs: within(z.strictObject({ workforce: body, delegates: count }), { delegates: 'workforce' }),
  params: z.strictObject({ brackets: z.array(bracket).min(1) }),
  decide: ({ brackets }, { workforce, delegates }) => {
    const span = spanFor(brackets, workforce);
    const figures = { leastDelegates: span.covered > 0 ? span.least : null, mostDelegates: Number.isFinite(span.most) ? span.most : null };
    if (span.covered === 0) return ask(`职工 ${workforce} 人，没有条款规定名额 | no clause covers ${workforce} staff`, figures);
    if (span.least > span.most) return ask(`职工 ${workforce} 人，条款相互矛盾 | the clauses contradict each other at ${workforce} staff`, figures);
    const range = bounds(span.least, span.most);
    const reason = `职工 ${workforce} 人，代表 ${delegates} 人，应为 ${range.zh} | ${delegates} delegates of ${workforce} staff, ${range.en} in order`;
    const isInside = delegates >= span.least && delegates <= span.most;
    return isInside || !span.about ? check(isInside, reason, figures) : ask(reason, figures);
  },
});

/** A group's share of the delegates is to match its share of the staff. */
function matching(group: { zh: string; en: string }, seats: number, delegates: number, part: number, staff: number, strict: boolean): Finding {
  const needed = Math.ceil((delegates * part) / staff);
  const zh = `${group.zh}代表 ${seats} 人，按占比 ${needed} 人`;
  const en = `${seats} ${group.en} delegates, ${needed} by their share`;
  if (seats >= needed || strict) return check(seats >= needed, `${zh} | ${en}`, { seatsNeeded: needed });
  return ask(`${zh}；条文只要求一般相适应 | ${en}; the text asks for a generally matching share only`, { seatsNeeded: needed });
}

/** Who sits in the workers' congress (职工代表大会). */
export const congressDelegates = {
  'DM-01': rule({
    question: '大会形式合规吗 | May the congress take this form?',
    inputs: z.strictObject({ workforce: body, form: z.enum(['DELEGATES', 'ALL_HANDS']) }),
    params: z.strictObject({ delegatesFrom: count }),
    decide: ({ delegatesFrom }, { workforce, form }) =>
      check(
        form === 'DELEGATES' || workforce < delegatesFrom,
        `职工 ${workforce} 人，${delegatesFrom} 人以上召开职工代表大会，不足的一般召开职工大会 | ${workforce} staff; delegates meet from ${delegatesFrom}, all hands below as a rule`,
        { delegatesFrom },
      ),
  }),
  'DM-02': delegateTable,
  'DM-03': delegateTable,
  'DM-04': delegateTable,
  'DM-05': rule({
    question: '管理人员比例合规吗 | Is the managers’ share in order?',
    inputs: within(z.strictObject({ delegates: body, managers: count, largeMultiRegionGroup: z.boolean() }), { managers: 'delegates' }),
    params: z.strictObject({ managersAtMost: fraction, moreForLargeGroups: z.boolean() }),
    decide: ({ managersAtMost, moreForLargeGroups }, { delegates, managers, largeMultiRegionGroup }) => {
      const managersMost = most(managersAtMost, delegates);
      if (managers > managersMost && moreForLargeGroups && largeMultiRegionGroup)
        return ask('大型集团可以适当提高，条文未定比例 | large groups may go higher; the text gives no number', { managersMost });
      return check(managers <= managersMost, `中高层管理人员 ${managers} 人，至多 ${managersMost} 人 | ${managers} managers, at most ${managersMost}`, { managersMost });
    },
  }),
  'DM-06': rule({
    question: '女职工代表比例合规吗 | Is the women’s share in order?',
    inputs: within(z.strictObject({ delegates: body, womenDelegates: count, staff: body, womenStaff: count }), { womenDelegates: 'delegates', womenStaff: 'staff' }),
    params: z.strictObject({ strict: z.boolean() }),
    decide: ({ strict }, { delegates, womenDelegates, staff, womenStaff }) => matching({ zh: '女职工', en: 'women' }, womenDelegates, delegates, womenStaff, staff, strict),
  }),
  'DM-07': rule({
    question: '残疾职工代表比例合规吗 | Is the share of disabled delegates in order?',
    inputs: within(z.strictObject({ groupsDisabledWorkers: z.boolean(), delegates: body, disabledDelegates: count, staff: body, disabledStaff: count }), {
      disabledDelegates: 'delegates',
      disabledStaff: 'staff',
    }),
    params: z.strictObject({ strict: z.boolean() }),
    decide: ({ strict }, { groupsDisabledWorkers, delegates, disabledDelegates, staff, disabledStaff }) =>
      groupsDisabledWorkers
        ? matching({ zh: '残疾职工', en: 'disabled' }, disabledDelegates, delegates, disabledStaff, staff, strict)
        : pass('并非集中使用残疾人的企业 | the firm does not group disabled workers'),
  }),
  'DM-08': rule({
    question: '职工代表当选吗 | Is the delegate elected?',
    inputs: within(z.strictObject({ staff: body, voters: count, yes: count }), { voters: 'staff', yes: 'voters' }),
    params: z.strictObject({ turnout: threshold, passing: threshold }),
    decide: ({ turnout, passing }, { staff, voters, yes }) => {
      const figures = { votersNeeded: fewest(turnout, staff), yesNeeded: fewest(passing, staff) };
      return checkAll(
        {
          TURNOUT: [voters >= figures.votersNeeded, `选区全体 ${staff} 人中 ${figures.votersNeeded} 人参加 | ${figures.votersNeeded} of all ${staff} taking part`],
          VOTES: [yes >= figures.yesNeeded, `选区全体 ${staff} 人中 ${figures.yesNeeded} 人赞成 | ${figures.yesNeeded} of all ${staff} in favour`],
        },
        figures,
      );
    },
  }),
  'DM-09': rule({
    question: '撤免职工代表通过了吗 | Is the recall of the delegate carried?',
    inputs: within(z.strictObject({ staff: body, yes: count }), { yes: 'staff' }),
    params: z.strictObject({ passing: threshold }),
    decide: ({ passing }, { staff, yes }) => {
      const needed = fewest(passing, staff);
      return check(yes >= needed, `原选区全体 ${staff} 人，同意 ${yes} 人，须 ${needed} 人 | ${yes} of all ${staff} agree, ${needed} needed`, { yesNeeded: needed });
    },
  }),
  'DM-23': rule({
    question: '区域性、行业性职代会的代表构成合规吗 | Is the regional or industry congress composed in order?',
    inputs: within(z.strictObject({ delegates: body, managers: count, frontLine: count }), { managers: 'delegates', frontLine: 'delegates' }),
    params: z.strictObject({ delegatesAtLeast: count, managersAtMost: fraction, frontLine: threshold.optional() }),
    decide: ({ delegatesAtLeast, managersAtMost, frontLine: share }, { delegates, managers, frontLine }) => {
      const figures = { delegatesNeeded: delegatesAtLeast, managersMost: most(managersAtMost, delegates), frontLineNeeded: share ? fewest(share, delegates) : 0 };
      return checkAll(
        {
          DELEGATES: [delegates >= delegatesAtLeast, `代表至少 ${delegatesAtLeast} 人 | at least ${delegatesAtLeast} delegates`],
          MANAGERS: [managers <= figures.managersMost, `经营管理者至多 ${figures.managersMost} 人 | at most ${figures.managersMost} managers`],
          FRONT_LINE: [frontLine >= figures.frontLineNeeded, `一线职工至少 ${figures.frontLineNeeded} 人 | at least ${figures.frontLineNeeded} front-line workers`],
        },
        figures,
      );
    },
  }),
};
