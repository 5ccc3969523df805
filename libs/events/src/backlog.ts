import type { Connection } from 'mongoose';
import { handledAmong, readCheckpoint } from './checkpoint.js';
import { idBefore } from './outbox-event.js';
import type { Outbox } from './outbox.js';

/** Above the 60 s that a transaction may last and the difference between two hosts' clocks: what is older than this before the last handled event is handled. */
const UNORDERED_MS = 10 * 60 * 1000;
const CHUNK = 1_000;

/** What a follower has still to do, seen from the databases: also from a replica that only stands by. */
export class Backlog {
  constructor(
    private readonly outbox: Outbox,
    private readonly sink: Connection,
    private readonly name: string,
    private readonly types: string[],
  ) {}

  /** @returns the ids of the committed events that are not handled yet. */
  async unhandled(): Promise<string[]> {
    const progress = await readCheckpoint(this.sink, this.name);
    const isReading = !progress?.lastEventId || !progress.token || (progress.scans ?? []).length > 0 || this.types.some((type) => !progress.types?.includes(type));
    const after = isReading ? '' : idBefore(progress.lastEventId!, UNORDERED_MS);
    return this.stillUnhandled(await this.outbox.idsAfter(after, this.types));
  }

  async stillUnhandled(ids: readonly string[]): Promise<string[]> {
    const left: string[] = [];
    for (let start = 0; start < ids.length; start += CHUNK) {
      const chunk = ids.slice(start, start + CHUNK);
      const handled = await handledAmong(this.sink, this.name, chunk);
      left.push(...chunk.filter((id) => !handled.has(id)));
    }
    return left;
  }
}
