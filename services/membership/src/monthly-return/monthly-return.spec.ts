import { holding, nobody, startTestService, theProduct, unresolvedFields, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { returnsOf, type ReturnAnswer, type Returns } from './monthly-return.seed.js';

let service: TestService;
let returns: Returns;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-06-03T10:00:00+08:00');
  returns = returnsOf(service);
  await returns.ledgers.heard();
});
afterAll(() => service.close());

const code = ({ userErrors }: ReturnAnswer): string | undefined => userErrors[0]?.code;
const missing = async (orgId: string, caller = holding('UNION_OFFICE', orgId), on?: string): Promise<unknown> => {
  const query = 'query ($orgId: ID!, $on: LocalDate) { missingReturns(orgId: $orgId, month: "2025-05", on: $on) { branch { id } dueOn state isOverdue } }';
  return (await service.data<{ missingReturns: unknown }>(caller, query, { orgId, on })).missingReturns;
};

describe('MEM-24 what is due', () => {
  it('MEM-24 names one branch as missing in May when 7 of 8 have submitted, overdue from the 6th and not on the 5th', async () => {
    const { union, branches, chairs } = await returns.aUnion(8);
    for (const at of [0, 1, 2, 3, 4, 5, 6]) await returns.submitted(chairs[at]!, branches[at]!);
    const eighth = { branch: { id: branches[7] }, dueOn: '2025-06-05', state: 'DUE' };
    expect(await missing(union, undefined, '2025-06-05')).toEqual([{ ...eighth, isOverdue: false }]);
    expect(await missing(union, undefined, '2025-06-06')).toEqual([{ ...eighth, isOverdue: true }]);
  });
  it('MEM-24 is on the desk before it is due, and off once it is submitted', async () => {
    const { branches, chairs, office, union } = await returns.aUnion(1, { fromMonth: '2025-05' });
    const desk = async (on: string): Promise<unknown[]> => {
      const query = 'query ($id: ID!, $on: LocalDate) { officeDesk(orgId: $id, on: $on, withinDays: 10) { kind dueOn isOverdue recordId } }';
      return (await service.data<{ officeDesk: { kind: string }[] }>(office, query, { id: union, on })).officeDesk.filter(({ kind }) => kind === 'MONTHLY_RETURN');
    };
    const item = { kind: 'MONTHLY_RETURN', dueOn: '2025-06-05', recordId: branches[0] };
    expect(await desk('2025-05-25')).toEqual([]);
    expect(await desk('2025-05-26')).toEqual([{ ...item, isOverdue: false }]);
    expect(await desk('2025-06-06')).toEqual([{ ...item, isOverdue: true }]);
    await returns.submitted(chairs[0]!, branches[0]!);
    expect(await desk('2025-06-06')).toEqual([]);
  });
  it('MEM-24 takes the due day and the first month from the rule of the nearest union above; the rule before holds for its months', async () => {
    const { union, branches, office, chairs } = await returns.aUnion(1, { dueDay: 3 });
    await returns.act(office, 'rule', { orgId: union, fromMonth: '2025-05', dueDay: 8 });
    expect(await returns.form(chairs[0]!, branches[0]!, '2025-04')).toMatchObject({ dueOn: '2025-05-03' });
    expect(await returns.form(chairs[0]!, branches[0]!, '2025-05')).toMatchObject({ dueOn: '2025-06-08', state: 'DUE' });
    expect(await returns.form(chairs[0]!, branches[0]!, '2024-12')).toMatchObject({ dueOn: null });
    expect(code(await returns.submit(chairs[0]!, branches[0]!, { month: '2024-12' }))).toBe('NO_RULE');
    expect((await returns.act(office, 'rule', { orgId: union, fromMonth: '2025-05' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'fromMonth'] }]);
    for (const [over, refused] of [
      [{ dueDay: 0 }, 'INVALID'],
      [{ dueDay: 29 }, 'INVALID'],
      [{ fromMonth: '2025' }, 'INVALID'],
      [{ dueDay: 28 }, undefined],
    ] as const)
      expect(code(await returns.act(office, 'rule', { orgId: union, fromMonth: '2025-08', ...over }))).toBe(refused);
  });
  it('MEM-24 is signed from the last day of the month on, and late after the due day', async () => {
    const { branches, chairs } = await returns.aUnion(3);
    service.at('2025-05-30T23:00:00+08:00');
    expect(code(await returns.submit(chairs[0]!, branches[0]!))).toBe('NOT_DUE');
    const late: boolean[] = [];
    for (const [at, day] of ['2025-05-31', '2025-06-05', '2025-06-06'].entries()) {
      service.at(`${day}T10:00:00+08:00`);
      late.push((await returns.submitted(chairs[at]!, branches[at]!)).isLate);
    }
    service.at('2025-06-03T10:00:00+08:00');
    expect(late).toEqual([false, false, true]);
  });
});

