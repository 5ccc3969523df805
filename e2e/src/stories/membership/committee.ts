import { randomUUID } from 'node:crypto';
import { eventually } from '../../eventually.js';
import type { Graph } from '../../graph.js';
import { aUnionOf } from './group.js';

interface Seat {
  id: string;
  version: number;
}

const establish = (graph: Graph, office: string, orgId: string, kind: string) =>
  graph.act<{ committee: { id: string } }>(office, 'establishCommittee', 'committee { id }', { orgId, kind, name: '示例委员会', termFrom: '2024-01-01', termTo: '2026-12-31' });

/** The organs of a union: who sits on them, what comes with a seat, and what is missing. */
export function committeeStories(graph: Graph): void {
  describe('committees of a union', () => {
    it('MEM-10 refuses to finalise a plan while a task names no committee, naming that task, and leads from each task to its committee', async () => {
      const { id, office, members } = await aUnionOf(graph, 3);
      const made = await graph.act<{ committees: object[] }>(office, 'establishWorkingCommittees', 'committees { subject }', { orgId: id, termFrom: '2024-01-01' });
      expect(made.committees).toHaveLength(4);
      const { code } = (await graph.data<{ organization: { code: string } }>(office, 'query ($id: ID!) { organization(id: $id) { code } }', { id })).organization;
      const task = (key: string, committee: string | null) => ({ key, section: '1', item: '事项', text: '内容', committee, capabilities: ['MEM-10'] });
      const plan = { org: code, year: 2025, title: '计划', sections: [{ no: '1', title: '组织' }], tasks: [task('T1', 'LIV'), task('T2', null)] };
      const draft = (await graph.act<{ workPlan: Seat }>(office, 'importWorkPlan', 'workPlan { id version }', plan)).workPlan;
      const discussion = { ...draft, on: '2025-01-08', presentIds: members, minutes: '讨论通过' };
      const discussed = (await graph.act<{ workPlan: Seat }>(office, 'discussWorkPlan', 'workPlan { id version }', discussion)).workPlan;
      const refused = await graph.act(office, 'finalizeWorkPlan', 'workPlan { id }', { ...discussed });
      expect(refused.userErrors).toMatchObject([{ code: 'NO_COMMITTEE', message: expect.stringContaining('T2') as string }]);
      const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { tasks { key responsibleCommittee { subject } } } }';
      const tasks = [
        { key: 'T1', responsibleCommittee: { subject: 'LIVING_SECURITY' } },
        { key: 'T2', responsibleCommittee: null },
      ];
      expect(await graph.data(office, query, { id })).toEqual({ workPlan: { tasks } });
    });

    it('MEM-09 FIN-19 gives the role that comes with a seat, and seats no cashier on the audit committee', async () => {
      const { id, office, members } = await aUnionOf(graph, 2);
      const [mediator, cashier] = [`mediator.${randomUUID()}`, `cashier.${randomUUID()}`];
      for (const [place, subject] of [mediator, cashier].entries()) await graph.act(office, 'linkIdentity', 'identity { subject }', { subject, memberId: members[place] });
      const mediation = (await establish(graph, office, id, 'MEDIATION')).committee;
      const appointed = await graph.act<{ committeeSeat: Seat }>(office, 'appointSeat', 'committeeSeat { id version }', { committeeId: mediation.id, memberId: members[0] });
      expect(appointed.userErrors).toEqual([]);
      const roles = async (): Promise<string[]> =>
        (await graph.data<{ myIdentity: { grants: { role: string }[] } }>(mediator, '{ myIdentity { grants { role } } }')).myIdentity.grants.map(({ role }) => role);
      expect(await roles()).toContain('MEDIATOR');
      await graph.act(office, 'vacateSeat', 'committeeSeat { id }', { ...appointed.committeeSeat, reason: '工作调动' });
      expect(await eventually(roles, (held) => !held.includes('MEDIATOR'))).not.toContain('MEDIATOR');
      await graph.act(office, 'grantRole', 'grant { id }', { subject: cashier, role: 'CASHIER', orgId: id });
      const audit = (await establish(graph, office, id, 'AUDIT_COMMITTEE')).committee;
      const refused = await graph.act(office, 'appointSeat', 'committeeSeat { id }', { committeeId: audit.id, memberId: members[1] });
      expect(refused.userErrors).toMatchObject([{ code: 'INCOMPATIBLE_ROLES', field: ['input', 'memberId'] }]);
    });

    it("MEM-11 flags the one of plan 7's seven committee members who has no duty", async () => {
      const query = '{ organization(code: "LXSY") { committees { id kind } } }';
      const { organization } = await graph.data<{ organization: { committees: { id: string; kind: string }[] } }>('feng.xia', query);
      const { id } = organization.committees.find(({ kind }) => kind === 'UNION_COMMITTEE')!;
      const coverage = 'query ($id: ID!) { dutyCoverage(committeeId: $id) { seats seatsWithDuty seatsWithoutDuty { duty } isComplete } }';
      expect(await graph.data('feng.xia', coverage, { id })).toEqual({
        dutyCoverage: { seats: 7, seatsWithDuty: 6, seatsWithoutDuty: [{ duty: 'MEMBER' }], isComplete: false },
      });
    });

    it("MEM-12 leaves a branch registered without a women's organ INCOMPLETE, with a task on the desk, and one founded with it COMPLETE", async () => {
      const { id: parentId, office } = await aUnionOf(graph, 1);
      const register = async (over: object): Promise<string> => {
        const input = { parentId, code: `E2E-${randomUUID().slice(0, 18).toUpperCase()}`, name: '示例分会', kind: 'BRANCH', establishedOn: '2024-01-01', ...over };
        return (await graph.act<{ organization: { id: string } }>(office, 'registerOrganization', 'organization { id }', input)).organization.id;
      };
      const [without, together] = [await register({}), await register({ womenCommittee: { termTo: '2026-12-31' } })];
      const query = `query ($without: ID!, $together: ID!) {
        without: organization(id: $without) { womenOrganization { status organ } }
        together: organization(id: $together) { womenOrganization { status organ } }
        officeDesk(orgId: $without, withinDays: 0) { kind recordId }
      }`;
      const seen = await graph.data<{ officeDesk: object[] }>(office, query, { without, together });
      expect(seen).toMatchObject({
        without: { womenOrganization: { status: 'INCOMPLETE', organ: 'NONE' } },
        together: { womenOrganization: { status: 'COMPLETE', organ: 'COMMITTEE' } },
      });
      expect(seen.officeDesk).toContainEqual({ kind: 'WOMEN_ORGANIZATION', recordId: without });
    });

    it("MEM-09 shows plan 4's nine branches, eight complete and one at three of four with the missing organ named, and the target missed", async () => {
      const { organization } = await graph.data<{ organization: { id: string } }>('shen.hao', '{ organization(code: "HSXC") { id } }');
      const query = `query ($id: ID!) {
        networkCompleteness(orgId: $id, on: "2025-12-31") { organization { code } complete missing isComplete }
        workPlan(orgId: $id, year: 2025) { tasks { key targetProgress { actual met } } }
      }`;
      interface Seen {
        networkCompleteness: { organization: { code: string }; complete: number; missing: string[]; isComplete: boolean }[];
        workPlan: { tasks: { key: string; targetProgress: { actual: number; met: boolean }[] }[] };
      }
      const { networkCompleteness, workPlan } = await graph.data<Seen>('shen.hao', query, { id: organization.id });
      const branches = networkCompleteness.filter(({ organization: { code } }) => code.startsWith('HSXC-'));
      expect(branches.filter(({ isComplete }) => isComplete)).toHaveLength(8);
      expect(branches.filter(({ isComplete }) => !isComplete)).toEqual([{ organization: { code: 'HSXC-ZH' }, complete: 3, missing: ['WOMEN_COMMITTEE'], isComplete: false }]);
      const [target] = workPlan.tasks.find(({ key }) => key === 'P4.3.2')!.targetProgress;
      expect(target!.met).toBe(false);
      expect(target!.actual).toBeCloseTo(88.9, 1);
    });

    it('MEM-26 keeps a finding open without evidence, shows it to the office of the branch alone, and closes it with evidence', async () => {
      const { id: parentId, office, members } = await aUnionOf(graph, 1);
      const input = { parentId, code: `E2E-${randomUUID().slice(0, 18).toUpperCase()}`, name: '示例分会', kind: 'BRANCH', establishedOn: '2024-01-01' };
      const { id: branchId } = (await graph.act<{ organization: { id: string } }>(office, 'registerOrganization', 'organization { id }', input)).organization;
      const visit = { branchId, on: '2025-03-10', inspectorIds: members, findings: [{ text: '台帐不全', dueOn: '2025-03-20' }] };
      const { inspectionVisit } = await graph.act<{ inspectionVisit: { findings: Seat[] } }>(
        office,
        'recordBranchInspection',
        'inspectionVisit { findings { id version } }',
        visit,
      );
      const [finding] = inspectionVisit.findings;
      const coverage = async () => graph.data(office, 'query ($id: ID!) { inspectionCoverage(orgId: $id, year: 2025) { inspected rows { overdueFindings } } }', { id: parentId });
      expect(await coverage()).toEqual({ inspectionCoverage: { inspected: 1, rows: [{ overdueFindings: 1 }] } });
      const close = (evidence: string[]) => graph.act(office, 'closeFinding', 'inspectionFinding { isOverdue }', { ...finding, evidence, note: '已补齐' });
      expect((await close([])).userErrors).toMatchObject([{ code: 'NO_EVIDENCE' }]);
      expect((await close(['台帐照片'])).userErrors).toEqual([]);
      expect(await coverage()).toEqual({ inspectionCoverage: { inspected: 1, rows: [{ overdueFindings: 0 }] } });
    });

    it('MEM-30 refuses the owner who closes the own item, and lets the office', async () => {
      const { id: orgId, office, members } = await aUnionOf(graph, 1);
      const owner = `owner.${randomUUID()}`;
      await graph.act(office, 'linkIdentity', 'identity { subject }', { subject: owner, memberId: members[0] });
      await graph.act('song.jie', 'grantRole', 'grant { id }', { subject: owner, role: 'UNION_OFFICE', orgId });
      const item = { orgId, source: 'EIGHT_RULES', vice: 'EXTRAVAGANCE', aspect: 'WORK', measure: '压缩接待', ownerId: members[0], dueOn: '2030-12-31' };
      const raised = (await graph.act<{ rectificationItem: Seat }>(office, 'raiseRectification', 'rectificationItem { id version }', item)).rectificationItem;
      const done = await graph.act<{ rectificationItem: Seat }>(owner, 'completeRectification', 'rectificationItem { id version }', { ...raised, result: '已压缩' });
      expect(done.userErrors).toEqual([]);
      const check = { ...done.rectificationItem, passed: true, opinion: '属实' };
      expect((await graph.act(owner, 'checkRectification', 'rectificationItem { state }', check)).userErrors).toMatchObject([{ code: 'OWN_ITEM' }]);
      expect(await graph.act(office, 'checkRectification', 'rectificationItem { state }', check)).toEqual({ rectificationItem: { state: 'CLOSED' }, userErrors: [] });
    });
  });
}
