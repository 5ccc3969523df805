import { nobody } from '@uniongraph/testing';
import { startCulture, type CultureKit } from '../culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

describe('CUL-01 the calendar', () => {
  const CALENDAR = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { activityCalendar(orgId: $org, from: $from, to: $to) { id } }';
  it('CUL-01 shows what falls on the days asked for, in Shanghai, of the subtree, earliest first', async () => {
    const top = await kit.aUnion();
    const branch = await kit.aUnion({ parentId: top.org });
    const night = await kit.planned(branch, { from: '2025-06-01T15:00:00Z', to: '2025-06-01T16:00:00Z' });
    const series = await kit.planned(top, { from: '2025-05-30T01:00:00Z', to: '2025-06-02T09:00:00Z' });
    const days = async (from: string, to: string, caller = top.office): Promise<string[]> =>
      (await kit.service.data<{ activityCalendar: { id: string }[] }>(caller, CALENDAR, { org: top.org, from, to })).activityCalendar.map(({ id }) => id);
    expect(await days('2025-06-01', '2025-06-01')).toEqual([series.id, night.id]);
    expect(await days('2025-06-02', '2025-06-02')).toEqual([series.id]);
    expect(await days('2025-06-03', '2025-06-30')).toEqual([]);
    expect(await days('2025-05-01', '2025-05-29')).toEqual([]);
    expect(await days('2025-05-01', '2025-05-30')).toEqual([series.id]);
    expect(await days('2025-06-01', '2025-06-01', nobody)).toEqual([]);
  });
  it('CUL-01 lists the latest published activities of each organisation, in one query for any number', async () => {
    const [one, other] = [await kit.aUnion(), await kit.aUnion()];
    const early = await kit.opened(one);
    const late = await kit.opened(one, { from: '2025-07-01T01:00:00Z', to: '2025-07-01T02:00:00Z' });
    await kit.planned(one);
    const query = 'query ($r: [_Any!]!, $first: Int!) { _entities(representations: $r) { ... on UnionOrganization { activities(first: $first) { id } } } }';
    const r = [one, other].map(({ org }) => ({ __typename: 'UnionOrganization', id: org }));
    expect(await kit.service.data(nobody, query, { r, first: 50 })).toEqual({ _entities: [{ activities: [{ id: late.id }, { id: early.id }] }, { activities: [] }] });
    expect(await kit.service.data(nobody, query, { r, first: 1 })).toEqual({ _entities: [{ activities: [{ id: late.id }] }, { activities: [] }] });
    expect(await kit.service.commandsOf(() => kit.service.data(nobody, query, { r, first: 10 }))).toEqual(['aggregate']);
    for (const first of [0, 51]) expect((await kit.service.ask(nobody, query, { r, first })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('CUL-01 what it costs', () => {
  it('CUL-01 reads fifty activities with all their counts in three queries', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 50; i += 1) await kit.planned(union);
    const query = '{ activities(first: 50) { nodes { title registered waiting attended personTimes organization { id } hosts { id } } } }';
    expect((await kit.service.commandsOf(() => kit.service.data(union.office, query))).sort()).toEqual(['aggregate', 'aggregate', 'aggregate']);
  });
});