describe('MEM-24 figures from the graph', () => {
  it('MEM-24 fills every figure in, with the records behind it', async () => {
    const { branches, chairs } = await returns.aUnion(1);
    const branch = branches[0]!;
    const { ledgers } = returns;
    await ledgers.register.aMember(branch);
    for (const orgId of [branch, branch]) await ledgers.activity(orgId);
    await ledgers.activity(branch, { on: '2025-06-01' });
    await ledgers.visit(branch);
    await ledgers.suggestion(branch);
    await ledgers.voucher(branch);
    await service.caughtUp();
    const form = (await returns.form(chairs[0]!, branch))!;
    expect(form.figures.map(({ figure, value, sources }) => [figure, value, sources.totalCount])).toEqual([
      ['MEMBERS', 1, 1],
      ['NEW_MEMBERS', 0, 0],
      ['ACTIVITIES', 2, 2],
      ['VISITS', 1, 1],
      ['PROPOSALS', 1, 1],
      ['SPEND', 50_000, 1],
    ]);
    const signed = await returns.submitted(chairs[0]!, branch);
    expect(signed.figures.map(({ value, graphValue, remark }) => [value, graphValue, remark])).toEqual([1, 0, 2, 1, 1, 50_000].map((value) => [value, value, null]));
  });
  it('MEM-24 takes a figure that differs from the graph with a remark alone', async () => {
    const { branches, chairs } = await returns.aUnion(1);
    const differing = (over: Record<string, unknown>) => returns.submit(chairs[0]!, branches[0]!, { differences: [{ figure: 'VISITS', value: 2, ...over }] });
    const refused = [{ code: 'REMARK_NEEDED', field: ['input', 'differences', '0', 'remark'] }];
    expect((await differing({})).userErrors).toEqual(refused);
    expect((await differing({ remark: ' ' })).userErrors).toEqual(refused);
    expect(code(await differing({ remark: '字'.repeat(501) }))).toBe('INVALID');
    expect(code(await differing({ value: 1.5, remark: 'x' }))).toBe('INVALID');
    const { monthlyReturn } = await differing({ remark: '两次走访尚未录入' });
    expect(monthlyReturn!.figures.find(({ figure }) => figure === 'VISITS')).toMatchObject({ value: 2, graphValue: 0, remark: '两次走访尚未录入' });
  });
  it('MEM-24 is not signed on figures that have changed since they were read', async () => {
    const { branches, chairs } = await returns.aUnion(1);
    const { digest } = (await returns.form(chairs[0]!, branches[0]!))!;
    await returns.ledgers.visit(branches[0]!);
    expect((await returns.act(chairs[0]!, 'submit', { branchId: branches[0], month: '2025-05', digest })).userErrors).toEqual([
      { code: 'STALE_FIGURES', field: ['input', 'digest'] },
    ]);
  });
  it('MEM-24 shows a later change of one record on exactly the figure that has it behind it, and keeps what was signed', async () => {
    const { branches, chairs, office } = await returns.aUnion(2);
    const [branch, other] = branches as [string, string];
    const { ledgers } = returns;
    const activityId = await ledgers.activity(branch);
    await ledgers.visit(branch);
    const { id, version } = await returns.submitted(chairs[0]!, branch);
    await returns.submitted(chairs[1]!, other);
    await returns.act(office, 'accept', { id, version });
    const changed = async (of: string): Promise<unknown> =>
      (await returns.read(office, of)).figures
        .filter(({ changedSinceSigning }) => changedSinceSigning)
        .map(({ figure, value, current, changes }) => [figure, value, current.value, changes.map(({ kind }) => kind)]);
    expect(await changed(branch)).toEqual([]);
    await ledgers.activity(branch, { activityId, version: 2, people: 21 });
    expect(await changed(branch)).toEqual([['ACTIVITIES', 1, 1, ['CORRECTED']]]);
    await ledgers.activity(branch, { activityId, version: 3, isCancelled: true });
    expect(await changed(branch)).toEqual([['ACTIVITIES', 1, 0, ['CORRECTED']]]);
    await ledgers.activity(branch, { activityId, version: 4, on: '2025-06-01' });
    expect(await changed(branch)).toEqual([['ACTIVITIES', 1, 0, ['REMOVED']]]);
    await ledgers.voucher(branch);
    expect(await changed(branch)).toEqual([
      ['ACTIVITIES', 1, 0, ['REMOVED']],
      ['SPEND', 0, 50_000, ['ADDED']],
    ]);
    expect(await changed(other)).toEqual([]);
  });
});

