import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

/** A task at a node. It names the task by its key within the year, so that it holds through the plan's revisions; taken off, it ends. */
export interface TaskTagRecord extends StoredRecord {
  frameworkId: string;
  node: string;
  year: number;
  taskKey: string;
  endedAt: Date | null;
}

const schema = new Schema<TaskTagRecord>(
  {
    ...recordFields,
    frameworkId: { type: String, required: true },
    node: { type: String, required: true },
    year: { type: Number, required: true },
    taskKey: { type: String, required: true },
    endedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'taskTags' },
);
// Serves the board, and refuses the same tag twice.
schema.index({ frameworkId: 1, node: 1, taskKey: 1 }, { unique: true, partialFilterExpression: { endedAt: null } });
// Serves the nodes of tasks.
schema.index({ orgId: 1, year: 1, taskKey: 1 });

export function taskTagModel(connection: Connection): Model<TaskTagRecord> {
  return connection.model<TaskTagRecord>('TaskTag', schema);
}
