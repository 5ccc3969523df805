import { eventually } from '../../eventually.js';
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

    it('MEM-13 shows May as missed from 1 June on, and on the desk of the office', async () => {
      const orgId = await orgOf(graph, 'CSQF');
      const stateOf = async (on: string): Promise<{ held: number; missed: number; months: { month: string; state: string }[] }> =>
        (
          await graph.data<{ monthlyMeetingCompliance: { held: number; missed: number; months: { month: string; state: string }[] } }>(
            'tan.xue',
            'query ($orgId: ID!, $on: LocalDate) { monthlyMeetingCompliance(orgId: $orgId, year: 2025, on: $on) { held missed months { month state } } }',
            { orgId, on },
          )
        ).monthlyMeetingCompliance;
      expect((await stateOf('2025-05-31')).months[4]).toEqual({ month: '2025-05', state: 'DUE' });
      expect((await stateOf('2025-06-01')).months[4]).toEqual({ month: '2025-05', state: 'MISSED' });
      expect(await stateOf('2025-12-31')).toMatchObject({ held: 11, missed: 1 });
      const desk = 'query ($orgId: ID!) { officeDesk(orgId: $orgId, on: "2025-06-01", withinDays: 0) { kind dueOn isOverdue } }';
      const { officeDesk } = await graph.data<{ officeDesk: object[] }>('tan.xue', desk, { orgId });
      expect(officeDesk).toContainEqual({ kind: 'MONTHLY_MEETING', dueOn: '2025-05-31', isOverdue: true });
      expect((await taskOf(graph, 'tan.xue', orgId, 'P2.1.7a')).targetProgress).toEqual([{ actual: 11, met: false }]);
    });

    it("MEM-15 has plan 3's session 5-3 held, and refuses 5-5: next is 5-4", async () => {
      const orgId = await orgOf(graph, 'SCYZ');
      const listed = 'query ($orgId: ID!) { unionCongressSessions(filter: { orgId: { eq: $orgId } }) { nodes { name state resolutions { no planTasks { key } } } } }';
      const { unionCongressSessions } = await graph.data<{ unionCongressSessions: { nodes: object[] } }>('fang.zhong', listed, { orgId });
      expect(unionCongressSessions.nodes).toEqual([
        {
          name: '五届三次会议',
          state: 'CLOSED',
          resolutions: [
            { no: 1, planTasks: [] },
            { no: 2, planTasks: [{ key: 'P3.2.1' }] },
          ],
        },
        { name: '五届二次会议', state: 'CLOSED', resolutions: [] },
      ]);
      expect((await taskOf(graph, 'fang.zhong', orgId, 'P3.5.3')).targetProgress).toEqual([{ actual: 1, met: true }]);
      const next = { orgId, termNo: 5, sessionNo: 5, from: '2026-03-20', to: '2026-03-20', delegates: 45 };
      const refused = await graph.act<{ unionCongressSession: null }>('fang.zhong', 'planUnionCongress', 'unionCongressSession { id }', next);
      expect(refused.userErrors).toMatchObject([{ code: 'NOT_CONSECUTIVE', message: expect.stringContaining('5-4') as string }]);
    });

    it('MEM-28 links the adopted report to the regulation that it changed', async () => {
      const query =
        'query ($orgId: ID!) { investigations(filter: { orgId: { eq: $orgId }, state: { eq: ADOPTED } }) { nodes { report { method sample } changedRegulation { title state } } } }';
      const { investigations } = await graph.data<{ investigations: { nodes: object[] } }>('ren.zhigang', query, { orgId: await orgOf(graph, 'SZHW') });
      expect(investigations.nodes).toEqual([
        {
          report: { method: '入户座谈与问卷', sample: '一线清运职工 86 人，回收有效问卷 81 份' },
          changedRegulation: { title: '一线职工劳动保护办法', state: 'IN_FORCE' },
        },
      ]);
    });

    it("MEM-27 shows 1/1 for plan 9's chair, who attended the April course that culture recorded", async () => {
      const orgId = await orgOf(graph, 'YXXX');
      const query = 'query ($orgId: ID!) { cadreTrainingCompliance(orgId: $orgId, year: 2025, post: CHAIR) { trainings { required attended compliant } } }';
      const read = () => graph.data<{ cadreTrainingCompliance: { trainings: { attended: number }[] } }>('yu.xiulan', query, { orgId });
      const { cadreTrainingCompliance } = await eventually(read, (answer) => answer.cadreTrainingCompliance.trainings[0]?.attended === 1);
      expect(cadreTrainingCompliance.trainings).toEqual([{ required: 1, attended: 1, compliant: true }]);
    });
  });
}
