import { PlansUnderTest } from '../work-plan/plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start();
});
afterAll(() => plans.service.close());

const none = { demEvidence: [], welEvidence: [], culEvidence: [], finEvidence: [], demMetrics: [], welMetrics: [], culMetrics: [], finMetrics: [] };
const PROGRESS =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PlanTask { percent targetProgress { actual } evidence { records { recordType title people quantity } } } } }';
const REDRAW = 'mutation ($input: RedrawUnionGroupsInput!) { redrawUnionGroups(input: $input) { groupingRound { id } userErrors { code } } }';

describe('MEM-02 in the yearly plan', () => {
  it('MEM-02 counts the groups in force for mem.groupCount, and is evidence of its task', async () => {
    const union = await plans.union();
    const { tasks } = await plans.inForce(union, { targets: [{ metric: 'mem.groupCount', op: 'EQ', value: 2, unit: 'COUNT', per: 'ONCE' }] });
    const [task] = tasks;
    const progress = () => plans.service.data(union.office, PROGRESS, { r: [{ __typename: 'PlanTask', id: task!.id, ...none }] });
    expect(await progress()).toMatchObject({ _entities: [{ percent: 0, targetProgress: [{ actual: 0 }] }] });
    const groups = union.committee.map((id, i) => ({ name: String(i), memberIds: [id] }));
    const redraw = (input: object) =>
      plans.service.data<{ redrawUnionGroups: { groupingRound: { id: string } } }>(union.office, REDRAW, { input: { orgId: union.id, dueOn: '2025-03-31', ...input } });
    const first = await redraw({ targetCount: 1, groups: [{ name: '一', memberIds: union.committee }], on: '2025-03-01' });
    await redraw({ targetCount: 2, groups, replacesRoundId: first.redrawUnionGroups.groupingRound.id, planTaskIds: [task!.id] });
    expect(await progress()).toMatchObject({
      _entities: [{ percent: 100, targetProgress: [{ actual: 2 }], evidence: { records: [{ recordType: 'GroupingRound', title: '划分2个工会小组', people: 2, quantity: 2 }] } }],
    });
  });
});
