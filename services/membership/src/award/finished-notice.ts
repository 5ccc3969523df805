import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { refuse } from './award.rules.js';
import { knownNotices } from './notice-projection.js';

const FIELD = ['input', 'nominationIds'];

/** DEM-25: who is confirmed was on a notice that was closed, and nobody's objection is open. What is not known here is refused. */
@Injectable()
export class FinishedNotices {
  constructor(@Inject(STORE) private readonly store: Store) {}

  async onModuleInit(): Promise<void> {
    // Serves the notices of a scheme.
    await knownNotices(this.store).createIndex({ awardSchemeId: 1, stage: 1 });
  }

  /** @throws DomainError NOTICE_REQUIRED, OBJECTION_OPEN, NOTICE_RUNNING, NOT_CLEARED. */
  async check({ _id: awardSchemeId, orgId }: AwardSchemeRecord, holderIds: readonly string[], session: ClientSession): Promise<void> {
    const notices = await knownNotices(this.store)
      .find({ awardSchemeId, orgId, stage: 'RESULT', state: { $ne: 'WITHDRAWN' } }, { session })
      .toArray();
    if (notices.length === 0)
      refuse(
        'NOTICE_REQUIRED',
        '此处尚未见拟定名单的公示；如刚刚结束，请稍候再试 | No notice of the result is known here; one closed just now appears in a moment: try again',
        FIELD,
      );
    if (notices.some(({ openObjectionIds }) => (openObjectionIds?.length ?? 0) > 0))
      refuse('OBJECTION_OPEN', '有异议未处理，请先处理 | An objection is open: resolve it first', FIELD);
    const cleared = new Set(notices.filter(({ state }) => state === 'CLOSED').flatMap((notice) => notice.holderIds));
    if (holderIds.every((id) => cleared.has(id))) return;
    if (notices.some(({ state }) => state === 'OPEN')) refuse('NOTICE_RUNNING', '公示尚未结束 | The notice is not closed yet', FIELD);
    refuse('NOT_CLEARED', '公示名单没有此项，或因异议除名 | Not on the list of the notice, or struck off it', FIELD);
  }
}
