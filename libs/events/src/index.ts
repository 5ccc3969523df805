export { positionOf } from './checkpoint.js';
export { followOutbox, type Follower, type FollowOptions } from './follow-outbox.js';
export { type EventHandler, type EventHandlers, type OutboxEvent } from './outbox-event.js';
export { prepareTurns, takeTurn, TurnLostError, type Turn } from './turn.js';
