import { aPerson, holding, memberOf, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { ulid } from 'ulid';
import { membership } from '../subgraph.js';
import { anIdNumber, refusal, registerOf, type Answer, type Register } from './member.seed.js';

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

describe('MEM-05 joining', () => {
  it('MEM-05 counts a new recruit from the day of approval on, and raises the group assignment task', async () => {
    const org = await register.anOrganization();
    const office = holding('UNION_OFFICE', org);
    const applied = await register.apply(aPerson({ subject: 'recruit' }), org, { name: '新职工' });
    expect(applied.member).toMatchObject({ status: 'APPLIED', joinedOn: null });
    expect(await register.act(office, 'approve', { id: applied.member!.id, version: 1 })).toMatchObject({
      userErrors: [],
      member: { status: 'ACTIVE', joinedOn: '2025-03-31', version: 2 },
    });
    const count =
      'query ($id: ID!) { organization(id: $id) { before: memberCount(on: "2025-03-30") today: memberCount } groupAssignmentTasks(filter: { state: { eq: OPEN } }) { nodes { raisedOn member { name } } } }';
    expect(await service.data(office, count, { id: org })).toEqual({
      organization: { before: 0, today: 1 },
      groupAssignmentTasks: { nodes: [{ raisedOn: '2025-03-31', member: { name: '新职工' } }] },
    });
  });
  it('MEM-05 links the sign-in of a person who applied in person, with the role of a member', async () => {
    const org = await register.anOrganization();
    const applied = await register.apply(aPerson({ subject: 'li.na' }), org);
    await register.act(holding('UNION_OFFICE', org), 'approve', { id: applied.member!.id, version: 1 });
    expect(await service.data(aPerson({ subject: 'li.na' }), '{ myIdentity { memberId grants { role orgId } } }')).toEqual({
      myIdentity: { memberId: applied.member!.id, grants: [{ role: 'MEMBER', orgId: org }] },
    });
  });
  it('OR-12 lets nobody approve the own application', async () => {
    const org = await register.anOrganization();
    const chair = holding('GROUP_LEADER', org, { subject: 'both' });
    const applied = await register.apply(chair, org);
    const asOffice = holding('UNION_OFFICE', org, { subject: 'both' });
    expect(refusal(await register.act(asOffice, 'approve', { id: applied.member!.id, version: 1 }))).toBe('OWN_APPLICATION');
    expect(refusal(await register.act(holding('UNION_OFFICE', org, { subject: 'other' }), 'approve', { id: applied.member!.id, version: 1 }))).toBeUndefined();
  });
  it('OR-14c refuses a second live membership of one person anywhere, and takes the person again after leaving', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const idNumber = anIdNumber();
    const member = await register.aMember(org, { idNumber });
    expect((await register.apply(theProduct, other, { idNumber: idNumber.toLowerCase() })).userErrors[0]).toMatchObject({
      code: 'DUPLICATE_PERSON',
      field: ['input', 'idNumber'],
      clause: expect.stringContaining('第三条'),
    });
    await register.act(theProduct, 'end', { id: member.id, version: 2, reason: 'LEFT_EMPLOYMENT' });
    expect(refusal(await register.apply(theProduct, other, { idNumber }))).toBeUndefined();
  });
  it('MEM-05 answers a stranger with the ID number of a member, or of an applicant, as one with the number of nobody; the office alone learns it', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const [taken, applied, free] = [anIdNumber(), anIdNumber(), anIdNumber()];
    await register.aMember(org, { idNumber: taken });
    await register.apply(aPerson({ subject: 'honest' }), other, { idNumber: applied });
    const answers = await Promise.all([taken, applied, free].map((idNumber) => register.apply(aPerson({ subject: 'prober' }), other, { idNumber })));
    const told = answers.map((answer) => JSON.stringify({ ...answer, member: { ...answer.member, id: '' } }));
    expect(new Set(told).size).toBe(1);
    expect(answers[0]!.member?.status).toBe('APPLIED');
    const approved = await register.act(holding('UNION_OFFICE', other), 'approve', { id: answers[0]!.member!.id, version: 1 });
    expect(approved.userErrors[0]).toMatchObject({ code: 'DUPLICATE_PERSON', clause: expect.stringContaining('第三条') as unknown });
    expect(refusal(await register.apply(holding('UNION_OFFICE', other), other, { idNumber: taken }))).toBe('DUPLICATE_PERSON');
    expect(refusal(await register.apply(aPerson({ subject: 'prober' }), other, { idNumber: free }))).toBe('ALREADY_APPLIED');
  });
  it('OR-14c approves one of two applications of one person, though both at the same moment', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const idNumber = anIdNumber();
    const applied = [await register.apply(theProduct, org, { idNumber }), await register.apply(theProduct, other, { idNumber })];
    const answers = await Promise.all(applied.map(({ member }) => register.act(theProduct, 'approve', { id: member!.id, version: 1 })));
    expect(answers.map(refusal).sort()).toEqual(['DUPLICATE_PERSON', undefined]);
  });
  it('OR-14c lets one of two simultaneous applications of one person through', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const answers = await Promise.all([register.apply(theProduct, org, { idNumber }), register.apply(theProduct, org, { idNumber })]);
    expect(answers.map(refusal).sort()).toEqual(['ALREADY_APPLIED', undefined]);
  });
  it('MEM-05 declines with a reason, after which the person may apply again', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const applied = await register.apply(theProduct, org, { idNumber });
    expect(refusal(await register.act(theProduct, 'decline', { id: applied.member!.id, version: 1, reason: '短' }))).toBe('INVALID');
    expect((await register.act(theProduct, 'decline', { id: applied.member!.id, version: 1, reason: '不在本单位工作' })).member?.status).toBe('DECLINED');
    expect(refusal(await register.apply(theProduct, org, { idNumber }))).toBeUndefined();
  });
  it.each(['11010519491231002Y', '110105194912310029', '110105199002300018', '123', '110105299001010015'])('MEM-05 refuses the ID number %s', async (idNumber) => {
    expect(refusal(await register.apply(theProduct, await register.anOrganization(), { idNumber }))).toBe('INVALID_ID_NUMBER');
  });
  it('MEM-05 joins no earlier than the union was founded and no later than today', async () => {
    const org = await register.anOrganization();
    const applied = await register.apply(theProduct, org);
    const approve = (joinedOn: string): Promise<Answer> => register.act(theProduct, 'approve', { id: applied.member!.id, version: 1, joinedOn });
    expect(refusal(await approve('2019-12-31'))).toBe('INVALID');
    expect(refusal(await approve('2025-04-01'))).toBe('INVALID');
    expect((await approve('2020-01-01')).member?.joinedOn).toBe('2020-01-01');
  });
  it('OR-12 takes the application of an officer at another union as made in person, so that the sign-in is linked and nobody approves it for oneself', async () => {
    const [own, other] = [await register.anOrganization(), await register.anOrganization()];
    const officer = aPerson({ subject: 'officer', grants: [{ role: 'UNION_OFFICE', orgId: own }] });
    const applied = await register.apply(officer, other);
    const officeOfBoth = aPerson({
      subject: 'officer',
      grants: [
        { role: 'UNION_OFFICE', orgId: own },
        { role: 'UNION_OFFICE', orgId: other },
      ],
    });
    expect(refusal(await register.act(officeOfBoth, 'approve', { id: applied.member!.id, version: 1 }))).toBe('OWN_APPLICATION');
  });
  it('OR-14c refuses the application of a member in person for somebody else, whose membership the sign-in would take over', async () => {
    const org = await register.anOrganization();
    const { id } = await register.aMember(org);
    expect(refusal(await register.apply(memberOf(org, id), org))).toBe('DUPLICATE_PERSON');
    await register.act(theProduct, 'end', { id, version: 2, reason: 'RESIGNED' });
    expect(refusal(await register.apply(memberOf(org, id), org))).toBeUndefined();
  });
  it('MEM-05 takes a person again from the day of leaving on, and not before, so that nobody counts twice on one day', async () => {
    const org = await register.anOrganization();
    const idNumber = anIdNumber();
    const former = await register.aMember(org, { idNumber });
    await register.act(theProduct, 'end', { id: former.id, version: 2, reason: 'LEFT_EMPLOYMENT', on: '2025-03-01' });
    const { member } = await register.apply(theProduct, org, { idNumber });
    const approve = (joinedOn: string): Promise<Answer> => register.act(theProduct, 'approve', { id: member!.id, version: 1, joinedOn });
    expect((await approve('2025-02-28')).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'joinedOn'] }]);
    expect(refusal(await approve('2025-03-01'))).toBeUndefined();
    expect([await register.memberCount(org, '2025-02-28'), await register.memberCount(org, '2025-03-01')]).toEqual([1, 1]);
  });
  it('MEM-05 gives a retry the first result, and refuses its requestId with another input', async () => {
    const org = await register.anOrganization();
    const input = { requestId: ulid(), idNumber: anIdNumber() };
    const first = await register.apply(theProduct, org, input);
    expect(await register.apply(theProduct, org, input)).toEqual(first);
    expect((await register.apply(theProduct, org, { ...input, name: '别人' })).userErrors).toMatchObject([{ code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] }]);
  });
  it('MEM-05 approves an application once, and refuses the version that was read before', async () => {
    const org = await register.anOrganization();
    const { member } = await register.apply(theProduct, org);
    const answers = await Promise.all([1, 2].map(() => register.act(theProduct, 'approve', { id: member!.id, version: 1 })));
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
    expect(await register.memberCount(org)).toBe(1);
  });
  it('MEM-01 never has a live membership in a dissolved organisation, though both happen at once', async () => {
    const org = await register.anOrganization();
    const [applied, dissolved] = await Promise.all([register.apply(theProduct, org), register.dissolve(org)]);
    expect([applied.userErrors.map(({ code }) => code), dissolved.map(({ code }) => code)]).toEqual(applied.member ? [[], ['NOT_EMPTY']] : [['ORGANIZATION_DISSOLVED'], []]);
  });
});

