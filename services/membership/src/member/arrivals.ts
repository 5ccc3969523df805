import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import type { MemberRecord } from './member.model.js';

/** What a slice does when people apply, are approved, declined or entered, in the same transaction; `status` says which. */
export type Arrival = (act: Act, members: readonly MemberRecord[]) => Promise<void>;

/** Where slices that wait for somebody to join register, in a constructor. */
@Injectable()
export class Arrivals {
  private readonly all: Arrival[] = [];

  register(arrival: Arrival): void {
    this.all.push(arrival);
  }

  async tell(act: Act, members: readonly MemberRecord[]): Promise<void> {
    for (const arrival of this.all) await arrival(act, members);
  }
}
