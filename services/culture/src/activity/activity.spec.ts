import type { Caller } from '@uniongraph/access';
import { verifyAudit } from '@uniongraph/mongo';
import { ulid } from 'ulid';
import { refusal, startCulture, type Activity, type Answer, type CultureKit } from '../culture.seed.js';

let kit: CultureKit;
beforeAll(async () => {
  kit = await startCulture();
});
beforeEach(() => kit.service.at('2025-05-20T10:00:00+08:00'));
afterAll(() => kit.service.close());

const step = (
  caller: Caller,
  name: 'openRegistration' | 'holdActivity' | 'cancelActivity' | 'summariseActivity',
  { id }: Activity,
  version: number,
  over: Record<string, unknown> = {},
): Promise<Answer> => kit.act(caller, name, { id, version, ...over });

describe('CUL-01 from plan to summary', () => {
  it('CUL-01 plans with theme, tags, partners, people in charge, places and budget', async () => {
    const union = await kit.aUnion();
    const [host] = await kit.members(union.org, 1);
    const plan = {
      theme: '全民健身',
      tags: ['喜闻乐见'],
      coHostPartners: ['团委', '妇联'],
      hostIds: [host],
      capacity: 30,
      walkInsAllowed: true,
      budgetFen: 300_000,
      targetCount: 25,
      planTaskIds: ['tsk1'],
    };
    expect(await kit.planned(union, plan)).toMatchObject({
      state: 'PLANNED',
      version: 1,
      tags: plan.tags,
      coHostPartners: plan.coHostPartners,
      hosts: [{ id: host }],
      capacity: 30,
      walkInsAllowed: true,
      budgetFen: 300_000,
      targetCount: 25,
      planTaskIds: ['tsk1'],
      organization: { id: union.org },
      from: '2025-05-20T01:00:00.000Z',
      registered: 0,
      waiting: 0,
      attended: 0,
      personTimes: 0,
    });
  });
  it('CUL-01 goes from planned to open, held with its counts, and summarised', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union, { walkInsAllowed: true });
    for (const member of await kit.members(union.org, 3)) await kit.checkIn(union, activity, member);
    expect((await step(union.office, 'holdActivity', activity, 2)).activity).toMatchObject({ state: 'HELD', version: 3, attended: 3, personTimes: 3 });
    expect((await step(union.office, 'summariseActivity', activity, 3, { resultText: '圆满完成' })).activity).toMatchObject({ state: 'SUMMARISED', resultText: '圆满完成' });
  });
  it('CUL-01 refuses to hold an activity that nobody attended', async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    await kit.signUp(union.org, member!, activity);
    expect(await step(union.office, 'holdActivity', activity, 2)).toEqual({ activity: null, userErrors: [{ code: 'NO_ATTENDANCE', field: ['input', 'id'] }] });
    await kit.checkIn(union, activity, member!);
    expect(refusal(await step(union.office, 'holdActivity', activity, 2))).toBeUndefined();
  });
  it('CUL-01 cancels with a reason, and not what somebody attended', async () => {
    const union = await kit.aUnion();
    const [plan, activity] = [await kit.planned(union), await kit.opened(union, { walkInsAllowed: true })];
    expect((await step(union.office, 'cancelActivity', plan, 1, { reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await step(union.office, 'cancelActivity', plan, 1, { reason: '台风' })).activity).toMatchObject({ state: 'CANCELLED', cancelReason: '台风' });
    const [member] = await kit.members(union.org, 1);
    await kit.checkIn(union, activity, member!);
    expect(refusal(await step(union.office, 'cancelActivity', activity, 2, { reason: '台风' }))).toBe('HAS_ATTENDANCE');
  });
  it('CUL-01 refuses each step out of order', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union);
    expect(refusal(await step(union.office, 'holdActivity', plan, 1))).toBe('WRONG_STATE');
    expect(refusal(await step(union.office, 'summariseActivity', plan, 1, { resultText: 'x' }))).toBe('WRONG_STATE');
    await step(union.office, 'openRegistration', plan, 1);
    expect(refusal(await step(union.office, 'openRegistration', plan, 2))).toBe('WRONG_STATE');
    await step(union.office, 'cancelActivity', plan, 2, { reason: '台风' });
    for (const name of ['openRegistration', 'holdActivity'] as const) expect(refusal(await step(union.office, name, plan, 3))).toBe('WRONG_STATE');
    expect(refusal(await step(union.office, 'cancelActivity', plan, 3, { reason: '台风' }))).toBe('WRONG_STATE');
  });
  it('CUL-01 refuses a stale version, and lets one of two decisions on the same version through', async () => {
    const union = await kit.aUnion();
    const plan = await kit.planned(union);
    const answers = await Promise.all([step(union.office, 'openRegistration', plan, 1), step(union.office, 'cancelActivity', plan, 1, { reason: '台风' })]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
  it("CUL-01 lets a sign-up not make the office's version stale", async () => {
    const union = await kit.aUnion();
    const activity = await kit.opened(union);
    const [member] = await kit.members(union.org, 1);
    await kit.signUp(union.org, member!, activity);
    expect(refusal(await step(union.office, 'cancelActivity', activity, 2, { reason: '台风' }))).toBeUndefined();
  });
  it('CUL-01 answers 100 concurrent retries of one plan with one activity and a whole audit trail', async () => {
    const union = await kit.aUnion();
    const requestId = ulid();
    const answers = await Promise.all(Array.from({ length: 100 }, () => kit.planned(union, { requestId })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await kit.service.store.connection.collection('activities').countDocuments({ orgId: union.org })).toBe(1);
    expect(await verifyAudit(kit.service.store.connection)).toEqual([]);
  });
});

describe('CUL-01 input against a rule', () => {
  it.each([
    ['an empty title', { title: ' ' }, 'title'],
    ['a title of 81 characters', { title: '字'.repeat(81) }, 'title'],
    ['a tag of 21 characters', { tags: ['字'.repeat(21)] }, 'tags'],
    ['eleven tags', { tags: Array.from({ length: 11 }, (_, i) => String(i)) }, 'tags'],
    ['a tag twice', { tags: ['a', 'a'] }, 'tags'],
    ['an end at the beginning', { to: '2025-05-20T01:00:00Z' }, 'to'],
    ['more than a year', { to: '2026-05-22T01:00:00Z' }, 'to'],
    ['no place', { capacity: 0 }, 'capacity'],
    ['a negative budget', { budgetFen: -1 }, 'budgetFen'],
    ['a negative target', { targetCount: -1 }, 'targetCount'],
  ])('CUL-01 refuses %s', async (_what, over, field) => {
    const { org, office } = await kit.aUnion();
    const input = { orgId: org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', ...over };
    expect(await kit.act(office, 'planActivity', input)).toEqual({ activity: null, userErrors: [{ code: 'INVALID', field: ['input', field] }] });
  });
  it.each([
    { title: '字'.repeat(80) },
    { tags: Array.from({ length: 10 }, (_, i) => String(i)) },
    { to: '2026-05-21T01:00:00Z' },
    { capacity: 1 },
    { budgetFen: 0 },
    { to: '2025-05-20T01:00:01Z' },
  ])('CUL-01 takes %p', async (over) => {
    expect(await kit.planned(await kit.aUnion(), over)).toMatchObject({ state: 'PLANNED' });
  });
  it('CUL-01 takes active members alone in charge', async () => {
    const union = await kit.aUnion();
    const left = await kit.facts.member(union.org, { status: 'LEFT' });
    const plan = (hostIds: string[]): Promise<Answer> =>
      kit.act(union.office, 'planActivity', { orgId: union.org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', hostIds });
    expect([refusal(await plan([left])), refusal(await plan(['mem00000000000000000000000000']))]).toEqual(['MEMBER_NOT_ACTIVE', 'NOT_FOUND']);
  });
  it('CUL-01 answers a Money of 10.5 as bad input', async () => {
    const { org, office } = await kit.aUnion();
    const { errors } = await kit.service.ask(office, kit.document('planActivity'), {
      input: { orgId: org, title: 'x', kind: 'OTHER', from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z', budgetFen: 10.5 },
    });
    expect(errors?.[0]?.message).toContain('1050');
  });
});
