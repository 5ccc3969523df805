import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import { checkLead } from './investigation.rules.js';

/** Who leads an investigation or a project. */
@Injectable()
export class InvestigationLead {
  constructor(private readonly members: MemberRepository) {}

  /** Held until the act ends, so that nobody who leaves at the same moment leads. @throws DomainError NOT_FOUND, NOT_ELIGIBLE. */
  async take(act: Act, leadId: string, orgId: string): Promise<void> {
    const lead = checkLead(await this.members.byId(memberScope(act.caller), leadId, act.session), orgId);
    await act.hold(this.members.model, lead);
  }
}
