import { gradeOf, percentDone, ranked, scoredItems } from './home-assessment.rules.js';

const standard = { items: [{ name: '阵地', max: 40 }] };
const field = (scores: { item: string; score: number }[]): unknown => {
  try {
    scoredItems(standard, scores);
    return null;
  } catch (error) {
    return (error as { userError: { field: string[] } }).userError.field;
  }
};

describe('the rules of the model staff home', () => {
  it.each([
    [-1, ['input', 'scores', '0', 'score']],
    [0, null],
    [40, null],
    [41, ['input', 'scores', '0', 'score']],
  ])('MEM-23 takes a score within the range of its item: %i', (score, refused) => {
    expect(field([{ item: '阵地', score }])).toEqual(refused);
  });
  it('MEM-23 takes each item of the standard once: none missing, none twice, none unknown', () => {
    expect(field([])).toEqual(['input', 'scores']);
    expect(field([{ item: '其他', score: 1 }])).toEqual(['input', 'scores', '0', 'item']);
    expect(field(['阵地', '阵地'].map((item) => ({ item, score: 1 })))).toEqual(['input', 'scores', '1', 'item']);
  });
  it('MEM-23 reaches a grade at its total and not one point below', () => {
    const grades = [
      { name: '合格', minTotal: 60 },
      { name: '模范', minTotal: 90 },
    ];
    expect([59, 60, 89, 90].map((total) => gradeOf({ grades }, total))).toEqual([null, '合格', '合格', '模范']);
  });
  it('MEM-23 ranks by the share of the highest total, so that branches under different standards compare', () => {
    const rows = [
      { total: 40, maxTotal: 50 },
      { total: 80, maxTotal: 100 },
      { total: 81, maxTotal: 100 },
    ];
    expect(ranked(rows).map(({ rank, row }) => [rank, row.total])).toEqual([
      [1, 81],
      [2, 40],
      [2, 80],
    ]);
  });
  it('MEM-23 rounds the campaign down, so that 100 % means every branch', () => {
    expect([percentDone(5, 6), percentDone(199, 200), percentDone(6, 6), percentDone(0, 0)]).toEqual([83, 99, 100, null]);
  });
});
