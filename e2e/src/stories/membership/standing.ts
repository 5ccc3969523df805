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
