import type { Graph } from '../../graph.js';

interface Round {
  id: string;
  version: number;
  state: string;
  instructedOn: string | null;
  request: { id: string; version: number };
}

const ROUND = 'electionRound { id version state instructedOn request { id version } }';
const OFFICE = 'xie.peng';

export function electionStories(graph: Graph): void {
  describe('the re-election of a union organ', () => {
    it("MEM-04 shows plan 8's re-election awaiting the superior's instruction, with the plan task that waits for it", async () => {
      const { electionRounds } = await graph.data<{ electionRounds: { nodes: object[] } }>(
        OFFICE,
        '{ electionRounds(filter: { organ: { eq: UNION_COMMITTEE } }) { nodes { state request { state toOrganization { code } } } } }',
      );
      expect(electionRounds.nodes).toEqual([{ state: 'AWAITING_INSTRUCTION', request: { state: 'SENT', toOrganization: { code: 'HTSY' } } }]);
    });

    it('MEM-04 refuses nominations with AWAITING_INSTRUCTION until the superior has replied, and takes them after', async () => {
      const { organization } = await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "HTWL") { id } }');
      const { members } = await graph.data<{ members: { nodes: { id: string }[] } }>(OFFICE, '{ members(first: 1, filter: { status: { eq: ACTIVE } }) { nodes { id } } }');
      const act = (name: string, input: object) => graph.act<{ electionRound: Round }>(OFFICE, name, ROUND, { ...input });
      const request = { orgId: organization.id, organ: 'AUDIT_COMMITTEE', termNo: 4, occasion: 'REORGANISATION', text: '请示经审委员会改选办法。' };
      const { electionRound: round } = await act('requestElectionMethod', request);
      const nomination = { memberId: members.nodes[0]!.id, nominatedBy: '各小组推荐' };
      expect((await act('nominateCandidate', { id: round.id, version: round.version, ...nomination })).userErrors).toMatchObject([{ code: 'AWAITING_INSTRUCTION' }]);
      const replied = await graph.act('shen.yun', 'replyFiling', 'filing { state }', { ...round.request, text: '同意改选。' });
      expect(replied.userErrors).toEqual([]);
      const query = `query ($id: ID!) { ${ROUND.replace('electionRound', 'electionRound(id: $id)')} }`;
      const { electionRound: instructed } = await graph.data<{ electionRound: Round }>(OFFICE, query, { id: round.id });
      expect(instructed.instructedOn).not.toBeNull();
      const document = { name: '改选办法.pdf', location: 'papers/method.pdf', sha256: 'c'.repeat(64) };
      const { electionRound: set } = await act('setElectionMethod', { id: round.id, version: instructed.version, document, seats: 1 });
      expect((await act('nominateCandidate', { id: round.id, version: set.version, ...nomination })).electionRound).toMatchObject({ state: 'NOMINATING' });
    });
  });
}
