import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { guardScopes, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { ClientSession } from 'mongoose';

interface HiddenImport {
  _id: string;
  since: Date;
}

const REFRESH_MS = 500;

/** How old the list may be that a read is decided by, and how long a read may last; a spec shortens them. */
export const patience = { tooOldMs: 5_000, readMs: 5_000 };

/**
 * The imports of which nobody may see a row: half written, or half taken back. One record for each decides it in all replicas, for every
 * read that goes by a scope: it is made before the first row and removed with the act that makes the import hold.
 */
@Injectable()
export class HiddenImports {
  private ids: readonly string[] = [];
  private askedAtMs = -Infinity;
  private readonly closing = new AbortController();
  private repeating: Promise<void> = Promise.resolve();

  constructor(@Inject(STORE) private readonly store: Store) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    guardScopes(this.store.connection, (filter) => this.narrow(filter));
    this.repeating = this.repeat();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing.abort();
    await this.repeating;
  }

  async hide(importId: string, session: ClientSession): Promise<void> {
    await this.records().updateOne({ _id: importId }, { $set: { since: this.store.now() } }, { session, upsert: true });
  }

  async show(importId: string, session: ClientSession): Promise<void> {
    await this.records().deleteOne({ _id: importId }, { session });
  }

  /** @returns when no read that began without knowing of what is hidden now can still be under way, in any replica. */
  async settled(signal: AbortSignal): Promise<void> {
    await this.refresh();
    await setTimeout(patience.tooOldMs + patience.readMs + REFRESH_MS, undefined, { signal }).catch(() => undefined);
  }

  async refresh(): Promise<void> {
    const askedAtMs = performance.now();
    const found = await this.records().find().toArray();
    if (askedAtMs < this.askedAtMs) return;
    this.ids = found.map(({ _id }) => _id);
    this.askedAtMs = askedAtMs;
  }

  private narrow(filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (performance.now() - this.askedAtMs > patience.tooOldMs) throw new Error('the list of hidden imports is out of date: is the database away?');
    return this.ids.length === 0 ? filter : { $and: [filter, { importId: { $nin: [...this.ids] } }] };
  }

  private async repeat(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      await setTimeout(REFRESH_MS, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.refresh().catch(() => undefined);
    }
  }

  private records() {
    return this.store.connection.collection<HiddenImport>('hiddenImports');
  }
}
