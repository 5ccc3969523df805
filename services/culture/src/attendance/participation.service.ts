import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { Directory } from '@uniongraph/directory';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ParticipationRate, QueryParticipationRateArgs } from '../schema-types.js';
import { AttendanceRepository } from './attendance.repository.js';

const NOBODY: ParticipationRate = { people: 0, personTimes: 0, members: 0, rate: null };

@Injectable()
export class ParticipationService {
  constructor(
    private readonly attendances: AttendanceRepository,
    private readonly directory: Directory,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * @returns of the members who are active on the last day (or today, when that is to come) those who attended at least once; so the
   * rate is never above 1. Nobody for an organisation that is absent or hidden.
   */
  async rate(caller: Caller, { orgId, from, to }: QueryParticipationRateArgs): Promise<ParticipationRate> {
    const organization = await this.directory.organization(orgId);
    if (!organization || !Scope.covers(caller, 'participation.count', organization.orgScope)) return NOBODY;
    const now = today(this.store.now());
    const asOf = to < now ? to : now;
    const times = await this.attendances.timesByMember(Scope.system('counts of the own members, also where the host lies above'), orgId, organization.orgScope, from, to);
    const counted = await this.directory.activeMembersAmong(orgId, [...times.keys()], asOf);
    const members = await this.directory.countActiveMembers(orgId, asOf);
    const personTimes = counted.reduce((sum, id) => sum + times.get(id)!, 0);
    return { people: counted.length, personTimes, members, rate: members === 0 ? null : counted.length / members };
  }
}
