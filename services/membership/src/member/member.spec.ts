import type { Caller } from '@uniongraph/access';
import { holding, memberOf, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { membership } from '../subgraph.js';
import { anIdNumber, registerOf, type Register } from './member.seed.js';

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

describe('MEM-05 who sees what', () => {
  const SECRETS = 'query ($id: ID!) { member(id: $id) { name birthday birthDate idNumber idNumberMasked children { birthDate } } }';
  it('MEM-05 shows the person all, the office neither ID number nor birth year nor children, others nothing', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber('1990-03-15');
    const { id } = await register.aMember(org, { name: '赵敏', idNumber, childBirthDates: ['2019-06-01'] });
    const masked = `${idNumber.slice(0, 3)}***********${idNumber.slice(14)}`;
    expect(await service.data(memberOf(org, id), SECRETS, { id })).toEqual({
      member: { name: '赵敏', birthday: '03-15', birthDate: '1990-03-15', idNumber, idNumberMasked: masked, children: [{ birthDate: '2019-06-01' }] },
    });
    expect(await service.data(holding('UNION_OFFICE', org), SECRETS, { id })).toEqual({
      member: { name: '赵敏', birthday: '03-15', birthDate: null, idNumber: null, idNumberMasked: masked, children: null },
    });
    for (const caller of [memberOf(org, 'mem00000000000000000000000000'), holding('UNION_OFFICE', await register.anOrganization())]) {
      expect(await service.data(caller, SECRETS, { id })).toEqual({ member: null });
    }
    expect((await service.ask(nobody, SECRETS, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  it('MEM-05 shows a branch chair the register, and no part of an ID number', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org, { name: '赵敏', idNumber: anIdNumber('1990-03-15') });
    expect(await service.data(holding('BRANCH_CHAIR', org), SECRETS, { id })).toEqual({
      member: { name: '赵敏', birthday: '03-15', birthDate: null, idNumber: null, idNumberMasked: null, children: null },
    });
    expect(await service.data(holding('BRANCH_CHAIR', org), '{ members { nodes { idNumberMasked } } }')).toEqual({ members: { nodes: [{ idNumberMasked: null }] } });
  });
  it('MEM-05 gives nothing away through the entity reference', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { idNumber birthDate name } } }';
    for (const caller of [nobody, memberOf(org, 'mem00000000000000000000000000')]) {
      expect(await service.data(caller, entities, { representations: [{ __typename: 'Member', id }] })).toEqual({ _entities: [null] });
    }
  });
  it('MEM-05 lists an office its own members alone, filtered, ordered and paged', async () => {
    const org = await register.anOrganization();
    const branch = await register.anOrganization(org);
    for (const name of ['甲', '乙', '丙']) await register.aMember(branch, { name, department: '一科' });
    await register.aMember(await register.anOrganization(), { name: '外人', department: '一科' });
    const list =
      'query ($after: String) { members(filter: { department: { eq: "一科" } }, orderBy: [{ field: NAME, direction: ASC }], first: 2, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }';
    const office = holding('UNION_OFFICE', org);
    interface Page {
      members: { nodes: { name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = (await service.data<Page>(office, list)).members;
    const second = (await service.data<Page>(office, list, { after: first.pageInfo.endCursor })).members;
    expect([...first.nodes, ...second.nodes].map(({ name }) => name).sort()).toEqual(['丙', '乙', '甲'].sort());
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  });
  it('MEM-05 has no filter, order or statistic over an ID number or a date of birth', async () => {
    const org = await register.anOrganization();
    const office = holding('UNION_OFFICE', org);
    const attempts = [
      'members(filter: { idNumber: { eq: "1" } }) { totalCount }',
      'members(orderBy: [{ field: BIRTH_DATE, direction: ASC }]) { totalCount }',
      'memberStats(groupBy: [ID_NUMBER]) { suppressedGroups }',
    ];
    for (const attempt of attempts) expect((await service.ask(office, `{ ${attempt} }`)).errors).toHaveLength(1);
  });
  it('MEM-05 suppresses small groups for an analyst and not for the office', async () => {
    const org = await register.anOrganization();
    for (let i = 0; i < 6; i += 1) await register.aMember(org, { department: '大科' });
    await register.aMember(org, { department: '小科' });
    const stats = '{ memberStats(groupBy: [DEPARTMENT]) { groups { key { department } values { count suppressed } } } }';
    const groups = async (caller: Caller): Promise<unknown[]> => (await service.data<{ memberStats: { groups: unknown[] } }>(caller, stats)).memberStats.groups;
    expect(await groups(holding('UNION_OFFICE', org))).toEqual(
      expect.arrayContaining([
        { key: { department: '大科' }, values: { count: 6, suppressed: false } },
        { key: { department: '小科' }, values: { count: 1, suppressed: false } },
      ]),
    );
    expect(await groups(holding('ANALYST', org))).toEqual(expect.arrayContaining([{ key: { department: '小科' }, values: { count: null, suppressed: true } }]));
  });
  it('MEM-05 shows a full ID number to the office for a reason, and the person who looked', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const { id } = await register.aMember(org, { idNumber });
    const reveal = 'mutation ($input: RevealIdNumberInput!) { revealIdNumber(input: $input) { idNumber userErrors { code field } } }';
    const office = holding('UNION_OFFICE', org, { subject: 'office.chen' });
    expect(await service.data(office, reveal, { input: { id, reason: '无' } })).toEqual({
      revealIdNumber: { idNumber: null, userErrors: [{ code: 'INVALID', field: ['input', 'reason'] }] },
    });
    expect(await service.data(office, reveal, { input: { id, reason: '办理互助保险' } })).toEqual({ revealIdNumber: { idNumber, userErrors: [] } });
    expect(await service.data(holding('UNION_OFFICE', await register.anOrganization()), reveal, { input: { id, reason: '办理互助保险' } })).toMatchObject({
      revealIdNumber: { userErrors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await service.data(memberOf(org, id), '{ myAccessLog { who what reason } }')).toEqual({
      myAccessLog: [{ who: 'office.chen', what: 'idNumber', reason: '办理互助保险' }],
    });
  });
  it('MEM-05 keeps the ID number out of the database in clear, out of events and out of the audit trail', async () => {
    const idNumber = anIdNumber();
    await register.aMember(await register.anOrganization(), { idNumber });
    const { connection } = service.store;
    for (const name of ['members', 'outbox', 'audit', 'requests', 'membershipSpells']) {
      const all = JSON.stringify(await connection.collection(name).find().toArray());
      expect(all).not.toContain(idNumber);
    }
  });
});

describe('MEM-05 what it costs', () => {
  it('MEM-05 reads a page of fifty members with organisation and history in three queries', async () => {
    const org = await register.anOrganization();
    const members = Array.from({ length: 50 }, () => ({ name: '张三', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01' }));
    await register.import(org, members);
    const query = '{ members(first: 50) { nodes { name organization { code } spells { from organization { code } } } } }';
    expect(await service.commandsOf(() => service.data(holding('UNION_OFFICE', org), query))).toEqual(['find', 'find', 'find']);
  });
  it('MEM-05 answers 1,000 concurrent retries of one application with one member, one event and one audit entry', async () => {
    const org = await register.anOrganization();
    const input = { requestId: ulid(), orgId: org, name: '重试', idNumber: anIdNumber(), employmentType: 'PERMANENT' };
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => register.act(theProduct, 'apply', input)));
    expect(new Set(answers.map(({ member }) => member?.id)).size).toBe(1);
    const recordId = answers[0]!.member!.id;
    const { connection } = service.store;
    expect(
      await Promise.all([
        connection.collection('members').countDocuments({ orgId: org }),
        connection.collection('outbox').countDocuments({ recordId }),
        connection.collection('audit').countDocuments({ recordId }),
      ]),
    ).toEqual([1, 1, 1]);
  });
});
