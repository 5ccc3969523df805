import fc from 'fast-check';
import { office, startLists, type ListsUnderTest } from './testing.js';
import { aMember } from './testing-members.js';

interface Answer {
  members: { nodes: { id: string; name: string }[]; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const QUERY = `query ($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $after: String) {
  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;

let lists: ListsUnderTest;
beforeAll(async () => {
  lists = await startLists();
});
afterAll(() => lists.close());

/** @returns the code and the message of the only error. */
async function refusal(org: string, variables: Record<string, unknown>): Promise<string> {
  const { errors } = await lists.ask(office(org), QUERY, variables);
  return `${errors?.[0]?.extensions['code']}: ${errors?.[0]?.message}`;
}

describe('orders and cursors', () => {
  /** Reads page by page to the end. */
  async function walk(org: string, orderBy: unknown, first: number): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { members }: Answer = await lists.data<Answer>(office(org), QUERY, { orderBy, first, after });
      ids.push(...members.nodes.map(({ id }) => id));
      if (!members.pageInfo.hasNextPage || ids.length > 100) return ids;
      after = members.pageInfo.endCursor;
    }
  }

  it('is newest first where no order is asked for', async () => {
    const { org, records } = await lists.anOrganization([{}, {}, {}]);
    expect(await walk(org, null, 2)).toEqual(records.map(({ _id }) => _id).reverse());
  });

  const KEYS = { NAME: 'name', STATUS: 'status', JOINED_ON: 'joinedOn', BENEFIT_FEN: 'benefitFen', YEARS: 'years', CREATED_AT: 'createdAt' } as const;
  const compare = (a: unknown, b: unknown): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a! < b! ? -1 : 1);
  const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : (value ?? null));
  const aRecord = fc.record({
    name: fc.constantFrom('a', 'B', '中'),
    status: fc.constantFrom('ACTIVE' as const, 'LEFT' as const),
    joinedOn: fc.constantFrom(null, '2020-01-01', '2020-01-02'),
    benefitFen: fc.constantFrom(null, 0, -1, 5_000_000_000),
    years: fc.constantFrom(null, 1, 2),
    createdAt: fc.constantFrom(new Date(0), new Date(1)),
  });
  const anOrder = fc.uniqueArray(fc.record({ field: fc.constantFrom(...(Object.keys(KEYS) as (keyof typeof KEYS)[])), direction: fc.constantFrom('ASC', 'DESC') }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ field }) => field,
  });

  it('pages through every record once, in order, over empty values, ties and mixed directions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { minLength: 1, maxLength: 12 }), anOrder, fc.integer({ min: 1, max: 4 }), async (own, orderBy, first) => {
        const { org, records } = await lists.anOrganization(own);
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
    const { org, records } = await lists.anOrganization([{ name: 'b' }, { name: 'd' }, { name: 'f' }]);
    const { members } = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], first: 2 });
    await lists.members.insertMany([aMember({ name: 'a', root: org }), aMember({ name: 'e', root: org })]);
    const next = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], first: 2, after: members.pageInfo.endCursor });
    expect(next.members.nodes.map(({ name }) => name)).toEqual(['e', 'f']);
    expect(records).toHaveLength(3);
  });

  it('gives the cursor of each edge', async () => {
    const { org } = await lists.anOrganization([{ name: 'a' }, { name: 'b' }]);
    const { members } = await lists.data<Answer>(office(org), '{ members(orderBy: [{ field: NAME }]) { edges { cursor node { id } } } }');
    const next = await lists.data<Answer>(office(org), QUERY, { orderBy: [{ field: 'NAME' }], after: members.edges[0]!.cursor });
    expect(next.members.nodes.map(({ name }) => name)).toEqual(['b']);
  });

  it('refuses a cursor of another order, of another list, and no cursor at all', async () => {
    const { org } = await lists.anOrganization([{}, {}]);
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
    const { org } = await lists.anOrganization([{}]);
    for (const first of [1, 100]) await expect(lists.data(office(org), QUERY, { first })).resolves.toBeDefined();
    for (const first of [0, -1, 101]) expect(await refusal(org, { first })).toMatch(new RegExp(`^BAD_USER_INPUT: .*first must be 1-100, got ${first}$`));
  });

  it('takes three keys, and none twice', async () => {
    const { org } = await lists.anOrganization([{}]);
    const by = (...fields: string[]) => ({ orderBy: fields.map((field) => ({ field })) });
    await expect(lists.data(office(org), QUERY, by('NAME', 'STATUS', 'YEARS'))).resolves.toBeDefined();
    expect(await refusal(org, by('NAME', 'STATUS', 'YEARS', 'JOINED_ON'))).toMatch(/^BAD_USER_INPUT: .*3 keys at most/);
    expect(await refusal(org, by('NAME', 'NAME'))).toMatch(/^BAD_USER_INPUT: .*names NAME twice/);
  });
});