describe('MEM-24 from submission to acceptance', () => {
  it('MEM-24 goes back with a reason, comes again, and is locked once accepted', async () => {
    const { branches, chairs, office } = await returns.aUnion(1);
    const { id, version } = await returns.submitted(chairs[0]!, branches[0]!);
    expect(code(await returns.submit(chairs[0]!, branches[0]!))).toBe('ALREADY_SUBMITTED');
    expect((await returns.act(office, 'returnIt', { id, version, reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await returns.act(office, 'returnIt', { id, version, reason: '走访次数请核对' })).monthlyReturn).toMatchObject({ state: 'RETURNED', returnedReason: '走访次数请核对' });
    expect(await missing(branches[0]!, chairs[0])).toMatchObject([{ state: 'RETURNED' }]);
    await returns.ledgers.visit(branches[0]!);
    const again = (await returns.submit(chairs[0]!, branches[0]!, { narrative: '已补录' })).monthlyReturn!;
    expect(again).toMatchObject({ id, state: 'SUBMITTED', submission: 2, narrative: '已补录' });
    expect(again.figures.some(({ changedSinceSigning }) => changedSinceSigning)).toBe(false);
    expect((await returns.act(office, 'accept', { id, version: again.version })).monthlyReturn).toMatchObject({ state: 'ACCEPTED', acceptedOn: '2025-06-03' });
    expect(code(await returns.act(office, 'accept', { id, version: again.version + 1 }))).toBe('WRONG_STATE');
    expect(code(await returns.act(office, 'returnIt', { id, version: again.version + 1, reason: 'x' }))).toBe('WRONG_STATE');
    expect(code(await returns.submit(chairs[0]!, branches[0]!))).toBe('ALREADY_SUBMITTED');
  });
  it('MEM-24 has one return of a branch and month, though two sign at the same moment, and one of two reviews', async () => {
    const { branches, chairs, office } = await returns.aUnion(1);
    const both = await Promise.all([returns.submit(chairs[0]!, branches[0]!), returns.submit(chairs[0]!, branches[0]!)]);
    expect(both.map(code).sort()).toEqual(['ALREADY_SUBMITTED', undefined]);
    const { id, version } = await returns.read(office, branches[0]!);
    const reviews = await Promise.all([returns.act(office, 'accept', { id, version }), returns.act(office, 'returnIt', { id, version, reason: 'x' })]);
    expect(reviews.map(code).filter((one) => one === undefined)).toHaveLength(1);
  });
  it('MEM-24 counts the returns accepted of those that fell due in the period', async () => {
    const { union, branches, chairs, office } = await returns.aUnion(2, { fromMonth: '2025-04' });
    service.at('2025-06-10T10:00:00+08:00');
    const { monthlyReturn } = await returns.submit(chairs[0]!, branches[0]!, { month: '2025-04' });
    await returns.act(office, 'accept', { id: monthlyReturn!.id, version: 1 });
    await returns.submit(chairs[1]!, branches[1]!, { month: '2025-04' });
    const { membershipEvidence } = await import('../membership.evidence.js');
    const rate = (from: string, to: string, asOf = to): Promise<number | null> =>
      membershipEvidence(service.store).metrics['mem.monthlyReturnRate']!({ orgId: union, from, to, asOf, args: {} });
    expect([await rate('2025-05-01', '2025-05-31'), await rate('2025-01-01', '2025-12-31', '2025-06-10'), await rate('2025-05-01', '2025-05-31', '2025-05-04')]).toEqual([
      50, 25, 100,
    ]);
    expect(
      await membershipEvidence(service.store).metrics['mem.monthlyReturnRate']!({
        orgId: (await returns.aUnion(1, null)).union,
        from: '2025-01-01',
        to: '2025-12-31',
        asOf: '2025-06-10',
        args: {},
      }),
    ).toBeNull();
    service.at('2025-06-03T10:00:00+08:00');
  });
});

describe('MEM-24 who sees and does what', () => {
  it('MEM-24 is not reviewed by the branch, nor by who signed it, nor seen or touched by another union', async () => {
    const { union, branches, chairs, office } = await returns.aUnion(1);
    const { id, version } = await returns.submitted(office, branches[0]!);
    const other = await returns.aUnion(1);
    expect(code(await returns.act(office, 'accept', { id, version }))).toBe('OWN_RETURN');
    expect(code(await returns.act(holding('UNION_OFFICE', branches[0]!, { subject: 'x' }), 'accept', { id, version }))).toBe('NOT_FOUND');
    expect(code(await returns.act(other.office, 'accept', { id, version }))).toBe('NOT_FOUND');
    expect(code(await returns.act(other.office, 'submit', { branchId: branches[0], month: '2025-05', digest: 'x' }))).toBe('NOT_FOUND');
    expect(code(await returns.act(other.office, 'rule', { orgId: union, fromMonth: '2025-09' }))).toBe('NOT_FOUND');
    expect(await returns.form(other.office, branches[0]!)).toBeNull();
    expect(await missing(union, other.office)).toEqual([]);
    expect(await returns.read(other.office, branches[0]!)).toBeUndefined();
    expect(code(await returns.submit(office, union))).toBe('NOT_A_BRANCH');
    const refused = async (caller: Parameters<TestService['ask']>[0]): Promise<unknown> =>
      (await service.ask(caller, '{ monthlyReturns { totalCount } }')).errors?.[0]?.extensions['code'];
    expect([await refused(holding('MEMBER', union)), await refused(nobody), await refused(chairs[0]!)]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED', undefined]);
    const reference = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on MonthlyReturn { month } } }';
    expect(await service.data(other.office, reference, { r: [{ __typename: 'MonthlyReturn', id }] })).toEqual({ _entities: [null] });
  });
  it('MEM-24 reads eight returns with all that has changed in a number of queries that does not grow with them', async () => {
    const { branches, office } = await returns.aUnion(8);
    const page = '{ monthlyReturns { nodes { branch { name } figures { changedSinceSigning current { value } } } } }';
    await returns.submitted(theProduct, branches[0]!);
    const one = await service.commandsOf(() => service.data(office, page));
    for (const branch of branches.slice(1)) await returns.submitted(theProduct, branch);
    expect((await service.commandsOf(() => service.data(office, page))).sort()).toEqual(one.sort());
    expect(unresolvedFields(service)).toEqual([]);
  });
});

describe('MEM-24 a service that has not been heard of', () => {
  it('MEM-24 asks for a remark where the graph does not know a figure', async () => {
    const { branches, chairs } = await returns.aUnion(1);
    await returns.ledgers.unheard('finance');
    const refused = await returns.submit(chairs[0]!, branches[0]!);
    const given = await returns.submit(chairs[0]!, branches[0]!, { differences: [{ figure: 'SPEND', value: 100, remark: '财务系统维护' }] });
    expect(code(refused)).toBe('FIGURE_UNKNOWN');
    expect(given.monthlyReturn!.figures.find(({ figure }) => figure === 'SPEND')).toMatchObject({ value: 100, graphValue: null });
  });
});
