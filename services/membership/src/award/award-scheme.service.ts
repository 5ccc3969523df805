import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { HonourHolders } from '../honour/honour-holder.js';
import type { DraftAwardSchemeInput, PublishAwardSchemeInput } from '../schema-types.js';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeRepository } from './award.repository.js';
import { checkScheme, checkState, checkSupersession, refuse } from './award.rules.js';
import { awardScope } from './award.scope.js';

@Injectable()
export class AwardSchemeService {
  constructor(
    private readonly schemes: AwardSchemeRepository,
    private readonly holders: HonourHolders,
    private readonly work: UnitOfWork,
  ) {}

  draft(caller: Caller, input: DraftAwardSchemeInput): Promise<AwardSchemeRecord> {
    return this.work.run(caller, 'draftAwardScheme', input, async (act) => {
      checkScheme(input);
      const place = await this.holders.organization(act, input.orgId, 'award.write', 'orgId');
      const { requestId: _requestId, orgId: _orgId, planTaskIds, supersedesId, criteria, ...particulars } = input;
      const record: AwardSchemeRecord = {
        ...newRecord('awd', act, place, planTaskIds ?? []),
        ...particulars,
        title: input.title.trim(),
        category: input.category.trim(),
        grantor: input.grantor.trim(),
        criteria: criteria.map(({ name, weight, source }) => ({ name: name.trim(), weight, source: source.trim() })),
        state: 'DRAFT',
        isPublished: false,
        publishedOn: null,
        supersedesId: supersedesId ?? null,
        rankingPublishedOn: null,
        nominationCount: 0,
        confirmedCount: 0,
      };
      if (record.supersedesId !== null) checkSupersession(record, await this.earlier(act, record.supersedesId));
      return act.insert(this.schemes.model, record);
    });
  }

  /** Both schemes change in one transaction, and a nomination writes its scheme: so none is left with a scheme that was superseded. */
  publish(caller: Caller, input: PublishAwardSchemeInput): Promise<AwardSchemeRecord> {
    return this.work.run(caller, 'publishAwardScheme', input, async (act) => {
      const current = await this.schemes.forChange(awardScope(caller, 'award.write'), input.id, input.version, act.session);
      checkState(current, 'id', 'DRAFT');
      if (current.supersedesId !== null) {
        const earlier = await this.earlier(act, current.supersedesId);
        checkSupersession(current, earlier);
        await act.update(this.schemes.model, earlier, { state: 'SUPERSEDED' });
      }
      return act.update(this.schemes.model, current, { state: 'PUBLISHED', isPublished: true, publishedOn: today(act.now) });
    });
  }

  private async earlier(act: Act, id: string): Promise<AwardSchemeRecord> {
    const earlier = await this.schemes.byId(awardScope(act.caller, 'award.write'), id, act.session);
    return earlier ?? refuse('NOT_FOUND', '找不到要取代的方案 | There is no such scheme to supersede', ['input', 'supersedesId']);
  }
}
