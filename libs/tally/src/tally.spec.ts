import fc from 'fast-check';
import { encodeSlip, freezeRoll, leafOf, tally, verifyTally, type TallyProof, type Vote } from './index.js';
import { proofDigestOf } from './verify-tally.js';

const at = { region: 'CN', on: '2025-03-28' };
const ids = (count: number, prefix = 'mem'): string[] => Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(4, '0')}`);

/** A vote of `entitled` people, of whom as many voted as there are slips. */
function aVote(entitled: number, slips: readonly (readonly string[])[], over: Partial<Vote> = {}): Vote {
  const roll = freezeRoll(ids(entitled), 'salt');
  return {
    at,
    election: { id: 'gle1', title: '第一小组组长选举' },
    seats: 1,
    organ: null,
    candidates: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    roll,
    attended: ids(slips.length).map((id) => leafOf('salt', id)),
    slips: slips.map(encodeSlip),
    ...over,
  };
}
const times = (count: number, ...named: string[]): string[][] => Array.from({ length: count }, () => named);

describe('counting a secret vote', () => {
  it.each([
    [14, 8, ['a']],
    [14, 7, []],
    [15, 8, ['a']],
    [15, 7, []],
  ])('EL-02 of %i entitled, %i votes elect %j', (entitled, votes, elected) => {
    const proof = tally(aVote(entitled, [...times(votes, 'a'), ...times(entitled - votes, 'b').slice(0, 5), ...times(Math.max(0, entitled - votes - 5))]));
    expect(proof.result).toEqual({ valid: true, elected, tied: [] });
    expect(verifyTally(proof)).toMatchObject({ holds: true, faults: [] });
  });
  it.each([
    [30, 20, true],
    [30, 19, false],
    [15, 10, true],
    [15, 9, false],
  ])('EL-01 of %i entitled, %i voting: held is %s', (entitled, voting, valid) => {
    const proof = tally(aVote(entitled, times(voting, 'a')));
    expect(proof.result.valid).toBe(valid);
    expect(verifyTally(proof).holds).toBe(true);
  });
  it('EL-03 is void as a whole with one slip more than were issued', () => {
    const vote = aVote(3, times(3, 'a'));
    const proof = tally({ ...vote, attended: vote.attended.slice(1) });
    expect(proof.verdicts.find(({ rule }) => rule === 'EL-03')!.outcome).toBe('FAIL');
    expect(proof.result).toEqual({ valid: false, elected: [], tied: [] });
  });
  it('EL-04 counts a slip that names more than the seats as void, and a blank one for nobody', () => {
    expect(tally(aVote(4, [['a', 'b'], [], ['a'], ['a']])).count).toMatchObject({
      collected: 4,
      void: 1,
      blank: 1,
      votes: [{ candidate: 'a', votes: 2 }, { votes: 0 }, { votes: 0 }],
    });
  });
  it('EL-05 is refused with as many candidates as seats', () => {
    expect(tally(aVote(3, times(3, 'a'), { candidates: [{ id: 'a', name: 'a' }] })).result).toEqual({ valid: false, elected: [], tied: [] });
  });
  it('EL-06 asks of a committee whether there are enough candidates, and says that the clause is unverified', () => {
    const proof = tally(aVote(3, times(3, 'a', 'b'), { seats: 2, organ: 'COMMITTEE' }));
    expect(proof.verdicts.find(({ rule }) => rule === 'EL-06')).toMatchObject({ outcome: 'ASK', params: null });
    expect(proof.result).toMatchObject({ valid: true, elected: ['a', 'b'] });
    expect(verifyTally(proof).holds).toBe(true);
  });
  it('EL-02 elects nobody of two who tie over the last seat, though both have enough votes', () => {
    const slips = [...times(3, 'a', 'b'), ...times(3, 'a', 'c'), ...times(3, 'b', 'c'), ...times(1, 'a')];
    const proof = tally(aVote(10, slips, { seats: 2 }));
    expect(proof.result).toEqual({ valid: true, elected: ['a'], tied: ['b', 'c'] });
    expect(verifyTally(proof).holds).toBe(true);
    expect(tally(aVote(10, [...slips.slice(0, 9), ['a', 'b']], { seats: 2 })).result).toMatchObject({ elected: ['a', 'b'], tied: [] });
  });
  it('names somebody twice on no roll', () => {
    expect(() => freezeRoll(['m1', 'm1'])).toThrow(RangeError);
  });
});

const aSlip = fc.subarray(['a', 'b', 'c'], { maxLength: 2 });
const anElection = fc
  .record({
    entitled: fc.integer({ min: 1, max: 40 }),
    seats: fc.integer({ min: 1, max: 3 }),
    organ: fc.constantFrom(null, 'COMMITTEE' as const),
    slips: fc.array(aSlip, { maxLength: 40 }),
  })
  .map(({ entitled, seats, organ, slips }) => aVote(entitled, slips.slice(0, entitled), { seats, organ }));

describe('the proof', () => {
  it('holds for every vote, and the verifier, which knows no norms, agrees with the norms', () => {
    fc.assert(fc.property(anElection, (vote) => expect(verifyTally(tally(vote), vote.roll.digest)).toMatchObject({ holds: true, faults: [] })));
  });
  it('is the same whatever the order in which people voted: no order is left that could tell whose slip is whose', () => {
    fc.assert(
      fc.property(
        anElection.chain((vote) => fc.record({ vote: fc.constant(vote), order: fc.shuffledSubarray([...vote.slips.keys()], { minLength: vote.slips.length }) })),
        ({ vote, order }) => {
          const shuffled = { ...vote, slips: order.map((i) => vote.slips[i]!), attended: order.map((i) => vote.attended[i]!).reverse() };
          expect(tally(shuffled)).toEqual(tally(vote));
        },
      ),
    );
  });
  it('carries no voter: neither an id nor a pair of leaf and slip', () => {
    const text = JSON.stringify(tally(aVote(12, times(10, 'a'))));
    expect(text).not.toMatch(/mem\d{4}/);
  });

  const forged = (proof: TallyProof, change: (copy: TallyProof) => void): TallyProof => {
    const copy = structuredClone(proof);
    change(copy);
    return { ...copy, digest: proofDigestOf(copy) };
  };
  const FORGERIES: [string, (proof: TallyProof) => void][] = [
    ['a slip added', (p) => p.slips.push('c')],
    ['a slip dropped', (p) => p.slips.shift()],
    ['a slip changed', (p) => (p.slips = p.slips.map((slip, i) => (i === 0 ? 'c' : slip)).sort())],
    ['a vote moved', (p) => void ((p.count.votes[0]!.votes -= 1), (p.count.votes[1]!.votes += 1))],
    ['the denominator made smaller', (p) => (p.count.entitled -= 1)],
    ['somebody struck from the roll', (p) => p.roll.leaves.pop()],
    ['somebody put on the roll', (p) => (p.roll.leaves = [...p.roll.leaves, leafOf('salt', 'stranger')].sort())],
    ['a stranger who voted', (p) => (p.attended = [...p.attended, leafOf('salt', 'stranger')].sort())],
    ['somebody who voted twice', (p) => (p.attended = [...p.attended, p.attended[0]!].sort())],
    ['another outcome', (p) => (p.verdicts[0]!.outcome = p.verdicts[0]!.outcome === 'PASS' ? 'FAIL' : 'PASS')],
    ['a rule left out', (p) => p.verdicts.shift()],
    ['other facts in a verdict', (p) => (p.verdicts.at(-1)!.inputs['entitled'] = 1_000)],
    ['another winner', (p) => (p.result.elected = ['c'])],
    ['a void vote called valid, or the other way round', (p) => (p.result.valid = !p.result.valid)],
    ['a candidate left out', (p) => p.candidates.pop()],
  ];
  it.each(FORGERIES)('shows %s, though its digest was made anew', (_, change) => {
    const proof = tally(aVote(14, [...times(9, 'a'), ...times(3, 'b')]));
    expect(verifyTally(proof).holds).toBe(true);
    expect(verifyTally(forged(proof, change))).toMatchObject({ holds: false });
  });
  it('shows any of these in any vote', () => {
    const real = anElection.filter(({ slips, roll }) => slips.length > 1 && slips[0] !== 'c' && roll.leaves.length > 1);
    fc.assert(
      fc.property(real, fc.constantFrom(...FORGERIES), (vote, [, change]) => {
        const proof = tally(vote);
        const copy = forged(proof, change);
        fc.pre(copy.digest !== proof.digest);
        expect(verifyTally(copy).holds).toBe(false);
      }),
    );
  });
  it('shows a change by hand, and a roll other than the one published at the opening', () => {
    const proof = tally(aVote(14, times(9, 'a')));
    expect(verifyTally({ ...proof, on: '2025-03-29' }).holds).toBe(false);
    expect(verifyTally(proof, proof.roll.digest).holds).toBe(true);
    expect(verifyTally(proof, freezeRoll(ids(13), 'salt').digest).holds).toBe(false);
  });
});
