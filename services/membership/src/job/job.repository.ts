import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { Jobs, type JobRecord } from '@uniongraph/jobs';
import { oneEach, ScopedRepository } from '@uniongraph/mongo';
import type { ClientSession } from 'mongoose';

const OWN = Scope.system('who started a job sees it');

@Injectable()
export class JobRepository extends ScopedRepository<JobRecord> {
  constructor(jobs: Jobs) {
    super(jobs.model);
  }

  /** @returns the jobs in the order of `ids`, null for one that `caller` neither started nor sees as an officer of its organisation. */
  async manyFor(caller: Caller, ids: readonly string[], session?: ClientSession): Promise<(JobRecord | null)[]> {
    const seen = await this.byIds(Scope.of(caller, 'job.read', '_id'), ids, session);
    if (caller.kind !== 'PERSON' || seen.every((job) => job !== null)) return seen;
    const own = await this.find(OWN, { _id: { $in: [...ids] }, createdBy: caller.subject }, session).exec();
    return oneEach(ids, [...own, ...seen.filter((job) => job !== null)], ({ _id }) => _id);
  }

  async oneFor(caller: Caller, id: string, session?: ClientSession): Promise<JobRecord | null> {
    return (await this.manyFor(caller, [id], session))[0] ?? null;
  }

  startedBy(caller: Caller, limit: number): Promise<JobRecord[]> {
    return this.find(OWN, { createdBy: caller.subject }).sort({ _id: -1 }).limit(limit).exec();
  }
}
