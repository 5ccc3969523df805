import { factsFor, holding, memberOf, nobody, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { democracy } from '../subgraph.js';
import { aNotice, noticesOf, type Notice, type Notices } from './selection-notice.seed.js';

let service: TestService;
let facts: Facts;
let notices: Notices;
beforeAll(async () => {
  service = await startTestService(democracy);
  facts = factsFor(service);
  notices = noticesOf(service, facts);
});
beforeEach(() => service.at('2025-05-12T10:00:00+08:00'));
afterAll(() => service.close());

const REASON = { text: '事迹与事实不符' };
const eventsOf = async (noticeId: string): Promise<string[]> => {
  const events = await service.store.connection.collection('outbox').find({ 'payload.noticeId': noticeId }).sort({ _id: 1 }).toArray();
  return events.map(({ type }) => type as string);
};

describe('DEM-25 a notice and its days', () => {
  it.each([
    ['2025-05-19', []],
    ['2025-05-16', ['NOTICE_TOO_SHORT input noticeTo']],
    ['2025-05-11', ['INVALID input noticeTo']],
  ])('DEM-25 judges a notice from Monday 12 May to %s by five working days after its first', async (noticeTo, refusals) => {
    const { org, office } = await notices.aSchool();
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { noticeTo }))).toEqual(refusals);
  });
  it('DEM-25 does not count the holiday of 1 May, and counts a weekend day that is worked', async () => {
    service.at('2025-04-25T10:00:00+08:00');
    const { org, office } = await notices.aSchool();
    const refusals = (noticeTo: string) => notices.refusals(office, 'publishSelectionNotice', aNotice(org, { noticeTo, criteriaPublishedOn: '2025-04-01' }));
    // After Friday 25 April come Sunday the 27th (worked), 28, 29, 30, then five days off, and 6 May.
    expect(await refusals('2025-04-30')).toEqual(['NOTICE_TOO_SHORT input noticeTo']);
    expect(await refusals('2025-05-05')).toEqual(['NOTICE_TOO_SHORT input noticeTo']);
    expect(await refusals('2025-05-06')).toEqual([]);
  });
  it('DEM-25 follows the rule of the nearest organisation that has one, from its first day on', async () => {
    const root = await facts.organization();
    const org = await facts.organization({ parentId: root });
    const office = holding('UNION_OFFICE', root);
    await notices.must(office, 'setSelectionRule', { orgId: root, from: '2025-05-12', noticeWorkingDays: 7 });
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org))).toEqual(['NOTICE_TOO_SHORT input noticeTo']);
    await notices.must(office, 'setSelectionRule', { orgId: org, from: '2025-05-13', noticeWorkingDays: 3 });
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { noticeTo: '2025-05-20' }))).toEqual(['NOTICE_TOO_SHORT input noticeTo']);
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { noticeFrom: '2025-05-13', noticeTo: '2025-05-16' }))).toEqual([]);
    for (const noticeWorkingDays of [0, 61])
      expect(await notices.refusals(office, 'setSelectionRule', { orgId: org, noticeWorkingDays })).toEqual(['INVALID input noticeWorkingDays']);
  });
  it('DEM-25 wants the criteria published before the first day', async () => {
    const { org, office } = await notices.aSchool();
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { criteriaPublishedOn: '2025-05-12' }))).toEqual(['CRITERIA_FIRST input criteriaPublishedOn']);
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { criteriaPublishedOn: '2025-05-11' }))).toEqual([]);
  });
  it('DEM-25 refuses a year whose working days are not announced', async () => {
    const { org, office } = await notices.aSchool();
    expect(await notices.refusals(office, 'publishSelectionNotice', aNotice(org, { noticeTo: '2031-05-19' }))).toEqual(['CALENDAR_UNKNOWN input noticeTo']);
  });
  it('DEM-25 shows everybody what runs on a day, first and last included', async () => {
    const school = await notices.aSchool();
    const { id } = await notices.published(school);
    const running = async (on: string) =>
      (
        await service.data<{ openNotices: { id: string }[] }>(nobody, 'query ($org: ID!, $on: LocalDate) { openNotices(orgId: $org, on: $on) { id list { text } } }', {
          org: school.org,
          on,
        })
      ).openNotices.map((notice) => notice.id);
    expect(await Promise.all(['2025-05-11', '2025-05-12', '2025-05-19', '2025-05-20'].map(running))).toEqual([[], [id], [id], []]);
  });
});

