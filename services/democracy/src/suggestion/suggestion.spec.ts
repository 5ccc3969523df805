import type { Caller } from '@uniongraph/access';
import { factsFor, holding, memberOf, nobody, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { democracy } from '../subgraph.js';

const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { suggestion { id version state submittedOn adoptedOn implementedOn benefitFen awardFen authors { id } organization { id } } userErrors { code field } } }`;
const DOCUMENTS = {
  submit: mutation('submitSuggestion', 'SubmitSuggestionInput'),
  assess: mutation('assessSuggestion', 'AssessSuggestionInput'),
  adopt: mutation('adoptSuggestion', 'AdoptSuggestionInput'),
  implement: mutation('implementSuggestion', 'ImplementSuggestionInput'),
  decline: mutation('declineSuggestion', 'DeclineSuggestionInput'),
  benefit: mutation('recordBenefit', 'RecordBenefitInput'),
};

interface Suggestion {
  id: string;
  version: number;
  state: string;
  benefitFen: number | null;
  authors: { id: string }[] | null;
  organization: { id: string };
}
interface Answer {
  suggestion: Suggestion | null;
  userErrors: { code: string; field: string[] }[];
}

let service: TestService;
let facts: Facts;
beforeAll(async () => {
  service = await startTestService(democracy);
  service.at('2025-05-20T10:00:00+08:00');
  facts = factsFor(service);
});
afterAll(() => service.close());

async function act(caller: Caller, document: keyof typeof DOCUMENTS, input: Record<string, unknown>): Promise<Answer> {
  return Object.values(await service.data<Record<string, Answer>>(caller, DOCUMENTS[document], { input }))[0]!;
}
const refusal = ({ userErrors }: Answer): string | undefined => userErrors[0]?.code;

interface Union {
  org: string;
  author: string;
  office: Caller;
  finance: Caller;
}
async function aUnion(): Promise<Union> {
  const org = await facts.organization();
  return { org, author: await facts.member(org), office: holding('UNION_OFFICE', org), finance: holding('FINANCE_OFFICER', org) };
}
async function submitted({ org, author }: Union, over: Record<string, unknown> = {}): Promise<Suggestion> {
  const { suggestion, userErrors } = await act(memberOf(org, author), 'submit', { topic: '改进泵站巡查', text: '用二维码签到', ...over });
  expect(userErrors).toEqual([]);
  return suggestion!;
}
async function implemented(union: Union): Promise<Suggestion> {
  const { id } = await submitted(union);
  await act(union.office, 'assess', { id, version: 1, opinion: '可行' });
  await act(union.office, 'adopt', { id, version: 2 });
  return (await act(union.office, 'implement', { id, version: 3 })).suggestion!;
}

describe('DEM-13 from submission to benefit', () => {
  it('DEM-13 takes a proposal of an active member with co-authors, at the author\'s organisation', async () => {
    const union = await aUnion();
    const other = await facts.member(union.org);
    expect(await submitted(union, { coAuthorIds: [other, union.author] })).toMatchObject({
      state: 'RECEIVED', version: 1, submittedOn: '2025-05-20', organization: { id: union.org }, authors: [{ id: union.author }, { id: other }],
    });
  });
  it('DEM-13 goes from received to assessed, adopted, implemented and its confirmed benefit', async () => {
    const union = await aUnion();
    const suggestion = await implemented(union);
    expect(suggestion).toMatchObject({ state: 'IMPLEMENTED', adoptedOn: '2025-05-20', implementedOn: '2025-05-20' });
    const { suggestion: counted } = await act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 1_250_000, awardFen: 50_000 });
    expect(counted).toMatchObject({ benefitFen: 1_250_000, awardFen: 50_000, version: 5 });
  });
  it('DEM-13 refuses the benefit when an author records it, even one who is the finance officer', async () => {
    const union = await aUnion();
    const suggestion = await implemented(union);
    const authorInFinance = holding('FINANCE_OFFICER', union.org, { memberId: union.author });
    expect(refusal(await act(authorInFinance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 100 }))).toBe('OWN_SUGGESTION');
    expect((await service.ask(memberOf(union.org, union.author), DOCUMENTS.benefit, { input: { id: suggestion.id, version: 4, benefitFen: 100 } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const authorsOtherRole = holding('FINANCE_OFFICER', union.org, { subject: union.author });
    expect(refusal(await act(authorsOtherRole, 'benefit', { id: suggestion.id, version: 4, benefitFen: 100 }))).toBe('OWN_SUGGESTION');
    expect(refusal(await act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: 0 }))).toBeUndefined();
  });
  it('DEM-13 refuses each step out of order', async () => {
    const union = await aUnion();
    const { id } = await submitted(union);
    expect(refusal(await act(union.office, 'adopt', { id, version: 1 }))).toBe('WRONG_STATE');
    expect(refusal(await act(union.office, 'implement', { id, version: 1 }))).toBe('WRONG_STATE');
    expect(refusal(await act(union.finance, 'benefit', { id, version: 1, benefitFen: 1 }))).toBe('WRONG_STATE');
    await act(union.office, 'assess', { id, version: 1, opinion: '可行' });
    expect(refusal(await act(union.office, 'assess', { id, version: 2, opinion: '再评' }))).toBe('WRONG_STATE');
    await act(union.office, 'adopt', { id, version: 2 });
    expect(refusal(await act(union.office, 'decline', { id, version: 3, reason: '反悔' }))).toBe('WRONG_STATE');
  });
  it('DEM-13 declines with a reason and never without', async () => {
    const union = await aUnion();
    const { id } = await submitted(union);
    expect((await act(union.office, 'decline', { id, version: 1, reason: ' ' })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'reason'] }]);
    expect((await act(union.office, 'decline', { id, version: 1, reason: '预算不足' })).suggestion).toMatchObject({ state: 'DECLINED' });
  });
  it('DEM-13 dates the implementation between adoption and today', async () => {
    const union = await aUnion();
    const { id } = await submitted(union);
    await act(union.office, 'assess', { id, version: 1, opinion: '可行' });
    await act(union.office, 'adopt', { id, version: 2 });
    expect(refusal(await act(union.office, 'implement', { id, version: 3, on: '2025-05-19' }))).toBe('INVALID');
    expect(refusal(await act(union.office, 'implement', { id, version: 3, on: '2025-05-21' }))).toBe('INVALID');
    expect(refusal(await act(union.office, 'implement', { id, version: 3, on: '2025-05-20' }))).toBeUndefined();
  });
  it('DEM-13 takes the adoption rate over the days asked for, of the subtree', async () => {
    const union = await aUnion();
    await implemented(union);
    await submitted(union);
    await submitted(union);
    const rate = 'query ($org: ID!, $from: LocalDate!, $to: LocalDate!) { adoptionRate(orgId: $org, from: $from, to: $to) { received adopted rate } }';
    const over = (from: string, to: string): Promise<unknown> => service.data(union.office, rate, { org: union.org, from, to });
    expect(await over('2025-05-20', '2025-05-20')).toEqual({ adoptionRate: { received: 3, adopted: 1, rate: 1 / 3 } });
    expect(await over('2025-05-21', '2025-06-30')).toEqual({ adoptionRate: { received: 0, adopted: 0, rate: null } });
  });
});

describe('DEM-13 input against a rule', () => {
  it('DEM-13 refuses an author who is not, or no longer, an active member, and leaves nothing behind', async () => {
    const union = await aUnion();
    const left = await facts.member(union.org, { status: 'LEFT' });
    const before = await service.store.connection.collection('suggestions').countDocuments();
    expect(refusal(await act(memberOf(union.org, left), 'submit', { topic: 'x', text: 'y' }))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await act(memberOf(union.org, union.author), 'submit', { topic: 'x', text: 'y', coAuthorIds: [left] }))).toBe('MEMBER_NOT_ACTIVE');
    expect(refusal(await act(memberOf(union.org, 'mem00000000000000000000000000'), 'submit', { topic: 'x', text: 'y' }))).toBe('MEMBER_NOT_ACTIVE');
    expect(await service.store.connection.collection('suggestions').countDocuments()).toBe(before);
  });
  it('DEM-13 refuses a co-author who is not active elsewhere just as one who does not exist', async () => {
    const union = await aUnion();
    const submit = (coAuthorId: string): Promise<Answer> => act(memberOf(union.org, union.author), 'submit', { topic: 'x', text: 'y', coAuthorIds: [coAuthorId] });
    const [inactive, absent] = [await submit(await facts.member(await facts.organization(), { status: 'RETIRED' })), await submit('mem00000000000000000000000000')];
    expect(inactive).toEqual(absent);
    expect(absent.userErrors).toEqual([{ code: 'MEMBER_NOT_ACTIVE', field: ['input', 'coAuthorIds'] }]);
  });
  it('DEM-13 refuses a proposal of a dissolved organisation', async () => {
    const org = await facts.organization({ status: 'DISSOLVED' });
    expect(refusal(await act(memberOf(org, await facts.member(org)), 'submit', { topic: 'x', text: 'y' }))).toBe('ORGANIZATION_DISSOLVED');
  });
  it('DEM-13 takes twenty authors and twenty plan tasks, and not one more', async () => {
    const union = await aUnion();
    const author = memberOf(union.org, union.author);
    const others = await Promise.all(Array.from({ length: 20 }, () => facts.member(union.org)));
    const tasks = Array.from({ length: 21 }, (_, i) => `tsk${i}`);
    expect((await act(author, 'submit', { topic: 'x', text: 'y', coAuthorIds: others.slice(1), planTaskIds: tasks.slice(1) })).userErrors).toEqual([]);
    expect((await act(author, 'submit', { topic: 'x', text: 'y', coAuthorIds: others })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'coAuthorIds'] }]);
    expect((await act(author, 'submit', { topic: 'x', text: 'y', planTaskIds: tasks })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'planTaskIds'] }]);
  });
  it('DEM-13 gives a retry the first result, and refuses its requestId with another input', async () => {
    const union = await aUnion();
    const submit = (topic: string): Promise<Answer> => act(memberOf(union.org, union.author), 'submit', { requestId: 'once', topic, text: 'y' });
    const first = await submit('x');
    expect(await submit('x')).toEqual(first);
    expect((await submit('z')).userErrors).toEqual([{ code: 'REQUEST_ID_REUSED', field: ['input', 'requestId'] }]);
    expect(refusal(await act(union.office, 'assess', { id: first.suggestion!.id, version: 2, opinion: 'x' }))).toBe('STALE_VERSION');
  });
  it.each([
    ['topic', { topic: '字'.repeat(80) }, { topic: '字'.repeat(81) }],
    ['text', { text: '字'.repeat(4_000) }, { text: '字'.repeat(4_001) }],
    ['problem', { problem: '字'.repeat(1_000) }, { problem: '字'.repeat(1_001) }],
  ])('DEM-13 takes a %s of full length and refuses one character more', async (field, fits, tooLong) => {
    const union = await aUnion();
    const author = memberOf(union.org, union.author);
    expect((await act(author, 'submit', { topic: 'x', text: 'y', ...fits })).userErrors).toEqual([]);
    expect((await act(author, 'submit', { topic: 'x', text: 'y', ...tooLong })).userErrors).toEqual([{ code: 'INVALID', field: ['input', field] }]);
  });
  it('DEM-13 answers a Money of 10.5 as bad input and a negative one as a refusal', async () => {
    const union = await aUnion();
    const suggestion = await implemented(union);
    const answer = await service.ask(union.finance, DOCUMENTS.benefit, { input: { id: suggestion.id, version: 4, benefitFen: 10.5 } });
    expect(answer.errors?.[0]?.message).toContain('1050');
    expect((await act(union.finance, 'benefit', { id: suggestion.id, version: 4, benefitFen: -1 })).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'benefitFen'] }]);
  });
  it('DEM-13 lets one of two decisions on the same version through', async () => {
    const union = await aUnion();
    const { id } = await submitted(union);
    const answers = await Promise.all([act(union.office, 'assess', { id, version: 1, opinion: '可行' }), act(union.office, 'decline', { id, version: 1, reason: '不可行' })]);
    expect(answers.map(refusal).sort()).toEqual(['STALE_VERSION', undefined]);
  });
});

describe('DEM-13 who sees what', () => {
  it('DEM-13 hides the authors of an anonymous proposal from all but themselves and the office', async () => {
    const union = await aUnion();
    const { id } = await submitted(union, { anonymous: true });
    const authors = async (caller: Caller): Promise<unknown> => (await service.data<{ suggestion: { authors: unknown } }>(caller, 'query ($id: ID!) { suggestion(id: $id) { authors { id } } }', { id })).suggestion.authors;
    expect(await authors(memberOf(union.org, union.author))).toEqual([{ id: union.author }]);
    expect(await authors(union.office)).toEqual([{ id: union.author }]);
    for (const role of ['COMMITTEE_MEMBER', 'BRANCH_CHAIR', 'FINANCE_OFFICER', 'AUDIT_COMMISSIONER'] as const) expect(await authors(holding(role, union.org))).toBeNull();
    expect(await authors(memberOf(union.org, await facts.member(union.org)))).toBeNull();
  });
  it('DEM-13 shows a member\'s own proposals to the person alone, also through the entity reference', async () => {
    const union = await aUnion();
    const { id } = await submitted(union, { anonymous: true });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { mySuggestions { id } } } }';
    const own = (caller: Caller): Promise<unknown> => service.data(caller, query, { r: [{ __typename: 'Member', id: union.author }] });
    expect(await own(memberOf(union.org, union.author))).toEqual({ _entities: [{ mySuggestions: [{ id }] }] });
    for (const caller of [union.office, nobody, memberOf(union.org, await facts.member(union.org))]) expect(await own(caller)).toEqual({ _entities: [{ mySuggestions: null }] });
  });
  it('DEM-13 answers the proposal of another union like an absent one, for reading and for acting', async () => {
    const [union, other] = [await aUnion(), await aUnion()];
    const { id } = await submitted(union);
    expect(await service.data(other.office, 'query ($id: ID!) { suggestion(id: $id) { topic } }', { id })).toEqual({ suggestion: null });
    const [hidden, absent] = [await act(other.office, 'assess', { id, version: 1, opinion: 'x' }), await act(other.office, 'assess', { id: 'sug00000000000000000000000000', version: 1, opinion: 'x' })];
    expect(hidden).toEqual(absent);
    expect(refusal(hidden)).toBe('NOT_FOUND');
  });
  it('DEM-13 takes the adoption rate of what the caller may read, and leaves who may only count to the statistics', async () => {
    const union = await aUnion();
    await submitted(union);
    const rate = 'query ($org: ID!) { adoptionRate(orgId: $org, from: "2025-01-01", to: "2025-12-31") { received } }';
    expect(await service.data((await aUnion()).office, rate, { org: union.org })).toEqual({ adoptionRate: { received: 0 } });
    expect((await service.ask(holding('ANALYST', union.org), rate, { org: union.org })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const stats = '{ suggestionStats(groupBy: [STATE]) { total { count } groups { values { count } } } }';
    expect(await service.data(holding('ANALYST', union.org), stats)).toEqual({ suggestionStats: { total: { count: null }, groups: [] } });
  });
  it('DEM-13 names the authors of an anonymous proposal in no list, order, statistic, event or error', async () => {
    const union = await aUnion();
    const { id } = await submitted(union, { anonymous: true });
    const reader = holding('COMMITTEE_MEMBER', union.org);
    const list = await service.ask(reader, '{ suggestions { nodes { id authors { id } } } suggestionStats(groupBy: [ORG, STATE, SUBMITTED_ON_MONTH]) { groups { key { organization { id } state submittedOnMonth } values { count } } } }');
    expect(JSON.stringify(list)).toContain(id);
    expect(JSON.stringify(list)).not.toContain(union.author);
    for (const attempt of ['suggestions(orderBy: [{ field: AUTHOR_IDS, direction: ASC }]) { totalCount }', 'suggestionStats(groupBy: [CREATED_BY]) { suppressedGroups }']) {
      expect((await service.ask(reader, `{ ${attempt} }`)).errors).toHaveLength(1);
    }
    expect(JSON.stringify(await act(reader, 'assess', { id, version: 9, opinion: 'x' }))).not.toContain(union.author);
    expect(await service.store.connection.collection('outbox').find({ recordId: id }).toArray()).toEqual([]);
  });
  it('DEM-13 has no filter by author, through which an anonymous one could be found', async () => {
    const union = await aUnion();
    for (const field of ['authors', 'authorIds', 'createdBy']) expect((await service.ask(union.office, `{ suggestions(filter: { ${field}: { eq: "x" } }) { totalCount } }`)).errors).toHaveLength(1);
  });
});

describe('DEM-13 what it costs', () => {
  it('DEM-13 reads a page of fifty proposals with authors in one query', async () => {
    const union = await aUnion();
    for (let i = 0; i < 50; i += 1) await submitted(union);
    expect(await service.commandsOf(() => service.data(union.office, '{ suggestions(first: 50) { nodes { topic authors { id } organization { id } } } }'))).toEqual(['find']);
  });
});
