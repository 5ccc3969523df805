import { randomUUID } from 'node:crypto';
import { composeIdNumber } from '@uniongraph/id-number';
import type { Graph } from '../../graph.js';
import { TASKS, type Task } from '../yearly-plan.js';

const FEDERATION = 'song.jie';

interface Group {
  name: string;
  memberCount: number;
}

/** @returns `count` groups of the members, as equal as can be. */
export function split(memberIds: readonly string[], count: number): { name: string; memberIds: string[] }[] {
  return Array.from({ length: count }, (_, group) => ({ name: `第${group + 1}小组`, memberIds: memberIds.filter((_id, place) => place % count === group) }));
}

/** @returns a new union of `count` members below the sample's federation, and the login of its office. */
export async function aUnionOf(graph: Graph, count: number): Promise<{ id: string; office: string; members: string[] }> {
  const tag = randomUUID().slice(0, 18);
  const above = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDQ-ZGH") { id } }')).organization.id;
  const input = { parentId: above, code: `E2E-${tag.toUpperCase()}`, name: '小组示例工会', kind: 'ENTERPRISE', establishedOn: '2015-01-01', employeeCount: count };
  const { id } = (await graph.act<{ organization: { id: string } }>(FEDERATION, 'registerOrganization', 'organization { id }', input)).organization;
  const office = `office.${tag}`;
  expect((await graph.act(FEDERATION, 'grantRole', 'grant { id }', { subject: office, role: 'UNION_OFFICE', orgId: id })).userErrors).toEqual([]);
  const region = String(330_000 + Math.floor(Math.random() * 60_000));
  const members = Array.from({ length: count }, (_, i) => ({
    name: `会员${i + 1}`,
    idNumber: composeIdNumber(region, '1985-06-01', i),
    employmentType: 'PERMANENT',
    joinedOn: '2020-03-01',
  }));
  const imported = await graph.act<{ members: { id: string }[] }>(office, 'importMembers', 'members { id }', { orgId: id, members });
  return { id, office, members: imported.members.map((member) => member.id) };
}

export function groupStories(graph: Graph): void {
  describe('a union divided into groups', () => {
    const inForce = async (login: string, orgId: string): Promise<Group[]> => {
      const query = 'query ($orgId: ID!) { unionGroups(filter: { orgId: { eq: $orgId }, validTo: { isNull: true } }) { nodes { name memberCount } } }';
      return (await graph.data<{ unionGroups: { nodes: Group[] } }>(login, query, { orgId })).unionGroups.nodes;
    };

    it('MEM-02 refuses a round of 7 groups that misses one of 96 members, and the 5 groups stay', async () => {
      const { id, office, members } = await aUnionOf(graph, 96);
      const redraw = (groups: ReturnType<typeof split>, over: object = {}) =>
        graph.act<{ groupingRound: { id: string } | null }>(office, 'redrawUnionGroups', 'groupingRound { id }', {
          orgId: id,
          targetCount: groups.length,
          dueOn: '2030-03-31',
          groups,
          ...over,
        });
      const { groupingRound } = await redraw(split(members, 5));
      const refused = await redraw(split(members.slice(0, 95), 7), { replacesRoundId: groupingRound!.id });
      expect(refused).toMatchObject({ groupingRound: null, userErrors: [{ code: 'MEMBER_MISSING', message: expect.stringContaining('会员96') as string }] });
      expect((await inForce(office, id)).map(({ memberCount }) => memberCount).sort()).toEqual([19, 19, 19, 19, 20]);
      expect((await redraw(split(members, 7), { replacesRoundId: groupingRound!.id })).userErrors).toEqual([]);
      expect(await inForce(office, id)).toHaveLength(7);
    });
    it("MEM-02 shows plan 8's seven groups of 96 members, drawn in time, and the task's target met", async () => {
      const htwl = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "HTWL") { id } }')).organization.id;
      const query = `query ($id: ID!) { organization(id: $id) { groupingRound { targetCount dueOn inTime memberCount } } workPlan(orgId: $id, year: 2025) { ${TASKS} } }`;
      const seen = await graph.data<{ organization: object; workPlan: { tasks: Task[] } }>('xie.peng', query, { id: htwl });
      expect(seen.organization).toEqual({ groupingRound: { targetCount: 7, dueOn: '2025-03-31', inTime: true, memberCount: 96 } });
      const task = seen.workPlan.tasks.find(({ key }) => key === 'P8.1.1')!;
      expect(task.targetProgress[0]).toMatchObject({ target: { metric: 'mem.groupCount' }, actual: 7, met: true });
      expect(task.evidence.records).toEqual(expect.arrayContaining([expect.objectContaining({ capabilityId: 'MEM-02', recordType: 'GroupingRound', people: 96 })]));
    });
  });
}
