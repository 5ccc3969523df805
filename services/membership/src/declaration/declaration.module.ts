import { DeclarationDesk } from './declaration-desk.js';
import { DeclarationFieldsResolver, OrganizationRateResolver } from './declaration-fields.resolver.js';
import { DeclarationOutcome } from './declaration-outcome.js';
import { DeclarationDeadlineRepository, DeclarationRepository } from './declaration.repository.js';
import { DeclarationResolver } from './declaration.resolver.js';
import { DeclarationService } from './declaration.service.js';
import { MembershipRateService } from './membership-rate.service.js';

export const declarationSlice = [
  DeclarationResolver,
  DeclarationFieldsResolver,
  OrganizationRateResolver,
  DeclarationService,
  DeclarationOutcome,
  MembershipRateService,
  DeclarationRepository,
  DeclarationDeadlineRepository,
  DeclarationDesk,
];
