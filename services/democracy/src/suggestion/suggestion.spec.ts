import { factsFor, holding, memberOf, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { democracy } from '../subgraph.js';
import { proposalsOf, RECORD_BENEFIT, refusal, type Answer, type Proposals } from './suggestion.seed.js';

let service: TestService;
let facts: Facts;
let proposals: Proposals;
beforeAll(async () => {
  service = await startTestService(democracy);
  service.at('2025-05-20T10:00:00+08:00');
  facts = factsFor(service);
  proposals = proposalsOf(service, facts);
});
afterAll(() => service.close());

describe('DEM-13 from submission to benefit', () => {
  it("DEM-13 takes a proposal of an active member with co-authors, at the author's organisation", async () => {
    const union = await proposals.aUnion();
    const other = await facts.member(union.org);
    expect(await proposals.submitted(union, { coAuthorIds: [other, union.author] })).toMatchObject({
      state: 'RECEIVED',
      version: 1,
      submittedOn: '2025-05-20',
      organization: { id: union.org },
      authors: [{ id: union.author }, { id: other }],
    });
  });
  it('DEM-13 goes from received to assessed, adopted, implemented and its confirmed benefit', async () => {
    const union = await proposals.aUnion();
    const suggestion = await proposals.implemented(union);
    expect(suggestion).toMatchObject({ state: 'IMPLEMENTED', adoptedOn: '2025-05-20', implementedOn: '2025-05-20' });
    const { suggestion: counted } = await proposals.act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 1_250_000, awardFen: 50_000 });
    expect(counted).toMatchObject({ benefitFen: 1_250_000, awardFen: 50_000, version: 5 });
  });
  it('DEM-13 refuses the benefit when an author records it, even one who is the finance officer', async () => {
    const union = await proposals.aUnion();
    const suggestion = await proposals.implemented(union);
    const authorInFinance = holding('FINANCE_OFFICER', union.org, { memberId: union.author });
    expect(refusal(await proposals.act(authorInFinance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 100 }))).toBe('OWN_SUGGESTION');
    expect(
      (await service.ask(memberOf(union.org, union.author), RECORD_BENEFIT, { input: { id: suggestion.id, version: 4, benefitFen: 100 } })).errors?.[0]?.extensions['code'],
    ).toBe('FORBIDDEN');
    const authorsOtherRole = holding('FINANCE_OFFICER', union.org, { subject: union.author });
    expect(refusal(await proposals.act(authorsOtherRole, 'benefit', { id: suggestion.id, version: 4, benefitFen: 100 }))).toBe('OWN_SUGGESTION');
    expect(refusal(await proposals.act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 0 }))).toBeUndefined();
  });
  it('DEM-13 refuses each step out of order', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union);
    expect(refusal(await proposals.act(union.office, 'adopt', { id, version: 1 }))).toBe('WRONG_STATE');
    expect(refusal(await proposals.act(union.office, 'implement', { id, version: 1 }))).toBe('WRONG_STATE');
    expect(refusal(await proposals.act(union.finance, 'benefit', { id, version: 1, benefitFen: 1 }))).toBe('WRONG_STATE');
    await proposals.act(union.office, 'assess', { id, version: 1, opinion: '可行' });
    expect(refusal(await proposals.act(union.office, 'assess', { id, version: 2, opinion: '再评' }))).toBe('WRONG_STATE');
    await proposals.act(union.office, 'adopt', { id, version: 2 });
    expect(refusal(await proposals.act(union.office, 'decline', { id, version: 3, reason: '反悔' }))).toBe('WRONG_STATE');
  });
  it('DEM-13 declines with a reason and never without', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union);
    expect((await proposals.act(union.office, 'decline', { id, version: 1, reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await proposals.act(union.office, 'decline', { id, version: 1, reason: '预算不足' })).suggestion).toMatchObject({ state: 'DECLINED' });
  });
  it('DEM-13 dates the implementation between adoption and today', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union);
    await proposals.act(union.office, 'assess', { id, version: 1, opinion: '可行' });
    await proposals.act(union.office, 'adopt', { id, version: 2 });
    expect(refusal(await proposals.act(union.office, 'implement', { id, version: 3, on: '2025-05-19' }))).toBe('INVALID');
    expect(refusal(await proposals.act(union.office, 'implement', { id, version: 3, on: '2025-05-21' }))).toBe('INVALID');
    expect(refusal(await proposals.act(union.office, 'implement', { id, version: 3, on: '2025-05-20' }))).toBeUndefined();
  });
  it('DEM-13 takes the adoption rate over the days asked for, of the subtree', async () => {
    const union = await proposals.aUnion();
    await proposals.implemented(union);
    await proposals.submitted(union);
    await proposals.submitted(union);
    const rate = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { adoptionRate(orgId: $org, from: $from, to: $to) { received adopted rate } }';
    const over = (from: string, to: string): Promise<unknown> => service.data(union.office, rate, { org: union.org, from, to });
    expect(await over('2025-05-20', '2025-05-20')).toEqual({ adoptionRate: { received: 3, adopted: 1, rate: 1 / 3 } });
    expect(await over('2025-05-21', '2025-06-30')).toEqual({ adoptionRate: { received: 0, adopted: 0, rate: null } });
  });
});

