import { Injectable } from '@nestjs/common';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeRepository } from './award.repository.js';

/** Schemes that are to be published, and selections that are to be finished. */
@Injectable()
export class AwardDesk {
  constructor(desk: DeskSources, schemes: AwardSchemeRepository) {
    desk.register(async ({ orgId, until, limit }: DeskPeriod) => (await schemes.toPublish(orgId, until, limit)).map(toPublish));
    desk.register(async ({ orgId, until, limit }: DeskPeriod) => (await schemes.toFinish(orgId, until, limit)).map(toFinish));
  }
}

function toPublish({ _id: recordId, orgId, title, schemeDueOn: dueOn }: AwardSchemeRecord): DeskItemView {
  return { kind: 'AWARD_SCHEME', orgId, title: `“${title}”待公布 | an award scheme is to be published`, dueOn, recordType: 'AwardScheme', recordId };
}

function toFinish({ _id: recordId, orgId, title, selectionTo: dueOn }: AwardSchemeRecord): DeskItemView {
  return { kind: 'AWARD_SELECTION', orgId, title: `“${title}”评选待完成 | a selection is to be finished`, dueOn, recordType: 'AwardScheme', recordId };
}
