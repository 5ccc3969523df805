import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeIdNumber } from '@uniongraph/id-number';
import { issueToken, keysFile, root } from '@uniongraph/infra';
import { eventually } from './eventually.js';
import { isRunning } from './is-running.js';
import { aDataDir, clearProcesses, ProductProcess } from './product-process.js';

const LOADING = 'Loading the sample data';
const READY = 'is ready';
const TIMEOUT_MS = 300_000;

/** One installation through its life, each test going on from where the last one left it. */
const dataDir = aDataDir();
let product: ProductProcess;

afterAll(clearProcesses, TIMEOUT_MS);

/** Sends half of a request, and the rest only by `finish`. */
async function halfSent(body: string): Promise<{ finish: () => void; answer: Promise<{ status: number; text: string }> }> {
  const bytes = Buffer.from(body);
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length, authorization: `Bearer ${await issueToken(keysFile(dataDir), 'wang.fang')}` };
  const sending = request({ port: product.port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sending.once('error', reject).once('response', (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString())).once('end', () => resolve({ status: response.statusCode!, text }));
    });
  });
  await new Promise((resolve) => sending.write(bytes.subarray(0, 20), resolve));
  await sleep(200);
  return { finish: () => sending.end(bytes.subarray(20)), answer };
}

function reset(answer: string): string {
  return spawnSync(process.execPath, [join(root, 'infra', 'bin', 'reset.mjs')], { env: { ...process.env, DATA_DIR: dataDir }, input: `${answer}\n`, encoding: 'utf8' }).stdout;
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.unref().setTimeout(500, () => socket.destroy());
  });
}

describe('starting and stopping', () => {
  it(
    'stops at Ctrl-C also while it is starting, and leaves no process',
    async () => {
      const starting = await ProductProcess.start();
      await starting.prints(LOADING);
      const mongod = starting.mongodPid!;
      starting.signal('SIGINT');
      expect(await starting.end()).toEqual({ code: 0, complaint: [] });
      expect(starting.printed).not.toContain(READY);
      expect({ mongod: isRunning(mongod), lock: existsSync(join(starting.dataDir, 'instance.pid')) }).toEqual({ mongod: false, lock: false });
    },
    TIMEOUT_MS,
  );

  it(
    'ends the database that a killed start left behind, and begins the sample data anew that it was loading',
    async () => {
      const killed = await ProductProcess.start({ dataDir });
      await killed.prints(LOADING);
      await sleep(1_500);
      const orphan = killed.mongodPid!;
      killed.signal('SIGKILL');
      await killed.end();
      expect(isRunning(orphan)).toBe(true);

      product = await ProductProcess.start({ dataDir });
      await product.prints(READY);
      expect(isRunning(orphan)).toBe(false);
      expect(product.printed).toContain(LOADING);
      expect(await product.ask('wang.fang', '{ members(filter: { name: { eq: "刘洋" } }) { totalCount } }')).toEqual({ data: { members: { totalCount: 1 } } });
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a second start on the same data in one sentence, and leaves the first alone',
    async () => {
      const { code, complaint } = await (await ProductProcess.start({ dataDir })).end();
      expect({ code, complaint }).toEqual({
        code: 1,
        complaint: [expect.stringMatching(/Another UnionGraph \(process \d+\) uses this data: stop it first, or name another directory in DATA_DIR$/)],
      });
      expect(await product.ask('wang.fang', '{ myMembership { name } }')).toEqual({ data: { myMembership: { name: '王芳' } } });
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a port in use in one sentence that names the variable, and leaves nothing running',
    async () => {
      const sentence = (variable: string): RegExp => new RegExp(`Port ${product.port} is in use: choose another by ${variable}, e.g. ${variable}=\\d+$`);
      const second = await ProductProcess.start({ port: product.port });
      expect(await second.end()).toEqual({ code: 1, complaint: [expect.stringMatching(sentence('PORT'))] });
      expect(existsSync(join(second.dataDir, 'mongo'))).toBe(false);
      const third = await ProductProcess.start({ port: product.port - 3, options: ['--services'] });
      expect(await third.end()).toEqual({ code: 1, complaint: [expect.stringMatching(sentence('SERVICE_PORT'))] });
      expect(third.mongodPid).toBeNull();
    },
    TIMEOUT_MS,
  );

  it(
    'finishes the request under way at Ctrl-C, takes no new one, and leaves no process',
    async () => {
      const { data } = (await product.ask('wang.fang', '{ organization(code: "JDDF") { id } }')) as { data: { organization: { id: string } } };
      const input = { orgId: data.organization.id, name: '末班车', idNumber: composeIdNumber('320000', '1992-02-29', 5), employmentType: 'CONTRACT' };
      const query = 'mutation ($input: ApplyForMembershipInput!) { applyForMembership(input: $input) { member { name } userErrors { code } } }';
      const { finish, answer } = await halfSent(JSON.stringify({ query, variables: { input } }));
      const mongod = product.mongodPid!;
      product.signal('SIGINT');
      await product.prints('Stopping: finishing the requests under way');
      expect(
        await eventually(
          () => takesConnections(product.port),
          (takes) => !takes,
        ),
      ).toBe(false);
      expect(product.hasEnded).toBe(false);
      finish();
      expect(await answer).toEqual({ status: 200, text: JSON.stringify({ data: { applyForMembership: { member: { name: '末班车' }, userErrors: [] } } }) + '\n' });
      expect(await product.end()).toEqual({ code: 0, complaint: [] });
      expect({ mongod: isRunning(mongod), lock: existsSync(join(dataDir, 'instance.pid')) }).toEqual({ mongod: false, lock: false });
    },
    TIMEOUT_MS,
  );

  it(
    'keeps the data at the next start, also in the other shape, without loading the sample again',
    async () => {
      product = await ProductProcess.start({ dataDir, options: ['--services'] });
      await product.prints(READY);
      expect(product.printed).not.toContain(LOADING);
      expect(await product.ask('wang.fang', '{ members(filter: { name: { eq: "末班车" } }) { nodes { status } } }')).toEqual({
        data: { members: { nodes: [{ status: 'APPLIED' }] } },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'leaves no service behind when the process that started them is killed',
    async () => {
      const services = Array.from({ length: 5 }, (_, index) => product.port + 1 + index);
      expect(await Promise.all(services.map(takesConnections))).toEqual(services.map(() => true));
      product.signal('SIGKILL');
      await product.end();
      const left = await eventually(
        () => Promise.all(services.map(takesConnections)),
        (takes) => !takes.includes(true),
      );
      expect(left).toEqual(services.map(() => false));
    },
    TIMEOUT_MS,
  );

  it(
    'removes the data at a reset, only when told yes, and ends the database that still has it open',
    async () => {
      const mongod = product.mongodPid!;
      expect(reset('no')).toContain('Nothing was removed');
      expect({ mongod: isRunning(mongod), data: existsSync(dataDir) }).toEqual({ mongod: true, data: true });
      expect(reset('yes')).toContain('The data is removed');
      expect(
        await eventually(
          async () => isRunning(mongod),
          (running) => !running,
        ),
      ).toBe(false);
      expect(existsSync(dataDir)).toBe(false);
      expect(reset('yes')).toContain('There is no data to remove');
    },
    TIMEOUT_MS,
  );
});
