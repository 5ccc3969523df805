import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { Caller } from '@uniongraph/access';
import { analyst, office, person, startLists, type ListsUnderTest } from './testing.js';
import { aMember } from './testing-members.js';

let lists: ListsUnderTest;
let server: ApolloServer<Caller>;
beforeAll(async () => {
  lists = await startLists();
  server = new ApolloServer<Caller>({
    schema: lists.schema,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
});
afterAll(async () => {
  await server.stop();
  await lists.close();
});

/** @returns code and message of the first error as a client sees them, with the field's name taken out. */
async function refusal(query: string, variables: Record<string, unknown> | undefined, name: string, caller = office('org')): Promise<{ code: unknown; message: string }> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: caller });
  if (body.kind !== 'single') throw new Error('one answer expected');
  const [error] = body.singleResult.errors ?? [];
  return { code: error?.extensions?.['code'], message: error?.message.replaceAll(name, '#') ?? '' };
}

describe('a field that the caller may read of no record', () => {
  const filtered = (filter: string): string => `{ members(filter: ${filter}) { totalCount } }`;
  it.each([
    ['in a filter', 'birthDate', (name: string) => filtered(`{ ${name}: { eq: "2000-01-01" } }`)],
    ['deep in a filter', 'birthDate', (name: string) => filtered(`{ or: [{ not: { and: { ${name}: { isNull: true } } } }] }`)],
    ['in a filter with another mistake', 'birthDate', (name: string) => filtered(`{ ${name}: { eq: null } }`)],
    ['in an order', 'BIRTH_DATE', (name: string) => `{ members(orderBy: [{ field: ${name} }], first: 0) { totalCount } }`],
    ['in an order that is no list', 'BIRTH_DATE', (name: string) => `{ members(orderBy: { field: ${name} }) { totalCount } }`],
    ['in the filter of statistics', 'birthDate', (name: string) => `{ memberStats(filter: { ${name}: { eq: "2000-01-01" } }) { total { count } } }`],
    ['among the groups', 'BIRTH_DATE_YEAR', (name: string) => `{ memberStats(groupBy: [STATUS, ${name}]) { total { count } } }`],
    ['as a measure of the total', 'childCount', (name: string) => `{ memberStats { total { ${name} { sum } } } }`],
    [
      'as a measure of the groups, by a fragment',
      'childCount',
      (name: string) => `{ memberStats { groups { ...g } } } fragment g on MemberStatsGroup { values { ... on MemberStatsValues { ${name} { sum } } } }`,
    ],
  ])('is refused %s just as one that does not exist', async (_where, hidden, query) => {
    const absent = /^[A-Z]/.test(hidden) ? 'QQQQ' : 'qqqq';
    const expected = await refusal(query(absent), undefined, absent);
    expect(expected.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refusal(query(hidden), undefined, hidden)).toEqual(expected);
  });

  it.each([
    ['a filter', 'birthDate', '$v: MemberFilter', 'members(filter: $v) { totalCount }', (name: string) => ({ v: { name: { eq: 'x' }, [name]: { eq: '2000-01-01' } } })],
    [
      'a part of a filter',
      'birthDate',
      '$v: [MemberFilter!]',
      'members(filter: { and: $v }) { totalCount }',
      (name: string) => ({ v: [{}, { not: { [name]: { isNull: true } } }] }),
    ],
    ['an order', 'BIRTH_DATE', '$v: [MemberOrder!]', 'members(orderBy: $v) { totalCount }', (name: string) => ({ v: [{ field: name, direction: 'DESC' }] })],
    ['a key of an order', 'BIRTH_DATE', '$v: MemberOrderField!', 'members(orderBy: [{ field: $v }]) { totalCount }', (name: string) => ({ v: name })],
    ['groups', 'BIRTH_DATE_YEAR', '$v: [MemberDimension!]', 'memberStats(groupBy: $v) { total { count } }', (name: string) => ({ v: ['STATUS', name] })],
  ])('is refused in a variable for %s just as one that does not exist', async (_what, hidden, declared, selection, variables) => {
    const absent = /^[A-Z]/.test(hidden) ? 'QQQQ' : 'qqqq';
    const query = `query (${declared}) { ${selection} }`;
    const expected = await refusal(query, variables(absent), absent);
    expect(expected.code).toBe('BAD_USER_INPUT');
    expect(await refusal(query, variables(hidden), hidden)).toEqual(expected);
  });

  it('is not refused where a skipped selection names it', async () => {
    const { data } = await lists.ask(office('org'), '{ memberStats { total { count childCount @skip(if: true) { sum } } } }');
    expect(data).toBeTruthy();
  });

  it('is open to the product itself', async () => {
    const { errors } = await lists.ask({ kind: 'SERVICE', subject: 'job', memberId: null, grants: [] }, filtered('{ birthDate: { isNull: true } }'));
    expect(errors).toBeUndefined();
  });
});

