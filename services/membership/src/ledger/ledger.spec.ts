import { holding, nobody, startTestService, theProduct, unresolvedFields, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { ledgersOf, REGISTER_ENTRY, type Ledgers } from './ledger.seed.js';

let service: TestService;
let ledgers: Ledgers;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-06-30T10:00:00+08:00');
  ledgers = ledgersOf(service);
  await ledgers.heard();
});
afterAll(() => service.close());

describe('MEM-25 entries that come from records', () => {
  it('MEM-25 has an entry linked to a welfare visit once it is recorded, without a person, a title or an amount', async () => {
    const { branch, chair } = await ledgers.aUnion();
    const visit = await ledgers.visit(branch);
    expect(await ledgers.entries(chair, branch)).toEqual([
      {
        id: expect.any(String) as string,
        version: 1,
        ledger: 'WELFARE',
        occurredOn: '2025-05-10',
        summary: '已走访慰问 | a visit was made',
        source: 'RECORD',
        count: 1,
        people: null,
        personTimes: null,
        amountFen: null,
        isCancelled: false,
        recordRef: { service: 'WELFARE', recordType: 'VisitTask', recordId: visit },
        earlier: [],
      },
    ]);
  });
  it('MEM-25 has entries of all five services, each in its ledger', async () => {
    const { branch, office } = await ledgers.aUnion();
    const member = await ledgers.register.aMember(branch);
    await ledgers.register.act(theProduct, 'end', { id: member.id, version: member.version, on: '2025-05-20', reason: 'RESIGNED' });
    await ledgers.activity(branch);
    await ledgers.visit(branch);
    await ledgers.suggestion(branch);
    await ledgers.voucher(branch);
    await service.caughtUp();
    const said = (await ledgers.entries(office, branch)).map(({ ledger, recordRef, occurredOn }) => [ledger, recordRef?.service, occurredOn]);
    expect(said.sort()).toEqual([
      ['ACTIVITIES', 'CULTURE', '2025-05-10'],
      ['MEMBERS', 'MEMBERSHIP', '2025-01-01'],
      ['MEMBERS', 'MEMBERSHIP', '2025-05-20'],
      ['PROPOSALS', 'DEMOCRACY', '2025-05-10'],
      ['SPENDING', 'FINANCE', '2025-05-10'],
      ['WELFARE', 'WELFARE', '2025-05-10'],
    ]);
  });
  it('MEM-25 supersedes the entry of a record that was corrected, and keeps what it said; an older version that comes later has no effect', async () => {
    const { branch, office } = await ledgers.aUnion();
    const activityId = await ledgers.activity(branch, { version: 3 });
    await ledgers.activity(branch, { activityId, version: 5, people: 30, personTimes: 30 });
    await ledgers.activity(branch, { activityId, version: 4, people: 1, personTimes: 1 });
    await ledgers.activity(branch, { activityId, version: 6, on: '2025-06-01', people: 30, personTimes: 30 });
    expect(await ledgers.entries(office, branch)).toMatchObject([
      {
        version: 3,
        people: 30,
        occurredOn: '2025-06-01',
        earlier: [
          { revision: 1, people: 20, occurredOn: '2025-05-10' },
          { revision: 2, people: 30, occurredOn: '2025-05-10' },
        ],
      },
    ]);
  });
  it('MEM-25 counts a record once though its event comes twice, and not at all once it is cancelled', async () => {
    const { branch, office } = await ledgers.aUnion();
    const voucherId = await ledgers.voucher(branch);
    await ledgers.voucher(branch, { voucherId });
    expect((await ledgers.entries(office, branch)).map(({ amountFen, version }) => [amountFen, version])).toEqual([[50_000, 1]]);
    await ledgers.voucher(branch, { voucherId, version: 2, isCancelled: true });
    expect(await ledgers.entries(office, branch)).toMatchObject([{ isCancelled: true, count: 0, amountFen: 0, earlier: [{ count: 1, amountFen: 50_000 }] }]);
  });
  it('MEM-25 makes no entry of a voucher without expense, and a negative one of a reversal', async () => {
    const { branch, office } = await ledgers.aUnion();
    await ledgers.voucher(branch, { expenseFen: 0 });
    await ledgers.voucher(branch, { expenseFen: -50_000 });
    expect((await ledgers.entries(office, branch)).map(({ amountFen }) => amountFen)).toEqual([-50_000]);
  });
  it('MEM-25 leaves the entry of a joining where the member joined, after a transfer too', async () => {
    const { union, branch, office } = await ledgers.aUnion();
    const member = await ledgers.register.aMember(branch);
    await ledgers.register.act(theProduct, 'transfer', { id: member.id, version: member.version, toOrgId: union, on: '2025-06-01' });
    await service.caughtUp();
    expect(await ledgers.entries(office, branch)).toMatchObject([{ ledger: 'MEMBERS', version: 1 }]);
    expect(await ledgers.entries(office, union)).toEqual([]);
  });
});

