import type { Graph } from '../graph.js';

export const TASKS = `tasks { key months committee percent percentReason
  targetProgress { target { metric } actual met reason }
  evidence { missing records { subgraph capabilityId recordType title occurredOn people amountFen } } }`;

export interface Task {
  key: string;
  months: number[];
  committee: string;
  percent: number | null;
  percentReason: string | null;
  targetProgress: { target: { metric: string }; actual: number | null; met: boolean | null; reason: string | null }[];
  evidence: { missing: string[]; records: { subgraph: string; capabilityId: string; recordType: string; title: string | null; people: number | null; amountFen: number | null }[] };
}
interface Plan {
  tasks: Task[];
}

const BOTH = `query ($six: ID!, $one: ID!) { six: workPlan(orgId: $six, year: 2025) { ${TASKS} } one: workPlan(orgId: $one, year: 2025) { ${TASKS} } }`;
const SUBGRAPH_OF: Record<string, string> = { mem: 'MEMBERSHIP', dem: 'DEMOCRACY', wel: 'WELFARE', cul: 'CULTURE', fin: 'FINANCE' };

/** @returns the ids of the organisations of plans 6 and 1. */
export function planOwners(graph: Graph): Promise<{ six: string; one: string }> {
  return graph
    .data<{ six: { id: string }; one: { id: string } }>(null, '{ six: organization(code: "JDDF") { id } one: organization(code: "HUAXING") { id } }')
    .then(({ six, one }) => ({ six: six.id, one: one.id }));
}

/** Which subgraphs a plan's answer stands on: those whose records are evidence, and those whose metrics give a figure. */
function sources({ tasks }: Plan): Set<string> {
  const evident = tasks.flatMap(({ evidence }) => evidence.records.map(({ subgraph }) => subgraph));
  const measured = tasks.flatMap(({ targetProgress }) => targetProgress.filter(({ actual }) => actual !== null).map(({ target }) => SUBGRAPH_OF[target.metric.slice(0, 3)]!));
  return new Set([...evident, ...measured]);
}

export function yearlyPlan(graph: Graph): void {
  describe('a yearly plan and how far it is', () => {
    let owners: { six: string; one: string };
    const planOf = async (login: string, orgId: string): Promise<Plan> =>
      (await graph.data<{ workPlan: Plan }>(login, `query ($orgId: ID!) { workPlan(orgId: $orgId, year: 2025) { ${TASKS} } }`, { orgId })).workPlan;
    const task = ({ tasks }: Plan, key: string): Task => tasks.find((one) => one.key === key)!;

    beforeAll(async () => {
      owners = await planOwners(graph);
    });

    it("MEM-31 MEM-32 shows plan 6's office the year's tasks with months, committee, percent and evidence from membership, welfare and finance", async () => {
      const plan = await planOf('wang.fang', owners.six);
      expect({ tasks: plan.tasks.length, withoutCommittee: plan.tasks.filter(({ committee }) => committee === null).length }).toEqual({ tasks: 18, withoutCommittee: 0 });
      expect(task(plan, 'P6.4.3')).toMatchObject({ committee: 'LIV', percent: 100, targetProgress: [{ target: { metric: 'wel.hospitalVisitRate' }, actual: 100, met: true }] });
      expect(task(plan, 'P6.1.1')).toMatchObject({ months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], committee: 'OFF', percent: expect.any(Number) as number });
      expect([...sources(plan)].sort()).toEqual(expect.arrayContaining(['FINANCE', 'MEMBERSHIP', 'WELFARE']));
    });

    it('MEM-34 gives no percent where a part of it cannot be known, and says why', async () => {
      const { percent, percentReason } = task(await planOf('wang.fang', owners.six), 'P6.4.1');
      expect({ percent, percentReason }).toEqual({ percent: null, percentReason: expect.stringContaining('wel.festivalGrantsPaid') as string });
    });

    it("MEM-31 MEM-32 shows plan 1's office evidence from democracy and culture too", async () => {
      const plan = await planOf('lin.tao', owners.one);
      expect(task(plan, 'P1.1.2').evidence.records).toEqual(
        expect.arrayContaining([expect.objectContaining({ subgraph: 'DEMOCRACY', capabilityId: 'DEM-13', recordType: 'Suggestion' })]),
      );
      expect(task(plan, 'P1.3.4').evidence.records).toEqual([expect.objectContaining({ subgraph: 'CULTURE', capabilityId: 'CUL-01', recordType: 'Activity', people: 22 })]);
    });

    it('MEM-31 answers one query over both plans from all five subgraphs', async () => {
      const { six, one } = await graph.data<{ six: Plan; one: Plan }>('wang.fang', BOTH, owners);
      expect([...new Set([...sources(six), ...sources(one)])].sort()).toEqual(['CULTURE', 'DEMOCRACY', 'FINANCE', 'MEMBERSHIP', 'WELFARE']);
    });

    it('MEM-32 MEM-34 gives every viewer the same percent, and the names in the evidence to nobody', async () => {
      const [office, member, elsewhere] = await Promise.all(['wang.fang', 'liu.yang', 'lin.tao'].map((login) => planOf(login, owners.six)));
      const percents = (plan: Plan | undefined) => plan!.tasks.map(({ key, percent }) => ({ key, percent }));
      expect(percents(member)).toEqual(percents(office));
      expect(percents(elsewhere)).toEqual(percents(office));
      const visits = [office, member, elsewhere].flatMap((plan) => task(plan!, 'P6.4.3').evidence.records.filter(({ recordType }) => recordType === 'VisitTask'));
      expect(new Set(visits.map(({ title, people }) => `${title} ${people}`))).toEqual(new Set(['null null']));
    });
  });
}
