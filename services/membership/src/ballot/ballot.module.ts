import { BallotBoxRepository, BallotRollRepository } from './ballot.repository.js';
import { SecretBallot } from './secret-ballot.js';

export const ballotSlice = [SecretBallot, BallotRollRepository, BallotBoxRepository];
