import { ulid } from 'ulid';
import { Backlog } from './backlog.js';
import { Checkpoint, type Progress } from './checkpoint.js';
import { EventLine } from './event-line.js';
import type { Follower, FollowOptions } from './follow-outbox.js';
import { Outbox, TokenLostError } from './outbox.js';
import { growingWaitMs, pause } from './pause.js';
import { takeTurn, type Turn } from './turn.js';

const STANDBY_MS = 1_000;
const CAUGHT_UP_POLL_MS = 20;
const IDLE_SAVE_MS = 10_000;
const PRUNE_MS = 3600 * 1000;
/** Longer only while the database is away; the caller may then close its connection, which ends what is left. */
const CLOSE_PATIENCE_MS = 5_000;

export class OutboxFollower implements Follower {
  private readonly owner = ulid();
  private readonly closing = new AbortController();
  private readonly types: string[];
  private readonly outbox: Outbox;
  private readonly backlog: Backlog;
  private readonly line: EventLine;
  private readonly running: Promise<void>;
  private failures = 0;
  private savedAtMs = 0;
  private prunedAtMs = 0;

  constructor(private readonly options: Required<FollowOptions>) {
    this.types = Object.keys(options.handlers).sort();
    this.outbox = new Outbox(options.source);
    this.backlog = new Backlog(this.outbox, options.sink.connection, options.name, this.types);
    this.line = new EventLine(options);
    this.running = this.run();
  }

  async caughtUp(): Promise<void> {
    let left = await this.backlog.unhandled();
    while (left.length > 0) {
      if (this.closing.signal.aborted) throw new Error(`${this.options.name}: closed with ${left.length} events to handle`);
      await pause(CAUGHT_UP_POLL_MS, this.closing.signal);
      left = await this.backlog.stillUnhandled(left);
    }
  }

  async lag(): Promise<number> {
    return (await this.backlog.unhandled()).length;
  }

  async close(): Promise<void> {
    this.closing.abort();
    const patience = new AbortController();
    await Promise.race([this.running, pause(CLOSE_PATIENCE_MS, patience.signal)]);
    patience.abort();
  }

  private async run(): Promise<void> {
    const { sink, name, leaseMs, logger } = this.options;
    const { signal } = this.closing;
    while (!signal.aborted) {
      try {
        const turn = await takeTurn(sink.connection, name, this.owner, leaseMs);
        if (turn) await this.follow(turn).finally(() => turn.end());
        else await pause(Math.min(STANDBY_MS, leaseMs), signal);
      } catch (error) {
        if (signal.aborted) return;
        const waitMs = growingWaitMs(this.failures);
        this.failures += 1;
        logger.warn({ err: error, follower: name, waitMs }, 'following stopped; it starts again after the wait');
        await pause(waitMs, signal);
      }
    }
  }

  private async follow(turn: Turn): Promise<void> {
    const { sink, name, logger } = this.options;
    const signal = AbortSignal.any([this.closing.signal, turn.lost]);
    const checkpoint = await Checkpoint.open(sink.connection, name, turn);
    await this.begin(checkpoint);
    while (!signal.aborted) {
      await this.scan(checkpoint, signal);
      try {
        await this.stream(checkpoint, signal);
      } catch (error) {
        if (!(error instanceof TokenLostError)) throw error;
        logger.warn({ err: error, follower: name }, 'the change stream cannot go on from its token: reading the outbox instead');
        const token = await this.outbox.startToken();
        await checkpoint.save({ token, scans: [...checkpoint.progress.scans, checkpoint.inDoubt(this.types)] });
      }
    }
  }

  /** The stream's start is settled before the outbox is read, so that nothing falls between the two. */
  private async begin(checkpoint: Checkpoint): Promise<void> {
    const { token, types, scans } = checkpoint.progress;
    const added = this.types.filter((type) => !types.includes(type));
    await checkpoint.save({
      token: token ?? (await this.outbox.startToken()),
      types: this.types,
      scans: added.length > 0 ? [...scans, { after: '', types: added }] : scans,
    });
  }

  private async scan(checkpoint: Checkpoint, signal: AbortSignal): Promise<void> {
    for (;;) {
      const [scan, ...later] = checkpoint.progress.scans;
      if (!scan || signal.aborted) return;
      let { after } = scan;
      for await (const events of this.outbox.scan(scan)) {
        await this.line.handle(
          checkpoint,
          events.map((event) => ({ event, progress: { scans: [{ ...scan, after: event._id }, ...later] } })),
          signal,
        );
        if (signal.aborted) return;
        after = events.at(-1)?._id ?? after;
      }
      const lastEventId = [checkpoint.progress.lastEventId ?? '', after].sort().at(-1) || null;
      await checkpoint.save({ scans: later, lastEventId });
    }
  }

  private async stream(checkpoint: Checkpoint, signal: AbortSignal): Promise<void> {
    let asked = new Date();
    for await (const { events, token } of this.outbox.follow(checkpoint.progress.token, this.types, signal)) {
      await this.line.handle(
        checkpoint,
        events.map(({ event, token }) => ({ event, progress: { token, lastEventId: event._id } })),
        signal,
      );
      if (events.length === 0) await this.idle(checkpoint, token, asked);
      else this.savedAtMs = 0;
      this.failures = 0;
      asked = new Date();
    }
  }

  /** Keeps the token of a quiet stream young, so that the oplog still reaches back to it after a stop; nothing was left to handle when it was `asked`. */
  private async idle(checkpoint: Checkpoint, token: Progress['token'], asked: Date): Promise<void> {
    const nowMs = Date.now();
    if (nowMs - this.savedAtMs < IDLE_SAVE_MS) return;
    await checkpoint.save({ token, completeAt: asked });
    this.savedAtMs = nowMs;
    if (nowMs - this.prunedAtMs < PRUNE_MS) return;
    await checkpoint.prune();
    this.prunedAtMs = nowMs;
  }
}
