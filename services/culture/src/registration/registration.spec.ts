import type { Caller } from '@uniongraph/access';
import { verifyAudit } from '@uniongraph/mongo';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { refusal, startCulture, type Activity, type Answer, type CultureKit, type Registration, type Union } from '../culture.seed.js';

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
const withdraw = (org: string, memberId: string, { id, version }: { id: string; version: number }): Promise<Answer> =>
  kit.act(memberOf(org, memberId), 'withdrawSignUp', { id, version });
async function counts({ office }: Union, { id }: Activity): Promise<unknown> {
  return (await kit.service.data<{ activity: unknown }>(office, 'query ($id: ID!) { activity(id: $id) { registered waiting } }', { id })).activity;
}
async function states({ office }: Union, { id }: Activity): Promise<[number, string][]> {
  const list = 'query ($id: ID!) { registrations(filter: { activityId: { eq: $id } }, first: 100) { nodes { place state } } }';
  const { registrations } = await kit.service.data<{ registrations: { nodes: { place: number; state: string }[] } }>(office, list, { id });
  return registrations.nodes.map(({ place, state }): [number, string] => [place, state]).sort(([a], [b]) => a - b);
}

describe('CUL-02 signing up', () => {
  it('CUL-02 gives places in the order of signing up, and a place on the waiting list when none is left', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 1 });
    const [first, second, third] = await kit.members(union.org, 3);
    expect(await signedUp(union.org, first!, activity)).toMatchObject({
      state: 'REGISTERED',
      place: 1,
      waitingPosition: null,
      role: 'PARTICIPANT',
      signedUpOn: '2025-05-20',
      version: 1,
    });
    expect(await signedUp(union.org, second!, activity)).toMatchObject({ state: 'WAITING', place: 2, waitingPosition: 1 });
    expect(await signedUp(union.org, third!, activity)).toMatchObject({ state: 'WAITING', place: 3, waitingPosition: 2 });
    expect(await counts(union, activity)).toEqual({ registered: 1, waiting: 2 });
  });
  it('CUL-02 gives exactly the places there are when fifty sign up at once', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 20 });
    const members = await kit.members(union.org, 50);
    const answers = await Promise.all(members.map((member) => kit.signUp(union.org, member, activity)));
    expect(answers.map(refusal).filter(Boolean)).toEqual([]);
    const expected = Array.from({ length: 50 }, (_, i): [number, string] => [i + 1, i < 20 ? 'REGISTERED' : 'WAITING']);
    expect(await states(union, activity)).toEqual(expected);
    expect(await counts(union, activity)).toEqual({ registered: 20, waiting: 30 });
    expect(await verifyAudit(kit.service.store.connection)).toEqual([]);
  }, 90_000);
  it('CUL-02 keeps the places exact while people sign up and withdraw at once', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 5 });
    const [early, late] = [await kit.members(union.org, 10), await kit.members(union.org, 10)];
    const registrations: Registration[] = [];
    for (const member of early) registrations.push(await signedUp(union.org, member, activity));
    const leaving = registrations.map((registration, i) => ({ registration, member: early[i]! })).filter((_, i) => i % 2 === 0);
    const withdrawals = leaving.map(async ({ registration: { id }, member }) => {
      const { version } = (await kit.service.data<{ myActivities: { registration: Registration }[] }>(memberOf(union.org, member), '{ myActivities { registration { version } } }'))
        .myActivities[0]!.registration;
      const answer = await withdraw(union.org, member, { id, version });
      // A move up may come between: then the version that was read is stale, as for any change.
      return refusal(answer) === 'STALE_VERSION' ? withdraw(union.org, member, { id, version: version + 1 }) : answer;
    });
    const answers = await Promise.all([...withdrawals, ...late.map((member) => kit.signUp(union.org, member, activity))]);
    expect(answers.map(refusal).filter(Boolean)).toEqual([]);
    expect(await counts(union, activity)).toEqual({ registered: 5, waiting: 10 });
    const live = (await states(union, activity)).filter(([, state]) => state !== 'WITHDRAWN');
    expect(live.map(([, state]) => state)).toEqual([...Array<string>(5).fill('REGISTERED'), ...Array<string>(10).fill('WAITING')]);
  }, 90_000);
  it('CUL-02 registers a member once, also when both come at once', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    const answers = await Promise.all([kit.signUp(union.org, member!, activity), kit.signUp(union.org, member!, activity)]);
    expect(answers.map(refusal).sort()).toEqual(['ALREADY_SIGNED_UP', undefined]);
    expect(await counts(union, activity)).toEqual({ registered: 1, waiting: 0 });
  });
  it('CUL-02 has no limit where none was set', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    for (const member of await kit.members(union.org, 3)) expect(await signedUp(union.org, member, activity)).toMatchObject({ state: 'REGISTERED' });
  });
  it('CUL-02 takes sign-ups from the opening until the activity is over', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union);
    const [early, inTime, late] = await kit.members(union.org, 3);
    expect(refusal(await kit.signUp(union.org, early!, plan))).toBe('CLOSED');
    await kit.act(union.office, 'openRegistration', { id: plan.id, version: 1 });
    kit.service.at('2025-05-20T16:59:59+08:00');
    expect(refusal(await kit.signUp(union.org, inTime!, plan))).toBeUndefined();
    kit.service.at('2025-05-20T17:00:00+08:00');
    expect(refusal(await kit.signUp(union.org, late!, plan))).toBe('CLOSED');
  });
  it('CUL-02 takes members of the host and of those below it, retirees too, and nobody else', async () => {
    const top = await kit.aUnion();
    const [host, below, elsewhere] = [await kit.aUnion({ parentId: top.org }), await kit.facts.organization({ parentId: top.org }), await kit.aUnion()];
    const activity = await kit.opened(host);
    const ofHost = await kit.facts.organization({ parentId: host.org });
    const ask = async (org: string, over = {}): Promise<string | undefined> => refusal(await kit.signUp(org, await kit.facts.member(org, over), activity));
    expect([await ask(host.org), await ask(ofHost), await ask(host.org, { status: 'RETIRED', retiredOn: '2024-01-01' })]).toEqual([undefined, undefined, undefined]);
    expect([await ask(top.org), await ask(below), await ask(elsewhere.org)]).toEqual(['NOT_ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE']);
    expect([await ask(host.org, { status: 'LEFT' }), await ask(host.org, { status: 'APPLIED', joinedOn: null })]).toEqual(['MEMBER_NOT_ACTIVE', 'MEMBER_NOT_ACTIVE']);
  });
  it('CUL-02 answers for a plan of another union as for an absent activity', async () => {
    const plan = await kit.planned(await kit.aUnion());
    const union = await kit.aUnion();
    const [member] = await kit.members(union.org, 1);
    const hidden = await kit.signUp(union.org, member!, plan);
    expect(refusal(hidden)).toBe('NOT_FOUND');
    expect(hidden).toEqual(await kit.signUp(union.org, member!, { id: 'act00000000000000000000000000' }));
  });
  it('CUL-02 is for members: the office cannot sign anybody up', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const code = async (caller: Caller): Promise<unknown> =>
      (await kit.service.ask(caller, kit.document('signUpForActivity'), { input: { activityId: activity.id } })).errors?.[0]?.extensions['code'];
    expect([await code(union.office), await code(nobody)]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
    expect(refusal(await kit.act(holding('MEMBER', union.org), 'signUpForActivity', { activityId: activity.id }))).toBe('MEMBER_NOT_ACTIVE');
  });
});

