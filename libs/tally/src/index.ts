export { freezeRoll, type Roll } from './roll.js';
export { checkSlip, encodeSlip } from './slip.js';
export { tally, type Vote } from './tally.js';
export { leafOf, rollDigestOf, verifyTally, type Check, type TallyProof } from './verify-tally.js';
