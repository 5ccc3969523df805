import { RecommendationLoader } from './recommendation.loader.js';
import { HonourLadderRepository, RecommendationRepository } from './recommendation.repository.js';
import { RecommendationFieldsResolver, RecommendationResolver } from './recommendation.resolver.js';
import { RecommendationService } from './recommendation.service.js';

export const recommendationSlice = [
  RecommendationResolver,
  RecommendationFieldsResolver,
  RecommendationService,
  RecommendationLoader,
  RecommendationRepository,
  HonourLadderRepository,
];
