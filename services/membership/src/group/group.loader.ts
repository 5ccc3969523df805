import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import { GroupMembershipRepository } from './group-membership.repository.js';
import type { UnionGroupRecord } from './group.model.js';
import { UnionGroupRepository } from './group.repository.js';
import { groupScope } from './group.scope.js';
import type { GroupingRoundRecord } from './grouping-round.model.js';
import { GroupingRoundRepository } from './grouping-round.repository.js';

type Day = string | null | undefined;

const IN_OFFICE = Scope.system('whoever may see the group is to know by name who leads it');

/** Batched reads: one query each, however many groups a request asks about. */
@Injectable()
export class UnionGroupLoader {
  constructor(
    private readonly groups: UnionGroupRepository,
    private readonly rounds: GroupingRoundRepository,
    private readonly memberships: GroupMembershipRepository,
    private readonly members: MemberRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<UnionGroupRecord | null> {
    return loader(context, 'group.byId', (ids) => this.groups.byIds(groupScope(context.caller, 'group.read'), ids)).load(id);
  }

  roundById(context: RequestContext, id: string): Promise<GroupingRoundRecord | null> {
    return loader(context, 'group.round', (ids) => this.rounds.byIds(groupScope(context.caller, 'group.read'), ids)).load(id);
  }

  roundInForce(context: RequestContext, orgId: string): Promise<GroupingRoundRecord | null> {
    return loader(context, 'group.roundInForce', (ids) => this.rounds.inForce(groupScope(context.caller, 'group.read'), ids)).load(orgId);
  }

  async ofRound(context: RequestContext, roundId: string): Promise<UnionGroupRecord[]> {
    return (await loader(context, 'group.ofRound', (ids) => this.groups.ofRounds(groupScope(context.caller, 'group.read'), ids)).load(roundId)) ?? [];
  }

  async memberIds(context: RequestContext, groupId: string, asOf: Day): Promise<string[]> {
    const day = this.day(asOf);
    return (await loader(context, `group.memberIds.${day}`, (ids) => this.memberships.memberIdsOn(ids, day)).load(groupId)) ?? [];
  }

  memberCount(context: RequestContext, groupId: string, asOf: Day): Promise<number | null> {
    const day = this.day(asOf);
    return loader(context, `group.memberCount.${day}`, (ids) => this.memberships.countsOn(ids, day)).load(groupId);
  }

  async groupOf(context: RequestContext, memberId: string, asOf: Day): Promise<UnionGroupRecord | null> {
    const day = this.day(asOf);
    const groupId = await loader(context, `group.ofMember.${day}`, (ids) => this.memberships.groupIdsOn(ids, day)).load(memberId);
    return groupId === null ? null : this.byId(context, groupId);
  }

  /** @returns the name of who holds office in a group. */
  async nameInOffice(context: RequestContext, memberId: string): Promise<string | null> {
    const member = await loader<MemberRecord>(context, 'group.inOffice', (ids) => this.members.byIds(IN_OFFICE, ids)).load(memberId);
    return member?.name ?? null;
  }

  private day(asOf: Day): string {
    return asOf ?? today(this.store.now());
  }
}
