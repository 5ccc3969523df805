import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken, keysFile, root } from '@uniongraph/infra';
import { eventually } from './eventually.js';
import { freePorts } from './free-ports.js';
import { isRunning } from './is-running.js';

const TIMEOUT_MS = 180_000;
const started: ProductProcess[] = [];
const dataDirs: string[] = [];

/** `npm start` as a process of its own, on ports of its own. */
export class ProductProcess {
  private output = '';
  private errors = '';
  private readonly child: ChildProcess;
  private readonly closed: Promise<void>;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    options: readonly string[],
  ) {
    const env = { ...process.env, PORT: String(port), SERVICE_PORT: String(port + 1), DATA_DIR: dataDir, MONGODB_URI: undefined, OIDC_ISSUER: undefined };
    this.child = spawn(process.execPath, [join(root, 'infra', 'bin', 'start.mjs'), ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout!.on('data', (text: Buffer) => (this.output += text.toString()));
    this.child.stderr!.on('data', (text: Buffer) => (this.errors += text.toString()));
    this.closed = new Promise((resolve) => this.child.once('close', () => resolve()));
    started.push(this);
  }

  static async start({ dataDir = aDataDir(), port, options = [] }: { dataDir?: string; port?: number; options?: readonly string[] } = {}): Promise<ProductProcess> {
    return new ProductProcess(dataDir, port ?? (await freePorts(6)), options);
  }

  /** What it printed so far. */
  get printed(): string {
    return this.output;
  }

  /** @throws Error with all that it printed when it ends, or takes too long, before it prints `text`. */
  async prints(text: string): Promise<void> {
    const seen = (): boolean => this.output.includes(text);
    await eventually(async () => seen() || this.hasEnded, Boolean, TIMEOUT_MS);
    if (!seen()) throw new Error(`it did not print "${text}" but:\n${this.output}${this.errors}`);
  }

  /** @returns how it ended, and the lines of its standard error. */
  async end(): Promise<{ code: number | null; complaint: string[] }> {
    await this.closed;
    return { code: this.child.exitCode, complaint: this.errors.split('\n').filter(Boolean) };
  }

  signal(name: 'SIGINT' | 'SIGKILL'): void {
    this.child.kill(name);
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Of the database that it started; null when it has none. */
  get mongodPid(): number | null {
    const lock = join(this.dataDir, 'mongo', 'mongod.lock');
    return (existsSync(lock) && Number(readFileSync(lock, 'utf8'))) || null;
  }

  async ask(login: string, query: string, variables?: Record<string, unknown>): Promise<unknown> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issueToken(keysFile(this.dataDir), login)}` };
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return response.json();
  }
}

export function aDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'uniongraph-start-'));
  dataDirs.push(dataDir);
  return dataDir;
}

/** Ends what a failed test left running, and removes the data. */
export async function clearProcesses(): Promise<void> {
  for (const product of started.splice(0)) {
    const mongod = product.mongodPid;
    product.signal('SIGKILL');
    await product.end();
    if (mongod && isRunning(mongod)) process.kill(mongod, 'SIGKILL');
    await eventually(async () => !mongod || !isRunning(mongod), Boolean);
  }
  for (const dataDir of dataDirs.splice(0)) rmSync(dataDir, { recursive: true, force: true });
}
