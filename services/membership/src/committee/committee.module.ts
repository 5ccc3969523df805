import { CommitteeDesk } from './committee-desk.js';
import { CommitteeFieldsResolver, CommitteeSeatFieldsResolver, OrganizationCommitteesResolver, ResponsibleCommitteeResolver } from './committee-fields.resolver.js';
import { CommitteeLoader } from './committee.loader.js';
import { CommitteeRepository } from './committee.repository.js';
import { CommitteeResolver } from './committee.resolver.js';
import { CommitteeService } from './committee.service.js';
import { CommitteeSeatRepository } from './committee-seat.repository.js';
import { CommitteeSeatService } from './committee-seat.service.js';
import { ElectedSeats } from './elected-seats.js';

export const committeeSlice = [
  ElectedSeats,
  CommitteeResolver,
  CommitteeFieldsResolver,
  CommitteeSeatFieldsResolver,
  OrganizationCommitteesResolver,
  ResponsibleCommitteeResolver,
  CommitteeService,
  CommitteeSeatService,
  CommitteeLoader,
  CommitteeRepository,
  CommitteeSeatRepository,
  CommitteeDesk,
];
