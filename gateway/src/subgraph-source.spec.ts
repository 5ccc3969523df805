import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { aGateway } from './fixture/running-gateway.js';
import { deadUrl, startSubgraphs } from './fixture/subgraphs.js';
import { httpSource } from './http-source.js';
import { localSource } from './local-source.js';

const forever = (): Promise<never> => new Promise(() => undefined);
const call = { query: '{ a }', headers: {} };

describe('a subgraph in the same process', () => {
  it('answers through the gateway beside others over HTTP', async () => {
    const graph = await startSubgraphs();
    const welfare = localSource({ execute: async () => ({ data: Object.assign(Object.create(null) as object, { fund: 8 }) }) });
    const gateway = await aGateway(graph, { dataSource: (name, url) => (name === 'welfare' ? welfare : httpSource({ url: url! })) });
    expect((await gateway.ask('{ fund requestId }', { headers: { 'x-request-id': 'r' } })).body).toEqual({ data: { fund: 8, requestId: 'r' } });
    await gateway.stop();
    await graph.stop();
  });
  it('has the time limit of the others', async () => {
    await expect(localSource({ execute: forever }, { timeoutMs: 20 }).execute(call)).rejects.toMatchObject({ kind: 'TIMEOUT' });
    await expect(localSource({ execute: forever }).execute({ ...call, timeoutMs: 20 })).rejects.toMatchObject({ kind: 'TIMEOUT' });
    await expect(localSource({ execute: forever }).execute({ ...call, signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'TIMEOUT' });
  });
  it('has no answer when it throws', async () => {
    await expect(localSource({ execute: () => Promise.reject(new Error('bug')) }).execute(call)).rejects.toMatchObject({ kind: 'BAD_RESPONSE', message: 'Error: bug' });
  });
  it('refuses a variable with the code that it has over HTTP', async () => {
    const schema = buildSchema('type Query { a(x: Int!): Int }');
    const source = localSource({ execute: async ({ query, variables }) => execute({ schema, document: parse(query), variableValues: variables }) });
    const { errors } = await source.execute({ query: 'query($x: Int!) { a(x: $x) }', variables: { x: 'y' }, headers: {} });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
  });
  it('keeps the code that its own error has', async () => {
    const source = localSource({ execute: async () => ({ errors: [new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } })] }) });
    expect((await source.execute(call)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a subgraph over HTTP', () => {
  it('is unavailable where nobody listens, and the fault keeps the reason for the log', async () => {
    const source = httpSource({ url: await deadUrl() });
    await expect(source.execute(call)).rejects.toMatchObject({ kind: 'UNAVAILABLE', message: expect.stringContaining('ECONNREFUSED') as string });
    await source.close?.();
  });
  it('may not answer more than it is allowed', async () => {
    const graph = await startSubgraphs();
    const small = httpSource({ url: graph.urls.members, maxBytes: 20 });
    const enough = httpSource({ url: graph.urls.members, maxBytes: 200 });
    await expect(small.execute({ query: '{ members { id name } }', headers: {} })).rejects.toMatchObject({ kind: 'BAD_RESPONSE' });
    expect(await enough.execute({ query: '{ members { id } }', headers: {} })).toEqual({ data: { members: [{ id: 'm1' }, { id: 'm2' }] } });
    await Promise.all([small.close?.(), enough.close?.(), graph.stop()]);
  });
});
