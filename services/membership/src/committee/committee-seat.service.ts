import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { DutyAssignmentRepository } from '../duty/duty-assignment.repository.js';
import { OfficeGrants } from '../identity/office-grants.js';
import { Departures } from '../member/departures.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import type { OrganizationKind } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { AppointSeatInput, CommitteeErrorCode, VacateSeatInput } from '../schema-types.js';
import type { CommitteeRecord } from './committee.model.js';
import { CommitteeRepository } from './committee.repository.js';
import { refuse } from './committee.rules.js';
import { writeScope } from './committee.scope.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';
import { CommitteeSeatRepository } from './committee-seat.repository.js';
import {
  checkDuty,
  checkEligible,
  checkFree,
  checkFrom,
  checkIndependent,
  checkNoRelative,
  checkNotOwnSeat,
  checkStanding,
  checkVacating,
  rolesOf,
} from './committee-seat.rules.js';

const WHOEVER = Scope.system('a seat is open to every member of the union, also to one whose record its giver may not read');

export type NewSeat = Pick<CommitteeSeatRecord, 'memberId' | 'duty' | 'from' | 'planTaskIds'> & { closeRelativeOfPrincipal: boolean };

/** Who sits on which committee; the roles of a seat come and go with it. */
@Injectable()
export class CommitteeSeatService {
  constructor(
    private readonly seats: CommitteeSeatRepository,
    private readonly committees: CommitteeRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly duties: DutyAssignmentRepository,
    private readonly offices: OfficeGrants,
    private readonly work: UnitOfWork,
    departures: Departures,
  ) {
    departures.register((act, member, on) => this.leave(act, member, on));
  }

  appoint(caller: Caller, input: AppointSeatInput): Promise<CommitteeSeatRecord> {
    return this.work.run(caller, 'appointSeat', input, async (act) => {
      const committee = await this.committees.byId(writeScope(caller), input.committeeId, act.session);
      if (!committee) refuse('NOT_FOUND', '找不到该委员会 | There is no such committee', ['input', 'committeeId']);
      const { memberId, duty, from, closeRelativeOfPrincipal, planTaskIds } = input;
      return this.seatOn(act, committee, {
        memberId,
        duty: duty ?? 'MEMBER',
        from: from ?? today(act.now),
        closeRelativeOfPrincipal: closeRelativeOfPrincipal ?? false,
        planTaskIds: planTaskIds ?? [],
      });
    });
  }

  /** As part of another act. The committee is held until it ends. */
  async seatOn(act: Act, committee: CommitteeRecord, { closeRelativeOfPrincipal, planTaskIds, ...given }: NewSeat): Promise<CommitteeSeatRecord> {
    checkStanding(committee, 'committeeId');
    await act.hold(this.committees.model, committee);
    const member = await this.candidate(act, given.memberId, committee);
    const { kind: organization, region } = await this.organizationOf(act, committee);
    const post = { orgId: committee.orgId, kind: committee.kind, subject: committee.subject, ...given };
    checkDuty(post);
    checkFrom(post.from, committee, member, today(act.now));
    checkNoRelative(closeRelativeOfPrincipal, committee, organization, region, post.from);
    checkNotOwnSeat(member._id, act.caller.memberId, rolesOf(post, organization));
    checkIndependent(post, await this.seats.heldBy(member._id, act.session));
    checkFree(post, await this.seats.allOf(committee._id, act.session));
    return this.seat(act, { ...newRecord('sea', act, committee, planTaskIds), committeeId: committee._id, ...post, to: null, reason: null });
  }

  vacate(caller: Caller, input: VacateSeatInput): Promise<CommitteeSeatRecord> {
    return this.work.run(caller, 'vacateSeat', input, async (act) => {
      const seat = await this.seats.forChange(writeScope(caller), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkVacating(seat, on, input.reason, today(act.now));
      return this.end(act, seat, on, input.reason.trim());
    });
  }

  /** At a change of term. */
  async endAll(act: Act, committee: CommitteeRecord, on: string): Promise<void> {
    const open = (await this.seats.allOf(committee._id, act.session)).filter(({ to }) => to === null);
    for (const seat of open) await this.end(act, seat, seat.from > on ? seat.from : on, '换届 | change of term');
  }

  /** Who retires, leaves or is transferred away sits nowhere any more. */
  private async leave(act: Act, { _id }: MemberRecord, on: string): Promise<void> {
    for (const seat of await this.seats.heldBy(_id, act.session)) await this.end(act, seat, seat.from > on ? seat.from : on, '离会、退休或转接 | left, retired or transferred');
  }

  private async seat(act: Act, record: CommitteeSeatRecord): Promise<CommitteeSeatRecord> {
    const saved = await act.insert(
      this.seats.model,
      record,
      new DomainError<CommitteeErrorCode>('ALREADY_SEATED', '该会员已在任 | Seated already', { field: ['input', 'memberId'] }),
    );
    for (const office of await this.officesOf(act, saved)) await this.offices.give(act, office);
    announce(act, saved);
    return saved;
  }

  private async end(act: Act, seat: CommitteeSeatRecord, on: string, reason: string): Promise<CommitteeSeatRecord> {
    const saved = await act.update(this.seats.model, seat, { to: on, reason });
    await this.duties.endAllOf(act, seat._id, on);
    const kept = [];
    for (const other of await this.seats.heldBy(seat.memberId, act.session)) kept.push(...(await this.officesOf(act, other)));
    for (const office of await this.officesOf(act, seat)) {
      const isKept = kept.some(({ role, at, within }) => role === office.role && at.orgId === office.at.orgId && within === office.within);
      if (!isKept) await this.offices.takeBack(act, office);
    }
    announce(act, saved);
    return saved;
  }

  private async officesOf(act: Act, seat: CommitteeSeatRecord) {
    const { kind } = await this.organizationOf(act, seat);
    const { memberId, orgId, orgScope } = seat;
    return rolesOf(seat, kind).map(({ role, within }) => ({ memberId, role, within, at: { orgId, orgScope } }));
  }

  /** @returns the member, held until the act ends. @throws DomainError NOT_ELIGIBLE. */
  private async candidate(act: Act, memberId: string, committee: CommitteeRecord): Promise<MemberRecord> {
    const member = checkEligible(await this.members.byId(WHOEVER, memberId, act.session), committee);
    await act.hold(this.members.model, member);
    return member;
  }

  private async organizationOf(act: Act, { orgId, orgScope }: { orgId: string; orgScope: string[] }): Promise<{ kind: OrganizationKind; region: string }> {
    const organization = await this.organizations.byId(WHOEVER, orgId, act.session);
    return { kind: organization!.kind, region: await this.organizations.regionAt(orgScope, act.session) };
  }
}

function announce(act: Act, { _id: seatId, committeeId, kind, subject, memberId, duty, from, to, version, ...record }: CommitteeSeatRecord): void {
  act.emit('SeatChanged', { _id: seatId, orgId: record.orgId }, { seatId, committeeId, kind, subject, memberId, duty, from, to, version });
}
