import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { guardScopes, newId, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';

interface HiddenImport {
  _id: string;
  since: Date;
}

/** A replica that reads, and of which hidden imports it knows. */
interface Reader {
  _id: string;
  knows: string[];
  at: Date;
}

const REFRESH_MS = 500;
const SIGN_MS = 10_000;
/** A reader that has not signed for so long decides nothing any more ... */
const TOO_OLD_MS = 50_000;
/** ... and after a little longer it is taken for dead. By the database's clock. */
const DEAD_MS = 60_000;

/** How long a read may last that was decided before; a spec shortens it. */
export const patience = { readMs: 5_000 };

/**
 * The imports of which nobody may see a row: half written, or half taken back. One record for each decides it in all replicas, for every
 * read that goes by a scope: it is made before the first row and removed with the act that makes the import hold. Each replica keeps the list in
 * memory and signs for what it knows; nothing is written before all have signed.
 */
@Injectable()
export class HiddenImports {
  private readonly reader = newId('rdr');
  private ids: readonly string[] = [];
  private signed = '';
  private signedAtMs = -Infinity;
  private readonly closing = new AbortController();
  private refreshing: Promise<void> = Promise.resolve();
  private repeating: Promise<void> = Promise.resolve();

  constructor(@Inject(STORE) private readonly store: Store) {}

  async onModuleInit(): Promise<void> {
    // Signed before the list is read: whoever hides an import meanwhile waits for this reader.
    await this.sign([]);
    await this.refresh();
    guardScopes(this.store.connection, (filter) => this.narrow(filter));
    this.repeating = this.repeat();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing.abort();
    await this.repeating;
    await this.readers()
      .deleteOne({ _id: this.reader })
      .catch(() => undefined);
  }

  async hide(importId: string, session: ClientSession): Promise<void> {
    await this.imports().updateOne({ _id: importId }, { $set: { since: this.store.now() } }, { session, upsert: true });
  }

  async show(importId: string, session: ClientSession): Promise<void> {
    await this.imports().deleteOne({ _id: importId }, { session });
  }

  /** @returns when no read that began without knowing that `importId` is hidden can still be under way, in any replica. */
  async settled(importId: string, signal: AbortSignal): Promise<void> {
    await this.refresh();
    const behind = { knows: { $ne: importId }, $expr: { $gt: ['$at', { $subtract: ['$$NOW', DEAD_MS] }] } };
    while (!signal.aborted && (await this.readers().findOne(behind))) await setTimeout(REFRESH_MS / 2);
    await setTimeout(patience.readMs, undefined, { signal }).catch(() => undefined);
  }

  /** One after the other, so that an older list never replaces a newer one. */
  refresh(): Promise<void> {
    this.refreshing = this.refreshing.catch(() => undefined).then(() => this.read());
    return this.refreshing;
  }

  private async read(): Promise<void> {
    const found = await this.imports().find().sort({ _id: 1 }).toArray();
    this.ids = found.map(({ _id }) => _id);
    if (this.signed !== this.ids.join() || performance.now() - this.signedAtMs > SIGN_MS) await this.sign(this.ids);
  }

  private async sign(ids: readonly string[]): Promise<void> {
    const askedAtMs = performance.now();
    await this.readers().updateOne({ _id: this.reader }, [{ $set: { knows: { $literal: ids }, at: '$$NOW' } }], { upsert: true });
    this.signed = ids.join();
    this.signedAtMs = askedAtMs;
  }

  private narrow(filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (performance.now() - this.signedAtMs > TOO_OLD_MS) throw new Error('the list of hidden imports is out of date: is the database away?');
    return this.ids.length === 0 ? filter : { $and: [filter, { importId: { $nin: [...this.ids] } }] };
  }

  private async repeat(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      await setTimeout(REFRESH_MS, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.refresh().catch(() => undefined);
    }
  }

  private imports() {
    return this.store.connection.collection<HiddenImport>('hiddenImports');
  }

  private readers() {
    return this.store.connection.collection<Reader>('hiddenImportReaders');
  }
}
