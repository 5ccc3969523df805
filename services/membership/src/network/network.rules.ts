import { badUserInput } from '@uniongraph/errors';
import type { CommitteeRecord } from '../committee/committee.model.js';
import type { CommitteeKind, NetworkOrganState } from '../schema-types.js';

/** 一办三委. */
export const NETWORK_KINDS: readonly CommitteeKind[] = ['OFFICE', 'UNION_COMMITTEE', 'AUDIT_COMMITTEE', 'WOMEN_COMMITTEE'];

/** A recorded meeting within so many days is normal activity, unless asked otherwise. */
export const ACTIVITY_DAYS = 90;
const DAYS_MAX = 366;

export interface OrganView {
  kind: CommitteeKind;
  state: NetworkOrganState;
  committee: CommitteeRecord | null;
}

export interface Network {
  organs: OrganView[];
  required: number;
  complete: number;
  missing: CommitteeKind[];
  isComplete: boolean;
}

/** @throws GraphQLError BAD_USER_INPUT. */
export function checkActivityDays(days: number): void {
  if (days < 1 || days > DAYS_MAX) throw badUserInput(`activityDays 须为 1-${DAYS_MAX} | activityDays must be 1-${DAYS_MAX}`);
}

/** MEM-09: complete is who has all four, each with a chair and a meeting of late. `chaired`, `met`: ids of committees. */
export function networkOf(committees: readonly CommitteeRecord[], chaired: ReadonlySet<string>, met: ReadonlySet<string>): Network {
  const organs = NETWORK_KINDS.map((kind): OrganView => {
    const committee = committees.find((found) => found.kind === kind) ?? null;
    return { kind, committee, state: stateOf(committee, chaired, met) };
  });
  const complete = organs.filter(({ state }) => state === 'NORMAL').length;
  const missing = organs.filter(({ state }) => state === 'NOT_ESTABLISHED').map(({ kind }) => kind);
  return { organs, required: organs.length, complete, missing, isComplete: complete === organs.length };
}

function stateOf(committee: CommitteeRecord | null, chaired: ReadonlySet<string>, met: ReadonlySet<string>): NetworkOrganState {
  if (!committee) return 'NOT_ESTABLISHED';
  if (!chaired.has(committee._id)) return 'NO_CHAIR';
  return met.has(committee._id) ? 'NORMAL' : 'NO_MEETING';
}
