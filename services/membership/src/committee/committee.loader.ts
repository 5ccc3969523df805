import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type { CommitteeRecord } from './committee.model.js';
import { CommitteeRepository, organKey, type OrganAt } from './committee.repository.js';
import { shortfallsOf, type Shortfall } from './committee.rules.js';
import { readScope, seatScope } from './committee.scope.js';
import type { CommitteeSeatRecord } from './committee-seat.model.js';
import { CommitteeSeatRepository } from './committee-seat.repository.js';

const HOLDERS = Scope.system('who may see a seat may know the name of its holder');

/** Batched reads: one query each, however many committees, seats, tasks or organisations a request asks about. */
@Injectable()
export class CommitteeLoader {
  constructor(
    private readonly committees: CommitteeRepository,
    private readonly seats: CommitteeSeatRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationLoader,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<CommitteeRecord | null> {
    return loader(context, 'committee.byId', (ids) => this.committees.byIds(readScope(context.caller), ids)).load(id);
  }

  seatById(context: RequestContext, id: string): Promise<CommitteeSeatRecord | null> {
    return loader(context, 'committeeSeat.byId', (ids) => this.seats.byIds(seatScope(context.caller), ids)).load(id);
  }

  /** @returns the organisation's standing organ. */
  standing(context: RequestContext, organ: OrganAt): Promise<CommitteeRecord | null> {
    return loader(context, 'committee.standing', (keys) => this.committees.standingOrgans(readScope(context.caller), keys.map(organAt))).load(organKey(organ));
  }

  async standingOf(context: RequestContext, orgId: string): Promise<CommitteeRecord[]> {
    return (await loader(context, 'committee.standingOf', (ids) => this.committees.standingOf(readScope(context.caller), ids)).load(orgId)) ?? [];
  }

  /** @returns the seats of the committee, oldest first: those held on `on`, or all. */
  async seatsOf(context: RequestContext, committeeId: string, on: string | null | undefined): Promise<CommitteeSeatRecord[]> {
    const seats = (await loader(context, 'committeeSeat.ofCommittees', (ids) => this.seats.ofCommittees(seatScope(context.caller), ids)).load(committeeId)) ?? [];
    return on == null ? seats : seats.filter(({ from, to }) => from <= on && (to === null || to > on));
  }

  async chairOf(context: RequestContext, committeeId: string): Promise<CommitteeSeatRecord | null> {
    return (await this.seatsOf(context, committeeId, null)).find(({ duty, to }) => duty === 'CHAIR' && to === null) ?? null;
  }

  async holderName(context: RequestContext, memberId: string): Promise<string | null> {
    return (await loader(context, 'committeeSeat.holder', (ids) => this.members.byIds(HOLDERS, ids)).load(memberId))?.name ?? null;
  }

  async shortfallsOf(context: RequestContext, committee: CommitteeRecord): Promise<Shortfall[]> {
    const [chair, standing, organization] = await Promise.all([
      loader(context, 'committeeSeat.chairs', (ids) => this.seats.chairsOf(ids)).load(committee._id),
      loader(context, 'committee.allStandingOf', (ids) => this.committees.allStandingOf(ids)).load(committee.orgId),
      this.organizations.byId(context, committee.orgId),
    ]);
    const hasAuditCommittee = (standing ?? []).some(({ kind }) => kind === 'AUDIT_COMMITTEE');
    const region = organization ? await this.organizations.regionOf(context, organization) : 'CN';
    return shortfallsOf(committee, { hasChair: chair !== null, hasAuditCommittee, region }, today(this.store.now()));
  }
}

function organAt(key: string): OrganAt {
  const [orgId = '', kind, subject] = key.split(':');
  return { orgId, kind: kind as OrganAt['kind'], subject: (subject || null) as OrganAt['subject'] };
}