describe('CUL-02 withdrawing', () => {
  it('CUL-02 moves the first on the waiting list up at once, and only for a place that was given back', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 2 });
    const members = await kit.members(union.org, 5);
    const registrations: Registration[] = [];
    for (const member of members) registrations.push(await signedUp(union.org, member, activity));
    await withdraw(union.org, members[3]!, registrations[3]!);
    expect(await counts(union, activity)).toEqual({ registered: 2, waiting: 2 });
    expect((await withdraw(union.org, members[0]!, registrations[0]!)).registration).toMatchObject({ state: 'WITHDRAWN', version: 2 });
    expect(await states(union, activity)).toEqual([
      [1, 'WITHDRAWN'],
      [2, 'REGISTERED'],
      [3, 'REGISTERED'],
      [4, 'WITHDRAWN'],
      [5, 'WAITING'],
    ]);
  });
  it('CUL-02 lets somebody who withdrew sign up again, at the end of the line', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { capacity: 1 });
    const [first, second] = await kit.members(union.org, 2);
    const registration = await signedUp(union.org, first!, activity);
    await signedUp(union.org, second!, activity);
    await withdraw(union.org, first!, registration);
    expect(await signedUp(union.org, first!, activity)).toMatchObject({ id: registration.id, state: 'WAITING', place: 3, version: 3 });
  });
  it('CUL-02 withdraws once, in time, and not after attending', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [one, other] = await kit.members(union.org, 2);
    const [registration, attending] = [await signedUp(union.org, one!, activity), await signedUp(union.org, other!, activity)];
    await kit.checkIn(union, activity, other!);
    expect(refusal(await withdraw(union.org, other!, attending))).toBe('HAS_ATTENDED');
    await withdraw(union.org, one!, registration);
    expect(refusal(await withdraw(union.org, one!, { ...registration, version: 2 }))).toBe('WITHDRAWN');
    kit.service.at('2025-05-20T17:00:00+08:00');
    expect(refusal(await withdraw(union.org, other!, attending))).toBe('CLOSED');
  });
  it("CUL-02 withdraws the own registration alone: not as a member in charge, and as if another's were absent", async () => {
    const union = await kit.aUnion();
    const [host, member] = await kit.members(union.org, 2);
    const activity = await kit.opened(union, { hostIds: [host] });
    const registration = await signedUp(union.org, member!, activity);
    const hidden = await withdraw(union.org, host!, registration);
    expect(refusal(hidden)).toBe('NOT_FOUND');
    expect(hidden).toEqual(await withdraw(union.org, host!, { id: 'reg00000000000000000000000000', version: 1 }));
    expect(refusal(await withdraw(union.org, member!, { ...registration, version: 9 }))).toBe('STALE_VERSION');
  });
});
