import { setTimeout } from 'node:timers/promises';
import { refusalsIn, type UserErrorShape } from '@uniongraph/errors';
import { prepareTurns, takeTurn, type Turn } from '@uniongraph/events';
import type { Store } from '@uniongraph/mongo';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import { JobCancelled, JobInterrupted, JobRun, type JobHandler } from './job-run.js';
import type { JobRecord } from './job-record.js';

const LEASE_MS = 5_000;
const POLL_MS = 250;
const RETRY_MS = 1_000;
/** How often a job is taken up without coming any further. */
const ATTEMPTS_MAX = 3;

export interface LaneOptions {
  store: Store;
  model: Model<JobRecord>;
  handlers: ReadonlyMap<string, JobHandler>;
  logger: Pick<Logger, 'warn' | 'error'>;
  number: number;
  leaseMs?: number;
}

/**
 * Runs one job after the other, in one replica at a time. A job that runs in this lane when its turn is taken was broken off: it goes on.
 * Each lane's jobs are its own, so that no clock decides whether one was abandoned.
 */
export class Lane {
  private readonly owner = ulid();
  private readonly closing = new AbortController();
  private readonly running: Promise<void>;

  private constructor(private readonly options: LaneOptions) {
    this.running = this.work();
  }

  static async open(options: LaneOptions): Promise<Lane> {
    await prepareTurns(options.store.connection, turnName(options));
    return new Lane(options);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async work(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      const waitMs = await this.turn().catch((error: unknown) => {
        if (!signal.aborted) this.options.logger.warn({ err: error }, 'jobs: trying again in a moment');
        return RETRY_MS;
      });
      await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** @returns how long to wait before the next look. */
  private async turn(): Promise<number> {
    const { store, model, leaseMs = LEASE_MS, number } = this.options;
    const isDue = { $or: [{ state: 'QUEUED' as const }, { state: 'RUNNING' as const, lane: number }] };
    if (!(await model.exists({ ...isDue, ...this.known }))) return POLL_MS;
    const turn = await takeTurn(store.connection, turnName(this.options), this.owner, leaseMs);
    if (!turn) return POLL_MS;
    try {
      for (let job = await this.next(turn); job && !this.closing.signal.aborted; job = await this.next(turn)) await this.attempt(job, turn);
      return POLL_MS;
    } finally {
      await turn.end();
    }
  }

  private get known() {
    return { kind: { $in: [...this.options.handlers.keys()] } };
  }

  private async next({ epoch, lost }: Turn): Promise<JobRecord | null> {
    if (lost.aborted) return null;
    const { model, number: lane } = this.options;
    const taken = { $inc: { attempts: 1 } };
    const options = { sort: { _id: 1 as const }, returnDocument: 'after' as const };
    const brokenOff = await model.findOneAndUpdate({ state: 'RUNNING', lane, ...this.known }, { $set: { epoch }, ...taken }, options).lean();
    if (brokenOff) return brokenOff;
    const startedAt = this.options.store.now();
    return model.findOneAndUpdate({ state: 'QUEUED', ...this.known }, { $set: { state: 'RUNNING', lane, epoch, startedAt }, ...taken }, options).lean();
  }

  private async attempt(job: JobRecord, turn: Turn): Promise<void> {
    const signal = AbortSignal.any([this.closing.signal, turn.lost]);
    const run = new JobRun(this.options.model, job, signal);
    const handler = this.options.handlers.get(job.kind)!;
    try {
      if (job.ending) await this.takeBack(run, handler);
      else if (job.attempts > ATTEMPTS_MAX) await this.write(job, { ending: 'FAILED', failures: [brokenOff(job)], attempts: 0 });
      else await this.write(job, { state: 'DONE', resultId: await handler.run(run), note: null, endedAt: this.options.store.now() });
    } catch (error) {
      await this.failed(job, error, signal);
    }
  }

  /** A refusal or a cancellation ends the job; anything else is tried again. */
  private async failed(job: JobRecord, error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted || error instanceof JobInterrupted) return this.write(job, { attempts: job.attempts - 1 });
    if (error instanceof JobCancelled) return this.write(job, { ending: 'CANCELLED', attempts: 0 });
    const failures = refusalsOf(error);
    if (failures) return this.write(job, { ending: 'FAILED', failures, attempts: 0 });
    this.options.logger.error({ err: error, job: job._id, kind: job.kind, attempts: job.attempts }, 'a job broke off; it is tried again');
    await setTimeout(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }

  private async takeBack(run: JobRun, handler: JobHandler): Promise<void> {
    const { job } = run;
    const isHopeless = job.attempts > ATTEMPTS_MAX;
    if (isHopeless) this.options.logger.error({ job: job._id, kind: job.kind }, 'what a job left half done could not be taken back');
    else await handler.undo?.(run);
    const failures = isHopeless ? [...job.failures, brokenOff(job)] : job.failures;
    await this.write(job, { state: isHopeless ? 'FAILED' : job.ending!, failures, note: null, endedAt: this.options.store.now() });
  }

  /** Nothing when another holds the job by now. */
  private async write({ _id, lane, epoch }: JobRecord, change: Partial<JobRecord>): Promise<void> {
    await this.options.model.updateOne({ _id, lane, epoch, state: 'RUNNING' }, { $set: change });
  }
}

function turnName({ number }: LaneOptions): string {
  return `jobs${number}`;
}

function refusalsOf(error: unknown): UserErrorShape[] | null {
  try {
    return [...refusalsIn(error)];
  } catch {
    return null;
  }
}

function brokenOff({ _id }: JobRecord): UserErrorShape {
  const message = `任务 ${_id} 多次中断，已停止；请将编号告知系统管理员 | Job ${_id} broke off several times and was stopped: tell the system's administrator its id`;
  return { code: 'INTERRUPTED', field: [], message, clause: null };
}
