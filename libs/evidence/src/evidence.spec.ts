import { ANONYMOUS, systemCaller } from '@uniongraph/access';
import { newId } from '@uniongraph/mongo';
import { EvidenceUnderTest, holding, notes, sensitiveNotes, type NoteRecord } from './evidence.seed.js';
import type { EvidenceRequest, EvidenceSource, MetricScope } from './index.js';

let under: EvidenceUnderTest;
beforeAll(async () => (under = await EvidenceUnderTest.open()));
afterAll(() => under.close());

const aTaskId = (): string => newId('tsk');
const asked = (orgId: string, id: string, ...earlierIds: string[]): EvidenceRequest => ({ orgId, tasks: [{ id, earlierIds }] });
const source = (of: EvidenceSource<NoteRecord>): EvidenceSource => of as EvidenceSource;

describe('evidence of a task', () => {
  it('shows the title to those who read the record, and the rest to everybody', async () => {
    const [org, task] = [newId('org'), aTaskId()];
    const id = await under.note(org, { planTaskIds: [task] });
    const [shown] = await under.of().evidence.evidenceOf(holding('UNION_OFFICE', org), [asked(org, task)]);
    const told = {
      id: `Note:${id}`,
      capabilityId: 'DEM-13',
      recordType: 'Note',
      recordId: id,
      orgId: org,
      planTaskIds: [task],
      occurredOn: '2025-03-01',
      people: 3,
      personTimes: 5,
      amountFen: 100,
      quantity: 1,
      unit: '条',
      metric: null,
    };
    expect(shown).toEqual([{ ...told, title: '一条建议' }]);
    expect(await under.of().evidence.evidenceOf(ANONYMOUS, [asked(org, task)])).toEqual([[{ ...told, title: null }]]);
  });
  it('never shows title or people of a sensitive record, and its day and amount to those alone who read it', async () => {
    const [org, task] = [newId('org'), aTaskId()];
    await under.note(org, { planTaskIds: [task] });
    const { evidence } = under.of({ sources: [source(sensitiveNotes)] });
    expect(await evidence.evidenceOf(holding('UNION_OFFICE', org), [asked(org, task)])).toMatchObject([
      [{ title: null, people: null, personTimes: null, occurredOn: '2025-03-01', amountFen: 100 }],
    ]);
    expect(await evidence.evidenceOf(ANONYMOUS, [asked(org, task)])).toMatchObject([[{ title: null, people: null, personTimes: null, occurredOn: null, amountFen: null }]]);
  });
  it('shows the title of an own record to the person, where the policy reaches by person', async () => {
    const [org, task] = [newId('org'), aTaskId()];
    await under.note(org, { planTaskIds: [task], memberId: 'mem7' });
    const { evidence } = under.of({ sources: [source({ ...notes, readPolicy: 'suggestion.own', self: 'memberId' })] });
    const titleFor = async (memberId: string) => (await evidence.evidenceOf({ ...holding('MEMBER', org), memberId }, [asked(org, task)]))[0]![0]!.title;
    expect([await titleFor('mem7'), await titleFor('mem8')]).toEqual(['一条建议', null]);
  });
  it('answers named records of an organisation and below, and null for a draft, one elsewhere, and an unknown type', async () => {
    const [org, branch] = [newId('org'), newId('org')];
    const ids = [await under.note(branch, { orgScope: ['root', org, branch] }), await under.note(org, { isDraft: true }), await under.note(newId('org'), {})];
    const references = [...ids.map((recordId) => ({ recordType: 'Note', recordId })), { recordType: 'Ballot', recordId: ids[0]! }];
    const items = await under.of().evidence.itemsOf(ANONYMOUS, org, references);
    expect(items.map((item) => item?.recordId ?? null)).toEqual([ids[0], null, null, null]);
  });
  it("counts records of the plan's organisation and below, of no other, and no drafts", async () => {
    const task = aTaskId();
    const [org, branch, other] = [newId('org'), newId('org'), newId('org')];
    await under.note(branch, { planTaskIds: [task], orgScope: ['root', org, branch] });
    await under.note(other, { planTaskIds: [task] });
    await under.note(org, { planTaskIds: [task], isDraft: true });
    expect((await under.of().evidence.evidenceOf(ANONYMOUS, [asked(org, task)]))[0]).toMatchObject([{ orgId: branch }]);
  });
  it("counts what was linked to the task in an earlier revision, under the task's own id, once", async () => {
    const [org, task, before] = [newId('org'), aTaskId(), aTaskId()];
    await under.note(org, { planTaskIds: [before, task] });
    await under.note(org, { planTaskIds: [before] });
    const [items] = await under.of().evidence.evidenceOf(ANONYMOUS, [asked(org, task, before)]);
    expect(items!.map(({ planTaskIds }) => planTaskIds)).toEqual([[task], [task]]);
  });
  it('reads fifty tasks with one query a record type', async () => {
    const org = newId('org');
    const tasks = Array.from({ length: 50 }, aTaskId);
    for (const task of tasks) await under.note(org, { planTaskIds: [task] });
    const { evidence } = under.of();
    expect(
      await under.queriesOf(() =>
        evidence.evidenceOf(
          ANONYMOUS,
          tasks.map((task) => asked(org, task)),
        ),
      ),
    ).toBe(1);
    expect(
      (
        await evidence.evidenceOf(
          ANONYMOUS,
          tasks.map((task) => asked(org, task)),
        )
      ).map((items) => items.length),
    ).toEqual(tasks.map(() => 1));
  });
});

