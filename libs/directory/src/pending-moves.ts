import type { Store } from '@uniongraph/mongo';
import { organizationsOf } from './directory-records.js';
import type { MovedOrganization } from './scope-guard.js';

/** Refreshed twice a second; older than this, something is wrong and nothing may be decided by it. */
const TOO_OLD_MS = 15_000;

/** The organisations whose records are being restamped, in memory: one per store, at most a second old. */
export class PendingMoves {
  private static readonly ofStore = new WeakMap<Store, PendingMoves>();
  private moved: readonly MovedOrganization[] = [];
  private askedAtMs = -Infinity;

  private constructor(private readonly store: Store) {}

  static of(store: Store): PendingMoves {
    const known = this.ofStore.get(store) ?? new PendingMoves(store);
    this.ofStore.set(store, known);
    return known;
  }

  async refresh(): Promise<void> {
    const askedAtMs = performance.now();
    const pending = organizationsOf(this.store.connection).find({ 'move.since': { $exists: true } });
    const moved = await pending.project<MovedOrganization>({ orgScope: 1 }).toArray();
    if (askedAtMs < this.askedAtMs) return;
    this.moved = moved;
    this.askedAtMs = askedAtMs;
  }

  /** @throws Error when the list is too old to decide by: before `startDirectory`, and while the database is away. */
  current(): readonly MovedOrganization[] {
    if (performance.now() - this.askedAtMs > TOO_OLD_MS) throw new Error('directory: the list of moved organisations is out of date; was startDirectory called?');
    return this.moved;
  }
}
