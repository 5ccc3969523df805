import type { Caller } from '@uniongraph/access';
import type { ClientSession, Model } from 'mongoose';
import type { JobProgress, JobRecord } from './job-record.js';

/** Another holds the job now, or this process stops: what was about to be written is refused, and the job goes on elsewhere. */
export class JobInterrupted extends Error {}

/** Somebody cancelled the job. */
export class JobCancelled extends Error {}

/** One attempt at a job, as its handler sees it. */
export class JobRun<Input = unknown, Checkpoint = unknown> {
  private progress: JobProgress;
  /** What it did holds already. */
  isFinal: boolean;

  constructor(
    private readonly model: Model<JobRecord>,
    readonly job: JobRecord,
    /** Aborted when the process stops or another lane holder took over. */
    readonly signal: AbortSignal,
  ) {
    const { done, total, note, checkpoint } = job;
    this.progress = { done, total, note, checkpoint };
    this.isFinal = job.isFinal;
  }

  get id(): string {
    return this.job._id;
  }

  get input(): Input {
    return this.job.input as Input;
  }

  /** Who started it. */
  get caller(): Caller {
    return this.job.caller;
  }

  /** What was saved last, here or before a kill; null at first. */
  get checkpoint(): Checkpoint | null {
    return this.progress.checkpoint as Checkpoint | null;
  }

  /**
   * Keeps how far the job has come. With the session of an act it commits together with what the act wrote, so that each step happens
   * once, whatever is killed when: `await work.run(run.caller, 'importMembers', {}, async (act) => { ...; await run.save({ done }, act.session); })`.
   * `isFinal`, with the act that makes the work hold: from then on no cancellation.
   * @throws JobInterrupted, JobCancelled.
   */
  async save(change: Partial<Omit<JobProgress, 'checkpoint'> & { checkpoint: Checkpoint; isFinal: true }>, session?: ClientSession): Promise<void> {
    if (this.signal.aborted) throw new JobInterrupted(this.id);
    const { _id, lane, epoch, ending } = this.job;
    const { isFinal: wasFinal } = this;
    const kept = await this.model.findOneAndUpdate({ _id, lane, epoch, state: 'RUNNING' }, { $set: { ...change, attempts: 1 } }, { session, returnDocument: 'after' }).lean();
    if (!kept) throw new JobInterrupted(this.id);
    if (kept.cancelRequested && ending === null && !wasFinal) throw new JobCancelled(this.id);
    this.progress = { ...this.progress, ...change };
    this.isFinal ||= change.isFinal === true;
  }
}

export interface JobHandler<Input = unknown, Checkpoint = unknown> {
  /**
   * Does the work, from the run's checkpoint on. It is called again after a kill: what it did after its last `save` it does again.
   * @returns the id of the record that it made or changed, or null. @throws DomainError(s) that say why it cannot be done.
   */
  run(run: JobRun<Input, Checkpoint>): Promise<string | null>;
  /** Takes back what is half done, after a failure or a cancellation. It is called again until it succeeds. */
  undo?(run: JobRun<Input, Checkpoint>): Promise<void>;
}
