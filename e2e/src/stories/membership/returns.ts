import { randomUUID } from 'node:crypto';
import { eventually } from '../../eventually.js';
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

interface Ledgers {
  branchLedger: { nodes: { id: string; summary: string; amountFen: number | null; recordRef: { recordId: string } }[] };
  visitTasks: { nodes: { id: string }[] };
  yearlyReport: { figures: { figure: string; value: number | null; completeAt: string | null; sources: { nodes: { entry: { id: string } }[] } }[] };
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
  describe('the ledgers of a union', () => {
    it('MEM-25 have an entry linked to each welfare visit, and the yearly report names the visits behind its figure', async () => {
      const { organization } = await graph.data<Registered>(null, '{ organization(code: "JDDF") { id } }');
      const query = `query ($id: ID!) {
        branchLedger(filter: { branchId: { eq: $id }, ledger: { eq: WELFARE } }) { nodes { id occurredOn summary amountFen recordRef { recordType recordId } } }
        visitTasks(filter: { state: { eq: DONE } }) { nodes { id } }
        yearlyReport(orgId: $id, year: 2025) { figures { figure value completeAt sources { nodes { entry { id } } } } } }`;
      const seen = await eventually(
        () => graph.data<Ledgers>('wang.fang', query, { id: organization.id }),
        ({ branchLedger, yearlyReport }) => branchLedger.nodes.length >= 3 && yearlyReport.figures.every(({ completeAt }) => completeAt !== null),
      );
      const visits = seen.visitTasks.nodes.map(({ id }) => id);
      expect(visits.length).toBeGreaterThanOrEqual(3);
      expect(seen.branchLedger.nodes.map(({ recordRef }) => recordRef.recordId).sort()).toEqual(visits.sort());
      expect(new Set(seen.branchLedger.nodes.map(({ summary, amountFen }) => `${summary} ${amountFen}`))).toEqual(new Set(['已走访慰问 | a visit was made null']));
      const figure = seen.yearlyReport.figures.find((one) => one.figure === 'VISITS')!;
      expect(figure.sources.nodes).toHaveLength(figure.value!);
      expect(seen.branchLedger.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(figure.sources.nodes.map(({ entry }) => entry.id)));
      const { yearlyReport } = await graph.data<Ledgers>('li.jianguo', query, { id: organization.id });
      for (const name of ['MEMBERS', 'NEW_MEMBERS', 'ACTIVITIES', 'PROPOSALS', 'SPEND'])
        expect(typeof yearlyReport.figures.find((one) => one.figure === name)!.value).toBe('number');
    });
    it('MEM-25 are not shown to another union, and an entry that comes from a record is not edited by hand', async () => {
      const { organization } = await graph.data<Registered>(null, '{ organization(code: "JDDF") { id } }');
      const ledger = 'query ($id: ID!) { branchLedger(first: 1, filter: { branchId: { eq: $id }, source: { eq: RECORD }, ledger: { eq: WELFARE } }) { nodes { id version } } }';
      expect(await graph.data('lin.tao', ledger, { id: organization.id })).toEqual({ branchLedger: { nodes: [] } });
      const { branchLedger } = await graph.data<{ branchLedger: { nodes: { id: string; version: number }[] } }>('wang.fang', ledger, { id: organization.id });
      const { id: correctsId, version } = branchLedger.nodes[0]!;
      const edit = { branchId: organization.id, ledger: 'WELFARE', occurredOn: '2025-02-12', summary: '改动', correctsId, version };
      expect((await graph.act('wang.fang', 'registerLedgerEntry', 'entry { id }', edit)).userErrors).toMatchObject([{ code: 'GENERATED' }]);
    });
  });
}
