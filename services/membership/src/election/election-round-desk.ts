import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';

const DESK = Scope.system('the desk decided who sees it');

/** Re-elections in which the office has the next step. */
@Injectable()
export class ElectionRoundDesk {
  constructor(
    desk: DeskSources,
    private readonly rounds: ElectionRoundRepository,
  ) {
    desk.register((period) => this.next(period));
  }

  private async next({ orgId, on, until, limit }: DeskPeriod): Promise<DeskItemView[]> {
    const rounds = await this.rounds.forOffice(DESK, orgId, limit);
    return rounds.flatMap((round) => {
      const { title, dueOn } = nextStep(round, on);
      return dueOn <= until ? [{ kind: 'ORGAN_ELECTION' as const, orgId: round.orgId, title, dueOn, recordType: 'ElectionRound', recordId: round._id }] : [];
    });
  }
}

function nextStep({ state, instructedOn, closeOn, certifiedOn }: ElectionRoundRecord, on: string): { title: string; dueOn: string } {
  if (state === 'VOTING') return { title: '改选投票到期，计票 | a vote ends: count it', dueOn: closeOn! };
  if (state === 'COUNTED') return { title: '改选已计票，待确认 | counted: certify it', dueOn: closeOn ?? on };
  if (state === 'CERTIFIED') return { title: '改选结果待备案 | file the result', dueOn: certifiedOn! };
  return { title: '上级已答复，待定改选办法 | the superior has replied: set the method', dueOn: instructedOn! };
}
