import type { EventHandler, EventHandlers } from '@uniongraph/events';
import type { ClientSession, Connection } from 'mongoose';
import { membersOf, organizationsOf } from './directory-records.js';
import {
  MEMBER_BATCHES,
  MEMBER_EVENTS,
  memberBatch,
  memberFacts,
  ORGANIZATION_BATCHES,
  ORGANIZATION_EVENTS,
  organizationBatch,
  organizationFacts,
  type MemberFacts,
  type OrganizationFacts,
} from './membership-events.js';

/** Every event carries the whole of what is known, with a version: an older one than the one kept has no effect, in whatever order they come. */
export function projection(connection: Connection): EventHandlers {
  const organizations = organizationsOf(connection);
  const members = membersOf(connection);

  const keepOrganizations = async (told: readonly OrganizationFacts[], session: ClientSession): Promise<void> => {
    const found = await organizations.find({ _id: { $in: told.map(({ organizationId }) => organizationId) } }, { session }).toArray();
    const byId = new Map(found.map((record) => [record._id, record]));
    const news = told.filter(({ organizationId, version }) => version > (byId.get(organizationId)?.version ?? 0));
    if (news.length === 0) return;
    const writes = news.map(({ organizationId: _id, ...facts }) => {
      const known = byId.get(_id);
      const isMoved = known !== undefined && known.orgScope.join() !== facts.orgScope.join();
      const move = isMoved ? { version: facts.version, since: new Date(), isSwept: false } : (known?.move ?? null);
      return { updateOne: { filter: { _id }, update: { $set: { ...facts, move } }, upsert: true } };
    });
    await organizations.bulkWrite(writes, { session });
  };
  const keepMembers = async (told: readonly MemberFacts[], session: ClientSession): Promise<void> => {
    if (told.length === 0) return;
    const writes = told.map(({ memberId: _id, orgScope: _orgScope, ...facts }) => {
      const isKnown = { $gte: [{ $ifNull: ['$version', 0] }, facts.version] };
      const update = [{ $replaceWith: { $cond: [isKnown, '$$ROOT', { $mergeObjects: ['$$ROOT', { $literal: facts }] }] } }];
      return { updateOne: { filter: { _id }, update, upsert: true } };
    });
    await members.bulkWrite(writes, { session });
  };
  const each = (types: readonly string[], handler: EventHandler): EventHandlers => Object.fromEntries(types.map((type) => [type, handler]));
  return {
    ...each(ORGANIZATION_EVENTS, ({ payload }, session) => keepOrganizations([organizationFacts.parse(payload)], session)),
    ...each(ORGANIZATION_BATCHES, ({ payload }, session) => keepOrganizations(organizationBatch.parse(payload).organizations, session)),
    ...each(MEMBER_EVENTS, ({ payload }, session) => keepMembers([memberFacts.parse(payload)], session)),
    ...each(MEMBER_BATCHES, ({ payload }, session) => keepMembers(memberBatch.parse(payload).members, session)),
  };
}
