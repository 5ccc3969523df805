import type { ClientSession, Connection, mongo } from 'mongoose';

interface TurnRecord {
  _id: string;
  owner: string | null;
  epoch: number;
  expiresAt: Date;
  /** Of the holder's session, null when it ended in order. */
  sessionId: mongo.Binary | null;
}

/** The right to do `name` alone for a while. It renews itself until ended. */
export interface Turn {
  /** Greater than that of every earlier turn: writes that carry it can refuse a holder who was overtaken without noticing. */
  epoch: number;
  /** For all its transactions, one after the other: what a killed holder left open in it is aborted when the next one comes. */
  session: ClientSession;
  /** Aborted when another took over, or when it could not be renewed in time. */
  lost: AbortSignal;
  /** Lets the next one in at once; without the database, when the time is up. */
  end(): Promise<void>;
}

/** The turn went to another while its holder still worked: what it was about to write is refused. */
export class TurnLostError extends Error {}

const TURNS = 'turns';

export async function prepareTurns(connection: Connection, name: string): Promise<void> {
  const free = { owner: null, epoch: 0, expiresAt: new Date(0), sessionId: null };
  await connection.collection<TurnRecord>(TURNS).updateOne({ _id: name }, { $setOnInsert: free }, { upsert: true });
}

/** @returns null while another holds the turn; after its process was killed, for at most `leaseMs`. The clock is the database's. */
export async function takeTurn(connection: Connection, name: string, owner: string, leaseMs: number): Promise<Turn | null> {
  const turns = connection.collection<TurnRecord>(TURNS);
  const expiresAt = { $add: ['$$NOW', leaseMs] };
  const session = await connection.startSession();
  const before = await turns.findOneAndUpdate({ _id: name, $or: [{ owner }, { $expr: { $lt: ['$expiresAt', '$$NOW'] } }] }, [
    { $set: { owner, epoch: { $add: ['$epoch', 1] }, expiresAt, sessionId: session.id?.id } },
  ]);
  if (!before) {
    await session.endSession();
    return null;
  }
  const mine = { _id: name, owner, epoch: before.epoch + 1 };
  const lost = new AbortController();
  const stopRenewing = renewing(leaseMs, lost, async () => (await turns.updateOne(mine, [{ $set: { expiresAt } }])).matchedCount === 1);
  await abortWhatIsLeft(connection, before.sessionId);
  return {
    epoch: mine.epoch,
    session,
    lost: lost.signal,
    end: async () => {
      stopRenewing();
      await session.endSession();
      await turns.updateOne(mine, { $set: { owner: null, expiresAt: new Date(0), sessionId: null } }).catch(() => undefined);
    },
  };
}

/** Otherwise a killed holder's transaction keeps its records locked until mongod gives it up, after 60 s. */
async function abortWhatIsLeft(connection: Connection, sessionId: mongo.Binary | null): Promise<void> {
  if (!sessionId) return;
  await connection
    .getClient()
    .db('admin')
    .command({ killSessions: [{ id: sessionId }] })
    .catch(() => undefined);
}

function renewing(leaseMs: number, lost: AbortController, renew: () => Promise<boolean>): () => void {
  let heldUntilMs = Date.now() + leaseMs;
  const timer = setInterval(() => {
    const askedAtMs = Date.now();
    if (askedAtMs > heldUntilMs) lost.abort();
    renew().then(
      (held) => (held ? (heldUntilMs = askedAtMs + leaseMs) : lost.abort()),
      () => undefined,
    );
  }, leaseMs / 4);
  lost.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return () => clearInterval(timer);
}
