import { ulid } from 'ulid';
import type { Caller } from '@uniongraph/access';
import { aPerson, holding, memberOf, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { anIdNumber } from './testing.js';

const MEMBER = 'member { id version status joinedOn retiredOn leftOn organization { id } }';
const mutation = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${MEMBER} userErrors { code field clause } } }`;
const APPLY = mutation('applyForMembership', 'ApplyForMembershipInput');
const APPROVE = mutation('approveMembership', 'ApproveMembershipInput');
const DECLINE = mutation('declineMembership', 'DeclineMembershipInput');
const TRANSFER = mutation('transferMember', 'TransferMemberInput');
const RETIRE = mutation('retireMember', 'RetireMemberInput');
const END = mutation('endMembership', 'EndMembershipInput');

interface Answer {
  member: { id: string; version: number; status: string; joinedOn: string | null; organization: { id: string } } | null;
  userErrors: { code: string; field: string[]; clause: string | null }[];
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
});
afterAll(() => service.close());

async function anOrganization(parentId: string | null = null): Promise<string> {
  const { registerOrganization } = await service.data<{ registerOrganization: { organization: { id: string } } }>(
    theProduct,
    'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
    { input: { parentId, code: `M-${ulid()}`, name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', employeeCount: 60 } },
  );
  return registerOrganization.organization.id;
}
async function act(caller: Caller, document: string, input: Record<string, unknown>): Promise<Answer> {
  return Object.values(await service.data<Record<string, Answer>>(caller, document, { input }))[0]!;
}
const apply = (caller: Caller, orgId: string, over: Record<string, unknown> = {}): Promise<Answer> =>
  act(caller, APPLY, { orgId, name: '王芳', idNumber: anIdNumber(), employmentType: 'PERMANENT', department: '工程科', ...over });
async function aMember(orgId: string, over: Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const applied = await apply(theProduct, orgId, over);
  const { member, userErrors } = await act(theProduct, APPROVE, { id: applied.member!.id, version: 1, joinedOn: '2025-01-01' });
  expect(userErrors).toEqual([]);
  return member!;
}
const refusal = (answer: Answer): string | undefined => answer.userErrors[0]?.code;

describe('MEM-05 joining', () => {
  it('MEM-05 counts a new recruit from the day of approval on, and raises the group assignment task', async () => {
    const org = await anOrganization();
    const office = holding('UNION_OFFICE', org);
    const applied = await apply(aPerson({ subject: 'recruit' }), org, { name: '新职工' });
    expect(applied.member).toMatchObject({ status: 'APPLIED', joinedOn: null });
    expect(await act(office, APPROVE, { id: applied.member!.id, version: 1 })).toMatchObject({ userErrors: [], member: { status: 'ACTIVE', joinedOn: '2025-03-31', version: 2 } });
    const count = 'query ($id: ID!) { organization(id: $id) { before: memberCount(on: "2025-03-30") today: memberCount } groupAssignmentTasks(filter: { state: { eq: OPEN } }) { nodes { raisedOn member { name } } } }';
    expect(await service.data(office, count, { id: org })).toEqual({ organization: { before: 0, today: 1 }, groupAssignmentTasks: { nodes: [{ raisedOn: '2025-03-31', member: { name: '新职工' } }] } });
  });
  it('MEM-05 links the sign-in of a person who applied in person, with the role of a member', async () => {
    const org = await anOrganization();
    const applied = await apply(aPerson({ subject: 'li.na' }), org);
    await act(holding('UNION_OFFICE', org), APPROVE, { id: applied.member!.id, version: 1 });
    expect(await service.data(aPerson({ subject: 'li.na' }), '{ myIdentity { memberId grants { role orgId } } }')).toEqual({
      myIdentity: { memberId: applied.member!.id, grants: [{ role: 'MEMBER', orgId: org }] },
    });
  });
  it('OR-12 lets nobody approve the own application', async () => {
    const org = await anOrganization();
    const chair = holding('GROUP_LEADER', org, { subject: 'both' });
    const applied = await apply(chair, org);
    const asOffice = holding('UNION_OFFICE', org, { subject: 'both' });
    expect(refusal(await act(asOffice, APPROVE, { id: applied.member!.id, version: 1 }))).toBe('OWN_APPLICATION');
    expect(refusal(await act(holding('UNION_OFFICE', org, { subject: 'other' }), APPROVE, { id: applied.member!.id, version: 1 }))).toBeUndefined();
  });
  it('OR-14c refuses a second live membership of one person anywhere, and takes the person again after leaving', async () => {
    const [org, other] = [await anOrganization(), await anOrganization()];
    const idNumber = anIdNumber();
    const member = await aMember(org, { idNumber });
    expect((await apply(theProduct, other, { idNumber: idNumber.toLowerCase() })).userErrors[0]).toMatchObject({ code: 'DUPLICATE_PERSON', field: ['input', 'idNumber'], clause: expect.stringContaining('第三条') });
    await act(theProduct, END, { id: member.id, version: 2, reason: 'LEFT_EMPLOYMENT' });
    expect(refusal(await apply(theProduct, other, { idNumber }))).toBeUndefined();
  });
  it('OR-14c lets one of two simultaneous applications of one person through', async () => {
    const org = await anOrganization();
    const idNumber = anIdNumber();
    const answers = await Promise.all([apply(theProduct, org, { idNumber }), apply(theProduct, org, { idNumber })]);
    expect(answers.map(refusal).sort()).toEqual(['DUPLICATE_PERSON', undefined]);
  });
  it('MEM-05 declines with a reason, after which the person may apply again', async () => {
    const org = await anOrganization();
    const idNumber = anIdNumber();
    const applied = await apply(theProduct, org, { idNumber });
    expect(refusal(await act(theProduct, DECLINE, { id: applied.member!.id, version: 1, reason: '短' }))).toBe('INVALID');
    expect((await act(theProduct, DECLINE, { id: applied.member!.id, version: 1, reason: '不在本单位工作' })).member?.status).toBe('DECLINED');
    expect(refusal(await apply(theProduct, org, { idNumber }))).toBeUndefined();
  });
  it.each(['11010519491231002Y', '110105194912310029', '110105199002300018', '123', '110105299001010015'])('MEM-05 refuses the ID number %s', async (idNumber) => {
    expect(refusal(await apply(theProduct, await anOrganization(), { idNumber }))).toBe('INVALID_ID_NUMBER');
  });
  it('MEM-05 joins no earlier than the union was founded and no later than today', async () => {
    const org = await anOrganization();
    const applied = await apply(theProduct, org);
    const approve = (joinedOn: string): Promise<Answer> => act(theProduct, APPROVE, { id: applied.member!.id, version: 1, joinedOn });
    expect(refusal(await approve('2019-12-31'))).toBe('INVALID');
    expect(refusal(await approve('2025-04-01'))).toBe('INVALID');
    expect((await approve('2020-01-01')).member?.joinedOn).toBe('2020-01-01');
  });
});

describe('MEM-05 the life of a membership', () => {
  it('MEM-05 moves the membership on transfer and keeps its history', async () => {
    const [from, to] = [await anOrganization(), await anOrganization()];
    const member = await aMember(from);
    expect((await act(theProduct, TRANSFER, { id: member.id, version: 2, toOrgId: to, on: '2025-03-01' })).member).toMatchObject({ organization: { id: to }, version: 3 });
    const spells = 'query ($id: ID!) { member(id: $id) { spells { from to standing organization { id } } } }';
    expect(await service.data(theProduct, spells, { id: member.id })).toEqual({
      member: { spells: [{ from: '2025-01-01', to: '2025-03-01', standing: 'ACTIVE', organization: { id: from } }, { from: '2025-03-01', to: null, standing: 'ACTIVE', organization: { id: to } }] },
    });
    const counts = 'query ($a: ID!, $b: ID!) { a: organization(id: $a) { last: memberCount(on: "2025-02-28") then: memberCount(on: "2025-03-01") } b: organization(id: $b) { last: memberCount(on: "2025-02-28") then: memberCount(on: "2025-03-01") } }';
    expect(await service.data(theProduct, counts, { a: from, b: to })).toEqual({ a: { last: 1, then: 0 }, b: { last: 0, then: 1 } });
  });
  it('OR-14 keeps the membership of a retiree, who is no longer counted as active', async () => {
    const org = await anOrganization();
    const member = await aMember(org);
    expect((await act(theProduct, RETIRE, { id: member.id, version: 2 })).member).toMatchObject({ status: 'RETIRED', retiredOn: '2025-03-31' });
    expect(await service.data(theProduct, 'query ($id: ID!) { organization(id: $id) { memberCount } }', { id: org })).toEqual({ organization: { memberCount: 0 } });
    expect(refusal(await act(theProduct, RETIRE, { id: member.id, version: 3 }))).toBe('WRONG_STATUS');
    expect((await act(theProduct, END, { id: member.id, version: 3, reason: 'DECEASED' })).member?.status).toBe('LEFT');
  });
  it('MEM-05 takes no change dated before the current stretch of the history', async () => {
    const member = await aMember(await anOrganization());
    const retire = (on: string): Promise<Answer> => act(theProduct, RETIRE, { id: member.id, version: 2, on });
    expect(refusal(await retire('2024-12-31'))).toBe('INVALID');
    expect(refusal(await retire('2025-04-01'))).toBe('INVALID');
    expect(refusal(await retire('2025-01-01'))).toBeUndefined();
  });
  it('MEM-05 transfers neither to a dissolved organisation nor to where the member is', async () => {
    const [org, gone] = [await anOrganization(), await anOrganization()];
    await service.data(theProduct, 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }', { input: { id: gone, version: 1 } });
    const member = await aMember(org);
    expect(refusal(await act(theProduct, TRANSFER, { id: member.id, version: 2, toOrgId: gone }))).toBe('ORGANIZATION_DISSOLVED');
    expect(refusal(await act(theProduct, TRANSFER, { id: member.id, version: 2, toOrgId: org }))).toBe('INVALID');
  });
  it('MEM-01 refuses to dissolve an organisation with members', async () => {
    const org = await anOrganization();
    await aMember(org);
    const dissolve = 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }';
    expect(await service.data(theProduct, dissolve, { input: { id: org, version: 1 } })).toEqual({ dissolveOrganization: { userErrors: [{ code: 'NOT_EMPTY' }] } });
  });
});

describe('MEM-05 an import', () => {
  const IMPORT = 'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { members { name status } userErrors { code field } } }';
  const row = (over: Record<string, unknown> = {}) => ({ name: '张三', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01', ...over });
  it('MEM-05 enters all members of a list, with the history of those who retired', async () => {
    const org = await anOrganization();
    const answer = await service.data(theProduct, IMPORT, { input: { orgId: org, members: [row(), row({ name: '李四', retiredOn: '2024-01-01' })] } });
    expect(answer).toEqual({ importMembers: { userErrors: [], members: [{ name: '张三', status: 'ACTIVE' }, { name: '李四', status: 'RETIRED' }] } });
    const counts = 'query ($id: ID!) { organization(id: $id) { then: memberCount(on: "2023-12-31") now: memberCount } }';
    expect(await service.data(theProduct, counts, { id: org })).toEqual({ organization: { then: 2, now: 1 } });
  });
  it('MEM-05 names every bad row and enters none', async () => {
    const org = await anOrganization();
    const twice = anIdNumber();
    const bad = await service.data(theProduct, IMPORT, { input: { orgId: org, members: [row(), row({ name: '' }), row({ idNumber: '1' })] } });
    expect(bad).toEqual({
      importMembers: { members: null, userErrors: [{ code: 'INVALID', field: ['input', 'members', '1', 'name'] }, { code: 'INVALID_ID_NUMBER', field: ['input', 'members', '2', 'idNumber'] }] },
    });
    const doubled = await service.data(theProduct, IMPORT, { input: { orgId: org, members: [row({ idNumber: twice }), row({ idNumber: twice })] } });
    expect(doubled).toEqual({ importMembers: { members: null, userErrors: [{ code: 'DUPLICATE_PERSON', field: ['input', 'members', '1', 'idNumber'] }] } });
    expect(await service.data(theProduct, 'query ($id: ID!) { organization(id: $id) { memberCount } }', { id: org })).toEqual({ organization: { memberCount: 0 } });
  });
});

describe('MEM-05 who sees what', () => {
  const SECRETS = 'query ($id: ID!) { member(id: $id) { name birthday birthDate idNumber idNumberMasked children { birthDate } } }';
  it('MEM-05 shows the person all, the office neither ID number nor birth year nor children, others nothing', async () => {
    const org = await anOrganization();
    const idNumber = anIdNumber('1990-03-15');
    const { id } = await aMember(org, { name: '赵敏', idNumber, childBirthDates: ['2019-06-01'] });
    const masked = `${idNumber.slice(0, 3)}***********${idNumber.slice(14)}`;
    expect(await service.data(memberOf(org, id), SECRETS, { id })).toEqual({
      member: { name: '赵敏', birthday: '03-15', birthDate: '1990-03-15', idNumber, idNumberMasked: masked, children: [{ birthDate: '2019-06-01' }] },
    });
    expect(await service.data(holding('UNION_OFFICE', org), SECRETS, { id })).toEqual({
      member: { name: '赵敏', birthday: '03-15', birthDate: null, idNumber: null, idNumberMasked: masked, children: null },
    });
    for (const caller of [memberOf(org, 'mem00000000000000000000000000'), holding('UNION_OFFICE', await anOrganization())]) {
      expect(await service.data(caller, SECRETS, { id })).toEqual({ member: null });
    }
    expect((await service.ask(nobody, SECRETS, { id })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
  it('MEM-05 gives nothing away through the entity reference', async () => {
    const org = await anOrganization();
    const { id } = await aMember(org);
    const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { idNumber birthDate name } } }';
    for (const caller of [nobody, memberOf(org, 'mem00000000000000000000000000')]) {
      expect(await service.data(caller, entities, { representations: [{ __typename: 'Member', id }] })).toEqual({ _entities: [null] });
    }
  });
  it('MEM-05 lists an office its own members alone, filtered, ordered and paged', async () => {
    const org = await anOrganization();
    const branch = await anOrganization(org);
    for (const name of ['甲', '乙', '丙']) await aMember(branch, { name, department: '一科' });
    await aMember(await anOrganization(), { name: '外人', department: '一科' });
    const list = 'query ($after: String) { members(filter: { department: { eq: "一科" } }, orderBy: [{ field: NAME, direction: ASC }], first: 2, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }';
    const office = holding('UNION_OFFICE', org);
    interface Page { members: { nodes: { name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    const first = (await service.data<Page>(office, list)).members;
    const second = (await service.data<Page>(office, list, { after: first.pageInfo.endCursor })).members;
    expect([...first.nodes, ...second.nodes].map(({ name }) => name).sort()).toEqual(['丙', '乙', '甲'].sort());
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
  });
  it('MEM-05 has no filter, order or statistic over an ID number or a date of birth', async () => {
    const org = await anOrganization();
    const office = holding('UNION_OFFICE', org);
    const attempts = ['members(filter: { idNumber: { eq: "1" } }) { totalCount }', 'members(orderBy: [{ field: BIRTH_DATE, direction: ASC }]) { totalCount }', 'memberStats(groupBy: [ID_NUMBER]) { suppressedGroups }'];
    for (const attempt of attempts) expect((await service.ask(office, `{ ${attempt} }`)).errors).toHaveLength(1);
  });
  it('MEM-05 suppresses small groups for an analyst and not for the office', async () => {
    const org = await anOrganization();
    for (let i = 0; i < 6; i += 1) await aMember(org, { department: '大科' });
    await aMember(org, { department: '小科' });
    const stats = '{ memberStats(groupBy: [DEPARTMENT]) { groups { key { department } values { count suppressed } } } }';
    const groups = async (caller: Caller): Promise<unknown[]> => (await service.data<{ memberStats: { groups: unknown[] } }>(caller, stats)).memberStats.groups;
    expect(await groups(holding('UNION_OFFICE', org))).toEqual(expect.arrayContaining([{ key: { department: '大科' }, values: { count: 6, suppressed: false } }, { key: { department: '小科' }, values: { count: 1, suppressed: false } }]));
    expect(await groups(holding('ANALYST', org))).toEqual(expect.arrayContaining([{ key: { department: '小科' }, values: { count: null, suppressed: true } }]));
  });
  it('MEM-05 shows a full ID number to the office for a reason, and the person who looked', async () => {
    const org = await anOrganization();
    const idNumber = anIdNumber();
    const { id } = await aMember(org, { idNumber });
    const reveal = 'mutation ($input: RevealIdNumberInput!) { revealIdNumber(input: $input) { idNumber userErrors { code field } } }';
    const office = holding('UNION_OFFICE', org, { subject: 'office.chen' });
    expect(await service.data(office, reveal, { input: { id, reason: '无' } })).toEqual({ revealIdNumber: { idNumber: null, userErrors: [{ code: 'INVALID', field: ['input', 'reason'] }] } });
    expect(await service.data(office, reveal, { input: { id, reason: '办理互助保险' } })).toEqual({ revealIdNumber: { idNumber, userErrors: [] } });
    expect(await service.data(holding('UNION_OFFICE', await anOrganization()), reveal, { input: { id, reason: '办理互助保险' } })).toMatchObject({ revealIdNumber: { userErrors: [{ code: 'NOT_FOUND' }] } });
    expect(await service.data(memberOf(org, id), '{ myAccessLog { who what reason } }')).toEqual({ myAccessLog: [{ who: 'office.chen', what: 'idNumber', reason: '办理互助保险' }] });
  });
  it('MEM-05 keeps the ID number out of the database in clear, out of events and out of the audit trail', async () => {
    const idNumber = anIdNumber();
    await aMember(await anOrganization(), { idNumber });
    const { connection } = service.store;
    for (const name of ['members', 'outbox', 'audit', 'requests', 'membershipSpells']) {
      const all = JSON.stringify(await connection.collection(name).find().toArray());
      expect(all).not.toContain(idNumber);
    }
  });
});

describe('MEM-05 what it costs', () => {
  it('MEM-05 reads a page of fifty members with organisation and history in three queries', async () => {
    const org = await anOrganization();
    const members = Array.from({ length: 50 }, () => ({ name: '张三', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01' }));
    await service.data(theProduct, 'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { userErrors { code } } }', { input: { orgId: org, members } });
    const query = '{ members(first: 50) { nodes { name organization { code } spells { from organization { code } } } } }';
    expect(await service.commandsOf(() => service.data(holding('UNION_OFFICE', org), query))).toEqual(['find', 'find', 'find']);
  });
  it('MEM-05 answers 200 concurrent retries of one application with one member, one event and one audit entry', async () => {
    const org = await anOrganization();
    const input = { requestId: ulid(), orgId: org, name: '重试', idNumber: anIdNumber(), employmentType: 'PERMANENT' };
    const answers = await Promise.all(Array.from({ length: 200 }, () => act(theProduct, APPLY, input)));
    expect(new Set(answers.map(({ member }) => member?.id)).size).toBe(1);
    const recordId = answers[0]!.member!.id;
    const { connection } = service.store;
    expect(await Promise.all([connection.collection('members').countDocuments({ orgId: org }), connection.collection('outbox').countDocuments({ recordId }), connection.collection('audit').countDocuments({ recordId })])).toEqual([1, 1, 1]);
  });
});
