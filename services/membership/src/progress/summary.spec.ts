import { holding, nobody } from '@uniongraph/testing';
import { PlansUnderTest, type PlanView, type SummaryView, type Union } from '../work-plan/plan.seed.js';

let plans: PlansUnderTest;
beforeAll(async () => {
  plans = await PlansUnderTest.start('2025-06-30T10:00:00+08:00');
});
beforeEach(() => plans.service.at('2025-06-30T10:00:00+08:00'));
afterAll(() => plans.service.close());

const MET = { metric: 'mem.membershipRate', op: 'GTE', value: 50, unit: 'PERCENT' };
const MISSED = { metric: 'mem.newMembers', op: 'GTE', value: 1, unit: 'PEOPLE' };
const none = { demEvidence: [], welEvidence: [], culEvidence: [], finEvidence: [], demMetrics: [], welMetrics: [], culMetrics: [], finMetrics: [] };

async function figuresOf(caller: Parameters<typeof plans.service.data>[0], planId: string, foreign: Record<string, unknown> = none): Promise<string | null> {
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on WorkPlan { figures } } }';
  const { _entities } = await plans.service.data<{ _entities: { figures: string | null }[] }>(caller, query, {
    representations: [{ __typename: 'WorkPlan', id: planId, ...foreign }],
  });
  return _entities[0]!.figures;
}
/** A plan of which six of eight targets are met, with the office's summary of it drafted. */
async function aYear(): Promise<{ union: Union; plan: PlanView; draft: (over?: Record<string, unknown>) => Promise<SummaryView> }> {
  const union = await plans.union({ employeeCount: 2 });
  const { plan } = await plans.inForce(union, { targets: [MET, MET, MET, MET] }, { targets: [MET, MET, MISSED, MISSED] });
  const draft = async (over: Record<string, unknown> = {}) =>
    plans.must<SummaryView>(union.office, 'draftSummary', { planId: plan.id, period: 'H1', figures: await figuresOf(union.office, plan.id), ...over });
  return { union, plan, draft };
}

