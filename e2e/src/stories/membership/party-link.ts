import type { Graph } from '../../graph.js';

interface Plan {
  id: string;
  version: number;
}
const PLAN = 'workPlan { id version }';

export function partyLinkStories(graph: Graph): void {
  describe('the link with the party organisation', () => {
    it('MEM-29 keeps a warning with a finalised plan that is published without a report to the party organisation', async () => {
      const { organization } = await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "HUAXING") { id } }');
      const act = async (name: string, input: object, selection = PLAN): Promise<Plan> => {
        const { workPlan, userErrors } = await graph.act<{ workPlan: Plan }>('lin.tao', name, selection, { ...input });
        expect(userErrors).toEqual([]);
        return workPlan;
      };
      const { members } = await graph.data<{ members: { nodes: { id: string }[] } }>('lin.tao', '{ members(first: 2) { nodes { id } } }');
      const draft = await act('draftWorkPlan', { orgId: organization.id, year: 2031, title: '端到端计划', sections: [{ no: '1', title: '组织建设' }] });
      const task = { key: 'T1', section: '1', item: '事项', text: '内容', months: [3], committee: 'OFF', capabilities: ['MEM-29'], per: 'YEAR' };
      expect((await graph.act('lin.tao', 'addPlanTask', 'planTask { id }', { planId: draft.id, task })).userErrors).toEqual([]);
      const discussed = await act('discussWorkPlan', { ...draft, on: '2025-03-01', presentIds: members.nodes.map(({ id }) => id), minutes: '经委员会研究讨论。' });
      const final = await act('finalizeWorkPlan', discussed);
      expect(await act('publishWorkPlan', final, 'workPlan { state warnings { code } }')).toEqual({ state: 'PUBLISHED', warnings: [{ code: 'NO_PARTY_REPORT' }] });
    });

    it('MEM-29 has no warning with the plans of plan 1 and plan 7, which were reported first', async () => {
      for (const [login, code] of [
        ['lin.tao', 'HUAXING'],
        ['feng.xia', 'LXSY'],
      ] as const) {
        const { organization } = await graph.data<{ organization: { id: string } }>(null, `{ organization(code: "${code}") { id } }`);
        const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { partyReport { to } warnings { code } } }';
        expect(await graph.data(login, query, { id: organization.id })).toEqual({ workPlan: { partyReport: { to: expect.stringContaining('中共') as string }, warnings: [] } });
      }
    });
  });
}
