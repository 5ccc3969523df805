import type { Caller } from '@uniongraph/access';
import { actsOn, holding, memberOf, type Acts } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { GroupsUnderTest, type Union } from '../group/group.seed.js';

const CADRE = `id version post fullTime from termTo to endReason member { id } filedWith { id } evaluations { year grade comment on }`;
const SELECTIONS = {
  appointCadre: ['cadre', CADRE],
  releaseCadre: ['cadre', CADRE],
  evaluateCadre: ['cadre', CADRE],
  setCadreTrainingRequirement: ['cadreTrainingRequirement', 'id post year revision minSessions topics organization { id }'],
} as const;
interface Versioned {
  id: string;
  version: number;
}

let unions: GroupsUnderTest;
let acts: Acts<keyof typeof SELECTIONS>;
beforeAll(async () => {
  unions = await GroupsUnderTest.start('2025-06-20T10:00:00+08:00');
  acts = actsOn(unions.service, SELECTIONS);
});
afterAll(async () => {
  await culture().dropDatabase();
  await unions.service.close();
});

const culture = () => {
  const { connection } = unions.service.store;
  return connection.getClient().db(connection.name.replace(/_[a-z]+$/, '_culture'));
};
/** As culture reports an attendance. */
async function attended(memberId: string, over: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const attendanceId = `att${ulid()}`;
  const payload = { attendanceId, activityId: `act${ulid()}`, memberId, on: '2025-04-10', kind: 'LECTURE', tags: ['工会主席培训'], ...over };
  const event = { _id: `evt${ulid()}`, type: 'AttendanceRecorded', orgId: 'org', recordId: attendanceId, payload, at: new Date() };
  await culture()
    .collection<{ _id: string }>('outbox')
    .insertOne(event, { writeConcern: { w: 'majority' } });
  await unions.service.caughtUp();
}
const appointment = ({ id, members }: Union, over: object = {}) => ({ orgId: id, memberId: members[0], post: 'CHAIR', fullTime: false, from: '2025-01-01', ...over });
const appointed = (union: Union, over: object = {}): Promise<Versioned> => acts.must<Versioned>(union.office, 'appointCadre', appointment(union, over));
interface Training {
  cadre: { id: string; post: string };
  required: number;
  attended: number;
  missingTopics: string[];
  compliant: boolean;
}
async function trainings(caller: Caller, orgId: string, more = ''): Promise<Training[]> {
  const query = `query ($orgId: ID!) { cadreTrainingCompliance(orgId: $orgId, year: 2025 ${more}) { compliant trainings { cadre { id post } required attended missingTopics compliant } } }`;
  const { cadreTrainingCompliance } = await unions.service.data<{ cadreTrainingCompliance: { trainings: Training[]; compliant: number } }>(caller, query, { orgId });
  expect(cadreTrainingCompliance.compliant).toBe(cadreTrainingCompliance.trainings.filter(({ compliant }) => compliant).length);
  return cadreTrainingCompliance.trainings;
}

