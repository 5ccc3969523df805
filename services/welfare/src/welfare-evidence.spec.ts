import type { Caller } from '@uniongraph/access';
import { ticketSeal } from '@uniongraph/evidence';
import { holding, memberOf, nobody } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { startWelfare, type Union, type WelfareKit } from './welfare.seed.js';

const EVIDENCE = '... on PlanTask { welEvidence { capabilityId recordType recordId title people occurredOn amountFen metric planTaskIds } welMetrics { metric value reason } }';

let kit: WelfareKit;
beforeAll(async () => {
  kit = await startWelfare();
});
afterAll(() => kit.service.close());

interface OfTask {
  welEvidence: Record<string, unknown>[];
  welMetrics: { metric: string; value: number | null; reason: string | null }[];
}
async function ofTask(caller: Caller, { org }: Union, taskId: string): Promise<OfTask> {
  const metric = (code: string) => ({ key: code, metric: code, args: [], from: '2025-01-01', to: '2025-12-31' });
  const ticket = {
    subjectId: taskId,
    orgId: org,
    tasks: [{ id: taskId, earlierIds: [] }],
    metrics: ['wel.hospitalVisitRate', 'wel.mustVisitCompletion', 'wel.birthdayCoverage'].map(metric),
  };
  const r = [{ __typename: 'PlanTask', id: taskId, evidenceTicket: ticketSeal(kit.service.seal).seal(ticket) }];
  const { _entities } = await kit.service.data<{ _entities: OfTask[] }>(caller, `query ($r: [_Any!]!) { _entities(representations: $r) { ${EVIDENCE} } }`, { r });
  return _entities[0]!;
}
const aTask = (): string => `tsk${ulid()}`;

describe('WEL-05 as evidence of the yearly plan', () => {
  it('WEL-05 is the visit that was made, without title or person, and with day and amount only for those who may see the visit', async () => {
    const union = await kit.aUnion();
    const taskId = aTask();
    const stay = await kit.reported(union, { planTaskIds: [taskId] });
    expect((await ofTask(union.office, union, taskId)).welEvidence).toEqual([]);
    await kit.visited(union, { ...stay.visit!, version: 1 }, { giftFen: 50_000 });
    const evidence = {
      capabilityId: 'WEL-05',
      recordType: 'VisitTask',
      recordId: stay.visit!.id,
      title: null,
      people: null,
      metric: 'wel.hospitalVisitRate',
      planTaskIds: [taskId],
    };
    expect((await ofTask(union.office, union, taskId)).welEvidence).toEqual([{ ...evidence, occurredOn: '2025-05-20', amountFen: 50_000 }]);
    for (const caller of [nobody, holding('ANALYST', union.org), memberOf(union.org, await kit.facts.member(union.org)), (await kit.aUnion()).office]) {
      expect((await ofTask(caller, union, taskId)).welEvidence).toEqual([{ ...evidence, occurredOn: null, amountFen: null }]);
    }
  });
  it('WEL-04 is of its own capability for every other occasion, and none while it is open or only explained', async () => {
    const union = await kit.aUnion();
    const taskId = aTask();
    const [made, explained] = [await kit.raised(union, { planTaskIds: [taskId] }), await kit.raised(union, { trigger: 'RETIREMENT', planTaskIds: [taskId] })];
    await kit.act(union.office, 'explainVisit', { id: explained.id, version: 1, reason: '本人谢绝' });
    await kit.visited(union, made);
    expect((await ofTask(union.office, union, taskId)).welEvidence).toMatchObject([{ capabilityId: 'WEL-04', recordId: made.id, metric: 'wel.mustVisitCompletion' }]);
  });
  it('WEL-04 is linked to a task afterwards by those who may end a visit', async () => {
    const union = await kit.aUnion();
    const taskId = aTask();
    const visit = await kit.raised(union);
    await kit.visited(union, visit);
    const attach = async (caller: Caller): Promise<unknown> => {
      const { data, errors } = await kit.service.ask(
        caller,
        'mutation ($input: AttachWelEvidenceInput!) { attachWelEvidence(input: $input) { evidence { recordId } userErrors { code } } }',
        { input: { taskId, recordType: 'VisitTask', recordId: visit.id } },
      );
      return errors?.[0]?.extensions['code'] ?? (JSON.parse(JSON.stringify(data)) as { attachWelEvidence: unknown }).attachWelEvidence;
    };
    expect(await attach(holding('GROUP_LEADER', union.org))).toBe('FORBIDDEN');
    expect(await attach((await kit.aUnion()).office)).toEqual({ evidence: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await attach(union.committee)).toEqual({ evidence: { recordId: visit.id }, userErrors: [] });
    expect((await ofTask(union.office, union, taskId)).welEvidence).toHaveLength(1);
  });
});

describe('the metrics of welfare', () => {
  it('wel.hospitalVisitRate and wel.mustVisitCompletion are percentages, the same for every viewer; one not built says so', async () => {
    const union = await kit.aUnion();
    const stay = await kit.reported(union);
    await kit.visited(union, { ...stay.visit!, version: 1 });
    await kit.reported(union, { from: '2025-05-19' });
    await kit.raised(union);
    await kit.raised(union, { trigger: 'RETIREMENT' });
    for (const caller of [union.office, nobody]) {
      expect((await ofTask(caller, union, aTask())).welMetrics).toEqual([
        { metric: 'wel.hospitalVisitRate', value: 50, reason: null },
        { metric: 'wel.mustVisitCompletion', value: 25, reason: null },
        { metric: 'wel.birthdayCoverage', value: null, reason: expect.stringContaining('not built yet') },
      ]);
    }
  });
  it('wel.hospitalVisitRate is 100 where nobody was in hospital', async () => {
    const union = await kit.aUnion();
    expect((await ofTask(union.office, union, aTask())).welMetrics[0]).toEqual({ metric: 'wel.hospitalVisitRate', value: 100, reason: null });
  });
});
