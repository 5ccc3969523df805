import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { HonourHolders } from '../honour/honour-holder.js';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import type { NominateInput, ScoreNominationInput } from '../schema-types.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeRepository, NominationRepository } from './award.repository.js';
import { checkDays, checkState, checkText, NOMINATIONS_MAX, refuse, sheetOf } from './award.rules.js';
import { awardScope } from './award.scope.js';
import type { NominationRecord, NomineeTrait } from './nomination.model.js';

/** Each act also writes the scheme: who publishes the ranking waits, and then sees it. */
@Injectable()
export class NominationService {
  constructor(
    private readonly schemes: AwardSchemeRepository,
    private readonly nominations: NominationRepository,
    private readonly holders: HonourHolders,
    private readonly members: MemberRepository,
    private readonly work: UnitOfWork,
  ) {}

  nominate(caller: Caller, input: NominateInput): Promise<NominationRecord> {
    return this.work.run(caller, 'nominate', input, async (act) => {
      checkText(input.deeds, 2_000, 'deeds');
      const scheme = await this.publishedScheme(act, input.schemeId, 'schemeId');
      if (today(act.now) > scheme.selectionTo) checkDays(scheme, today(act.now), 'schemeId');
      if (scheme.nominationCount >= NOMINATIONS_MAX) refuse('INVALID', `提名最多 ${NOMINATIONS_MAX} 项 | ${NOMINATIONS_MAX} nominations at most`, ['input', 'schemeId']);
      const place = await this.holders.place(act, scheme.nomineeType, input.holderId, 'award.nominate', 'holderId');
      if (!place.orgScope.includes(scheme.orgId)) refuse('NOT_FOUND', '不属于评选的组织 | Not within the organisation of the scheme', ['input', 'holderId']);
      await act.update(this.schemes.model, scheme, { nominationCount: scheme.nominationCount + 1 });
      const record: NominationRecord = {
        ...newRecord('nom', act, place, scheme.planTaskIds),
        schemeId: scheme._id,
        holderId: input.holderId,
        deeds: input.deeds.trim(),
        traits: await this.traitsOf(act, scheme, input),
        sheets: [],
        state: 'NOMINATED',
        nominatedOn: today(act.now),
        confirmedOn: null,
        honourId: null,
      };
      return act.insert(this.nominations.model, record, duplicate());
    });
  }

  score(caller: Caller, input: ScoreNominationInput): Promise<NominationRecord> {
    return this.work.run(caller, 'scoreNomination', input, async (act) => {
      const current = await this.nominations.byId(awardScope(caller, 'award.score'), input.nominationId, act.session);
      if (!current) refuse('NOT_FOUND', '找不到该提名 | There is no such nomination', ['input', 'nominationId']);
      const scheme = await this.publishedScheme(act, current.schemeId, 'nominationId');
      checkDays(scheme, today(act.now), 'nominationId');
      await this.checkJudge(act, current);
      await act.hold(this.schemes.model, scheme);
      return act.update(this.nominations.model, current, { sheets: [...current.sheets, sheetOf(scheme, current, caller.subject, input.scores)] });
    });
  }

  private async publishedScheme({ caller, session }: Act, id: string, field: string): Promise<AwardSchemeRecord> {
    const scheme = await this.schemes.byId(awardScope(caller, 'award.read'), id, session);
    if (!scheme) refuse('NOT_FOUND', '找不到该评先方案 | There is no such scheme', ['input', field]);
    checkState(scheme, field, 'PUBLISHED');
    return scheme;
  }

  private async traitsOf(act: Act, { nomineeType }: AwardSchemeRecord, { holderId, traits }: NominateInput): Promise<NomineeTrait[]> {
    const member = nomineeType === 'MEMBER' ? await this.members.byId(memberScope(act.caller), holderId, act.session) : null;
    return [...new Set<NomineeTrait>([...(member?.frontline ? ['FRONTLINE' as const] : []), ...(traits ?? [])])];
  }

  /** CS-05. @throws DomainError OWN_NOMINATION for the nominee, and for a member of the organisation nominated. */
  private async checkJudge({ caller, session }: Act, { holderId }: NominationRecord): Promise<void> {
    const judge = caller.memberId === null ? null : await this.members.byId(memberScope(caller), caller.memberId, session);
    if (caller.memberId === holderId || judge?.orgId === holderId) refuse('OWN_NOMINATION', '请由其他评委评分 | Leave it to the other judges', ['input', 'nominationId']);
  }
}

function duplicate(): DomainError {
  return new DomainError('DUPLICATE_NOMINATION', '该方案已有此提名 | Nominated under this scheme already', { field: ['input', 'holderId'] });
}
