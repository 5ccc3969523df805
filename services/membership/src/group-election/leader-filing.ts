import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Act } from '@uniongraph/mongo';
import type { FilingRecord } from '../filing/filing.model.js';
import { FilingSubjects } from '../filing/filing-subjects.js';
import type { GroupElectionRecord } from './group-election.model.js';
import { GroupElectionRepository } from './group-election.repository.js';
import { checkFiling, refuse } from './group-election.rules.js';
import { LeaderOffice } from './leader-office.js';

/** Filing the result with the superior union (报上级工会备案) puts the elected into office, in the filing's own transaction. */
@Injectable()
export class LeaderFiling {
  constructor(
    subjects: FilingSubjects,
    private readonly elections: GroupElectionRepository,
    private readonly office: LeaderOffice,
  ) {
    subjects.register({
      recordType: 'GroupLeaderElection',
      check: async (act, filing) => checkFiling(await this.electionOf(act, filing), filing),
      onLodged: (act, filing) => this.lodged(act, filing),
    });
  }

  /** A new filing in the place of a returned one finds the leader in office. */
  private async lodged(act: Act, filing: FilingRecord): Promise<void> {
    const election = await this.electionOf(act, filing);
    if (election.state === 'ELECTED') await this.office.take(act, election, filing._id, filing.sentOn);
  }

  private async electionOf(act: Act, { orgId, about }: FilingRecord): Promise<GroupElectionRecord> {
    const election = await this.elections.byId(Scope.system('who may file for the union was checked by the filing'), about!.recordId, act.session);
    if (election?.orgId !== orgId) refuse('NOT_FOUND', '找不到该选举 | There is no such election', ['input', 'about', 'recordId']);
    return election;
  }
}
