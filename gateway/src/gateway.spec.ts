import { auditServer } from 'graphql-http';
import { aGateway, faults, post, type TestGateway } from './fixture/running-gateway.js';
import { startSubgraphs, type RunningSubgraphs } from './fixture/subgraphs.js';

let graph: RunningSubgraphs;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startSubgraphs();
  gateway = await aGateway(graph, { mount: (app) => app.get('/extra', (_, response) => void response.send('mounted')) });
});
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
});

describe('the GraphQL endpoint', () => {
  it('answers a query by GET to who says that it is no form', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ fund }')}`;
    expect(await (await fetch(url, { headers: { 'apollo-require-preflight': 'true' } })).json()).toEqual({ data: { fund: 7 } });
  });
  it('keeps every rule of GraphQL over HTTP', async () => {
    const audits = await auditServer({ url: `${gateway.url}/graphql`, fetchFn: fetch });
    expect(audits.length).toBeGreaterThan(50);
    expect(audits.filter(({ status }) => status === 'error').map(({ name }) => name)).toEqual([]);
  });
  it('refuses what a page of another site could send without asking', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ fund }')}`;
    const byLink = await fetch(url);
    expect(byLink.status).toBe(400);
    expect(await byLink.text()).toContain('Cross-Site Request Forgery');
    const byForm = await post(`${gateway.url}/graphql`, '{"query":"mutation { pay(fen: 1) }"}', { 'content-type': 'text/plain' });
    expect([byForm.status, ...faults(byForm)]).toEqual([400, 'BAD_REQUEST -']);
  });
  it('changes nothing by GET', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('mutation { pay(fen: 1) }')}`;
    expect((await fetch(url, { headers: { 'apollo-require-preflight': 'true' } })).status).toBe(405);
  });
  it('takes no batches', async () => {
    const asked = await post(`${gateway.url}/graphql`, '[{"query":"{ fund }"},{"query":"{ fund }"}]');
    expect(asked.status).toBe(400);
  });
  it('says what it needs where the body is no JSON', async () => {
    const asked = await post(`${gateway.url}/graphql`, '{"query":');
    expect(asked.status).toBe(400);
    expect(asked.body.errors).toEqual([{ message: '请求无法读取：须为 UTF-8 的 JSON | The request cannot be read: send JSON in UTF-8', extensions: { code: 'BAD_REQUEST' } }]);
  });
  it('has answers stored nowhere', async () => {
    expect((await gateway.ask('{ fund }')).headers.get('cache-control')).toBe('no-store');
  });
  it('leaves the routes of its shape alone', async () => {
    expect(await (await fetch(`${gateway.url}/extra`)).text()).toBe('mounted');
  });
});

describe('the request id', () => {
  it('is the one given, handed on to the subgraphs', async () => {
    const { headers, body } = await gateway.ask('{ requestId }', { headers: { 'x-request-id': 'abc-1.2_3' } });
    expect(headers.get('x-request-id')).toBe('abc-1.2_3');
    expect(body.data).toEqual({ requestId: 'abc-1.2_3' });
  });
  it.each([
    ['missing', ''],
    ['65 characters long', 'x'.repeat(65)],
    ['no plain word', 'a b{}'],
  ])('is made where the given one is %s', async (_, given) => {
    const { headers, body } = await gateway.ask('{ requestId }', { headers: given ? { 'x-request-id': given } : {} });
    expect(headers.get('x-request-id')).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(body.data).toEqual({ requestId: headers.get('x-request-id') });
  });
});

describe('the access log', () => {
  it('has a line for each request, without query, variables and query string', async () => {
    const given = { variables: { message: 'secret-in-variables' }, headers: { 'x-request-id': 'logged' } };
    await gateway.ask('query Named($message: String!) { fail(code: "FORBIDDEN", message: $message) }', given);
    await fetch(`${gateway.url}/graphql?query=secretInUrl`);
    const lines = gateway
      .log()
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line) as Record<string, unknown>] : []));
    expect(lines.find(({ requestId, msg }) => requestId === 'logged' && msg === 'request')).toMatchObject({
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: { kind: 'query', name: 'Named' },
      errors: ['FORBIDDEN'],
    });
    expect(gateway.log()).not.toMatch(/secret/);
  });
});

describe('the life of the process', () => {
  it('is alive and ready once it listens', async () => {
    expect(await (await fetch(`${gateway.url}/health/live`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  });
  it('says in one sentence that its port is in use', async () => {
    await expect(aGateway(graph, { port: gateway.port })).rejects.toThrow(
      `端口 ${gateway.port} 已被占用：请停止占用它的程序，或用 PORT 另选一个 | Port ${gateway.port} is in use: stop what uses it, or choose another by PORT`,
    );
  });
  it('finishes a running request while it stops, takes no new one, and stops once', async () => {
    const stopping = await aGateway(graph);
    const running = stopping.ask('{ slowly(ms: 2000) }');
    await new Promise((resolve) => setTimeout(resolve, 700));
    const stopped = Promise.all([stopping.stop(), stopping.stop()]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(stopping.ask('{ fund }')).rejects.toThrow('fetch failed');
    expect((await running).body).toEqual({ data: { slowly: 'done' } });
    await stopped;
  });
  it('waits for no longer than its time', async () => {
    const stopping = await aGateway(graph, { timeouts: { drainMs: 100 } });
    const running = stopping.ask('{ slowly(ms: 5000) }').catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 700));
    const startedAt = performance.now();
    await stopping.stop();
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect(await running).toBe('cut off');
  });
});
