import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { MemberEventType } from '@uniongraph/directory';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE, type RequestContext } from '@uniongraph/subgraph';
import type { KeepMembershipInput, QueryStandingArgs, ResumeMembershipInput, RetireMemberInput } from '../schema-types.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { announce } from './member.events.js';
import { MemberLoader } from './member.loader.js';
import type { MemberRecord, MemberStatus } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { checkReason, checkStatus } from './member.rules.js';
import { writeScope } from './member.scope.js';
import { MembershipHistory } from './membership-history.js';
import type { SpellBeginning, SpellRecord, Standing } from './spell.model.js';
import { SpellRepository } from './spell.repository.js';

interface Dated {
  id: string;
  version: number;
  on?: string | null;
}

/** How a membership stood on a day, as known on a day. */
export interface StandingView {
  memberId: string;
  asOf: string;
  knownAt: Date;
  /** null: no member on that day. */
  spell: SpellRecord | null;
}

/** A change of standing at the organisation where the member is. */
interface Turn {
  allowed: MemberStatus[];
  to: Standing;
  began: Exclude<SpellBeginning, 'JOIN' | 'MOVE'>;
  event: MemberEventType;
}

/** Changes of a membership's standing. Each closes the current stretch of its history and opens the next. */
@Injectable()
export class StandingService {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly groupAssignment: GroupAssignmentRepository,
    private readonly load: MemberLoader,
    private readonly history: MembershipHistory,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns null for a member whom the caller does not see. */
  async standing(context: RequestContext, { memberId, asOf, knownAt }: QueryStandingArgs): Promise<StandingView | null> {
    if (!(await this.load.byId(context, memberId))) return null;
    const now = this.store.now();
    const on = asOf ?? today(now);
    const at = knownAt ? new Date(knownAt) : null;
    return { memberId, asOf: on, knownAt: at ?? now, spell: await this.spells.stretchOn(memberId, on, at) };
  }

  /** Retirement keeps the membership (OR-14, 中国工会章程 art. 8). */
  retire(caller: Caller, input: RetireMemberInput): Promise<MemberRecord> {
    return this.work.run(caller, 'retireMember', input, (act) =>
      this.turn(act, input, { allowed: ['ACTIVE', 'KEPT'], to: 'RETIRED', began: 'RETIRE', event: 'MemberRetired' }, (on) => ({ retiredOn: on, keptOn: null })),
    );
  }

  /** Who is out of work keeps the membership, without a vote and without dues (OR-14, OR-14b). */
  keep(caller: Caller, input: KeepMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'keepMembership', input, (act) => {
      checkReason(input.reason);
      return this.turn(act, input, { allowed: ['ACTIVE'], to: 'KEPT', began: 'KEEP', event: 'MemberKept' }, (on) => ({ keptOn: on, reason: input.reason.trim() }));
    });
  }

  resume(caller: Caller, input: ResumeMembershipInput): Promise<MemberRecord> {
    return this.work.run(caller, 'resumeMembership', input, async (act) => {
      const turn: Turn = { allowed: ['KEPT'], to: 'ACTIVE', began: 'RESUME', event: 'MemberResumed' };
      const saved = await this.turn(act, input, turn, () => ({ keptOn: null, reason: null }));
      await this.groupAssignment.raise(act, saved);
      return saved;
    });
  }

  private async turn(act: Act, input: Dated, { allowed, to, began, event }: Turn, change: (on: string) => Partial<MemberRecord>): Promise<MemberRecord> {
    const current = await this.members.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkStatus(current, ...allowed);
    const on = await this.history.end(act, current, input.on, began);
    const saved = await act.update(this.members.model, current, { status: to, groupId: null, ...change(on) });
    await this.spells.begin(act, saved, to, on, began);
    await this.groupAssignment.cancel(act, saved._id);
    announce(act, event, saved);
    return saved;
  }
}
