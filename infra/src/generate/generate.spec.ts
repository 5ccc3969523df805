import { membership } from '@uniongraph/membership';
import { holding, slowLists, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { federation, people } from './federation.js';
import { generate } from './generate.js';
import { isLoopback } from './loopback.js';

const MEMBERS = 10_000;

let service: TestService;
beforeAll(async () => {
  service = await startTestService(membership);
  await generate(service, { members: MEMBERS, seed: 1, say: () => undefined });
}, 120_000);
afterAll(() => service.close());

interface Stage {
  stage?: string;
  inputStage?: Stage;
  inputStages?: Stage[];
  queryPlan?: Stage;
}
/** Of a plan, from the top down. */
const stages = (plan: unknown): string[] => [...JSON.stringify(plan).matchAll(/"stage":"(\w+)"/g)].map(([, stage]) => stage!);

describe('a generated federation', () => {
  it('is kept in the shape in which membership keeps it, field by field', async () => {
    const { connection, cipher } = service.store;
    const organizations = federation(MEMBERS);
    const [first] = people(1, organizations, cipher, 1);
    const kept = [
      ['UnionOrganization', organizations[5]],
      ['Member', first!.member],
      ['MembershipSpell', first!.spells[0]],
    ] as const;
    for (const [name, document] of kept) {
      const model = connection.model(name);
      const asKept = new model(document).toObject() as Record<string, unknown>;
      expect([name, Object.keys(asKept).sort()]).toEqual([name, Object.keys(document as object).sort()]);
      await expect(model.validate(document as object)).resolves.toBeDefined();
    }
  });
  it('is the same for the same numbers, apart from what is sealed', () => {
    const organizations = federation(500);
    const read = (seed: number): unknown[] =>
      [...people(500, organizations, service.store.cipher, seed)].map(({ member: { idNumberSealed: _, ...member }, spells }) => [member, spells]);
    expect(read(7)).toEqual(read(7));
    expect(read(7)).not.toEqual(read(8));
  });
  it('has 10,000 organisations for a million members, a city of a hundred, and a tree of a thousand at any size', () => {
    const below = (size: number, depth: number): number => {
      const organizations = federation(size);
      const root = organizations.find(({ orgScope }) => orgScope.length === depth + 1)!;
      return organizations.filter(({ orgScope }) => orgScope.includes(root._id)).length;
    };
    expect(federation(1_000_000)).toHaveLength(10_000);
    for (const size of [10_000, 1_000_000]) expect([below(size, 1), below(size, 2)]).toEqual([1_001, 100]);
  });
  it('answers the questions of a city', async () => {
    const city = federation(MEMBERS).find(({ orgScope }) => orgScope.length === 3)!;
    const query = 'query ($id: ID!) { organization(id: $id) { memberCount(on: "2025-06-30") employeeCountTotal } }';
    const { organization } = await service.data<{ organization: { memberCount: number; employeeCountTotal: number } }>(theProduct, query, { id: city._id });
    expect(organization.memberCount).toBeGreaterThan(8_000);
    expect(organization.employeeCountTotal).toBeGreaterThan(organization.memberCount);
  });
  it('MEM-05 answers every list of membership by an index', async () => {
    expect(await slowLists(service, membership)).toEqual([]);
  });
  it('MEM-06 counts members, employees and a tree by an index, and never scans a collection', async () => {
    const city = federation(MEMBERS).find(({ orgScope }) => orgScope.length === 3)!;
    const { connection } = service.store;
    const seen: unknown[] = [];
    const listen = ({ command, commandName }: { command: Record<string, unknown>; commandName: string }): void => {
      if ((commandName === 'aggregate' || commandName === 'find') && /^(members|membershipSpells|organizations)$/.test(String(command[commandName]))) seen.push(command);
    };
    const client = connection.getClient();
    client.on('commandStarted', listen);
    const query =
      'query ($id: ID!) { organizationTree(rootId: $id) { code } organization(id: $id) { memberCount(on: "2025-06-30") employeeCountTotal } members(filter: { name: { startsWith: "王" }, status: { eq: ACTIVE } }, first: 20) { totalCount nodes { name } } }';
    await service.data(holding('UNION_OFFICE', city._id), query, { id: city._id });
    client.off('commandStarted', listen);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    for (const command of seen) {
      const { lsid: _l, $db: _d, $clusterTime: _c, readConcern: _r, ...plain } = command as Record<string, unknown>;
      const plan = await connection.db!.command({ explain: plain, verbosity: 'queryPlanner' });
      const scanned = (plan as Stage & { queryPlanner?: unknown; stages?: unknown }).queryPlanner ?? (plan as { stages?: unknown }).stages;
      expect([plain['find'] ?? plain['aggregate'], stages(scanned)]).not.toEqual([expect.anything(), expect.arrayContaining(['COLLSCAN'])]);
    }
  });
});

describe('where it may write', () => {
  it('is this machine, unless told otherwise', () => {
    for (const uri of ['mongodb://127.0.0.1:27017/?replicaSet=rs0', 'mongodb://u:p@localhost,[::1]:2/x']) expect(isLoopback(uri)).toBe(true);
    for (const uri of ['mongodb://127.0.0.1,db.example.org', 'mongodb+srv://localhost/x', 'mongodb://10.0.0.1', 'mongodb://localhost.example.org'])
      expect(isLoopback(uri)).toBe(false);
  });
  it('is an empty database', async () => {
    await expect(generate(service, { members: 10, seed: 1, say: () => undefined })).rejects.toThrow('already');
  });
});
