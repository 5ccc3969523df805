import { HeadCounts } from './head-counts.js';
import { Foundings } from './foundings.js';
import { HostOrganization } from './host-organization.js';
import { OrganizationFieldsResolver, SupervisorResolver } from './organization-fields.resolver.js';
import { OrganizationImportService } from './organization-import.service.js';
import { OrganizationMoveService } from './organization-move.service.js';
import { OrganizationLoader } from './organization.loader.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';

export const organizationSlice = [
  OrganizationResolver,
  OrganizationFieldsResolver,
  SupervisorResolver,
  OrganizationService,
  OrganizationImportService,
  OrganizationMoveService,
  OrganizationLoader,
  OrganizationRepository,
  Foundings,
  HostOrganization,
  HeadCounts,
];
