import type { Graph } from '../../graph.js';

interface Target {
  actual: number | null;
  met: boolean | null;
}
interface Task {
  key: string;
  state: string;
  targetProgress: Target[];
  evidence: { records: { recordType: string; title: string | null }[] };
}

async function taskOf(graph: Graph, login: string, orgId: string, key: string): Promise<Task> {
  const query = 'query ($orgId: ID!) { workPlan(orgId: $orgId, year: 2025) { tasks { key state targetProgress { actual met } evidence { records { recordType title } } } } }';
  const { workPlan } = await graph.data<{ workPlan: { tasks: Task[] } }>(login, query, { orgId });
  return workPlan.tasks.find((task) => task.key === key)!;
}

async function orgOf(graph: Graph, code: string): Promise<string> {
  return (await graph.data<{ organization: { id: string } }>(null, 'query ($code: String!) { organization(code: $code) { id } }', { code })).organization.id;
}

export function meetingStories(graph: Graph): void {
  describe('what a union regulates and decides', () => {
    it("MEM-16 shows 75 % of plan 4's twelve areas regulated, and its plan item open, though the year has passed", async () => {
      const orgId = await orgOf(graph, 'HSXC');
      const { regulationCoverage } = await graph.data<{ regulationCoverage: object }>(
        null,
        'query ($orgId: ID!) { regulationCoverage(orgId: $orgId, on: "2025-12-31") { required covered percent missing { name } } }',
        { orgId },
      );
      expect(regulationCoverage).toEqual({ required: 12, covered: 9, percent: 75, missing: [{ name: '干部管理' }, { name: '宣传教育' }, { name: '档案管理' }] });
      const task = await taskOf(graph, 'shen.hao', orgId, 'P4.3.3');
      expect(task).toMatchObject({ targetProgress: [{ actual: 75, met: false }] });
      expect(['DONE', 'DROPPED']).not.toContain(task.state);
      expect(task.evidence.records.filter(({ recordType }) => recordType === 'Regulation')).toHaveLength(9);
    });
  });
}
