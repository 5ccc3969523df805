import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANONYMOUS, CALLER_HEADER, CallerSeal, type Caller } from '@uniongraph/access';
import { ticketSeal, type EvidenceSource, type EvidenceTicket } from '@uniongraph/evidence';
import { newId, recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema } from 'mongoose';
import { pino } from 'pino';
import { startService, type RunningService } from './index.js';

const notes: EvidenceSource = {
  recordType: 'Note',
  capabilityId: 'DEM-13',
  readPolicy: 'suggestion.read',
  attachPolicy: 'suggestion.adopt',
  toEvidence: () => ({ title: '一条建议', occurredOn: '2025-03-01' }),
};
const seal = new CallerSeal(randomBytes(32).toString('hex'));
const dbPrefix = newId('tst').toLowerCase();
const folder = mkdtempSync(join(tmpdir(), 'uniongraph-evidence-'));
let service: RunningService;
let computed = 0;

beforeAll(async () => {
  writeFileSync(join(folder, 'note.graphql'), '"记录 | A note"\ntype Note @key(fields: "id") {\n  "编号 | Id"\n  id: ID!\n}\n');
  const key = (): string => randomBytes(32).toString('base64');
  const schema = new Schema<StoredRecord>(recordFields, { versionKey: false });
  schema.index({ planTaskIds: 1 });
  service = await startService(
    {
      name: 'democracy',
      prefix: 'Dem',
      folder,
      slices: [],
      evidence: ({ connection }) => {
        connection.model('Note', schema);
        return { sources: [notes], metrics: { 'dem.raters': async () => (computed += 1) } };
      },
    },
    { mongoUri: process.env['TEST_MONGODB_URI']!, dbPrefix, keys: { fieldKey: key(), indexKey: key() }, seal, logger: pino({ level: 'silent' }) },
  );
});
afterAll(async () => {
  await service.store.connection.dropDatabase();
  await service.close();
  rmSync(folder, { recursive: true });
});

const FIELDS = 'demEvidence { id title planTaskIds } demMetrics { key metric value reason }';
const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PlanTask { ${FIELDS} } ... on WorkPlan { ${FIELDS} } } }`;
async function ask(representations: readonly object[], caller: Caller = ANONYMOUS): Promise<unknown[]> {
  const { data, errors } = await service.subgraph.execute({ query, variables: { representations }, headers: { [CALLER_HEADER]: seal.seal(caller) } });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data!['_entities'])) as unknown[];
}
const request = { key: 'k1', metric: 'dem.raters', args: [], from: '2025-01-01', to: '2025-12-31' };
const ticket = (subjectId: string, over: Partial<EvidenceTicket> = {}): string =>
  ticketSeal(seal).seal({ subjectId, orgId: 'root', tasks: [{ id: subjectId, earlierIds: [] }], metrics: [request], ...over });
async function aNote(...planTaskIds: string[]): Promise<string> {
  const record: StoredRecord = { _id: newId('not'), orgId: 'o', orgScope: ['root', 'o'], createdBy: 's', createdAt: new Date(0), version: 1, planTaskIds };
  await service.store.connection.model<StoredRecord>('Note').insertMany([record]);
  return record._id;
}

describe('evidence in a subgraph', () => {
  it('answers a task by the ticket of membership, and a plan by one for all its tasks', async () => {
    const [one, two] = [newId('tsk'), newId('tsk')];
    const ids = [await aNote(one), await aNote(one, two)];
    const metric = { key: 'k1', metric: 'dem.raters', reason: null };
    const tasks = [one, two].map((id) => ({ id, earlierIds: [] }));
    const [task, plan] = await ask([
      { __typename: 'PlanTask', id: one, evidenceTicket: ticket(one) },
      { __typename: 'WorkPlan', id: 'pln1', evidenceTicket: ticket('pln1', { tasks }) },
    ]);
    expect(task).toMatchObject({ demEvidence: [{ id: `Note:${ids[1]}`, title: null, planTaskIds: [one] }, { id: `Note:${ids[0]}` }], demMetrics: [metric] });
    expect(plan).toMatchObject({ demEvidence: [{ planTaskIds: [one, two] }, { planTaskIds: [one] }], demMetrics: [metric] });
  });
  it('computes a figure that many tasks ask for once a request', async () => {
    const before = computed;
    await ask(Array.from({ length: 50 }, () => newId('tsk')).map((id) => ({ __typename: 'PlanTask', id, evidenceTicket: ticket(id) })));
    expect(computed - before).toBe(1);
  });
  it('answers null without a ticket, by a forged one, and by that of another task', async () => {
    const id = newId('tsk');
    await aNote(id);
    const forged = new CallerSeal(randomBytes(32).toString('hex'));
    const tickets = [undefined, 'x.y', ticket(newId('tsk')), ticketSeal(forged).seal({ subjectId: id, orgId: 'root', tasks: [{ id, earlierIds: [] }], metrics: [request] })];
    const answers = await ask(tickets.map((evidenceTicket) => ({ __typename: 'PlanTask', id, ...(evidenceTicket && { evidenceTicket }) })));
    expect(answers).toEqual(tickets.map(() => ({ demEvidence: null, demMetrics: null })));
  });
  it('links a record to a task, and answers a refusal as one', async () => {
    const [id, taskId] = [await aNote(), newId('tsk')];
    const office: Caller = { kind: 'PERSON', subject: 'office', memberId: null, grants: [{ role: 'UNION_OFFICE', orgId: 'root' }] };
    const mutation = 'mutation ($input: AttachDemEvidenceInput!) { attachDemEvidence(input: $input) { evidence { recordId title planTaskIds } userErrors { code field } } }';
    const attach = async (recordId: string): Promise<unknown> => {
      const { data } = await service.subgraph.execute({
        query: mutation,
        variables: { input: { taskId, recordType: 'Note', recordId } },
        headers: { [CALLER_HEADER]: seal.seal(office) },
      });
      return JSON.parse(JSON.stringify(data)) as unknown;
    };
    expect(await attach(id)).toEqual({ attachDemEvidence: { evidence: { recordId: id, title: '一条建议', planTaskIds: [taskId] }, userErrors: [] } });
    expect(await attach('not1')).toEqual({ attachDemEvidence: { evidence: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'recordId'] }] } });
  });
});
