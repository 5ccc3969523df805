import type { Act } from '@uniongraph/mongo';
import type { SelectionNoticeRecord } from './selection-notice.model.js';
import type { SelectionObjectionRecord } from './selection-objection.model.js';

/** Tells the other services of a notice: ids and days, no name and no text. */
export function announceNotice(act: Act, type: 'SelectionNoticePublished' | 'SelectionNoticeClosed', notice: SelectionNoticeRecord): void {
  const { _id: noticeId, orgId, kind, stage, awardSchemeId, list, noticeFrom, noticeTo, state, closedOn, version } = notice;
  const holderIds = list.flatMap(({ holderId, struck }) => (holderId !== null && !struck ? [holderId] : []));
  act.emit(type, notice, { noticeId, orgId, kind, stage, awardSchemeId, noticeFrom, noticeTo, state, closedOn, holderIds, version });
}

/** Never who objected. */
export function announceObjection(act: Act, type: 'ObjectionOpened' | 'ObjectionResolved', objection: SelectionObjectionRecord, awardSchemeId: string | null): void {
  const { _id: objectionId, noticeId, state, version } = objection;
  act.emit(type, objection, { objectionId, noticeId, awardSchemeId, state, version });
}
