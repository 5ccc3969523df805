import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller, type PolicyName } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { CommitteeRecord } from '../committee/committee.model.js';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { readScope, seatScope } from '../committee/committee.scope.js';
import type { CommitteeSeatRecord } from '../committee/committee-seat.model.js';
import { CommitteeSeatRepository } from '../committee/committee-seat.repository.js';
import type { AssignDutyInput, DutyErrorCode, EndDutyInput, LogDailyAffairInput, QueryDutiesOfArgs } from '../schema-types.js';
import type { AffairsLogRecord } from './affairs-log.model.js';
import { AffairsLogRepository } from './affairs-log.repository.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';
import { DutyAssignmentRepository } from './duty-assignment.repository.js';
import { checkAffair, checkDuty, checkEnding, checkSeatHeld, checkUnassigned, coverageOf, refuse, type Coverage } from './duty.rules.js';

export interface DutyCoverageView extends Coverage {
  committee: CommitteeRecord;
}

/** Who on a committee is responsible for what (委员分工), and the daily affairs that they see to. */
@Injectable()
export class DutyService {
  constructor(
    private readonly duties: DutyAssignmentRepository,
    private readonly affairs: AffairsLogRepository,
    private readonly seats: CommitteeSeatRepository,
    private readonly committees: CommitteeRepository,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  of(caller: Caller, { memberId, on }: QueryDutiesOfArgs): Promise<DutyAssignmentRecord[]> {
    return this.duties.ofMember(Scope.of(caller, 'duty.read', 'memberId'), memberId, on ?? today(this.store.now()));
  }

  /** @returns null for a committee whose seats the caller may not see. */
  async coverage(caller: Caller, committeeId: string): Promise<DutyCoverageView | null> {
    const committee = await this.committees.byId(readScope(caller), committeeId);
    if (!committee || !Scope.covers(caller, 'duty.read', committee.orgScope)) return null;
    const [seats = []] = await this.seats.ofCommittees(seatScope(caller), [committeeId]);
    const duties = await this.duties.currentOf(Scope.of(caller, 'duty.read', 'memberId'), committeeId);
    return {
      committee,
      ...coverageOf(
        seats.filter(({ to }) => to === null),
        duties,
      ),
    };
  }

  /** Held until the act ends: the committee, so that of two leads named at the same moment one is refused. */
  assign(caller: Caller, input: AssignDutyInput): Promise<DutyAssignmentRecord> {
    return this.work.run(caller, 'assignDuty', input, async (act) => {
      const seat = await this.seat(act, 'duty.write', input.seatId);
      checkSeatHeld(seat);
      await act.hold(this.committees.model, { _id: seat.committeeId });
      const duty = { seatId: seat._id, area: input.area.trim(), isLead: input.isLead ?? false, from: input.from ?? today(act.now) };
      checkDuty(duty, seat, today(act.now));
      checkUnassigned(duty, await this.duties.allCurrentOf(seat.committeeId, act.session));
      const { committeeId, memberId } = seat;
      const record = { ...newRecord('dut', act, seat, input.planTaskIds ?? []), committeeId, memberId, ...duty, to: null };
      return act.insert(this.duties.model, record, new DomainError<DutyErrorCode>('LEAD_TAKEN', '该项已有牵头人 | The area has a lead already', { field: ['input', 'isLead'] }));
    });
  }

  end(caller: Caller, input: EndDutyInput): Promise<DutyAssignmentRecord> {
    return this.work.run(caller, 'endDuty', input, async (act) => {
      const current = await this.duties.forChange(Scope.of(caller, 'duty.write', 'memberId'), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkEnding(current, on, today(act.now));
      return act.update(this.duties.model, current, { to: on });
    });
  }

  log(caller: Caller, input: LogDailyAffairInput): Promise<AffairsLogRecord> {
    return this.work.run(caller, 'logDailyAffair', input, async (act) => {
      const seat = await this.seat(act, 'affairs.log', input.seatId);
      const affair = { on: input.on ?? today(act.now), text: input.text.trim() };
      checkAffair(affair, seat, today(act.now));
      const { committeeId, memberId } = seat;
      return act.insert(this.affairs.model, { ...newRecord('afl', act, seat, input.planTaskIds ?? []), seatId: seat._id, committeeId, memberId, ...affair });
    });
  }

  /** Held until the act ends, so that it is not vacated at the same moment. */
  private async seat(act: Act, policy: PolicyName, seatId: string): Promise<CommitteeSeatRecord> {
    const seat = await this.seats.byId(Scope.of(act.caller, policy, 'memberId'), seatId, act.session);
    if (!seat) refuse('NOT_FOUND', '找不到该席位 | There is no such seat', ['input', 'seatId']);
    await act.hold(this.seats.model, seat);
    return seat;
  }
}
