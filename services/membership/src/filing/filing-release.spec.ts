import { theProduct } from '@uniongraph/testing';
import { PlansUnderTest, type Union } from '../work-plan/plan.seed.js';
import { aFiling, filingsOf, type Filings } from './filing.seed.js';

interface Item {
  kind: string;
  title: string;
  dueOn: string;
  isOverdue: boolean;
}

let plans: PlansUnderTest;
let filings: Filings;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
  filings = filingsOf(plans.service);
});
beforeEach(() => plans.service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => plans.service.close());

async function below(): Promise<{ superior: Union; union: Union }> {
  const superior = await plans.union();
  return { superior, union: await plans.union({ parentId: superior.id }) };
}

async function desk(union: Union, on: string, withinDays = 0): Promise<Item[]> {
  const query = 'query ($orgId: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $orgId, on: $on, withinDays: $days) { kind title dueOn isOverdue } }';
  const { officeDesk } = await plans.service.data<{ officeDesk: Item[] }>(union.office, query, { orgId: union.id, on, days: withinDays });
  return officeDesk.filter(({ kind }) => kind.startsWith('FILING'));
}

describe('MEM-33 what a reply releases', () => {
  it('MEM-33 releases the waiting plan task in the same transaction, with the time that it has', async () => {
    const { superior, union } = await below();
    const { tasks } = await plans.inForce(union, { months: [4], awaitingNotice: '改选办法待请示工会后另行制定' }, { months: [5], awaitingNotice: '待通知' });
    const [task, other] = [tasks[0]!, tasks[1]!];
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds: [task.id] }));
    await filings.must(superior.office, 'acknowledgeFiling', { id, version: 1 });
    expect(await plans.task(union.office, task.id)).toMatchObject({ stage: 'AWAITING_NOTICE' });
    await filings.must(superior.office, 'replyFiling', { id, version: 2, text: '同意' });
    expect(await plans.task(union.office, task.id)).toMatchObject({ stage: 'PLANNED', awaitingNotice: null, dueBy: '2025-04-30', version: 2 });
    expect(await plans.task(union.office, other.id)).toMatchObject({ stage: 'AWAITING_NOTICE', version: 1 });
  });
  it('MEM-33 leaves a task waiting when the request is returned, and one that does not wait as it is', async () => {
    const { superior, union } = await below();
    const { tasks } = await plans.inForce(union, { awaitingNotice: '待批复' }, {});
    const planTaskIds = tasks.map(({ id }) => id);
    const returned = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds }));
    await filings.must(superior.office, 'returnFiling', { id: returned.id, version: 1, reason: '材料不全' });
    expect((await plans.task(union.office, planTaskIds[0]!)).stage).toBe('AWAITING_NOTICE');
    const again = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds, supersedesId: returned.id }));
    await filings.must(superior.office, 'replyFiling', { id: again.id, version: 1, text: '同意' });
    expect(await Promise.all(planTaskIds.map((id) => plans.task(union.office, id)))).toMatchObject([
      { stage: 'PLANNED', version: 2 },
      { stage: 'PLANNED', version: 1 },
    ]);
  });
  it('MEM-33 releases the task of the plan in force though the request named it in an earlier revision, and the revision takes it over', async () => {
    const { superior, union } = await below();
    const { plan, tasks } = await plans.inForce(union, { months: [10], awaitingNotice: '待批复' });
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds: [tasks[0]!.id] }));
    plans.service.at('2025-07-10T10:00:00+08:00');
    const draft = await plans.must<{ id: string; version: number; tasks: { id: string }[] }>(union.office, 'reviseWorkPlan', {
      id: plan.id,
      version: plan.version,
      reason: '下半年修订计划',
    });
    const revised = await plans.published(union, draft);
    await filings.must(superior.office, 'replyFiling', { id, version: 1, text: '同意' });
    expect((await plans.task(union.office, revised.tasks[0]!.id)).stage).toBe('PLANNED');
  });
  it('MEM-33 releases nothing of a closed plan, and replies all the same', async () => {
    const { superior, union } = await below();
    const { plan, tasks } = await plans.inForce(union, { awaitingNotice: '待批复' });
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds: [tasks[0]!.id] }));
    await plans.must(union.office, 'closeWorkPlan', { id: plan.id, version: plan.version });
    expect(await filings.refusals(superior.office, 'replyFiling', { id, version: 1, text: '同意' })).toEqual([]);
    expect((await plans.task(union.office, tasks[0]!.id)).stage).toBe('AWAITING_NOTICE');
  });
  it('MEM-33 is evidence of the task, and no more once it is returned', async () => {
    const { superior, union } = await below();
    const { plan, tasks } = await plans.inForce(union, {});
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id, { planTaskIds: [tasks[0]!.id] }));
    const query = 'query ($id: ID!) { planTask(id: $id) { memEvidence { recordType recordId title occurredOn } } }';
    const evidence = async (): Promise<unknown> =>
      (await plans.service.data<{ planTask: { memEvidence: unknown } }>(union.office, query, { id: tasks[0]!.id })).planTask.memEvidence;
    expect(plan.state).toBe('PUBLISHED');
    expect(await evidence()).toEqual([{ recordType: 'Filing', recordId: id, title: '关于工会改选办法的请示', occurredOn: '2025-03-31' }]);
    await filings.must(superior.office, 'returnFiling', { id, version: 1, reason: '材料不全' });
    expect(await evidence()).toEqual([]);
  });
});

