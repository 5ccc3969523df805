// Checks the proof of a secret vote: `node verify-tally.mjs proof.json`. This one file needs node and nothing else: no database,
// no network, no other file of the product. It counts again by itself and takes no figure of the proof on trust.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Fraction {
  over: number;
  under: number;
}

/** A share of a whole: at least that much (以上), or more than that (过). As the regional pack in force sets it. */
export type Share = { atLeast: Fraction } | { moreThan: Fraction };

/** One rule as it was judged: by which clause, with which numbers, of what, and how it came out. */
export interface RuleJudged {
  rule: string;
  clause: string | null;
  /** The rule's own numbers in the region on the day; null when no clause was in force. */
  params: Record<string, unknown> | null;
  inputs: Record<string, unknown>;
  outcome: 'PASS' | 'FAIL' | 'ASK';
}

/** Everything that it takes to count a secret vote again. Who voted is in it; who voted for whom is nowhere. */
export interface TallyProof {
  format: 'uniongraph-tally/1';
  /** What was voted on. */
  election: { id: string; title: string };
  region: string;
  /** The day of the count. */
  on: string;
  seats: number;
  /** The organ elected, where the rule on the surplus of candidates asks for it. */
  organ: 'COMMITTEE' | 'STANDING_COMMITTEE' | null;
  /** By id. */
  candidates: { id: string; name: string }[];
  /** The roll as it was frozen when the vote was opened: a leaf is SHA-256 of `salt:voter's id`, in hex. Sorted. */
  roll: { salt: string; leaves: string[]; digest: string };
  /** The leaves of those who voted. Sorted. */
  attended: string[];
  /** Each slip: the ids of the candidates named, sorted, with commas; empty = blank. Sorted as text, so that no order is left to tell whose it is. */
  slips: string[];
  count: { entitled: number; issued: number; collected: number; blank: number; void: number; votes: { candidate: string; votes: number }[] };
  verdicts: RuleJudged[];
  result: { valid: boolean; elected: string[]; tied: string[] };
  /** SHA-256 of all the above as canonical JSON. */
  digest: string;
}

/** What a check found. `faults` empty = the proof holds. 中文 | English. */
export interface Check {
  holds: boolean;
  faults: string[];
  lines: string[];
}

export function leafOf(salt: string, voterId: string): string {
  return sha256(`${salt}:${voterId}`);
}

/** The digest to which the roll is committed when the vote is opened. */
export function rollDigestOf({ salt, leaves }: { salt: string; leaves: readonly string[] }): string {
  return sha256(JSON.stringify([salt, ...leaves]));
}

export function proofDigestOf(proof: Omit<TallyProof, 'digest'>): string {
  return sha256(canonical({ ...proof, digest: undefined }));
}

/** @returns the ids that a slip names. */
export function namedOn(slip: string): string[] {
  return slip === '' ? [] : slip.split(',');
}

