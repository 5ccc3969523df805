import { GroupElectionDesk } from './group-election-desk.js';
import { GroupElectionFieldsResolver, GroupElectionOfGroupResolver, GroupLeaderCandidateResolver } from './group-election-fields.resolver.js';
import { GroupElectionLoader } from './group-election.loader.js';
import { GroupElectionRepository } from './group-election.repository.js';
import { GroupElectionResolver } from './group-election.resolver.js';
import { GroupElectionService } from './group-election.service.js';
import { LeaderFiling } from './leader-filing.js';
import { LeaderOffice } from './leader-office.js';

export const groupElectionSlice = [
  GroupElectionResolver,
  GroupElectionFieldsResolver,
  GroupLeaderCandidateResolver,
  GroupElectionOfGroupResolver,
  GroupElectionService,
  LeaderOffice,
  LeaderFiling,
  GroupElectionLoader,
  GroupElectionRepository,
  GroupElectionDesk,
];
