import { Inject, Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { ScopedRepository, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { assessmentModel, targetSetModel, type AssessmentRecord, type TargetSetRecord } from './build-target.model.js';

const ASSESSMENTS_MAX = 100;

@Injectable()
export class TargetSetRepository extends ScopedRepository<TargetSetRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(targetSetModel(store.connection));
  }

  /** @returns what holds for the year; null when nothing is set. */
  async inForce(scope: Scope, orgId: string, year: number, session?: ClientSession): Promise<TargetSetRecord | null> {
    return (await this.find(scope, { orgId, year, supersededAt: null }, session).exec())[0] ?? null;
  }
}

@Injectable()
export class BuildAssessmentRepository extends ScopedRepository<AssessmentRecord> {
  constructor(@Inject(STORE) store: Store) {
    super(assessmentModel(store.connection));
  }

  of(scope: Scope, orgId: string, year: number): Promise<AssessmentRecord[]> {
    return this.find(scope, { orgId, year }).sort({ _id: -1 }).limit(ASSESSMENTS_MAX).exec();
  }
}
