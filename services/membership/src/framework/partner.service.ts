import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { EndPartnerInput, RegisterPartnerInput } from '../schema-types.js';
import { PartnerRepository } from './framework.repository.js';
import { checkContact, checkDay, checkTitle, refuse } from './framework.rules.js';
import { frameworkScope } from './framework.scope.js';
import type { PartnerBodyRecord } from './partner.model.js';

@Injectable()
export class PartnerService {
  constructor(
    private readonly partners: PartnerRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  register(caller: Caller, input: RegisterPartnerInput): Promise<PartnerBodyRecord> {
    return this.work.run(caller, 'registerPartner', input, async (act) => {
      const name = checkTitle(input.name, ['input', 'name']);
      const contact = checkContact(input.contact);
      const since = checkDay(input.since ?? today(act.now), '', today(act.now), 'since');
      const organization = await this.organizations.byId(frameworkScope(caller, 'partner.write'), input.orgId, act.session);
      if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', 'orgId']);
      const saved = await act.insert(
        this.partners.model,
        { ...newRecord('prt', act, organization, input.planTaskIds ?? []), name, kind: input.kind, contact, since, endedOn: null },
        new DomainError('DUPLICATE_CODE', `已登记“${name}” | ${name} is registered already`, { field: ['input', 'name'] }),
      );
      act.emit('PartnerRegistered', saved, { partnerId: saved._id, orgId: saved.orgId, orgScope: saved.orgScope, kind: saved.kind });
      return saved;
    });
  }

  end(caller: Caller, input: EndPartnerInput): Promise<PartnerBodyRecord> {
    return this.work.run(caller, 'endPartner', input, async (act) => {
      const current = await this.partners.forChange(frameworkScope(caller, 'partner.write'), input.id, input.version, act.session);
      if (current.endedOn !== null) refuse('WRONG_STATE', `已于 ${current.endedOn} 结束 | ended on ${current.endedOn}`, ['input', 'id']);
      const endedOn = checkDay(input.on ?? today(act.now), current.since, today(act.now), 'on');
      const saved = await act.update(this.partners.model, current, { endedOn });
      act.emit('PartnerEnded', saved, { partnerId: saved._id, orgId: saved.orgId, orgScope: saved.orgScope, endedOn });
      return saved;
    });
  }
}
