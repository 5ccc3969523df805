import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import type { GroupMembershipRecord } from './group-membership.model.js';
import type { UnionGroupRecord } from './group.model.js';

/** What a slice does, in the same transaction, when a round closes groups or members leave theirs, from `on` onwards. */
export interface GroupEnding {
  onClosed(act: Act, groups: readonly UnionGroupRecord[], on: string): Promise<void>;
  /** `memberships`: the stretches that end. */
  onLeft(act: Act, memberships: readonly GroupMembershipRecord[], on: string): Promise<void>;
}

/** Where slices register what hangs on a group, in a constructor. */
@Injectable()
export class GroupEndings {
  private readonly all: GroupEnding[] = [];

  register(ending: GroupEnding): void {
    this.all.push(ending);
  }

  async closed(act: Act, groups: readonly UnionGroupRecord[], on: string): Promise<void> {
    if (groups.length > 0) for (const ending of this.all) await ending.onClosed(act, groups, on);
  }

  async left(act: Act, memberships: readonly GroupMembershipRecord[], on: string): Promise<void> {
    if (memberships.length > 0) for (const ending of this.all) await ending.onLeft(act, memberships, on);
  }
}
