import { ageOn } from '@uniongraph/calendar';
import { z } from 'zod';
import { count, date, rule } from '../rule.js';
import { check } from '../verdict.js';

/** Personal information (个人信息). */
export const privacy = {
  'PR-02': rule({
    question: '可以处理该未成年人的个人信息吗 | May this minor’s personal information be handled?',
    inputs: z.strictObject({ birthDate: date, guardianConsent: z.boolean() }),
    params: z.strictObject({ guardianUnder: count }),
    decide: ({ guardianUnder }, { birthDate, guardianConsent }, { on }) => {
      const age = ageOn(birthDate, on);
      return check(age >= guardianUnder || guardianConsent, `${age} 周岁，不满 ${guardianUnder} 周岁须监护人同意 | ${age} years old; under ${guardianUnder} a guardian consents`, {
        age,
        guardianUnder,
      });
    },
  }),
};
