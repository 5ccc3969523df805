import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { Jobs, type JobRecord } from '@uniongraph/jobs';
import { ScopedRepository } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';

const OWN = Scope.system('who started a job sees it');

@Injectable()
export class JobRepository extends ScopedRepository<JobRecord> {
  constructor(jobs: Jobs) {
    super(jobs.model);
  }

  /** @returns the job when `caller` started it or sees it as an officer of its organisation. */
  async oneFor(caller: Caller, id: string, session?: ClientSession): Promise<JobRecord | null> {
    const seen = await this.byId(Scope.of(caller, 'job.read', '_id'), id, session);
    if (seen || caller.kind !== 'PERSON') return seen;
    return (await this.find(OWN, { _id: id, createdBy: caller.subject }, session).exec())[0] ?? null;
  }

  startedBy(caller: Caller, limit: number): Promise<JobRecord[]> {
    return this.find(OWN, { createdBy: caller.subject }).sort({ _id: -1 }).limit(limit).exec();
  }
}
