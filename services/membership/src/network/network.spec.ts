import { memberOf } from '@uniongraph/testing';
import { CommitteesUnderTest, type CommitteeView, type Host } from '../committee/committee.seed.js';
import { networkEvidence } from './network.evidence.js';

let committees: CommitteesUnderTest;
beforeAll(async () => {
  committees = await CommitteesUnderTest.start();
});
afterAll(() => committees.service.close());

const KINDS = ['OFFICE', 'UNION_COMMITTEE', 'AUDIT_COMMITTEE', 'WOMEN_COMMITTEE'];

interface Network {
  complete: number;
  required: number;
  missing: string[];
  isComplete: boolean;
  organs: { kind: string; state: string }[];
}

const networks = async ({ id, office }: Host, args = ''): Promise<Network[]> => {
  const query = `query ($id: ID!) { networkCompleteness(orgId: $id ${args}) { complete required missing isComplete organs { kind state } } }`;
  return (await committees.service.data<{ networkCompleteness: Network[] }>(office, query, { id })).networkCompleteness;
};
const meet = async ({ id, office }: Host, committee: CommitteeView, heldOn: string): Promise<void> => {
  const run = async (name: string, input: object): Promise<{ id: string; version: number }> => {
    const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { unionMeeting { id version } userErrors { message } } }`;
    const payload = (await committees.service.data<Record<string, { unionMeeting: { id: string; version: number } | null; userErrors: object[] }>>(office, query, { input }))[
      name
    ]!;
    if (!payload.unionMeeting) throw new Error(JSON.stringify(payload.userErrors));
    return payload.unionMeeting;
  };
  const convened = await run('conveneMeeting', { orgId: id, kind: 'COMMITTEE', committeeId: committee.id, agenda: ['工作'], convenedFor: heldOn });
  await run('recordMeeting', { ...convened, entitled: 1, present: 1 });
};
/** Each organ with a chair of its own, and a meeting on `heldOn`. */
const complete = async (host: Host, { without = [] as string[], heldOn = '2025-03-10' } = {}): Promise<CommitteeView[]> => {
  const made: CommitteeView[] = [];
  for (const kind of KINDS.filter((each) => !without.includes(each))) {
    const committee = await committees.establish(host, kind, { termFrom: '2024-01-01', termTo: '2026-12-31' });
    await committees.seat(host, committee, await committees.member(host.id), { duty: 'CHAIR', from: '2025-01-01' });
    await meet(host, committee, heldOn);
    made.push(committee);
  }
  return made;
};

describe('MEM-09 the network of one office and three committees', () => {
  it('MEM-09 names the missing organ of a branch without a women’s committee: three of four', async () => {
    const host = await committees.host();
    await complete(host, { without: ['WOMEN_COMMITTEE'] });
    expect(await networks(host)).toMatchObject([{ complete: 3, required: 4, missing: ['WOMEN_COMMITTEE'], isComplete: false }]);
    const women = await committees.establish(host, 'WOMEN_COMMITTEE');
    const state = async (): Promise<string | undefined> => (await networks(host))[0]?.organs.find(({ kind }) => kind === 'WOMEN_COMMITTEE')?.state;
    expect(await state()).toBe('NO_CHAIR');
    await committees.seat(host, women, await committees.member(host.id), { duty: 'CHAIR' });
    expect(await state()).toBe('NO_MEETING');
    await meet(host, women, '2025-03-31');
    expect(await networks(host)).toMatchObject([{ complete: 4, missing: [], isComplete: true }]);
  });
  it.each([
    ['2025-06-08', true],
    ['2025-06-09', false],
  ])('MEM-09 counts a meeting of 10 March as normal activity on %s: %j', async (on, isComplete) => {
    const host = await committees.host();
    await complete(host);
    expect((await networks(host, `, on: "${on}"`))[0]?.isComplete).toBe(isComplete);
  });
  it('MEM-09 takes another number of days, within a year, and shows how it stood on an earlier day', async () => {
    const host = await committees.host();
    await complete(host);
    expect((await networks(host, ', on: "2025-04-09", activityDays: 30'))[0]?.isComplete).toBe(true);
    expect((await networks(host, ', on: "2025-04-10", activityDays: 30'))[0]?.isComplete).toBe(false);
    expect((await networks(host, ', on: "2023-12-31"'))[0]).toMatchObject({ complete: 0, missing: KINDS });
    await expect(networks(host, ', activityDays: 367')).rejects.toThrow('1-366');
  });
  it('MEM-09 answers for the metric the share of branches that are complete', async () => {
    const union = await committees.host();
    const [one, other] = [await committees.host(union.id, { kind: 'BRANCH' }), await committees.host(union.id, { kind: 'BRANCH' })];
    await complete(one);
    await complete(other, { without: ['OFFICE'] });
    const metric = (asOf: string) =>
      networkEvidence(committees.service.store).metrics['mem.networkComplete']!({ orgId: union.id, from: '2025-01-01', to: '2025-12-31', asOf, args: {} });
    expect(await metric('2025-03-31')).toBe(50);
    expect(await metric('2025-12-31')).toBe(0);
    expect(
      await networkEvidence(committees.service.store).metrics['mem.networkComplete']!({ orgId: one.id, from: '2025-01-01', to: '2025-12-31', asOf: '2025-03-31', args: {} }),
    ).toBeNull();
  });
  it('MEM-09 reads a tree in the same number of database calls, however many organisations', async () => {
    const root = await committees.host();
    const query = 'query ($id: ID!) { networkCompleteness(orgId: $id) { isComplete organs { state } organization { code } } }';
    const cost = async (): Promise<string[]> => (await committees.service.commandsOf(() => committees.service.data(root.office, query, { id: root.id }))).sort();
    await complete(await committees.host(root.id, { kind: 'BRANCH' }));
    const ofTwo = await cost();
    for (let n = 0; n < 4; n += 1) await committees.host(root.id, { kind: 'BRANCH' });
    expect(await cost()).toEqual(ofTwo);
    expect(ofTwo).toHaveLength(5);
  });
  it('MEM-09 shows nothing to another union', async () => {
    const [host, other] = [await committees.host(), await committees.host()];
    expect(await networks({ id: host.id, office: other.office })).toEqual([]);
    const query = 'query ($id: ID!) { organization(id: $id) { network { complete } } }';
    expect(await committees.service.data(memberOf(other.id, 'memX'), query, { id: host.id })).toEqual({ organization: { network: null } });
    expect(await committees.service.data(memberOf(host.id, 'memY'), query, { id: host.id })).toEqual({ organization: { network: { complete: 0 } } });
  });
});
