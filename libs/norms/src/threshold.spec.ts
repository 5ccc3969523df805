import { fewest, most, threshold } from './threshold.js';

const limit = (written: unknown) => threshold.parse(written);

describe('the reading rule', () => {
  it.each([
    [100, 50, 51],
    [101, 51, 51],
    [1, 1, 1],
    [2, 1, 2],
  ])('G-01 of %d, 半数以上 is %d and 过半数 is %d', (whole, atLeast, moreThan) => {
    expect(fewest(limit({ atLeast: '1/2' }), whole)).toBe(atLeast);
    expect(fewest(limit({ moreThan: '1/2' }), whole)).toBe(moreThan);
  });
  it.each([
    [30, 20],
    [31, 21],
    [99, 66],
    [100, 67],
  ])('G-01 of %d, 三分之二以上 is %d', (whole, needed) => {
    expect(fewest(limit({ atLeast: '2/3' }), whole)).toBe(needed);
  });
  it.each([
    [30, 6],
    [34, 6],
    [35, 7],
  ])('G-01 of %d, 不超过百分之二十 is %d', (whole, allowed) => {
    expect(most({ over: 20, under: 100 }, whole)).toBe(allowed);
  });
  it.each([{ atLeast: '1/0' }, { atLeast: 0.5 }, { atLeast: '1/2', moreThan: '1/2' }, {}])('G-01 %j is no threshold', (written) => {
    expect(threshold.safeParse(written).success).toBe(false);
  });
});
