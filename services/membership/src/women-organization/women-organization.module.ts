import { WomenOrganizationDesk } from './women-organization-desk.js';
import { WomenOrganizationReading } from './women-organization-reading.js';
import { OrganizationWomenResolver, WomenOrganizationResolver } from './women-organization.resolver.js';
import { WomenOrganizationService } from './women-organization.service.js';

export const womenOrganizationSlice = [WomenOrganizationResolver, OrganizationWomenResolver, WomenOrganizationService, WomenOrganizationReading, WomenOrganizationDesk];
