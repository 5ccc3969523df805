import { z } from 'zod';
import { yuan } from '../fen.js';
import { count, fen, rule } from '../rule.js';
import { ask, check, fail, type Finding } from '../verdict.js';

const capParams = z.strictObject({ capFen: fen });

function underCap(totalFen: number, capFen: number): Finding {
  return check(totalFen <= capFen, `${yuan(totalFen)} 元，上限 ${yuan(capFen)} 元 | ${yuan(totalFen)} yuan, the cap is ${yuan(capFen)}`, {
    capFen,
    totalFen,
    leftFen: Math.max(0, capFen - totalFen),
  });
}

/** Caps on gifts (慰问) per person, always from a dated regional pack. */
export const welfareGift = {
  'WF-30': rule({
    question: '节日慰问在限额内吗 | Is the festival gift within the cap?',
    inputs: z.strictObject({ festival: z.string(), paidThisYearFen: fen, paidThisFestivalFen: fen, nowFen: fen }),
    params: z.union([z.strictObject({ perYearFen: fen }), z.strictObject({ perFestivalFen: z.record(z.string(), fen), otherFestivalFen: fen })]),
    decide: (caps, { festival, paidThisYearFen, paidThisFestivalFen, nowFen }) =>
      'perYearFen' in caps ? underCap(paidThisYearFen + nowFen, caps.perYearFen) : underCap(paidThisFestivalFen + nowFen, caps.perFestivalFen[festival] ?? caps.otherFestivalFen),
  }),
  'WF-31': rule({
    question: '生日慰问合规吗 | Is the birthday gift in order?',
    inputs: z.strictObject({ givenThisYear: count, nowFen: fen }),
    params: capParams,
    decide: ({ capFen }, { givenThisYear, nowFen }) => (givenThisYear > 0 ? fail('本年度已有生日慰问 | one was given this year', { capFen }) : underCap(nowFen, capFen)),
  }),
  'WF-32': rule({
    question: '结婚、生育慰问合规吗 | Is the marriage or birth gift in order?',
    inputs: z.discriminatedUnion('about', [
      z.strictObject({ about: z.literal('MARRIAGE'), givenThisYear: count, nowFen: fen }),
      z.strictObject({ about: z.literal('BIRTH'), eventId: z.string().min(1).nullable(), eventIdsPaid: z.array(z.string()), nowFen: fen }),
    ]),
    params: capParams,
    decide: ({ capFen }, facts) => {
      if (facts.about === 'MARRIAGE' && facts.givenThisYear > 0) return fail('本年度已有结婚慰问 | one was given this year', { capFen });
      if (facts.about === 'BIRTH' && facts.eventId === null) return fail('生育慰问须有事项标识 | a birth gift needs the id of the event', { capFen });
      if (facts.about === 'BIRTH' && facts.eventId !== null && facts.eventIdsPaid.includes(facts.eventId))
        return fail('该事项已慰问 | a gift was given for this event', { capFen });
      return underCap(facts.nowFen, capFen);
    },
  }),
  'WF-33': rule({
    question: '生病住院慰问合规吗 | Is the illness gift in order?',
    /** `diseaseKey` is opaque: the same disease has the same key, and the key names none. */
    inputs: z.strictObject({ diseaseKey: z.string().min(1), diseaseKeysPaidThisYear: z.array(z.string()), nowFen: fen }),
    params: capParams,
    decide: ({ capFen }, { diseaseKey, diseaseKeysPaidThisYear, nowFen }) =>
      diseaseKeysPaidThisYear.includes(diseaseKey) ? fail('同一病种本年度已慰问 | a gift was given this year for the same disease', { capFen }) : underCap(nowFen, capFen),
  }),
  'WF-34': rule({
    question: '去世慰问合规吗 | Is the death gift in order?',
    inputs: z.strictObject({ deceased: z.enum(['MEMBER', 'SPOUSE', 'PARENT', 'CHILD', 'OTHER_RELATIVE']), nowFen: fen }),
    params: z.strictObject({ memberFen: fen, kinFen: fen }),
    decide: ({ memberFen, kinFen }, { deceased, nowFen }) => {
      if (deceased === 'OTHER_RELATIVE') return ask('没有条款规定配偶、父母、子女以外的亲属 | no clause covers relatives other than spouse, parents and children');
      return underCap(nowFen, deceased === 'MEMBER' ? memberFen : kinFen);
    },
  }),
  'WF-35': rule({
    question: '退休离岗慰问合规吗 | Is the retirement gift in order?',
    inputs: z.strictObject({ givenBefore: count, nowFen: fen }),
    params: capParams,
    decide: ({ capFen }, { givenBefore, nowFen }) => (givenBefore > 0 ? fail('退休慰问一生一次，已给过 | once for life, and given before', { capFen }) : underCap(nowFen, capFen)),
  }),
};
