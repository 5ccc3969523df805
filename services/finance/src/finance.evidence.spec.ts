import type { Caller } from '@uniongraph/access';
import { ticketSeal, type EvidenceTicket } from '@uniongraph/evidence';
import { newId } from '@uniongraph/mongo';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { BooksUnderTest, credit, debit, type Union } from './testing.js';

interface Task {
  finEvidence: { recordType: string; recordId: string; title: string | null; occurredOn: string | null; amountFen: number | null; capabilityId: string }[] | null;
  finMetrics: { metric: string; value: number | null; unit: string }[] | null;
  cost: number | null;
}

let books: BooksUnderTest;
beforeAll(async () => {
  books = await BooksUnderTest.start('2025-06-08T10:00:00+08:00');
});
afterEach(() => books.service.at('2025-06-08T10:00:00+08:00'));
afterAll(() => books.stop());

const QUERY =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PlanTask { finEvidence { recordType recordId title occurredOn amountFen capabilityId } finMetrics { metric value unit } cost } } }';

/** Asks as the gateway does: with what membership's ticket says of the task. */
async function taskSeenBy(caller: Caller, { org }: Union, id: string, over: Partial<EvidenceTicket> = {}): Promise<Task> {
  const ticket: EvidenceTicket = { subjectId: id, orgId: org, tasks: [{ id, earlierIds: [] }], metrics: [], ...over };
  const r = [{ __typename: 'PlanTask', id, evidenceTicket: ticketSeal(books.service.seal).seal(ticket) }];
  return (await books.service.data<{ _entities: Task[] }>(caller, QUERY, { r }))._entities[0]!;
}
const spending = (union: Union, planTaskId: string, fen: number) => books.posted(union, { kind: 'EXPENSE', lines: [debit('501', fen, { planTaskId }), credit('102', fen)] });

describe('FIN-05 vouchers as evidence', () => {
  it('FIN-05 gives date and amount to those who read vouchers, and a title to nobody', async () => {
    const [union, task] = [await books.union(), newId('tsk')];
    const { id } = await spending(union, task, 500);
    await books.draft(union, { planTaskIds: [task] });
    const item = { recordType: 'Voucher', recordId: id, capabilityId: 'FIN-05', title: null };
    expect((await taskSeenBy(union.audit, union, task)).finEvidence).toEqual([{ ...item, occurredOn: '2025-05-20', amountFen: 500 }]);
    expect((await taskSeenBy(memberOf(union.org, union.handler), union, task)).finEvidence).toEqual([{ ...item, occurredOn: null, amountFen: null }]);
  });
  it('FIN-05 takes neither a reversed voucher nor its reversal as evidence', async () => {
    const [union, task] = [await books.union(), newId('tsk')];
    await books.reversed(union, await spending(union, task, 500), { datedOn: '2025-05-25' });
    expect((await taskSeenBy(union.audit, union, task)).finEvidence).toEqual([]);
  });
});

describe('FIN-06 notices as evidence', () => {
  it('FIN-06 shows a published notice with its title to everybody, and a draft to nobody', async () => {
    const [union, task] = [await books.union(['2025-04', '2025-05']), newId('tsk')];
    await books.close(union, '2025-04');
    const { id } = await books.published(union, '2025-04', { planTaskIds: [task] });
    await books.done(union.finance, 'prepareFinanceNotice', { orgId: union.org, year: 2025, month: 5, planTaskIds: [task] });
    expect((await taskSeenBy(nobody, union, task)).finEvidence).toEqual([
      { recordType: 'FinanceNotice', recordId: id, capabilityId: 'FIN-06', title: '2025-04 经费收支公告 | Finance notice of 2025-04', occurredOn: '2025-06-08', amountFen: 0 },
    ]);
  });
  it("FIN-01 shows a closed month and a bank account of the union's own as evidence", async () => {
    const [union, task] = [await books.union([]), newId('tsk')];
    await books.open(union, '2025-05', { planTaskIds: [task] });
    await books.done(union.finance, 'registerBankAccount', {
      orgId: union.org,
      bank: '工行',
      accountNo: '6222999988887777',
      isSeparate: true,
      openedOn: '2025-01-10',
      planTaskIds: [task],
    });
    const types = async (): Promise<unknown> => (await taskSeenBy(union.office, union, task)).finEvidence?.map(({ recordType, occurredOn }) => [recordType, occurredOn]);
    expect(await types()).toEqual([['UnionBankAccount', '2025-01-10']]);
    await books.close(union, '2025-05');
    expect(await types()).toEqual([
      ['UnionBankAccount', '2025-01-10'],
      ['FiscalPeriod', '2025-06-08'],
    ]);
  });
  it('FIN-06 links a notice to a task afterwards, by the office', async () => {
    const [union, task] = [await books.union(['2025-04']), newId('tsk')];
    await books.close(union, '2025-04');
    const { id } = await books.published(union, '2025-04');
    const attach = 'mutation ($input: AttachFinEvidenceInput!) { attachFinEvidence(input: $input) { evidence { recordId } userErrors { code } } }';
    const input = { taskId: task, recordType: 'FinanceNotice', recordId: id };
    expect(await books.error(union.audit, attach, { input })).toBe('FORBIDDEN');
    expect(await books.service.data(union.office, attach, { input })).toEqual({ attachFinEvidence: { evidence: { recordId: id }, userErrors: [] } });
    expect((await taskSeenBy(nobody, union, task)).finEvidence).toMatchObject([{ recordId: id }]);
  });
});

