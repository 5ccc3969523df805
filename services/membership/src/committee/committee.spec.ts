import { holding, memberOf, nobody, theProduct } from '@uniongraph/testing';
import { CommitteesUnderTest, type CommitteeView } from './committee.seed.js';

let committees: CommitteesUnderTest;
beforeAll(async () => {
  committees = await CommitteesUnderTest.start();
});
afterAll(() => committees.service.close());

describe('MEM-09 committees of a union', () => {
  it('MEM-09 establishes a committee for a term, tells of it once, and a retry gets the same', async () => {
    const { id, office } = await committees.host();
    const input = { ...committees.committee(id), requestId: `once-${id}` };
    const first = await committees.must<CommitteeView>(office, 'establishCommittee', input);
    expect(first).toMatchObject({ kind: 'UNION_COMMITTEE', subject: null, version: 1, termTo: '2027-12-31', endedOn: null, predecessor: null });
    expect(await committees.must(office, 'establishCommittee', input)).toEqual(first);
    const { connection } = committees.service.store;
    expect(await connection.collection('outbox').countDocuments({ recordId: first.id, type: 'CommitteeEstablished' })).toBe(1);
    expect(await connection.collection('audit').countDocuments({ recordId: first.id })).toBe(1);
  });
  it.each([
    ['ENTERPRISE', '2027-12-31', []],
    ['ENTERPRISE', '2028-01-01', []],
    ['ENTERPRISE', '2028-12-31', ['UNLAWFUL_TERM input termTo']],
    ['BRANCH', '2029-12-31', []],
    ['INDUSTRY_UNION', '2027-12-31', ['UNLAWFUL_TERM input termTo']],
    ['FEDERATION', '2029-12-31', []],
    ['ENTERPRISE', '2027-12-30', ['UNLAWFUL_TERM input termTo']],
    ['ENTERPRISE', null, ['UNLAWFUL_TERM input termTo']],
  ])('OR-05 lets a committee of a %s serve to %s: %j', async (kind, termTo, refused) => {
    const { id, office } = await committees.host(null, { kind });
    expect(await committees.refusals(office, 'establishCommittee', committees.committee(id, 'UNION_COMMITTEE', { termTo }))).toEqual(refused);
  });
  it('OR-05 names the clause that a term of four years breaks, and asks no term of an office', async () => {
    const { id, office } = await committees.host();
    const { userErrors } = await committees.attempt(office, 'establishCommittee', committees.committee(id, 'AUDIT_COMMITTEE', { termTo: '2028-12-31' }));
    expect(userErrors[0]?.clause).toContain('16');
    expect(await committees.refusals(office, 'establishCommittee', committees.committee(id, 'OFFICE', { termTo: null }))).toEqual([]);
  });
  it('MEM-09 has one standing committee of a kind, two at the same moment included, and as many supervision groups as it likes', async () => {
    const { id, office } = await committees.host();
    const twice = (kind: string): Promise<string[][]> => Promise.all([1, 2].map(() => committees.refusals(office, 'establishCommittee', committees.committee(id, kind))));
    expect((await twice('UNION_COMMITTEE')).sort()).toEqual([[], ['ALREADY_ESTABLISHED input kind']]);
    expect(await twice('SUPERVISION_GROUP')).toEqual([[], []]);
  });
  it('MEM-09 follows one committee by the next of its kind, later, once', async () => {
    const host = await committees.host();
    const first = await committees.establish(host, 'UNION_COMMITTEE', { termFrom: '2022-03-01', termTo: '2025-02-28' });
    const audit = await committees.establish(host, 'AUDIT_COMMITTEE');
    const next = (over: Record<string, unknown>) =>
      committees.committee(host.id, 'UNION_COMMITTEE', { termFrom: '2025-03-01', termTo: '2028-02-29', predecessorId: first.id, ...over });
    expect(await committees.refusals(host.office, 'establishCommittee', next({ termFrom: '2022-03-01', termTo: '2025-03-01' }))).toEqual(['INVALID input termFrom']);
    expect(await committees.refusals(host.office, 'establishCommittee', next({ predecessorId: audit.id }))).toEqual(['INVALID input predecessorId']);
    expect(await committees.refusals(host.office, 'establishCommittee', next({ predecessorId: 'cmtNONE' }))).toEqual(['NOT_FOUND input predecessorId']);
    const second = await committees.must<CommitteeView>(host.office, 'establishCommittee', next({}));
    expect(second.predecessor).toEqual({ id: first.id });
    expect(await committees.read(host.office, first.id)).toMatchObject({ endedOn: '2025-03-01', version: 2, shortfalls: [] });
    expect(await committees.refusals(host.office, 'establishCommittee', next({ termFrom: '2025-03-02', termTo: '2028-03-01' }))).toEqual(['WRONG_STATE input predecessorId']);
  });
  it('EL-08 is incomplete without an audit committee, and says so with the clause', async () => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    expect(committee.shortfalls).toEqual([
      { code: 'NO_CHAIR', clause: null },
      { code: 'NO_AUDIT_COMMITTEE', clause: expect.stringContaining('章程') as string },
    ]);
    await committees.establish(host, 'AUDIT_COMMITTEE');
    await committees.seat(host, committee, await committees.member(host.id), { duty: 'CHAIR' });
    expect((await committees.read(host.office, committee.id))?.shortfalls).toEqual([]);
  });
  it('MEM-09 puts a term on the desk before it ends, keeps it there when over, and off once followed', async () => {
    const host = await committees.host();
    const first = await committees.establish(host, 'UNION_COMMITTEE', { termFrom: '2022-04-01', termTo: '2025-03-31' });
    const onDesk = async (on: string, days: number): Promise<[string, boolean][]> => {
      const query = 'query ($orgId: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $orgId, on: $on, withinDays: $days) { kind dueOn isOverdue recordId } }';
      const { officeDesk } = await committees.service.data<{ officeDesk: { kind: string; dueOn: string; isOverdue: boolean; recordId: string }[] }>(host.office, query, {
        orgId: host.id,
        on,
        days,
      });
      return officeDesk.filter(({ kind, recordId }) => kind === 'TERM_OF_OFFICE' && recordId === first.id).map(({ dueOn, isOverdue }) => [dueOn, isOverdue]);
    };
    expect(await onDesk('2025-03-01', 29)).toEqual([]);
    expect(await onDesk('2025-03-01', 30)).toEqual([['2025-03-31', false]]);
    expect(await onDesk('2025-04-01', 0)).toEqual([['2025-03-31', true]]);
    await committees.establish(host, 'UNION_COMMITTEE', { termFrom: '2025-03-31', termTo: '2028-03-30', predecessorId: first.id });
    expect(await onDesk('2025-04-01', 0)).toEqual([]);
  });
  it('MEM-09 shows a published committee to everybody, who sits on it to its own union alone, and lets nobody else set one up', async () => {
    const [host, other] = [await committees.host(), await committees.host()];
    const memberId = await committees.member(host.id, '赵六');
    const shown = await committees.establish(host);
    const hidden = await committees.establish(host, 'SUPERVISION_GROUP', { isPublished: false });
    await committees.seat(host, shown, memberId, { duty: 'CHAIR' });
    for (const outsider of [nobody, memberOf(other.id, await committees.member(other.id))]) {
      expect(await committees.read(outsider, shown.id)).toMatchObject({ name: '委员会', chair: null, seats: null });
      expect(await committees.read(outsider, hidden.id)).toBeNull();
    }
    expect(await committees.read(memberOf(host.id, memberId), hidden.id)).toMatchObject({ id: hidden.id });
    expect(await committees.read(memberOf(host.id, memberId), shown.id)).toMatchObject({ chair: { memberName: '赵六' } });
    expect(await committees.refusals(other.office, 'establishCommittee', committees.committee(host.id, 'OFFICE'))).toEqual(['NOT_FOUND input orgId']);
    const query = 'mutation ($input: EstablishCommitteeInput!) { establishCommittee(input: $input) { committee { id } } }';
    expect((await committees.service.ask(memberOf(host.id, memberId), query, { input: committees.committee(host.id, 'OFFICE') })).errors?.[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
  it('MEM-09 refuses a committee without a name, of a day to come, and for a dissolved organisation', async () => {
    const host = await committees.host();
    const refused = (over: Record<string, unknown>) => committees.refusals(host.office, 'establishCommittee', committees.committee(host.id, 'OFFICE', over));
    expect(await refused({ name: ' ' })).toEqual(['INVALID input name']);
    expect(await refused({ termFrom: '2025-04-01' })).toEqual(['INVALID input termFrom']);
    expect(await refused({ termFrom: '2019-12-31' })).toEqual(['INVALID input termFrom']);
    expect(await refused({ subject: 'LIVING_SECURITY' })).toEqual(['INVALID input subject']);
    await committees.tree.act('dissolve', { id: host.id, version: 1 });
    expect(await refused({})).toEqual(['ORGANIZATION_DISSOLVED input orgId']);
  });
  it('MEM-09 lists and counts committees, and reads fifty with chair, seats and shortfalls in a fixed number of queries', async () => {
    const parent = await committees.host();
    const hosts: string[] = [];
    const threeMore = async (): Promise<void> => {
      for (let n = 0; n < 3; n += 1) {
        const host = await committees.host(parent.id);
        hosts.push(host.id);
        await committees.establish(host);
      }
    };
    const list =
      'query ($in: [ID!]!) { committees(first: 50, filter: { orgId: { in: $in } }) { totalCount nodes { organization { code } chair { memberName } seats { duty } shortfalls { code } } } }';
    const commands = (): Promise<string[]> => committees.service.commandsOf(() => committees.service.data(parent.office, list, { in: hosts }));
    await threeMore();
    const ofThree = await commands();
    await threeMore();
    expect(await commands()).toEqual(ofThree);
    const stats = 'query ($in: [ID!]!) { committeeStats(filter: { orgId: { in: $in } }, groupBy: [KIND]) { groups { key { kind } values { count } } } }';
    expect(await committees.service.data(parent.office, stats, { in: hosts })).toEqual({
      committeeStats: { groups: [{ key: { kind: 'UNION_COMMITTEE' }, values: { count: 6 } }] },
    });
  });
});

describe('MEM-10 the four working committees', () => {
  it('MEM-10 establishes those of the four that are missing, and finds each by its subject', async () => {
    const host = await committees.host();
    await committees.establish(host, 'WORKING', { subject: 'LIVING_SECURITY' });
    const made = await committees.must<CommitteeView[]>(host.office, 'establishWorkingCommittees', { orgId: host.id, termFrom: '2025-01-01' });
    expect(made.map(({ subject }) => subject)).toEqual(['OPENNESS_DEMOCRACY', 'PRODUCTION_LABOUR_PROTECTION', 'EDUCATION_CULTURE']);
    expect(await committees.refusals(host.office, 'establishWorkingCommittees', { orgId: host.id, termFrom: '2025-01-01' })).toEqual(['ALREADY_ESTABLISHED input kind']);
    const query = 'query ($orgId: ID!) { workingCommittee(orgId: $orgId, subject: EDUCATION_CULTURE) { name } }';
    expect(await committees.service.data(host.office, query, { orgId: host.id })).toEqual({ workingCommittee: { name: '宣教文体工作委员会' } });
    expect(await committees.refusals(host.office, 'establishCommittee', committees.committee(host.id, 'WORKING'))).toEqual(['INVALID input subject']);
  });
  it('MEM-10 leads from a plan task to the standing committee that is responsible for it, in one query for all', async () => {
    const host = await committees.host();
    await committees.must(host.office, 'establishWorkingCommittees', { orgId: host.id, termFrom: '2025-01-01' });
    await committees.establish(host, 'WOMEN_COMMITTEE');
    const task = (key: string, committee: string) => ({ key, section: '1', item: '事项', text: '内容', committee, capabilities: ['MEM-10'] });
    const { code } = (await committees.service.data<{ organization: { code: string } }>(theProduct, 'query ($id: ID!) { organization(id: $id) { code } }', { id: host.id }))
      .organization;
    const plan = { org: code, year: 2025, title: '计划', sections: [{ no: '1', title: '组织' }], tasks: ['OPN', 'LIV', 'WOM', 'UC', 'FINO'].map((of, n) => task(`T${n}`, of)) };
    await committees.service.data(host.office, 'mutation ($input: ImportWorkPlanInput!) { importWorkPlan(input: $input) { userErrors { message } } }', { input: plan });
    const query = 'query ($id: ID!) { workPlan(orgId: $id, year: 2025) { tasks { responsibleCommittee { kind subject } } } }';
    const { workPlan } = await committees.service.data<{ workPlan: { tasks: { responsibleCommittee: object | null }[] } }>(host.office, query, { id: host.id });
    expect(workPlan.tasks.map(({ responsibleCommittee }) => responsibleCommittee)).toEqual([
      { kind: 'WORKING', subject: 'OPENNESS_DEMOCRACY' },
      { kind: 'WORKING', subject: 'LIVING_SECURITY' },
      { kind: 'WOMEN_COMMITTEE', subject: null },
      null,
      null,
    ]);
    expect(await committees.service.commandsOf(() => committees.service.data(host.office, query, { id: host.id }))).toEqual(['find', 'find', 'find']);
  });
});

it('MEM-09 answers a federation officer of another region nothing of a committee that is not published', async () => {
  const [host, region] = [await committees.host(), await committees.host(null, { kind: 'FEDERATION' })];
  const { id } = await committees.establish(host, 'MEDIATION', { isPublished: false });
  expect(await committees.read(holding('FEDERATION_OFFICER', region.id), id)).toBeNull();
});
