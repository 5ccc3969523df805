import { DomainError, refuse } from '@uniongraph/errors';
import type { Store } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';
import { membersOf, organizationsOf, type DirectoryMember, type DirectoryOrganization } from './directory-records.js';
import { PendingMoves } from './pending-moves.js';
import { narrow, type Filter } from './scope-guard.js';

const AS_TOLD = { move: 0 } as const;

/**
 * The directory (通讯录): what a service knows of organisations and members, from membership's events, in its own database.
 * For decisions: what it does not know is refused. `field` is the input's path that the refusal names.
 */
export class Directory {
  private readonly moves: PendingMoves;

  constructor(private readonly store: Store) {
    this.moves = PendingMoves.of(store);
  }

  /** @returns null when not known here, or not yet. */
  organization(orgId: string, session?: ClientSession): Promise<DirectoryOrganization | null> {
    return organizationsOf(this.store.connection).findOne<DirectoryOrganization>({ _id: orgId }, { session, projection: AS_TOLD });
  }

  /** @returns the organisations in the order of `ids`, null where not known: one query. */
  async organizations(ids: readonly string[], session?: ClientSession): Promise<(DirectoryOrganization | null)[]> {
    const found = await organizationsOf(this.store.connection)
      .find<DirectoryOrganization>({ _id: { $in: [...ids] } }, { session, projection: AS_TOLD })
      .toArray();
    const byId = new Map(found.map((organization) => [organization._id, organization]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** @throws DomainError NOT_FOUND when not known here, or not yet; ORGANIZATION_DISSOLVED. */
  async requireOrganization(orgId: string, session?: ClientSession, field: string[] = []): Promise<DirectoryOrganization> {
    const organization = (await this.organization(orgId, session)) ?? unknownOrganization(field);
    if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销，不能再办理 | This organisation is dissolved: nothing more can be done in it', field);
    return organization;
  }

  /** @returns null when not known here, or not yet. */
  async member(memberId: string, session?: ClientSession): Promise<DirectoryMember | null> {
    return (await this.members([memberId], session))[0] ?? null;
  }

  /** @returns the members in the order of `ids`, null where not known: one query. */
  async members(ids: readonly string[], session?: ClientSession): Promise<(DirectoryMember | null)[]> {
    const found = await membersOf(this.store.connection)
      .find({ _id: { $in: [...ids] } }, { session })
      .toArray();
    const byId = new Map(found.map((member) => [member._id, member]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** @throws DomainError NOT_FOUND when not known here, or not yet; MEMBER_NOT_ACTIVE when applied, retired, kept or left. */
  async requireActiveMember(memberId: string, session?: ClientSession, field: string[] = []): Promise<DirectoryMember> {
    const member = await this.member(memberId, session);
    if (!member)
      throw new DomainError(
        'NOT_FOUND',
        '此处尚无该会员的信息；如刚刚入会，请稍候片刻再试 | This member is not known here; who has joined just now appears in a moment: try again',
        { field },
      );
    if (member.status !== 'ACTIVE')
      refuse('MEMBER_NOT_ACTIVE', '该会员目前不在籍（未批准、已退休、保留会籍或已离会）| This member is not active: not approved yet, retired, kept only, or left', field);
    return member;
  }

  /**
   * @returns how many active members the organisation and those below it have; with `on` (a LocalDate), how many had joined by that
   * day and neither retired nor left, nor merely keep their membership, by the organisations they belong to today (membership's own count knows of past transfers).
   * @throws DomainError NOT_FOUND when the organisation is not known here, or not yet.
   */
  async countActiveMembers(orgId: string, on?: string, session?: ClientSession): Promise<number> {
    return membersOf(this.store.connection).countDocuments(await this.activeMembersOf(orgId, on, session), { session });
  }

  /** @returns which of `memberIds` countActiveMembers counts. @throws as it does. */
  async activeMembersAmong(orgId: string, memberIds: readonly string[], on?: string, session?: ClientSession): Promise<string[]> {
    const counted = await this.activeMembersOf(orgId, on, session);
    return membersOf(this.store.connection).distinct('_id', { _id: { $in: [...memberIds] }, ...counted }, { session });
  }

  /** @returns how many people the active organisations from `orgId` down employ. @throws DomainError NOT_FOUND when it is not known here, or not yet. */
  async employees(orgId: string, session?: ClientSession): Promise<number> {
    const total = { $sum: { $cond: [{ $eq: ['$status', 'ACTIVE'] }, '$employeeCount', 0] } };
    const [row] = await organizationsOf(this.store.connection)
      .aggregate<{ total: number }>([{ $match: { orgScope: orgId } }, { $group: { _id: null, total } }], { session })
      .toArray();
    return row?.total ?? unknownOrganization([]);
  }

  /**
   * After a move a service's records carry the organisation's old path until they are restamped.
   * @returns the scope filter, null as it is, so that nobody sees such a record by a grant that covers the old path only.
   */
  guard<F extends Filter | null>(filter: F): F | Filter {
    return filter === null ? filter : narrow(filter, this.moves.current());
  }

  /** @returns the path that counts for a record: its organisation's, where its own stamp may be out of date. */
  scopeOf(record: { orgId: string; orgScope: readonly string[] }): readonly string[] {
    return this.moves.current().find(({ _id }) => _id === record.orgId)?.orgScope ?? record.orgScope;
  }

  private async activeMembersOf(orgId: string, on: string | undefined, session: ClientSession | undefined): Promise<Filter> {
    const orgIds = await organizationsOf(this.store.connection).distinct('_id', { orgScope: orgId }, { session });
    if (orgIds.length === 0) unknownOrganization([]);
    const standing = on === undefined ? { status: 'ACTIVE' } : { joinedOn: { $lte: on }, $nor: [{ retiredOn: { $lte: on } }, { keptOn: { $lte: on } }, { leftOn: { $lte: on } }] };
    return { orgId: { $in: orgIds }, ...standing };
  }
}

function unknownOrganization(field: string[]): never {
  refuse('NOT_FOUND', '此处尚无该组织的信息；如刚刚登记，请稍候片刻再试 | This organisation is not known here; one registered just now appears in a moment: try again', field);
}
