import { CertificationService } from './certification.service.js';
import { ElectionFiling } from './election-filing.js';
import { ElectionRoundDesk } from './election-round-desk.js';
import { ElectionRoundFieldsResolver, OrganCandidateResolver } from './election-round-fields.resolver.js';
import { ElectionRoundLoader } from './election-round.loader.js';
import { ElectionRoundRepository } from './election-round.repository.js';
import { ElectionRoundResolver } from './election-round.resolver.js';
import { ElectionRoundService } from './election-round.service.js';
import { OrganVoteService } from './organ-vote.service.js';

export const electionSlice = [
  ElectionRoundResolver,
  ElectionRoundFieldsResolver,
  OrganCandidateResolver,
  ElectionRoundService,
  OrganVoteService,
  CertificationService,
  ElectionFiling,
  ElectionRoundDesk,
  ElectionRoundLoader,
  ElectionRoundRepository,
];
