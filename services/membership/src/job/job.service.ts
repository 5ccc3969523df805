import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { refuse } from '@uniongraph/errors';
import { Jobs, type JobRecord } from '@uniongraph/jobs';
import { staleVersion, UnitOfWork } from '@uniongraph/mongo';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { CancelMemJobInput } from '../schema-types.js';
import { JobRepository } from './job.repository.js';

const OWN_MAX = 50;

@Injectable()
export class JobService {
  constructor(
    private readonly repository: JobRepository,
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
  ) {}

  one(caller: Caller, id: string): Promise<JobRecord | null> {
    return this.repository.oneFor(caller, id);
  }

  /** For a record that says which job works on it: one query, however many records. */
  of(context: RequestContext, id: string | null): Promise<JobRecord | null> {
    return id === null ? Promise.resolve(null) : loader(context, 'job.byId', (ids) => this.repository.manyFor(context.caller, ids)).load(id);
  }

  async own(caller: Caller): Promise<JobRecord[]> {
    return caller.kind === 'ANONYMOUS' ? [] : this.repository.startedBy(caller, OWN_MAX);
  }

  cancel(caller: Caller, input: CancelMemJobInput): Promise<JobRecord> {
    return this.work.run(caller, 'cancelMemJob', input, async (act) => {
      const job = (await this.repository.oneFor(caller, input.id, act.session)) ?? refuse('NOT_FOUND', '找不到该任务 | There is no such job', ['input', 'id']);
      if (job.version !== input.version) throw staleVersion();
      return this.jobs.cancel(act, job);
    });
  }
}
