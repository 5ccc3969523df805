import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { anIdNumber } from '../member/member.seed.js';

export interface Declaration {
  id: string;
  version: number;
  outcome: string;
  isLate: boolean;
  member: { id: string } | null;
}
interface Declared {
  declarations: Declaration[] | null;
  userErrors: { code: string; field: string[] }[];
}
export interface Rate {
  on: string;
  employees: number;
  members: number;
  percent: number | null;
}

/** What the specs of the declarations begin with, made through GraphQL. */
export class DeclarationsUnderTest {
  constructor(private readonly service: TestService) {}

  async declare(orgId: string, employees: readonly Record<string, unknown>[], caller: Caller = holding('UNION_OFFICE', orgId)): Promise<Declared> {
    const document = `mutation ($input: DeclareNewEmployeesInput!) {
      declareNewEmployees(input: $input) { declarations { id version outcome isLate member { id } } userErrors { code field } } }`;
    return (await this.service.data<{ declareNewEmployees: Declared }>(caller, document, { input: { orgId, employees } })).declareNewEmployees;
  }

  aHire(over: Record<string, unknown> = {}): Record<string, unknown> {
    return { name: '新来', idNumber: anIdNumber(), hiredOn: '2025-03-10', ...over };
  }

  async outcomes(orgId: string): Promise<string[]> {
    const query = '{ employeeDeclarations { nodes { outcome } } }';
    const { employeeDeclarations } = await this.service.data<{ employeeDeclarations: { nodes: Declaration[] } }>(holding('UNION_OFFICE', orgId), query);
    return employeeDeclarations.nodes.map(({ outcome }) => outcome);
  }

  async close(id: string, version: number, reason: string, caller: Caller): Promise<string | undefined> {
    const document = 'mutation ($input: CloseDeclarationInput!) { closeDeclaration(input: $input) { userErrors { code } } }';
    const { closeDeclaration } = await this.service.data<{ closeDeclaration: Declared }>(caller, document, { input: { id, version, reason } });
    return closeDeclaration.userErrors[0]?.code;
  }

  async rate(orgId: string, at?: string, caller: Caller = holding('UNION_OFFICE', orgId)): Promise<Rate | null> {
    const query = 'query ($orgId: ID!, $at: LocalDate) { membershipRate(orgId: $orgId, at: $at) { on employees members percent } }';
    return (await this.service.data<{ membershipRate: Rate | null }>(caller, query, { orgId, at })).membershipRate;
  }

  async trend(orgId: string, from: string, to: string): Promise<Rate[]> {
    const query = 'query ($orgId: ID!, $from: Period!, $to: Period!) { membershipRateTrend(orgId: $orgId, from: $from, to: $to) { on employees members percent } }';
    return (await this.service.data<{ membershipRateTrend: Rate[] }>(holding('UNION_OFFICE', orgId), query, { orgId, from, to })).membershipRateTrend;
  }

  async desk(orgId: string, on: string, withinDays = 0): Promise<[string, string, boolean][]> {
    const query = 'query ($orgId: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $orgId, on: $on, withinDays: $days) { kind dueOn isOverdue } }';
    const { officeDesk } = await this.service.data<{ officeDesk: { kind: string; dueOn: string; isOverdue: boolean }[] }>(holding('UNION_OFFICE', orgId), query, {
      orgId,
      on,
      days: withinDays,
    });
    return officeDesk.filter(({ kind }) => kind === 'UNDECLARED_EMPLOYEES' || kind === 'HIRE_NOT_APPROVED').map(({ kind, dueOn, isOverdue }) => [kind, dueOn, isOverdue]);
  }
}
