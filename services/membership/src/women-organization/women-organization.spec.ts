import type { Caller } from '@uniongraph/access';
import { composeIdNumber } from '@uniongraph/id-number';
import { memberOf, nobody, theProduct } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { CommitteesUnderTest, type Host } from '../committee/committee.seed.js';

let committees: CommitteesUnderTest;
beforeAll(async () => {
  committees = await CommitteesUnderTest.start();
});
afterAll(() => committees.service.close());

interface Women {
  status: string;
  organ: string;
  clause: string | null;
  womenMembers: number | null;
  committee: { name: string } | null;
}

const WOMEN = 'womenOrganization { status organ clause womenMembers committee { name } }';
const read = async (caller: Caller, id: string): Promise<Women> =>
  (await committees.service.data<{ organization: { womenOrganization: Women } }>(caller, `query ($id: ID!) { organization(id: $id) { ${WOMEN} } }`, { id })).organization
    .womenOrganization;
const gapsOf = async (caller: Caller, orgId: string): Promise<string[]> => {
  const query = 'query ($orgId: ID!) { womenOrganizationGaps(orgId: $orgId) { organization { id } } }';
  const { womenOrganizationGaps } = await committees.service.data<{ womenOrganizationGaps: { organization: { id: string } }[] }>(caller, query, { orgId });
  return womenOrganizationGaps.map(({ organization }) => organization.id);
};
const onDesk = async ({ id, office }: Host): Promise<string[]> => {
  const query = 'query ($orgId: ID!) { officeDesk(orgId: $orgId, withinDays: 0) { kind recordId dueOn } }';
  const { officeDesk } = await committees.service.data<{ officeDesk: { kind: string; recordId: string; dueOn: string }[] }>(office, query, { orgId: id });
  return officeDesk.flatMap(({ kind, recordId, dueOn }) => (kind === 'WOMEN_ORGANIZATION' ? `${recordId} ${dueOn}` : []));
};
let serial = 0;
const women = async (orgId: string, count: number): Promise<string[]> => {
  const members = Array.from({ length: count }, () => {
    serial += 1;
    return {
      name: '王芳',
      idNumber: composeIdNumber('320000', `19${60 + (serial % 40)}-0${1 + (serial % 9)}-1${serial % 10}`, 2 * serial),
      employmentType: 'PERMANENT',
      joinedOn: '2021-05-01',
    };
  });
  const { members: made, userErrors } = await committees.register.import(orgId, members);
  expect(userErrors).toEqual([]);
  return made!.map(({ id }) => id);
};

