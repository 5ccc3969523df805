import type { ClientSession, Connection, mongo } from 'mongoose';
import { idBefore, type EventHandlers, type OutboxEvent } from './outbox-event.js';
import { TurnLostError, type Turn } from './turn.js';

/** A part of the outbox that is still to be read by itself, because no stream will bring it. */
export interface Scan {
  /** Events whose id sorts after this one; '' = from the first. */
  after: string;
  types: string[];
}

interface CheckpointRecord {
  /** The follower's name. */
  _id: string;
  epoch: number;
  /** Where the change stream goes on; null before the first start. */
  token: mongo.ResumeToken | null;
  /** The event types that the follower knew when it last started. */
  types: string[];
  scans: Scan[];
  /** Handled last; null when none. */
  lastEventId: string | null;
  /** Every event committed before this instant is handled; null before the stream was idle for the first time. */
  completeAt: Date | null;
}

interface HandledRecord {
  _id: string;
  at: Date;
}

export type Progress = Partial<Pick<CheckpointRecord, 'token' | 'types' | 'scans' | 'lastEventId' | 'completeAt'>>;

/** An event, and how far the follower has come when it is handled. */
export interface Step {
  event: OutboxEvent;
  progress: Progress;
}

const CHECKPOINTS = 'followerCheckpoints';
const HANDLED = 'followerHandled';
const NAMESPACE_EXISTS = 48;

/** Well above how far ids and commits can be apart: 60 s that a transaction may last, and the difference between two hosts' clocks. */
const OVERLAP_MS = 24 * 3600 * 1000;

export async function prepareCheckpoints(connection: Connection): Promise<void> {
  for (const name of [CHECKPOINTS, HANDLED]) {
    await connection.createCollection(name).catch((error: { code?: number }) => {
      if (error.code !== NAMESPACE_EXISTS) throw error;
    });
  }
}

/** How far a follower has come. Its writes are refused from the moment that a later turn has opened it. */
export class Checkpoint {
  private constructor(
    private readonly connection: Connection,
    private readonly session: ClientSession,
    private record: CheckpointRecord,
  ) {}

  /** @throws TurnLostError when a later turn opened it before. */
  static async open(connection: Connection, name: string, { epoch, session }: Turn): Promise<Checkpoint> {
    const checkpoints = connection.collection<CheckpointRecord>(CHECKPOINTS);
    const initial = { epoch, token: null, types: [], scans: [], lastEventId: null, completeAt: null };
    await checkpoints.updateOne({ _id: name }, { $setOnInsert: initial }, { upsert: true });
    const record = await checkpoints.findOneAndUpdate({ _id: name, epoch: { $lte: epoch } }, { $set: { epoch } }, { returnDocument: 'after' });
    if (!record) throw new TurnLostError(name);
    return new Checkpoint(connection, session, record);
  }

  get progress(): Readonly<Required<Progress>> {
    return this.record;
  }

  async save(progress: Progress): Promise<void> {
    await this.write(progress);
    this.record = { ...this.record, ...progress };
  }

  /** Handles those of the steps' events that were not handled before, and moves on to the last one's progress: all in one transaction. */
  async handle(steps: readonly Step[], handlers: EventHandlers): Promise<void> {
    const { connection, session } = this;
    const name = this.record._id;
    const progress = steps.at(-1)?.progress ?? {};
    const ids = steps.map(({ event }) => event._id);
    await session.withTransaction(
      async () => {
        await this.write(progress, session);
        const before = await handledAmong(connection, name, ids, session);
        const fresh = steps.filter(({ event }) => !before.has(event._id));
        for (const { event } of fresh) await handlers[event.type]?.(event, session);
        const marks = fresh.map(({ event }) => ({ _id: markId(name, event._id), at: new Date() }));
        if (marks.length > 0) await connection.collection<HandledRecord>(HANDLED).insertMany(marks, { session });
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    );
    this.record = { ...this.record, ...progress };
  }

  /** @returns the part of the outbox that an unusable token leaves in doubt. What was handled in it is not handled again. */
  inDoubt(types: string[]): Scan {
    const { lastEventId } = this.record;
    return { after: lastEventId === null ? '' : idBefore(lastEventId, OVERLAP_MS), types };
  }

  /** Forgets which events were handled, as far back as no scan and no stream will ever bring them again. */
  async prune(): Promise<void> {
    const { _id: name, lastEventId, scans } = this.record;
    if (lastEventId === null || scans.length > 0) return;
    await this.connection.collection<HandledRecord>(HANDLED).deleteMany({ _id: { $gte: markId(name, ''), $lt: markId(name, idBefore(lastEventId, 2 * OVERLAP_MS)) } });
  }

  private async write(progress: Progress, session?: ClientSession): Promise<void> {
    const { _id, epoch } = this.record;
    const written = await this.connection.collection<CheckpointRecord>(CHECKPOINTS).updateOne({ _id, epoch }, { $set: { ...progress } }, { session });
    if (written.matchedCount === 0) throw new TurnLostError(_id);
  }
}

/** @returns how far `name` has come; null before its first start. For those who look on: it may move at any time. */
export function readCheckpoint(connection: Connection, name: string): Promise<Progress | null> {
  return connection.collection<CheckpointRecord>(CHECKPOINTS).findOne({ _id: name });
}

/** @returns per follower the instant before which every committed event is handled; null before it has got so far for the first time. */
export async function positionOf(connection: Connection, names: readonly string[]): Promise<(Date | null)[]> {
  const checkpoints = await connection
    .collection<CheckpointRecord>(CHECKPOINTS)
    .find({ _id: { $in: [...names] } })
    .toArray();
  return names.map((name) => checkpoints.find(({ _id }) => _id === name)?.completeAt ?? null);
}

/** @returns which of the events `name` has handled. */
export async function handledAmong(connection: Connection, name: string, eventIds: readonly string[], session?: ClientSession): Promise<Set<string>> {
  const marks = connection.collection<HandledRecord>(HANDLED).find({ _id: { $in: eventIds.map((id) => markId(name, id)) } }, { session });
  return new Set((await marks.toArray()).map((mark) => mark._id.slice(markId(name, '').length)));
}

function markId(name: string, eventId: string): string {
  return `${name}/${eventId}`;
}
