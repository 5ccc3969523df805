import type { Graph } from '../../graph.js';

interface Filing {
  id: string;
  version: number;
}
interface Lists {
  filingOutbox: { nodes: { id: string }[] };
}

const STATS = 'query ($id: ID!) { filingOutboxStats(filter: { fromOrgId: { eq: $id }, subject: { startsWith: "端到端" } }) { total { count } } }';

export function filingStories(graph: Graph): void {
  describe('filings with the superior unions', () => {
    let office: string;
    let filing: Filing;
    const outbox = async (login: string): Promise<string[]> =>
      (await graph.data<Lists>(login, 'query ($id: ID!) { filingOutbox(filter: { fromOrgId: { eq: $id } }) { nodes { id } } }', { id: office })).filingOutbox.nodes.map(
        ({ id }) => id,
      );

    beforeAll(async () => {
      office = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    });

    it('MEM-01 MEM-33 shows what plan 6 files to its district federation and its industry union, and rolls it up once, through the primary parent', async () => {
      const input = { fromOrgId: office, kind: 'REQUEST_INSTRUCTION', subject: '端到端：关于增补委员的请示', text: '请予批示。' };
      const { filing: sent, userErrors } = await graph.act<{ filing: Filing }>('wang.fang', 'submitFiling', 'filing { id version }', input);
      expect(userErrors).toEqual([]);
      filing = sent;
      for (const login of ['wang.fang', 'song.jie', 'he.chuan']) expect(await outbox(login)).toContain(filing.id);
      expect(await outbox('shen.yun')).toEqual([]);
      expect(await graph.data('song.jie', STATS, { id: office })).toEqual({ filingOutboxStats: { total: { count: 1 } } });
      expect(await graph.data('he.chuan', STATS, { id: office })).toEqual({ filingOutboxStats: { total: { count: 0 } } });
    });

    it('MEM-33 is replied by the addressee alone, and never changed after', async () => {
      const reply = { id: filing.id, version: filing.version, text: '同意。' };
      const replied = (login: string, input: object) => graph.act<{ filing: { state: string } | null }>(login, 'replyFiling', 'filing { state reply { text } }', { ...input });
      expect((await replied('he.chuan', reply)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(await replied('song.jie', reply)).toMatchObject({ filing: { state: 'REPLIED', reply: { text: '同意。' } }, userErrors: [] });
      expect((await replied('song.jie', { ...reply, version: 2 })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    });
  });
}
