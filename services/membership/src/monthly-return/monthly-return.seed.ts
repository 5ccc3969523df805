import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { ledgersOf, type Ledgers } from '../ledger/ledger.seed.js';
import { treeOf } from '../organization/organization.seed.js';

const RETURN = `monthlyReturn { id version state month dueOn submittedOn isLate narrative submission returnedReason acceptedOn
  figures { figure value graphValue remark changedSinceSigning changes { kind entry { id } } current { value } } }`;
const mutation = (name: string, type: string, selection = RETURN): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
const ACTS = {
  rule: mutation('setMonthlyReturnRule', 'SetMonthlyReturnRuleInput', 'rule { id fromMonth dueDay organization { id } }'),
  submit: mutation('submitMonthlyReturn', 'SubmitMonthlyReturnInput'),
  returnIt: mutation('returnMonthlyReturn', 'ReturnMonthlyReturnInput'),
  accept: mutation('acceptMonthlyReturn', 'AcceptMonthlyReturnInput'),
};
const FORM = `query ($branchId: ID!, $month: Period!) { monthlyReturnForm(branchId: $branchId, month: $month) {
  state dueOn digest figures { figure value sources { totalCount nodes { value entry { id } } } } monthlyReturn { id } } }`;

export interface Signed {
  figure: string;
  value: number;
  graphValue: number | null;
  remark: string | null;
  changedSinceSigning: boolean;
  changes: { kind: string; entry: { id: string } | null }[];
  current: { value: number | null };
}
export interface Return {
  id: string;
  version: number;
  state: string;
  isLate: boolean;
  submission: number;
  figures: Signed[];
}
export interface ReturnAnswer {
  monthlyReturn: Return | null;
  userErrors: { code: string; field: string[] }[];
}
export interface Form {
  state: string;
  dueOn: string | null;
  digest: string;
  figures: { figure: string; value: number | null; sources: { totalCount: number; nodes: { value: number; entry: { id: string } | null }[] } }[];
  monthlyReturn: { id: string } | null;
}
export interface ReturningUnion {
  union: string;
  branches: string[];
  office: Caller;
  /** Of each branch. */
  chairs: Caller[];
}

/** What the specs of the monthly return begin with: a union whose branches report from January 2025 on, due on the 5th. */
export interface Returns {
  ledgers: Ledgers;
  aUnion(branches: number, rule?: Record<string, unknown> | null): Promise<ReturningUnion>;
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<ReturnAnswer>;
  form(caller: Caller, branchId: string, month?: string): Promise<Form | null>;
  /** Reads the form of May 2025 and signs it. */
  submit(caller: Caller, branchId: string, over?: Record<string, unknown>): Promise<ReturnAnswer>;
  submitted(caller: Caller, branchId: string): Promise<Return>;
  read(caller: Caller, branchId: string): Promise<Return>;
}

export function returnsOf(service: TestService): Returns {
  const tree = treeOf(service);
  const act: Returns['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, ReturnAnswer>>(caller, ACTS[name], { input }))[0]!;
  const form: Returns['form'] = async (caller, branchId, month = '2025-05') =>
    (await service.data<{ monthlyReturnForm: Form | null }>(caller, FORM, { branchId, month })).monthlyReturnForm;
  const submit: Returns['submit'] = async (caller, branchId, over = {}) => {
    const month = (over['month'] as string | undefined) ?? '2025-05';
    const digest = (await form(caller, branchId, month))?.digest ?? 'none';
    return act(caller, 'submit', { branchId, month, digest, ...over });
  };
  return {
    ledgers: ledgersOf(service),
    act,
    form,
    submit,
    aUnion: async (count, rule = {}) => {
      const { id: union } = await tree.registered(null);
      const branches: string[] = [];
      for (let no = 1; no <= count; no += 1) branches.push((await tree.registered(union, { kind: 'BRANCH', name: `第 ${no} 分会` })).id);
      const office = holding('UNION_OFFICE', union);
      if (rule) expect((await act(office, 'rule', { orgId: union, fromMonth: '2025-01', ...rule })).userErrors).toEqual([]);
      return { union, branches, office, chairs: branches.map((branch) => holding('BRANCH_CHAIR', branch, { subject: `chair.${branch}` })) };
    },
    submitted: async (caller, branchId) => {
      const { monthlyReturn, userErrors } = await submit(caller, branchId);
      expect(userErrors).toEqual([]);
      return monthlyReturn!;
    },
    read: async (caller, branch) => {
      const query = `query ($branch: ID!) { monthlyReturns(filter: { branchId: { eq: $branch } }) { nodes { ${RETURN.replace('monthlyReturn {', '').replace(/\}$/, '')} } } }`;
      return (await service.data<{ monthlyReturns: { nodes: Return[] } }>(caller, query, { branch })).monthlyReturns.nodes[0]!;
    },
  };
}
