import { addDays, today } from '@uniongraph/calendar';
import { eventually } from '../../eventually.js';
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

  describe('a selection of the advanced', () => {
    interface Scheme {
      awardScheme: { id: string; version: number; nominations: { id: string; holderId: string }[] };
    }
    const SCHEME = 'awardScheme { id version nominations { id holderId } }';
    const day = today(new Date());
    let scheme: Scheme['awardScheme'];
    let owners: { six: string; one: string };
    const confirm = (count: number) =>
      graph.act('lin.tao', 'confirmAwards', 'awardScheme { id }', { schemeId: scheme.id, nominationIds: scheme.nominations.slice(0, count).map(({ id }) => id) });

    beforeAll(async () => {
      owners = await planOwners(graph);
      const drafted = await graph.act<Scheme>('lin.tao', 'draftAwardScheme', SCHEME, {
        orgId: owners.one,
        year: Number(day.slice(0, 4)),
        title: '先进集体评选方案',
        category: '先进集体',
        grade: 'COMPANY',
        grantor: '公司工会',
        nomineeType: 'ORGANIZATION',
        criteria: [{ name: '安全生产', weight: 100, source: '平时表现' }],
        quota: 1,
        schemeDueOn: day,
        selectionFrom: day,
        selectionTo: `${day.slice(0, 4)}-12-31`,
      });
      const { id } = drafted.awardScheme;
      await graph.act('lin.tao', 'publishAwardScheme', SCHEME, { id, version: 1 });
      for (const code of ['HUAXING-JJ', 'HUAXING-WL']) {
        const { organization } = await graph.data<{ organization: { id: string } }>(null, 'query ($code: String) { organization(code: $code) { id } }', { code });
        const { nomination } = await graph.act<{ nomination: { id: string } }>('lin.tao', 'nominate', 'nomination { id }', {
          schemeId: id,
          holderId: organization.id,
          deeds: '全年无事故',
        });
        await graph.act('lin.tao', 'scoreNomination', 'nomination { id }', { nominationId: nomination.id, scores: [{ criterion: '安全生产', score: 95 }] });
      }
      scheme = (await graph.act<Scheme>('lin.tao', 'shortlistNominees', SCHEME, { id, version: 4, count: 2 })).awardScheme;
    });

    it('MEM-19 refuses to confirm more than the quota', async () => {
      expect((await confirm(2)).userErrors).toMatchObject([{ code: 'QUOTA_EXCEEDED' }]);
    });

    it('DEM-25 refuses to confirm without a notice, and while an objection in democracy is open', async () => {
      expect((await confirm(1)).userErrors).toMatchObject([{ code: 'NOTICE_REQUIRED' }]);
      const notice = {
        orgId: owners.one,
        kind: 'AWARD',
        stage: 'RESULT',
        title: '先进集体拟定名单',
        awardSchemeId: scheme.id,
        criteria: '见评选方案',
        criteriaPublishedOn: addDays(day, -1),
      };
      const list = scheme.nominations.map(({ holderId }) => ({ holderId, text: '先进集体人选' }));
      const published = await graph.act<{ selectionNotice: { id: string } }>('lin.tao', 'publishSelectionNotice', 'selectionNotice { id }', {
        ...notice,
        list,
        noticeTo: addDays(day, 20),
      });
      expect(published.userErrors).toEqual([]);
      expect(
        (
          await eventually(
            () => confirm(1),
            ({ userErrors }) => userErrors[0]?.code === 'NOTICE_RUNNING',
          )
        ).userErrors,
      ).toMatchObject([{ code: 'NOTICE_RUNNING' }]);
      const objection = { noticeId: published.selectionNotice.id, text: '安全台账与事实不符' };
      expect((await graph.act('luo.ming', 'objectSelection', 'selectionObjection { state }', objection)).userErrors).toEqual([]);
      expect(
        (
          await eventually(
            () => confirm(1),
            ({ userErrors }) => userErrors[0]?.code === 'OBJECTION_OPEN',
          )
        ).userErrors,
      ).toMatchObject([{ code: 'OBJECTION_OPEN' }]);
    });

    it('MEM-19 MEM-20 DEM-25 counts the awards that plans 1, 2 and 5 asked for, each after its notice, and the two cited by the city', async () => {
      const query = `query ($orgId: ID!) { workPlan(orgId: $orgId, year: 2025) { ${TASKS} } }`;
      const actuals = async (login: string, code: string, key: string): Promise<(number | null)[]> => {
        const { organization } = await graph.data<{ organization: { id: string } }>(null, 'query ($code: String) { organization(code: $code) { id } }', { code });
        const { workPlan } = await graph.data<{ workPlan: { tasks: Task[] } }>(login, query, { orgId: organization.id });
        return workPlan.tasks.find((task) => task.key === key)!.targetProgress.map(({ actual }) => actual);
      };
      expect(await actuals('lin.tao', 'HUAXING', 'P1.3.2')).toEqual([2, 2, 2, 1]);
      expect(await actuals('qian.feng', 'LXZ', 'P5.1.1')).toEqual([2, 1]);
      expect(await actuals('qian.feng', 'LXZ', 'P5.1.2e')).toEqual([5, 2]);
      expect(await actuals('tan.xue', 'CSQF', 'P2.2.1')).toEqual([10]);
    });
  });

  describe('what follows an award', () => {
    interface Members {
      members: { nodes: { id: string }[] };
    }
    let owners: { six: string; one: string };
    beforeAll(async () => {
      owners = await planOwners(graph);
    });

    it('MEM-20 refuses a worker without the honour one level below', async () => {
      const found = await graph.data<Members & { organization: { id: string; parent: { id: string } } }>(
        'qian.feng',
        '{ members(first: 1, filter: { status: { eq: ACTIVE } }) { nodes { id } } organization(code: "LXZ") { id parent { id } } }',
      );
      const { id, parent } = found.organization;
      const input = { fromOrgId: id, toOrgId: parent.id, holderType: 'MEMBER', holderId: found.members.nodes[0]!.id, honourTitle: '文明职工', level: 'CITY', dossier: '材料' };
      const refused = await graph.act('qian.feng', 'recommendUpward', 'recommendation { id }', input);
      expect(refused.userErrors).toMatchObject([{ code: 'LEVEL_BELOW_MISSING', field: ['input', 'holderId'] }]);
    });

    it('MEM-21 lists a model worker for care once twelve months went by without a contact', async () => {
      const found = await graph.data<Members>('lin.tao', '{ members(first: 1, filter: { status: { eq: ACTIVE } }) { nodes { id } } }');
      const holderId = found.members.nodes[0]!.id;
      const granted = { holderType: 'MEMBER', holderId, title: '劳动模范', grade: 'CITY', grantor: '市总工会', grantedOn: '2024-04-28' };
      const { honour } = await graph.act<{ honour: { id: string } }>('lin.tao', 'recordHonour', 'honour { id }', granted);
      const opened = await graph.act<{ modelWorkerFile: { id: string } }>('lin.tao', 'openModelWorkerFile', 'modelWorkerFile { id }', {
        memberId: holderId,
        honourIds: [honour.id],
      });
      expect(opened.userErrors).toEqual([]);
      const due = async (on: string): Promise<string[]> => {
        const query = 'query ($org: ID!, $on: LocalDate) { modelWorkersDueForCare(orgId: $org, on: $on) { id } }';
        return (await graph.data<{ modelWorkersDueForCare: { id: string }[] }>('lin.tao', query, { org: owners.one, on })).modelWorkersDueForCare.map(({ id }) => id);
      };
      const { modelWorkerFile: file } = await graph.data<{ modelWorkerFile: { careDueOn: string } }>('lin.tao', 'query ($id: ID!) { modelWorkerFile(id: $id) { careDueOn } }', {
        id: opened.modelWorkerFile.id,
      });
      expect(await due(addDays(file.careDueOn, -1))).not.toContain(opened.modelWorkerFile.id);
      expect(await due(file.careDueOn)).toContain(opened.modelWorkerFile.id);
    });
  });
}