describe('MEM-34 summaries', () => {
  it('MEM-34 says 75 % when six of eight targets are met, with the figures and the evidence of each task', async () => {
    const { union, plan, draft } = await aYear();
    const taskId = plan.tasks[0]!.id;
    await plans.must(union.office, 'attachMemEvidence', { taskId, recordType: 'UnionOrganization', recordId: union.id });
    const suggestion = {
      id: 'Suggestion:1',
      capabilityId: 'DEM-13',
      recordType: 'Suggestion',
      recordId: '1',
      title: null,
      occurredOn: null,
      orgId: union.id,
      planTaskIds: [taskId],
    };
    const figures = await figuresOf(union.office, plan.id, { ...none, demEvidence: [suggestion], finEvidence: null });
    const summary = await draft({ figures, results: [{ taskId, result: '上半年完成情况良好' }], nextSteps: '继续推进' });
    expect(summary).toMatchObject({
      state: 'DRAFT',
      asOf: '2025-06-30',
      percent: 75,
      targetsMet: 6,
      targetsMissed: 2,
      targetsUnknown: 0,
      nextSteps: '继续推进',
      sections: [
        {
          key: 'T1',
          task: { key: 'T1' },
          result: '上半年完成情况良好',
          percent: 100,
          figures: [{ target: { no: 1, metric: 'mem.membershipRate' }, actual: 100, met: true }, {}, {}, {}],
        },
        { key: 'T2', result: null, percent: 50, figures: [{ met: true }, { met: true }, { actual: 0, met: false }, {}] },
      ],
    });
    expect(summary).toMatchObject({
      sections: [
        {
          evidence: [
            { subgraph: 'MEMBERSHIP', count: 1, evidenceIds: [`UnionOrganization:${union.id}`] },
            { subgraph: 'DEMOCRACY', count: 1, evidenceIds: ['Suggestion:1'] },
            { subgraph: 'WELFARE', count: 0 },
            { subgraph: 'CULTURE', count: 0 },
            { subgraph: 'FINANCE', count: null, evidenceIds: [] },
          ],
        },
        { evidence: [{ subgraph: 'MEMBERSHIP', count: 0 }, {}, {}, {}, {}] },
      ],
    });
  });
  it('MEM-34 freezes the figures: what happens afterwards does not change them', async () => {
    const { union, draft } = await aYear();
    const { id } = await draft();
    await plans.members(union.id, 1, { joinedOn: '2025-06-01' });
    const query = 'query ($id: ID!) { summary(id: $id) { percent sections { figures { actual } } } }';
    expect(await plans.service.data(union.office, query, { id })).toMatchObject({ summary: { percent: 75, sections: [{}, { figures: [{}, {}, { actual: 0 }, { actual: 0 }] }] } });
  });
  it('MEM-34 takes the figures of a draft anew when it is drafted again', async () => {
    const { union, draft } = await aYear();
    const first = await draft();
    await plans.members(union.id, 1, { joinedOn: '2025-06-01' });
    expect(await draft()).toMatchObject({ id: first.id, version: 2, percent: 100 });
  });
  it('MEM-34 takes no figures that somebody wrote, of another plan, or from those who may not draft', async () => {
    const [{ union, plan }, other] = [await aYear(), await aYear()];
    const input = { planId: plan.id, period: 'H1' };
    expect(await plans.refusals(union.office, 'draftSummary', { ...input, figures: '{"percent":100}' })).toEqual(['STALE_FIGURES input figures']);
    const foreign = await figuresOf(other.union.office, other.plan.id);
    expect(await plans.refusals(union.office, 'draftSummary', { ...input, figures: foreign })).toEqual(['STALE_FIGURES input figures']);
    for (const caller of [nobody, plans.member(union), other.union.office]) expect(await figuresOf(caller, plan.id)).toBeNull();
  });
  it('MEM-34 names each result of a task that the plan does not have', async () => {
    const { union, plan } = await aYear();
    const results = [
      { taskId: plan.tasks[0]!.id, result: '好' },
      { taskId: 'tsk1', result: '好' },
      { taskId: plan.tasks[1]!.id, result: ' ' },
    ];
    expect(await plans.refusals(union.office, 'draftSummary', { planId: plan.id, period: 'H1', figures: await figuresOf(union.office, plan.id), results })).toEqual([
      'NOT_FOUND input results 1 taskId',
      'INVALID input results 2 result',
    ]);
  });
  it('MEM-34 summarises a plan in force or closed, and no draft', async () => {
    const union = await plans.union();
    const draft = await plans.draft(union);
    expect(await plans.refusals(union.office, 'draftSummary', { planId: draft.id, period: 'YEAR', figures: 'x' })).toEqual(['WRONG_STATE input id']);
    const { plan, union: another } = await aYear();
    const figures = await figuresOf(another.office, plan.id);
    await plans.must(another.office, 'closeWorkPlan', { id: plan.id, version: plan.version });
    expect(await plans.refusals(another.office, 'draftSummary', { planId: plan.id, period: 'YEAR', figures })).toEqual([]);
  });
  it('MEM-34 publishes once; what comes after supersedes it and does not edit it', async () => {
    const { union, draft } = await aYear();
    const first = await draft({ period: 'YEAR' });
    const published = await plans.must<SummaryView>(union.office, 'publishSummary', { id: first.id, version: 1 });
    expect(published).toMatchObject({ state: 'PUBLISHED', publishedOn: '2025-06-30' });
    expect(await plans.refusals(union.office, 'publishSummary', { id: first.id, version: 2 })).toEqual(['WRONG_STATE input id']);
    const second = await draft({ period: 'YEAR', nextSteps: '补充' });
    expect(second).toMatchObject({ revision: 2, state: 'DRAFT' });
    await plans.must(union.office, 'publishSummary', { id: second.id, version: 1 });
    const list = 'query ($id: ID!) { summaries(filter: { orgId: { eq: $id } }) { nodes { revision state nextSteps } } }';
    expect(await plans.service.data(nobody, list, { id: union.id })).toEqual({
      summaries: {
        nodes: [
          { revision: 2, state: 'PUBLISHED', nextSteps: '补充' },
          { revision: 1, state: 'SUPERSEDED', nextSteps: null },
        ],
      },
    });
  });
  it('MEM-34 shows the published summary of the year to everybody, the draft to the own people', async () => {
    const { union, draft } = await aYear();
    const query = 'query ($id: ID!) { yearEndSummary(orgId: $id, year: 2025) { state plan { year } organization { id } } }';
    const read = (caller: Parameters<typeof plans.service.data>[0]) => plans.service.data(caller, query, { id: union.id });
    await draft({ period: 'H1' });
    expect(await read(union.office)).toEqual({ yearEndSummary: null });
    const { id } = await draft({ period: 'YEAR' });
    expect(await read(nobody)).toEqual({ yearEndSummary: null });
    expect(await read(plans.member(union))).toEqual({ yearEndSummary: { state: 'DRAFT', plan: { year: 2025 }, organization: { id: union.id } } });
    await plans.must(union.office, 'publishSummary', { id, version: 1 });
    expect(await read(nobody)).toMatchObject({ yearEndSummary: { state: 'PUBLISHED' } });
  });
  it('MEM-34 has one draft of a period, though two begin it at once', async () => {
    const { union, plan } = await aYear();
    const figures = await figuresOf(union.office, plan.id);
    await Promise.all([1, 2].map(() => plans.attempt(union.office, 'draftSummary', { planId: plan.id, period: 'H1', figures })));
    expect(await plans.service.store.connection.collection('summaries').countDocuments({ orgId: union.id })).toBe(1);
  });
  it('MEM-34 lets nobody else draft or publish, as if plan and summary were absent', async () => {
    const { plan, draft, union } = await aYear();
    const { id } = await draft();
    const stranger = holding('UNION_OFFICE', (await plans.union()).id);
    expect(await plans.refusals(stranger, 'draftSummary', { planId: plan.id, period: 'H1', figures: await figuresOf(union.office, plan.id) })).toEqual(['NOT_FOUND input planId']);
    expect(await plans.refusals(stranger, 'publishSummary', { id, version: 1 })).toEqual(['NOT_FOUND input id']);
  });
});

