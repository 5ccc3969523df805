import type { Graph } from '../../graph.js';

const OFFICE = 'feng.xia';

interface Seen {
  organization: { id: string };
  frameworks: { nodes: { id: string }[] };
}
interface Board {
  framework: { levels: { count: number; nodes: object[] }[] };
  gaps: string[];
  nodes: { isGap: boolean; tasks: { key: string; frameworkNodes: object[] }[] }[];
}

export function frameworkStories(graph: Graph): void {
  describe("plan 7's framework of one, two, three, four and five", () => {
    it('MEM-35 has 1, 2, 3, 4 and 5 nodes, and its gap report names the strength without a task', async () => {
      const { frameworks } = await graph.data<Seen>(OFFICE, '{ frameworks(filter: { code: { eq: "1-2-3-4-5" }, year: { eq: 2025 } }) { nodes { id } } }');
      const query =
        'query ($id: ID!) { tasksByFramework(frameworkId: $id) { framework { levels { count nodes { name } } } gaps nodes { isGap tasks { key frameworkNodes { node { key } } } } } }';
      const { tasksByFramework: board } = await graph.data<{ tasksByFramework: Board }>(OFFICE, query, { id: frameworks.nodes[0]!.id });
      expect(board.framework.levels.map(({ count, nodes }) => [count, nodes.length])).toEqual([1, 2, 3, 4, 5].map((count) => [count, count]));
      expect(board.gaps).toEqual(['五个力度：调查研究力度']);
      expect(board.nodes.flatMap(({ tasks }) => tasks).every(({ frameworkNodes }) => frameworkNodes.length > 0)).toBe(true);
    });
    it('MEM-35 refuses five strengths of which there are four', async () => {
      const { organization } = await graph.data<Seen>(null, '{ organization(code: "LXSY") { id } }');
      const levels = [{ name: '五个力度', nodes: ['一', '二', '三', '四'] }];
      const answer = await graph.act(OFFICE, 'defineFramework', 'framework { id }', { orgId: organization.id, code: '5', name: '五个力度', year: 2031, levels });
      expect(answer).toMatchObject({ framework: null, userErrors: [{ code: 'WRONG_NODE_COUNT', field: ['input', 'levels', '0', 'nodes'] }] });
    });
    it('MEM-35 shows the bodies with which the town union holds its activities', async () => {
      const { partners } = await graph.data<{ partners: { nodes: { kind: string }[] } }>('qian.feng', '{ partners { nodes { name kind } } }');
      expect(partners.nodes.map(({ kind }) => kind).sort()).toEqual(['FAMILY_PLANNING', 'WOMENS_FEDERATION']);
    });
  });
}
