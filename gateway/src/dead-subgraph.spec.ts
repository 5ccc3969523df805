import { aGateway, faults, type TestGateway } from './fixture/running-gateway.js';
import { deadUrl, startServer, startSubgraphs, type OtherServer, type RunningSubgraphs } from './fixture/subgraphs.js';

let graph: RunningSubgraphs;
let hung: OtherServer;
let broken: OtherServer;
let dead: string;
let gateways: TestGateway[] = [];

const withWelfareAt = async (welfare: string): Promise<TestGateway> => {
  const gateway = await aGateway(graph, { urls: { welfare }, timeouts: { subgraphMs: 1_000, mutationMs: 1_000 } });
  gateways.push(gateway);
  return gateway;
};

beforeAll(async () => {
  [graph, hung, broken, dead] = await Promise.all([
    startSubgraphs(),
    startServer(() => undefined),
    startServer((_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error at 10.0.0.7</h1>')),
    deadUrl(),
  ]);
});
afterEach(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  gateways = [];
});
afterAll(async () => {
  hung.stop();
  broken.stop();
  await graph.stop();
});

describe('a graph with all its subgraphs', () => {
  it('answers one query from three of them', async () => {
    const gateway = await withWelfareAt(graph.urls.welfare);
    const { body } = await gateway.ask('{ fund members { name percent standing visits { on } card { stamps } } listed { ... on Committee { events } } }');
    expect(body.errors).toBeUndefined();
    const member = { percent: '40%', standing: 'balance 5', visits: [{ on: '2025-03-31' }], card: { stamps: 3 } };
    expect(body.data).toEqual({
      fund: 7,
      members: [
        { name: '王芳', ...member },
        { name: '李强', ...member },
      ],
      listed: [{}, { events: ['春游'] }, {}],
    });
  });
});

describe('a graph with a subgraph that gives no answer', () => {
  it.each([
    ['is stopped', () => dead, 'SUBGRAPH_UNAVAILABLE'],
    ['hangs', () => hung.url, 'SUBGRAPH_TIMEOUT'],
    ['answers HTTP 500 with a page', () => broken.url, 'SUBGRAPH_UNAVAILABLE'],
  ])('keeps the living parts, and names each field that is missing, when it %s', async (_, url, code) => {
    const gateway = await withWelfareAt(url());
    const asked = await gateway.ask('{ members { name visits { on } first: points } fund }');
    expect(asked.status).toBe(200);
    expect(asked.body.data).toEqual({
      members: [
        { name: '王芳', visits: null, first: null },
        { name: '李强', visits: null, first: null },
      ],
      fund: null,
    });
    expect(faults(asked).sort()).toEqual(['fund', 'members.0.first', 'members.0.visits', 'members.1.first', 'members.1.visits'].map((path) => `${code} ${path}`));
    expect(asked.text).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|localhost|:\d{4,5}|ECONN|node_modules/);
    expect(asked.body.errors?.[0]?.extensions).toEqual({ code, subgraph: 'welfare' });
  });
  it('still computes what requires a nullable part of it, and reports that part at the object that asked for it', async () => {
    const gateway = await withWelfareAt(dead);
    const asked = await gateway.ask('{ members { id percent } }');
    expect(asked.body.data).toEqual({
      members: [
        { id: 'm1', percent: 'unknown' },
        { id: 'm2', percent: 'unknown' },
      ],
    });
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE members.0', 'SUBGRAPH_UNAVAILABLE members.1']);
  });
  it('leaves out what requires a non-null part of it', async () => {
    const gateway = await withWelfareAt(dead);
    const asked = await gateway.ask('{ members { id standing } }');
    expect(asked.body.data).toEqual({
      members: [
        { id: 'm1', standing: null },
        { id: 'm2', standing: null },
      ],
    });
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE members.0', 'SUBGRAPH_UNAVAILABLE members.1']);
  });
  it('lets a missing non-null field take its parent with it, as GraphQL says', async () => {
    const gateway = await withWelfareAt(dead);
    const asked = await gateway.ask('{ members { id balance } caller }');
    expect(asked.body.data).toBeNull();
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE members.0.balance', 'SUBGRAPH_UNAVAILABLE members.1.balance']);
    const root = await gateway.ask('{ caller reserve }');
    expect(root.body.data).toBeNull();
    expect(faults(root)).toEqual(['SUBGRAPH_UNAVAILABLE reserve']);
  });
  it('asks for nothing below a missing object, and skips what the query skips', async () => {
    const gateway = await withWelfareAt(dead);
    const asked = await gateway.ask('query($no: Boolean!) { members { card { stamps } points @include(if: $no) visits @skip(if: true) { on } } }', { variables: { no: false } });
    expect(asked.body.data).toEqual({ members: [{ card: null }, { card: null }] });
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE members.0.card', 'SUBGRAPH_UNAVAILABLE members.1.card']);
  });
  it('gives each error its own place in a list of several types', async () => {
    const gateway = await withWelfareAt(dead);
    const asked = await gateway.ask('{ listed { ... on Member { id points } ... on Committee { title } } }');
    expect(asked.body.data).toEqual({ listed: [{ id: 'm1', points: null }, { title: '女职工委员会' }, { id: 'm2', points: null }] });
    expect(faults(asked)).toEqual(['SUBGRAPH_UNAVAILABLE listed.0.points', 'SUBGRAPH_UNAVAILABLE listed.2.points']);
  });
  it('says of a change that its outcome is unknown', async () => {
    const gateway = await withWelfareAt(hung.url);
    const { body } = await gateway.ask('mutation { pay(fen: 5) }');
    expect(body.data).toEqual({ pay: null });
    expect(body.errors?.[0]?.message).toContain('whether the change was made is unknown');
  });
  it('boots without it and reports it in the readiness', async () => {
    const gateway = await withWelfareAt(dead);
    const ready = async (): Promise<unknown> => (await fetch(`${gateway.url}/health/ready`)).json();
    expect(await ready()).toMatchObject({
      status: 'ready',
      subgraphs: [
        { subgraph: 'culture', last: null },
        { subgraph: 'members', last: null },
        { subgraph: 'welfare', last: null },
      ],
    });
    await gateway.ask('{ fund caller }');
    expect(await ready()).toMatchObject({ status: 'ready', subgraphs: [{ last: null }, { last: 'ANSWERED' }, { last: 'UNAVAILABLE' }] });
  });
});

