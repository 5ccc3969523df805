import { startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { refusal, registerOf, type Answer, type Register } from './member.seed.js';

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-09-30T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

const ended = async (id: string): Promise<unknown> => {
  const query =
    'query ($id: ID!) { member(id: $id) { status leftOn ending { reason on account unpaidSince absentSince urgedOn groupDiscussedOn committeeDecidedOn filedOn clause } } }';
  return (await service.data<{ member: unknown }>(theProduct, query, { id })).member;
};

describe('MEM-05 the end of a membership', () => {
  const ABSENT = { unpaidSince: '2025-03-31', absentSince: '2025-03-31', urgedOn: '2025-08-01', urging: '小组长两次上门谈话' };
  const treat = (id: string, over: object = {}): Promise<Answer> => register.act(theProduct, 'treatAsLeft', { id, version: 2, ...ABSENT, ...over });

  it.each([
    ['paid within the six months', { unpaidSince: '2025-04-01' }],
    ['took part within the six months', { absentSince: '2025-04-01' }],
    ['had good cause', { withCause: true }],
    ['was not urged', { urgedOn: null }],
    ['was urged before the dues failed only', { urgedOn: '2025-03-30' }],
  ])('OR-13 keeps the membership of who %s, and treats as having left who did not', async (_, over) => {
    const { id } = await register.aMember(await register.anOrganization());
    expect((await treat(id, over)).userErrors).toMatchObject([{ code: 'NOT_PROVEN', clause: expect.stringContaining('章程') as unknown }]);
    expect((await treat(id)).member).toMatchObject({ status: 'LEFT', leftOn: '2025-09-30' });
  });
  it('OR-13 keeps the proofs of who is treated as having left', async () => {
    const { id } = await register.aMember(await register.anOrganization());
    await treat(id);
    expect(await ended(id)).toMatchObject({ ending: { reason: 'TREATED_AS_LEFT', on: '2025-09-30', account: ABSENT.urging, urgedOn: '2025-08-01', unpaidSince: '2025-03-31' } });
  });
  it('OR-13 asks nothing of a kept member, who owes no dues', async () => {
    const { id } = await register.aMember(await register.anOrganization());
    await register.act(theProduct, 'keep', { id, version: 2, reason: '停薪留职期间' });
    expect(refusal(await treat(id, { version: 3 }))).toBe('WRONG_STATUS');
  });

  const STEPS = { groupDiscussedOn: '2025-07-01', committeeDecidedOn: '2025-07-10', filedOn: '2025-07-20' };
  const expel = (id: string, over: object = {}): Promise<Answer> => register.act(theProduct, 'expel', { id, version: 2, cause: '严重损害职工利益', ...STEPS, ...over });

  it.each([['groupDiscussedOn'], ['committeeDecidedOn'], ['filedOn']])('OR-15 expels nobody without %s, and expels with every step', async (step) => {
    const { id } = await register.aMember(await register.anOrganization());
    expect((await expel(id, { [step]: null })).userErrors).toMatchObject([{ code: 'NOT_PROVEN', clause: expect.stringContaining('章程') as unknown }]);
    expect((await expel(id)).userErrors).toEqual([]);
    expect(await ended(id)).toMatchObject({ status: 'LEFT', leftOn: '2025-07-20', ending: { reason: 'EXPELLED', ...STEPS } });
  });
  it.each([
    ['decided before it was discussed', { committeeDecidedOn: '2025-06-30' }, { committeeDecidedOn: '2025-07-01' }],
    ['filed before it was decided', { filedOn: '2025-07-09' }, { filedOn: '2025-07-10' }],
    ['filed tomorrow', { filedOn: '2025-10-01' }, { filedOn: '2025-09-30' }],
  ])('OR-15 takes no expulsion that was %s', async (_, wrong, right) => {
    const { id } = await register.aMember(await register.anOrganization());
    expect(refusal(await expel(id, wrong))).toBe('INVALID');
    expect(refusal(await expel(id, right))).toBeUndefined();
  });
  it('OR-15 ends no membership for a reason that needs proofs without them', async () => {
    const { id } = await register.aMember(await register.anOrganization());
    for (const reason of ['EXPELLED', 'TREATED_AS_LEFT']) expect(refusal(await register.act(theProduct, 'end', { id, version: 2, reason }))).toBe('INVALID');
    await register.act(theProduct, 'end', { id, version: 2, reason: 'RESIGNED' });
    expect(await ended(id)).toMatchObject({ ending: { reason: 'RESIGNED', on: '2025-09-30', clause: null } });
  });
});
