import type { Connection } from 'mongoose';
import type { MemberFacts, OrganizationFacts } from './membership-events.js';

/** An organisation as the service last heard of it. */
export interface DirectoryOrganization extends Omit<OrganizationFacts, 'organizationId'> {
  _id: string;
}

/** A member as the service last heard of it. Which organisations lie above is asked of the organisation, which may have moved since. */
export interface DirectoryMember extends Omit<MemberFacts, 'memberId' | 'orgScope'> {
  _id: string;
}

/** A move after which the service's own records still carry the old path. */
export interface PendingMove {
  /** The organisation's version that brought the path; a later move replaces it. */
  version: number;
  since: Date;
  /** Every record was restamped once; the last pass, for what was written meanwhile under the old path, is to come. */
  isSwept: boolean;
}

export interface OrganizationRecord extends DirectoryOrganization {
  move: PendingMove | null;
}

export function organizationsOf(connection: Connection) {
  return connection.collection<OrganizationRecord>('directoryOrganizations');
}

export function membersOf(connection: Connection) {
  return connection.collection<DirectoryMember>('directoryMembers');
}

export async function prepareRecords(connection: Connection): Promise<void> {
  // Serves the subtree of an organisation.
  await organizationsOf(connection).createIndex({ orgScope: 1 });
  // Serves the pending moves, which are few.
  await organizationsOf(connection).createIndex({ 'move.since': 1 }, { sparse: true });
  // Serves countActiveMembers.
  await membersOf(connection).createIndex({ orgId: 1, status: 1 });
}
