import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { Directory } from '@uniongraph/directory';
import type { QueryVisitCompletionArgs, VisitCompletion, VisitState } from '../schema-types.js';
import { isSmallCount, shareOf } from './small-count.rules.js';
import { VisitRepository } from './visit.repository.js';
import { scopeOf } from './visit.scope.js';

@Injectable()
export class VisitCompletionService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly directory: Directory,
  ) {}

  /** @returns counts of the visits raised on the days `from` to `to` inclusive; all null where a state holds fewer than five people and the caller may not see them. */
  async completion(caller: Caller, { orgId, from, to }: QueryVisitCompletionArgs): Promise<VisitCompletion> {
    const counts = await this.visits.countRaised(scopeOf(caller, 'visit.completion'), orgId, from, to);
    if (counts.some(({ people }) => isSmallCount(people)) && !(await this.maySee(caller, orgId))) {
      return { triggers: null, visited: null, explained: null, open: null, rate: null, suppressed: true };
    }
    const of = (state: VisitState): number => counts.find((count) => count.state === state)?.visits ?? 0;
    const triggers = of('DONE') + of('NOT_VISITED') + of('OPEN');
    return { triggers, visited: of('DONE'), explained: of('NOT_VISITED'), open: of('OPEN'), rate: shareOf(of('DONE'), triggers), suppressed: false };
  }

  private async maySee(caller: Caller, orgId: string): Promise<boolean> {
    const organization = await this.directory.organization(orgId);
    return Scope.covers(caller, 'visit.read', organization?.orgScope ?? []);
  }
}
