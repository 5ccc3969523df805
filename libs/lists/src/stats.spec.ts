import { LIMITS } from './index.js';
import { analyst, office, person, startLists, type ListsUnderTest } from './testing.js';
import { aMember, type MemberRecord } from './testing-members.js';

interface Values {
  count: number | null;
  people: number | null;
  suppressed: boolean;
}
interface Answer {
  memberStats: { total: Values; groups: { key: Record<string, unknown>; values: Values }[]; suppressedGroups: number; truncated: boolean };
}

let lists: ListsUnderTest;
beforeAll(async () => {
  lists = await startLists();
});
afterAll(() => lists.close());

const VALUES = 'count people suppressed';
const BY_STATUS = `query ($filter: MemberFilter, $first: Int) { memberStats(filter: $filter, groupBy: [STATUS], first: $first) {
  total { ${VALUES} } groups { key { status } values { ${VALUES} } } suppressedGroups truncated } }`;

/** @returns an organisation with as many members as asked for. */
async function anOrganization(...members: [count: number, own: Partial<MemberRecord>][]): Promise<string> {
  return (await lists.anOrganization(members.flatMap(([count, own]) => Array.from({ length: count }, () => own)))).org;
}

const shown = (count: number): Values => ({ count, people: count, suppressed: false });
const withheld: Values = { count: null, people: null, suppressed: true };

