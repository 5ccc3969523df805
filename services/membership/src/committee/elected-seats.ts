import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { newRecord, type Act } from '@uniongraph/mongo';
import { OfficeGrants, type Office } from '../identity/office-grants.js';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { SeatDuty } from '../schema-types.js';
import type { CommitteeRecord } from './committee.model.js';
import { checkEligible, checkIndependent, rolesOf } from './committee-seat.rules.js';
import { announceSeat } from './committee-seat.events.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';
import { CommitteeSeatRepository } from './committee-seat.repository.js';

const WHOEVER = Scope.system('who was elected is seated, whoever certifies the election');

/** The seats of an elected committee: taken with the certification, and without rights until the result is filed. */
@Injectable()
export class ElectedSeats {
  constructor(
    private readonly seats: CommitteeSeatRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly offices: OfficeGrants,
  ) {}

  /** @throws DomainError NOT_ELIGIBLE, INCOMPATIBLE_ROLES. */
  async install(act: Act, committee: CommitteeRecord, posts: readonly { memberId: string; duty: SeatDuty }[]): Promise<void> {
    const { _id: committeeId, orgId, kind, subject, termFrom: from } = committee;
    for (const { memberId, duty } of posts) {
      const member = checkEligible(await this.members.byId(WHOEVER, memberId, act.session), committee);
      await act.hold(this.members.model, member);
      checkIndependent({ orgId, kind, subject, duty }, await this.seats.heldBy(memberId, act.session));
      const seat = { ...newRecord('sea', act, committee), committeeId, kind, subject, memberId, duty, from, to: null, reason: null };
      announceSeat(act, await act.insert(this.seats.model, seat));
    }
  }

  async empower(act: Act, committee: CommitteeRecord): Promise<void> {
    for (const office of await this.officesOf(act, committee)) await this.offices.give(act, office);
  }

  async suspend(act: Act, committee: CommitteeRecord): Promise<void> {
    for (const office of await this.officesOf(act, committee)) await this.offices.takeBack(act, office);
  }

  private async officesOf(act: Act, committee: CommitteeRecord): Promise<Office[]> {
    const organization = (await this.organizations.byId(WHOEVER, committee.orgId, act.session))!;
    const held: CommitteeSeatRecord[] = (await this.seats.allOf(committee._id, act.session)).filter(({ to }) => to === null);
    return held.flatMap((seat) => rolesOf(seat, organization.kind).map(({ role, within }) => ({ memberId: seat.memberId, role, within, at: committee })));
  }
}
