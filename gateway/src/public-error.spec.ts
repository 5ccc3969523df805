import { aGateway, faults, type TestGateway } from './fixture/running-gateway.js';
import { startServer, startSubgraphs, type OtherServer, type RunningSubgraphs } from './fixture/subgraphs.js';

let graph: RunningSubgraphs;
let gateway: TestGateway;
const others: OtherServer[] = [];

const answering = async (status: number, body: string): Promise<string> => {
  const server = await startServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
  others.push(server);
  return server.url;
};
const fail = '($code: String, $message: String!) { fail(code: $code, message: $message) }';

beforeAll(async () => {
  graph = await startSubgraphs();
  gateway = await aGateway(graph);
});
afterAll(async () => {
  await gateway.stop();
  for (const other of others) other.stop();
  await graph.stop();
});

describe('an error of a subgraph', () => {
  it.each(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN'])('passes with its message when its code is %s, without further extensions', async (code) => {
    const asked = await gateway.ask(`query${fail}`, { variables: { code, message: '请更正 | Correct it' } });
    expect(asked.body).toEqual({ data: { fail: null }, errors: [{ message: '请更正 | Correct it', path: ['fail'], extensions: { code } }] });
  });
  it.each([
    ['a code of its own', 'E11000', 'duplicate key mongodb://10.0.0.7:27017'],
    ['no code', null, 'connect ECONNREFUSED 10.0.0.7:27017'],
  ])('becomes a fixed sentence and the request id when it has %s; the log has the rest', async (_, code, message) => {
    const asked = await gateway.ask(`query${fail}`, { variables: { code, message }, headers: { 'x-request-id': 'req-1' } });
    expect(asked.body.errors).toEqual([
      { message: '服务内部错误，请稍后再试 | Something went wrong: try again later (req-1)', path: ['fail'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-1' } },
    ]);
    expect(asked.text).not.toMatch(/10\.0\.0\.7|E11000|stack/);
    expect(gateway.log()).toContain(message);
  });
  it('is the same sentence where the subgraph speaks another schema, at each field that was asked of it', async () => {
    const url = await answering(400, '{"errors":[{"message":"Cannot query field \\"fund\\" on 10.0.0.7","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}');
    const other = await aGateway(graph, { urls: { welfare: url } });
    const asked = await other.ask('{ fund members { points } }');
    await other.stop();
    expect(asked.body.data).toEqual({ fund: null, members: [{ points: null }, { points: null }] });
    expect(faults(asked).sort()).toEqual(['fund', 'members.0.points', 'members.1.points'].map((path) => `INTERNAL_SERVER_ERROR ${path}`));
    expect(asked.text).not.toContain('10.0.0.7');
  });
  it.each([
    ['no JSON', 'nothing'],
    ['JSON that is no GraphQL answer', '[1]'],
    ['neither data nor errors', '{"errors":[]}'],
    ['null for everything, unexplained', '{"data":null}'],
    ['other entities than those asked for', '{"data":{"_entities":[]}}'],
  ])('stands for a bad answer: %s', async (_, body) => {
    const other = await aGateway(graph, { urls: { welfare: await answering(200, body) } });
    const asked = await other.ask('{ members { name points } }');
    await other.stop();
    expect(asked.body.data).toEqual({
      members: [
        { name: '王芳', points: null },
        { name: '李强', points: null },
      ],
    });
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE members.0.points', 'SUBGRAPH_UNAVAILABLE members.1.points']);
  });
});

describe('an error of the gateway', () => {
  it('names the wrong variable', async () => {
    const asked = await gateway.ask('query($ms: Int!) { slowly(ms: $ms) }', { variables: { ms: 'soon' } });
    expect(asked.status).toBe(400);
    expect(faults(asked)).toEqual(['BAD_USER_INPUT -']);
  });
  it('names the unknown field and the syntax at fault', async () => {
    expect((await gateway.ask('{ nothing }')).body.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, locations: [{ line: 1, column: 3 }] });
    expect(faults(await gateway.ask('{ '))).toEqual(['GRAPHQL_PARSE_FAILED -']);
  });
  it('is the fixed sentence for what nobody foresaw', async () => {
    const other = await aGateway(graph, { identity: { callerOf: () => Promise.reject(new Error('at 10.0.0.7')) } });
    const asked = await other.ask('{ caller }', { headers: { 'x-request-id': 'req-2' } });
    await other.stop();
    expect(asked.status).toBe(500);
    expect(asked.body.errors).toEqual([{ message: expect.stringContaining('(req-2)') as string, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-2' } }]);
    expect(other.log()).toContain('at 10.0.0.7');
  });
});
