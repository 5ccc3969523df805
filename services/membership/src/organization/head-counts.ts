import { Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Act } from '@uniongraph/mongo';
import { employeesOn, withHires } from './head-count.rules.js';
import { organizationFacts } from './organization.events.js';
import type { OrganizationRecord } from './organization.model.js';
import { OrganizationRepository } from './organization.repository.js';

/** The head count (职工人数) of an organisation, for the slice that declares new employees. */
@Injectable()
export class HeadCounts {
  constructor(private readonly organizations: OrganizationRepository) {}

  /** Adds one employee for each of `days`, from that day on. */
  async hire(act: Act, organization: OrganizationRecord, days: readonly string[]): Promise<void> {
    const headCounts = [...new Set(days)].reduce((entries, day) => withHires(entries, days.filter((other) => other === day).length, day, act.now), organization.headCounts);
    const saved = await act.update(this.organizations.model, organization, { headCounts, employeeCount: employeesOn(headCounts, today(act.now)) });
    act.emit('OrganizationChanged', saved, organizationFacts(saved));
  }
}
