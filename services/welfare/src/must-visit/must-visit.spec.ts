import { holding, memberOf, nobody } from '@uniongraph/testing';
import { refusal, startWelfare, type Answer, type WelfareKit } from '../welfare.seed.js';

const FIVE = ['HOSPITAL', 'BEREAVEMENT', 'LOW_SPIRITS', 'CONFLICT', 'HARDSHIP_OR_DISASTER'];
const RULE =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on UnionOrganization { mustVisitRule { organization { id } triggers workingDays giftRegion version } } } }';

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
afterAll(() => kit.service.close());

async function rulesOf(...orgIds: string[]): Promise<unknown[]> {
  const r = orgIds.map((id) => ({ __typename: 'UnionOrganization', id }));
  const { _entities } = await kit.service.data<{ _entities: { mustVisitRule: unknown }[] }>(nobody, RULE, { r });
  return _entities.map(({ mustVisitRule }) => mustVisitRule);
}

describe('WEL-04 the rule of the five must-visits', () => {
  it('WEL-04 holds the default five and three working days until an organisation settles its own', async () => {
    const { org } = await kit.aUnion();
    expect(await rulesOf(org)).toEqual([
      { organization: null, triggers: ['HOSPITAL', 'BEREAVEMENT', 'WEDDING_OR_BIRTH', 'HARDSHIP_OR_DISASTER', 'RETIREMENT'], workingDays: 3, giftRegion: null, version: null },
    ]);
  });
  it('WEL-04 takes the rule of the nearest organisation above, in one query for any number', async () => {
    const top = await kit.aUnion();
    const middle = await kit.aUnion({ parentId: top.org });
    const below = await kit.aUnion({ parentId: middle.org });
    await kit.act(top.office, 'configureMustVisits', { orgId: top.org, triggers: FIVE, workingDays: 5 });
    await kit.act(middle.office, 'configureMustVisits', { orgId: middle.org, triggers: FIVE, workingDays: 2, giftRegion: 'AH' });
    const [ofTop, ofMiddle, ofBelow] = await rulesOf(top.org, middle.org, below.org);
    expect(ofTop).toMatchObject({ organization: { id: top.org }, workingDays: 5 });
    expect(ofMiddle).toMatchObject({ organization: { id: middle.org }, workingDays: 2, giftRegion: 'AH', version: 1 });
    expect(ofBelow).toEqual(ofMiddle);
    expect(await kit.service.commandsOf(() => rulesOf(top.org, middle.org, below.org))).toEqual(['find']);
  });
  it.each([
    ['four occasions', { triggers: FIVE.slice(0, 4) }, 'triggers'],
    ['six occasions', { triggers: [...FIVE, 'RETIREMENT'] }, 'triggers'],
    ['one occasion twice', { triggers: [...FIVE.slice(0, 4), 'HOSPITAL'] }, 'triggers'],
    ['five without hospital', { triggers: [...FIVE.slice(1), 'RETIREMENT'] }, 'triggers'],
    ['no working day', { workingDays: 0 }, 'workingDays'],
    ['31 working days', { workingDays: 31 }, 'workingDays'],
    ['a region that does not exist', { giftRegion: 'QQ' }, 'giftRegion'],
  ])('WEL-04 refuses %s', async (_what, over, field) => {
    const { org, office } = await kit.aUnion();
    const answer = await kit.act(office, 'configureMustVisits', { orgId: org, triggers: FIVE, workingDays: 3, ...over });
    expect(answer.userErrors).toEqual([{ code: 'INVALID', field: ['input', field], clause: null }]);
  });
  it.each([{ workingDays: 1 }, { workingDays: 30 }, { giftRegion: 'AH-MAS' }])('WEL-04 takes %p', async (over) => {
    const { org, office } = await kit.aUnion();
    expect((await kit.act(office, 'configureMustVisits', { orgId: org, triggers: FIVE, ...over })).mustVisitRule).toMatchObject(over);
  });
  it('WEL-04 changes the rule by its version, and lets one of two first rules through', async () => {
    const { org, office } = await kit.aUnion();
    const configure = (over: Record<string, unknown>): Promise<Answer> => kit.act(office, 'configureMustVisits', { orgId: org, triggers: FIVE, ...over });
    const both = await Promise.all([configure({ workingDays: 4 }), configure({ workingDays: 5 })]);
    expect(both.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
    expect(refusal(await configure({ workingDays: 6 }))).toBe('STALE_VERSION');
    expect((await configure({ workingDays: 6, version: 1 })).mustVisitRule).toMatchObject({ workingDays: 6, version: 2 });
    expect(refusal(await configure({ workingDays: 7, version: 1 }))).toBe('STALE_VERSION');
  });
  it("WEL-04 is the office's to settle: a member is forbidden, another union's office finds no such organisation", async () => {
    const { org, member } = await kit.aUnion();
    const input = { orgId: org, triggers: FIVE };
    const elsewhere = holding('UNION_OFFICE', (await kit.aUnion()).org);
    const [hidden, absent] = [await kit.act(elsewhere, 'configureMustVisits', input), await kit.act(elsewhere, 'configureMustVisits', { ...input, orgId: 'org0' })];
    expect(refusal(hidden)).toBe('NOT_FOUND');
    expect(hidden).toEqual(absent);
    const code = async (caller: Parameters<typeof kit.act>[0]): Promise<unknown> =>
      (await kit.service.ask(caller, kit.document('configureMustVisits'), { input })).errors?.[0]?.extensions['code'];
    expect(await code(memberOf(org, member))).toBe('FORBIDDEN');
    expect(await code(nobody)).toBe('UNAUTHENTICATED');
  });
});
