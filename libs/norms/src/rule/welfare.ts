import { z } from 'zod';
import { yuan } from '../fen.js';
import { date, fen, NO_PARAMS, rule } from '../rule.js';
import { ask, check, checkAll } from '../verdict.js';

/** Who may receive collective welfare (集体福利), in what form, and on what papers. */
export const welfare = {
  'WF-01': rule({
    question: '可以享受集体福利吗 | May this person receive collective welfare?',
    inputs: z.strictObject({ member: z.boolean(), active: z.boolean(), duesPaid: z.boolean(), wageInLevyBase: z.boolean(), onePlaceOnly: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { member, active, duesPaid, wageInLevyBase, onePlaceOnly }) =>
      checkAll({
        NOT_MEMBER: [member, '工会会员 | membership'],
        NOT_ACTIVE: [active, '在职 | active service'],
        DUES_UNPAID: [duesPaid, '已缴会费 | dues paid'],
        WAGE_NOT_IN_LEVY_BASE: [wageInLevyBase, '工资纳入拨缴经费的工资总额 | a wage counted in the levy base'],
        ANOTHER_PLACE: [onePlaceOnly, '只在一处享受（借用、派遣人员在工资关系所在单位） | one place only, where the wage is'],
      }),
  }),
  'WF-02': rule({
    question: '属于可以发放节日慰问品的节日吗 | Is this a festival for gifts?',
    inputs: z.strictObject({ festival: z.string() }),
    params: z.strictObject({ festivals: z.array(z.string()).min(1) }),
    decide: ({ festivals }, { festival }) => check(festivals.includes(festival), `节日：${festivals.join('、')} | the festivals are ${festivals.join(', ')}`, { festivals }),
  }),
  'WF-03': rule({
    question: '慰问形式合规吗 | May the gift take this form?',
    inputs: z.strictObject({ occasion: z.enum(['FESTIVAL', 'BIRTHDAY']), form: z.enum(['GOODS', 'NAMED_SHOP_VOUCHER', 'CAKE_VOUCHER', 'CASH', 'SHOPPING_CARD']) }),
    params: z.record(z.enum(['FESTIVAL', 'BIRTHDAY']), z.strictObject({ allowed: z.array(z.string()), barred: z.array(z.string()) })),
    decide: (forms, { occasion, form }) => {
      const { allowed, barred } = forms[occasion];
      const reason = `可以：${allowed.join('、')}；不得：${barred.join('、')} | allowed: ${allowed.join(', ')}; barred: ${barred.join(', ')}`;
      return allowed.includes(form) || barred.includes(form) ? check(allowed.includes(form), reason, { allowed }) : ask(reason, { allowed });
    },
  }),
  'WF-36': rule({
    question: '体检费用的来源合规吗 | May the check-up be paid from this source?',
    inputs: z.strictObject({ fundSource: z.enum(['UNION', 'EMPLOYER']) }),
    params: NO_PARAMS,
    decide: (_, { fundSource }) => check(fundSource === 'EMPLOYER', '职工体检费用由单位行政负担 | check-ups are the employer’s cost'),
  }),
  'WF-37': rule({
    question: '疗休养活动合规吗 | Is the outing in order?',
    inputs: z.strictObject({
      days: z.int().positive(),
      perPersonDayFen: fen,
      placeListed: z.boolean(),
      insured: z.boolean(),
      procurementFiled: z.boolean(),
      familyPaysItself: z.boolean(),
      cashGiven: z.boolean(),
    }),
    params: z.strictObject({ daysAtMost: z.int().positive(), perPersonDayFenAtMost: fen }),
    decide: ({ daysAtMost, perPersonDayFenAtMost }, { days, perPersonDayFen, placeListed, insured, procurementFiled, familyPaysItself, cashGiven }) =>
      checkAll(
        {
          TOO_LONG: [days <= daysAtMost, `不超过 ${daysAtMost} 天 | at most ${daysAtMost} days`],
          TOO_DEAR: [perPersonDayFen <= perPersonDayFenAtMost, `每人每天不高于 ${yuan(perPersonDayFenAtMost)} 元 | at most ${yuan(perPersonDayFenAtMost)} yuan a person and day`],
          PLACE: [placeListed, '名录内的地点 | a listed place'],
          INSURANCE: [insured, '人身意外伤害保险 | accident insurance'],
          PROCUREMENT: [procurementFiled, '采购程序材料 | a procurement file'],
          FAMILY: [familyPaysItself, '家属费用自理 | families paying for themselves'],
          CASH: [!cashGiven, '不发钱物 | no cash'],
        },
        { daysAtMost, perPersonDayFenAtMost },
      ),
  }),
  'WF-38': rule({
    question: '可以用会费组织这次春秋游吗 | May dues pay for this outing?',
    inputs: z.strictObject({ sameCity: z.boolean(), overnight: z.boolean() }),
    params: NO_PARAMS,
    decide: (_, { sameCity, overnight }) => checkAll({ SAME_CITY: [sameCity, '限于本市 | the same city'], SAME_DAY: [!overnight, '当日往返 | back the same day'] }),
  }),
  'WF-39': rule({
    question: '可以支付吗 | May the payment be made?',
    inputs: z.strictObject({ approvalNo: z.string().nullable(), signedByName: z.boolean(), paidOn: date.nullable(), amountFen: fen, budgetLeftFen: z.int() }),
    params: NO_PARAMS,
    decide: (_, { approvalNo, signedByName, paidOn, amountFen, budgetLeftFen }) =>
      checkAll(
        {
          APPROVAL: [Boolean(approvalNo), '审批编号 | an approval number'],
          SIGNATURE: [signedByName, '实名签收 | a real-name signature'],
          PAID_ON: [paidOn !== null, '发放日期 | the date paid'],
          BUDGET: [amountFen <= budgetLeftFen, `在预算内（余额 ${yuan(budgetLeftFen)} 元） | the class’s budget (${yuan(budgetLeftFen)} yuan left)`],
        },
        { budgetLeftFen },
      ),
  }),
};