describe("MEM-12 the women workers' organisation", () => {
  it('MEM-12 leaves a branch that is registered without one INCOMPLETE, and raises a task until it is made good', async () => {
    const union = await committees.host();
    const branch = await committees.host(union.id, { kind: 'BRANCH', establishedOn: '2025-03-20' });
    expect(await read(union.office, branch.id)).toMatchObject({ status: 'INCOMPLETE', organ: 'NONE', committee: null });
    expect(await onDesk(branch)).toEqual([`${branch.id} 2025-03-20`]);
    expect(await gapsOf(union.office, union.id)).toEqual([union.id, branch.id]);
    await committees.establish(branch, 'WOMEN_COMMITTEE', { termFrom: '2025-03-20', termTo: '2028-03-19' });
    expect(await read(union.office, branch.id)).toMatchObject({ status: 'COMPLETE', organ: 'COMMITTEE' });
    expect(await onDesk(branch)).toEqual([]);
    expect(await gapsOf(union.office, union.id)).toEqual([union.id]);
  });
  it('MEM-12 founds the committee in the same act as the union, or neither of the two', async () => {
    const union = await committees.host();
    const branch = await committees.host(union.id, { kind: 'BRANCH', establishedOn: '2025-03-20', womenCommittee: { termTo: '2028-03-19' } });
    expect(await read(branch.office, branch.id)).toMatchObject({ status: 'COMPLETE', committee: { name: '女职工委员会' } });
    const code = `W-${ulid()}`;
    const refused = await committees.tree.register(union.id, { code, kind: 'BRANCH', establishedOn: '2025-03-20', womenCommittee: { termTo: '2029-03-19' } });
    expect(refused.userErrors).toEqual([{ code: 'UNLAWFUL_TERM', field: ['input', 'womenCommittee', 'termTo'] }]);
    expect(await committees.service.data(theProduct, 'query ($code: ID!) { organization(code: $code) { id } }'.replace('ID!', 'String!'), { code })).toEqual({
      organization: null,
    });
  });
  it.each([
    [24, 'COMPLETE'],
    [25, 'INCOMPLETE'],
  ])('MEM-12 OR-11 is with a commissioner alone and %d women members in Shanghai %s', async (count, status) => {
    const host = await committees.host(null, { region: 'SH' });
    const [first] = await women(host.id, count);
    await committees.seat(host, await committees.establish(host), first!, { duty: 'WOMEN_COMMISSIONER' });
    expect(await read(host.office, host.id)).toMatchObject({ status, organ: 'COMMISSIONER', womenMembers: count, clause: expect.any(String) as string });
  });
  it('MEM-12 establishes the committee with its chair in one act, and with neither when the chair is not eligible', async () => {
    const host = await committees.host();
    const establish = async (chairId: string) => {
      const query =
        'mutation ($input: EstablishWomenCommitteeInput!) { establishWomenCommittee(input: $input) { committee { name chair { memberName } } userErrors { code field } } }';
      const input = { orgId: host.id, termFrom: '2025-01-01', termTo: '2027-12-31', chairId };
      return (await committees.service.data<{ establishWomenCommittee: object }>(host.office, query, { input })).establishWomenCommittee;
    };
    expect(await establish('memNOBODY')).toMatchObject({ userErrors: [{ code: 'NOT_ELIGIBLE', field: ['input', 'chairId'] }] });
    expect(await read(host.office, host.id)).toMatchObject({ organ: 'NONE' });
    const { id } = (
      await committees.register.import(host.id, [{ name: '赵敏', idNumber: composeIdNumber('320000', '1980-01-01', 2), employmentType: 'PERMANENT', joinedOn: '2021-05-01' }])
    ).members![0]!;
    expect(await establish(id)).toMatchObject({ committee: { name: '女职工委员会', chair: { memberName: '赵敏' } }, userErrors: [] });
  });
  it('MEM-12 refuses a women’s commissioner outside of the union committee', async () => {
    const host = await committees.host();
    const audit = await committees.establish(host, 'AUDIT_COMMITTEE');
    const memberId = await committees.member(host.id);
    expect(await committees.refusals(host.office, 'appointSeat', { committeeId: audit.id, memberId, duty: 'WOMEN_COMMISSIONER' })).toEqual(['INVALID input duty']);
  });
  it('MEM-12 asks none of a federation, tells strangers no number of women, and its gaps to nobody else', async () => {
    const federation = await committees.host(null, { kind: 'FEDERATION' });
    const union = await committees.host(federation.id);
    expect(await read(federation.office, federation.id)).toBeNull();
    expect(await gapsOf(federation.office, federation.id)).toEqual([union.id]);
    expect(await read(union.office, union.id)).toMatchObject({ womenMembers: 0 });
    expect(await read(nobody, union.id)).toMatchObject({ womenMembers: null, status: 'INCOMPLETE' });
    const other = await committees.host();
    expect(await gapsOf(other.office, union.id)).toEqual([]);
    const query = 'query ($orgId: ID!) { womenOrganizationGaps(orgId: $orgId) { status } }';
    expect((await committees.service.ask(memberOf(union.id, 'memX'), query, { orgId: union.id })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('MEM-12 reads the gaps of a tree in the same number of queries, however many organisations it has', async () => {
    const root = await committees.host();
    const cost = async (): Promise<string[]> => (await committees.service.commandsOf(() => gapsOf(root.office, root.id))).sort();
    await committees.host(root.id, { kind: 'BRANCH' });
    const ofTwo = await cost();
    for (let n = 0; n < 4; n += 1) await committees.host(root.id, { kind: 'BRANCH' });
    expect(await cost()).toEqual(ofTwo);
  });
});
