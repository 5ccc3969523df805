import type { Caller } from '@uniongraph/access';
import { factsFor, holding, memberOf, nobody, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { democracy } from '../subgraph.js';
import { proposalsOf, refusal, type Proposals } from './suggestion.seed.js';

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

describe('DEM-13 who sees what', () => {
  it('DEM-13 hides the authors of an anonymous proposal from all but themselves and the office', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union, { anonymous: true });
    const authors = async (caller: Caller): Promise<unknown> =>
      (await service.data<{ suggestion: { authors: unknown } }>(caller, 'query ($id: ID!) { suggestion(id: $id) { authors { id } } }', { id })).suggestion.authors;
    expect(await authors(memberOf(union.org, union.author))).toEqual([{ id: union.author }]);
    expect(await authors(union.office)).toEqual([{ id: union.author }]);
    for (const role of ['COMMITTEE_MEMBER', 'BRANCH_CHAIR', 'FINANCE_OFFICER', 'AUDIT_COMMISSIONER'] as const) expect(await authors(holding(role, union.org))).toBeNull();
    expect(await authors(memberOf(union.org, await facts.member(union.org)))).toBeNull();
  });
  it("DEM-13 shows a member's own proposals to the person alone, also through the entity reference", async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union, { anonymous: true });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { mySuggestions { id } } } }';
    const own = (caller: Caller): Promise<unknown> => service.data(caller, query, { r: [{ __typename: 'Member', id: union.author }] });
    expect(await own(memberOf(union.org, union.author))).toEqual({ _entities: [{ mySuggestions: [{ id }] }] });
    for (const caller of [union.office, nobody, memberOf(union.org, await facts.member(union.org))]) expect(await own(caller)).toEqual({ _entities: [{ mySuggestions: null }] });
  });
  it('DEM-13 answers the proposal of another union like an absent one, for reading and for acting', async () => {
    const [union, other] = [await proposals.aUnion(), await proposals.aUnion()];
    const { id } = await proposals.submitted(union);
    expect(await service.data(other.office, 'query ($id: ID!) { suggestion(id: $id) { topic } }', { id })).toEqual({ suggestion: null });
    const [hidden, absent] = [
      await proposals.act(other.office, 'assess', { id, version: 1, opinion: 'x' }),
      await proposals.act(other.office, 'assess', { id: 'sug00000000000000000000000000', version: 1, opinion: 'x' }),
    ];
    expect(hidden).toEqual(absent);
    expect(refusal(hidden)).toBe('NOT_FOUND');
  });
  it('DEM-13 takes the adoption rate of what the caller may read, and leaves who may only count to the statistics', async () => {
    const union = await proposals.aUnion();
    await proposals.submitted(union);
    const rate = 'query ($org: ID!) { adoptionRate(orgId: $org, from: "2025-01-01", to: "2025-12-31") { received } }';
    expect(await service.data((await proposals.aUnion()).office, rate, { org: union.org })).toEqual({ adoptionRate: { received: 0 } });
    expect((await service.ask(holding('ANALYST', union.org), rate, { org: union.org })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const stats = '{ suggestionStats(groupBy: [STATE]) { total { count } groups { values { count } } } }';
    expect(await service.data(holding('ANALYST', union.org), stats)).toEqual({ suggestionStats: { total: { count: null }, groups: [] } });
  });
  it('DEM-13 names the authors of an anonymous proposal in no list, order, statistic, event or error', async () => {
    const union = await proposals.aUnion();
    const { id } = await proposals.submitted(union, { anonymous: true });
    const reader = holding('COMMITTEE_MEMBER', union.org);
    const list = await service.ask(
      reader,
      '{ suggestions { nodes { id authors { id } } } suggestionStats(groupBy: [ORG, STATE, SUBMITTED_ON_MONTH]) { groups { key { organization { id } state submittedOnMonth } values { count } } } }',
    );
    expect(JSON.stringify(list)).toContain(id);
    expect(JSON.stringify(list)).not.toContain(union.author);
    for (const attempt of ['suggestions(orderBy: [{ field: AUTHOR_IDS, direction: ASC }]) { totalCount }', 'suggestionStats(groupBy: [CREATED_BY]) { suppressedGroups }']) {
      expect((await service.ask(reader, `{ ${attempt} }`)).errors).toHaveLength(1);
    }
    expect(JSON.stringify(await proposals.act(reader, 'assess', { id, version: 9, opinion: 'x' }))).not.toContain(union.author);
    const told = JSON.stringify(await service.store.connection.collection('outbox').find({ recordId: id }).toArray());
    expect(told).toContain('SuggestionSubmitted');
    expect(told).not.toContain(union.author);
  });
  it('DEM-13 has no filter by author, through which an anonymous one could be found', async () => {
    const union = await proposals.aUnion();
    for (const field of ['authors', 'authorIds', 'createdBy'])
      expect((await service.ask(union.office, `{ suggestions(filter: { ${field}: { eq: "x" } }) { totalCount } }`)).errors).toHaveLength(1);
  });
});

describe('DEM-13 what it costs', () => {
  it('DEM-13 reads a page of fifty proposals with authors in one query', async () => {
    const union = await proposals.aUnion();
    for (let i = 0; i < 50; i += 1) await proposals.submitted(union);
    expect(await service.commandsOf(() => service.data(union.office, '{ suggestions(first: 50) { nodes { topic authors { id } organization { id } } } }'))).toEqual(['find']);
  });
});
