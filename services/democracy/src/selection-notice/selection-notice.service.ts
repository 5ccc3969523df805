import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { Directory } from '@uniongraph/directory';
import { newRecord, UnitOfWork, type Place, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { CloseSelectionNoticeInput, PublishSelectionNoticeInput, QueryOpenNoticesArgs, SetSelectionRuleInput, WithdrawSelectionNoticeInput } from '../schema-types.js';
import { announceNotice } from './selection-notice.events.js';
import type { SelectionNoticeRecord } from './selection-notice.model.js';
import { SelectionNoticeRepository, SelectionRuleRepository } from './selection-notice.repository.js';
import { checkClosing, checkDays, checkNotice, checkOpen, checkText, checkWorkingDays, NOTICE_WORKING_DAYS, refuse } from './selection-notice.rules.js';
import { selectionScope } from './selection-notice.scope.js';
import type { SelectionRuleRecord } from './selection-rule.model.js';

@Injectable()
export class SelectionNoticeService {
  constructor(
    private readonly notices: SelectionNoticeRepository,
    private readonly rules: SelectionRuleRepository,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  openOn(caller: Caller, { orgId, on }: QueryOpenNoticesArgs): Promise<SelectionNoticeRecord[]> {
    return this.notices.runningOn(selectionScope(caller, 'selection.read'), orgId, on ?? today(this.store.now()));
  }

  publish(caller: Caller, input: PublishSelectionNoticeInput): Promise<SelectionNoticeRecord> {
    return this.work.run(caller, 'publishSelectionNotice', input, async (act) => {
      checkNotice(input);
      const place = await this.placeOf(act, input.orgId);
      const from = input.noticeFrom ?? today(act.now);
      const rule = await this.rules.at(place.orgScope, from, act.session);
      const { criteriaPublishedOn, noticeTo } = input;
      checkDays({ criteriaPublishedOn, from, to: noticeTo, today: today(act.now), leastWorkingDays: rule?.noticeWorkingDays ?? NOTICE_WORKING_DAYS });
      const saved = await act.insert(this.notices.model, { ...newRecord('sno', act, place, input.planTaskIds ?? []), ...contentOf(input, from) });
      announceNotice(act, 'SelectionNoticePublished', saved);
      return saved;
    });
  }

  close(caller: Caller, input: CloseSelectionNoticeInput): Promise<SelectionNoticeRecord> {
    return this.end(caller, 'closeSelectionNotice', input, (current, act) => {
      checkClosing(current, today(act.now));
      return { state: 'CLOSED' };
    });
  }

  withdraw(caller: Caller, input: WithdrawSelectionNoticeInput): Promise<SelectionNoticeRecord> {
    return this.end(caller, 'withdrawSelectionNotice', input, () => {
      checkText(input.reason, 5, 200, 'reason');
      return { state: 'WITHDRAWN', withdrawnReason: input.reason.trim() };
    });
  }

  setRule(caller: Caller, input: SetSelectionRuleInput): Promise<SelectionRuleRecord> {
    return this.work.run(caller, 'setSelectionRule', input, async (act) => {
      checkWorkingDays(input.noticeWorkingDays);
      const from = input.from ?? today(act.now);
      if (from < today(act.now)) refuse('INVALID', '起始日期不能早于今天 | from must not be before today', ['input', 'from']);
      const place = await this.placeOf(act, input.orgId);
      return act.insert(this.rules.model, { ...newRecord('slr', act, place), from, noticeWorkingDays: input.noticeWorkingDays });
    });
  }

  private end(
    caller: Caller,
    name: string,
    input: { requestId?: string | null; id: string; version: number },
    decide: (current: SelectionNoticeRecord, act: Act) => Partial<SelectionNoticeRecord>,
  ): Promise<SelectionNoticeRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.notices.forChange(selectionScope(caller, 'selection.write'), input.id, input.version, act.session);
      checkOpen(current);
      const saved = await act.update(this.notices.model, current, { ...decide(current, act), closedOn: today(act.now) });
      announceNotice(act, 'SelectionNoticeClosed', saved);
      return saved;
    });
  }

  private async placeOf(act: Act, orgId: string): Promise<Place> {
    const { orgScope } = await this.directory.requireOrganization(orgId, act.session, ['input', 'orgId']);
    if (!Scope.covers(act.caller, 'selection.write', orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
    return { orgId, orgScope };
  }
}

function contentOf(input: PublishSelectionNoticeInput, noticeFrom: string) {
  const { kind, stage, title, awardSchemeId, criteria, criteriaPublishedOn, list, noticeTo } = input;
  return {
    kind,
    stage,
    title: title.trim(),
    awardSchemeId: awardSchemeId ?? null,
    criteria: criteria.trim(),
    criteriaPublishedOn,
    list: list.map(({ holderId, text }) => ({ holderId: holderId ?? null, text: text.trim(), struck: false })),
    noticeFrom,
    noticeTo,
    state: 'OPEN' as const,
    openObjections: 0,
    closedOn: null,
    withdrawnReason: null,
  };
}
