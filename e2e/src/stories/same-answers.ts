import { EXAMPLES } from '@uniongraph/gateway';
import type { Answer, Graph } from '../graph.js';
import type { BothShapes } from '../harness.js';
import { TASKS } from './yearly-plan.js';

type Question = [title: string, login: string | null, query: string, variables?: Record<string, unknown>];

const QUESTIONS: Question[] = [
  ['MEM-01 the tree', null, '{ organization(code: "JN-ZGH") { name employeeCountTotal children { code name kind children { code supervisors { relation name } } } } }'],
  [
    'MEM-05 a page of members in order',
    'wang.fang',
    '{ members(first: 20, orderBy: [{ field: JOINED_ON }, { field: NAME }]) { totalCount pageInfo { endCursor } nodes { id name idNumberMasked status mySuggestions { id } organization { name } } } }',
  ],
  [
    'MEM-05 statistics with figures withheld',
    'tang.yue',
    '{ memberStats(groupBy: [SEX, EMPLOYMENT_TYPE]) { total { count } suppressedGroups groups { key { sex employmentType } values { count } } } }',
  ],
  [
    'MEM-31 MEM-32 all ten plans',
    'song.jie',
    `{ workPlans(first: 10, filter: { year: { eq: 2025 } }) { totalCount nodes { title progress { percent targetsMet targetsUnknown } ${TASKS} } } }`,
  ],
  [
    'DEM-13 proposals with their authors',
    'lin.tao',
    '{ suggestions { nodes { topic state benefitFen authors { name organization { code } } } } suggestionStats(groupBy: [STATE]) { groups { key { state } values { count } } } }',
  ],
  ['WEL-05 stays and visits', 'wang.fang', '{ hospitalStays { nodes { admittedOn diagnosis member { name } } } visitTasks { nodes { giftFen member { name } } } }'],
  ['CUL-01 activities', 'lin.tao', '{ activities { totalCount nodes { title kind from to attended budgetFen hosts { name } organization { name } } } }'],
  [
    'FIN-06 published notices, for everybody',
    null,
    '{ financeNotices { nodes { period openingFen incomeFen expenseFen closingFen publishedOn preparedBy { name } organization { name } } } }',
  ],
  ['an unknown field', 'wang.fang', '{ members { nodes { salary } } }'],
  ['a query that is not one', 'wang.fang', '{ members {'],
  ['a page of too many', 'wang.fang', '{ members(first: 1000) { totalCount } }'],
  ['a cursor that is none', 'wang.fang', '{ members(after: "nonsense") { totalCount } }'],
  ['what a role does not allow', 'chen.wei', 'mutation { endMembership(input: { id: "mem0", version: 1, reason: RESIGNED }) { member { id } userErrors { code message } } }'],
];
const WORKED_EXAMPLES = EXAMPLES.map(({ id, query, variables }): Question => [`the worked example ${id}`, 'wang.fang', query, variables]);

export function sameAnswers(graphs: BothShapes): void {
  const answerOf = async (graph: Graph, login: string | null, query: string, variables?: Record<string, unknown>): Promise<Omit<Answer, 'text'>> => {
    const { text: _text, ...answer } = await graph.ask(login, query, variables);
    return answer;
  };

  for (const [title, login, query, variables] of QUESTIONS) {
    it(`give the same answer to: ${title}`, async () => {
      const standalone = await answerOf(graphs.standalone, login, query, variables);
      expect(await answerOf(graphs.separate, login, query, variables)).toEqual(standalone);
      expect(JSON.stringify(standalone)).not.toContain('INTERNAL_SERVER_ERROR');
    });
  }

  for (const [title, login, query, variables] of WORKED_EXAMPLES) {
    it(`give the same answer, without an error, to: ${title}`, async () => {
      const standalone = await answerOf(graphs.standalone, login, query, variables);
      expect(standalone.errors).toEqual([]);
      expect(await answerOf(graphs.separate, login, query, variables)).toEqual(standalone);
    });
  }
}
