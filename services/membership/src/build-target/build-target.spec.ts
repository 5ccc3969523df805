import type { Caller } from '@uniongraph/access';
import { holding, memberOf, theProduct } from '@uniongraph/testing';
import { GroupsUnderTest, type Refusal, type Union } from '../group/group.seed.js';

interface Result {
  organization: { id: string };
  target: number;
  actual: number | null;
  isMet: boolean;
}
interface Board {
  asOf: string;
  score: number;
  overdueFindings: number;
  items: { metric: string; percent: number; own: Result | null; branches: Result[]; lacking: { id: string }[] }[];
  assessments: { score: number; on: string; assessedBy: string }[];
}

let groups: GroupsUnderTest;
beforeAll(async () => (groups = await GroupsUnderTest.start()));
afterAll(() => groups.service.close());

async function board(caller: Caller, orgId: string, year = 2025): Promise<Board | null> {
  const result = 'organization { id } target actual isMet';
  const query = `query ($orgId: ID!, $year: Int!) { buildTargetBoard(orgId: $orgId, year: $year) {
    asOf score overdueFindings items { metric percent own { ${result} } branches { ${result} } lacking { id } } assessments { score on assessedBy } } }`;
  return (await groups.service.data<{ buildTargetBoard: Board | null }>(caller, query, { orgId, year })).buildTargetBoard;
}
const set = (caller: Caller, orgId: string, targets: object[], over: object = {}) =>
  groups.act<{ targets: { metric: string }[] | null }>(caller, 'setBuildTargets', 'targets { metric }', { orgId, year: 2025, targets, ...over });
const assess = (caller: Caller, orgId: string, over: object = {}) =>
  groups.act<{ assessment: { score: number; items: { percent: number }[] } | null }>(caller, 'assessBuildTargets', 'assessment { score items { percent } }', {
    orgId,
    year: 2025,
    ...over,
  });
const codes = ({ userErrors }: { userErrors: Refusal[] }): string[] => userErrors.map(({ code }) => code);

async function aBranch(parentId: string, members: number): Promise<Union> {
  const branch = await groups.service.data<{ registerOrganization: { organization: { id: string } } }>(
    theProduct,
    'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
    { input: { parentId, code: `B-${parentId.slice(-12).toUpperCase()}-${(serial += 1)}`, name: '分会', kind: 'BRANCH', establishedOn: '2020-01-01', employeeCount: members } },
  );
  const { id } = branch.registerOrganization.organization;
  return { id, office: holding('UNION_OFFICE', id), members: await groups.members(id, members) };
}
let serial = 0;