describe('statistics', () => {
  it('count records and persons, and give sum, average, smallest and largest of each measure', async () => {
    const org = await anOrganization([1, { benefitFen: 100, years: 1 }], [1, { benefitFen: 250, years: 4 }], [1, {}]);
    const { memberStats } = await lists.data<Answer>(office(org), `{ memberStats { total { ${VALUES} benefitFen { sum avg min max } years { sum avg min max } } } }`);
    expect(memberStats.total).toEqual({ ...shown(3), benefitFen: { sum: 350, avg: 175, min: 100, max: 250 }, years: { sum: 5, avg: 2.5, min: 1, max: 4 } });
  });

  it('give null for a measure that no record has, and 0 for no records', async () => {
    const org = await anOrganization([1, {}]);
    const query = `query ($filter: MemberFilter) { memberStats(filter: $filter) { total { ${VALUES} benefitFen { sum avg min max } } } }`;
    const none = { sum: null, avg: null, min: null, max: null };
    expect((await lists.data<Answer>(office(org), query)).memberStats.total).toEqual({ ...shown(1), benefitFen: none });
    expect((await lists.data<Answer>(office(org), query, { filter: { name: { eq: 'x' } } })).memberStats.total).toEqual({ ...shown(0), benefitFen: none });
    expect((await lists.data<Answer>(person(null, ['MEMBER', org]), query)).memberStats.total).toMatchObject({ count: 0, people: 0 });
  });

  it('take a sum beyond 32 bits', async () => {
    const org = await anOrganization([3, { years: 2_000_000_000, benefitFen: 3_000_000_000_000_000 }]);
    const { memberStats } = await lists.data<Answer>(office(org), '{ memberStats { total { years { sum } benefitFen { sum } } } }');
    expect(memberStats.total).toEqual({ years: { sum: 6_000_000_000 }, benefitFen: { sum: 9_000_000_000_000_000 } });
  });

  it.each([
    ['STATUS', 'status', ['ACTIVE', 'RETIRED']],
    ['FRONTLINE', 'frontline', [null, false, true]],
    ['JOINED_ON_YEAR', 'joinedOnYear', [null, '2024', '2025']],
    ['JOINED_ON_QUARTER', 'joinedOnQuarter', [null, '2024-Q4', '2025-Q1']],
    ['JOINED_ON_MONTH', 'joinedOnMonth', [null, '2024-12', '2025-03']],
    ['CREATED_AT_YEAR', 'createdAtYear', ['2024', '2025']],
    ['CREATED_AT_QUARTER', 'createdAtQuarter', ['2024-Q4', '2025-Q1', '2025-Q2']],
    ['CREATED_AT_MONTH', 'createdAtMonth', ['2024-12', '2025-01', '2025-04']],
    ['ORG', 'orgId', ['a', 'b']],
  ])('group by %s in the order of the keys, instants by the day in Shanghai', async (dimension, key, expected) => {
    const org = await anOrganization(
      [1, { status: 'ACTIVE', frontline: true, joinedOn: '2024-12-31', createdAt: new Date('2024-12-31T15:59:59Z'), orgId: 'a' }],
      [1, { status: 'ACTIVE', frontline: false, joinedOn: '2025-03-31', createdAt: new Date('2024-12-31T16:00:00Z'), orgId: 'b' }],
      [1, { status: 'RETIRED', createdAt: new Date('2025-03-31T16:00:00Z'), orgId: 'b' }],
    );
    const { memberStats } = await lists.data<Answer>(office(org), `{ memberStats(groupBy: [${dimension}]) { groups { key { ${key} } values { count } } } }`);
    expect(memberStats.groups.map((group) => group.key[key])).toEqual(expected);
    expect(memberStats.groups.reduce((sum, { values }) => sum + values.count!, 0)).toBe(3);
  });

  it('group by several dimensions, and give the entity of an id', async () => {
    const org = await anOrganization([2, { status: 'ACTIVE', orgId: 'a' }], [1, { status: 'LEFT', orgId: 'a' }]);
    const { memberStats } = await lists.data<Answer>(
      office(org),
      '{ memberStats(groupBy: [ORG, STATUS]) { groups { key { orgId organization { id } status joinedOnYear } values { count } } } }',
    );
    const key = { orgId: 'a', organization: { id: 'a' }, joinedOnYear: null };
    expect(memberStats.groups).toEqual([
      { key: { ...key, status: 'ACTIVE' }, values: { count: 2 } },
      { key: { ...key, status: 'LEFT' }, values: { count: 1 } },
    ]);
  });

  it('read an entity of the subgraph by its reference resolver, and give the id of a stub', async () => {
    const org = await anOrganization([1, { orgId: 'a', createdBy: 'someone' }]);
    const { memberStats } = await lists.data<Answer>(office(org), '{ memberStats(groupBy: [ORG, REGISTRAR]) { groups { key { organization { name } registrar { id } } } } }');
    expect(memberStats.groups).toEqual([{ key: { organization: { name: 'organisation a' }, registrar: { id: 'someone' } } }]);
  });

  it('count a person with several records once', async () => {
    const visit = (memberId: string, month: string, amountFen: number) => ({ ...aMember({ root: 'v1' }), _id: `vis${memberId}${month}`, memberId, month, amountFen });
    await lists.visits.insertMany([visit('m1', '2025-01', 1), visit('m1', '2025-02', 2), visit('m2', '2025-02', 6)]);
    const { visitStats } = await lists.data<{ visitStats: unknown }>(
      office('v1'),
      '{ visitStats(groupBy: [MONTH]) { total { count people amountFen { sum avg min max } } groups { key { month } values { count people } } } }',
    );
    expect(visitStats).toEqual({
      total: { count: 3, people: 2, amountFen: { sum: 9, avg: 3, min: 1, max: 6 } },
      groups: [
        { key: { month: '2025-01' }, values: { count: 1, people: 1 } },
        { key: { month: '2025-02' }, values: { count: 2, people: 2 } },
      ],
    });
  });

  it('read by one command; an analyst from a secondary, for 30 s at most', async () => {
    const org = await anOrganization([1, {}]);
    const [own, ...more] = await lists.commandsOf(() => lists.data(office(org), BY_STATUS));
    expect([own!.name, own!.command['maxTimeMS'], own!.command['$readPreference'], more]).toEqual(['aggregate', 5_000, undefined, []]);
    const [analysts] = await lists.commandsOf(() => lists.data(analyst(org), BY_STATUS));
    expect([analysts!.command['maxTimeMS'], analysts!.command['$readPreference']]).toEqual([30_000, { mode: 'secondaryPreferred' }]);
  });

  it('list as many groups as asked for, and say that there are more', async () => {
    const org = await anOrganization([1, { status: 'ACTIVE' }], [1, { status: 'LEFT' }]);
    const two = (await lists.data<Answer>(office(org), BY_STATUS, { first: 2 })).memberStats;
    expect([two.groups.length, two.truncated]).toEqual([2, false]);
    const one = (await lists.data<Answer>(office(org), BY_STATUS, { first: 1 })).memberStats;
    expect([one.groups.length, one.truncated, one.total.count]).toEqual([1, true, 2]);
  });

  it.each([
    ['(first: 0)', /first must be 1-1000, got 0/],
    ['(first: 1001)', /first must be 1-1000, got 1001/],
    ['(groupBy: [STATUS, STATUS])', /names STATUS twice/],
    ['(groupBy: [STATUS, ORG, FRONTLINE, JOINED_ON_YEAR])', /3 dimensions at most/],
  ])('refuse %s', async (args, message) => {
    const { errors } = await lists.ask(office('x'), `{ memberStats${args} { total { count } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });
});

describe('statistics for a caller who cannot read the records', () => {
  it('publish five persons and withhold four, together with the smallest other group', async () => {
    const org = await anOrganization([4, { status: 'ACTIVE' }], [9, { status: 'LEFT' }], [5, { status: 'RETIRED' }]);
    const { memberStats } = await lists.data<Answer>(analyst(org), BY_STATUS);
    expect(memberStats).toEqual({
      total: shown(18),
      suppressedGroups: 2,
      truncated: false,
      groups: [
        { key: { status: 'ACTIVE' }, values: withheld },
        { key: { status: 'LEFT' }, values: shown(9) },
        { key: { status: 'RETIRED' }, values: withheld },
      ],
    });
    expect((await lists.data<Answer>(office(org), BY_STATUS)).memberStats.groups.map(({ values }) => values.count)).toEqual([4, 9, 5]);
  });

  it('withhold everything below five persons in all, so that four, one and none look the same', async () => {
    const org = await anOrganization([4, { years: 4 }], [5, { years: 5 }]);
    const ask = (years: number) => lists.data<Answer>(analyst(org), BY_STATUS, { filter: { years: { eq: years } } });
    expect((await ask(5)).memberStats.total).toEqual(shown(5));
    const four = await ask(4);
    expect(four.memberStats).toEqual({ total: withheld, groups: [], suppressedGroups: 0, truncated: false });
    expect(await ask(0)).toEqual(four);
  });

  it('withhold the same groups however few are asked for', async () => {
    const org = await anOrganization([4, { status: 'ACTIVE' }], [9, { status: 'LEFT' }], [5, { status: 'RETIRED' }]);
    const { memberStats } = await lists.data<Answer>(analyst(org), BY_STATUS, { first: 2 });
    expect(memberStats).toMatchObject({ total: shown(18), suppressedGroups: 2, truncated: true });
    expect(memberStats.groups.map(({ values }) => values)).toEqual([withheld, shown(9)]);
  });

  it('withhold a group where fewer than five persons have a value for a measure that is asked for', async () => {
    const org = await anOrganization([4, { status: 'ACTIVE', benefitFen: 1 }], [5, { status: 'ACTIVE' }], [9, { status: 'LEFT', benefitFen: 2 }]);
    const groups = async (measure: string) =>
      (await lists.data<Answer>(analyst(org), `{ memberStats(groupBy: [STATUS]) { groups { values { count ${measure} } } } }`)).memberStats.groups;
    expect((await groups('')).map(({ values }) => values.count)).toEqual([9, 9]);
    expect((await groups('benefitFen { sum min max }')).map(({ values }) => values)).toEqual([
      { count: null, benefitFen: null },
      { count: null, benefitFen: null },
    ]);
  });

  it('weigh persons and not records: one person of five records is withheld', async () => {
    const visits = Array.from({ length: 10 }, (_, index) => ({
      ...aMember({ root: 'v2' }),
      memberId: index < 5 ? 'one' : `m${index}`,
      month: index < 5 ? '2025-01' : '2025-02',
      amountFen: 1,
    }));
    await lists.visits.insertMany(visits);
    const { visitStats } = await lists.data<{ visitStats: unknown }>(
      analyst('v2'),
      '{ visitStats(groupBy: [MONTH]) { total { count people } groups { values { count } } suppressedGroups } }',
    );
    expect(visitStats).toEqual({ total: { count: 10, people: 6 }, groups: [{ values: { count: null } }, { values: { count: null } }], suppressedGroups: 2 });
  });

  it('hold for a caller whose other grant gives records elsewhere, and not where it gives them at the same organisation', async () => {
    const org = await anOrganization([4, {}]);
    const total = async (...grants: [string, string][]) => (await lists.data<Answer>(person(null, ...grants), BY_STATUS)).memberStats.total;
    expect(await total(['ANALYST', org], ['UNION_OFFICE', 'elsewhere'])).toEqual(withheld);
    expect(await total(['ANALYST', org], ['UNION_OFFICE', org])).toEqual(shown(4));
    expect(await total(['ANALYST', org], ['MEMBER', org])).toEqual(withheld);
    expect((await lists.data<Answer>({ kind: 'SERVICE', subject: 'job', memberId: null, grants: [] }, BY_STATUS, { filter: { within: org } })).memberStats.total).toEqual(shown(4));
  });

  it('take another threshold', async () => {
    const strict = await startLists({ k: 10 });
    try {
      await strict.members.insertMany(Array.from({ length: 9 }, () => aMember({ root: 'k' })));
      expect((await strict.data<Answer>(analyst('k'), BY_STATUS)).memberStats.total).toEqual(withheld);
      await strict.members.insertMany([aMember({ root: 'k' })]);
      expect((await strict.data<Answer>(analyst('k'), BY_STATUS)).memberStats.total).toEqual(shown(10));
    } finally {
      await strict.close();
    }
  });

  it('refuse more groups than can be weighed against each other', async () => {
    const org = await anOrganization();
    await lists.members.insertMany(Array.from({ length: LIMITS.groupsWeighed + 1 }, (_, index) => aMember({ root: org, orgId: `x${index}` })));
    const { errors } = await lists.ask(analyst(org), '{ memberStats(groupBy: [ORG]) { total { count } } }');
    expect(errors?.[0]?.message).toMatch(/more than 5000 groups: narrow the filter/);
    const { memberStats } = await lists.data<Answer>(office(org), '{ memberStats(groupBy: [ORG], first: 1) { total { count } truncated } }');
    expect(memberStats).toEqual({ total: { count: 5_001 }, truncated: true });
  });
});