describe('metrics of a task', () => {
  const request = (over: object = {}) => ({ key: 'k', metric: 'dem.raters', args: [{ name: 'kind', value: 'STUDENT' }], from: '2025-01-01', to: '2025-12-31', ...over });
  it('answers a figure for its organisation, period and arguments, as of today while the period runs', async () => {
    const scopes: MetricScope[] = [];
    const { metrics } = under.of({ metrics: { 'dem.raters': async (scope) => (scopes.push(scope), 120) } });
    expect(await metrics.answersTo(new Map(), { orgId: 'o' }, [request()])).toEqual([{ key: 'k', metric: 'dem.raters', unit: 'PEOPLE', value: 120, reason: null }]);
    await metrics.answersTo(new Map(), { orgId: 'o' }, [request({ to: '2025-03-30' })]);
    expect(scopes).toEqual([
      { orgId: 'o', from: '2025-01-01', to: '2025-12-31', asOf: '2025-03-31', args: { kind: 'STUDENT' } },
      { orgId: 'o', from: '2025-01-01', to: '2025-03-30', asOf: '2025-03-30', args: { kind: 'STUDENT' } },
    ]);
  });
  it('says why there is no figure: not built, or nothing to compute it from', async () => {
    const { metrics } = under.of({ metrics: { 'dem.raters': async () => null } });
    const answers = await metrics.answersTo(new Map(), { orgId: 'o' }, [request(), request({ key: 'l', metric: 'dem.motionsValid', args: [] })]);
    expect(answers.map(({ value, reason }) => [value, reason])).toEqual([
      [null, '期内没有可供计算的数据 | nothing to compute it from in the period'],
      [null, '尚未实现 | not built yet'],
    ]);
  });
  it('answers the metrics of its own service alone', async () => {
    expect(
      await under.of().metrics.answersTo(new Map(), { orgId: 'o' }, [request({ metric: 'fin.duesRate' }), request({ metric: 'mem.newMembers' }), request({ metric: 'none' })]),
    ).toEqual([]);
  });
  it('computes each distinct figure of a request once, whatever the order of its arguments', async () => {
    let computed = 0;
    const { metrics } = under.of({ metrics: { 'dem.raters': async () => (computed += 1) } });
    const memo = new Map<string, unknown>();
    const args = [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ];
    await metrics.answersTo(memo, { orgId: 'o' }, [request({ args }), request({ args: [...args].reverse() })]);
    await metrics.answersTo(memo, { orgId: 'o' }, [request({ key: 'again', args })]);
    expect(computed).toBe(1);
    await metrics.answersTo(memo, { orgId: 'other' }, [request({ args })]);
    await metrics.answersTo(new Map(), { orgId: 'o' }, [request({ args })]);
    expect(computed).toBe(3);
  });
});

