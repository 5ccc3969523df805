import { holding, memberOf, nobody, startTestService, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { awardEvidence } from './award.evidence.js';
import { aScheme, awardsOf, type Awards, type Nomination, type Scheme } from './award.seed.js';

let service: TestService;
let awards: Awards;
beforeAll(async () => {
  service = await startTestService(membership);
  awards = awardsOf(service);
});
beforeEach(() => service.at('2025-03-31T10:00:00+08:00'));
afterAll(() => service.close());

const ids = ({ nominations }: Scheme, count = nominations.length): string[] => nominations.slice(0, count).map(({ id }) => id);
const RANKING = 'query ($id: ID!) { awardRanking(schemeId: $id) { rank tied total nomination { id } } }';
interface Ranking {
  awardRanking: { rank: number; tied: boolean; total: number; nomination: { id: string } }[] | null;
}

describe('MEM-19 the scheme', () => {
  it.each([
    [[60, 40], []],
    [[60, 39], ['WEIGHTS_NOT_100 input criteria']],
    [[60, 41], ['WEIGHTS_NOT_100 input criteria']],
    [[100, 0], ['INVALID input criteria']],
  ])('MEM-19 judges weights of %j', async (weights, refusals) => {
    const { org, office } = await awards.aTown();
    const criteria = weights.map((weight, i) => ({ name: `标准${i}`, weight, source: '平时表现' }));
    expect(await awards.refusals(office, 'draftAwardScheme', aScheme(org, { criteria }))).toEqual(refusals);
  });
  it.each([
    ['selectionTo', '2025-12-31', '2026-01-01'],
    ['schemeDueOn', '2025-03-01', '2025-03-02'],
    ['quota', 100, 101],
  ])('MEM-19 takes a %s of %s and not of %s', async (field, fits, beyond) => {
    const { org, office } = await awards.aTown();
    expect(await awards.refusals(office, 'draftAwardScheme', aScheme(org, { [field]: fits }))).toEqual([]);
    expect(await awards.refusals(office, 'draftAwardScheme', aScheme(org, { [field]: beyond }))).toEqual([`INVALID input ${field}`]);
  });
  it('MEM-19 takes neither a nomination nor a score before the scheme is published', async () => {
    const town = await awards.aTown();
    const { id } = await awards.must<Scheme>(town.office, 'draftAwardScheme', aScheme(town.org));
    const member = await awards.register.aMember(town.org);
    const nomination = { schemeId: id, holderId: member.id, deeds: 'x' };
    expect(await awards.refusals(town.office, 'nominate', nomination)).toEqual(['WRONG_STATE input schemeId']);
    await awards.must(town.office, 'publishAwardScheme', { id, version: 1 });
    expect(await awards.refusals(town.office, 'nominate', nomination)).toEqual([]);
    expect(await awards.refusals(town.office, 'nominate', nomination)).toEqual(['DUPLICATE_NOMINATION input holderId']);
  });
  it('MEM-19 supersedes a published scheme by another, never edits it, and keeps one that has nominations', async () => {
    const town = await awards.aTown();
    const first = await awards.published(town);
    const next = await awards.must<Scheme>(town.office, 'draftAwardScheme', aScheme(town.org, { supersedesId: first.id, quota: 6 }));
    const late = await awards.must<Scheme>(town.office, 'draftAwardScheme', aScheme(town.org, { supersedesId: first.id }));
    expect(await awards.must(town.office, 'publishAwardScheme', { id: next.id, version: 1 })).toMatchObject({ state: 'PUBLISHED' });
    expect(await service.data(nobody, 'query ($id: ID!) { awardScheme(id: $id) { state quota } }', { id: first.id })).toEqual({ awardScheme: { state: 'SUPERSEDED', quota: 5 } });
    expect(await awards.refusals(town.office, 'publishAwardScheme', { id: late.id, version: 1 })).toEqual(['WRONG_STATE input id']);
    await awards.nominated(town, next.id);
    expect(await awards.refusals(town.office, 'draftAwardScheme', aScheme(town.org, { supersedesId: next.id }))).toEqual(['HAS_NOMINATIONS input id']);
  });
  it('MEM-19 puts a scheme due by 30 April on the desk until it is published, then the selection until it is confirmed', async () => {
    const { org, office } = await awards.aTown();
    const days = { schemeDueOn: '2025-04-30', selectionFrom: '2025-11-01', selectionTo: '2025-12-20' };
    const { id } = await awards.must<Scheme>(office, 'draftAwardScheme', aScheme(org, days));
    const desk = async (on: string): Promise<string[]> => {
      const query = 'query ($org: ID!, $on: LocalDate) { officeDesk(orgId: $org, on: $on) { kind recordId dueOn } }';
      const { officeDesk } = await service.data<{ officeDesk: { kind: string; recordId: string; dueOn: string }[] }>(office, query, { org, on });
      return officeDesk.flatMap(({ kind, recordId, dueOn }) => (recordId === id ? `${kind} ${dueOn}` : []));
    };
    expect([await desk('2025-03-30'), await desk('2025-03-31')]).toEqual([[], ['AWARD_SCHEME 2025-04-30']]);
    await awards.must(office, 'publishAwardScheme', { id, version: 1 });
    expect([await desk('2025-04-30'), await desk('2025-11-20')]).toEqual([[], ['AWARD_SELECTION 2025-12-20']]);
  });
});

describe('MEM-19 scores', () => {
  it('MEM-19 hides scores from everybody until the ranking is published', async () => {
    const town = await awards.aTown();
    const { id } = await awards.published(town);
    const nomination = await awards.nominated(town, id);
    expect(await awards.score(town.office, nomination.id, 90, 80)).toEqual([]);
    expect(await awards.score(holding('COMMITTEE_MEMBER', town.org), nomination.id, 80, 60)).toEqual([]);
    const seen = () => service.data(town.office, 'query ($id: ID!) { nomination(id: $id) { judgeCount total scores { score } } }', { id: nomination.id });
    expect(await seen()).toEqual({ nomination: { judgeCount: 2, total: null, scores: null } });
    expect(await service.data(town.office, RANKING, { id })).toEqual({ awardRanking: null });
    await awards.must(town.office, 'shortlistNominees', { id, version: 3 });
    expect(await seen()).toEqual({ nomination: { judgeCount: 2, total: 79, scores: [{ score: 85 }, { score: 70 }] } });
  });
  it('MEM-19 ranks by total and tells a tie, in which the front line goes first', async () => {
    const town = await awards.aTown();
    const { id } = await awards.published(town, { quota: 2 });
    const plain = await awards.nominated(town, id);
    const front = await awards.nominated(town, id, { holderId: (await awards.register.aMember(town.org, { frontline: true })).id });
    const best = await awards.nominated(town, id);
    await awards.nominated(town, id);
    expect(front.traits).toEqual(['FRONTLINE']);
    for (const [nomination, score] of [
      [plain, 80],
      [front, 80],
      [best, 95],
    ] as const)
      await awards.score(town.office, nomination.id, score);
    const { nominations } = await awards.must<Scheme>(town.office, 'shortlistNominees', { id, version: 6 });
    expect(nominations.map(({ state }) => state)).toEqual(['NOMINATED', 'SHORTLISTED', 'SHORTLISTED', 'NOMINATED']);
    const { awardRanking } = await service.data<Ranking>(town.office, RANKING, { id });
    expect(awardRanking!.map(({ rank, tied, nomination }) => [rank, tied, nomination.id])).toEqual([
      [1, false, best.id],
      [2, true, front.id],
      [2, true, plain.id],
    ]);
    expect(await awards.score(holding('COMMITTEE_MEMBER', town.org), plain.id, 100)).toEqual(['WRONG_STATE input nominationId']);
  });
  it('MEM-19 takes one sheet of each judge, a score from 0 to 100 for each criterion, in the days of the selection', async () => {
    const town = await awards.aTown();
    const { id } = await awards.published(town);
    const nomination = await awards.nominated(town, id);
    expect(await awards.score(town.office, nomination.id, 101)).toEqual(['INVALID input scores']);
    expect(await awards.score(town.office, nomination.id, -1)).toEqual(['INVALID input scores']);
    expect(await awards.refusals(town.office, 'scoreNomination', { nominationId: nomination.id, scores: [{ criterion: '技能', score: 1 }] })).toEqual(['INVALID input scores']);
    service.at('2026-01-01T00:00:00+08:00');
    expect(await awards.score(town.office, nomination.id, 100)).toEqual(['NOT_IN_SELECTION input nominationId']);
    service.at('2025-12-31T23:59:00+08:00');
    expect(await awards.score(town.office, nomination.id, 100)).toEqual([]);
    expect(await awards.score(town.office, nomination.id, 0)).toEqual(['ALREADY_SCORED input nominationId']);
  });
  it('CS-05 lets nobody score oneself, nor the own unit', async () => {
    const town = await awards.aTown();
    const self = await awards.register.aMember(town.org);
    const judge = holding('COMMITTEE_MEMBER', town.org, { memberId: self.id });
    const { id } = await awards.published(town);
    const own = await awards.nominated(town, id, { holderId: self.id });
    expect(await awards.score(judge, own.id, 100)).toEqual(['OWN_NOMINATION input nominationId']);
    expect(await awards.score(judge, (await awards.nominated(town, id)).id, 100)).toEqual([]);
  });
  it('MEM-19 keeps the sheets of judges who score at the same moment', async () => {
    const town = await awards.aTown();
    const { id } = await awards.published(town);
    const nomination = await awards.nominated(town, id);
    const judges = ['a', 'b', 'c'].map((subject) => holding('COMMITTEE_MEMBER', town.org, { subject }));
    expect(await Promise.all(judges.map((judge) => awards.score(judge, nomination.id, 90)))).toEqual([[], [], []]);
    expect(await service.data(town.office, 'query ($id: ID!) { nomination(id: $id) { judgeCount } }', { id: nomination.id })).toEqual({ nomination: { judgeCount: 3 } });
  });
});

describe('MEM-19 confirmation', () => {
  it('MEM-19 refuses the sixth of a quota of five, and enters an honour for each of the five', async () => {
    const town = await awards.aTown();
    const scheme = await awards.ranked(town, 6);
    await awards.notice(town, scheme);
    const confirm = (nominationIds: string[]) => ({ schemeId: scheme.id, nominationIds });
    expect(await awards.refusals(town.office, 'confirmAwards', confirm(ids(scheme)))).toEqual(['QUOTA_EXCEEDED input nominationIds']);
    const confirmed = await awards.must<Scheme>(town.office, 'confirmAwards', confirm(ids(scheme, 5)));
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', confirmedCount: 5 });
    expect(confirmed.nominations.flatMap(({ honour }) => honour?.title ?? [])).toEqual(Array.from({ length: 5 }, () => '文明职工'));
    expect(await awards.refusals(town.office, 'confirmAwards', confirm([ids(scheme)[5]!]))).toEqual(['QUOTA_EXCEEDED input nominationIds']);
    const awarded = (args: Record<string, string>, to = '2025-12-31') =>
      awardEvidence(service.store).metrics['mem.awardsConfirmed']!({ orgId: town.org, from: '2025-01-01', to, asOf: to, args });
    expect([await awarded({ category: '文明职工' }), await awarded({ category: '文明职工', grade: 'CITY' }), await awarded({ category: '文明职工' }, '2025-03-30')]).toEqual([
      5, 0, 0,
    ]);
  });
  it('MEM-19 keeps the quota when two confirm at the same moment', async () => {
    const town = await awards.aTown();
    const scheme = await awards.ranked(town, 2, { quota: 1 });
    await awards.notice(town, scheme);
    const answers = await Promise.all(ids(scheme).map((id) => awards.refusals(town.office, 'confirmAwards', { schemeId: scheme.id, nominationIds: [id] })));
    expect(answers.flat()).toEqual(['QUOTA_EXCEEDED input nominationIds']);
    expect(await service.store.connection.collection('honours').countDocuments({ orgId: town.org })).toBe(1);
  });
  it('DEM-25 confirms nobody without a notice, while it runs, while an objection is open, or who was struck off', async () => {
    const town = await awards.aTown();
    const scheme = await awards.ranked(town, 2);
    const confirm = () => awards.refusals(town.office, 'confirmAwards', { schemeId: scheme.id, nominationIds: ids(scheme) });
    expect(await confirm()).toEqual(['NOTICE_REQUIRED input nominationIds']);
    await awards.notice(await awards.aTown(), scheme);
    await awards.notice(town, scheme, { stage: 'NOMINEES' });
    await awards.notice(town, scheme, { state: 'WITHDRAWN' });
    expect(await confirm()).toEqual(['NOTICE_REQUIRED input nominationIds']);
    const running = await awards.notice(town, scheme, { state: 'OPEN' });
    expect(await confirm()).toEqual(['NOTICE_RUNNING input nominationIds']);
    await awards.objection(running, 'ObjectionOpened');
    expect(await confirm()).toEqual(['OBJECTION_OPEN input nominationIds']);
    await awards.objection(running, 'ObjectionResolved');
    expect(await confirm()).toEqual(['NOTICE_RUNNING input nominationIds']);
    await awards.notice(town, { ...scheme, nominations: scheme.nominations.slice(1) });
    expect(await confirm()).toEqual(['NOTICE_RUNNING input nominationIds']);
    expect(await awards.refusals(town.office, 'confirmAwards', { schemeId: scheme.id, nominationIds: [ids(scheme)[1]!] })).toEqual([]);
  });
  it('DEM-25 confirms nobody who was struck off a closed list', async () => {
    const town = await awards.aTown();
    const scheme = await awards.ranked(town, 1);
    await awards.notice(town, scheme, { holderIds: [] });
    expect(await awards.refusals(town.office, 'confirmAwards', { schemeId: scheme.id, nominationIds: ids(scheme) })).toEqual(['NOT_CLEARED input nominationIds']);
  });
  it('MEM-19 confirms nobody who is not on the shortlist, and nobody twice', async () => {
    const town = await awards.aTown();
    const scheme = await awards.ranked(town, 1);
    await awards.notice(town, scheme);
    const confirm = (id: string) => awards.refusals(town.office, 'confirmAwards', { schemeId: scheme.id, nominationIds: [id] });
    expect(await confirm('nom0')).toEqual(['NOT_SHORTLISTED input nominationIds']);
    expect(await confirm(ids(scheme)[0]!)).toEqual([]);
    expect(await confirm(ids(scheme)[0]!)).toEqual(['NOT_SHORTLISTED input nominationIds']);
  });
});

describe('MEM-19 whose selection', () => {
  it('MEM-19 shows a published scheme to everybody, a draft and the nominations to the union alone', async () => {
    const town = await awards.aTown();
    const draft = await awards.must<Scheme>(town.office, 'draftAwardScheme', aScheme(town.org));
    const { id } = await awards.published(town);
    await awards.nominated(town, id);
    const query = 'query ($id: ID!) { awardScheme(id: $id) { category nominations { deeds } } }';
    expect(await service.data(nobody, query, { id: draft.id })).toEqual({ awardScheme: null });
    expect(await service.data(nobody, query, { id })).toEqual({ awardScheme: { category: '文明职工', nominations: null } });
    expect(await service.data(memberOf(town.org, 'mem1'), query, { id })).toMatchObject({ awardScheme: { nominations: [{ deeds: '长期坚守一线' }] } });
  });
  it('MEM-19 answers what belongs to another union like what is absent', async () => {
    const [town, other] = [await awards.aTown(), await awards.aTown()];
    const scheme = await awards.published(town);
    const nomination = await awards.nominated(town, scheme.id);
    for (const id of [scheme.id, 'awd0']) {
      expect(await awards.refusals(other.office, 'shortlistNominees', { id, version: 1 })).toEqual(['NOT_FOUND input id']);
      expect(await awards.refusals(other.office, 'confirmAwards', { schemeId: id, nominationIds: ['nom1'] })).toEqual(['NOT_FOUND input schemeId']);
    }
    for (const id of [nomination.id, 'nom0']) expect(await awards.score(other.office, id, 90)).toEqual(['NOT_FOUND input nominationId']);
    const outsider = await awards.register.aMember(other.org);
    for (const holderId of [outsider.id, 'mem0'])
      expect(await awards.refusals(town.office, 'nominate', { schemeId: scheme.id, holderId, deeds: 'x' })).toEqual(['NOT_FOUND input holderId']);
    expect(await awards.refusals(other.office, 'nominate', { schemeId: scheme.id, holderId: outsider.id, deeds: 'x' })).toEqual(['NOT_FOUND input holderId']);
  });
  it('MEM-19 reads fifty nominations with scheme, person and total in as many queries as one', async () => {
    const town = await awards.aTown();
    const { id } = await awards.published(town);
    for (let i = 0; i < 50; i += 1) await awards.nominated(town, id);
    const query = 'query ($id: ID!) { nominations(first: 50, filter: { schemeId: { eq: $id } }) { nodes { total scheme { title } member { name } organization { code } } } }';
    const { length } = await service.commandsOf(() => service.data(town.office, query, { id }));
    expect(length).toBe(4);
    const first = (
      await service.data<{ nominations: { nodes: Nomination[] } }>(
        town.office,
        'query ($id: ID!) { nominations(first: 1, filter: { schemeId: { eq: $id } }) { nodes { total } } }',
        { id },
      )
    ).nominations;
    expect(first.nodes).toEqual([{ total: null }]);
  });
});
