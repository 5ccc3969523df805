import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { Directory } from '@uniongraph/directory';
import { newRecord, staleVersion, UnitOfWork } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';
import type { ConfigureMustVisitsInput } from '../schema-types.js';
import { UnionPeople } from '../union-people.js';
import { MustVisitRepository } from './must-visit.repository.js';
import { checkRule, DEFAULT_RULE, nearestRule, type RuleInForce } from './must-visit.rules.js';

@Injectable()
export class MustVisitService {
  constructor(
    private readonly rules: MustVisitRepository,
    private readonly people: UnionPeople,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
  ) {}

  configure(caller: Caller, input: ConfigureMustVisitsInput): Promise<RuleInForce> {
    return this.work.run(caller, 'configureMustVisits', input, async (act) => {
      const { _id: orgId, orgScope } = await this.people.requireUnion(act, 'mustVisit.configure', input.orgId);
      const rule = { triggers: input.triggers, workingDays: input.workingDays ?? DEFAULT_RULE.workingDays, giftRegion: input.giftRegion ?? null };
      checkRule(rule);
      const [current] = await this.rules.ofOrganizations([orgId], act.session);
      if ((current?.version ?? null) !== (input.version ?? null)) throw staleVersion();
      if (current) return act.update(this.rules.model, current, { ...rule, planTaskIds: input.planTaskIds ?? current.planTaskIds });
      return act.insert(this.rules.model, { ...newRecord('mvr', act, { orgId, orgScope }, input.planTaskIds ?? []), ...rule }, staleVersion());
    });
  }

  /** @returns the rule that holds for an organisation with this path. */
  async ruleFor(orgScope: readonly string[], session?: ClientSession): Promise<RuleInForce> {
    return nearestRule(await this.rules.ofOrganizations(orgScope, session), orgScope);
  }

  /** @returns per organisation the rule in force, null where the organisation is not known here: two queries. */
  async rulesOf(orgIds: readonly string[]): Promise<(RuleInForce | null)[]> {
    const organizations = await this.directory.organizations(orgIds);
    const above = new Set(organizations.flatMap((organization) => organization?.orgScope ?? []));
    const rules = await this.rules.ofOrganizations([...above]);
    return organizations.map((organization) => {
      if (!organization) return null;
      const own = rules.filter(({ orgId }) => organization.orgScope.includes(orgId));
      return nearestRule(own, organization.orgScope);
    });
  }
}
