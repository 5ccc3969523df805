import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import { HonourRegister } from '../honour/honour-register.js';
import { termOf } from '../honour/honour.rules.js';
import type { ConfirmAwardsInput, QueryAwardRankingArgs, ShortlistNomineesInput } from '../schema-types.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeRepository, NominationRepository } from './award.repository.js';
import { checkQuota, checkState, NOMINATIONS_MAX, rankingOf, refuse, type RankedNomination } from './award.rules.js';
import { awardScope } from './award.scope.js';
import { FinishedNotices } from './finished-notice.js';
import type { NominationRecord } from './nomination.model.js';

/** From the score sheets to the honours. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly schemes: AwardSchemeRepository,
    private readonly nominations: NominationRepository,
    private readonly notices: FinishedNotices,
    private readonly register: HonourRegister,
    private readonly work: UnitOfWork,
  ) {}

  /** @returns null until the ranking is published. */
  async ranking(caller: Caller, { schemeId }: QueryAwardRankingArgs): Promise<RankedNomination[] | null> {
    const scheme = await this.schemes.byId(awardScope(caller, 'award.inside'), schemeId);
    if (!scheme || scheme.rankingPublishedOn === null) return null;
    const [nominations = []] = await this.nominations.ofSchemes(awardScope(caller, 'award.inside'), [schemeId]);
    return rankingOf(nominations);
  }

  shortlist(caller: Caller, input: ShortlistNomineesInput): Promise<AwardSchemeRecord> {
    return this.work.run(caller, 'shortlistNominees', input, async (act) => {
      const current = await this.schemes.forChange(awardScope(caller, 'award.write'), input.id, input.version, act.session);
      checkState(current, 'id', 'PUBLISHED');
      const count = input.count ?? current.quota;
      if (count < 1 || count > NOMINATIONS_MAX) refuse('INVALID', `入围数须为 1-${NOMINATIONS_MAX} | count must be 1-${NOMINATIONS_MAX}`, ['input', 'count']);
      const ranking = rankingOf(await this.nominations.allOf(current._id, act.session));
      if (ranking.length === 0) refuse('NOT_SHORTLISTED', '还没有评过分的提名 | No nomination has a score', ['input', 'id']);
      for (const { nomination } of ranking.slice(0, count)) await act.update(this.nominations.model, nomination, { state: 'SHORTLISTED' });
      return act.update(this.schemes.model, current, { state: 'RANKED', rankingPublishedOn: today(act.now) });
    });
  }

  /** Counts on the scheme itself: of two confirmations at the same moment the second sees what the first confirmed. */
  confirm(caller: Caller, input: ConfirmAwardsInput): Promise<AwardSchemeRecord> {
    return this.work.run(caller, 'confirmAwards', input, async (act) => {
      const scheme = await this.schemes.byId(awardScope(caller, 'award.write'), input.schemeId, act.session);
      if (!scheme) refuse('NOT_FOUND', '找不到该评先方案 | There is no such scheme', ['input', 'schemeId']);
      checkState(scheme, 'schemeId', 'RANKED', 'CONFIRMED');
      checkQuota(scheme, input.nominationIds);
      const chosen = await this.shortlisted(act, scheme, input.nominationIds);
      await this.notices.check(
        scheme,
        chosen.map(({ holderId }) => holderId),
        act.session,
      );
      const on = input.grantedOn ?? today(act.now);
      for (const nomination of chosen) {
        const honourId = await this.grant(act, scheme, nomination, on, input);
        await act.update(this.nominations.model, nomination, { state: 'CONFIRMED', confirmedOn: on, honourId });
      }
      const confirmedCount = scheme.confirmedCount + chosen.length;
      const isDone = input.isFinal === true || confirmedCount === scheme.quota;
      return act.update(this.schemes.model, scheme, { confirmedCount, state: isDone ? 'CONFIRMED' : scheme.state });
    });
  }

  private async shortlisted(act: Act, scheme: AwardSchemeRecord, ids: readonly string[]): Promise<NominationRecord[]> {
    const nominations = await this.nominations.allOf(scheme._id, act.session);
    return ids.map((id) => {
      const nomination = nominations.find(({ _id, state }) => _id === id && state === 'SHORTLISTED');
      return nomination ?? refuse('NOT_SHORTLISTED', '只能确认入围而未确认的提名 | only a shortlisted nomination is confirmed, once', ['input', 'nominationIds']);
    });
  }

  private async grant(act: Act, scheme: AwardSchemeRecord, nomination: NominationRecord, grantedOn: string, { validTo, basis }: ConfirmAwardsInput): Promise<string> {
    const { nomineeType: holderType, category: title, grade, grantor, planTaskIds } = scheme;
    const particulars = { holderType, title, grade, starLevel: null, grantor, grantedOn, isPublished: true, planTaskIds, origin: 'AWARD' as const };
    const { _id } = await this.register.enter(act, nomination, nomination.holderId, particulars, termOf(grantedOn, { validTo, basis }));
    return _id;
  }
}
