import { Inject, Injectable } from '@nestjs/common';
import { allOfEach, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';
import { trainingAttendanceModel, type TrainingAttendanceRecord } from './training-attendance.model.js';

const MAX_TIME_MS = 5_000;

/** A projection of culture's, without an organisation of its own: it is read for cadres whom the caller may read. */
@Injectable()
export class TrainingAttendanceRepository {
  private readonly model;

  constructor(@Inject(STORE) store: Store) {
    this.model = trainingAttendanceModel(store.connection);
  }

  async onModuleInit(): Promise<void> {
    await this.model.createCollection();
    await this.model.init();
  }

  /** Writes what culture told, within the session of its event; twice changes nothing. */
  async keep({ _id, ...facts }: TrainingAttendanceRecord, session: ClientSession): Promise<void> {
    await this.model.updateOne({ _id }, { $set: facts }, { session, upsert: true });
  }

  /** @returns per member the attendances on the days `from` to `to`, both included: one query. */
  async ofMembers(memberIds: readonly string[], from: string, to: string): Promise<TrainingAttendanceRecord[][]> {
    const found = await this.model
      .find({ memberId: { $in: [...memberIds] }, on: { $gte: from, $lte: to } }, null, { maxTimeMS: MAX_TIME_MS })
      .lean<TrainingAttendanceRecord[]>()
      .exec();
    return allOfEach(memberIds, found, ({ memberId }) => memberId);
  }
}
