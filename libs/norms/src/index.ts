export { figure, NormInputError, type At, type Basis, type Figure, type Figures, type Finding, type Outcome, type Verdict } from './verdict.js';
export { judge, Norms, norms, type InputsOf, type ParamsOf } from './judge.js';
export { replay, type Replay } from './replay.js';
export { RULES, isRuleId, type RuleId } from './rules.js';
export { PROVINCES, regionChain } from './regions.js';
export { PackError, parsePacks, readPacks } from './read-packs.js';
export type { PackRule } from './pack.js';
export { depreciate, shareOf, splitFen } from './fen.js';
export type { Fraction, Threshold } from './threshold.js';
