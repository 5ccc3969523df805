import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { UnionGroupRepository } from '../group/group.repository.js';
import { GroupingRoundRepository } from '../group/grouping-round.repository.js';
import { GroupElectionRepository } from './group-election.repository.js';

const AT_THE_DESK = Scope.system("the desk's own reader is checked by its service");

/** Groups without a leader in office, until the day on which their round wants the leaders elected and filed. */
@Injectable()
export class GroupElectionDesk {
  constructor(
    desk: DeskSources,
    private readonly rounds: GroupingRoundRepository,
    private readonly groups: UnionGroupRepository,
    private readonly elections: GroupElectionRepository,
  ) {
    desk.register((period) => this.leaderless(period));
  }

  private async leaderless({ orgId, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const rounds = await this.rounds.dueUntil(orgId, until, limit);
    const groups = (
      await this.groups.ofRounds(
        AT_THE_DESK,
        rounds.map(({ _id }) => _id),
      )
    ).flat();
    const vacant = groups.filter(({ leaderId, validTo }) => leaderId === null && validTo === null).slice(0, limit);
    const latest = await this.elections.latestOf(
      AT_THE_DESK,
      vacant.map(({ _id }) => _id),
    );
    return vacant.map(({ _id, orgId: at, name, roundId }, i) => ({
      kind: 'GROUP_LEADER' as const,
      orgId: at,
      title: latest[i]?.state === 'ELECTED' ? `${name}组长已当选，待备案 | leader of ${name} elected, to be filed` : `${name}待选举组长 | ${name} has to elect its leader`,
      dueOn: rounds.find((round) => round._id === roundId)!.dueOn,
      recordType: 'UnionGroup',
      recordId: _id,
    }));
  }
}
