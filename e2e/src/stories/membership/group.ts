import { randomUUID } from 'node:crypto';
import { today } from '@uniongraph/calendar';
import { composeIdNumber } from '@uniongraph/id-number';
import { verifyTally, type TallyProof } from '@uniongraph/tally';
import type { Graph } from '../../graph.js';
import { TASKS, type Task } from '../yearly-plan.js';

const FEDERATION = 'song.jie';

const ELECTION = 'groupLeaderElection { id version state winnerName votesCast rollDigest proof group { leaderName } }';

interface Elected {
  groupLeaderElection: { id: string; version: number; rollDigest: string; proof: string };
}
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
    it('MEM-03 shows the winner of a closed election as elected, not filed, without rights, until it is filed with the superior', async () => {
      const { id, office, members } = await aUnionOf(graph, 6);
      const { groupingRound } = await graph.act<{ groupingRound: { groups: { id: string }[] } }>(office, 'redrawUnionGroups', 'groupingRound { groups { id } }', {
        orgId: id,
        targetCount: 1,
        dueOn: '2030-03-31',
        groups: split(members, 1),
      });
      const groupId = groupingRound.groups[0]!.id;
      const voters = members.map((memberId) => `voter.${memberId}`);
      for (const [i, subject] of voters.entries()) await graph.act(office, 'linkIdentity', 'identity { subject }', { subject, memberId: members[i] });
      const opened = await graph.act<Elected>(office, 'openGroupLeaderElection', ELECTION, { groupId, closeOn: today(new Date()) });
      const { id: electionId, version } = opened.groupLeaderElection;
      for (const voter of voters.slice(0, 4)) {
        expect((await graph.act(voter, 'castGroupLeaderVote', 'groupLeaderElection { state }', { electionId, candidateId: members[0] })).userErrors).toEqual([]);
      }
      expect((await graph.act(voters[0]!, 'castGroupLeaderVote', 'groupLeaderElection { id }', { electionId })).userErrors).toMatchObject([{ code: 'ALREADY_VOTED' }]);
      const closed = await graph.act<Elected>(office, 'closeGroupLeaderElection', ELECTION, { id: electionId, version });
      expect(closed.groupLeaderElection).toMatchObject({ state: 'ELECTED', winnerName: '会员1', votesCast: 4, group: { leaderName: null } });
      const rolesOf = async (login: string) => (await graph.data<{ myIdentity: { grants: object[] } }>(login, '{ myIdentity { grants { role within } } }')).myIdentity.grants;
      expect(await rolesOf(voters[0]!)).toEqual([{ role: 'MEMBER', within: null }]);
      const content = { fromOrgId: id, kind: 'FOR_RECORD', subject: '组长备案', text: '报请备案', about: { recordType: 'GroupLeaderElection', recordId: electionId } };
      expect((await graph.act(office, 'submitFiling', 'filing { id }', content)).userErrors).toEqual([]);
      expect(await rolesOf(voters[0]!)).toContainEqual({ role: 'GROUP_LEADER', within: groupId });
      expect(verifyTally(JSON.parse(closed.groupLeaderElection.proof) as TallyProof, opened.groupLeaderElection.rollDigest).holds).toBe(true);
    });
    it("MEM-03 shows plan 8's seven elections, one of them unfiled, and the target of seven leaders not met", async () => {
      const htwl = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "HTWL") { id } }')).organization.id;
      const query = `query ($id: ID!) { groupLeaderElections(filter: { orgId: { eq: $id } }) { nodes { state closedOn group { name } } } workPlan(orgId: $id, year: 2025) { ${TASKS} } }`;
      const seen = await graph.data<{ groupLeaderElections: { nodes: { state: string; closedOn: string; group: { name: string } }[] }; workPlan: { tasks: Task[] } }>(
        'xie.peng',
        query,
        {
          id: htwl,
        },
      );
      const unfiled = seen.groupLeaderElections.nodes.filter(({ state }) => state === 'ELECTED');
      expect([seen.groupLeaderElections.nodes.length, unfiled.map(({ group }) => group.name)]).toEqual([7, ['第七小组']]);
      expect(seen.groupLeaderElections.nodes.every(({ closedOn }) => closedOn <= '2025-03-31')).toBe(true);
      const task = seen.workPlan.tasks.find(({ key }) => key === 'P8.1.1')!;
      expect(task.targetProgress[1]).toMatchObject({ target: { metric: 'mem.groupLeadersFiled' }, actual: 6, met: false });
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
