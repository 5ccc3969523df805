import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { Directory } from '@uniongraph/directory';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type { ObjectSelectionInput, ResolveObjectionInput } from '../schema-types.js';
import { announceObjection } from './selection-notice.events.js';
import type { SelectionNoticeRecord } from './selection-notice.model.js';
import { SelectionNoticeRepository, SelectionObjectionRepository } from './selection-notice.repository.js';
import { checkHandler, checkObjection, checkOpen, checkText, listAfter, refuse } from './selection-notice.rules.js';
import { selectionScope } from './selection-notice.scope.js';
import type { SelectionObjectionRecord } from './selection-objection.model.js';

/** Each act also writes the notice: what closes it waits, and then sees the objection. */
@Injectable()
export class SelectionObjectionService {
  constructor(
    private readonly notices: SelectionNoticeRepository,
    private readonly objections: SelectionObjectionRepository,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
  ) {}

  object(caller: Caller, input: ObjectSelectionInput): Promise<SelectionObjectionRecord> {
    return this.work.run(caller, 'objectSelection', input, async (act) => {
      checkText(input.text, 5, 1_000, 'text');
      const notice = await this.notices.byId(selectionScope(caller, 'selection.read'), input.noticeId, act.session);
      if (!notice) refuse('NOT_FOUND', '找不到该公示 | There is no such notice', ['input', 'noticeId']);
      const entryNo = input.entryNo ?? null;
      const raisedOn = today(act.now);
      checkObjection(notice, entryNo, raisedOn);
      const memberId = await this.objectorAt(act, notice);
      await act.update(this.notices.model, notice, { openObjections: notice.openObjections + 1 });
      const open = { noticeId: notice._id, memberId, entryNo, text: input.text.trim(), raisedOn, state: 'OPEN' as const, resolution: null, resolvedOn: null };
      const saved = await act.insert(this.objections.model, { ...newRecord('sob', act, notice), ...open });
      announceObjection(act, 'ObjectionOpened', saved, notice.awardSchemeId);
      return saved;
    });
  }

  resolve(caller: Caller, input: ResolveObjectionInput): Promise<SelectionObjectionRecord> {
    return this.work.run(caller, 'resolveObjection', input, async (act) => {
      checkText(input.resolution, 5, 1_000, 'resolution');
      const scope = selectionScope(caller, 'selection.write');
      const current = await this.objections.forChange(scope, input.id, input.version, act.session);
      const notice = await this.notices.forChange(scope, current.noticeId, null, act.session);
      checkOpen(notice);
      if (current.state !== 'OPEN') refuse('WRONG_STATE', '该异议已处理 | The objection is resolved already', ['input', 'id']);
      checkHandler(current, notice, caller);
      await act.update(this.notices.model, notice, { openObjections: notice.openObjections - 1, list: listAfter(notice, current, input.upheld) });
      const resolved = { state: input.upheld ? ('UPHELD' as const) : ('REJECTED' as const), resolution: input.resolution.trim(), resolvedOn: today(act.now) };
      const saved = await act.update(this.objections.model, current, resolved);
      announceObjection(act, 'ObjectionResolved', saved, notice.awardSchemeId);
      return saved;
    });
  }

  /** @returns who objects: an active or a retired member of the notice's organisation or of one below it. */
  private async objectorAt({ caller, session }: Act, notice: SelectionNoticeRecord): Promise<string> {
    const member = caller.memberId === null ? null : await this.directory.member(caller.memberId, session);
    const organization = member && (await this.directory.organization(member.orgId, session));
    if (!member || !organization?.orgScope.includes(notice.orgId) || (member.status !== 'ACTIVE' && member.status !== 'RETIRED'))
      refuse('MEMBER_NOT_ACTIVE', '只有该组织的会员可以提出异议 | Only members of the organisation object', ['input', 'noticeId']);
    return member._id;
  }
}
