import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lineOf, readDataFile, type DataFile, type Fault, type SourceText } from '@uniongraph/plan-file';
import { request } from 'undici';

export interface LoadCommandOptions {
  /** @returns a token of the sample person `login`. @throws Error that says what to do. */
  tokenAs(login: string): Promise<string>;
  /** Where the graph is unless `--url` says otherwise. */
  url: string;
  print(line: string): void;
  tell(line: string): void;
}

interface Refusal {
  message: string;
  field: string[];
}

interface Act {
  query: string;
  input: Record<string, unknown>;
  done: string;
}

const USAGE = '用法 | Usage: npm run load -- <文件 file.yaml> [--as <账号 login> | --token <token>] [--replace] [--url http://localhost:4000/graphql]';

/** Loads a file of organisations or a yearly plan, all of it or nothing. @returns the exit code; every bad row is told with file and line. */
export async function loadCommand(argv: readonly string[], { tokenAs, url, print, tell }: LoadCommandOptions): Promise<number> {
  try {
    const options = { as: { type: 'string' }, token: { type: 'string' }, url: { type: 'string' }, replace: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || (values.as === undefined) === (values.token === undefined)) throw new Error(USAGE);
    const reading = readDataFile(read(file), file);
    if (!reading.ok) return report(reading.faults, tell);
    const act = actFor(reading, values.replace ?? false);
    const token = values.token ?? (await tokenAs(values.as ?? ''));
    const refusals = await send(values.url ?? url, token, act);
    if (refusals.length === 0) print(act.done);
    return report(
      refusals.map((refusal) => faultOf(reading.source, refusal)),
      tell,
    );
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`读不到文件 ${file} | Cannot read the file ${file}`, { cause: error });
  }
}

function actFor(reading: Extract<DataFile, { ok: true }>, replace: boolean): Act {
  if (reading.kind === 'PLAN') {
    const { plan } = reading;
    return {
      query: 'mutation Load($input: ImportWorkPlanInput!) { done: importWorkPlan(input: $input) { userErrors { message field } } }',
      input: { ...plan, replace },
      done: `已载入 ${plan.org} ${plan.year} 年计划草稿，共 ${plan.tasks.length} 项 | Loaded the draft plan of ${plan.org} for ${plan.year}: ${plan.tasks.length} tasks`,
    };
  }
  if (reading.kind === 'ORGANIZATIONS') {
    const organizations = reading.tree.organizations.map(({ plan: _plan, ...row }) => row);
    return {
      query: 'mutation Load($input: ImportOrganizationsInput!) { done: importOrganizations(input: $input) { userErrors { message field } } }',
      input: { organizations },
      done: `已载入 ${organizations.length} 个组织 | Loaded ${organizations.length} organisations`,
    };
  }
  throw new Error('人员文件只用于示例登录，请用 importMembers 登记会员 | A file of people is for the sample sign-ins only: enter members by importMembers');
}

async function send(url: string, token: string, { query, input }: Act): Promise<Refusal[]> {
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
    headersTimeout: 60_000,
  }).catch((error: unknown) => {
    throw new Error(`连不上 ${url}，请先运行 npm start | Cannot reach ${url}: run npm start first`, { cause: error });
  });
  const answer = (await body.json()) as { data?: { done: { userErrors: Refusal[] } | null } | null; errors?: { message: string }[] };
  const refusals = answer.data?.done?.userErrors;
  if (!refusals) throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? `HTTP ${statusCode}`);
  return refusals;
}

function faultOf(source: SourceText, { message, field }: Refusal): Fault {
  return { file: source.fileName, ...lineOf(source, field), path: field.slice(1), reason: message };
}

function report(faults: readonly Fault[], tell: (line: string) => void): number {
  for (const { file, line, column, path, reason } of faults) tell(`${file}:${line}:${column} ${path.join('.')} ${reason}`);
  if (faults.length === 0) return 0;
  tell(`共 ${faults.length} 处有误，未载入任何内容 | ${faults.length} faults; nothing was loaded`);
  return 1;
}
