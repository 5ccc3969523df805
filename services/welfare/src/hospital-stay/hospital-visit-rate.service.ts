import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { Directory } from '@uniongraph/directory';
import type { HospitalVisitRate, QueryHospitalVisitRateArgs } from '../schema-types.js';
import { isSmallCount, shareOf } from '../visit/small-count.rules.js';
import { VisitRepository } from '../visit/visit.repository.js';
import { scopeOf } from './hospital-stay.scope.js';

@Injectable()
export class HospitalVisitRateService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly directory: Directory,
  ) {}

  /** @returns counts of the stays that began on the days `from` to `to` inclusive; all null where they tell about fewer than five people and the caller may not see them. */
  async rate(caller: Caller, { orgId, from, to }: QueryHospitalVisitRateArgs): Promise<HospitalVisitRate> {
    const counts = await this.visits.countOfStays(scopeOf(caller, 'hospital.count'), orgId, from, to);
    if (counts.some(({ people }) => isSmallCount(people)) && !(await this.maySee(caller, orgId))) return { stays: null, visited: null, rate: null, suppressed: true };
    const stays = counts.reduce((sum, { visits }) => sum + visits, 0);
    const visited = counts.find(({ state }) => state === 'DONE')?.visits ?? 0;
    return { stays, visited, rate: shareOf(visited, stays), suppressed: false };
  }

  private async maySee(caller: Caller, orgId: string): Promise<boolean> {
    const organization = await this.directory.organization(orgId);
    return Scope.covers(caller, 'hospital.event', organization?.orgScope ?? []);
  }
}
