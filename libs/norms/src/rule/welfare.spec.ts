import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2026-06-01') => judge(rule, { region, on }, inputs);

describe('welfare from union money', () => {
  const person = { member: true, active: true, duesPaid: true, wageInLevyBase: true, onePlaceOnly: true };
  it('WF-01 a paying member in service receives in one place', () => {
    expect(verdict('WF-01', 'AH', person)).toMatchObject({ outcome: 'PASS', basis: 'S' });
  });
  it.each([
    ['member', 'NOT_MEMBER'],
    ['active', 'NOT_ACTIVE'],
    ['duesPaid', 'DUES_UNPAID'],
    ['wageInLevyBase', 'WAGE_NOT_IN_LEVY_BASE'],
    ['onePlaceOnly', 'ANOTHER_PLACE'],
  ])('WF-01 without %s it is blocked with its own reason', (condition, missing) => {
    expect(verdict('WF-01', 'AH', { ...person, [condition]: false })).toMatchObject({ outcome: 'FAIL', figures: { missing: [missing] } });
  });
  it('WF-01 the pack of Anhui says nothing of other provinces, nor of earlier days', () => {
    expect(verdict('WF-01', 'SH', person).outcome).toBe('ASK');
    expect(verdict('WF-01', 'AH', person, '2025-08-20').outcome).toBe('ASK');
  });
  it.each([
    ['AH', 'MID_AUTUMN', 'PASS'],
    ['AH', 'WOMENS_DAY', 'FAIL'],
    ['AH', 'MINORITY_FEAST', 'FAIL'],
    ['XJ', 'MINORITY_FEAST', 'PASS'],
    ['GZ', 'MINORITY_FEAST', 'PASS'],
    ['XJ', 'WOMENS_DAY', 'FAIL'],
  ])('WF-02 in %s a gift at %s: %s', (region, festival, outcome) => {
    expect(verdict('WF-02', region, { festival }).outcome).toBe(outcome);
  });
  it.each([
    ['FESTIVAL', 'GOODS', 'PASS'],
    ['FESTIVAL', 'NAMED_SHOP_VOUCHER', 'PASS'],
    ['FESTIVAL', 'CASH', 'FAIL'],
    ['FESTIVAL', 'SHOPPING_CARD', 'FAIL'],
    ['FESTIVAL', 'CAKE_VOUCHER', 'ASK'],
    ['BIRTHDAY', 'GOODS', 'PASS'],
    ['BIRTHDAY', 'CAKE_VOUCHER', 'PASS'],
    ['BIRTHDAY', 'CASH', 'FAIL'],
    ['BIRTHDAY', 'SHOPPING_CARD', 'FAIL'],
  ] as const)('WF-03 for a %s a gift in %s: %s', (occasion, form, outcome) => {
    expect(verdict('WF-03', 'CN', { occasion, form }).outcome).toBe(outcome);
  });
  it.each([
    ['UNION', 'FAIL'],
    ['EMPLOYER', 'PASS'],
  ] as const)('WF-36 a check-up paid by the %s: %s', (fundSource, outcome) => {
    expect(verdict('WF-36', 'AH', { fundSource }).outcome).toBe(outcome);
  });

  const outing = { days: 2, perPersonDayFen: 40_000, placeListed: true, insured: true, procurementFiled: true, familyPaysItself: true, cashGiven: false };
  it.each([
    [{}, []],
    [{ days: 3 }, ['TOO_LONG']],
    [{ perPersonDayFen: 40_001 }, ['TOO_DEAR']],
    [{ placeListed: false }, ['PLACE']],
    [{ insured: false }, ['INSURANCE']],
    [{ procurementFiled: false }, ['PROCUREMENT']],
    [{ familyPaysItself: false }, ['FAMILY']],
    [{ cashGiven: true }, ['CASH']],
  ])("WF-37 in Ma'anshan an outing with %j: missing %j", (change, missing) => {
    expect(verdict('WF-37', 'AH-MAS', { ...outing, ...change })).toMatchObject({ outcome: missing.length === 0 ? 'PASS' : 'FAIL', figures: { missing } });
  });
  it('WF-37 the opinions of one city bind no other, and not the province', () => {
    expect(verdict('WF-37', 'AH', outing).outcome).toBe('ASK');
    expect(verdict('WF-37', 'AH-HF', outing).outcome).toBe('ASK');
  });
  it.each([
    [true, false, 'PASS'],
    [true, true, 'FAIL'],
    [false, false, 'FAIL'],
  ])('WF-38 an outing on dues in the same city %p, overnight %p: %s', (sameCity, overnight, outcome) => {
    expect(verdict('WF-38', 'CN', { sameCity, overnight }).outcome).toBe(outcome);
  });

  const payment = { approvalNo: '2026-01', signedByName: true, paidOn: '2026-05-30', amountFen: 50_000, budgetLeftFen: 50_000 };
  it.each([
    [{}, []],
    [{ approvalNo: null }, ['APPROVAL']],
    [{ approvalNo: '' }, ['APPROVAL']],
    [{ signedByName: false }, ['SIGNATURE']],
    [{ paidOn: null }, ['PAID_ON']],
    [{ amountFen: 50_001 }, ['BUDGET']],
  ])('WF-39 a payment with %j: missing %j', (change, missing) => {
    expect(verdict('WF-39', 'AH', { ...payment, ...change })).toMatchObject({ outcome: missing.length === 0 ? 'PASS' : 'FAIL', figures: { missing } });
  });
});
