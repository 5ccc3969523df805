import { Injectable } from '@nestjs/common';
import { Scope, type PolicyName } from '@uniongraph/access';
import { Directory } from '@uniongraph/directory';
import { refuse as refuseAny, type Refuse } from '@uniongraph/errors';
import type { Act, Place } from '@uniongraph/mongo';
import type { FinanceNoticeErrorCode, FiscalPeriodErrorCode, UnionBankAccountErrorCode, VoucherErrorCode } from './schema-types.js';

const refuse: Refuse<FinanceNoticeErrorCode & FiscalPeriodErrorCode & UnionBankAccountErrorCode & VoucherErrorCode> = refuseAny;

/** The union whose books are written: for every slice that begins a record of its own. */
@Injectable()
export class HostUnion {
  constructor(private readonly directory: Directory) {}

  /** @throws DomainError NOT_FOUND when absent or not the caller's to act in (the same for both), ORGANIZATION_DISSOLVED. */
  async require({ caller, session }: Act, policy: PolicyName, orgId: string): Promise<Place> {
    const field = ['input', 'orgId'];
    const known = await this.directory.organization(orgId, session);
    if (!known || !Scope.covers(caller, policy, known.orgScope)) {
      refuse('NOT_FOUND', '找不到该工会；如刚刚登记，请稍候片刻再试 | There is no such union; one registered just now appears in a moment: try again', field);
    }
    const { orgScope } = await this.directory.requireOrganization(orgId, session, field);
    return { orgId, orgScope };
  }
}