describe('MEM-25 entries by hand', () => {
  it('MEM-25 supersedes a hand entry with what it said kept, and lets one of two corrections through', async () => {
    const { branch, chair } = await ledgers.aUnion();
    const { entry } = await ledgers.byHand(chair, branch, { people: 12 });
    const correct = (people: number) => ledgers.byHand(chair, branch, { people, correctsId: entry!.id, version: 1 });
    const answers = await Promise.all([correct(13), correct(14)]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE_VERSION']);
    expect(await ledgers.entries(chair, branch)).toMatchObject([{ id: entry!.id, version: 2, source: 'HAND', recordRef: null, earlier: [{ revision: 1, people: 12 }] }]);
  });
  it('MEM-25 refuses to edit by hand an entry that comes from a record', async () => {
    const { branch, chair } = await ledgers.aUnion();
    await ledgers.activity(branch);
    const [entry] = await ledgers.entries(chair, branch);
    const refused = await ledgers.byHand(chair, branch, { ledger: 'ACTIVITIES', correctsId: entry!.id, version: 1 });
    expect(refused.userErrors).toEqual([{ code: 'GENERATED', field: ['input', 'correctsId'] }]);
  });
  it.each([
    ['a ledger that records keep', { ledger: 'SPENDING' }, 'RECORDS_ONLY', 'ledger'],
    ['no summary', { summary: ' ' }, 'INVALID', 'summary'],
    ['a summary of 201 characters', { summary: '字'.repeat(201) }, 'INVALID', 'summary'],
    ['a day to come', { occurredOn: '2025-07-01' }, 'INVALID', 'occurredOn'],
    ['more people than person-times', { people: 3, personTimes: 2 }, 'INVALID', 'people'],
    ['a negative amount', { amountFen: -1 }, 'INVALID', 'amountFen'],
  ])('MEM-25 refuses %s', async (_, over, code, field) => {
    const { branch, chair } = await ledgers.aUnion();
    expect((await ledgers.byHand(chair, branch, over)).userErrors).toEqual([{ code, field: ['input', field] }]);
    expect((await ledgers.byHand(chair, branch, { summary: '字'.repeat(200), occurredOn: '2025-06-30', people: 2, personTimes: 2, amountFen: 0 })).userErrors).toEqual([]);
  });
});

describe('MEM-25 who sees and does what', () => {
  it('MEM-25 shows nothing to another union, to members and to the public, and takes nothing from them', async () => {
    const { branch, chair } = await ledgers.aUnion();
    const { entry } = await ledgers.byHand(chair, branch);
    const other = await ledgers.aUnion();
    expect(await ledgers.entries(other.office, branch)).toEqual([]);
    const absent = (await ledgers.byHand(other.office, 'org00000000000000000000000000')).userErrors;
    expect((await ledgers.byHand(other.office, branch)).userErrors).toEqual(absent);
    expect((await ledgers.byHand(other.office, branch, { correctsId: entry!.id, version: 1 })).userErrors[0]?.code).toBe('NOT_FOUND');
    const code = async (caller: Parameters<TestService['ask']>[0], query: string, variables?: Record<string, unknown>): Promise<unknown> =>
      (await service.ask(caller, query, variables)).errors?.[0]?.extensions['code'];
    expect(await code(holding('MEMBER', branch), '{ branchLedger { totalCount } }')).toBe('FORBIDDEN');
    expect(await code(nobody, '{ branchLedger { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await code(holding('AUDIT_COMMISSIONER', branch), REGISTER_ENTRY, { input: { branchId: branch, ledger: 'ASSETS', occurredOn: '2025-01-01', summary: 'x' } })).toBe(
      'FORBIDDEN',
    );
    const reference = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on BranchLedgerEntry { summary } } }';
    expect(await service.data(other.office, reference, { r: [{ __typename: 'BranchLedgerEntry', id: entry!.id }] })).toEqual({ _entities: [null] });
  });
  it('MEM-25 reads fifty entries with branch and what they said before in three queries', async () => {
    const { branch, office, chair } = await ledgers.aUnion();
    for (let i = 0; i < 20; i += 1) {
      const { entry } = await ledgers.byHand(chair, branch);
      await ledgers.byHand(chair, branch, { people: 1, correctsId: entry!.id, version: 1 });
    }
    const page = '{ branchLedger(first: 50) { nodes { summary branch { name } earlier { revision } recordRef { recordId } } } }';
    expect(await service.commandsOf(() => service.data(office, page))).toEqual(['find', 'find', 'find']);
    expect(unresolvedFields(service)).toEqual([]);
  });
});
