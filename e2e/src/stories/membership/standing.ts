import { composeIdNumber } from '@uniongraph/id-number';
import type { Graph } from '../../graph.js';

interface Member {
  id: string;
  version: number;
  status: string;
}

export function standingStories(graph: Graph): void {
  describe('a membership whose history is corrected', () => {
    let jddf: string;
    let member: Member;
    const act = async (name: string, input: Record<string, unknown>): Promise<void> => {
      const answer = await graph.act<{ member: Member }>('wang.fang', name, 'member { id version status }', input);
      expect(answer.userErrors).toEqual([]);
      member = answer.member;
    };
    const standingOn = async (asOf: string, knownAt?: string): Promise<string | null> => {
      const query = 'query ($id: ID!, $asOf: LocalDate, $knownAt: DateTime) { standing(memberId: $id, asOf: $asOf, knownAt: $knownAt) { standing } }';
      return (await graph.data<{ standing: { standing: string | null } }>('wang.fang', query, { id: member.id, asOf, knownAt })).standing.standing;
    };

    beforeAll(async () => {
      jddf = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    });

    it('MEM-05 answers as of a day what was known on a day, before and after the correction', async () => {
      const idNumber = composeIdNumber('320000', '1969-03-02', graph.shape === 'separate' ? 311 : 313);
      await act('applyForMembership', { orgId: jddf, name: '史可查', idNumber, employmentType: 'PERMANENT' });
      await act('approveMembership', { id: member.id, version: member.version, joinedOn: '2025-01-01' });
      await act('retireMember', { id: member.id, version: member.version, on: '2025-03-01' });
      const before = new Date().toISOString();
      await act('correctStanding', {
        id: member.id,
        version: member.version,
        reason: '退休日期登记有误',
        spells: [
          { orgId: jddf, standing: 'ACTIVE', from: '2025-01-01', to: '2025-02-01' },
          { orgId: jddf, standing: 'RETIRED', from: '2025-02-01' },
        ],
      });
      expect([await standingOn('2025-01-31'), await standingOn('2025-02-15'), await standingOn('2025-02-15', before)]).toEqual(['ACTIVE', 'RETIRED', 'ACTIVE']);
      await act('endMembership', { id: member.id, version: member.version, reason: 'DECEASED' });
    });
  });
}

export function transferStories(graph: Graph): void {
  describe('a transfer between two unions', () => {
    it('MEM-05 moves nobody until the receiving office consents, and tells a stranger nothing about an ID number', async () => {
      const idOf = async (code: string): Promise<string> => (await graph.data<{ organization: { id: string } }>(null, `{ organization(code: "${code}") { id } }`)).organization.id;
      const [jddf, other] = [
        await idOf('JDDF'),
        (await graph.data<{ myMembership: { organization: { id: string } } }>('lin.tao', '{ myMembership { organization { id } } }')).myMembership.organization.id,
      ];
      const idNumber = composeIdNumber('320000', '1988-08-08', graph.shape === 'separate' ? 315 : 317);
      const apply = { orgId: jddf, name: '调动者', idNumber, employmentType: 'PERMANENT' };
      const { member } = await graph.act<{ member: Member }>('wang.fang', 'applyForMembership', 'member { id version status }', apply);
      await graph.act('wang.fang', 'approveMembership', 'member { id }', { id: member.id, version: 1, joinedOn: '2025-01-01' });
      const asked = await graph.act<{ transfer: { id: string; state: string } }>('wang.fang', 'transferMember', 'transfer { id state }', {
        id: member.id,
        version: 2,
        toOrgId: other,
      });
      expect([asked.userErrors, asked.transfer.state]).toEqual([[], 'REQUESTED']);
      const prober = await graph.act<{ member: Member | null }>(`prober.${graph.shape}`, 'applyForMembership', 'member { id version status }', {
        ...apply,
        orgId: other,
        name: '试探者',
      });
      expect([prober.userErrors, prober.member?.status]).toEqual([[], 'APPLIED']);
      const done = await graph.act<{ transfer: { state: string; toOrganization: { id: string } } }>('lin.tao', 'acceptTransfer', 'transfer { state toOrganization { id } }', {
        id: asked.transfer.id,
        version: 1,
      });
      expect(done).toMatchObject({ userErrors: [], transfer: { state: 'ACCEPTED', toOrganization: { id: other } } });
      await graph.act('lin.tao', 'endMembership', 'member { id }', { id: member.id, version: 3, reason: 'RESIGNED' });
      await graph.act('lin.tao', 'declineMembership', 'member { id }', { id: prober.member!.id, version: 1, reason: '身份不符，不予批准' });
    });
  });
}