describe('MEM-05 the particulars', () => {
  it('MEM-05 changes what is given and leaves what is left out', async () => {
    const { id } = await register.aMember(await register.anOrganization(), { name: '王芳', department: '工程科' });
    expect((await register.act(theProduct, 'change', { id, version: 2, name: ' 王方 ', department: null })).member).toMatchObject({
      name: '王方',
      department: '工程科',
      version: 3,
    });
    expect(refusal(await register.act(theProduct, 'change', { id, version: 2, department: '财务科' }))).toBe('STALE_VERSION');
  });
  it.each([
    ['name', '字'.repeat(40), '字'.repeat(41)],
    ['name', '王', ' '],
    ['post', '字'.repeat(80), '字'.repeat(81)],
    ['department', '字'.repeat(80), '字'.repeat(81)],
    ['childBirthDates', Array<string>(20).fill('2025-03-31'), Array<string>(21).fill('2025-03-31')],
    ['childBirthDates', ['2025-03-31'], ['2025-04-01']],
  ])('MEM-05 takes a %s of %j and refuses one of %j', async (field, fits, not) => {
    const { id } = await register.aMember(await register.anOrganization());
    expect((await register.act(theProduct, 'change', { id, version: 2, [field]: not })).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', field] }]);
    expect(refusal(await register.act(theProduct, 'change', { id, version: 2, [field]: fits }))).toBeUndefined();
  });
  it('MEM-05 keeps the particulars of who has left as they were', async () => {
    const { id } = await register.aMember(await register.anOrganization());
    await register.act(theProduct, 'end', { id, version: 2, reason: 'RESIGNED' });
    expect(refusal(await register.act(theProduct, 'change', { id, version: 3, name: '王方' }))).toBe('WRONG_STATUS');
  });
});
