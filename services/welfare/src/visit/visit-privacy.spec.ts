import type { Caller, Role } from '@uniongraph/access';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { refusal, startWelfare, type Union, type Visit, type WelfareKit } from '../welfare.seed.js';

const FIELDS = 'id member { id } trigger occurredOn raisedOn dueOn visitors { id } visitedOn note giftFen giftCheck { outcome } reasonNotVisited state planTaskIds';
const BY_ID = `query ($id: ID!) { visitTask(id: $id) { ${FIELDS} } }`;
const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on VisitTask { ${FIELDS} } } }`;
const LIST = `{ visitTasks { nodes { ${FIELDS} } } }`;

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
afterAll(() => kit.service.close());

interface Visited extends Union {
  visit: Visit;
}
async function aVisit(): Promise<Visited> {
  const union = await kit.aUnion();
  const visit = await kit.raised(union, { planTaskIds: ['tsk1'] });
  await kit.visited(union, visit, { note: '家中老人需照料', giftFen: 50_000 });
  return { ...union, visit };
}
async function everyPath(caller: Caller, { id }: Visit): Promise<unknown[]> {
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown> | null> =>
    JSON.parse(JSON.stringify((await kit.service.ask(caller, query, variables)).data ?? null)) as Record<string, unknown> | null;
  const byId = await ask(BY_ID, { id });
  const entities = await ask(ENTITIES, { r: [{ __typename: 'VisitTask', id }] });
  const nodes = ((await ask(LIST))?.['visitTasks'] as { nodes: { id: string }[] } | undefined)?.nodes ?? [];
  return [byId?.['visitTask'] ?? null, (entities?.['_entities'] as unknown[])[0], nodes.find((node) => node.id === id) ?? null];
}

describe('WEL-04 who sees what of a visit', () => {
  it('WEL-04 shows the note to the person and the visitors alone; office and committee see the rest', async () => {
    const { org, member, visitor, visit } = await aVisit();
    const whole = {
      id: visit.id,
      member: { id: member },
      trigger: 'BEREAVEMENT',
      occurredOn: '2025-05-20',
      raisedOn: '2025-05-20',
      dueOn: '2025-05-23',
      visitors: [{ id: visitor }],
      visitedOn: '2025-05-20',
      note: '家中老人需照料',
      giftFen: 50_000,
      giftCheck: null,
      reasonNotVisited: null,
      state: 'DONE',
      planTaskIds: ['tsk1'],
    };
    for (const caller of [memberOf(org, member), memberOf(org, visitor)]) expect(await everyPath(caller, visit)).toEqual([whole, whole, whole]);
    const rest = { ...whole, note: null };
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'COMMITTEE_MEMBER'] as const) expect(await everyPath(holding(role, org), visit)).toEqual([rest, rest, rest]);
  });
  it('WEL-04 shows finance and audit the amount, and neither whom nor why nor when', async () => {
    const { org, visit } = await aVisit();
    const amount = {
      id: visit.id,
      member: null,
      trigger: null,
      occurredOn: null,
      raisedOn: null,
      dueOn: null,
      visitors: null,
      visitedOn: null,
      note: null,
      giftFen: 50_000,
      giftCheck: null,
      reasonNotVisited: null,
      state: null,
      planTaskIds: null,
    };
    for (const role of ['FINANCE_OFFICER', 'AUDIT_COMMISSIONER'] as const) expect(await everyPath(holding(role, org), visit)).toEqual([amount, amount, amount]);
  });
  it('WEL-04 shows nothing to anybody else, by the id, as an entity or in the list', async () => {
    const { org, visit } = await aVisit();
    const elsewhere = await kit.aUnion();
    const others = (['GROUP_LEADER', 'BRANCH_CHAIR', 'FEDERATION_OFFICER', 'ANALYST', 'PARTY_LINK'] as const).map((role) => holding(role, org));
    for (const caller of [...others, nobody, memberOf(org, await kit.facts.member(org)), elsewhere.office, elsewhere.committee])
      expect(await everyPath(caller, visit)).toEqual([null, null, null]);
  });
  it.each([
    'trigger: { eq: BEREAVEMENT }',
    'state: { eq: DONE }',
    'memberId: { eq: "x" }',
    'visitedOn: { eq: "2025-05-20" }',
    'raisedOn: { eq: "2025-05-20" }',
    'dueOn: { eq: "2025-05-20" }',
    'planTaskIds: { has: "x" }',
  ])('WEL-04 refuses finance the filter %s just as one that does not exist', async (filter) => {
    const { org } = await aVisit();
    const field = filter.split(':')[0]!;
    for (const root of ['visitTasks', 'visitTaskStats']) {
      const ask = async (name: string): Promise<string | undefined> => {
        const { errors } = await kit.service.ask(holding('FINANCE_OFFICER', org), `{ ${root}(filter: { ${filter.replace(field, name)} }) { __typename } }`);
        return errors?.[0]?.message.split('"')[0];
      };
      expect(await ask(field)).toBe(await ask('nothing'));
      expect(await ask(field)).toBeDefined();
    }
  });
  it.each(['RAISED_ON', 'DUE_ON'])('WEL-04 refuses finance the order %s', async (field) => {
    const { org } = await aVisit();
    expect((await kit.service.ask(holding('FINANCE_OFFICER', org), `{ visitTasks(orderBy: [{ field: ${field} }]) { __typename } }`)).errors?.[0]?.message).toContain(
      'does not exist in "VisitTaskOrderField" enum',
    );
  });
  it.each(['TRIGGER', 'STATE', 'RAISED_ON_MONTH'])('WEL-04 refuses finance the groups by %s, and lets it sum the gifts', async (dimension) => {
    const { org } = await aVisit();
    const finance = holding('FINANCE_OFFICER', org);
    expect((await kit.service.ask(finance, `{ visitTaskStats(groupBy: [${dimension}]) { __typename } }`)).errors?.[0]?.message).toContain(
      'does not exist in "VisitTaskDimension" enum',
    );
    expect(await kit.service.data(finance, '{ visitTaskStats { total { count giftFen { sum } } } }')).toEqual({
      visitTaskStats: { total: { count: 1, giftFen: { sum: 50_000 } } },
    });
  });
  it('WEL-04 has no filter, order or group over the note, for anybody', async () => {
    const { org, member, office } = await aVisit();
    const attempts = [
      'visitTasks(filter: { note: { contains: "x" } }) { totalCount }',
      'visitTasks(filter: { reasonNotVisited: { eq: "x" } }) { totalCount }',
      'visitTasks(orderBy: [{ field: NOTE }]) { totalCount }',
      'visitTaskStats(groupBy: [NOTE]) { total { count } }',
    ];
    for (const caller of [office, memberOf(org, member)]) for (const attempt of attempts) expect((await kit.service.ask(caller, `{ ${attempt} }`)).errors).toHaveLength(1);
  });
  it('WEL-04 shows the visits received to the person alone, also through the entity reference', async () => {
    const { org, member, visitor, office, visit } = await aVisit();
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { visitsReceived { id } } } }';
    const received = (caller: Caller, id: string): Promise<unknown> => kit.service.data(caller, query, { r: [{ __typename: 'Member', id }] });
    expect(await received(memberOf(org, member), member)).toEqual({ _entities: [{ visitsReceived: [{ id: visit.id }] }] });
    expect(await received(memberOf(org, visitor), visitor)).toEqual({ _entities: [{ visitsReceived: [] }] });
    for (const caller of [office, nobody, memberOf(org, visitor)]) expect(await received(caller, member)).toEqual({ _entities: [{ visitsReceived: null }] });
  });
  it('WEL-04 lets nobody but office and committee end a visit, and answers another union as if it were absent', async () => {
    const union = await kit.aUnion();
    const { id } = await kit.raised(union);
    for (const role of ['GROUP_LEADER', 'BRANCH_CHAIR', 'FINANCE_OFFICER', 'MEMBER'] as Role[]) {
      const { errors } = await kit.service.ask(holding(role, union.org), kit.document('recordVisit'), { input: { id, version: 1, visitorIds: [union.visitor] } });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const { committee } = await kit.aUnion();
    const record = (visitId: string) => kit.act(committee, 'recordVisit', { id: visitId, version: 1, visitorIds: [union.visitor] });
    expect(refusal(await record(id))).toBe('NOT_FOUND');
    expect(await record(id)).toEqual(await record('vis00000000000000000000000000'));
  });
  it('WEL-05 tells of overdue visits to those who look after them, and lets the office alone run the check', async () => {
    const { org } = await aVisit();
    const code = async (role: Role, query: string): Promise<unknown> => (await kit.service.ask(holding(role, org), query)).errors?.[0]?.extensions['code'];
    for (const role of ['FINANCE_OFFICER', 'GROUP_LEADER', 'ANALYST'] as const) expect(await code(role, `{ overdueVisits(orgId: "${org}") { id } }`)).toBe('FORBIDDEN');
    for (const role of ['COMMITTEE_MEMBER', 'MEMBER', 'ANALYST'] as const)
      expect(await code(role, `mutation { notifyOverdueVisits(input: { orgId: "${org}" }) { notified { id } } }`)).toBe('FORBIDDEN');
    expect(await code('UNION_CHAIR', `{ overdueVisits(orgId: "${org}") { id } }`)).toBeUndefined();
  });
});

describe('WEL-04 statistics', () => {
  it('WEL-04 lets an analyst group by occasion with small groups withheld, and filter by nothing that names a person', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 6; i += 1) await kit.raised({ ...union, member: await kit.facts.member(union.org) });
    await kit.raised(union, { trigger: 'RETIREMENT' });
    const stats = '{ visitTaskStats(groupBy: [TRIGGER]) { groups { key { trigger } values { count suppressed } } } }';
    const groups = async (caller: Caller): Promise<unknown[]> => (await kit.service.data<{ visitTaskStats: { groups: unknown[] } }>(caller, stats)).visitTaskStats.groups;
    expect(await groups(union.office)).toEqual([
      { key: { trigger: 'BEREAVEMENT' }, values: { count: 6, suppressed: false } },
      { key: { trigger: 'RETIREMENT' }, values: { count: 1, suppressed: false } },
    ]);
    expect(await groups(holding('ANALYST', union.org))).toEqual(expect.arrayContaining([{ key: { trigger: 'RETIREMENT' }, values: { count: null, suppressed: true } }]));
    const filtered = await kit.service.ask(holding('ANALYST', union.org), `{ visitTaskStats(filter: { memberId: { eq: "${union.member}" } }) { total { count } } }`);
    expect(filtered.errors).toHaveLength(1);
  });
  it('WEL-04 gives an analyst the completion only where each state holds five people or none', async () => {
    const union = await kit.aUnion();
    const visits: Visit[] = [];
    for (let i = 0; i < 10; i += 1) visits.push(await kit.raised({ ...union, member: await kit.facts.member(union.org) }));
    const query = 'query ($org: ID!) { visitCompletion(orgId: $org, from: "2025-05-01", to: "2025-05-31") { triggers visited explained open rate suppressed } }';
    const seen = async (caller: Caller): Promise<unknown> => (await kit.service.data<{ visitCompletion: unknown }>(caller, query, { org: union.org })).visitCompletion;
    const withheld = { triggers: null, visited: null, explained: null, open: null, rate: null, suppressed: true };
    for (const visit of visits.slice(0, 4)) await kit.visited(union, visit);
    expect(await seen(holding('ANALYST', union.org))).toEqual(withheld);
    expect(await seen(union.committee)).toMatchObject({ triggers: 10, visited: 4, suppressed: false });
    await kit.visited(union, visits[4]!);
    expect(await seen(holding('ANALYST', union.org))).toEqual({ triggers: 10, visited: 5, explained: 0, open: 5, rate: 0.5, suppressed: false });
  });
});

describe('WEL-04 what it costs', () => {
  it('WEL-04 reads fifty visits with people and organisation in one query', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 50; i += 1) await kit.raised({ ...union, member: await kit.facts.member(union.org) });
    expect(
      await kit.service.commandsOf(() => kit.service.data(union.office, '{ visitTasks(first: 50) { nodes { trigger member { id } visitors { id } organization { id } } } }')),
    ).toEqual(['find']);
  });
});