describe('DEM-13 input against a rule', () => {
  it('DEM-13 refuses an author who is not, or no longer, an active member, and leaves nothing behind', async () => {
    const union = await proposals.aUnion();
    const left = await facts.member(union.org, { status: 'LEFT' });
    const before = await service.store.connection.collection('suggestions').countDocuments();
    expect(refusal(await proposals.act(memberOf(union.org, left), 'submit', { topic: 'x', text: 'y' }))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await proposals.act(memberOf(union.org, union.author), 'submit', { topic: 'x', text: 'y', coAuthorIds: [left] }))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await proposals.act(memberOf(union.org, 'mem00000000000000000000000000'), 'submit', { topic: 'x', text: 'y' }))).toBe('MEMBER_NOT_ACTIVE');
    expect(await service.store.connection.collection('suggestions').countDocuments()).toBe(before);
  });
  it('DEM-13 refuses a co-author who is not active elsewhere just as one who does not exist', async () => {
    const union = await proposals.aUnion();
    const submit = (coAuthorId: string): Promise<Answer> => proposals.act(memberOf(union.org, union.author), 'submit', { topic: 'x', text: 'y', coAuthorIds: [coAuthorId] });
    const [inactive, absent] = [await submit(await facts.member(await facts.organization(), { status: 'RETIRED' })), await submit('mem00000000000000000000000000')];
    expect(inactive).toEqual(absent);
    expect(absent.userErrors).toEqual([{ code: 'MEMBER_NOT_ACTIVE', field: ['input', 'coAuthorIds'] }]);
  });
  it('DEM-13 refuses a proposal of a dissolved organisation', async () => {
    const org = await facts.organization({ status: 'DISSOLVED' });
    expect(refusal(await proposals.act(memberOf(org, await facts.member(org)), 'submit', { topic: 'x', text: 'y' }))).toBe('ORGANIZATION_DISSOLVED');
  });
  it('DEM-13 takes twenty authors and twenty plan tasks, and not one more', async () => {
    const union = await proposals.aUnion();
    const author = memberOf(union.org, union.author);
    const others = await Promise.all(Array.from({ length: 20 }, () => facts.member(union.org)));
    const tasks = Array.from({ length: 21 }, (_, i) => `tsk${i}`);
    expect((await proposals.act(author, 'submit', { topic: 'x', text: 'y', coAuthorIds: others.slice(1), planTaskIds: tasks.slice(1) })).userErrors).toEqual([]);
    expect((await proposals.act(author, 'submit', { topic: 'x', text: 'y', coAuthorIds: others })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'coAuthorIds'] }]);
    expect((await proposals.act(author, 'submit', { topic: 'x', text: 'y', planTaskIds: tasks })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'planTaskIds'] }]);
  });
  it('DEM-13 gives a retry the first result, and refuses its requestId with another input', async () => {
    const union = await proposals.aUnion();
    const submit = (topic: string): Promise<Answer> => proposals.act(memberOf(union.org, union.author), 'submit', { requestId: 'once', topic, text: 'y' });
    const first = await submit('x');
    expect(await submit('x')).toEqual(first);
    expect((await submit('z')).userErrors).toEqual([{ code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] }]);
    expect(refusal(await proposals.act(union.office, 'assess', { id: first.suggestion!.id, version: 2, opinion: 'x' }))).toBe('STALE_VERSION');
  });
  it.each([
    ['topic', { topic: '字'.repeat(80) }, { topic: '字'.repeat(81) }],
    ['text', { text: '字'.repeat(4_000) }, { text: '字'.repeat(4_001) }],
    ['problem', { problem: '字'.repeat(1_000) }, { problem: '字'.repeat(1_001) }],
  ])('DEM-13 takes a %s of full length and refuses one character more', async (field, fits, tooLong) => {
    const union = await proposals.aUnion();
    const author = memberOf(union.org, union.author);
    expect((await proposals.act(author, 'submit', { topic: 'x', text: 'y', ...fits })).userErrors).toEqual([]);
    expect((await proposals.act(author, 'submit', { topic: 'x', text: 'y', ...tooLong })).userErrors).toEqual([{ code: 'INVALID', field: ['input', field] }]);
  });
  it('DEM-13 answers a Money of 10.5 as bad input and a negative one as a refusal', async () => {
    const union = await proposals.aUnion();
    const suggestion = await proposals.implemented(union);
    const answer = await service.ask(union.finance, RECORD_BENEFIT, { input: { id: suggestion.id, version: 4, benefitFen: 10.5 } });
    expect(answer.errors?.[0]?.message).toContain('1050');
    expect((await proposals.act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: -1 })).userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'benefitFen'] },
    ]);
  });
  it('DEM-13 lets one of two decisions on the same version through', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union);
    const answers = await Promise.all([
      proposals.act(union.office, 'assess', { id, version: 1, opinion: '可行' }),
      proposals.act(union.office, 'decline', { id, version: 1, reason: '不可行' }),
    ]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
});
