import type { JobRun } from '@uniongraph/jobs';
import type { Act, UnitOfWork } from '@uniongraph/mongo';
import type { Connection } from 'mongoose';
import type { ImportedRecord, KindOfImport } from './import-kind.js';

/** The work holds, and the other services are told of the records after the id `after`. */
export type Telling = { phase: 'TELLING'; after: string };

interface WithdrawnRecord {
  _id: string;
  importId: string;
  record: ImportedRecord;
}

const BATCH = 500;
const TELL_BATCH = 200;

/** Removes what a hidden import wrote; `keep` puts it where an undone import can be looked up. */
export async function takeAway(
  connection: Connection,
  kind: KindOfImport,
  importId: string,
  act: (work: (act: Act) => Promise<void>) => Promise<void>,
  keep = false,
): Promise<void> {
  for (let rows = await kind.after(importId, '', BATCH); rows.length > 0; rows = await kind.after(importId, '', BATCH)) {
    await act(async ({ session }) => {
      const withdrawn = rows.map((record) => ({ _id: record._id, importId, record }));
      if (keep) await withdrawnRecords(connection).insertMany(withdrawn, { session });
      await kind.remove(
        rows.map(({ _id }) => _id),
        session,
      );
    });
  }
}

/** @returns at most `limit` of the records of an undone import after the id `after`. */
export async function withdrawnAfter(connection: Connection, importId: string, after: string, limit: number): Promise<ImportedRecord[]> {
  const rows = await withdrawnRecords(connection)
    .find({ importId, _id: { $gt: after } })
    .sort({ _id: 1 })
    .limit(limit)
    .toArray();
  return rows.map(({ record }) => record);
}

/** Tells the other services, some hundred records an event; broken off, it goes on after the last one. */
export async function tellAll<C>(
  run: JobRun<{ id: string }, C | Telling>,
  kind: KindOfImport,
  work: UnitOfWork,
  isWithdrawn: boolean,
  read: (after: string, limit: number) => Promise<ImportedRecord[]> = (after, limit) => kind.after(run.input.id, after, limit),
): Promise<void> {
  let { after } = run.checkpoint as Telling;
  await run.save({ note: '已完成，正在通知其他服务 | done; telling the other services' });
  for (let records = await read(after, TELL_BATCH); records.length > 0; records = await read(after, TELL_BATCH)) {
    after = records.at(-1)!._id;
    await work.run(run.caller, 'tellOfImport', {}, async (act) => {
      kind.tell(act, run.input.id, records, isWithdrawn);
      await run.save({ checkpoint: { phase: 'TELLING', after } }, act.session);
    });
  }
}

export async function prepareWithdrawn(connection: Connection): Promise<void> {
  // Serves the telling of an undone import.
  await withdrawnRecords(connection).createIndex({ importId: 1, _id: 1 });
}

function withdrawnRecords(connection: Connection) {
  return connection.collection<WithdrawnRecord>('withdrawnRecords');
}
