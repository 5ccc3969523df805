import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import type { Act } from '@uniongraph/mongo';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { ElectedSeats } from '../committee/elected-seats.js';
import type { FilingRecord } from '../filing/filing.model.js';
import { FilingSubjects } from '../filing/filing-subjects.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { refuse } from './election-round.rules.js';

const OF_THE_FILING = Scope.system('the round that a filing is about, whoever acts on the filing');

/** The superior's reply lets a round go on; the filing of its result gives the elected their rights. */
@Injectable()
export class ElectionFiling {
  constructor(
    subjects: FilingSubjects,
    private readonly rounds: ElectionRoundRepository,
    private readonly committees: CommitteeRepository,
    private readonly seats: ElectedSeats,
  ) {
    subjects.register({
      recordType: 'ElectionRound',
      check: (act, filing) => this.check(act, filing),
      onLodged: (act, filing) => this.lodged(act, filing),
      onReplied: (act, filing) => this.replied(act, filing),
      onReturned: (act, filing) => this.returned(act, filing),
    });
  }

  private async check(act: Act, filing: FilingRecord): Promise<void> {
    const round = await this.roundOf(act, filing);
    const field = ['input', 'about', 'recordId'];
    if (round?.orgId !== filing.orgId) refuse('INVALID', '本组织没有该改选 | The union has no such re-election', field);
    const isAsked = filing.kind === 'REQUEST_INSTRUCTION' && round.state === 'AWAITING_INSTRUCTION' && round.instructedOn === null;
    const isResult = filing.kind === 'FOR_RECORD' && round.state === 'CERTIFIED';
    if (!isAsked && !isResult)
      refuse(
        'INVALID',
        `改选状态为 ${round.state}：待答复时请示，确认后备案 | It is ${round.state}: a request while it awaits instruction, the result once it is certified`,
        field,
      );
  }

  private async lodged(act: Act, filing: FilingRecord): Promise<void> {
    const round = (await this.roundOf(act, filing))!;
    if (filing.kind === 'REQUEST_INSTRUCTION') await act.update(this.rounds.model, round, { requestId: filing._id });
    else {
      await act.update(this.rounds.model, round, { state: 'FILED', filingId: filing._id, filedOn: filing.sentOn });
      await this.seats.empower(act, (await this.committees.byId(OF_THE_FILING, round.committeeId!, act.session))!);
    }
  }

  private async replied(act: Act, filing: FilingRecord): Promise<void> {
    const round = await this.roundOf(act, filing);
    if (round?.requestId === filing._id && round.instructedOn === null) await act.update(this.rounds.model, round, { instructedOn: filing.reply!.repliedOn });
  }

  /** Without a filing there are no rights: the result is filed anew. */
  private async returned(act: Act, filing: FilingRecord): Promise<void> {
    const round = await this.roundOf(act, filing);
    if (round?.filingId !== filing._id) return;
    await act.update(this.rounds.model, round, { state: 'CERTIFIED', filingId: null, filedOn: null });
    await this.seats.suspend(act, (await this.committees.byId(OF_THE_FILING, round.committeeId!, act.session))!);
  }

  private roundOf(act: Act, { about }: FilingRecord): Promise<ElectionRoundRecord | null> {
    return this.rounds.byId(OF_THE_FILING, about!.recordId, act.session);
  }
}
