import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { mountExplorer } from '@uniongraph/gateway';
import express from 'express';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.mjs';
import { issueToken } from '../token/issue-token.js';
import { createIssuer } from './issuer.js';
import { IssuerTestKit } from './issuer-test-kit.js';

const FIRST_FETCH_MS = 300_000;
const kit = new IssuerTestKit();
let browser: Browser;
let server: Server;
let origin: string;

/** Issuer, explorer and a graph that answers whom the token speaks for. */
async function startGraph(): Promise<void> {
  const app = express();
  server = createServer(app).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const issuerUrl = `${origin}/oidc`;
  const issuer = await createIssuer({ issuerUrl, audience: kit.audience, accounts: kit.people, keysFile: kit.keysFile, demoPassword: 'uniongraph' });
  issuer.mount(app);
  mountExplorer(app, { graphqlPath: '/graphql', issuerUrl, clientId: 'explorer', examples: [{ id: 'who', title: '我是谁 | Who am I', query: '{ whoAmI }' }] });
  const graph = new ApolloServer<{ subject?: string }>({ typeDefs: 'type Query { whoAmI: String }', resolvers: { Query: { whoAmI: (_parent, _args, { subject }) => subject } } });
  await graph.start();
  const keys = createLocalJWKSet(issuer.publicKeys);
  const context = async ({ req }: { req: express.Request }) => {
    const token = req.headers.authorization?.replace('Bearer ', '');
    return token ? { subject: (await jwtVerify(token, keys, { issuer: issuerUrl, audience: kit.audience })).payload.sub } : {};
  };
  app.use('/graphql', express.json(), expressMiddleware(graph, { context }));
}

async function visit(path = '/explorer'): Promise<{ page: Page; requested: string[]; complaints: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}${path}`);
  return { page, requested, complaints };
}

async function ask(page: Page, answer: RegExp): Promise<void> {
  await page.click('.graphiql-execute-button');
  await page.locator('.result-window', { hasText: answer }).waitFor();
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.click('#sign-in');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '登录 | Sign in' }).click();
  await page.waitForURL(`${origin}/explorer`);
}

beforeAll(async () => {
  await kit.open();
  [browser] = await Promise.all([launchBrowser(), startGraph()]);
}, FIRST_FETCH_MS);
afterAll(async () => {
  await browser?.close();
  server?.close().closeAllConnections();
  await kit.close();
});

describe('explorer in a browser', () => {
  it('loads everything from its own origin, workers included, and nothing complains', async () => {
    const { page, requested, complaints } = await visit('/');
    await page.waitForResponse((response) => response.url().endsWith('/graphql-worker.js'));
    await ask(page, /"whoAmI":\snull/);
    expect(page.url()).toBe(`${origin}/explorer`);
    expect(requested.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('signs a sample person in by the form, asks in their name, and asks as nobody after signing out', async () => {
    const { page, complaints } = await visit();
    await signIn(page, '李伟');
    await page.locator('#who', { hasText: '李伟' }).waitFor();
    await ask(page, /"whoAmI":\s"p-002"/);
    await page.click('#sign-out');
    await page.locator('#who', { hasText: '未登录 | Not signed in' }).waitFor();
    await ask(page, /"whoAmI":\snull/);
    expect(complaints).toEqual([]);
  });

  it('changes who asks by the account name, and by a token of the token command', async () => {
    const { page } = await visit();
    await signIn(page, '李伟');
    await page.click('#who');
    await page.fill('#login', 'wang.fang');
    await page.press('#login', 'Enter');
    await page.getByRole('button', { name: '登录 | Sign in' }).click();
    await page.locator('#who', { hasText: '王芳' }).waitFor();
    await ask(page, /"whoAmI":\s"p-001"/);
    await page.click('#who');
    await page.fill('#token', await issueToken(kit.keysFile, 'p-002'));
    await page.press('#token', 'Enter');
    await ask(page, /"whoAmI":\s"p-002"/);
  });

  it('keeps nobody signed in when the person cancels, and says so', async () => {
    const { page } = await visit();
    await page.click('#sign-in');
    await page.getByRole('button', { name: '取消 | Cancel' }).click();
    await page.getByText('已取消登录 | Sign-in cancelled').waitFor();
    await page.locator('#who', { hasText: '未登录 | Not signed in' }).waitFor();
  });

  it('opens an example in a tab of its own, once', async () => {
    const { page } = await visit();
    for (const click of [1, 2]) {
      await page.click('#examples summary');
      await page.getByRole('link', { name: '我是谁 | Who am I' }).click();
      await page.locator('.graphiql-execute-button').waitFor();
      expect([click, await page.locator('[role=tab].graphiql-tab, .graphiql-tab [role=tab]').count()]).toEqual([click, 1]);
    }
  });
});
