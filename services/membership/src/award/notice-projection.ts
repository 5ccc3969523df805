import type { EventHandlers } from '@uniongraph/events';
import type { Store } from '@uniongraph/mongo';
import type { Following } from '@uniongraph/subgraph';
import { z } from 'zod';

/** What membership knows of a notice of selection in democracy: ids and days. */
export interface KnownNotice {
  _id: string;
  orgId: string;
  awardSchemeId: string | null;
  stage: string;
  state: string;
  /** On the list and not struck off. */
  holderIds: string[];
  openObjectionIds?: string[];
}

const noticeFacts = z.object({
  noticeId: z.string().min(1),
  orgId: z.string().min(1),
  awardSchemeId: z.string().nullable(),
  stage: z.string(),
  state: z.string(),
  noticeFrom: z.iso.date(),
  noticeTo: z.iso.date(),
  closedOn: z.iso.date().nullable(),
  holderIds: z.array(z.string()),
});
const objectionFacts = z.object({ objectionId: z.string().min(1), noticeId: z.string().min(1) });

export function knownNotices({ connection }: Store) {
  return connection.collection<KnownNotice>('knownSelectionNotices');
}

function handlers(store: Store): EventHandlers {
  const notices = knownNotices(store);
  const keep: EventHandlers[string] = async ({ payload }, session) => {
    const { noticeId: _id, ...facts } = noticeFacts.parse(payload);
    await notices.updateOne({ _id }, { $set: facts }, { session, upsert: true });
  };
  return {
    SelectionNoticePublished: keep,
    SelectionNoticeClosed: keep,
    ObjectionOpened: async ({ payload }, session) => {
      const { noticeId: _id, objectionId } = objectionFacts.parse(payload);
      await notices.updateOne({ _id }, { $addToSet: { openObjectionIds: objectionId } }, { session, upsert: true });
    },
    ObjectionResolved: async ({ payload }, session) => {
      const { noticeId: _id, objectionId } = objectionFacts.parse(payload);
      await notices.updateOne({ _id }, { $pull: { openObjectionIds: objectionId } }, { session });
    },
  };
}

export const selectionNoticesOfDemocracy: Following = { service: 'democracy', name: 'selectionNotices', handlers };
