import type { Caller } from '@uniongraph/access';
import { office, person, startLists, type ListsUnderTest } from './testing.js';
import { aMember } from './testing-members.js';

interface Answer {
  members: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
}

const QUERY = `query ($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $after: String) {
  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;

let lists: ListsUnderTest;
beforeAll(async () => {
  lists = await startLists();
});
afterAll(() => lists.close());

describe('scope and cost', () => {
  const COUNT = `{ members(first: 1) { nodes { id } totalCount } }`;

  it('shows each caller what the policy gives: the subtree, the own record, or nothing', async () => {
    const { org, records } = await lists.anOrganization([{ name: 'a' }, { name: 'b' }]);
    const seen = async (caller: Caller): Promise<string[]> => (await lists.data<Answer>(caller, QUERY)).members.nodes.map(({ name }) => name);
    expect(await seen(office(org))).toEqual(['b', 'a']);
    expect(await seen(person(records[0]!._id, ['MEMBER', org]))).toEqual(['a']);
    expect(await seen(person(null, ['MEMBER', org]))).toEqual([]);
    expect(await seen(person('x', ['ANALYST', org]))).toEqual([]);
  });

  it('shows a record once that several grants give, and pages over all of them in order', async () => {
    const { org, records } = await lists.anOrganization([{ name: 'a' }, { name: 'c' }, { name: 'e' }]);
    const { org: other } = await lists.anOrganization([{ name: 'b' }, { name: 'd' }]);
    const caller = person(records[0]!._id, ['MEMBER', org], ['UNION_OFFICE', org], ['UNION_CHAIR', org], ['BRANCH_CHAIR', other]);
    const page = (after: string | null) => lists.data<Answer>(caller, QUERY, { orderBy: [{ field: 'NAME' }], first: 3, after });
    const { members } = await page(null);
    expect([members.nodes.map(({ name }) => name), members.pageInfo.hasNextPage]).toEqual([['a', 'b', 'c'], true]);
    const next = await page(members.pageInfo.endCursor);
    expect([next.members.nodes.map(({ name }) => name), next.members.pageInfo.hasNextPage]).toEqual([['d', 'e'], false]);
    expect((await lists.data<Answer>(caller, COUNT)).members.totalCount).toBe(5);
  });

  it('reads a page by one command, with a time limit, and one more where the total is asked for', async () => {
    const { org } = await lists.anOrganization([{}, {}]);
    const page = await lists.commandsOf(() => lists.data(office(org), QUERY));
    expect(page.map(({ name }) => name)).toEqual(['find']);
    expect(page[0]!.command['maxTimeMS']).toBe(5_000);
    const several = await lists.commandsOf(() => lists.data(person('m', ['UNION_OFFICE', org], ['BRANCH_CHAIR', 'x']), QUERY));
    expect(several.map(({ name }) => name)).toEqual(['aggregate']);
    const counted = await lists.commandsOf(() => lists.data(office(org), COUNT));
    expect(counted.map(({ name }) => name)).toEqual(['find', 'aggregate']);
    expect(counted[1]!.command['maxTimeMS']).toBe(5_000);
    expect((await lists.data<Answer>(office(org), COUNT)).members.totalCount).toBe(2);
  });

  it('shows no record that the guard takes out of the scope, be it in a page, a total or statistics', async () => {
    const guarded = await startLists({ guard: (scope) => ({ $and: [scope, { name: { $ne: 'moved away' } }] }) });
    try {
      const { org } = await guarded.anOrganization([{ name: 'here' }, { name: 'moved away' }]);
      const answer = await guarded.data(office(org), '{ members { nodes { name } totalCount } memberStats { total { count } } }');
      expect(answer).toEqual({ members: { nodes: [{ name: 'here' }], totalCount: 1 }, memberStats: { total: { count: 1 } } });
    } finally {
      await guarded.close();
    }
  });

  it('says QUERY_TOO_SLOW, and to narrow the filter, when the time is over', async () => {
    const hurried = await startLists({ maxTimeMs: 1 });
    try {
      await hurried.members.insertMany(Array.from({ length: 4_000 }, () => aMember({ root: 'slow', name: 'x'.repeat(200) })));
      const filter = { not: { or: Array.from({ length: 40 }, (_, index) => ({ name: { contains: `xxxy${index}` } })) }, within: 'nobody' };
      const { errors } = await hurried.ask(office('slow'), QUERY, { filter: { or: [filter, { not: { name: { contains: 'x' } } }] } });
      expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_SLOW');
      expect(errors?.[0]?.message).toMatch(/narrow the filter/);
    } finally {
      await hurried.close();
    }
  });

  it('refuses at the first request a model that does not keep what the SDL declares', async () => {
    const wrong = await startLists({ model: () => lists.visits });
    try {
      const { errors } = await wrong.ask(office('o'), QUERY);
      expect(errors?.[0]?.message).toBe('Member.name: the model has no field "name" (path); give the right one by path:');
    } finally {
      await wrong.close();
    }
  });
});