/** Counts the slips: one that names more than there are seats, somebody who does not stand, or one person twice, is void. */
export function countSlips({ seats, candidates, slips }: Pick<TallyProof, 'seats' | 'candidates' | 'slips'>): Pick<TallyProof['count'], 'collected' | 'blank' | 'void' | 'votes'> {
  const votes = new Map(candidates.map(({ id }) => [id, 0]));
  let [blank, voided] = [0, 0];
  for (const slip of slips) {
    const named = namedOn(slip);
    const isVoid = named.length > seats || named.some((id) => !votes.has(id)) || new Set(named).size < named.length;
    if (isVoid) voided += 1;
    else if (named.length === 0) blank += 1;
    else for (const id of named) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  return { collected: slips.length, blank, void: voided, votes: [...votes].map(([candidate, count]) => ({ candidate, votes: count })) };
}

/** @returns who is elected of those with enough votes: the most votes first; of a tie over the last seat nobody. */
export function fillSeats(seats: number, enough: readonly { candidate: string; votes: number }[]): { elected: string[]; tied: string[] } {
  const ranked = [...enough].sort((a, b) => b.votes - a.votes || (a.candidate < b.candidate ? -1 : 1));
  const first = ranked[seats];
  const isOut = (votes: number): boolean => first !== undefined && votes === first.votes;
  const inside = ranked.slice(0, seats);
  if (!inside.some(({ votes }) => isOut(votes))) return { elected: inside.map(({ candidate }) => candidate), tied: [] };
  return {
    elected: inside.filter(({ votes }) => !isOut(votes)).map(({ candidate }) => candidate),
    tied: ranked.filter(({ votes }) => isOut(votes)).map(({ candidate }) => candidate),
  };
}

/** @returns the fewest whole persons of `whole` that reach the share. */
export function fewestOf(share: Share, whole: number): number {
  const { over, under } = 'atLeast' in share ? share.atLeast : share.moreThan;
  return 'atLeast' in share ? Math.ceil((whole * over) / under) : Math.floor((whole * over) / under) + 1;
}

/** Counts again and judges again. @param rollDigest the digest that was published when the vote was opened, to hold the roll against. */
export function verifyTally(proof: TallyProof, rollDigest?: string): Check {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const { roll, attended, slips, candidates, count, result } = proof;
  must(proof.format === 'uniongraph-tally/1', '格式未知 | unknown format');
  must(proofDigestOf(proof) === proof.digest, '凭据摘要不符，内容被改动 | the digest does not fit: the proof was altered');
  must(isSortedSet(roll.leaves), '名册未排序或有重复 | the roll is not sorted, or names somebody twice');
  must(rollDigestOf(roll) === roll.digest, '名册摘要不符 | the digest of the roll does not fit');
  must(rollDigest === undefined || rollDigest === roll.digest, '名册与投票开始时公布的摘要不符 | the roll is not the one published when the vote was opened');
  must(isSortedSet(attended), '投票人未排序或有重复 | those who voted are not sorted, or somebody voted twice');
  must(
    attended.every((leaf) => roll.leaves.includes(leaf)),
    '有人不在名册上而投了票 | somebody voted who is not on the roll',
  );
  must(isSorted(slips), '选票未排序 | the slips are not sorted');
  must(isSortedSet(candidates.map(({ id }) => id)), '候选人未排序或有重复 | the candidates are not sorted, or one is there twice');
  const recount = { entitled: roll.leaves.length, issued: attended.length, ...countSlips(proof) };
  must(canonical(recount) === canonical(count), `重新计票不符：应为 ${canonical(recount)} | the recount differs`);
  must(canonical(proof.verdicts.map(asked)) === canonical(questionsOf(proof)), '所裁定的事项或数据不全 | what was judged is not what the count asks');
  const outcomes = proof.verdicts.map((verdict) => ({ verdict, outcome: judged(verdict) }));
  for (const { verdict, outcome } of outcomes)
    must(
      outcome === verdict.outcome,
      `${verdict.rule} 裁定应为 ${outcome}，凭据写作 ${verdict.outcome} | ${verdict.rule} comes out as ${outcome}, the proof says ${verdict.outcome}`,
    );
  must(canonical(resultOf(proof, outcomes)) === canonical(result), '结果不符 | the result does not follow');
  return { holds: faults.length === 0, faults, lines: report(proof) };
}

const BEFORE_THE_COUNT = ['EL-01', 'EL-03', 'EL-05', 'EL-06'];

/** @returns what has to be asked of this vote: the meeting, the slips, the candidates, then each candidate's votes. */
export function questionsOf({ seats, organ, candidates, count }: Pick<TallyProof, 'seats' | 'organ' | 'candidates' | 'count'>): Pick<RuleJudged, 'rule' | 'inputs'>[] {
  return [
    { rule: 'EL-01', inputs: { entitled: count.entitled, present: count.issued } },
    { rule: 'EL-03', inputs: { issued: count.issued, collected: count.collected } },
    { rule: 'EL-05', inputs: { secret: true, seats, candidates: candidates.length, preliminaryCandidates: null } },
    ...(organ ? [{ rule: 'EL-06', inputs: { organ, seats, candidates: candidates.length } }] : []),
    ...count.votes.map(({ votes }) => ({ rule: 'EL-02', inputs: { entitled: count.entitled, votes } })),
  ];
}

/** @returns the result that outcomes in the order of `questionsOf` amount to: invalid as soon as one rule on the vote as a whole says no. */
export function resultOf(
  { seats, count }: Pick<TallyProof, 'seats' | 'count'>,
  outcomes: readonly { verdict: Pick<RuleJudged, 'rule'>; outcome: RuleJudged['outcome'] }[],
): TallyProof['result'] {
  const isRefused = outcomes.some(({ verdict, outcome }) => BEFORE_THE_COUNT.includes(verdict.rule) && outcome === 'FAIL');
  if (isRefused) return { valid: false, elected: [], tied: [] };
  const onVotes = outcomes.filter(({ verdict }) => verdict.rule === 'EL-02');
  return {
    valid: true,
    ...fillSeats(
      seats,
      count.votes.filter((_, i) => onVotes[i]?.outcome === 'PASS'),
    ),
  };
}

function judged({ rule, params, inputs }: RuleJudged): RuleJudged['outcome'] {
  if (params === null) return 'ASK';
  const n = (name: string): number => Number(inputs[name]);
  const passes = {
    'EL-01': () => n('present') >= fewestOf(params['quorum'] as Share, n('entitled')),
    'EL-02': () => n('votes') >= fewestOf(params['passing'] as Share, n('entitled')),
    'EL-03': () => n('collected') <= n('issued'),
    'EL-05': () => inputs['secret'] === true && n('candidates') > n('seats'),
    'EL-06': () => n('candidates') >= n('seats') + fewestOf({ atLeast: (params['surplus'] as Record<string, Fraction>)[String(inputs['organ'])]! }, n('seats')),
  }[rule];
  return passes?.() ? 'PASS' : 'FAIL';
}

function asked({ rule, inputs }: RuleJudged): Pick<RuleJudged, 'rule' | 'inputs'> {
  return { rule, inputs };
}

function report({ election, on, roll, count, candidates, verdicts, result }: TallyProof): string[] {
  const nameOf = (id: string): string => candidates.find((candidate) => candidate.id === id)?.name ?? id;
  return [
    `${election.title}（${on}）`,
    `应到 ${count.entitled}，发出 ${count.issued}，收回 ${count.collected}，空白 ${count.blank}，无效 ${count.void} | entitled, issued, collected, blank, void`,
    `名册摘要 | digest of the roll: ${roll.digest}`,
    ...count.votes.map(({ candidate, votes }) => `  ${nameOf(candidate)}: ${votes}`),
    ...verdicts.map(({ rule, outcome, clause, params }) => `${rule} ${outcome} ${clause ?? ''} ${params ? JSON.stringify(params) : ''}`.trim()),
    result.elected.length > 0 ? `当选 | elected: ${result.elected.map(nameOf).join('、')}` : '无人当选 | nobody is elected',
  ];
}

function isSorted(texts: readonly string[]): boolean {
  return texts.every((text, i) => i === 0 || texts[i - 1]! <= text);
}

function isSortedSet(texts: readonly string[]): boolean {
  return texts.every((text, i) => i === 0 || texts[i - 1]! < text);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const USAGE = '用法 | usage: node verify-tally.mjs proof.json [--roll <公布的名册摘要 | published digest of the roll>] [--voter <会员编号 | member id>]';

/** @returns the exit code: 0 the proof holds, 1 it does not, 2 it cannot be read. */
export function main(argv: readonly string[], say: (line: string) => void): number {
  const [file, ...options] = argv;
  const option = (name: string): string | undefined => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  if (!file) {
    say(USAGE);
    return 2;
  }
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8')) as TallyProof;
    const { holds, faults, lines } = verifyTally(proof, option('--roll'));
    for (const line of lines) say(line);
    const voter = option('--voter');
    if (voter) {
      const leaf = leafOf(proof.roll.salt, voter);
      say(
        `${voter}: ${proof.roll.leaves.includes(leaf) ? '在名册 | on the roll' : '不在名册 | not on the roll'}, ${proof.attended.includes(leaf) ? '已投票 | voted' : '未投票 | did not vote'}`,
      );
    }
    for (const fault of faults) say(`✗ ${fault}`);
    say(holds ? '✓ 凭据成立 | the proof holds' : '✗ 凭据不成立 | the proof does not hold');
    return holds ? 0 : 1;
  } catch (error) {
    say(`无法读取凭据 | the proof cannot be read: ${(error as Error).message}`);
    return 2;
  }
}

if (/^verify-tally\.m?js$/.test(basename(process.argv[1] ?? ''))) process.exitCode = main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
