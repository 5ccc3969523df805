import { judge, type InputsOf, type RuleId } from '../index.js';

const verdict = <K extends RuleId>(rule: K, region: string, inputs: InputsOf<K>, on = '2025-12-31') => judge(rule, { region, on }, inputs);

describe('collective bargaining', () => {
  it.each([
    ['SH', 3, 4, 'FAIL'],
    ['ZJ', 3, 4, 'FAIL'],
    ['CQ', 3, 4, 'FAIL'],
    ['BJ', 3, 4, 'FAIL'],
    ['SH', 2, 2, 'FAIL'],
    ['SH', 3, 3, 'PASS'],
    ['SH', 4, 3, 'PASS'],
    ['BJ', 4, 3, 'FAIL'],
    ['BJ', 10, 10, 'PASS'],
    ['BJ', 11, 11, 'ASK'],
    ['BJ', 2, 2, 'ASK'],
    ['CQ', 15, 15, 'PASS'],
    ['CQ', 16, 15, 'FAIL'],
  ])('CB-01 in %s %d workers against %d: %s', (region, workers, employer, outcome) => {
    expect(verdict('CB-01', region, { workers, employer, aboveDesignatedSize: false }).outcome).toBe(outcome);
  });
  it.each([
    [false, 3, 'PASS'],
    [true, 4, 'FAIL'],
    [true, 5, 'PASS'],
  ])('CB-01 in Zhejiang, a firm above the designated size %p with %d a side: %s', (aboveDesignatedSize, side, outcome) => {
    expect(verdict('CB-01', 'ZJ', { workers: side, employer: side, aboveDesignatedSize }).outcome).toBe(outcome);
  });
  it('CB-01 the national text of 1994 judges its own time only', () => {
    const facts = { workers: 4, employer: 3, aboveDesignatedSize: false };
    expect(verdict('CB-01', 'CN', facts, '2004-04-30')).toMatchObject({ outcome: 'FAIL', basis: 'S' });
    expect(verdict('CB-01', 'CN', facts, '2004-05-01').outcome).toBe('ASK');
  });
  it.each(['SH', 'ZJ', 'BJ', 'CQ'])('CB-02 in %s outsiders are at most a third of a side', (region) => {
    const outcomes = [
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 2],
    ].map(([side = 0, outsiders = 0]) => verdict('CB-02', region, { side, outsiders }).outcome);
    expect(outcomes).toEqual(['PASS', 'FAIL', 'PASS', 'FAIL']);
  });

  const side = { womensCommittee: false, staff: 100, womenStaff: 0, agencyStaff: 0, womenOnSide: 0, agencyOnSide: 0 };
  it.each([
    ['SH', { womensCommittee: true }, ['WOMAN']],
    ['SH', { womensCommittee: true, womenOnSide: 1 }, []],
    ['SH', { womenStaff: 90 }, []],
    ['CQ', { womenStaff: 19 }, []],
    ['CQ', { womenStaff: 20 }, ['WOMAN']],
    ['CQ', { womenStaff: 20, womenOnSide: 1 }, []],
    ['CQ', { agencyStaff: 5 }, []],
    ['CQ', { agencyStaff: 6 }, ['AGENCY_WORKER']],
    ['CQ', { agencyStaff: 6, agencyOnSide: 1 }, []],
  ])('CB-03 in %s with %j: missing %j', (region, change, missing) => {
    expect(verdict('CB-03', region, { ...side, ...change })).toMatchObject({ outcome: missing.length === 0 ? 'PASS' : 'FAIL', figures: { missing } });
  });
  it.each([
    [80, 39, 'FAIL'],
    [80, 40, 'PASS'],
    [81, 40, 'FAIL'],
  ])('CB-04 of %d staff %d back the workers’ side: %s', (staff, backers, outcome) => {
    expect(verdict('CB-04', 'SH', { staff, backers }).outcome).toBe(outcome);
  });
  it.each([
    ['SH', '2025-10-15'],
    ['ZJ', '2025-10-21'],
    ['BJ', '2025-10-20'],
    ['CQ', '2025-10-20'],
  ])('CB-05 a call of 30 September 2025 is in %s to be answered by %s', (region, dueOn) => {
    const answered = (answeredOn: string) => verdict('CB-05', region, { receivedOn: '2025-09-30', answeredOn });
    expect(answered(dueOn)).toMatchObject({ outcome: 'PASS', figures: { dueOn } });
    expect(answered(dueOn.slice(0, 8) + String(Number(dueOn.slice(8)) + 1)).outcome).toBe('FAIL');
  });
  it.each([
    [20, 5000, 'PASS'],
    [19, 5000, 'FAIL'],
    [19, 190, 'PASS'],
    [18, 190, 'FAIL'],
    [19, 191, 'FAIL'],
  ])('CB-06 a cut of %d of %d staff cannot be refused: %s', (cut, staff, outcome) => {
    expect(verdict('CB-06', 'SH', { cut, staff, stoppage: false, majorHazard: false }).outcome).toBe(outcome);
  });
  it.each([{ stoppage: true }, { majorHazard: true }])('CB-06 with %j a call cannot be refused', (cause) => {
    expect(verdict('CB-06', 'SH', { cut: 0, staff: 100, stoppage: false, majorHazard: false, ...cause }).outcome).toBe('PASS');
  });
  it.each([
    ['2025-03-16', null, 'FAIL'],
    ['2025-03-17', null, 'PASS'],
    ['2025-04-01', '2025-03-16', 'FAIL'],
    ['2025-04-01', '2025-03-17', 'PASS'],
  ])('CB-12 an agreement received on 1 March is on %s, objected to on %s, in force: %s', (on, objectedOn, outcome) => {
    expect(verdict('CB-12', 'CN', { receivedOn: '2025-03-01', objectedOn }, on).outcome).toBe(outcome);
  });
});