describe('FIN-06 the metric fin.noticesPublished', () => {
  const share = async (union: Union, from = '2025-01-01', to = '2025-12-31'): Promise<unknown> => {
    const task = newId('tsk');
    const metrics = [{ key: 'k', metric: 'fin.noticesPublished', args: [], from, to }];
    return (await taskSeenBy(nobody, union, task, { metrics })).finMetrics?.[0];
  };
  it('FIN-06 is the share of the months due with a notice, in percent, the same for every viewer', async () => {
    const union = await books.union(['2025-03', '2025-04', '2025-05']);
    await books.close(union, '2025-03');
    await books.published(union, '2025-03');
    expect(await share(union)).toEqual({ metric: 'fin.noticesPublished', value: 50, unit: 'PERCENT' });
    expect(await share(union, '2025-03-01', '2025-03-31')).toMatchObject({ value: 100 });
    expect(await share(union, '2025-04-01', '2025-04-30')).toMatchObject({ value: 0 });
    expect(await share(union, '2025-05-01', '2025-05-31')).toMatchObject({ value: 100 });
    books.service.at('2025-06-11T00:00:00+08:00');
    expect(await share(union, '2025-05-01', '2025-05-31')).toMatchObject({ value: 0 });
  });
  it('FIN-06 has no value for a union without books', async () => {
    expect(await share(await books.union([]))).toMatchObject({ value: null });
  });
});

describe('FIN-05 the cost of a plan task', () => {
  it('FIN-05 is 1,500 for three vouchers of 500 on one task, the lines of other tasks left out', async () => {
    const [union, task, other] = [await books.union(), newId('tsk'), newId('tsk')];
    for (let index = 0; index < 3; index += 1) await spending(union, task, 500);
    await books.posted(union, { kind: 'EXPENSE', lines: [debit('501', 70, { planTaskId: other }), debit('502', 30), credit('102', 100)], planTaskIds: [task] });
    expect((await taskSeenBy(union.finance, union, task)).cost).toBe(1_500);
    expect((await taskSeenBy(union.finance, union, other)).cost).toBe(70);
  });
  it('FIN-05 deducts reversals, leaves drafts out, and counts earlier revisions of the task', async () => {
    const [union, task, earlier] = [await books.union(), newId('tsk'), newId('tsk')];
    await books.reversed(union, await spending(union, task, 500), { datedOn: '2025-05-25' });
    await spending(union, earlier, 40);
    await books.draft(union, { kind: 'EXPENSE', lines: [debit('501', 9, { planTaskId: task }), credit('102', 9)] });
    expect((await taskSeenBy(union.finance, union, task)).cost).toBe(0);
    expect((await taskSeenBy(union.finance, union, task, { tasks: [{ id: task, earlierIds: [earlier] }] })).cost).toBe(40);
  });
  it("FIN-23 is null for those who do not read the union's books, and for a ticket of another task", async () => {
    const [union, other, task] = [await books.union(), await books.union(), newId('tsk')];
    await spending(union, task, 500);
    for (const caller of [nobody, memberOf(union.org, union.handler), holding('FEDERATION_OFFICER', union.org), other.finance])
      expect((await taskSeenBy(caller, union, task)).cost).toBeNull();
    expect((await taskSeenBy(union.finance, union, task, { subjectId: newId('tsk') })).cost).toBeNull();
  });
  it('FIN-05 reads the cost of fifty tasks in one query, once the directory has told of the union', async () => {
    const union = await books.union();
    const r = Array.from({ length: 50 }, () => newId('tsk')).map((id) => ({
      __typename: 'PlanTask',
      id,
      evidenceTicket: ticketSeal(books.service.seal).seal({ subjectId: id, orgId: union.org, tasks: [{ id, earlierIds: [] }], metrics: [] }),
    }));
    expect(
      await books.service.commandsOf(() => books.service.data(union.finance, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PlanTask { cost } } }', { r })),
    ).toEqual(['aggregate']);
  });
});
