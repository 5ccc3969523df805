import { GrantRepository, IdentityRepository } from './identity.repository.js';
import { IdentityResolver, RoleGrantResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';

export const identitySlice = [IdentityResolver, RoleGrantResolver, IdentityService, IdentityRepository, GrantRepository];
