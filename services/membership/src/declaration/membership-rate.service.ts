import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { monthEnd, nextMonth, today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { SpellRepository } from '../member/spell.repository.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ratePercent } from './declaration.rules.js';

const MONTHS_MAX = 60;
const MONTH = /^\d{4}-\d{2}$/;

export interface RateView {
  on: string;
  employees: number;
  members: number;
  percent: number | null;
}

/** Active members ÷ employees (入会率), of any day of the past, from the dated histories of both. */
@Injectable()
export class MembershipRateService {
  constructor(
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
    private readonly load: OrganizationLoader,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** One query each for members and employees, however many organisations a request asks about. */
  async rateOf(context: RequestContext, orgId: string, at: string | null | undefined): Promise<RateView> {
    const on = at ?? today(this.store.now());
    const rates = loader(context, `membershipRate.${on}`, async (ids) => {
      const [members, employees] = await Promise.all([this.spells.activeOn(ids, on), this.organizations.employeeTotals(ids, [on])]);
      return ids.map((_, index) => aRate(on, employees[index]![0]!, members[index]!));
    });
    return (await rates.load(orgId))!;
  }

  /** @returns null for an organisation that does not exist, or whose members the caller may not count. */
  async rate(context: RequestContext, orgId: string, at: string | null | undefined): Promise<RateView | null> {
    return (await this.isCountable(context, orgId)) ? this.rateOf(context, orgId, at) : null;
  }

  /** @throws GraphQLError BAD_USER_INPUT for what is no month, months in the wrong order or more than 60. */
  async trend(context: RequestContext, orgId: string, from: string, to: string): Promise<RateView[]> {
    const days = lastDays(from, to, today(this.store.now()));
    if (days.length === 0 || !(await this.isCountable(context, orgId))) return [];
    const [members, [employees = []]] = await Promise.all([this.spells.activeByDay(orgId, days), this.organizations.employeeTotals([orgId], days)]);
    return days.map((on, index) => aRate(on, employees[index] ?? 0, members[index]!));
  }

  private async isCountable(context: RequestContext, orgId: string): Promise<boolean> {
    const organization = await this.load.byId(context, orgId);
    return organization !== null && covers(context.caller, organization.orgScope);
  }
}

function covers(caller: Caller, orgScope: readonly string[]): boolean {
  return Scope.covers(caller, 'member.count', orgScope);
}

function aRate(on: string, employees: number, members: number): RateView {
  return { on, employees, members, percent: ratePercent(members, employees) };
}

/** @returns the last day of each month, today for the current one; months to come have none. */
function lastDays(from: string, to: string, now: string): string[] {
  if (!MONTH.test(from) || !MONTH.test(to) || from > to) throw badUserInput('from、to 须为先后两个月份，如 2025-01 | from and to must be months in this order, such as 2025-01');
  const days: string[] = [];
  for (let month = from; month <= to && `${month}-01` <= now; month = nextMonth(month)) {
    if (days.length === MONTHS_MAX) throw badUserInput(`最多 ${MONTHS_MAX} 个月 | ${MONTHS_MAX} months at most`);
    const end = monthEnd(month);
    days.push(end < now ? end : now);
  }
  return days;
}
