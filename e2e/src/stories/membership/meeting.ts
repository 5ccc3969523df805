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

    it("MEM-14 counts plan 6's six committee meetings and its one of all staff in the first half of the year, and meets its targets by them", async () => {
      const orgId = await orgOf(graph, 'JDDF');
      const counted = 'query ($orgId: ID!) { meetingCounts(orgId: $orgId, period: "2025-H1") { kind count } }';
      expect(await graph.data('wang.fang', counted, { orgId })).toEqual({
        meetingCounts: [
          { kind: 'COMMITTEE', count: 6 },
          { kind: 'ALL_STAFF', count: 1 },
          { kind: 'ALL_MEMBERS', count: 0 },
        ],
      });
      const { targetProgress } = await taskOf(graph, 'wang.fang', orgId, 'P6.3.3');
      expect(targetProgress.slice(0, 2)).toMatchObject([
        { actual: 1, met: true },
        { actual: 6, met: true },
      ]);
    });

    it('MEM-14 makes a decision somebody’s work, whom the office sees and other unions do not', async () => {
      const query = 'query { workAssignments(filter: { doneOn: { isNull: true } }) { nodes { text dueOn decisionNo meeting { agenda } } } }';
      const own = await graph.data<{ workAssignments: { nodes: object[] } }>('wang.fang', query);
      expect(own.workAssignments.nodes).toContainEqual({
        text: '春节前完成对困难职工的走访',
        dueOn: '2025-01-24',
        decisionNo: 1,
        meeting: { agenda: ['讨论年度工作计划', '春节慰问安排'] },
      });
      expect((await graph.data<{ workAssignments: { nodes: object[] } }>('lin.tao', query)).workAssignments.nodes).toEqual([]);
    });
  });
}
