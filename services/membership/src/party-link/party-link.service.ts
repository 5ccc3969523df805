import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkPlanTasks, DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { PartyLinkErrorCode, ReportToPartyInput, RequestSupportInput, SetPartyLinkInput } from '../schema-types.js';
import { WorkPlanRepository } from '../work-plan/work-plan.repository.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import type { PartyLinkRecord, PartyReportRecord, SupportRequestRecord } from './party-link.model.js';
import { PartyLinkRepository, PartyReportRepository, SupportRequestRepository } from './party-link.repository.js';
import { checkDay, checkFrom, checkLink, checkText, checkUnion, refuse } from './party-link.rules.js';
import { partyScope } from './party-link.scope.js';

/** What the union tells and asks: no record here names a party member. */
@Injectable()
export class PartyLinkService {
  constructor(
    private readonly links: PartyLinkRepository,
    private readonly reports: PartyReportRepository,
    private readonly requests: SupportRequestRepository,
    private readonly organizations: OrganizationRepository,
    private readonly plans: WorkPlanRepository,
    private readonly work: UnitOfWork,
  ) {}

  setLink(caller: Caller, input: SetPartyLinkInput): Promise<PartyLinkRecord> {
    return this.work.run(caller, 'setPartyLink', input, async (act) => {
      const union = await this.union(act, input.orgId);
      const before = await this.liveLink(act, union._id);
      const from = input.from ?? today(act.now);
      checkFrom(from, before, today(act.now));
      if (before) await act.update(this.links.model, before, { to: from });
      const link = { ...newRecord('pln', act, union), partyOrgName: checkText(input.partyOrgName, 80, 'partyOrgName'), level: input.level, from, to: null };
      const saved = await act.insert(
        this.links.model,
        link,
        new DomainError<PartyLinkErrorCode>('STALE_VERSION', '刚有人登记，请重新读取 | Somebody registered one just now: read it again'),
      );
      act.emit('PartyLinked', saved, { linkId: saved._id, level: saved.level, from });
      return saved;
    });
  }

  report(caller: Caller, input: ReportToPartyInput): Promise<PartyReportRecord> {
    return this.work.run(caller, 'reportToParty', input, async (act) => {
      const union = await this.union(act, input.orgId);
      const { partyOrgName } = checkLink(await this.liveLink(act, union._id));
      if (input.planId) await this.checkPlan(act, input.planId, union._id);
      checkPlanTasks(input.planTaskIds);
      const saved = await act.insert(this.reports.model, {
        ...newRecord('prp', act, union, input.planTaskIds ?? []),
        partyOrgName,
        on: checkDay(input.on ?? today(act.now), 'on', { latest: today(act.now) }),
        subject: checkText(input.subject, 120, 'subject'),
        text: checkText(input.text, 8_000, 'text'),
        planId: input.planId ?? null,
        reply: null,
      });
      act.emit('PartyReported', saved, { reportId: saved._id, planId: saved.planId, on: saved.on });
      return saved;
    });
  }

  request(caller: Caller, input: RequestSupportInput): Promise<SupportRequestRecord> {
    return this.work.run(caller, 'requestSupport', input, async (act) => {
      const union = await this.union(act, input.orgId);
      if (input.addressee === 'PARTY') checkLink(await this.liveLink(act, union._id));
      const on = today(act.now);
      checkPlanTasks(input.planTaskIds);
      const saved = await act.insert(this.requests.model, {
        ...newRecord('spr', act, union, input.planTaskIds ?? []),
        addressee: input.addressee,
        on,
        subject: checkText(input.subject, 120, 'subject'),
        text: checkText(input.text, 8_000, 'text'),
        replyBy: input.replyBy ? checkDay(input.replyBy, 'replyBy', { earliest: on }) : null,
        state: 'REQUESTED',
        reply: null,
      });
      act.emit('SupportRequested', saved, { supportRequestId: saved._id, addressee: saved.addressee, on });
      return saved;
    });
  }

  private async union(act: Act, orgId: string): Promise<OrganizationRecord> {
    return checkUnion(await this.organizations.byId(partyScope(act.caller, 'partyLink.write'), orgId, act.session));
  }

  private async liveLink(act: Act, orgId: string): Promise<PartyLinkRecord | null> {
    return (await this.links.liveOf(partyScope(act.caller, 'partyLink.write'), [orgId], act.session))[0] ?? null;
  }

  private async checkPlan(act: Act, planId: string, orgId: string): Promise<void> {
    const plan = await this.plans.byId(planScope(act.caller, 'plan.write'), planId, act.session);
    if (plan?.orgId !== orgId) refuse('NOT_FOUND', '找不到本组织的该计划 | The union has no such plan', ['input', 'planId']);
    await act.hold(this.plans.model, plan);
  }
}