describe('MEM-08 targets of organisation building', () => {
  it('MEM-08 scores 8 of the 9 groups that are there at the end of the year, and shows which branch lacks one', async () => {
    const root = await groups.union(0);
    const branches: Union[] = [];
    for (let i = 0; i < 9; i += 1) branches.push(await aBranch(root.id, 2));
    for (const branch of branches.slice(0, 8)) await groups.divided(branch, 1);
    expect(codes(await set(root.office, root.id, [{ metric: 'GROUPS', target: 9 }]))).toEqual([]);
    groups.service.at('2026-01-10T10:00:00+08:00');
    const shown = await board(root.office, root.id);
    groups.service.at('2025-03-20T10:00:00+08:00');
    expect(shown).toMatchObject({
      asOf: '2025-12-31',
      score: 88.9,
      items: [{ metric: 'GROUPS', percent: 88.9, own: { target: 9, actual: 8, isMet: false }, lacking: [{ id: branches[8]!.id }] }],
    });
    await groups.divided(branches[8]!, 1);
    expect(await board(root.office, root.id)).toMatchObject({ score: 100, items: [{ own: { actual: 9, isMet: true }, lacking: [] }] });
  });
  it('MEM-08 computes each actual from the records: rate, joiners, real names, groups', async () => {
    const union = await groups.union(0);
    const branch = await aBranch(union.id, 4);
    await groups.members(branch.id, 2, { joinedOn: '2025-02-01' });
    const targets = [
      { orgId: branch.id, metric: 'MEMBERSHIP_RATE', target: 100 },
      { orgId: branch.id, metric: 'NEW_MEMBERS', target: 4 },
      { orgId: branch.id, metric: 'REAL_NAME', target: 100 },
      { orgId: branch.id, metric: 'GROUPS', target: 1 },
    ];
    await set(union.office, union.id, targets);
    const { items } = (await board(union.office, union.id))!;
    expect(items.map(({ metric, branches: [only], percent }) => [metric, only!.actual, percent])).toEqual([
      ['MEMBERSHIP_RATE', 100, 100],
      ['NEW_MEMBERS', 2, 50],
      ['REAL_NAME', 0, 0],
      ['GROUPS', 0, 0],
    ]);
  });
  it('MEM-08 keeps an assessment with the figures of its day, whatever comes after', async () => {
    const union = await groups.union(2);
    await set(union.office, union.id, [{ metric: 'GROUPS', target: 2 }]);
    expect((await assess(union.office, union.id)).assessment).toEqual({ score: 0, items: [{ percent: 0 }] });
    await groups.divided(union, 1);
    expect((await assess(union.office, union.id)).assessment?.score).toBe(50);
    expect(await board(union.office, union.id)).toMatchObject({
      score: 50,
      assessments: [
        { score: 50, on: '2025-03-20' },
        { score: 0, on: '2025-03-20', assessedBy: `office-${union.id}` },
      ],
    });
  });
  it('MEM-08 supersedes the targets of a year, and keeps the ones of before', async () => {
    const union = await groups.union(0);
    await set(union.office, union.id, [{ metric: 'GROUPS', target: 9 }]);
    await Promise.all([set(union.office, union.id, [{ metric: 'GROUPS', target: 10 }]), set(union.office, union.id, [{ metric: 'GROUPS', target: 11 }])]);
    const kept = await groups.service.store.connection.collection('buildTargets').find({ orgId: union.id }).toArray();
    expect(kept).toHaveLength(3);
    expect(kept.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
  });
  it('MEM-08 names every bad row, and takes no target for a union elsewhere', async () => {
    const [union, other] = [await groups.union(0), await groups.union(0)];
    const bad = await set(union.office, union.id, [
      { metric: 'GROUPS', target: 9 },
      { metric: 'GROUPS', target: 0 },
      { metric: 'NETWORK', target: 101 },
    ]);
    expect(bad.userErrors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['INVALID', 'input.targets.1.target'],
      ['INVALID', 'input.targets.2.target'],
    ]);
    expect(codes(await set(union.office, union.id, [{ orgId: other.id, metric: 'GROUPS', target: 1 }]))).toEqual(['NOT_FOUND']);
    expect(codes(await assess(union.office, union.id))).toEqual(['NO_TARGETS']);
    expect(await board(union.office, union.id)).toBeNull();
  });
  it('MEM-08 lets no other union set, assess or see, and no member', async () => {
    const [union, other] = [await groups.union(0), await groups.union(0)];
    await set(union.office, union.id, [{ metric: 'GROUPS', target: 1 }]);
    expect(codes(await set(other.office, union.id, [{ metric: 'GROUPS', target: 2 }]))).toEqual(['NOT_FOUND']);
    expect(codes(await assess(other.office, union.id))).toEqual(['NOT_FOUND']);
    expect(await board(other.office, union.id)).toBeNull();
    await assess(union.office, union.id);
    expect(await groups.service.data(other.office, '{ buildAssessments { totalCount } }')).toEqual({ buildAssessments: { totalCount: 0 } });
    const refused = await groups.service.ask(memberOf(union.id, 'mem1'), 'query ($id: ID!) { buildTargetBoard(orgId: $id, year: 2025) { score } }', { id: union.id });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
