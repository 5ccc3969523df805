import { verifyAudit } from '@uniongraph/mongo';
import { holding, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { checkMoveSize, checkNoCycle } from './organization.rules.js';
import type { OrganizationRecord } from './organization.model.js';

const ORGANIZATION = 'organization { id code level version status parent { code } }';
const REGISTER = `mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { ${ORGANIZATION} userErrors { code field } } }`;
const MOVE = `mutation ($input: MoveOrganizationInput!) { moveOrganization(input: $input) { ${ORGANIZATION} userErrors { code field } } }`;
const DISSOLVE = `mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { ${ORGANIZATION} userErrors { code field } } }`;
const ADD_SUPERVISOR = `mutation ($input: AddSupervisorInput!) { addSupervisor(input: $input) {
  organization { id version supervisors { relation name organization { code } since } filingSuperiors { code } } userErrors { code field } } }`;

interface Answer {
  organization: { id: string; code: string; level: number; version: number; status: string; parent: { code: string } | null } | null;
  userErrors: { code: string; field: string[] }[];
}

let service: TestService;
let unique = 0;

beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
});
afterAll(() => service.close());

const aCode = (): string => `ORG-${(unique += 1)}`;

async function register(parentId: string | null, over: Record<string, unknown> = {}, caller = theProduct): Promise<Answer> {
  const input = { parentId, code: aCode(), name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', employeeCount: 10, ...over };
  return (await service.data<{ registerOrganization: Answer }>(caller, REGISTER, { input })).registerOrganization;
}
async function registered(parentId: string | null, over: Record<string, unknown> = {}): Promise<NonNullable<Answer['organization']>> {
  const { organization, userErrors } = await register(parentId, over);
  expect(userErrors).toEqual([]);
  return organization!;
}
const superior = async (input: Record<string, unknown>): Promise<{ organization: unknown; userErrors: { code: string; field: string[] }[] }> =>
  (await service.data<{ addSupervisor: { organization: unknown; userErrors: { code: string; field: string[] }[] } }>(theProduct, ADD_SUPERVISOR, { input })).addSupervisor;
const move = async (input: Record<string, unknown>, caller = theProduct): Promise<Answer> => (await service.data<{ moveOrganization: Answer }>(caller, MOVE, { input })).moveOrganization;
const dissolve = async (input: Record<string, unknown>): Promise<Answer> => (await service.data<{ dissolveOrganization: Answer }>(theProduct, DISSOLVE, { input })).dissolveOrganization;

describe('MEM-01 the organisation tree', () => {
  it('MEM-01 registers an organisation below its parent, one level deeper', async () => {
    const root = await registered(null);
    const branch = await registered(root.id, { kind: 'BRANCH' });
    expect(branch).toMatchObject({ level: 1, version: 1, status: 'ACTIVE', parent: { code: root.code } });
  });
  it('MEM-01 shows the tree parents first, to everybody, without the dissolved ones', async () => {
    const root = await registered(null);
    const middle = await registered(root.id);
    const leaf = await registered(middle.id, { code: `A-${aCode()}` });
    const gone = await registered(root.id);
    await dissolve({ id: gone.id, version: gone.version });
    const tree = 'query ($id: ID!, $all: Boolean) { organizationTree(rootId: $id, includeDissolved: $all) { code } }';
    const codes = async (all: boolean): Promise<string[]> =>
      (await service.data<{ organizationTree: { code: string }[] }>(nobody, tree, { id: root.id, all })).organizationTree.map((organization) => organization.code);
    expect(await codes(false)).toEqual([root.code, middle.code, leaf.code]);
    expect(await codes(true)).toContain(gone.code);
  });
  it('MEM-01 counts employees of the subtree once each, whatever further superiors there are', async () => {
    const root = await registered(null, { employeeCount: 1 });
    const other = await registered(root.id, { employeeCount: 2, kind: 'INDUSTRY_UNION' });
    const office = await registered(root.id, { employeeCount: 60 });
    await service.data(theProduct, ADD_SUPERVISOR, { input: { id: office.id, version: 1, relation: 'INDUSTRY_UNION', superiorId: other.id } });
    const totals = await service.data(nobody, 'query ($a: ID!, $b: ID!) { a: organization(id: $a) { employeeCountTotal } b: organization(id: $b) { employeeCountTotal } }', { a: root.id, b: other.id });
    expect(totals).toEqual({ a: { employeeCountTotal: 63 }, b: { employeeCountTotal: 2 } });
  });
  it('MEM-01 makes filings visible to the primary parent and the industry union, and not to the party committee', async () => {
    const district = await registered(null);
    const water = await registered(null, { kind: 'INDUSTRY_UNION', name: '区水务局工会' });
    const office = await registered(district.id);
    await service.data(theProduct, ADD_SUPERVISOR, { input: { id: office.id, version: 1, relation: 'PARTY_LEADERSHIP', superiorName: '中共管理处支部', since: '2021-07-01' } });
    const { addSupervisor } = await service.data<{ addSupervisor: unknown }>(theProduct, ADD_SUPERVISOR, { input: { id: office.id, version: 2, relation: 'INDUSTRY_UNION', superiorId: water.id } });
    expect(addSupervisor).toMatchObject({
      userErrors: [],
      organization: {
        version: 3,
        filingSuperiors: [{ code: district.code }, { code: water.code }],
        supervisors: [
          { relation: 'PARTY_LEADERSHIP', name: '中共管理处支部', organization: null, since: '2021-07-01' },
          { relation: 'INDUSTRY_UNION', name: '区水务局工会', organization: { code: water.code }, since: '2025-03-31' },
        ],
      },
    });
  });
  it('MEM-01 moves a subtree and changes the level of all below it', async () => {
    const root = await registered(null);
    const from = await registered(root.id);
    const moved = await registered(from.id);
    const below = await registered(moved.id);
    const to = await registered(from.id);
    const deep = await registered(to.id);
    expect(await move({ id: moved.id, version: 1, parentId: deep.id })).toMatchObject({ userErrors: [], organization: { level: 4, version: 2, parent: { code: deep.code } } });
    const after = await service.data(nobody, 'query ($id: ID!, $up: ID!) { organization(id: $id) { level version } up: organizationTree(rootId: $up) { code } }', { id: below.id, up: to.id });
    expect(after).toEqual({ organization: { level: 5, version: 2 }, up: [to.code, deep.code, moved.code, below.code].map((code) => ({ code })) });
  });
  it('MEM-01 leaves an event and an audit entry of each organisation that a move takes along', async () => {
    const root = await registered(null);
    const [moved, to] = [await registered(root.id), await registered(root.id)];
    const below = await registered(moved.id);
    await move({ id: moved.id, version: 1, parentId: to.id });
    const { connection } = service.store;
    for (const { id } of [moved, below]) {
      const [event] = await connection.collection('outbox').find({ recordId: id, type: 'OrganizationMoved' }).toArray();
      expect(event!['payload']).toMatchObject({ organizationId: id, version: 2, orgScope: [root.id, to.id, ...(id === below.id ? [moved.id] : []), id] });
      const [made, changed] = await connection.collection('audit').find({ recordId: id }).sort({ seq: 1 }).toArray();
      expect(changed).toMatchObject({ act: 'moveOrganization', before: made!['after'] });
    }
    expect(await verifyAudit(connection)).toEqual([]);
  });
  it('MEM-01 never has an organisation outside of the path of its parent, though it was registered while the parent moved', async () => {
    const root = await registered(null);
    const [moved, to] = [await registered(root.id), await registered(root.id)];
    const [movement, registration] = await Promise.all([move({ id: moved.id, version: 1, parentId: to.id }), register(moved.id)]);
    expect([movement, registration].map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const { organizationTree } = await service.data<{ organizationTree: { code: string }[] }>(nobody, 'query ($id: ID!) { organizationTree(rootId: $id) { code } }', { id: to.id });
    expect(organizationTree.map(({ code }) => code)).toEqual([to.code, moved.code, registration.organization!.code]);
  });
  it('MEM-01 names a union once among the superiors, though it became the primary parent, and by its name of today', async () => {
    const root = await registered(null);
    const [water, office] = [await registered(root.id, { kind: 'INDUSTRY_UNION', name: '水务工会' }), await registered(root.id)];
    await superior({ id: office.id, version: 1, relation: 'INDUSTRY_UNION', superiorId: water.id });
    await move({ id: office.id, version: 2, parentId: water.id });
    await service.data(theProduct, 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { userErrors { code } } }', { input: { id: water.id, version: 1, name: '水利工会' } });
    expect(await service.data(nobody, 'query ($id: ID!) { organization(id: $id) { filingSuperiors { code } supervisors { name } } }', { id: office.id })).toEqual({
      organization: { filingSuperiors: [{ code: water.code }], supervisors: [{ name: '水利工会' }] },
    });
  });
  it('MEM-01 refuses a parent that is the organisation itself or lies below it', async () => {
    const root = await registered(null);
    const child = await registered(root.id);
    expect((await move({ id: root.id, version: 1, parentId: child.id })).userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'parentId'] }]);
    expect((await move({ id: root.id, version: 1, parentId: root.id })).userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 lets one of two crossing moves through, so that no cycle arises', async () => {
    const root = await registered(null);
    const [a, b] = [await registered(root.id), await registered(root.id)];
    const answers = await Promise.all([move({ id: a.id, version: 1, parentId: b.id }), move({ id: b.id, version: 1, parentId: a.id })]);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refusals).toHaveLength(1);
    expect(['CYCLE', 'STALE_VERSION']).toContain(refusals[0]);
    const { organizationTree } = await service.data<{ organizationTree: unknown[] }>(nobody, 'query ($id: ID!) { organizationTree(rootId: $id) { code } }', { id: root.id });
    expect(organizationTree).toHaveLength(3);
  });
  it('MEM-01 refuses to dissolve while a subordinate or a live member remains, and takes no change afterwards', async () => {
    const root = await registered(null);
    const child = await registered(root.id);
    expect((await dissolve({ id: root.id, version: 1 })).userErrors).toEqual([{ code: 'NOT_EMPTY', field: ['input', 'id'] }]);
    expect((await dissolve({ id: child.id, version: 1 })).organization).toMatchObject({ status: 'DISSOLVED', version: 2 });
    expect((await dissolve({ id: child.id, version: 2 })).userErrors).toEqual([{ code: 'DISSOLVED', field: ['input', 'id'] }]);
    expect((await register(child.id)).userErrors).toEqual([{ code: 'DISSOLVED', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 never has an active organisation below a dissolved one, though both happen at once', async () => {
    const root = await registered(null);
    const parent = await registered(root.id);
    const [dissolution, registration] = await Promise.all([dissolve({ id: parent.id, version: 1 }), register(parent.id)]);
    expect([dissolution, registration].map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });
});

describe('MEM-01 further superiors', () => {
  it('MEM-01 refuses a union above or below, one that is no union of the graph, one without a name, and one twice', async () => {
    const root = await registered(null);
    const [office, other] = [await registered(root.id), await registered(root.id)];
    const below = await registered(office.id);
    const refused = async (over: Record<string, unknown>, version = 1): Promise<unknown> => (await superior({ id: office.id, version, relation: 'TERRITORIAL_UNION', ...over })).userErrors;
    for (const superiorId of [root.id, office.id, below.id]) expect(await refused({ superiorId })).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
    expect(await refused({})).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
    expect(await refused({ superiorId: 'org00000000000000000000000000' })).toEqual([{ code: 'NOT_FOUND', field: ['input', 'superiorId'] }]);
    expect(await refused({ relation: 'ADMINISTRATION', superiorName: ' ' })).toEqual([{ code: 'INVALID', field: ['input', 'superiorName'] }]);
    expect(await refused({ relation: 'ADMINISTRATION', superiorName: '字'.repeat(81) })).toEqual([{ code: 'INVALID', field: ['input', 'superiorName'] }]);
    expect(await refused({ superiorId: other.id })).toEqual([]);
    expect(await refused({ superiorId: other.id }, 2)).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
  });
});

describe('MEM-01 a retry', () => {
  it('MEM-01 gives the first result for the same requestId, and refuses it with another input', async () => {
    const root = await registered(null);
    const input = { requestId: `retry-${root.id}`, code: aCode() };
    const first = await register(root.id, input);
    expect(await register(root.id, input)).toEqual(first);
    expect((await register(root.id, { ...input, name: '别的名称' })).userErrors).toEqual([{ code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] }]);
  });
  it('MEM-01 reads in a document of two mutations what the first has changed', async () => {
    const root = await registered(null);
    const document = `mutation ($a: ChangeOrganizationInput!, $b: RegisterOrganizationInput!) {
      registerOrganization(input: $b) { organization { parent { employeeCount } } }
      changeOrganization(input: $a) { organization { id children { parent { employeeCount } } } } }`;
    const input = { parentId: root.id, code: aCode(), name: '新', kind: 'BRANCH', establishedOn: '2020-01-01' };
    expect(await service.data(theProduct, document, { a: { id: root.id, version: 1, employeeCount: 12 }, b: input })).toEqual({
      registerOrganization: { organization: { parent: { employeeCount: 10 } } },
      changeOrganization: { organization: { id: root.id, children: [{ parent: { employeeCount: 12 } }] } },
    });
  });
});

describe('MEM-01 input against a rule', () => {
  it.each([
    ['code', { code: 'lower-case' }, 'INVALID'],
    ['code', { code: 'X' }, 'INVALID'],
    ['name', { name: ' ' }, 'INVALID'],
    ['name', { name: '字'.repeat(81) }, 'INVALID'],
    ['employeeCount', { employeeCount: -1 }, 'INVALID'],
    ['establishedOn', { establishedOn: '2025-04-01' }, 'INVALID'],
  ])('MEM-01 refuses a registration whose %s is %p', async (field, over, code) => {
    const root = await registered(null);
    expect((await register(root.id, over)).userErrors).toEqual([{ code, field: ['input', field] }]);
  });
  it.each([{ code: 'X1' }, { name: '字'.repeat(80) }, { employeeCount: 0 }, { establishedOn: '2025-03-31' }])('MEM-01 takes a registration with %p', async (over) => {
    const root = await registered(null);
    expect((await register(root.id, over)).userErrors).toEqual([]);
  });
  it('MEM-01 refuses a code that is in use', async () => {
    const root = await registered(null);
    expect((await register(root.id, { code: root.code })).userErrors).toEqual([{ code: 'DUPLICATE_CODE', field: ['input', 'code'] }]);
  });
  it('MEM-01 answers a date that does not exist, and a count that is no number, as bad input', async () => {
    const answer = await service.ask(theProduct, REGISTER, { input: { parentId: null, code: 'A1', name: 'x', kind: 'BRANCH', establishedOn: '2025-02-30' } });
    expect(answer.errors?.[0]?.message).toContain('2025-03-31');
    expect(answer.data).toBeUndefined();
  });
  it('MEM-01 refuses a stale version and writes nothing', async () => {
    const root = await registered(null);
    const change = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { organization { version employeeCount } userErrors { code field } } }';
    await service.data(theProduct, change, { input: { id: root.id, version: 1, employeeCount: 12 } });
    const again = await service.data(theProduct, change, { input: { id: root.id, version: 1, employeeCount: 99 } });
    expect(again).toEqual({ changeOrganization: { organization: null, userErrors: [{ code: 'STALE_VERSION', field: ['input', 'version'] }] } });
    expect(await service.data(nobody, 'query ($id: ID!) { organization(id: $id) { employeeCount version } }', { id: root.id })).toEqual({ organization: { employeeCount: 12, version: 2 } });
  });
  it('MEM-01 asks for either id or code', async () => {
    expect((await service.ask(nobody, '{ organization { id } }')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await service.data(nobody, '{ organization(code: "NONE-SUCH") { id } }')).toEqual({ organization: null });
  });
});

describe('MEM-01 who may change the tree', () => {
  it('OR-02 lets an office register below itself, and answers elsewhere as if the parent were absent', async () => {
    const [mine, other] = [await registered(null), await registered(null)];
    const office = holding('UNION_OFFICE', mine.id);
    expect((await register(mine.id, {}, office)).userErrors).toEqual([]);
    expect((await register(other.id, {}, office)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parentId'] }]);
    expect((await register(null, {}, office)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 refuses a member as forbidden and a stranger as not signed in', async () => {
    const root = await registered(null);
    const input = { parentId: root.id, code: aCode(), name: 'x', kind: 'BRANCH', establishedOn: '2020-01-01' };
    const code = async (caller: Parameters<typeof service.ask>[0]): Promise<unknown> => (await service.ask(caller, REGISTER, { input })).errors?.[0]?.extensions['code'];
    expect(await code(holding('MEMBER', root.id, { memberId: 'mem1' }))).toBe('FORBIDDEN');
    expect(await code(nobody)).toBe('UNAUTHENTICATED');
  });
});

describe('MEM-01 what it costs', () => {
  it('MEM-01 reads fifty organisations with parent, children and totals in four queries', async () => {
    const root = await registered(null);
    for (let i = 0; i < 50; i += 1) await registered(root.id);
    const query = 'query ($id: ID!) { organizationTree(rootId: $id) { code parent { code } children { code } employeeCountTotal filingSuperiors { code } } }';
    const commands = await service.commandsOf(() => service.data(nobody, query, { id: root.id }));
    expect(commands.sort()).toEqual(['aggregate', 'find', 'find', 'find']);
  });
});

describe('the rules', () => {
  const anOrganization = (over: Partial<OrganizationRecord>): OrganizationRecord => ({
    _id: 'org1', orgId: 'org1', orgScope: ['org1'], createdBy: 'x', createdAt: new Date(0), version: 1, planTaskIds: [], code: 'A1', name: 'x',
    kind: 'BRANCH', parentId: null, establishedOn: '2020-01-01', status: 'ACTIVE', employeeCount: 0, supervisors: [], ...over,
  });
  it('MEM-01 moves 1,000 organisations at once and no more', () => {
    expect(() => checkMoveSize(1_000)).not.toThrow();
    expect(() => checkMoveSize(1_001)).toThrow();
  });
  it('MEM-01 sees a cycle at any depth and none at a sister', () => {
    const moved = anOrganization({ _id: 'a', orgScope: ['r', 'a'] });
    expect(() => checkNoCycle(moved, anOrganization({ orgScope: ['r', 'a', 'b', 'c'] }))).toThrow();
    expect(() => checkNoCycle(moved, anOrganization({ orgScope: ['r', 'b'] }))).not.toThrow();
  });
});
