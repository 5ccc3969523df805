import { createHash } from 'node:crypto';
import type { Caller } from '@uniongraph/access';
import { theProduct, type TestService } from '@uniongraph/testing';

export const SELECTION =
  'id version state rowCount badRowCount faultCount ignoredColumns faults { line column shape reason message } job { kind state done total failures { code message } }';
const PART_BYTES = 525_000;

export interface Fault {
  line: number;
  column: string | null;
  shape: string;
  reason: string;
  message: string;
}
export interface Import {
  id: string;
  version: number;
  state: string;
  rowCount: number | null;
  badRowCount: number | null;
  faultCount: number | null;
  ignoredColumns: string[];
  faults: Fault[];
  job: { kind: string; state: string; done: number; total: number | null; failures: { code: string; message: string }[] } | null;
}
export interface Answer {
  import: Import | null;
  userErrors: { code: string; message: string }[];
}
type Act = 'begin' | 'addPart' | 'check' | 'commit' | 'undo';

const ACTS: Record<Act, [name: string, input: string]> = {
  begin: ['beginSpreadsheetImport', 'BeginSpreadsheetImportInput'],
  addPart: ['addSpreadsheetPart', 'AddSpreadsheetPartInput'],
  check: ['checkSpreadsheet', 'CheckSpreadsheetInput'],
  commit: ['commitSpreadsheetImport', 'CommitSpreadsheetImportInput'],
  undo: ['undoSpreadsheetImport', 'UndoSpreadsheetImportInput'],
};

/** What an officer does with a file, through GraphQL. */
export interface Desk {
  act(name: Act, input: Record<string, unknown>): Promise<Answer>;
  read(id: string): Promise<Import | null>;
  /** Uploads it, in as many parts as it needs. */
  upload(orgId: string, file: string | Buffer, kind?: 'MEMBERS' | 'ORGANIZATIONS'): Promise<Import>;
  /** Uploads and checks it. */
  checked(orgId: string, file: string | Buffer, kind?: 'MEMBERS' | 'ORGANIZATIONS'): Promise<Import>;
  /** Starts it, waits for the end of the job. */
  finish(name: 'check' | 'commit' | 'undo', which: Import, more?: Record<string, unknown>): Promise<Import>;
}

export function deskOf(service: TestService, caller: Caller = theProduct): Desk {
  const act: Desk['act'] = async (name, input) => {
    const [mutation, type] = ACTS[name];
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { import { ${SELECTION} } userErrors { code message } } }`;
    return (await service.data<Record<string, Answer>>(caller, document, { input }))[mutation]!;
  };
  const read: Desk['read'] = async (id) =>
    (await service.data<{ spreadsheetImport: Import | null }>(caller, `query ($id: ID!) { spreadsheetImport(id: $id) { ${SELECTION} } }`, { id })).spreadsheetImport;
  const upload: Desk['upload'] = async (orgId, file, kind = 'MEMBERS') => {
    const bytes = Buffer.from(file as string);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const begun = (await act('begin', { orgId, kind, fileName: '名册.csv', sizeBytes: bytes.length, sha256 })).import!;
    for (let index = 0; index * PART_BYTES < bytes.length; index += 1) {
      const { userErrors } = await act('addPart', { importId: begun.id, index, base64: bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64') });
      expect(userErrors).toEqual([]);
    }
    return begun;
  };
  const finish: Desk['finish'] = async (name, which, more = {}) => {
    const { userErrors } = await act(name, { id: which.id, version: which.version, ...more });
    expect(userErrors).toEqual([]);
    await service.jobs.idle();
    return (await read(which.id))!;
  };
  return { act, read, upload, finish, checked: async (orgId, file, kind) => finish('check', await upload(orgId, file, kind)) };
}
