import { verifyAudit } from '@uniongraph/mongo';
import { nobody, startTestService, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { aCode, treeOf, type Tree } from './organization.seed.js';

let service: TestService;
let tree: Tree;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  tree = treeOf(service);
});
afterAll(() => service.close());

describe('MEM-01 the organisation tree', () => {
  it('MEM-01 registers an organisation below its parent, one level deeper', async () => {
    const root = await tree.registered(null);
    const branch = await tree.registered(root.id, { kind: 'BRANCH' });
    expect(branch).toMatchObject({ level: 1, version: 1, status: 'ACTIVE', parent: { code: root.code } });
  });
  it('MEM-01 shows the tree parents first, to everybody, without the dissolved ones', async () => {
    const root = await tree.registered(null);
    const middle = await tree.registered(root.id);
    const leaf = await tree.registered(middle.id, { code: `A-${aCode()}` });
    const gone = await tree.registered(root.id);
    await tree.act('dissolve', { id: gone.id, version: gone.version });
    const query = 'query ($id: ID!, $all: Boolean) { organizationTree(rootId: $id, includeDissolved: $all) { code } }';
    const codes = async (all: boolean): Promise<string[]> =>
      (await service.data<{ organizationTree: { code: string }[] }>(nobody, query, { id: root.id, all })).organizationTree.map((organization) => organization.code);
    expect(await codes(false)).toEqual([root.code, middle.code, leaf.code]);
    expect(await codes(true)).toContain(gone.code);
  });
  it('MEM-01 takes the region from the nearest superior that has one, after a move too, and from the nation where none has', async () => {
    const root = await tree.registered(null);
    const city = await tree.registered(root.id, { region: 'AH-MAS' });
    const union = await tree.registered(city.id);
    const own = await tree.registered(city.id, { region: 'SH' });
    const regions = async (): Promise<string[]> => {
      const query = 'query ($a: ID!, $b: ID!, $c: ID!) { a: organization(id: $a) { region } b: organization(id: $b) { region } c: organization(id: $c) { region } }';
      return Object.values(await service.data<Record<string, { region: string }>>(nobody, query, { a: root.id, b: union.id, c: own.id })).map(({ region }) => region);
    };
    expect(await regions()).toEqual(['CN', 'AH-MAS', 'SH']);
    await tree.act('change', { id: city.id, version: 1, region: 'JS' });
    expect(await regions()).toEqual(['CN', 'JS', 'SH']);
    await tree.act('move', { id: union.id, version: 1, parentId: own.id });
    expect(await regions()).toEqual(['CN', 'SH', 'SH']);
    expect((await tree.register(root.id, { region: 'ATLANTIS' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'region'] }]);
  });
  it('MEM-01 counts employees of the subtree once each, whatever further superiors there are', async () => {
    const root = await tree.registered(null, { employeeCount: 1 });
    const other = await tree.registered(root.id, { employeeCount: 2, kind: 'INDUSTRY_UNION' });
    const office = await tree.registered(root.id, { employeeCount: 60 });
    await tree.act('addSupervisor', { id: office.id, version: 1, relation: 'INDUSTRY_UNION', superiorId: other.id });
    const totals = await service.data(nobody, 'query ($a: ID!, $b: ID!) { a: organization(id: $a) { employeeCountTotal } b: organization(id: $b) { employeeCountTotal } }', {
      a: root.id,
      b: other.id,
    });
    expect(totals).toEqual({ a: { employeeCountTotal: 63 }, b: { employeeCountTotal: 2 } });
  });
  it('MEM-01 makes filings visible to the primary parent and the industry union, and not to the party committee', async () => {
    const district = await tree.registered(null);
    const water = await tree.registered(null, { kind: 'INDUSTRY_UNION', name: '区水务局工会' });
    const office = await tree.registered(district.id);
    await tree.act('addSupervisor', { id: office.id, version: 1, relation: 'PARTY_LEADERSHIP', superiorName: '中共管理处支部', since: '2021-07-01' });
    const added = await tree.act('addSupervisor', { id: office.id, version: 2, relation: 'INDUSTRY_UNION', superiorId: water.id });
    expect(added).toMatchObject({
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
    const root = await tree.registered(null);
    const from = await tree.registered(root.id);
    const moved = await tree.registered(from.id);
    const below = await tree.registered(moved.id);
    const to = await tree.registered(from.id);
    const deep = await tree.registered(to.id);
    expect(await tree.act('move', { id: moved.id, version: 1, parentId: deep.id })).toMatchObject({
      userErrors: [],
      organization: { level: 4, version: 2, parent: { code: deep.code } },
    });
    const after = await service.data(nobody, 'query ($id: ID!, $up: ID!) { organization(id: $id) { level version } up: organizationTree(rootId: $up) { code } }', {
      id: below.id,
      up: to.id,
    });
    expect(after).toEqual({ organization: { level: 5, version: 2 }, up: [to.code, deep.code, moved.code, below.code].map((code) => ({ code })) });
  });
  it('MEM-01 leaves an event and an audit entry of each organisation that a move takes along', async () => {
    const root = await tree.registered(null);
    const [moved, to] = [await tree.registered(root.id), await tree.registered(root.id)];
    const below = await tree.registered(moved.id);
    await tree.act('move', { id: moved.id, version: 1, parentId: to.id });
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
    const root = await tree.registered(null);
    const [moved, to] = [await tree.registered(root.id), await tree.registered(root.id)];
    const [movement, registration] = await Promise.all([tree.act('move', { id: moved.id, version: 1, parentId: to.id }), tree.register(moved.id)]);
    expect([movement, registration].map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const { organizationTree } = await service.data<{ organizationTree: { code: string }[] }>(nobody, 'query ($id: ID!) { organizationTree(rootId: $id) { code } }', { id: to.id });
    expect(organizationTree.map(({ code }) => code)).toEqual([to.code, moved.code, registration.organization!.code]);
  });
  it('MEM-01 names a union once among the superiors, though it became the primary parent, and by its name of today', async () => {
    const root = await tree.registered(null);
    const [water, office] = [await tree.registered(root.id, { kind: 'INDUSTRY_UNION', name: '水务工会' }), await tree.registered(root.id)];
    await tree.act('addSupervisor', { id: office.id, version: 1, relation: 'INDUSTRY_UNION', superiorId: water.id });
    await tree.act('move', { id: office.id, version: 2, parentId: water.id });
    await tree.act('change', { id: water.id, version: 1, name: '水利工会' });
    expect(await service.data(nobody, 'query ($id: ID!) { organization(id: $id) { filingSuperiors { code } supervisors { name } } }', { id: office.id })).toEqual({
      organization: { filingSuperiors: [{ code: water.code }], supervisors: [{ name: '水利工会' }] },
    });
  });
  it('MEM-01 refuses a parent that is the organisation itself or lies below it', async () => {
    const root = await tree.registered(null);
    const child = await tree.registered(root.id);
    expect((await tree.act('move', { id: root.id, version: 1, parentId: child.id })).userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'parentId'] }]);
    expect((await tree.act('move', { id: root.id, version: 1, parentId: root.id })).userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 lets one of two crossing moves through, so that no cycle arises', async () => {
    const root = await tree.registered(null);
    const [a, b] = [await tree.registered(root.id), await tree.registered(root.id)];
    const answers = await Promise.all([tree.act('move', { id: a.id, version: 1, parentId: b.id }), tree.act('move', { id: b.id, version: 1, parentId: a.id })]);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refusals).toHaveLength(1);
    expect(['CYCLE', 'STALE_VERSION']).toContain(refusals[0]);
    const { organizationTree } = await service.data<{ organizationTree: unknown[] }>(nobody, 'query ($id: ID!) { organizationTree(rootId: $id) { code } }', { id: root.id });
    expect(organizationTree).toHaveLength(3);
  });
  it('MEM-01 refuses to dissolve while a subordinate or a live member remains, and takes no change afterwards', async () => {
    const root = await tree.registered(null);
    const child = await tree.registered(root.id);
    expect((await tree.act('dissolve', { id: root.id, version: 1 })).userErrors).toEqual([{ code: 'NOT_EMPTY', field: ['input', 'id'] }]);
    expect((await tree.act('dissolve', { id: child.id, version: 1 })).organization).toMatchObject({ status: 'DISSOLVED', version: 2 });
    expect((await tree.act('dissolve', { id: child.id, version: 2 })).userErrors).toEqual([{ code: 'DISSOLVED', field: ['input', 'id'] }]);
    expect((await tree.register(child.id)).userErrors).toEqual([{ code: 'DISSOLVED', field: ['input', 'parentId'] }]);
  });
  it('MEM-01 never has an active organisation below a dissolved one, though both happen at once', async () => {
    const root = await tree.registered(null);
    const parent = await tree.registered(root.id);
    const [dissolution, registration] = await Promise.all([tree.act('dissolve', { id: parent.id, version: 1 }), tree.register(parent.id)]);
    expect([dissolution, registration].map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });
});

describe('MEM-01 further superiors', () => {
  it('MEM-01 refuses a union above or below, one that is no union of the graph, one without a name, and one twice', async () => {
    const root = await tree.registered(null);
    const [office, other] = [await tree.registered(root.id), await tree.registered(root.id)];
    const below = await tree.registered(office.id);
    const refused = async (over: Record<string, unknown>, version = 1): Promise<unknown> =>
      (await tree.act('addSupervisor', { id: office.id, version, relation: 'TERRITORIAL_UNION', ...over })).userErrors;
    for (const superiorId of [root.id, office.id, below.id]) expect(await refused({ superiorId })).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
    expect(await refused({})).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
    expect(await refused({ superiorId: 'org00000000000000000000000000' })).toEqual([{ code: 'NOT_FOUND', field: ['input', 'superiorId'] }]);
    expect(await refused({ relation: 'ADMINISTRATION', superiorName: ' ' })).toEqual([{ code: 'INVALID', field: ['input', 'superiorName'] }]);
    expect(await refused({ relation: 'ADMINISTRATION', superiorName: '字'.repeat(81) })).toEqual([{ code: 'INVALID', field: ['input', 'superiorName'] }]);
    expect(await refused({ superiorId: other.id })).toEqual([]);
    expect(await refused({ superiorId: other.id }, 2)).toEqual([{ code: 'INVALID', field: ['input', 'superiorId'] }]);
  });
});

describe('MEM-01 what it costs', () => {
  it('MEM-01 reads fifty organisations with parent, children and totals in four queries', async () => {
    const root = await tree.registered(null);
    for (let i = 0; i < 50; i += 1) await tree.registered(root.id);
    const query = 'query ($id: ID!) { organizationTree(rootId: $id) { code parent { code } children { code } employeeCountTotal filingSuperiors { code } } }';
    const commands = await service.commandsOf(() => service.data(nobody, query, { id: root.id }));
    expect(commands.sort()).toEqual(['aggregate', 'find', 'find', 'find']);
  });
});
