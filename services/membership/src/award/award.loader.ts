import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { AwardSchemeRecord } from './award-scheme.model.js';
import { AwardSchemeRepository, NominationRepository } from './award.repository.js';
import { awardScope } from './award.scope.js';
import type { NominationRecord } from './nomination.model.js';

@Injectable()
export class AwardLoader {
  constructor(
    private readonly schemes: AwardSchemeRepository,
    private readonly nominations: NominationRepository,
  ) {}

  scheme(context: RequestContext, id: string): Promise<AwardSchemeRecord | null> {
    return loader(context, 'awardScheme.byId', (ids) => this.schemes.byIds(awardScope(context.caller, 'award.read'), ids)).load(id);
  }

  nomination(context: RequestContext, id: string): Promise<NominationRecord | null> {
    return loader(context, 'nomination.byId', (ids) => this.nominations.byIds(awardScope(context.caller, 'award.inside'), ids)).load(id);
  }

  async nominationsOf(context: RequestContext, schemeId: string): Promise<NominationRecord[]> {
    const batched = loader(context, 'nomination.ofScheme', (ids) => this.nominations.ofSchemes(awardScope(context.caller, 'award.inside'), ids));
    return (await batched.load(schemeId)) ?? [];
  }

  /** Scores are under embargo until the ranking is published, for everybody. */
  async mayShowScores(context: RequestContext, { schemeId }: NominationRecord): Promise<boolean> {
    return ((await this.scheme(context, schemeId))?.rankingPublishedOn ?? null) !== null;
  }
}
