import { refusal, startWelfare, type Answer, type Stay, type Union, type WelfareKit } from '../welfare.seed.js';

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
afterAll(() => kit.service.close());

const FIVE = ['HOSPITAL', 'BEREAVEMENT', 'WEDDING_OR_BIRTH', 'HARDSHIP_OR_DISASTER', 'RETIREMENT'];

async function inAnhui(): Promise<Union> {
  kit.service.at('2025-09-16T10:00:00+08:00');
  const union = await kit.aUnion();
  await kit.act(union.office, 'configureMustVisits', { orgId: union.org, triggers: FIVE, giftRegion: 'AH' });
  return union;
}
async function given(union: Union, stay: Stay, giftFen: number, over: Record<string, unknown> = {}): Promise<Answer> {
  return kit.visited(union, { ...stay.visit!, version: 1 }, { giftFen, ...over });
}
const check = ({ visitTask }: Answer): unknown => visitTask && (visitTask as unknown as { giftCheck: unknown }).giftCheck;

describe('WF-33 a gift in illness', () => {
  it('WF-33 takes the cap of the region and refuses a fen more, with the clause', async () => {
    const union = await inAnhui();
    const stay = await kit.reported(union, { from: '2025-09-01', diagnosis: '肺炎' });
    const refused = await given(union, stay, 200_001);
    expect(refused.userErrors).toEqual([{ code: 'GIFT_AGAINST_NORM', field: ['input', 'giftFen'], clause: expect.stringContaining('皖工发〔2025〕18号') }]);
    expect(check(await given(union, stay, 200_000))).toEqual({ outcome: 'PASS', clause: expect.stringContaining('皖工发〔2025〕18号') });
  });
  it('WF-33 takes the cap that was in force on the day of the visit', async () => {
    const union = await inAnhui();
    const stay = await kit.reported(union, { from: '2025-08-01', diagnosis: '肺炎' });
    expect(refusal(await given(union, stay, 100_001, { visitedOn: '2025-08-20' }))).toBe('GIFT_AGAINST_NORM');
    expect(refusal(await given(union, stay, 100_001, { visitedOn: '2025-08-21' }))).toBeUndefined();
  });
  it('WF-33 refuses a second gift for the same disease in one year, however it is written, and takes one for another disease or in another year', async () => {
    const union = await inAnhui();
    const stay = (from: string, diagnosis: string): Promise<Stay> => kit.reported(union, { from, diagnosis });
    expect(refusal(await given(union, await stay('2025-09-01', '急性 肺炎'), 50_000))).toBeUndefined();
    expect(refusal(await given(union, await stay('2025-09-10', '急性肺炎。'), 50_000))).toBe('GIFT_AGAINST_NORM');
    expect(refusal(await given(union, await stay('2025-09-11', '骨折'), 50_000))).toBeUndefined();
    kit.service.at('2026-01-06T10:00:00+08:00');
    expect(refusal(await given(union, await stay('2026-01-05', '急性肺炎'), 50_000))).toBeUndefined();
  });
  it('WF-33 lets one of two gifts for the same disease through when both are recorded at once', async () => {
    const union = await inAnhui();
    const stays = [await kit.reported(union, { from: '2025-09-01', diagnosis: '肺炎' }), await kit.reported(union, { from: '2025-09-02', diagnosis: '肺炎' })];
    const answers = await Promise.all(stays.map((stay) => given(union, stay, 50_000)));
    expect(answers.map(refusal).sort()).toEqual(['GIFT_AGAINST_NORM', undefined]);
  });
  it('WF-33 leaves to a person what a missing diagnosis leaves open: the first gift of the year passes, the next is marked', async () => {
    const union = await inAnhui();
    expect(check(await given(union, await kit.reported(union, { from: '2025-09-01' }), 50_000))).toMatchObject({ outcome: 'PASS' });
    expect(check(await given(union, await kit.reported(union, { from: '2025-09-02' }), 50_000))).toMatchObject({ outcome: 'ASK' });
    expect(check(await given(union, await kit.reported(union, { from: '2025-09-03', diagnosis: '骨折' }), 50_000))).toMatchObject({ outcome: 'ASK' });
  });
  it('WF-33 leaves a gift to a person where the region has no clause, and says nothing without a gift', async () => {
    kit.service.at('2025-09-16T10:00:00+08:00');
    const union = await kit.aUnion();
    expect(check(await given(union, await kit.reported(union, { from: '2025-09-01' }), 900_000))).toEqual({ outcome: 'ASK', clause: null });
    expect(check(await given(union, await kit.reported(union, { from: '2025-09-02' }), 0))).toBeNull();
  });
});
