import { HomeAssessmentFieldsResolver, HomeGuidanceFieldsResolver, HomeStandardFieldsResolver } from './home-assessment-fields.resolver.js';
import { HomeLoader } from './home-assessment.loader.js';
import { HomeAssessmentRepository } from './home-assessment.repository.js';
import { HomeAssessmentResolver } from './home-assessment.resolver.js';
import { HomeAssessmentService } from './home-assessment.service.js';
import { HomeDesk } from './home-desk.js';
import { HomeGuidanceRepository } from './home-guidance.repository.js';
import { HomeLeagueService } from './home-league.service.js';
import { HomeStandardRepository } from './home-standard.repository.js';

export const homeAssessmentSlice = [
  HomeAssessmentResolver,
  HomeAssessmentFieldsResolver,
  HomeStandardFieldsResolver,
  HomeGuidanceFieldsResolver,
  HomeAssessmentService,
  HomeLeagueService,
  HomeLoader,
  HomeAssessmentRepository,
  HomeStandardRepository,
  HomeGuidanceRepository,
  HomeDesk,
];
