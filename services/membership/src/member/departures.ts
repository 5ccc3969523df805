import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import type { MemberRecord } from './member.model.js';
import type { SpellEnding } from './spell.model.js';

/** How a member departs; `toScope` is the path of the organisation that a transfer leads to, else empty. */
export interface DepartureKind {
  ended: Exclude<SpellEnding, 'RESUME'>;
  toScope: readonly string[];
}

/** What a slice does when a member retires, leaves, is transferred away or merely kept, from `on` onwards, in the same transaction. */
export type Departure = (act: Act, member: MemberRecord, on: string, kind: DepartureKind) => Promise<void>;

/** Where slices that give members a place at their union register, in a constructor: whoever leaves loses it. */
@Injectable()
export class Departures {
  private readonly all: Departure[] = [];

  register(departure: Departure): void {
    this.all.push(departure);
  }

  /** `member` as it was before, at the union that it leaves. */
  async tell(act: Act, member: MemberRecord, on: string, kind: DepartureKind): Promise<void> {
    for (const departure of this.all) await departure(act, member, on, kind);
  }
}
