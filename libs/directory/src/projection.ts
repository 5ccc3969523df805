import type { EventHandler, EventHandlers } from '@uniongraph/events';
import type { Connection } from 'mongoose';
import { membersOf, organizationsOf } from './directory-records.js';
import { MEMBER_EVENTS, memberFacts, ORGANIZATION_EVENTS, organizationFacts } from './membership-events.js';

/** Every event carries the whole of what is known, with a version: an older one than the one kept has no effect, in whatever order they come. */
export function projection(connection: Connection): EventHandlers {
  const organizations = organizationsOf(connection);
  const members = membersOf(connection);

  const keepOrganization: EventHandler = async (event, session) => {
    const { organizationId: _id, ...facts } = organizationFacts.parse(event.payload);
    const known = await organizations.findOne({ _id }, { session });
    if (known && known.version >= facts.version) return;
    const isMoved = known !== null && known.orgScope.join() !== facts.orgScope.join();
    const move = isMoved ? { version: facts.version, since: new Date(), isSwept: false } : (known?.move ?? null);
    await organizations.updateOne({ _id }, { $set: { ...facts, move } }, { session, upsert: true });
  };
  const keepMember: EventHandler = async (event, session) => {
    const { memberId: _id, orgScope: _orgScope, ...facts } = memberFacts.parse(event.payload);
    const isKnown = { $gte: [{ $ifNull: ['$version', 0] }, facts.version] };
    await members.updateOne({ _id }, [{ $replaceWith: { $cond: [isKnown, '$$ROOT', { $mergeObjects: ['$$ROOT', { $literal: facts }] }] } }], { session, upsert: true });
  };
  return Object.fromEntries([...ORGANIZATION_EVENTS.map((type) => [type, keepOrganization] as const), ...MEMBER_EVENTS.map((type) => [type, keepMember] as const)]);
}