describe('MEM-27 the training of cadres', () => {
  it("MEM-27 shows 1/1 for the chair who attended the April course, required by the city's education union", async () => {
    const city = await unions.union(0);
    const school = await unions.union(2, city.id);
    await acts.must(city.office, 'setCadreTrainingRequirement', { orgId: city.id, post: 'CHAIR', year: 2025, minSessions: 1, topics: ['UNION'] });
    const { id } = await appointed(school);
    await appointed(school, { memberId: school.members[1], post: 'COMMITTEE_MEMBER' });
    expect(await trainings(school.office, school.id, ', post: CHAIR')).toMatchObject([{ required: 1, attended: 0, missingTopics: ['UNION'], compliant: false }]);
    await attended(school.members[0]!);
    const both = await trainings(school.office, school.id);
    expect(both).toContainEqual({ cadre: { id, post: 'CHAIR' }, required: 1, attended: 1, missingTopics: [], compliant: true });
    expect(both.find(({ cadre }) => cadre.post === 'COMMITTEE_MEMBER')).toMatchObject({ required: 0, attended: 0, compliant: true });
    expect(await trainings(city.office, city.id)).toEqual(both);
  });
  it('MEM-27 counts what culture reported as a lecture in the year alone, and what it did not report not at all', async () => {
    const union = await unions.union(1);
    await acts.must(union.office, 'setCadreTrainingRequirement', { orgId: union.id, year: 2025, minSessions: 2 });
    await appointed(union);
    const [member] = union.members;
    await attended(member!, { on: '2025-01-01' });
    await attended(member!, { kind: 'SPORTS' });
    await attended(member!, { kind: undefined });
    await attended(member!, { on: '2024-12-31' });
    expect(await trainings(union.office, union.id)).toMatchObject([{ required: 2, attended: 1, compliant: false }]);
    await attended(member!, { on: '2025-12-31' });
    expect(await trainings(union.office, union.id)).toMatchObject([{ required: 2, attended: 2, compliant: true }]);
  });
  it('MEM-27 takes an event that comes twice once', async () => {
    const union = await unions.union(1);
    await appointed(union);
    const same = { attendanceId: `att${ulid()}`, activityId: `act${ulid()}` };
    await attended(union.members[0]!, same);
    await attended(union.members[0]!, same);
    expect(await trainings(union.office, union.id)).toMatchObject([{ attended: 1 }]);
  });
  it('MEM-27 lets the latest requirement count, that for the post before that for each, and the own before the superior’s', async () => {
    const city = await unions.union(0);
    const school = await unions.union(1, city.id);
    await appointed(school);
    const require = (union: Union, over: object) => acts.must(union.office, 'setCadreTrainingRequirement', { orgId: union.id, year: 2025, minSessions: 1, ...over });
    const required = async (): Promise<number> => (await trainings(school.office, school.id))[0]!.required;
    await require(city, { minSessions: 3 });
    expect(await required()).toBe(3);
    expect(await require(city, { minSessions: 4 })).toMatchObject({ revision: 2, post: null });
    expect(await required()).toBe(4);
    await require(school, { minSessions: 1 });
    expect(await required()).toBe(1);
    await require(school, { minSessions: 2, post: 'CHAIR' });
    expect(await required()).toBe(2);
    await require(school, { minSessions: 9, year: 2024 });
    expect(await required()).toBe(2);
  });
  it('MEM-27 takes a requirement of 0 to 50 sessions in a year of four digits', async () => {
    const union = await unions.union(0);
    const require = (over: object) => acts.refusals(union.office, 'setCadreTrainingRequirement', { orgId: union.id, year: 2025, minSessions: 1, ...over });
    expect([await require({ minSessions: -1 }), await require({ minSessions: 51 }), await require({ year: 25 })]).toEqual([
      ['INVALID input minSessions'],
      ['INVALID input minSessions'],
      ['INVALID input year'],
    ]);
    expect([await require({ minSessions: 0 }), await require({ minSessions: 50 })]).toEqual([[], []]);
  });
  it('MEM-27 costs the same for one cadre as for many', async () => {
    const union = await unions.union(3);
    await appointed(union);
    const one = await unions.service.commandsOf(() => trainings(union.office, union.id));
    await appointed(union, { memberId: union.members[1], post: 'VICE_CHAIR' });
    await appointed(union, { memberId: union.members[2], post: 'OFFICE_STAFF' });
    expect(await unions.service.commandsOf(() => trainings(union.office, union.id))).toEqual(one);
  });
});