describe('MEM-34 a summary as a paper', () => {
  interface File {
    name: string;
    mediaType: string;
    bytes: number;
    content: string;
  }
  const fileOf = async (caller: Parameters<typeof plans.service.data>[0], id: string, format: string): Promise<File | null> => {
    const query = 'query ($id: ID!, $format: OfficeFileFormat!) { summaryDocument(id: $id, format: $format) { name mediaType bytes content } }';
    return (await plans.service.data<{ summaryDocument: File | null }>(caller, query, { id, format })).summaryDocument;
  };

  it('MEM-34 is a Word document or a PDF, named after the union and the period', async () => {
    const { union, draft } = await aYear();
    const { id } = await draft();
    const [docx, pdf] = [await fileOf(union.office, id, 'DOCX'), await fileOf(union.office, id, 'PDF')];
    expect(docx).toMatchObject({ name: '测试工会2025年上半年工作总结.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
    expect(Buffer.from(docx!.content, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(pdf).toMatchObject({ name: '测试工会2025年上半年工作总结.pdf', mediaType: 'application/pdf' });
    const bytes = Buffer.from(pdf!.content, 'base64');
    expect([bytes.subarray(0, 5).toString(), bytes.length]).toEqual(['%PDF-', pdf!.bytes]);
  });
  it('MEM-34 is for the office alone while it is a draft, and for everybody once it is published', async () => {
    const { union, draft } = await aYear();
    const { id, version } = await draft();
    expect(await fileOf(nobody, id, 'DOCX')).toBeNull();
    await plans.must(union.office, 'publishSummary', { id, version });
    expect(await fileOf(nobody, id, 'DOCX')).toMatchObject({ mediaType: expect.stringContaining('wordprocessingml') as string });
  });
});