describe('MEM-33 on the desks', () => {
  it("MEM-33 puts a request on the addressee's desk until it is replied, and the reply on the sender's for two weeks", async () => {
    const { superior, union } = await below();
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id));
    const waiting = { kind: 'FILING_TO_HANDLE', title: '关于工会改选办法的请示', dueOn: '2025-03-31' };
    expect(await desk(superior, '2025-03-31')).toEqual([{ ...waiting, isOverdue: false }]);
    expect(await desk(union, '2025-03-31')).toEqual([]);
    await filings.must(superior.office, 'acknowledgeFiling', { id, version: 1 });
    expect(await desk(superior, '2025-04-01')).toEqual([{ ...waiting, isOverdue: true }]);
    plans.service.at('2025-04-02T10:00:00+08:00');
    await filings.must(superior.office, 'replyFiling', { id, version: 2, text: '同意' });
    const news = (dueOn: string): Item => ({ kind: 'FILING_REPLIED', title: waiting.title, dueOn, isOverdue: false });
    expect(await desk(union, '2025-04-02')).toEqual([news('2025-04-02')]);
    expect(await desk(union, '2025-04-16')).toEqual([news('2025-04-16')]);
    expect(await desk(union, '2025-04-17')).toEqual([]);
    expect((await desk(superior, '2025-04-02')).map(({ kind }) => kind)).toEqual(['FILING_REPLIED']);
  });
  it('MEM-33 takes a filing for the record off the desk once it is received', async () => {
    const { superior, union } = await below();
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id, { kind: 'FOR_RECORD' }));
    expect(await desk(superior, '2025-03-31')).toHaveLength(1);
    await filings.must(superior.office, 'acknowledgeFiling', { id, version: 1 });
    expect(await desk(superior, '2025-03-31')).toEqual([]);
  });
  it("MEM-33 keeps a returned filing on the sender's desk until a new one supersedes it", async () => {
    const { superior, union } = await below();
    const { id } = await filings.must(union.office, 'submitFiling', aFiling(union.id));
    await filings.must(superior.office, 'returnFiling', { id, version: 1, reason: '材料不全' });
    expect(await desk(union, '2025-03-31')).toMatchObject([{ kind: 'FILING_RETURNED' }]);
    expect(await desk(union, '2025-09-30')).toMatchObject([{ kind: 'FILING_RETURNED', isOverdue: true }]);
    await filings.must(theProduct, 'submitFiling', aFiling(union.id, { supersedesId: id }));
    expect(await desk(union, '2025-09-30')).toEqual([]);
  });
});
