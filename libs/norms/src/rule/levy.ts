import { nextMonth } from '@uniongraph/calendar';
import { z } from 'zod';
import { isWhole, shareOf, splitFen, yuan } from '../fen.js';
import { count, date, fen, month, NO_PARAMS, rule, within } from '../rule.js';
import { fraction } from '../threshold.js';
import { check, pass, type Finding, type Figures } from '../verdict.js';

const shares = z
  .array(z.strictObject({ to: z.string().regex(/^[a-z][A-Za-z]*$/), share: fraction, remainder: z.boolean().default(false) }))
  .refine((table) => isWhole(table.map(({ share }) => share)), { error: '各份之和须恰为 100% | the shares must add up to exactly 100 %' })
  .refine((table) => table.filter(({ remainder }) => remainder).length === 1, { error: '须恰有一方承受尾差 | exactly one side takes the remainder' });

/** A sum that is owed against one that was paid; null paid: only computed. */
function owed(dueFen: number, paidFen: number | null, figures: Figures): Finding {
  if (paidFen === null) return pass(`应为 ${yuan(dueFen)} 元 | ${yuan(dueFen)} yuan`, figures);
  return check(paidFen >= dueFen, `应为 ${yuan(dueFen)} 元，实为 ${yuan(paidFen)} 元 | ${yuan(dueFen)} yuan due, ${yuan(paidFen)} paid`, figures);
}

/** Dues (会费) and the employer's levy (拨缴经费). */
export const levy = {
  'FI-01': rule({
    question: '足额拨缴了工会经费吗 | Is the levy paid in full?',
    inputs: z.strictObject({ totalWagesFen: fen, paidFen: fen.nullable() }),
    params: z.strictObject({ rate: fraction }),
    decide: ({ rate }, { totalWagesFen, paidFen }) => {
      const levyFen = shareOf(totalWagesFen, rate);
      return owed(levyFen, paidFen, { levyFen });
    },
  }),
  'FI-02': rule({
    question: '按时拨缴了工会经费吗 | Is the levy paid in time?',
    inputs: z.strictObject({ wageMonth: month, paidOn: date.nullable() }),
    params: z.strictObject({ dayOfNextMonth: z.int().min(1).max(28) }),
    decide: ({ dayOfNextMonth }, { wageMonth, paidOn }, { on }) => {
      const due = `${nextMonth(wageMonth)}-${String(dayOfNextMonth).padStart(2, '0')}`;
      return check((paidOn ?? on) <= due, `期限 ${due}，${paidOn ?? '尚未拨缴'} | due ${due}, ${paidOn ?? 'not paid yet'}`, { dueOn: due });
    },
  }),
  'FI-03': rule({
    question: '滞纳金计算正确吗 | Is the late fee right?',
    inputs: z.strictObject({ debtFen: fen, daysLate: count, chargedFen: fen.nullable() }),
    params: z.strictObject({ perDay: fraction, cappedAtDebt: z.boolean() }),
    decide: ({ perDay, cappedAtDebt }, { debtFen, daysLate, chargedFen }) => {
      const uncapped = shareOf(debtFen, { over: perDay.over * daysLate, under: perDay.under });
      const feeFen = cappedAtDebt ? Math.min(uncapped, debtFen) : uncapped;
      return check(
        chargedFen === null || chargedFen === feeFen,
        `欠缴 ${yuan(debtFen)} 元 ${daysLate} 日，滞纳金 ${yuan(feeFen)} 元 | ${yuan(debtFen)} yuan ${daysLate} days late: a fee of ${yuan(feeFen)}`,
        { feeFen },
      );
    },
  }),
  'FI-04': rule({
    question: '支付令的金额正确吗 | Is the payment order for the right sum?',
    inputs: within(z.strictObject({ claimedFen: fen, disputedFen: fen, orderedFen: fen.nullable() }), { disputedFen: 'claimedFen' }),
    params: NO_PARAMS,
    decide: (_, { claimedFen, disputedFen, orderedFen }) => {
      const undisputedFen = claimedFen - disputedFen;
      return check(
        orderedFen === null || orderedFen === undisputedFen,
        `就无异议部分 ${yuan(undisputedFen)} 元发出支付令 | an order for the undisputed ${yuan(undisputedFen)} yuan`,
        { undisputedFen },
      );
    },
  }),
  'FI-05': rule({
    question: '会费足额吗 | Are the dues paid in full?',
    inputs: z.strictObject({ basicMonthlyPayFen: fen, paidFen: fen.nullable() }),
    params: z.strictObject({ rate: fraction }),
    decide: ({ rate }, { basicMonthlyPayFen, paidFen }) => {
      const duesFen = shareOf(basicMonthlyPayFen, rate);
      return owed(duesFen, paidFen, { duesFen });
    },
  }),
  'FI-06': rule({
    question: '经费分成正确吗 | Is the levy split rightly?',
    inputs: z.strictObject({ levyFen: fen, hasUnion: z.boolean(), splitFen: z.record(z.string(), fen).nullable() }),
    params: z.strictObject({ withUnion: shares, withoutUnion: shares }),
    decide: ({ withUnion, withoutUnion }, { levyFen, hasUnion, splitFen: claimed }) => {
      const table = hasUnion ? withUnion : withoutUnion;
      const parts = splitFen(
        levyFen,
        table.map(({ share }) => share),
        table.findIndex(({ remainder }) => remainder),
      );
      const due = new Map(table.map(({ to }, index) => [to, parts[index] ?? 0]));
      const isRight = claimed === null || [...new Set([...due.keys(), ...Object.keys(claimed)])].every((to) => (claimed[to] ?? 0) === (due.get(to) ?? 0));
      const named = [...due].map(([to, part]) => `${to} ${yuan(part)}`).join(', ');
      return check(isRight, `${yuan(levyFen)} 元分为：${named} | ${yuan(levyFen)} yuan splits into ${named}`, Object.fromEntries([...due].map(([to, part]) => [`${to}Fen`, part])));
    },
  }),
  'FI-07': rule({
    question: '拆分没有多出或丢失一分钱吗 | Does the split neither create nor lose a fen?',
    inputs: z.strictObject({ totalFen: fen, partsFen: z.array(fen) }),
    params: NO_PARAMS,
    decide: (_, { totalFen, partsFen }) => {
      const sumFen = partsFen.reduce((sum, part) => sum + part, 0);
      return check(sumFen === totalFen, `合计 ${yuan(sumFen)} 元，总额 ${yuan(totalFen)} 元 | the parts add up to ${yuan(sumFen)}, the total is ${yuan(totalFen)}`, { sumFen });
    },
  }),
};
