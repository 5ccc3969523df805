import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { addDays, today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { levelOf } from '../committee/committee.rules.js';
import { CommitteeSeatRepository } from '../committee/committee-seat.repository.js';
import { UnionMeetingRepository } from '../meeting/union-meeting.repository.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryNetworkCompletenessArgs } from '../schema-types.js';
import { ACTIVITY_DAYS, checkActivityDays, NETWORK_KINDS, networkOf, type Network } from './network.rules.js';

export interface NetworkView extends Network {
  orgId: string;
  on: string;
}

const TREE_MAX = 1_000;
const FIGURES = Scope.system('a figure of the plan, the same for every viewer');

/** Three queries, and one for the organisations, however many these are. */
@Injectable()
export class NetworkReading {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly committees: CommitteeRepository,
    private readonly seats: CommitteeSeatRepository,
    private readonly meetings: UnionMeetingRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for a tree of more than 1000 organisations, or days outside their range. */
  async below(caller: Caller, { orgId, on, activityDays }: QueryNetworkCompletenessArgs): Promise<NetworkView[]> {
    const days = activityDays ?? ACTIVITY_DAYS;
    checkActivityDays(days);
    const tree = await this.organizations.tree(Scope.of(caller, 'network.read', '_id'), orgId, false, TREE_MAX + 1);
    if (tree.length > TREE_MAX) throw badUserInput(`该组织树超过 ${TREE_MAX} 个组织，请从较低一级查起 | The tree has more than ${TREE_MAX} organisations: ask for a lower root`);
    return this.networksOf(idsOfUnions(tree), on ?? this.today(), days);
  }

  of(context: RequestContext, organization: OrganizationRecord): Promise<NetworkView | null> | null {
    if (levelOf(organization.kind) !== 'BASIC') return null;
    return loader(context, 'network', (ids) => this.networksOf(ids, this.today(), ACTIVITY_DAYS)).load(organization._id);
  }

  /** @returns the share of the branches below `orgId` that are complete on `on`, as a percentage; null without any branch. */
  async completeBranches(orgId: string, on: string): Promise<number | null> {
    const branches = (await this.organizations.tree(FIGURES, orgId, false, Number.MAX_SAFE_INTEGER)).filter(({ kind, _id }) => kind === 'BRANCH' && _id !== orgId);
    if (branches.length === 0) return null;
    const networks = await this.networksOf(idsOfUnions(branches), on, ACTIVITY_DAYS);
    return (networks.filter(({ isComplete }) => isComplete).length / branches.length) * 100;
  }

  private async networksOf(orgIds: readonly string[], on: string, days: number): Promise<NetworkView[]> {
    const inOffice = await this.committees.inOfficeOn(orgIds, NETWORK_KINDS, on);
    const ids = inOffice.flat().map(({ _id }) => _id);
    const [chaired, met] = await Promise.all([this.seats.chairedOn(ids, on), this.meetings.bodiesThatMet(ids, { from: addDays(on, -days), to: on })]);
    return orgIds.map((orgId, index) => ({ orgId, on, ...networkOf(inOffice[index] ?? [], chaired, met) }));
  }

  private today(): string {
    return today(this.store.now());
  }
}

function idsOfUnions(organizations: readonly OrganizationRecord[]): string[] {
  return organizations.filter(({ kind }) => levelOf(kind) === 'BASIC').map(({ _id }) => _id);
}
