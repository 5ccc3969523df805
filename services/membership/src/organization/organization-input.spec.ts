import { holding, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import type { OrganizationRecord } from './organization.model.js';
import { checkMoveSize, checkNoCycle, MOVE_MAX, MOVE_NOW_MAX } from './organization.rules.js';
import { aCode, REGISTER, treeOf, type Tree } from './organization.seed.js';

let service: TestService;
let tree: Tree;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  tree = treeOf(service);
});
afterAll(() => service.close());

describe('MEM-01 a retry', () => {
  it('MEM-01 gives the first result for the same requestId, and refuses it with another input', async () => {
    const root = await tree.registered(null);
    const input = { requestId: `retry-${root.id}`, code: aCode() };
    const first = await tree.register(root.id, input);
    expect(await tree.register(root.id, input)).toEqual(first);
    expect((await tree.register(root.id, { ...input, name: '别的名称' })).userErrors).toEqual([{ code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] }]);
  });
  it('MEM-01 reads in a document of two mutations what the first has changed', async () => {
    const root = await tree.registered(null);
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
    const root = await tree.registered(null);
    expect((await tree.register(root.id, over)).userErrors).toEqual([{ code, field: ['input', field] }]);
  });
  it.each([{ code: 'X1' }, { name: '字'.repeat(80) }, { employeeCount: 0 }, { establishedOn: '2025-03-31' }])('MEM-01 takes a registration with %p', async (over) => {
    const root = await tree.registered(null);
    expect((await tree.register(root.id, over)).userErrors).toEqual([]);
  });
  it('MEM-01 refuses a code that is in use', async () => {
    const root = await tree.registered(null);
    expect((await tree.register(root.id, { code: root.code })).userErrors).toEqual([{ code: 'DUPLICATE_CODE', field: ['input', 'code'] }]);
  });
  it('MEM-01 answers a date that does not exist, and a count that is no number, as bad input', async () => {
    const answer = await service.ask(theProduct, REGISTER, { input: { parentId: null, code: 'A1', name: 'x', kind: 'BRANCH', establishedOn: '2025-02-30' } });
    expect(answer.errors?.[0]?.message).toContain('2025-03-31');
    expect(answer.data).toBeUndefined();
  });
  it('MEM-01 refuses a stale version and writes nothing', async () => {
    const root = await tree.registered(null);
    const change = 'mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { organization { version employeeCount } userErrors { code field } } }';
    await service.data(theProduct, change, { input: { id: root.id, version: 1, employeeCount: 12 } });
    const again = await service.data(theProduct, change, { input: { id: root.id, version: 1, employeeCount: 99 } });
    expect(again).toEqual({ changeOrganization: { organization: null, userErrors: [{ code: 'STALE_VERSION', field: ['input', 'version'] }] } });
    expect(await service.data(nobody, 'query ($id: ID!) { organization(id: $id) { employeeCount version } }', { id: root.id })).toEqual({
      organization: { employeeCount: 12, version: 2 },
    });
  });
  it('MEM-01 asks for either id or code', async () => {
    expect((await service.ask(nobody, '{ organization { id } }')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await service.data(nobody, '{ organization(code: "NONE-SUCH") { id } }')).toEqual({ organization: null });
  });
});

describe('MEM-01 who may change the tree', () => {
  it('OR-02 lets an office register below itself, and answers elsewhere as if the parent were absent', async () => {
    const [mine, other] = [await tree.registered(null), await tree.registered(null)];
    const office = holding('UNION_OFFICE', mine.id);
    expect((await tree.register(mine.id, {}, office)).userErrors).toEqual([]);
    expect((await tree.register(other.id, {}, office)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'parentId'] }]);
    expect((await tree.register(null, {}, office)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 refuses a member as forbidden and a stranger as not signed in', async () => {
    const root = await tree.registered(null);
    const input = { parentId: root.id, code: aCode(), name: 'x', kind: 'BRANCH', establishedOn: '2020-01-01' };
    const code = async (caller: Parameters<typeof service.ask>[0]): Promise<unknown> => (await service.ask(caller, REGISTER, { input })).errors?.[0]?.extensions['code'];
    expect(await code(holding('MEMBER', root.id, { memberId: 'mem1' }))).toBe('FORBIDDEN');
    expect(await code(nobody)).toBe('UNAUTHENTICATED');
  });
});

describe('the rules', () => {
  const anOrganization = (over: Partial<OrganizationRecord>): OrganizationRecord => ({
    _id: 'org1',
    orgId: 'org1',
    orgScope: ['org1'],
    createdBy: 'x',
    createdAt: new Date(0),
    version: 1,
    planTaskIds: [],
    code: 'A1',
    name: 'x',
    kind: 'BRANCH',
    parentId: null,
    region: null,
    establishedOn: '2020-01-01',
    status: 'ACTIVE',
    employeeCount: 0,
    headCounts: [],
    supervisors: [],
    ...over,
  });
  it('MEM-01 moves 200 organisations in a request, 5,000 in a job, and no more', () => {
    expect(() => checkMoveSize(200, MOVE_NOW_MAX)).not.toThrow();
    expect(() => checkMoveSize(201, MOVE_NOW_MAX)).toThrow('startOrganizationMove');
    expect(() => checkMoveSize(5_000, MOVE_MAX)).not.toThrow();
    expect(() => checkMoveSize(5_001, MOVE_MAX)).toThrow('parts of the subtree');
  });
  it('MEM-01 sees a cycle at any depth and none at a sister', () => {
    const moved = anOrganization({ _id: 'a', orgScope: ['r', 'a'] });
    expect(() => checkNoCycle(moved, anOrganization({ orgScope: ['r', 'a', 'b', 'c'] }))).toThrow();
    expect(() => checkNoCycle(moved, anOrganization({ orgScope: ['r', 'b'] }))).not.toThrow();
  });
});