describe('MEM-27 the register of cadres', () => {
  it('MEM-27 appoints full-time and part-time, files with a superior, and ends a post with its reason', async () => {
    const city = await unions.union(0);
    const union = await unions.union(2, city.id);
    const cadre = await acts.must<Versioned>(union.office, 'appointCadre', appointment(union, { fullTime: true, filedWithId: city.id, termTo: '2029-12-31' }));
    expect(cadre).toMatchObject({ post: 'CHAIR', fullTime: true, from: '2025-01-01', to: null, member: { id: union.members[0] }, filedWith: { id: city.id } });
    const release = (over: object) => acts.refusals(union.office, 'releaseCadre', { id: cadre.id, version: 1, reason: '工作调动', ...over });
    expect([await release({ on: '2024-12-31' }), await release({ on: '2025-06-21' }), await release({ reason: ' ' })]).toEqual([
      ['INVALID input on'],
      ['INVALID input on'],
      ['INVALID input reason'],
    ]);
    expect(await release({ on: '2025-06-20' })).toEqual([]);
    expect(await release({ version: 2 })).toEqual(['WRONG_STATE input id']);
    expect(await trainings(union.office, union.id)).toEqual([]);
    expect(await acts.refusals(union.office, 'appointCadre', appointment(union, { from: '2025-06-20' }))).toEqual([]);
  });
  it('MEM-27 refuses a post that the member holds, one to come, a term that ends before it, and a filing elsewhere', async () => {
    const [union, other] = [await unions.union(2), await unions.union(1)];
    const appoint = (over: object) => acts.refusals(union.office, 'appointCadre', appointment(union, over));
    expect(await appoint({})).toEqual([]);
    expect(await appoint({})).toEqual(['ALREADY_APPOINTED input memberId']);
    expect(await appoint({ post: 'OFFICE_STAFF' })).toEqual([]);
    expect(await appoint({ post: 'VICE_CHAIR', from: '2025-06-21' })).toEqual(['INVALID input from']);
    expect(await appoint({ post: 'VICE_CHAIR', termTo: '2024-12-31' })).toEqual(['INVALID input termTo']);
    expect(await appoint({ post: 'VICE_CHAIR', filedWithId: other.id })).toEqual(['INVALID input filedWithId']);
    expect(await appoint({ memberId: other.members[0] })).toEqual(['NOT_FOUND input memberId']);
    await unions.register.act(union.office, 'retire', { id: union.members[1]!, version: await unions.versionOf(union.members[1]!), on: '2025-06-01' });
    expect(await appoint({ memberId: union.members[1] })).toEqual(['NOT_ELIGIBLE input memberId']);
  });
  it('MEM-27 evaluates a year once, of those in which the post was held', async () => {
    const union = await unions.union(1);
    const { id } = await appointed(union, { from: '2024-03-01' });
    const evaluate = (year: number, version = 1) => acts.refusals(union.office, 'evaluateCadre', { id, version, year, grade: 'EXCELLENT', comment: '任劳任怨' });
    expect([await evaluate(2023), await evaluate(2026)]).toEqual([['INVALID input year'], ['INVALID input year']]);
    expect([await evaluate(2024), await evaluate(2024, 2), await evaluate(2025, 2)]).toEqual([[], ['ALREADY_EVALUATED input year'], []]);
  });
  it('OR-10 extends the contract of a full-time chair by the length of the term, and of a part-time one to its end', async () => {
    const union = await unions.union(2);
    const term = { from: '2023-01-01', termTo: '2025-12-31' };
    const [full, part] = [await appointed(union, { ...term, fullTime: true }), await appointed(union, { ...term, memberId: union.members[1] })];
    const untimed = await appointed(union, { post: 'OFFICE_STAFF' });
    const extension = async (id: string, more = '') =>
      (
        await unions.service.data<{ cadre: { contractExtension: { endsOn: string; extended: boolean; clause: string } | null } }>(
          union.office,
          `query ($id: ID!) { cadre(id: $id) { contractExtension(contractEndsOn: "2024-06-30" ${more}) { endsOn extended clause } } }`,
          { id },
        )
      ).cadre.contractExtension;
    expect(await extension(full.id)).toEqual({ endsOn: '2028-12-31', extended: true, clause: expect.stringContaining('19') as string });
    expect(await extension(part.id)).toMatchObject({ endsOn: '2025-12-31', extended: true });
    expect(await extension(full.id, ', grossFault: true')).toMatchObject({ endsOn: '2024-06-30', extended: false });
    expect(await extension(untimed.id)).toBeNull();
  });
});

describe('MEM-27 who sees and does what', () => {
  it('MEM-27 shows a cadre the own post and its evaluation, the office those of the union, and others nothing', async () => {
    const union = await unions.union(2);
    const { id } = await appointed(union);
    await acts.must(union.office, 'evaluateCadre', { id, version: 1, year: 2025, grade: 'COMPETENT' });
    const seen = async (caller: Caller) =>
      (await unions.service.data<{ cadre: object | null }>(caller, 'query ($id: ID!) { cadre(id: $id) { post evaluations { grade } } }', { id })).cadre;
    const whole = { post: 'CHAIR', evaluations: [{ grade: 'COMPETENT' }] };
    expect([await seen(union.office), await seen(memberOf(union.id, union.members[0]!))]).toEqual([whole, whole]);
    expect(await seen(holding('COMMITTEE_MEMBER', union.id))).toEqual({ post: 'CHAIR', evaluations: null });
    const outsider = holding('UNION_OFFICE', (await unions.union(0)).id);
    expect([await seen(memberOf(union.id, union.members[1]!)), await seen(outsider)]).toEqual([null, null]);
    expect(await trainings(outsider, union.id)).toEqual([]);
    expect(await acts.refusals(outsider, 'releaseCadre', { id, version: 2, reason: 'x' })).toEqual(['NOT_FOUND input id']);
    expect(await acts.refusals(outsider, 'appointCadre', appointment(union))).toEqual(['NOT_FOUND input orgId']);
  });
  it('MEM-27 gives a retry the first result, and takes nothing of a dissolved organisation', async () => {
    const union = await unions.union(1);
    const input = appointment(union, { requestId: 'once' });
    expect(await acts.must(union.office, 'appointCadre', input)).toEqual(await acts.must(union.office, 'appointCadre', input));
    const gone = await unions.union(0);
    await unions.register.dissolve(gone.id);
    expect(await acts.refusals(gone.office, 'setCadreTrainingRequirement', { orgId: gone.id, year: 2025, minSessions: 1 })).toEqual(['ORGANIZATION_DISSOLVED input orgId']);
  });
});
