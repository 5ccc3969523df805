import type { Caller } from '@uniongraph/access';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { startCulture, type Activity, type CultureKit, type Registration } from '../culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T08:00:00+08:00'));
afterAll(() => kit.service.close());

async function signedUp(org: string, memberId: string, activity: Activity): Promise<Registration> {
  const { registration, userErrors } = await kit.signUp(org, memberId, activity);
  expect(userErrors).toEqual([]);
  return registration!;
}

describe('CUL-02 who sees who signed up', () => {
  it('CUL-02 shows registrations to the person, those in charge and those who look after activities, on every path', async () => {
    const union = await kit.aUnion();
    const [host, member, other] = await kit.members(union.org, 3);
    const activity = await kit.opened(union, { hostIds: [host] });
    const { id } = await signedUp(union.org, member!, activity);
    const paths = async (caller: Caller): Promise<[unknown, unknown]> => {
      const entities = await kit.service.ask(caller, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Registration { member { id } } } }', {
        r: [{ __typename: 'Registration', id }],
      });
      const list = await kit.service.ask(caller, '{ registrations { nodes { member { id } } } }');
      const answer = JSON.parse(JSON.stringify([entities.data?.['_entities'], list.data?.['registrations'] ?? null])) as [unknown[], { nodes: unknown[] } | null];
      return [answer[0][0], answer[1]?.nodes ?? null];
    };
    const shown = { member: { id: member } };
    for (const caller of [memberOf(union.org, member!), memberOf(union.org, host!), union.office, holding('COMMITTEE_MEMBER', union.org), holding('BRANCH_CHAIR', union.org)])
      expect(await paths(caller)).toEqual([shown, [shown]]);
    for (const caller of [memberOf(union.org, other!), (await kit.aUnion()).office]) expect(await paths(caller)).toEqual([null, []]);
    for (const caller of [nobody, holding('FINANCE_OFFICER', union.org), holding('ANALYST', union.org), holding('FEDERATION_OFFICER', union.org)])
      expect(await paths(caller)).toEqual([null, null]);
  });
  it('CUL-02 shows the own registrations and activities to the person alone, with those who came without signing up', async () => {
    const union = await kit.aUnion();
    const [member] = await kit.members(union.org, 1);
    const [signed, visited] = [await kit.opened(union), await kit.opened(union, { walkInsAllowed: true })];
    const { id } = await signedUp(union.org, member!, signed);
    await kit.checkIn(union, visited, member!);
    const query = '{ myActivities { activity { id } registration { id state } attendedOn } }';
    expect(await kit.service.data(memberOf(union.org, member!), query)).toEqual({
      myActivities: expect.arrayContaining([
        { activity: { id: signed.id }, registration: { id, state: 'REGISTERED' }, attendedOn: [] },
        { activity: { id: visited.id }, registration: null, attendedOn: ['2025-05-20'] },
      ]),
    });
    for (const caller of [union.office, nobody]) expect(await kit.service.data(caller, query)).toEqual({ myActivities: [] });
    const own = (caller: Caller): Promise<unknown> =>
      kit.service.data(caller, 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { registrations { id } } } }', { r: [{ __typename: 'Member', id: member }] });
    expect(await own(memberOf(union.org, member!))).toEqual({ _entities: [{ registrations: [{ id }] }] });
    for (const caller of [union.office, nobody]) expect(await own(caller)).toEqual({ _entities: [{ registrations: null }] });
  });
  it('CUL-02 lets an analyst count those who signed up, with small groups withheld', async () => {
    const union = await kit.aUnion();
    const [big, small] = [await kit.opened(union), await kit.opened(union)];
    const members = await kit.members(union.org, 6);
    for (const member of members) await signedUp(union.org, member, big);
    await signedUp(union.org, members[0]!, small);
    const stats = '{ registrationStats(groupBy: [ACTIVITY]) { groups { key { activity { id } } values { count suppressed } } } }';
    const { registrationStats } = await kit.service.data<{ registrationStats: { groups: unknown[] } }>(holding('ANALYST', union.org), stats);
    expect(registrationStats.groups).toEqual(expect.arrayContaining([{ key: { activity: { id: small.id } }, values: { count: null, suppressed: true } }]));
  });
  it('CUL-02 reads fifty registrations with activity and waiting position in three queries', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 25 });
    for (const member of await kit.members(union.org, 50)) await signedUp(union.org, member, activity);
    const query = '{ registrations(first: 50) { nodes { place waitingPosition member { id } activity { title } } } }';
    expect(await kit.service.commandsOf(() => kit.service.data(union.office, query))).toEqual(['find', 'find', 'find']);
  });
});