describe('DEM-25 objections', () => {
  it('DEM-25 takes objections on the days of the notice alone, from members of the organisation', async () => {
    const school = await notices.aSchool();
    const other = await notices.aSchool();
    const { id } = await notices.published(school, { noticeFrom: '2025-05-13', noticeTo: '2025-05-20' });
    const object = (caller = school.teacher) => notices.refusals(caller, 'objectSelection', { noticeId: id, ...REASON });
    expect(await object()).toEqual(['NOT_IN_NOTICE input noticeId']);
    service.at('2025-05-20T23:59:00+08:00');
    expect(await object()).toEqual([]);
    expect(await object(other.teacher)).toEqual(['MEMBER_NOT_ACTIVE input noticeId']);
    expect(await object(memberOf(school.org, await facts.member(school.org, { status: 'LEFT' })))).toEqual(['MEMBER_NOT_ACTIVE input noticeId']);
    service.at('2025-05-21T00:00:00+08:00');
    expect(await object()).toEqual(['NOT_IN_NOTICE input noticeId']);
  });
  it('DEM-25 closes after the last day, never while an objection is open, and strikes off whom an upheld one was about', async () => {
    const school = await notices.aSchool();
    const { id } = await notices.published(school);
    const objection = await notices.must<{ id: string }>(school.teacher, 'objectSelection', { noticeId: id, entryNo: 2, ...REASON });
    const close = (version: number) => notices.refusals(school.office, 'closeSelectionNotice', { id, version });
    expect(await close(2)).toEqual(['NOTICE_RUNNING input id']);
    service.at('2025-05-19T23:59:00+08:00');
    expect(await close(2)).toEqual(['NOTICE_RUNNING input id']);
    service.at('2025-05-20T00:00:00+08:00');
    expect(await close(2)).toEqual(['OBJECTION_OPEN input id']);
    await notices.must(school.office, 'resolveObjection', { id: objection.id, version: 1, upheld: true, resolution: '经核实属实' });
    const closed = await notices.must<Notice>(school.office, 'closeSelectionNotice', { id, version: 3 });
    expect(closed).toMatchObject({
      state: 'CLOSED',
      openObjections: 0,
      list: [
        { holderId: 'mem1', struck: false },
        { holderId: 'mem2', struck: true },
      ],
    });
    expect(await eventsOf(id)).toEqual(['SelectionNoticePublished', 'ObjectionOpened', 'ObjectionResolved', 'SelectionNoticeClosed']);
    const last = await service.store.connection.collection('outbox').findOne({ type: 'SelectionNoticeClosed', recordId: id });
    expect(last!['payload']).toMatchObject({ awardSchemeId: 'awd1', state: 'CLOSED', holderIds: ['mem1'] });
  });
  it('DEM-25 lets nobody handle an own objection, nor one about oneself, nor one that is resolved', async () => {
    const school = await notices.aSchool();
    const [own, about] = [await facts.member(school.org), await facts.member(school.org)];
    const { id } = await notices.published(school, { list: [{ holderId: about, text: '王老师' }] });
    const objection = await notices.must<{ id: string }>(memberOf(school.org, own), 'objectSelection', { noticeId: id, ...REASON });
    const resolution = { id: objection.id, version: 1, upheld: false, resolution: '经核实不成立' };
    for (const memberId of [own, about])
      expect(await notices.refusals(holding('COMMITTEE_MEMBER', school.org, { memberId }), 'resolveObjection', resolution)).toEqual(['OWN_OBJECTION input id']);
    await notices.must(school.office, 'resolveObjection', resolution);
    expect(await notices.refusals(school.office, 'resolveObjection', { ...resolution, version: 2 })).toEqual(['WRONG_STATE input id']);
  });
  it('DEM-25 counts two objections of the same moment both', async () => {
    const school = await notices.aSchool();
    const { id } = await notices.published(school);
    const answers = await Promise.all([1, 2].map((entryNo) => notices.refusals(school.teacher, 'objectSelection', { noticeId: id, entryNo, ...REASON })));
    expect(answers).toEqual([[], []]);
    expect(await service.data(nobody, 'query ($id: ID!) { selectionNotice(id: $id) { openObjections } }', { id })).toEqual({ selectionNotice: { openObjections: 2 } });
  });
  it('DEM-25 shows an objection to who handles it and who made it, and its maker to nobody', async () => {
    const school = await notices.aSchool();
    const { id } = await notices.published(school);
    await notices.must(school.teacher, 'objectSelection', { noticeId: id, ...REASON });
    const seen = async (caller = nobody) =>
      (await service.data<{ selectionNotice: { objections: unknown[] } }>(caller, 'query ($id: ID!) { selectionNotice(id: $id) { objections { text entryNo } } }', { id }))
        .selectionNotice.objections.length;
    const readers = [school.teacher, school.office, nobody, memberOf(school.org, await facts.member(school.org)), holding('UNION_OFFICE', await facts.organization())];
    expect(await Promise.all(readers.map(seen))).toEqual([1, 1, 0, 0, 0]);
    const events = await service.store.connection.collection('outbox').find({ 'payload.noticeId': id }).toArray();
    expect(JSON.stringify(events)).not.toContain(school.teacher.memberId);
  });
});

describe('DEM-25 whose notice', () => {
  it('DEM-25 answers the notice of another union like an absent one when it is acted on', async () => {
    const [school, other] = [await notices.aSchool(), await notices.aSchool()];
    const { id } = await notices.published(school);
    const [hidden, absent] = await Promise.all(
      [id, 'sno0'].map((target) => notices.attempt(other.office, 'withdrawSelectionNotice', { id: target, version: 1, reason: '名单有误，重新公示' })),
    );
    expect(hidden).toEqual(absent);
    expect(hidden!.userErrors[0]!.code).toBe('NOT_FOUND');
    expect(await notices.refusals(other.office, 'publishSelectionNotice', aNotice(school.org))).toEqual(['NOT_FOUND input orgId']);
  });
  it('DEM-25 withdraws with a reason, after which nothing is objected to or closed', async () => {
    const school = await notices.aSchool();
    const { id } = await notices.published(school);
    await notices.must(school.office, 'withdrawSelectionNotice', { id, version: 1, reason: '名单有误，重新公示' });
    expect(await notices.refusals(school.teacher, 'objectSelection', { noticeId: id, ...REASON })).toEqual(['NOT_IN_NOTICE input noticeId']);
    expect(await notices.refusals(school.office, 'closeSelectionNotice', { id, version: 2 })).toEqual(['WRONG_STATE input id']);
  });
  it('DEM-25 reads fifty notices with their objections in two queries', async () => {
    const school = await notices.aSchool();
    for (let i = 0; i < 50; i += 1) await notices.published(school);
    const query = 'query ($org: ID!) { openNotices(orgId: $org) { title organization { id } awardScheme { id } objections { text } } }';
    expect(await service.commandsOf(() => service.data(school.office, query, { org: school.org }))).toEqual(['find', 'find']);
  });
});
