import { nobody, startTestService, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { treeOf, type Tree } from './organization.seed.js';

let service: TestService;
let tree: Tree;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  tree = treeOf(service);
});
afterAll(() => service.close());

async function counts(id: string, on?: string): Promise<[number, number]> {
  const query = 'query ($id: ID!, $on: LocalDate) { organization(id: $id) { employeeCount(on: $on) employeeCountTotal(on: $on) } }';
  const { organization } = await service.data<{ organization: { employeeCount: number; employeeCountTotal: number } }>(nobody, query, { id, on });
  return [organization.employeeCount, organization.employeeCountTotal];
}

describe('MEM-06 the head count of an organisation', () => {
  it('MEM-06 holds from a day on, and answers for every day of the past', async () => {
    const root = await tree.registered(null, { employeeCount: 5 });
    const branch = await tree.registered(root.id, { employeeCount: 60 });
    await tree.act('change', { id: branch.id, version: 1, employeeCount: 70, employeeCountFrom: '2025-02-01' });
    expect([await counts(root.id, '2019-12-31'), await counts(root.id, '2025-01-31'), await counts(root.id, '2025-02-01'), await counts(root.id)]).toEqual([
      [0, 0],
      [5, 65],
      [5, 75],
      [5, 75],
    ]);
    await tree.act('change', { id: branch.id, version: 2, employeeCount: 64, employeeCountFrom: '2025-01-01' });
    expect([await counts(branch.id, '2025-01-31'), await counts(branch.id)]).toEqual([
      [64, 64],
      [70, 70],
    ]);
  });
  it.each([
    ['after today', { employeeCount: 12, employeeCountFrom: '2025-04-01' }, '2025-03-31'],
    ['before the union was founded', { employeeCount: 12, employeeCountFrom: '2019-12-31' }, '2020-01-01'],
    ['without a figure', { employeeCountFrom: '2025-01-01' }, undefined],
  ])('MEM-06 takes no figure %s', async (_, over, fits) => {
    const { id } = await tree.registered(null);
    expect((await tree.act('change', { id, version: 1, ...over })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    if (fits) expect((await tree.act('change', { id, version: 1, ...over, employeeCountFrom: fits })).userErrors).toEqual([]);
  });
  it('MEM-06 counts those of a dissolved organisation until it was dissolved', async () => {
    const root = await tree.registered(null, { employeeCount: 0 });
    const branch = await tree.registered(root.id, { employeeCount: 10 });
    await tree.act('dissolve', { id: branch.id, version: 1 });
    expect([await counts(root.id, '2025-03-30'), await counts(root.id)]).toEqual([
      [0, 10],
      [0, 0],
    ]);
  });
});
