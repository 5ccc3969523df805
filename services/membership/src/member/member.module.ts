import { ApplicationService } from './application.service.js';
import { Arrivals } from './arrivals.js';
import { CorrectionService } from './correction.service.js';
import { Departures } from './departures.js';
import { EndingRepository } from './ending.repository.js';
import { EndingService } from './ending.service.js';
import { GroupAssignmentRepository } from './group-assignment.repository.js';
import { IdNumberService } from './id-number.service.js';
import { ImportService } from './import.service.js';
import { GroupAssignmentTaskResolver, MemberFieldsResolver, MembershipSpellResolver, OrganizationMembersResolver } from './member-fields.resolver.js';
import { MemberDesk } from './member-desk.js';
import { MemberLoader } from './member.loader.js';
import { MemberRepository } from './member.repository.js';
import { MemberResolver } from './member.resolver.js';
import { SpellRepository } from './spell.repository.js';
import { MembershipHistory } from './membership-history.js';
import { MemberStandingResolver } from './standing-fields.resolver.js';
import { StandingService } from './standing.service.js';
import { TransferRepository } from './transfer.repository.js';
import { MemberTransferResolver, PendingTransferResolver, TransferPayloadResolver } from './transfer.resolver.js';
import { TransferService } from './transfer.service.js';

export const memberSlice = [
  MemberResolver,
  MemberFieldsResolver,
  MembershipSpellResolver,
  MemberStandingResolver,
  TransferPayloadResolver,
  MemberTransferResolver,
  PendingTransferResolver,
  GroupAssignmentTaskResolver,
  OrganizationMembersResolver,
  ApplicationService,
  StandingService,
  CorrectionService,
  EndingService,
  TransferService,
  MembershipHistory,
  ImportService,
  IdNumberService,
  MemberLoader,
  MemberRepository,
  SpellRepository,
  TransferRepository,
  EndingRepository,
  GroupAssignmentRepository,
  Departures,
  Arrivals,
  MemberDesk,
];
