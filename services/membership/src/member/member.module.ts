import { ApplicationService } from './application.service.js';
import { CorrectionService } from './correction.service.js';
import { Departures } from './departures.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { IdNumberService } from './id-number.service.js';
import { ImportService } from './import.service.js';
import { GroupAssignmentTaskResolver, MemberFieldsResolver, MembershipSpellResolver, OrganizationMembersResolver } from './member-fields.resolver.js';
import { MemberDesk } from './member-desk.js';
import { MemberLoader } from './member.loader.js';
import { MemberRepository } from './member.repository.js';
import { MemberResolver } from './member.resolver.js';
import { SpellRepository } from './spell.repository.js';
import { MemberStandingResolver } from './standing-fields.resolver.js';
import { StandingService } from './standing.service.js';

export const memberSlice = [
  MemberResolver,
  MemberFieldsResolver,
  MembershipSpellResolver,
  MemberStandingResolver,
  GroupAssignmentTaskResolver,
  OrganizationMembersResolver,
  ApplicationService,
  StandingService,
  CorrectionService,
  ImportService,
  IdNumberService,
  MemberLoader,
  MemberRepository,
  SpellRepository,
  GroupAssignmentRepository,
  Departures,
  MemberDesk,
];
