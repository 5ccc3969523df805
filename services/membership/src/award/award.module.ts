import { AwardDesk } from './award-desk.js';
import { AwardSchemeFieldsResolver, NominationFieldsResolver } from './award-fields.resolver.js';
import { AwardSchemeService } from './award-scheme.service.js';
import { AwardLoader } from './award.loader.js';
import { AwardSchemeRepository, NominationRepository } from './award.repository.js';
import { AwardResolver } from './award.resolver.js';
import { ConfirmationService } from './confirmation.service.js';
import { FinishedNotices } from './finished-notice.js';
import { NominationService } from './nomination.service.js';

export const awardSlice = [
  AwardResolver,
  AwardSchemeFieldsResolver,
  NominationFieldsResolver,
  AwardSchemeService,
  NominationService,
  ConfirmationService,
  FinishedNotices,
  AwardLoader,
  AwardSchemeRepository,
  NominationRepository,
  AwardDesk,
];
