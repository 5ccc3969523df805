import { randomUUID } from 'node:crypto';
import type { Graph } from '../../graph.js';

const FEDERATION = 'song.jie';
/** Nobody of the sample: holds the office of the new unions alone. */
const OFFICE = 'wu.xing';
const ABOVE = 'JDQ-ZGH';

interface Registered {
  organization: { id: string };
}
interface League {
  homeLeague: { percent: number; assessedCount: number; overdue: { code: string }[]; rows: { rank: number; branch: { name: string }; assessment: { grade: string } }[] };
}

/** @returns the id of a new organisation. */
async function registered(graph: Graph, parentId: string, kind: string, name: string): Promise<string> {
  const code = `E2E-${randomUUID().slice(0, 18).toUpperCase()}`;
  const input = { parentId, code, name, kind, establishedOn: '2020-01-01', employeeCount: 10 };
  return (await graph.act<Registered>(FEDERATION, 'registerOrganization', 'organization { id }', input)).organization.id;
}

/** @returns a new union with as many branches. */
async function aUnionWithBranches(graph: Graph, count: number): Promise<{ union: string; branches: string[] }> {
  const above = (await graph.data<Registered>(null, `{ organization(code: "${ABOVE}") { id } }`)).organization.id;
  const union = await registered(graph, above, 'ENTERPRISE', '考核示例工会');
  const branches: string[] = [];
  for (let no = 1; no <= count; no += 1) branches.push(await registered(graph, union, 'BRANCH', `第${no}分会`));
  return { union, branches };
}

export function returnsStories(graph: Graph): void {
  describe("a union's model staff homes", () => {
    it('MEM-23 stands at 83 % when 5 of 6 branches were assessed by 31 December, and the sixth is overdue', async () => {
      const { union, branches } = await aUnionWithBranches(graph, 6);
      const items = [{ name: '组织建设', max: 100 }];
      const grades = [{ name: '模范职工之家', minTotal: 90 }];
      const set = await graph.act(FEDERATION, 'setHomeScoringStandard', 'standard { id }', { orgId: union, year: 2024, items, grades });
      expect(set.userErrors).toEqual([]);
      for (const [at, branchId] of branches.slice(0, 5).entries()) {
        const scored = await graph.act(FEDERATION, 'scoreHome', 'assessment { id }', {
          branchId,
          year: 2024,
          scoredOn: '2024-12-20',
          scores: [{ item: '组织建设', score: 95 - at }],
        });
        expect(scored.userErrors).toEqual([]);
      }
      const query =
        'query ($id: ID!) { homeLeague(orgId: $id, year: 2024, on: "2025-01-01") { percent assessedCount overdue { name } rows { rank branch { name } assessment { grade } } } }';
      const { homeLeague } = await graph.data<League>(FEDERATION, query, { id: union });
      expect(homeLeague).toMatchObject({ percent: 83, assessedCount: 5, overdue: [{ name: '第6分会' }] });
      expect(homeLeague.rows[0]).toEqual({ rank: 1, branch: { name: '第1分会' }, assessment: { grade: '模范职工之家' } });
    });
    it('MEM-23 shows the campaign of plan 1 half-way, to its office and not to that of another union', async () => {
      const query = '{ organization(code: "HUAXING") { id } }';
      const { organization } = await graph.data<Registered>(null, query);
      const league = 'query ($id: ID!) { homeLeague(orgId: $id, year: 2025, on: "2025-06-30") { percent branchCount rows { rank } overdue { code } } }';
      expect(await graph.data('lin.tao', league, { id: organization.id })).toMatchObject({ homeLeague: { percent: 62, branchCount: 8, overdue: [] } });
      expect(await graph.data('wang.fang', league, { id: organization.id })).toEqual({ homeLeague: null });
    });
  });
  describe('a five-type assessment', () => {
    it('MEM-22 is not closed while integrity has no evidence, and is once each of the five has', async () => {
      const { union } = await aUnionWithBranches(graph, 0);
      let version = 0;
      let id = '';
      const act = async (login: string, name: string, input: Record<string, unknown>): Promise<unknown> => {
        const { assessment, userErrors } = await graph.act<{ assessment: { id: string; version: number } | null }>(login, name, 'assessment { id version }', input);
        ({ id, version } = assessment ?? { id, version });
        return userErrors.map(({ code }) => code);
      };
      expect((await graph.act(FEDERATION, 'grantRole', 'grant { role }', { subject: OFFICE, role: 'UNION_OFFICE', orgId: union })).userErrors).toEqual([]);
      expect(await act(OFFICE, 'openFiveTypeAssessment', { orgId: union, period: '2024' })).toEqual([]);
      const score = (type: string, evidence = [{ recordType: 'UnionOrganization', recordId: union }]) => act(OFFICE, 'scoreType', { id, version, type, score: 80, evidence });
      for (const type of ['LEARNING', 'SERVICE', 'INNOVATION', 'HARMONY']) expect(await score(type)).toEqual([]);
      expect(await score('INTEGRITY', [])).toEqual(['NO_EVIDENCE']);
      expect(await act(OFFICE, 'closeFiveTypeAssessment', { id, version })).toEqual(['NOT_SCORED']);
      expect(await score('INTEGRITY')).toEqual([]);
      expect(await act(OFFICE, 'closeFiveTypeAssessment', { id, version })).toEqual([]);
      const radar = 'query ($id: ID!) { fiveTypeRadar(orgId: $id, period: "2024") { axes { forceName score } } }';
      const forces = ['学习力', '服务力', '推动力', '凝聚力', '创新力'].map((forceName) => ({ forceName, score: 80 }));
      expect(await graph.data(OFFICE, radar, { id: union })).toEqual({ fiveTypeRadar: { axes: forces } });
    });
  });
}
