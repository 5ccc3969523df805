import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '@uniongraph/access';
import type { MonthlyReturnsRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Form {
  monthlyReturnForm: { digest: string; figures: { value: number | null }[] };
}
interface Submitted {
  monthlyReturn: { id: string; version: number };
}

const PATIENCE_MS = 60_000;

/** The monthly returns of a union's branches, each signed by its chair on the figures of the graph, some accepted by the office. */
export async function loadMonthlyReturns(stage: Stage, rows: readonly MonthlyReturnsRow[]): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, fromMonth, task, returns } of rows) {
    const office = cast.officeOf(org);
    stage.on(`${fromMonth}-10`);
    await graph.mutate('membership', 'setMonthlyReturnRule', 'SetMonthlyReturnRuleInput', 'rule { id }', { orgId: cast.orgId(org), fromMonth }, office);
    for (const { branch, month, on, differences, narrative, accepted } of returns) {
      stage.on(on);
      const branchId = cast.orgId(branch);
      const chair: Caller = { ...cast.member(branch, 0), grants: [{ role: 'BRANCH_CHAIR', orgId: branchId }] };
      const digest = await formOf(stage, chair, branchId, month);
      const input = { branchId, month, digest, differences, narrative, planTaskIds: taskIds(stage, task) };
      const { monthlyReturn } = await graph.mutate<Submitted>('membership', 'submitMonthlyReturn', 'SubmitMonthlyReturnInput', 'monthlyReturn { id version }', input, chair);
      if (accepted) await graph.mutate('membership', 'acceptMonthlyReturn', 'AcceptMonthlyReturnInput', 'monthlyReturn { id }', { ...monthlyReturn }, office);
    }
  }
}

/** @returns the digest of the form, once every service has been heard of. */
async function formOf({ graph }: Stage, chair: Caller, branchId: string, month: string): Promise<string> {
  const query = 'query ($branchId: ID!, $month: Period!) { monthlyReturnForm(branchId: $branchId, month: $month) { digest figures { value } } }';
  for (const deadline = Date.now() + PATIENCE_MS; ; await sleep(200)) {
    const { monthlyReturnForm } = await graph.query<Form>('membership', query, { branchId, month }, chair);
    if (monthlyReturnForm.figures.every(({ value }) => value !== null) || Date.now() > deadline) return monthlyReturnForm.digest;
  }
}
