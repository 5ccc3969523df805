import type { Answer, Graph } from '../graph.js';
import type { BothShapes } from '../harness.js';

const QUESTIONS: [string, string | null, string][] = [
  ['MEM-01 the tree', null, '{ organization(code: "JN-ZGH") { name employeeCountTotal children { code name kind children { code supervisors { relation name } } } } }'],
  [
    'MEM-05 a page of members in order',
    'wang.fang',
    '{ members(first: 20, orderBy: [{ field: JOINED_ON }, { field: NAME }]) { totalCount pageInfo { endCursor } nodes { id name idNumberMasked status joinedOn mySuggestions { id } organization { name } } } }',
  ],
  [
    'MEM-05 statistics with figures withheld',
    'tang.yue',
    '{ memberStats(groupBy: [SEX, EMPLOYMENT_TYPE]) { total { count } suppressedGroups groups { key { sex employmentType } values { count } } } }',
  ],
  ['DEM-13 a rate over nothing', 'wang.fang', '{ adoptionRate(orgId: "org0", from: "2025-01-01", to: "2025-12-31") { received rate } }'],
  ['an unknown field', 'wang.fang', '{ members { nodes { salary } } }'],
  ['a query that is not one', 'wang.fang', '{ members {'],
  ['a page of too many', 'wang.fang', '{ members(first: 1000) { totalCount } }'],
  ['a cursor that is none', 'wang.fang', '{ members(after: "nonsense") { totalCount } }'],
  ['what a role does not allow', 'chen.wei', 'mutation { endMembership(input: { id: "mem0", version: 1, reason: RESIGNED }) { member { id } userErrors { code message } } }'],
];

export function sameAnswers(graphs: BothShapes): void {
  it.each(QUESTIONS)('give the same answer to: %s', async (_, login, query) => {
    const answer = async (graph: Graph): Promise<Omit<Answer, 'text'>> => {
      const { text: _text, ...rest } = await graph.ask(login, query);
      return rest;
    };
    const standalone = await answer(graphs.standalone);
    expect(await answer(graphs.separate)).toEqual(standalone);
    expect(JSON.stringify(standalone)).not.toContain('INTERNAL_SERVER_ERROR');
  });
}
