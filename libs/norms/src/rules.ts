import { bargaining } from './rule/bargaining.js';
import { companyBoard } from './rule/company-board.js';
import { congressDelegates } from './rule/congress-delegates.js';
import { congressSession } from './rule/congress-session.js';
import { disclosure } from './rule/disclosure.js';
import { election } from './rule/election.js';
import { hardship } from './rule/hardship.js';
import { ledger } from './rule/ledger.js';
import { levy } from './rule/levy.js';
import { membership } from './rule/membership.js';
import { privacy } from './rule/privacy.js';
import { unionFounding } from './rule/union-founding.js';
import { unionOffice } from './rule/union-office.js';
import { welfareGift } from './rule/welfare-gift.js';
import { welfare } from './rule/welfare.js';

/** Every norm that can be judged, by its id. */
export const RULES = {
  ...unionFounding,
  ...unionOffice,
  ...membership,
  ...election,
  ...congressDelegates,
  ...congressSession,
  ...companyBoard,
  ...disclosure,
  ...bargaining,
  ...levy,
  ...ledger,
  ...welfare,
  ...welfareGift,
  ...privacy,
  ...hardship,
};

export type RuleId = keyof typeof RULES;

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}
