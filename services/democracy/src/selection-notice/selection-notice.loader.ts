import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { SelectionNoticeRecord } from './selection-notice.model.js';
import { SelectionNoticeRepository, SelectionObjectionRepository } from './selection-notice.repository.js';
import { selectionScope } from './selection-notice.scope.js';
import type { SelectionObjectionRecord } from './selection-objection.model.js';

@Injectable()
export class SelectionNoticeLoader {
  constructor(
    private readonly notices: SelectionNoticeRepository,
    private readonly objections: SelectionObjectionRepository,
  ) {}

  byId(context: RequestContext, id: string): Promise<SelectionNoticeRecord | null> {
    return loader(context, 'selectionNotice.byId', (ids) => this.notices.byIds(selectionScope(context.caller, 'selection.read'), ids)).load(id);
  }

  async ofScheme(context: RequestContext, schemeId: string): Promise<SelectionNoticeRecord[]> {
    const batched = loader(context, 'selectionNotice.ofScheme', (ids) => this.notices.ofSchemes(selectionScope(context.caller, 'selection.read'), ids));
    return (await batched.load(schemeId)) ?? [];
  }

  /** @returns what the caller may read: who handles them all, everybody else the own. */
  async objectionsOf(context: RequestContext, noticeId: string): Promise<SelectionObjectionRecord[]> {
    const batched = loader(context, 'selectionNotice.objections', (ids) => this.objections.ofNotices(Scope.of(context.caller, 'selection.objection', 'memberId'), ids));
    return (await batched.load(noticeId)) ?? [];
  }
}
