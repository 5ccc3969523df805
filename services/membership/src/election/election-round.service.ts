import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { At } from '@uniongraph/norms';
import { checkAttachments } from '../filing/filing.rules.js';
import { FilingWriter } from '../filing/filing.writer.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { ElectionErrorCode, NominateCandidateInput, RequestElectionMethodInput, SetElectionMethodInput } from '../schema-types.js';
import { newRound } from './new-round.js';
import type { ElectionRoundRecord } from './election-round.model.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { checkCandidate, checkNumber, checkState, checkText, refuse } from './election-round.rules.js';
import { electionScope } from './election-round.scope.js';

const WHOEVER = Scope.system('whether somebody may stand is decided by the membership, whoever may read it');
const ORGANS = { UNION_COMMITTEE: '工会委员会', AUDIT_COMMITTEE: '经费审查委员会', WOMEN_COMMITTEE: '女职工委员会' } as const;

/** What comes before the vote: the superior's instruction, the method, the candidates. */
@Injectable()
export class ElectionRoundService {
  constructor(
    private readonly rounds: ElectionRoundRepository,
    private readonly organizations: OrganizationRepository,
    private readonly members: MemberRepository,
    private readonly filings: FilingWriter,
    private readonly work: UnitOfWork,
  ) {}

  request(caller: Caller, input: RequestElectionMethodInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'requestElectionMethod', input, async (act) => {
      const union = await this.organizations.byId(Scope.of(caller, 'election.write', '_id'), input.orgId, act.session);
      if (!union) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      checkNumber(input.termNo, 'termNo');
      const { organ, termNo, occasion } = input;
      const round = { ...newRecord('elr', act, union, input.planTaskIds ?? []), ...newRound, organ, termNo, occasion, begunOn: today(act.now) };
      const { _id: recordId } = await act.insert(this.rounds.model, round, alreadyOpen());
      await this.filings.lodge(act, union, {
        toOrgId: input.toOrgId,
        kind: 'REQUEST_INSTRUCTION',
        subject: `关于第${termNo}届${ORGANS[organ]}改选办法的请示`,
        text: input.text,
        attachments: input.attachments,
        about: { recordType: 'ElectionRound', recordId },
        planTaskIds: input.planTaskIds,
      });
      act.emit('ElectionRoundBegun', round, { roundId: recordId, organ, termNo });
      return (await this.rounds.byId(electionScope(caller, 'election.write'), recordId, act.session))!;
    });
  }

  setMethod(caller: Caller, input: SetElectionMethodInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'setElectionMethod', input, async (act) => {
      const current = await this.forChange(act, input);
      checkState(current, 'AWAITING_INSTRUCTION');
      checkNumber(input.seats, 'seats');
      const [document] = checkAttachments([input.document]);
      const method = { ...document!, seats: input.seats, electorate: input.electorate ?? ('ALL' as const), setOn: today(act.now) };
      return act.update(this.rounds.model, current, { state: 'METHOD_SET', method });
    });
  }

  nominate(caller: Caller, input: NominateCandidateInput): Promise<ElectionRoundRecord> {
    return this.work.run(caller, 'nominateCandidate', input, async (act) => {
      const current = await this.forChange(act, input);
      checkState(current, 'METHOD_SET', 'NOMINATING');
      const nominatedBy = checkText(input.nominatedBy, 200, 'nominatedBy');
      const found = await this.members.byId(WHOEVER, input.memberId, act.session);
      const member = checkCandidate(current, found, input.closeRelativeOfPrincipal ?? false, await this.at(act, current));
      await act.hold(this.members.model, member);
      const candidate = { memberId: member._id, nominatedBy, votes: null, isElected: null };
      return act.update(this.rounds.model, current, { state: 'NOMINATING', candidates: [...current.candidates, candidate] });
    });
  }

  private forChange(act: Act, input: { id: string; version: number }): Promise<ElectionRoundRecord> {
    return this.rounds.forChange(electionScope(act.caller, 'election.write'), input.id, input.version, act.session);
  }

  private async at(act: Act, { orgScope }: ElectionRoundRecord): Promise<At> {
    return { region: await this.organizations.regionAt(orgScope, act.session), on: today(act.now) };
  }
}

function alreadyOpen(): DomainError<ElectionErrorCode> {
  return new DomainError('ALREADY_OPEN', '该机构已有未完成的改选 | The organ has a re-election that is not finished', { field: ['input', 'organ'] });
}
