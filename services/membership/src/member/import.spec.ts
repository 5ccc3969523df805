import { startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { anIdNumber, registerOf, type Register } from './member.seed.js';

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

describe('MEM-05 an import', () => {
  const row = (over: Record<string, unknown> = {}) => ({ name: '张三', idNumber: anIdNumber(), employmentType: 'CONTRACT', joinedOn: '2021-05-01', ...over });
  it('MEM-05 enters all members of a list, with the history of those who retired', async () => {
    const org = await register.anOrganization();
    const answer = await register.import(org, [row(), row({ name: '李四', retiredOn: '2024-01-01' })]);
    expect(answer).toMatchObject({
      userErrors: [],
      members: [
        { name: '张三', status: 'ACTIVE' },
        { name: '李四', status: 'RETIRED' },
      ],
    });
    const counts = 'query ($id: ID!) { organization(id: $id) { then: memberCount(on: "2023-12-31") now: memberCount } }';
    expect(await service.data(theProduct, counts, { id: org })).toEqual({ organization: { then: 2, now: 1 } });
  });
  it('MEM-05 names every bad row and enters none', async () => {
    const org = await register.anOrganization();
    const twice = anIdNumber();
    const bad = await register.import(org, [row(), row({ name: '' }), row({ idNumber: '1' })]);
    expect(bad).toEqual({
      members: null,
      userErrors: [
        { code: 'INVALID', field: ['input', 'members', '1', 'name'] },
        { code: 'INVALID_ID_NUMBER', field: ['input', 'members', '2', 'idNumber'] },
      ],
    });
    const doubled = await register.import(org, [row({ idNumber: twice }), row({ idNumber: twice })]);
    expect(doubled).toEqual({ members: null, userErrors: [{ code: 'DUPLICATE_PERSON', field: ['input', 'members', '1', 'idNumber'] }] });
    expect(await service.data(theProduct, 'query ($id: ID!) { organization(id: $id) { memberCount } }', { id: org })).toEqual({ organization: { memberCount: 0 } });
  });
  it('MEM-05 enters a person who left before from the day of leaving on, and not before', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const former = await register.aMember(org, { idNumber });
    await register.act(theProduct, 'end', { id: former.id, version: 2, reason: 'LEFT_EMPLOYMENT', on: '2025-03-01' });
    expect((await register.import(org, [row(), row({ idNumber, joinedOn: '2025-02-28' })])).userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'members', '1', 'joinedOn'] },
    ]);
    expect((await register.import(org, [row(), row({ idNumber, joinedOn: '2025-03-01' })])).userErrors).toEqual([]);
  });
  it('OR-14c lets one of two imports with the same person at the same moment through', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const answers = await Promise.all([1, 2].map(() => register.import(org, [row(), row({ idNumber })])));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['DUPLICATE_PERSON', undefined]);
    expect(await register.memberCount(org)).toBe(2);
  });
});
