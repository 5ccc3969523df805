import { getIntrospectionQuery } from 'graphql';
import { aGateway, faults, post, type Asked, type TestGateway } from './fixture/running-gateway.js';
import { startSubgraphs, type RunningSubgraphs } from './fixture/subgraphs.js';

let graph: RunningSubgraphs;
let gateway: TestGateway;
let short: TestGateway;
let wide: TestGateway;

const limits = { depth: 3, rootFields: 4, fields: 8, aliases: 2, directives: 2, bodyBytes: 1_000 };
const repeated = (times: number, part: (index: number) => string): string => Array.from({ length: times }, (_, index) => part(index)).join(' ');
const sizedBody = (bytes: number): string => {
  const body = JSON.stringify({ query: '{ caller }', x: '' });
  return body.replace('"x":""', `"x":"${'x'.repeat(bytes - body.length)}"`);
};
const codes = (asked: Asked): string[] => [...new Set(faults(asked))];

beforeAll(async () => {
  graph = await startSubgraphs();
  [gateway, short, wide] = await Promise.all([aGateway(graph, { limits }), aGateway(graph, { limits: { tokens: 60 } }), aGateway(graph)]);
});
afterAll(async () => {
  await Promise.all([gateway.stop(), short.stop(), wide.stop()]);
  await graph.stop();
});

describe('the limits of a query', () => {
  it.each([
    [
      'depth',
      '{ members { visits { on } } }',
      '{ members { card { no } visits { ...V } } } fragment V on Visit { ...on Visit { ...W } } fragment W on Visit { on }',
      '{ __schema { types { fields { name } } } }',
      'levels of nesting, the limit is 3',
    ],
    ['root fields', '{ caller requestId fund reserve }', '{ caller requestId fund reserve }', '{ caller requestId fund reserve members { id } }', 'root fields, the limit is 4'],
    [
      'fields',
      `{ members { ${repeated(7, () => 'id')} } }`,
      '{ members { ...F } } fragment F on Member { id name points visits { on } }',
      '{ members { ...F ...F } } fragment F on Member { id name points hobby }',
      'fields, fragments expanded, the limit is 8',
    ],
    ['aliases', '{ a: caller b: fund }', '{ a: caller b: fund reserve }', '{ a: caller b: fund c: reserve }', 'aliases, the limit is 2'],
    [
      'directives',
      '{ caller @include(if: true) fund @include(if: true) }',
      '{ caller @skip(if: true) fund @include(if: true) }',
      '{ caller @skip(if: false) fund @skip(if: true) reserve @skip(if: false) }',
      'directives, the limit is 2',
    ],
  ])('let through what is within the %s, and refuse one more with what to do', async (_, within, alsoWithin, beyond, message) => {
    expect(faults(await gateway.ask(within))).toEqual([]);
    expect(faults(await gateway.ask(alsoWithin))).toEqual([]);
    const refused = await gateway.ask(beyond);
    expect(refused.status).toBe(400);
    expect(codes(refused)).toEqual(['QUERY_TOO_LARGE -']);
    expect(refused.body.errors?.[0]?.message).toContain(message);
    expect(refused.body.data).toBeUndefined();
  });
  it('let through 60 tokens, and refuse 61', async () => {
    const ofTokens = (tokens: number): string => `{ members { ${repeated(tokens - 5, () => 'id')} } }`;
    expect(faults(await short.ask(ofTokens(60)))).toEqual([]);
    const refused = await short.ask(ofTokens(61));
    expect(faults(refused)).toEqual(['QUERY_TOO_LARGE -']);
    expect(refused.body.errors?.[0]?.message).toContain('more than 60 tokens: split it');
  });
  it('let through a body of 1,000 bytes, and refuse 1,001 with HTTP 413', async () => {
    expect((await post(`${gateway.url}/graphql`, sizedBody(1_000))).status).toBe(200);
    const refused = await post(`${gateway.url}/graphql`, sizedBody(1_001));
    expect(refused.status).toBe(413);
    expect(refused.body.errors?.[0]).toMatchObject({ message: expect.stringContaining('larger than 1000 bytes') as string, extensions: { code: 'REQUEST_TOO_LARGE' } });
  });
  it('refuse fragments that double each other, at once', async () => {
    const doubling = repeated(60, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);
    const startedAt = performance.now();
    expect(faults(await wide.ask(`{ ...F0 } ${doubling} fragment F60 on Query { caller }`))).toEqual(['QUERY_TOO_LARGE -', 'QUERY_TOO_LARGE -']);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
  it('answer a query that is nested beyond all reason without harm', async () => {
    const fragments = `{ ${'... {'.repeat(1_200)} fund ${'}'.repeat(1_200)} }`;
    const list = `{ fail(message: ${'['.repeat(1_900)}${']'.repeat(1_900)}) }`;
    expect((await wide.ask(fragments)).body).toEqual({ data: { fund: 7 } });
    expect((await wide.ask(list)).status).toBe(400);
    expect((await wide.ask('{ caller }')).status).toBe(200);
  });
});

describe('the limits as they are set', () => {
  it('let the introspection of GraphiQL through', async () => {
    const asked = await wide.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
    expect(asked.body.errors).toBeUndefined();
    expect(asked.body.data).toHaveProperty('__schema.queryType.name', 'Query');
  });
});
