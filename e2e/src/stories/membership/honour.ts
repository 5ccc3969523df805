import { addDays, today } from '@uniongraph/calendar';
import type { Graph } from '../../graph.js';
import { planOwners, TASKS, type Task } from '../yearly-plan.js';

/** What becomes of good work: honours, campaigns, selections, and what is done for those who hold them. */
export function honourStories(graph: Graph): void {
  describe('an honour that is to be kept', () => {
    let owners: { six: string; one: string };
    beforeAll(async () => {
      owners = await planOwners(graph);
    });

    it("MEM-18 is on the office's due list and desk thirty days before its review, and everybody may read it", async () => {
      const reviewOn = addDays(today(new Date()), 30);
      const honour = { holderType: 'ORGANIZATION', holderId: owners.one, title: '安康杯竞赛优胜单位', grade: 'DISTRICT', grantor: '区总工会', grantedOn: '2024-01-10', reviewOn };
      const recorded = await graph.act<{ honour: { id: string } }>('lin.tao', 'recordHonour', 'honour { id }', honour);
      expect(recorded.userErrors).toEqual([]);
      const { id } = recorded.honour;
      const lists = await graph.data<{ honoursDueForReview: { id: string }[]; officeDesk: { kind: string; recordId: string; dueOn: string }[] }>(
        'lin.tao',
        'query ($org: ID!) { honoursDueForReview(orgId: $org) { id } officeDesk(orgId: $org) { kind recordId dueOn } }',
        { org: owners.one },
      );
      expect(lists.honoursDueForReview).toContainEqual({ id });
      expect(lists.officeDesk).toContainEqual({ kind: 'HONOUR_REVIEW', recordId: id, dueOn: reviewOn });
      expect(await graph.data(null, 'query ($id: ID!) { honour(id: $id) { title status organization { code } } }', { id })).toEqual({
        honour: { title: '安康杯竞赛优胜单位', status: 'HELD', organization: { code: 'HUAXING' } },
      });
      const revoked = await graph.act('lin.tao', 'revokeHonour', 'honour { status }', { id, version: 1, reason: '演示结束' });
      expect(revoked).toEqual({ honour: { status: 'REVOKED' }, userErrors: [] });
    });

    it("MEM-18 shows everybody plan 1's model home, and plan 6's office its chair as excellent union worker", async () => {
      const query =
        'query ($one: ID!, $six: ID!) { one: honours(filter: { orgId: { eq: $one }, title: { eq: "模范职工之家" } }) { nodes { organization { code } } } six: honours(filter: { orgId: { eq: $six }, holderType: { eq: MEMBER } }) { nodes { title member { name } } } }';
      expect(await graph.data('li.jianguo', query, owners)).toEqual({
        one: { nodes: [{ organization: { code: 'HUAXING' } }] },
        six: { nodes: [{ title: '优秀工会工作者', member: { name: '李建国' } }] },
      });
    });
  });

  describe('a title that a union strives for', () => {
    const CAMPAIGN = 'creationCampaign { id version state honour { title status } }';
    interface Campaign {
      creationCampaign: { id: string; version: number };
    }
    let owners: { six: string; one: string };
    beforeAll(async () => {
      owners = await planOwners(graph);
    });

    it('MEM-17 refuses to submit while a software item has no evidence, naming it, and enters the honour once it is won', async () => {
      const items = [
        { text: '职工书屋', kind: 'HARDWARE' },
        { text: '阅读活动台账', kind: 'SOFTWARE' },
      ];
      const started = await graph.act<Campaign>('lin.tao', 'startCreationCampaign', CAMPAIGN, {
        orgId: owners.one,
        title: '职工书屋示范点',
        grade: 'CITY',
        grantor: '市总工会',
        items,
      });
      const { id } = started.creationCampaign;
      const act = (name: string, version: number, input: object = {}) => graph.act<Campaign>('lin.tao', name, CAMPAIGN, { id, version, ...input });
      await act('attachCreationEvidence', 1, { itemNo: 1, title: '书屋照片' });
      const refused = await act('submitCreation', 2);
      expect(refused.userErrors).toEqual([{ code: 'ITEMS_NOT_MET', field: ['input', 'id'], message: expect.stringContaining('阅读活动台账') as string }]);
      await act('attachCreationEvidence', 2, { itemNo: 2, title: '台账' });
      await act('submitCreation', 3);
      expect(await act('recordCreationResult', 4, { won: true })).toMatchObject({
        creationCampaign: { state: 'WON', honour: { title: '职工书屋示范点', status: 'HELD' } },
        userErrors: [],
      });
    });

    it('MEM-17 MEM-18 brings plan 6 from three stars to five, with the evidence beside the task', async () => {
      const { workPlan } = await graph.data<{ workPlan: { tasks: Task[] } }>('wang.fang', `query ($orgId: ID!) { workPlan(orgId: $orgId, year: 2025) { ${TASKS} } }`, {
        orgId: owners.six,
      });
      const task = workPlan.tasks.find(({ key }) => key === 'P6.2.1')!;
      expect(task).toMatchObject({ percent: 100, targetProgress: [{ target: { metric: 'mem.starLevel' }, actual: 5, met: true }] });
      expect(new Set(task.evidence.records.map(({ capabilityId }) => capabilityId))).toEqual(new Set(['MEM-17', 'MEM-18']));
    });
  });
}
