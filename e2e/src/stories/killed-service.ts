import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../eventually.js';
import type { Graph } from '../graph.js';

const QUERY =
  '{ myMembership { name mySuggestions { topic } } suggestions(first: 1) { totalCount } adoptionRate(orgId: "org0", from: "2025-01-01", to: "2025-12-31") { received } organization(code: "JDDF") { name } }';

/** For the separate shape. */
export function killedService(graph: Graph): void {
  describe('a service that is killed', () => {
    it('leaves the rest of an answer standing, with each missing field named, and answers again once it is started', async () => {
      process.kill(graph.running.process('democracy').pid, 'SIGKILL');
      await sleep(100);
      const partial = await graph.ask('huang.bo', '{ myMembership { name mine: mySuggestions { topic } } organization(code: "JDDF") { name } }');
      expect(partial).toMatchObject({ status: 200, data: { myMembership: { name: '黄波', mine: null }, organization: { name: '江都区堤防管理处工会' } } });
      expect(partial.errors).toMatchObject([{ path: ['myMembership', 'mine'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'democracy' } }]);

      const root = await graph.ask('huang.bo', QUERY);
      expect(new Set(root.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
      expect(root.errors.map(({ path }) => path?.join('.'))).toEqual(expect.arrayContaining(['suggestions', 'adoptionRate']));
      for (const { text } of [partial, root]) expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|node_modules|stack|:\d{4,5}\b/);

      await graph.running.startAgain('democracy');
      const whole = await eventually(
        () => graph.ask('huang.bo', QUERY),
        ({ errors }) => errors.length === 0,
      );
      expect(whole).toMatchObject({ errors: [], data: { myMembership: { name: '黄波', mySuggestions: [] }, suggestions: { totalCount: expect.any(Number) as number } } });
    });
  });
}
