import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { parse } from 'graphql';
import { EXAMPLES } from './examples.js';
import { mountExplorer, type ExplorerOptions } from './explorer.js';

const servers: Server[] = [];

function start(options: Partial<ExplorerOptions> = {}): string {
  const app = express();
  mountExplorer(app, { graphqlPath: '/graphql', issuerUrl: 'http://localhost:4000/oidc', clientId: 'explorer', ...options });
  const server = createServer(app).listen(0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function page(origin: string): Promise<string> {
  return (await fetch(`${origin}/explorer`)).text();
}

/** Every address that the page loads from. */
function loads(html: string): string[] {
  return [...html.matchAll(/(?:src|rel="\w+" href)="([^"]+)"/g)].map(([, address]) => address!);
}

function policyOf(response: Response, directive: string): string | undefined {
  return response.headers
    .get('content-security-policy')
    ?.split('; ')
    .find((part) => part.startsWith(`${directive} `));
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe('explorer', () => {
  it('is where the root of the gateway leads', async () => {
    const response = await fetch(start(), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explorer']);
  });

  it('loads only files of its own origin, and each of them is there', async () => {
    const origin = start();
    const addresses = loads(await page(origin));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/^\/explorer\//);
      const { status, headers } = await fetch(`${origin}${address}`);
      expect([address, status, headers.get('x-content-type-options')]).toEqual([address, 200, 'nosniff']);
    }
  });

  it('lets the page run no inline script, talk to the issuer and itself, and be framed by nobody', async () => {
    const response = await fetch(`${start()}/explorer`);
    expect(policyOf(response, 'default-src')).toBe("default-src 'none'");
    expect(policyOf(response, 'script-src')).toBe("script-src 'self'");
    expect(policyOf(response, 'connect-src')).toBe("connect-src 'self' http://localhost:4000");
    expect(policyOf(response, 'frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  it('talks to itself alone where there is no issuer', async () => {
    const response = await fetch(`${start({ issuerUrl: null })}/explorer`);
    expect(policyOf(response, 'connect-src')).toBe("connect-src 'self'");
    expect(await response.text()).toContain('"issuerUrl":null');
  });

  it('keeps GraphiQL in the browser for good, and asks anew for its own files', async () => {
    const origin = start();
    const [graphiql] = loads(await page(origin)).filter((address) => address.endsWith('/graphiql.css'));
    expect((await fetch(`${origin}${graphiql}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const own = await fetch(`${origin}/explorer/page/explorer.js`);
    expect(own.headers.get('cache-control')).toBe('public, max-age=0');
    const again = await fetch(`${origin}/explorer/page/explorer.js`, { headers: { 'if-none-match': own.headers.get('etag')!, 'cache-control': 'max-age=0' } });
    expect(again.status).toBe(304);
  });

  it('zips GraphiQL for those who can unzip, and gives the others the same bytes', async () => {
    const origin = start();
    const [script] = loads(await page(origin)).filter((address) => address.endsWith('/graphiql.js'));
    const zipped = await fetch(`${origin}${script}`, { headers: { 'accept-encoding': 'gzip' } });
    const plain = await fetch(`${origin}${script}`, { headers: { 'accept-encoding': 'identity' } });
    expect([zipped.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(Number(zipped.headers.get('content-length'))).toBeLessThan(2_000_000);
    expect(await zipped.text()).toBe(await plain.text());
  });

  it('answers 404 for a file that it does not have, also by a path that climbs', async () => {
    const origin = start();
    const [script] = loads(await page(origin)).filter((address) => address.endsWith('/graphiql.js'));
    for (const path of ['/explorer/page/none.js', '/explorer/page/..%2fexplorer.ts', script!.replace('graphiql.js', 'none.js')])
      expect([path, (await fetch(`${origin}${path}`)).status]).toEqual([path, 404]);
  });

  it('shows the text of an example as text', async () => {
    const html = await page(start({ examples: [{ id: 'a&b', title: '<b>甲 | A</b>', query: '# </script><script>alert(1)</script>\n{ a }' }] }));
    expect(html).toContain('<a href="/explorer?example=a%26b">&#60;b&#62;甲 | A&#60;/b&#62;</a>');
    expect(html).not.toContain('<script>alert');
  });
});

describe('examples', () => {
  it.each(EXAMPLES.map((example) => [example.id, example] as const))(
    '%s is a GraphQL document with a title 中文 | English and a value for each required variable',
    (_id, { title, query, variables = {} }) => {
      const [operation] = parse(query).definitions;
      const required = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === 'NonNullType') : [];
      expect(title).toMatch(/^[\u4e00-\u9fff]+ \| [A-Z]/);
      expect(Object.keys(variables)).toEqual(expect.arrayContaining(required.map(({ variable }) => variable.name.value)));
    },
  );

  it('have ids of their own', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
  });
});
