import { office, startLists, type ListsUnderTest } from './testing.js';
import { aMember } from './testing-members.js';

interface Answer {
  members: { nodes: { name: string }[] };
}

const QUERY = 'query ($filter: MemberFilter, $orderBy: [MemberOrder!]) { members(filter: $filter, orderBy: $orderBy) { nodes { name } } }';

let lists: ListsUnderTest;
beforeAll(async () => {
  lists = await startLists();
});
afterAll(() => lists.close());

async function namesOf(org: string, filter: unknown, orderBy: unknown = [{ field: 'NAME' }]): Promise<string[]> {
  const { members } = await lists.data<Answer>(office(org), QUERY, { filter, orderBy });
  return members.nodes.map(({ name }) => name);
}

/** @returns the code and the message of the only error. */
async function refusal(org: string, variables: Record<string, unknown>): Promise<string> {
  const { errors } = await lists.ask(office(org), QUERY, variables);
  return `${errors?.[0]?.extensions['code']}: ${errors?.[0]?.message}`;
}

describe('filters', () => {
  let org = '';
  beforeAll(async () => {
    ({ org } = await lists.anOrganization([
      { name: 'anna', status: 'ACTIVE', joinedOn: '2020-03-01', benefitFen: 100, frontline: true, planTaskIds: ['p1', 'p2'], createdAt: new Date('2025-03-01T00:00:00Z') },
      { name: 'Bob.*', status: 'RETIRED', joinedOn: '2021-06-30', benefitFen: 250, frontline: false, planTaskIds: ['p2'] },
      { name: 'Anton', status: 'ACTIVE', joinedOn: null, benefitFen: null, frontline: null, planTaskIds: [] },
    ]));
  });

  it.each([
    [{ name: { eq: 'anna' } }, ['anna']],
    [{ name: { ne: 'anna' } }, ['Anton', 'Bob.*']],
    [{ name: { in: ['anna', 'Anton', 'x'] } }, ['Anton', 'anna']],
    [{ name: { in: [] } }, []],
    [{ name: { notIn: ['anna'] } }, ['Anton', 'Bob.*']],
    [{ name: { notIn: [] } }, ['Anton', 'Bob.*', 'anna']],
    [{ name: { startsWith: 'An' } }, ['Anton']],
    [{ name: { startsWith: '.' } }, []],
    [{ name: { contains: 'AN' } }, ['Anton', 'anna']],
    [{ name: { contains: '.*' } }, ['Bob.*']],
    [{ name: { contains: '.' } }, ['Bob.*']],
    [{ status: { eq: 'ACTIVE' } }, ['Anton', 'anna']],
    [{ frontline: { eq: false } }, ['Bob.*']],
    [{ frontline: { ne: false } }, ['Anton', 'anna']],
    [{ joinedOn: { isNull: true } }, ['Anton']],
    [{ joinedOn: { isNull: false } }, ['Bob.*', 'anna']],
    [{ joinedOn: { ne: '2020-03-01' } }, ['Anton', 'Bob.*']],
    [{ joinedOn: { lt: '2021-06-30' } }, ['anna']],
    [{ joinedOn: { lte: '2021-06-30' } }, ['Bob.*', 'anna']],
    [{ joinedOn: { gt: '2020-03-01' } }, ['Bob.*']],
    [{ joinedOn: { gte: '2020-03-01', lt: '2021-06-30' } }, ['anna']],
    [{ benefitFen: { gte: 100, lte: 249 } }, ['anna']],
    [{ createdAt: { gt: '2025-01-01T00:00:00Z' } }, ['anna']],
    [{ createdAt: { eq: '2025-03-01T00:00:00.000Z' } }, ['anna']],
    [{ planTaskIds: { has: 'p2' } }, ['Bob.*', 'anna']],
    [{ planTaskIds: { hasAny: ['p1', 'p9'] } }, ['anna']],
    [{ planTaskIds: { isEmpty: true } }, ['Anton']],
    [{ planTaskIds: { isEmpty: false } }, ['Bob.*', 'anna']],
    [{ not: { joinedOn: { lt: '2021-06-30' } } }, ['Anton', 'Bob.*']],
    [{ not: {} }, []],
    [{ or: [{ name: { eq: 'anna' } }, { frontline: { eq: false } }] }, ['Bob.*', 'anna']],
    [{ or: [] }, []],
    [{ and: [] }, ['Anton', 'Bob.*', 'anna']],
    [{ and: [{ status: { eq: 'ACTIVE' } }, { not: { joinedOn: { isNull: true } } }] }, ['anna']],
    [{ status: { eq: 'ACTIVE' }, name: { startsWith: 'a' } }, ['anna']],
    [{ status: {} }, ['Anton', 'Bob.*', 'anna']],
    [null, ['Anton', 'Bob.*', 'anna']],
  ])('%j matches %j', async (filter, names) => {
    expect(await namesOf(org, filter)).toEqual(names);
  });

  it('within keeps the records of an organisation and of all below it', async () => {
    await lists.members.insertMany([aMember({ name: 'other branch', root: org, orgId: `${org}-b2` })]);
    expect(await namesOf(org, { within: `${org}-b2` })).toEqual(['other branch']);
    expect(await namesOf(org, { within: org })).toHaveLength(4);
    expect(await namesOf(org, { not: { within: `${org}-b2` } })).toHaveLength(3);
    await lists.members.deleteOne({ name: 'other branch' });
  });

  it('within of an organisation outside of the scope matches nothing', async () => {
    const { org: neighbour } = await lists.anOrganization([{}]);
    expect(await namesOf(org, { within: neighbour })).toEqual([]);
  });

  const nested = (depth: number): unknown => (depth === 0 ? { name: { eq: 'anna' } } : { not: nested(depth - 1) });
  it.each([
    ['50 conditions', { or: Array.from({ length: 50 }, () => ({ name: { eq: 'a' } })) }, { or: Array.from({ length: 26 }, () => ({ name: { eq: 'a', ne: 'b' } })) }, /50 at most/],
    ['200 values', { name: { in: Array.from({ length: 200 }, String) } }, { name: { in: Array.from({ length: 201 }, String) } }, /filter.name.in takes 200 values at most/],
    ['6 levels', nested(5), nested(6), /6 levels at most/],
    ['50 branches', { and: Array.from({ length: 50 }, () => ({})) }, { and: Array.from({ length: 51 }, () => ({})) }, /filter.and takes 50 filters at most/],
    ['200 characters', { name: { contains: 'x'.repeat(200) } }, { name: { contains: 'x'.repeat(201) } }, /filter.name.contains takes 200 characters at most/],
  ])('takes %s and no more', async (_what, taken, refused, message) => {
    await expect(namesOf(org, taken)).resolves.toBeInstanceOf(Array);
    const answer = await refusal(org, { filter: refused });
    expect(answer).toMatch(/^BAD_USER_INPUT: /);
    expect(answer).toMatch(message);
  });

  it.each([
    [{ name: { eq: null } }, 'filter.name.eq'],
    [{ or: [{ name: null }] }, 'filter.or.0.name'],
    [{ within: null }, 'filter.within'],
  ])('refuses the null in %j, which an unset variable leaves', async (filter, path) => {
    expect(await refusal(org, { filter })).toMatch(new RegExp(`^BAD_USER_INPUT: .*${path} is null: leave it out`));
  });

  it('refuses a NUL character', async () => {
    expect(await refusal(org, { filter: { name: { contains: 'a\0' } } })).toMatch(/^BAD_USER_INPUT: .*NUL/);
  });
});
