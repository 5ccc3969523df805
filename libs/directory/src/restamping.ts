import { prepareTurns, takeTurn, type Turn } from '@uniongraph/events';
import type { Store, StoredRecord } from '@uniongraph/mongo';
import { ulid } from 'ulid';
import { organizationsOf, type OrganizationRecord } from './directory-records.js';

const TURN = 'directoryRestamping';
const LEASE_MS = 5_000;
/** Small, so that the transaction commits beside the service's own work. */
const BATCH = 100;

/** A mongoose model; those with `orgId` and `orgScope` in their schema are restamped. */
export interface StampedModel {
  schema: { path(name: string): unknown };
  collection: { collectionName: string };
}

/** Writes an organisation's new path into the service's own records after a move. Stopped at any point, it goes on from there. */
export class Restamping {
  private readonly owner = ulid();
  private readonly collections: readonly string[];

  /** @param settleMs for how long after a move an act that began before it may still write a record with the old path. */
  constructor(
    private readonly store: Store,
    models: readonly StampedModel[],
    private readonly settleMs: number,
  ) {
    const stamped = models.filter(({ schema }) => schema.path('orgId') && schema.path('orgScope'));
    this.collections = stamped.map(({ collection }) => collection.collectionName);
  }

  async prepare(): Promise<void> {
    await prepareTurns(this.store.connection, TURN);
  }

  /** Restamps what is due, unless another replica is at it. Ends early when `signal` is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    const pending = await organizationsOf(this.store.connection)
      .find({ 'move.since': { $exists: true } })
      .toArray();
    const due = pending.filter((organization) => !organization.move?.isSwept || this.isSettled(organization));
    const turn = due.length > 0 ? await takeTurn(this.store.connection, TURN, this.owner, LEASE_MS) : null;
    if (!turn) return;
    try {
      for (const organization of due) await this.restamp(organization, turn, AbortSignal.any([signal, turn.lost]));
    } finally {
      await turn.end();
    }
  }

  /** @returns whether every record has been restamped at least once. */
  async isSwept(): Promise<boolean> {
    return (await organizationsOf(this.store.connection).countDocuments({ 'move.isSwept': false })) === 0;
  }

  private isSettled({ move }: OrganizationRecord): boolean {
    return move !== null && Date.now() - move.since.getTime() >= this.settleMs;
  }

  private async restamp(organization: OrganizationRecord, turn: Turn, signal: AbortSignal): Promise<void> {
    const isLastPass = this.isSettled(organization);
    for (const collection of this.collections) {
      if (!(await this.sweep(collection, organization, turn, signal))) return;
    }
    const pass = isLastPass ? { move: null } : { 'move.isSwept': true };
    await organizationsOf(this.store.connection).updateOne({ _id: organization._id, 'move.version': organization.move?.version }, { $set: pass });
  }

  /** @returns false when it was broken off: stopped, or overtaken by a later move. */
  private async sweep(collection: string, organization: OrganizationRecord, turn: Turn, signal: AbortSignal): Promise<boolean> {
    const { _id: orgId, orgScope } = organization;
    // Not the organisation's own record, which membership keeps, and which decides the path.
    const stale = { $and: [{ orgScope: orgId }, { orgId }, { _id: { $ne: orgId } }, { $nor: [{ orgScope }] }] };
    const cursor = this.records(collection).find(stale, { projection: { _id: 1 } });
    let batch: string[] = [];
    for await (const { _id } of cursor) {
      batch.push(_id);
      if (batch.length < BATCH) continue;
      if (signal.aborted || !(await this.stamp(collection, organization, batch, turn))) return false;
      batch = [];
    }
    return !signal.aborted && (batch.length === 0 || (await this.stamp(collection, organization, batch, turn)));
  }

  /** @returns false when a later move has come: this path must not be written any more. */
  private stamp(collection: string, { _id: orgId, orgScope, move }: OrganizationRecord, ids: string[], { session }: Turn): Promise<boolean> {
    return session.withTransaction(
      async () => {
        const current = await organizationsOf(this.store.connection).findOne({ _id: orgId, 'move.version': move?.version }, { session, projection: { _id: 1 } });
        if (!current) return false;
        await this.records(collection).updateMany({ _id: { $in: ids }, orgId }, { $set: { orgScope } }, { session });
        return true;
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    );
  }

  private records(collection: string) {
    return this.store.connection.collection<Pick<StoredRecord, '_id' | 'orgId' | 'orgScope'>>(collection);
  }
}