describe('statistics for a caller who cannot read the records', () => {
  const counted = (name: string): string => `{ memberStats(filter: { not: { ${name}: { eq: "x" } } }) { total { count } } }`;

  it.each(['name', 'id'])('refuse a filter on %s, which singles persons out, just as on a field that does not exist', async (name) => {
    expect(await refusal(counted(name), undefined, name, analyst('org'))).toEqual(await refusal(counted('qqqq'), undefined, 'qqqq', analyst('org')));
    expect((await refusal(counted(name), undefined, name, office('org'))).message).toBe('');
  });

  it('take a filter on what groups and sums show', async () => {
    const filter = '{ orgId: { eq: "o" }, status: { eq: ACTIVE }, joinedOn: { gt: "2020-01-01" }, benefitFen: { gt: 1 }, planTaskIds: { has: "p" }, within: "o" }';
    expect((await refusal(`{ memberStats(filter: ${filter}) { total { count } } }`, undefined, '#', analyst('org'))).message).toBe('');
  });
});

describe('a field that the caller may read of some records', () => {
  const own = aMember({ root: 'part', name: 'own', birthDate: '1990-05-01', childCount: 2 });
  const caller = person(own._id, ['UNION_OFFICE', 'part'], ['MEMBER', 'part']);
  beforeAll(() => lists.members.insertMany([own, aMember({ root: 'part', name: 'same day', birthDate: '1990-05-01', childCount: 1 }), aMember({ root: 'part', name: 'none' })]));

  const names = async (args: string): Promise<string[]> => {
    const { members } = await lists.data<{ members: { nodes: { name: string }[] } }>(caller, `{ members${args} { nodes { name } } }`);
    return members.nodes.map(({ name }) => name);
  };

  it.each([
    ['(filter: { birthDate: { eq: "1990-05-01" } })', ['own']],
    ['(filter: { birthDate: { ne: "1990-05-01" } })', []],
    ['(filter: { birthDate: { isNull: true } })', []],
    ['(filter: { not: { birthDate: { eq: "1990-05-01" } } })', []],
    ['(filter: { not: { birthDate: { eq: "1970-01-01" } } })', ['own']],
    ['(filter: { or: [{ name: { eq: "none" } }, { birthDate: { isNull: false } }] })', ['own']],
    ['(orderBy: [{ field: BIRTH_DATE }])', ['own']],
    ['', ['none', 'same day', 'own']],
  ])('confines members%s to these records', async (args, expected) => {
    expect(await names(args)).toEqual(expected);
  });

  it('confines groups and measures to these records', async () => {
    const stats = await lists.data<{ memberStats: { total: unknown; groups: unknown[] } }>(
      caller,
      '{ memberStats(groupBy: [BIRTH_DATE_YEAR]) { total { count } groups { key { birthDateYear } values { count } } } }',
    );
    expect(stats.memberStats).toEqual({ total: { count: 1 }, groups: [{ key: { birthDateYear: '1990' }, values: { count: 1 } }] });
    const sums = await lists.data<{ memberStats: unknown }>(caller, '{ memberStats { total { childCount { sum } } } }');
    expect(sums.memberStats).toEqual({ total: { childCount: { sum: 2 } } });
  });

  it('counts the total under the same confinement', async () => {
    const { members } = await lists.data<{ members: unknown }>(caller, '{ members(filter: { birthDate: { isNull: true } }) { totalCount } }');
    expect(members).toEqual({ totalCount: 0 });
  });
});
