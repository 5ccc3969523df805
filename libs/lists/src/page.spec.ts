import fc from 'fast-check';
import { aMember, person, startLists, type ListsUnderTest, type MemberRecord } from './testing.js';

interface Answer {
  members: { nodes: { id: string; name: string }[]; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
}

const QUERY = `query ($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $after: String) {
  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;

let lists: ListsUnderTest;
beforeAll(async () => {
  lists = await startLists();
});
afterAll(() => lists.close());

const office = (orgId: string) => person('mem0', ['UNION_OFFICE', orgId]);

let orgs = 0;
/** @returns an organisation with these members. */
async function anOrganization(members: Partial<MemberRecord>[]): Promise<{ org: string; records: MemberRecord[] }> {
  const org = `o${(orgs += 1)}`;
  const records = members.map((own) => aMember({ orgId: `${org}-branch`, root: org, ...own }));
  await lists.members.insertMany(records);
  return { org, records };
}

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
    ({ org } = await anOrganization([
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
    const { org: neighbour } = await anOrganization([{}]);
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

describe('orders and cursors', () => {
  /** Reads page by page to the end. */
  async function walk(org: string, orderBy: unknown, first: number): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { members }: Answer = await lists.data<Answer>(office(org), QUERY, { orderBy, first, after });
      ids.push(...members.nodes.map(({ id }) => id));
      if (!members.pageInfo.hasNextPage || ids.length > 100) return ids;
      after = members.pageInfo.endCursor;
    }
  }

  it('is newest first where no order is asked for', async () => {
    const { org, records } = await anOrganization([{}, {}, {}]);
    expect(await walk(org, null, 2)).toEqual(records.map(({ _id }) => _id).reverse());
  });

  const KEYS = { NAME: 'name', STATUS: 'status', JOINED_ON: 'joinedOn', BENEFIT_FEN: 'benefitFen', YEARS: 'years', CREATED_AT: 'createdAt' } as const;
  const compare = (a: unknown, b: unknown): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a! < b! ? -1 : 1);
  const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? null));
  const aRecord = fc.record({
    name: fc.constantFrom('a', 'B', '中'), status: fc.constantFrom('ACTIVE' as const, 'LEFT' as const), joinedOn: fc.constantFrom(null, '2020-01-01', '2020-01-02'),
    benefitFen: fc.constantFrom(null, 0, -1, 5_000_000_000), years: fc.constantFrom(null, 1, 2), createdAt: fc.constantFrom(new Date(0), new Date(1)),
  });
  const anOrder = fc.uniqueArray(fc.record({ field: fc.constantFrom(...(Object.keys(KEYS) as (keyof typeof KEYS)[])), direction: fc.constantFrom('ASC', 'DESC') }), { minLength: 1, maxLength: 3, selector: ({ field }) => field });

  it('pages through every record once, in order, over empty values, ties and mixed directions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { minLength: 1, maxLength: 12 }), anOrder, fc.integer({ min: 1, max: 4 }), async (own, orderBy, first) => {
        const { org, records } = await anOrganization(own);
        const last = orderBy.at(-1)!.direction;
        const expected = [...records].sort((a, b) => {
          for (const { field, direction } of orderBy) {
            const order = compare(plain(a[KEYS[field]]), plain(b[KEYS[field]]));
            if (order !== 0) return direction === 'ASC' ? order : -order;
          }
          return last === 'ASC' ? compare(a._id, b._id) : -compare(a._id, b._id);
        });
        expect(await walk(org, orderBy, first)).toEqual(expected.map(({ _id }) => _id));
      }),
      { numRuns: 60 },
    );
  });

  it('continues where it was when records are added before and behind the cursor', async () => {
    const { org, records } = await anOrganization([{ name: 'b' }, { name: 'd' }, { name: 'f' }]);
    const { members } = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], first: 2 });
    await lists.members.insertMany([aMember({ name: 'a', root: org }), aMember({ name: 'e', root: org })]);
    const next = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], first: 2, after: members.pageInfo.endCursor });
    expect(next.members.nodes.map(({ name }) => name)).toEqual(['e', 'f']);
    expect(records).toHaveLength(3);
  });

  it('gives the cursor of each edge', async () => {
    const { org } = await anOrganization([{ name: 'a' }, { name: 'b' }]);
    const { members } = await lists.data<Answer>(office(org), '{ members(orderBy: [{ field: NAME }]) { edges { cursor node { id } } } }');
    const next = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], after: members.edges[0]!.cursor });
    expect(next.members.nodes.map(({ name }) => name)).toEqual(['b']);
  });

  it('refuses a cursor of another order, of another list, and no cursor at all', async () => {
    const { org } = await anOrganization([{}, {}]);
    const { members } = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], first: 1 });
    await lists.visits.insertMany([1, 2].map((n) => ({ ...aMember({ root: org }), _id: `vis${org}${n}`, memberId: 'm', month: '2025-01', amountFen: 1 })));
    const { visits } = await lists.data<{ visits: { pageInfo: { endCursor: string } } }>(office(org), '{ visits(first: 1) { pageInfo { endCursor } } }');
    const forged = Buffer.from(JSON.stringify(['x', { $gt: '' }])).toString('base64url');
    for (const after of [members.pageInfo.endCursor, visits.pageInfo.endCursor, forged, 'x', '!', 'a'.repeat(5_000)]) {
      expect(await refusal(org, { after })).toMatch(/^BAD_USER_INPUT: .*after is not a cursor of this list in this order/);
    }
    const [digest] = JSON.parse(Buffer.from(members.pageInfo.endCursor!, 'base64url').toString()) as [string];
    const injected = Buffer.from(JSON.stringify([digest, { $ne: 'x' }, 'mem'])).toString('base64url');
    expect(await refusal(org, { after: injected, orderBy: [{ field: 'NAME' }] })).toMatch(/^BAD_USER_INPUT/);
  });

  it('takes a first of 1 to 100', async () => {
    const { org } = await anOrganization([{}]);
    for (const first of [1, 100]) await expect(lists.data(office(org), QUERY, { first })).resolves.toBeDefined();
    for (const first of [0, -1, 101]) expect(await refusal(org, { first })).toMatch(new RegExp(`^BAD_USER_INPUT: .*first must be 1-100, got ${first}$`));
  });

  it('takes three keys, and none twice', async () => {
    const { org } = await anOrganization([{}]);
    const by = (...fields: string[]) => ({ orderBy: fields.map((field) => ({ field })) });
    await expect(lists.data(office(org), QUERY, by('NAME', 'STATUS', 'YEARS'))).resolves.toBeDefined();
    expect(await refusal(org, by('NAME', 'STATUS', 'YEARS', 'JOINED_ON'))).toMatch(/^BAD_USER_INPUT: .*3 keys at most/);
    expect(await refusal(org, by('NAME', 'NAME'))).toMatch(/^BAD_USER_INPUT: .*names NAME twice/);
  });
});

describe('scope and cost', () => {
  const COUNT = `{ members(first: 1) { nodes { id } totalCount } }`;

  it('shows each caller what the policy gives: the subtree, the own record, or nothing', async () => {
    const { org, records } = await anOrganization([{ name: 'a' }, { name: 'b' }]);
    const seen = async (caller: ReturnType<typeof person>): Promise<string[]> => (await lists.data<Answer>(caller, QUERY)).members.nodes.map(({ name }) => name);
    expect(await seen(office(org))).toEqual(['b', 'a']);
    expect(await seen(person(records[0]!._id, ['MEMBER', org]))).toEqual(['a']);
    expect(await seen(person(null, ['MEMBER', org]))).toEqual([]);
    expect(await seen(person('x', ['ANALYST', org]))).toEqual([]);
  });

  it('shows a record once that several grants give, and pages over all of them in order', async () => {
    const { org, records } = await anOrganization([{ name: 'a' }, { name: 'c' }, { name: 'e' }]);
    const { org: other } = await anOrganization([{ name: 'b' }, { name: 'd' }]);
    const caller = person(records[0]!._id, ['MEMBER', org], ['UNION_OFFICE', org], ['UNION_CHAIR', org], ['BRANCH_CHAIR', other]);
    const page = (after: string | null) => lists.data<Answer>(caller, QUERY, { orderBy: [{ field: 'NAME' }], first: 3, after });
    const { members } = await page(null);
    expect([members.nodes.map(({ name }) => name), members.pageInfo.hasNextPage]).toEqual([['a', 'b', 'c'], true]);
    const next = await page(members.pageInfo.endCursor);
    expect([next.members.nodes.map(({ name }) => name), next.members.pageInfo.hasNextPage]).toEqual([['d', 'e'], false]);
    expect((await lists.data<Answer>(caller, COUNT)).members.totalCount).toBe(5);
  });

  it('reads a page by one command, with a time limit, and one more where the total is asked for', async () => {
    const { org } = await anOrganization([{}, {}]);
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

  it('says QUERY_TOO_SLOW, and to narrow the filter, when the time is over', async () => {
    const hurried = await startLists({ maxTimeMs: 1 });
    try {
      await hurried.members.insertMany(Array.from({ length: 20_000 }, () => aMember({ root: 'slow', name: 'x'.repeat(200) })));
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
