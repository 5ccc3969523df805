import { GrantRepository, IdentityRepository } from './identity.repository.js';
import { GrantsOfLeavers } from './grants-of-leavers.js';
import { CallerIdentityFieldsResolver, RoleGrantFieldsResolver } from './identity-fields.resolver.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { OfficeGrants } from './office-grants.js';

export const identitySlice = [
  IdentityResolver,
  CallerIdentityFieldsResolver,
  RoleGrantFieldsResolver,
  IdentityService,
  OfficeGrants,
  GrantsOfLeavers,
  IdentityRepository,
  GrantRepository,
];
