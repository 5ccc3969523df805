import { randomBytes } from 'node:crypto';
import { leafOf, rollDigestOf, type TallyProof } from './verify-tally.js';

/** Who is entitled, as frozen when a vote is opened. Whoever knows a voter's id finds the voter's leaf; the leaves alone name nobody. */
export type Roll = TallyProof['roll'];

/** @returns the roll of these voters, each once. @throws RangeError when one is there twice. */
export function freezeRoll(voterIds: readonly string[], salt: string = randomBytes(16).toString('hex')): Roll {
  const leaves = voterIds.map((id) => leafOf(salt, id)).sort();
  if (new Set(leaves).size < leaves.length) throw new RangeError('名册中有人重复 | the roll names somebody twice');
  return { salt, leaves, digest: rollDigestOf({ salt, leaves }) };
}
