import { holding, nobody, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';

const IMPORT = `mutation ($input: ImportOrganizationsInput!) { importOrganizations(input: $input) {
  organizations { code level parent { code } filingSuperiors { code } } userErrors { code field } } }`;

interface Imported {
  organizations: { code: string }[] | null;
  userErrors: { code: string; field: string[] }[];
}

let service: TestService;
let unique = 0;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
});
afterAll(() => service.close());

const aCode = (): string => `IMP-${(unique += 1)}`;
const row = (over: Record<string, unknown> = {}) => ({ code: aCode(), name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', ...over });
const load = async (organizations: readonly Record<string, unknown>[], caller = theProduct): Promise<Imported> =>
  (await service.data<{ importOrganizations: Imported }>(caller, IMPORT, { input: { organizations } })).importOrganizations;
const at = (index: number, ...field: string[]): string[] => ['input', 'organizations', String(index), ...field];

describe('MEM-01 an import of organisations', () => {
  it('MEM-01 enters a tree with its further superiors, each parent before its subordinates', async () => {
    const [root, water, office] = [aCode(), aCode(), aCode()];
    const supervisors = [{ relation: 'INDUSTRY_UNION', code: water, since: '2021-07-01' }];
    expect(await load([row({ code: root }), row({ code: water, parent: root }), row({ code: office, parent: root, supervisors })])).toEqual({
      userErrors: [],
      organizations: [
        { code: root, level: 0, parent: null, filingSuperiors: [] },
        { code: water, level: 1, parent: { code: root }, filingSuperiors: [{ code: root }] },
        { code: office, level: 1, parent: { code: root }, filingSuperiors: [{ code: root }, { code: water }] },
      ],
    });
  });
  it('MEM-01 names every bad row and enters none', async () => {
    const [root, later] = [aCode(), aCode()];
    const supervisors = [{ relation: 'PARTY_LEADERSHIP', name: ' ', since: '2021-07-01' }];
    expect((await load([row({ code: root }), row({ code: root }), row({ name: '' }), row({ parent: later }), row({ code: later })])).userErrors).toEqual([
      { code: 'DUPLICATE_CODE', field: at(1, 'code') },
      { code: 'INVALID', field: at(2, 'name') },
      { code: 'NOT_FOUND', field: at(3, 'parent') },
    ]);
    expect((await load([row({ code: root, supervisors })])).userErrors).toEqual([{ code: 'INVALID', field: at(0, 'supervisors', '0', 'superiorName') }]);
    expect(await service.data(nobody, 'query ($code: String) { organization(code: $code) { id } }', { code: root })).toEqual({ organization: null });
  });
  it('MEM-01 lets one of two imports of one code at the same moment through', async () => {
    const code = aCode();
    const answers = await Promise.all([load([row({ code })]), load([row({ code })])]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['DUPLICATE_CODE', undefined]);
  });
  it("MEM-01 enters below a dissolved organisation, or outside of the caller's reach, nothing", async () => {
    const [mine, other] = [aCode(), aCode()];
    await load([row({ code: mine }), row({ code: other })]);
    const { organization } = await service.data<{ organization: { id: string } }>(nobody, 'query ($code: String) { organization(code: $code) { id } }', { code: mine });
    const office = holding('UNION_OFFICE', organization.id);
    expect((await load([row({ parent: mine })], office)).userErrors).toEqual([]);
    expect((await load([row({ parent: other })], office)).userErrors).toEqual([{ code: 'NOT_FOUND', field: at(0, 'parent') }]);
    expect((await load([row()], office)).userErrors).toEqual([{ code: 'NOT_FOUND', field: at(0, 'parent') }]);
    const { organization: gone } = await service.data<{ organization: { id: string } }>(nobody, 'query ($code: String) { organization(code: $code) { id } }', { code: other });
    await service.data(theProduct, 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }', {
      input: { id: gone.id, version: 1 },
    });
    expect((await load([row({ parent: other })])).userErrors).toEqual([{ code: 'DISSOLVED', field: at(0, 'parent') }]);
  });
});
