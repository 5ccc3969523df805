import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { RecommendationRecord } from './recommendation.model.js';
import { RecommendationRepository } from './recommendation.repository.js';
import { recommendationScope } from './recommendation.scope.js';

@Injectable()
export class RecommendationLoader {
  constructor(private readonly recommendations: RecommendationRepository) {}

  byId(context: RequestContext, id: string): Promise<RecommendationRecord | null> {
    return loader(context, 'recommendation.byId', (ids) => this.recommendations.byIds(recommendationScope(context.caller, 'recommendation.read'), ids)).load(id);
  }
}
