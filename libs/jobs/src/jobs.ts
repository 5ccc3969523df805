import { DomainError } from '@uniongraph/errors';
import { newRecord, type Act, type Place, type Store } from '@uniongraph/mongo';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import type { JobHandler } from './job-run.js';
import { jobModel, type JobRecord } from './job-record.js';
import { Lane } from './lane.js';

/** Two jobs at a time in a service, whatever the number of its replicas: one long one does not hold up all others. */
const LANES = 2;
const IDLE_POLL_MS = 20;

export interface NewJob<Input> {
  kind: string;
  /** What the starter sees in a list, 中文 | English. */
  title: string;
  place: Place;
  input: Input;
}

/** Long work: what would not fit a request. Kept in the service's database, so that it outlives the process. */
export class Jobs {
  readonly model: Model<JobRecord>;
  private readonly handlers = new Map<string, JobHandler>();
  private lanes: Lane[] = [];

  constructor(
    private readonly store: Store,
    prefix: string,
    private readonly logger: Pick<Logger, 'warn' | 'error'>,
  ) {
    this.model = jobModel(store.connection, prefix);
  }

  /** For a slice's constructor. */
  register<Input, Checkpoint>(kind: string, handler: JobHandler<Input, Checkpoint>): void {
    if (this.handlers.has(kind)) throw new Error(`two handlers for jobs of kind ${kind}`);
    this.handlers.set(kind, handler as JobHandler);
  }

  /** Starts a job when, and only when, the act commits. */
  start<Input>(act: Act, { kind, title, place, input }: NewJob<Input>): Promise<JobRecord> {
    return act.insert(this.model, {
      ...newRecord('job', act, place),
      ...{ kind, title, state: 'QUEUED', input, caller: act.caller },
      ...{ done: 0, total: null, note: null, checkpoint: null, resultId: null, failures: [], attempts: 0 },
      ...{ lane: null, epoch: null, cancelRequested: false, isFinal: false, ending: null, startedAt: null, endedAt: null },
    });
  }

  /** Of one that waits, at once; of one that runs, at its next step. @throws DomainError WRONG_STATE when it has ended. */
  cancel(act: Act, job: JobRecord): Promise<JobRecord> {
    if (job.state === 'QUEUED') return act.update(this.model, job, { state: 'CANCELLED', cancelRequested: true, endedAt: act.now });
    if (job.state === 'RUNNING' && !job.isFinal) return act.update(this.model, job, { cancelRequested: true });
    throw new DomainError('WRONG_STATE', '任务已结束，不能再取消 | The job has ended: it cannot be cancelled any more', { field: ['input', 'id'] });
  }

  /** Begins to work; nothing where no handler is registered. */
  async open(): Promise<void> {
    if (this.handlers.size === 0) return;
    await this.model.createCollection();
    await this.model.init();
    const { store, model, handlers, logger } = this;
    this.lanes = await Promise.all(Array.from({ length: LANES }, (_, number) => Lane.open({ store, model, handlers, logger, number })));
  }

  /** @returns when no job waits or runs any more, in any replica. */
  async idle(): Promise<void> {
    while ((await this.model.countDocuments({ state: { $in: ['QUEUED', 'RUNNING'] } })) > 0) await new Promise((resolve) => setTimeout(resolve, IDLE_POLL_MS));
  }

  /** Lets the step in hand end; another replica, or the next start, goes on with the job. */
  async close(): Promise<void> {
    await Promise.all(this.lanes.splice(0).map((lane) => lane.close()));
  }
}
