import { HonourDesk } from './honour-desk.js';
import { HonourFieldsResolver, MemberHonoursResolver, OrganizationHonoursResolver } from './honour-fields.resolver.js';
import { HonourHolders } from './honour-holder.js';
import { HonourRegister } from './honour-register.js';
import { HonourLoader } from './honour.loader.js';
import { HonourRepository } from './honour.repository.js';
import { HonourResolver } from './honour.resolver.js';
import { HonourService } from './honour.service.js';

export const honourSlice = [
  HonourResolver,
  HonourFieldsResolver,
  OrganizationHonoursResolver,
  MemberHonoursResolver,
  HonourService,
  HonourRegister,
  HonourHolders,
  HonourLoader,
  HonourRepository,
  HonourDesk,
];