describe('linking a record to a task', () => {
  const input = (recordId: string, taskId = aTaskId()) => ({ taskId, recordType: 'Note', recordId });
  it('writes the task on the record, with version, event and audit entry, once', async () => {
    const org = newId('org');
    const id = await under.note(org);
    const link = input(id);
    const office = holding('UNION_OFFICE', org);
    expect(await under.of().attachment.attach(office, link)).toMatchObject({ recordId: id, planTaskIds: [link.taskId], title: '一条建议' });
    await under.of().attachment.attach(office, link);
    const { connection } = under.store;
    expect(await connection.model<NoteRecord>('Note').findById(id).lean()).toMatchObject({ version: 2, planTaskIds: [link.taskId] });
    expect(
      await Promise.all([
        connection.collection('outbox').countDocuments({ recordId: id, type: 'EvidenceAttached' }),
        connection.collection('audit').countDocuments({ recordId: id }),
      ]),
    ).toEqual([1, 1]);
  });
  it('keeps both of two links that come at once', async () => {
    const org = newId('org');
    const id = await under.note(org);
    await Promise.all([1, 2].map(() => under.of().attachment.attach(holding('UNION_OFFICE', org), input(id))));
    expect((await under.store.connection.model<NoteRecord>('Note').findById(id).lean())!.planTaskIds).toHaveLength(2);
  });
  it.each([
    ['a draft', { isDraft: true }, {}, 'NOT_EVIDENCE'],
    ['a record that has twenty tasks', { planTaskIds: Array.from({ length: 20 }, aTaskId) }, {}, 'INVALID'],
    ['a type that it does not know', {}, { recordType: 'Voucher' }, 'INVALID'],
    ['an id that is no task', {}, { taskId: 'pln01' }, 'INVALID'],
    ['a record that is not there', {}, { recordId: 'not1' }, 'NOT_FOUND'],
  ])('refuses %s', async (_title, note, over, code) => {
    const org = newId('org');
    const id = await under.note(org, note);
    await expect(under.of().attachment.attach(holding('UNION_OFFICE', org), { ...input(id), ...over })).rejects.toMatchObject({ userError: { code } });
  });
  it('takes the twentieth task', async () => {
    const org = newId('org');
    const id = await under.note(org, { planTaskIds: Array.from({ length: 19 }, aTaskId) });
    expect((await under.of().attachment.attach(holding('UNION_OFFICE', org), input(id))).planTaskIds).toHaveLength(20);
  });
  it('refuses who may not write the record as if it were absent, who may write none as forbidden, a stranger as not signed in', async () => {
    const id = await under.note(newId('org'));
    const { attachment } = under.of();
    await expect(attachment.attach(holding('UNION_OFFICE', 'elsewhere'), input(id))).rejects.toMatchObject({ userError: { code: 'NOT_FOUND' } });
    await expect(attachment.attach(holding('MEMBER', 'root'), input(id))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(attachment.attach(ANONYMOUS, input(id))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await attachment.attach(systemCaller('test'), input(id))).toMatchObject({ recordId: id });
  });
});

describe('a registration', () => {
  it('is refused at boot when it names a metric of another service, a capability that there is not, or a model without the index', () => {
    expect(() => under.of({ metrics: { 'fin.duesRate': async () => 1 } }).check()).toThrow('democracy: the metric "fin.duesRate" is not one of its own');
    expect(() => under.of({ sources: [source({ ...notes, capabilityId: 'DEM-99' })] }).check()).toThrow('DEM-99');
    expect(() => under.of({ sources: [source({ ...notes, recordType: 'Unserved' })] }).check()).toThrow('schema.index({ planTaskIds: 1 })');
    expect(() => under.of({ metrics: { 'dem.raters': async () => 1 } }).check()).not.toThrow();
  });
});