describe('errors that a subgraph answers', () => {
  it('stand at their entities, also in a list of several types', async () => {
    const gateway = await withWelfareAt(graph.urls.welfare);
    const asked = await gateway.ask('{ listed { ... on Member { card(fail: true) { no } } } members { hobby } }');
    expect(asked.body.data).toEqual({ listed: [{ card: { no: 'card-m1' } }, {}, { card: null }], members: [{ hobby: '太极' }, { hobby: null }] });
    expect(faults(asked).sort()).toEqual(['FORBIDDEN listed.2.card', 'INTERNAL_SERVER_ERROR members.1.hobby']);
  });
});

describe('an operation past its time', () => {
  it('answers what it has, and says OPERATION_TIMEOUT of the rest', async () => {
    const gateway = await aGateway(graph, { urls: { welfare: hung.url }, timeouts: { queryMs: 2_000 } });
    gateways.push(gateway);
    const asked = await gateway.ask('{ members { name points hobby } }');
    expect(asked.body.data).toMatchObject({
      members: [
        { name: '王芳', points: null },
        { name: '李强', points: null },
      ],
    });
    expect(faults(asked)).toContain('OPERATION_TIMEOUT members.0.points');
  });
  it('gives a mutation its own, longer time', async () => {
    const gateway = await aGateway(graph, { urls: { welfare: hung.url }, timeouts: { queryMs: 50, subgraphMs: 50, mutationMs: 300 } });
    gateways.push(gateway);
    const startedAt = performance.now();
    expect(faults(await gateway.ask('mutation { pay(fen: 5) }'))).toEqual(['OPERATION_TIMEOUT pay']);
    expect(performance.now() - startedAt).toBeGreaterThan(250);
  });
  it.each([
    ['lets the subgraph go when the client of a query has gone', '{ fund }', true],
    ['lets a mutation run on when its client has gone', 'mutation { pay(fen: 5) }', false],
  ])('%s', async (_, query, letsGo) => {
    let gone = false;
    const slow = await startServer((request) => request.once('close', () => (gone = true)));
    const gateway = await aGateway(graph, { urls: { welfare: slow.url }, timeouts: { mutationMs: 5_000 } });
    gateways.push(gateway);
    const client = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: client.signal });
    setTimeout(() => client.abort(), 700);
    await expect(asked).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(gone).toBe(letsGo);
    slow.stop();
  });
});
