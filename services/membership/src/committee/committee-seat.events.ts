import type { Act } from '@uniongraph/mongo';
import type { CommitteeSeatRecord } from './committee-seat.model.js';

/** Tells the other services who sits where, from when to when. */
export function announceSeat(act: Act, { _id: seatId, committeeId, kind, subject, memberId, duty, from, to, version, ...record }: CommitteeSeatRecord): void {
  act.emit('SeatChanged', { _id: seatId, orgId: record.orgId }, { seatId, committeeId, kind, subject, memberId, duty, from, to, version });
}
