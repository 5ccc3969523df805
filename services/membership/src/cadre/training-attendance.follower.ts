import type { EventHandler } from '@uniongraph/events';
import type { Following } from '@uniongraph/subgraph';
import { z } from 'zod';
import { TrainingAttendanceRepository } from './training-attendance.repository.js';
import { topicsOf } from './training.rules.js';

/** Culture's contract; one who reported before `kind` was told is passed over, and does not count. */
const attendance = z.object({
  attendanceId: z.string(),
  activityId: z.string(),
  memberId: z.string(),
  on: z.string(),
  kind: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
});
const TRAINING = 'LECTURE';

/** Keeps who attended which lecture when: culture's outbox tells, nobody is asked. */
export const trainingAttendances: Following = {
  service: 'culture',
  name: 'cadreTrainings',
  handlers: (store) => {
    const attendances = new TrainingAttendanceRepository(store);
    const record: EventHandler = async (event, session) => {
      const { attendanceId: _id, kind, tags, ...facts } = attendance.parse(event.payload);
      if (kind !== TRAINING) return;
      await attendances.keep({ _id, ...facts, topics: topicsOf(tags ?? []) }, session);
    };
    return { AttendanceRecorded: record };
  },
};
