import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../eventually.js';
import type { Answer, Graph } from '../graph.js';
import { planOwners, TASKS, type Task } from './yearly-plan.js';

const OWN = '{ myMembership { name mine: mySuggestions { topic } } organization(code: "JDDF") { name } }';
const LIST = '{ organization(code: "JDDF") { name } suggestions(first: 1) { totalCount } }';
const INSIDE = /127\.0\.0\.1|localhost|ECONN|node_modules|stack|\.[jt]s\b/;

interface Planned {
  workPlan: { tasks: Task[] };
}

/** For the separate shape. */
export function killedService(graph: Graph): void {
  describe('a service that is killed', () => {
    const kill = async (name: string): Promise<void> => {
      process.kill(graph.running.process(name).pid, 'SIGKILL');
      await sleep(100);
    };
    const faults = ({ errors }: Answer<unknown>): string[] => errors.map(({ path, extensions }) => `${extensions.code} ${extensions.subgraph} ${path?.join('.')}`);
    const answersAgain = (login: string, query: string) =>
      eventually(
        () => graph.ask(login, query),
        ({ errors }) => errors.length === 0,
      );

    it('leaves the rest of an answer standing, with each missing field named, and answers again once it is started', async () => {
      const whole = { data: { myMembership: { name: '黄波', mine: [] }, organization: { name: '江都区堤防管理处工会' } }, errors: [] };
      expect(await graph.ask('huang.bo', OWN)).toMatchObject(whole);
      await kill('democracy');
      const partial = await graph.ask('huang.bo', OWN);
      expect(partial).toMatchObject({ status: 200, data: { myMembership: { name: '黄波', mine: null }, organization: { name: '江都区堤防管理处工会' } } });
      expect(faults(partial)).toEqual(['SUBGRAPH_UNAVAILABLE democracy myMembership.mine']);
      const list = await graph.ask('huang.bo', LIST);
      expect(faults(list)).toEqual(['SUBGRAPH_UNAVAILABLE democracy suggestions']);
      for (const { text } of [partial, list]) expect(text).not.toMatch(INSIDE);

      await graph.running.startAgain('democracy');
      expect(await answersAgain('huang.bo', OWN)).toMatchObject(whole);
    });

    it('MEM-32 MEM-34 leaves the plan without the percent that it measures, says whose answer is missing, and keeps every other figure', async () => {
      const { six } = await planOwners(graph);
      const ask = () => graph.ask<Planned>('wang.fang', `{ workPlan(orgId: "${six}", year: 2025) { ${TASKS} } }`);
      const before = (await ask()).data!.workPlan.tasks;
      await kill('welfare');
      const answer = await ask();
      const after = answer.data!.workPlan.tasks;
      const measured = (tasks: Task[]) =>
        tasks.filter(({ targetProgress }) => !targetProgress.some(({ target }) => target.metric.startsWith('wel.'))).map(({ key, percent }) => ({ key, percent }));
      expect(measured(after)).toEqual(measured(before));
      expect(after.find(({ key }) => key === 'P6.4.3')).toMatchObject({ percent: null, percentReason: expect.stringContaining('wel.hospitalVisitRate') as string });
      expect(new Set(after.map(({ evidence }) => evidence.missing.join()))).toEqual(new Set(['WELFARE']));
      const records = (tasks: Task[]) => tasks.map(({ key, evidence }) => ({ key, of: evidence.records.filter(({ subgraph }) => subgraph !== 'WELFARE').length }));
      expect(records(after)).toEqual(records(before));
      expect(new Set(answer.errors.map(({ extensions }) => `${extensions.code} ${extensions.subgraph}`))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE welfare']));
      for (const { path } of answer.errors) expect(path?.slice(0, 2)).toEqual(['workPlan', 'tasks']);
      expect(answer.text).not.toMatch(INSIDE);

      await graph.running.startAgain('welfare');
      const again = await eventually(ask, ({ errors }) => errors.length === 0);
      expect(again.data!.workPlan.tasks).toEqual(before);
    });
  });
}
