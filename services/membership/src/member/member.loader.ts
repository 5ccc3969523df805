import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import type { EndingRecord } from './ending.model.js';
import { EndingRepository } from './ending.repository.js';
import type { MemberRecord } from './member.model.js';
import { MemberRepository } from './member.repository.js';
import { readScope } from './member.scope.js';
import type { SpellRecord } from './spell.model.js';
import { SpellRepository } from './spell.repository.js';
import type { TransferRecord } from './transfer.model.js';
import { TransferRepository } from './transfer.repository.js';

/** Batched reads: one query each, however many members or organisations a request asks about. */
@Injectable()
export class MemberLoader {
  constructor(
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly transfers: TransferRepository,
    private readonly endings: EndingRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<MemberRecord | null> {
    return loader(context, 'member.byId', (ids) => this.members.byIds(readScope(context.caller), ids)).load(id);
  }

  /** @returns those of the members whom the caller may see, in the order of `ids`. */
  async visible(context: RequestContext, ids: readonly string[]): Promise<MemberRecord[]> {
    const members = await Promise.all(ids.map((id) => this.byId(context, id)));
    return members.filter((member) => member !== null);
  }

  async historyOf(context: RequestContext, memberId: string, knownAt: Date | null): Promise<SpellRecord[]> {
    return (await loader(context, `member.historyOf.${knownAt?.toISOString()}`, (ids) => this.spells.historyOf(ids, knownAt)).load(memberId)) ?? [];
  }

  /** For who decides about a transfer and does not see the member yet. */
  async nameOf(context: RequestContext, memberId: string): Promise<string | null> {
    const everywhere = Scope.system('the name of who is to be transferred');
    return (await loader(context, 'member.nameOf', (ids) => this.members.byIds(everywhere, ids)).load(memberId))?.name ?? null;
  }

  pendingTransferOf(context: RequestContext, memberId: string): Promise<TransferRecord | null> {
    return loader(context, 'member.pendingTransferOf', (ids) => this.transfers.pendingOf(ids)).load(memberId);
  }

  endingOf(context: RequestContext, memberId: string): Promise<EndingRecord | null> {
    return loader(context, 'member.endingOf', (ids) => this.endings.lastOf(ids)).load(memberId);
  }

  activeOn(context: RequestContext, orgId: string, on: string | null | undefined): Promise<number | null> {
    const day = on ?? today(this.store.now());
    return loader(context, `member.activeOn.${day}`, (ids) => this.spells.activeOn(ids, day)).load(orgId);
  }
}
