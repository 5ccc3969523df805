import { Injectable } from '@nestjs/common';
import { Scope, type PolicyName } from '@uniongraph/access';
import { refuse } from '@uniongraph/errors';
import type { Act } from '@uniongraph/mongo';
import type { OrganizationRecord } from './organization.model.js';
import { OrganizationRepository } from './organization.repository.js';
import { readScope } from './organization.scope.js';

/** The organisation that a member joins: for the slices that put people below an organisation. */
@Injectable()
export class HostOrganization {
  constructor(private readonly organizations: OrganizationRepository) {}

  /**
   * @returns the organisation, held until the act ends, so that it is not dissolved or moved at the same moment.
   * @throws DomainError NOT_FOUND, ORGANIZATION_DISSOLVED.
   */
  async takeIn(act: Act, orgId: string, field = 'orgId'): Promise<OrganizationRecord> {
    const organization = await this.organizations.byId(readScope(act.caller), orgId, act.session);
    if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', field]);
    if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能接收会员 | The organisation is dissolved and takes no members', ['input', field]);
    await act.hold(this.organizations.model, organization);
    return organization;
  }
  /**
   * @returns the organisation at which the caller acts under `policy`, held until the act ends.
   * @throws DomainError NOT_FOUND when absent or out of the policy's reach, ORGANIZATION_DISSOLVED.
   */
  async within(act: Act, policy: PolicyName, orgId: string, field: string[] = ['input', 'orgId']): Promise<OrganizationRecord> {
    const organization = await this.organizations.byId(Scope.of(act.caller, policy, '_id'), orgId, act.session);
    if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', field);
    if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能再办理 | The organisation is dissolved: nothing more is done there', field);
    await act.hold(this.organizations.model, organization);
    return organization;
  }
}
