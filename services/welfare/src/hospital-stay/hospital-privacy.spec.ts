import { CALLER_HEADER, type Caller } from '@uniongraph/access';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { refusal, startWelfare, type Stay, type Union, type WelfareKit } from '../welfare.seed.js';

const FIELDS = 'id member { id } from hospital diagnosis handler { id } visit { id }';
const BY_ID = `query ($id: ID!) { hospitalStay(id: $id) { ${FIELDS} } }`;
const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on HospitalStay { ${FIELDS} } } }`;
const LIST = `{ hospitalStays { totalCount nodes { ${FIELDS} } } }`;

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
afterAll(() => kit.service.close());

interface InHospital extends Union {
  stay: Stay;
  handler: Caller;
  patient: Caller;
}
async function inHospital(): Promise<InHospital> {
  const union = await kit.aUnion();
  const stay = await kit.reported(union, { diagnosis: '急性肺炎' });
  await kit.act(union.office, 'assignHospitalStay', { id: stay.id, version: 1, handlerId: union.visitor });
  return { ...union, stay, handler: memberOf(union.org, union.visitor), patient: memberOf(union.org, union.member) };
}

/** What the caller gets of the stay by its id, as an entity and in the list; each null where there is nothing or it is forbidden. */
async function everyPath(caller: Caller, { id }: Stay): Promise<unknown[]> {
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown> | null> =>
    JSON.parse(JSON.stringify((await kit.service.ask(caller, query, variables)).data ?? null)) as Record<string, unknown> | null;
  const byId = await ask(BY_ID, { id });
  const entities = await ask(ENTITIES, { r: [{ __typename: 'HospitalStay', id }] });
  const list = await ask(LIST);
  const nodes = (list?.['hospitalStays'] as { nodes: { id: string }[] } | undefined)?.nodes ?? [];
  return [byId?.['hospitalStay'] ?? null, (entities?.['_entities'] as unknown[])[0], nodes.find((node) => node.id === id) ?? null];
}

describe('WEL-05 who sees what of a stay', () => {
  it('WEL-05 shows the person all of it, and the handler the hospital but not the diagnosis', async () => {
    const { stay, patient, handler, member, visitor } = await inHospital();
    const whole = {
      id: stay.id,
      member: { id: member },
      from: '2025-05-20',
      hospital: '江都人民医院',
      diagnosis: '急性肺炎',
      handler: { id: visitor },
      visit: { id: stay.visit!.id },
    };
    expect(await everyPath(patient, stay)).toEqual([whole, whole, whole]);
    const handled = { ...whole, diagnosis: null, visit: null };
    expect(await everyPath(handler, stay)).toEqual([handled, handled, handled]);
  });
  it('WEL-05 shows office, chair, group leader and branch chair the event alone: who and since when', async () => {
    const { org, stay, member, visitor } = await inHospital();
    const event = { id: stay.id, member: { id: member }, from: '2025-05-20', hospital: null, diagnosis: null };
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR'] as const) {
      const seen = { ...event, handler: { id: visitor }, visit: { id: stay.visit!.id } };
      expect(await everyPath(holding(role, org), stay)).toEqual([seen, seen, seen]);
    }
    for (const role of ['GROUP_LEADER', 'BRANCH_CHAIR'] as const) {
      const seen = { ...event, handler: null, visit: null };
      expect(await everyPath(holding(role, org), stay)).toEqual([seen, seen, seen]);
    }
  });
  it('WEL-05 shows nothing to anybody else, by the id, as an entity or in the list', async () => {
    const { org, stay } = await inHospital();
    const elsewhere = await kit.aUnion();
    const others = (['COMMITTEE_MEMBER', 'FINANCE_OFFICER', 'AUDIT_COMMISSIONER', 'FEDERATION_OFFICER', 'ANALYST', 'PARTY_LINK'] as const).map((role) => holding(role, org));
    const strangers = [nobody, memberOf(org, await kit.facts.member(org)), elsewhere.office, holding('GROUP_LEADER', elsewhere.org)];
    for (const caller of [...others, ...strangers]) expect(await everyPath(caller, stay)).toEqual([null, null, null]);
  });
  it("WEL-05 answers on the service's own port as through the gateway: nothing unsigned, the event for the office, all for the person", async () => {
    const { stay, office, patient } = await inHospital();
    const url = await kit.service.subgraph.listen(0);
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const body = JSON.stringify({ query: ENTITIES, variables: { r: [{ __typename: 'HospitalStay', id: stay.id }] } });
      const answer = (await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).json()) as {
        data?: { _entities: unknown[] };
        errors?: { extensions: { code: string } }[];
      };
      return answer.errors?.[0]?.extensions.code ?? answer.data?._entities[0];
    };
    const signed = (caller: Caller): Record<string, string> => ({ [CALLER_HEADER]: kit.service.seal.seal(caller) });
    expect(await ask({})).toBeNull();
    expect(await ask({ [CALLER_HEADER]: `${Buffer.from('{}').toString('base64url')}.forged` })).toBe('UNAUTHENTICATED');
    expect(await ask(signed(office))).toMatchObject({ hospital: null, diagnosis: null });
    expect(await ask(signed(patient))).toMatchObject({ hospital: '江都人民医院', diagnosis: '急性肺炎' });
  });
  it('WEL-05 has no filter, order, group or measure over hospital or diagnosis, for anybody', async () => {
    const { patient, office, handler } = await inHospital();
    const attempts = [
      'hospitalStays(filter: { hospital: { eq: "江都人民医院" } }) { totalCount }',
      'hospitalStays(filter: { diagnosis: { contains: "炎" } }) { totalCount }',
      'hospitalStays(filter: { diagnosisSealed: { isNull: false } }) { totalCount }',
      'hospitalStays(orderBy: [{ field: HOSPITAL }]) { totalCount }',
      'hospitalStays(orderBy: [{ field: DIAGNOSIS }]) { totalCount }',
      'hospitalStayStats(groupBy: [HOSPITAL]) { total { count } }',
      'hospitalStayStats(groupBy: [DIAGNOSIS]) { total { count } }',
    ];
    for (const caller of [patient, office, handler]) for (const attempt of attempts) expect((await kit.service.ask(caller, `{ ${attempt} }`)).errors).toHaveLength(1);
  });
  it('WEL-05 shows the own stays to the person alone', async () => {
    const { stay, patient, handler, office } = await inHospital();
    const own = (caller: Caller): Promise<unknown> => kit.service.data(caller, '{ myHospitalStays { id hospital } }');
    expect(await own(patient)).toEqual({ myHospitalStays: [{ id: stay.id, hospital: '江都人民医院' }] });
    for (const caller of [handler, office, nobody]) expect(await own(caller)).toEqual({ myHospitalStays: [] });
  });
  it('WEL-05 takes the details away from a handler who is replaced', async () => {
    const { office, stay, handler, org } = await inHospital();
    await kit.act(office, 'assignHospitalStay', { id: stay.id, version: 2, handlerId: await kit.facts.member(org) });
    expect(await everyPath(handler, stay)).toEqual([null, null, null]);
  });
  it("WEL-05 answers another union's office as if the stay were absent, for every act", async () => {
    const { stay } = await inHospital();
    const { office } = await kit.aUnion();
    const acts = [
      ['endHospitalStay', {}],
      ['assignHospitalStay', { handlerId: 'mem0' }],
    ] as const;
    for (const [name, over] of acts) {
      const [hidden, absent] = [
        await kit.act(office, name, { id: stay.id, version: 2, ...over }),
        await kit.act(office, name, { id: 'hos00000000000000000000000000', version: 2, ...over }),
      ];
      expect(refusal(hidden)).toBe('NOT_FOUND');
      expect(hidden).toEqual(absent);
    }
  });
});

describe('WEL-05 the diagnosis', () => {
  it('WEL-05 is shown to the handler for a reason, which the person can read with who looked and when', async () => {
    const { stay, handler, patient, office, visitor } = await inHospital();
    const reveal = (caller: Caller, reason: string) => kit.act(caller, 'revealDiagnosis', { id: stay.id, reason });
    expect((await reveal(handler, '看看')).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'], clause: null }]);
    expect(await reveal(handler, '核对慰问标准')).toEqual({ diagnosis: '急性肺炎', userErrors: [] });
    const log = (caller: Caller): Promise<unknown> => kit.service.data(caller, '{ welAccessLog { at who what reason } }');
    expect(await log(patient)).toEqual({ welAccessLog: [{ at: '2025-05-20T02:00:00.000Z', who: visitor, what: 'diagnosis', reason: '核对慰问标准' }] });
    for (const caller of [handler, office, nobody]) expect(await log(caller)).toEqual({ welAccessLog: [] });
  });
  it('WEL-05 is neither revealed nor logged for anybody who is not its handler', async () => {
    const { stay, org, patient } = await inHospital();
    expect(refusal(await kit.act(memberOf(org, await kit.facts.member(org)), 'revealDiagnosis', { id: stay.id, reason: '核对慰问标准' }))).toBe('NOT_FOUND');
    for (const role of ['UNION_OFFICE', 'UNION_CHAIR', 'GROUP_LEADER', 'COMMITTEE_MEMBER'] as const) {
      const { errors } = await kit.service.ask(holding(role, org), kit.document('revealDiagnosis'), { input: { id: stay.id, reason: '核对慰问标准' } });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await kit.service.data(patient, '{ welAccessLog { who } }')).toEqual({ welAccessLog: [] });
  });
  it('WEL-05 stands, like the hospital and the note, nowhere in the database in clear: not in records, events, audit or remembered requests', async () => {
    const union = await kit.aUnion();
    const stay = await kit.reported(union, { requestId: 'r1', hospital: '某某专科医院', diagnosis: '特发性震颤' });
    await kit.visited(union, { ...stay.visit!, version: 1 }, { requestId: 'r2', note: '术后恢复良好' });
    for (const { collectionName } of await kit.service.store.connection.db!.collections()) {
      const all = JSON.stringify(await kit.service.store.connection.collection(collectionName).find().toArray());
      for (const secret of ['某某专科医院', '特发性震颤', '术后恢复良好']) expect(all).not.toContain(secret);
    }
  });
});

describe('WEL-05 statistics', () => {
  const BY_ORG = '{ hospitalStayStats(groupBy: [ORG]) { total { count people } groups { key { orgId } values { count people suppressed } } } }';
  it('WEL-05 tells an analyst of five people or more, and withholds fewer; the office sees exact figures', async () => {
    const [top, small] = [await kit.aUnion(), await kit.aUnion()];
    for (let i = 0; i < 5; i += 1) await kit.reported({ ...top, member: await kit.facts.member(top.org) });
    for (let i = 0; i < 4; i += 1) await kit.reported({ ...small, member: await kit.facts.member(small.org) });
    const total = async (caller: Caller): Promise<unknown> => (await kit.service.data<{ hospitalStayStats: { total: unknown } }>(caller, BY_ORG)).hospitalStayStats.total;
    expect(await total(holding('ANALYST', top.org))).toEqual({ count: 5, people: 5 });
    expect(await total(holding('ANALYST', small.org))).toEqual({ count: null, people: null });
    expect(await total(small.office)).toEqual({ count: 4, people: 4 });
  });
  it('WEL-05 refuses an analyst a filter by member just as one that does not exist', async () => {
    const { org, member } = await inHospital();
    const ask = async (field: string): Promise<string | undefined> =>
      (await kit.service.ask(holding('ANALYST', org), `{ hospitalStayStats(filter: { ${field}: { eq: "${member}" } }) { total { count } } }`)).errors?.[0]?.message.replace(
        field,
        'field',
      );
    expect(await ask('memberId')).toBe(await ask('personId'));
  });
  it('WEL-05 gives an analyst the visit rate only where visited and unvisited are each five people or none', async () => {
    const union = await kit.aUnion();
    const stays: Stay[] = [];
    for (let i = 0; i < 10; i += 1) stays.push(await kit.reported({ ...union, member: await kit.facts.member(union.org) }));
    const query = 'query ($org: ID!) { hospitalVisitRate(orgId: $org, from: "2025-05-01", to: "2025-05-31") { stays visited rate suppressed } }';
    const seen = async (caller: Caller): Promise<unknown> => (await kit.service.data<{ hospitalVisitRate: unknown }>(caller, query, { org: union.org })).hospitalVisitRate;
    const analyst = holding('ANALYST', union.org);
    expect(await seen(analyst)).toEqual({ stays: 10, visited: 0, rate: 0, suppressed: false });
    for (const stay of stays.slice(0, 4)) await kit.visited(union, { ...stay.visit!, version: 1 });
    expect(await seen(analyst)).toEqual({ stays: null, visited: null, rate: null, suppressed: true });
    expect(await seen(union.office)).toEqual({ stays: 10, visited: 4, rate: 0.4, suppressed: false });
    await kit.visited(union, { ...stays[4]!.visit!, version: 1 });
    expect(await seen(analyst)).toEqual({ stays: 10, visited: 5, rate: 0.5, suppressed: false });
  });
});

describe('WEL-05 what it costs', () => {
  it('WEL-05 reads fifty stays with their visits in two queries', async () => {
    const union = await kit.aUnion();
    for (let i = 0; i < 50; i += 1) await kit.reported({ ...union, member: await kit.facts.member(union.org) });
    expect(
      await kit.service.commandsOf(() => kit.service.data(union.office, '{ hospitalStays(first: 50) { nodes { from member { id } organization { id } visit { state dueOn } } } }')),
    ).toEqual(['find', 'find']);
  });
});
